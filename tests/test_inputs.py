"""Random inputs are valid, reach all values and depend on the seed alone."""

from __future__ import annotations

import numpy as np
import pytest

from fpgasnn import Conv, ImageInput, InputError, IntegerNetwork, Layer, SpikeInput
from fpgasnn.inputs import random_inputs
from fpgasnn.network import Layout


def network(source: ImageInput | SpikeInput) -> IntegerNetwork:
    weight = np.ones((2, *source.shape), int)
    return IntegerNetwork(
        source, (Layer("scores", (Conv("input", weight),), bias=[0, 0]),), timesteps=4, max_timesteps=8
    )


@pytest.mark.parametrize("layout", ["nhwc", "nchw"])
@pytest.mark.parametrize("signed", [False, True])
def test_images_reach_every_pixel_value(layout: Layout, signed: bool) -> None:
    source = ImageInput((5, 4, 3), 2, signed, np.array([2.0, 0.5, -1.0]), np.array([1.0, 0.0, 0.5]), layout)
    encoded = source.encode(random_inputs(network(source), 40))
    for channel in range(3):
        assert set(np.unique(encoded[..., channel])) == set(range(source.minimum, source.maximum + 1))


def test_a_channel_of_scale_zero_is_accepted() -> None:
    source = ImageInput((2, 2, 2), 3, scale=np.array([0.0, 1.0]), offset=np.array([3.0, 0.0]))
    encoded = source.encode(random_inputs(network(source), 3))
    assert np.all(encoded[..., 0] == 3)


def test_a_seed_is_one_sequence() -> None:
    net = network(ImageInput((4, 4, 1), bits=4))
    np.testing.assert_array_equal(random_inputs(net, 2, seed=5), random_inputs(net, 2, seed=5))
    assert np.any(random_inputs(net, 2, seed=5) != random_inputs(net, 2, seed=6))


def test_spike_trains_have_the_asked_length() -> None:
    net = network(SpikeInput((6, 6, 2)))
    assert random_inputs(net, 3).shape == (3, 4, 6, 6, 2)
    trains = random_inputs(net, 3, timesteps=7)
    assert trains.shape == (3, 7, 6, 6, 2)
    assert set(np.unique(trains)) == {0, 1}


def test_the_count_is_checked() -> None:
    with pytest.raises(
        InputError, match=r"the number of random inputs must be an integer in 1..\d+, got 0: give one in that range"
    ):
        random_inputs(network(SpikeInput((1, 1, 1))), 0)
    with pytest.raises(InputError, match=r"random inputs must be an integer in 1..\d+, got 1099511627776"):
        random_inputs(network(SpikeInput((1, 1, 1))), 1 << 40)


def test_images_of_a_tiny_scale_are_finite() -> None:
    source = ImageInput((2, 2, 1), bits=3, scale=[1e-310])
    assert np.all(np.isfinite(random_inputs(network(source), 3)))
