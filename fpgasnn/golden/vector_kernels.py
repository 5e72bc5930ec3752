"""The vector path of the golden model: blocks of lanes with time inside, potentials in registers (D1).

For every output row the source rows under its windows are listed (see vector_lists); then all blocks of the row run,
each over all steps. A call covers a part of a layer - some images, rows and groups - so that parts run side by side.
Nothing is checked here.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

from .vector_ir import (
    B_LEFT,
    B_RIGHT,
    B_ROW_TABLE,
    B_ROWS,
    B_STEP,
    B_WEIGHT,
    B_ZERO,
    BRANCH_FIELDS,
    M_CONSTANT,
    M_STEP,
    M_WORD,
    MASK_FIELDS,
    R_BIAS,
    R_BRANCH_TABLE,
    R_BRANCHES,
    R_BUFFER,
    R_ELEMENTS,
    R_FIRES,
    R_LEVELS,
    R_LIMIT,
    R_MASK_TABLE,
    R_MASKS,
    R_OUT,
    R_OUT_STEP,
    R_PARTIAL,
    R_PER_STEP,
    R_POTENTIAL,
    R_RESUME,
    R_SCALED,
    R_STEPS,
    R_THETA,
    R_VALID,
    RECORD_FIELDS,
    ROW_FIELDS,
    UNROLLED,
    W_EVENTS,
    W_OFFSET,
    W_STARTS,
    run_causal,
    run_partial,
    run_planes,
    run_pooled,
)
from .vector_lists import (
    LISTS,
    S_ADDRESS,
    S_BLOCK,
    S_BYTES,
    S_CELL,
    S_DILATION,
    S_ELEMENT,
    S_GROUP,
    S_HEIGHT,
    S_IMAGE,
    S_KERNEL,
    S_KIND,
    S_LEFT,
    S_PAD,
    S_PADDED,
    S_PASS,
    S_PITCH,
    S_RING,
    S_ROW,
    S_SPAN,
    S_STEP,
    S_STRIDE,
    S_WEIGHT,
    S_WIDTH,
    S_ZERO,
    list_row,
    pad_rows,
)
from .vector_primitives import LIST_LANES, address_of

__all__ = ["CAUSAL", "PART_FIELDS", "PLANES", "POOLED", "SHAPE_FIELDS", "SKIP_FIELDS", "run_layer"]

Array = NDArray[Any]

IR_DIGEST = "5f62f6e32e2f656a"
"""First digits of the SHA-256 of vector_primitives.py, vector_ir.py and vector_lists.py. numba finds its cached kernels
by the date of *this* file: whoever edits those must edit this line too, and a test says so."""

CAUSAL, POOLED, PLANES = range(3)

SKIP_FIELDS = 8
(
    K_ADDRESS,
    K_IMAGE,
    K_STEP,
    K_ROW,
    K_CONSTANT,
    K_SOURCE,  # taps: their row in the table of sources, -1 for a skip connection
    K_Y,  # taps: rows and columns behind the first of the window
    K_X,
) = range(SKIP_FIELDS)

PART_FIELDS = 6
P_IMAGE, P_IMAGES, P_ROW, P_ROWS, P_GROUP, P_GROUPS = range(PART_FIELDS)
"""First and end of the images, output rows and groups of a part."""

SHAPE_FIELDS = 29
(
    G_PROGRAM,
    G_STEPS,  # steps or planes of the sources
    G_CHUNK,  # steps prepared at once
    G_WIDTH,
    G_BLOCKS,
    G_GROUPS,
    G_PACK,  # positions per block
    G_POOL_Y,
    G_POOL_X,
    G_POOL_STRIDE,  # rows of currents from output row to output row
    G_ELEMENTS,  # potentials per block
    G_LANES,
    G_BIAS,
    G_BIAS_IMAGE,
    G_BIAS_ROW,
    G_BIAS_BLOCK,
    G_THETA,
    G_POTENTIAL,
    G_POTENTIAL_IMAGE,
    G_OUT,
    G_OUT_IMAGE,
    G_OUT_STEP,
    G_OUT_ROW,
    G_OUT_BLOCK,
    G_LEVELS,  # planes written; 0 for the output layer
    G_LIMIT,
    G_UNIT,  # of the numbers of events, per row of weights
    G_VALID,  # lanes of a block that exist
    G_VALID_LAST,  # of the last block of a row
) = range(SHAPE_FIELDS)


@njit(nogil=True, cache=True, error_model="numpy")
def _padded_place(shape: Array, source: Array, place: Array, oy: int, py: int, px: int, b: int) -> int:
    """Address of the first bit that an element of a block sees, in padded rows; ``place``: their address, first row."""
    row = (oy * shape[G_POOL_STRIDE] + py) * source[S_STRIDE] - source[S_PAD] - place[1]
    column = b * source[S_BLOCK] + px * source[S_ELEMENT]
    address: int = place[0] + row * shape[G_CHUNK] * source[S_PADDED] + 2 * column * source[S_PITCH]
    return address


@njit(nogil=True, cache=True, error_model="numpy")
def _windows(
    shape: Array,
    sources: Array,
    rows: Array,
    counts: Array,
    first: int,
    last: int,
    g: int,
    b: int,
    table: Array,
) -> None:
    """Where branches ``first`` to ``last`` - 1 find the events of every element of a block.

    ``rows`` (branches, pool rows, kernel rows, ROW_FIELDS) are listed rows, ``counts`` (branches, pool rows) how many.
    """
    i = 0
    for py in range(shape[G_POOL_Y]):
        for px in range(shape[G_POOL_X]):
            for j in range(first, last):
                s, row = sources[j], table[i]
                i += 1
                left = b * s[S_BLOCK] + px * s[S_ELEMENT] - s[S_LEFT]
                width = s[S_WIDTH]
                row[B_ROWS] = counts[j, py]
                row[B_ROW_TABLE] = address_of(rows) + ((j * rows.shape[1] + py) * rows.shape[2]) * 8 * ROW_FIELDS
                row[B_LEFT], row[B_RIGHT] = 4 * min(max(left, 0), width), 4 * min(max(left + s[S_SPAN], 0), width)
                row[B_STEP] = 4 * (width + 1)
                behind = left * s[S_CELL] * 16
                row[B_WEIGHT] = s[S_WEIGHT] + g * s[S_GROUP] - behind * s[S_BYTES]
                row[B_ZERO] = shape[G_UNIT] * (s[S_ZERO] + behind)


@njit(nogil=True, cache=True, error_model="numpy")
def _mask_places(
    shape: Array, sources: Array, places: Array, skips: Array, n: int, t0: int, oy: int, g: int, b: int, masks: Array
) -> None:
    """Where every element of a block finds its skip bits and taps; constants are added where a bit is set."""
    lanes, word = 4 * shape[G_LANES], shape[G_LANES] >> 3
    place = b * shape[G_GROUPS] + g
    i = 0
    for py in range(shape[G_POOL_Y]):
        for px in range(shape[G_POOL_X]):
            for k in range(len(skips)):
                skip, mask = skips[k], masks[i]
                i += 1
                mask[M_CONSTANT] = skip[K_CONSTANT] + g * lanes
                j = skip[K_SOURCE]
                if j < 0:
                    row = skip[K_ADDRESS] + n * skip[K_IMAGE] + t0 * skip[K_STEP] + oy * skip[K_ROW]
                    mask[M_WORD], mask[M_STEP] = row + place * word, skip[K_STEP]
                    continue
                s = sources[j]
                first = _padded_place(shape, s, places[j], oy, py, px, b)
                first += skip[K_Y] * shape[G_CHUNK] * s[S_PADDED] + 2 * skip[K_X] * s[S_PITCH]
                mask[M_WORD], mask[M_STEP] = first + g * word, s[S_PADDED]


@njit(nogil=True, cache=True, error_model="numpy")
def _block_addresses(shape: Array, n: int, t0: int, oy: int, g: int, b: int, record: Array) -> None:
    """Where a block finds its constants and leaves its results."""
    lanes, pack = shape[G_LANES], shape[G_PACK]
    vector = 4 * lanes
    place = b * shape[G_GROUPS] + g
    record[R_THETA] = shape[G_THETA] + g * vector
    bias = shape[G_BIAS] + n * shape[G_BIAS_IMAGE] + oy * shape[G_BIAS_ROW]
    record[R_BIAS] = bias + b * shape[G_BIAS_BLOCK] + g * vector
    spot = oy * shape[G_BLOCKS] * shape[G_GROUPS] + place
    potential = shape[G_POTENTIAL] + n * shape[G_POTENTIAL_IMAGE]
    record[R_POTENTIAL] = potential + spot * shape[G_ELEMENTS] * vector
    row = shape[G_OUT] + n * shape[G_OUT_IMAGE] + t0 * shape[G_OUT_STEP] + oy * shape[G_OUT_ROW]
    record[R_OUT] = row + place * shape[G_OUT_BLOCK]
    unused = (b + 1) * pack - shape[G_WIDTH]
    record[R_VALID] = shape[G_VALID] if unused <= 0 else shape[G_VALID_LAST]


@njit(nogil=True, cache=True, error_model="numpy")
def _run_blocks(
    shape: Array,
    part: Array,
    sources: Array,
    branches: int,
    places: Array,
    skips: Array,
    rows: Array,
    counts: Array,
    partial: Array,
    n: int,
    t0: int,
    oy: int,
    record: Array,
    table: Array,
    masks: Array,
    word: Array,
    weight: Array,
) -> None:
    """All groups and blocks of one output row; ``rows`` and ``counts`` as in :func:`_windows`.

    Weights that outgrow the first cache are cut into passes over a row; sums wait in ``partial`` (blocks, bytes).
    """
    program = shape[G_PROGRAM]
    passes = sources[branches - 1, S_PASS] + 1 if branches > 0 else 1
    for g in range(part[P_GROUP], part[P_GROUPS]):
        first = 0
        for p in range(passes):
            last = first
            while last < branches and sources[last, S_PASS] == p:
                last += 1
            record[R_BRANCHES], record[R_RESUME] = last - first, p
            for b in range(shape[G_BLOCKS]):
                _windows(shape, sources, rows, counts, first, last, g, b, table)
                record[R_PARTIAL] = address_of(partial) + b * partial.shape[1]
                if p < passes - 1:
                    run_partial(record, word, weight)
                    continue
                _mask_places(shape, sources, places, skips, n, t0, oy, g, b, masks)
                _block_addresses(shape, n, t0, oy, g, b, record)
                if program == CAUSAL:
                    run_causal(record, word, weight)
                elif program == POOLED:
                    run_pooled(record, word, weight)
                else:
                    run_planes(record, word, weight)
            first = last


@njit(nogil=True, cache=True, error_model="numpy")
def _room(shape: Array, part: Array, sources: Array, places: Array) -> tuple[int, int, int, int, int]:
    """Divide the memory for lists and padded rows among the sources.

    ``places`` of a list: where its rows begin, numbers per row, starts of rows, starts per row. Of padded rows: where
    they begin (bytes, later their address), first row, last row. Returns the numbers, starts and bytes in all, the
    longest row and the rows of weights of the largest window.
    """
    chunk, pool_y = shape[G_CHUNK], shape[G_POOL_Y]
    room = starts = padded = longest = window = 0
    for j in range(len(sources)):
        s = sources[j]
        if s[S_KIND] != LISTS:
            top = part[P_ROW] * shape[G_POOL_STRIDE] * s[S_STRIDE] - s[S_PAD]
            below = ((part[P_ROWS] - 1) * shape[G_POOL_STRIDE] + pool_y - 1) * s[S_STRIDE] - s[S_PAD]
            bottom = below + (s[S_KERNEL] - 1) * s[S_DILATION]
            places[j, 0], places[j, 1], places[j, 2] = padded, top, bottom
            padded += (bottom - top + 1) * chunk * s[S_PADDED]
            continue
        row = s[S_WIDTH] * s[S_CELL] * 16
        places[j, 0], places[j, 1] = room, chunk * row + LIST_LANES
        places[j, 2], places[j, 3] = starts, chunk * (s[S_WIDTH] + 1)
        room += s[S_RING] * places[j, 1]
        starts += s[S_RING] * places[j, 3]
        longest, window = max(longest, row), max(window, s[S_ZERO])
    return room, starts, padded, longest, window


@njit(nogil=True, cache=True, error_model="numpy")
def _prepare_row(
    shape: Array,
    s: Array,
    base: int,
    steps: int,
    oy: int,
    listed: int,
    numbers: Array,
    ids: Array,
    starts: Array,
    place: Array,
    rows: Array,
    counts: Array,
) -> int:
    """List the source rows that an output row sees; returns how many are listed now.

    ``rows`` (pool rows, kernel rows, ROW_FIELDS) and ``counts`` (pool rows,) say where they are.
    """
    height, kernel, behind = s[S_HEIGHT], s[S_KERNEL], s[S_SPAN] * s[S_CELL] * 16
    for py in range(shape[G_POOL_Y]):
        top = (oy * shape[G_POOL_STRIDE] + py) * s[S_STRIDE] - s[S_PAD]
        bottom = min(height - 1, top + (kernel - 1) * s[S_DILATION])
        for y in range(max(listed, top), bottom + 1):
            slot = y % s[S_RING]
            row = base + y * s[S_ROW]
            list_row(s, row, steps, numbers, ids, place[0] + slot * place[1], starts, place[2] + slot * place[3])
        listed = max(listed, bottom + 1)
        count = 0
        for ky in range(kernel):
            y = top + ky * s[S_DILATION]
            if 0 <= y < height:
                slot = y % s[S_RING]
                entry = rows[py, count]
                entry[W_EVENTS] = address_of(ids) + 2 * (place[0] + slot * place[1])
                entry[W_STARTS] = address_of(starts) + 4 * (place[2] + slot * place[3])
                entry[W_OFFSET] = shape[G_UNIT] * ky * behind
                count += 1
        counts[py] = count
    return listed


@njit(nogil=True, cache=True, error_model="numpy")
def _hold(padded: Array, buffer: Array, ids: Array, starts: Array) -> None:
    """Keep arrays up to here: numba frees an array after its last use, addresses do not count."""


@njit(nogil=True, cache=True, error_model="numpy")
def run_layer(
    shape: Array,
    part: Array,
    sources: Array,
    branches: int,
    skips: Array,
    start: Array,
    potential: Array,
    per_step: bool,
    word: Array,
    weight: Array,
) -> None:
    """Run a part of one layer; branches are sorted by pass.

    Parameters
    ----------
    shape : (SHAPE_FIELDS,) int64
    part : (PART_FIELDS,) int64
    sources : (branches and depthwise convolutions, SOURCE_FIELDS) int64
    branches : int
        Sources that have events: the others are read by taps.
    skips : (skip connections and taps, SKIP_FIELDS) int64
    start : (groups, lanes) int32
        Potentials before the first step.
    potential : (images or 1, rows, blocks, groups, elements, lanes) int32, written
    per_step : bool
        Pool mode.
    word : (0,) uint16, uint32 or uint64
        Its type chooses the number of lanes.
    weight : (0,) int8 or int16
        Its type chooses the kind of sums.
    """
    pool_y = shape[G_POOL_Y]
    elements, chunk = pool_y * shape[G_POOL_X], shape[G_CHUNK]
    record = np.zeros(RECORD_FIELDS, np.int64)
    table = np.zeros((max(1, branches * elements), BRANCH_FIELDS), np.int64)
    masks = np.zeros((max(1, len(skips) * elements), MASK_FIELDS), np.int64)
    record[R_MASKS], record[R_ELEMENTS] = len(skips), elements
    record[R_BRANCH_TABLE], record[R_MASK_TABLE] = address_of(table), address_of(masks)
    record[R_OUT_STEP], record[R_LEVELS], record[R_LIMIT] = shape[G_OUT_STEP], shape[G_LEVELS], shape[G_LIMIT]
    record[R_SCALED] = shape[G_UNIT] > 1
    record[R_FIRES], record[R_PER_STEP] = shape[G_LEVELS], per_step
    places = np.zeros((len(sources), 6), np.int64)
    room, starts_room, padded_room, longest, window = _room(shape, part, sources, places)
    ids, starts = np.empty(room, np.uint16), np.empty(starts_room, np.int32)
    padded = np.zeros(padded_room, np.uint8)
    numbers, buffer = (
        (shape[G_UNIT] * np.arange(longest)).astype(np.uint16),
        np.empty(window + LIST_LANES + UNROLLED + 32, np.uint16),
    )
    record[R_BUFFER] = (address_of(buffer) + 63) // 64 * 64
    kernel = 1
    for j in range(len(sources)):
        kernel = max(kernel, sources[j, S_KERNEL])
        if sources[j, S_KIND] != LISTS:
            places[j, 0] += address_of(padded)
    rows = np.zeros((len(sources), pool_y, kernel, ROW_FIELDS), np.int64)
    counts = np.zeros((len(sources), pool_y), np.int64)
    listed = np.zeros(len(sources), np.int64)
    passes = sources[branches - 1, S_PASS] + 1 if branches > 0 else 1
    width = 4 * shape[G_LANES] * chunk * elements
    partial = np.empty((shape[G_BLOCKS] if passes > 1 else 1, width if passes > 1 else 1), np.uint8)
    for n in range(part[P_IMAGE], part[P_IMAGES]):
        kept = potential[n if len(potential) > 1 else 0]
        for oy in range(part[P_ROW], part[P_ROWS]):
            for b in range(kept.shape[1]):
                for g in range(part[P_GROUP], part[P_GROUPS]):
                    for e in range(kept.shape[3]):
                        kept[oy, b, g, e, :] = start[g]
        for t0 in range(0, max(1, shape[G_STEPS]), chunk):
            steps = min(chunk, shape[G_STEPS] - t0)
            record[R_STEPS] = steps
            listed[:] = 0
            for j in range(len(sources)):
                s = sources[j]
                if s[S_KIND] != LISTS:
                    base = s[S_ADDRESS] + n * s[S_IMAGE] + t0 * s[S_STEP]
                    pad_rows(s, base, places[j, 1], places[j, 2], steps, chunk, places[j, 0])
            for oy in range(part[P_ROW], part[P_ROWS]):
                for j in range(branches):
                    s = sources[j]
                    base = s[S_ADDRESS] + n * s[S_IMAGE] + t0 * s[S_STEP]
                    listed[j] = _prepare_row(
                        shape, s, base, steps, oy, listed[j], numbers, ids, starts, places[j], rows[j], counts[j]
                    )
                _run_blocks(
                    shape, part, sources, branches, places, skips, rows, counts, partial, n, t0, oy, record, table,
                    masks, word, weight,
                )  # fmt: skip
    _hold(padded, buffer, ids, starts)
