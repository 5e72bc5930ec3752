# amaranth: UnusedElaboratable=no
"""The scanner against a list: every set bit once, in order, one per cycle (D2)."""

from __future__ import annotations

import itertools
import random
from dataclasses import dataclass
from typing import Any

import pytest

from fpgasnn.errors import PlanError
from fpgasnn.hdl.scanner import Scanner
from fpgasnn.testing.streams import run

ADDRESS_BITS = 12


@dataclass(frozen=True)
class Column:
    """One load of the scanner."""

    words: tuple[int, ...]
    offsets: tuple[int, ...]
    base: int = 0

    def addresses(self) -> list[int]:
        """Addresses of the column's events in the documented order."""
        return [
            (self.base + offset + bit) % (1 << ADDRESS_BITS)
            for word, offset in zip(self.words, self.offsets, strict=True)
            for bit in range(16)
            if word >> bit & 1
        ]


def scan(segments: int, width: int, columns: list[Column], pause: float = 0, seed: int = 0) -> None:
    """Load columns whenever the scanner allows it (and no pause is drawn); check every output in every cycle."""
    dut = Scanner(segments=segments, width=width, address_bits=ADDRESS_BITS, offset_bits=ADDRESS_BITS)
    rng = random.Random(seed)
    events: dict[int, int] = {}
    busy: set[int] = set()

    async def bench(context: Any) -> None:
        waiting = list(columns)
        cycle = 0
        while waiting or cycle <= max(events, default=0) + 3:
            last = cycle not in busy
            load = bool(waiting) and last and rng.random() >= pause
            context.set(dut.load, load)
            if load:
                column = waiting.pop(0)
                context.set(dut.mask, column.words)
                context.set(dut.offsets, column.offsets)
                context.set(dut.base, column.base)
                addresses = column.addresses()
                busy.update(range(cycle + 1, cycle + max(1, len(addresses))))
                events.update((cycle + 1 + number + dut.latency, address) for number, address in enumerate(addresses))
            else:  # what is not loaded must not matter
                context.set(dut.mask, [rng.getrandbits(width) for _ in range(segments)])
                context.set(dut.base, rng.getrandbits(ADDRESS_BITS))
            _, _, is_last, event, address = await context.tick().sample(dut.last, dut.event, dut.address)
            assert is_last == last, f"cycle {cycle}"
            assert (address if event else None) == events.get(cycle), f"cycle {cycle}"
            cycle += 1

    run(dut, bench)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"segments": 0}, r"scanner segments must be in 1\.\.1024 \(D2\), got 0"),
        ({"segments": 1025}, r"scanner segments must be in 1\.\.1024 \(D2\), got 1025"),
        ({"width": 0}, r"scanner width must be in 1\.\.16 \(D2\), got 0"),
        ({"width": 17}, r"scanner width must be in 1\.\.16 \(D2\), got 17"),
        ({"width": 8.0}, r"scanner width must be in 1\.\.16 \(D2\), got 8\.0"),
    ],
)
def test_init_wrong_size(fields: dict[str, Any], message: str) -> None:
    with pytest.raises(PlanError, match=message):
        Scanner(**{"segments": 3, "width": 16, "address_bits": 8, "offset_bits": 8, **fields})


def test_latency() -> None:
    """A bit is taken one cycle after the load, its address is there ``latency`` cycles later."""
    dut = Scanner(segments=2, width=4, address_bits=6, offset_bits=6)
    assert dut.latency == 1
    seen: list[tuple[int, int]] = []

    async def bench(context: Any) -> None:
        context.set(dut.load, 1)
        context.set(dut.mask, [0b0000, 0b0100])
        context.set(dut.offsets, [0, 8])
        context.set(dut.base, 16)
        for cycle in range(6):
            _, _, event, address = await context.tick().sample(dut.event, dut.address)
            context.set(dut.load, 0)
            if event:
                seen.append((cycle, address))

    run(dut, bench)
    assert seen == [(1 + dut.latency, 16 + 8 + 2)]


def test_every_small_column() -> None:
    scan(2, 3, [Column(words, (5, 40), base) for base, words in enumerate(itertools.product(range(8), repeat=2))])


@pytest.mark.parametrize(("segments", "width"), [(1, 1), (1, 16), (3, 16), (5, 6), (64, 5)])
def test_corners(segments: int, width: int) -> None:
    """Nothing, everything, single bits at the edges, addresses that wrap."""
    ones = (1 << width) - 1
    offsets = tuple(17 * number for number in range(segments))
    edge = [0] * segments
    columns = [Column((0,) * segments, offsets), Column((ones,) * segments, offsets, 100)]
    for segment in {0, segments - 1}:
        for bit in {0, width - 1}:
            words = tuple(1 << bit if number == segment else 0 for number in range(segments))
            columns += [Column(words, offsets, 7), Column(tuple(edge), offsets)]
    columns.append(Column((ones,) * segments, (4095,) * segments, 4095))
    scan(segments, width, columns)


@pytest.mark.parametrize("pause", [0, 0.5])
@pytest.mark.parametrize(("segments", "width", "density"), [(1, 5, 0.3), (3, 16, 0.1), (4, 9, 0.6), (7, 2, 0.2)])
def test_random_columns(segments: int, width: int, density: float, pause: float) -> None:
    rng = random.Random(segments * 100 + width)

    def word() -> int:
        return sum((rng.random() < density) << bit for bit in range(width))

    columns = [
        Column(
            tuple(word() for _ in range(segments)),
            tuple(rng.getrandbits(ADDRESS_BITS) for _ in range(segments)),
            rng.getrandbits(ADDRESS_BITS),
        )
        for _ in range(60)
    ]
    scan(segments, width, columns, pause, seed=segments)
