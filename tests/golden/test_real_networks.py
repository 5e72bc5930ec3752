"""A converted network on real digits: golden model against the referee, and the accuracy it must have."""

from __future__ import annotations

import numpy as np
import pytest
from conftest import shared_data
from referee import referee

from fpgasnn import convert, load_images, load_labels
from fpgasnn.golden import evaluate, simulate
from fpgasnn.network import IntegerNetwork


def digits(kind: str) -> np.ndarray:
    return load_images(shared_data("mnist", f"{kind}-images-idx3-ubyte.gz"))[:, None]


@pytest.fixture(scope="module", params=["causal", "radix"])
def mnist(request: pytest.FixtureRequest) -> IntegerNetwork:
    model = shared_data("models", "mnist_cnn.onnx")
    steps = {"causal": 8, "radix": 3}[request.param]
    return convert(model, digits("train")[:2000], code=request.param, timesteps=steps)


def test_equals_the_referee_on_real_digits(mnist: IntegerNetwork) -> None:
    image = digits("t10k")[:1]
    steps = min(mnist.timesteps, 3)
    run, verdict = simulate(mnist, image, steps, trace=True), referee(mnist, image, steps)
    np.testing.assert_array_equal(run.scores, verdict.scores)
    for name, spikes in verdict.spikes.items():
        np.testing.assert_array_equal(run.spikes[name], spikes)
        assert spikes.any()


def test_accuracy_on_real_digits(mnist: IntegerNetwork) -> None:
    labels = load_labels(shared_data("mnist", "t10k-labels-idx1-ubyte.gz"))
    found = evaluate(mnist, digits("t10k")[:1000], labels[:1000])
    assert found.correct[-1] >= 980
