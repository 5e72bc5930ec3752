"""The typed operator graph of a trained network: what a model file says, with every shape known.

Readers (:mod:`fpgasnn.ann.onnx`) build it, :mod:`fpgasnn.ann.lower` turns it into layers. Tensors have the axis order
of the model, the batch as axis 0 with size 1. Constants are gone: weights are float64 arrays inside the operators,
shape arithmetic is folded, ``auto_pad`` is resolved into pads.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import NodeProblem

__all__ = [
    "Add",
    "AveragePool",
    "Clip",
    "Concat",
    "Conv",
    "Graph",
    "Identity",
    "Linear",
    "MaxPool",
    "Mean",
    "Node",
    "Pad",
    "Relu",
    "Reshape",
    "ScaleShift",
    "Slice",
    "Softmax",
    "TensorShape",
    "Transpose",
    "Unexamined",
    "Unsupported",
]

TensorShape = tuple[int, ...]
Floats = NDArray[np.float64]
Strides = tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Node:
    """One operator of the model.

    Members
    -------
    name : str
        Unique name of the node in the model file.
    operator : str
        The operator type there, such as ``"Gemm"``; the class says what it means.
    inputs : tuple of str
        Tensors it reads (constants excluded).
    output : str
        The tensor it writes.
    """

    name: str
    operator: str
    inputs: tuple[str, ...]
    output: str


@dataclass(frozen=True, eq=False)
class Conv(Node):
    """Convolution over one or two spatial axes of a (1, channels, *spatial) tensor.

    Members
    -------
    weight : (out, in / groups, *kernel) float64
    bias : (out,) float64
    strides, dilations : one number per spatial axis
    before, after : one number per spatial axis
        Zeros added at both ends.
    groups : int
    """

    weight: Floats
    bias: Floats
    strides: Strides
    before: Strides
    after: Strides
    dilations: Strides
    groups: int


@dataclass(frozen=True, eq=False)
class Linear(Node):
    """Matrix product over the last axis (Gemm, MatMul): weight (out, in) float64, bias (out,) float64."""

    weight: Floats
    bias: Floats


@dataclass(frozen=True, eq=False)
class ScaleShift(Node):
    """``scale * x + shift``: BatchNormalization, and Add, Sub, Mul or Div with a constant.

    ``scale`` and ``shift`` are float64 arrays of the tensor's rank that broadcast against it.
    """

    scale: Floats
    shift: Floats


@dataclass(frozen=True, eq=False)
class Relu(Node):
    """``max(x, 0)``."""


@dataclass(frozen=True, eq=False)
class Clip(Node):
    """``min(max(x, 0), ceiling)``."""

    ceiling: float


@dataclass(frozen=True, eq=False)
class MaxPool(Node):
    """Maximum over windows; what lies outside the map never enters it. Fields as :class:`AveragePool`."""

    kernel: Strides
    strides: Strides
    before: Strides
    after: Strides
    dilations: Strides
    ceil: bool


@dataclass(frozen=True, eq=False)
class AveragePool(Node):
    """Mean over windows.

    Members
    -------
    kernel, strides : one number per spatial axis
    before, after : one number per spatial axis
        Padding at both ends.
    ceil : bool
        True if a last window may reach over the padded map.
    counted : bool
        True if padding counts as zeros in the mean (``count_include_pad``).
    """

    kernel: Strides
    strides: Strides
    before: Strides
    after: Strides
    ceil: bool
    counted: bool


@dataclass(frozen=True, eq=False)
class Mean(Node):
    """Mean over whole axes (GlobalAveragePool, ReduceMean)."""

    axes: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Add(Node):
    """Sum of two or more tensors of one shape."""


@dataclass(frozen=True, eq=False)
class Concat(Node):
    """Tensors joined along ``axis``."""

    axis: int


@dataclass(frozen=True, eq=False)
class Pad(Node):
    """Zeros around a tensor: one number per axis at both ends, negative numbers crop."""

    before: tuple[int, ...]
    after: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Slice(Node):
    """Every ``steps``-th element from ``starts`` on, per axis; the counts are the output's shape."""

    starts: tuple[int, ...]
    steps: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Reshape(Node):
    """The same elements in the same order (Reshape, Flatten, Squeeze, Unsqueeze)."""


@dataclass(frozen=True, eq=False)
class Transpose(Node):
    """Axes in another order."""

    permutation: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Identity(Node):
    """Nothing happens at inference (Identity, Dropout, Cast between floats)."""


@dataclass(frozen=True, eq=False)
class Softmax(Node):
    """Softmax or LogSoftmax: does not change which class wins, so at the very end it is dropped."""

    axis: int


@dataclass(frozen=True, eq=False)
class Unsupported(Node):
    """An operator, or a use of one, that no spiking network can express here."""

    reason: str
    remedy: str

    @property
    def problem(self) -> NodeProblem:
        """The entry of the error that lists all such nodes."""
        return NodeProblem(self.name, self.operator, self.reason, self.remedy)


@dataclass(frozen=True, eq=False)
class Unexamined(Node):
    """A node behind an unsupported one, whose input shape is unknown for that reason."""


@dataclass(frozen=True, eq=False)
class Graph:
    """A trained network as typed operators in evaluation order; only nodes that reach the output are kept.

    Members
    -------
    input, output : str
        Tensor names.
    nodes : tuple of Node
    shapes : mapping of tensor name to shape
        Batch size 1 first. Tensors behind an unsupported node may be missing.
    problems : tuple of NodeProblem
        What is wrong with the model besides its nodes: further inputs or outputs.
    """

    input: str
    output: str
    nodes: tuple[Node, ...]
    shapes: Mapping[str, TensorShape]
    problems: tuple[NodeProblem, ...] = ()

    def readers(self, tensor: str) -> tuple[Node, ...]:
        """All nodes that read ``tensor``."""
        return tuple(node for node in self.nodes if tensor in node.inputs)
