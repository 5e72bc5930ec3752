"""Spikes between layers: bit-packed for the vector kernels, one byte or integer each for the portable ones."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..network import Code
from . import vector_lists

__all__ = ["SpikeFormat", "Spikes", "planes_of"]

Array = NDArray[Any]


def planes_of(code: Code, steps: int) -> int:
    """Length of the step axis of packed spikes: T in causal code, the binary digits of a count otherwise."""
    return steps.bit_length() if code is Code.DEFERRED else steps


@dataclass(frozen=True)
class SpikeFormat:
    """How a row of spikes is packed into words of one lane block each.

    Channels are padded to 16, 32 or a multiple of 64; below 64 a block holds neighbouring positions side by side, so
    that narrow layers fill wide vectors.

    Parameters
    ----------
    height, width, channels : int
    """

    height: int
    width: int
    channels: int

    @cached_property
    def padded(self) -> int:
        """Lanes of one position."""
        if self.channels <= 32:
            return 16 if self.channels <= 16 else 32
        return -(-self.channels // 64) * 64

    @cached_property
    def pack(self) -> int:
        """Positions of one block."""
        most = max(1, 64 // self.padded)
        while most > max(1, self.width):
            most //= 2
        return most

    @property
    def lanes(self) -> int:
        """Lanes of one block: 16, 32 or 64."""
        return min(64, self.padded * self.pack)

    @property
    def blocks(self) -> int:
        """Blocks of one row, per group."""
        return -(-self.width // self.pack)

    @property
    def groups(self) -> int:
        """Blocks of channels."""
        return max(1, self.padded // 64)

    @property
    def cell(self) -> int:
        """16-bit words of one position."""
        return self.padded // 16

    @property
    def row(self) -> int:
        """16-bit words of one row."""
        return self.blocks * self.pack * self.cell

    @property
    def word(self) -> np.dtype[Any]:
        """Type of a block's spike word."""
        return np.dtype(f"u{self.lanes // 8}")

    def empty(self, images: int, steps: int) -> NDArray[np.uint16]:
        """Words for the spikes of some images: (N, H, S, row) uint16, because kernels work row by row."""
        return np.empty((images, self.height, steps, self.row), np.uint16)

    def blocked(self, array: Array) -> NDArray[np.int32]:
        """(N, H, W, C) as (N, H, blocks, groups, lanes) int32, padded with 0."""
        out = np.zeros((len(array), self.height, self.blocks * self.pack, self.padded), np.int32)
        out[:, :, : self.width, : self.channels] = array
        return out.reshape(len(array), self.height, self.blocks, self.groups, self.lanes)

    def unblocked(self, array: Array) -> Array:
        """(..., H, blocks, groups, lanes) as (..., H, W, C)."""
        flat = array.reshape(*array.shape[:-3], self.blocks * self.pack, self.padded)
        return flat[..., : self.width, : self.channels]

    def packed(self, spikes: Array) -> NDArray[np.uint16]:
        """(N, S, H, W, C) of 0 and 1 as words: (N, H, S, row)."""
        rows = spikes.transpose(0, 2, 1, 3, 4)
        padded = np.zeros((*rows.shape[:3], self.blocks * self.pack, self.padded), np.uint8)
        padded[:, :, :, : self.width, : self.channels] = rows
        bits = np.packbits(padded.reshape(*rows.shape[:3], -1), axis=-1, bitorder="little")
        return bits.view(np.uint16)

    def unpacked(self, words: NDArray[np.uint16]) -> NDArray[np.uint8]:
        """Words as (N, S, H, W, C) of 0 and 1."""
        bits = np.unpackbits(words.view(np.uint8), axis=-1, bitorder="little")
        shaped = bits.reshape(*words.shape[:3], self.blocks * self.pack, self.padded)
        return np.ascontiguousarray(shaped[:, :, :, : self.width, : self.channels].transpose(0, 2, 1, 3, 4))


class Spikes:
    """The spikes of one layer for a block of images, in the form a reader asks for.

    Parameters
    ----------
    form : SpikeFormat
    code : Code
    steps : int
        T or K.
    words : (N, H, S, row) uint16 or None
        Step by step (causal), or the binary digits of the counts, most significant first.
    dense : (N, S, H, W, C) uint8 or (N, 1, H, W, C) int32 or None
        Step by step (causal), or counts.
    """

    def __init__(
        self,
        form: SpikeFormat,
        code: Code,
        steps: int,
        words: NDArray[np.uint16] | None = None,
        dense: Array | None = None,
    ) -> None:
        self.form, self.code, self.steps = form, code, steps
        self._words, self._dense = words, dense
        self._counts: dict[int, NDArray[np.int64]] = {}

    @property
    def words(self) -> NDArray[np.uint16]:
        """Packed."""
        if self._words is None:
            assert self._dense is not None
            bits = self._dense
            if self.code is not Code.CAUSAL:
                places = np.arange(planes_of(self.code, self.steps) - 1, -1, -1).reshape(1, -1, 1, 1, 1)
                bits = (bits >> places) & 1
            self._words = self.form.packed(bits)
        return self._words

    @property
    def dense(self) -> Array:
        """One number per spike or count."""
        if self._dense is None:
            assert self._words is not None
            bits = self.form.unpacked(self._words)
            if self.code is not Code.CAUSAL:
                places = 1 << np.arange(bits.shape[1] - 1, -1, -1, dtype=np.int32)
                bits = np.einsum("nshwc,s->nhwc", bits, places, dtype=np.int32)[:, None]
            self._dense = bits
        return self._dense

    def charge(self, first: int = 0) -> NDArray[np.int64]:
        """Events that a one of each step or plane stands for (S10), none before step ``first``."""
        steps = planes_of(self.code, self.steps)
        if self.code is Code.DEFERRED:
            return 1 << np.arange(steps - 1, -1, -1, dtype=np.int64)
        return (np.arange(steps) >= first).astype(np.int64)

    def counts(self, first: int = 0) -> NDArray[np.int64]:
        """Events per position from step ``first`` on: (N, H, W)."""
        if first not in self._counts:
            words, form = self.words, self.form
            counts = np.zeros((len(words), form.height, form.width), np.int64)
            vector_lists.count_ones(words, form.width, form.cell, self.charge(first), counts)
            self._counts[first] = counts
        return self._counts[first]
