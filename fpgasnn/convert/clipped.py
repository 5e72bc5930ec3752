"""The trained network with activations that end at their thresholds, or are the values of spike counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnx import helper, numpy_helper

from ..ann.export import to_onnx
from ..ann.layers import LayerGraph
from ..network import INPUT
from .calibrate import THREADS

__all__ = ["CHUNK", "ClippedNetwork"]

CHUNK = 100
"""Images per run."""

Floats = NDArray[np.float32]
Thresholds = Mapping[str, NDArray[np.float64]]


class ClippedNetwork:
    """A network whose activations end at their thresholds, or are the levels of spike counts; any value can be read.

    Parameters
    ----------
    graph : LayerGraph
    thresholds : mapping of layer name to (channels,) float64
    outputs : list of value names
        Layers, the input, ``sum_name`` of layers.
    levels : int or None
        Largest spike count; None keeps activations real.
    start : float
        V before the first current, in thresholds.
    """

    def __init__(
        self,
        graph: LayerGraph,
        thresholds: Thresholds,
        outputs: list[str],
        levels: int | None,
        start: float = 0.5,
    ) -> None:
        if levels is not None:
            # a neuron knows no bound but its threshold, and a clip at theta may round to one level less
            layers = (replace(layer, ceiling=None) if layer.name in thresholds else layer for layer in graph.layers)
            graph = replace(graph, layers=tuple(layers))
        model = to_onnx(graph)
        nodes = list(model.graph.node)
        del model.graph.node[:]
        self._model, self._levels, self._start = model, levels, start
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
        self._node("Add", f"{name}:scaled", f"{name}:start", f"{name}:raised", np.array(self._start))
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
