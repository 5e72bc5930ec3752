"""What a run of the golden model returns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from .. import _check
from ..errors import InputError
from ..network import Code, IntegerNetwork

if TYPE_CHECKING:
    from .cycles import Cycles

__all__ = ["Result", "SynapticOperations"]


@dataclass(frozen=True)
class SynapticOperations:
    """Additions of one layer into potentials of existing output channels (S10), per image: (N,) int64 each.

    Members
    -------
    synaptic
        Weights added because of spikes. Elements of overlapping pool windows count as often as they are recomputed,
        weights that are 0 count, constants do not. In the output layer only the steps from t0 on count.
    identity
        Constants added by skip connections.
    image
        Weights added because of bit planes of the image, first layer only.
    """

    synaptic: NDArray[np.int64]
    identity: NDArray[np.int64]
    image: NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Result:
    """Scores, spikes and costs of N images.

    Members
    -------
    net : IntegerNetwork
    timesteps, delay : int
        T (or K) and t0 of the run.
    scores : (N, C) int64
        (N, H, W, C) if the output map is larger than 1x1.
    prefix_scores : (N, T, C) int64 or (N, T, H, W, C), or None
        P(1..T) of S8, causal code only.
    spike_counts : layer name -> (N,) int64
        A radix train counts its ones (S10).
    synaptic_operations : layer name -> SynapticOperations
    spikes : layer name -> (N, T, H, W, C) uint8
        Empty without ``trace``.
    potentials : layer name -> (N, T, H, W, C) int64
        V after the test of every step or plane (S2), of the largest element where the layer pools; the last one is
        start + sum of currents and biases - threshold * spike count. Empty without ``trace``.
    """

    net: IntegerNetwork
    timesteps: int
    delay: int
    scores: NDArray[np.int64]
    prefix_scores: NDArray[np.int64] | None
    spike_counts: Mapping[str, NDArray[np.int64]]
    synaptic_operations: Mapping[str, SynapticOperations]
    spikes: Mapping[str, NDArray[np.uint8]] = field(default_factory=dict)
    potentials: Mapping[str, NDArray[np.int64]] = field(default_factory=dict)
    _predict: Callable[[], Cycles] | None = field(default=None, repr=False)

    @cached_property
    def cycles(self) -> Cycles:
        """What the run takes in hardware (D5), by the plan that was given or by the default plan.

        Without a plan the images are run once more on first access, because cycles depend on every single spike.

        Raises
        ------
        PlanError
            If the network has no default plan.
        """
        if self._predict is None:
            raise InputError("cycles belong to a run (D5), got a result made by hand: take one that simulate returned")
        return self._predict()

    @property
    def predictions(self) -> NDArray[np.int64]:
        """Index of the largest score, the lowest one among equals (S8): (N,), or (N, H, W) for a map."""
        return _first_maximum(self.scores)

    @property
    def total_operations(self) -> NDArray[np.int64]:
        """Synaptic additions of all layers per image, without identities and image planes: (N,) int64."""
        return _total([counts.synaptic for counts in self.synaptic_operations.values()], len(self.scores))

    @property
    def total_spikes(self) -> NDArray[np.int64]:
        """Spikes of all layers per image: (N,) int64."""
        return _total(list(self.spike_counts.values()), len(self.scores))

    def scores_at(self, timesteps: int, delay: int | None = None) -> NDArray[np.int64]:
        """Scores of a shorter run, from the prefixes (S8).

        Parameters
        ----------
        timesteps : int
            T' in 1..T of this run; outside causal code T itself.
        delay : int or None
            t0 in 0..T'-1; None is the network's default t0(T').

        Raises
        ------
        InputError
            If there is no such prefix.
        """
        steps = _check.integer(timesteps, "timesteps", rule="S8")
        if self.prefix_scores is None:
            if steps != self.timesteps:
                raise InputError(
                    f"scores per prefix exist in causal code only (S8), got timesteps={steps} for a run of "
                    f"{self.timesteps} in {self.net.code} code: simulate again"
                )
            self.net.readout_delay(steps, delay)
            return self.scores
        if not 1 <= steps <= self.timesteps:
            raise InputError(
                f"timesteps must be in 1..{self.timesteps} of this run (S8), got {_check.shown(steps)}: simulate longer"
            )
        return prefix_difference(self.prefix_scores, steps, self.net.readout_delay(steps, delay))

    def predictions_at(self, timesteps: int, delay: int | None = None) -> NDArray[np.int64]:
        """Predictions of a shorter run; arguments and errors as :meth:`scores_at`."""
        return _first_maximum(self.scores_at(timesteps, delay))


def _first_maximum(scores: NDArray[np.int64]) -> NDArray[np.int64]:
    """Index of the largest score along the last axis, the lowest one among equals (S8)."""
    return np.asarray(np.argmax(scores, axis=-1), dtype=np.int64)


def _total(parts: list[NDArray[np.int64]], images: int) -> NDArray[np.int64]:
    total = np.zeros(images, np.int64)
    for part in parts:
        total += part
    return total


def prefix_difference(prefix: NDArray[np.int64], timesteps: int, delay: int) -> NDArray[np.int64]:
    """score(T, t0) = P(T) - P(t0) of prefix scores (N, T, ...) (S8)."""
    score = prefix[:, timesteps - 1].copy()
    if delay > 0:
        score -= prefix[:, delay - 1]
    return score


def uses_prefixes(net: IntegerNetwork) -> bool:
    """True if runs of the network have scores per prefix (S8)."""
    return net.code is Code.CAUSAL
