"""What conversion does to a trained network, layer by layer, in floats: clipping, levels, spikes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from os import PathLike
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .. import _check
from ..ann.export import current_name
from ..ann.graph import Graph
from ..ann.layers import LayerGraph
from ..convert.api import choose_thresholds, correct_graph
from ..convert.calibrate import batches
from ..convert.clipped import ClippedNetwork
from ..convert.delay import evaluation_delay
from ..convert.given import given_images, given_layers
from ..convert.methods import Task, Thresholds
from ..convert.options import check_options
from ..errors import InputError
from .bound import ErrorBound
from .kcurve import k_curve
from .spikes import first_spikes
from .walk import Observed, walk

__all__ = ["ConversionDiagnosis", "LayerLosses", "diagnose_conversion"]

Floats = NDArray[np.float64]
Maps = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class LayerLosses:
    """One layer of a conversion; errors are Euclidean lengths, means over images.

    Members
    -------
    name : str
    neurons : int
    thresholds : (float, float, float)
        Smallest, median and largest; zeros in the output layer.
    rate : float
        Spikes per neuron and time-step.
    first_spike : float
        Mean over images of the step, from 1, in which the layer spikes first; NaN if it never does in one of them.
    clipped, quantised, spiking : float
        Distance from the trained activations, divided by their length, when activations end at thresholds; when they
        also have T levels; and of the spikes' averages.
    error, own, layer_bound, bound : float
        See :class:`fpgasnn.diagnose.bound.Errors`.
    omega : float
    k, k_bound : (T,) float64
        See :mod:`fpgasnn.diagnose.kcurve`.
    """

    name: str
    neurons: int
    thresholds: tuple[float, float, float]
    rate: float
    first_spike: float
    clipped: float
    quantised: float
    spiking: float
    error: float
    own: float
    layer_bound: float
    bound: float
    omega: float
    k: Floats
    k_bound: Floats


@dataclass(frozen=True, eq=False)
class ConversionDiagnosis:
    """Where a conversion loses accuracy.

    Members
    -------
    images, timesteps : int
    method, start : str
    delay : int
        The published estimate t~0.
    layers : tuple of LayerLosses
    agreement : dict of "clipped", "quantised", "spiking" to float
        Share of predictions that are the trained network's.
    accuracy : dict of "trained", "clipped", "quantised", "spiking" to float
        Empty without labels.
    """

    images: int
    timesteps: int
    method: str
    start: str
    delay: int
    layers: tuple[LayerLosses, ...]
    agreement: Mapping[str, float]
    accuracy: Mapping[str, float]


def diagnose_conversion(
    model: str | PathLike[str] | Graph | LayerGraph,
    calibration: ArrayLike,
    images: ArrayLike,
    labels: ArrayLike | None = None,
    **options: Any,
) -> ConversionDiagnosis:
    """Choose thresholds and look at every layer of the causal network that has them, in floats.

    Parameters
    ----------
    model : path of an ONNX file, Graph, or LayerGraph
    calibration, images : (N, *shape of one image) real numbers
        What thresholds are chosen on, and what is looked at: some hundred suffice. Spikes take one byte for every
        neuron, step and image of the largest layers.
    labels : (N,) integers or None
        Of ``images``.
    options
        Those of :func:`fpgasnn.convert` that choose thresholds: method, timesteps, start, channelwise, seed ...

    Raises
    ------
    InputError
        For an unknown option or one out of range, or images or labels that do not fit.
    ModelError
        If the model cannot be read, or lacks thresholds that the method takes from it.
    """
    graph = given_layers(model)
    task = Task(graph, graph, given_images(graph, calibration), _checked(options))
    seen = given_images(graph, images)
    wanted = _labels(labels, len(seen))
    thresholds = choose_thresholds(task)
    task = replace(task, graph=correct_graph(task, thresholds))
    chosen = task.options
    quantised = _quantised_maps(task, thresholds, seen)
    bounds = ErrorBound(task.graph)
    layers, scores = [], {}
    for observed in walk(task, thresholds, seen):
        layers.append(_losses(observed, bounds, quantised[observed.layer.name]))
        if not observed.layer.fires:
            maps = {"trained": observed.trained, "clipped": observed.clipped}
            maps |= {"quantised": quantised[observed.layer.name], "spiking": observed.sent}
            scores = {name: value.reshape(len(seen), -1).argmax(axis=1) for name, value in maps.items()}
    chunk = next(batches(task.images, chosen.batch, 1, chosen.seed))
    return ConversionDiagnosis(
        images=len(seen),
        timesteps=chosen.timesteps,
        method=chosen.method.name,
        start=chosen.start,
        delay=evaluation_delay(task.graph, chunk, thresholds, chosen.start_fraction),
        layers=tuple(layers),
        agreement={name: float(np.mean(found == scores["trained"])) for name, found in list(scores.items())[1:]},
        accuracy={} if wanted is None else {name: float(np.mean(found == wanted)) for name, found in scores.items()},
    )


_DEFAULTS = {
    "method": None,
    "code": "causal",
    "timesteps": None,
    "max_timesteps": None,
    "weight_bits": 8,
    "layer_bits": None,
    "pool_mode": "cumulative",
    "iterations": None,
    "batch": 100,
    "seed": 42,
    "cap": True,
    "channelwise": True,
    "percentile": 99.9,
    "population": "all",
    "over_batches": "max",
    "scale": None,
    "start": "half",
    "delay": False,
    "input_bits": None,
}
_FIXED = ("code", "max_timesteps", "weight_bits", "layer_bits", "delay", "input_bits")


def _checked(options: Mapping[str, Any]) -> Any:
    known = [name for name in _DEFAULTS if name not in _FIXED]
    for name in options:
        if name not in known:
            raise InputError(
                f"a diagnosis takes the options {', '.join(known)}, got {name!r}: it looks at causal code in floats, "
                f"leave out what concerns integers"
            )
    return check_options(**{**_DEFAULTS, **options})


def _labels(labels: ArrayLike | None, count: int) -> NDArray[np.int64] | None:
    if labels is None:
        return None
    array = _check.array(labels, "labels", "iu", "one class number per image")
    if array.shape != (count,):
        raise InputError(
            f"labels must be one class number per image, got shape {array.shape} for {count} images: cut or reshape "
            f"them"
        )
    return array.astype(np.int64)


def _quantised_maps(task: Task, thresholds: Thresholds, images: Maps) -> dict[str, Maps]:
    """Maps of the network whose neurons have T levels and no order of spikes."""
    names = [layer.name if layer.fires else current_name(layer) for layer in task.graph.layers]
    chosen = task.options
    network = ClippedNetwork(task.graph, thresholds, names, chosen.timesteps, chosen.start_fraction)
    whole = [np.concatenate(parts) for parts in zip(*network.run(images), strict=True)]
    return {layer.name: value for layer, value in zip(task.graph.layers, whole, strict=True)}


def _losses(seen: Observed, bounds: ErrorBound, quantised: Maps) -> LayerLosses:
    errors = bounds.follow(seen)
    length = max(float(np.linalg.norm(seen.trained)), 1e-30)
    curve = None
    rate, first, span = 0.0, float("nan"), (0.0, 0.0, 0.0)
    if seen.spikes is not None and seen.theta is not None:
        curve = k_curve(seen.clipped, seen.theta, seen.spikes)
        rate, first = float(seen.spikes.mean()), float(first_spikes(np.moveaxis(seen.spikes, 1, 0)).mean())
        span = float(seen.theta.min()), float(np.median(seen.theta)), float(seen.theta.max())
    return LayerLosses(
        name=seen.layer.name,
        neurons=int(np.prod(seen.sent.shape[1:])),
        thresholds=span,
        rate=rate,
        first_spike=first,
        clipped=float(np.linalg.norm(seen.clipped - seen.trained)) / length,
        quantised=float(np.linalg.norm(quantised - seen.trained)) / length,
        spiking=float(np.linalg.norm(seen.sent - seen.trained)) / length,
        error=float(errors.true.mean()),
        own=float(errors.own.mean()),
        layer_bound=float(errors.layer_bound.mean()),
        bound=float(errors.bound.mean()),
        omega=curve.omega if curve else 0.0,
        k=curve.k if curve else np.zeros(0),
        k_bound=curve.bound if curve else np.zeros(0),
    )
