"""What a plan decides from sizes alone: how an image's window is fetched, what hardware cannot build."""

from __future__ import annotations

import numpy as np
import pytest

from fpgasnn.network import Code, Conv, Identity, ImageInput, IntegerNetwork, Layer, SpikeInput
from fpgasnn.plan import hardware_problems, make_plan


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
    one = np.ones((2, 1, 1, 2), int)
    first = Layer("first", (Conv("input", one),), [0, 0], [1, 1])
    second = Layer("second", (Conv("first", np.ones((2, 1, 1, 1), int), groups=2),), [0, 0], [1, 1])
    third = Layer("third", (Identity("first", [1, 1]),), [0, 0], [1, 1])
    last = Layer("last", (Conv("second", one), Identity("third", [1, 1])), [0, 0])
    net = IntegerNetwork(SpikeInput((2, 2, 2)), (first, second, third, last), Code.CAUSAL, 2)
    assert hardware_problems(net) == [
        "layer 'second' is a grouped convolution (D7)",
        "layer 'third' has residual branches (D7)",
        "layer 'last' has residual branches (D7)",
        "'first' is read by 2 branches (a fork, D7)",
    ]
    assert hardware_problems(IntegerNetwork(net.input, (first, Layer("last", (Conv("first", one),), [0, 0])))) == []
