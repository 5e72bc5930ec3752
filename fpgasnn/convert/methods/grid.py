"""Grid search: the threshold of least quantisation error among 95 fractions of the maximum (Li et al., ICML 2021).

As in the published code of light and advanced calibration: candidates are the batch's largest activation times
1 - 0.01 i, i = 0..94; the error is the mean squared distance between the activation and
``theta / T floor(clip(z T / theta, 0, T))``, on the unconverted network; over the batches an exponential mean with
momentum 0.9. Differences to ``mse``, which supersedes it: no start of theta / 2 in the formula, inputs of a layer are
not quantised, the grid is coarse.
"""

from __future__ import annotations

import numpy as np

from ..calibrate import Calibrator, batches
from .base import Source, Task, Thresholds
from .mse import BINS, histogram, squared_errors
from .robust import ActivationProbe

__all__ = ["CANDIDATES", "METHOD"]

CANDIDATES = 1 - 0.01 * np.arange(95)
MOMENTUM = 0.9


def _thresholds(task: Task) -> Thresholds:
    graph, chosen = task.graph, task.options
    calibrator = Calibrator(graph, ActivationProbe())
    hidden = [layer for layer in graph.layers if layer.fires]
    thresholds: Thresholds = {}
    for chunk in batches(task.images, chosen.batch, chosen.iterations, chosen.seed, task.progress):
        results = calibrator.run(chunk, {})
        for layer in hidden:
            values = results[f"activation:{layer.name}"]
            if not chosen.channelwise:
                values = values.reshape(len(values), 1, -1, 1)
            tops = values.max(axis=(0, 2, 3)).astype(np.float64)
            counts = histogram(values, tops)
            centres = (np.arange(BINS) + 0.5) / BINS * tops[:, None]
            errors = [squared_errors(counts, centres, part * tops, chosen.levels, 0.0) for part in CANDIDATES]
            found = np.broadcast_to(CANDIDATES[np.argmin(errors, axis=0)] * tops, len(layer.bias))
            before = thresholds.get(layer.name, found)
            thresholds[layer.name] = MOMENTUM * before + (1 - MOMENTUM) * found
    return thresholds


METHOD = Source("grid", "least quantisation error on a grid, as published for LCP and ACP", 7, _thresholds)
