"""What a fetched column shows to the scanner: every spike once, with the weight of its kernel row (D2)."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest

from fpgasnn.hdl.column_input import ColumnInput
from fpgasnn.network import Conv, ImageInput, IntegerNetwork, Layer, SpikeInput
from fpgasnn.plan import make_plan
from fpgasnn.testing.streams import run

SOURCES = {
    "spikes, one word": SpikeInput((6, 5, 7)),
    "spikes, two words": SpikeInput((6, 5, 20)),
    "image, two segments per row": ImageInput((6, 5, 20), bits=12),
}


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("repeat", [1, 2])
def test_every_bit_has_the_weight_of_its_kernel_row(source: str, repeat: int) -> None:
    """Banks hold the kernel rows in any order; rows of a merged average pool share their weights (S7)."""
    shape = SOURCES[source]
    conv = Conv("input", np.ones((1, 4 // repeat, 4 // repeat, shape.shape[2]), int), repeat=(repeat, repeat))
    net = IntegerNetwork(shape, (Layer("scores", (conv,), [0]),), timesteps=1)
    branch = make_plan(net).layers[0].branches[0]
    ring, rng = branch.ring, random.Random(repeat)
    dut = ColumnInput(branch=branch)
    width = len(dut.mask[0])

    async def bench(context: Any) -> None:
        for number in range(20):
            plane, scan = rng.randrange(ring.bits), number != 0
            taps = [rng.randrange(branch.rows.taps) for _ in range(ring.rows)]
            valid = rng.getrandbits(ring.rows)
            words = [rng.getrandbits(ring.word_bits) for _ in range(ring.rows)]
            for bank in range(ring.rows):
                context.set(dut.data[bank], words[bank])
                context.set(dut.taps[bank], taps[bank])
            context.set(dut.taps_valid, valid)
            context.set(dut.plane, plane)
            context.set(dut.scan, scan)
            expected = [
                taps[bank] // repeat * ring.word_channels + channel
                for bank in range(ring.rows)
                for channel in range(ring.word_channels)
                if scan and valid >> bank & 1 and words[bank] >> ring.bits * channel + ring.bits - 1 - plane & 1
            ]
            found = [
                context.get(dut.offsets[segment]) + bit
                for segment in range(len(dut.mask))
                for bit in range(width)
                if context.get(dut.mask[segment]) >> bit & 1
            ]
            assert found == expected
            await context.delay(1e-6)

    run(dut, bench)
    assert branch.kind == "columns" and branch.fetch_weights == 4 // repeat * ring.word_channels
