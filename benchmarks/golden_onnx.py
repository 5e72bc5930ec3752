"""One causal step of an integer network as an ONNX graph, for a dense per-step loop in onnxruntime."""

from __future__ import annotations

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from fpgasnn.network import Conv, IntegerNetwork, Layer

__all__ = ["StepLoop"]


class StepLoop:
    """Runs causal steps of a network in onnxruntime; float32 holds the integers exactly, so scores must be equal.

    Parameters
    ----------
    net : IntegerNetwork
        Causal code, image input.
    threads : int
    """

    def __init__(self, net: IntegerNetwork, threads: int) -> None:
        self.net = net
        self.nodes: list[onnx.NodeProto] = []
        self.tensors: list[onnx.TensorProto] = []
        self.states: list[str] = []
        self.inputs: list[str] = []
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        first = self._first_graph()
        self.first = onnxruntime.InferenceSession(first, options, providers=["CPUExecutionProvider"])
        step = self._step_graph()
        self.step = onnxruntime.InferenceSession(step, options, providers=["CPUExecutionProvider"])

    def _constant(self, name: str, array: NDArray[np.generic]) -> str:
        self.tensors.append(numpy_helper.from_array(np.ascontiguousarray(array, np.float32), name))
        return name

    def _node(self, kind: str, inputs: list[str], output: str, **attributes: object) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [output], output, **attributes))
        return output

    def _channel(self, name: str, values: NDArray[np.int64]) -> str:
        return self._constant(name, values.reshape(1, -1, 1, 1))

    def _current(self, layer: Layer, outputs: dict[str, str]) -> str:
        total = ""
        for index, branch in enumerate(layer.branches):
            name = f"{layer.name}.{index}"
            if isinstance(branch, Conv):
                weight = self._constant(f"{name}.w", branch.expanded.transpose(0, 3, 1, 2))
                part = self._node(
                    "Conv", [outputs[branch.source], weight], name, strides=list(branch.stride), pads=list(branch.pads),
                    dilations=list(branch.dilation), group=branch.groups,
                )  # fmt: skip
            else:
                source, channels = outputs[branch.source], self.net.shape(branch.source)[2]
                diagonal = np.zeros((layer.channels, channels, 1, 1))
                for c in range(layer.channels):
                    if 0 <= c - branch.channel_offset < channels:
                        diagonal[c, c - branch.channel_offset] = branch.constant[c]
                weight = self._constant(f"{name}.w", diagonal)
                part = self._node("Conv", [source, weight], name, strides=list(branch.stride))
            total = part if not total else self._node("Add", [total, part], f"{name}.sum")
        return self._node("Add", [total, self._channel(f"{layer.name}.b", layer.bias)], f"{layer.name}.current")

    def _model(self, inputs: list[str], outputs: list[str]) -> bytes:
        values = [
            [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["a", "b", "c", "d"]) for name in names]
            for names in (inputs, outputs)
        ]
        graph = helper.make_graph(self.nodes, "step", values[0], values[1], self.tensors)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
        self.nodes, self.tensors = [], []
        return bytes(model.SerializeToString())

    def _first_graph(self) -> bytes:
        layers = [layer for layer in self.net.layers if self.net.reads_image(layer)]
        self.inputs = [self._current(layer, {"input": "image"}) for layer in layers]
        return self._model(["image"], self.inputs)

    def _step_graph(self) -> bytes:
        outputs: dict[str, str] = {}
        results = []
        for layer in self.net.layers:
            name = layer.name
            value = f"{name}.current" if self.net.reads_image(layer) else self._current(layer, outputs)
            if layer.threshold is None:
                results.append(value)
                continue
            # potentials before the pool: every element of a window is reset with the others (S5)
            self.states.append(f"{name}.v")
            reached = self._node("Add", [f"{name}.v", value], f"{name}.reached")
            theta = self._channel(f"{name}.theta", layer.threshold)
            if layer.pool is not None:
                size = {"kernel_shape": list(layer.pool.kernel), "strides": list(layer.pool.stride)}
                best = self._node("MaxPool", [reached], f"{name}.best", **size)
            else:
                best = reached
            fired = self._node("GreaterOrEqual", [best, theta], f"{name}.fired")
            spikes = self._node("Cast", [fired], f"{name}.s", to=TensorProto.FLOAT)
            spread = spikes
            if layer.pool is not None:
                scales = self._constant(f"{name}.scales", np.array([1, 1, *layer.pool.kernel]))
                spread = self._node("Resize", [spikes, "", scales], f"{name}.spread", mode="nearest")
            reset = self._node("Mul", [spread, theta], f"{name}.reset")
            results.append(self._node("Sub", [reached, reset], f"{name}.after"))
            outputs[name] = spikes
        return self._model([*self.inputs, *self.states], results)

    def run(self, encoded: NDArray[np.int32], steps: int) -> NDArray[np.int64]:
        """Scores (N, C) of encoded images (N, H, W, C)."""
        image = np.ascontiguousarray(encoded.transpose(0, 3, 1, 2), np.float32)
        feed = dict(zip(self.inputs, self.first.run(None, {"image": image}), strict=True))
        for layer in self.net.layers:
            if layer.start is not None:
                height, width = self.net.geometry[layer.name].conv
                start = np.broadcast_to(layer.start.reshape(1, -1, 1, 1), (len(image), layer.channels, height, width))
                feed[f"{layer.name}.v"] = np.ascontiguousarray(start, np.float32)
        score = np.zeros((len(image), self.net.output.channels))
        for _ in range(steps):
            *after, last = self.step.run(None, feed)
            score += last.reshape(len(image), -1)
            feed.update(zip(self.states, after, strict=True))
        return score.astype(np.int64)
