"""One rule per operator: how it changes the exact linear function that a tensor is."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ..geometry import Pair, Quad
from ..network import Pool
from .compose import NotComposableError, limit
from .graph import (
    Add,
    AveragePool,
    Clip,
    Concat,
    Conv,
    Identity,
    Linear,
    MaxPool,
    Mean,
    Node,
    Pad,
    Relu,
    Reshape,
    ScaleShift,
    Slice,
    Softmax,
    Transpose,
)
from .layers import ConvTerm
from .lower_movement import (
    ORDER_REMEDY,
    lower_add,
    lower_concat,
    lower_identity,
    lower_pad,
    lower_reshape,
    lower_slice,
    lower_softmax,
    lower_transpose,
)
from .lowering import Lowering, Rule
from .values import Atom, Dims, Value, axis_roles, canonical, spatial_axes

__all__ = ["RULES"]


def _pair(axes: tuple[int, ...], numbers: tuple[int, ...], default: int) -> Pair:
    """Numbers per spatial axis of the node as (vertical, horizontal)."""
    found = dict(zip(axes, numbers, strict=True))
    return found.get(0, default), found.get(1, default)


def _pads(axes: tuple[int, ...], before: tuple[int, ...], after: tuple[int, ...]) -> Quad:
    return (*_pair(axes, before, 0), *_pair(axes, after, 0))


def _linear(lowering: Lowering, node: Node, value: Value, kernel: ConvTerm, out: Pair) -> Value:
    """Apply a convolution; where no exact kernel exists, spikes of a layer in between do, if ReLU changes nothing."""
    value = lowering.settle(value)
    try:
        result = value.convolve(kernel, out, lowering.shapes)
    except NotComposableError:
        if not value.is_nonnegative or lowering.made(value):
            raise
        value = lowering.fire(value.nodes[-1], node.operator, value, None)
        result = value.convolve(kernel, out, lowering.shapes)
    return result.after(node.name)


def _conv(lowering: Lowering, node: Conv, value: Value) -> Value:
    axes = spatial_axes(value.dims)
    if axes is None:
        return lowering.reject(node, f"its input has the axes {value.dims}", ORDER_REMEDY)
    weight = np.moveaxis(node.weight, 1, -1)
    if len(axes) == 1:
        weight = weight[:, None] if axes == (1,) else weight[:, :, None]
    elif axes == (1, 0):
        weight = weight.swapaxes(1, 2)
    kernel = ConvTerm(
        "",
        np.ascontiguousarray(weight),
        _pair(axes, node.strides, 1),
        _pads(axes, node.before, node.after),
        _pair(axes, node.dilations, 1),
        node.groups,
    )
    out = _pair(axes, lowering.graph.shapes[node.output][2:], 1)
    result = _linear(lowering, node, value, kernel, out)
    result = replace(result, bias=result.bias + node.bias)
    return replace(result, dims=_map_dims(axes, result))


def _map_dims(axes: tuple[int, ...], value: Value) -> Dims:
    atoms: tuple[Atom, Atom] = ("h", "w")
    return canonical((("c",), *((atoms[axis],) for axis in axes)), value.sizes)


def _matmul(lowering: Lowering, node: Linear, value: Value) -> Value:
    *others, last = value.dims
    value = replace(lowering.settle(value), linear=True)
    if any(others):
        if last not in ((), ("c",)) or any("c" in atoms for atoms in others):
            return lowering.reject(node, "it multiplies an axis other than the channels", ORDER_REMEDY)
        result = _linear(lowering, node, value, ConvTerm("", node.weight[:, None, None, :]), value.extent)
    else:
        atoms: tuple[Atom, ...] = ("h", "w", "c")
        sizes, order = value.sizes, [*last, *(atom for atom in atoms if atom not in last)]
        weight = node.weight.reshape(len(node.weight), *(sizes[atom] for atom in order))
        weight = weight.transpose(0, *(1 + order.index(atom) for atom in atoms))
        result = _linear(lowering, node, value, ConvTerm("", np.ascontiguousarray(weight)), (1, 1))
    result = replace(result, bias=result.bias + node.bias)
    dims: Dims = (*others, ("c",))
    return replace(result, dims=canonical(dims, result.sizes))


def _scale_shift(lowering: Lowering, node: ScaleShift, value: Value) -> Value:
    factors = []
    for array in (node.scale, node.shift):
        per_channel = _per_channel(array[0], value)
        if per_channel is None:
            return lowering.reject(node, "its constant differs between positions of the map", "use one per channel")
        factors.append(per_channel)
    return value.scale_shift(factors[0], factors[1]).after(node.name)


def _per_channel(array: NDArray[np.float64], value: Value) -> NDArray[np.float64] | None:
    sizes = value.sizes
    full = np.broadcast_to(array, [math.prod(sizes[atom] for atom in atoms) for atoms in value.dims])
    atoms = [atom for group in value.dims for atom in group]
    full = full.reshape([sizes[atom] for atom in atoms])
    if "c" in atoms:
        full = np.moveaxis(full, atoms.index("c"), -1)
    rows = full.reshape(-1, value.channels)
    return np.array(rows[0], dtype=np.float64) if np.all(rows == rows[0]) else None


def _activate(lowering: Lowering, node: Node, value: Value, ceiling: float | None = None) -> Value:
    below = None if value.pool else lowering.made(value)
    if below is None:
        return lowering.fire(node.name, node.operator, value.after(node.name), ceiling)
    if ceiling is None or (below.layer.ceiling is not None and below.layer.ceiling <= ceiling):
        return value.after(node.name, computes=False)
    again = replace(below.value, nodes=(*below.layer.nodes, *value.nodes, node.name), dims=value.dims)
    fired = lowering.fire(node.name, node.operator, again, ceiling, below.alias)
    return replace(fired, border=value.border)


def _clip(lowering: Lowering, node: Clip, value: Value) -> Value:
    return _activate(lowering, node, value, node.ceiling)


def _max_pool(lowering: Lowering, node: MaxPool, value: Value) -> Value:
    axes = spatial_axes(value.dims)
    if axes is None:
        return lowering.reject(node, f"its input has the axes {value.dims}", ORDER_REMEDY)
    if any(n != 1 for n in node.dilations):
        return lowering.reject(node, "it is dilated", "use a max-pool without dilation")
    value = lowering.settle(value)
    if any(value.border) and not value.is_nonnegative:
        return lowering.reject(node, "zeros padded in front of it would win over negative values", "pad after Relu")
    first, second = _pads(axes, node.before, node.after), value.border
    pads = (first[0] + second[0], first[1] + second[1], first[2] + second[2], first[3] + second[3])
    kernel, stride = _pair(axes, node.kernel, 1), _pair(axes, node.strides, 1)
    out = _pair(axes, lowering.graph.shapes[node.output][2:], 1)
    for axis in (0, 1):
        if pads[axis] >= kernel[axis] or (out[axis] - 1) * stride[axis] - pads[axis] >= value.size[axis]:
            return lowering.reject(node, "a window holds nothing but padding (S5)", "pad less than the kernel")
    pool = Pool(kernel, stride, pads, node.ceil)
    below = lowering.made(value)
    if below and not below.layer.pool:
        # a max-pool behind the activation moves in front of it
        nodes = (*below.layer.nodes, *value.nodes, node.name)
        again = replace(below.value, nodes=nodes, pool=pool, pooled=out, dims=value.dims)
        again = replace(again, dims=_map_dims(axes, again))
        return lowering.fire(node.name, node.operator, again, below.layer.ceiling, below.alias)
    result = replace(value.after(node.name), pool=pool, pooled=out, border=(0, 0, 0, 0))
    return replace(result, dims=_map_dims(axes, result))


def _average(
    lowering: Lowering, node: Node, value: Value, window: Pair, stride: Pair, pads: Quad, out: Pair, count: int
) -> Value:
    """Mean over windows: one weight per tile where windows do not overlap (S7), else one per position."""
    tiled = [window[axis] == stride[axis] or out[axis] == 1 for axis in (0, 1)]
    taps = tuple(1 if tiled[axis] else window[axis] for axis in (0, 1))
    repeat = (window[0] if tiled[0] else 1, window[1] if tiled[1] else 1)
    step = (window[0] if tiled[0] else stride[0], window[1] if tiled[1] else stride[1])
    limit(value.channels * taps[0] * taps[1])
    weight = np.full((value.channels, *taps, 1), 1.0 / count)
    kernel = ConvTerm("", weight, step, pads, groups=value.channels, repeat=repeat)
    return _linear(lowering, node, value, kernel, out)


def _average_pool(lowering: Lowering, node: AveragePool, value: Value) -> Value:
    axes = spatial_axes(value.dims)
    if axes is None:
        return lowering.reject(node, f"its input has the axes {value.dims}", ORDER_REMEDY)
    window, stride = _pair(axes, node.kernel, 1), _pair(axes, node.strides, 1)
    pads = _pads(axes, node.before, node.after)
    out = _pair(axes, lowering.graph.shapes[node.output][2:], 1)
    count = 1
    for axis in (0, 1):
        low = -pads[axis] if node.counted else 0
        high = value.extent[axis] + (pads[axis + 2] if node.counted else 0)
        # concave in the position: equal everywhere if the first two, the last two and both ends are equal
        ends = {0, min(1, out[axis] - 1), max(0, out[axis] - 2), out[axis] - 1}
        starts = [position * stride[axis] - pads[axis] for position in ends]
        counts = {min(start + window[axis], high) - max(start, low) for start in starts}
        if len(counts) != 1:
            return lowering.reject(
                node, "its windows at the border hold fewer elements (S7)", "use count_include_pad=1 and ceil_mode=0"
            )
        count *= counts.pop()
    result = _average(lowering, node, value, window, stride, pads, out, count)
    return replace(result, dims=_map_dims(axes, result))


def _mean(lowering: Lowering, node: Mean, value: Value) -> Value:
    roles = axis_roles(value.dims)
    averaged = {atom for axis in node.axes for atom in (value.dims[axis - 1] if axis else ("c",))}
    if roles is None or not averaged <= {"h", "w"} or 0 in node.axes:
        return lowering.reject(node, f"it averages over axes {node.axes}", "average over the spatial axes")
    height, width = value.extent
    window = (height if "h" in averaged else 1, width if "w" in averaged else 1)
    out = (1 if "h" in averaged else height, 1 if "w" in averaged else width)
    keeps = len(lowering.graph.shapes[node.output]) == 1 + len(value.dims)
    dims = tuple(
        () if axis in node.axes else atoms for axis, atoms in enumerate(value.dims, 1) if keeps or axis not in node.axes
    )
    result = _average(lowering, node, value, window, window, (0, 0, 0, 0), out, window[0] * window[1])
    return replace(result, dims=dims)


RULES: Mapping[type[Node], Rule] = {
    Add: lower_add,
    AveragePool: _average_pool,
    Clip: _clip,
    Concat: lower_concat,
    Conv: _conv,
    Identity: lower_identity,
    Linear: _matmul,
    MaxPool: _max_pool,
    Mean: _mean,
    Pad: lower_pad,
    Relu: _activate,
    Reshape: lower_reshape,
    ScaleShift: _scale_shift,
    Slice: lower_slice,
    Softmax: lower_softmax,
    Transpose: lower_transpose,
}
"""Rules by operator class; readers create no other classes."""
