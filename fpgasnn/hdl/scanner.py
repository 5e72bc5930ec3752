"""The event scanner: issues the set bits of a fetched column, one per cycle (D2)."""

from __future__ import annotations

from collections.abc import Sequence

from amaranth import Array, Cat, Const, Elaboratable, Module, Mux, Signal, Value, unsigned
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ..errors import PlanError

__all__ = ["Scanner"]


def _at_least(m: Module, bits: Sequence[Value], most: int, name: str) -> list[Value]:
    """Tell whether at least 1, 2 .. ``most`` of some bits are set: a tree of counts that stop there."""
    if len(bits) == 1:
        return [bits[0], *[Const(0)] * (most - 1)]
    half = len(bits) // 2
    one, two = (_at_least(m, part, most, f"{name}_{i}") for i, part in enumerate((bits[:half], bits[half:])))
    found = []
    for count in range(1, most + 1):
        ways = [one[count - 1], two[count - 1], *(one[i - 1] & two[count - i - 1] for i in range(1, count))]
        found.append(Signal(name=f"{name}_has_{count}"))
        m.d.comb += found[-1].eq(Cat(ways).any())
    return list(found)


class Scanner(wiring.Component):
    """Turn a column of spike words into a sequence of weight addresses.

    A column is a number of segments (the words of all kernel rows, or slices of a window register) of at most 16 bits.
    ``load`` takes a column; its set bits are taken from it in the order of segments, lowest bit first, one per cycle,
    beginning in the cycle after ``load``. ``last`` is high in the last cycle of a column: with at most one bit left. A
    column without set bits takes one cycle and issues nothing. Load only when ``last`` is high.

    Cost: max(1, set bits) cycles per column; the address follows :attr:`latency` = 1 cycle after the bit is taken from
    the column. 4 * segments * width LUTs, roughly.

    Parameters
    ----------
    segments, width : int
        Segments per column, 1..1024, and bits per segment, 1..16.
    address_bits, offset_bits : int
        Widths of ``base`` and ``offsets``.

    Members
    -------
    load : In(1)
        Take ``mask``, ``offsets`` and ``base``.
    mask : In(ArrayLayout(unsigned(width), segments))
    offsets : In(ArrayLayout(unsigned(offset_bits), segments))
        Added to the address of the segment's events.
    base : In(address_bits)
        Added to the address of all events of the column.
    last : Out(1)
        This is the column's last cycle.
    event : Out(1)
        ``address`` is the event of the bit that was taken in the cycle before.
    address : Out(address_bits)
        base + offset of the segment + number of the bit.
    """

    def __init__(self, *, segments: int, width: int, address_bits: int, offset_bits: int) -> None:
        for name, value, most in (("segments", segments, 1024), ("width", width, 16)):
            if not isinstance(value, int) or not 1 <= value <= most:
                raise PlanError(f"scanner {name} must be in 1..{most} (D2), got {value!r}: split the words")
        self._segments = segments
        self._width = width
        super().__init__(
            {
                "load": In(1),
                "mask": In(data.ArrayLayout(unsigned(width), segments)),
                "offsets": In(data.ArrayLayout(unsigned(offset_bits), segments)),
                "base": In(address_bits),
                "last": Out(1, init=1),
                "event": Out(1),
                "address": Out(address_bits),
            }
        )

    @property
    def latency(self) -> int:
        """Cycles from the cycle that takes a bit to its address."""
        return 1

    def elaborate(self, platform: object) -> Elaboratable:
        """Build the two stages: take the lowest bit of the first segment that has one; encode it."""
        m = Module()
        left = [Signal(self._width, name=f"left_{i}") for i in range(self._segments)]
        offsets = Array(Signal(len(self.offsets[0]), name=f"offset_{i}") for i in range(self._segments))
        base = Signal.like(self.base)

        # that this bit is the last one is known a cycle ahead: it opens the way for everything behind the scanner
        several = _at_least(m, [bit for word in self.mask for bit in word], 2, "loaded")
        many = _at_least(m, [bit for word in left for bit in word], 3, "left")
        m.d.sync += self.last.eq(Mux(self.load, ~several[1], ~many[2]))

        some = Signal(self._segments)
        chosen = Signal(range(self._segments))
        word = Signal(self._width)
        lowest = Signal(self._width)
        m.d.comb += some.eq(Cat(bits.any() for bits in left))
        for i in reversed(range(self._segments)):
            with m.If(some[i]):
                m.d.comb += chosen.eq(i)
        first = some & (~some + 1)[: self._segments]
        for i, bits in enumerate(left):
            with m.If(first[i]):
                m.d.comb += word.eq(bits)
        m.d.comb += lowest.eq(word & (~word + 1))
        for i, bits in enumerate(left):
            remaining = bits & Mux(first[i], ~lowest, -1)
            m.d.sync += bits.eq(Mux(self.load, self.mask[i], remaining))
        with m.If(self.load):
            m.d.sync += [base.eq(self.base), *(offsets[i].eq(self.offsets[i]) for i in range(self._segments))]

        taken = Signal(self._width)
        segment_base = Signal.like(base)
        number = Signal(range(self._width))
        m.d.sync += [taken.eq(lowest), segment_base.eq(base + offsets[chosen])]
        for bit in range(self._width):
            with m.If(taken[bit]):
                m.d.comb += number.eq(bit)
        m.d.comb += [self.event.eq(taken.any()), self.address.eq(segment_base + number)]
        return m
