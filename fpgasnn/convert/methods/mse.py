"""Firing thresholds by minimum quantisation error, for the codes that are exact quantisers.

In deferred and radix code (S2) a neuron computes ``n = clip(floor(z L / theta + v), 0, L)`` of its current z exactly,
v = 1/2 or 0 its start in thresholds, L = T or 2^K - 1, and its consumers see ``n theta / L``. Per channel, theta
minimises the mean squared distance of that value from the activation, on calibration images, layer by layer: a layer is
measured with quantised inputs.

The distances come from a histogram of the activations, so the search costs little beside the inference.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ...ann.layers import LayerGraph
from ...network import INPUT
from ..calibrate import batches
from ..neuron import quantised
from ..single import LayerRunner
from .base import Source, Task, Thresholds

__all__ = ["METHOD", "best_threshold", "histogram", "minimum_error", "squared_errors"]

BINS = 2048
COARSE = 100
FINE = 20


def histogram(values: NDArray[np.float32], tops: NDArray[np.float64]) -> NDArray[np.int64]:
    """Count the positive values of every channel in ``BINS`` bins between 0 and the channel's top.

    Parameters
    ----------
    values : (N, C, H, W) float32
    tops : (C,) float64

    Returns
    -------
    (C, BINS) int64
    """
    channels = len(tops)
    scale = (BINS / np.where(tops > 0, tops, 1.0)).astype(np.float32)
    bins = np.minimum(values * scale[:, None, None], np.float32(BINS - 1)).astype(np.int32)
    bins += (np.arange(channels, dtype=np.int32) * BINS)[:, None, None]
    return np.bincount(bins[values > 0], minlength=channels * BINS).reshape(channels, BINS)


def squared_errors(
    counts: NDArray[np.int64], centres: NDArray[np.float64], theta: NDArray[np.float64], levels: int, start: float
) -> NDArray[np.float64]:
    """Sum of squared errors of every channel for its own candidate: counts, centres (C, BINS), theta (C,)."""
    return np.asarray((counts * (centres - quantised(centres, theta[:, None], levels, start)) ** 2).sum(axis=1))


def best_threshold(
    counts: NDArray[np.int64], tops: NDArray[np.float64], levels: int, start: float = 0.5
) -> NDArray[np.float64]:
    """Search the threshold of least quantisation error per channel: a coarse grid, then a fine one around its best.

    Parameters
    ----------
    counts : (C, BINS) int64
        Histogram between 0 and ``tops``.
    tops : (C,) float64
    levels : int
    start : float

    Returns
    -------
    (C,) float64
        0 for a channel without positive values.
    """
    centres = (np.arange(BINS) + 0.5) / BINS * tops[:, None]
    best = np.ones(len(tops))
    for width, grid in ((0.0, np.arange(1, COARSE + 1) / COARSE), (1.0, np.arange(-FINE, FINE + 1) / (FINE * COARSE))):
        candidates = np.clip(width * best + grid[:, None], 1 / (2 * COARSE), 1.0)
        errors = np.stack([squared_errors(counts, centres, fraction * tops, levels, start) for fraction in candidates])
        best = np.take_along_axis(candidates + 0 * best, errors.argmin(axis=0)[None], axis=0)[0]
    return np.where(counts.any(axis=1), best * tops, 0.0)


def minimum_error(
    graph: LayerGraph,
    images: NDArray[np.float32],
    *,
    levels: int,
    iterations: int,
    batch: int = 100,
    seed: int = 42,
    channelwise: bool = True,
    start: float = 0.5,
    progress: Callable[[int, int], None] | None = None,
) -> dict[str, NDArray[np.float64]]:
    """Choose the firing thresholds of all layers, first to last.

    Parameters
    ----------
    graph : LayerGraph
    images : (N, C, H, W) float32
    levels : int
        T in deferred code, 2^K - 1 in radix code.
    iterations, batch, seed : int
        ``iterations * batch`` images are drawn.
    start : float
        V before the first current, in thresholds: 1/2 or 0.

    Returns
    -------
    dict of layer name to (channels,) float64
        Thresholds; 0 for a channel that was never above 0.
    """
    chosen = np.concatenate(list(batches(images, batch, iterations, seed)))[: len(images)]
    hidden = [layer for layer in graph.layers if layer.fires]
    last_use = {term.source: layer.name for layer in hidden for term in layer.terms}
    maps = {INPUT: chosen}
    thresholds: dict[str, NDArray[np.float64]] = {}
    for done, layer in enumerate(hidden):
        runner = LayerRunner(graph, layer)
        activation = runner.run(maps, batch)
        tops = activation.max(axis=(0, 2, 3)).astype(np.float64)
        counts = histogram(activation, tops)
        if not channelwise:
            top = np.array([tops.max()])
            counts, tops = histogram(activation.reshape(len(activation), 1, -1, 1), top), top
        theta = np.broadcast_to(best_threshold(counts, tops, levels, start), len(layer.bias)).copy()
        thresholds[layer.name] = theta
        maps[layer.name] = quantised(activation, theta[:, None, None], levels, start).astype(np.float32)
        for source in runner.sources:
            if last_use[source] == layer.name:
                del maps[source]
        if progress:
            progress(done + 1, len(hidden))
    return thresholds


def _thresholds(task: Task) -> Thresholds:
    chosen = task.options
    return minimum_error(
        task.graph,
        task.images,
        levels=chosen.levels,
        iterations=chosen.iterations,
        batch=chosen.batch,
        seed=chosen.seed,
        channelwise=chosen.channelwise,
        start=chosen.start_fraction,
        progress=task.progress,
    )


METHOD = Source("mse", "least quantisation error at T or K, layer by layer", 10, _thresholds)
