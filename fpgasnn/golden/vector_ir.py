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
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from llvmlite import binding, ir
from numba import types
from numba.core import cgutils as _cgutils
from numba.extending import intrinsic

__all__ = [
    "BRANCH_FIELDS",
    "MASK_FIELDS",
    "RECORD_FIELDS",
    "address_of",
    "copy_events",
    "list_word",
    "load16",
    "popcount",
    "run_causal",
    "run_partial",
    "run_planes",
    "run_pooled",
    "wide_vectors",
]

# without type information
cgutils: Any = _cgutils

_I1, _I16, _I32, _I64 = (ir.IntType(bits) for bits in (1, 16, 32, 64))

LIST_LANES = 16
"""Events listed or copied at once; lists need this much room behind their end."""

# the record: numbers and addresses (bytes) of one block, see vector_kernels
RECORD_FIELDS = 18
(
    R_STEPS,  # steps of this chunk
    R_BRANCHES,
    R_ELEMENTS,  # elements of a pool window
    R_MASKS,  # skip connections
    R_BIAS,  # (lanes,) int32
    R_THETA,  # (lanes,) int32
    R_POTENTIAL,  # (elements, lanes) int32
    R_OUT,  # first spike word, or first (lanes,) int32 of currents where the layer does not fire
    R_OUT_STEP,
    R_VALID,  # lanes that exist
    R_FIRES,
    R_PER_STEP,  # pool mode
    R_BRANCH_TABLE,  # (elements, branches, BRANCH_FIELDS) int64
    R_MASK_TABLE,  # (masks, MASK_FIELDS) int64
    R_LEVELS,  # planes to emit
    R_LIMIT,  # largest spike count
    R_PARTIAL,  # (elements, steps, lanes) sums of earlier and for later passes
    R_RESUME,  # 1 where earlier passes left sums there
) = range(RECORD_FIELDS)

BRANCH_FIELDS = 5
B_EVENTS, B_FIRST, B_LAST, B_STEP, B_WEIGHT = range(BRANCH_FIELDS)
"""Event list (int32 byte offsets), where range bounds stand (int32, one per step), bytes between steps, weights."""

MASK_FIELDS = 3
M_WORD, M_STEP, M_CONSTANT = range(MASK_FIELDS)
"""Skip bits, bytes between steps, (lanes,) int32 constants."""


def wide_vectors() -> bool:
    """True if LLVM reports vectors of 256 bits or more that hold 8- to 32-bit integers on this CPU."""
    features = binding.get_host_cpu_features()
    return bool(features.get("avx2", False) or features.get("avx512bw", False))


def _has_compress() -> bool:
    return bool(binding.get_host_cpu_features().get("avx512f", False))


def _intrinsic(function: Callable[..., Any]) -> Any:
    """numba's decorator, typed for callers: compiled code gives no typing context."""
    return intrinsic(function)


@_intrinsic
def popcount(typingctx: Any, word: Any) -> Any:
    """Number of ones of an unsigned integer, as int64."""
    if not isinstance(word, types.Integer):
        return None

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        ones = builder.ctpop(args[0])
        return ones if ones.type == _I64 else builder.zext(ones, _I64)

    return types.int64(word), codegen


@_intrinsic
def address_of(typingctx: Any, array: Any) -> Any:
    """Address of the first element of an array, as int64."""
    if not isinstance(array, types.Array):
        return None

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        struct = context.make_array(signature.args[0])(context, builder, args[0])
        return builder.ptrtoint(struct.data, _I64)

    return types.int64(array), codegen


@_intrinsic
def load16(typingctx: Any, address: Any) -> Any:
    """The 16-bit word at an address."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.load(builder.inttoptr(args[0], _I16.as_pointer()))

    return types.uint16(types.int64), codegen


def _splat(builder: Any, value: Any, vector: ir.VectorType) -> Any:
    filled = builder.insert_element(ir.Constant(vector, ir.Undefined), value, _I32(0))
    zeros = ir.Constant(ir.VectorType(_I32, vector.count), [0] * vector.count)
    return builder.shuffle_vector(filled, ir.Constant(vector, ir.Undefined), zeros)


def _load(builder: Any, address: Any, kind: Any, align: int) -> Any:
    value = builder.load(builder.inttoptr(address, kind.as_pointer()))
    value.align = align
    return value


def _store(builder: Any, value: Any, address: Any, align: int) -> None:
    builder.store(value, builder.inttoptr(address, value.type.as_pointer())).align = align


@_intrinsic
def list_word(typingctx: Any, word: Any, offset: Any, scale: Any, to: Any) -> Any:
    """Write ``offset + scale * i`` (int32) for every set bit i of a 16-bit word; returns how many.

    Up to 16 numbers behind the last one are overwritten.
    """
    signature = types.int64(types.uint16, types.int32, types.int32, types.int64)
    vector = ir.VectorType(_I32, LIST_LANES)

    def compressing(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        bits, first, factor, target = args
        lanes = ir.Constant(vector, list(range(LIST_LANES)))
        numbers = builder.add(builder.mul(lanes, _splat(builder, factor, vector)), _splat(builder, first, vector))
        mask = builder.bitcast(bits, ir.VectorType(_I1, LIST_LANES))
        kind = ir.FunctionType(vector, [vector, vector, mask.type])
        function = cgutils.get_or_insert_function(builder.module, kind, "llvm.x86.avx512.mask.compress.v16i32")
        packed = builder.call(function, [numbers, ir.Constant(vector, None), mask])
        _store(builder, packed, target, 4)
        return builder.zext(builder.ctpop(bits), _I64)

    def looping(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        bits, first, factor, target = args
        rest = cgutils.alloca_once_value(builder, builder.zext(bits, _I32))
        place = cgutils.alloca_once_value(builder, target)
        head = builder.append_basic_block("bits")
        body, done = builder.append_basic_block("bit"), builder.append_basic_block("listed")
        builder.branch(head)
        builder.position_at_end(head)
        left = builder.load(rest)
        builder.cbranch(builder.icmp_unsigned("!=", left, _I32(0)), body, done)
        builder.position_at_end(body)
        lane = builder.cttz(left, _I1(1))
        _store(builder, builder.add(first, builder.mul(lane, factor)), builder.load(place), 4)
        builder.store(builder.add(builder.load(place), _I64(4)), place)
        builder.store(builder.and_(left, builder.sub(left, _I32(1))), rest)
        builder.branch(head)
        builder.position_at_end(done)
        return builder.zext(builder.ctpop(bits), _I64)

    return signature, compressing if _has_compress() else looping


@_intrinsic
def copy_events(typingctx: Any, source: Any, to: Any, count: Any, offset: Any) -> Any:
    """Copy int32 numbers, ``offset`` added to each; up to 16 behind the last are read and overwritten."""
    signature = types.void(types.int64, types.int64, types.int64, types.int32)
    vector = ir.VectorType(_I32, LIST_LANES)

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        source, to, count, offset = args
        more = _splat(builder, offset, vector)

        def copy(index: Any) -> None:
            place = builder.mul(index, _I64(4))
            numbers = _load(builder, builder.add(source, place), vector, 4)
            _store(builder, builder.add(numbers, more), builder.add(to, place), 4)

        # the first 16 always: most runs are shorter, and no branch can be mispredicted
        copy(_I64(0))
        with cgutils.for_range_slice(builder, _I64(LIST_LANES), count, _I64(LIST_LANES), _I64) as (index, _):
            copy(index)
        return context.get_dummy_value()

    return signature, codegen


class _Block:
    """Emits the parts of the kernels for one spike word type and weight type."""

    def __init__(self, context: Any, builder: Any, record: Any, lanes: int, narrow: bool) -> None:
        self.context, self.builder, self.record = context, builder, record
        self.lanes, self.narrow = lanes, narrow
        self.word = ir.IntType(lanes)
        self.potential = ir.VectorType(_I32, lanes)
        self.row = ir.VectorType(_I16, lanes // 2 if narrow else lanes)
        self.sums = ir.VectorType(_I16, lanes // 2) if narrow else self.potential
        self.first = cgutils.alloca_once(builder, self.sums)
        self.second = cgutils.alloca_once(builder, self.sums)
        self.events = cgutils.alloca_once(builder, _I64)
        self.total = cgutils.alloca_once(builder, self.potential)
        self.nothing = ir.Constant(self.potential, None)

    def field(self, index: int) -> Any:
        """A number of the record."""
        return self.number(self.record, index)

    def number(self, base: Any, index: int) -> Any:
        """The int64 number ``index`` behind an address."""
        return _load(self.builder, self.builder.add(base, _I64(8 * index)), _I64, 8)

    def vector(self, address: Any) -> Any:
        """(lanes,) int32 at an address."""
        return _load(self.builder, address, self.potential, 4)

    def loop(self, count: Any) -> Any:
        """A loop over 0..count-1; yields the int64 index."""
        return cgutils.for_range(self.builder, count, intp=_I64)

    def _sum_range(self, base: Any, step: Any) -> None:
        """Add the weights of one branch's events of one step."""
        b = self.builder
        at = b.mul(step, self.number(base, B_STEP))
        first, last = (
            b.sext(_load(b, b.add(self.number(base, field), at), _I32, 4), _I64) for field in (B_FIRST, B_LAST)
        )
        events, weights = self.number(base, B_EVENTS), self.number(base, B_WEIGHT)
        with cgutils.for_range_slice(b, first, last, _I64(1), _I64) as (index, _):
            offset = _load(b, b.add(events, b.shl(index, _I64(2))), _I32, 4)
            row = _load(b, b.add(weights, b.sext(offset, _I64)), self.row, 2)
            if self.narrow:
                b.store(b.add(b.load(self.first), row), self.first)
                high = b.ashr(row, ir.Constant(self.row, [8] * self.row.count))
                b.store(b.add(b.load(self.second), high), self.second)
            else:
                b.store(b.add(b.load(self.first), b.sext(row, self.sums)), self.first)
        b.store(b.add(b.load(self.events), b.sub(last, first)), self.events)

    def _sum_branches(self, element: Any, step: Any) -> Any:
        """Add the events of this pass's branches to the sums of earlier passes: (lanes,) int32."""
        b = self.builder
        for sums in (self.first, self.second) if self.narrow else (self.first,):
            b.store(ir.Constant(self.sums, None), sums)
        b.store(_I64(0), self.events)
        branches = self.field(R_BRANCHES)
        table = self.field(R_BRANCH_TABLE)
        with self.loop(branches) as loop:
            row = b.add(b.mul(element, branches), loop.index)
            self._sum_range(b.add(table, b.mul(row, _I64(8 * BRANCH_FIELDS))), step)

        b.store(self._joined(), self.total)
        with b.if_then(b.icmp_signed("!=", self.field(R_RESUME), _I64(0))):
            earlier = self.vector(self._partial(element, step))
            b.store(b.add(b.load(self.total), earlier), self.total)
        return b.load(self.total)

    def _partial(self, element: Any, step: Any) -> Any:
        """Address of the sums of an element and step between passes."""
        b = self.builder
        index = b.add(b.mul(element, self.field(R_STEPS)), step)
        return b.add(self.field(R_PARTIAL), b.mul(index, _I64(4 * self.lanes)))

    def keep_partial(self, element: Any, step: Any) -> None:
        """Sum the branches of this pass and leave the sums to the next one."""
        _store(self.builder, self._sum_branches(element, step), self._partial(element, step), 4)

    def current(self, element: Any, step: Any) -> Any:
        """Summed weights of all branches and constants of all skip connections of one step: (lanes,) int32."""
        b = self.builder
        total = cgutils.alloca_once_value(b, self._sum_branches(element, step))
        masks = self.field(R_MASK_TABLE)
        with self.loop(self.field(R_MASKS)) as loop:
            base = b.add(masks, b.mul(loop.index, _I64(8 * MASK_FIELDS)))
            place = b.add(self.number(base, M_WORD), b.mul(step, self.number(base, M_STEP)))
            bits = b.bitcast(_load(b, place, self.word, 2), ir.VectorType(_I1, self.lanes))
            constant = self.vector(self.number(base, M_CONSTANT))
            b.store(b.add(b.load(total), b.select(bits, constant, self.nothing)), total)
        return b.load(total)

    def _joined(self) -> Any:
        b = self.builder
        if not self.narrow:
            return b.load(self.first)
        words, high = b.load(self.first), b.load(self.second)
        count = b.trunc(b.shl(b.load(self.events), _I64(7)), _I16)
        shifted = b.shl(high, ir.Constant(self.sums, [8] * self.sums.count))
        low = b.sub(b.sub(words, shifted), _splat(b, count, self.sums))
        order = ir.Constant(ir.VectorType(_I32, self.lanes), list(range(self.lanes)))
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
        _store(b, word, b.add(self.field(R_OUT), b.mul(step, self.field(R_OUT_STEP))), 2)

    def element_potential(self, element: Any) -> Any:
        """Address of an element's (lanes,) int32."""
        return self.builder.add(self.field(R_POTENTIAL), self.builder.mul(element, _I64(4 * self.lanes)))


def _kernel(emit: Any) -> Any:
    """Typing shared by the three kernels; ``emit`` writes the body for a :class:`_Block`."""

    def typed(word: Any, weight: Any) -> Any:
        if not isinstance(word, types.Array) or not isinstance(weight, types.Array):
            return None

        def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
            record = context.make_array(signature.args[0])(context, builder, args[0])
            base = builder.ptrtoint(record.data, _I64)
            emit(_Block(context, builder, base, word.dtype.bitwidth, weight.dtype.bitwidth == 8))
            return context.get_dummy_value()

        return types.void(types.Array(types.int64, 1, "C"), word, weight), codegen

    return typed


def _emit_partial(block: _Block) -> None:
    with block.loop(block.field(R_ELEMENTS)) as loop, block.loop(block.field(R_STEPS)) as inner:
        block.keep_partial(loop.index, inner.index)


def _emit_causal(block: _Block) -> None:
    b = block.builder
    bias, threshold = block.vector(block.field(R_BIAS)), block.vector(block.field(R_THETA))
    v = cgutils.alloca_once_value(b, block.vector(block.field(R_POTENTIAL)))
    fires = b.icmp_signed("!=", block.field(R_FIRES), _I64(0))
    with block.loop(block.field(R_STEPS)) as loop:
        current = b.add(block.current(_I64(0), loop.index), bias)
        with b.if_else(fires) as (neuron, output):
            with neuron:
                reached = b.add(b.load(v), current)
                fired = block.spikes(reached, threshold)
                b.store(block.minus(reached, threshold, fired), v)
                block.emit(fired, loop.index)
            with output:
                _store(b, current, b.add(block.field(R_OUT), b.mul(loop.index, block.field(R_OUT_STEP))), 4)
    _store(b, b.load(v), block.field(R_POTENTIAL), 4)


def _emit_pooled(block: _Block) -> None:
    b = block.builder
    bias, threshold = block.vector(block.field(R_BIAS)), block.vector(block.field(R_THETA))
    most = cgutils.alloca_once(b, block.potential)
    elements = block.field(R_ELEMENTS)
    per_step = b.icmp_signed("!=", block.field(R_PER_STEP), _I64(0))
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
                _store(b, b.load(kept), place, 4)
            value, best = b.load(kept), b.load(most)
            b.store(b.select(b.icmp_signed(">", value, best), value, best), most)
        with b.if_then(per_step):
            b.store(b.add(b.load(most), block.vector(block.field(R_POTENTIAL))), most)
        fired = block.spikes(b.load(most), threshold)
        block.emit(fired, loop.index)
        with b.if_else(per_step) as (one, all_elements):
            with one:
                _store(b, block.minus(b.load(most), threshold, fired), block.field(R_POTENTIAL), 4)
            with all_elements, block.loop(elements) as inner:
                place = block.element_potential(inner.index)
                _store(b, block.minus(block.vector(place), threshold, fired), place, 4)


def _emit_planes(block: _Block) -> None:
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
    with b.if_else(b.icmp_signed("!=", block.field(R_FIRES), _I64(0))) as (neuron, output):
        with neuron:
            threshold = block.vector(block.field(R_THETA))
            limit = _splat(b, b.trunc(block.field(R_LIMIT), _I32), block.potential)
            # what exceeds the largest spike count is set aside and stays in the potential
            most_useful = b.sub(b.mul(b.add(limit, _splat(b, _I32(1), block.potential)), threshold), _one(block))
            used = b.select(b.icmp_signed("<", total, most_useful), total, most_useful)
            b.store(used, v)
            levels = block.field(R_LEVELS)
            with block.loop(levels) as planes:
                place = b.trunc(b.sub(b.sub(levels, planes.index), _I64(1)), _I32)
                step = b.shl(threshold, _splat(b, place, block.potential))
                fired = block.spikes(b.load(v), step)
                b.store(block.minus(b.load(v), step, fired), v)
                block.emit(fired, planes.index)
            _store(b, b.add(b.load(v), b.sub(total, used)), block.field(R_POTENTIAL), 4)
        with output:
            _store(b, total, block.field(R_OUT), 4)


def _one(block: _Block) -> Any:
    return ir.Constant(block.potential, [1] * block.lanes)


_partial, _causal, _pooled, _planes = map(_kernel, (_emit_partial, _emit_causal, _emit_pooled, _emit_planes))


@_intrinsic
def run_partial(typingctx: Any, record: Any, word: Any, weight: Any) -> Any:
    """Add up some branches of one block for all steps; later passes go on from there."""
    return _partial(word, weight)


@_intrinsic
def run_causal(typingctx: Any, record: Any, word: Any, weight: Any) -> Any:
    """All steps of one block of causal neurons without a pool, or of the output layer; potentials in registers."""
    return _causal(word, weight)


@_intrinsic
def run_pooled(typingctx: Any, record: Any, word: Any, weight: Any) -> Any:
    """All steps of one block of causal neurons behind a max-pool (S5)."""
    return _pooled(word, weight)


@_intrinsic
def run_planes(typingctx: Any, record: Any, word: Any, weight: Any) -> Any:
    """One block of deferred or radix neurons, or of the output layer: Horner's sum of planes, maximum, tests (S2)."""
    return _planes(word, weight)
