"""Hypothesis strategies: random integer networks, and images and spike trains for them.

Structure (code, geometry, sizes, branches) is drawn piece by piece so that failures shrink to small networks; the
numbers in the arrays come from a drawn seed and one of several styles (uniform, extreme, sparse, silent ...), which is
fast and reaches saturated and silent corners. Needs the ``test`` extra.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..errors import MissingDependencyError
from ..geometry import Pair, Quad, Shape, conv_extent, layer_geometry, pool_extent
from ..network import INPUT, Code, Conv, Identity, ImageInput, IntegerNetwork, Layer, Pool, PoolMode, SpikeInput
from ..plan import hardware_problems

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = ["Limits", "engine_counts", "images", "inputs", "networks", "spike_trains"]

try:
    from hypothesis import strategies as st
except ImportError as error:
    raise MissingDependencyError(
        "fpgasnn.testing.strategies needs the package hypothesis, which is not installed: pip install 'fpgasnn[test]'"
    ) from error


@dataclass(frozen=True)
class Limits:
    """Largest sizes of drawn networks.

    Members
    -------
    extent : int
        Height and width of maps.
    channels, input_channels : int
        Channels of layers and of the input.
    layers : int
        Layers, output included.
    timesteps : int
        T of causal and deferred networks.
    planes : int
        K of radix networks.
    image_bits : int
        Bit planes of image inputs.
    kernel : int
        Kernel height and width, before dilation and merged pools.
    """

    extent: int = 8
    channels: int = 20
    input_channels: int = 6
    layers: int = 4
    timesteps: int = 8
    planes: int = 5
    image_bits: int = 9
    kernel: int = 3


STYLES = ("uniform", "uniform", "extreme", "sparse", "small", "positive", "zero")


def _numbers(style: str, rng: np.random.Generator, low: int, high: int, shape: tuple[int, ...]) -> NDArray[Any]:
    """Integers (int64) in low..high in one of the styles."""
    if style == "zero":
        return np.zeros(shape, np.int64)
    if style == "extreme":
        return rng.choice([low, high], size=shape)
    if style == "small":
        low, high = max(low, -2), min(high, 2)
    if style == "positive":
        low = min(1, high)
    drawn = rng.integers(low, high + 1, size=shape)
    return drawn * (rng.random(shape) < 0.2) if style == "sparse" else drawn


def _pair(draw: DrawFn, high: int, low: int = 1) -> Pair:
    """Two integers, biased to be equal and small."""
    first = draw(st.integers(low, high))
    return first, first if draw(st.booleans()) else draw(st.integers(low, high))


@dataclass
class _Builder:
    """Draws one network layer by layer."""

    draw: DrawFn
    code: Code
    limits: Limits
    steps: int
    rng: np.random.Generator
    shapes: dict[str, Shape]
    source: ImageInput | SpikeInput

    def weight_range(self, bits: int) -> Pair:
        return -(1 << (bits - 1)), (1 << (bits - 1)) - 1

    def conv_axis(self, size: int) -> tuple[int, int, int, int, int, int]:
        """Kernel, stride, dilation, repeat, pads of one axis such that at least one output exists."""
        draw = self.draw
        kernel = size if draw(st.integers(0, 5)) == 0 else draw(st.integers(1, self.limits.kernel))
        stride = draw(st.sampled_from((1, 1, 1, 2, 3)))
        dilation = draw(st.sampled_from((1, 2))) if kernel > 1 else 1
        repeat = 1
        if dilation == 1 and kernel * 2 <= size and draw(st.integers(0, 5)) == 0:
            repeat = 2
        reach = (kernel * repeat - 1) * dilation + 1
        before = draw(st.integers(0, min(2, reach - 1)))
        after = draw(st.integers(0, min(2, reach - 1)))
        while conv_extent(size, kernel * repeat, stride, dilation, before, after) < 1:
            if repeat > 1:
                repeat = 1
            elif dilation > 1:
                dilation = 1
            else:
                kernel -= 1
        reach = (kernel * repeat - 1) * dilation + 1
        return kernel, stride, dilation, repeat, min(before, reach - 1), min(after, reach - 1)

    def same_axis(self, size: int, stride: int) -> tuple[int, int, int, int, int, int]:
        """One axis of a convolution that keeps the map or thins it out, as in residual networks."""
        kernel = self.draw(st.sampled_from((1, 3))) if size > 1 else 1
        return kernel, stride, 1, 1, kernel // 2, kernel // 2

    def conv(self, source: str, outs: int, bits: int, whole: bool = False) -> Conv:
        """A convolution that fits its source; with ``whole`` its kernel covers the map."""
        draw = self.draw
        height, width, channels = self.shapes[source]
        groups = 1
        splits = [count for count in (channels, 2, 3) if count > 1 and channels % count == 0 and outs % count == 0]
        if len(splits) > 0 and draw(st.booleans()):
            groups = draw(st.sampled_from(splits))
        if whole:
            rows, columns = (height, 1, 1, 1, 0, 0), (width, 1, 1, 1, 0, 0)
        elif draw(st.booleans()):
            stride = draw(st.sampled_from((1, 2)))
            rows, columns = self.same_axis(height, stride), self.same_axis(width, stride)
        else:
            rows, columns = self.conv_axis(height), self.conv_axis(width)
        dilation, repeat = (rows[2], columns[2]), (rows[3], columns[3])
        if repeat != (1, 1):
            dilation = (1, 1)
        shape = (outs, rows[0], columns[0], channels // groups)
        return Conv(
            source,
            _numbers(draw(st.sampled_from(STYLES)), self.rng, *self.weight_range(bits), shape),
            stride=(rows[1], columns[1]),
            pads=(rows[4], columns[4], rows[5], columns[5]),
            dilation=dilation,
            groups=groups,
            shift=draw(st.sampled_from((0, 0, 0, 1, 3))),
            repeat=repeat,
        )

    def pool(self, conv: Pair) -> Pool | None:
        """A max-pool whose windows all hold an element, or None."""
        draw = self.draw
        if draw(st.integers(0, 2)) == 2:
            return None
        high, wide = _pair(draw, 3)
        kernel = min(high, conv[0]), min(wide, conv[1])
        stride = (1, 1) if draw(st.booleans()) else _pair(draw, 3)
        pads = [draw(st.integers(0, k - 1)) if draw(st.integers(0, 2)) == 0 else 0 for k in (*kernel, *kernel)]
        ceil = draw(st.booleans())
        per_step = self.code is Code.CAUSAL and draw(st.booleans())
        for axis in (0, 1):
            count = pool_extent(conv[axis], kernel[axis], stride[axis], pads[axis], pads[axis + 2], ceil)
            if count < 1 or (count - 1) * stride[axis] - pads[axis] >= conv[axis]:
                return None
        quad: Quad = (pads[0], pads[1], pads[2], pads[3])
        return Pool(kernel, stride, quad, ceil, PoolMode.PER_STEP if per_step else PoolMode.CUMULATIVE)

    def sum_pool(self, source: str, outs: int) -> Conv | None:
        """An average pool in front of a neuron (S7), or None."""
        height, width, channels = self.shapes[source]
        if outs != channels or min(height, width) < 2 or self.draw(st.booleans()):
            return None
        tile = _pair(self.draw, min(3, height, width), 2)
        weight = np.ones((outs, 1, 1, 1), np.int32)
        return Conv(source, weight, stride=tile, groups=channels, repeat=tile, shift=self.draw(st.integers(0, 2)))

    def other_branch(self, first: Conv, outs: int, bits: int, conv: Pair) -> tuple[Conv | Identity, ...]:
        """A residual branch that produces the same map - skip connection, convolution, sum pool - or nothing (D7)."""
        draw = self.draw
        if draw(st.booleans()):
            return ()
        image = isinstance(self.source, ImageInput)
        names = [name for name in self.shapes if (name == INPUT and image) == (first.source == INPUT and image)]
        name = draw(st.sampled_from(names))
        height, width, channels = self.shapes[name]
        kind = draw(st.sampled_from(("identity", "convolution", "sum pool")))
        if kind == "sum pool" and outs == channels and (height // conv[0], width // conv[1]) <= (3, 3):
            tile = height // conv[0], width // conv[1]
            if min(tile) >= 1 and (height // tile[0], width // tile[1]) == conv:
                weight = np.ones((outs, 1, 1, 1), np.int32)
                return (Conv(name, weight, stride=tile, groups=channels, repeat=tile, shift=draw(st.integers(0, 2))),)
        for stride in ((1, 1), (2, 2), (2, 1), (1, 2), (3, 3)):
            if (-(-height // stride[0]), -(-width // stride[1])) != conv:
                continue
            if kind == "identity":
                constant = _numbers(draw(st.sampled_from(STYLES)), self.rng, -300, 300, (outs,))
                offset = draw(st.sampled_from((0, 1, -2, 5, outs - channels)))
                return (Identity(name, constant, stride, offset),)
            kernel, pad = draw(st.sampled_from(((1, 0), (3, 1))))
            kernel, pad = (kernel, pad) if min(height, width) > 1 else (1, 0)
            shape = (outs, kernel, kernel, channels)
            weight = _numbers(draw(st.sampled_from(STYLES)), self.rng, *self.weight_range(bits), shape)
            return (Conv(name, weight, stride=stride, pads=(pad,) * 4, shift=draw(st.integers(0, 7))),)
        return ()

    def layer(self, name: str, source: str, fires: bool, whole: bool) -> Layer:
        """A layer that reads ``source`` (and perhaps an earlier one)."""
        draw = self.draw
        outs = draw(st.integers(1, self.limits.channels))
        if fires and draw(st.booleans()):
            outs = self.shapes[source][2]
        bits = draw(st.sampled_from((2, 3, 4, 8, 8, 8, 16)))
        conv = self.sum_pool(source, outs) if fires else None
        conv = conv or self.conv(source, outs, bits, whole)
        bare = Layer(name, (conv,), np.zeros(outs, np.int64), weight_bits=bits)
        extent = layer_geometry(bare, self.shapes).conv
        others = [branch for _ in range(2) for branch in self.other_branch(conv, outs, bits, extent)]
        branches = (conv, *others) if draw(st.integers(0, 3)) else (*others, conv)
        threshold, start, bias = self.constants(branches, outs, bits, fires)
        pool = self.pool(extent) if fires else None
        return Layer(name, branches, bias, threshold, start, pool, bits)

    def constants(
        self, branches: tuple[Conv | Identity, ...], outs: int, bits: int, fires: bool
    ) -> tuple[NDArray[np.int64] | None, NDArray[np.int64] | None, NDArray[np.int64]]:
        """Threshold, start and bias, scaled to the currents so that most neurons are neither silent nor saturated."""
        draw, rng = self.draw, self.rng
        probe = Layer("probe", branches, np.zeros(outs, np.int64), weight_bits=bits)
        typical = self.typical_current(probe)
        bias_style = draw(st.sampled_from(("zero", "uniform", "extreme")))
        bias = _numbers(bias_style, rng, -1, 1, (outs,)) * rng.integers(0, typical // 2 + 2)
        if not fires:
            return None, None, bias
        style = draw(st.sampled_from(("lively", "lively", "lively", "one", "silent")))
        threshold = np.maximum(1, (typical * rng.uniform(0.2, 1.5, outs)).astype(np.int64))
        if style == "one":
            threshold = np.ones(outs, np.int64)
        if style == "silent":
            threshold = typical * 40 + 1
        start = {
            "half": threshold // 2,
            "zero": np.zeros(outs, np.int64),
            "full": threshold - 1,
            "random": rng.integers(0, threshold),
        }[draw(st.sampled_from(("half", "half", "zero", "full", "random")))]
        return threshold, start, bias

    def typical_current(self, probe: Layer) -> NDArray[np.int64]:
        """A fraction of the largest current of a step, per output channel: what thresholds are compared with."""
        largest = np.zeros(probe.channels, np.int64)
        scale = 1
        if isinstance(self.source, ImageInput) and probe.sources[0] == INPUT:
            scale = max(self.source.maximum, 1)
        for branch in probe.branches:
            if isinstance(branch, Conv):
                largest += np.maximum(branch.expanded.reshape(probe.channels, -1), 0).sum(axis=1, dtype=np.int64)
            else:
                largest += np.maximum(branch.constant, 0)
        levels = (1 << self.steps) - 1 if self.code is Code.RADIX and scale == 1 else 1
        spread = (1 << (self.steps - 1)) if self.code is Code.RADIX else 1
        return largest * scale * levels // (4 * spread) + 1


def _input(draw: DrawFn, limits: Limits, kinds: Sequence[str]) -> ImageInput | SpikeInput:
    shape = (
        draw(st.integers(1, limits.extent)),
        draw(st.integers(1, limits.extent)),
        draw(st.integers(1, limits.input_channels)),
    )
    if draw(st.sampled_from(tuple(kinds))) == "spikes":
        return SpikeInput(shape)
    bits = draw(st.integers(1, limits.image_bits))
    return ImageInput(shape, bits=bits, signed=bits > 1 and draw(st.booleans()))


def networks(
    *,
    hardware: bool = False,
    codes: Sequence[Code | str] = tuple(Code),
    kinds: Sequence[str] = ("image", "spikes"),
    limits: Limits | None = None,
) -> SearchStrategy[IntegerNetwork]:
    """Random integer networks.

    Parameters
    ----------
    hardware : bool
        Only what the hardware generator builds: all of it but pools too large for a lane. Graphs with skip connections,
        residual convolutions, sum pools and forks (D7) are drawn either way.
    codes : sequence of Code
    kinds : sequence of {"image", "spikes"}
        Kinds of input.
    limits : Limits or None
        Largest sizes; the defaults keep the naive referee below a second or so.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(networks(hardware=True, codes=["radix"]))
    ... def test_mine(net):
    ...     assert net.timesteps <= 8
    """
    chosen = limits or Limits()

    @st.composite
    def build(draw: DrawFn) -> IntegerNetwork:
        code = Code(draw(st.sampled_from(tuple(codes))))
        source = _input(draw, chosen, kinds)
        steps = draw(st.integers(1, chosen.planes if code is Code.RADIX else chosen.timesteps))
        rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
        builder = _Builder(draw, code, chosen, steps, rng, {INPUT: source.shape}, source)
        layers: list[Layer] = []
        names = [INPUT]
        count = draw(st.integers(1, chosen.layers))
        for index in range(count):
            last = index == count - 1
            name = "scores" if last else f"hidden{index + 1}"
            layer = builder.layer(name, names[-1], not last, last and draw(st.integers(0, 3)) != 0)
            builder.shapes[name] = layer_geometry(layer, builder.shapes).shape
            layers.append(layer)
            names.append(name)
        extra = draw(st.integers(0, 3)) if code is not Code.RADIX else 0
        delay = draw(st.sampled_from((0, 0, 1, 3))) if code is Code.CAUSAL else 0
        return IntegerNetwork(source, tuple(layers), code, steps, steps + extra, delay)

    return build().filter(lambda net: not hardware_problems(net)) if hardware else build()


def images(net: IntegerNetwork, *, count: int = 2) -> SearchStrategy[NDArray[np.int64]]:
    """1..count images of integers, silent and saturated ones included: (N, height, width, channels).

    For networks made by :func:`networks`, whose images are integers already.
    """
    source = net.input
    assert isinstance(source, ImageInput)

    @st.composite
    def build(draw: DrawFn) -> NDArray[np.int64]:
        rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
        styles = draw(st.lists(st.sampled_from(STYLES), min_size=1, max_size=count))
        drawn = [_numbers(style, rng, source.minimum, source.maximum, source.shape) for style in styles]
        return np.stack(drawn).astype(np.int64)

    return build()


def spike_trains(
    net: IntegerNetwork, timesteps: int | None = None, *, count: int = 2
) -> SearchStrategy[NDArray[np.uint8]]:
    """1..count spike trains (N, T, height, width, channels) uint8 of every density, all and nothing included."""
    steps = net.run_length(timesteps)

    @st.composite
    def build(draw: DrawFn) -> NDArray[np.uint8]:
        rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
        densities = draw(st.lists(st.sampled_from((0.0, 0.05, 0.2, 0.5, 1.0)), min_size=1, max_size=count))
        return np.stack([rng.random((steps, *net.input.shape)) < density for density in densities]).astype(np.uint8)

    return build()


def inputs(net: IntegerNetwork, timesteps: int | None = None, *, count: int = 2) -> SearchStrategy[NDArray[np.generic]]:
    """:func:`images` or :func:`spike_trains`, whichever the network reads."""
    if isinstance(net.input, ImageInput):
        return images(net, count=count)
    return spike_trains(net, timesteps, count=count)


def engine_counts(net: IntegerNetwork, *, most: int = 4) -> SearchStrategy[dict[str, int]]:
    """Replicas for :func:`fpgasnn.make_plan`: one engine per layer in half of the examples, else 1..most (D6)."""
    hidden = [layer.name for layer in net.layers if layer.fires]

    def several(seed: int) -> dict[str, int]:
        rng = np.random.default_rng(seed)
        return {name: int(rng.integers(1, min(most, net.shape(name)[0]) + 1)) for name in hidden}

    return st.just({}) | st.integers(0, 2**32 - 1).map(several)
