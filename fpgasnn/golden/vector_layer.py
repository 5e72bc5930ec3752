"""Chooses, lays out and runs the vector kernels for one layer.

A layer takes the vector path if its sums are proven to fit 32 bits (S9), its weights 16, and its shape is one that the
path covers; :func:`plan_vector` returns None otherwise and the portable kernels run it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numba import config as _config
from numpy.typing import NDArray

from ..errors import InputError
from ..network import Code, Conv, Identity, IntegerNetwork, PoolMode
from . import vector_kernels as vk
from .layout import LayerLayout
from .spikes import SpikeFormat, Spikes, planes_of
from .vector_ir import wide_vectors

__all__ = ["ENVIRONMENT", "VectorLayer", "plan_vector", "run_vector", "use_vector_kernels"]

Array = NDArray[Any]
config: Any = _config

ENVIRONMENT = "FPGASNN_KERNELS"
LIST_BYTES = 8 << 20
"""Upper bound on the event lists of a layer: longer runs are cut into chunks of steps."""

SLAB_BYTES = 40 << 10
"""Weights of one pass: what the first cache holds beside the lists."""

REUSE = 16
"""Positions of a row times steps from which on the weights are cut into passes."""

MAX_GROUPS = 4
"""Grouped convolutions up to here run as full ones whose missing weights are 0."""


def use_vector_kernels() -> bool:
    """True if the vector kernels run: only where the environment asks for them.

    ``FPGASNN_KERNELS`` is "portable" (the default), "vector", or "auto": vector if LLVM reports wide vectors. They are
    equal to the portable ones on everything tested, but address memory by themselves and are too young for a default.

    Raises
    ------
    InputError
        If the variable holds something else.
    """
    wish = os.environ.get(ENVIRONMENT, "")
    if wish not in ("", "portable", "vector", "auto"):
        raise InputError(f"{ENVIRONMENT} must be portable, vector or auto, got {wish!r}: unset it for portable")
    if config.DISABLE_JIT or wish in ("", "portable"):
        # intrinsics exist in compiled code only
        return False
    return wish == "vector" or wide_vectors()


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
    weight : (groups, kernel y, columns, channels, lanes) int8 or int16
    fields : (SOURCE_FIELDS,) int64
        The constant part of its row in the table of sources.
    """

    branch: int
    source: str
    channel: int
    weight: Array
    fields: NDArray[np.int64]


@dataclass(frozen=True)
class VectorLayer:
    """What the vector kernels need of one layer.

    Members
    -------
    form : SpikeFormat
        Of its output.
    branches : tuple of VectorBranch
        Empty where the layer reads an image: its current is computed once, by the portable kernels.
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
    """

    prepared: LayerLayout
    form: SpikeFormat
    branches: tuple[VectorBranch, ...]
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


def _slab(weight: Array, read: SpikeFormat, form: SpikeFormat, step: int, dilation: int, narrow: bool) -> Array:
    """Weights as (group, kernel y, column, channel in, lane): every column a block of positions sees.

    ``step`` is the distance of neighbouring positions of a block in source columns.
    """
    out, kernel_y, kernel_x, inner = weight.shape
    span = (form.pack - 1) * step + (kernel_x - 1) * dilation + 1
    lanes = np.zeros((kernel_y, span, read.padded, form.groups * form.lanes), np.int16)
    ordered = weight.transpose(1, 2, 3, 0)
    for position in range(form.pack):
        begin = position * form.padded
        for kx in range(kernel_x):
            column = position * step + kx * dilation
            lanes[:, column, :inner, begin : begin + out] = ordered[:, kx]
    grouped = lanes.reshape(kernel_y, span, read.padded, form.groups, form.lanes).transpose(3, 0, 1, 2, 4)
    if not narrow:
        slab = _aligned(grouped.shape, np.int16)
        slab[...] = grouped
        return slab
    slab = _aligned(grouped.shape, np.int8)
    half = form.lanes // 2
    slab[..., 0::2] = (grouped[..., :half] ^ 128).astype(np.uint8).view(np.int8)
    slab[..., 1::2] = grouped[..., half:]
    return slab


def _source_fields(
    branch: Conv, slab: Array, read: SpikeFormat, form: SpikeFormat, pool: tuple[int, int], stride: tuple[int, int]
) -> NDArray[np.int64]:
    fields = np.zeros(vk.SOURCE_FIELDS, np.int64)
    fields[vk.S_HEIGHT], fields[vk.S_WIDTH], fields[vk.S_PITCH] = read.height, read.width, read.cell
    fields[vk.S_CELL] = slab.shape[3] // 16
    fields[vk.S_KERNEL], fields[vk.S_STRIDE] = slab.shape[1], branch.stride[0]
    fields[vk.S_DILATION], fields[vk.S_PAD], fields[vk.S_LEFT] = branch.dilation[0], branch.pads[0], branch.pads[1]
    fields[vk.S_SPAN] = slab.shape[2]
    fields[vk.S_BLOCK] = form.pack * branch.stride[1] * stride[1]
    fields[vk.S_ELEMENT] = branch.stride[1]
    fields[vk.S_WEIGHT], fields[vk.S_GROUP] = slab.ctypes.data, slab[0].nbytes
    fields[vk.S_BYTES] = slab.shape[-1] * slab.itemsize
    fields[vk.S_RING] = (pool[0] - 1) * branch.stride[0] + (slab.shape[1] - 1) * branch.dilation[0] + 1
    return fields


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
    elif any(isinstance(b, Conv) and b.groups > MAX_GROUPS for b in layer.branches):
        return False
    if net.code is not Code.CAUSAL and layer.threshold is not None:
        levels = 1 << planes_of(net.code, steps)
        return int(layer.threshold.max()) * levels < 1 << 31
    return True


def plan_vector(net: IntegerNetwork, prepared: LayerLayout, steps: int) -> VectorLayer | None:
    """Lay out a layer for the vector kernels, or return None if the portable ones must run it."""
    layer = prepared.layer
    if not _covered(net, prepared, steps):
        return None
    form = SpikeFormat(*net.shape(layer.name))
    image = net.reads_image(layer)
    convolutions = [] if image else [branch for branch in layer.branches if isinstance(branch, Conv)]
    pool = (1, 1) if layer.pool is None or image else layer.pool.kernel
    stride = (1, 1) if layer.pool is None or image else layer.pool.stride
    reused = form.blocks * planes_of(net.code, steps) >= REUSE
    weights = [_ungrouped(branch) for branch in convolutions]
    if any(weight.min() < -(1 << 15) or weight.max() >= 1 << 15 for weight in weights):
        return None
    narrow = all(weight.min() >= -128 and weight.max() <= 127 for weight in weights)
    # 16 channels of a wide kernel can outgrow int16 by themselves
    narrow = narrow and all(
        _is_int16(_reach(weight[..., begin : begin + 16]))
        for weight in weights
        for begin in range(0, weight.shape[3], 16)
    )
    steps_x = [branch.stride[1] * stride[1] for branch in convolutions]
    slabs = [
        _slab(weight, SpikeFormat(*net.shape(branch.source)), form, step, branch.dilation[1], narrow)
        for weight, branch, step in zip(weights, convolutions, steps_x, strict=True)
    ]
    for slab, branch in zip(slabs, convolutions, strict=True):
        row = SpikeFormat(*net.shape(branch.source)).row * 16
        if slab[0].nbytes + row * slab[0, 0, 0, 0].nbytes >= 1 << 31:
            return None
    branches: list[VectorBranch] = []
    sizes = [slab[0].nbytes // (slab.shape[3] // 16) for slab in slabs]
    for number, parts in enumerate(_passes(weights, sizes, narrow, reused)):
        for index, begin, end in parts:
            branch, slab = convolutions[index], slabs[index]
            read = SpikeFormat(*net.shape(branch.source))
            if end - begin < weights[index].shape[3]:
                part = _aligned((*slab.shape[:3], end - begin, slab.shape[4]), slab.dtype)
                part[...] = slab[:, :, :, begin:end]
                slab = part
            fields = _source_fields(branch, slab, read, form, pool, stride)
            fields[vk.S_PASS] = number
            branches.append(VectorBranch(index, branch.source, begin, slab, fields))
    planes = planes_of(net.code, steps)
    causal = net.code is Code.CAUSAL
    skips = tuple((b, _per_lane(form, b.constant)) for b in layer.branches if isinstance(b, Identity) and not image)
    one = np.ones(layer.channels, np.int64)
    threshold = _per_lane(form, one if layer.threshold is None else layer.threshold)
    threshold[_per_lane(form, one) == 0] = 1
    start = np.zeros_like(threshold) if layer.start is None else _per_lane(form, layer.start)
    bias = _per_lane(form, layer.bias)
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
        skips,
        vk.POOLED if pooled else vk.CAUSAL if causal else vk.PLANES,
        planes,
        _chunk(branches, pool[0], planes) if causal else planes,
        pool[0] * pool[1] if pooled and cumulative else 1,
        threshold,
        bias,
        start,
        steps if net.code is Code.DEFERRED else (1 << planes) - 1 if not causal else 1,
        np.dtype(np.int8 if narrow else np.int16),
    )


def _per_lane(form: SpikeFormat, values: NDArray[np.int64]) -> NDArray[np.int32]:
    """One number per channel as (groups, lanes) int32, repeated for the positions of a block, padded with 0."""
    position = np.zeros(form.padded, np.int32)
    position[: form.channels] = values
    return np.ascontiguousarray(np.tile(position, form.pack).reshape(form.groups, form.lanes))


def _chunk(branches: list[VectorBranch], pool: int, steps: int) -> int:
    """Steps whose event lists fit ``LIST_BYTES``."""
    per_step = 1
    for branch in branches:
        f = branch.fields
        kernel = min(f[vk.S_KERNEL], f[vk.S_HEIGHT])
        per_step += int((f[vk.S_RING] + pool * kernel) * f[vk.S_WIDTH] * f[vk.S_CELL] * 16 * 4)
    return max(1, min(steps, LIST_BYTES // per_step))


def _skip_words(source: Spikes, branch: Identity, form: SpikeFormat, conv: tuple[int, int]) -> NDArray[np.uint16]:
    """Spike words of a skip connection in the format of its reader."""
    same = source.form.cell == form.cell and source.form.row == form.row and source.form.height == form.height
    if same and branch.stride == (1, 1) and branch.channel_offset == 0 and source.form.channels <= form.channels:
        return source.words
    words = source.words
    out = np.zeros((*words.shape[:2], form.height, form.row), np.uint16)
    vk.align_words(
        words, source.form.cell, form.channels, branch.stride, branch.channel_offset, out, form.cell, form.width
    )
    return out


@dataclass
class VectorRun:
    """Results of one layer: spike words or currents, additions and, if they were kept, potentials."""

    words: NDArray[np.uint16] | None
    currents: Array | None
    synaptic: NDArray[np.int64]
    identity: NDArray[np.int64]
    potential: Array


def run_vector(
    net: IntegerNetwork,
    planned: VectorLayer,
    sources: Mapping[str, Spikes],
    images: int,
    constant: Array | None,
    first: int,
    keep: bool,
) -> VectorRun:
    """Run a layer over a block of images.

    Parameters
    ----------
    sources : name -> Spikes
    images : int
    constant : (N, H, W, C) or None
        Pooled current of a layer that reads an image; bias and start are added here.
    first : int
        Steps before it are not charged (S8).
    keep : bool
        Return potentials of all images.
    """
    form, layer = planned.form, planned.prepared.layer
    shape = np.zeros(vk.SHAPE_FIELDS, np.int64)
    holds = [planned.threshold, planned.start]
    table = np.zeros((len(planned.branches), vk.SOURCE_FIELDS), np.int64)
    synaptic, identity = np.zeros(images, np.int64), np.zeros(images, np.int64)
    covers = [b.cover for b in planned.prepared.branches if isinstance(b.branch, Conv)]
    for row, branch in zip(table, planned.branches, strict=True):
        words = sources[branch.source].words
        holds.append(words)
        row[:] = branch.fields
        row[vk.S_ADDRESS] = words.ctypes.data + branch.channel // 8
        row[vk.S_IMAGE], row[vk.S_STEP], row[vk.S_ROW] = words.strides[:3]
        if branch.channel == 0:
            synaptic += (sources[branch.source].counts(first) * covers[branch.branch]).sum(axis=(1, 2))
    skips = np.zeros((len(planned.skips), vk.SKIP_FIELDS), np.int64)
    covers = [b.cover for b in planned.prepared.branches if isinstance(b.branch, Identity)]
    for row, (skip, lanes), cover in zip(skips, planned.skips, covers, strict=False):
        source = sources[skip.source]
        words = _skip_words(source, skip, form, net.geometry[layer.name].conv)
        holds.append(words)
        row[:] = [words.ctypes.data, *words.strides[:3], lanes.ctypes.data]
        moved = source if words is source.words else Spikes(form, net.code, source.steps, words)
        charged = cover[:: skip.stride[0], :: skip.stride[1]][: form.height, : form.width]
        identity += (moved.counts(first) * charged).sum(axis=(1, 2))
    bias = planned.bias if constant is None else _constant_bias(net, planned, constant)
    potential = np.empty(
        (images if keep else 1, form.height, form.blocks, form.groups, planned.elements, form.lanes), np.int32
    )
    words_out: NDArray[np.uint16] | None = None
    currents: Array | None = None
    causal = planned.program != vk.PLANES
    if layer.fires:
        words_out = out = form.empty(images, planned.planes)
        shape[vk.G_OUT_BLOCK] = form.lanes // 8
    else:
        steps = planned.planes if causal else 1
        currents = out = np.empty((images, steps, form.height, form.blocks, form.groups, form.lanes), np.int32)
        shape[vk.G_OUT_BLOCK] = 4 * form.lanes
    pool = (1, 1) if layer.pool is None or constant is not None else layer.pool.kernel
    shape[vk.G_PROGRAM], shape[vk.G_IMAGES] = planned.program, images
    shape[vk.G_STEPS] = 0 if constant is not None and not causal else planned.planes
    shape[vk.G_CHUNK], shape[vk.G_HEIGHT], shape[vk.G_WIDTH] = planned.chunk, form.height, form.width
    shape[vk.G_BLOCKS], shape[vk.G_GROUPS], shape[vk.G_PACK] = form.blocks, form.groups, form.pack
    shape[vk.G_POOL_Y], shape[vk.G_POOL_X], shape[vk.G_POOL_STRIDE] = *pool, pool[0]
    shape[vk.G_ELEMENTS], shape[vk.G_LANES] = planned.elements, form.lanes
    shape[vk.G_BIAS] = bias.ctypes.data
    if constant is not None:
        shape[vk.G_BIAS_IMAGE], shape[vk.G_BIAS_ROW], shape[vk.G_BIAS_BLOCK] = bias.strides[:3]
    shape[vk.G_THETA], shape[vk.G_POTENTIAL] = planned.threshold.ctypes.data, potential.ctypes.data
    shape[vk.G_POTENTIAL_IMAGE] = potential.strides[0] if keep else 0
    shape[vk.G_OUT] = out.ctypes.data
    shape[vk.G_OUT_IMAGE], shape[vk.G_OUT_STEP], shape[vk.G_OUT_ROW] = out.strides[:3]
    shape[vk.G_LEVELS] = planned.planes if layer.fires else 0
    shape[vk.G_LIMIT] = planned.limit
    per_step = layer.pool is not None and layer.pool.mode is PoolMode.PER_STEP
    word, weight = np.empty(0, form.word), np.empty(0, planned.weight_type)
    vk.run_layer(shape, table, skips, planned.start, potential, per_step, word, weight)
    return VectorRun(
        words_out,
        None if currents is None else form.unblocked(currents),
        synaptic,
        identity,
        form.unblocked(potential.max(axis=4)),
    )


def _constant_bias(net: IntegerNetwork, planned: VectorLayer, constant: Array) -> NDArray[np.int32]:
    """What a layer that reads an image adds per step (causal) or tests in the end (S4)."""
    layer = planned.prepared.layer
    if net.code is Code.CAUSAL:
        total = constant + layer.bias
    else:
        assert layer.start is not None
        factor = planned.limit if net.code is Code.DEFERRED else 1
        total = factor * (constant + layer.bias) + layer.start
    return planned.form.blocked(total)
