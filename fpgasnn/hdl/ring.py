"""The ring of rows between two engines (D8)."""

from __future__ import annotations

from dataclasses import dataclass

from amaranth import Array, Cat, Const, Elaboratable, Module, Mux, Signal, Value, unsigned
from amaranth.lib import memory, wiring
from amaranth.lib.wiring import In
from amaranth.utils import ceil_log2

from ..plan import RingPlan
from .interfaces import RingReadSignature, RingWriteSignature

__all__ = ["Ring"]


@dataclass(frozen=True)
class _Write:
    """Where a writer stands: bank and number of its row, column, group of lanes, index."""

    bank: Signal
    row: Signal
    column: Signal
    group: Signal
    plane: Signal


class Ring(wiring.Component):
    """Rows of spike words in banks: global row r lives in bank r mod R, images follow each other without a gap.

    A writer claims a row, then writes words of ``lanes`` bits in a fixed order (index, group, position); a position
    counts as written with the last index of its last group. A reader asks whether the inputs it needs have been
    written, reads one address of all banks at a time, and releases rows, also rows that are not written yet (D8: rows
    of an image that nobody reads). Counters of rows run modulo a power of two; only their differences are compared.

    Replicas of the producer write the rows in turn, row r by writer r mod n (D6): a row may be claimed when all readers
    have released the one that its bank holds, and whoever writes that one has done so. Every replica of the consumer
    reads at an address of its own.

    Cost: a write is seen by ``ready`` one cycle later, a release by ``room`` one cycle later; a read takes one cycle.
    Memory bits: ring.memory_bits = readers * rows * slices * depth * word_bits.

    Parameters
    ----------
    ring : RingPlan
        Capacity, map and word layout.

    Members
    -------
    writers : In(RingWriteSignature(ring)).array(ring.writers)
        From the replicas of the producer.
    readers : In(RingReadSignature(ring)).array(ring.readers)
        To the replicas of the consumer.
    """

    def __init__(self, *, ring: RingPlan) -> None:
        self._ring = ring
        self._write_groups = -(-ring.channels // ring.lanes)
        super().__init__(
            {
                "writers": In(RingWriteSignature(ring)).array(ring.writers),
                "readers": In(RingReadSignature(ring)).array(ring.readers),
            }
        )

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

    def _write_side(self, m: Module, number: int) -> _Write:
        """Count through the fixed write order of one writer."""
        ring, writer = self._ring, self.writers[number]
        at = _Write(
            bank=Signal(range(ring.rows), init=number % ring.rows, name=f"bank_{number}"),
            row=Signal(ring.counter_bits, init=number, name=f"row_{number}"),
            column=Signal(range(ring.width), name=f"column_{number}"),
            group=Signal(range(max(2, self._write_groups)), name=f"group_{number}"),
            plane=Signal(range(max(2, ring.planes)), name=f"plane_{number}"),
        )
        step = ring.writers % ring.rows
        following = Mux(at.bank >= ring.rows - step, at.bank - (ring.rows - step), at.bank + step)
        with m.If(writer.write):
            m.d.sync += at.plane.eq(at.plane + 1)
            with m.If(writer.last):
                m.d.sync += [at.plane.eq(0), at.group.eq(at.group + 1)]
                with m.If(at.group == self._write_groups - 1):
                    m.d.sync += [at.group.eq(0), at.column.eq(at.column + 1)]
                    with m.If(at.column == ring.width - 1):
                        m.d.sync += [
                            at.column.eq(0),
                            at.bank.eq(following if step else at.bank),
                            at.row.eq(at.row + ring.writers),
                        ]
        return at

    def _ready(self, m: Module, reader: wiring.PureInterface, places: list[_Write]) -> None:
        """Every writer is beyond the last row needed, or in its last row up to there and beyond the column."""
        ready: Value = Const(1)
        for number, at in enumerate(places):
            ahead = Signal(self._ring.counter_bits, name=f"ahead_{number}")
            m.d.comb += ahead.eq(at.row - reader.need_row)
            near = (ahead + (self._ring.writers - 1))[: len(ahead)] < self._ring.writers
            written = at.column > reader.need_column
            ready = ready & ((~ahead[-1] & (ahead != 0)) | (near & written))
        m.d.comb += reader.ready.eq(ready)

    def _room(self, m: Module, number: int, places: list[_Write], released: list[Signal]) -> None:
        """Differences of row counters: the bank of the row that the writer claims next is free."""
        ring, writer = self._ring, self.writers[number]
        claimed = Signal(ring.counter_bits, init=number, name=f"claimed_{number}")
        with m.If(writer.claim):
            m.d.sync += claimed.eq(claimed + ring.writers)
        other = (number - ring.rows) % ring.writers
        limits = [*released, *([places[other].row] if other != number else [])]
        room: Value = Const(1)
        for index, limit in enumerate(limits):
            used = Signal(ring.counter_bits, name=f"used_{number}_{index}")
            m.d.comb += used.eq(claimed - limit)
            room = room & (used[-1] | (used < ring.rows))
        m.d.comb += writer.room.eq(room)

    def _written_word(self, at: _Write) -> tuple[Value, Value]:
        """Word of a slice that a write goes to, and its part of the word."""
        groups = range(self._write_groups)
        word = Array(group // self._per_word for group in groups)[at.group]
        return word, Const(1, self._per_word) << Array(group % self._per_word for group in groups)[at.group]

    def _connect_writes(self, m: Module, places: list[_Write], banks: list[list[memory.WritePort]]) -> None:
        """Give every bank the word of the writer whose row it holds."""
        ring = self._ring
        for number, (writer, at) in enumerate(zip(self.writers, places, strict=True)):
            word = Signal(range(max(2, ring.slice_words)), name=f"word_{number}")
            written, part = self._written_word(at)
            m.d.comb += word.eq(written)
            for row, ports in enumerate(banks):
                # a later writer takes precedence nowhere: rows under way lie in different banks
                with m.If(writer.write & (at.bank == row)):
                    for index, port in enumerate(ports):
                        data = writer.data[index * ring.word_bits : (index + 1) * ring.word_bits]
                        m.d.comb += [
                            port.addr.eq(self._address(at.column, word, at.plane)),
                            port.data.eq(data if ring.slices > 1 else writer.data.replicate(self._per_word)),
                            port.en.eq(part),
                        ]

    def _connect_reads(self, m: Module, number: int, banks: list[list[memory.ReadPort]]) -> None:
        """One address to all banks; the slice that was asked for."""
        ring, reader = self._ring, self.readers[number]
        selected = Signal(range(max(2, ring.slices)), name=f"selected_{number}")
        word = Signal(range(max(2, ring.slice_words)), name=f"read_word_{number}")
        slice_ = Signal(range(max(2, ring.slices)), name=f"read_slice_{number}")
        m.d.comb += [
            word.eq(Array(w // ring.slices for w in range(ring.words))[reader.word]),
            slice_.eq(Array(w % ring.slices for w in range(ring.words))[reader.word]),
        ]
        with m.If(reader.enable):
            m.d.sync += selected.eq(slice_)
        for row, ports in enumerate(banks):
            for port in ports:
                m.d.comb += [port.addr.eq(self._address(reader.column, word, reader.plane)), port.en.eq(reader.enable)]
            m.d.comb += reader.data[row].eq(Array(port.data for port in ports)[selected])

    def elaborate(self, platform: object) -> Elaboratable:
        """Build counters and banks."""
        m = Module()
        ring = self._ring
        self._per_word = max(1, ring.word_bits // ring.lanes)
        places = [self._write_side(m, number) for number in range(ring.writers)]
        released = []
        for number, reader in enumerate(self.readers):
            count = Signal(ring.counter_bits, init=ring.first[number], name=f"released_{number}")
            with m.If(reader.release):
                m.d.sync += count.eq(reader.released)
            released.append(count)
            self._ready(m, reader, places)
        for number in range(ring.writers):
            self._room(m, number, places, released)
        write_ports: list[list[memory.WritePort]] = []
        read_ports: list[list[list[memory.ReadPort]]] = [[] for _ in self.readers]
        for row in range(ring.rows):
            stores = [
                memory.Memory(shape=unsigned(ring.word_bits), depth=ring.depth, init=[]) for _ in range(ring.slices)
            ]
            for index, store in enumerate(stores):
                m.submodules[f"bank_{row}_{index}"] = store
            write_ports.append([store.write_port(granularity=ring.word_bits // self._per_word) for store in stores])
            for ports in read_ports:
                ports.append([store.read_port() for store in stores])
        self._connect_writes(m, places, write_ports)
        for number, ports in enumerate(read_ports):
            self._connect_reads(m, number, ports)
        return m
