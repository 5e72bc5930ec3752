"""The two sides of a ring as its proofs see them: producers and consumers that keep D8's contract, otherwise arbitrary.

Rows are counted without end here; the ring's own counters are modular. Rows of n producers are taken in turn (D6):
row r by producer r mod n. A consumer may release rows before they are claimed, those of an image that nobody reads.
"""

from __future__ import annotations

from typing import Any

from amaranth import Array, Cat, Module, Mux, Signal, Value, signed
from amaranth.hdl import Assert, Assume

from fpgasnn.plan import RingPlan

from .common import free, keeps
from .probe import Probe

__all__ = ["Consumer", "Producer", "Rows"]


class Rows:
    """Numbers of rows, and the banks they live in.

    Parameters
    ----------
    m : Module
    ring : RingPlan

    Members
    -------
    bits : int
        Width of a row's number: two bits more than the ring's counters.
    ahead : int
        How many rows a consumer may release before they are claimed: an image's, and another image's where replicas of
        the consumer pass over the rows of each other.
    behind : int
        Most rows from one that a consumer still holds to the next that a producer claims.
    """

    def __init__(self, m: Module, ring: RingPlan) -> None:
        self._m, self._ring = m, ring
        self.bits = ring.counter_bits + 2
        self.ahead = ring.height * (1 if ring.readers == 1 else 2)
        self.behind = ring.rows + ring.writers - 1
        self._span = -(-(self.ahead + self.behind) // ring.rows) * ring.rows

    def difference(self, left: Value, right: Value) -> Signal:
        """Signed distance of two row numbers."""
        result = Signal(signed(self.bits), name="difference")
        self._m.d.comb += result.eq(left - right)
        return result

    def bank(self, bank: Value, distance: Value | int) -> Value:
        """The bank some rows (at most ahead + behind) after or before another one, modulo the number of banks."""
        banks, lowest = self._ring.rows, self._span
        total = Signal(range(2 * lowest + banks), name="bank_total")
        self._m.d.comb += total.eq(bank + distance + lowest)
        return Array(n % banks for n in range(2 * lowest + banks))[total]


class Producer:
    """One replica: rows are claimed with room, one ahead at most, and written in order: position, group, index."""

    def __init__(self, m: Module, rows: Rows, ring: RingPlan, dut: Any, inside: Probe, number: int, steps: Value):
        self._m, self._rows, self._ring, self._number = m, rows, ring, number
        self.port = dut.writers[number]
        self._groups, self._steps = dut.write_groups, steps
        self.claimed = Signal(rows.bits, name=f"claimed_rows_{number}", init=number)
        self.written = Signal(rows.bits, name=f"written_rows_{number}", init=number)
        self.column = Signal(range(ring.width + 1), name=f"at_column_{number}")
        self.group = Signal(range(self._groups + 1), name=f"at_group_{number}")
        self.plane = Signal(range(ring.planes + 1), name=f"at_plane_{number}")
        banks = range(ring.rows)
        self.claim_bank = Signal(banks, name=f"claim_bank_{number}", init=number % ring.rows)
        self.write_bank = Signal(banks, name=f"write_bank_{number}", init=number % ring.rows)
        free(m, self.port.claim, self.port.write, self.port.data, self.port.last)
        keeps(m, self.port.room, self.port.claim)
        self._contract()
        self._invariants(inside)
        self._proceed()

    def _contract(self) -> None:
        m, port, step = self._m, self.port, self._ring.writers
        self.open_rows = self._rows.difference(self.claimed, self.written)
        self._last = Signal(name=f"last_index_{self._number}")
        m.d.comb += [
            self._last.eq(self.plane == self._steps - 1),
            Assume(~port.claim | (port.room & (self.open_rows <= step))),
            Assume(~port.write | (self.open_rows >= step) | port.claim),
            Assume(port.last == self._last),
        ]

    def _invariants(self, inside: Probe) -> None:
        """Where the producer can be, and that the ring's counters say the same."""
        m, ring, step, number = self._m, self._ring, self._ring.writers, self._number
        at_start = (self.column == 0) & (self.group == 0) & (self.plane == 0)
        m.d.comb += [
            Assert((self.open_rows == 0) | (self.open_rows == step) | (self.open_rows == 2 * step)),
            Assert(at_start | (self.open_rows >= step)),
            Assert((self.column < ring.width) & (self.group < self._groups) & (self.plane < self._steps)),
            Assert((self.claim_bank < ring.rows) & (self.write_bank < ring.rows)),
            Assert(self.claim_bank == self._rows.bank(self.write_bank, self.open_rows)),
            Assert(inside.signal(f"claimed_{number}") == self.claimed[: ring.counter_bits]),
            Assert(inside.signal(f"row_{number}") == self.written[: ring.counter_bits]),
            Assert(inside.signal(f"bank_{number}") == self.write_bank),
            Assert(inside.signal(f"column_{number}") == self.column),
            Assert(inside.signal(f"group_{number}") == self.group),
            Assert(inside.signal(f"plane_{number}") == self.plane),
        ]

    def _proceed(self) -> None:
        m, ring, step = self._m, self._ring, self._ring.writers
        with m.If(self.port.claim):
            m.d.sync += [
                self.claimed.eq(self.claimed + step),
                self.claim_bank.eq(self._rows.bank(self.claim_bank, step)),
            ]
        group_ends = self.port.write & self._last
        position_ends = group_ends & (self.group == self._groups - 1)
        row_ends = position_ends & (self.column == ring.width - 1)
        with m.If(self.port.write):
            m.d.sync += self.plane.eq(Mux(self._last, 0, self.plane + 1))
        with m.If(group_ends):
            m.d.sync += self.group.eq(Mux(position_ends, 0, self.group + 1))
        with m.If(position_ends):
            m.d.sync += self.column.eq(Mux(row_ends, 0, self.column + 1))
        with m.If(row_ends):
            m.d.sync += [
                self.written.eq(self.written + step),
                self.write_bank.eq(self._rows.bank(self.write_bank, step)),
            ]


class Consumer:
    """One replica: rows are released in order, unread ones of an image too; the next need lies within a ring's rows."""

    def __init__(self, m: Module, rows: Rows, ring: RingPlan, dut: Any, inside: Probe, number: int):
        self._m, self._rows, self._ring = m, rows, ring
        self.port = port = dut.readers[number]
        free(m, port.need_row, port.need_column, port.enable, port.column, port.word, port.plane)
        free(m, port.release, port.released)
        self.released = Signal(rows.bits, name=f"released_rows_{number}", init=ring.first[number])
        self.following = Signal(rows.bits, name=f"released_next_{number}")
        advance, offset = Signal(ring.counter_bits), Signal(ring.counter_bits)
        self.need = Signal(rows.bits, name=f"need_{number}")
        m.d.comb += [
            advance.eq(port.released - self.released[: ring.counter_bits]),
            self.following.eq(self.released + Mux(port.release, advance, 0)),
            Assume(~port.release | (advance <= rows.ahead + rows.behind)),
            Assert(inside.signal(f"released_{number}") == self.released[: ring.counter_bits]),
            offset.eq(port.need_row - self.released[: ring.counter_bits]),
            self.need.eq(self.released + offset),
            Assume(offset < ring.rows), Assume(port.need_column < ring.width), Assume(port.column < ring.width),
            Assume(port.word < ring.words), Assume(port.plane < ring.planes),
        ]  # fmt: skip
        m.d.sync += self.released.eq(self.following)
        before, was_ready = Signal(rows.bits + len(port.need_column)), Signal()
        needs = Cat(self.need, port.need_column)
        m.d.sync += [before.eq(needs), was_ready.eq(port.ready)]
        m.d.comb += Assert(~(was_ready & (needs == before)) | port.ready)

    def against(self, producer: Producer) -> None:
        """How far consumer and producer can be apart; what is not claimed yet is released within limits only."""
        m, rows = self._m, self._rows
        ahead = rows.difference(self.released, producer.claimed)
        next_ahead = rows.difference(self.following, producer.claimed)
        m.d.comb += [
            Assume(~self.port.release | (next_ahead <= rows.ahead)),
            Assert((ahead <= rows.ahead) & (ahead >= -rows.behind)),
        ]
