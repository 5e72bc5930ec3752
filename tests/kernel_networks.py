"""Random networks for comparing kernels with each other: larger, wider and longer than those of fpgasnn.testing.

Every choice that decides which kernel runs, and how it walks over memory, is drawn from its edge values: channels
around the lane blocks, all pools, strides, dilations and pads, groups, residual branches, one-position and whole-map
layers, weights up to 16 bits, runs of 1 to 128 steps.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

import numpy as np
import pytest
from numpy.typing import NDArray

from fpgasnn.errors import InputError, NetworkError, PlanError
from fpgasnn.geometry import Shape, layer_geometry
from fpgasnn.golden import Result, simulate
from fpgasnn.golden.vector_layer import ENVIRONMENT
from fpgasnn.network import INPUT, Code, Conv, Identity, ImageInput, IntegerNetwork, Layer, Pool, PoolMode, SpikeInput

__all__ = ["differences", "digest_of", "draw", "one_specialisation", "run_with"]

CHANNELS = (1, 2, 3, 7, 8, 15, 16, 16, 17, 24, 31, 32, 32, 33, 48, 63, 64, 64, 65, 100, 127, 128, 129, 130)
EXTENTS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 17, 33)
STEPS = (1, 1, 2, 3, 4, 7, 8, 15, 16, 31, 32, 64, 127, 128)
DENSITIES = (0.0, 0.01, 0.05, 0.1, 0.2, 0.5, 1.0)
MOST_ADDITIONS = 2e8
"""Bound on the additions of one run if everything fired: shorter runs are drawn for larger networks."""

Array = NDArray[np.generic]


@dataclass
class _Drawer:
    """Draws one network layer by layer."""

    rng: np.random.Generator
    code: Code
    source: ImageInput | SpikeInput
    shapes: dict[str, Shape] = field(default_factory=dict)
    additions: float = 0

    def one(self, *values: object) -> object:
        return values[int(self.rng.integers(len(values)))]

    def number(self, *values: int) -> int:
        return values[int(self.rng.integers(len(values)))]

    def weight(self, shape: tuple[int, ...], bits: int) -> NDArray[np.int64]:
        low, high = -(1 << (bits - 1)), (1 << (bits - 1)) - 1
        style = self.number(0, 0, 0, 1, 2, 3)
        if style == 1:
            return self.rng.choice([low, high], size=shape).astype(np.int64)
        drawn = self.rng.integers(low, high + 1, size=shape)
        if style == 2:
            return np.abs(drawn // 2)
        return drawn * (self.rng.random(shape) < 0.2) if style == 3 else drawn

    def conv(self, source: str, outs: int, bits: int, whole: bool) -> Conv:
        height, width, channels = self.shapes[source]
        shared = [g for g in (1, 1, 1, 2, 3, 4, 5, 8, channels, channels) if channels % g == 0 and outs % g == 0]
        groups = self.number(*shared) if not whole else 1
        if whole:
            weight = self.weight((outs, height, width, channels), bits)
            return Conv(source, weight, shift=self.number(0, 0, 2))
        kernel, stride, dilation, before, after = [], [], [], [], []
        for size in (height, width):
            k = min(self.number(1, 1, 2, 3, 3, 3, 5), max(1, size))
            d = self.number(1, 1, 1, 2, 3) if k > 1 else 1
            while (k - 1) * d + 1 > size + 2 and k > 1:
                k -= 1
            reach = (k - 1) * d + 1
            least = max(0, reach - size)
            low = min(reach - 1, max(self.number(0, 1, reach // 2), -(-least // 2)))
            before.append(low)
            after.append(min(reach - 1, max(self.number(low, low, 0, 1), least - low)))
            kernel.append(k)
            dilation.append(d)
            stride.append(self.number(1, 1, 1, 2, 3))
        weight = self.weight((outs, *kernel, channels // groups), bits)
        pads = (before[0], before[1], after[0], after[1])
        return Conv(
            source, weight, (stride[0], stride[1]), pads, (dilation[0], dilation[1]), groups, self.number(0, 0, 0, 1, 3)
        )

    def pool(self, extent: tuple[int, int]) -> Pool | None:
        if self.rng.random() < 0.55:
            return None
        kernel = min(self.number(1, 2, 2, 2, 3), *extent), min(self.number(1, 2, 2, 2, 3), *extent)
        stride = kernel if self.rng.random() < 0.7 else (self.number(1, 2, 3), self.number(1, 2, 3))
        pads = (0, 0, 0, 0)
        if self.rng.random() < 0.2:
            pads = (kernel[0] - 1, kernel[1] - 1, 0, 0)
        per_step = self.code is Code.CAUSAL and self.rng.random() < 0.3
        mode = PoolMode.PER_STEP if per_step else PoolMode.CUMULATIVE
        return Pool(kernel, stride, pads, bool(self.rng.random() < 0.2), mode)

    def skips(self, first: Conv, outs: int, bits: int, extent: tuple[int, int]) -> tuple[Conv | Identity, ...]:
        found: list[Conv | Identity] = []
        image = isinstance(self.source, ImageInput)
        for name, (height, width, channels) in self.shapes.items():
            if (name == INPUT and image) != (first.source == INPUT and image) or self.rng.random() < 0.4:
                continue
            for stride in ((1, 1), (2, 2), (3, 3), (2, 1)):
                if (-(-height // stride[0]), -(-width // stride[1])) != extent:
                    continue
                if self.rng.random() < 0.5:
                    constant = self.rng.integers(-300, 301, outs)
                    found.append(Identity(name, constant, stride, self.number(0, 0, 3, -5, outs - channels)))
                else:
                    weight = self.weight((outs, 1, 1, channels), bits)
                    found.append(Conv(name, weight, stride, shift=self.number(0, 2)))
                break
        return tuple(found[:2])

    def layer(self, name: str, source: str, fires: bool) -> Layer:
        rng = self.rng
        outs = self.number(*CHANNELS) if fires else self.number(1, 3, 10, 17, 70)
        if fires and rng.random() < 0.25:
            outs = self.shapes[source][2]
        bits = self.number(2, 4, 8, 8, 8, 8, 8, 12, 16)
        height, width, channels = self.shapes[source]
        whole = (not fires and rng.random() < 0.7) or (fires and rng.random() < 0.1)
        whole = whole and height * width * channels * outs < 1 << 20
        conv = self.conv(source, outs, bits, whole)
        nothing = np.zeros(outs, np.int64)
        extent = layer_geometry(Layer(name, (conv,), nothing, weight_bits=bits), self.shapes).conv
        branches = (conv, *(self.skips(conv, outs, bits, extent) if rng.random() < 0.35 else ()))
        scale = np.ones(outs, np.int64)
        for branch in branches:
            if isinstance(branch, Conv):
                spread = np.abs(branch.expanded.reshape(outs, -1)).sum(axis=1)
                scale += spread // max(1, int(np.sqrt(branch.expanded[0].size)))
                self.additions += float(extent[0] * extent[1]) * branch.expanded.size
            else:
                scale += np.abs(branch.constant)
        if isinstance(self.source, ImageInput) and conv.source == INPUT:
            scale *= max(1, self.source.maximum // 2)
        bias = rng.integers(-1, 2, outs) * rng.integers(0, scale // 2 + 2)
        if not fires:
            return Layer(name, branches, bias, weight_bits=bits)
        threshold = np.maximum(1, (scale * rng.uniform(0.2, 3, outs)).astype(np.int64))
        start = rng.integers(0, threshold) if rng.random() < 0.5 else threshold // 2
        return Layer(name, branches, bias, threshold, start, self.pool(extent), bits)


def _network(rng: np.random.Generator) -> IntegerNetwork:
    code = (Code.CAUSAL, Code.CAUSAL, Code.DEFERRED, Code.RADIX)[int(rng.integers(4))]
    shape = (int(rng.choice(EXTENTS)), int(rng.choice(EXTENTS)), int(rng.choice(CHANNELS)))
    source: ImageInput | SpikeInput = SpikeInput(shape)
    if rng.random() < 0.3:
        bits = int(rng.integers(1, 10))
        source = ImageInput((*shape[:2], min(shape[2], 5)), bits, signed=bits > 1 and bool(rng.random() < 0.5))
    drawer = _Drawer(rng, code, source, {INPUT: source.shape})
    names = [INPUT]
    layers = []
    hidden = int(rng.integers(1, 5))
    for index in range(hidden + 1):
        name = f"hidden{index}" if index < hidden else "scores"
        layer = drawer.layer(name, names[-1], index < hidden)
        drawer.shapes[name] = layer_geometry(layer, drawer.shapes).shape
        layers.append(layer)
        names.append(name)
    steps = int(rng.choice(STEPS)) if code is not Code.RADIX else int(rng.integers(1, 9))
    steps = max(1, min(steps, int(MOST_ADDITIONS / max(1.0, drawer.additions))))
    return IntegerNetwork(source, tuple(layers), code, steps)


def draw(seed: int) -> tuple[IntegerNetwork, Array]:
    """A network and 1 to 3 images or spike trains for it; geometry that the network refuses is drawn again."""
    rng = np.random.default_rng(seed)
    while True:
        try:
            net = _network(rng)
        except (InputError, NetworkError):
            continue
        break
    count = int(rng.integers(1, 4))
    if isinstance(net.input, ImageInput):
        images = rng.integers(net.input.minimum, net.input.maximum + 1, (count, *net.input.shape))
        return net, images
    density = float(rng.choice(DENSITIES))
    return net, (rng.random((count, net.timesteps, *net.input.shape)) < density).astype(np.uint8)


def one_specialisation() -> tuple[IntegerNetwork, Array]:
    """A network that reaches most of the vector kernels' code but needs one compilation: 64 lanes, 8-bit weights."""
    rng = np.random.default_rng(0)

    def conv(source: str, kernel: int, groups: int = 1, stride: int = 1) -> Conv:
        weight = rng.integers(-127, 128, (64, kernel, kernel, 64 // groups))
        pad = kernel // 2
        return Conv(source, weight, (stride, stride), (pad, pad, pad, pad), groups=groups)

    def layer(name: str, *branches: Conv | Identity, pool: Pool | None = None) -> Layer:
        return Layer(name, branches, rng.integers(-9, 30, 64), np.full(64, 150), pool=pool)

    layers = (
        layer("one", conv("input", 3)),
        layer("two", conv("one", 3), pool=Pool((2, 2), (2, 2))),
        layer("three", conv("two", 3), Identity("two", rng.integers(-99, 100, 64))),
        layer("four", conv("three", 3, groups=64)),
        Layer("scores", (Conv("four", rng.integers(-9, 10, (64, 4, 4, 64))),), np.arange(64)),
    )
    net = IntegerNetwork(SpikeInput((8, 8, 64)), layers, Code.CAUSAL, 6)
    return net, (rng.random((2, 6, 8, 8, 64)) < 0.2).astype(np.uint8)


def run_with(kernels: str, net: IntegerNetwork, inputs: Array, **arguments: object) -> Result:
    """Simulate with one kind of kernels; hypothesis forbids the function-scoped monkeypatch."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(ENVIRONMENT, kernels)
        return simulate(net, inputs, **{"trace": True, "threads": 1, **arguments})  # type: ignore[arg-type]


def differences(one: Result, other: Result, cycles: bool = True) -> list[str]:
    """What differs between two results: scores, spikes, potentials, counts, additions, cycles."""
    found = [] if np.array_equal(one.scores, other.scores) else ["scores"]
    if one.prefix_scores is not None and not np.array_equal(one.prefix_scores, other.prefix_scores):
        found.append("prefix scores")
    for kind in ("spikes", "potentials", "spike_counts"):
        mine, theirs = getattr(one, kind), getattr(other, kind)
        found += [f"{kind} of {name}" for name in theirs if not np.array_equal(mine.get(name), theirs[name])]
    for name, counts in one.synaptic_operations.items():
        for part in ("synaptic", "identity", "image"):
            if not np.array_equal(getattr(counts, part), getattr(other.synaptic_operations[name], part)):
                found.append(f"{part} operations of {name}")
    if not cycles:
        return found
    try:
        wanted = other.cycles
    except PlanError:
        # grouped convolutions have no plan
        return found
    for part in ("done", "latency"):
        if not np.array_equal(getattr(one.cycles, part), getattr(wanted, part)):
            found.append(f"cycles: {part}")
    return found


def digest_of(run: Result) -> str:
    """SHA-256 of scores, spikes and potentials."""
    found = hashlib.sha256()
    for array in (run.scores, *run.spikes.values(), *run.potentials.values()):
        found.update(np.ascontiguousarray(array).tobytes())
    return found.hexdigest()
