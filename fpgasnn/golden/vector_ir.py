"""The inner loops of the vector kernels, as LLVM vector instructions emitted through numba intrinsics.

One *block* is as many lanes as its spike word has bits (16, 32 or 64); potentials are (lanes,) int32. Everything that
varies between layers is read at run time from a record of int64 numbers, so that there is one specialisation per
spike word and weight type and numba's cache on disk holds few functions. The intrinsics are module level: made inside
a factory they would never be found in the cache.

Two kinds of sums (both exact, chosen by the layer's interval proof):

* weights int8, one pass's part of one step's current proven to fit int16. A row of weights of one event is read as
  16-bit words: word ``i`` holds channel ``i`` plus 128 in its low byte, channel ``i + lanes/2`` in its high byte.
  Summing whole words gives ``A``, summing the words shifted right arithmetically by 8 gives the high channels ``B``
  themselves, and ``A - 256 B - 128 n`` modulo 2^16 the low ones (n events): three instructions instead of two sign
  extensions and two additions, none of them a shuffle. Sums wrap modulo 2^16 on the way and end in range.
* weights int16, sums int32: one sign extension and one addition per vector.

Every source row is listed once; a block copies its part of the rows under its window into one short list per step. The
list ends with rows of zeros up to a multiple of four, so that its loop is unrolled and ends with one branch.
"""

from __future__ import annotations

from typing import Any

from llvmlite import ir
from numba import types

from .vector_primitives import I1, I16, I32, I64, LIST_LANES, cgutils, load_at, splat, store_at, typed_intrinsic

__all__ = [
    "BRANCH_FIELDS",
    "MASK_FIELDS",
    "RECORD_FIELDS",
    "ROW_FIELDS",
    "SCALE",
    "UNROLLED",
    "Block",
    "kernel",
    "run_causal",
    "run_partial",
    "run_planes",
    "run_pooled",
]

UNROLLED = 4
"""The list of a step is as long as a multiple of this."""

SCALE = 8
"""Bytes; rows of weights are a multiple of it."""

# the record: numbers and addresses (bytes) of one block, see vector_kernels
RECORD_FIELDS = 20
(
    R_STEPS,  # steps of this chunk
    R_BRANCHES,
    R_ELEMENTS,  # elements of a pool window
    R_MASKS,  # masked constants: skip connections and taps of depthwise convolutions
    R_BIAS,  # (lanes,) int32
    R_THETA,  # (lanes,) int32
    R_POTENTIAL,  # (elements, lanes) int32
    R_OUT,  # first spike word, or first (lanes,) int32 of currents where the layer does not fire
    R_OUT_STEP,
    R_VALID,  # lanes that exist
    R_FIRES,
    R_PER_STEP,  # pool mode
    R_BRANCH_TABLE,  # (elements, branches, BRANCH_FIELDS) int64
    R_MASK_TABLE,  # (elements, masks, MASK_FIELDS) int64
    R_LEVELS,  # planes to emit
    R_LIMIT,  # largest spike count
    R_PARTIAL,  # (elements, steps, lanes) sums of earlier and for later passes
    R_RESUME,  # 1 where earlier passes left sums there
    R_SCALED,  # 1 where events are numbered in units of SCALE bytes instead of rows of weights
    R_BUFFER,  # uint16, room for the list of one step
) = range(RECORD_FIELDS)

BRANCH_FIELDS = 7
B_ROWS, B_ROW_TABLE, B_LEFT, B_RIGHT, B_STEP, B_WEIGHT, B_ZERO = range(BRANCH_FIELDS)
"""Rows under the window and the address of their table; where the starts of the window's first column and of the one
behind its last stand (bytes); bytes between the starts of steps; weights; the row of weights that are 0."""

ROW_FIELDS = 3
W_EVENTS, W_STARTS, W_OFFSET = range(ROW_FIELDS)
"""Of one row: its events (uint16), where each column's begin (int32), rows of weights to its kernel row's."""

MASK_FIELDS = 3
M_WORD, M_STEP, M_CONSTANT = range(MASK_FIELDS)
"""Spike bits, bytes between steps, (lanes,) int32 constants."""


class Block:
    """Emits the parts of the kernels for one spike word type and weight type."""

    def __init__(self, context: Any, builder: Any, record: Any, lanes: int, narrow: bool) -> None:
        self.context, self.builder, self.record = context, builder, record
        self.lanes, self.narrow = lanes, narrow
        self.word = ir.IntType(lanes)
        self.potential = ir.VectorType(I32, lanes)
        self.row = ir.VectorType(I16, lanes // 2 if narrow else lanes)
        self.sums = ir.VectorType(I16, lanes // 2) if narrow else self.potential
        self.first = cgutils.alloca_once(builder, self.sums)
        self.second = cgutils.alloca_once(builder, self.sums)
        self.events = cgutils.alloca_once(builder, I64)
        self.listed = cgutils.alloca_once(builder, I64)
        self.total = cgutils.alloca_once(builder, self.potential)
        self.nothing = ir.Constant(self.potential, None)
        # read before the first store: LLVM cannot know that nothing changes them
        self.fields = [self.number(record, index) for index in range(RECORD_FIELDS)]

    def field(self, index: int) -> Any:
        """A number of the record."""
        return self.fields[index]

    def number(self, base: Any, index: int) -> Any:
        """The int64 number ``index`` behind an address."""
        return load_at(self.builder, self.builder.add(base, I64(8 * index)), I64, 8)

    def vector(self, address: Any) -> Any:
        """(lanes,) int32 at an address."""
        return load_at(self.builder, address, self.potential, 4)

    def loop(self, count: Any) -> Any:
        """A loop over 0..count-1; yields the int64 index."""
        return cgutils.for_range(self.builder, count, intp=I64)

    def _add_row(self, address: Any) -> None:
        """Add one row of weights to the sums."""
        b = self.builder
        row = load_at(b, address, self.row, 2)
        if self.narrow:
            b.store(b.add(b.load(self.first), row), self.first)
            high = b.ashr(row, ir.Constant(self.row, [8] * self.row.count))
            b.store(b.add(b.load(self.second), high), self.second)
        else:
            b.store(b.add(b.load(self.first), b.sext(row, self.sums)), self.first)

    def _copy_row(self, entry: Any, at: Any, left: Any, right: Any) -> None:
        """Append one row's events in the window to the list of the step."""
        b = self.builder
        vector = ir.VectorType(I16, LIST_LANES)
        starts = b.add(self.number(entry, W_STARTS), at)
        first, last = (b.sext(load_at(b, b.add(starts, side), I32, 4), I64) for side in (left, right))
        more = splat(b, b.trunc(self.number(entry, W_OFFSET), I16), vector)
        source = b.add(self.number(entry, W_EVENTS), b.shl(first, I64(1)))
        listed, count = b.load(self.listed), b.sub(last, first)
        to = b.add(self.field(R_BUFFER), b.shl(listed, I64(1)))

        def copy(index: Any) -> None:
            place = b.shl(index, I64(1))
            store_at(b, b.add(load_at(b, b.add(source, place), vector, 2), more), b.add(to, place), 2)

        # the first ones always: most rows are shorter, and no branch can be mispredicted
        copy(I64(0))
        with cgutils.for_range_slice(b, I64(LIST_LANES), count, I64(LIST_LANES), I64) as (index, _):
            copy(index)
        b.store(b.add(listed, count), self.listed)

    def add_rows(self, weights: Any, end: Any, factor: int) -> None:
        """Add the rows of weights of a list; ``factor`` bytes per unit of its numbers."""
        b = self.builder
        with cgutils.for_range_slice(b, I64(0), end, I64(UNROLLED), I64) as (index, _):
            place = b.add(self.field(R_BUFFER), b.shl(index, I64(1)))
            for number in range(UNROLLED):
                event = b.zext(load_at(b, b.add(place, I64(2 * number)), I16, 2), I64)
                self._add_row(b.add(weights, b.mul(event, I64(factor))))

    def _sum_branch(self, base: Any, step: Any) -> None:
        """List the events of one branch's window of one step and add their weights."""
        b = self.builder
        at = b.mul(step, self.number(base, B_STEP))
        table, left, right = (self.number(base, field) for field in (B_ROW_TABLE, B_LEFT, B_RIGHT))
        b.store(I64(0), self.listed)
        with self.loop(self.number(base, B_ROWS)) as rows:
            self._copy_row(b.add(table, b.mul(rows.index, I64(8 * ROW_FIELDS))), at, left, right)
        weights, buffer = self.number(base, B_WEIGHT), self.field(R_BUFFER)
        end = b.load(self.listed)
        zeros = splat(b, b.trunc(self.number(base, B_ZERO), I16), ir.VectorType(I16, UNROLLED))
        store_at(b, zeros, b.add(buffer, b.shl(end, I64(1))), 2)
        end = b.and_(b.add(end, I64(UNROLLED - 1)), I64(-UNROLLED))
        row = self.lanes if self.narrow else 2 * self.lanes
        # scaled numbers need no instruction of their own: 8 is a factor of x86 addresses
        with b.if_else(b.icmp_signed("!=", self.field(R_SCALED), I64(0))) as (scaled, plain):
            with scaled:
                self.add_rows(weights, end, SCALE)
            with plain:
                self.add_rows(weights, end, row)
        b.store(b.add(b.load(self.events), end), self.events)

    def _sum_branches(self, element: Any, step: Any) -> Any:
        """Add the events of this pass's branches to the sums of earlier passes: (lanes,) int32."""
        b = self.builder
        for sums in (self.first, self.second) if self.narrow else (self.first,):
            b.store(ir.Constant(self.sums, None), sums)
        b.store(I64(0), self.events)
        branches = self.field(R_BRANCHES)
        table = self.field(R_BRANCH_TABLE)
        with self.loop(branches) as loop:
            row = b.add(b.mul(element, branches), loop.index)
            base = b.add(table, b.mul(row, I64(8 * BRANCH_FIELDS)))
            self._sum_branch(base, step)
        b.store(self.joined(), self.total)
        with b.if_then(b.icmp_signed("!=", self.field(R_RESUME), I64(0))):
            earlier = self.vector(self._partial(element, step))
            b.store(b.add(b.load(self.total), earlier), self.total)
        return b.load(self.total)

    def _partial(self, element: Any, step: Any) -> Any:
        """Address of the sums of an element and step between passes."""
        b = self.builder
        index = b.add(b.mul(element, self.field(R_STEPS)), step)
        return b.add(self.field(R_PARTIAL), b.mul(index, I64(4 * self.lanes)))

    def keep_partial(self, element: Any, step: Any) -> None:
        """Sum the branches of this pass and leave the sums to the next one."""
        store_at(self.builder, self._sum_branches(element, step), self._partial(element, step), 4)

    def current(self, element: Any, step: Any) -> Any:
        """Summed weights of all branches and masked constants of one step: (lanes,) int32."""
        b = self.builder
        total = cgutils.alloca_once_value(b, self._sum_branches(element, step))
        masks = self.field(R_MASK_TABLE)
        with self.loop(self.field(R_MASKS)) as loop:
            row = b.add(b.mul(element, self.field(R_MASKS)), loop.index)
            base = b.add(masks, b.mul(row, I64(8 * MASK_FIELDS)))
            place = b.add(self.number(base, M_WORD), b.mul(step, self.number(base, M_STEP)))
            bits = b.bitcast(load_at(b, place, self.word, 2), ir.VectorType(I1, self.lanes))
            constant = self.vector(self.number(base, M_CONSTANT))
            b.store(b.add(b.load(total), b.select(bits, constant, self.nothing)), total)
        return b.load(total)

    def joined(self) -> Any:
        """The sums of all events so far: (lanes,) int32."""
        b = self.builder
        if not self.narrow:
            return b.load(self.first)
        words, high = b.load(self.first), b.load(self.second)
        count = b.trunc(b.shl(b.load(self.events), I64(7)), I16)
        shifted = b.shl(high, ir.Constant(self.sums, [8] * self.sums.count))
        low = b.sub(b.sub(words, shifted), splat(b, count, self.sums))
        order = ir.Constant(ir.VectorType(I32, self.lanes), list(range(self.lanes)))
        return b.sext(b.shuffle_vector(low, high, order), self.potential)

    def spikes(self, potential: Any, threshold: Any) -> Any:
        """Lanes at or above their threshold."""
        return self.builder.icmp_signed(">=", potential, threshold)

    def minus(self, potential: Any, threshold: Any, fired: Any) -> Any:
        """Reset by subtraction."""
        return self.builder.sub(potential, self.builder.select(fired, threshold, self.nothing))

    def emit(self, fired: Any, step: Any) -> None:
        """Write the spike word of a step or plane."""
        b = self.builder
        word = b.and_(b.bitcast(fired, self.word), b.trunc(self.field(R_VALID), self.word))
        store_at(b, word, b.add(self.field(R_OUT), b.mul(step, self.field(R_OUT_STEP))), 2)

    def element_potential(self, element: Any) -> Any:
        """Address of an element's (lanes,) int32."""
        return self.builder.add(self.field(R_POTENTIAL), self.builder.mul(element, I64(4 * self.lanes)))


def kernel(emit: Any) -> Any:
    """Typing shared by the three kernels; ``emit`` writes the body for a :class:`Block`."""

    def typed(word: Any, weight: Any) -> Any:
        if not isinstance(word, types.Array) or not isinstance(weight, types.Array):
            return None

        def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
            record = context.make_array(signature.args[0])(context, builder, args[0])
            base = builder.ptrtoint(record.data, I64)
            emit(Block(context, builder, base, word.dtype.bitwidth, weight.dtype.bitwidth == 8))
            return context.get_dummy_value()

        return types.void(types.Array(types.int64, 1, "C"), word, weight), codegen

    return typed


def _emit_partial(block: Block) -> None:
    with block.loop(block.field(R_ELEMENTS)) as loop, block.loop(block.field(R_STEPS)) as inner:
        block.keep_partial(loop.index, inner.index)


def _emit_causal(block: Block) -> None:
    b = block.builder
    bias, threshold = block.vector(block.field(R_BIAS)), block.vector(block.field(R_THETA))
    v = cgutils.alloca_once_value(b, block.vector(block.field(R_POTENTIAL)))
    fires = b.icmp_signed("!=", block.field(R_FIRES), I64(0))
    with block.loop(block.field(R_STEPS)) as loop:
        current = b.add(block.current(I64(0), loop.index), bias)
        with b.if_else(fires) as (neuron, output):
            with neuron:
                reached = b.add(b.load(v), current)
                fired = block.spikes(reached, threshold)
                b.store(block.minus(reached, threshold, fired), v)
                block.emit(fired, loop.index)
            with output:
                store_at(b, current, b.add(block.field(R_OUT), b.mul(loop.index, block.field(R_OUT_STEP))), 4)
    store_at(b, b.load(v), block.field(R_POTENTIAL), 4)


def _emit_pooled(block: Block) -> None:
    b = block.builder
    bias, threshold = block.vector(block.field(R_BIAS)), block.vector(block.field(R_THETA))
    most = cgutils.alloca_once(b, block.potential)
    elements = block.field(R_ELEMENTS)
    per_step = b.icmp_signed("!=", block.field(R_PER_STEP), I64(0))
    lowest = ir.Constant(block.potential, [-(1 << 31)] * block.lanes)
    with block.loop(block.field(R_STEPS)) as loop:
        b.store(lowest, most)
        with block.loop(elements) as inner:
            value = b.add(block.current(inner.index, loop.index), bias)
            place = block.element_potential(inner.index)
            # per step the currents are compared, otherwise the potentials, which then share their resets
            kept = cgutils.alloca_once_value(b, value)
            with b.if_then(b.not_(per_step)):
                b.store(b.add(value, block.vector(place)), kept)
                store_at(b, b.load(kept), place, 4)
            value, best = b.load(kept), b.load(most)
            b.store(b.select(b.icmp_signed(">", value, best), value, best), most)
        with b.if_then(per_step):
            b.store(b.add(b.load(most), block.vector(block.field(R_POTENTIAL))), most)
        fired = block.spikes(b.load(most), threshold)
        block.emit(fired, loop.index)
        with b.if_else(per_step) as (one, all_elements):
            with one:
                store_at(b, block.minus(b.load(most), threshold, fired), block.field(R_POTENTIAL), 4)
            with all_elements, block.loop(elements) as inner:
                place = block.element_potential(inner.index)
                store_at(b, block.minus(block.vector(place), threshold, fired), place, 4)


def _emit_planes(block: Block) -> None:
    b = block.builder
    base = block.vector(block.field(R_BIAS))
    most = cgutils.alloca_once_value(b, ir.Constant(block.potential, [-(1 << 31)] * block.lanes))
    v = cgutils.alloca_once(b, block.potential)
    with block.loop(block.field(R_ELEMENTS)) as loop:
        b.store(block.nothing, v)
        with block.loop(block.field(R_STEPS)) as planes:
            doubled = b.shl(b.load(v), ir.Constant(block.potential, [1] * block.lanes))
            b.store(b.add(doubled, block.current(loop.index, planes.index)), v)
        value, best = b.load(v), b.load(most)
        b.store(b.select(b.icmp_signed(">", value, best), value, best), most)
    total = b.add(b.load(most), base)
    with b.if_else(b.icmp_signed("!=", block.field(R_FIRES), I64(0))) as (neuron, output):
        with neuron:
            threshold = block.vector(block.field(R_THETA))
            limit = splat(b, b.trunc(block.field(R_LIMIT), I32), block.potential)
            # what exceeds the largest spike count is set aside and stays in the potential
            most_useful = b.sub(b.mul(b.add(limit, splat(b, I32(1), block.potential)), threshold), _one(block))
            used = b.select(b.icmp_signed("<", total, most_useful), total, most_useful)
            b.store(used, v)
            levels = block.field(R_LEVELS)
            with block.loop(levels) as planes:
                place = b.trunc(b.sub(b.sub(levels, planes.index), I64(1)), I32)
                step = b.shl(threshold, splat(b, place, block.potential))
                fired = block.spikes(b.load(v), step)
                b.store(block.minus(b.load(v), step, fired), v)
                block.emit(fired, planes.index)
            store_at(b, b.add(b.load(v), b.sub(total, used)), block.field(R_POTENTIAL), 4)
        with output:
            store_at(b, total, block.field(R_OUT), 4)


def _one(block: Block) -> Any:
    return ir.Constant(block.potential, [1] * block.lanes)


_partial, _causal, _pooled, _planes = map(kernel, (_emit_partial, _emit_causal, _emit_pooled, _emit_planes))


@typed_intrinsic
def run_partial(typingctx: Any, record: Any, word: Any, weight: Any) -> Any:
    """Add up some branches of one block for all steps; later passes go on from there."""
    return _partial(word, weight)


@typed_intrinsic
def run_causal(typingctx: Any, record: Any, word: Any, weight: Any) -> Any:
    """All steps of one block of causal neurons without a pool, or of the output layer; potentials in registers."""
    return _causal(word, weight)


@typed_intrinsic
def run_pooled(typingctx: Any, record: Any, word: Any, weight: Any) -> Any:
    """All steps of one block of causal neurons behind a max-pool (S5)."""
    return _pooled(word, weight)


@typed_intrinsic
def run_planes(typingctx: Any, record: Any, word: Any, weight: Any) -> Any:
    """One block of deferred or radix neurons, or of the output layer: Horner's sum of planes, maximum, tests (S2)."""
    return _planes(word, weight)
