"""The integer network: the contract between conversion, golden model and hardware.

An :class:`IntegerNetwork` is a graph of neuron layers with integer weights, thresholds, biases and starts, and one
output layer. Nothing in it is a float except the map from real images to integers. Rules are numbered S1..S11 in
docs/semantics.md; every error message names the rule it enforces.

A network is written by hand in a few lines::

    net = IntegerNetwork(
        input=ImageInput(shape=(8, 8, 1), bits=4),
        layers=(
            Layer("hidden", (Conv("input", weight),), bias=bias, threshold=threshold),
            Layer("scores", (Conv("hidden", linear),), bias=zeros),
        ),
        code="causal", timesteps=8, max_timesteps=32,
    )
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .errors import InputError, NetworkError
from .geometry import LayerGeometry, Pair, Quad, Shape, layer_geometry
from .widths import Widths, prove_widths

__all__ = [
    "INPUT",
    "MAX_IMAGE_BITS",
    "MAX_PLANES",
    "MAX_TIMESTEPS",
    "Branch",
    "Code",
    "Conv",
    "Identity",
    "ImageInput",
    "IntegerNetwork",
    "Layer",
    "Layout",
    "Pool",
    "PoolMode",
    "SpikeInput",
]

INPUT = "input"
"""The name by which branches refer to the network's input."""

MAX_IMAGE_BITS = 16
MAX_PLANES = 8
MAX_TIMESTEPS = 1024

Layout = Literal["nhwc", "nchw", "nwc", "ncw", "nc"]
_AXES: dict[str, tuple[int, ...]] = {"nhwc": (0, 1, 2), "nchw": (2, 0, 1), "nwc": (1, 2), "ncw": (2, 1), "nc": (2,)}


class Code(enum.StrEnum):
    """The neuron code of a network (S2)."""

    CAUSAL = "causal"
    DEFERRED = "deferred"
    RADIX = "radix"


class PoolMode(enum.StrEnum):
    """What a max-pool compares in causal code (S5)."""

    CUMULATIVE = "cumulative"
    PER_STEP = "per_step"


MAX_CONSTANT = 1 << 40
"""Largest magnitude of a bias, threshold or skip constant: with it no proof of S9 leaves 64 bits."""


def _integer(value: object, what: str, rule: str, low: int, high: int | None = None, where: str = "") -> int:
    """Check one integer field of a network."""
    whole = isinstance(value, (int, np.integer)) and not isinstance(value, bool)
    if whole and low <= int(value) <= (int(value) if high is None else high):  # type: ignore[call-overload]
        return int(value)  # type: ignore[call-overload, no-any-return]
    span = f"in {low}..{high}" if high is not None else f">= {low}"
    raise NetworkError(f"{what} must be an integer {span} ({rule}), got {value!r}{where}")


def _integers(values: object, count: int, what: str, rule: str, low: int, where: str = "") -> tuple[int, ...]:
    """Check a tuple of integers."""
    if not isinstance(values, (tuple, list)) or len(values) != count:
        raise NetworkError(f"{what} must be {count} integers >= {low} ({rule}), got {values!r}{where}")
    return tuple(_integer(value, what, rule, low, None, where) for value in values)


def _vector(value: ArrayLike, *, what: str, where: str) -> NDArray[np.int64]:
    array = np.asarray(value)
    if array.dtype.kind not in "iub" or array.ndim != 1:
        raise NetworkError(
            f"{what} must be a vector of integers (S4), got {array.dtype} of shape {array.shape}, in layer {where!r}: "
            f"give one integer per output channel"
        )
    if array.size and max(abs(int(array.min())), abs(int(array.max()))) > MAX_CONSTANT:
        raise NetworkError(
            f"{what} must lie within +-2^40 (S9), got {int(array.min())}..{int(array.max())}, in layer {where!r}: "
            f"scale the channel down"
        )
    array = np.ascontiguousarray(array, dtype=np.int64)
    array.setflags(write=False)
    return array


@dataclass(frozen=True, eq=False)
class ImageInput:
    """An image as the input of a network (S6): its bit planes are the spike train of the first layer.

    ``q = clip(round(x * scale + offset))`` maps a real image to integers; integer 0 is the value the network pads with.

    Parameters
    ----------
    shape : (height, width, channels)
    bits : int
        Bit planes B per pixel and channel, 1..16.
    signed : bool
        True when the first plane is subtracted (two's complement).
    scale, offset : (channels,) float64
        The map of S6, per channel; 1 and 0 by default (the images are integers already).
    layout : {"nhwc", "nchw", "nwc", "ncw", "nc"}
        The axis order of the arrays given to :meth:`encode`.
    """

    shape: Shape
    bits: int
    signed: bool = False
    scale: NDArray[np.float64] | None = None
    offset: NDArray[np.float64] | None = None
    layout: Layout = "nhwc"

    def __post_init__(self) -> None:
        object.__setattr__(self, "shape", _integers(self.shape, 3, "input shape (height, width, channels)", "S6", 1))
        _integer(self.bits, "input bits", "S6", 1, MAX_IMAGE_BITS)
        if self.layout not in _AXES:
            raise NetworkError(f"input layout must be one of {', '.join(_AXES)}, got {self.layout!r}")
        if (self.layout in ("nwc", "ncw", "nc") and self.shape[0] != 1) or (self.layout == "nc" and self.shape[1] != 1):
            raise NetworkError(f"input layout {self.layout!r} has no such map: got shape {self.shape!r}")
        for name, default in (("scale", 1.0), ("offset", 0.0)):
            given = getattr(self, name)
            array = np.full(self.shape[2], default) if given is None else np.array(given, dtype=np.float64)
            if array.shape != (self.shape[2],) or not np.all(np.isfinite(array)):
                raise NetworkError(f"input {name} must be one finite number per channel (S6), got {given!r}")
            array.setflags(write=False)
            object.__setattr__(self, name, array)

    @property
    def minimum(self) -> int:
        """Smallest pixel integer."""
        return -(1 << (self.bits - 1)) if self.signed else 0

    @property
    def maximum(self) -> int:
        """Largest pixel integer."""
        return (1 << (self.bits - 1)) - 1 if self.signed else (1 << self.bits) - 1

    @property
    def array_shape(self) -> tuple[int, ...]:
        """Shape of one image as the user hands it over, in ``layout``."""
        return tuple(self.shape[axis] for axis in _AXES[self.layout])

    def encode(self, images: ArrayLike) -> NDArray[np.int32]:
        """Map real images to the integers the network computes with.

        Parameters
        ----------
        images : (N, *array_shape), any real dtype
            A single image without the leading axis is accepted.

        Returns
        -------
        (N, height, width, channels) int32

        Raises
        ------
        InputError
            For a wrong shape, a non-numeric dtype or values that are not finite.
        """
        array = np.asarray(images)
        if array.dtype.kind not in "iubf":
            raise InputError(f"images must be real numbers (S6), got dtype {array.dtype}: convert them first")
        if array.shape == self.array_shape:
            array = array[None]
        if array.ndim < 1 or array.shape[1:] != self.array_shape:
            raise InputError(
                f"images must have shape (N, {', '.join(map(str, self.array_shape))}) in layout {self.layout!r} (S6), "
                f"got {array.shape}"
            )
        if array.dtype.kind == "f" and not np.all(np.isfinite(array)):
            bad = int(np.size(array) - np.count_nonzero(np.isfinite(array)))
            raise InputError(f"images must be finite (S6), got {bad} values that are NaN or infinite")
        if self.layout in ("nchw", "ncw"):
            array = np.moveaxis(array, 1, -1)
        array = array.reshape(len(array), *self.shape)
        assert self.scale is not None and self.offset is not None
        quantised = np.rint(array * self.scale + self.offset)
        return np.clip(quantised, self.minimum, self.maximum).astype(np.int32)


@dataclass(frozen=True, eq=False)
class SpikeInput:
    """A spike train as the input of a network (S6): arrays (N, T, height, width, channels) of 0 and 1 (S11)."""

    shape: Shape

    def __post_init__(self) -> None:
        object.__setattr__(self, "shape", _integers(self.shape, 3, "input shape (height, width, channels)", "S6", 1))

    def encode(self, trains: ArrayLike) -> NDArray[np.uint8]:
        """Check spike trains and return them as (N, T, height, width, channels) uint8.

        Raises
        ------
        InputError
            For a wrong shape, or a value other than 0 and 1.
        """
        array = np.asarray(trains)
        if array.ndim == 4 and array.shape[1:] == self.shape:
            array = array[None]
        if array.ndim != 5 or array.shape[2:] != self.shape:
            raise InputError(
                f"spike trains must have shape (N, T, {', '.join(map(str, self.shape))}) (S11), got {array.shape}"
            )
        if array.dtype.kind not in "iub" or not np.all((array == 0) | (array == 1)):
            raise InputError(f"spike trains must hold only the integers 0 and 1 (S11), got dtype {array.dtype}")
        return np.ascontiguousarray(array, dtype=np.uint8)


@dataclass(frozen=True, eq=False)
class Conv:
    """A convolution branch (S4, D7). A Linear is a convolution whose kernel covers the whole map.

    Parameters
    ----------
    source : str
        Name of the layer it reads, or ``"input"``.
    weight : (channels out, kernel height, kernel width, channels in / groups) integers
    stride, dilation : (vertical, horizontal)
    pads : (top, left, bottom, right)
    groups : int
    shift : int
        Static left shift of every weight, 0..7 (D7).
    repeat : (vertical, horizontal)
        Every weight serves a tile of this many input positions: a merged average pool (S7). The kernel seen by the
        input is ``kernel * repeat``; stride and pads are in input positions.
    """

    source: str
    weight: NDArray[np.int32]
    stride: Pair = (1, 1)
    pads: Quad = (0, 0, 0, 0)
    dilation: Pair = (1, 1)
    groups: int = 1
    shift: int = 0
    repeat: Pair = (1, 1)

    def __post_init__(self) -> None:
        weight = np.asarray(self.weight)
        if weight.dtype.kind not in "iu" or weight.ndim != 4 or weight.size == 0:
            raise NetworkError(
                f"weight must be integers of shape (out, height, width, in) (S4), got {weight.dtype} {weight.shape}, "
                f"in the branch that reads {self.source!r}"
            )
        if np.any(np.abs(weight.astype(np.int64)) > 1 << 15):
            raise NetworkError(
                f"weights must fit 16 bits (S4), got up to {np.abs(weight.astype(np.int64)).max()}, in the branch that "
                f"reads {self.source!r}"
            )
        weight = np.ascontiguousarray(weight, dtype=np.int32)
        weight.setflags(write=False)
        object.__setattr__(self, "weight", weight)
        where = f", reading {self.source!r}"
        for name in ("stride", "dilation", "repeat"):
            object.__setattr__(self, name, _integers(getattr(self, name), 2, name, "D7", 1, where))
        object.__setattr__(self, "pads", _integers(self.pads, 4, "pads", "S6", 0, where))
        _integer(self.shift, "shift", "D7", 0, 7, f", reading {self.source!r}")
        if self.groups < 1 or weight.shape[0] % self.groups:
            raise NetworkError(
                f"groups must divide the {weight.shape[0]} output channels (D7), got {self.groups!r}, reading "
                f"{self.source!r}"
            )
        if self.repeat != (1, 1) and self.dilation != (1, 1):
            raise NetworkError(f"a merged average pool cannot be dilated (S7), got {self.dilation!r}")

    @property
    def kernel(self) -> Pair:
        """Kernel height and width in input positions, merged average pool included, dilation not."""
        return self.weight.shape[1] * self.repeat[0], self.weight.shape[2] * self.repeat[1]

    @cached_property
    def expanded(self) -> NDArray[np.int32]:
        """Weights with ``repeat`` and ``shift`` applied: (out, *kernel, in / groups)."""
        repeated = self.weight.repeat(self.repeat[0], axis=1).repeat(self.repeat[1], axis=2)
        return np.ascontiguousarray(repeated << self.shift)


@dataclass(frozen=True, eq=False)
class Identity:
    """A skip connection (D7): where the source spikes, one constant is added.

    Parameters
    ----------
    source : str
    constant : (channels out,) integers
        Added to output channel c when input channel ``c - channel_offset`` spikes; channels outside get nothing.
    stride : (vertical, horizontal)
    channel_offset : int
    """

    source: str
    constant: NDArray[np.int64]
    stride: Pair = (1, 1)
    channel_offset: int = 0

    def __post_init__(self) -> None:
        object.__setattr__(self, "constant", _vector(self.constant, what="identity constant", where=self.source))
        stride = _integers(self.stride, 2, "stride", "D7", 1, f", reading {self.source!r}")
        object.__setattr__(self, "stride", stride)


Branch = Conv | Identity


@dataclass(frozen=True)
class Pool:
    """Max-pooling in front of the neurons of a layer (S5). Padded and cut-off elements never enter the maximum."""

    kernel: Pair
    stride: Pair
    pads: Quad = (0, 0, 0, 0)
    ceil: bool = False
    mode: PoolMode = PoolMode.CUMULATIVE

    def __post_init__(self) -> None:
        for name in ("kernel", "stride"):
            object.__setattr__(self, name, _integers(getattr(self, name), 2, f"pool {name}", "S5", 1))
        object.__setattr__(self, "pads", _integers(self.pads, 4, "pool pads", "S5", 0))
        try:
            object.__setattr__(self, "mode", PoolMode(self.mode))
        except ValueError:
            raise NetworkError(f"pool mode must be cumulative or per_step (S5), got {self.mode!r}") from None


@dataclass(frozen=True, eq=False)
class Layer:
    """One layer of integrate-and-fire neurons, or the output layer (threshold None, S8).

    Parameters
    ----------
    name : str
    branches : tuple of Conv and Identity
        Summed into the same potentials, in this order, within every step or plane (D7).
    bias : (channels,) integers
        Added at every step in causal and deferred code, once in radix code (S4).
    threshold : (channels,) integers >= 1, or None
    start : (channels,) integers, or None
        0 <= start < threshold; None is floor(threshold / 2) (S3).
    pool : Pool or None
    weight_bits : int
        Width of the weights, 2..16, sign included.
    """

    name: str
    branches: tuple[Branch, ...]
    bias: NDArray[np.int64]
    threshold: NDArray[np.int64] | None = None
    start: NDArray[np.int64] | None = None
    pool: Pool | None = None
    weight_bits: int = 8

    def __post_init__(self) -> None:
        if not isinstance(self.name, str) or not self.name or self.name == INPUT:
            raise NetworkError(f"a layer needs a name other than {INPUT!r}, got {self.name!r}")
        object.__setattr__(self, "branches", tuple(self.branches))
        if not self.branches:
            raise NetworkError(f"a layer needs at least one branch (D7), got none, in layer {self.name!r}")
        object.__setattr__(self, "bias", _vector(self.bias, what="bias", where=self.name))
        if self.threshold is None:
            if self.start is not None or self.pool is not None:
                raise NetworkError(f"the output layer has neither start nor pool (S8), in layer {self.name!r}")
        else:
            threshold = _vector(self.threshold, what="threshold", where=self.name)
            start = threshold // 2 if self.start is None else _vector(self.start, what="start", where=self.name)
            object.__setattr__(self, "threshold", threshold)
            object.__setattr__(self, "start", start)
            if np.any(threshold < 1):
                raise NetworkError(f"threshold must be >= 1 (S11), got {threshold.min()}, in layer {self.name!r}")
            if start.shape != threshold.shape or np.any(start < 0) or np.any(start >= threshold):
                raise NetworkError(f"start must be in 0..threshold-1 (S3), got {start!r}, in layer {self.name!r}")
        _integer(self.weight_bits, "weight_bits", "S4", 2, 16, f", in layer {self.name!r}")
        low, high = -(1 << (self.weight_bits - 1)), (1 << (self.weight_bits - 1)) - 1
        for branch in self.branches:
            if isinstance(branch, Conv) and (branch.weight.min() < low or branch.weight.max() > high):
                raise NetworkError(
                    f"weights must be in {low}..{high} for weight_bits={self.weight_bits} (S4), got "
                    f"{branch.weight.min()}..{branch.weight.max()}, in layer {self.name!r}, branch from "
                    f"{branch.source!r}: widen weight_bits or rescale the channel"
                )

    @property
    def channels(self) -> int:
        """Number of output channels."""
        return len(self.bias)

    @property
    def fires(self) -> bool:
        """True for a neuron layer, False for the output layer."""
        return self.threshold is not None

    @property
    def sources(self) -> tuple[str, ...]:
        """Names of the layers it reads, one per branch."""
        return tuple(branch.source for branch in self.branches)


@dataclass(frozen=True, eq=False)
class IntegerNetwork:
    """A spiking network of integers: input, layers in evaluation order, code and run lengths.

    Parameters
    ----------
    input : ImageInput or SpikeInput
    layers : tuple of Layer
        In evaluation order; exactly the last one is the output layer.
    code : Code
    timesteps : int
        Default T (causal, deferred); the number of planes K (radix).
    max_timesteps : int or None
        Largest T the widths are proven for; None is ``timesteps``. A radix network has no other value.
    delay : int
        The stored start of delayed evaluation, t~0 of S8 (causal only).
    metadata : mapping of str to str
        Free notes, kept in the file.

    Raises
    ------
    NetworkError
        If a rule of docs/semantics.md is broken.
    """

    input: ImageInput | SpikeInput
    layers: tuple[Layer, ...]
    code: Code = Code.CAUSAL
    timesteps: int = 32
    max_timesteps: int | None = None
    delay: int = 0
    metadata: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "layers", tuple(self.layers))
        object.__setattr__(self, "metadata", MappingProxyType(dict(self.metadata)))
        try:
            object.__setattr__(self, "code", Code(self.code))
        except ValueError:
            raise NetworkError(f"code must be causal, deferred or radix (S2), got {self.code!r}") from None
        if self.max_timesteps is None:
            object.__setattr__(self, "max_timesteps", self.timesteps)
        self._check_run_lengths()
        self._check_layers()
        _ = self.geometry, self.widths

    def _check_run_lengths(self) -> None:
        assert self.max_timesteps is not None
        limit = MAX_PLANES if self.code is Code.RADIX else MAX_TIMESTEPS
        _integer(self.timesteps, "timesteps", "S4", 1)
        _integer(self.max_timesteps, "max_timesteps", "S11", 1)
        _integer(self.delay, "delay", "S8", 0)
        if not 1 <= self.max_timesteps <= limit:
            raise NetworkError(
                f"max_timesteps must be in 1..{limit} in {self.code} code (S11), got {self.max_timesteps!r}"
            )
        if not 1 <= self.timesteps <= self.max_timesteps:
            raise NetworkError(f"timesteps must be in 1..{self.max_timesteps} (S4), got {self.timesteps!r}")
        if self.code is Code.RADIX and self.timesteps != self.max_timesteps:
            raise NetworkError(
                f"a radix network has its number of planes built in (S4): timesteps {self.timesteps} and max_timesteps "
                f"{self.max_timesteps} must be equal"
            )
        if self.delay < 0 or (self.delay and self.code is not Code.CAUSAL):
            raise NetworkError(f"delay must be >= 0, and 0 outside causal code (S8), got {self.delay!r}")

    def _check_layers(self) -> None:
        if not self.layers:
            raise NetworkError("a network needs at least an output layer (S8), got no layers")
        known = {INPUT}
        for layer in self.layers:
            if layer.name in known:
                raise NetworkError(f"layer names must differ, got {layer.name!r} twice")
            for source in layer.sources:
                if source not in known:
                    raise NetworkError(
                        f"layer {layer.name!r} reads {source!r}, which is not the input or an earlier layer: layers "
                        f"stand in evaluation order"
                    )
            reads_image = {source == INPUT and isinstance(self.input, ImageInput) for source in layer.sources}
            if len(reads_image) == 2:
                raise NetworkError(f"a layer reads the image or spikes, not both (S4), in layer {layer.name!r}")
            if layer.pool and layer.pool.mode is PoolMode.PER_STEP and self.code is not Code.CAUSAL:
                raise NetworkError(f"per_step pooling exists in causal code only (S5), in layer {layer.name!r}")
            known.add(layer.name)
        *hidden, last = self.layers
        if last.fires:
            raise NetworkError(f"the last layer is the output and has no threshold (S8), got one in {last.name!r}")
        for layer in hidden:
            if not layer.fires:
                raise NetworkError(f"only the last layer goes without a threshold (S8), got {layer.name!r}")
        read = {source for layer in self.layers for source in layer.sources}
        for name in [INPUT, *(layer.name for layer in hidden)]:
            if name not in read:
                raise NetworkError(f"nothing reads {name!r}: remove it or connect it")

    @cached_property
    def geometry(self) -> Mapping[str, LayerGeometry]:
        """Map sizes of every layer, by name."""
        shapes: dict[str, Shape] = {INPUT: self.input.shape}
        result: dict[str, LayerGeometry] = {}
        for layer in self.layers:
            result[layer.name] = layer_geometry(layer, shapes)
            shapes[layer.name] = result[layer.name].shape
        return MappingProxyType(result)

    @cached_property
    def widths(self) -> Mapping[str, Widths]:
        """Proven accumulator widths of every layer, by name (S9)."""
        return MappingProxyType({layer.name: prove_widths(self, layer) for layer in self.layers})

    @property
    def output(self) -> Layer:
        """The output layer."""
        return self.layers[-1]

    def layer(self, name: str) -> Layer:
        """Return the layer called ``name``.

        Raises
        ------
        InputError
            If there is none.
        """
        for layer in self.layers:
            if layer.name == name:
                return layer
        raise InputError(f"unknown layer {name!r}: the network has {', '.join(layer.name for layer in self.layers)}")

    def shape(self, name: str) -> Shape:
        """Shape (height, width, channels) of the spikes of a layer, or of the input."""
        return self.input.shape if name == INPUT else self.geometry[self.layer(name).name].shape

    def reads_image(self, layer: Layer) -> bool:
        """True if the layer is a first layer in the sense of S4: it reads the planes of an image."""
        return isinstance(self.input, ImageInput) and layer.sources[0] == INPUT

    def run_length(self, timesteps: int | None) -> int:
        """Resolve and check the T or K of one run (S4).

        Raises
        ------
        InputError
            If it is not in 1..max_timesteps, or not K in radix code.
        """
        if timesteps is None:
            return self.timesteps
        if isinstance(timesteps, bool) or not isinstance(timesteps, (int, np.integer)):
            raise InputError(f"timesteps must be an integer (S4), got {timesteps!r}")
        if timesteps < 1:
            raise InputError(f"timesteps must be in 1..{self.max_timesteps} for this network (S4), got {timesteps}")
        assert self.max_timesteps is not None
        if self.code is Code.RADIX and timesteps != self.timesteps:
            raise InputError(
                f"this radix network has {self.timesteps} planes built in (S4), got timesteps={timesteps}: convert "
                f"again with timesteps={timesteps}"
            )
        if not 1 <= timesteps <= self.max_timesteps:
            raise InputError(
                f"timesteps must be in 1..{self.max_timesteps} for this network (S4), got {timesteps}: convert again "
                f"with a larger max_timesteps"
            )
        return int(timesteps)

    def readout_delay(self, timesteps: int, delay: int | None) -> int:
        """Resolve and check t0 of one run (S8): ``max(0, min(t~0, T - 4))`` by default, 0 outside causal code.

        Raises
        ------
        InputError
            If it is not in 0..T-1, or not 0 outside causal code.
        """
        if delay is None:
            return max(0, min(self.delay, timesteps - 4)) if self.code is Code.CAUSAL else 0
        if isinstance(delay, bool) or not isinstance(delay, (int, np.integer)):
            raise InputError(f"delay must be an integer (S8), got {delay!r}")
        if self.code is not Code.CAUSAL and delay != 0:
            raise InputError(
                f"delayed evaluation exists in causal code only (S8), got delay={delay} in {self.code} code"
            )
        if not 0 <= delay < timesteps:
            raise InputError(f"delay must be in 0..T-1 = 0..{timesteps - 1} (S8), got {delay}")
        return int(delay)
