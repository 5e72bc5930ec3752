"""Layers of an integer network and what they are made of: branches, max-pools, constants (S3..S7, D7).

Every object checks its own fields when it is made; what depends on neighbours is checked by the network.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _check
from .codes import INPUT, MAX_CONSTANT, MAX_EXTENT, MAX_MAP_ELEMENTS, PoolMode
from .errors import NetworkError
from .geometry import Pair, Quad

__all__ = ["Branch", "Conv", "Identity", "Layer", "Pool"]

MAX_CHANNELS = 1 << 24
"""Bound on channel offsets and groups."""


def _vector(value: ArrayLike, *, what: str, where: str) -> NDArray[np.int64]:
    """Check a vector of constants, one per output channel, and return a read-only copy."""
    array = _check.array(value, what, "iub", "a vector of integers", rule="S4", where=where, error=NetworkError)
    if array.ndim != 1:
        raise NetworkError(
            f"{what} must be a vector of integers (S4), got {array.dtype} of shape {array.shape}{where}: give one "
            f"integer per output channel"
        )
    # int() first: the magnitude of the smallest int64 is no int64
    if array.size and max(abs(int(array.min())), abs(int(array.max()))) > MAX_CONSTANT:
        raise NetworkError(
            f"{what} must lie within +-2^40 (S9), got {int(array.min())}..{int(array.max())}{where}: scale the channel "
            f"down"
        )
    vector = np.array(array, dtype=np.int64, order="C")
    vector.setflags(write=False)
    return vector


def _weights(value: ArrayLike, where: str) -> NDArray[np.int32]:
    """Check the weights of a convolution and return a read-only copy."""
    must = "integers of shape (out, height, width, in)"
    array = _check.array(value, "weight", "iu", must, rule="S4", where=where, error=NetworkError)
    if array.ndim != 4 or array.size == 0:
        raise NetworkError(
            f"weight must be {must} (S4), got {array.dtype} of shape {array.shape}{where}: reshape it; a Linear is a "
            f"kernel as large as the map"
        )
    low, high = int(array.min()), int(array.max())
    if low < -(1 << 15) or high >= 1 << 15:
        raise NetworkError(
            f"weights must fit 16 bits (S4), got {low}..{high}{where}: divide the channel's weights, bias, threshold "
            f"and start by a common factor"
        )
    weight = np.array(array, dtype=np.int32, order="C")
    weight.setflags(write=False)
    return weight


@dataclass(frozen=True, eq=False)
class Conv:
    """A convolution branch (S4, D7). A Linear is a convolution whose kernel covers the whole map.

    Parameters
    ----------
    source : str
        Name of the layer it reads, or ``"input"``.
    weight : (channels out, kernel height, kernel width, channels in / groups) integers
        Of any integer type, byte order and memory layout; a copy is kept.
    stride, dilation : (vertical, horizontal)
    pads : (top, left, bottom, right)
    groups : int
    shift : int
        Static left shift of every weight, 0..7 (D7).
    repeat : (vertical, horizontal)
        Every weight serves a tile of this many input positions: a merged average pool (S7). The kernel seen by the
        input is ``kernel * repeat``; stride and pads are in input positions.

    Raises
    ------
    NetworkError
        If a field is of another type or out of range.
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
        _check.text(self.source, "source of a convolution", rule="D7", error=NetworkError)
        where = f", in the branch that reads {self.source!r}"
        weight = _weights(self.weight, where)
        object.__setattr__(self, "weight", weight)
        for name in ("stride", "dilation", "repeat"):
            object.__setattr__(self, name, _extents(getattr(self, name), 2, name, "D7", 1, where))
        object.__setattr__(self, "pads", _extents(self.pads, 4, "pads", "S6", 0, where))
        shift = _check.integer(self.shift, "shift", low=0, high=7, rule="D7", where=where, error=NetworkError)
        groups = _check.integer(self.groups, "groups", low=1, rule="D7", where=where, error=NetworkError)
        object.__setattr__(self, "shift", shift)
        object.__setattr__(self, "groups", groups)
        if weight.shape[0] % groups:
            raise NetworkError(
                f"groups must divide the {weight.shape[0]} output channels (D7), got {_check.shown(groups)}{where}: "
                f"choose a divisor"
            )
        if self.repeat != (1, 1) and self.dilation != (1, 1):
            raise NetworkError(
                f"a merged average pool cannot be dilated (S7), got dilation {self.dilation!r}{where}: write out the "
                f"repeated weights and leave repeat at (1, 1)"
            )
        if weight.size * self.repeat[0] * self.repeat[1] > MAX_MAP_ELEMENTS:
            raise NetworkError(
                f"a merged kernel has at most {MAX_MAP_ELEMENTS} weights (S7), got repeat {self.repeat}{where}: pool "
                f"in an earlier layer"
            )

    @property
    def kernel(self) -> Pair:
        """Kernel height and width in input positions, merged average pool included, dilation not."""
        return self.weight.shape[1] * self.repeat[0], self.weight.shape[2] * self.repeat[1]

    @cached_property
    def expanded(self) -> NDArray[np.int32]:
        """Weights with ``repeat`` and ``shift`` applied: (out, *kernel, in / groups)."""
        repeated = self.weight.repeat(self.repeat[0], axis=1).repeat(self.repeat[1], axis=2)
        return np.ascontiguousarray(repeated << self.shift)


def _extents(value: object, count: int, what: str, rule: str, low: int, where: str) -> tuple[int, ...]:
    """Check strides, pads, dilations: small integers, one per axis or side."""
    return _check.integers(value, count, what, low=low, high=MAX_EXTENT, rule=rule, where=where, error=NetworkError)


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

    Raises
    ------
    NetworkError
        If a field is of another type or out of range.
    """

    source: str
    constant: NDArray[np.int64]
    stride: Pair = (1, 1)
    channel_offset: int = 0

    def __post_init__(self) -> None:
        _check.text(self.source, "source of a skip connection", rule="D7", error=NetworkError)
        where = f", in the branch that reads {self.source!r}"
        object.__setattr__(self, "constant", _vector(self.constant, what="identity constant", where=where))
        object.__setattr__(self, "stride", _extents(self.stride, 2, "stride", "D7", 1, where))
        offset = _check.integer(
            self.channel_offset,
            "channel_offset",
            low=-MAX_CHANNELS,
            high=MAX_CHANNELS,
            rule="D7",
            where=where,
            error=NetworkError,
        )
        object.__setattr__(self, "channel_offset", offset)


Branch = Conv | Identity


@dataclass(frozen=True)
class Pool:
    """Max-pooling in front of the neurons of a layer (S5). Padded and cut-off elements never enter the maximum.

    Parameters
    ----------
    kernel, stride : (vertical, horizontal)
    pads : (top, left, bottom, right)
    ceil : bool
        Keep a last window that hangs over the edge.
    mode : PoolMode or its name

    Raises
    ------
    NetworkError
        If a field is of another type or out of range.
    """

    kernel: Pair
    stride: Pair
    pads: Quad = (0, 0, 0, 0)
    ceil: bool = False
    mode: PoolMode = PoolMode.CUMULATIVE

    def __post_init__(self) -> None:
        for name in ("kernel", "stride"):
            object.__setattr__(self, name, _extents(getattr(self, name), 2, f"pool {name}", "S5", 1, ""))
        object.__setattr__(self, "pads", _extents(self.pads, 4, "pool pads", "S5", 0, ""))
        object.__setattr__(self, "ceil", _check.flag(self.ceil, "pool ceil", rule="S5", error=NetworkError))
        mode = _check.choice(self.mode, "pool mode", PoolMode, rule="S5", error=NetworkError)
        object.__setattr__(self, "mode", PoolMode(mode))


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

    Raises
    ------
    NetworkError
        If a field is of another type or out of range.
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
            raise NetworkError(
                f"a layer needs a name other than {INPUT!r} (S4), got {_check.shown(self.name)}: give a string of its "
                f"own"
            )
        where = f", in layer {self.name!r}"
        branches = _check.instances(
            self.branches, (Conv, Identity), "branches", rule="D7", where=where, error=NetworkError
        )
        if not branches:
            raise NetworkError(f"a layer needs at least one branch (D7), got none{where}: add a Conv")
        object.__setattr__(self, "branches", branches)
        object.__setattr__(self, "bias", _vector(self.bias, what="bias", where=where))
        if self.pool is not None:
            _check.instance(self.pool, Pool, "pool", "give a Pool or None", where=where, error=NetworkError)
        if self.threshold is not None:
            self._check_neurons(where)
        elif self.start is not None or self.pool is not None:
            given = "start" if self.start is not None else "pool"
            raise NetworkError(
                f"the output layer has neither start nor pool (S8), got a {given}{where}: leave it out, or give a "
                f"threshold"
            )
        self._check_weight_bits(where)

    def _check_neurons(self, where: str) -> None:
        """Check threshold and start of a layer that fires."""
        assert self.threshold is not None
        threshold = _vector(self.threshold, what="threshold", where=where)
        if np.any(threshold < 1):
            raise NetworkError(
                f"threshold must be >= 1 (S11), got {threshold.min()}{where}: prune dead channels, or give them a "
                f"threshold above every potential"
            )
        start = threshold // 2 if self.start is None else _vector(self.start, what="start", where=where)
        if start.shape != threshold.shape or np.any(start < 0) or np.any(start >= threshold):
            raise NetworkError(
                f"start must be in 0..threshold-1 (S3), got {_check.shown(start.tolist())}{where}: leave it out for "
                f"threshold / 2"
            )
        start.setflags(write=False)
        object.__setattr__(self, "threshold", threshold)
        object.__setattr__(self, "start", start)

    def _check_weight_bits(self, where: str) -> None:
        """Check that the weights fit their width."""
        bits = _check.integer(
            self.weight_bits, "weight_bits", low=2, high=16, rule="S4", where=where, error=NetworkError
        )
        object.__setattr__(self, "weight_bits", bits)
        low, high = -(1 << (bits - 1)), (1 << (bits - 1)) - 1
        for branch in self.branches:
            if isinstance(branch, Conv) and (branch.weight.min() < low or branch.weight.max() > high):
                raise NetworkError(
                    f"weights must be in {low}..{high} for weight_bits={bits} (S4), got "
                    f"{branch.weight.min()}..{branch.weight.max()}{where}, branch from {branch.source!r}: widen "
                    f"weight_bits or rescale the channel"
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
