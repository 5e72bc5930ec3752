"""Max norm: the threshold is the largest activation of the calibration images (a baseline, Rueckauer et al. 2017)."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ...ann.layers import AnnLayer, LayerGraph
from ..blocked import MapShape
from ..calibrate import Calibrator, GraphWriter, Probe, batches, channel_shape
from .base import Source, Task, Thresholds

__all__ = ["METHOD", "MaximumProbe", "max_norm"]


class MaximumProbe(Probe):
    """The maximum of every channel, output ``max:NAME`` of shape (1, C, 1, 1); activations pass unchanged."""

    def __init__(self) -> None:
        self.vectors: dict[str, MapShape] = {}

    def emit(self, writer: GraphWriter, layer: AnnLayer, activation: str) -> str:
        """Add the maximum behind a layer."""
        maximum = writer.node("ReduceMax", activation, axes=[0, 2, 3], keepdims=1, output=f"max:{layer.name}")
        writer.output(maximum, channel_shape(layer))
        return activation


def max_norm(
    graph: LayerGraph,
    images: NDArray[np.float32],
    *,
    iterations: int,
    batch: int = 100,
    seed: int = 42,
    channelwise: bool = True,
    progress: Callable[[int, int], None] | None = None,
) -> dict[str, NDArray[np.float64]]:
    """Take the largest activation of every channel (or layer) over ``iterations`` batches.

    Parameters
    ----------
    graph : LayerGraph
    images : (N, C, H, W) float32

    Returns
    -------
    dict of layer name to (channels,) float64
        Thresholds; 0 for a channel that was never above 0.
    """
    calibrator = Calibrator(graph, MaximumProbe())
    peaks = {layer.name: np.zeros(len(layer.bias)) for layer in graph.layers if layer.fires}
    for chunk in batches(images, batch, iterations, seed, progress):
        results = calibrator.run(chunk, {})
        for name in peaks:
            peaks[name] = np.maximum(peaks[name], results[f"max:{name}"].ravel())
    if channelwise:
        return peaks
    return {name: np.full_like(peak, peak.max()) for name, peak in peaks.items()}


def _thresholds(task: Task) -> Thresholds:
    chosen = task.options
    return max_norm(
        task.graph,
        task.images,
        iterations=chosen.iterations,
        batch=chosen.batch,
        seed=chosen.seed,
        channelwise=chosen.channelwise,
        progress=task.progress,
    )


METHOD = Source("max", "largest activation", 20, _thresholds)
