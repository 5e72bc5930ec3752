"""What verification drives into the hardware and what it records."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from ..network import ImageInput, IntegerNetwork
from ..plan import Plan

__all__ = ["HardwareTrace", "Stalls", "Stimulus", "make_stimulus"]


@dataclass(frozen=True)
class Stalls:
    """Irregular neighbours: how often the input pauses and the output refuses.

    Members
    -------
    input_rate, output_rate : float
        Probability of a pause in a cycle, 0..0.95.
    seed : int
    """

    input_rate: float = 0.0
    output_rate: float = 0.0
    seed: int = 0

    def __post_init__(self) -> None:
        for name in ("input_rate", "output_rate"):
            if not 0 <= getattr(self, name) <= 0.95:
                raise InputError(f"{name} must be in 0..0.95 (D4), got {getattr(self, name)!r}")

    @property
    def quiet(self) -> bool:
        """True if nothing ever stalls."""
        return self.input_rate == 0 and self.output_rate == 0


@dataclass(frozen=True, eq=False)
class Stimulus:
    """One run: words for the input stream, when to offer them, and when the output is ready.

    Members
    -------
    words : list of int
        Payloads of the input stream, in order.
    gaps : (words,) int32
        Idle cycles before each word is offered.
    ready : (length,) uint8
        The output is ready in cycle n if ``ready[n % length]``.
    timesteps, delay : int
        T (or K) and t0 of the run.
    images : int
    """

    words: list[int]
    gaps: NDArray[np.int32]
    ready: NDArray[np.uint8]
    timesteps: int
    delay: int
    images: int


@dataclass(eq=False)
class HardwareTrace:
    """What the hardware did; cycle numbers count from reset, the first cycle is 0.

    Members
    -------
    accepted : (words,) int64
        Cycle in which each input word was taken.
    transferred : (scores,) int64
        Cycle in which each score left.
    scores, predictions : (scores,) int64
        Payloads of the output stream.
    spikes : per engine but the last, (fires, lanes) uint8
        Bits of every test, in order.
    started, finished : per engine, (positions,) int64
        First and last cycle of every position in the scanner.
    cycles : int
        Simulated cycles.
    """

    accepted: NDArray[np.int64]
    transferred: NDArray[np.int64]
    scores: NDArray[np.int64]
    predictions: NDArray[np.int64]
    spikes: list[NDArray[np.uint8]] = field(default_factory=list)
    started: list[NDArray[np.int64]] = field(default_factory=list)
    finished: list[NDArray[np.int64]] = field(default_factory=list)
    cycles: int = 0


def input_words(net: IntegerNetwork, plan: Plan, encoded: NDArray[np.integer]) -> list[int]:
    """Payloads of the input stream for encoded images or spike trains (S6): see :class:`fpgasnn.hdl.feeder.Feeder`."""
    ring = plan.layers[0].branches[0].ring
    if isinstance(net.input, ImageInput):
        mask = (1 << net.input.bits) - 1
        pixels = encoded.reshape(-1, net.input.shape[2]).astype(object) & mask
        weights = np.array([1 << (c * net.input.bits) for c in range(net.input.shape[2])], dtype=object)
        return [int(word) for word in pixels @ weights]
    n, t, height, width, channels = encoded.shape
    padded = np.zeros((n, t, height, width, ring.words * ring.word_bits), np.int64)
    padded[..., :channels] = encoded
    bits = padded.reshape(n, t, height, width, ring.words, ring.word_bits).transpose(0, 2, 3, 4, 1, 5)
    return [int(word) for word in (bits << np.arange(ring.word_bits)).sum(axis=-1).reshape(-1)]


def make_stimulus(
    net: IntegerNetwork,
    plan: Plan,
    encoded: NDArray[np.integer],
    *,
    timesteps: int,
    delay: int,
    stalls: Stalls | None = None,
) -> Stimulus:
    """Prepare a run of encoded inputs, with or without stalls."""
    words = input_words(net, plan, encoded)
    gaps = np.zeros(len(words), np.int32)
    ready = np.ones(1, np.uint8)
    if stalls is not None and not stalls.quiet:
        rng = np.random.default_rng(stalls.seed)
        gaps = (rng.geometric(1 - stalls.input_rate, len(words)) - 1).astype(np.int32)
        ready = (rng.random(4093) >= stalls.output_rate).astype(np.uint8)
        ready[0] = 1
    return Stimulus(words, gaps, ready, timesteps, delay, len(encoded))
