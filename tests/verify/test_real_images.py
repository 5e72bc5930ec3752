"""mnist_cnn.onnx as hardware on real MNIST images: equal to the golden model, spike for spike and cycle for cycle."""

from __future__ import annotations

import numpy as np
import pytest
from conftest import shared_data

import fpgasnn
from fpgasnn.network import IntegerNetwork
from fpgasnn.verify import Stalls
from fpgasnn.verify.compiled import find_compiler


def mnist(code: str) -> tuple[IntegerNetwork, np.ndarray, np.ndarray]:
    """The converted network, 20 test images and their labels; calibrated on training images."""
    model = shared_data("models", "mnist_cnn.onnx")
    train = fpgasnn.load_images(shared_data("mnist", "train-images-idx3-ubyte.gz"))[:1000, None]
    test = fpgasnn.load_images(shared_data("mnist", "t10k-images-idx3-ubyte.gz"))[:20, None]
    labels = fpgasnn.load_labels(shared_data("mnist", "t10k-labels-idx1-ubyte.gz"))[:20]
    steps = {"causal": 8, "radix": 4}[code]
    net = fpgasnn.convert(model, train, code=code, timesteps=steps, max_timesteps=steps, iterations=10)
    return net, test, labels


@pytest.mark.slow
@pytest.mark.parametrize("code", ["causal", "radix"])
def test_two_images_in_the_amaranth_simulator(code: str) -> None:
    net, images, _ = mnist(code)
    report = fpgasnn.verify(net, images[:2], engine="amaranth")
    report.check()
    assert report.engine == "amaranth"


@pytest.mark.slow
@pytest.mark.parametrize("code", ["causal", "radix"])
def test_twenty_images_compiled(code: str) -> None:
    """Without stalls every cycle is predicted from nothing; with stalls from the times of the outer streams."""
    if find_compiler() is None:
        pytest.skip("no C++ compiler: the compiled engine is not available")
    net, images, labels = mnist(code)
    report = fpgasnn.verify(net, images, engine="cxxrtl")
    report.check()
    assert np.count_nonzero(report.result.predictions == labels) >= 18
    stalled = fpgasnn.verify(net, images[:5], engine="cxxrtl", stalls=Stalls(0.3, 0.3, 4))
    stalled.check()
    assert stalled.cycles > 0
