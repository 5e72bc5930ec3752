"""A small network that the tests of boards share."""

from __future__ import annotations

import numpy as np

from fpgasnn.network import Code, Conv, ImageInput, IntegerNetwork, Layer


def network(bits: int = 4) -> IntegerNetwork:
    """12x12 image, two convolutions, ten classes."""
    rng = np.random.default_rng(4)
    half = 1 << (bits - 1)
    first = Layer("first", (Conv("input", rng.integers(-half, half, (8, 3, 3, 1))),), np.zeros(8, int), np.full(8, 40))
    weight = rng.integers(-half, half, (16, 3, 3, 8))
    second = Layer("second", (Conv("first", weight, stride=(2, 2)),), np.zeros(16, int), np.full(16, 90))
    scores = Layer("scores", (Conv("second", rng.integers(-half, half, (10, 4, 4, 16))),), np.zeros(10, int))
    return IntegerNetwork(ImageInput((12, 12, 1), bits=8), (first, second, scores), Code.CAUSAL, 4)
