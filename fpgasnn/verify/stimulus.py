"""What verification drives into the hardware and what it records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from .. import _check
from ..errors import VerificationError
from ..golden import Neighbours
from ..network import ImageInput, IntegerNetwork
from ..plan import Plan

__all__ = [
    "FLUSH",
    "HardwareTrace",
    "Stalls",
    "Stimulus",
    "check_counts",
    "expected_counts",
    "hang",
    "make_stimulus",
]

FLUSH = 4
"""Cycles after the last item of a position until its spikes have certainly left the lanes."""


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
            _check.number(getattr(self, name), name, 0, 0.95, "0..0.95", rule="D4")
        _check.integer(self.seed, "seed", low=0)

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

    @property
    def neighbours(self) -> Neighbours:
        """The pauses as the golden model takes them."""
        return Neighbours(self.gaps, self.ready)

    def alone(self, image: int) -> Stimulus:
        """Return the same run of one image alone in an empty core, without pauses."""
        size = len(self.words) // self.images
        words = self.words[image * size : (image + 1) * size]
        return Stimulus(words, np.zeros(size, np.int32), np.ones(1, np.uint8), self.timesteps, self.delay, 1)


@dataclass(eq=False)
class HardwareTrace:
    """What the hardware did; cycle numbers count from reset, the first cycle is 0.

    Members
    -------
    accepted : (words,) int64
        Cycle in which each input word was taken.
    transferred : (scores,) int64
        Cycle in which each score left.
    scores, channels, lasts, predictions : (scores,) int64
        Payloads of the output stream.
    spikes : per engine but the last, (fires, lanes) uint8
        Bits of every test, in order. Empty, like the next two, if the design was built without probes.
    started, finished : per engine, (positions,) int64
        First and last cycle of every position in the scanner.
    cycles : int
        Simulated cycles.
    """

    accepted: NDArray[np.int64]
    transferred: NDArray[np.int64]
    scores: NDArray[np.int64]
    channels: NDArray[np.int64]
    lasts: NDArray[np.int64]
    predictions: NDArray[np.int64]
    spikes: list[NDArray[np.uint8]] = field(default_factory=list)
    started: list[NDArray[np.int64]] = field(default_factory=list)
    finished: list[NDArray[np.int64]] = field(default_factory=list)
    cycles: int = 0

    @property
    def cycle_numbers(self) -> int:
        """How many cycle numbers there are to compare."""
        return sum(len(series) for series in (self.accepted, self.transferred, *self.started, *self.finished))


def expected_counts(plan: Plan, stimulus: Stimulus, probes: bool = True) -> list[int]:
    """Count the events a run has by the plan: input words, scores, start and done per engine, tests per engine."""
    positions = [
        len(range(replica, stimulus.images * layer.shape[0], layer.replicas)) * layer.shape[1]
        for layer, replica in plan.engines
    ]
    outer = [len(stimulus.words), positions[-1] * plan.layers[-1].channels]
    if not probes:
        return outer
    marks = [count for count in positions for _ in range(2)]
    hidden = zip(positions[:-1], plan.engines[:-1], strict=True)
    return [*outer, *marks, *(count * layer.groups * stimulus.timesteps for count, (layer, _) in hidden)]


def check_counts(plan: Plan, expected: Sequence[int], seen: Sequence[int]) -> None:
    """Raise VerificationError if a run that has ended had more events than the plan says.

    Parameters
    ----------
    expected : sequence of int
        From :func:`expected_counts`.
    seen : sequence of int
        What an engine has counted, in the same order.
    """
    names = ["input words", "scores"]
    engines = [f"layer {layer.name!r}" + f", engine {n}" * (layer.replicas > 1) for layer, n in plan.engines]
    names += [f"{mark} positions of {engine}" for engine in engines for mark in ("started", "done")]
    names += [f"spike words of {engine}" for engine in engines[:-1]]
    for name, wanted, got in zip(names, expected, seen, strict=False):
        if got != wanted:
            raise VerificationError(f"the hardware did more than the plan says (D5): {got} {name}, expected {wanted}")


def hang(stimulus: Stimulus, scores: int, expected: int, cycles: int, accepted: int) -> VerificationError:
    """Return the error for a run that did not end."""
    return VerificationError(
        f"the hardware hangs (D8): {scores} of {expected} scores after {cycles} cycles, {accepted} of "
        f"{len(stimulus.words)} input words taken"
    )


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
