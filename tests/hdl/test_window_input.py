"""The window register: the last columns that were loaded, one bit plane at a time (D2)."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest

from fpgasnn.hdl.window_input import WindowInput
from fpgasnn.network import Conv, ImageInput, IntegerNetwork, Layer
from fpgasnn.plan import make_plan
from fpgasnn.testing.streams import run


@pytest.mark.parametrize("channels", [1, 3, 4])
def test_planes_of_the_columns_that_were_loaded(channels: int) -> None:
    """Kernel column, kernel row, channel: the order of the weights; rows outside the map are 0."""
    conv = Conv("input", np.ones((1, 2, 3, channels), int))
    net = IntegerNetwork(ImageInput((4, 4, channels), bits=5), (Layer("scores", (conv,), [0]),), timesteps=1)
    branch = make_plan(net).layers[0].branches[0]
    ring, rng = branch.ring, random.Random(channels)
    dut = WindowInput(branch=branch)
    columns: list[list[int]] = [[0, 0] for _ in range(3)]

    async def bench(context: Any) -> None:
        for _ in range(12):
            load = rng.random() < 0.7
            words = [rng.getrandbits(ring.word_bits) for _ in range(ring.rows)]
            banks = rng.sample(range(ring.rows), 2)
            rows = [row for row in (0, 1) if rng.random() < 0.8]
            for bank in range(ring.rows):
                context.set(dut.data[bank], words[bank])
                context.set(dut.taps[bank], banks.index(bank) if bank in banks else 0)
            context.set(dut.taps_valid, sum(1 << banks[row] for row in rows))
            context.set(dut.load, load)
            await context.tick()
            if load:
                columns.append([words[banks[row]] if row in rows else 0 for row in (0, 1)])
            for plane in range(ring.bits):
                context.set(dut.plane, plane)
                context.set(dut.scan, 1)
                expected = [
                    pixel >> ring.bits * channel + ring.bits - 1 - plane & 1
                    for column in columns[-3:]
                    for pixel in column
                    for channel in range(channels)
                ]
                shown = {}
                for segment in range(len(dut.mask)):
                    low, mask = context.get(dut.offsets[segment]), context.get(dut.mask[segment])
                    shown |= {low + bit: mask >> bit & 1 for bit in range(len(dut.mask[segment]))}
                assert [shown[number] for number in range(len(expected))] == expected
                context.set(dut.scan, 0)
                assert not any(context.get(dut.mask[segment]) for segment in range(len(dut.mask)))

    run(dut, bench)
    assert branch.kind == "window" and branch.weights == 6 * channels
