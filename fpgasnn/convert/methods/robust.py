"""Robust norm: the threshold is a high percentile of the activations (a baseline, Rueckauer et al. 2017).

Implementations of this method differ in three choices, and their results are not interchangeable. All are options:

    percentile    99.9 (Rueckauer, RNL's baseline), 99 (the baseline of the LTB paper)
    population    "all" values of a channel, or of a layer (LTB's code); "positive" ones alone (snntoolbox)
    over_batches  "max" of the batches' percentiles (LTB's code); "mean", exponential with momentum 0.1 (SpikingJelly);
                  "whole": one percentile over all images (snntoolbox)

The percentile is of nearest rank: the element of rank round(q (n - 1)).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ...ann.layers import AnnLayer, LayerGraph
from ..blocked import MapShape
from ..calibrate import Calibrator, GraphWriter, Probe, batches
from .base import Source, Task, Thresholds

__all__ = ["METHOD", "OVER_BATCHES", "POPULATIONS", "ActivationProbe", "robust_norm"]

POPULATIONS = ("all", "positive")
OVER_BATCHES = ("max", "mean", "whole")
MOMENTUM = 0.1


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


def _percentiles(rows: NDArray[np.float32], percentile: float, population: str) -> NDArray[np.float32]:
    """Percentile of every row; 0 for a row without a value of the population."""
    if population == "all":
        return _nearest_rank(rows, percentile)
    chosen = [row[row > 0] for row in rows]
    return np.array([_nearest_rank(row, percentile) if len(row) else 0 for row in chosen], np.float32)


def robust_norm(
    graph: LayerGraph,
    images: NDArray[np.float32],
    *,
    iterations: int,
    batch: int = 100,
    seed: int = 42,
    channelwise: bool = True,
    percentile: float = 99.9,
    population: str = "all",
    over_batches: str = "max",
    progress: Callable[[int, int], None] | None = None,
) -> dict[str, NDArray[np.float64]]:
    """Take a percentile of every channel's (or layer's) activations over ``iterations`` batches.

    Parameters
    ----------
    graph : LayerGraph
    images : (N, C, H, W) float32
    percentile : float
        In (0, 100].
    population : {"all", "positive"}
    over_batches : {"max", "mean", "whole"}

    Returns
    -------
    dict of layer name to (channels,) float64
        Thresholds; 0 for a channel that stayed at 0 up to the percentile.
    """
    calibrator = Calibrator(graph, ActivationProbe())
    thresholds = {layer.name: np.zeros(len(layer.bias)) for layer in graph.layers if layer.fires}
    chunks = batches(images, batch, iterations, seed, progress)
    if over_batches == "whole":
        chunks = iter([np.concatenate(list(chunks))])
    for index, chunk in enumerate(chunks):
        results = calibrator.run(chunk, {})
        for name, threshold in thresholds.items():
            activation = np.moveaxis(results[f"activation:{name}"], 1, 0)
            rows = activation.reshape(len(threshold) if channelwise else 1, -1)
            found = _percentiles(rows, percentile, population)
            if over_batches == "mean" and index:
                thresholds[name] = (1 - MOMENTUM) * threshold + MOMENTUM * found
            else:
                thresholds[name] = np.maximum(threshold, found)
    return thresholds


def _thresholds(task: Task) -> Thresholds:
    chosen = task.options
    return robust_norm(
        task.graph,
        task.images,
        iterations=chosen.iterations,
        batch=chosen.batch,
        seed=chosen.seed,
        channelwise=chosen.channelwise,
        percentile=chosen.percentile,
        population=chosen.population,
        over_batches=chosen.over_batches,
        progress=task.progress,
    )


METHOD = Source(
    "robust", "percentile of the activations", 10, _thresholds, ("percentile", "population", "over_batches")
)
