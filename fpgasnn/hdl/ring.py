"""The ring of rows between two engines (D8)."""

from __future__ import annotations

from amaranth import Array, Cat, Const, Elaboratable, Module, Mux, Signal, unsigned
from amaranth.lib import memory, wiring
from amaranth.lib.wiring import In
from amaranth.utils import ceil_log2

from ..plan import RingPlan
from .interfaces import RingReadSignature, RingWriteSignature

__all__ = ["Ring"]


class Ring(wiring.Component):
    """Rows of spike words in banks: global row r lives in bank r mod R, images follow each other without a gap.

    The producer claims a row, then writes words of ``lanes`` bits in a fixed order (index, group, position); a position
    counts as written with the last index of its last group. The consumer asks whether the last input it needs has been
    written, reads one address of all banks at a time, and releases rows, also rows that are not written yet (D8: rows
    of an image that nobody reads). Counters of rows run modulo a power of two; only their differences are compared.

    Cost: a write is seen by ``ready`` one cycle later, a release by ``room`` one cycle later; a read takes one cycle.
    Memory bits: ring.memory_bits = rows * slices * depth * word_bits.

    Parameters
    ----------
    ring : RingPlan
        Capacity, map and word layout.

    Members
    -------
    writer : In(RingWriteSignature(ring))
        From the producer.
    reader : In(RingReadSignature(ring))
        To the consumer.
    """

    def __init__(self, *, ring: RingPlan) -> None:
        self._ring = ring
        self._write_groups = -(-ring.channels // ring.lanes)
        super().__init__({"writer": In(RingWriteSignature(ring)), "reader": In(RingReadSignature(ring))})

    @property
    def write_groups(self) -> int:
        """Groups of lanes per position."""
        return self._write_groups

    def _address(self, column: Signal, word: Signal, plane: Signal) -> Signal:
        """Concatenate index, word and column; no multiplier."""
        ring = self._ring
        plane_bits = ceil_log2(ring.planes)
        word_bits = ceil_log2(ring.slice_words)
        return Cat(plane[:plane_bits], word[:word_bits], column)[: max(1, ceil_log2(ring.depth))]

    def _write_side(self, m: Module) -> tuple[Signal, Signal, Signal, Signal]:
        """Count through the fixed write order; returns bank, column, group and plane."""
        ring = self._ring
        bank = Signal(range(ring.rows))
        column = Signal(range(ring.width))
        group = Signal(range(max(2, self._write_groups)))
        plane = Signal(range(max(2, ring.planes)))
        self._written_rows = Signal(ring.counter_bits)
        with m.If(self.writer.write):
            m.d.sync += plane.eq(plane + 1)
            with m.If(self.writer.last):
                m.d.sync += [plane.eq(0), group.eq(group + 1)]
                with m.If(group == self._write_groups - 1):
                    m.d.sync += [group.eq(0), column.eq(column + 1)]
                    with m.If(column == ring.width - 1):
                        m.d.sync += [
                            column.eq(0),
                            bank.eq(Mux(bank == ring.rows - 1, 0, bank + 1)),
                            self._written_rows.eq(self._written_rows + 1),
                        ]
        return bank, column, group, plane

    def _accounting(self, m: Module, column: Signal) -> None:
        """``ready`` and ``room`` from differences of the row counters."""
        ring = self._ring
        released = Signal(ring.counter_bits)
        claimed = Signal(ring.counter_bits)
        ahead = Signal(ring.counter_bits)
        used = Signal(ring.counter_bits)
        m.d.comb += [
            ahead.eq(self._written_rows - self.reader.need_row),
            used.eq(claimed - released),
            self.reader.ready.eq(~ahead[-1] & ((ahead != 0) | (column > self.reader.need_column))),
            self.writer.room.eq(used[-1] | (used < ring.rows)),
        ]
        with m.If(self.reader.release):
            m.d.sync += released.eq(self.reader.released)
        with m.If(self.writer.claim):
            m.d.sync += claimed.eq(claimed + 1)

    def elaborate(self, platform: object) -> Elaboratable:
        """Build counters and banks."""
        m = Module()
        ring = self._ring
        bank, column, group, plane = self._write_side(m)
        self._accounting(m, column)
        per_word = max(1, ring.word_bits // ring.lanes)
        word = Signal(range(max(2, ring.slice_words)))
        m.d.comb += word.eq(Array(g // per_word for g in range(self._write_groups))[group])
        lane_enable = Const(1, per_word) << Array(g % per_word for g in range(self._write_groups))[group]
        selected = Signal(range(max(2, ring.slices)))
        read_word = Signal(range(max(2, ring.slice_words)))
        read_slice = Signal(range(max(2, ring.slices)))
        m.d.comb += [
            read_word.eq(Array(w // ring.slices for w in range(ring.words))[self.reader.word]),
            read_slice.eq(Array(w % ring.slices for w in range(ring.words))[self.reader.word]),
        ]
        with m.If(self.reader.enable):
            m.d.sync += selected.eq(read_slice)
        for row in range(ring.rows):
            outputs = []
            for index in range(ring.slices):
                store = memory.Memory(shape=unsigned(ring.word_bits), depth=ring.depth, init=[])
                m.submodules[f"bank_{row}_{index}"] = store
                write = store.write_port(granularity=ring.word_bits // per_word)
                read = store.read_port()
                part = self.writer.data[index * ring.word_bits : (index + 1) * ring.word_bits]
                m.d.comb += [
                    write.addr.eq(self._address(column, word, plane)),
                    write.data.eq(part if ring.slices > 1 else self.writer.data.replicate(per_word)),
                    write.en.eq(Mux(self.writer.write & (bank == row), lane_enable, 0)),
                    read.addr.eq(self._address(self.reader.column, read_word, self.reader.plane)),
                    read.en.eq(self.reader.enable),
                ]
                outputs.append(read.data)
            m.d.comb += self.reader.data[row].eq(Array(outputs)[selected])
        return m
