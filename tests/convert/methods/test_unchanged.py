"""Methods that exist choose the same integers for ever: stored digests, on a network whose arithmetic is exact.

Images, weights and batch sizes are such that every sum is exact in float32, so that no order of summation, no vector
width and no fused multiplication can change a bit.
"""

from __future__ import annotations

import hashlib
from typing import Any

import numpy as np
import pytest

from fpgasnn.ann.layers import AnnLayer, ConvTerm, LayerGraph
from fpgasnn.convert.api import convert
from fpgasnn.network import Conv, IntegerNetwork, Pool

DIGESTS = {
    "ltb-causal-channel": "97b02d82e7a0ec58",
    "ltb-causal-layer": "fc9d1245c5465f62",
    "ltb-radix-channel": "c6ff0f450665c34b",
    "ltb-radix-layer": "55021f91bee7b9cb",
    "mse-causal-channel": "0cb40f9d7203ab46",
    "mse-causal-layer": "d2d9c3a40471f9ce",
    "mse-radix-channel": "ebcd8df51e359ece",
    "mse-radix-layer": "5854f56178396842",
    "max-causal-channel": "9cfe1d4e9d5900a8",
    "max-causal-layer": "49c8f318b1bb2300",
    "max-radix-channel": "e302b09259f2ab94",
    "max-radix-layer": "48b5dfae365e14ab",
    "robust-causal-channel": "5c75c0c97c9e55c2",
    "robust-causal-layer": "0f14734b3dffa85f",
    "robust-radix-channel": "f543d43b0e620350",
    "robust-radix-layer": "344a7a58316e23a1",
}


def exact_graph() -> LayerGraph:
    """Two convolutions, a max-pool and a Linear; weights are small multiples of 1/2."""
    rng = np.random.default_rng(11)

    def weight(*shape: int) -> Any:
        return rng.integers(-2, 3, shape) / 2

    layers = (
        AnnLayer("first", (ConvTerm("input", weight(4, 3, 3, 1), pads=(1, 1, 1, 1)),), np.array([0.5, 0, -0.5, 1])),
        AnnLayer(
            "second",
            (ConvTerm("first", weight(8, 1, 1, 4)),),
            np.arange(8) / 2 - 2,
            pool=Pool((2, 2), (2, 2)),
        ),
        AnnLayer("scores", (ConvTerm("second", weight(3, 4, 4, 8)),), np.zeros(3), fires=False, linear=True),
    )
    shapes = {"input": (8, 8, 1), "first": (8, 8, 4), "second": (4, 4, 8), "scores": (1, 1, 3)}
    return LayerGraph((8, 8, 1), "nhwc", layers, shapes)


def digest(net: IntegerNetwork) -> str:
    """Of every integer of a network."""
    result = hashlib.sha256(repr((net.delay, net.timesteps, net.input.shape)).encode())
    for layer in net.layers:
        arrays = [branch.weight for branch in layer.branches if isinstance(branch, Conv)]
        arrays += [array for array in (layer.bias, layer.threshold, layer.start) if array is not None]
        for array in arrays:
            result.update(np.ascontiguousarray(array, "<i8").tobytes())
    return result.hexdigest()[:16]


CASES = {
    f"{method}-{code}-{'channel' if channelwise else 'layer'}": {
        "method": method,
        "code": code,
        "channelwise": channelwise,
    }
    for method in ("ltb", "mse", "max", "robust")
    for code in ("causal", "radix")
    for channelwise in (True, False)
}


@pytest.mark.parametrize("name", CASES)
def test_integers_are_those_of_the_stored_digest(name: str) -> None:
    images = np.random.default_rng(5).integers(0, 4, (64, 8, 8, 1)).astype(np.float32)
    net = convert(exact_graph(), images, iterations=1, batch=64, delay=False, rounding="nearest", **CASES[name])
    assert digest(net) == DIGESTS[name]
    shuffled = np.random.default_rng(6).permutation(images)
    again = convert(exact_graph(), shuffled, iterations=1, batch=64, delay=False, rounding="nearest", **CASES[name])
    assert digest(again) == DIGESTS[name]
