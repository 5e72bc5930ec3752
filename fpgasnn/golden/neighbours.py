"""Neighbours of the core: what the recurrence is told of the input and the output stream (D4, D5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .. import _check
from ..errors import InputError

__all__ = ["Neighbours", "StreamTimes", "stream_times"]


_MAX_CYCLE = 1 << 48
"""Bound on cycle numbers, so that no sum of them leaves 64 bits."""


@dataclass(frozen=True, eq=False)
class Neighbours:
    """Irregular neighbours of the core: they pause on the input stream and refuse on the output stream (D4).

    Members
    -------
    gaps : (words,) integers >= 0
        Idle cycles before each input word is offered, from the cycle after the previous one was taken.
    ready : (length,) bool or 0/1
        The output is ready in cycle n if ``ready[n % length]``.

    Raises
    ------
    InputError
        If a gap is negative or the output never ready.
    """

    gaps: NDArray[Any]
    ready: NDArray[Any]

    def __post_init__(self) -> None:
        gaps = _times(self.gaps, "gaps", "integers >= 0, one per input word", "D4")
        must = "one bit per cycle, some of them set"
        ready = _check.array(self.ready, "ready", "iub", must, rule="D4")
        if ready.ndim != 1 or not ready.any():
            raise InputError(f"ready must be {must} (D4), got {_check.shown(ready.tolist())}: give for example [1, 0]")
        object.__setattr__(self, "gaps", np.ascontiguousarray(gaps.reshape(-1), np.int64))
        object.__setattr__(self, "ready", np.ascontiguousarray(ready, np.bool_))


@dataclass(frozen=True)
class StreamTimes:
    """What is known of the outer streams.

    Members
    -------
    arrivals : (positions, words) int64
        Earliest cycle of every input word; with ``relative`` the idle cycles before it.
    relative : bool
    transfers : (output positions,) int64
        Cycle of the last score of every output position if it is known, or empty.
    ready : (length,) bool
        When the output is ready, over and over.
    """

    arrivals: NDArray[np.int64]
    relative: bool
    transfers: NDArray[np.int64]
    ready: NDArray[np.bool_]


def _times(value: ArrayLike, what: str, must: str, rule: str) -> NDArray[np.integer]:
    """Check cycle numbers: integers that leave room for sums."""
    array = _check.array(value, what, "iu", must, rule=rule)
    if array.size and (int(array.min()) < 0 or int(array.max()) >= _MAX_CYCLE):
        raise InputError(
            f"{what} must be {must} ({rule}), got {array.min()}..{array.max()}: count cycles from 0, below 2^48"
        )
    return array


def _check_arrivals(arrivals: ArrayLike | None, positions: int, words: int) -> NDArray[np.int64]:
    if arrivals is None:
        return np.zeros((positions, words), np.int64)
    must = f"{positions * words} integers, one per input word"
    array = _times(arrivals, "arrivals", must, "D5")
    if array.size != positions * words:
        raise InputError(
            f"arrivals must be {must} (D5), got {array.dtype} of shape {array.shape}: give one cycle number per word"
        )
    return np.ascontiguousarray(array.reshape(positions, words), dtype=np.int64)


def _check_transfers(transfers: ArrayLike | None, positions: int) -> NDArray[np.int64]:
    if transfers is None:
        return np.zeros(0, np.int64)
    must = f"{positions} integers, one per output position"
    array = _times(transfers, "transfers", must, "D5")
    if array.size != positions:
        raise InputError(
            f"transfers must be {must} (D5), got {array.dtype} of shape {array.shape}: give one cycle number per "
            f"position"
        )
    return np.ascontiguousarray(array.reshape(-1), dtype=np.int64)


def stream_times(
    arrivals: ArrayLike | None, transfers: ArrayLike | None, neighbours: Neighbours | None, shape: tuple[int, int, int]
) -> StreamTimes:
    """Check what is given of the outer streams; ``shape``: input positions, words of each, output positions."""
    positions, words, outputs = shape
    if neighbours is None:
        always = np.ones(1, np.bool_)
        return StreamTimes(
            _check_arrivals(arrivals, positions, words), False, _check_transfers(transfers, outputs), always
        )
    if arrivals is not None or transfers is not None:
        given = "arrivals" if arrivals is not None else "transfers"
        raise InputError(
            f"neighbours decide when words arrive and scores leave (D4), got {given} too: give either of them"
        )
    return StreamTimes(
        _check_arrivals(neighbours.gaps, positions, words), True, np.zeros(0, np.int64), neighbours.ready
    )
