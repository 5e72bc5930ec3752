"""What the ONNX operator readers see of one node: attributes, constants and shapes, all checked."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray

from .graph import Node, TensorShape
from .malformed import malformed

__all__ = ["NodeContext", "Refused", "Result", "UnknownShapeError", "checked_axis", "window_pads"]

Result = tuple[Node, TensorShape]
"""A typed operator and the shape of its output."""


class Refused(Exception):
    """The node cannot be converted: reason and remedy travel to its entry in the report."""

    def __init__(self, reason: str, remedy: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.remedy = remedy


class UnknownShapeError(Exception):
    """The node reads a tensor whose shape is unknown because an earlier node is unsupported."""


class NodeContext:
    """One ONNX node with everything known about its inputs.

    Parameters
    ----------
    proto : onnx.NodeProto
    name : str
        Unique name.
    opset : int
    shapes : mapping of tensor name to shape
    constants : mapping of tensor name to array
    floats : dict of tensor name to float64 array
        Constants that were read as floats; filled by every node, so that they share them.
    """

    def __init__(
        self,
        proto: onnx.NodeProto,
        name: str,
        opset: int,
        shapes: Mapping[str, TensorShape],
        constants: Mapping[str, NDArray[Any]],
        floats: dict[str, NDArray[np.float64]],
    ) -> None:
        self.name = name
        self.operator: str = proto.op_type
        self.opset = opset
        self.output: str = proto.output[0]
        self._inputs = list(proto.input)
        self._shapes = shapes
        self._constants = constants
        self._floats = floats
        self._attributes = {attribute.name: attribute for attribute in proto.attribute}
        self.extra_outputs = [tensor for tensor in proto.output[1:] if tensor]

    @property
    def where(self) -> str:
        """The node in words, for messages."""
        return f"node {self.name!r} ({self.operator})"

    @property
    def dynamic(self) -> tuple[str, ...]:
        """Names of the inputs that are not constants."""
        return tuple(name for name in self._inputs if name and name not in self._constants)

    def is_constant(self, index: int) -> bool:
        """True if the input is there and constant."""
        return index < len(self._inputs) and self._inputs[index] in self._constants

    def has(self, index: int) -> bool:
        """True if the optional input is there."""
        return index < len(self._inputs) and self._inputs[index] != ""

    def shape(self, index: int = 0) -> TensorShape:
        """Shape of an input.

        Raises
        ------
        UnknownShapeError
            If an earlier node is unsupported.
        """
        if not self.has(index):
            raise malformed(f"input {index} is needed, got none, in {self.where}")
        name = self._inputs[index]
        if name in self._constants:
            return self._constants[name].shape
        if name not in self._shapes:
            raise UnknownShapeError
        return self._shapes[name]

    def array(self, index: int) -> NDArray[np.float64]:
        """A constant input as finite float64.

        Raises
        ------
        Refused
            If it is computed at run time.
        ModelError
            If it is missing or not finite.
        """
        constant = self._constant(index)
        name = self._inputs[index]
        if name not in self._floats:
            with np.errstate(invalid="ignore"):
                self._floats[name] = np.asarray(constant, dtype=np.float64)
        values = self._floats[name]
        if not np.all(np.isfinite(values)):
            raise malformed(f"weights must be finite, got NaN or infinity in {self.where}")
        return values

    def integers(self, index: int) -> list[int]:
        """A constant input as a list of integers."""
        values = self._constant(index)
        if values.dtype.kind not in "iu":
            raise malformed(f"input {index} must be integers, got {values.dtype}, in {self.where}")
        return [int(n) for n in values.ravel()]

    def number(self, index: int, default: float) -> float:
        """An optional constant scalar input."""
        if not self.has(index):
            return default
        values = self._constant(index)
        if values.size != 1:
            raise malformed(f"input {index} must be one number, got shape {values.shape}, in {self.where}")
        return float(values.item())

    def _constant(self, index: int) -> NDArray[Any]:
        if not self.has(index):
            raise malformed(f"input {index} is needed, got none, in {self.where}")
        if not self.is_constant(index):
            raise Refused(
                f"input {index} ({self._inputs[index]!r}) is computed from the image, it must be a constant",
                "export the model with constant weights and shapes",
            )
        return self._constants[self._inputs[index]]

    def _attribute(self, name: str, kind: int) -> Any:
        attribute = self._attributes.get(name)
        if attribute is None:
            return None
        # a reference stands for an attribute of the function around it
        if attribute.type != kind or attribute.ref_attr_name:
            raise malformed(f"attribute {name!r} must have the type of the standard, got another, in {self.where}")
        return onnx.helper.get_attribute_value(attribute)

    def int_attribute(self, name: str, default: int) -> int:
        """An integer attribute."""
        value = self._attribute(name, onnx.AttributeProto.INT)
        return default if value is None else int(value)

    def float_attribute(self, name: str, default: float) -> float:
        """A float attribute."""
        value = self._attribute(name, onnx.AttributeProto.FLOAT)
        return default if value is None else float(value)

    def string_attribute(self, name: str, default: str) -> str:
        """A string attribute."""
        value = self._attribute(name, onnx.AttributeProto.STRING)
        return default if value is None else value.decode("utf-8", errors="replace")

    def ints_attribute(self, name: str) -> list[int] | None:
        """A list of integers, or None if the attribute is absent."""
        value = self._attribute(name, onnx.AttributeProto.INTS)
        return None if value is None else [int(n) for n in value]

    def window(self, name: str, length: int, default: int | None = 1) -> tuple[int, ...]:
        """An attribute with one number >= 1 per spatial axis.

        Raises
        ------
        ModelError
            For a wrong length or a number below 1, or if it is absent without a default.
        """
        values = self.ints_attribute(name)
        if values is None:
            if default is None:
                raise malformed(f"attribute {name!r} is needed, got none, in {self.where}")
            return (default,) * length
        if len(values) != length or any(not 1 <= n < 1 << 15 for n in values):
            raise malformed(f"{name} must be {length} integers in 1..32767, got {values}, in {self.where}")
        return tuple(values)


def checked_axis(context: NodeContext, axis: int, rank: int) -> int:
    """Resolve a negative axis.

    Raises
    ------
    ModelError
        If there is no such axis.
    """
    if not -rank <= axis < rank:
        raise malformed(f"axis must be in {-rank}..{rank - 1}, got {axis}, in {context.where}")
    return axis % rank


def window_pads(
    context: NodeContext,
    sizes: tuple[int, ...],
    kernel: tuple[int, ...],
    strides: tuple[int, ...],
    dilations: tuple[int, ...],
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Resolve ``pads`` and ``auto_pad`` into explicit pads (before, after), one number per spatial axis.

    Raises
    ------
    ModelError
        For an unknown ``auto_pad``, or pads of the wrong length or below 0.
    """
    mode = context.string_attribute("auto_pad", "NOTSET")
    count = len(sizes)
    if mode == "VALID":
        return (0,) * count, (0,) * count
    if mode in ("SAME_UPPER", "SAME_LOWER"):
        before, after = [], []
        for size, extent, stride, dilation in zip(sizes, kernel, strides, dilations, strict=True):
            total = max(0, (math.ceil(size / stride) - 1) * stride + (extent - 1) * dilation + 1 - size)
            small, large = total // 2, total - total // 2
            before.append(small if mode == "SAME_UPPER" else large)
            after.append(large if mode == "SAME_UPPER" else small)
        return tuple(before), tuple(after)
    if mode != "NOTSET":
        raise malformed(f"auto_pad must be NOTSET, VALID, SAME_UPPER or SAME_LOWER, got {mode!r}, in {context.where}")
    pads = context.ints_attribute("pads") or [0] * (2 * count)
    if len(pads) != 2 * count or any(not 0 <= n < 1 << 15 for n in pads):
        raise malformed(f"pads must be {2 * count} integers in 0..32767, got {pads}, in {context.where}")
    return tuple(pads[:count]), tuple(pads[count:])
