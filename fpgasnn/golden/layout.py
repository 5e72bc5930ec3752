"""From an integer network to the arrays its kernels read: weight order, types, window counts.

Done once per network and run length. Types follow from a bound computed here from the actual integers (S9), so that
32-bit sums are used exactly where no sum can leave them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..network import Branch, Code, Conv, Identity, ImageInput, IntegerNetwork, Layer, PoolMode
from ..widths import input_interval

__all__ = ["BranchLayout", "LayerLayout", "event_counts", "lay_out", "sum_bound", "window_counts"]

Array = NDArray[Any]


@dataclass(frozen=True)
class BranchLayout:
    """One branch as its kernel reads it.

    Members
    -------
    branch : Conv or Identity
    weight : array
        Conv: (C, kernel y, reversed kernel x, channels of one group) int8 or int32, repeat and shift applied.
        Identity: (channels,) constants in the type of the sums.
    step : (7,) int64
        The numbers of :func:`fpgasnn.golden.kernels.add_convolution`; unused by an identity.
    cover : (H, W) int64
        Additions that one event of a source position causes, recomputed pool elements included (S10).
    """

    branch: Branch
    weight: Array
    step: NDArray[np.int64]
    cover: NDArray[np.int64]


@dataclass(frozen=True)
class LayerLayout:
    """One layer as its kernels read it; vectors are (channels,) in the type of the sums."""

    layer: Layer
    branches: tuple[BranchLayout, ...]
    dtype: np.dtype[Any]
    bias: Array
    threshold: Array
    start: Array


def sum_bound(net: IntegerNetwork, layer: Layer, steps: int) -> int:
    """Bound on the magnitude of every sum and potential of a layer in a run of ``steps`` steps or planes.

    Looser than the hardware's proof of S9 and independent of it: thresholds are added, never cancelled against sums.
    """
    reach = input_interval(net, layer)
    current = max(-int(reach.low.min()), int(reach.high.max()))
    bias = int(np.abs(layer.bias).max())
    if net.code is Code.RADIX:
        total = current * (1 if net.reads_image(layer) else (1 << steps) - 1) + bias
    else:
        total = steps * (current + bias)
        if layer.pool is not None and layer.pool.mode is PoolMode.CUMULATIVE:
            # an element left behind loses its own currents and all resets, which another element's currents caused
            total *= 2
    if layer.threshold is not None:
        total += 2 * int(layer.threshold.max())
    return total


def _pool_counts(layer: Layer, extent: int, outputs: int, axis: int) -> NDArray[np.int64]:
    """How many pool windows hold each element of the current map, along one axis."""
    if layer.pool is None:
        return np.ones(extent, np.int64)
    counts = np.zeros(extent, np.int64)
    for position in range(outputs):
        first = position * layer.pool.stride[axis] - layer.pool.pads[axis]
        counts[max(first, 0) : max(first + layer.pool.kernel[axis], 0)] += 1
    return counts


def window_counts(net: IntegerNetwork, layer: Layer, branch: Branch) -> NDArray[np.int64]:
    """How often the windows of a branch read each position of its source: (H, W) int64.

    Elements of overlapping pool windows count once per window, because they are recomputed (S5).
    """
    shape = net.shape(branch.source)
    geometry = net.geometry[layer.name]
    axes = []
    for axis in (0, 1):
        counts = np.zeros(shape[axis], np.int64)
        conv = isinstance(branch, Conv)
        kernel, dilation = (branch.kernel[axis], branch.dilation[axis]) if isinstance(branch, Conv) else (1, 1)
        pad = branch.pads[axis] if isinstance(branch, Conv) else 0
        multiplicity = _pool_counts(layer, geometry.conv[axis], geometry.shape[axis], axis)
        for output, times in enumerate(multiplicity):
            reads = output * branch.stride[axis] - pad + dilation * np.arange(kernel if conv else 1)
            counts[reads[(reads >= 0) & (reads < shape[axis])]] += times
        axes.append(counts)
    return np.outer(axes[0], axes[1])


def _conv_layout(net: IntegerNetwork, layer: Layer, branch: Conv) -> BranchLayout:
    expanded = branch.expanded
    out, kernel_y, kernel_x, inner = expanded.shape
    per_group = out // branch.groups
    grouped = expanded.reshape(branch.groups, per_group, kernel_y, kernel_x, inner)
    # (group, out, y, x, in) -> (group, in, y, reversed x, out): the source channel is group * inner + in
    ordered = grouped.transpose(0, 4, 2, 3, 1)[:, :, :, ::-1, :]
    ordered = ordered.reshape(branch.groups * inner, kernel_y, kernel_x, per_group)
    narrow = ordered.min() >= -128 and ordered.max() <= 127
    weight = np.ascontiguousarray(ordered, dtype=np.int8 if narrow else np.int32)
    step = [*branch.stride, *branch.dilation, *branch.pads[:2], branch.groups]
    return BranchLayout(branch, weight, np.array(step, np.int64), window_counts(net, layer, branch) * per_group)


def _identity_layout(net: IntegerNetwork, layer: Layer, branch: Identity, dtype: np.dtype[Any]) -> BranchLayout:
    cover = window_counts(net, layer, branch)
    return BranchLayout(branch, branch.constant.astype(dtype), np.zeros(7, np.int64), cover)


def lay_out(net: IntegerNetwork, layer: Layer, steps: int) -> LayerLayout:
    """Prepare a layer for runs of ``steps`` steps or planes.

    No sum leaves 64 bits: a network whose sums could is refused when it is made (:mod:`fpgasnn.widths`).
    """
    bound = sum_bound(net, layer, steps)
    dtype = np.dtype(np.int32 if bound < 1 << 31 else np.int64)
    branches = tuple(
        _conv_layout(net, layer, branch) if isinstance(branch, Conv) else _identity_layout(net, layer, branch, dtype)
        for branch in layer.branches
    )
    nothing = np.zeros(layer.channels, dtype)
    return LayerLayout(
        layer,
        branches,
        dtype,
        layer.bias.astype(dtype),
        nothing if layer.threshold is None else layer.threshold.astype(dtype),
        nothing if layer.start is None else layer.start.astype(dtype),
    )


def _popcounts(bits: int) -> NDArray[np.int64]:
    counts = np.zeros(1 << bits, np.int64)
    for bit in range(bits):
        counts[1 << bit : 2 << bit] = counts[: 1 << bit] + 1
    return counts


def event_counts(net: IntegerNetwork, steps: int, image: bool) -> NDArray[np.int64]:
    """Number of events that a value of a source stands for, indexed by its low bits (S10).

    Pixels and radix counts stand for their binary ones, deferred counts for themselves.
    """
    if image and isinstance(net.input, ImageInput):
        return _popcounts(net.input.bits)
    if net.code is Code.RADIX:
        return _popcounts(steps)
    levels = steps if net.code is Code.DEFERRED else 1
    return np.arange(1 << levels.bit_length(), dtype=np.int64)
