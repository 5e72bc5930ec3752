"""The one call that turns a trained network into an integer network."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from os import PathLike
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .. import __version__, _check
from ..ann.graph import Graph
from ..ann.layers import LayerGraph
from ..ann.lower import lower
from ..ann.onnx import read_onnx
from ..errors import InputError
from ..network import Code, ImageInput, IntegerNetwork
from .calibrate import batches, to_nchw
from .correction import round_layers
from .delay import evaluation_delay
from .input import choose_input
from .levels import minimum_error
from .ltb import local_threshold_balancing
from .maxnorm import max_norm
from .options import Options, check_options
from .prune import prune_dead_channels
from .quantise import Rounding, make_quantiser, quantise_layers
from .readout import agreeing_delay
from .robust import robust_norm

__all__ = ["convert"]

Progress = Callable[[int, int], None]
Thresholds = dict[str, NDArray[np.float64]]


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
    method : {"ltb", "mse", "max", "robust"} or None
        How thresholds are chosen: local threshold balancing, minimum quantisation error for the given number of levels,
        largest activation, percentile of the activations. None is "ltb" in causal code, where a spike count is only
        approximately the quantised activation, and "mse" in deferred and radix code, where it is exactly that (S2).
    code : {"causal", "deferred", "radix"}
        The neuron code (S2).
    timesteps : int or None
        Default T of the network, the number of planes K in radix code. None is 32 causal, 15 deferred, 4 radix.
    max_timesteps : int or None
        Largest T the widths are proven for, causal and deferred; None is 128, or ``timesteps`` if that is larger.
    weight_bits : int
        Width of the weights, 2..16, sign included.
    layer_bits : mapping of layer name to int, optional
        Widths that differ from ``weight_bits``.
    pool_mode : {"cumulative", "per_step"}
        What max-pools compare in causal code (S5).
    iterations : int or None
        Calibration batches. None is 400 for "ltb", 20 for "max", 10 for the others.
    batch : int
        Images per batch.
    seed : int
        Of the order of the images.
    cap : bool
        "ltb" only: keep thresholds at or below the largest activation seen and a Clip bound; False is the
        published rule.
    channelwise : bool
        One threshold per channel (per neuron of a Linear), or one per layer.
    percentile : float
        "robust" only.
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
        If the model cannot be read, or holds nodes that cannot be converted.
    """
    options = check_options(
        method=method,
        code=code,
        timesteps=timesteps,
        max_timesteps=max_timesteps,
        weight_bits=weight_bits,
        layer_bits=layer_bits,
        pool_mode=pool_mode,
        iterations=iterations,
        batch=batch,
        seed=seed,
        cap=cap,
        channelwise=channelwise,
        percentile=percentile,
        delay=delay,
        input_bits=input_bits,
        rounding=rounding,
    )
    _check.callback(progress, "progress")
    graph = _layers(model)
    bits = options.bits(layer.name for layer in graph.layers)
    images = _images(graph, calibration)
    thresholds = _thresholds(graph, images, options, progress)
    start = _delay(graph, images, thresholds, options)
    image = choose_input(images, graph.shape, graph.layout, options.input_bits)
    graph, thresholds = prune_dead_channels(graph, thresholds)
    trained = graph
    quantiser = make_quantiser(thresholds, image, options.code, options.levels, options.pool_mode)
    roundings: dict[str, Rounding] = {}
    if options.rounding != "nearest":
        fitted = options.rounding == "fitted"
        graph, roundings = round_layers(graph, thresholds, quantiser, bits, images, fitted=fitted)
    layers = quantise_layers(graph, thresholds, quantiser, weight_bits=bits, roundings=roundings)
    net = IntegerNetwork(
        image,
        layers,
        code=options.code,
        timesteps=options.timesteps,
        max_timesteps=options.max_timesteps,
        delay=start,
        metadata=_metadata(options),
    )
    if options.delay == "auto" and options.code is Code.CAUSAL:
        return replace(net, delay=agreeing_delay(net, trained, images))
    return net


def _layers(model: Any) -> LayerGraph:
    if isinstance(model, LayerGraph):
        return model
    if isinstance(model, Graph):
        return lower(model)
    if not isinstance(model, (str, PathLike)):
        raise InputError(
            f"model must be the path of an ONNX file, a Graph or a LayerGraph, got {_check.shown(model)}: read it with "
            f"fpgasnn.read_onnx"
        )
    return lower(read_onnx(model))


def _images(graph: LayerGraph, calibration: ArrayLike) -> NDArray[np.float32]:
    """Check calibration images and return them as (N, C, H, W) float32."""
    array = _check.array(calibration, "calibration images", "iubf", "real numbers")
    expected = ImageInput(graph.shape, bits=1, layout=graph.layout).array_shape
    wanted = f"(N, {', '.join(map(str, expected))}) in layout {graph.layout!r}"
    if array.shape[1:] != expected:
        raise InputError(f"calibration images must have shape {wanted}, got {array.shape}: reorder or reshape them")
    if not len(array):
        raise InputError(
            f"calibration images must not be empty, got shape {array.shape}: give images of the training set"
        )
    with np.errstate(over="ignore"):
        finite = np.isfinite(array.astype(np.float32))
    if not np.all(finite):
        bad = int(array.size - np.count_nonzero(finite))
        raise InputError(
            f"calibration images must be finite, got {bad} values that are NaN, infinite or beyond float32: replace "
            f"them or leave out those images"
        )
    return to_nchw(graph, array)


def _thresholds(
    graph: LayerGraph, images: NDArray[np.float32], options: Options, progress: Progress | None
) -> Thresholds:
    common: dict[str, Any] = {
        "iterations": options.iterations,
        "batch": options.batch,
        "seed": options.seed,
        "channelwise": options.channelwise,
        "progress": progress,
    }
    if options.method == "ltb":
        return local_threshold_balancing(graph, images, cap=options.cap, **common)
    if options.method == "max":
        return max_norm(graph, images, **common)
    if options.method == "robust":
        return robust_norm(graph, images, percentile=options.percentile, **common)
    return minimum_error(graph, images, levels=options.levels, **common)


def _delay(graph: LayerGraph, images: NDArray[np.float32], thresholds: Thresholds, options: Options) -> int:
    if options.code is not Code.CAUSAL or options.delay is False or options.delay == "auto":
        return 0
    if options.delay is not True:
        return int(options.delay)
    chunk = next(batches(images, options.batch, 1, options.seed))
    return evaluation_delay(graph, chunk, thresholds)


def _metadata(options: Options) -> dict[str, str]:
    used = {
        "iterations": options.iterations,
        "batch": options.batch,
        "seed": options.seed,
        "channelwise": options.channelwise,
        "weight_bits": options.weight_bits,
        "layer_bits": dict(sorted(options.layer_bits.items())),
        "pool_mode": str(options.pool_mode),
        "rounding": options.rounding,
    }
    if options.method == "ltb":
        used["cap"] = options.cap
    if options.method == "robust":
        used["percentile"] = options.percentile
    return {"fpgasnn": __version__, "method": options.method, "options": json.dumps(used, sort_keys=True)}
