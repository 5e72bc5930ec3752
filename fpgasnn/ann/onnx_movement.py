"""Readers of ONNX operators that only move data, or vanish: from a node to a typed operator and its output shape."""

from __future__ import annotations

import math

import onnx

from ..errors import ModelError
from .graph import Concat, Identity, Pad, Reshape, Slice, Softmax, TensorShape, Transpose
from .malformed import malformed
from .onnx_context import NodeContext, Refused, Result, checked_axis

__all__ = [
    "read_concat",
    "read_identity",
    "read_pad",
    "read_reshape",
    "read_slice",
    "read_softmax",
    "read_transpose",
]

_FLOAT_TYPES = {
    onnx.TensorProto.FLOAT,
    onnx.TensorProto.DOUBLE,
    onnx.TensorProto.FLOAT16,
    onnx.TensorProto.BFLOAT16,
}


def read_concat(context: NodeContext) -> Result:
    """Concat of tensors that all depend on the image."""
    count = len(context.dynamic)
    if context.is_constant(0) or any(context.is_constant(index) for index in range(count + 1)):
        raise Refused("it joins tensors and constants", "join only feature maps")
    shapes = [context.shape(index) for index in range(count)]
    axis = checked_axis(context, context.int_attribute("axis", 1), len(shapes[0]))
    if len({(len(shape), *shape[:axis], *shape[axis + 1 :]) for shape in shapes}) != 1:
        raise malformed(f"joined tensors must agree in all other axes, got {shapes}, in {context.where}")
    total = sum(shape[axis] for shape in shapes)
    node = Concat(context.name, context.operator, context.dynamic, context.output, axis)
    return node, (*shapes[0][:axis], total, *shapes[0][axis + 1 :])


def read_pad(context: NodeContext) -> Result:
    """Pad with zeros."""
    shape = context.shape()
    mode = context.string_attribute("mode", "constant")
    value = context.number(2, 0.0) if context.opset >= 11 else context.float_attribute("value", 0.0)
    if mode != "constant" or value != 0:
        raise Refused(f"it pads with {mode if mode != 'constant' else f'{value:g}'}", "pad with zeros (S6)")
    pads = context.integers(1) if context.opset >= 11 else (context.ints_attribute("pads") or [])
    axes = list(range(len(shape)))
    if context.has(3):
        axes = [checked_axis(context, axis, len(shape)) for axis in context.integers(3)]
    if len(pads) != 2 * len(axes) or any(abs(n) >= 1 << 15 for n in pads):
        raise malformed(f"pads must be {2 * len(axes)} integers below 32768, got {pads}, in {context.where}")
    before, after = [0] * len(shape), [0] * len(shape)
    for position, axis in enumerate(axes):
        before[axis], after[axis] = pads[position], pads[len(axes) + position]
    result = tuple(first + size + last for first, size, last in zip(before, shape, after, strict=True))
    if min(result) < 1 or any(-n >= size for n, size in zip(before, shape, strict=True)):
        raise malformed(f"cropping leaves nothing of {shape}, got pads {pads}, in {context.where}")
    base = (context.name, context.operator, context.dynamic, context.output)
    return Pad(*base, tuple(before), tuple(after)), result


def read_slice(context: NodeContext) -> Result:
    """Slice with positive steps: attributes before opset 10, inputs since."""
    shape = context.shape()
    if context.opset < 10:
        starts, ends = context.ints_attribute("starts") or [], context.ints_attribute("ends") or []
        axes = context.ints_attribute("axes")
        steps = [1] * len(starts)
    else:
        starts, ends = context.integers(1), context.integers(2)
        axes = context.integers(3) if context.has(3) else None
        steps = context.integers(4) if context.has(4) else [1] * len(starts)
    axes = list(range(len(starts))) if axes is None else [checked_axis(context, axis, len(shape)) for axis in axes]
    if not len(starts) == len(ends) == len(axes) == len(steps) or len(axes) > len(shape):
        raise malformed(f"starts, ends, axes and steps must have one length, got others, in {context.where}")
    if any(step < 1 for step in steps):
        raise Refused(f"it reverses an axis (steps {steps})", "slice with positive steps")
    first, every, result = [0] * len(shape), [1] * len(shape), list(shape)
    for axis, start, end, step in zip(axes, starts, ends, steps, strict=True):
        chosen = range(shape[axis])[slice(start, end, step)]
        if not chosen:
            raise malformed(f"a slice must leave something, got {start}:{end}:{step} of {shape}, in {context.where}")
        first[axis], every[axis], result[axis] = chosen.start, step, len(chosen)
    base = (context.name, context.operator, context.dynamic, context.output)
    return Slice(*base, tuple(first), tuple(every)), tuple(result)


def read_reshape(context: NodeContext) -> Result:
    """Reshape, Flatten, Squeeze and Unsqueeze."""
    shape = context.shape()
    target = _target_shape(context, shape)
    if math.prod(target) != math.prod(shape):
        raise ModelError(f"{shape} cannot be reshaped to {target}, in {context.where}: export with batch size 1")
    return Reshape(context.name, context.operator, context.dynamic, context.output), target


def _target_shape(context: NodeContext, shape: TensorShape) -> TensorShape:
    if context.operator == "Flatten":
        axis = context.int_attribute("axis", 1)
        axis = axis if axis == len(shape) else checked_axis(context, axis, len(shape))
        return math.prod(shape[:axis]), math.prod(shape[axis:])
    if context.operator == "Reshape":
        target = context.integers(1)
        if not context.int_attribute("allowzero", 0):
            target = [shape[i] if n == 0 and i < len(shape) else n for i, n in enumerate(target)]
        known = math.prod(n for n in target if n != -1)
        if target.count(-1) > 1 or any(n < -1 or n == 0 for n in target):
            raise malformed(f"sizes must agree, got {shape} reshaped to {target}, in {context.where}")
        return tuple(math.prod(shape) // known if n == -1 else n for n in target)
    given = context.integers(1) if context.has(1) else context.ints_attribute("axes")
    if context.operator == "Squeeze":
        axes = (
            [checked_axis(context, axis, len(shape)) for axis in given]
            if given
            else [i for i in range(len(shape)) if i]
        )
        return tuple(n for i, n in enumerate(shape) if i not in axes or (not given and n != 1))
    rank = len(shape) + len(given or [])
    axes = [checked_axis(context, axis, rank) for axis in given or []]
    rest = iter(shape)
    return tuple(1 if i in axes else next(rest, 1) for i in range(rank))


def read_transpose(context: NodeContext) -> Result:
    """Transpose."""
    shape = context.shape()
    order = context.ints_attribute("perm") or list(reversed(range(len(shape))))
    if sorted(order) != list(range(len(shape))):
        raise malformed(f"perm must order {len(shape)} axes, got {order}, in {context.where}")
    node = Transpose(context.name, context.operator, context.dynamic, context.output, tuple(order))
    return node, tuple(shape[axis] for axis in order)


def read_identity(context: NodeContext) -> Result:
    """Identity, Dropout at inference, Cast to a float type."""
    if context.operator == "Cast" and context.int_attribute("to", 0) not in _FLOAT_TYPES:
        raise Refused("it rounds to integers", "keep the feature maps in float")
    if context.operator == "Dropout" and (context.extra_outputs or context.number(2, 0.0)):
        raise Refused("it drops values at inference", "export the model in evaluation mode")
    base = (context.name, context.operator, context.dynamic[:1], context.output)
    return Identity(*base), context.shape()


def read_softmax(context: NodeContext) -> Result:
    """Softmax and LogSoftmax."""
    shape = context.shape()
    axis = checked_axis(context, context.int_attribute("axis", -1 if context.opset >= 13 else 1), len(shape))
    return Softmax(context.name, context.operator, context.dynamic, context.output, axis), shape
