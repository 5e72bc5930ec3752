"""The ceiling of the vector kernels: their own event loop, all weights in the first cache, nothing else around it."""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

from fpgasnn.golden import vector_ir
from fpgasnn.golden.spikes import SpikeFormat
from fpgasnn.golden.vector_primitives import I64, typed_intrinsic

__all__ = ["Ceiling", "useful"]

Array = NDArray[Any]


def _emit_loop(block: Any) -> None:
    """The loads and additions of one list of R_STEPS events; the sums go to R_POTENTIAL."""
    builder = block.builder
    for sums in (block.first, block.second):
        builder.store(vector_ir.ir.Constant(block.sums, None), sums)
    builder.store(I64(0), block.events)
    block.add_rows(block.field(vector_ir.R_BRANCH_TABLE), block.field(vector_ir.R_STEPS), vector_ir.SCALE)
    vector_ir.store_at(builder, block.joined(), block.field(vector_ir.R_POTENTIAL), 4)


_loop = vector_ir.kernel(_emit_loop)


@typed_intrinsic
def _run_loop(typingctx: Any, record: Any, word: Any, weight: Any) -> Any:
    """:func:`_emit_loop` for compiled code."""
    return _loop(word, weight)


@njit(nogil=True, error_model="numpy")
def _repeat(record: Array, word: Array, weight: Array, times: int) -> None:
    for _ in range(times):
        _run_loop(record, word, weight)


def useful(form: SpikeFormat, kernel: int) -> float:
    """Part of the lanes of an event that hold a weight, behind a kernel of stride 1, away from the border.

    A block of p positions sees p + kernel - 1 columns and has kernel x p weights in them per channel.
    """
    return kernel / (form.pack + kernel - 1) * form.channels / form.padded


class Ceiling:
    """64 lanes of int8 weights, sums in int16: what the layers of the benchmark use."""

    def __init__(self, events: int = 4096, times: int = 50) -> None:
        self.events, self.times = events, times
        rows = 9 * 64
        rng = np.random.default_rng(0)
        raw = rng.integers(-127, 128, 64 * (rows + 1), dtype=np.int8)
        self.weight = raw[-raw.ctypes.data % 64 :]
        self.ids = (rng.integers(0, rows, events) * (64 // vector_ir.SCALE)).astype(np.uint16)
        self.sums = np.zeros(64, np.int32)
        self.record = np.zeros(vector_ir.RECORD_FIELDS, np.int64)
        self.record[vector_ir.R_STEPS] = events
        self.record[vector_ir.R_BUFFER] = self.ids.ctypes.data
        self.record[vector_ir.R_BRANCH_TABLE] = self.weight.ctypes.data
        self.record[vector_ir.R_POTENTIAL] = self.sums.ctypes.data

    @property
    def additions(self) -> int:
        """Of one run, in all 64 lanes."""
        return self.times * self.events * 64

    def run(self) -> None:
        """Make them."""
        _repeat(self.record, np.empty(0, np.uint64), np.empty(0, np.int8), self.times)
