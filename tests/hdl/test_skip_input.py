"""Skip bits against the network's definition of a skip connection and of a depthwise convolution (D7)."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest

from fpgasnn.hdl.skip_input import SkipInput, lane_patterns
from fpgasnn.network import Conv, Identity, ImageInput, IntegerNetwork, Layer, SpikeInput
from fpgasnn.plan import make_plan
from fpgasnn.testing.streams import run

CHANNELS = 20


def skip(offset: int) -> Identity:
    return Identity("input", np.ones(CHANNELS, int), channel_offset=offset)


def depthwise() -> Conv:
    return Conv("input", np.ones((2 * CHANNELS, 3, 1, 1), int), groups=CHANNELS)


@pytest.mark.parametrize("image", [False, True])
@pytest.mark.parametrize("lanes", [1, 4, 8, 16, 32])
@pytest.mark.parametrize("branch", [skip(0), skip(3), skip(-7), depthwise()], ids=["same", "up", "down", "depthwise"])
def test_every_lane_sees_its_own_channel(branch: Identity | Conv, lanes: int, image: bool) -> None:
    """All fetches of a tap together give every lane the bit of its channel once, and no other lane anything."""
    source = ImageInput((4, 2, CHANNELS), bits=3) if image else SpikeInput((4, 2, CHANNELS))
    outs = 2 * CHANNELS if isinstance(branch, Conv) else CHANNELS
    layer = Layer("scores", (branch,), np.zeros(outs, int))
    (plan,) = make_plan(IntegerNetwork(source, (layer,), timesteps=1), lanes).layers
    planned, ring = plan.branches[0], plan.branches[0].ring
    _, chosen = lane_patterns(planned, lanes)
    rng = random.Random(lanes)
    dut = SkipInput(branch=planned, lanes=lanes)

    def source_channel(out: int) -> int:
        return out - branch.channel_offset if isinstance(branch, Identity) else out // 2

    async def bench(context: Any) -> None:
        for group in range(plan.groups):
            pixel = [[rng.getrandbits(1) for _ in range(CHANNELS)] for _ in range(planned.rows.taps)]
            plane = rng.randrange(ring.bits)
            row, bank = rng.randrange(planned.rows.taps), rng.randrange(ring.rows)
            found = 0
            for number in range(planned.spread):
                word = planned.first_word(group, lanes) + number
                low = word * ring.word_channels
                bits = pixel[row][low : low + ring.word_channels]
                # planes lie most significant first; the other ones hold noise
                packed = sum(bit << ring.bits * c + ring.bits - 1 - plane for c, bit in enumerate(bits))
                noise = rng.getrandbits(ring.word_bits)
                mask = sum(1 << ring.bits * c + ring.bits - 1 - plane for c in range(ring.word_channels))
                for other in range(ring.rows):
                    context.set(dut.data[other], packed | noise & ~mask if other == bank else noise)
                    context.set(dut.taps[other], row)
                context.set(dut.taps_valid, 1 << bank)
                context.set(dut.row, row)
                context.set(dut.plane, plane)
                context.set(dut.pattern, chosen[group][number])
                bits_found = context.get(dut.skip)
                assert not bits_found & found, "one channel was seen twice"
                found |= bits_found
                context.set(dut.taps_valid, 0)
                assert context.get(dut.skip) == 0, "outside the map nothing spikes"
            for lane in range(lanes):
                out = group * lanes + lane
                channel = source_channel(out) if out < outs else -1
                assert found >> lane & 1 == (pixel[row][channel] if 0 <= channel < CHANNELS else 0)
            await context.delay(1e-6)

    run(dut, bench)
