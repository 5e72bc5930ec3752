"""ACP, advanced calibration: weights that reproduce the trained outputs through spiking neurons (Li et al., ICML 2021).

Layer by layer, in order: inputs are the values of the converted network's spike counts, in closed form, targets the
trained network's activations, and Adam moves the weights of the layer against the squared error of
``theta / L floor(clip(z L / theta + v, 0, L))``, the floor passed by the gradient. Published: rate 1e-5 with a cosine,
5000 iterations on 1024 images; here 300 at 1e-4 on positions sampled from calibration images. Channels keep their
trained weights where the others are no better. The initial potentials that the paper sets afterwards are, one per
channel, what ``lcp`` does: ``acp+lcp``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ...ann.export import sum_name
from ...ann.layers import AnnLayer, ConvTerm, LayerGraph, Term
from ..calibrate import batches
from ..clipped import ClippedNetwork
from ..neuron import quantised
from ..places import sample_places
from .base import Correction, Task

__all__ = ["METHOD", "Neuron", "descend"]

IMAGES = 400
SAMPLES = 20000
STEPS = 300
BATCH = 512
RATE = 1e-4
DECAYS = (0.9, 0.999)

Floats = NDArray[np.float64]
Singles = NDArray[np.float32]


@dataclass(frozen=True)
class Neuron:
    """Thresholds (channels,), largest spike count, start in thresholds."""

    theta: Floats
    levels: int
    start: float

    def sends(self, currents: Singles) -> Singles:
        """Value of the spike count of a current, (samples, channels)."""
        return np.asarray(quantised(currents, self.theta, self.levels, self.start), np.float32)


def _error(x: Singles, rest: Singles, wanted: Singles, weight: NDArray[np.floating], neuron: Neuron) -> Floats:
    """Mean squared error per channel, (channels,)."""
    sent = neuron.sends(x @ weight.T.astype(np.float32) + rest)
    return np.asarray(((sent - wanted) ** 2).mean(axis=0, dtype=np.float64))


def descend(x: Singles, rest: Singles, wanted: Singles, weight: Floats, neuron: Neuron, seed: int) -> Floats:
    """Return weights (channels, n) of no larger error than ``weight``, channel by channel.

    Parameters
    ----------
    x : (samples, n) float32
        What arrives.
    rest : (samples, channels) float32
        Bias and skip connections.
    wanted : (samples, channels) float32
        Activations of the trained network.
    weight : (channels, n) float64
    neuron : Neuron
    seed : int
    """
    rng = np.random.default_rng(seed)
    found = weight.astype(np.float32)
    first, second = np.zeros_like(found), np.zeros_like(found)
    theta = neuron.theta.astype(np.float32)
    for step in range(1, STEPS + 1):
        chosen = rng.integers(0, len(x), min(BATCH, len(x)))
        currents = x[chosen] @ found.T + rest[chosen]
        inside = (currents > 0) & (currents < theta)
        slope = ((neuron.sends(currents) - wanted[chosen]) * inside).T @ x[chosen] * np.float32(2 / len(chosen))
        first = np.asarray(DECAYS[0] * first + (1 - DECAYS[0]) * slope, np.float32)
        second = np.asarray(DECAYS[1] * second + (1 - DECAYS[1]) * slope**2, np.float32)
        rate = np.float32(RATE * 0.5 * (1 + np.cos(np.pi * step / STEPS)))
        moved = first / (1 - DECAYS[0] ** step)
        found -= rate * moved / (np.sqrt(second / (1 - DECAYS[1] ** step)) + 1e-8)
    better = _error(x, rest, wanted, found, neuron) < _error(x, rest, wanted, weight, neuron)
    return np.where(better[:, None], found.astype(np.float64), weight)


class _Tuner:
    """Tunes one layer after the other.

    Parameters
    ----------
    task : Task
    thresholds : mapping of layer name to (channels,) float64
    """

    def __init__(self, task: Task, thresholds: Mapping[str, NDArray[np.float64]]) -> None:
        chosen = task.options
        self._task, self._thresholds = task, thresholds
        self._images = np.concatenate(list(batches(task.images, chosen.batch, 4, chosen.seed)))[:IMAGES]
        hidden = [layer for layer in task.trained.layers if layer.fires]
        self._places = {layer.name: sample_places(task.trained, layer, len(self._images), SAMPLES) for layer in hidden}
        network = ClippedNetwork(task.trained, {}, [sum_name(layer) for layer in hidden], None)
        self._wanted: dict[str, list[Singles]] = {layer.name: [] for layer in hidden}
        for chunk, sums in enumerate(network.run(self._images)):
            for layer, value in zip(hidden, sums, strict=True):
                ceiling = np.inf if layer.ceiling is None else layer.ceiling
                read = np.clip(self._places[layer.name][chunk].read(value), 0, ceiling)
                self._wanted[layer.name].append(read)

    def tune(self, sofar: LayerGraph) -> AnnLayer:
        """Return the last layer of ``sofar`` with other weights; the layers before are tuned."""
        layer, chosen = sofar.layers[-1], self._task.options
        terms = [term for term in layer.terms if isinstance(term, ConvTerm)]
        if not terms:
            return layer
        groups = max(term.groups for term in terms)
        columns, currents = self._inputs(sofar, layer, terms, groups)
        wanted = np.concatenate(self._wanted[layer.name])
        flat = np.concatenate([term.weight.reshape(len(term.weight), -1) for term in terms], axis=1)
        for rows, x in zip(np.split(np.arange(len(flat)), groups), columns, strict=True):
            neuron = Neuron(self._thresholds[layer.name][rows], chosen.levels, chosen.start_fraction)
            rest = currents[:, rows] - x @ flat[rows].T.astype(np.float32)
            flat[rows] = descend(x, rest, wanted[:, rows], flat[rows], neuron, chosen.seed)
        ends = np.cumsum([term.weight[0].size for term in terms])[:-1]
        parts = iter(np.split(flat, ends, axis=1))
        tuned: list[Term] = [
            replace(term, weight=next(parts).reshape(term.weight.shape)) if isinstance(term, ConvTerm) else term
            for term in layer.terms
        ]
        return replace(layer, terms=tuple(tuned))

    def _inputs(
        self, sofar: LayerGraph, layer: AnnLayer, terms: list[ConvTerm], groups: int
    ) -> tuple[list[Singles], Singles]:
        """What arrives at the sampled positions: (samples, n) per group, and the currents (samples, channels)."""
        chosen = self._task.options
        sources = list(dict.fromkeys(term.source for term in terms))
        network = ClippedNetwork(
            sofar, self._thresholds, [sum_name(layer), *sources], chosen.levels, chosen.start_fraction
        )
        columns: list[list[Singles]] = [[] for _ in range(groups)]
        currents = []
        for chunk, (found, *inputs) in enumerate(network.run(self._images)):
            places, values = self._places[layer.name][chunk], dict(zip(sources, inputs, strict=True))
            currents.append(places.read(found))
            windows = [np.split(places.windows(term, values[term.source]), term.groups, axis=3) for term in terms]
            for group, parts in enumerate(columns):
                # a term with fewer groups serves several groups of the others
                mine = [own[group * len(own) // groups] for own in windows]
                parts.append(np.concatenate([part.reshape(len(part), -1) for part in mine], axis=1))
        return [np.concatenate(parts) for parts in columns], np.concatenate(currents)


def _correct(task: Task, thresholds: Mapping[str, NDArray[np.float64]]) -> LayerGraph:
    tuner = _Tuner(task, thresholds)
    layers: list[AnnLayer] = []
    for layer in task.graph.layers:
        layers.append(tuner.tune(replace(task.graph, layers=(*layers, layer))) if layer.fires else layer)
        if task.progress is not None:
            task.progress(len(layers), len(task.graph.layers))
    return replace(task.graph, layers=tuple(layers))


METHOD = Correction("acp", "advanced calibration: weights tuned against the trained activations", _correct)
