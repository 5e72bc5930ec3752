"""Writing a layer graph as a clean ONNX model, to run the trained network at onnxruntime's speed.

Names of tensors, on which calibration relies:

* ``"input"``: the images, (N, channels, height, width) float32 whatever layout the original model takes;
* ``current_name(layer)``: what a layer's activation sees, after its max-pool; for the last layer the scores, the
  model's output;
* ``layer.name``: the activation, not there for the last layer.

A layer with a 1x1 map has tensors of shape (N, channels), every other (N, channels, height, width). The activation of a
layer is one Relu or Clip node called ``layer.name``.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from ..geometry import Pair, Shape
from ..network import INPUT, Pool
from .evaluate import term_extent
from .layers import AnnLayer, ConvTerm, IdentityTerm, LayerGraph, Term

__all__ = ["current_name", "sum_name", "to_onnx"]

_OPSET = 17
_IR_VERSION = 8


def current_name(layer: AnnLayer) -> str:
    """Name of the tensor that the activation of ``layer`` reads; the scores for the last layer."""
    return f"{layer.name}:current"


def sum_name(layer: AnnLayer) -> str:
    """Name of the sum of a layer's terms and bias, before its max-pool."""
    return f"{layer.name}:sum" if layer.pool else current_name(layer)


def to_onnx(graph: LayerGraph) -> onnx.ModelProto:
    """Build an ONNX model of a layer graph, float32, with a symbolic batch.

    Parameters
    ----------
    graph : LayerGraph

    Returns
    -------
    onnx.ModelProto
        Opset 17. Tensor names: see the module's documentation.
    """
    return _Writer(graph).write()


def _is_point(shape: Shape) -> bool:
    return shape[:2] == (1, 1)


def _dims(shape: Shape) -> list[int | str]:
    return ["N", shape[2]] if _is_point(shape) else ["N", shape[2], shape[0], shape[1]]


@dataclass(frozen=True, eq=False)
class _Step:
    """One node with one running input: operator, further constant inputs, attributes."""

    operator: str
    constants: tuple[NDArray[Any], ...] = ()
    attributes: dict[str, Any] = field(default_factory=dict)


class _Writer:
    def __init__(self, graph: LayerGraph) -> None:
        self._graph = graph
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []

    def write(self) -> onnx.ModelProto:
        for layer in self._graph.layers:
            self._layer(layer)
        last = self._graph.layers[-1]
        model = helper.make_model(
            helper.make_graph(
                self._nodes,
                "layers",
                [helper.make_tensor_value_info(INPUT, TensorProto.FLOAT, _dims(self._graph.shape))],
                [helper.make_tensor_value_info(current_name(last), TensorProto.FLOAT, _dims(self._shape(last.name)))],
                self._constants,
            ),
            opset_imports=[helper.make_opsetid("", _OPSET)],
            producer_name="fpgasnn",
        )
        model.ir_version = _IR_VERSION
        return model

    def _shape(self, name: str) -> Shape:
        return self._graph.shapes[name]

    def _constant(self, name: str, values: NDArray[Any]) -> str:
        array = np.asarray(values)
        array = array.astype(np.float32 if array.dtype.kind == "f" else np.int64)
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def _chain(self, source: str, steps: list[_Step], output: str) -> str:
        """Write steps one behind the other, the last one to ``output``; return the tensor at the end."""
        for index, step in enumerate(steps):
            target = output if index == len(steps) - 1 else f"{output}:step{index}"
            constants = [self._constant(f"{target}:constant{i}", values) for i, values in enumerate(step.constants)]
            self._nodes.append(
                helper.make_node(step.operator, [source, *constants], [target], name=target, **step.attributes)
            )
            source = target
        return source

    def _layer(self, layer: AnnLayer) -> None:
        current = current_name(layer)
        point = _is_point(self._shape(layer.name))
        summed = sum_name(layer)
        self._sum(layer, point and layer.pool is None, summed)
        if layer.pool:
            steps = [_pool_step(layer.pool, self._sum_size(layer), self._shape(layer.name))]
            self._chain(summed, [*steps, _Step("Flatten")] if point else steps, current)
        if layer.fires:
            bounded = _Step("Clip", (np.array(0.0), np.array(layer.ceiling, dtype=np.float64)))
            self._chain(current, [_Step("Relu") if layer.ceiling is None else bounded], layer.name)

    def _sum(self, layer: AnnLayer, flat: bool, output: str) -> None:
        """All terms and the bias of a layer; the bias rides on the first convolution where there is one."""
        steps = [self._steps(term, layer.bias if index == 0 else None, flat) for index, term in enumerate(layer.terms)]
        if isinstance(layer.terms[0], IdentityTerm):
            steps[0].append(_Step("Add", (layer.bias.reshape((-1,) if flat else (-1, 1, 1)),)))
        single = len(steps) == 1
        total = self._chain(layer.terms[0].source, steps[0], output if single else f"{output}:term0")
        for index, term in enumerate(layer.terms[1:], 1):
            part = self._chain(term.source, steps[index], f"{output}:term{index}")
            target = output if index == len(steps) - 1 else f"{output}:sum{index}"
            self._nodes.append(helper.make_node("Add", [total, part], [target], name=target))
            total = target

    def _sum_size(self, layer: AnnLayer) -> Pair:
        """Height and width of a layer's map before its max-pool."""
        term = layer.terms[0]
        return term_extent(term, self._shape(term.source))

    def _steps(self, term: Term, bias: NDArray[np.float64] | None, flat: bool) -> list[_Step]:
        shape = self._shape(term.source)
        if isinstance(term, IdentityTerm):
            return _identity_steps(term, shape, flat)
        steps: list[_Step] = []
        if any(n > 1 for n in term.repeat):
            term, shape, steps = _unrepeated(term, shape)
        point = _is_point(self._shape(term.source))
        weight = np.moveaxis(term.weight, -1, 1)
        offsets = () if bias is None else (bias,)
        whole = term.weight.shape[1:] == shape and not any(term.pads) and term.dilation == (1, 1)
        if flat and whole:
            # one matrix product for the whole batch instead of one convolution per image
            flatten = [] if point else [_Step("Flatten")]
            return [*steps, *flatten, _Step("Gemm", (weight.reshape(len(weight), -1), *offsets), {"transB": 1})]
        attributes = {
            "kernel_shape": list(weight.shape[2:]),
            "strides": list(term.stride),
            "pads": list(term.pads),
            "dilations": list(term.dilation),
            "group": term.groups,
        }
        before = [_Step("Unsqueeze", (np.array([2, 3]),))] if point else []
        after = [_Step("Flatten")] if flat else []
        return [*before, *steps, _Step("Conv", (weight, *offsets), attributes), *after]


def _pool_step(pool: Pool, size: Pair, pooled: Shape) -> _Step:
    """A max-pool without ceil_mode, whose shape rule differs between opsets: exactly the padding it needs instead."""
    after = []
    for axis in (0, 1):
        reach = (pooled[axis] - 1) * pool.stride[axis] + pool.kernel[axis]
        after.append(max(0, reach - size[axis] - pool.pads[axis]))
    attributes = {
        "kernel_shape": list(pool.kernel),
        "strides": list(pool.stride),
        "pads": [*pool.pads[:2], *after],
    }
    return _Step("MaxPool", (), attributes)


def _identity_steps(term: IdentityTerm, shape: Shape, flat: bool) -> list[_Step]:
    """A skip connection: Slice for stride and channels, Mul for the scale, Pad for channels that get nothing."""
    out, offset = len(term.scale), term.channel_offset
    first, last = max(0, offset), min(out, shape[2] + offset)
    point = _is_point(shape)
    rank = 2 if point else 4
    steps: list[_Step] = []
    starts, ends, axes, steps_along = [first - offset], [last - offset], [1], [1]
    if not point:
        starts, ends, axes = [*starts, 0, 0], [*ends, shape[0], shape[1]], [1, 2, 3]
        steps_along = [1, *term.stride]
    if (first - offset, last - offset) != (0, shape[2]) or (not point and term.stride != (1, 1)):
        steps.append(_Step("Slice", tuple(np.array(values) for values in (starts, ends, axes, steps_along))))
    scale = term.scale[first:last]
    if np.any(scale != 1):
        steps.append(_Step("Mul", (scale.reshape((-1,) + (1,) * (rank - 2)),)))
    if (first, last) != (0, out):
        pads = [0] * (2 * rank)
        pads[1], pads[rank + 1] = first, out - last
        steps.append(_Step("Pad", (np.array(pads),)))
    if flat and not point:
        steps.append(_Step("Flatten"))
    if point and not flat:
        steps.append(_Step("Unsqueeze", (np.array([2, 3]),)))
    return steps


def _unrepeated(term: ConvTerm, shape: Shape) -> tuple[ConvTerm, Shape, list[_Step]]:
    """Write a merged average pool (S7) as an AveragePool where windows allow, as repeated weights otherwise."""
    (high, wide), (step_y, step_x) = term.repeat, term.stride
    if any(term.pads) or step_y % high or step_x % wide:
        weight = term.weight.repeat(high, axis=1).repeat(wide, axis=2)
        return replace(term, weight=weight, repeat=(1, 1)), shape, []
    whole = (high, wide) == shape[:2]
    attributes = {"kernel_shape": [high, wide], "strides": [high, wide]}
    pool = _Step("GlobalAveragePool") if whole else _Step("AveragePool", (), attributes)
    pooled = replace(term, weight=term.weight * (high * wide), stride=(step_y // high, step_x // wide), repeat=(1, 1))
    return pooled, (shape[0] // high, shape[1] // wide, shape[2]), [pool]
