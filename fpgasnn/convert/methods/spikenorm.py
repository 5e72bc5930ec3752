"""SpikeNorm: the threshold is the largest current that spikes cause in one time-step (Sengupta et al. 2019).

Layer by layer, in order: the layers before run as spiking neurons with the thresholds found so far, and the threshold
is the maximum over calibration images, time-steps and the map (of a channel, or of the layer) of the weighted input, at
most the bound of a Clip activation.
"""

from __future__ import annotations

import numpy as np

from ...network import Code
from ..calibrate import batches
from ..spiking import SpikingRun
from .base import Source, Task, Thresholds, within_bound

__all__ = ["METHOD", "largest_currents"]


def largest_currents(task: Task) -> Thresholds:
    """Return ``scale`` times the largest current of one step, per channel or layer."""
    graph, chosen = task.graph, task.options
    hidden = [layer for layer in graph.layers if layer.fires]
    thresholds = {layer.name: np.zeros(len(layer.bias)) for layer in hidden}
    for chunk in batches(task.images, chosen.batch, chosen.iterations, chosen.seed, task.progress):
        # rate code, whatever the network's: the maximum is one over time-steps
        run = SpikingRun(
            graph,
            chunk,
            code=Code.CAUSAL,
            levels=chosen.levels,
            start=chosen.start_fraction,
            pool_mode=chosen.pool_mode,
        )
        for layer in hidden:
            peak = np.max([current.max(axis=(0, 2, 3)) for current in run.currents(layer)], axis=0)
            if not chosen.channelwise:
                peak = np.full_like(peak, peak.max())
            found = chosen.scale * np.maximum(peak, 0).astype(np.float64)
            thresholds[layer.name] = within_bound(layer, np.maximum(thresholds[layer.name], found))
            run.fire(layer, thresholds[layer.name])
    return thresholds


METHOD = Source("spikenorm", "largest current of one step of the spiking network", 1, largest_currents, ("scale",))
