"""Chooses and runs the vector kernels for one layer of a block of images."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numba import config as _config
from numpy.typing import NDArray

from ..errors import InputError
from ..network import Code, Conv, Identity, IntegerNetwork, PoolMode
from . import vector_kernels as vk
from . import vector_lists as vl
from .spikes import SpikeFormat, Spikes
from .team import Team
from .vector_plan import VectorBranch, VectorLayer
from .vector_primitives import wide_vectors

__all__ = ["ENVIRONMENT", "VectorRun", "run_vector", "use_vector_kernels"]

Array = NDArray[Any]
config: Any = _config

ENVIRONMENT = "FPGASNN_KERNELS"
ALONE = 8_000_000
"""Blocks x steps x rows of weights under a block: layers up to here are faster on one thread than on several."""


def use_vector_kernels() -> bool:
    """True if the vector kernels run.

    ``FPGASNN_KERNELS`` is "auto" (the default: vector if LLVM reports wide vectors), "vector" or "portable". Both give
    the same results; where numba's compilation is off there are the portable ones only.

    Raises
    ------
    InputError
        If the variable holds something else.
    """
    wish = os.environ.get(ENVIRONMENT) or "auto"
    if wish not in ("auto", "vector", "portable"):
        raise InputError(f"{ENVIRONMENT} must be auto, vector or portable, got {wish!r}: unset it for auto")
    if config.DISABLE_JIT or wish == "portable":
        # intrinsics exist in compiled code only
        return False
    return wish == "vector" or wide_vectors()


def _skip_words(source: Spikes, branch: Identity, form: SpikeFormat, conv: tuple[int, int]) -> NDArray[np.uint16]:
    """Spike words of a skip connection in the format of its reader."""
    same = source.form.cell == form.cell and source.form.row == form.row and source.form.height == form.height
    if same and branch.stride == (1, 1) and branch.channel_offset == 0 and source.form.channels <= form.channels:
        return source.words
    words = source.words
    out = np.zeros((len(words), form.height, words.shape[2], form.row), np.uint16)
    vl.align_words(
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


def _cut(size: int, pieces: int) -> list[tuple[int, int]]:
    """First and end of up to ``pieces`` pieces, none of them empty."""
    pieces = min(size, pieces)
    bounds = [size * index // pieces for index in range(pieces + 1)]
    return list(pairwise(bounds))


def _parts(images: int, rows: int, groups: int, team: int) -> list[NDArray[np.int64]]:
    """Divide a layer among the members of a team: by image, then by row, or by group where there are few rows."""
    each = -(-team // images)
    if each == 1:
        return [np.array([a, b, 0, rows, 0, groups]) for a, b in _cut(images, team)]
    if rows < 4 * each and groups > 1:
        return [np.array([n, n + 1, 0, rows, a, b]) for n in range(images) for a, b in _cut(groups, each)]
    return [np.array([n, n + 1, a, b, 0, groups]) for n in range(images) for a, b in _cut(rows, each)]


@dataclass
class _Tables:
    """What the kernels read about the sources of a layer, and the arrays whose addresses stand there."""

    sources: NDArray[np.int64]
    skips: NDArray[np.int64]
    holds: list[Array]
    synaptic: NDArray[np.int64]
    identity: NDArray[np.int64]


def _tables(
    net: IntegerNetwork, planned: VectorLayer, sources: Mapping[str, Spikes], images: int, first: int
) -> _Tables:
    """Addresses of all sources and skip connections, and the additions they cause (S10)."""
    form, layer = planned.form, planned.prepared.layer
    every: list[VectorBranch] = [*planned.branches, *planned.depthwise]
    table = np.zeros((len(every), vl.SOURCE_FIELDS), np.int64)
    holds: list[Array] = []
    synaptic, identity = np.zeros(images, np.int64), np.zeros(images, np.int64)
    covers = [b.cover for b in planned.prepared.branches if isinstance(b.branch, Conv)]
    for row, branch in zip(table, every, strict=True):
        words = sources[branch.source].words
        holds.append(words)
        row[:] = branch.fields
        row[vl.S_ADDRESS] = words.ctypes.data + branch.channel // 8
        row[vl.S_IMAGE], row[vl.S_ROW], row[vl.S_STEP] = words.strides[:3]
        if branch.channel == 0:
            synaptic += (sources[branch.source].counts(first) * covers[branch.branch]).sum(axis=(1, 2))
    skips: list[list[int]] = []
    covers = [b.cover for b in planned.prepared.branches if isinstance(b.branch, Identity)]
    for (skip, lanes), cover in zip(planned.skips, covers, strict=False):
        source = sources[skip.source]
        words = _skip_words(source, skip, form, net.geometry[layer.name].conv)
        holds.append(words)
        per_image, per_row, per_step = words.strides[:3]
        skips.append([words.ctypes.data, per_image, per_step, per_row, lanes.ctypes.data, -1, 0, 0])
        moved = source if words is source.words else Spikes(form, net.code, source.steps, words)
        charged = cover[:: skip.stride[0], :: skip.stride[1]][: form.height, : form.width]
        identity += (moved.counts(first) * charged).sum(axis=(1, 2))
    for index, branch in enumerate(planned.depthwise, len(planned.branches)):
        for (y, x), constants in zip(branch.taps, branch.weight, strict=True):
            skips.append([0, 0, 0, 0, constants.ctypes.data, index, y, x])
    return _Tables(table, np.array(skips, np.int64).reshape(-1, vk.SKIP_FIELDS), holds, synaptic, identity)


def run_vector(
    net: IntegerNetwork,
    planned: VectorLayer,
    sources: Mapping[str, Spikes],
    images: int,
    constant: Array | None,
    first: int,
    keep: bool,
    team: Team | None = None,
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
    team : Team or None
        Threads that share the layer.
    """
    form, layer = planned.form, planned.prepared.layer
    tables = _tables(net, planned, sources, images, first)
    bias = planned.bias if constant is None else _constant_bias(net, planned, constant)
    team = team or Team()
    window = sum(int(branch.fields[vl.S_ZERO]) for branch in planned.branches)
    work = images * form.height * form.blocks * form.groups * planned.planes * window
    parts = _parts(images, form.height, form.groups, team.size if work > ALONE else 1)
    # members must not meet in the potentials of one image
    kept = images if keep or len(parts) > 1 else 1
    potential = np.empty((kept, form.height, form.blocks, form.groups, planned.elements, form.lanes), np.int32)
    words: NDArray[np.uint16] | None = None
    currents: Array | None = None
    if layer.fires:
        words = form.empty(images, planned.planes)
    else:
        steps = planned.planes if planned.program != vk.PLANES else 1
        currents = np.empty((images, form.height, steps, form.blocks, form.groups, form.lanes), np.int32)
    shape = _shape(planned, words if currents is None else currents, potential, bias, constant is not None)
    per_step = layer.pool is not None and layer.pool.mode is PoolMode.PER_STEP
    word, weight = np.empty(0, form.word), np.empty(0, planned.weight_type)

    def run(part: NDArray[np.int64]) -> None:
        vk.run_layer(
            shape, part, tables.sources, len(planned.branches), tables.skips, planned.start, potential, per_step, word,
            weight,
        )  # fmt: skip

    team.run(run, parts)
    return VectorRun(
        words,
        None if currents is None else form.unblocked(currents.transpose(0, 2, 1, 3, 4, 5)),
        tables.synaptic,
        tables.identity,
        form.unblocked(potential.max(axis=4)) if keep else potential,
    )


def _shape(
    planned: VectorLayer, out: Array | None, potential: Array, bias: NDArray[np.int32], image: bool
) -> NDArray[np.int64]:
    """The numbers of a layer as its kernels read them."""
    assert out is not None
    form, layer = planned.form, planned.prepared.layer
    shape = [0] * vk.SHAPE_FIELDS
    pool = (1, 1) if layer.pool is None or image else layer.pool.kernel
    shape[vk.G_PROGRAM] = planned.program
    shape[vk.G_STEPS] = 0 if image and planned.program == vk.PLANES else planned.planes
    shape[vk.G_CHUNK], shape[vk.G_WIDTH] = planned.chunk, form.width
    shape[vk.G_BLOCKS], shape[vk.G_GROUPS], shape[vk.G_PACK] = form.blocks, form.groups, form.pack
    shape[vk.G_POOL_Y], shape[vk.G_POOL_X], shape[vk.G_POOL_STRIDE] = *pool, pool[0]
    shape[vk.G_ELEMENTS], shape[vk.G_LANES] = planned.elements, form.lanes
    shape[vk.G_BIAS] = bias.ctypes.data
    if image:
        shape[vk.G_BIAS_IMAGE], shape[vk.G_BIAS_ROW], shape[vk.G_BIAS_BLOCK] = bias.strides[:3]
    shape[vk.G_THETA], shape[vk.G_POTENTIAL] = planned.threshold.ctypes.data, potential.ctypes.data
    shape[vk.G_POTENTIAL_IMAGE] = potential.strides[0] if len(potential) > 1 else 0
    shape[vk.G_OUT] = out.ctypes.data
    shape[vk.G_OUT_IMAGE], shape[vk.G_OUT_ROW], shape[vk.G_OUT_STEP] = out.strides[:3]
    shape[vk.G_OUT_BLOCK] = form.lanes // 8 if layer.fires else 4 * form.lanes
    shape[vk.G_LEVELS] = planned.planes if layer.fires else 0
    shape[vk.G_LIMIT], shape[vk.G_UNIT] = planned.limit, planned.unit
    last = form.width - (form.blocks - 1) * form.pack
    shape[vk.G_VALID], shape[vk.G_VALID_LAST] = (
        -1 if lanes >= 64 else (1 << lanes) - 1 for lanes in (form.lanes, form.lanes // form.pack * last)
    )
    return np.array(shape, np.int64)


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
