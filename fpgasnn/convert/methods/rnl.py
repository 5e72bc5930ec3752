"""RNL: running maxima times one shared p, made small by the Rate Inference Loss (Ding et al., IJCAI 2021).

A network trained with Rate Norm Layers brings its thresholds; they are taken as they are. For any other, the paper's
second stage, which leaves weights alone, runs on the trained network: theta_l = p rmax_l, rmax the exponential mean
(momentum 0.1) of the batches' largest activations, p the same in all layers. With r_l = clip(z_l / theta_l, 0, 1),

    loss(p) = 1 - cos(r*_L, r'_L(p)) + lambda mean over layers of Omega_l      Omega = |r|_1 / |r|_2^2     (eq. 7-13)

r* the output at p = 1, lambda = 0.1 and the scores as one more layer as in the published code. That code ends when
accuracy has dropped by its tolerance of 3 %; here p is searched on a grid among the values that keep 97 % of the
predictions of p = 1.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from ...ann.export import current_name
from ...ann.layers import LayerGraph
from ..calibrate import Calibrator, batches
from ..clipped import ClippedNetwork
from .base import Source, Task, Thresholds
from .maxnorm import MaximumProbe
from .qcfs import bounds

__all__ = ["METHOD", "omega", "rate_inference"]

MOMENTUM = 0.1
WEIGHT = 0.1
TOLERANCE = 0.03
IMAGES = 500
CANDIDATES = np.arange(1, 0.09, -0.05)

Floats = NDArray[np.float32]


def omega(rates: NDArray[np.floating]) -> float:
    """Omega of eq. 8, ``|r|_1 / |r|_2^2``: the bound on the K curve is 2 Omega / t. 0 for silent layers."""
    square = float((rates.astype(np.float64) ** 2).sum())
    return float(np.abs(rates).sum(dtype=np.float64)) / square if square else 0.0


def rate_inference(graph: LayerGraph, images: Floats, thresholds: Thresholds) -> tuple[NDArray[np.float64], Floats]:
    """Return Omega of every layer, the scores as the last one, and the scores of the clipped network (N, C)."""
    names = list(thresholds)
    network = ClippedNetwork(graph, thresholds, [*names, current_name(graph.layers[-1])], None)
    chunks = [[part.reshape(len(part), -1) for part in found] for found in network.run(images)]
    *activations, scores = (np.concatenate(parts) for parts in zip(*chunks, strict=True))
    rates = [_rates(values, thresholds[name]) for name, values in zip(names, activations, strict=True)]
    positive = np.maximum(scores, 0)
    found = [omega(part) for part in (*rates, positive / max(float(positive.max()), 1e-30))]
    return np.array(found), scores


def _rates(values: Floats, theta: NDArray[np.float64]) -> Floats:
    alive = np.where(theta > 0, theta, np.inf)
    maps = values.reshape(len(values), len(theta), -1) / alive[:, None].astype(np.float32)
    return np.asarray(maps, np.float32)


def _running_maxima(task: Task) -> Thresholds:
    graph, chosen = task.graph, task.options
    calibrator = Calibrator(graph, MaximumProbe())
    maxima: Thresholds = {}
    for chunk in batches(task.images, chosen.batch, chosen.iterations, chosen.seed, task.progress):
        results = calibrator.run(chunk, {})
        for layer in (layer for layer in graph.layers if layer.fires):
            peak = results[f"max:{layer.name}"].ravel().astype(np.float64)
            if not chosen.channelwise:
                peak = np.full_like(peak, peak.max())
            maxima[layer.name] = (1 - MOMENTUM) * maxima.get(layer.name, peak) + MOMENTUM * peak
    return maxima


def _scaled(maxima: Mapping[str, NDArray[np.float64]], p: float) -> Thresholds:
    return {name: p * theta for name, theta in maxima.items()}


def _thresholds(task: Task) -> Thresholds:
    trained = bounds(task.graph)
    if trained is not None:
        return trained
    maxima, images = _running_maxima(task), task.images[:IMAGES]
    _, target = rate_inference(task.graph, images, maxima)
    best, least = 1.0, np.inf
    for p in CANDIDATES:
        omegas, scores = rate_inference(task.graph, images, _scaled(maxima, p))
        agreeing = float(np.mean(scores.argmax(axis=1) == target.argmax(axis=1)))
        norms = np.linalg.norm(scores) * np.linalg.norm(target)
        loss = 1 - float((scores * target).sum()) / max(float(norms), 1e-30) + WEIGHT * float(omegas.mean())
        if agreeing >= 1 - TOLERANCE and loss < least:
            best, least = float(p), loss
    return _scaled(maxima, best)


METHOD = Source("rnl", "running maxima times the p of the Rate Inference Loss", 20, _thresholds)
