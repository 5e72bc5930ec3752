"""The papers' small networks, and what is done to their images."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed: pip install 'fpgasnn[train]'")

from torch import nn  # noqa: E402

from fpgasnn.errors import InputError  # noqa: E402
from fpgasnn.train import NETWORKS, QCFS, flipped_and_shifted  # noqa: E402

MNIST, CIFAR, DIGITS = (1, 28, 28), (3, 32, 32), (1, 8, 8)


def neurons(network: nn.Sequential, shape: tuple[int, ...]) -> int:
    """Outputs of all activations for one image."""
    found, values = 0, torch.zeros(1, *shape)
    for layer in network.eval():
        values = layer(values)
        found += values.numel() if isinstance(layer, nn.ReLU) else 0
    return found


@pytest.mark.parametrize(("name", "parameters", "count"), [("cnn", 19_338, 25_792), ("alexnet", 3_870_000, 70_528)])
def test_sizes_are_those_of_the_paper(name: str, parameters: int, count: int) -> None:
    network = NETWORKS[name](MNIST, nn.ReLU)
    found = sum(parameter.numel() for parameter in network.parameters())
    assert found == parameters if name == "cnn" else abs(found - parameters) < 5000
    assert neurons(network, MNIST) == count


@pytest.mark.parametrize("name", NETWORKS)
@pytest.mark.parametrize("shape", [DIGITS, MNIST, CIFAR])
def test_all_take_the_images_or_say_why_not(name: str, shape: tuple[int, int, int]) -> None:
    if name == "lenet" and shape == DIGITS:
        with pytest.raises(InputError, match="network 'lenet' takes square images of 12 pixels or more, got 8 x 8"):
            NETWORKS[name](shape, nn.ReLU)
        return
    network = NETWORKS[name](shape, lambda: QCFS(4))
    assert network(torch.rand(2, *shape)).shape == (2, 10)


def test_images_that_are_not_square() -> None:
    with pytest.raises(InputError, match="got 28 x 32: choose another of small, lenet"):
        NETWORKS["vgg"]((1, 28, 32), nn.ReLU)


def test_flipped_and_shifted_is_one_of_the_moves() -> None:
    images = torch.rand(40, 3, 9, 9, generator=torch.Generator().manual_seed(1))
    moved = flipped_and_shifted(images, torch.Generator().manual_seed(2))
    seen = set()
    for before, after in zip(images, moved, strict=True):
        found = []
        for mirrored in (False, True):
            padded = nn.functional.pad(before.flip(2) if mirrored else before, (4,) * 4)
            found += [
                (mirrored, down, right)
                for down in range(9)
                for right in range(9)
                if torch.equal(padded[:, down : down + 9, right : right + 9], after)
            ]
        assert len(found) == 1
        seen.add(found[0])
    assert len(seen) > 30
    assert {mirrored for mirrored, _, _ in seen} == {False, True}
    assert torch.equal(moved, flipped_and_shifted(images, torch.Generator().manual_seed(2)))
