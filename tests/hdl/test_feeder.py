# amaranth: UnusedElaboratable=no
"""The feeder against a list of writes: images and spike trains, rows claimed with their first word."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Any

import pytest

from fpgasnn.hdl.feeder import Feeder
from fpgasnn.plan import RingPlan
from fpgasnn.testing.streams import Waits, put, run


@dataclass(frozen=True)
class Write:
    """One word on its way into the ring."""

    data: int
    claim: bool
    last: bool


def expected(words: list[int], width: int, groups: int, steps: int) -> list[Write]:
    """Every word is written; the first of a row claims it, the last index of a group is marked."""
    per_row = width * groups * steps
    return [Write(word, number % per_row == 0, number % steps == steps - 1) for number, word in enumerate(words)]


def feed(
    ring: RingPlan, groups: int, steps: int, rows: int, *, rates: tuple[float, float] = (0, 0), seed: int = 0
) -> tuple[list[int], list[int]]:
    """Feed random words while room comes and goes; returns the cycles of the transfers and of the writes."""
    dut = Feeder(ring=ring, groups=groups)
    rng = random.Random(seed)
    per_row = ring.width * groups * steps
    words = [rng.getrandbits(ring.lanes) for _ in range(rows * per_row)]
    written: list[Write] = []
    cycles: list[int] = []
    accepted: list[int] = []

    async def source(context: Any) -> None:
        accepted.extend(transfer.cycle for transfer in await put(context, dut.i, words, waits=Waits(rates[0], seed)))

    async def bank(context: Any) -> None:
        context.set(dut.timesteps, steps if ring.planes > 1 else 0)
        cycle = 0
        while len(written) < len(words):
            room = rng.random() >= rates[1]
            context.set(dut.writer.room, room)
            _, _, ready, write, claim, data, last = await context.tick().sample(
                dut.i.ready, dut.writer.write, dut.writer.claim, dut.writer.data, dut.writer.last
            )
            # ready falls only while a row is to begin and there is no room
            assert ready == (room or len(written) % per_row != 0)
            assert write or not claim
            if write:
                written.append(Write(data, bool(claim), bool(last)))
                cycles.append(cycle)
            cycle += 1

    run(dut, source, bank)
    assert written == expected(words, ring.width, groups, steps)
    return accepted, cycles


IMAGE = RingPlan(rows=4, height=5, width=6, channels=3, planes=1, words=1, word_bits=12, lanes=12)
PIXEL = RingPlan(rows=1, height=1, width=1, channels=1, planes=1, words=1, word_bits=1, lanes=1)
SPIKES = RingPlan(rows=3, height=4, width=3, channels=5, planes=4, words=1, word_bits=5, lanes=5)
WIDE = RingPlan(rows=3, height=2, width=2, channels=40, planes=3, words=3, word_bits=14, lanes=14)


def test_latency() -> None:
    """A word is written in the cycle that takes it, one per cycle."""
    accepted, written = feed(IMAGE, 1, 1, 5)
    assert accepted == written == list(range(30))


@pytest.mark.parametrize(
    ("ring", "groups", "steps"),
    [(IMAGE, 1, 1), (PIXEL, 1, 1), (SPIKES, 1, 4), (SPIKES, 1, 3), (SPIKES, 1, 1), (WIDE, 3, 3), (WIDE, 3, 2)],
    ids=["image", "pixel", "spikes", "fewer steps", "one step", "three groups", "three groups, fewer steps"],
)
@pytest.mark.parametrize("rates", [(0, 0), (0.5, 0), (0, 0.5), (0.4, 0.8)])
def test_every_word_is_written(ring: RingPlan, groups: int, steps: int, rates: tuple[float, float]) -> None:
    accepted, written = feed(ring, groups, steps, 2 * ring.height + 1, rates=rates, seed=steps)
    assert accepted == written
