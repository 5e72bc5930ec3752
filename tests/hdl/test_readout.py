# amaranth: UnusedElaboratable=no
"""The readout against a list: scores in order, ties to the lowest index, payload held (S8, D4)."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

import pytest

from fpgasnn.hdl.readout import Readout, ScoreLayout
from fpgasnn.testing.streams import Transfer, Waits, get, run

Entry = tuple[int, int, int, int]


def expected(scores: Sequence[int]) -> list[Entry]:
    """(score, channel, last, lowest index of the largest score so far) of every channel."""
    return [
        (score, channel, channel == len(scores) - 1, scores.index(max(scores[: channel + 1])))
        for channel, score in enumerate(scores)
    ]


def entries(transfers: list[Transfer]) -> list[Entry]:
    payloads = [transfer.payload for transfer in transfers]
    return [(payload.score, payload.channel, payload.last, payload.prediction) for payload in payloads]


def read(
    positions: list[list[int]], lanes: int, width: int, *, rates: tuple[float, float] = (0, 0), seed: int = 0
) -> tuple[list[Transfer], list[tuple[int, int]]]:
    """Pass positions through a readout.

    Returns the transfers and, per position, the cycles of its claim and of its last group.
    """
    channels = len(positions[0])
    dut = Readout(width=width, channels=channels, lanes=lanes)
    rng = random.Random(seed)
    pauses = Waits(rates[0], seed)
    given: list[tuple[int, int]] = []
    received: list[Transfer] = []

    async def engine(context: Any) -> None:
        cycle = 0

        async def tick(count: int = 1) -> None:
            nonlocal cycle
            for _ in range(count):
                await context.tick()
            cycle += count

        for scores in positions:
            await tick(pauses.draw())
            while not context.get(dut.room):
                await tick()
            claimed = cycle
            context.set(dut.claim, 1)
            await tick()
            context.set(dut.claim, 0)
            for first in range(0, channels, lanes):
                await tick(pauses.draw())
                group = scores[first : first + lanes]
                idle = [rng.randrange(1 << width - 1) for _ in range(lanes - len(group))]
                context.set(dut.scores, group + idle)
                context.set(dut.valid, 1)
                context.set(dut.last, first + lanes >= channels)
                await tick()
                context.set(dut.valid, 0)
            given.append((claimed, cycle - 1))

    async def consumer(context: Any) -> None:
        received.extend(await get(context, dut.o, len(positions) * channels, waits=Waits(rates[1], seed + 1)))

    run(dut, engine, consumer)
    return received, given


def test_payload() -> None:
    """Lowest bits first, as the sidecar of the Verilog says."""
    layout = ScoreLayout(12, 10)
    assert [(name, entry.offset, entry.width) for name, entry in layout] == [
        ("score", 0, 12),
        ("channel", 12, 4),
        ("last", 16, 1),
        ("prediction", 17, 4),
    ]


def test_latency() -> None:
    """First score in the cycle after the last group, one per cycle, the next claim in the cycle after the last."""
    scores = [[3, 1, 2, 5, 4]] * 3
    received, given = read(scores, 2, 6)
    cycles = [transfer.cycle for transfer in received]
    for number, (_, last_group) in enumerate(given):
        assert cycles[5 * number : 5 * number + 5] == list(range(last_group + 1, last_group + 6))
    for (claimed, _), transfer in zip(given[1:], received[4::5], strict=False):
        assert claimed == transfer.cycle + 1


CORNERS = {
    "all equal": [7, 7, 7, 7],
    "tie at the end": [1, 2, 5, 5],
    "tie with the first": [5, 2, 5, 1],
    "the first": [9, 8, 7, 6],
    "the last": [6, 7, 8, 9],
    "all negative": [-3, -2, -2, -128],
    "smallest and largest": [-128, 127, -128, 127],
    "zero is larger than negative": [-1, 0, -1, 0],
}


@pytest.mark.parametrize("lanes", [1, 2, 3, 4, 8])
@pytest.mark.parametrize("corner", CORNERS)
def test_corners(corner: str, lanes: int) -> None:
    scores = CORNERS[corner]
    received, _ = read([scores, scores[::-1]], lanes, 8)
    assert entries(received) == expected(scores) + expected(scores[::-1])


@pytest.mark.parametrize(("channels", "lanes"), [(1, 1), (2, 1), (10, 16), (10, 4), (33, 16)])
@pytest.mark.parametrize("rates", [(0, 0), (0.5, 0), (0, 0.5), (0.6, 0.6)])
def test_random_positions(channels: int, lanes: int, rates: tuple[float, float]) -> None:
    rng = random.Random(channels)
    positions = [[rng.randrange(-4, 4) for _ in range(channels)] for _ in range(6)]
    received, _ = read(positions, lanes, 5, rates=rates, seed=lanes)
    assert entries(received) == [entry for scores in positions for entry in expected(scores)]
