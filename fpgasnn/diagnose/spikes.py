"""What an integer network does with its spikes: rates, first spikes, synaptic operations against T, energy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .. import _check
from ..convert.readout import multiplications
from ..golden import Result, evaluate, simulate
from ..network import Code, IntegerNetwork
from .energy import JOULES_PER_FLOP, JOULES_PER_SOP, cost_at_share

__all__ = ["LayerSpikes", "NetworkDiagnosis", "diagnose_network", "first_spikes"]

SHARES = (0.90, 0.95)
TRACE_BYTES = 1 << 28
"""Working memory of the run that keeps spikes."""


@dataclass(frozen=True)
class LayerSpikes:
    """Spikes of one layer; means per image.

    Members
    -------
    name : str
    neurons : int
    spikes : float
    rate : float
        Spikes per neuron and time-step or plane.
    operations : float
        Synaptic operations that this layer receives (S10).
    first_spike : float
        Causal: mean step, from 1, in which the layer spikes first; NaN if it does not in one image. Else NaN.
    """

    name: str
    neurons: int
    spikes: float
    rate: float
    operations: float
    first_spike: float


@dataclass(frozen=True, eq=False)
class NetworkDiagnosis:
    """Costs of an integer network on a set of images.

    Members
    -------
    images : int
    code : str
    timesteps : tuple of int
        Powers of two up to the run's T, and T; one entry outside causal code.
    layers : tuple of LayerSpikes
        At the last T.
    operations, spikes : (len(timesteps),) float64
        Synaptic operations and spikes per image. The Rate Norm Layer paper's energy is proportional to the spikes.
    accuracy : (len(timesteps),) float64 or None
    at_share : dict of share to (T, operations) or None
        SOP90 and SOP95: first T with more than that share of ``reference``; None if no T has it.
    joules : (len(timesteps),) float64
        77 fJ per synaptic operation.
    trained_joules : float
        12.5 pJ per multiply-accumulate of the trained network.
    """

    images: int
    code: str
    timesteps: tuple[int, ...]
    layers: tuple[LayerSpikes, ...]
    operations: NDArray[np.float64]
    spikes: NDArray[np.float64]
    accuracy: NDArray[np.float64] | None
    at_share: Mapping[float, tuple[int, float] | None]
    joules: NDArray[np.float64]
    trained_joules: float


def first_spikes(spikes: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Return the step, from 1, in which a layer spikes first, per image; NaN where it never does.

    Parameters
    ----------
    spikes : (N, T, ...) uint8
    """
    active: NDArray[np.bool_] = np.any(spikes.reshape(*spikes.shape[:2], -1), axis=2)
    return np.where(active.any(axis=1), active.argmax(axis=1) + 1.0, np.nan)


def diagnose_network(
    net: IntegerNetwork,
    images: ArrayLike,
    labels: ArrayLike | None = None,
    timesteps: int | None = None,
    *,
    reference: float | None = None,
) -> NetworkDiagnosis:
    """Count spikes and synaptic operations against T, and what they cost by the papers' formulas.

    Parameters
    ----------
    net : IntegerNetwork
    images : as :func:`fpgasnn.simulate` takes them
    labels : (N,) integers or None
    timesteps : int or None
        Longest T; None is the network's default.
    reference : float or None
        Accuracy of the trained network in (0, 1], for SOP90 and SOP95; None is the best accuracy found.

    Raises
    ------
    InputError
        If an argument is out of range or does not fit the network.
    """
    _check.instance(net, IntegerNetwork, "net", "give what fpgasnn.convert or load_network returns")
    if reference is not None:
        reference = _check.number(reference, "reference", 5e-324, 1, "(0, 1]")
    longest = net.run_length(timesteps)
    steps = _lengths(net, longest)
    runs = [simulate(net, images, length, delay=0) for length in steps]
    accuracy = None
    if labels is not None:
        found = evaluate(net, images, labels, longest)
        known = dict(zip(found.timesteps, found.accuracy, strict=True))
        accuracy = np.array([known[length] for length in steps])
    operations = np.array([float(run.total_operations.mean()) for run in runs])
    best = reference or (0.0 if accuracy is None else float(accuracy.max()))
    shares = {} if accuracy is None else {s: cost_at_share(steps, accuracy, operations, best, s) for s in SHARES}
    return NetworkDiagnosis(
        images=len(runs[-1].scores),
        code=str(net.code),
        timesteps=steps,
        layers=_layers(net, runs[-1], _first_by_layer(net, images, longest)),
        operations=operations,
        spikes=np.array([float(run.total_spikes.mean()) for run in runs]),
        accuracy=accuracy,
        at_share=shares,
        joules=operations * JOULES_PER_SOP,
        trained_joules=multiplications(net) * JOULES_PER_FLOP,
    )


def _lengths(net: IntegerNetwork, longest: int) -> tuple[int, ...]:
    if net.code is not Code.CAUSAL:
        return (longest,)
    return tuple(sorted({1 << k for k in range(longest.bit_length()) if 1 << k <= longest} | {longest}))


def _first_by_layer(net: IntegerNetwork, images: ArrayLike, steps: int) -> dict[str, float]:
    """Mean first step with a spike of every layer, on as many of the images as the working memory takes."""
    hidden = [layer.name for layer in net.layers if layer.fires]
    if net.code is not Code.CAUSAL:
        return dict.fromkeys(hidden, float("nan"))
    neurons = sum(int(np.prod(net.shape(name))) for name in hidden)
    most = max(1, TRACE_BYTES // (9 * steps * max(1, neurons)))
    traced = simulate(net, np.asarray(images)[:most], steps, delay=0, trace=True)
    return {name: float(first_spikes(traced.spikes[name]).mean()) for name in hidden}


def _layers(net: IntegerNetwork, run: Result, first: Mapping[str, float]) -> tuple[LayerSpikes, ...]:
    found = []
    for layer in net.layers:
        neurons = int(np.prod(net.shape(layer.name)))
        spikes = float(run.spike_counts[layer.name].mean()) if layer.fires else 0.0
        counts = float(run.synaptic_operations[layer.name].synaptic.mean())
        rate = spikes / (neurons * run.timesteps)
        found.append(LayerSpikes(layer.name, neurons, spikes, rate, counts, first.get(layer.name, float("nan"))))
    return tuple(found)
