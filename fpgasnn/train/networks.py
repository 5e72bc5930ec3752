"""The small networks that the papers train, with any activation in place of ReLU."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from torch import nn

from .. import _check
from ..errors import InputError

__all__ = ["NETWORKS", "alexnet", "cnn", "lenet", "small", "vgg"]

Activation = Callable[[], nn.Module]


def _convolution(channels: int, filters: int, kernel: int, padding: int, activation: Activation) -> list[nn.Module]:
    """Convolution, batch normalisation, activation."""
    return [
        nn.Conv2d(channels, filters, kernel, padding=padding),
        nn.BatchNorm2d(filters),
        activation(),
    ]


def _checked(shape: Sequence[int], least: int, name: str) -> tuple[int, int]:
    """Channels and side of square images that are large enough."""
    channels, height, width = _check.integers(tuple(shape), 3, "shape", low=1)
    if height != width or height < least:
        raise InputError(
            f"network {name!r} takes square images of {least} pixels or more, got {height} x {width}: choose another "
            f"of {', '.join(NETWORKS)}, or pad the images"
        )
    return channels, height


def small(shape: Sequence[int], activation: Activation) -> nn.Sequential:
    """conv 16 - pool - conv 32 - pool - fc 10.

    Parameters
    ----------
    shape : (C, H, W)
        Of one image, H = W >= 4.
    activation : callable () -> Module
        Makes one for every layer but the last: ``nn.ReLU``, :class:`QCFS`, :class:`RateNorm`, ...

    Raises
    ------
    InputError
        For images that are too small or not square, here and in all other networks of this module.
    """
    channels, size = _checked(shape, 4, "small")
    return nn.Sequential(
        *_convolution(channels, 16, 3, 1, activation),
        nn.AvgPool2d(2),
        *_convolution(16, 32, 3, 1, activation),
        nn.AvgPool2d(2),
        nn.Flatten(),
        nn.Linear(32 * (size // 4) ** 2, 10),
    )


def lenet(shape: Sequence[int], activation: Activation) -> nn.Sequential:
    """6C5-P2-16C5-P2-120-84-10 with average pools; H = W >= 12."""
    channels, size = _checked(shape, 12, "lenet")
    return nn.Sequential(
        *_convolution(channels, 6, 5, 2, activation),
        nn.AvgPool2d(2),
        *_convolution(6, 16, 5, 0, activation),
        nn.AvgPool2d(2),
        nn.Flatten(),
        nn.Linear(16 * ((size // 2 - 4) // 2) ** 2, 120),
        activation(),
        nn.Linear(120, 84),
        activation(),
        nn.Linear(84, 10),
    )


def cnn(shape: Sequence[int], activation: Activation) -> nn.Sequential:
    """The 7-layer CNN of the Rate Norm Layer paper, 32C3-P2-32C3-P2-32C3-P2-FC10, without padding.

    19,338 parameters for MNIST. Smaller images get padding and fewer layers, H = W >= 4.
    """
    channels, size = _checked(shape, 4, "cnn")
    layers: list[nn.Module] = []
    padding = 0 if size >= 20 else 1
    for _ in range(3):
        if size < 4:
            break
        layers += [*_convolution(channels, 32, 3, padding, activation), nn.AvgPool2d(2)]
        channels, size = 32, (size - 2 + 2 * padding) // 2
    return nn.Sequential(*layers, nn.Flatten(), nn.Linear(channels * size**2, 10))


def alexnet(shape: Sequence[int], activation: Activation) -> nn.Sequential:
    """The small AlexNet of the Rate Norm Layer paper: five convolutions of 32 to 256 channels, fc 1024-512-10.

    3.87 million parameters for MNIST; H = W >= 8.
    """
    channels, size = _checked(shape, 8, "alexnet")
    side = size // 2 // 2 // 2
    return nn.Sequential(
        *_convolution(channels, 32, 3, 1, activation),
        nn.AvgPool2d(2),
        *_convolution(32, 64, 3, 1, activation),
        nn.AvgPool2d(2),
        *_convolution(64, 128, 3, 1, activation),
        *_convolution(128, 256, 3, 1, activation),
        *_convolution(256, 256, 3, 1, activation),
        nn.AvgPool2d(2),
        nn.Flatten(),
        nn.Linear(256 * side**2, 1024),
        activation(),
        nn.Linear(1024, 512),
        activation(),
        nn.Linear(512, 10),
    )


def vgg(shape: Sequence[int], activation: Activation) -> nn.Sequential:
    """Six 3x3 convolutions in pairs of 32, 64 and 128 channels, average pools between them, fc 10; H = W >= 8."""
    channels, size = _checked(shape, 8, "vgg")
    layers: list[nn.Module] = []
    for filters in (32, 64, 128):
        layers += _convolution(channels, filters, 3, 1, activation)
        layers += [*_convolution(filters, filters, 3, 1, activation), nn.AvgPool2d(2)]
        channels = filters
    return nn.Sequential(*layers, nn.Flatten(), nn.Linear(channels * (size // 8) ** 2, 10))


NETWORKS: dict[str, Callable[[Sequence[int], Activation], nn.Sequential]] = {
    "small": small,
    "lenet": lenet,
    "cnn": cnn,
    "alexnet": alexnet,
    "vgg": vgg,
}
"""By name, as the scripts under examples/ take them."""
