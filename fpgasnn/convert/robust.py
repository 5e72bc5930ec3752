"""Robust norm: the threshold is a high percentile of the activations (a baseline, Rueckauer et al. 2017).

Implementations of this method differ and their results are not interchangeable. Here: all values of a channel (of the
layer if layer-wise) count, zeros included, nearest-rank percentile per batch, the largest over the batches.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ..ann.layers import AnnLayer, LayerGraph
from .blocked import MapShape
from .calibrate import Calibrator, GraphWriter, Probe, batches

__all__ = ["ActivationProbe", "robust_norm"]


class ActivationProbe(Probe):
    """The activations themselves, output ``activation:NAME`` of shape (N, C, H, W); they pass unchanged."""

    def __init__(self) -> None:
        self.vectors: dict[str, MapShape] = {}

    def emit(self, writer: GraphWriter, layer: AnnLayer, activation: str) -> str:
        """Declare the activation as an output."""
        writer.output(writer.node("Identity", activation, output=f"activation:{layer.name}"), (*"NCHW",))
        return activation


def _nearest_rank(values: NDArray[np.float32], percentile: float) -> NDArray[np.float32]:
    """Percentile along the last axis: the element of rank round(q (n - 1))."""
    rank = round(percentile / 100 * (values.shape[-1] - 1))
    return np.partition(values, rank, axis=-1)[..., rank]


def robust_norm(
    graph: LayerGraph,
    images: NDArray[np.float32],
    *,
    iterations: int,
    batch: int = 100,
    seed: int = 42,
    channelwise: bool = True,
    percentile: float = 99.9,
    progress: Callable[[int, int], None] | None = None,
) -> dict[str, NDArray[np.float64]]:
    """Take a percentile of every channel's (or layer's) activations, the largest over ``iterations`` batches.

    Parameters
    ----------
    graph : LayerGraph
    images : (N, C, H, W) float32
    percentile : float
        In (0, 100].

    Returns
    -------
    dict of layer name to (channels,) float64
        Thresholds; 0 for a channel that stayed at 0 up to the percentile.
    """
    calibrator = Calibrator(graph, ActivationProbe())
    thresholds = {layer.name: np.zeros(len(layer.bias)) for layer in graph.layers if layer.fires}
    for chunk in batches(images, batch, iterations, seed, progress):
        results = calibrator.run(chunk, {})
        for name, threshold in thresholds.items():
            activation = np.moveaxis(results[f"activation:{name}"], 1, 0)
            rows = activation.reshape(len(threshold) if channelwise else 1, -1)
            thresholds[name] = np.maximum(threshold, _nearest_rank(rows, percentile))
    return thresholds
