"""QCFS: thresholds that the network was trained with (Bu et al., ICLR 2022, section 4).

A network trained with the quantised clip-floor-shift activation has one lambda per layer; its spiking twin has the
threshold lambda and starts at lambda / 2. In a model file lambda is the bound of a ``Clip(0, lambda)``, or the clip of
a clip-floor-shift chain (:mod:`fpgasnn.ann.quantisers`). No calibration image is looked at.
"""

from __future__ import annotations

import numpy as np

from ...ann.layers import LayerGraph
from ...errors import ModelError
from .base import Source, Task, Thresholds

__all__ = ["METHOD", "bounds"]


def bounds(graph: LayerGraph) -> Thresholds | None:
    """Return the upper bounds of all activations as thresholds, or None if a layer has none."""
    hidden = [layer for layer in graph.layers if layer.fires]
    if any(layer.ceiling is None for layer in hidden):
        return None
    return {layer.name: np.full(len(layer.bias), layer.ceiling) for layer in hidden}


def _thresholds(task: Task) -> Thresholds:
    found = bounds(task.graph)
    if found is None:
        unbounded = [layer.name for layer in task.graph.layers if layer.fires and layer.ceiling is None]
        raise ModelError(
            f"method 'qcfs' takes the thresholds that a network was trained with, the bounds of its activations; got "
            f"none in layers {', '.join(unbounded)}: train with fpgasnn.train, or choose another method"
        )
    return found


METHOD = Source("qcfs", "the thresholds that the network was trained with", 1, _thresholds)
