"""The data of the demo: 8x8 images of handwritten digits and a small network trained on them.

Source, licence and credits stand in the README.md of this folder; examples/train_digits.py made the network.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

__all__ = ["DIGITS", "DIGITS_MODEL", "TRAIN_IMAGES", "digits"]

DIGITS = Path(__file__).with_name("digits.npz")
"""The images and labels."""

DIGITS_MODEL = Path(__file__).with_name("digits_cnn.onnx")
"""conv12 3x3 - pool2 - conv16 3x3 - pool2 - fc10, takes (N, 1, 8, 8) pixels 0..16."""

TRAIN_IMAGES = 1297
"""The images before this index train, those from it on test."""


def digits() -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Return the images, (1797, 8, 8) uint8 in 0..16, and their labels, (1797,) uint8 in 0..9."""
    with np.load(DIGITS, allow_pickle=False) as archive:
        return archive["images"], archive["labels"]
