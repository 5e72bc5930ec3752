"""Contents of the memories against the network, word by word."""

from __future__ import annotations

import numpy as np
import pytest

from fpgasnn.geometry import Pair
from fpgasnn.hdl.constant_slots import constant_slots
from fpgasnn.hdl.tables import constant_table, needs_never, weight_table, weight_width
from fpgasnn.network import Code, Conv, Identity, ImageInput, IntegerNetwork, Layer, Pool, SpikeInput
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
    assert [fields(word, 5 + shift, lanes) for word in weight_table(layer, plan)] == expected


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


def test_branches_lie_one_after_the_other_in_every_group() -> None:
    """Weights of what is scanned, shifted; constants of what is added where an input spikes (D7)."""
    rng = np.random.default_rng(5)
    dense, single = rng.integers(-4, 4, (3, 1, 2, 2)), rng.integers(-4, 4, (3, 1, 1, 2))
    pooled = rng.integers(-4, 4, (3, 1, 1, 2))
    constant = np.array([500, -600, 700])
    branches = (
        Conv("input", dense, pads=(0, 0, 0, 1), shift=1),
        Identity("input", constant),
        Conv("input", single, shift=3),
        Conv("input", pooled, repeat=(2, 2), pads=(0, 0, 1, 1)),
    )
    layer = Layer("scores", branches, [0, 0, 0], weight_bits=3)
    plan = make_plan(IntegerNetwork(SpikeInput((4, 4, 2)), (layer,), Code.CAUSAL, 2), 2).layers[0]
    assert weight_width(layer, plan) == 6
    expected = []
    for group in ((0, 1), (2, None)):
        events = [dense[:, 0, x, c] << 1 for x in range(2) for c in range(2)]
        events += [single[:, 0, 0, c] << 3 for c in range(2)]
        # one weight serves all four positions of a tile, so they are stored once
        events += [pooled[:, 0, 0, c] for c in range(2)]
        expected += [[0 if out is None else int(event[out]) for out in group] for event in events]
    assert [fields(word, 6, 2) for word in weight_table(layer, plan)] == expected
    slots = constant_slots(plan, 2, never=False)
    number = slots.index((Constant.SKIP, 0))
    table = constant_table(IntegerNetwork(SpikeInput((4, 4, 2)), (layer,), Code.CAUSAL, 2), layer, plan, slots)
    assert table[number] == [(500, 500), (-600, -600)] and table[len(slots) + number] == [(700, 700), (0, 0)]


def test_groups_have_no_weight_for_the_channels_of_others() -> None:
    weight = np.arange(1, 9).reshape(4, 1, 1, 2)
    layer = Layer("scores", (Conv("input", weight, groups=2),), [0] * 4, weight_bits=5)
    plan = make_plan(IntegerNetwork(SpikeInput((1, 1, 4)), (layer,), Code.CAUSAL, 2), 4).layers[0]
    assert [fields(word, 5, 4) for word in weight_table(layer, plan)] == [
        [1, 3, 0, 0], [2, 4, 0, 0], [0, 0, 5, 7], [0, 0, 6, 8],
    ]  # fmt: skip


def test_depthwise_taps_are_constants() -> None:
    """Kernel column by kernel column, shifted; a sum pool has one for all taps (S7)."""
    weight = np.arange(6).reshape(1, 2, 3, 1) + np.array([0, 10]).reshape(2, 1, 1, 1)
    pool = Conv("input", np.ones((2, 1, 1, 1), int), pads=(0, 0, 0, 1), repeat=(2, 3), groups=2, shift=2)
    layer = Layer("scores", (Conv("input", weight, pads=(0, 0, 0, 1), groups=2, shift=1), pool), [0, 0])
    net = IntegerNetwork(SpikeInput((2, 3, 2)), (layer,), Code.CAUSAL, 2)
    plan = make_plan(net, 2).layers[0]
    slots = constant_slots(plan, 2, never=False)
    table = dict(zip(slots, constant_table(net, layer, plan, slots), strict=True))
    words = [table[Constant.SKIP, number] for number in range(7)]
    assert [row[0][0] for row in words] == [0, 6, 2, 8, 4, 10, 4]
    assert [row[1][0] for row in words] == [20, 26, 22, 28, 24, 30, 4]
    assert weight_table(layer, plan) == [] and weight_width(layer, plan) == 8
