"""Random inputs for a network: what ``fpgasnn verify`` runs when it is given no images."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import _check
from .network import ImageInput, IntegerNetwork

__all__ = ["random_inputs"]

DENSITY = 0.2
"""Share of spikes in random trains."""

_LARGEST = np.finfo(np.float64).max
_MAXIMUM_ELEMENTS = 1 << 28


def random_inputs(net: IntegerNetwork, count: int, seed: int = 0, timesteps: int | None = None) -> NDArray[Any]:
    """Draw images with all pixel values equally likely, or spike trains with one bit in five set.

    Parameters
    ----------
    net : IntegerNetwork
    count : int
        Number of images, >= 1; all of them have at most 2^28 elements.
    seed : int
    timesteps : int or None
        Length of spike trains; None is the network's default.

    Returns
    -------
    (N, *net.input.array_shape) float64, or (N, T, H, W, C) uint8

    Raises
    ------
    InputError
        For a count below 1 or beyond that, or a run length that the network does not have.
    """
    _check.instance(net, IntegerNetwork, "net", "give what fpgasnn.convert or load_network returns")
    steps = 1 if isinstance(net.input, ImageInput) else net.run_length(timesteps)
    # a number that cannot be meant must not end in an error of the allocator
    most = max(2, _MAXIMUM_ELEMENTS // (steps * math.prod(net.input.shape)))
    count = _check.integer(count, "the number of random inputs", low=1, high=most)
    rng = np.random.default_rng(_check.integer(seed, "seed", low=0))
    if not isinstance(net.input, ImageInput):
        return (rng.random((count, steps, *net.input.shape)) < DENSITY).astype(np.uint8)
    source = net.input
    assert source.scale is not None and source.offset is not None
    pixels = rng.integers(source.minimum, source.maximum + 1, size=(count, *source.shape))
    # a channel whose scale is 0 reads one value whatever it is given
    with np.errstate(over="ignore"):
        images = (pixels - source.offset) / np.where(source.scale == 0, 1.0, source.scale)
    # a pixel whose image leaves float64 gets the largest one, which is clipped like every other large value
    images = np.clip(images, -_LARGEST, _LARGEST)
    if source.layout in ("nchw", "ncw"):
        images = np.moveaxis(images, 3, 1)
    return images.reshape(count, *source.array_shape)
