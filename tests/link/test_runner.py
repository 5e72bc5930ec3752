# amaranth: UnusedElaboratable=no
"""The runner: runs one after the other, answers in order, results in two halves in turn."""

from __future__ import annotations

from typing import Any

import pytest
from link.bench import network

from fpgasnn import Code, make_plan
from fpgasnn.link.protocol import Command, Outcome
from fpgasnn.link.runner import Runner
from fpgasnn.testing.streams import Waits, get, put, run

NAMES = ("command", "sequence", "outcome", "slot", "timesteps", "delay", "count")
REQUESTS = [
    (Command.IDENTIFY, 1, Outcome.DONE, 0, 0, 0, 0),
    (Command.INFER, 2, Outcome.DONE, 1, 5, 2, 3),
    (Command.INFER, 3, Outcome.BAD_COUNT, 0, 5, 2, 0),
    (Command.REPEAT, 4, Outcome.DONE, 1, 8, 0, 1),
    (Command.RESET, 5, Outcome.DONE, 0, 0, 0, 0),
    (Command.INFER, 6, Outcome.DONE, 0, 1, 0, 9),
    (Command.INFER, 7, Outcome.DONE, 1, 4, 3, 65535),
]


@pytest.mark.parametrize("rates", [(0, 0), (0.7, 0.2), (0.1, 0.8)])
def test_order_settings_and_halves(rates: tuple[float, float]) -> None:
    dut = Runner(plan=make_plan(network(Code.CAUSAL)))
    runs: list[tuple[int, ...]] = []
    answers: list[tuple[int, ...]] = []
    working = [True]

    async def ask(context: Any) -> None:
        payloads = [dict(zip(NAMES, map(int, item), strict=True)) for item in REQUESTS]
        await put(context, dut.i, payloads, waits=Waits(rates[0], seed=1))

    async def core(context: Any) -> None:
        """Every run takes some cycles, in which settings and halves must not change."""
        while working:
            _, _, start, count = await context.tick().sample(dut.start, dut.i.payload.count)
            if start:
                settings = [context.get(port) for port in (dut.timesteps, dut.delay, dut.in_use, dut.result_slot)]
                runs.append((count, *settings))
                for _ in range(len(runs) * 3):
                    await context.tick()
                    now = [context.get(port) for port in (dut.timesteps, dut.delay, dut.in_use, dut.result_slot)]
                    assert now == settings
                    assert not context.get(dut.start)
                context.set(dut.cycles, 1000 + len(runs))
                context.set(dut.done, 1)
                await context.tick()
                context.set(dut.done, 0)
                assert context.get(dut.in_use) == 0

    async def take(context: Any) -> None:
        transfers = await get(context, dut.o, len(REQUESTS), waits=Waits(rates[1], seed=2))
        for transfer in transfers:
            item = transfer.payload
            answers.append((item.command, item.sequence, item.outcome, item.slot, item.cycles))
        working.clear()

    run(dut, ask, core, take)
    assert runs == [(3, 5, 2, 2, 0), (1, 8, 0, 2, 1), (9, 1, 0, 1, 0), (65535, 4, 3, 2, 1)]
    assert [answer[:3] for answer in answers] == [request[:3] for request in REQUESTS]
    assert [answers[place][3:] for place in (1, 3, 5, 6)] == [(0, 1001), (1, 1002), (0, 1003), (1, 1004)]
