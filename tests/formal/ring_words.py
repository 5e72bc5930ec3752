"""No word is lost, duplicated or swapped in a ring (D8), against a model that knows nothing of banks and addresses.

An arbitrary word is watched: row, column, channel word and index. The model writes down what a producer has written
for it, in the order of the write contract, and demands it back: its bank gives exactly these bits whenever a consumer
reads that place, from the moment the ring says that the word is there until the last consumer releases its row. So no
producer writes into a bank that another one writes or a consumer needs. ``ready`` and ``room`` are what D8 and D6 say,
in rows that are counted without end; the ring's own counters are modular.
"""

from __future__ import annotations

from typing import Any

from amaranth import Array, Cat, Const, Elaboratable, Module, Signal
from amaranth.asserts import AnyConst
from amaranth.hdl import Assert, Assume

from fpgasnn.plan import RingPlan

from .common import assume_running
from .harness import Mutant, Proof
from .probe import Probe
from .ring_sides import Consumer, Producer, Rows
from .sources import Sources

__all__ = ["PROOFS"]


class RingWords(Elaboratable):
    """A ring between producers and consumers that keep D8's contract and are otherwise arbitrary."""

    def __init__(self, sources: Sources, ring: RingPlan) -> None:
        self._ring = ring
        self._dut = sources.ring.Ring(ring=ring)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        self._m = m
        ring, dut = self._ring, self._dut
        m.submodules.dut = self._inside = inside = Probe(dut)
        assume_running(m)
        self._rows = Rows(m, ring)
        self._choose()
        self._producers = [Producer(m, self._rows, ring, dut, inside, n, self._steps) for n in range(ring.writers)]
        self._consumers = [Consumer(m, self._rows, ring, dut, inside, n) for n in range(ring.readers)]
        self._turns()
        self._signs()
        self._watch()
        self._record()
        self._memory()
        return m

    def _constant(self, name: str, most: int) -> Signal:
        value = Signal(range(max(2, most)), name=name)
        self._m.d.comb += [value.eq(AnyConst(len(value))), Assume(value < most)]
        return value

    def _choose(self) -> None:
        ring = self._ring
        self._row = Signal(self._rows.bits, name="watched_row")
        self._m.d.comb += self._row.eq(AnyConst(self._rows.bits))
        self._column = self._constant("watched_column", ring.width)
        self._word = self._constant("watched_word", ring.words)
        self._plane = self._constant("watched_plane", ring.planes)
        self._steps = self._constant("timesteps", ring.planes + 1)
        self._m.d.comb += Assume(self._plane < self._steps)

    def _before(self, producer: int) -> int:
        """Whose rows lie a ring's rows before those of a producer."""
        return (producer - self._ring.rows) % self._ring.writers

    def _turns(self) -> None:
        """Rows are taken in turn; nobody is further ahead than the banks allow."""
        m, rows, step = self._m, self._rows, self._ring.writers
        for producer in self._producers:
            for consumer in self._consumers:
                consumer.against(producer)
        most = rows.ahead + rows.behind
        for number, producer in enumerate(self._producers):
            for other in range(number):
                apart = rows.difference(producer.claimed, self._producers[other].claimed)
                possible = [n for n in range(-most, most + 1) if (n - number + other) % step == 0]
                m.d.comb += Assert(Cat(apart == n for n in possible).any())
            apart = rows.difference(producer.claimed, self._producers[0].claimed)
            m.d.comb += Assert(producer.claim_bank == rows.bank(self._producers[0].claim_bank, apart))
            before = self._producers[self._before(number)]
            if before is not producer:
                # the row that its bank held has been written
                m.d.comb += Assert(rows.difference(producer.claimed, before.written) <= self._ring.rows)

    def _signs(self) -> None:
        """``ready`` and ``room``, by the rule."""
        m, rows, ring = self._m, self._rows, self._ring
        for consumer in self._consumers:
            written = []
            for producer in self._producers:
                distance = rows.difference(producer.written, consumer.need)
                near = (distance <= 0) & (distance > -ring.writers) & (producer.column > consumer.port.need_column)
                written.append((distance > 0) | near)
            m.d.comb += Assert(consumer.port.ready == Cat(written).all())
        for number, producer in enumerate(self._producers):
            limits = [consumer.released for consumer in self._consumers]
            if self._before(number) != number:
                limits.append(self._producers[self._before(number)].written)
            free = [rows.difference(producer.claimed, limit) < ring.rows for limit in limits]
            m.d.comb += Assert(producer.port.room == Cat(free).all())

    def _watch(self) -> None:
        """From its claim until all consumers have released it, the watched row is the one its bank holds."""
        m, ring, rows, step = self._m, self._ring, self._rows, self._ring.writers
        self._watching = watching = Signal(name="watching")
        self._bank = bank = Signal(range(ring.rows), name="watched_bank")
        owner = Signal(range(max(2, step)), name="watched_producer")
        claims = [producer.port.claim & (producer.claimed == self._row) for producer in self._producers]
        self._begins = Signal(name="begins")
        # a row of an image that nobody reads may be released before it is claimed: it is not watched
        live = ~Cat(rows.difference(consumer.released, self._row) > 0 for consumer in self._consumers).all()
        ends = Cat(rows.difference(consumer.following, self._row) > 0 for consumer in self._consumers).all()
        m.d.comb += self._begins.eq(Cat(claims).any())
        with m.If(self._begins):
            m.d.sync += watching.eq(live & ~ends)
            for number, (claim, producer) in enumerate(zip(claims, self._producers, strict=True)):
                with m.If(claim):
                    m.d.sync += [bank.eq(producer.claim_bank), owner.eq(number)]
        with m.Elif(ends):
            m.d.sync += watching.eq(0)
        self._owned = [watching & (owner == number) for number in range(step)]
        self._mine = [owned | (claim & live) for owned, claim in zip(self._owned, claims, strict=True)]
        for owned, producer in zip(self._owned, self._producers, strict=True):
            behind = rows.difference(producer.claimed, self._row)
            possible = range(step, rows.behind + 1, step)
            right = Cat(behind == n for n in possible).any() & (bank == rows.bank(producer.claim_bank, -behind))
            m.d.comb += Assert(~owned | right)
        m.d.comb += [Assert(~watching | live), Assert(~watching | (owner < step))]

    def _record(self) -> None:
        """Write down the watched word part by part; demand that ``ready`` speaks of it only when it is complete."""
        m, ring, rows, watching = self._m, self._ring, self._rows, self._watching
        groups = range(self._dut.write_groups)
        bits = Signal(max(len(groups) * ring.lanes, ring.words * ring.word_bits), name="recorded")
        known = Signal(len(groups), name="known")
        with m.If(self._begins):
            m.d.sync += known.eq(0)
        for mine, producer in zip(self._mine, self._producers, strict=True):
            place = (producer.written == self._row) & (producer.column == self._column)
            with m.If(mine & producer.port.write & place & (producer.plane == self._plane)):
                for group in groups:
                    with m.If(producer.group == group):
                        part = bits[group * ring.lanes : (group + 1) * ring.lanes]
                        m.d.sync += [part.eq(producer.port.data), known[group].eq(1)]
        for owned, producer in zip(self._owned, self._producers, strict=True):
            progress = rows.difference(producer.written, self._row)
            for group in groups:
                beyond = (producer.group > group) | ((producer.group == group) & (producer.plane > self._plane))
                later = (producer.column > self._column) | ((producer.column == self._column) & beyond)
                there = (progress > 0) | ((progress == 0) & later)
                m.d.comb += Assert(~owned | (known[group] == there))
        words = Array(bits[word * ring.word_bits : (word + 1) * ring.word_bits] for word in range(ring.words))
        self._recorded = words[self._word]
        written = Cat(*(known[group].replicate(ring.lanes) for group in groups), Const(0, len(bits)))
        masks = Array(written[word * ring.word_bits : (word + 1) * ring.word_bits] for word in range(ring.words))
        self._mask = Signal(ring.word_bits, name="known_bits")
        m.d.comb += self._mask.eq(masks[self._word])
        for consumer in self._consumers:
            reaches = rows.difference(consumer.need, self._row)
            # rows that other producers write are ready up to the column; the rows before those are complete
            there = (reaches >= ring.writers) | ((reaches >= 0) & (consumer.port.need_column >= self._column))
            m.d.comb += Assert(~(watching & consumer.port.ready & there) | known.all())

    def _memory(self) -> None:
        """The bank holds what has been written down, and gives it to every consumer."""
        m, ring = self._m, self._ring
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
        for consumer in self._consumers:
            self._reads(consumer.port)

    def _reads(self, reader: Any) -> None:
        """A consumer that asks for the watched word gets in the next cycle what is known of it."""
        m, ring = self._m, self._ring
        asked = Signal(name="asked")
        kept, expected = Signal(ring.word_bits, name="kept"), Signal(ring.word_bits, name="expected")
        bank = Signal.like(self._bank, name="asked_bank")
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
_LAST = Mutant("only the last producer must have written", "ring", "ready = ready & ((~ahead", "ready = ((~ahead")
_TURN = Mutant("a producer takes the row behind its own", "ring", "at.row.eq(at.row + ring.writers)",
               "at.row.eq(at.row + 1)")  # fmt: skip
_WAIT = Mutant("a bank is free before its row is written", "ring",
               "[*released, *([places[other].row] if other != number else [])]", "[*released]")  # fmt: skip
_STEP = Mutant("a producer takes the next bank", "ring", "step = ring.writers % ring.rows", "step = 1")


def _proof(name: str, ring: RingPlan, mutants: tuple[Mutant, ...], *, daily: bool = True) -> Proof:
    sizes = {"rows": ring.rows, "width": ring.width, "planes": ring.planes, "words": ring.words, "lanes": ring.lanes}
    if ring.writers > 1 or ring.readers > 1:
        sizes |= {"writers": ring.writers, "readers": ring.readers}
    return Proof(
        f"ring words, {name}",
        "no word lost, duplicated or swapped; ready only when it is there; room only when its bank is free (D8, D6)",
        sizes,
        lambda sources: RingWords(sources, ring),
        2, mutants=mutants, mutant_depth=16, daily=daily, arrays=False,
    )  # fmt: skip


PROOFS = (
    _proof("groups", RingPlan(rows=3, height=3, width=2, channels=4, planes=2, words=1, word_bits=4, lanes=2),
           (_ROOM, _SKIP, _EARLY, _PLANE, _MASK)),
    _proof("slices", RingPlan(rows=2, height=2, width=2, channels=6, planes=2, words=3, word_bits=2, lanes=4),
           (_SLICE, _ROOM, _EARLY)),
    _proof("two producers", RingPlan(rows=3, height=2, width=2, channels=2, planes=1, words=1, word_bits=2, lanes=2,
                                     writers=2),
           (_WAIT, _LAST, _TURN, _STEP, _EARLY, _ROOM), daily=False),
)  # fmt: skip
