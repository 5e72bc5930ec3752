"""Bias correction: give back the mean that rounding the weights has taken.

With few weight bits the rounding errors of a channel do not cancel: its current is shifted. Layer by layer, in order,
the bias is moved by the difference between the mean currents of the trained network and of the one with rounded weights
(and with the corrections made so far), over calibration images. Known from quantised networks (Nagel et al.,
"Data-Free Quantization Through Weight Equalization and Bias Correction", ICCV 2019, section 4.2); here it meets clipped
activations. Costs one inference of the images per layer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnx import helper, numpy_helper

from ..ann.export import current_name, to_onnx
from ..ann.layers import AnnLayer, LayerGraph
from .calibrate import THREADS
from .quantise import Quantiser

__all__ = ["correct_biases"]

IMAGES = 2000
CHUNK = 250


def _clipped_model(graph: LayerGraph, thresholds: Mapping[str, NDArray[np.float64]]) -> onnx.ModelProto:
    """The network with activations cut off at their thresholds, and all currents as outputs."""
    model = to_onnx(graph)
    nodes = list(model.graph.node)
    del model.graph.node[:]
    for node in nodes:
        model.graph.node.append(node)
        name = node.output[0]
        if name in thresholds and node.op_type in ("Relu", "Clip"):
            shape = (1, -1) if graph.shapes[name][:2] == (1, 1) else (1, -1, 1, 1)
            ceiling = thresholds[name].astype(np.float32).reshape(shape)
            model.graph.initializer.append(numpy_helper.from_array(ceiling, f"{name}:ceiling"))
            model.graph.node[-1].output[0] = f"{name}:uncut"
            model.graph.node.append(helper.make_node("Min", [f"{name}:uncut", f"{name}:ceiling"], [name]))
    known = {output.name for output in model.graph.output}
    for layer in graph.layers:
        if current_name(layer) not in known:
            model.graph.output.append(onnx.ValueInfoProto(name=current_name(layer)))
    return model


def _mean_currents(
    graph: LayerGraph,
    thresholds: Mapping[str, NDArray[np.float64]],
    images: NDArray[np.float32],
    wanted: list[AnnLayer],
) -> list[NDArray[np.float64]]:
    """Mean current of each wanted layer's channels."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = THREADS
    model = _clipped_model(graph, thresholds).SerializeToString()
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    names = [current_name(layer) for layer in wanted]
    totals = [np.zeros(len(layer.bias)) for layer in wanted]
    for begin in range(0, len(images), CHUNK):
        chunk = images[begin : begin + CHUNK]
        for total, current in zip(totals, session.run(names, {"input": chunk}), strict=True):
            rest = tuple(axis for axis in range(current.ndim) if axis != 1)
            total += current.mean(axis=rest, dtype=np.float64) * len(chunk)
    return [total / len(images) for total in totals]


def correct_biases(
    graph: LayerGraph,
    thresholds: Mapping[str, NDArray[np.float64]],
    quantiser: Quantiser,
    weight_bits: Mapping[str, int],
    images: NDArray[np.float32],
) -> LayerGraph:
    """Return the graph with biases that make up for the rounding of its weights.

    Parameters
    ----------
    graph : LayerGraph
    thresholds : mapping of layer name to (channels,) float64
    quantiser : Quantiser
        How weights will be rounded.
    weight_bits : mapping of layer name to int
    images : (N, C, H, W) float32
        Calibration images; the first 2000 are used.
    """
    images = images[:IMAGES]
    layers = [
        quantiser.rounded(layer, thresholds.get(layer.name) if layer.fires else None, weight_bits[layer.name])
        for layer in graph.layers
    ]
    wanted = _mean_currents(graph, thresholds, images, list(graph.layers))
    corrected = []
    for number, layer in enumerate(graph.layers):
        rounded = replace(graph, layers=tuple(layers))
        (found,) = _mean_currents(rounded, thresholds, images, [layers[number]])
        shift = wanted[number] - found
        layers[number] = replace(layers[number], bias=layers[number].bias + shift)
        corrected.append(replace(layer, bias=layer.bias + shift))
    return replace(graph, layers=tuple(corrected))
