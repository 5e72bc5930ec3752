"""The vector path of the golden model: lists of events per row, then blocks of lanes with time inside (D1).

For every output row the events of the source rows under the window are merged into one list per step, sorted by
column, each event as the byte offset of its weights. The window of a block is then one contiguous range of that list,
whatever the kernel, the stride or the pool element, and one loop adds them. Nothing is checked here.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

from .vector_ir import (
    B_EVENTS,
    B_FIRST,
    B_LAST,
    B_STEP,
    B_WEIGHT,
    BRANCH_FIELDS,
    LIST_LANES,
    M_CONSTANT,
    M_STEP,
    M_WORD,
    MASK_FIELDS,
    R_BIAS,
    R_BRANCH_TABLE,
    R_BRANCHES,
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
    R_STEPS,
    R_THETA,
    R_VALID,
    RECORD_FIELDS,
    address_of,
    copy_events,
    list_word,
    load16,
    popcount,
    run_causal,
    run_partial,
    run_planes,
    run_pooled,
)

__all__ = ["CAUSAL", "PLANES", "POOLED", "align_words", "count_ones", "run_layer"]

Array = NDArray[Any]

IR_DIGEST = "bb699531708ce9b8"
"""First digits of the SHA-256 of vector_ir.py. numba finds its cached kernels by the date of *this* file: whoever edits
the intrinsics must edit this line too, and a test says so."""

CAUSAL, POOLED, PLANES = range(3)

# one row per convolution branch; offsets and strides of addresses are bytes
SOURCE_FIELDS = 21
(
    S_ADDRESS,
    S_IMAGE,
    S_STEP,
    S_ROW,
    S_HEIGHT,
    S_WIDTH,
    S_CELL,  # 16-bit words per position that this branch reads
    S_PITCH,  # 16-bit words from position to position
    S_KERNEL,  # rows
    S_STRIDE,
    S_DILATION,
    S_PAD,
    S_SPAN,  # columns that a block sees
    S_BLOCK,  # columns from block to block
    S_ELEMENT,  # columns from pool element to pool element
    S_LEFT,  # left pad
    S_WEIGHT,
    S_GROUP,  # bytes from group to group
    S_BYTES,  # bytes of one row of weights
    S_RING,  # source rows that are kept as lists
    S_PASS,
) = range(SOURCE_FIELDS)

SKIP_FIELDS = 5
K_ADDRESS, K_IMAGE, K_STEP, K_ROW, K_CONSTANT = range(SKIP_FIELDS)

SHAPE_FIELDS = 29
(
    G_PROGRAM,
    G_IMAGES,
    G_STEPS,  # steps or planes of the sources
    G_CHUNK,  # steps listed at once
    G_HEIGHT,
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
    G_START,
    G_POTENTIAL,
    G_POTENTIAL_IMAGE,
    G_OUT,
    G_OUT_IMAGE,
    G_OUT_STEP,
    G_OUT_ROW,
    G_OUT_BLOCK,
    G_LEVELS,  # planes written; 0 for the output layer
    G_LIMIT,
) = range(SHAPE_FIELDS)


@njit(nogil=True, cache=True, error_model="numpy")
def count_ones(words: Array, width: int, cell: int, charge: Array, counts: Array) -> None:
    """Weighted spike counts per position: (N, T, H, row words) uint16 to (N, H, W) int64; ``charge`` (T,) int64."""
    images, steps, height, _ = words.shape
    for n in range(images):
        for t in range(steps):
            if charge[t] == 0:
                continue
            for y in range(height):
                row = words[n, t, y]
                for x in range(width):
                    ones = 0
                    for i in range(x * cell, (x + 1) * cell):
                        ones += popcount(row[np.uintp(i)])
                    counts[n, y, x] += charge[t] * ones


@njit(nogil=True, cache=True, error_model="numpy")
def align_words(
    words: Array, cell: int, channels: int, stride: tuple[int, int], offset: int, out: Array, out_cell: int, width: int
) -> None:
    """Spike words of a skip connection as its reader's: strided, channels moved by ``offset``, (..., row words)."""
    images, steps, height, _ = out.shape
    for n in range(images):
        for t in range(steps):
            for y in range(height):
                source, target = words[n, t, y * stride[0]], out[n, t, y]
                for x in range(width):
                    for i in range(cell):
                        word = np.int64(source[x * stride[1] * cell + i])
                        if word == 0:
                            continue
                        first = i * 16 + offset
                        low = first // 16
                        word <<= first - low * 16
                        for part in range(2):
                            place = low + part
                            bits = channels - place * 16
                            if 0 <= place < out_cell and bits > 0:
                                mask = (1 << min(bits, 16)) - 1
                                target[x * out_cell + place] |= np.uint16((word >> (16 * part)) & mask)


# lists and starts are passed as arrays: numba frees an array after its last use, addresses do not count
@njit(nogil=True, cache=True, error_model="numpy")
def _list_row(source: Array, base: int, steps: int, ids: Array, place: int, starts: Array, at: int) -> None:
    """List the events of one source row, step after step; ``starts`` gets W + 1 indices per step."""
    width, cell, scale = source[S_WIDTH], source[S_CELL], source[S_BYTES]
    pitch = 2 * source[S_PITCH]
    to = address_of(ids) + 4 * place
    listed = 0
    for t in range(steps):
        row = base + t * source[S_STEP]
        for x in range(width):
            starts[np.uintp(at)] = listed
            at += 1
            for i in range(cell):
                offset = np.int32(16 * (x * cell + i) * scale)
                listed += list_word(load16(row + x * pitch + 2 * i), offset, np.int32(scale), to + 4 * listed)
        starts[np.uintp(at)] = listed
        at += 1


@njit(nogil=True, cache=True, error_model="numpy")
def _merge_rows(
    source: Array, top: int, steps: int, ids: Array, starts: Array, places: Array, place: int, at: int, chunk: int
) -> None:
    """Merge the rows of a window into one list sorted by column; every kernel row moves its events' offsets.

    ``places`` are the branch's numbers of :func:`run_layer`; the list goes to ``place``, its starts to ``at``.
    """
    width, height, kernel = source[S_WIDTH], source[S_HEIGHT], source[S_KERNEL]
    behind = source[S_SPAN] * source[S_CELL] * 16 * source[S_BYTES]
    base: int = address_of(ids)
    to = base + 4 * place
    slots = np.zeros((kernel, 3), np.int64)
    rows = 0
    for ky in range(kernel):
        y = top + ky * source[S_DILATION]
        if 0 <= y < height:
            slot = y % source[S_RING]
            slots[rows, 0] = base + 4 * (places[0] + slot * places[1])
            slots[rows, 1] = places[2] + slot * chunk * (width + 1)
            slots[rows, 2] = ky * behind
            rows += 1
    merged = 0
    for t in range(steps):
        for x in range(width):
            starts[np.uintp(at)] = merged
            at += 1
            for r in range(rows):
                begin = np.uintp(slots[np.uintp(r), 1] + t * (width + 1) + x)
                first = starts[begin]
                count = starts[begin + np.uintp(1)] - first
                copy_events(slots[np.uintp(r), 0] + 4 * first, to + 4 * merged, count, np.int32(slots[np.uintp(r), 2]))
                merged += count
        starts[np.uintp(at)] = merged
        at += 1


@njit(nogil=True, cache=True, error_model="numpy")
def _list_window(
    source: Array, base: int, top: int, steps: int, ids: Array, starts: Array, place: int, at: int
) -> None:
    """What :func:`_merge_rows` makes, straight from spike words: less work where a position is a single word."""
    width, pitch, scale = source[S_WIDTH], 2 * source[S_PITCH], source[S_BYTES]
    behind = source[S_SPAN] * 16 * scale
    to: int = address_of(ids) + 4 * place
    first, last = 0, source[S_KERNEL]
    while first < last and top + first * source[S_DILATION] < 0:
        first += 1
    while first < last and top + (last - 1) * source[S_DILATION] >= source[S_HEIGHT]:
        last -= 1
    merged = 0
    row = source[S_DILATION] * source[S_ROW]
    for t in range(steps):
        begin = base + t * source[S_STEP] + top * source[S_ROW] + first * row
        for x in range(width):
            starts[np.uintp(at)] = merged
            at += 1
            word = begin + x * pitch
            offset = x * 16 * scale + first * behind
            for _ in range(first, last):
                merged += list_word(load16(word), np.int32(offset), np.int32(scale), to + 4 * merged)
                word += row
                offset += behind
        starts[np.uintp(at)] = merged
        at += 1


@njit(nogil=True, cache=True, error_model="numpy")
def _window_ranges(
    shape: Array, sources: Array, lists: Array, first: int, last: int, g: int, b: int, table: Array
) -> None:
    """Where branches ``first`` to ``last`` - 1 find the events of every element of a block."""
    pool_x = shape[G_POOL_X]
    for e in range(shape[G_POOL_Y] * pool_x):
        for j in range(first, last):
            s = sources[j]
            left = b * s[S_BLOCK] + (e % pool_x) * s[S_ELEMENT] - s[S_LEFT]
            width = s[S_WIDTH]
            row = table[e * (last - first) + j - first]
            row[B_EVENTS] = lists[j, e // pool_x, 0]
            row[B_FIRST] = lists[j, e // pool_x, 1] + 4 * min(max(left, 0), width)
            row[B_LAST] = lists[j, e // pool_x, 1] + 4 * min(max(left + s[S_SPAN], 0), width)
            row[B_STEP] = 4 * (width + 1)
            row[B_WEIGHT] = s[S_WEIGHT] + g * s[S_GROUP] - left * s[S_CELL] * 16 * s[S_BYTES]


@njit(nogil=True, cache=True, error_model="numpy")
def _block_addresses(
    shape: Array, skips: Array, n: int, t0: int, oy: int, g: int, b: int, record: Array, masks: Array
) -> None:
    """Where a block finds its constants and leaves its results."""
    lanes, pack = shape[G_LANES], shape[G_PACK]
    vector = 4 * lanes
    place = b * shape[G_GROUPS] + g
    for k in range(len(skips)):
        row = skips[k, K_ADDRESS] + n * skips[k, K_IMAGE] + t0 * skips[k, K_STEP] + oy * skips[k, K_ROW]
        masks[k, M_WORD] = row + place * (lanes // 8)
        masks[k, M_STEP] = skips[k, K_STEP]
        masks[k, M_CONSTANT] = skips[k, K_CONSTANT] + g * vector
    record[R_THETA] = shape[G_THETA] + g * vector
    bias = shape[G_BIAS] + n * shape[G_BIAS_IMAGE] + oy * shape[G_BIAS_ROW]
    record[R_BIAS] = bias + b * shape[G_BIAS_BLOCK] + g * vector
    spot = oy * shape[G_BLOCKS] * shape[G_GROUPS] + place
    potential = shape[G_POTENTIAL] + n * shape[G_POTENTIAL_IMAGE]
    record[R_POTENTIAL] = potential + spot * shape[G_ELEMENTS] * vector
    row = shape[G_OUT] + n * shape[G_OUT_IMAGE] + t0 * shape[G_OUT_STEP] + oy * shape[G_OUT_ROW]
    record[R_OUT] = row + place * shape[G_OUT_BLOCK]
    used = min(pack, shape[G_WIDTH] - b * pack) * (lanes // pack)
    record[R_VALID] = -1 if used >= 64 else (1 << used) - 1


@njit(nogil=True, cache=True, error_model="numpy")
def _run_blocks(
    shape: Array,
    sources: Array,
    skips: Array,
    lists: Array,
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
    """All groups and blocks of one output row; ``lists`` (branches, pool rows, 2): addresses of events, starts.

    Weights that outgrow the first cache are cut into passes over a row; sums wait in ``partial`` (blocks, bytes).
    """
    branches, program = len(sources), shape[G_PROGRAM]
    passes = sources[branches - 1, S_PASS] + 1 if branches > 0 else 1
    for g in range(shape[G_GROUPS]):
        first = 0
        for p in range(passes):
            last = first
            while last < branches and sources[last, S_PASS] == p:
                last += 1
            record[R_BRANCHES], record[R_RESUME] = last - first, p
            for b in range(shape[G_BLOCKS]):
                _window_ranges(shape, sources, lists, first, last, g, b, table)
                record[R_PARTIAL] = address_of(partial) + b * partial.shape[1]
                if p < passes - 1:
                    run_partial(record, word, weight)
                    continue
                _block_addresses(shape, skips, n, t0, oy, g, b, record, masks)
                if program == CAUSAL:
                    run_causal(record, word, weight)
                elif program == POOLED:
                    run_pooled(record, word, weight)
                else:
                    run_planes(record, word, weight)
            first = last


@njit(nogil=True, cache=True, error_model="numpy")
def run_layer(
    shape: Array,
    sources: Array,
    skips: Array,
    start: Array,
    potential: Array,
    per_step: bool,
    word: Array,
    weight: Array,
) -> None:
    """Run one layer over a block of images; branches are sorted by pass.

    Parameters
    ----------
    shape : (SHAPE_FIELDS,) int64
    sources : (branches, SOURCE_FIELDS) int64
    skips : (skip connections, SKIP_FIELDS) int64
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
    branches, pool_y = len(sources), shape[G_POOL_Y]
    chunk = shape[G_CHUNK]
    record = np.zeros(RECORD_FIELDS, np.int64)
    table = np.zeros((max(1, branches * pool_y * shape[G_POOL_X]), BRANCH_FIELDS), np.int64)
    masks = np.zeros((max(1, len(skips)), MASK_FIELDS), np.int64)
    record[R_MASKS] = len(skips)
    record[R_ELEMENTS] = pool_y * shape[G_POOL_X]
    record[R_BRANCH_TABLE], record[R_MASK_TABLE] = address_of(table), address_of(masks)
    record[R_OUT_STEP], record[R_LEVELS], record[R_LIMIT] = shape[G_OUT_STEP], shape[G_LEVELS], shape[G_LIMIT]
    record[R_FIRES], record[R_PER_STEP] = shape[G_LEVELS], per_step
    # per branch: where its lists and their starts begin
    places = np.zeros((branches, 6), np.int64)
    room = starts_room = 0
    for j in range(branches):
        s = sources[j]
        row = chunk * s[S_WIDTH] * s[S_CELL] * 16 + LIST_LANES
        column = chunk * (s[S_WIDTH] + 1)
        window = chunk * s[S_WIDTH] * s[S_CELL] * 16 * min(s[S_KERNEL], s[S_HEIGHT]) + LIST_LANES
        places[j, 0], places[j, 1], places[j, 2] = room, row, starts_room
        places[j, 3], places[j, 4] = room + s[S_RING] * row, window
        places[j, 5] = starts_room + s[S_RING] * column
        room += s[S_RING] * row + pool_y * window
        starts_room += (s[S_RING] + pool_y) * column
    ids = np.empty(room, np.int32)
    starts = np.empty(starts_room, np.int32)
    lists = np.zeros((branches, pool_y, 2), np.int64)
    listed = np.zeros(branches, np.int64)
    passes = sources[branches - 1, S_PASS] + 1 if branches > 0 else 1
    width = 4 * shape[G_LANES] * chunk * pool_y * shape[G_POOL_X]
    partial = np.empty((shape[G_BLOCKS] if passes > 1 else 1, width if passes > 1 else 1), np.uint8)
    for n in range(shape[G_IMAGES]):
        kept = potential[n if len(potential) > 1 else 0]
        for oy in range(kept.shape[0]):
            for b in range(kept.shape[1]):
                for g in range(kept.shape[2]):
                    for e in range(kept.shape[3]):
                        kept[oy, b, g, e, :] = start[g]
        for t0 in range(0, max(1, shape[G_STEPS]), chunk):
            steps = min(chunk, shape[G_STEPS] - t0)
            record[R_STEPS] = steps
            listed[:] = 0
            for oy in range(shape[G_HEIGHT]):
                for j in range(branches):
                    s = sources[j]
                    column = chunk * (s[S_WIDTH] + 1)
                    base = s[S_ADDRESS] + n * s[S_IMAGE] + t0 * s[S_STEP]
                    for py in range(pool_y):
                        top = (oy * shape[G_POOL_STRIDE] + py) * s[S_STRIDE] - s[S_PAD]
                        bottom = min(s[S_HEIGHT] - 1, top + (s[S_KERNEL] - 1) * s[S_DILATION])
                        if s[S_CELL] == 1 and s[S_KERNEL] > 1:
                            place, at = places[j, 3] + py * places[j, 4], places[j, 5] + py * column
                            _list_window(s, base, top, steps, ids, starts, place, at)
                            lists[j, py, 0] = address_of(ids) + 4 * place
                            lists[j, py, 1] = address_of(starts) + 4 * at
                            continue
                        for y in range(max(listed[j], top), bottom + 1):
                            slot = y % s[S_RING]
                            place = places[j, 0] + slot * places[j, 1]
                            row = base + y * s[S_ROW]
                            _list_row(s, row, steps, ids, place, starts, places[j, 2] + slot * column)
                        listed[j] = max(listed[j], bottom + 1)
                        place, at = places[j, 3] + py * places[j, 4], places[j, 5] + py * column
                        if s[S_KERNEL] == 1 and 0 <= top < s[S_HEIGHT]:
                            slot = top % s[S_RING]
                            place, at = places[j, 0] + slot * places[j, 1], places[j, 2] + slot * column
                        else:
                            _merge_rows(s, top, steps, ids, starts, places[j], place, at, chunk)
                        lists[j, py, 0] = address_of(ids) + 4 * place
                        lists[j, py, 1] = address_of(starts) + 4 * at
                _run_blocks(shape, sources, skips, lists, partial, n, t0, oy, record, table, masks, word, weight)
