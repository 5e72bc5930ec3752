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

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnx import helper, numpy_helper

from ..ann.evaluate import term_extent
from ..ann.export import sum_name, to_onnx
from ..ann.layers import AnnLayer, ConvTerm, LayerGraph
from ..network import INPUT
from .calibrate import THREADS
from .fit import Moments, fit_integers
from .quantise import Quantiser, Rounding

__all__ = ["round_layers"]

IMAGES = 2000
CHUNK = 100
SAMPLES = 40000
"""Positions per layer that are looked at: enough for some thousand weights per channel."""

Floats = NDArray[np.float32]
Integers = NDArray[np.int64]
Thresholds = Mapping[str, NDArray[np.float64]]


class _Clipped:
    """A network whose activations end at their thresholds, or are the levels of spike counts; any value can be read.

    Parameters
    ----------
    graph : LayerGraph
    thresholds : mapping of layer name to (channels,) float64
    outputs : list of value names
        Layers, the input, ``sum_name`` of layers.
    levels : int or None
        Largest spike count; None keeps activations real.
    """

    def __init__(self, graph: LayerGraph, thresholds: Thresholds, outputs: list[str], levels: int | None) -> None:
        model = to_onnx(graph)
        nodes = list(model.graph.node)
        del model.graph.node[:]
        self._model, self._levels = model, levels
        for node in nodes:
            model.graph.node.append(node)
            name = node.output[0]
            if name in thresholds and node.op_type in ("Relu", "Clip"):
                self._cut(name, thresholds[name], point=graph.shapes[name][:2] == (1, 1))
        del model.graph.output[:]
        model.graph.output.extend(onnx.ValueInfoProto(name=name) for name in outputs if name != INPUT)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = THREADS
        self._session = onnxruntime.InferenceSession(
            model.SerializeToString(), options, providers=["CPUExecutionProvider"]
        )
        self._outputs = outputs

    def _cut(self, name: str, theta: NDArray[np.float64], *, point: bool) -> None:
        shape = (1, -1) if point else (1, -1, 1, 1)
        self._model.graph.node[-1].output[0] = f"{name}:uncut"
        if self._levels is None:
            self._node("Min", f"{name}:uncut", f"{name}:ceiling", name, theta.reshape(shape))
            return
        step = (theta / self._levels).reshape(shape)
        inverse = np.divide(1, step, out=np.zeros_like(step), where=step > 0)
        self._node("Mul", f"{name}:uncut", f"{name}:inverse", f"{name}:scaled", inverse)
        self._node("Add", f"{name}:scaled", f"{name}:half", f"{name}:raised", np.array(0.5))
        self._model.graph.node.append(helper.make_node("Floor", [f"{name}:raised"], [f"{name}:count"]))
        self._node("Min", f"{name}:count", f"{name}:most", f"{name}:limited", np.array(float(self._levels)))
        self._node("Mul", f"{name}:limited", f"{name}:step", name, step)

    def _node(self, operator: str, source: str, constant: str, target: str, value: NDArray[np.float64]) -> None:
        self._model.graph.initializer.append(numpy_helper.from_array(value.astype(np.float32), constant))
        self._model.graph.node.append(helper.make_node(operator, [source, constant], [target]))

    def run(self, images: Floats) -> Iterator[list[Floats]]:
        """Yield the outputs of one chunk of images after the other, each (N, C, H, W)."""
        computed = [name for name in self._outputs if name != INPUT]
        for begin in range(0, len(images), CHUNK):
            chunk = images[begin : begin + CHUNK]
            found = dict(zip(computed, self._session.run(computed, {INPUT: chunk}), strict=True))
            yield [_maps(found.get(name, chunk)) for name in self._outputs]


def _maps(value: Floats) -> Floats:
    return value.reshape(*value.shape, 1, 1) if value.ndim == 2 else value


@dataclass(frozen=True)
class _Places:
    """Sampled positions of a map in one chunk of images: (samples,) each."""

    image: Integers
    row: Integers
    column: Integers

    def read(self, value: Floats) -> Floats:
        """Return (samples, channels) of a map (N, C, H, W)."""
        return value[self.image, :, self.row, self.column]

    def windows(self, term: ConvTerm, source: Floats) -> Floats:
        """Return what a convolution reads there, (samples, kernel height, kernel width, channels)."""
        top, left, bottom, right = term.pads
        padded = np.pad(source, ((0, 0), (0, 0), (top, bottom), (left, right)))
        (height, width), (tall, wide) = term.weight.shape[1:3], term.repeat
        rows = self.row[:, None] * term.stride[0] + np.arange(height * tall) * term.dilation[0]
        columns = self.column[:, None] * term.stride[1] + np.arange(width * wide) * term.dilation[1]
        windows: Floats = padded[self.image[:, None, None], :, rows[:, :, None], columns[:, None, :]]
        return np.asarray(windows.reshape(len(rows), height, tall, width, wide, -1).sum(axis=(2, 4)))


def _sample(graph: LayerGraph, layer: AnnLayer, images: int) -> list[_Places]:
    """Draw positions of a layer's map before its max-pool, equally many in every image; one entry per chunk."""
    term = layer.terms[0]
    height, width = term_extent(term, graph.shapes[term.source])
    each = min(height * width, -(-SAMPLES // images))
    rng = np.random.default_rng(0)
    places = []
    for begin in range(0, images, CHUNK):
        count = min(CHUNK, images - begin)
        chosen = np.concatenate([rng.permutation(height * width)[:each] for _ in range(count)])
        places.append(_Places(np.repeat(np.arange(count), each), chosen // width, chosen % width))
    return places


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
        self._places = {layer.name: _sample(graph, layer, len(images)) for layer in graph.layers}
        self._wanted: dict[str, list[Floats]] = {layer.name: [] for layer in graph.layers}
        names = list(self._wanted)
        trained = _Clipped(graph, thresholds, [sum_name(layer) for layer in graph.layers], None)
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
        arriving = _Clipped(sofar, self._thresholds, [sum_name(layer), *sources], self._quantiser.levels)
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
