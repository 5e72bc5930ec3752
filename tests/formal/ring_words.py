"""No word is lost, duplicated or swapped in a ring (D8), against a model that knows nothing of banks and addresses.

An arbitrary word is watched: row, column, channel word and index. The model writes down what the producer has written
for it, in the order of the write contract, and demands it back: its bank gives exactly these bits whenever the consumer
reads that place, from the moment the ring says that the word is there until the consumer releases its row. Rows are
counted without end on both sides; the ring's own counters are modular.
"""

from __future__ import annotations

from amaranth import Array, Cat, Const, Elaboratable, Module, Mux, Signal, Value, signed
from amaranth.asserts import AnyConst
from amaranth.hdl import Assert, Assume

from fpgasnn.plan import RingPlan

from .common import assume_running, free, keeps
from .harness import Mutant, Proof
from .probe import Probe
from .sources import Sources

__all__ = ["PROOFS"]


class RingWords(Elaboratable):
    """A ring between a producer and a consumer that keep D8's contract and are otherwise arbitrary."""

    def __init__(self, sources: Sources, ring: RingPlan) -> None:
        self._ring = ring
        self._dut = sources.ring.Ring(ring=ring)
        self._bits = ring.counter_bits + 2

    def elaborate(self, platform: object) -> Module:
        m = Module()
        self._m = m
        m.submodules.dut = self._inside = Probe(self._dut)
        assume_running(m)
        dut, ring = self._dut, self._ring
        free(m, dut.writers[0].claim, dut.writers[0].write, dut.writers[0].data, dut.writers[0].last)
        free(
            m,
            dut.readers[0].need_row,
            dut.readers[0].need_column,
            dut.readers[0].enable,
            dut.readers[0].column,
            dut.readers[0].word,
        )
        free(m, dut.readers[0].plane, dut.readers[0].release, dut.readers[0].released)
        self._choose()
        self._producer()
        self._consumer()
        self._watch()
        self._memory()
        keeps(m, dut.writers[0].room, dut.writers[0].claim)
        need = Cat(dut.readers[0].need_row, dut.readers[0].need_column)
        before, was_ready = Signal.like(need), Signal()
        m.d.sync += [before.eq(need), was_ready.eq(dut.readers[0].ready)]
        m.d.comb += Assert(~(was_ready & (need == before)) | dut.readers[0].ready)
        assert ring.rows >= 1
        return m

    def _constant(self, name: str, most: int) -> Signal:
        value = Signal(range(max(2, most)), name=name)
        self._m.d.comb += [value.eq(AnyConst(len(value))), Assume(value < most)]
        return value

    def _choose(self) -> None:
        ring = self._ring
        self._row = Signal(self._bits, name="watched_row")
        self._m.d.comb += self._row.eq(AnyConst(self._bits))
        self._column = self._constant("watched_column", ring.width)
        self._word = self._constant("watched_word", ring.words)
        self._plane = self._constant("watched_plane", ring.planes)
        self._steps = self._constant("timesteps", ring.planes + 1)
        self._m.d.comb += Assume(self._plane < self._steps)

    def _difference(self, left: Value, right: Value) -> Value:
        """Signed distance of two row numbers."""
        result = Signal(signed(self._bits))
        self._m.d.comb += result.eq(left - right)
        return result

    def _producer(self) -> None:
        """Rows are claimed with room, one ahead at most, and written in order: position, group, index."""
        m, writer, inside = self._m, self._dut.writers[0], self._inside
        ring = self._ring
        groups = self._dut.write_groups
        self._claimed, self._written = Signal(self._bits, name="claimed_rows"), Signal(self._bits, name="written_rows")
        self._at_column = Signal(range(ring.width + 1), name="at_column")
        self._at_group = Signal(range(groups + 1), name="at_group")
        self._at_plane = Signal(range(ring.planes + 1), name="at_plane")
        self._claim_bank, self._write_bank = Signal(range(ring.rows)), Signal(range(ring.rows))
        open_rows = self._difference(self._claimed, self._written)
        last = self._at_plane == self._steps - 1
        m.d.comb += [
            Assume(~writer.claim | (writer.room & (open_rows <= 1))),
            Assume(~writer.write | (open_rows >= 1) | writer.claim),
            Assume(writer.last == last),
            Assert((open_rows >= 0) & (open_rows <= 2)),
            Assert((self._at_column == 0) & (self._at_group == 0) & (self._at_plane == 0) | (open_rows >= 1)),
            Assert(self._at_column < ring.width), Assert(self._at_group < groups),
            Assert(self._at_plane < self._steps),
            Assert(self._claim_bank == self._ahead(self._write_bank, open_rows)),
            Assert(inside.signal("claimed_0") == self._claimed[: ring.counter_bits]),
            Assert(inside.signal("row_0") == self._written[: ring.counter_bits]),
            Assert(inside.signal("bank_0") == self._write_bank), Assert(inside.signal("column_0") == self._at_column),
            Assert(inside.signal("group_0") == self._at_group), Assert(inside.signal("plane_0") == self._at_plane),
            Assert((self._claim_bank < ring.rows) & (self._write_bank < ring.rows)),
        ]  # fmt: skip
        with m.If(writer.claim):
            m.d.sync += [self._claimed.eq(self._claimed + 1), self._claim_bank.eq(self._ahead(self._claim_bank, 1))]
        with m.If(writer.write):
            m.d.sync += self._at_plane.eq(Mux(last, 0, self._at_plane + 1))
            with m.If(last):
                m.d.sync += self._at_group.eq(Mux(self._at_group == groups - 1, 0, self._at_group + 1))
                with m.If(self._at_group == groups - 1):
                    m.d.sync += self._at_column.eq(Mux(self._at_column == ring.width - 1, 0, self._at_column + 1))
                    with m.If(self._at_column == ring.width - 1):
                        m.d.sync += [
                            self._written.eq(self._written + 1),
                            self._write_bank.eq(self._ahead(self._write_bank, 1)),
                        ]

    def _ahead(self, bank: Value, rows: Value | int) -> Value:
        """The bank some rows (-rows..rows) after another one, modulo the number of banks."""
        count = self._ring.rows
        total = Signal(range(-count, 3 * count))
        self._m.d.comb += total.eq(bank + rows)
        return Array(n % count for n in range(-count, 3 * count))[(total + count)[: (4 * count).bit_length()]]

    def _consumer(self) -> None:
        """Rows are released in order, unread ones of an image too; the next need lies within a ring's rows."""
        m, reader, ring = self._m, self._dut.readers[0], self._ring
        self._released = Signal(self._bits, name="released_rows")
        advance = Signal(range(ring.rows + ring.height + 1))
        ahead = self._difference(self._released, self._claimed)
        rows_ahead = Signal(ring.counter_bits)
        m.d.comb += [
            advance.eq((reader.released - self._released[: ring.counter_bits])[: len(advance)]),
            rows_ahead.eq(reader.released - self._released[: ring.counter_bits]),
            Assume(~reader.release | (rows_ahead <= ring.rows + ring.height)),
            Assume(~reader.release | (ahead + advance <= ring.height)),
            Assert((ahead <= ring.height) & (ahead >= -ring.rows)),
            Assert(self._inside.signal("released_0") == self._released[: ring.counter_bits]),
        ]
        with m.If(reader.release):
            m.d.sync += self._released.eq(self._released + advance)
        offset = Signal(ring.counter_bits)
        m.d.comb += [
            offset.eq(reader.need_row - self._released[: ring.counter_bits]),
            Assume(offset < ring.rows), Assume(reader.need_column < ring.width), Assume(reader.column < ring.width),
            Assume(reader.word < ring.words), Assume(reader.plane < ring.planes),
        ]  # fmt: skip
        self._need = Signal(self._bits)
        m.d.comb += self._need.eq(self._released + offset)

    def _watch(self) -> None:
        """Write down the watched word part by part; demand that ``ready`` speaks of it only when it is complete."""
        m, ring, writer, reader = self._m, self._ring, self._dut.writers[0], self._dut.readers[0]
        groups = self._dut.write_groups
        watching = Signal(name="watching")
        bank = Signal(range(ring.rows), name="watched_bank")
        begins = writer.claim & (self._claimed == self._row)
        ends = reader.release & (self._difference(self._released + self._advance(), self._row) > 0)
        # a row of an image that nobody reads may be released before it is claimed: it is not watched
        live = self._difference(self._released, self._row) <= 0
        with m.If(begins):
            m.d.sync += [watching.eq(live & ~ends), bank.eq(self._claim_bank)]
        with m.Elif(ends):
            m.d.sync += watching.eq(0)
        behind = self._difference(self._claimed, self._row)
        progress = self._difference(self._written, self._row)
        m.d.comb += [
            Assert(~watching | ((behind >= 1) & (behind <= ring.rows))),
            Assert(~watching | live),
            Assert(~watching | (bank == self._ahead(self._claim_bank, -behind))),
        ]
        bits = Signal(ring.slices * ring.slice_words * ring.word_bits + ring.lanes, name="recorded")
        self._groups_of_word: list[Value] = []
        known = Signal(groups, name="known")
        here = (
            writer.write & (self._written == self._row) & (self._at_column == self._column)
            & (self._at_plane == self._plane)
        )  # fmt: skip
        with m.If(here & (watching | (begins & live))):
            for group in range(groups):
                with m.If(self._at_group == group):
                    m.d.sync += [
                        bits[group * ring.lanes : (group + 1) * ring.lanes].eq(writer.data),
                        known[group].eq(1),
                    ]
        with m.If(begins):
            m.d.sync += known.eq(0)
            for group in range(groups):
                with m.If(here & (self._at_group == group)):
                    m.d.sync += known[group].eq(1)
        for group in range(groups):
            later = (
                (self._at_column > self._column)
                | ((self._at_column == self._column)
                   & ((self._at_group > group) | ((self._at_group == group) & (self._at_plane > self._plane))))
            )  # fmt: skip
            m.d.comb += Assert(~watching | (known[group] == ((progress > 0) | ((progress == 0) & later))))
        words = Array(bits[word * ring.word_bits : (word + 1) * ring.word_bits] for word in range(ring.words))
        self._watching, self._bank, self._recorded = watching, bank, words[self._word]
        # which bits of the word have been written
        written = Cat(known[group].replicate(ring.lanes) for group in range(groups))
        padded = Cat(written, Const(0, ring.word_bits))
        masks = Array(padded[word * ring.word_bits : (word + 1) * ring.word_bits] for word in range(ring.words))
        self._mask = Signal(ring.word_bits)
        m.d.comb += self._mask.eq(masks[self._word])
        reaches = self._difference(self._need, self._row)
        there = (reaches > 0) | ((reaches == 0) & (reader.need_column >= self._column))
        m.d.comb += Assert(~(watching & reader.ready & there) | known.all())

    def _advance(self) -> Value:
        ring = self._ring
        return (self._dut.readers[0].released - self._released)[: ring.counter_bits]

    def _memory(self) -> None:
        """The bank holds what has been written down, and gives it to the consumer."""
        m, ring, reader = self._m, self._ring, self._dut.readers[0]
        word = Signal(range(max(2, ring.slice_words)))
        m.d.comb += word.eq(Array(w // ring.slices for w in range(ring.words))[self._word])
        address = self._dut._address(self._column, word, self._plane)
        place = Signal(len(address))
        m.d.comb += place.eq(address)
        contents = []
        for row in range(ring.rows):
            slices = [self._inside.contents(f"bank_{row}_{index}", place) for index in range(ring.slices)]
            contents.append(Array(slices)[Array(w % ring.slices for w in range(ring.words))[self._word]])
        stored = Array(contents)[self._bank]
        m.d.comb += Assert(~self._watching | (((stored ^ self._recorded) & self._mask) == 0))
        asked = Signal()
        kept, expected = Signal(ring.word_bits), Signal(ring.word_bits)
        bank = Signal.like(self._bank)
        with m.If(reader.enable):
            here = (reader.column == self._column) & (reader.word == self._word) & (reader.plane == self._plane)
            m.d.sync += [
                asked.eq(here & self._watching),
                kept.eq(self._mask),
                expected.eq(self._recorded),
                bank.eq(self._bank),
            ]
        data = Array(reader.data[row] for row in range(ring.rows))[bank]
        m.d.comb += Assert(~asked | (((data ^ expected) & kept) == 0))


_ROOM = Mutant("room for one row too many", "ring", "used < ring.rows", "used <= ring.rows")
_SKIP = Mutant("a bank is left out", "ring", "at.bank >= ring.rows - step", "at.bank >= ring.rows - step - 1")
_EARLY = Mutant(
    "ready at the first word of a position",
    "ring",
    "at.column > reader.need_column",
    "at.column >= reader.need_column",
)
_PLANE = Mutant("indices fall together", "ring", "Cat(plane[:plane_bits], word[:word_bits], column)",
                "Cat(plane[:plane_bits] & 0, word[:word_bits], column)")  # fmt: skip
_MASK = Mutant("a write clears the rest of its word", "ring", "port.en.eq(part)", "port.en.eq(-1)")  # fmt: skip
_SLICE = Mutant(
    "the slice of the word before",
    "ring",
    "slice_.eq(Array(w % ring.slices",
    "slice_.eq(Array((w + 1) % ring.slices",
)


def _proof(name: str, ring: RingPlan, mutants: tuple[Mutant, ...], *, daily: bool = True) -> Proof:
    return Proof(
        f"ring words, {name}",
        "no word lost, duplicated or swapped; ready only when it is there; room only when its bank is free (D8)",
        {"rows": ring.rows, "width": ring.width, "planes": ring.planes, "words": ring.words, "lanes": ring.lanes},
        lambda sources: RingWords(sources, ring),
        2, mutants=mutants, mutant_depth=16, daily=daily, arrays=False,
    )  # fmt: skip


PROOFS = (
    _proof("groups", RingPlan(rows=3, height=3, width=2, channels=4, planes=2, words=1, word_bits=4, lanes=2),
           (_ROOM, _SKIP, _EARLY, _PLANE, _MASK)),
    _proof("slices", RingPlan(rows=2, height=2, width=2, channels=6, planes=2, words=3, word_bits=2, lanes=4),
           (_SLICE, _ROOM, _EARLY)),
)  # fmt: skip
