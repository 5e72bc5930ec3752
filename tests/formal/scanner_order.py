"""The scanner issues each set bit of a column exactly once, in order (D2)."""

from __future__ import annotations

from amaranth import Array, Cat, Elaboratable, Module, Mux, ResetSignal, Signal
from amaranth.asserts import AnySeq
from amaranth.hdl import Assert, Assume

from .harness import Mutant, Proof
from .probe import Probe
from .sources import Sources

__all__ = ["PROOFS"]


class ScannerOrder(Elaboratable):
    """The scanner beside a naive loop over the column it was given.

    The loop keeps the column as it was loaded and the number of the next bit to look at; in every cycle it goes to the
    next bit that is set. Column, base and offsets are arbitrary, and columns follow each other at once or after any
    pause; the one assumption is the component's own: load only when ``last`` is high.
    """

    def __init__(self, sources: Sources, segments: int, width: int) -> None:
        bits = (segments * width - 1).bit_length() + 1
        self._shape = segments, width
        self._dut = sources.scanner.Scanner(segments=segments, width=width, address_bits=bits, offset_bits=bits)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        dut = self._dut
        m.submodules.dut = inside = Probe(dut)
        segments, width = self._shape
        count = segments * width
        load, mask, offsets, base = (
            Signal(1, name="load"), Signal(count, name="mask"),
            Signal(len(dut.offsets.as_value()), name="offsets"), Signal(len(dut.base), name="base"),
        )  # fmt: skip
        m.d.comb += [
            load.eq(AnySeq(1)), mask.eq(AnySeq(count)), offsets.eq(AnySeq(len(offsets))), base.eq(AnySeq(len(base))),
            dut.load.eq(load), dut.mask.as_value().eq(mask), dut.offsets.as_value().eq(offsets), dut.base.eq(base),
            Assume(~ResetSignal()), Assume(~load | dut.last),
        ]  # fmt: skip

        column, column_offsets, column_base = Signal(count), Signal.like(offsets), Signal.like(base)
        place = Signal(range(count + 1))
        ahead, number, more = Signal(count), Signal(range(count)), Signal()
        m.d.comb += ahead.eq(Cat(column[n] & (place <= n) for n in range(count)))
        for n in reversed(range(count)):
            with m.If(ahead[n]):
                m.d.comb += [number.eq(n), more.eq(ahead[n + 1 :].any() if n + 1 < count else 0)]
        step = len(dut.offsets[0])
        offset = Array(column_offsets[s * step : (s + 1) * step] for s in range(segments) for _ in range(width))[number]
        bit = Array(b for _ in range(segments) for b in range(width))[number]
        expected, address = Signal(), Signal.like(base)
        m.d.sync += [expected.eq(ahead.any()), address.eq(column_base + offset + bit)]
        with m.If(load):
            m.d.sync += [column.eq(mask), column_offsets.eq(offsets), column_base.eq(base), place.eq(0)]
        with m.Elif(ahead.any()):
            m.d.sync += place.eq(number + 1)
        m.d.comb += [
            Assert(dut.last == ~more),
            Assert(dut.event == expected),
            Assert(Mux(expected, dut.address == address, 1)),
        ]
        # what ties the two together: the scanner's bits are the column's from the place on
        left = Cat(inside.signal(f"left_{s}") for s in range(segments))
        kept = Cat(inside.signal(f"offset_{s}") for s in range(segments))
        m.d.comb += [
            Assert(left == ahead),
            Assert(kept == column_offsets),
            Assert(inside.signal("base") == column_base),
        ]
        return m


_MUTANTS = (
    Mutant("the bit stays in the column", "scanner", "Mux(first[i], ~lowest, -1)", "Mux(first[i], ~(lowest & 1), -1)"),
    Mutant("bits of two segments at once", "scanner", "with m.If(first[i]):\n                m.d.comb += word",
           "with m.If(some[i]):\n                m.d.comb += word"),
    Mutant("last a cycle late", "scanner", "~many[2]", "~many[1]"),
    Mutant("last a cycle late in a column of one bit", "scanner", "~several[1]", "~several[0]"),
    Mutant("offset of the wrong segment", "scanner", "base + offsets[chosen]", "base + offsets[0]"),
    Mutant("highest bit first", "scanner", "lowest.eq(word & (~word + 1))",
           "[lowest.eq(1 << i) for i in range(0)], lowest.eq(Mux(word[-1], 1 << self._width - 1, word & (~word + 1)))"),
)  # fmt: skip


def _proof(segments: int, width: int, *, daily: bool = True) -> Proof:
    # the invariants hold from one cycle to the next; one more for the address, which comes a cycle after the bit
    depth = 2
    mutants = tuple(mutant for mutant in _MUTANTS if segments > 1 or "segment" not in mutant.name)
    return Proof(
        f"scanner order, {segments} x {width}",
        "each set bit of a column is issued exactly once, in order, in max(1, set bits) cycles (D2)",
        {"segments": segments, "width": width},
        lambda sources: ScannerOrder(sources, segments, width),
        depth,
        mutants=mutants,
        mutant_depth=6,
        daily=daily,
    )


PROOFS = (_proof(1, 16), _proof(3, 4), _proof(3, 16), _proof(5, 16, daily=False))
