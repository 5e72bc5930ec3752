"""What a run on a device returns, and how its bytes are read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import ToolError
from .identity import DeviceIdentity
from .protocol import CYCLE_BYTES, PREDICTION_BYTES, score_bytes

__all__ = ["DeviceResult", "Repetition", "parse_result"]


@dataclass(frozen=True, eq=False)
class DeviceResult:
    """Scores and times of N images on a device.

    Members
    -------
    timesteps, delay : int
        T (or K) and t0 of the run.
    scores : (N, C) int64
        (N, H, W, C) if the output map is larger than 1x1.
    predictions : (N,) int64, or (N, H, W)
        As the device has found them.
    cycles : (N,) int64
        Of each image alone: from the first word taken to the last score, the golden model's ``cycles.latency``.
    clock : float
        Hz.
    seconds : float
        From the first byte sent to the last one received.
    """

    timesteps: int
    delay: int
    scores: NDArray[np.int64]
    predictions: NDArray[np.int64]
    cycles: NDArray[np.int64]
    clock: float
    seconds: float

    @property
    def core_rate(self) -> float:
        """Images per second of the core, one after the other; 0 for no image."""
        return self.clock / float(self.cycles.mean()) if len(self.cycles) else 0.0

    @property
    def link_rate(self) -> float:
        """Images per second through the link."""
        return len(self.cycles) / self.seconds


@dataclass(frozen=True)
class Repetition:
    """One image, repeated without the line.

    Members
    -------
    count : int
    latency : int
        Cycles of the image alone.
    cycles : int
        Of all repetitions: the golden model's ``cycles.done[count - 1]``.
    clock : float
        Hz.
    seconds : float
        From the request to its answer.
    """

    count: int
    latency: int
    cycles: int
    clock: float
    seconds: float

    @property
    def interval(self) -> float:
        """Cycles from one image's end to the next one's."""
        return (self.cycles - self.latency) / (self.count - 1)

    @property
    def core_rate(self) -> float:
        """Images per second of the core, images back to back."""
        return self.clock / self.interval

    @property
    def link_rate(self) -> float:
        """Images per second as the host sees them, request and answer included."""
        return self.count / self.seconds


def parse_result(
    identity: DeviceIdentity, bodies: Sequence[bytes]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Read the bodies of ``infer`` and ``repeat`` answers.

    Returns
    -------
    scores, predictions, cycles
        See :class:`DeviceResult`.

    Raises
    ------
    ToolError
        If one has another length than the device's shapes ask for.
    """
    height, width, channels = identity.output
    positions, size = height * width, score_bytes(identity.score_bits)
    length = CYCLE_BYTES + positions * (channels * size + PREDICTION_BYTES)
    for body in bodies:
        if len(body) != length:
            raise ToolError(
                f"an answer must have {length} bytes, got {len(body)}: load a bitstream that this release has built"
            )
    raw = np.frombuffer(b"".join(bodies), np.uint8).reshape(len(bodies), length)
    cycles = _integers(raw[:, None, :CYCLE_BYTES], signed=False)[:, 0]
    fields = raw[:, CYCLE_BYTES:].reshape(len(bodies), positions, channels * size + PREDICTION_BYTES)
    scores = _integers(fields[..., : channels * size].reshape(len(bodies), positions, channels, size), signed=True)
    predictions = _integers(fields[..., channels * size :], signed=False)
    if positions == 1:
        return scores.reshape(-1, channels), predictions.reshape(-1), cycles
    return scores.reshape(-1, *identity.output), predictions.reshape(-1, height, width), cycles


def _integers(data: NDArray[np.uint8], *, signed: bool) -> NDArray[np.int64]:
    """Integers of the last axis' bytes, lowest first."""
    size = data.shape[-1]
    values = np.zeros(data.shape[:-1], np.int64)
    for place in range(size):
        values |= data[..., place].astype(np.int64) << (8 * place)
    if signed and size < 8:
        values -= (values >> (8 * size - 1)) << (8 * size)
    return values
