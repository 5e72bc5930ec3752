"""The one call that turns a trained network into an integer network."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from os import PathLike
from typing import Any

from numpy.typing import ArrayLike

from .. import __version__, _check
from ..ann.graph import Graph
from ..ann.layers import LayerGraph
from ..network import Code, IntegerNetwork
from .auto import CANDIDATES, best_network
from .calibrate import batches
from .correction import round_layers
from .delay import evaluation_delay
from .given import given_images, given_layers
from .input import choose_input
from .methods import Task, Thresholds
from .methods.base import within_bound
from .options import Options, check_options
from .prune import prune_dead_channels
from .quantise import Rounding, make_quantiser, quantise_layers
from .readout import agreeing_delay

__all__ = ["choose_thresholds", "convert", "correct_graph", "to_integers"]

Progress = Callable[[int, int], None]


def convert(
    model: str | PathLike[str] | Graph | LayerGraph,
    calibration: ArrayLike,
    *,
    method: str | None = None,
    code: str = "causal",
    timesteps: int | None = None,
    max_timesteps: int | None = None,
    weight_bits: int = 8,
    layer_bits: Mapping[str, int] | None = None,
    pool_mode: str = "cumulative",
    iterations: int | None = None,
    batch: int = 100,
    seed: int = 42,
    cap: bool = True,
    channelwise: bool = True,
    percentile: float = 99.9,
    population: str = "all",
    over_batches: str = "max",
    scale: float | None = None,
    start: str = "half",
    delay: bool | int | str = "auto",
    input_bits: int | None = None,
    rounding: str | None = None,
    progress: Progress | None = None,
) -> IntegerNetwork:
    """Turn a trained network into an integer spiking network.

    Parameters
    ----------
    model : path of an ONNX file, Graph, or LayerGraph
    calibration : (N, *shape of one image) real numbers
        Images as the model takes them, from the training set; a few hundred suffice. No labels are needed.
    method : str or None
        A threshold source, then corrections, as in ``"ltb+lcp"``; :mod:`fpgasnn.convert.methods` has one file for each.
        "auto" tries the candidates of :mod:`fpgasnn.convert.auto` on calibration images.
        None is "ltb" in causal code, where a spike count is only approximately the quantised activation, and "mse" in
        deferred and radix code, where it is exactly that (S2).
    code : {"causal", "deferred", "radix"}
        The neuron code (S2).
    timesteps, max_timesteps : int or None
        Default T (planes K in radix code), None is 32 causal, 15 deferred, 4 radix; and the largest T the widths are
        proven for, None is 128, or ``timesteps`` if that is larger.
    weight_bits, layer_bits : int, and mapping of layer name to int
        Width of the weights, 2..16, sign included, and the layers where it is another one.
    pool_mode : {"cumulative", "per_step"}
        What max-pools compare in causal code (S5).
    iterations, batch, seed : int
        Calibration batches (None: the method's default), images per batch, and the seed of their order.
    cap : bool
        "ltb": keep thresholds at or below the largest activation seen and a Clip bound; False is the published rule,
        the one way to thresholds above a Clip bound, which such a network forgets.
    channelwise : bool
        One threshold per channel (per neuron of a Linear), or one per layer.
    percentile, population, over_batches
        "robust": see :mod:`fpgasnn.convert.methods.robust`.
    scale : float or None
        Factor on all thresholds, in (0, 16]; None is 0.8 for "rmp", else 1. A Clip bound stays an upper limit.
    start : {"half", "zero"}
        V before the first current: theta / 2, or 0 (S3).
    delay : bool, int or "auto"
        Start t~0 of delayed evaluation, causal only (S8): "auto" takes the start at which the default T agrees most
        often with the trained network's predictions for calibration images, True is the published estimate, False 0.
    input_bits : int or None
        Bits per pixel and channel; None is as many as an exact map needs, else 9 signed or 8 unsigned (S6).
    rounding : {"nearest", "corrected", "fitted"} or None
        "nearest" rounds every weight by itself, "corrected" also moves biases by the mean error that this leaves,
        "fitted" chooses integers that reproduce the currents of calibration images and corrects biases. None is
        "fitted" where a layer has at most 5 bits, else "corrected" in deferred and radix code up to 8 bits, else
        "nearest".
    progress : callable (done, total), optional

    Returns
    -------
    IntegerNetwork
        Its metadata hold the method, all options and the version.

    Raises
    ------
    InputError
        For an option out of range, or calibration images that are empty, of a wrong shape or dtype, or not finite.
    ModelError
        If the model cannot be read, or holds nodes that cannot be converted, or lacks thresholds that a method takes
        from it.
    """
    given = dict(locals())  # the arguments, as long as nothing else has a name here
    chosen = {name: value for name, value in given.items() if name not in ("model", "calibration", "progress")}
    code = _check.choice(code, "code", Code, rule="S2")
    methods = CANDIDATES[Code(code)] if isinstance(method, str) and method == "auto" else (method,)
    options = [check_options(**{**chosen, "method": each}) for each in methods]
    _check.callback(progress, "progress")
    graph = given_layers(model)
    bits = options[0].bits(layer.name for layer in graph.layers)
    images = given_images(graph, calibration)
    tasks = [Task(graph, graph, images, each, progress) for each in options]
    known: dict[str, Thresholds] = {}  # by source, which candidates of "auto" share
    if len(tasks) == 1:
        return _convert(tasks[0], bits, known)
    return best_network(tasks, lambda task: _convert(task, bits, known))


def _convert(task: Task, bits: Mapping[str, int], known: dict[str, Thresholds]) -> IntegerNetwork:
    name = task.options.method.source.name
    if name not in known:
        known[name] = choose_thresholds(task)
    return to_integers(replace(task, graph=correct_graph(task, known[name])), known[name], bits)


def choose_thresholds(task: Task) -> Thresholds:
    """Return the thresholds of the method's source, scaled, at most the bounds of Clip activations.

    The published rule of "ltb", ``cap=False``, knows no such bound.
    """
    source, scale = task.options.method.source, task.options.scale
    thresholds = source.thresholds(task)
    if "scale" not in source.options and scale != 1:
        thresholds = {name: scale * theta for name, theta in thresholds.items()}
    if "cap" in source.options and not task.options.cap:
        return thresholds
    layers = {layer.name: layer for layer in task.graph.layers}
    return {name: within_bound(layers[name], theta) for name, theta in thresholds.items()}


def correct_graph(task: Task, thresholds: Thresholds) -> LayerGraph:
    """Return the network as the method's corrections leave it."""
    for correction in task.options.method.corrections:
        task = replace(task, graph=correction.correct(task, thresholds))
    return task.graph


def to_integers(task: Task, thresholds: Thresholds, bits: Mapping[str, int]) -> IntegerNetwork:
    """Round the network of a task, its layers ``bits`` wide, and choose its readout."""
    options, images = task.options, task.images
    start = _delay(task, thresholds)
    image = choose_input(images, task.graph.shape, task.graph.layout, options.input_bits)
    trained, _ = prune_dead_channels(task.trained, thresholds)
    graph, thresholds = prune_dead_channels(task.graph, thresholds)
    quantiser = make_quantiser(
        thresholds, image, options.code, options.levels, options.pool_mode, options.start_fraction
    )
    roundings: dict[str, Rounding] = {}
    if options.rounding != "nearest":
        fitted = options.rounding == "fitted"
        graph, roundings = round_layers(graph, thresholds, quantiser, bits, images, fitted=fitted)
    net = IntegerNetwork(
        image,
        quantise_layers(graph, thresholds, quantiser, weight_bits=bits, roundings=roundings),
        code=options.code,
        timesteps=options.timesteps,
        max_timesteps=options.max_timesteps,
        delay=start,
        metadata=_metadata(options),
    )
    if options.delay == "auto" and options.code is Code.CAUSAL:
        return replace(net, delay=agreeing_delay(net, trained, images))
    return net


def _delay(task: Task, thresholds: Thresholds) -> int:
    options = task.options
    if options.code is not Code.CAUSAL or options.delay is False or options.delay == "auto":
        return 0
    if options.delay is not True:
        return int(options.delay)
    chunk = next(batches(task.images, options.batch, 1, options.seed))
    return evaluation_delay(task.graph, chunk, thresholds, options.start_fraction)


def _metadata(options: Options) -> dict[str, str]:
    used: dict[str, Any] = {
        "iterations": options.iterations,
        "batch": options.batch,
        "seed": options.seed,
        "channelwise": options.channelwise,
        "weight_bits": options.weight_bits,
        "layer_bits": dict(sorted(options.layer_bits.items())),
        "pool_mode": str(options.pool_mode),
        "rounding": options.rounding,
    }
    source = options.method.source
    used |= {name: getattr(options, name) for name in source.options}
    if options.scale != 1:
        used["scale"] = options.scale
    if options.start != "half":
        used["start"] = options.start
    return {"fpgasnn": __version__, "method": options.method.name, "options": json.dumps(used, sort_keys=True)}
