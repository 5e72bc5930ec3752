# amaranth: UnusedElaboratable=no
"""The collector keeps the last image's scores and counts cycles from the first word to the last score."""

from __future__ import annotations

from typing import Any

from fpgasnn.hdl.readout import ScoreLayout
from fpgasnn.link.collector import ResultCollector
from fpgasnn.testing.streams import Waits, put, run


def test_runs_of_several_images_in_both_halves() -> None:
    dut = ResultCollector(score=ScoreLayout(9, 3), scores=6)
    results: list[tuple[int, list[tuple[int, int]]]] = []
    wanted: list[tuple[int, list[tuple[int, int]]]] = []

    async def bench(context: Any) -> None:
        for number, count in enumerate((1, 4, 2)):
            slot = number % 2
            context.set(dut.slot, slot)
            context.set(dut.start, 1)
            context.set(dut.count, count)
            await context.tick()
            context.set(dut.start, 0)
            await context.tick().repeat(number + 1)
            context.set(dut.first, 1)
            scores = [
                {
                    "score": 10 * image - index - number,
                    "channel": index % 3,
                    "last": index % 3 == 2,
                    "prediction": (index + image) % 3,
                }
                for image in range(count)
                for index in range(6)
            ]
            # the first cycle with a word is cycle 0
            await context.tick()
            transfers = await put(context, dut.i, scores, waits=Waits(0.4, 7))
            context.set(dut.first, 0)
            assert context.get(dut.done)
            kept = [(s["score"], s["prediction"]) for s in scores[-6:]]
            wanted.append((transfers[-1].cycle + 1, kept))
            cycles = context.get(dut.cycles)
            await context.tick()
            assert not context.get(dut.done)
            context.set(dut.read_slot, slot)
            found = []
            for index in range(6):
                context.set(dut.read_index, index)
                await context.tick()
                found.append((context.get(dut.result.score), context.get(dut.result.prediction)))
            results.append((cycles, found))

    run(dut, bench)
    assert results == wanted
