"""The map from real images to the integers of the first layer (S6), chosen from calibration images.

The network pads with the real value 0, and integer 0 *is* the value 0: the map has a scale and never an offset. Images
that are multiples of one number (pixels 0..255, pixels / 255, pixels / 255 * 2 - 1) are mapped without any error.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..network import ImageInput, Layout

__all__ = ["choose_input", "lattice_scale"]

SIGNED_BITS = 9
UNSIGNED_BITS = 8
_TOLERANCE = 2e-3
_SAMPLE = 1 << 18
_BLOCKS = 64


def _bits(lowest: float, highest: float) -> int:
    """Width of the integers lowest..highest, two's complement if lowest < 0."""
    low, high = round(lowest), round(highest)
    if low < 0:
        return max((-low - 1).bit_length(), high.bit_length()) + 1
    return max(high.bit_length(), 1)


def lattice_scale(values: NDArray[np.floating], largest: int) -> float | None:
    """Find the smallest scale that makes all values integers, 0 staying 0.

    Parameters
    ----------
    values : float array of any shape
    largest : int
        Largest absolute integer to accept.

    Returns
    -------
    float or None
        None if the values are not multiples of one number, or only of too small a one.
    """
    distinct = np.unique(np.abs(values.astype(np.float64)))
    peak = float(distinct[-1])
    if peak == 0:
        return None
    gaps = np.diff(np.concatenate([[0.0], distinct]))
    gaps = gaps[gaps > peak * 1e-5]
    for factor in (1, 2):  # odd multiples only, as of 2 p - 255: half of their gap
        scale = factor / float(gaps.min())
        if round(peak * scale) > largest:
            return None
        integers = np.rint(distinct * scale)
        scale = float((integers @ integers) / (integers @ distinct)) if integers.any() else scale
        if abs(scale - round(scale)) < _TOLERANCE * scale and round(scale) > 0:
            scale = float(round(scale))
        if np.all(np.abs(distinct * scale - np.rint(distinct * scale)) < _TOLERANCE):
            return scale
    return None


def choose_input(
    images: NDArray[np.float32], shape: tuple[int, int, int], layout: Layout, input_bits: int | None = None
) -> ImageInput:
    """Choose scale, bits and sign of every input channel.

    Parameters
    ----------
    images : (N, C, H, W) float32
    shape : (height, width, channels)
    layout : Layout
        Of the arrays that the network will be given.
    input_bits : int or None
        Bits of the integers; None chooses them: as many as an exact map needs (at most 9 signed, 8 unsigned), else 9
        signed or 8 unsigned.

    Returns
    -------
    ImageInput
    """
    signed = bool(images.min() < 0)
    bits = input_bits or (SIGNED_BITS if signed else UNSIGNED_BITS)
    largest = (1 << (bits - 1)) - 1 if signed else (1 << bits) - 1
    exact = lattice_scale(images.ravel()[:: max(1, images.size // _SAMPLE)], largest)
    if exact is not None and all(_fits(block, exact, largest) for block in np.array_split(images, _BLOCKS)):
        needed = _bits(float(images.min()) * exact, float(images.max()) * exact)
        return ImageInput(shape, input_bits or needed, signed, np.full(shape[2], exact), layout=layout)
    peaks = np.abs(images).max(axis=(0, 2, 3)).astype(np.float64)
    scale = np.where(peaks > 0, largest / np.where(peaks > 0, peaks, 1.0), 1.0)
    return ImageInput(shape, bits, signed, scale, layout=layout)


def _fits(block: NDArray[np.float32], scale: float, largest: int) -> bool:
    """Whether all values times ``scale`` are integers up to ``largest``; one block at a time spares memory."""
    integers = block.astype(np.float64) * scale
    rounded = np.rint(integers)
    return bool(np.all(np.abs(integers - rounded) < _TOLERANCE) and np.all(np.abs(rounded) <= largest))
