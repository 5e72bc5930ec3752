"""Constant folding: the shape arithmetic and weight shuffling that exporters leave in a model file.

Operators are evaluated by ``onnx.reference``, one node at a time, from a list of operators that only move data or do
arithmetic. What a node would allocate is computed first, so that a small file cannot ask for a large array.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper
from onnx.reference import ReferenceEvaluator

from ..errors import ModelError
from .malformed import malformed

__all__ = ["FOLDABLE", "Folder", "tensor_array"]

Array = NDArray[np.generic]

_BROADCASTING = {
    "Add",
    "And",
    "Div",
    "Equal",
    "Greater",
    "Less",
    "Max",
    "Min",
    "Mod",
    "Mul",
    "Or",
    "Pow",
    "Sub",
    "Where",
}
_SAME_SIZE = {
    "Abs",
    "Cast",
    "Ceil",
    "Exp",
    "Flatten",
    "Floor",
    "Identity",
    "Log",
    "Neg",
    "Not",
    "Reciprocal",
    "Relu",
} | {
    "Reshape",
    "Round",
    "Sign",
    "Slice",
    "Sqrt",
    "Squeeze",
    "Transpose",
    "Unsqueeze",
}
_REDUCING = {"ReduceMax", "ReduceMean", "ReduceMin", "ReduceProd", "ReduceSum", "Shape", "Size"}
_SIZED = {"Concat", "Constant", "ConstantOfShape", "Expand", "Gather", "Pad", "Range", "Tile"}
FOLDABLE = frozenset(_BROADCASTING | _SAME_SIZE | _REDUCING | _SIZED)
"""Operators that are evaluated when all their inputs are constants."""

_BASE_BUDGET = 1 << 24
_FILE_FACTOR = 8
_ELEMENT_TYPES = {
    onnx.TensorProto.FLOAT,
    onnx.TensorProto.DOUBLE,
    onnx.TensorProto.FLOAT16,
    onnx.TensorProto.BFLOAT16,
    onnx.TensorProto.BOOL,
    onnx.TensorProto.INT8,
    onnx.TensorProto.INT16,
    onnx.TensorProto.INT32,
    onnx.TensorProto.INT64,
    onnx.TensorProto.UINT8,
    onnx.TensorProto.UINT16,
    onnx.TensorProto.UINT32,
    onnx.TensorProto.UINT64,
}
# what the reference operators raise on arguments that do not fit each other
_EVALUATION_ERRORS = (ArithmeticError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)


def tensor_array(tensor: onnx.TensorProto, where: str) -> Array:
    """Return the values of a stored tensor.

    Raises
    ------
    ModelError
        If they lie in another file, have a type other than numbers, or do not match the shape.
    """
    if tensor.data_location == onnx.TensorProto.EXTERNAL or tensor.external_data:
        raise ModelError(
            f"tensors must be stored inside the model file, got external data in {where}: save the model as one file "
            f"(onnx.save with save_as_external_data=False)"
        )
    if tensor.data_type not in _ELEMENT_TYPES:
        raise ModelError(
            f"tensors must hold numbers, got element type {tensor.data_type} in {where}: export in float32"
        )
    size = math.prod(tensor.dims)
    stored = len(tensor.raw_data) + 8 * sum(
        len(field) for field in (tensor.float_data, tensor.int32_data, tensor.int64_data)
    )
    stored += 8 * (len(tensor.double_data) + len(tensor.uint64_data))
    if any(dim < 0 for dim in tensor.dims) or size > stored:
        raise malformed(f"a tensor's data must match its shape, got {stored} bytes for {list(tensor.dims)} in {where}")
    try:
        array: Array = onnx.numpy_helper.to_array(tensor)
    except _EVALUATION_ERRORS as error:
        raise malformed(
            f"a tensor's data must match its shape, got {list(tensor.dims)} in {where} ({error})"
        ) from error
    return array.astype(np.float32) if tensor.data_type == onnx.TensorProto.BFLOAT16 else array


def _length(value: Array) -> int:
    return math.prod(int(n) for n in value.ravel())


def _allocation(node: onnx.NodeProto, inputs: Sequence[Array | None]) -> int:
    """Elements of the largest array that evaluating ``node`` creates; no array is made to find out."""
    given = [value for value in inputs if value is not None]
    first = given[0].size if given else 0
    if node.op_type in _BROADCASTING:
        return math.prod(np.broadcast_shapes(*(value.shape for value in given)))
    if node.op_type == "ConstantOfShape":
        return _length(given[0])
    if node.op_type == "Expand":
        return math.prod(np.broadcast_shapes(given[0].shape, tuple(int(n) for n in given[1].ravel())))
    if node.op_type == "Tile":
        return first * _length(given[1])
    if node.op_type == "Range":
        start, limit, delta = (float(value.item()) for value in given[:3])
        return max(0, math.ceil((limit - start) / delta))
    if node.op_type == "Gather":
        axis = next((int(attribute.i) for attribute in node.attribute if attribute.name == "axis"), 0)
        rows: int = given[0].shape[axis]
        return given[1].size * (first // max(1, rows))
    if node.op_type == "Pad":
        pads = given[1] if len(given) > 1 else np.array(_ints(node, "pads"))
        half = pads.size // 2
        grown = [0] * given[0].ndim
        for axis, count in enumerate(int(pads[i]) + int(pads[half + i]) for i in range(half)):
            grown[axis] = count
        return math.prod(size + max(0, count) for size, count in zip(given[0].shape, grown, strict=True))
    return sum(value.size for value in given)


def _ints(node: onnx.NodeProto, name: str) -> list[int]:
    return [int(n) for attribute in node.attribute if attribute.name in (name, "paddings") for n in attribute.ints]


class Folder:
    """Evaluates constant nodes within a budget of elements that grows with the size of the file."""

    def __init__(self, opset: int, stored: int) -> None:
        self._opset = opset
        self._left = _BASE_BUDGET + _FILE_FACTOR * stored

    def fold(self, node: onnx.NodeProto, name: str, constants: Mapping[str, Array]) -> Array:
        """Return the value of a node whose inputs are all constants.

        Raises
        ------
        ModelError
            If the arguments do not fit each other, or the result is too large.
        """
        where = f"node {name!r} ({node.op_type})"
        self._check_attributes(node, where)
        inputs = [constants[tensor] if tensor else None for tensor in node.input]
        try:
            with np.errstate(all="ignore"):
                size = _allocation(node, inputs)
        except _EVALUATION_ERRORS as error:
            raise malformed(f"constants must fit their operator, got others ({error}), in {where}") from error
        if size < 0 or size > self._left:
            raise ModelError(
                f"constant arithmetic must stay within {self._left} more elements, got {size} in {where}: simplify the "
                f"model before converting it"
            )
        self._left -= size
        graph = helper.make_graph([node], "fold", [], [])
        graph.input.extend(onnx.ValueInfoProto(name=tensor) for tensor in node.input if tensor)
        graph.output.append(onnx.ValueInfoProto(name=node.output[0]))
        try:
            with np.errstate(all="ignore"):
                evaluator = ReferenceEvaluator(graph, opsets={"": self._opset})
                (value,) = evaluator.run(None, {tensor: constants[tensor] for tensor in node.input if tensor})
        except _EVALUATION_ERRORS as error:
            raise malformed(f"constants must fit their operator, got others ({error}), in {where}") from error
        array: Array = np.asarray(value)
        if array.dtype.kind not in "biuf":
            raise malformed(f"constants must be numbers, got {array.dtype} in {where}")
        return array

    def _check_attributes(self, node: onnx.NodeProto, where: str) -> None:
        for attribute in node.attribute:
            if attribute.type == onnx.AttributeProto.TENSOR:
                tensor_array(attribute.t, where)
            elif attribute.type not in (
                onnx.AttributeProto.INT,
                onnx.AttributeProto.INTS,
                onnx.AttributeProto.FLOAT,
                onnx.AttributeProto.FLOATS,
                onnx.AttributeProto.STRING,
            ):
                raise malformed(f"constants must be numbers, got attribute {attribute.name!r} in {where}")
