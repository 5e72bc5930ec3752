"""Algebra of convolutions: two in a row as one, exactly or not at all.

Everything linear that stands between two activations - convolutions, average pools, slices, skip connections - is a
:class:`~fpgasnn.ann.layers.ConvTerm` here (a skip connection is a 1x1 kernel), so that one rule composes them all.
While composing, pads may be negative: they crop. :func:`finish` turns them into zero taps.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ..geometry import Pair, Quad, Shape, conv_extent
from .layers import ConvTerm, IdentityTerm, Term

__all__ = [
    "NotComposableError",
    "compose",
    "densify",
    "diagonal",
    "finish",
    "limit",
    "merge_equal",
    "scaled",
    "select_rows",
]

_MAXIMUM_WEIGHTS = 1 << 24
_MAXIMUM_WORK = 1 << 28


class NotComposableError(Exception):
    """Two linear operators have no exact common convolution; reason and remedy travel to the report."""

    def __init__(self, reason: str, remedy: str = "put an activation (Relu or Clip(0, c)) in between") -> None:
        super().__init__(reason)
        self.reason = reason
        self.remedy = remedy


def diagonal(source: str, channels: int) -> ConvTerm:
    """A term that passes every channel of ``source`` on."""
    # a view of one number: this is made for every tensor, whatever its size
    return ConvTerm(source, np.broadcast_to(1.0, (channels, 1, 1, 1)), groups=channels)


def scaled(term: ConvTerm, factor: NDArray[np.float64]) -> ConvTerm:
    """Multiply each output channel by its factor: (out,) float64."""
    return replace(term, weight=term.weight * factor[:, None, None, None])


def limit(elements: int, given: int = 0) -> None:
    """Refuse kernels that would be huge, unless the model itself gives about as many weights.

    Raises
    ------
    NotComposableError
    """
    if elements > max(_MAXIMUM_WEIGHTS, 2 * given):
        raise NotComposableError(f"its kernel would have {elements} weights")


def densify(term: ConvTerm) -> ConvTerm:
    """The same term with one group: weight (out, height, width, all input channels)."""
    if term.groups == 1:
        return term
    out, height, width, inner = term.weight.shape
    limit(term.weight.size * term.groups)
    weight = np.zeros((out, height, width, inner * term.groups))
    share = out // term.groups
    for group in range(term.groups):
        rows = slice(group * share, (group + 1) * share)
        weight[rows, :, :, group * inner : (group + 1) * inner] = term.weight[rows]
    return replace(term, weight=weight, groups=1)


def select_rows(term: ConvTerm, rows: range, channels: int, offset: int = 0) -> ConvTerm:
    """Keep output channels ``rows`` and place them at ``offset`` among ``channels`` that are zero otherwise."""
    if rows == range(channels) == range(len(term.weight)) and offset == 0:
        return term
    dense = densify(term)
    limit(channels * dense.weight[0].size)
    weight = np.zeros((channels, *dense.weight.shape[1:]))
    weight[offset : offset + len(rows)] = dense.weight[rows.start : rows.stop : rows.step]
    return replace(dense, weight=weight)


def _expanded(term: ConvTerm, axis: int) -> ConvTerm:
    """The same term without ``repeat`` along one axis."""
    if term.repeat[axis] == 1:
        return term
    limit(term.weight.size * term.repeat[axis])
    weight = term.weight.repeat(term.repeat[axis], axis=1 + axis)
    return replace(term, weight=weight, repeat=_with(term.repeat, axis, 1))


def _with(pair: Pair, axis: int, value: int) -> Pair:
    return (value, pair[1]) if axis == 0 else (pair[0], value)


def _seen(term: ConvTerm, axis: int) -> int:
    taps: int = term.weight.shape[1 + axis] * term.repeat[axis]
    return (taps - 1) * term.dilation[axis] + 1


def _merges_repeat(first: ConvTerm, second: ConvTerm, axis: int) -> bool:
    """True if the windows of ``first`` tile its source, one weight each (an average pool, S7, or a 1x1 kernel)."""
    dilated = second.dilation[axis] != 1 and second.weight.shape[1 + axis] != 1
    return first.weight.shape[1 + axis] == 1 and first.stride[axis] == first.repeat[axis] and not dilated


def compose(first: ConvTerm, size: Pair, middle: Pair, second: ConvTerm, out: Pair) -> ConvTerm:
    """Return ``second`` after ``first`` as one convolution of the source of ``first``.

    Parameters
    ----------
    first : ConvTerm
    size : (height, width)
        Map that ``first`` reads.
    middle : (height, width)
        Map that ``first`` writes and ``second`` reads.
    second : ConvTerm
        Its source is not looked at; its pads are zeros around ``middle``.
    out : (height, width)
        Map that ``second`` writes.

    Raises
    ------
    NotComposableError
        If ``second`` pads with zeros where ``first`` would compute something else, or the kernel would be huge.
    """
    for axis in (0, 1):
        _check_border(first, second, axis, size[axis], middle[axis], out[axis])
        if (first.repeat[axis] > 1 or second.repeat[axis] > 1) and not _merges_repeat(first, second, axis):
            first, second = _expanded(first, axis), _expanded(second, axis)
    if any(first.repeat[axis] > 1 or second.repeat[axis] > 1 for axis in (0, 1)):
        for axis in (0, 1):
            # a merged average pool cannot be dilated, so neither axis may need it
            if not _merges_repeat(first, second, axis):
                first, second = _expanded(_expanded(first, 0), 1), _expanded(_expanded(second, 0), 1)
    weight, groups, dilation = _product(first, second)
    merged = any(first.repeat[axis] > 1 or second.repeat[axis] > 1 for axis in (0, 1))
    repeat = (first.repeat[0] * second.repeat[0], first.repeat[1] * second.repeat[1]) if merged else (1, 1)
    stride = (first.stride[0] * second.stride[0], first.stride[1] * second.stride[1])
    top, left = (first.pads[axis] + second.pads[axis] * first.stride[axis] for axis in (0, 1))
    result = ConvTerm(
        first.source, weight, stride, (top, left, 0, 0), dilation if not merged else (1, 1), groups, repeat
    )
    bottom, right = (_pad_after(result, axis, size[axis], out[axis]) for axis in (0, 1))
    return replace(result, pads=(top, left, bottom, right))


def _check_border(first: ConvTerm, second: ConvTerm, axis: int, size: int, middle: int, out: int) -> None:
    """Zeros that ``second`` adds must lie where every tap of ``first`` reads zeros, too."""
    stride, before = first.stride[axis], first.pads[axis]
    last = (out - 1) * second.stride[axis] + _seen(second, axis) - 1 - second.pads[axis]
    above = second.pads[axis] > 0 and _seen(first, axis) - 1 - before - stride >= 0
    below = last >= middle and middle * stride - before < size
    if above or below:
        raise NotComposableError("zero padding between two linear operators is not the padding of one of them")


def _pad_after(term: ConvTerm, axis: int, size: int, out: int) -> int:
    """Padding at the far end that makes exactly ``out`` positions; negative where only cropping does."""
    needed = (out - 1) * term.stride[axis] + _seen(term, axis) - size - term.pads[axis]
    return needed if needed > 0 or -needed >= term.stride[axis] else 0


def _product(first: ConvTerm, second: ConvTerm) -> tuple[NDArray[np.float64], int, Pair]:
    """Weights, groups and dilation of the composition, ``repeat`` left aside."""
    depthwise = first.weight.shape[3] == 1 and first.groups == first.weight.shape[0]
    multiplier = second.weight.shape[3] == 1 and second.groups * second.weight.shape[3] == first.weight.shape[0]
    if not depthwise and not (multiplier and second.groups > 1):
        first, second = densify(first), densify(second)
    units, taps = [], []
    for axis in (0, 1):
        inner, outer = first.weight.shape[1 + axis], second.weight.shape[1 + axis]
        near = first.dilation[axis] if inner > 1 else 0
        far = second.dilation[axis] * first.stride[axis] if outer > 1 else 0
        unit = math.gcd(near, far) or 1
        units.append(unit)
        taps.append((near // unit, far // unit, ((inner - 1) * near + (outer - 1) * far) // unit + 1))
    (near_y, far_y, height), (near_x, far_x, width) = taps
    if depthwise and np.all(first.weight == 1) and first.weight.shape[1:3] == (1, 1):
        return second.weight, second.groups, (units[0], units[1])
    columns = second.weight.shape[3] if depthwise else first.weight.shape[3]
    limit(second.weight.shape[0] * height * width * columns, second.weight.size)
    work = first.weight.shape[1] * first.weight.shape[2] * second.weight[..., 0].size * columns
    if work > _MAXIMUM_WORK:
        raise NotComposableError(f"its kernel would take {work} additions")
    weight = np.zeros((second.weight.shape[0], height, width, columns))
    for y in range(first.weight.shape[1]):
        for x in range(first.weight.shape[2]):
            rows = near_y * y + far_y * np.arange(second.weight.shape[1])
            cols = near_x * x + far_x * np.arange(second.weight.shape[2])
            weight[:, rows[:, None], cols[None, :]] += _channels(first.weight[:, y, x], second, depthwise)
    return weight, second.groups if depthwise else first.groups, (units[0], units[1])


def _channels(tap: NDArray[np.float64], second: ConvTerm, depthwise: bool) -> NDArray[np.float64]:
    """One tap of the first kernel, (middle, in) float64, times the second kernel: (out, height, width, in)."""
    out = second.weight.shape[0]
    if depthwise:
        share = tap[:, 0].reshape(second.groups, 1, -1)
        factors = np.broadcast_to(share, (second.groups, out // second.groups, share.shape[2])).reshape(out, -1)
        return second.weight * factors[:, None, None, :]
    if second.groups > 1:
        rows = tap.repeat(out // second.groups, axis=0)
        return second.weight * rows[:, None, None, :]
    return np.tensordot(second.weight, tap, axes=(3, 0))


def merge_equal(terms: Sequence[ConvTerm]) -> tuple[ConvTerm, ...]:
    """Add up the weights of terms that read the same source through the same window."""
    merged: dict[tuple[object, ...], ConvTerm] = {}
    for term in terms:
        key = (term.source, term.stride, term.pads, term.dilation, term.groups, term.repeat, term.weight.shape)
        known = merged.get(key)
        merged[key] = term if known is None else replace(known, weight=known.weight + term.weight)
    return tuple(merged.values())


def finish(term: ConvTerm, size: Shape, out: Pair, skips: bool) -> Term:
    """Return the term as a layer holds it: pads not negative, a 1x1 diagonal as an :class:`IdentityTerm`.

    Parameters
    ----------
    term : ConvTerm
    size : (height, width, channels)
        Of the source.
    out : (height, width)
    skips : bool
        False if the source is the image: its planes are weighted by convolutions alone.

    Raises
    ------
    NotComposableError
        If cropping would need a huge kernel.
    """
    for axis in (0, 1):
        term = _without_negative_pads(term, axis, size[axis], out[axis])
    strided = tuple(conv_extent(size[axis], 1, term.stride[axis], 1, 0, 0) for axis in (0, 1)) == out
    if skips and strided and term.weight.shape[1:3] == term.repeat == (1, 1) and not any(term.pads):
        identity = _as_identity(term, size[2])
        if identity is not None:
            return identity
    return term


def _as_identity(term: ConvTerm, channels: int) -> IdentityTerm | None:
    matrix = term.weight[:, 0, 0, :]
    if len(matrix) * channels == 1:
        return None
    if term.groups > 1:
        if term.groups != len(matrix) or term.groups != channels:
            return None
        return IdentityTerm(term.source, matrix[:, 0].copy(), term.stride)
    rows, columns = np.nonzero(matrix)
    offsets = set((rows - columns).tolist())
    if len(offsets) != 1:
        return None
    return IdentityTerm(term.source, matrix.sum(axis=1), term.stride, offsets.pop())


def _without_negative_pads(term: ConvTerm, axis: int, size: int, out: int) -> ConvTerm:
    before, after = term.pads[axis], term.pads[axis + 2]
    if before >= 0 and after >= 0:
        return term
    term = _undilated(_expanded(term, axis), axis)
    extra = [(0, 0)] * 4
    extra[1 + axis] = (max(0, -before), max(0, -after))
    limit(term.weight.size // term.weight.shape[1 + axis] * (term.weight.shape[1 + axis] + sum(extra[1 + axis])))
    pads: list[int] = list(term.pads)
    pads[axis], pads[axis + 2] = max(0, before), max(0, after)
    term = replace(term, weight=np.pad(term.weight, extra), pads=_quad(pads))
    assert out == conv_extent(size, _seen(term, axis), term.stride[axis], 1, pads[axis], pads[axis + 2])
    return term


def _undilated(term: ConvTerm, axis: int) -> ConvTerm:
    dilation, taps = term.dilation[axis], term.weight.shape[1 + axis]
    if dilation == 1:
        return term
    shape = list(term.weight.shape)
    shape[1 + axis] = (taps - 1) * dilation + 1
    limit(math.prod(shape))
    weight = np.zeros(shape)
    weight[(slice(None),) * (1 + axis) + (slice(None, None, dilation),)] = term.weight
    return replace(term, weight=weight, dilation=_with(term.dilation, axis, 1))


def _quad(values: Sequence[int]) -> Quad:
    top, left, bottom, right = values
    return top, left, bottom, right
