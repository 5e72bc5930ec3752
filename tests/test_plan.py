"""What a plan decides from sizes alone: how an image's window is fetched, what hardware cannot build."""

from __future__ import annotations

import numpy as np
import pytest

from fpgasnn.network import Code, Conv, Identity, ImageInput, IntegerNetwork, Layer, Pool, SpikeInput
from fpgasnn.plan import BranchPlan, hardware_problems, make_plan


def first_layer(kernel: tuple[int, int], channels: int, bits: int) -> IntegerNetwork:
    weight = np.ones((1, *kernel, channels), int)
    return IntegerNetwork(ImageInput((*kernel, channels), bits=bits), (Layer("scores", (Conv("input", weight),), [0]),))


@pytest.mark.parametrize(
    ("kernel", "channels", "bits", "kind"),
    [
        pytest.param((4, 8), 4, 8, "window", id="1024 bits"),
        pytest.param((5, 5), 3, 14, "columns", id="1050 bits"),
        pytest.param((5, 41), 1, 5, "columns", id="1025 bits"),
        pytest.param((1, 1), 2, 2, "window", id="4 bits"),
    ],
)
def test_windows_of_up_to_1024_bits_are_registers(kernel: tuple[int, int], channels: int, bits: int, kind: str) -> None:
    (layer,) = make_plan(first_layer(kernel, channels, bits)).layers
    assert layer.branches[0].kind == kind


def test_spikes_have_no_window_register() -> None:
    layer = Layer("scores", (Conv("input", np.ones((1, 1, 1, 1), int)),), [0])
    assert make_plan(IntegerNetwork(SpikeInput((1, 1, 1)), (layer,))).layers[0].branches[0].kind == "columns"


@pytest.mark.parametrize(
    ("kernel", "stride", "rows"),
    [
        pytest.param(3, 1, 4, id="a window and a row"),
        pytest.param(3, 2, 5, id="a window and the rows that one output row advances"),
        pytest.param(8, 2, 10, id="the map and two rows"),
        pytest.param(9, 1, 10, id="a window and a row of the map"),
        pytest.param(10, 1, 12, id="a window as high as the map"),
    ],
)
def test_rings_have_room_for_a_window_and_what_comes_next(kernel: int, stride: int, rows: int) -> None:
    """Of a map of ten rows (D8)."""
    conv = Conv("input", np.ones((1, kernel, 1, 1), int), (stride, 1))
    layer = Layer("scores", (conv,), [0])
    assert make_plan(IntegerNetwork(SpikeInput((10, 1, 1)), (layer,))).layers[0].branches[0].ring.rows == rows


def test_what_hardware_cannot_build_is_named() -> None:
    hidden = Layer("hidden", (Conv("input", [[[[1]]]]),), [0], [1], pool=Pool((17, 16), (17, 16)))
    scores = Layer("scores", (Conv("hidden", [[[[1]]]]),), [0])
    net = IntegerNetwork(SpikeInput((17, 16, 1)), (hidden, scores), Code.CAUSAL, 2)
    assert hardware_problems(net) == ["layer 'hidden' pools 272 elements, one register each (D1)"]
    assert hardware_problems(IntegerNetwork(net.input, net.layers, Code.RADIX, 2)) == []


def branches(*given: Conv | Identity, channels: int, lanes: int, image: bool = False) -> tuple[BranchPlan, ...]:
    """Plan the branches of one output layer on a 4 x 4 map of 20 channels."""
    source = ImageInput((4, 4, 20), bits=2) if image else SpikeInput((4, 4, 20))
    layer = Layer("scores", given, np.zeros(channels, int))
    return make_plan(IntegerNetwork(source, (layer,), Code.RADIX, 2), lanes).layers[0].branches


def test_branches_are_fetched_in_three_ways() -> None:
    """Channels that read one channel each need no scanner (D7); a merged average pool shares its weights (S7)."""
    dense, depthwise = np.ones((20, 2, 1, 20), int), np.ones((20, 2, 1, 1), int)
    conv, merged, skip, pooled, grouped = branches(
        Conv("input", dense, (1, 1), (0, 0, 1, 0)),
        Conv("input", np.ones((20, 1, 1, 20), int), (1, 1), (0, 0, 1, 1), repeat=(2, 2)),
        Identity("input", np.ones(20, int), channel_offset=-1),
        Conv("input", depthwise, pads=(0, 0, 1, 0), groups=20),
        Conv("input", np.ones((20, 1, 1, 5), int), groups=4),
        channels=20, lanes=4,
    )  # fmt: skip
    assert [one.kind for one in (conv, merged, skip, pooled, grouped)] == [
        "columns", "columns", "channelwise", "channelwise", "columns",
    ]  # fmt: skip
    assert (conv.fetches, conv.fetch_weights, conv.weights) == (2, 20, 40)
    assert (merged.fetches, merged.fetch_weights, merged.weights) == (4, 10, 20)
    assert (skip.fetches, skip.weights, skip.constants) == (2, 0, 1) and skip.channels == (*range(1, 20), -1)
    assert (pooled.fetches, pooled.weights, pooled.constants) == (4, 0, 2) and pooled.channels == tuple(range(20))


def test_an_image_may_have_skip_connections_too() -> None:
    conv, skip = branches(
        Conv("input", np.ones((3, 1, 1, 20), int)), Identity("input", np.ones(3, int)), channels=3, lanes=4, image=True
    )
    assert (conv.kind, skip.kind, skip.spread, skip.ring.word_channels) == ("window", "channelwise", 1, 20)
