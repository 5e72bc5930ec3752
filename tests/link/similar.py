"""Networks of one structure, for devices that take another network."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from fpgasnn import Code, Conv, Identity, ImageInput, InputError, IntegerNetwork, Layer, Pool
from fpgasnn.hdl.memory_image import layer_bits
from fpgasnn.link.identity import DeviceIdentity, describe, parse
from fpgasnn.link.loading import check_loadable
from fpgasnn.network import Branch
from fpgasnn.plan import Plan


def identity(net: IntegerNetwork, plan: Plan, *, loadable: bool = True) -> DeviceIdentity:
    """What a device that was built for a network says of itself."""
    score_bits = layer_bits(net, plan)[-1].lane
    return parse((0x4000).to_bytes(2, "little") + describe(net, plan, score_bits, loadable=loadable))


def residual(code: Code) -> IntegerNetwork:
    """A stem; a layer with three branches, two of which are channelwise, and a max-pool; a Linear."""
    rng = np.random.default_rng(12)
    stem = Layer(
        "stem",
        (Conv("input", rng.integers(-8, 8, (4, 2, 2, 1))),),
        bias=rng.integers(-3, 4, 4),
        threshold=rng.integers(10, 30, 4),
        weight_bits=4,
    )
    branches = (
        Conv("stem", rng.integers(-8, 8, (4, 1, 1, 4)), shift=1),
        Identity("stem", rng.integers(-40, 40, 4), channel_offset=1),
        Conv("stem", rng.integers(-8, 8, (4, 1, 1, 1)), groups=4),
    )
    total = Layer(
        "sum", branches, rng.integers(-3, 4, 4), rng.integers(10, 30, 4), pool=Pool((2, 2), (2, 2)), weight_bits=4
    )
    scores = Layer("scores", (Conv("sum", rng.integers(-100, 100, (3, 1, 1, 4))),), bias=rng.integers(-9, 9, 3))
    return IntegerNetwork(ImageInput((3, 3, 1), bits=3), (stem, total, scores), code, 3, 3 if code is Code.RADIX else 5)


def _changed(branch: Branch, rng: np.random.Generator) -> Branch:
    if isinstance(branch, Identity):
        return replace(branch, constant=branch.constant // rng.integers(1, 4, branch.constant.shape))
    # every channel keeps its numbers, some of them become 0: its sums stay within what they were (S9)
    weight = rng.permuted(branch.weight.reshape(len(branch.weight), -1), axis=1).reshape(branch.weight.shape)
    return replace(branch, weight=weight * (rng.random(weight.shape) < 0.8))


def _other(layer: Layer, rng: np.random.Generator, constants: bool) -> Layer:
    branches = tuple(_changed(branch, rng) for branch in layer.branches)
    if not constants:
        return replace(layer, branches=branches)
    bias = rng.integers(np.minimum(layer.bias, 0), np.maximum(layer.bias, 0) + 1)
    if layer.threshold is None:
        return replace(layer, branches=branches, bias=bias)
    threshold = rng.integers(layer.threshold // 2 + 1, layer.threshold + 1)
    return replace(layer, branches=branches, bias=bias, threshold=threshold, start=rng.integers(0, threshold))


def another(net: IntegerNetwork, plan: Plan, seed: int) -> IntegerNetwork:
    """A network of the same structure with other numbers, one that fits a device that was built for ``net``."""
    rng = np.random.default_rng(seed)
    for constants in (True, True, True, False):
        other = replace(net, layers=tuple(_other(layer, rng, constants) for layer in net.layers))
        try:
            check_loadable(other, identity(net, plan))
        except InputError as error:
            assert "must fit" in str(error) and constants
            continue
        return other
    raise AssertionError("weights that only change their places must fit")
