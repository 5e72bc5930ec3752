"""Drawing of a campaign's networks, plans and stimuli from seeds."""

from __future__ import annotations

import warnings
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ..errors import MissingDependencyError
from ..network import Code, ImageInput, IntegerNetwork
from ..plan import smallest_rings
from ..storage import network_hash
from .case import Case
from .stimulus import Stalls

__all__ = ["draw_cases", "draw_images", "draw_run"]

LANES = (None, None, None, 1, 2, 4, 8, 16, 32)
REPLICAS = 4
RATES = (0.0, 0.0, 0.2, 0.5, 0.8)
BLOCK = 10
"""Networks drawn from one seed of hypothesis."""
DENSITIES = (0.0, 0.05, 0.2, 0.5, 1.0)


def _draw_networks(count: int, seed: int, unlike: set[str]) -> list[IntegerNetwork]:
    """Draw networks with the strategy of fpgasnn.testing; those that ``unlike`` has by their hash are left out."""
    try:
        import hypothesis
    except ImportError as error:
        raise MissingDependencyError(
            "a campaign draws its networks with the package hypothesis, which is not installed: pip install "
            "'fpgasnn[test]'"
        ) from error
    from ..testing.strategies import networks

    drawn: list[IntegerNetwork] = []

    @hypothesis.seed(seed)
    @hypothesis.settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[hypothesis.Phase.generate],
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    @hypothesis.given(networks(hardware=True))
    def collect(net: IntegerNetwork) -> None:
        digest = network_hash(net)
        if digest not in unlike:
            unlike.add(digest)
            drawn.append(net)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        collect()
    return drawn


def _draw_replicas(net: IntegerNetwork, rng: np.random.Generator) -> dict[str, int]:
    """In every second network: for some layers several engines that take the rows in turn (D6)."""
    if rng.random() < 0.5:
        return {}
    hidden = [layer.name for layer in net.layers if layer.fires]
    drawn = {name: int(rng.integers(1, min(REPLICAS, net.shape(name)[0]) + 1)) for name in hidden}
    return {name: count for name, count in drawn.items() if count > 1}


def draw_cases(count: int, seed: int) -> list[Case]:
    """Draw distinct networks with plans; the cases have no images yet.

    Raises
    ------
    MissingDependencyError
        Without hypothesis.
    """
    networks: list[IntegerNetwork] = []
    known: set[str] = set()
    block = seed
    while len(networks) < count:
        # each block begins with the simplest network there is: a block of one would repeat it for ever
        networks += _draw_networks(BLOCK, block, known)
        block += 1_000_003
    rng = np.random.default_rng([seed, 0])
    cases = []
    for net in networks[:count]:
        assert net.max_timesteps is not None
        lanes = LANES[rng.integers(len(LANES))]
        smallest = rng.random() < 0.25
        longest = net.max_timesteps
        if net.code is not Code.RADIX and rng.random() < 0.25:
            longest = int(rng.integers(1, longest + 1))
        folded = {layer.name: lanes for layer in net.layers} if lanes is not None else {}
        nothing = np.zeros((0, *net.input.shape), np.int64)
        replicas = _draw_replicas(net, rng)
        rings = smallest_rings(net, replicas) if smallest else {}
        cases.append(Case(net, nothing, min(net.timesteps, longest), 0, longest, folded, rings, replicas=replicas))
    return cases


def draw_images(
    net: IntegerNetwork, count: int, timesteps: int, rng: np.random.Generator
) -> NDArray[np.int64] | NDArray[np.uint8]:
    """Draw encoded inputs: every image has its own style, silent and saturated ones included.

    Returns
    -------
    (count, height, width, channels) int64, or (count, T, height, width, channels) uint8 for a net that reads spikes
    """
    if not isinstance(net.input, ImageInput):
        density = rng.choice(DENSITIES, size=(count, 1, 1, 1, 1))
        return (rng.random((count, timesteps, *net.input.shape)) < density).astype(np.uint8)
    low, high = net.input.minimum, net.input.maximum
    shape = (count, *net.input.shape)
    uniform = rng.integers(low, high + 1, size=shape)
    ends = rng.choice([low, high], size=shape)
    sparse = uniform * (rng.random(shape) < 0.2)
    flat = np.broadcast_to(rng.choice([low, 0, high], size=(count, 1, 1, 1)), shape)
    style = rng.integers(0, 6, size=(count, 1, 1, 1))
    return np.select([style < 3, style == 3, style == 4], [uniform, ends, sparse], flat)


def draw_run(case: Case, count: int, rng: np.random.Generator, number: int) -> Case:
    """Complete a case with run length, readout, pauses and images; run 0 is the default one without pauses."""
    net = case.net
    radix = net.code is Code.RADIX
    steps = case.timesteps if radix or number == 0 else int(rng.integers(1, case.max_timesteps + 1))
    delay = net.readout_delay(steps, None)
    if net.code is Code.CAUSAL and number:
        delay = int(rng.integers(0, steps))
    rates = rng.choice(RATES, size=2) if number else np.zeros(2)
    stalls = Stalls(float(rates[0]), float(rates[1]), int(rng.integers(2**31)))
    return replace(case, timesteps=steps, delay=delay, stalls=stalls, images=draw_images(net, count, steps, rng))
