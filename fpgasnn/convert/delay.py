"""When the scores of a causal network start to count: delayed evaluation (S8; LTB, eq. 18-19).

A spike of the last layer needs every layer before it to reach its threshold from its start. With a start v
of theta / 2 or another one,

    t~0 = sum over layers of max_c(theta_c - v_c) / max_c(mean(ReLU(z_c)))        rounded up

where the mean is over one batch and the map, with all activations clipped at their thresholds.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from ..ann.layers import AnnLayer, LayerGraph
from .blocked import MapShape
from .calibrate import Calibrator, GraphWriter, Probe, channel_shape

__all__ = ["evaluation_delay"]


class _MeanProbe(Probe):
    """Mean of the rectified current, output ``mean:NAME``; the next layers see the clipped activation."""

    bounded = False

    def __init__(self, thresholds: Mapping[str, NDArray[np.float64]]) -> None:
        self.vectors: dict[str, MapShape] = {}
        self._thresholds = thresholds

    def emit(self, writer: GraphWriter, layer: AnnLayer, activation: str) -> str:
        mean = writer.node("ReduceMean", activation, axes=[0, 2, 3], keepdims=1, output=f"mean:{layer.name}")
        writer.output(mean, channel_shape(layer))
        theta = writer.constant(self._thresholds[layer.name].astype(np.float32).reshape(channel_shape(layer)))
        return writer.node("Min", activation, theta)


def evaluation_delay(
    graph: LayerGraph,
    images: NDArray[np.float32],
    thresholds: Mapping[str, NDArray[np.float64]],
    start: float = 0.5,
) -> int:
    """Estimate t~0 from one batch.

    Parameters
    ----------
    graph : LayerGraph
    images : (N, C, H, W) float32
        One batch.
    thresholds : mapping of layer name to (channels,) float64
    start : float
        v in thresholds.

    Returns
    -------
    int
        t~0, rounded up; layers that are silent on the whole batch do not count.
    """
    results = Calibrator(graph, _MeanProbe(thresholds)).run(images, {})
    total = 0.0
    for name, theta in thresholds.items():
        fastest = float(results[f"mean:{name}"].max())
        if fastest > 0:
            total += float((theta * (1 - start)).max()) / fastest
    return math.ceil(total)
