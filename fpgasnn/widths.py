"""Interval proofs: how wide a potential can get (S9).

For every output channel the analysis takes the actual integer weights and follows the reachable interval of the lane
register ``U = V - threshold`` through all steps, in the order of the lane sequences of docs/architecture.md (D1), with
partial sums in any order of events. Nothing wraps and nothing saturates in the widths it returns.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from .codes import Code, PoolMode
from .errors import NetworkError
from .layers import Branch, Conv, Layer
from .sources import ImageInput

if TYPE_CHECKING:
    from .network import IntegerNetwork

__all__ = ["Interval", "Widths", "input_interval", "membrane_interval", "prove_widths", "signed_bits"]


@dataclass(frozen=True)
class Interval:
    """Closed integer intervals, one per channel: (C,) int64 each."""

    low: NDArray[np.int64]
    high: NDArray[np.int64]

    def __add__(self, other: Interval | NDArray[np.int64]) -> Interval:
        if isinstance(other, Interval):
            return Interval(self.low + other.low, self.high + other.high)
        return Interval(self.low + other, self.high + other)

    def __or__(self, other: Interval) -> Interval:
        return Interval(np.minimum(self.low, other.low), np.maximum(self.high, other.high))

    def scaled(self, factor: int) -> Interval:
        """All values times a non-negative factor."""
        return Interval(self.low * factor, self.high * factor)

    def with_zero(self) -> Interval:
        """Hull with 0."""
        return Interval(np.minimum(self.low, 0), np.maximum(self.high, 0))

    def differences(self) -> Interval:
        """Differences of two values of the interval."""
        span = self.high - self.low
        return Interval(-span, span)


@dataclass(frozen=True)
class Widths:
    """Proven widths of one layer, in bits, sign included.

    Members
    -------
    step : int
        One step's, one plane's or one image's current: the sum of weights before it joins the potential.
    membrane : int
        Every value a lane register holds (U, J and their partial sums), or the score in the output layer.
    """

    step: int
    membrane: int


def signed_bits(interval: Interval) -> int:
    """Bits of the smallest two's complement word that holds all values."""
    low, high = int(interval.low.min()), int(interval.high.max())
    return max((-low - 1).bit_length() if low < 0 else 0, high.bit_length() if high > 0 else 0) + 1


def input_interval(net: IntegerNetwork, layer: Layer) -> Interval:
    """Reachable current of one step or plane (spikes) or of one image (first layer), per output channel."""
    low = np.zeros(layer.channels, np.int64)
    high = np.zeros(layer.channels, np.int64)
    image = net.input if net.reads_image(layer) else None
    assert image is None or isinstance(image, ImageInput)
    smallest, largest = (image.minimum, image.maximum) if image else (0, 1)
    for branch in layer.branches:
        # smallest <= 0 <= largest: a negative weight does most harm at one end, a positive one at the other
        negative, positive = signed_sums(net, branch)
        low += negative * largest + positive * smallest
        high += positive * largest + negative * smallest
    return Interval(low, high)


def signed_sums(net: IntegerNetwork, branch: Branch) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Sums of the negative and of the positive weights of a branch, per output channel: N and P of S9, (C,) int64.

    The weights of a merged average pool are not written out: each counts as often as it is repeated.
    """
    if isinstance(branch, Conv):
        weight = branch.weight.reshape(len(branch.weight), -1)
        copies = (branch.repeat[0] * branch.repeat[1]) << branch.shift
    else:
        source = np.arange(len(branch.constant)) - branch.channel_offset
        reachable = (source >= 0) & (source < net.shape(branch.source)[2])
        weight, copies = np.where(reachable, branch.constant, 0)[:, None], 1
    negative = np.minimum(weight, 0).sum(axis=1, dtype=np.int64)
    positive = np.maximum(weight, 0).sum(axis=1, dtype=np.int64)
    return negative * copies, positive * copies


def _fire_causal(after: Interval, threshold: NDArray[np.int64]) -> Interval:
    """U after the conditional subtraction of one step: values >= 0 lose the threshold, others stay."""
    quiet, loud = after.low < 0, after.high >= 0
    low = np.where(quiet, after.low, np.iinfo(np.int64).max)
    low = np.where(loud, np.minimum(low, np.maximum(after.low, 0) - threshold), low)
    high = np.where(quiet, np.minimum(after.high, -1), np.iinfo(np.int64).min)
    high = np.where(loud, np.maximum(high, after.high - threshold), high)
    return Interval(low, high)


def _causal(current: Interval, bias: NDArray[np.int64], layer: Layer, steps: int) -> Interval:
    """U through ``steps`` causal steps: constants, then events in any order, then the test (S9, causal)."""
    assert layer.threshold is not None and layer.start is not None
    before = Interval(layer.start - layer.threshold, layer.start - layer.threshold) + bias
    reached = before
    for _ in range(steps):
        after = before + current
        reached = reached | before | after
        before = _fire_causal(after, layer.threshold)
        reached = reached | before
        before = before + bias
    return reached


def _causal_pool(current: Interval, layer: Layer, steps: int) -> Interval:
    """U_i of a window whose elements share their resets (S5, cumulative).

    An element below threshold is reset with the others, so it can drift down: with n spikes so far,
    theta * n <= start + max_j C_j, hence U_i >= -theta + steps * min(0, N + b) - steps * (P - N).
    """
    assert layer.threshold is not None
    reached = _causal(current, layer.bias, layer, steps)
    drift = steps * np.minimum(current.low + layer.bias, 0) - steps * (current.high - current.low)
    low = np.minimum(reached.low, drift - layer.threshold + np.minimum(layer.bias, 0))
    return Interval(low - layer.threshold, reached.high)


def _deferred(total: Interval, constant: Interval, layer: Layer) -> Interval:
    """U of deferred code: constants and events in any order, then tests that only ever subtract from U >= 0."""
    assert layer.threshold is not None and layer.start is not None
    offset = layer.start - layer.threshold
    base = constant.with_zero()
    reached = base | (base + offset) | (base + total) | (base + offset + total) | total
    return reached | Interval(-layer.threshold, -layer.threshold)


def _radix(total: Interval, layer: Layer, planes: int) -> Interval:
    """U of radix code: the Horner sum, the constants, then tests against threshold * 2^k."""
    assert layer.threshold is not None and layer.start is not None
    shifted = total + (layer.bias + layer.start - layer.threshold * (1 << (planes - 1)))
    swing = layer.threshold * (1 << (planes - 1))
    return total | shifted | Interval(-swing, swing)


def membrane_interval(net: IntegerNetwork, layer: Layer) -> Interval:
    """Hull of every value a lane register of the layer can hold, per output channel (S9)."""
    current = input_interval(net, layer)
    steps = net.max_timesteps or 1
    first = net.reads_image(layer)
    constant_current = current + layer.bias
    if not layer.fires:
        if net.code is Code.RADIX:
            factor = 1 if first else (1 << steps) - 1
            total = current.scaled(factor)
            return total | (total + layer.bias)
        bias = Interval(layer.bias, layer.bias).with_zero().scaled(steps)
        reached = current.scaled(steps) + bias
        return (reached | current | constant_current).with_zero()
    if first:
        total = current
        if net.code is Code.CAUSAL:
            reached = constant_current | _causal(constant_current, np.zeros_like(layer.bias), layer, steps)
        elif net.code is Code.DEFERRED:
            nothing = Interval(np.zeros_like(layer.bias), np.zeros_like(layer.bias))
            reached = constant_current | _deferred(constant_current.with_zero().scaled(steps), nothing, layer)
        else:
            reached = _radix(total, layer, steps)
    elif net.code is Code.CAUSAL:
        total = current
        if layer.pool and layer.pool.mode is PoolMode.CUMULATIVE:
            return _causal_pool(current, layer, steps).with_zero()
        reached = _causal(current, layer.bias, layer, steps)
    elif net.code is Code.DEFERRED:
        total = current.scaled(steps)
        reached = _deferred(total, Interval(layer.bias, layer.bias).with_zero().scaled(steps), layer)
    else:
        total = current.scaled((1 << steps) - 1)
        reached = _radix(total, layer, steps)
    reached = reached | total
    if layer.pool:
        reached = reached | total.differences()
    return reached.with_zero()


def magnitude_bound(net: IntegerNetwork, layer: Layer, steps: int) -> int:
    """Bound on the magnitude of every sum, potential and score of a layer in a run of ``steps`` steps or planes.

    Looser than the proof and without a rounding or an overflow of its own: Python integers, and magnitudes that are
    added and never cancelled.
    """
    factor = (1 << net.input.bits) if isinstance(net.input, ImageInput) and net.reads_image(layer) else 1
    current = 0
    for branch in layer.branches:
        negative, positive = signed_sums(net, branch)
        current += factor * (int(-negative.min()) + int(positive.max()))
    bias = max(int(layer.bias.max()), -int(layer.bias.min()))
    threshold = 0 if layer.threshold is None else int(layer.threshold.max())
    length = (1 << steps) - 1 if net.code is Code.RADIX else steps
    return 2 * (length * (current + bias + threshold))


def _check_magnitude(net: IntegerNetwork, layer: Layer) -> None:
    bound = magnitude_bound(net, layer, net.max_timesteps or 1)
    if bound >= 1 << 61:
        raise NetworkError(
            f"potentials must stay below 2^61 (S9), got up to {bound} in {net.max_timesteps} steps, in layer "
            f"{layer.name!r}: divide the layer's weights, bias, threshold and start by a common factor, or lower "
            f"max_timesteps"
        )


def prove_widths(net: IntegerNetwork, layer: Layer) -> Widths:
    """Compute the widths that the lanes of a layer need for every input and every T up to ``max_timesteps`` (S9).

    Raises
    ------
    NetworkError
        If a sum could leave the 64 bits that the proof and the golden model compute with.
    """
    _check_magnitude(net, layer)
    return Widths(signed_bits(input_interval(net, layer)), signed_bits(membrane_interval(net, layer)))
