"""LCP, light calibration: biases that make mean outputs equal (Li et al., ICML 2021).

Layer by layer, in order, on one batch: the converted network runs up to the layer, and the bias of every channel moves
by the difference between the mean outputs of the trained and the converted network,

    b_c <- b_c + mean(ReLU(z_c)) - mean(theta_c n_c / T)

the output layer by that of its mean currents. The published code adds theta / (2 T) in every step instead of starting
at theta / 2, and takes thresholds from ``grid``; here start and threshold source are chosen apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ...ann.export import current_name
from ...ann.layers import AnnLayer, LayerGraph
from ..calibrate import batches
from ..clipped import ClippedNetwork
from ..spiking import SpikingRun
from .base import Correction, Task

__all__ = ["METHOD", "spiking_run"]

Floats = NDArray[np.float32]


def spiking_run(task: Task, graph: LayerGraph, images: Floats) -> SpikingRun:
    """Return a run of the network that the options describe."""
    chosen = task.options
    return SpikingRun(
        graph,
        images,
        code=chosen.code,
        levels=chosen.levels,
        start=chosen.start_fraction,
        pool_mode=chosen.pool_mode,
    )


def _trained_means(graph: LayerGraph, images: Floats) -> dict[str, NDArray[np.float64]]:
    """Mean output of every layer of the trained network, (channels,); of its scores for the last one."""
    names = [layer.name if layer.fires else current_name(layer) for layer in graph.layers]
    chunks = list(ClippedNetwork(graph, {}, names, None).run(images))
    total = [sum(part.sum(axis=(0, 2, 3), dtype=np.float64) for part in parts) for parts in zip(*chunks, strict=True)]
    size = [len(images) * part.shape[2] * part.shape[3] for part in chunks[0]]
    return {layer.name: np.asarray(part / count) for layer, part, count in zip(graph.layers, total, size, strict=True)}


def _correct(task: Task, thresholds: Mapping[str, NDArray[np.float64]]) -> LayerGraph:
    images = next(batches(task.images, task.options.batch, 1, task.options.seed))
    # the targets are those of the trained network, which an earlier correction may have changed
    wanted = _trained_means(task.trained, images)
    run = spiking_run(task, task.graph, images)
    layers: list[AnnLayer] = []
    for layer in task.graph.layers:
        if layer.fires:
            found = run.fire(layer, thresholds[layer.name], final=False)
        else:
            found = run.mean_current(layer)
        shift = wanted[layer.name] - found.mean(axis=(0, 2, 3), dtype=np.float64)
        corrected = replace(layer, bias=layer.bias + shift)
        if layer.fires:
            run.fire(corrected, thresholds[layer.name])
        layers.append(corrected)
        if task.progress is not None:
            task.progress(len(layers), len(task.graph.layers))
    return replace(task.graph, layers=tuple(layers))


METHOD = Correction("lcp", "light calibration: mean outputs made equal by biases", _correct)
