# amaranth: UnusedElaboratable=no
"""Packed pixels and spikes of every width become words again."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from fpgasnn import Code, Conv, ImageInput, IntegerNetwork, Layer, SpikeInput, make_plan
from fpgasnn.link.identity import describe, pack_inputs, parse
from fpgasnn.link.unpacker import Unpacker
from fpgasnn.testing.streams import Waits, put, run
from fpgasnn.verify.stimulus import input_words


def network(source: ImageInput | SpikeInput, steps: int = 5) -> IntegerNetwork:
    weight = np.ones((2, *source.shape), int)
    return IntegerNetwork(source, (Layer("scores", (Conv("input", weight),), bias=[0, 0]),), Code.CAUSAL, 2, steps)


SOURCES = [
    *(pytest.param(ImageInput((3, 2, 1), bits=bits), id=f"{bits} bits") for bits in (1, 2, 3, 7, 8)),
    pytest.param(ImageInput((3, 3, 1), bits=9, signed=True), id="9 bits signed"),
    pytest.param(ImageInput((2, 2, 3), bits=8), id="rgb"),
    pytest.param(ImageInput((1, 1, 2), bits=16, signed=True), id="16 bits"),
    pytest.param(SpikeInput((2, 2, 3)), id="spikes"),
    pytest.param(SpikeInput((1, 2, 20)), id="two words of spikes"),
]


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("rate", [0, 0.8])
def test_words_come_back(source: ImageInput | SpikeInput, rate: float) -> None:
    net, rng = network(source), np.random.default_rng(2)
    plan = make_plan(net, 1)
    if isinstance(source, SpikeInput):
        inputs = rng.integers(0, 2, (3, 4, *source.shape))
    else:
        inputs = rng.integers(source.minimum, source.maximum + 1, (3, *source.shape))
    encoded = source.encode(inputs)
    packed = pack_inputs(parse(b"\0\x40" + describe(net, plan, 9)), encoded)
    words = input_words(net, plan, encoded)
    dut = Unpacker(ring=plan.layers[0].branches[0].ring)
    got: list[tuple[int, int]] = []
    running = [True]

    async def send(context: Any) -> None:
        context.set(dut.timesteps, 4 if isinstance(source, SpikeInput) else 0)
        for number, data in enumerate(packed):
            assert not context.get(dut.complete)
            await put(context, dut.i, data, waits=Waits(rate, seed=number))
            while context.get(dut.busy):
                await context.tick()
            assert context.get(dut.complete)
            assert not context.get(dut.excess)
            if number == 1:
                await put(context, dut.i, b"\xff")
                assert context.get(dut.excess)
            context.set(dut.clear, 1)
            await context.tick()
            context.set(dut.clear, 0)
        running.clear()

    async def watch(context: Any) -> None:
        while running:
            _, _, write, word, index = await context.tick().sample(dut.write, dut.word, dut.index)
            if write:
                got.append((index, word))

    run(dut, send, watch)
    size = len(words) // 3
    assert got == [(place % size, word) for place, word in enumerate(words)]


def test_an_input_that_is_broken_off_leaves_nothing_behind() -> None:
    net = network(ImageInput((2, 2, 1), bits=5))
    dut = Unpacker(ring=make_plan(net).layers[0].branches[0].ring)
    got = []

    async def send(context: Any) -> None:
        await put(context, dut.i, b"\xff")
        await context.tick().repeat(3)
        context.set(dut.clear, 1)
        await context.tick()
        context.set(dut.clear, 0)
        assert not context.get(dut.busy)
        await put(context, dut.i, b"\x42\x10\x00")
        while context.get(dut.busy):
            await context.tick()
        assert context.get(dut.complete)

    async def watch(context: Any) -> None:
        for _ in range(60):
            _, _, write, word, index = await context.tick().sample(dut.write, dut.word, dut.index)
            if write:
                got.append((index, word))

    run(dut, send, watch)
    # one word went out before the interruption; the four that count follow
    assert got[-4:] == [(0, 2), (1, 2), (2, 4), (3, 0)]
