# amaranth: UnusedElaboratable=no
"""Answers byte by byte, whatever takes them."""

from __future__ import annotations

from typing import Any

import pytest

from fpgasnn.hdl.readout import ScoreLayout
from fpgasnn.link.answer import AnswerSender
from fpgasnn.link.protocol import Command, Outcome
from fpgasnn.testing.streams import Waits, get, put, run

IDENTITY = bytes(range(100, 117))
SCORES = [[3, -1, 255, -256, 0, 7], [100, 101, 102, -103, -104, -105]]
"""Of both slots: two positions, three channels, 9 bits."""


def expected(command: int, sequence: int, outcome: int, slot: int, cycles: int) -> bytes:
    body = bytes((outcome,))
    if outcome == Outcome.DONE and command == Command.IDENTIFY:
        body += b"\x34\x12" + IDENTITY
    elif outcome == Outcome.DONE and command == Command.STATUS:
        body += b"".join((1000 * n + 1).to_bytes(2, "little") for n in range(6))
    elif outcome == Outcome.DONE and command in (Command.INFER, Command.REPEAT):
        body += cycles.to_bytes(5, "little")
        for position in (0, 1):
            scores = SCORES[slot][3 * position : 3 * position + 3]
            body += b"".join(score.to_bytes(2, "little", signed=True) for score in scores)
            # the prediction is the one that came with the position's last score
            body += (3 * position + 2).to_bytes(2, "little")
    return bytes((command | 0x80, sequence)) + len(body).to_bytes(3, "little") + body


@pytest.mark.parametrize("rates", [(0, 0), (0.7, 0), (0, 0.6)])
def test_every_kind_of_answer(rates: tuple[float, float]) -> None:
    dut = AnswerSender(identity=IDENTITY, score=ScoreLayout(9, 6), channels=3, positions=2)
    finished = [
        (Command.INFER, 1, 0, 0, 77),
        (Command.IDENTIFY, 2, 0, 1, 0),
        (Command.REPEAT, 3, 0, 1, 2**40 - 1),
        (Command.STATUS, 4, 0, 0, 0),
        (Command.INFER, 5, Outcome.BAD_DELAY, 0, 0),
        (Command.RESET, 6, 0, 0, 0),
        (0x99, 7, Outcome.UNKNOWN_COMMAND, 0, 0),
        (Command.INFER, 255, 0, 1, 0),
    ]
    wanted = [expected(*item) for item in finished]
    got: list[tuple[int, int]] = []
    working = [True]

    async def requests(context: Any) -> None:
        context.set(dut.step, 0x1234)
        for n in range(6):
            context.set(dut.counters[n], 1000 * n + 1)
        names = ("command", "sequence", "outcome", "slot", "cycles")
        payloads = [dict(zip(names, map(int, item), strict=True)) for item in finished]
        await put(context, dut.i, payloads, waits=Waits(rates[0], seed=1))

    async def memory(context: Any) -> None:
        """One cycle of latency."""
        while working:
            _, _, slot, index = await context.tick().sample(dut.read_slot, dut.read_index)
            index = min(index, 5)
            context.set(dut.result, {"score": SCORES[slot][index], "prediction": index})

    async def take(context: Any) -> None:
        count = sum(map(len, wanted))
        transfers = await get(context, dut.o, count, waits=Waits(rates[1], seed=2))
        got.extend((transfer.payload.byte, transfer.payload.last) for transfer in transfers)
        working.clear()

    run(dut, requests, memory, take)
    assert bytes(byte for byte, _ in got) == b"".join(wanted)
    lasts = [place for place, (_, last) in enumerate(got) if last]
    ends = [sum(map(len, wanted[: n + 1])) - 1 for n in range(len(wanted))]
    assert lasts == ends
