"""The interval proof of S9 against brute force: every input of every small layer, step by step, in plain sets.

A set holds the values that the lane's register can really have; partial sums in any order of events are the subset sums
of the weights. The proof must contain all of them, and where it is wider, by how much is written down here.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import numpy as np
import pytest

from fpgasnn.network import Code, Conv, IntegerNetwork, Layer, Pool, PoolMode, SpikeInput
from fpgasnn.widths import membrane_interval

Model = Callable[[tuple[int, ...], tuple[int, int, int], int], set[int]]
WEIGHTS = [pair for pair in product(range(-3, 4), repeat=2) if pair[0] <= pair[1]]
CONSTANTS = [(threshold, start, bias) for threshold in (1, 2, 4) for start in range(threshold) for bias in (-2, 0, 1)]


def sums(weights: tuple[int, ...]) -> set[int]:
    """Every value that the current of a step passes through, in any order of events."""
    result = {0}
    for weight in weights:
        result |= {value + weight for value in result}
    return result


def layer_network(
    code: Code, weights: tuple[int, ...], constants: tuple[int, int, int], steps: int, pool: PoolMode | None = None
) -> IntegerNetwork:
    threshold, start, bias = constants
    conv = Conv("input", np.array(weights).reshape(1, 1, 1, -1))
    merged = Pool((2, 1), (2, 1), mode=pool) if pool else None
    hidden = Layer("hidden", (conv,), [bias], [threshold], [start], pool=merged, weight_bits=3)  # type: ignore[arg-type]
    scores = Layer("scores", (Conv("hidden", np.ones((1, 1, 1, 1), int)),), [0])  # type: ignore[arg-type]
    return IntegerNetwork(SpikeInput((2 if pool else 1, 1, len(weights))), (hidden, scores), code, steps)


def proven(net: IntegerNetwork) -> tuple[int, int]:
    interval = membrane_interval(net, net.layers[0])
    return int(interval.low.min()), int(interval.high.max())


def gapless(values: set[int]) -> bool:
    return len(values) == max(values) - min(values) + 1


def bits(low: int, high: int) -> int:
    """Width of the smallest word for both."""
    return next(width for width in range(1, 64) if -(1 << (width - 1)) <= low and high < 1 << (width - 1))


def causal(weights: tuple[int, ...], constants: tuple[int, int, int], steps: int, *, between: bool = False) -> set[int]:
    threshold, start, bias = constants
    current, before = sums(weights), {start - threshold + bias}
    reached = set(before)
    for step in range(steps):
        after = {u + n for u in before for n in current}
        fired = {u - threshold if u >= 0 else u for u in after}
        before = {u + bias for u in fired}
        reached |= after | (before if step + 1 < steps else set()) | (fired if between else set())
    return reached


def deferred(weights: tuple[int, ...], constants: tuple[int, int, int], steps: int) -> set[int]:
    threshold, start, bias = constants
    reached: set[int] = set()
    for run in range(1, steps + 1):
        values, factor = {0}, 0
        for bit in reversed(range(steps.bit_length())):
            factor = 2 * factor + (run >> bit & 1)
            reached.add(factor * bias)
        values = {run * bias + start - threshold}
        reached |= values
        for _ in range(run):
            values = {u + n for u in values for n in sums(weights)}
            reached |= values
        for _ in range(run - 1):
            values = {u - threshold if u >= 0 else u for u in values}
            reached |= values
    return reached


def radix(weights: tuple[int, ...], constants: tuple[int, int, int], planes: int) -> set[int]:
    threshold, start, bias = constants
    values, reached = {0}, {0}
    for _ in range(planes):
        doubled = {2 * u for u in values}
        values = {u + n for u in doubled for n in sums(weights)}
        reached |= values
    values = {u + bias + start - (threshold << (planes - 1)) for u in values}
    reached |= values
    for plane in reversed(range(planes - 1)):
        values = {u - (threshold << plane) if u >= 0 else u + (threshold << plane) for u in values}
        reached |= values
    return reached


def cumulative(weights: tuple[int, ...], constants: tuple[int, int, int], steps: int) -> set[int]:
    """Two elements with independent inputs and shared resets; each takes its reset with its next addition."""
    threshold, start, bias = constants
    current = sums(weights)
    first = start - threshold + bias
    states, reached = {(first, first)}, {first}
    for step in range(steps):
        after = {(a + m, b + n) for a, b in states for m in current for n in current}
        reached |= {u for pair in after for u in pair}
        if step + 1 < steps:
            states = set()
            for a, b in after:
                reset = bias - (threshold if max(a, b) >= 0 else 0)
                states.add((a + reset, b + reset))
            reached |= {u for pair in states for u in pair}
    return reached


@pytest.mark.parametrize(
    ("code", "pool", "model", "spare"),
    [
        (Code.CAUSAL, None, causal, (2, 2, 1)),
        (Code.DEFERRED, None, deferred, (2, 2, 2)),
        (Code.RADIX, None, radix, (3, 2, 1)),
        (Code.CAUSAL, PoolMode.CUMULATIVE, cumulative, (4, 3, 3)),
    ],
)
@pytest.mark.parametrize("steps", [1, 2, 3])
def test_the_proof_holds_what_is_reached(
    code: Code, pool: PoolMode | None, model: Model, spare: tuple[int, int, int], steps: int
) -> None:
    """Nothing that is reached lies outside; the word is at most ``spare`` bits wider than the smallest possible one.

    A proof that knows only intervals cannot see gaps between sums, nor that a pool's elements cannot all stay behind.
    """
    for weights in WEIGHTS:
        for constants in CONSTANTS:
            low, high = proven(layer_network(code, weights, constants, steps, pool))
            reached = model(weights, constants, steps)
            assert low <= min(reached) and max(reached) <= high, (weights, constants)
            assert bits(low, high) - bits(min(reached), max(reached)) <= spare[steps - 1], (weights, constants)


@pytest.mark.parametrize("steps", [1, 2, 3])
def test_without_gaps_the_proof_is_what_is_reached(steps: int) -> None:
    """Where every integer between N and P is a sum, causal code reaches both ends of the interval."""
    compared = 0
    for weights in [weights for weights in product(range(-2, 3), repeat=3) if gapless(sums(weights))]:
        for constants in CONSTANTS:
            # the proof counts the potential between reset and next bias, and the current alone, as values of the lane
            reached = causal(weights, constants, steps, between=True) | sums(weights)
            low, high = proven(layer_network(Code.CAUSAL, weights, constants, steps))
            if gapless(reached):
                assert (low, high) == (min(reached), max(reached)), (weights, constants)
                compared += 1
    assert compared > 500
