"""Lays out a layer for the vector kernels.

A layer takes the vector path if its sums are proven to fit 32 bits (S9), its weights 16, and its shape is one that the
path covers; :func:`plan_vector` returns None otherwise and the portable kernels run it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..network import Code, Conv, Identity, IntegerNetwork, Layer, PoolMode
from . import vector_kernels as vk
from . import vector_lists as vl
from .layout import LayerLayout
from .spikes import SpikeFormat, planes_of
from .vector_ir import SCALE

__all__ = ["VectorBranch", "VectorLayer", "plan_vector"]

Array = NDArray[Any]

LIST_BYTES = 8 << 20
"""Upper bound on the event lists and padded rows of a layer: longer runs are cut into chunks of steps."""

SLAB_BYTES = 40 << 10
"""Weights of one pass: what the first cache holds beside the lists."""

REUSE = 16
"""Positions of a row times steps from which on the weights are cut into passes."""

MAX_GROUPS = 4
"""Grouped convolutions up to here run as full ones whose missing weights are 0."""

NUMBERS = 1 << 16
"""Events of a row and the rows of weights behind them are numbered with 16 bits."""


@dataclass(frozen=True)
class VectorBranch:
    """A convolution branch, or some input channels of one.

    Members
    -------
    branch : int
        Index among the layer's convolutions.
    source : str
    channel : int
        Input channel it begins with.
    weight : (groups, kernel y x columns x channels + 1, lanes) int8 or int16
        The last row of a group holds zeros. Depthwise: (taps, groups, lanes) int32.
    fields : (SOURCE_FIELDS,) int64
        The constant part of its row in the table of sources.
    taps : tuple of (row, column)
        Depthwise: how far each tap lies behind the first of the window.
    """

    branch: int
    source: str
    channel: int
    weight: Array
    fields: NDArray[np.int64]
    taps: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class VectorLayer:
    """What the vector kernels need of one layer.

    Members
    -------
    form : SpikeFormat
        Of its output.
    branches : tuple of VectorBranch
        Empty where the layer reads an image: its current is computed once, by the portable kernels.
    depthwise : tuple of VectorBranch
    skips : tuple of (Identity, (groups, lanes) int32)
    program : int
    planes : int
        Step axis of what it reads.
    chunk : int
        Steps per pass.
    elements : int
        Potentials per lane.
    threshold, bias, start : (groups, lanes) int32
    limit : int
        Largest spike count.
    weight_type : numpy dtype
    unit : int
        Difference of the numbers of neighbouring rows of weights in lists of events.
    """

    prepared: LayerLayout
    form: SpikeFormat
    branches: tuple[VectorBranch, ...]
    depthwise: tuple[VectorBranch, ...]
    skips: tuple[tuple[Identity, Array], ...]
    program: int
    planes: int
    chunk: int
    elements: int
    threshold: Array
    bias: Array
    start: Array
    limit: int
    weight_type: np.dtype[Any]
    unit: int


def _aligned(shape: tuple[int, ...], dtype: Any) -> Array:
    """Zeros that begin at a cache line, so that no row of weights straddles two."""
    count = int(np.prod(shape)) * np.dtype(dtype).itemsize
    raw: Array = np.zeros(count + 64, np.uint8)
    begin = -raw.ctypes.data % 64
    aligned: Array = raw[begin : begin + count].view(dtype).reshape(shape)
    return aligned


def _reach(weight: Array) -> NDArray[np.int64]:
    """Smallest and largest sum of these weights' events per output channel (S9): (2, out), of (out, y, x, in)."""
    reach = [part.sum(axis=(1, 2, 3), dtype=np.int64) for part in (np.minimum(weight, 0), np.maximum(weight, 0))]
    return np.stack(reach)


def _is_int16(reach: NDArray[np.int64]) -> bool:
    return bool(reach[0].min() >= -(1 << 15) and reach[1].max() < 1 << 15)


def _ungrouped(branch: Conv) -> Array:
    """Weights (out, kernel y, kernel x, in) of a grouped convolution written as a full one."""
    expanded = branch.expanded
    if branch.groups == 1:
        return expanded
    out, kernel_y, kernel_x, inner = expanded.shape
    per_group = out // branch.groups
    full = np.zeros((out, kernel_y, kernel_x, inner * branch.groups), expanded.dtype)
    for group in range(branch.groups):
        rows = slice(group * per_group, (group + 1) * per_group)
        full[rows, :, :, group * inner : (group + 1) * inner] = expanded[rows]
    return full


def _span(form: SpikeFormat, kernel_x: int, step: int, dilation: int) -> int:
    """Columns that a block sees; ``step``: source columns from position to position."""
    return (form.pack - 1) * step + (kernel_x - 1) * dilation + 1


def _slab(weight: Array, inner: int, form: SpikeFormat, step: int, dilation: int, narrow: bool) -> Array:
    """Weights (out, y, x, in) as (group, kernel y x column x channel in + 1, lane): every column a block sees.

    ``inner`` is the padded number of input channels; rows of weights that hold zeros only are coded like the others.
    """
    out, kernel_y, kernel_x, channels = weight.shape
    span = _span(form, kernel_x, step, dilation)
    lanes = np.zeros((kernel_y, span, inner, form.groups * form.lanes), np.int16)
    ordered = weight.transpose(1, 2, 3, 0)
    for position in range(form.pack):
        begin = position * form.padded
        for kx in range(kernel_x):
            column = position * step + kx * dilation
            lanes[:, column, :channels, begin : begin + out] = ordered[:, kx]
    rows = kernel_y * span * inner
    grouped = np.zeros((form.groups, rows + 1, form.lanes), np.int16)
    grouped[:, :rows] = lanes.reshape(rows, form.groups, form.lanes).transpose(1, 0, 2)
    slab = _aligned(grouped.shape, np.int8 if narrow else np.int16)
    if not narrow:
        slab[...] = grouped
        return slab
    half = form.lanes // 2
    slab[..., 0::2] = (grouped[..., :half] ^ 128).astype(np.uint8).view(np.int8)
    slab[..., 1::2] = grouped[..., half:]
    return slab


@dataclass(frozen=True)
class _Shape:
    """What all branches of a layer are laid out for."""

    net: IntegerNetwork
    form: SpikeFormat
    pool: tuple[int, int]
    stride: tuple[int, int]

    def fields(self, branch: Conv, kind: int, cell: int) -> NDArray[np.int64]:
        """The constant part of a row in the table of sources, without weights."""
        read, form = SpikeFormat(*self.net.shape(branch.source)), self.form
        fields = np.zeros(vl.SOURCE_FIELDS, np.int64)
        fields[vl.S_KIND], fields[vl.S_CELL], fields[vl.S_PITCH] = kind, cell, read.cell
        fields[vl.S_HEIGHT], fields[vl.S_WIDTH] = read.height, read.width
        fields[vl.S_KERNEL], fields[vl.S_STRIDE] = branch.kernel[0], branch.stride[0]
        fields[vl.S_DILATION], fields[vl.S_PAD], fields[vl.S_LEFT] = branch.dilation[0], branch.pads[0], branch.pads[1]
        step = branch.stride[1] * self.stride[1]
        fields[vl.S_SPAN] = _span(form, branch.kernel[1], step, branch.dilation[1])
        fields[vl.S_BLOCK], fields[vl.S_ELEMENT] = form.pack * step, branch.stride[1]
        fields[vl.S_RING] = (self.pool[0] - 1) * branch.stride[0] + (branch.kernel[0] - 1) * branch.dilation[0] + 1
        seen = (form.blocks - 1) * fields[vl.S_BLOCK] + (self.pool[1] - 1) * branch.stride[1] + fields[vl.S_SPAN]
        fields[vl.S_PADDED] = 2 * read.cell * max(seen, read.width + branch.pads[1])
        return fields

    def branch(self, branch: Conv, index: int, weight: Array, part: tuple[int, int], narrow: bool) -> VectorBranch:
        """Input channels ``part`` of a convolution whose weights are (out, y, x, in)."""
        read = SpikeFormat(*self.net.shape(branch.source))
        begin, end = part
        step = branch.stride[1] * self.stride[1]
        whole = begin == 0 and end >= weight.shape[3]
        inner = read.padded if whole else end - begin
        slab = _slab(weight[..., begin:end], inner, self.form, step, branch.dilation[1], narrow)
        fields = self.fields(branch, vl.LISTS, inner // 16)
        fields[vl.S_WEIGHT], fields[vl.S_GROUP] = slab.ctypes.data, slab[0].nbytes
        fields[vl.S_ZERO] = slab.shape[1] - 1
        fields[vl.S_BYTES] = slab.shape[-1] * slab.itemsize
        return VectorBranch(index, branch.source, begin, slab, fields)

    def depthwise(self, branch: Conv, index: int) -> VectorBranch:
        """A depthwise convolution as one constant per tap and channel."""
        kernel_y, kernel_x = branch.kernel
        taps = tuple(
            (ky * branch.dilation[0], kx * branch.dilation[1]) for ky in range(kernel_y) for kx in range(kernel_x)
        )
        expanded = branch.expanded[..., 0]
        constants = [per_lane(self.form, expanded[:, ky, kx]) for ky in range(kernel_y) for kx in range(kernel_x)]
        fields = self.fields(branch, vl.TAPS, SpikeFormat(*self.net.shape(branch.source)).cell)
        return VectorBranch(index, branch.source, 0, np.stack(constants), fields, taps)


def _passes(
    weights: list[Array], bytes_each: list[int], narrow: bool, reused: bool
) -> list[list[tuple[int, int, int]]]:
    """Cut convolutions into passes: (branch, first channel, last channel) of each.

    One pass holds at most ``SLAB_BYTES`` of weights if they are used often, and in narrow sums only what int16 holds.

    Parameters
    ----------
    weights : of (out, y, x, in), one per branch
    bytes_each : bytes of a branch's weights per 16 input channels and group
    """
    passes: list[list[tuple[int, int, int]]] = []
    size = 0
    reach = np.zeros((2, len(weights[0]) if weights else 0), np.int64)
    for index, weight in enumerate(weights):
        for begin in range(0, weight.shape[3], 16):
            part = _reach(weight[..., begin : begin + 16])
            size += bytes_each[index]
            reach = reach + part
            if not passes or (reused and size > SLAB_BYTES) or (narrow and not _is_int16(reach)):
                passes.append([])
                reach, size = part, bytes_each[index]
            current = passes[-1]
            if current and current[-1][0] == index:
                current[-1] = (index, current[-1][1], begin + 16)
            else:
                current.append((index, begin, begin + 16))
    return passes


def _is_depthwise(net: IntegerNetwork, layer: Layer, branch: Conv) -> bool:
    """True if a convolution is run tap by tap: one channel to one channel, in the same places of a spike word."""
    form, read = SpikeFormat(*net.shape(layer.name)), SpikeFormat(*net.shape(branch.source))
    step = branch.stride[1] * (1 if layer.pool is None else layer.pool.stride[1])
    alone = branch.groups > MAX_GROUPS and branch.groups == read.channels == form.channels
    return alone and (form.pack == 1 or step == 1)


def _covered(net: IntegerNetwork, prepared: LayerLayout, steps: int) -> bool:
    """True if the layer's numbers and shape are ones that the vector kernels take."""
    layer = prepared.layer
    if prepared.dtype != np.int32:
        return False
    pool = layer.pool
    if pool is not None and not net.reads_image(layer):
        conv, shape = net.geometry[layer.name].conv, net.shape(layer.name)
        inside = all((shape[axis] - 1) * pool.stride[axis] + pool.kernel[axis] <= conv[axis] for axis in (0, 1))
        if any(pool.pads) or pool.kernel != pool.stride or not inside:
            return False
        if any(isinstance(branch, Identity) for branch in layer.branches):
            return False
    if net.reads_image(layer):
        if not layer.fires:
            return False
    elif any(
        isinstance(b, Conv) and b.groups > MAX_GROUPS and not _is_depthwise(net, layer, b) for b in layer.branches
    ):
        return False
    if net.code is not Code.CAUSAL and layer.threshold is not None:
        levels = 1 << planes_of(net.code, steps)
        return int(layer.threshold.max()) * levels < 1 << 31
    return True


def _branches(
    net: IntegerNetwork, layer: Layer, shape: _Shape, steps: int
) -> tuple[list[VectorBranch], list[VectorBranch], bool, int] | None:
    """Convolutions cut into passes, depthwise ones, whether sums are narrow, unit of numbers; None if not covered."""
    every = [branch for branch in layer.branches if isinstance(branch, Conv)]
    depthwise = [index for index, branch in enumerate(every) if _is_depthwise(net, layer, branch)]
    numbers = [index for index in range(len(every)) if index not in depthwise]
    weights = [_ungrouped(every[index]) for index in numbers]
    if any(weight.min() < -(1 << 15) or weight.max() >= 1 << 15 for weight in weights):
        return None
    narrow = all(weight.min() >= -128 and weight.max() <= 127 for weight in weights)
    # 16 channels of a wide kernel can outgrow int16 by themselves
    narrow = narrow and all(
        _is_int16(_reach(weight[..., begin : begin + 16]))
        for weight in weights
        for begin in range(0, weight.shape[3], 16)
    )
    form = shape.form
    sizes = []
    most = 0
    for index in numbers:
        branch = every[index]
        span = _span(form, branch.kernel[1], branch.stride[1] * shape.stride[1], branch.dilation[1])
        size = branch.kernel[0] * span * 16 * form.lanes * (1 if narrow else 2)
        read = SpikeFormat(*net.shape(branch.source))
        most = max(most, (read.width + branch.kernel[0] * span) * read.padded)
        sizes.append(size)
    if most >= NUMBERS:
        return None
    unit = form.lanes * (1 if narrow else 2) // SCALE
    unit = unit if unit * most < NUMBERS else 1
    reused = form.blocks * planes_of(net.code, steps) >= REUSE
    branches = []
    for number, parts in enumerate(_passes(weights, sizes, narrow, reused)):
        for index, begin, end in parts:
            found = shape.branch(every[numbers[index]], numbers[index], weights[index], (begin, end), narrow)
            found.fields[vl.S_PASS] = number
            branches.append(found)
    return branches, [shape.depthwise(every[index], index) for index in depthwise], narrow, unit


def plan_vector(net: IntegerNetwork, prepared: LayerLayout, steps: int) -> VectorLayer | None:
    """Lay out a layer for the vector kernels, or return None if the portable ones must run it."""
    layer = prepared.layer
    if not _covered(net, prepared, steps):
        return None
    form = SpikeFormat(*net.shape(layer.name))
    image = net.reads_image(layer)
    pool = (1, 1) if layer.pool is None or image else layer.pool.kernel
    stride = (1, 1) if layer.pool is None or image else layer.pool.stride
    laid_out = ([], [], True, 1) if image else _branches(net, layer, _Shape(net, form, pool, stride), steps)
    if laid_out is None:
        return None
    branches, depthwise, narrow, unit = laid_out
    planes = planes_of(net.code, steps)
    causal = net.code is Code.CAUSAL
    skips = tuple((b, per_lane(form, b.constant)) for b in layer.branches if isinstance(b, Identity) and not image)
    one = np.ones(layer.channels, np.int64)
    threshold = per_lane(form, one if layer.threshold is None else layer.threshold)
    threshold[per_lane(form, one) == 0] = 1
    start = np.zeros_like(threshold) if layer.start is None else per_lane(form, layer.start)
    bias = per_lane(form, layer.bias)
    if not layer.fires:
        bias = np.zeros_like(bias)
    elif not causal:
        bias = start + bias * np.int32(1 if net.code is Code.RADIX else steps)
    cumulative = layer.pool is not None and layer.pool.mode is PoolMode.CUMULATIVE
    pooled = causal and pool != (1, 1)
    return VectorLayer(
        prepared,
        form,
        tuple(branches),
        tuple(depthwise),
        skips,
        vk.POOLED if pooled else vk.CAUSAL if causal else vk.PLANES,
        planes,
        _chunk([*branches, *depthwise], planes) if causal else planes,
        pool[0] * pool[1] if pooled and cumulative else 1,
        threshold,
        bias,
        start,
        steps if net.code is Code.DEFERRED else (1 << planes) - 1 if not causal else 1,
        np.dtype(np.int8 if narrow else np.int16),
        unit,
    )


def per_lane(form: SpikeFormat, values: NDArray[np.signedinteger[Any]]) -> NDArray[np.int32]:
    """One number per channel as (groups, lanes) int32, repeated for the positions of a block, padded with 0."""
    position = np.zeros(form.padded, np.int32)
    position[: form.channels] = values
    return np.ascontiguousarray(np.tile(position, form.pack).reshape(form.groups, form.lanes))


def _chunk(branches: list[VectorBranch], steps: int) -> int:
    """Steps whose event lists and padded rows fit ``LIST_BYTES``."""
    per_step = 1
    for branch in branches:
        f = branch.fields
        per_step += int((f[vl.S_HEIGHT] + 2 * f[vl.S_RING]) * f[vl.S_PADDED])
        per_step += int(f[vl.S_RING] * f[vl.S_WIDTH] * f[vl.S_CELL] * 16 * 2)
    return max(1, min(steps, LIST_BYTES // per_step))
