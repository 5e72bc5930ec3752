"""What lowering knows about a tensor: an exact linear function of the spikes of layers, and where its axes are."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ..geometry import Pair, Quad, Shape
from ..network import INPUT, Pool
from .compose import NotComposableError, compose, diagonal, scaled, select_rows
from .graph import TensorShape
from .layers import ConvTerm

__all__ = ["Atom", "Dims", "Value", "axis_roles", "canonical", "identity_value", "reshape_dims", "spatial_axes"]

Atom = Literal["h", "w", "c"]
Dims = tuple[tuple[Atom, ...], ...]
"""Per axis of a tensor, batch excluded, the axes of the map in it, outermost first; axes of size 1 are left out."""

_ATOMS: tuple[Atom, Atom, Atom] = ("h", "w", "c")


@dataclass(frozen=True, eq=False)
class Value:
    """A tensor as ``max-pool(sum of terms + bias)`` inside a border of zeros.

    Members
    -------
    terms : tuple of ConvTerm
        Pads may be negative (:mod:`fpgasnn.ann.compose`).
    bias : (channels,) float64
    size : (height, width)
        Before pool and border.
    dims : Dims
    border : (top, left, bottom, right)
    pool : Pool or None
        A max-pool that waits for its activation; there is no border then.
    pooled : (height, width)
        Map after the pool; equal to ``size`` without one.
    name : str
        The node that computed the numbers last.
    nodes : tuple of str
        All nodes since the spikes.
    linear : bool
        True if a matrix product is among them.
    """

    terms: tuple[ConvTerm, ...]
    bias: NDArray[np.float64]
    size: Pair
    dims: Dims
    border: Quad = (0, 0, 0, 0)
    pool: Pool | None = None
    pooled: Pair | None = None
    name: str = ""
    nodes: tuple[str, ...] = ()
    linear: bool = False

    @property
    def channels(self) -> int:
        """Number of channels."""
        return len(self.bias)

    @property
    def extent(self) -> Pair:
        """Height and width as the next node sees them."""
        height, width = self.pooled or self.size
        return height + self.border[0] + self.border[2], width + self.border[1] + self.border[3]

    @property
    def sizes(self) -> dict[Atom, int]:
        """Size of each axis of the map."""
        return {"h": self.extent[0], "w": self.extent[1], "c": self.channels}

    @property
    def is_nonnegative(self) -> bool:
        """True if no spikes can make it negative, so that a ReLU changes nothing."""
        spikes = all(term.source != INPUT and term.weight.min() >= 0 for term in self.terms)
        return spikes and bool(self.bias.min() >= 0)

    def spikes_of(self) -> str | None:
        """Name of the layer whose spikes this is, unchanged, or None."""
        if len(self.terms) != 1 or self.pool or any(self.border) or np.any(self.bias):
            return None
        term = self.terms[0]
        plain = term.groups == self.channels and term.weight.shape[1:] == (1, 1, 1) and term.stride == (1, 1)
        ones = plain and not any(term.pads) and bool(np.all(term.weight == 1))
        return term.source if ones and term.repeat == (1, 1) else None

    def after(self, node: str, *, computes: bool = True) -> Value:
        """The same value with ``node`` noted."""
        return replace(self, nodes=(*self.nodes, node), name=node if computes else self.name)

    def scale_shift(self, scale: NDArray[np.float64], shift: NDArray[np.float64]) -> Value:
        """``scale * value + shift`` per channel.

        Raises
        ------
        NotComposableError
            If a border would no longer be zero, or a negative scale turns a maximum into a minimum.
        """
        if any(self.border) and np.any(shift):
            raise NotComposableError("it shifts a map that is padded with zeros already", "pad behind it")
        if self.pool and np.any(scale < 0):
            raise NotComposableError("it multiplies a maximum by a negative number", "put an activation in between")
        return replace(self, terms=tuple(scaled(term, scale) for term in self.terms), bias=self.bias * scale + shift)

    def convolve(self, kernel: ConvTerm, out: Pair, shapes: dict[str, Shape]) -> Value:
        """Apply a convolution; its pads are joined with the border, its source is not looked at.

        Raises
        ------
        NotComposableError
            If there is no exact common kernel.
        """
        assert self.pool is None, "waiting max-pools are settled first"
        kernel = replace(kernel, pads=_add(kernel.pads, self.border))
        if any(kernel.pads) and np.any(self.bias) and _touches(kernel, self.size, out):
            raise NotComposableError(
                "its zero padding meets a bias or shift",
                "put an activation (Relu or Clip(0, c)) in between; normalise images before the model",
            )
        terms = tuple(compose(term, shapes[term.source][:2], self.size, kernel, out) for term in self.terms)
        share = self.bias.reshape(kernel.groups, 1, -1)
        sums = kernel.weight.sum(axis=(1, 2)).reshape(kernel.groups, -1, share.shape[2])
        bias = (sums * share).sum(axis=2).ravel() * math.prod(kernel.repeat)
        return replace(self, terms=terms, bias=bias, size=out, border=(0, 0, 0, 0))

    def without_border(self, shapes: dict[str, Shape]) -> Value:
        """The same value with the border computed by the terms themselves.

        Raises
        ------
        NotComposableError
            If they would compute something other than zeros there.
        """
        if not any(self.border):
            return self
        return self.convolve(diagonal("", self.channels), self.extent, shapes)

    def select(self, rows: range, channels: int, offset: int = 0) -> Value:
        """Keep channels ``rows``, at ``offset`` among ``channels`` that are zero otherwise."""
        bias = np.zeros(channels)
        bias[offset : offset + len(rows)] = self.bias[rows.start : rows.stop : rows.step]
        return replace(self, terms=tuple(select_rows(t, rows, channels, offset) for t in self.terms), bias=bias)


def _add(first: Quad, second: Quad) -> Quad:
    return first[0] + second[0], first[1] + second[1], first[2] + second[2], first[3] + second[3]


def _touches(kernel: ConvTerm, size: Pair, out: Pair) -> bool:
    """True if some window reaches over the edge of the map."""
    for axis in (0, 1):
        seen = (kernel.weight.shape[1 + axis] * kernel.repeat[axis] - 1) * kernel.dilation[axis] + 1
        if kernel.pads[axis] > 0 or (out[axis] - 1) * kernel.stride[axis] + seen - kernel.pads[axis] > size[axis]:
            return True
    return False


def identity_value(source: str, shape: Shape, dims: Dims) -> Value:
    """The spikes of a layer (or the image) as they are."""
    # both are views of one number: this is made for every tensor that is examined
    bias = np.broadcast_to(0.0, (shape[2],))
    return Value((diagonal(source, shape[2]),), bias, shape[:2], dims, name=source)


def canonical(dims: Dims, sizes: dict[Atom, int]) -> Dims:
    """Leave out axes of size 1."""
    return tuple(tuple(atom for atom in atoms if sizes[atom] > 1) for atoms in dims)


def reshape_dims(dims: Dims, sizes: dict[Atom, int], target: TensorShape) -> Dims | None:
    """Distribute the axes of the map over the axes of the new shape, or None if one would be split.

    Parameters
    ----------
    dims : Dims
        In canonical form.
    sizes : dict
        Of the map's axes.
    target : shape without batch
    """
    left = [atom for atoms in dims for atom in atoms]
    result: list[tuple[Atom, ...]] = []
    for size in target:
        taken: list[Atom] = []
        while math.prod(sizes[atom] for atom in taken) < size and left:
            taken.append(left.pop(0))
        if math.prod(sizes[atom] for atom in taken) != size:
            return None
        result.append(tuple(taken))
    return tuple(result)


def spatial_axes(dims: Dims) -> tuple[int, ...] | None:
    """Which axis of the map, 0 for height and 1 for width, each spatial axis of a (C, *spatial) tensor is.

    None if the tensor has another order. Axes of size 1 take whatever is left; one spatial axis is the width.
    """
    channel, *spatial = dims
    if len(spatial) not in (1, 2) or channel not in ((), ("c",)):
        return None
    if any(len(atoms) > 1 or "c" in atoms for atoms in spatial):
        return None
    named = [_ATOMS.index(atoms[0]) if atoms else None for atoms in spatial]
    free = [axis for axis in ((1, 0) if len(spatial) == 1 else (0, 1)) if axis not in named]
    return tuple(free.pop(0) if axis is None else axis for axis in named)


def axis_roles(dims: Dims) -> tuple[Atom, ...] | None:
    """Which axis of the map each axis of a tensor is, axes of size 1 included; None if axes are flattened together.

    Channels stand in front of the map unless the tensor says otherwise.
    """
    axes = spatial_axes(dims)
    if axes is not None:
        return ("c", *(_ATOMS[axis] for axis in axes))
    *spatial, channel = dims
    if channel in ((), ("c",)) and len(spatial) in (1, 2):
        axes = spatial_axes((channel, *spatial))
        return (*(_ATOMS[axis] for axis in axes), "c") if axes is not None else None
    return ("c",) if dims in (((),), (("c",),)) else None
