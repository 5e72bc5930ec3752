"""One reader per ONNX operator: from a node's attributes and constants to a typed operator and its output shape."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ..geometry import conv_extent, pool_extent
from .graph import (
    Add,
    AveragePool,
    Clip,
    Conv,
    Identity,
    Linear,
    MaxPool,
    Mean,
    Relu,
    ScaleShift,
)
from .malformed import malformed
from .onnx_context import NodeContext, Refused, Result, checked_axis, window_pads
from .onnx_movement import (
    read_concat,
    read_identity,
    read_pad,
    read_reshape,
    read_slice,
    read_softmax,
    read_transpose,
)

__all__ = ["READERS"]


def _spatial(context: NodeContext) -> tuple[int, ...]:
    shape = context.shape()
    if len(shape) not in (3, 4):
        raise Refused(f"its input has {len(shape)} axes {shape}", "use convolutions and pools over 1 or 2 spatial axes")
    return shape[2:]


def _fits(context: NodeContext, extents: tuple[int, ...], kernel: tuple[int, ...]) -> None:
    if min(extents) < 1:
        raise malformed(f"the kernel must fit the map {context.shape()}, got {kernel}, in {context.where}")


def _bias(context: NodeContext, index: int, size: int) -> NDArray[np.float64]:
    if not context.has(index):
        return np.zeros(size)
    bias = context.array(index)
    if bias.size not in (1, size) or max(bias.shape, default=1) != bias.size:
        raise malformed(f"the bias must have {size} elements, got shape {bias.shape}, in {context.where}")
    return np.array(np.broadcast_to(bias.ravel(), (size,)))


def read_conv(context: NodeContext) -> Result:
    """Conv."""
    sizes = _spatial(context)
    channels = context.shape()[1]
    weight = context.array(1)
    groups = context.int_attribute("group", 1)
    if weight.ndim != len(sizes) + 2 or weight.size == 0:
        raise malformed(f"weights must have {len(sizes) + 2} axes, got shape {weight.shape}, in {context.where}")
    if groups < 1 or weight.shape[0] % groups or weight.shape[1] * groups != channels:
        raise malformed(
            f"weights must match {channels} input channels in {groups} groups, got shape {weight.shape}, in "
            f"{context.where}"
        )
    kernel = weight.shape[2:]
    if context.window("kernel_shape", len(sizes)) != kernel and context.ints_attribute("kernel_shape") is not None:
        raise malformed(f"kernel_shape must match the weights {weight.shape}, got another, in {context.where}")
    strides = context.window("strides", len(sizes))
    dilations = context.window("dilations", len(sizes))
    before, after = window_pads(context, sizes, kernel, strides, dilations)
    extents = tuple(map(conv_extent, sizes, kernel, strides, dilations, before, after))
    _fits(context, extents, kernel)
    base = (context.name, context.operator, context.dynamic, context.output)
    node = Conv(*base, weight, _bias(context, 2, len(weight)), strides, before, after, dilations, groups)
    return node, (1, len(weight), *extents)


def read_gemm(context: NodeContext) -> Result:
    """Gemm: alpha, beta and both transpositions go into the weights."""
    shape = context.shape()
    weight = context.array(1)
    if len(shape) != 2 or weight.ndim != 2:
        raise malformed(f"Gemm needs two matrices, got shapes {shape} and {weight.shape}, in {context.where}")
    if context.int_attribute("transA", 0):
        raise Refused("it transposes the batch (transA)", "export it with transA=0")
    if not context.int_attribute("transB", 0):
        weight = weight.T
    _columns(context, weight.shape[1], shape[-1])
    weight = weight * context.float_attribute("alpha", 1.0)
    bias = _bias(context, 2, len(weight)) * context.float_attribute("beta", 1.0)
    node = Linear(context.name, context.operator, context.dynamic, context.output, weight, bias)
    return node, (1, len(weight))


def _columns(context: NodeContext, columns: int, features: int) -> None:
    if columns != features:
        raise malformed(f"the weights expect {columns} features, got {features}, in {context.where}")


def read_matmul(context: NodeContext) -> Result:
    """MatMul with a constant matrix on the right."""
    if context.is_constant(0):
        raise Refused("the constant matrix stands on the left", "multiply features by weights: x @ W")
    shape = context.shape()
    weight = context.array(1)
    if weight.ndim != 2 or len(shape) < 2:
        raise Refused(f"it multiplies shapes {shape} and {weight.shape}", "use a two-dimensional weight matrix")
    _columns(context, weight.shape[0], shape[-1])
    node = Linear(
        *(context.name, context.operator, context.dynamic, context.output), weight.T.copy(), np.zeros(weight.shape[1])
    )
    return node, (*shape[:-1], weight.shape[1])


def read_batch_normalization(context: NodeContext) -> Result:
    """BatchNormalization with stored statistics (algorithms: BN folding, in float64)."""
    shape = context.shape()
    if context.int_attribute("training_mode", 0) or context.extra_outputs:
        raise Refused("it normalises with the statistics of the batch", "export the model in evaluation mode")
    if len(shape) < 2:
        raise malformed(f"BatchNormalization needs a channel axis, got shape {shape}, in {context.where}")
    rows = [context.array(index) for index in (1, 2, 3, 4)]
    if any(row.shape != (shape[1],) for row in rows):
        raise malformed(
            f"statistics must have {shape[1]} elements, got shapes {[row.shape for row in rows]}, in {context.where}"
        )
    gamma, beta, mean, variance = rows
    deviation = variance + context.float_attribute("epsilon", 1e-5)
    if np.any(deviation <= 0):
        raise malformed(f"variance + epsilon must be > 0, got {deviation.min()}, in {context.where}")
    scale = gamma / np.sqrt(deviation)
    axes = (1, shape[1], *(1 for _ in shape[2:]))
    node = ScaleShift(
        *(context.name, context.operator, context.dynamic, context.output),
        *(scale.reshape(axes), (beta - mean * scale).reshape(axes)),
    )
    return node, shape


def read_arithmetic(context: NodeContext) -> Result:
    """Add, Sub, Mul, Div: with a constant a scale or a shift, Add of two tensors a sum."""
    if len(context.dynamic) == 2:
        return _read_sum(context)
    constant_first = context.is_constant(0)
    values = context.array(0 if constant_first else 1)
    shape = context.shape(1 if constant_first else 0)
    try:
        joined = np.broadcast_shapes(values.shape, shape)
    except ValueError as error:
        raise malformed(f"shapes must broadcast, got {values.shape} and {shape}, in {context.where}") from error
    if values.ndim > len(shape) or joined != shape:
        raise Refused(f"a constant of shape {values.shape} enlarges the map {shape}", "use one number per channel")
    values = values.reshape((1,) * (len(shape) - values.ndim) + values.shape)
    one, zero = np.ones((1,) * len(shape)), np.zeros((1,) * len(shape))
    if context.operator == "Add":
        scale, shift = one, values
    elif context.operator == "Sub":
        scale, shift = (-one, values) if constant_first else (one, -values)
    elif context.operator == "Mul":
        scale, shift = values, zero
    elif constant_first or np.any(values == 0):
        raise Refused("it divides by the image or by 0", "divide by constants other than 0")
    else:
        scale, shift = 1.0 / values, zero
    node = ScaleShift(context.name, context.operator, context.dynamic, context.output, scale, shift)
    return node, shape


def _read_sum(context: NodeContext) -> Result:
    if context.operator not in ("Add", "Sum"):
        raise Refused("it combines two tensors that depend on the image", "only sums of tensors can be converted")
    shapes = {context.shape(index) for index in range(len(context.dynamic))}
    if len(shapes) != 1:
        raise Refused(f"it adds tensors of different shapes {sorted(shapes)}", "add tensors of one shape")
    node = Add(context.name, context.operator, context.dynamic, context.output)
    return node, shapes.pop()


def read_sum(context: NodeContext) -> Result:
    """Sum of any number of tensors."""
    if any(context.is_constant(index) for index in range(len(context.dynamic) + 1)):
        raise Refused("it mixes tensors and constants", "use Add nodes")
    return _read_sum(context)


def read_relu(context: NodeContext) -> Result:
    """Relu."""
    return Relu(context.name, context.operator, context.dynamic, context.output), context.shape()


def read_clip(context: NodeContext) -> Result:
    """Clip(0, c): bounds are attributes before opset 11, inputs since."""
    if context.opset < 11:
        low, high = context.float_attribute("min", -math.inf), context.float_attribute("max", math.inf)
    else:
        low, high = context.number(1, -math.inf), context.number(2, math.inf)
    base = (context.name, context.operator, context.dynamic, context.output)
    # exporters write the largest float32 where the bound is absent
    largest = float(np.finfo(np.float32).max)
    if low <= -largest and high >= largest:
        return Identity(*base), context.shape()
    if low != 0 or not high > 0:
        raise Refused(f"it clips to {low:g}..{high:g}", "clip from 0 to a positive number (ReLU6), or use Relu")
    return (Relu(*base) if high >= largest else Clip(*base, high)), context.shape()


def read_max_pool(context: NodeContext) -> Result:
    """MaxPool and GlobalMaxPool."""
    sizes = _spatial(context)
    if context.extra_outputs:
        raise Refused("its indices are read", "read only the maxima")
    kernel = sizes if context.operator == "GlobalMaxPool" else context.window("kernel_shape", len(sizes), None)
    strides = context.window("strides", len(sizes))
    dilations = context.window("dilations", len(sizes))
    before, after = window_pads(context, sizes, kernel, strides, dilations)
    ceil = bool(context.int_attribute("ceil_mode", 0))
    seen = tuple((extent - 1) * dilation + 1 for extent, dilation in zip(kernel, dilations, strict=True))
    extents = tuple(
        pool_extent(size, extent, stride, first, last, ceil)
        for size, extent, stride, first, last in zip(sizes, seen, strides, before, after, strict=True)
    )
    _fits(context, extents, kernel)
    base = (context.name, context.operator, context.dynamic, context.output)
    return MaxPool(*base, kernel, strides, before, after, dilations, ceil), (*context.shape()[:2], *extents)


def read_average_pool(context: NodeContext) -> Result:
    """AveragePool."""
    sizes = _spatial(context)
    kernel = context.window("kernel_shape", len(sizes), None)
    strides = context.window("strides", len(sizes))
    if any(n != 1 for n in context.window("dilations", len(sizes))):
        raise Refused("it is dilated", "use an average pool without dilation")
    before, after = window_pads(context, sizes, kernel, strides, (1,) * len(sizes))
    ceil = bool(context.int_attribute("ceil_mode", 0))
    extents = tuple(
        pool_extent(size, extent, stride, first, last, ceil)
        for size, extent, stride, first, last in zip(sizes, kernel, strides, before, after, strict=True)
    )
    _fits(context, extents, kernel)
    base = (context.name, context.operator, context.dynamic, context.output)
    counted = bool(context.int_attribute("count_include_pad", 0))
    return AveragePool(*base, kernel, strides, before, after, ceil, counted), (*context.shape()[:2], *extents)


def read_mean(context: NodeContext) -> Result:
    """GlobalAveragePool and ReduceMean."""
    shape = context.shape()
    if context.operator == "GlobalAveragePool":
        axes, keep = list(range(2, len(shape))), True
    else:
        given = context.integers(1) if context.has(1) else context.ints_attribute("axes")
        if not given:
            raise Refused("it averages over all axes", "average over the spatial axes")
        axes, keep = (
            [checked_axis(context, axis, len(shape)) for axis in given],
            bool(context.int_attribute("keepdims", 1)),
        )
    result = tuple(1 if axis in axes else n for axis, n in enumerate(shape) if keep or axis not in axes)
    base = (context.name, context.operator, context.dynamic[:1], context.output)
    return Mean(*base, tuple(sorted(set(axes)))), result


READERS: dict[str, Callable[[NodeContext], Result]] = {
    "Add": read_arithmetic,
    "AveragePool": read_average_pool,
    "BatchNormalization": read_batch_normalization,
    "Cast": read_identity,
    "Clip": read_clip,
    "Concat": read_concat,
    "Conv": read_conv,
    "Div": read_arithmetic,
    "Dropout": read_identity,
    "Flatten": read_reshape,
    "Gemm": read_gemm,
    "GlobalAveragePool": read_mean,
    "GlobalMaxPool": read_max_pool,
    "Identity": read_identity,
    "LogSoftmax": read_softmax,
    "MatMul": read_matmul,
    "MaxPool": read_max_pool,
    "Mul": read_arithmetic,
    "Pad": read_pad,
    "ReduceMean": read_mean,
    "Relu": read_relu,
    "Reshape": read_reshape,
    "Slice": read_slice,
    "Softmax": read_softmax,
    "Squeeze": read_reshape,
    "Sub": read_arithmetic,
    "Sum": read_sum,
    "Transpose": read_transpose,
    "Unsqueeze": read_reshape,
}
"""Readers by operator type; every other operator is unsupported."""
