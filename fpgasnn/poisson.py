"""Poisson coding of images: an option of simulation, for comparison with the constant current of S6.

Every pixel is a train of independent spikes whose probability is its magnitude over the largest one. The network that
reads them has the same layers, but its first one takes spikes: a spike stands for the largest pixel, so thresholds,
biases and starts there are divided by it and rounded. A signed image has two channels for each of its own, the second
for negative values, with negated weights.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _check
from .errors import InputError
from .network import INPUT, Branch, Code, Conv, ImageInput, IntegerNetwork, Layer, SpikeInput

__all__ = ["poisson_coded"]


def poisson_coded(
    net: IntegerNetwork, images: ArrayLike, timesteps: int | None = None, seed: int = 0
) -> tuple[IntegerNetwork, NDArray[np.uint8]]:
    """Return the network that reads spikes, and the spikes of images.

    Parameters
    ----------
    net : IntegerNetwork
        Causal, reads images.
    images : (N, *net.input.array_shape) real
    timesteps : int or None
        Length of the trains; None is the network's default.
    seed : int

    Returns
    -------
    net : IntegerNetwork
        Simulate it on the trains.
    trains : (N, T, H, W, C) uint8
        2 C channels for a signed image.

    Raises
    ------
    InputError
        If the network is not causal or reads no images, if its first layer has groups or a skip connection, or an
        argument is out of range.
    """
    _check.instance(net, IntegerNetwork, "net", "give what fpgasnn.convert or load_network returns")
    source = net.input
    if not isinstance(source, ImageInput) or net.code is not Code.CAUSAL:
        got = f"{net.code} code" if isinstance(source, ImageInput) else "one that reads spike trains"
        raise InputError(f"Poisson coding needs a causal network that reads images (S6), got {got}: convert it so")
    steps = net.run_length(timesteps)
    rng = np.random.default_rng(_check.integer(seed, "seed", low=0))
    largest = max(source.maximum, -source.minimum)
    pixels = source.encode(images).astype(np.int64)
    parts = [np.maximum(pixels, 0)] + ([np.maximum(-pixels, 0)] if source.signed else [])
    share = np.concatenate(parts, axis=-1) / largest
    trains = np.stack([rng.random(share.shape) < share for _ in range(steps)], axis=1).astype(np.uint8)
    height, width, channels = source.shape
    layers = tuple(
        _reading_spikes(layer, largest, source.signed) if INPUT in layer.sources else layer for layer in net.layers
    )
    return replace(net, input=SpikeInput((height, width, channels * len(parts))), layers=layers), trains


def _reading_spikes(layer: Layer, largest: int, signed: bool) -> Layer:
    branches: list[Branch] = []
    for branch in layer.branches:
        if not isinstance(branch, Conv) or (signed and branch.groups > 1):
            raise InputError(
                f"Poisson coding needs a first layer of plain convolutions (S6), got a {type(branch).__name__} with "
                f"groups or a skip connection in layer {layer.name!r}: simulate without it"
            )
        weight = branch.weight
        branches.append(replace(branch, weight=np.concatenate([weight, -weight], axis=3) if signed else weight))
    # the negation of the smallest weight has one bit more
    top = 1 << (layer.weight_bits - 1)
    wide = int(any(isinstance(branch, Conv) and branch.weight.max() >= top for branch in branches))
    changed: dict[str, Any] = {"bias": np.rint(layer.bias / largest).astype(np.int64)}
    if layer.threshold is not None and layer.start is not None:
        threshold = np.maximum(np.rint(layer.threshold / largest), 1).astype(np.int64)
        start = np.minimum(np.rint(layer.start / largest).astype(np.int64), threshold - 1)
        changed |= {"threshold": threshold, "start": start}
    return replace(layer, branches=tuple(branches), weight_bits=layer.weight_bits + wide, **changed)
