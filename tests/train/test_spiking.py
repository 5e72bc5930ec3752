"""Spiking neurons in training: forward, surrogate gradient, and the integer network that comes of them."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed: pip install 'fpgasnn[train]'")

from torch import nn  # noqa: E402

import fpgasnn  # noqa: E402
from fpgasnn.data import TRAIN_IMAGES, digits  # noqa: E402
from fpgasnn.errors import InputError  # noqa: E402
from fpgasnn.train import OverTime, Spiking, Steps, accuracy, to_network, train  # noqa: E402
from fpgasnn.train.spiking import fires  # noqa: E402


def test_spikes_equal_the_rule_step_by_step() -> None:
    currents = torch.randn(6, 3, 5, generator=torch.Generator().manual_seed(3)) * 2
    found = Spiking(6, threshold=1.5)(currents.flatten(0, 1)).unflatten(0, (6, 3))
    potential = np.full((3, 5), 0.75)
    for step in range(6):
        potential += currents[step].numpy()
        spikes = potential >= 1.5
        potential -= 1.5 * spikes
        np.testing.assert_array_equal(found[step].numpy(), np.where(spikes, np.float32(1.5), 0))


def test_gradient_of_the_surrogate() -> None:
    excess = torch.tensor([-0.6, -0.4, 0.0, 0.4, 0.6], requires_grad=True)
    value = fires(excess)
    assert value.tolist() == [0, 0, 1, 1, 1]
    value.sum().backward()
    assert excess.grad is not None
    assert excess.grad.tolist() == [0, 1, 1, 1, 0]
    other = torch.tensor([-0.9, 0.9], requires_grad=True)
    fires(other, 2.0).sum().backward()
    assert other.grad is not None
    assert other.grad.tolist() == [0.5, 0.5]


def test_images_are_repeated_and_scores_averaged() -> None:
    images = torch.arange(12.0).reshape(2, 1, 2, 3)
    steps = Steps(3)(images)
    assert torch.equal(steps.unflatten(0, (3, 2)), torch.stack([images] * 3))
    scores = torch.tensor([[1.0], [2.0], [3.0], [4.0], [5.0], [9.0]])
    assert OverTime(3)(scores).tolist() == [[3.0], [5.0]]


@pytest.mark.parametrize("make", [Steps, OverTime, Spiking])
def test_timesteps_out_of_range(make: type[nn.Module]) -> None:
    with pytest.raises(InputError, match="timesteps"):
        make(0)


def test_a_trained_network_runs_as_it_was_trained() -> None:
    """With 16-bit weights the integer network predicts what the trained spiking network does, at the T of training."""
    torch.set_num_threads(1)
    torch.manual_seed(0)
    pixels, labels = digits()
    images = torch.tensor(pixels, dtype=torch.float32)[:, None] / 16
    wanted = torch.tensor(labels, dtype=torch.int64)
    network = nn.Sequential(
        Steps(4),
        nn.Conv2d(1, 6, 3, padding=1, bias=False),
        nn.BatchNorm2d(6),
        Spiking(4),
        nn.AvgPool2d(2),
        nn.Flatten(),
        nn.Linear(96, 24),
        Spiking(4),
        nn.Linear(24, 10),
        OverTime(4),
    )
    train(network, images[:TRAIN_IMAGES], wanted[:TRAIN_IMAGES], epochs=12, rate=0.05)
    seen = images[TRAIN_IMAGES:]
    assert accuracy(network, seen, wanted[TRAIN_IMAGES:]) > 0.8
    net = to_network(network, (1, 8, 8), np.arange(17) / 16, timesteps=4, weight_bits=16)
    assert net.metadata["method"] == "qcfs"
    found = fpgasnn.simulate(net, seen.numpy(), 4, delay=0)
    with torch.no_grad():
        scores = network(seen).numpy()
    # a potential within rounding of its threshold may fire a step later
    assert np.mean(found.predictions_at(4, 0) == scores.argmax(1)) > 0.995
    other = fpgasnn.simulate(net, seen.numpy(), 2, delay=0)
    assert np.mean(other.predictions_at(2, 0) == scores.argmax(1)) < 0.995
