# amaranth: UnusedElaboratable=no
"""The ring against a deque of rows: what is written is read, room and readiness are exact (D8)."""

from __future__ import annotations

import random
from collections import deque
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from fpgasnn.hdl.ring import Ring
from fpgasnn.plan import WORD_CHANNELS, RingPlan
from fpgasnn.testing.streams import run


def make(channels: int, lanes: int, **fields: int) -> RingPlan:
    """A ring with the plan's word layout for a producer with ``lanes`` lanes."""
    words = -(-channels // WORD_CHANNELS)
    width = -(-channels // words)
    bits = WORD_CHANNELS if lanes > WORD_CHANNELS else lanes * -(-width // lanes)
    sizes = {"rows": 3, "height": 4, "width": 3, "planes": 2, **fields}
    return RingPlan(channels=channels, words=words, word_bits=bits, lanes=lanes, **sizes)


@dataclass
class Row:
    """One row: the flat bits of each (column, plane), None where nothing has been written."""

    words: dict[tuple[int, int], dict[int, int]] = field(default_factory=dict)

    def write(self, column: int, plane: int, first: int, bits: int, count: int) -> None:
        word = self.words.setdefault((column, plane), {})
        word.update({first + bit: bits >> bit & 1 for bit in range(count)})

    def read(self, column: int, plane: int, first: int, count: int) -> list[int | None]:
        word = self.words.get((column, plane), {})
        return [word.get(first + bit) for bit in range(count)]


class Neighbours:
    """Producer and consumer of a ring, acting at random within the rules, and what they know about it.

    Rows claimed and not yet released stand in a deque; released ones leave it from the left. A consumer that skips rows
    releases them unread, also before they have been written.
    """

    def __init__(self, ring: RingPlan, steps: int, seed: int) -> None:
        self.ring, self.steps = ring, steps
        self.rng = random.Random(seed)
        self.groups = -(-ring.channels // ring.lanes)
        self.rows: deque[Row] = deque()
        self.banks = [Row() for _ in range(ring.rows)]
        self.claimed = self.released = 0
        self.row, self.column, self.group, self.plane = 0, 0, 0, 0
        self.need = (0, 0)
        self.skipped = self.early = self.compared = 0

    # -- what must be ----------------------------------------------------------------------------------------------

    def room(self) -> bool:
        return self.claimed - self.released < self.ring.rows

    def written(self, row: int, column: int) -> bool:
        return (self.row, self.column) > (row, column)

    # -- producer --------------------------------------------------------------------------------------------------

    def claim(self) -> None:
        self.claimed += 1
        self.rows.append(Row())
        self.banks[(self.claimed - 1) % self.ring.rows] = self.rows[-1]

    def write(self, bits: int) -> None:
        """Take one word into the row under way; the order is index, group, position."""
        lanes = self.ring.lanes
        self.banks[self.row % self.ring.rows].write(self.column, self.plane, self.group * lanes, bits, lanes)
        self.plane += 1
        if self.plane == self.steps:
            self.plane, self.group = 0, self.group + 1
        if self.group == self.groups:
            self.group, self.column = 0, self.column + 1
        if self.column == self.ring.width:
            self.column, self.row = 0, self.row + 1

    # -- consumer --------------------------------------------------------------------------------------------------

    def release(self, row: int) -> None:
        for _ in range(min(row, self.claimed) - self.released):
            self.rows.popleft()
        self.early += row > self.row
        self.released = row

    def next_need(self) -> tuple[int, int]:
        """A row that can still come, without waiting for a row that finds no room."""
        last = self.released + self.ring.rows - 1
        return self.rng.randint(self.released, last), self.rng.randrange(self.ring.width)

    def expected(self, column: int, word: int, plane: int) -> list[list[int | None]]:
        bits = self.ring.word_bits
        return [row.read(column, plane, word * bits, bits) for row in self.banks]


def drive(
    ring: RingPlan, *, rows: int, steps: int, pauses: tuple[float, float] = (0, 0), skip: float = 0, seed: int = 0
) -> Neighbours:
    """Pass ``rows`` rows through a ring; check room, ready and every word read in every cycle."""
    dut = Ring(ring=ring)
    side = Neighbours(ring, steps, seed)
    rng = side.rng
    modulus = 1 << ring.counter_bits

    async def bench(context: Any) -> None:
        reading: list[list[int | None]] | None = None
        waiting_for = side.next_need()
        while side.released < rows:
            # consumer: wait for a position, read something of the rows in the ring, now and then release
            ready = side.written(*waiting_for)
            context.set(dut.readers[0].need_row, waiting_for[0] % modulus)
            context.set(dut.readers[0].need_column, waiting_for[1])
            address = (rng.randrange(ring.width), rng.randrange(ring.words), rng.randrange(steps))
            enable = rng.random() >= pauses[1]
            context.set(dut.readers[0].enable, enable)
            context.set(dut.readers[0].column, address[0])
            context.set(dut.readers[0].word, address[1])
            context.set(dut.readers[0].plane, address[2])
            release = None
            if ready and rng.random() >= pauses[1]:
                release = rng.choice((side.released, side.released, waiting_for[0], waiting_for[0] + 1))
                if rng.random() < skip:  # the rest of the image is not read; perhaps it is not even written
                    release = (waiting_for[0] // ring.height + 1) * ring.height
                    side.skipped += 1
            context.set(dut.readers[0].release, release is not None)
            context.set(dut.readers[0].released, (release or 0) % modulus)
            # producer: claim a row with its first word or before, then write
            room = side.room()
            writing = rng.random() >= pauses[0]
            claim = room and writing and side.claimed == side.row
            write = writing and (claim or side.claimed > side.row) and (not claim or rng.random() < 0.7)
            bits = rng.getrandbits(ring.lanes)
            context.set(dut.writers[0].claim, claim)
            context.set(dut.writers[0].write, write)
            context.set(dut.writers[0].data, bits)
            context.set(dut.writers[0].last, side.plane == steps - 1)
            _, _, got_room, got_ready, got = await context.tick().sample(
                dut.writers[0].room, dut.readers[0].ready, dut.readers[0].data
            )
            assert got_room == room
            assert got_ready == ready
            if reading is not None:
                side.compared += compare(reading, [got[bank] for bank in range(ring.rows)])
            reading = side.expected(*address) if enable else reading
            if claim:
                side.claim()
            if write:
                side.write(bits)
            if release is not None:
                side.release(release)
                waiting_for = side.next_need()

    run(dut, bench, cycles=20_000)
    return side


def compare(expected: list[list[int | None]], got: list[int]) -> int:
    """Compare all bits that have been written; returns their number."""
    for bank, (bits, word) in enumerate(zip(expected, got, strict=True)):
        for number, bit in enumerate(bits):
            assert bit in (None, word >> number & 1), f"bank {bank}, bit {number}"
    return sum(bit is not None for bits in expected for bit in bits)


RINGS = {
    "one row": make(1, 1, rows=1, height=1, width=1, planes=1),
    "one column": make(5, 4, width=1),
    "image words": RingPlan(4, 5, 6, 3, 1, 1, 27, 27),
    "lanes divide": make(8, 2),
    "lanes do not divide": make(6, 4),
    "two words, narrow lanes": make(18, 1, planes=3),
    "two words, 16 lanes": make(20, 16),
    "two words at once": make(32, 32, planes=5),
    "words left over": make(40, 32),
    "more lanes than channels": make(20, 64),
    "capacity not a power of two": make(4, 4, rows=5, height=3, width=5, planes=1),
    "capacity beyond an image": make(3, 2, rows=7, height=2),
}


def test_latency() -> None:
    """A write is seen by ready, a release by room, and an address by data, each one cycle later."""
    dut = Ring(ring=make(4, 4, rows=1, height=2, width=2, planes=1))
    seen: list[tuple[int, ...]] = []

    async def bench(context: Any) -> None:
        context.set(dut.readers[0].enable, 1)
        script = [{"claim": 1, "write": 1, "data": 9}, {"write": 1, "data": 6}, {"release": 1}, {}]
        for entry in script:
            for name in ("claim", "write", "data"):
                context.set(getattr(dut.writers[0], name), entry.get(name, 0))
            context.set(dut.writers[0].last, 1)
            context.set(dut.readers[0].release, entry.get("release", 0))
            context.set(dut.readers[0].released, 1)
            _, _, *values = await context.tick().sample(
                dut.writers[0].room, dut.readers[0].ready, dut.readers[0].data[0]
            )
            seen.append(tuple(values[:2]))
        assert values[2] == 9

    run(dut, bench)
    assert seen == [(1, 0), (0, 1), (0, 1), (1, 1)]


@pytest.mark.parametrize("name", RINGS)
def test_at_full_speed(name: str) -> None:
    ring = RINGS[name]
    side = drive(ring, rows=3 * ring.height + ring.rows, steps=ring.planes)
    assert side.compared >= 5


@pytest.mark.parametrize("name", RINGS)
def test_irregular_neighbours(name: str) -> None:
    ring = RINGS[name]
    side = drive(ring, rows=2 * ring.height + ring.rows, steps=max(1, ring.planes - 1), pauses=(0.4, 0.3), seed=1)
    assert side.compared >= 5


@pytest.mark.parametrize("name", ["one column", "lanes do not divide", "capacity not a power of two", "image words"])
@pytest.mark.parametrize("pauses", [(0, 0.5), (0.6, 0)])
def test_rows_that_nobody_reads(name: str, pauses: tuple[float, float]) -> None:
    """Rows are released unread at the end of an image, some before they have been written."""
    ring = RINGS[name]
    side = drive(ring, rows=12 * ring.height, steps=ring.planes, pauses=pauses, skip=0.5, seed=2)
    assert side.skipped > 2
    assert side.early > 0


def test_row_counters_wrap() -> None:
    """Many more rows than the counters can number."""
    ring = make(2, 2, rows=2, height=1, width=1, planes=1)
    side = drive(ring, rows=5 << ring.counter_bits, steps=1, pauses=(0.2, 0.1), skip=0.3, seed=3)
    assert side.row > 4 << ring.counter_bits


@pytest.mark.parametrize("rows", [1, 2, 3, 4, 5])
def test_every_capacity(rows: int) -> None:
    """Room is refused at the capacity and not before: powers of two, plus and minus one, one."""
    dut_plan = replace(make(1, 1, width=1, planes=1), rows=rows)
    dut = Ring(ring=dut_plan)
    taken = []

    async def bench(context: Any) -> None:
        context.set(dut.writers[0].last, 1)
        for _ in range(rows + 3):
            room = context.get(dut.writers[0].room)
            context.set(dut.writers[0].claim, room)
            context.set(dut.writers[0].write, room)
            taken.append(room)
            await context.tick()

    run(dut, bench)
    assert taken == [1] * rows + [0] * 3
