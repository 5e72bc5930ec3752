"""Reference evaluation of a layer graph in plain numpy and float64: what the layers mean, without any framework."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .. import _check
from ..errors import InputError
from ..geometry import Pair, Shape, conv_extent, pool_extent
from ..network import INPUT, ImageInput, Pool
from .layers import AnnLayer, ConvTerm, IdentityTerm, LayerGraph, Term

__all__ = ["channels_last", "run_layers", "term_extent"]

Floats = NDArray[np.float64]


def channels_last(graph: LayerGraph, images: ArrayLike) -> Floats:
    """Return images given in the model's layout as (N, height, width, channels) float64.

    Raises
    ------
    InputError
        For a wrong shape, a dtype other than real numbers, or values that are not finite.
    """
    expected = ImageInput(graph.shape, bits=1, layout=graph.layout).array_shape
    must = f"real numbers of shape (N, {', '.join(map(str, expected))}) in layout {graph.layout!r}"
    array = _check.array(images, "images", "iubf", must)
    if array.shape[1:] != expected or array.ndim != len(expected) + 1:
        raise InputError(f"images must be {must}, got {array.dtype} {array.shape}: reshape them or move their axes")
    if not np.all(np.isfinite(array)):
        bad = int(array.size - np.count_nonzero(np.isfinite(array)))
        raise InputError(f"images must be finite, got {bad} values that are NaN or infinite: replace them")
    if graph.layout in ("nchw", "ncw"):
        array = np.moveaxis(array, 1, -1)
    return array.reshape(len(array), *graph.shape).astype(np.float64)


def run_layers(graph: LayerGraph, images: ArrayLike) -> dict[str, Floats]:
    """Evaluate every layer.

    Parameters
    ----------
    graph : LayerGraph
    images : (N, *shape) real numbers
        In the axis order ``graph.layout``, scaled as the model wants them.

    Returns
    -------
    dict of layer name to (N, height, width, channels) float64
        Activations; scores for the last layer.

    Raises
    ------
    InputError
        If the images do not fit.
    """
    values = {INPUT: channels_last(graph, images)}
    for layer in graph.layers:
        current = _current(layer, values)
        if layer.pool is not None:
            current = _max_pool(layer.pool, current)
        if layer.fires:
            current = np.clip(current, 0.0, layer.ceiling)
        values[layer.name] = current
    del values[INPUT]
    return values


def term_extent(term: Term, source: Shape) -> Pair:
    """Height and width of the map that a term computes from a source of that shape."""
    result = []
    for axis in (0, 1):
        if isinstance(term, ConvTerm):
            kernel = term.weight.shape[1 + axis] * term.repeat[axis]
            pads = term.pads[axis], term.pads[axis + 2]
            result.append(conv_extent(source[axis], kernel, term.stride[axis], term.dilation[axis], *pads))
        else:
            result.append(conv_extent(source[axis], 1, term.stride[axis], 1, 0, 0))
    return result[0], result[1]


def _current(layer: AnnLayer, values: dict[str, Floats]) -> Floats:
    total: Floats = np.zeros(())
    for term in layer.terms:
        source = values[term.source]
        total = total + (_convolve(term, source) if isinstance(term, ConvTerm) else _skip(term, source))
    return np.asarray(total + layer.bias, dtype=np.float64)


def _window(array: Floats, y: int, x: int, stride: Pair, out: Pair) -> Floats:
    return array[:, y : y + (out[0] - 1) * stride[0] + 1 : stride[0], x : x + (out[1] - 1) * stride[1] + 1 : stride[1]]


def _convolve(term: ConvTerm, source: Floats) -> Floats:
    weight = term.weight.repeat(term.repeat[0], axis=1).repeat(term.repeat[1], axis=2)
    top, left, bottom, right = term.pads
    padded = np.pad(source, ((0, 0), (top, bottom), (left, right), (0, 0)))
    height, width, channels = source.shape[1:]
    out = term_extent(term, (height, width, channels))
    groups = term.groups
    weight = weight.reshape(groups, -1, *weight.shape[1:])
    total = np.zeros((len(source), *out, groups, weight.shape[1]))
    for y in range(weight.shape[2]):
        for x in range(weight.shape[3]):
            seen = _window(padded, y * term.dilation[0], x * term.dilation[1], term.stride, out)
            seen = seen.reshape(*seen.shape[:3], groups, -1)
            total += np.einsum("nyxgi,goi->nyxgo", seen, weight[:, :, y, x], optimize=True)
    return total.reshape(len(source), *out, -1)


def _skip(term: IdentityTerm, source: Floats) -> Floats:
    seen = source[:, :: term.stride[0], :: term.stride[1]]
    total = np.zeros((*seen.shape[:3], len(term.scale)))
    for channel, scale in enumerate(term.scale):
        if 0 <= channel - term.channel_offset < source.shape[3]:
            total[..., channel] = scale * seen[..., channel - term.channel_offset]
    return total


def _max_pool(pool: Pool, current: Floats) -> Floats:
    top, left, bottom, right = pool.pads
    out: Pair = (
        pool_extent(current.shape[1], pool.kernel[0], pool.stride[0], top, bottom, pool.ceil),
        pool_extent(current.shape[2], pool.kernel[1], pool.stride[1], left, right, pool.ceil),
    )
    # a last window in ceil mode may reach further than the pads: one kernel more is always enough
    more = ((0, 0), (top, bottom + pool.kernel[0]), (left, right + pool.kernel[1]), (0, 0))
    padded = np.pad(current, more, constant_values=-np.inf)
    total = np.full((len(current), *out, current.shape[3]), -np.inf)
    for y in range(pool.kernel[0]):
        for x in range(pool.kernel[1]):
            np.maximum(total, _window(padded, y, x, pool.stride, out), out=total)
    return total
