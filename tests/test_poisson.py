"""Poisson input: rates, reproducibility, and the same network in the mean."""

from __future__ import annotations

import numpy as np
import pytest

import fpgasnn
from fpgasnn.data import DIGITS_MODEL, digits
from fpgasnn.errors import InputError
from fpgasnn.network import Conv, ImageInput, IntegerNetwork, Layer, SpikeInput
from fpgasnn.poisson import poisson_coded


@pytest.fixture(scope="module")
def net() -> IntegerNetwork:
    images = digits()[0][:200, None]
    return fpgasnn.convert(DIGITS_MODEL, images, timesteps=128, iterations=20, delay=False)


def test_trains_have_the_rates_of_the_pixels(net: IntegerNetwork) -> None:
    images = digits()[0][:3, None]
    spiking, trains = poisson_coded(net, images, 128, seed=4)
    assert isinstance(spiking.input, SpikeInput)
    assert trains.shape == (3, 128, 8, 8, 1)
    source = net.input
    assert isinstance(source, ImageInput)
    share = net.input.encode(images) / source.maximum
    assert np.abs(trains.mean(axis=1) - share).max() < 0.25
    assert np.all(trains.mean(axis=1)[share == 0] == 0)
    assert np.array_equal(trains, poisson_coded(net, images, 128, seed=4)[1])
    assert not np.array_equal(trains, poisson_coded(net, images, 128, seed=5)[1])


def test_long_trains_predict_as_constant_currents_do(net: IntegerNetwork) -> None:
    images, labels = digits()[0][1300:1400, None], digits()[1][1300:1400]
    constant = fpgasnn.simulate(net, images).predictions
    spiking, trains = poisson_coded(net, images)
    random = fpgasnn.simulate(spiking, trains).predictions
    assert np.mean(random == constant) > 0.9
    short = fpgasnn.simulate(spiking, trains[:, :4]).predictions
    assert np.mean(short == labels) < np.mean(random == labels)


def test_signed_images_have_two_channels() -> None:
    weight = np.array([[-8, 3]]).reshape(1, 1, 1, 2)
    hidden = Layer("hidden", (Conv("input", weight),), [14], threshold=[70], start=[0], weight_bits=4)
    scores = Layer("scores", (Conv("hidden", np.ones((2, 1, 1, 1), int)),), [0, 0])
    image = ImageInput((1, 1, 2), bits=4, signed=True)
    net = IntegerNetwork(image, (hidden, scores), timesteps=8)
    spiking, trains = poisson_coded(net, np.array([[[[7, -8]]]]), 8)
    assert spiking.input.shape == (1, 1, 4)
    first = spiking.layers[0]
    assert isinstance(first.branches[0], Conv)
    assert first.branches[0].weight.ravel().tolist() == [-8, 3, 8, -3]
    assert (first.weight_bits, first.bias.tolist(), first.threshold.tolist()) == (5, [2], [9])  # type: ignore[union-attr]
    assert np.all(trains[0, :, 0, 0, 3] == 1)
    assert np.all(trains[0, :, 0, 0, 1:3] == 0)


def test_mistakes(net: IntegerNetwork) -> None:
    images = digits()[0][:3, None]
    with pytest.raises(InputError, match=r"needs a causal network that reads images \(S6\), got radix code"):
        poisson_coded(fpgasnn.convert(DIGITS_MODEL, images, code="radix", iterations=1), images)
    spiking, _ = poisson_coded(net, images, 2)
    with pytest.raises(InputError, match="got one that reads spike trains: convert it so"):
        poisson_coded(spiking, images)
    with pytest.raises(InputError, match="seed must be an integer >= 0, got -1"):
        poisson_coded(net, images, 2, seed=-1)
    grouped = Layer("hidden", (Conv("input", np.ones((2, 1, 1, 1), int), groups=2),), [0, 0], threshold=[9, 9])
    scores = Layer("scores", (Conv("hidden", np.ones((2, 1, 1, 2), int)),), [0, 0])
    other = IntegerNetwork(ImageInput((1, 1, 2), bits=4, signed=True), (grouped, scores), timesteps=4)
    with pytest.raises(InputError, match=r"needs a first layer of plain convolutions .* in layer 'hidden'"):
        poisson_coded(other, np.zeros((1, 1, 1, 2)))
