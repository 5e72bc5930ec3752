"""What the vector kernels read: the events of a source row listed by column, or its spike bits copied into padded rows.

Depthwise convolutions read bits, all others lists. Nothing is checked.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

from .vector_primitives import address_of, copy_bytes, list_bits, load16, load32, popcount

__all__ = ["LISTS", "SOURCE_FIELDS", "TAPS", "align_words", "count_ones", "list_row", "pad_rows"]

Array = NDArray[Any]

PRIMITIVES_DIGEST = "3c8f7494867ea68b"
"""First digits of the SHA-256 of vector_primitives.py. numba finds its cached kernels by the date of *this* file:
whoever edits the intrinsics must edit this line too, and a test says so."""

LISTS, TAPS = range(2)
"""How a branch reads its source; taps are the weights of a depthwise convolution, added where their bit is set."""

# one row per convolution branch; offsets and strides of addresses are bytes
SOURCE_FIELDS = 24
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
    S_KIND,
    S_PADDED,  # bytes of a padded row
    S_ZERO,  # row of weights that are 0
) = range(SOURCE_FIELDS)


# arrays are passed as such: numba frees an array after its last use, addresses do not count
@njit(nogil=True, cache=True, error_model="numpy")
def list_row(
    source: Array, base: int, steps: int, numbers: Array, ids: Array, place: int, starts: Array, at: int
) -> None:
    """List the events of one source row, step after step; ``starts`` gets W + 1 indices per step.

    An event is the number column x channels + channel; ``numbers`` is (row,) uint16: 0, 1, 2, ...
    """
    width, cell, pitch = source[S_WIDTH], source[S_CELL], 2 * source[S_PITCH]
    to, number = address_of(ids) + 2 * place, address_of(numbers)
    listed = 0
    for t in range(steps):
        word = base + t * source[S_STEP]
        begin = number
        if cell == 1 and pitch == 2:
            # two positions at a time
            for _ in range(width // 2):
                bits = load32(word)
                list_bits(bits, begin, to + 2 * listed)
                starts[np.uintp(at)] = listed
                starts[np.uintp(at + 1)] = listed + popcount(np.uint16(bits & np.uint32(0xFFFF)))
                at += 2
                listed += popcount(bits)
                word += 4
                begin += 64
        for _ in range(width if cell > 1 or pitch > 2 else width % 2):
            starts[np.uintp(at)] = listed
            at += 1
            for i in range(cell // 2):
                bits = load32(word + 4 * i)
                list_bits(bits, begin, to + 2 * listed)
                listed += popcount(bits)
                begin += 64
            if cell % 2:
                half = load16(word + 2 * (cell - 1))
                list_bits(half, begin, to + 2 * listed)
                listed += popcount(half)
                begin += 32
            word += pitch
        starts[np.uintp(at)] = listed
        at += 1


@njit(nogil=True, cache=True, error_model="numpy")
def pad_rows(source: Array, base: int, top: int, bottom: int, steps: int, chunk: int, to: int) -> None:
    """Copy the rows ``top`` to ``bottom`` of a source for some steps: (rows, chunk, padded row); pads stay."""
    height, size = source[S_HEIGHT], 2 * source[S_WIDTH] * source[S_PITCH]
    padded = source[S_PADDED]
    left = 2 * source[S_LEFT] * source[S_PITCH]
    for y in range(max(top, 0), min(bottom + 1, height)):
        for t in range(steps):
            row = base + t * source[S_STEP] + y * source[S_ROW]
            copy_bytes(row, to + ((y - top) * chunk + t) * padded + left, size)


@njit(nogil=True, cache=True, error_model="numpy")
def count_ones(words: Array, width: int, cell: int, charge: Array, counts: Array) -> None:
    """Weighted spike counts per position: (N, H, T, row words) uint16 to (N, H, W) int64; ``charge`` (T,) int64."""
    images, height, steps, _ = words.shape
    for n in range(images):
        for y in range(height):
            for t in range(steps):
                if charge[t] == 0:
                    continue
                row = words[n, y, t]
                for x in range(width):
                    ones = 0
                    for i in range(x * cell, (x + 1) * cell):
                        ones += popcount(row[np.uintp(i)])
                    counts[n, y, x] += charge[t] * ones


@njit(nogil=True, cache=True, error_model="numpy")
def align_words(
    words: Array, cell: int, channels: int, stride: tuple[int, int], offset: int, out: Array, out_cell: int, width: int
) -> None:
    """Spike words of a skip connection as its reader's: strided, channels moved by ``offset``, (N, H, T, row words)."""
    images, height, steps, _ = out.shape
    for n in range(images):
        for y in range(height):
            for t in range(steps):
                source, target = words[n, y * stride[0], t], out[n, y, t]
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
