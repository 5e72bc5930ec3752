# amaranth: UnusedElaboratable=no
"""The store plays what was written, again and again, without a gap."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from fpgasnn import Code, Conv, ImageInput, IntegerNetwork, Layer, SpikeInput, make_plan
from fpgasnn.link.store import ImageStore
from fpgasnn.plan import RingPlan
from fpgasnn.testing.streams import Waits, get, run


def ring(source: ImageInput | SpikeInput) -> RingPlan:
    layer = Layer("scores", (Conv("input", np.ones((1, *source.shape), int)),), bias=[0])
    return make_plan(IntegerNetwork(source, (layer,), Code.CAUSAL, 2, 6)).layers[0].branches[0].ring


@pytest.mark.parametrize(
    ("source", "steps", "words"),
    [(ImageInput((3, 2, 1), bits=4), 0, 6), (ImageInput((1, 1, 1), bits=8), 0, 1), (SpikeInput((1, 2, 20)), 5, 20)],
)
@pytest.mark.parametrize("rate", [0, 0.6])
def test_words_are_played(source: ImageInput | SpikeInput, steps: int, words: int, rate: float) -> None:
    planned = ring(source)
    dut = ImageStore(ring=planned)
    rng = np.random.default_rng(4)
    contents = rng.integers(0, 1 << planned.lanes, (2, words)).tolist()

    async def bench(context: Any) -> None:
        context.set(dut.timesteps, steps)
        for slot in (0, 1):
            for index, word in enumerate(contents[slot]):
                context.set(dut.write, 1)
                context.set(dut.write_slot, slot)
                context.set(dut.index, index)
                context.set(dut.word, word)
                await context.tick()
        context.set(dut.write, 0)
        for slot, count in ((1, 1), (0, 3), (1, 2)):
            context.set(dut.start, 1)
            context.set(dut.play_slot, slot)
            context.set(dut.count, count)
            await context.tick()
            context.set(dut.start, 0)
            context.set(dut.play_slot, 1 - slot)
            transfers = await get(context, dut.o, count * words, waits=Waits(rate, seed=slot))
            assert [transfer.payload for transfer in transfers] == contents[slot] * count
            if not rate:
                assert [transfer.cycle for transfer in transfers] == list(range(1, count * words + 1))
            context.set(dut.o.ready, 1)
            for _ in range(4):
                _, _, valid = await context.tick().sample(dut.o.valid)
                assert not valid
            context.set(dut.o.ready, 0)

    run(dut, bench)
