"""One pass of a batch of images through the trained and the spiking network, layer by layer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..ann.export import current_name
from ..ann.layers import AnnLayer
from ..convert.clipped import ClippedNetwork
from ..convert.methods import Task
from ..convert.single import LayerRunner
from ..convert.spiking import SpikingRun
from ..network import INPUT, Code

__all__ = ["Observed", "walk"]

Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Observed:
    """What one layer does on a batch of N images; maps are (N, C, H, W) float32.

    Members
    -------
    layer : AnnLayer
    theta : (channels,) float64 or None
        None in the output layer.
    trained : maps
        Activation of the trained network; scores of the output layer.
    clipped : maps
        The same when all activations end at their thresholds.
    intended : maps
        Activation of the layer, ReLU or Clip, on what the spiking layers before send on average.
    sent : maps
        What it sends on average itself, theta n / T; mean current of the output layer.
    spikes : (T, N, C, H, W) uint8 or None
        None in the output layer.
    """

    layer: AnnLayer
    theta: NDArray[np.float64] | None
    trained: Floats
    clipped: Floats
    intended: Floats
    sent: Floats
    spikes: NDArray[np.uint8] | None


def _all_maps(task: Task, images: Floats, thresholds: Mapping[str, NDArray[np.float64]]) -> dict[str, Floats]:
    names = [layer.name if layer.fires else current_name(layer) for layer in task.graph.layers]
    chunks = list(ClippedNetwork(task.graph, thresholds, names, None).run(images))
    whole = [np.concatenate(parts) for parts in zip(*chunks, strict=True)]
    return {layer.name: value for layer, value in zip(task.graph.layers, whole, strict=True)}


def walk(task: Task, thresholds: Mapping[str, NDArray[np.float64]], images: Floats) -> Iterator[Observed]:
    """Run a causal network on images; yield every layer in order.

    Parameters
    ----------
    task : Task
        Its options say T, start and pool mode.
    thresholds : mapping of layer name to (channels,) float64
    images : (N, C, H, W) float32
    """
    chosen, graph = task.options, task.graph
    trained, clipped = _all_maps(task, images, {}), _all_maps(task, images, thresholds)
    run = SpikingRun(
        graph,
        images,
        code=Code.CAUSAL,
        levels=chosen.timesteps,
        start=chosen.start_fraction,
        pool_mode=chosen.pool_mode,
    )
    last_use = {term.source: layer.name for layer in graph.layers for term in layer.terms}
    sent: dict[str, Floats] = {INPUT: images}
    for layer in graph.layers:
        intended = LayerRunner(graph, layer).run(sent, len(images))
        if layer.fires:
            theta = thresholds[layer.name]
            sent[layer.name] = run.fire(layer, theta)
            spikes = run.train(layer.name)
            result = sent[layer.name]
        else:
            theta, spikes, result = None, None, run.mean_current(layer)
        yield Observed(layer, theta, trained[layer.name], clipped[layer.name], intended, result, spikes)
        for source in {term.source for term in layer.terms}:
            if last_use[source] == layer.name:
                del sent[source]
