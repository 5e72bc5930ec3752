"""Small vector instructions as numba intrinsics: listing set bits, copying bytes, addresses.

They are module level and take literal types: made inside a factory, compiled code that calls them would never be found
in numba's cache on disk.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from llvmlite import ir
from numba import config as _config
from numba import types
from numba.core import cgutils as _cgutils
from numba.core import codegen as _codegen
from numba.extending import intrinsic

__all__ = [
    "LIST_LANES",
    "address_of",
    "cgutils",
    "copy_bytes",
    "has_feature",
    "list_bits",
    "load16",
    "load32",
    "load_at",
    "popcount",
    "splat",
    "store_at",
    "typed_intrinsic",
    "wide_vectors",
]

# without type information
cgutils: Any = _cgutils
config: Any = _config
codegen: Any = _codegen

I1, I16, I32, I64 = (ir.IntType(bits) for bits in (1, 16, 32, 64))

LIST_LANES = 32
"""Events listed or copied at once; lists need this much room behind their end."""


@cache
def _features(told: str | None) -> frozenset[str]:
    """Extensions, from numba's setting or, without one, from LLVM."""
    return frozenset(str(codegen.get_host_cpu_features() if told is None else told).split(","))


def has_feature(name: str) -> bool:
    """True if compiled code may use an instruction set extension: what LLVM reports, or what numba was told."""
    return f"+{name}" in _features(config.CPU_FEATURES)


def wide_vectors() -> bool:
    """True if LLVM reports vectors of 256 bits or more that hold 8- to 32-bit integers on this CPU."""
    return has_feature("avx2") or has_feature("avx512bw")


def typed_intrinsic(function: Callable[..., Any]) -> Any:
    """numba's decorator, typed for callers: compiled code gives no typing context."""
    return intrinsic(function)


@typed_intrinsic
def popcount(typingctx: Any, word: Any) -> Any:
    """Number of ones of an unsigned integer, as int64."""
    if not isinstance(word, types.Integer):
        return None

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        ones = builder.ctpop(args[0])
        return ones if ones.type == I64 else builder.zext(ones, I64)

    return types.int64(word), codegen


@typed_intrinsic
def address_of(typingctx: Any, array: Any) -> Any:
    """Address of the first element of an array, as int64."""
    if not isinstance(array, types.Array):
        return None

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        struct = context.make_array(signature.args[0])(context, builder, args[0])
        return builder.ptrtoint(struct.data, I64)

    return types.int64(array), codegen


def _loading(bits: int) -> Any:
    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return load_at(builder, args[0], ir.IntType(bits), 2)

    return codegen


@typed_intrinsic
def load16(typingctx: Any, address: Any) -> Any:
    """The 16-bit word at an address."""
    return types.uint16(types.int64), _loading(16)


@typed_intrinsic
def load32(typingctx: Any, address: Any) -> Any:
    """The 32-bit word at an address, which is a multiple of two."""
    return types.uint32(types.int64), _loading(32)


def splat(builder: Any, value: Any, vector: ir.VectorType) -> Any:
    """A vector of one value."""
    filled = builder.insert_element(ir.Constant(vector, ir.Undefined), value, I32(0))
    zeros = ir.Constant(ir.VectorType(I32, vector.count), [0] * vector.count)
    return builder.shuffle_vector(filled, ir.Constant(vector, ir.Undefined), zeros)


def load_at(builder: Any, address: Any, kind: Any, align: int) -> Any:
    """The value of a type at an address (int64)."""
    value = builder.load(builder.inttoptr(address, kind.as_pointer()))
    value.align = align
    return value


def store_at(builder: Any, value: Any, address: Any, align: int) -> None:
    """Store a value at an address (int64)."""
    builder.store(value, builder.inttoptr(address, value.type.as_pointer())).align = align


def _compress(builder: Any, bits: Any, numbers: Any) -> Any:
    """Move the numbers whose bit is set to the front: AVX-512, VBMI2 for 16-bit numbers."""
    kind = numbers.type
    mask = builder.bitcast(bits, ir.VectorType(I1, kind.count))
    name = f"llvm.x86.avx512.mask.compress.v{kind.count}i{kind.element.width}"
    function = cgutils.get_or_insert_function(builder.module, ir.FunctionType(kind, [kind, kind, mask.type]), name)
    return builder.call(function, [numbers, ir.Constant(kind, None), mask])


def _list_compressed(builder: Any, bits: Any, numbers: Any, to: Any) -> None:
    kind = ir.VectorType(I16, bits.type.width)
    store_at(builder, _compress(builder, bits, load_at(builder, numbers, kind, 2)), to, 2)


def _list_halves(builder: Any, bits: Any, numbers: Any, to: Any) -> None:
    """Without VBMI2: 16 numbers at a time, as 32-bit ones."""
    kind, wide = ir.VectorType(I16, 16), ir.VectorType(I32, 16)
    for first in range(0, bits.type.width, 16):
        half = builder.trunc(builder.lshr(bits, bits.type(first)), I16)
        listed = builder.zext(load_at(builder, builder.add(numbers, I64(2 * first)), kind, 2), wide)
        store_at(builder, builder.trunc(_compress(builder, half, listed), kind), to, 2)
        to = builder.add(to, builder.shl(builder.zext(builder.ctpop(half), I64), I64(1)))


def _list_one_by_one(builder: Any, bits: Any, numbers: Any, to: Any) -> None:
    rest, place = cgutils.alloca_once_value(builder, bits), cgutils.alloca_once_value(builder, to)
    head = builder.append_basic_block("bits")
    body, done = builder.append_basic_block("bit"), builder.append_basic_block("listed")
    builder.branch(head)
    builder.position_at_end(head)
    left = builder.load(rest)
    builder.cbranch(builder.icmp_unsigned("!=", left, bits.type(0)), body, done)
    builder.position_at_end(body)
    lane = builder.zext(builder.cttz(left, I1(1)), I64)
    number = load_at(builder, builder.add(numbers, builder.shl(lane, I64(1))), I16, 2)
    store_at(builder, number, builder.load(place), 2)
    builder.store(builder.add(builder.load(place), I64(2)), place)
    builder.store(builder.and_(left, builder.sub(left, bits.type(1))), rest)
    builder.branch(head)
    builder.position_at_end(done)


@typed_intrinsic
def list_bits(typingctx: Any, bits: Any, numbers: Any, to: Any) -> Any:
    """Write the uint16 number of every set bit of a 16- or 32-bit word, given the address of the first bit's.

    Numbers behind the last one are overwritten, up to as many as the word has bits in all.
    """
    if bits not in (types.uint16, types.uint32):
        return None

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        if has_feature("avx512vbmi2"):
            _list_compressed(builder, *args)
        elif has_feature("avx512f"):
            _list_halves(builder, *args)
        else:
            _list_one_by_one(builder, *args)
        return context.get_dummy_value()

    return types.void(bits, types.int64, types.int64), codegen


@typed_intrinsic
def copy_bytes(typingctx: Any, source: Any, to: Any, count: Any) -> Any:
    """Copy bytes from address to address."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        places = [builder.inttoptr(address, ir.IntType(8).as_pointer()) for address in args[:2]]
        cgutils.raw_memcpy(builder, places[1], places[0], args[2], 1)
        return context.get_dummy_value()

    return types.void(types.int64, types.int64, types.int64), codegen
