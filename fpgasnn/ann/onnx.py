"""Reading ONNX files: ``read_onnx(path)`` returns the typed operator graph of :mod:`fpgasnn.ann.graph`.

Nothing but the given file is read and nothing in it is executed: external data are refused, constants are folded by a
fixed list of operators within a budget (:mod:`fpgasnn.ann.folding`).
"""

from __future__ import annotations

import math
import os
from os import PathLike
from typing import Any

import numpy as np
import onnx
from google.protobuf.message import DecodeError  # type: ignore[import-untyped]
from numpy.typing import NDArray

from .. import _check
from ..errors import ModelError, NodeProblem
from .budget import Budget
from .folding import FOLDABLE, Folder, tensor_array
from .graph import Add, Concat, Graph, Node, TensorShape, Unexamined, Unsupported
from .malformed import malformed
from .onnx_context import NodeContext, Refused, UnknownShapeError
from .onnx_operators import READERS
from .quantisers import without_quantisers

__all__ = ["parse_onnx", "read_onnx"]

_MINIMUM_OPSET = 7
_MAXIMUM_BYTES = (1 << 31) - 1
_MAXIMUM_ELEMENTS = 1 << 26
# vectors along an axis are made for every node
_MAXIMUM_EXTENT = 1 << 22
# what is noted per node grows with the square of their number
_MAXIMUM_NODES = 1 << 12
# activations keep the shape, so what follows them can still be examined
_ELEMENTWISE = {"Celu", "Elu", "Erf", "Exp", "Gelu", "HardSigmoid", "HardSwish", "LeakyRelu", "Log", "Mish", "Neg"} | {
    "PRelu",
    "Pow",
    "Selu",
    "Sigmoid",
    "Softplus",
    "Sqrt",
    "Tanh",
    "ThresholdedRelu",
}
_REMEDIES = {
    "LeakyRelu": "train with Relu: a spike count has no negative part",
    "PRelu": "train with Relu: a spike count has no negative part",
    "Sigmoid": "train with Relu or Clip(0, c), or apply it to the scores on the host",
    "QuantizeLinear": "export the float model: conversion does the quantisation",
    "DequantizeLinear": "export the float model: conversion does the quantisation",
    "QLinearConv": "export the float model: conversion does the quantisation",
    "Split": "use Slice nodes",
}


def read_onnx(path: str | PathLike[str]) -> Graph:
    """Read a trained network from an ONNX file.

    Unsupported nodes do not stop the reading: they are :class:`~fpgasnn.ann.graph.Unsupported` nodes of the graph, and
    :func:`fpgasnn.ann.lower.lower` reports all of them at once.

    Parameters
    ----------
    path : path
        A file with opset 7 or later, weights inside, batch size 1 or symbolic, all other sizes fixed.

    Returns
    -------
    Graph

    Raises
    ------
    ModelError
        If the file cannot be read, is damaged, keeps weights in other files, or would unfold into huge arrays.
    """
    data = _check.file_bytes(path, "the model file", _MAXIMUM_BYTES, "give an .onnx file", error=ModelError)
    model = onnx.ModelProto()
    try:
        model.ParseFromString(data)
        return parse_onnx(without_quantisers(model))
    except (DecodeError, UnicodeDecodeError) as error:
        raise ModelError(
            f"not an ONNX file, or a damaged one: {os.fspath(path)!r} ({error}): export the model again"
        ) from error


def parse_onnx(model: onnx.ModelProto) -> Graph:
    """Build the typed graph of a model in memory; see :func:`read_onnx`."""
    return _Reader(model).read()


class _Reader:
    def __init__(self, model: onnx.ModelProto) -> None:
        if not model.HasField("graph") or not model.graph.node:
            raise malformed("a model needs a graph with nodes, got none (empty, damaged or no ONNX model)")
        self._graph = model.graph
        opsets = {entry.domain: entry.version for entry in model.opset_import}
        self._opset = int(opsets.get("", opsets.get("ai.onnx", 0)))
        newest = onnx.defs.onnx_opset_version()
        if not _MINIMUM_OPSET <= self._opset <= newest:
            raise ModelError(
                f"the model must use opset {_MINIMUM_OPSET}..{newest}, got {self._opset}: export it again, or use "
                f"onnx.version_converter"
            )
        if len(model.graph.node) > _MAXIMUM_NODES:
            raise ModelError(
                f"a model may have {_MAXIMUM_NODES} nodes, got {len(model.graph.node)}: simplify it before converting"
            )
        self._constants: dict[str, NDArray[Any]] = {}
        self._floats: dict[str, NDArray[np.float64]] = {}
        self._shapes: dict[str, TensorShape] = {}
        self._nodes: list[Node] = []
        self._problems: list[NodeProblem] = []
        self._defined: set[str] = set()
        self._names: set[str] = set()

    def read(self) -> Graph:
        self._read_initializers()
        given = sum(array.size for array in self._constants.values())
        self._folder, self._budget = Folder(self._opset, given), Budget(given)
        source = self._read_input()
        for proto in self._graph.node:
            self._read_node(proto)
        output = self._read_output()
        return Graph(source, output, self._live_nodes(output), dict(self._shapes), tuple(self._problems))

    def _read_initializers(self) -> None:
        if self._graph.sparse_initializer:
            count = len(self._graph.sparse_initializer)
            raise ModelError(f"weights must be dense, got {count} sparse initializers: store dense weights")
        for tensor in self._graph.initializer:
            self._define(tensor.name, "initializer")
            self._constants[tensor.name] = tensor_array(tensor, f"initializer {tensor.name!r}")

    @staticmethod
    def _check_text(*names: str | bytes) -> None:
        # protobuf hands over strings that are not UTF-8 as bytes
        for name in names:
            if not isinstance(name, str):
                raise ModelError(f"names must be UTF-8 text, got {name!r}: the file is damaged")

    def _define(self, tensor: str, where: str) -> None:
        self._check_text(tensor)
        if not tensor or tensor in self._defined:
            raise malformed(f"every tensor needs one name of its own, got {tensor!r} twice or empty, in {where}")
        self._defined.add(tensor)

    def _read_input(self) -> str:
        # before IR version 4 initializers are listed as inputs, too
        images = [value for value in self._graph.input if value.name not in self._constants]
        if not images:
            raise malformed("a model needs an input that is no constant, got none: nothing depends on an image")
        for value in images:
            self._define(value.name, "the inputs")
        used = [value for value in images if any(value.name in node.input for node in self._graph.node)]
        first, *others = used or images
        for value in others:
            self._problems.append(
                NodeProblem(value.name, "input", "the model has a second input", "convert a model with one input")
            )
            self._shapes[value.name] = self._input_shape(value)
        self._shapes[first.name] = self._input_shape(first)
        return str(first.name)

    def _input_shape(self, value: onnx.ValueInfoProto) -> TensorShape:
        if not value.type.HasField("tensor_type") or not value.type.tensor_type.HasField("shape"):
            raise ModelError(f"input {value.name!r} must be a tensor of known shape, got none: export it with one")
        dims = value.type.tensor_type.shape.dim
        sizes = tuple(int(dim.dim_value) if dim.HasField("dim_value") else 0 for dim in dims)
        if len(sizes) < 2 or any(n < 1 for n in sizes[1:]):
            shown = [dim.dim_param or dim.dim_value for dim in dims]
            raise ModelError(f"input {value.name!r} must have fixed sizes after the batch, got {shown}: export it so")
        if sizes[0] > 1:
            raise ModelError(f"the batch of input {value.name!r} must be 1 or symbolic, got {sizes[0]}: export it so")
        # a symbolic batch is 1
        shape = (1, *sizes[1:])
        self._limit(shape, f"input {value.name!r}")
        return shape

    def _limit(self, shape: TensorShape, where: str) -> None:
        if max(shape, default=1) > _MAXIMUM_EXTENT:
            raise ModelError(
                f"an axis may have {_MAXIMUM_EXTENT} elements, got shape {shape} in {where}: take smaller images"
            )
        size = math.prod(shape)
        if size > _MAXIMUM_ELEMENTS:
            raise ModelError(
                f"a tensor may have {_MAXIMUM_ELEMENTS} elements, got {size} (shape {shape}) in {where}: take smaller "
                f"images"
            )

    def _unique_name(self, proto: onnx.NodeProto) -> str:
        wanted = proto.name or f"{proto.op_type}:{proto.output[0]}"
        name, count = wanted, 1
        while name in self._names or name == "input":
            count += 1
            name = f"{wanted}#{count}"
        self._names.add(name)
        return name

    def _read_node(self, proto: onnx.NodeProto) -> None:
        self._check_text(proto.name, proto.op_type, proto.domain, *proto.input)
        if not proto.output or not proto.output[0]:
            raise malformed(f"every node needs an output, got none in node {proto.name!r} ({proto.op_type})")
        name = self._unique_name(proto)
        for tensor in proto.input:
            if tensor and tensor not in self._defined:
                raise malformed(f"nodes must stand in order, got {name!r} ({proto.op_type}) that reads {tensor!r}")
        for tensor in proto.output:
            if tensor:
                self._define(tensor, f"node {name!r}")
        if proto.domain in ("", "ai.onnx"):
            if proto.op_type in FOLDABLE and all(not t or t in self._constants for t in proto.input):
                self._constants[proto.output[0]] = self._folder.fold(proto, name, self._constants)
                return
            if proto.op_type in ("Shape", "Size") and len(proto.input) == 1 and proto.input[0] in self._shapes:
                self._constants[proto.output[0]] = self._shape_values(proto, name)
                return
        self._nodes.append(self._typed(proto, name))

    def _shape_values(self, proto: onnx.NodeProto, name: str) -> NDArray[Any]:
        context = self._context(proto, name)
        shape = context.shape()
        if proto.op_type == "Size":
            return np.array(math.prod(shape), dtype=np.int64)
        chosen = slice(context.int_attribute("start", 0), context.int_attribute("end", len(shape)))
        return np.array(shape[chosen], dtype=np.int64)

    def _context(self, proto: onnx.NodeProto, name: str) -> NodeContext:
        return NodeContext(proto, name, self._opset, self._shapes, self._constants, self._floats)

    def _typed(self, proto: onnx.NodeProto, name: str) -> Node:
        inputs = tuple(tensor for tensor in proto.input if tensor and tensor not in self._constants)
        base = (name, proto.op_type, inputs, proto.output[0])
        reader = READERS.get(proto.op_type) if proto.domain in ("", "ai.onnx") else None
        if reader is None:
            if proto.op_type in _ELEMENTWISE and inputs and inputs[0] in self._shapes:
                self._shapes[proto.output[0]] = self._shapes[inputs[0]]
            remedy = _REMEDIES.get(proto.op_type, "replace it, or keep it on the host behind the converted part")
            domain = f" of domain {proto.domain!r}" if proto.domain else ""
            return Unsupported(*base, f"operator {proto.op_type}{domain} has no spiking counterpart here", remedy)
        if not inputs:
            return Unsupported(*base, "it depends on no image", "fold constants before the model is exported")
        try:
            node, shape = reader(self._context(proto, name))
        except Refused as refused:
            return Unsupported(*base, refused.reason, refused.remedy)
        except UnknownShapeError:
            return Unexamined(*base)
        self._check(node, proto)
        self._limit(shape, f"node {name!r}")
        self._shapes[proto.output[0]] = shape
        return node

    def _check(self, node: Node, proto: onnx.NodeProto) -> None:
        """Check what no operator reader looks at: how many tensors it reads, and how many numbers it holds."""
        where = f"node {node.name!r} ({node.operator})"
        if not isinstance(node, Add | Concat) and len(node.inputs) != 1:
            raise malformed(f"one tensor that depends on the image must be read, got {len(node.inputs)}, in {where}")
        excess = self._budget.take(value for value in vars(node).values() if isinstance(value, np.ndarray))
        if excess:
            raise ModelError(
                f"the nodes' weights must stay in proportion to the file, got {excess} elements too many in {where}: "
                f"share fewer large constants"
            )

    def _read_output(self) -> str:
        outputs = [value.name for value in self._graph.output]
        if not outputs or any(name not in self._defined for name in outputs):
            raise malformed(f"the model's outputs must be written by its nodes, got {outputs}")
        for name in outputs[1:]:
            self._problems.append(
                NodeProblem(name, "output", "the model has a second output", "convert a model with one output")
            )
        if outputs[0] in self._constants:
            raise malformed(f"the output must depend on the image, got the constant {outputs[0]!r}")
        return str(outputs[0])

    def _live_nodes(self, output: str) -> tuple[Node, ...]:
        wanted = {output} | {problem.node for problem in self._problems if problem.operator == "output"}
        live = []
        for node in reversed(self._nodes):
            if node.output in wanted:
                live.append(node)
                wanted.update(node.inputs)
        return tuple(reversed(live))
