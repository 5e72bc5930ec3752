"""Rounding weights while looking at currents: corrected biases, and integers fitted to calibration images.

With few weight bits the rounding errors of a channel do not cancel. Layer by layer, in order, at positions sampled from
calibration images:

* *corrected*: the bias is moved by the difference between the mean currents of the trained network and of the one with
  rounded weights, spike counts for activations, and the corrections made so far (Nagel et al., "Data-Free Quantization
  Through Weight Equalization and Bias Correction", ICCV 2019, section 4.2);
* *fitted*: before that, the integers themselves are chosen to reproduce the layer's current
  (:mod:`fpgasnn.convert.fit`).

Costs one inference of the images, and per layer one more up to that layer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ..ann.export import sum_name
from ..ann.layers import AnnLayer, ConvTerm, LayerGraph
from .clipped import ClippedNetwork
from .fit import Moments, fit_integers
from .places import sample_places
from .quantise import Quantiser, Rounding

__all__ = ["round_layers"]

IMAGES = 2000

Floats = NDArray[np.float32]
Thresholds = Mapping[str, NDArray[np.float64]]


class _Rounder:
    """Rounds one layer after the other.

    Parameters
    ----------
    graph : LayerGraph
        The trained network.
    thresholds : mapping of layer name to (channels,) float64
    quantiser : Quantiser
    images : (N, C, H, W) float32
    fitted : bool
    """

    def __init__(
        self, graph: LayerGraph, thresholds: Thresholds, quantiser: Quantiser, images: Floats, *, fitted: bool
    ) -> None:
        self._graph, self._thresholds, self._quantiser = graph, thresholds, quantiser
        self._images, self._fitted = images, fitted
        self._places = {layer.name: sample_places(graph, layer, len(images)) for layer in graph.layers}
        self._wanted: dict[str, list[Floats]] = {layer.name: [] for layer in graph.layers}
        names = list(self._wanted)
        trained = ClippedNetwork(graph, thresholds, [sum_name(layer) for layer in graph.layers], None)
        for chunk, sums in enumerate(trained.run(images)):
            for name, value in zip(names, sums, strict=True):
                self._wanted[name].append(self._places[name][chunk].read(value))

    def round(self, sofar: LayerGraph, bits: int) -> tuple[AnnLayer, Rounding]:
        """Return the last layer of ``sofar`` with a corrected bias, and its integers; the other layers are rounded."""
        layer = sofar.layers[-1]
        theta = self._thresholds.get(layer.name) if layer.fires else None
        rounding = self._quantiser.nearest(layer, theta, bits)
        convolutions = [term for term in layer.terms if isinstance(term, ConvTerm)]
        moments = self._moments(sofar, layer, convolutions)
        weights, _ = self._quantiser.scaled(layer, theta, bits)
        folded = [weight for term, weight in zip(layer.terms, weights, strict=True) if isinstance(term, ConvTerm)]
        if not convolutions:
            return replace(layer, bias=layer.bias + moments[0].r / moments[0].count), rounding
        flat = np.concatenate([weight.reshape(len(weight), -1) for weight in folded], axis=1)
        nearest = [part.reshape(len(part), -1) for part in rounding.weights if part is not None]
        integers = np.concatenate(nearest, axis=1)
        shift = np.zeros(len(flat))
        for rows, sums in zip(np.split(np.arange(len(flat)), len(moments)), moments, strict=True):
            scale = rounding.scale[rows]
            if self._fitted:
                covariance = sums.covariance()
                target = flat[rows] + sums.correction(covariance)
                integers[rows] = fit_integers(target, covariance, scale, bits)
            real = np.divide(integers[rows], scale[:, None], out=np.zeros(flat[rows].shape), where=scale[:, None] > 0)
            shift[rows] = (sums.r + (flat[rows] - real) @ sums.x) / sums.count
        ends = np.cumsum([weight[0].size for weight in folded])[:-1]
        parts = iter(np.split(integers, ends, axis=1))
        chosen = tuple(
            next(parts).reshape(term.weight.shape) if isinstance(term, ConvTerm) else None for term in layer.terms
        )
        return replace(layer, bias=layer.bias + shift), Rounding(rounding.scale, chosen)

    def _moments(self, sofar: LayerGraph, layer: AnnLayer, convolutions: list[ConvTerm]) -> list[Moments]:
        """Sums over samples, one per group, of inputs in units of spikes."""
        sources = list(dict.fromkeys(term.source for term in convolutions))
        quantiser = self._quantiser
        wanted = [sum_name(layer), *sources]
        arriving = ClippedNetwork(sofar, self._thresholds, wanted, quantiser.levels, quantiser.start)
        groups = max((term.groups for term in convolutions), default=1)
        moments: list[Moments] = []
        for chunk, (found, *inputs) in enumerate(arriving.run(self._images)):
            places = self._places[layer.name][chunk]
            error = np.split(self._wanted[layer.name][chunk] - places.read(found), groups, axis=1)
            values = dict(zip(sources, inputs, strict=True))
            columns = [self._columns(term, places.windows(term, values[term.source])) for term in convolutions]
            # a term with fewer groups serves several groups of the others
            joined = [_beside(error[g], [parts[g * len(parts) // groups] for parts in columns]) for g in range(groups)]
            moments = moments or [Moments.empty(part.shape[1], error[0].shape[1], self._fitted) for part in joined]
            for sums, part, rest in zip(moments, joined, error, strict=True):
                sums.add(part, rest)
        return moments

    def _columns(self, term: ConvTerm, windows: Floats) -> list[Floats]:
        """Windows in units of spikes, (samples, n) per group."""
        factor = self._quantiser.factors[term.source]
        inverse = np.divide(1, factor, out=np.zeros_like(factor), where=factor > 0).astype(np.float32)
        parts = np.split(windows * inverse, term.groups, axis=3)
        return [part.reshape(len(windows), -1) for part in parts]


def _beside(error: Floats, parts: list[Floats]) -> Floats:
    return np.concatenate(parts, axis=1) if parts else np.zeros((len(error), 0), np.float32)


def round_layers(
    graph: LayerGraph,
    thresholds: Thresholds,
    quantiser: Quantiser,
    weight_bits: Mapping[str, int],
    images: Floats,
    *,
    fitted: bool,
) -> tuple[LayerGraph, dict[str, Rounding]]:
    """Choose the integers of all layers, and the biases that make up for what they lose.

    Parameters
    ----------
    graph : LayerGraph
    thresholds : mapping of layer name to (channels,) float64
    quantiser : Quantiser
        Scales, and how weights are rounded to nearest.
    weight_bits : mapping of layer name to int
    images : (N, C, H, W) float32
        Calibration images; the first 2000 are used.
    fitted : bool
        Fit integers; False rounds to nearest.

    Returns
    -------
    graph, roundings
        The graph with corrected biases, and the integers of every layer.
    """
    rounder = _Rounder(graph, thresholds, quantiser, images[:IMAGES], fitted=fitted)
    layers: list[AnnLayer] = []
    corrected: list[AnnLayer] = []
    roundings: dict[str, Rounding] = {}
    for layer in graph.layers:
        sofar = replace(graph, layers=(*layers, layer))
        mended, rounding = rounder.round(sofar, weight_bits[layer.name])
        corrected.append(mended)
        layers.append(quantiser.rounded(mended, rounding))
        roundings[layer.name] = rounding
    return replace(graph, layers=tuple(corrected)), roundings
