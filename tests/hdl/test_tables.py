"""Contents of the memories against the network, word by word."""

from __future__ import annotations

import numpy as np
import pytest

from fpgasnn.geometry import Pair
from fpgasnn.hdl.sequencer import constant_slots
from fpgasnn.hdl.tables import constant_table, needs_never, weight_table
from fpgasnn.network import Code, Conv, ImageInput, IntegerNetwork, Layer, Pool, SpikeInput
from fpgasnn.plan import make_plan
from fpgasnn.schedule import Constant


def network(
    code: str, source: ImageInput | SpikeInput, channels: int, *, shift: int = 0, pool: Pool | None = None
) -> IntegerNetwork:
    """A hidden layer of ``channels`` channels and scores, 5-bit weights with both extremes."""
    rng = np.random.default_rng(channels)

    def weights(out: int, kernel: Pair, inputs: int) -> np.ndarray:
        drawn = rng.integers(-16, 16, (out, *kernel, inputs))
        drawn.reshape(-1)[:2] = -16, 15
        return drawn

    hidden = Layer(
        "hidden",
        (Conv("input", weights(channels, (2, 3), source.shape[2]), shift=shift),),
        bias=rng.integers(-30, 30, channels),
        threshold=rng.integers(20, 60, channels),
        start=rng.integers(0, 20, channels),
        weight_bits=5,
        pool=pool,
    )
    scores = Layer(
        "scores", (Conv("hidden", weights(3, (1, 1), channels)),), bias=rng.integers(-9, 9, 3), weight_bits=5
    )
    return IntegerNetwork(source, (hidden, scores), Code(code), 3)


def fields(word: int, bits: int, count: int) -> list[int]:
    """Signed fields of a memory word, lowest first."""
    raw = [word >> bits * index & (1 << bits) - 1 for index in range(count)]
    return [value - (1 << bits) if value >> bits - 1 else value for value in raw]


@pytest.mark.parametrize("lanes", [1, 4, 16, 32])
@pytest.mark.parametrize(
    "source",
    [
        ImageInput((4, 5, 2), bits=3),
        ImageInput((4, 40, 40), bits=16),  # a window too large for a register: read column by column
        SpikeInput((4, 5, 6)),
        SpikeInput((4, 5, 21)),
    ],
    ids=["window", "image columns", "one word", "two words"],
)
@pytest.mark.parametrize("shift", [0, 2])
def test_weights_lie_in_the_order_of_events(source: ImageInput | SpikeInput, lanes: int, shift: int) -> None:
    """Group; kernel column; channel word; kernel row; bit of the word - lane 0 in the lowest bits (D2)."""
    net = network("causal", source, 6, shift=shift)
    layer = net.layers[0]
    plan = make_plan(net, lanes).layers[0]
    conv = layer.branches[0]
    assert isinstance(conv, Conv)
    ring = plan.branches[0].ring
    image = isinstance(source, ImageInput)
    words, bits = (1, source.shape[2]) if image else (ring.words, ring.word_bits)
    expected = []
    for group in range(-(-6 // lanes)):
        for kx in range(3):
            for word in range(words):
                for ky in range(2):
                    for bit in range(bits):
                        channel = word * bits + bit
                        row = []
                        for lane in range(lanes):
                            out = group * lanes + lane
                            there = out < 6 and channel < source.shape[2]
                            row.append(int(conv.weight[out, ky, kx, channel]) << shift if there else 0)
                        expected.append(row)
    assert [fields(word, 5 + shift, lanes) for word in weight_table(net, layer, plan)] == expected


def rule(
    constant: Constant | None, iteration: int, planes: int, bias: int, threshold: int, start: int
) -> tuple[int, int]:
    """The ROM words of D1 for one channel: without and with a spike."""
    values = {
        Constant.START_BIAS: (start - threshold + bias,) * 2,
        Constant.STEP_BIAS: (bias, bias - threshold),
        Constant.START: (start - threshold,) * 2,
        Constant.BIAS: (bias,) * 2,
        Constant.RESET: (0, -threshold),
        Constant.RADIX_START: (bias + start - threshold * 2 ** (planes - 1),) * 2,
        None: (-1, -1),
    }
    if constant is Constant.RADIX_TEST:
        step = threshold * 2 ** (planes - 2 - iteration)
        return step, -step
    return values[constant]


POOLED = Pool((2, 2), (2, 2), (1, 1, 1, 1))


@pytest.mark.parametrize("image", [False, True])
@pytest.mark.parametrize("pool", [None, POOLED], ids=["no pool", "pool with pads"])
@pytest.mark.parametrize("code", list(Code))
def test_constants(code: Code, pool: Pool | None, image: bool) -> None:
    source = ImageInput((4, 5, 1), bits=3) if image else SpikeInput((4, 5, 1))
    net = network(code, source, 6, pool=pool)
    plan = make_plan(net, 4).layers[0]
    layer = net.layers[0]
    assert layer.threshold is not None and layer.start is not None
    slots = constant_slots(plan, net.max_timesteps, never=needs_never(plan))
    assert len(slots) == len(set(slots)) > 0
    assert ((None, 0) in slots) == (pool is not None)
    table = constant_table(net, layer, plan, slots)
    assert len(table) == 2 * len(slots)
    for row, words in enumerate(table):
        constant, iteration = slots[row % len(slots)]
        for lane, pair in enumerate(words):
            channel = row // len(slots) * 4 + lane
            if channel < 6:
                numbers = (int(layer.bias[channel]), int(layer.threshold[channel]), int(layer.start[channel]))
                assert pair == rule(constant, iteration, 3, *numbers)
            else:  # no channel: starts below the threshold and stays there
                starts = (None, Constant.START, Constant.START_BIAS, Constant.RADIX_START)
                assert pair == ((-1, -1) if constant in starts else (0, 0))


def test_radix_tests_have_a_word_per_plane_but_the_last() -> None:
    net = network("radix", SpikeInput((4, 5, 1)), 6)
    slots = constant_slots(make_plan(net).layers[0], net.max_timesteps, never=False)
    assert [slot for slot in slots if slot[0] is Constant.RADIX_TEST] == [
        (Constant.RADIX_TEST, 0),
        (Constant.RADIX_TEST, 1),
    ]


@pytest.mark.parametrize(
    ("pool", "hangs_over"),
    [
        (None, False),
        (Pool((2, 2), (1, 1)), False),
        (Pool((3, 3), (1, 1)), False),
        (Pool((2, 2), (2, 2), (1, 0, 0, 0)), True),
        (Pool((2, 2), (2, 2), (0, 0, 0, 1)), True),
        (Pool((2, 2), (2, 2), ceil=True), True),
        (Pool((2, 2), (2, 2)), False),
    ],
)
def test_pool_windows_over_the_edge(pool: Pool | None, hangs_over: bool) -> None:
    net = network("causal", SpikeInput((4, 5, 1)), 2, pool=pool)  # the map of currents is 3 x 3
    assert needs_never(make_plan(net).layers[0]) == hangs_over
