"""The two forms of input of a network (S6): images, which become bit planes, and spike trains."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import _check
from .codes import MAX_IMAGE_BITS, MAX_MAP_ELEMENTS
from .errors import InputError, NetworkError
from .geometry import Shape

__all__ = ["ImageInput", "Layout", "SpikeInput"]

_BITS = "only the integers 0 and 1"

Layout = Literal["nhwc", "nchw", "nwc", "ncw", "nc"]
_AXES: dict[str, tuple[int, ...]] = {"nhwc": (0, 1, 2), "nchw": (2, 0, 1), "nwc": (1, 2), "ncw": (2, 1), "nc": (2,)}


def _shape(value: object) -> Shape:
    """Check the shape of an input."""
    what = "input shape (height, width, channels)"
    height, width, channels = _check.integers(value, 3, what, low=1, rule="S6", error=NetworkError)
    if math.prod((height, width, channels)) > MAX_MAP_ELEMENTS:
        raise NetworkError(
            f"an input has at most {MAX_MAP_ELEMENTS} elements (S6), got shape {(height, width, channels)!r:.80}: cut "
            f"the image into parts"
        )
    return height, width, channels


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

    Raises
    ------
    NetworkError
        If a field is of another type or out of range.
    """

    shape: Shape
    bits: int
    signed: bool = False
    scale: NDArray[np.float64] | None = None
    offset: NDArray[np.float64] | None = None
    layout: Layout = "nhwc"

    def __post_init__(self) -> None:
        shape = _shape(self.shape)
        bits = _check.integer(self.bits, "input bits", low=1, high=MAX_IMAGE_BITS, rule="S6", error=NetworkError)
        layout = _check.choice(self.layout, "input layout", _AXES, rule="S6", error=NetworkError)
        if (layout in ("nwc", "ncw", "nc") and shape[0] != 1) or (layout == "nc" and shape[1] != 1):
            raise NetworkError(
                f"input layout {layout!r} has no such map (S6), got shape {shape!r}: give missing axes the size 1, or "
                f"take the layout 'nhwc' or 'nchw'"
            )
        object.__setattr__(self, "shape", shape)
        object.__setattr__(self, "bits", bits)
        object.__setattr__(self, "signed", _check.flag(self.signed, "input signed", rule="S6", error=NetworkError))
        object.__setattr__(self, "layout", layout)
        object.__setattr__(self, "scale", self._factors("scale", 1.0))
        object.__setattr__(self, "offset", self._factors("offset", 0.0))

    def _factors(self, name: str, default: float) -> NDArray[np.float64]:
        """Check the scale or the offset of the channels."""
        given = getattr(self, name)
        if given is None:
            given = np.full(self.shape[2], default)
        must = "one finite number per channel"
        array = _check.array(given, f"input {name}", "iuf", must, rule="S6", error=NetworkError)
        factors = array.astype(np.float64)
        if factors.shape != (self.shape[2],) or not np.all(np.isfinite(factors)):
            raise NetworkError(
                f"input {name} must be {must} (S6), got {_check.shown(given)}: give {self.shape[2]} finite numbers"
            )
        factors.setflags(write=False)
        return factors

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

    def as_batch(self, images: ArrayLike) -> NDArray[Any]:
        """Check type and shape of images, and return them as they are: (N, *array_shape).

        Raises
        ------
        InputError
            For a wrong shape or a non-numeric dtype.
        """
        array = _check.array(images, "images", "iubf", "real numbers", rule="S6")
        if array.shape == self.array_shape:
            array = array[None]
        if array.ndim < 1 or array.shape[1:] != self.array_shape:
            raise InputError(
                f"images must have shape (N, {', '.join(map(str, self.array_shape))}) in layout {self.layout!r} (S6), "
                f"got {array.shape}: reshape them or move their axes"
            )
        return array

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
        array = self.as_batch(images)
        if array.dtype.kind == "f" and not np.all(np.isfinite(array)):
            bad = int(np.size(array) - np.count_nonzero(np.isfinite(array)))
            raise InputError(
                f"images must be finite (S6), got {bad} values that are NaN or infinite: replace them, by 0 for example"
            )
        if self.layout in ("nchw", "ncw"):
            array = np.moveaxis(array, 1, -1)
        array = array.reshape(len(array), *self.shape)
        assert self.scale is not None and self.offset is not None
        with np.errstate(over="ignore"):
            # a product may leave float64 and is clipped like every other large value
            quantised = np.rint(array * self.scale + self.offset)
        return np.clip(quantised, self.minimum, self.maximum).astype(np.int32)


@dataclass(frozen=True, eq=False)
class SpikeInput:
    """A spike train as the input of a network (S6): arrays (N, T, height, width, channels) of 0 and 1 (S11).

    Parameters
    ----------
    shape : (height, width, channels)

    Raises
    ------
    NetworkError
        If the shape is no triple of positive integers.
    """

    shape: Shape

    def __post_init__(self) -> None:
        object.__setattr__(self, "shape", _shape(self.shape))

    def as_batch(self, trains: ArrayLike) -> NDArray[Any]:
        """Check the shape of spike trains, and return them as they are: (N, T, height, width, channels).

        Raises
        ------
        InputError
            For a wrong shape, or values that are no numbers.
        """
        array = _check.array(trains, "spike trains", "iubfc", _BITS, rule="S11")
        if array.ndim == 4 and array.shape[1:] == self.shape:
            array = array[None]
        if array.ndim != 5 or array.shape[2:] != self.shape:
            raise InputError(
                f"spike trains must have shape (N, T, {', '.join(map(str, self.shape))}) (S11), got {array.shape}: "
                f"reshape them or move their axes"
            )
        return array

    def encode(self, trains: ArrayLike) -> NDArray[np.uint8]:
        """Check spike trains and return them as (N, T, height, width, channels) uint8.

        Raises
        ------
        InputError
            For a wrong shape, or a value other than 0 and 1.
        """
        array = self.as_batch(trains)
        if array.dtype.kind not in "iub":
            raise InputError(
                f"spike trains must hold {_BITS} (S11), got dtype {array.dtype}: threshold them and use "
                f".astype(np.uint8)"
            )
        if not np.all((array == 0) | (array == 1)):
            raise InputError(
                f"spike trains must hold {_BITS} (S11), got values in {array.min()}..{array.max()}: one element is one "
                f"time-step, a count of n spikes is n elements"
            )
        return np.ascontiguousarray(array, dtype=np.uint8)
