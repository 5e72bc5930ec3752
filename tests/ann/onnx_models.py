"""Small synthetic ONNX models, and the comparison of a model with its layers that every test rests on."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from fpgasnn.ann.evaluate import run_layers
from fpgasnn.ann.export import to_onnx
from fpgasnn.ann.layers import LayerGraph
from fpgasnn.ann.lower import lower
from fpgasnn.ann.onnx import parse_onnx


class Builder:
    """Writes a model node by node: every method call returns the name of the new tensor."""

    def __init__(self, *shape: int | str, opset: int = 17, seed: int = 0) -> None:
        self.shape = shape
        self.opset = opset
        self.rng = np.random.default_rng(seed)
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []
        self.extra_inputs: list[onnx.ValueInfoProto] = []
        self._count = itertools.count()

    def const(self, values: Any, dtype: Any = None) -> str:
        array = np.asarray(values)
        if dtype is None:
            dtype = np.float32 if array.dtype.kind == "f" else np.int64
        name = f"k{next(self._count)}"
        self.constants.append(numpy_helper.from_array(array.astype(dtype), name))
        return name

    def weight(self, *shape: int) -> str:
        return self.const(self.rng.normal(size=shape) / np.sqrt(max(1, np.prod(shape[1:]))))

    def add(self, operator: str, *inputs: str, outputs: int = 1, name: str | None = None, **attributes: Any) -> str:
        tensors = [f"t{next(self._count)}" for _ in range(outputs)]
        name = f"{operator.lower()}{len(self.nodes)}" if name is None else name
        self.nodes.append(helper.make_node(operator, list(inputs), tensors, name=name, **attributes))
        return tensors[0]

    def conv(self, source: str, out: int, inner: int, *kernel: int, bias: bool = True, **attributes: Any) -> str:
        inputs = [source, self.weight(out, inner, *kernel)]
        if bias:
            inputs.append(self.const(self.rng.normal(size=out)))
        return self.add("Conv", *inputs, **attributes)

    def relu(self, source: str) -> str:
        return self.add("Relu", source)

    def head(self, source: str, features: int, classes: int = 5) -> str:
        """Flatten and a matrix product."""
        flat = self.add("Flatten", source)
        return self.add("Gemm", flat, self.weight(classes, features), self.weight(classes), transB=1)

    def model(self, *outputs: str) -> onnx.ModelProto:
        inputs = [helper.make_tensor_value_info("x", TensorProto.FLOAT, list(self.shape)), *self.extra_inputs]
        results = [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in outputs]
        graph = helper.make_graph(self.nodes, "g", inputs, results, self.constants)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", self.opset)])
        model.ir_version = 8 if self.opset < 22 else 10
        return model


def run(model: onnx.ModelProto, images: NDArray[np.float32]) -> NDArray[np.float32]:
    """The model's first output, computed by onnxruntime."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    result: NDArray[np.float32] = session.run(None, {session.get_inputs()[0].name: images})[0]
    return result


def as_input(graph: LayerGraph, images: NDArray[np.float32]) -> NDArray[np.float32]:
    """Images in the model's layout as the exported model takes them."""
    height, width, channels = graph.shape
    if graph.layout in ("nhwc", "nwc"):
        images = np.moveaxis(images, -1, 1)
    flat = (len(images), channels) if (height, width) == (1, 1) else (len(images), channels, height, width)
    return np.ascontiguousarray(images.reshape(flat), dtype=np.float32)


def flattened(scores: NDArray[Any], rank: int) -> NDArray[Any]:
    """Scores (N, H, W, C) in the order of an ONNX output of that rank, flattened."""
    moved = scores if rank == 2 else np.moveaxis(scores, -1, 1)
    return moved.reshape(len(scores), -1)


def assert_same(model: onnx.ModelProto, count: int = 4) -> LayerGraph:
    """Lower a model and compare layers and export with onnxruntime on random images; return the layers."""
    graph = lower(parse_onnx(model))
    dims = model.graph.input[0].type.tensor_type.shape.dim
    rng = np.random.default_rng(7)
    images = rng.normal(size=(count, *(dim.dim_value for dim in dims[1:]))).astype(np.float32)
    if dims[0].HasField("dim_value"):
        expected = np.concatenate([run(model, images[i : i + 1]) for i in range(count)])
    else:
        expected = run(model, images)
    scores = run_layers(graph, images)[graph.layers[-1].name]
    tolerance = 2e-5 * max(1.0, float(np.abs(expected).max()))
    np.testing.assert_allclose(flattened(scores, expected.ndim), expected.reshape(count, -1), rtol=1e-4, atol=tolerance)
    exported = to_onnx(graph)
    onnx.checker.check_model(exported)
    again = run(exported, as_input(graph, images))
    np.testing.assert_allclose(again.reshape(count, -1), flattened(scores, again.ndim), rtol=1e-4, atol=tolerance)
    return graph
