"""The fork: what the producer writes arrives everywhere, in the same cycle (D7)."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest

from fpgasnn.hdl.fork import Fork
from fpgasnn.network import Conv, IntegerNetwork, Layer, SpikeInput
from fpgasnn.plan import make_plan
from fpgasnn.testing.streams import run

LAYER = Layer("scores", (Conv("input", np.ones((1, 1, 1, 5), int)),), [0])
RING = make_plan(IntegerNetwork(SpikeInput((2, 2, 5)), (LAYER,), timesteps=2)).input_ring


@pytest.mark.parametrize("rings", [2, 3])
def test_all_rings_get_what_the_producer_writes(rings: int) -> None:
    """Combinational: claim, word and last go to every ring; room only where all of them have room."""
    dut, rng = Fork(ring=RING, rings=rings), random.Random(rings)

    async def bench(context: Any) -> None:
        for _ in range(40):
            claim, write, last, data = rng.random() < 0.5, rng.random() < 0.5, rng.random() < 0.5, rng.getrandbits(5)
            rooms = [rng.random() < 0.7 for _ in range(rings)]
            context.set(dut.producer.claim, claim)
            context.set(dut.producer.write, write)
            context.set(dut.producer.last, last)
            context.set(dut.producer.data, data)
            for writer, room in zip(dut.writers, rooms, strict=True):
                context.set(writer.room, room)
            assert context.get(dut.producer.room) == all(rooms)
            for writer in dut.writers:
                got = [context.get(port) for port in (writer.claim, writer.write, writer.last, writer.data)]
                assert got == [claim, write, last, data]
            await context.delay(1e-6)

    run(dut, bench)
