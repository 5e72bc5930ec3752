"""Rules for operators that join, pad, cut or rearrange maps."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ..geometry import Pair
from .compose import diagonal, merge_equal, select_rows
from .graph import Add, Concat, Identity, Node, Pad, Reshape, Slice, Softmax, Transpose
from .layers import ConvTerm
from .lowering import Lowering
from .values import Value, axis_roles, canonical, reshape_dims

__all__ = [
    "ORDER_REMEDY",
    "lower_add",
    "lower_concat",
    "lower_identity",
    "lower_pad",
    "lower_reshape",
    "lower_slice",
    "lower_softmax",
    "lower_transpose",
]

ORDER_REMEDY = "bring it into the order (N, C, H, W) with a Transpose"


def _joined(lowering: Lowering, node: Node, values: tuple[Value, ...]) -> tuple[Value, ...] | None:
    """Values of one map, without border unless all have the same; None if their maps differ."""
    settled = tuple(lowering.settle(value) for value in values)
    if len({value.border for value in settled}) > 1:
        settled = tuple(value.without_border(lowering.shapes) for value in settled)
    return settled if len({value.extent for value in settled}) == 1 else None


def _sum(node: Node, values: tuple[Value, ...], terms: list[ConvTerm], bias: NDArray[np.float64]) -> Value:
    return replace(
        values[0],
        # a tensor added to itself again and again would double its terms every time
        terms=merge_equal(terms),
        bias=bias,
        linear=any(value.linear for value in values),
        nodes=tuple(dict.fromkeys(name for value in values for name in value.nodes)),
    ).after(node.name)


def lower_add(lowering: Lowering, node: Add, *values: Value) -> Value:
    """Sum of tensors: their terms side by side, as branches of one layer (D7)."""
    joined = _joined(lowering, node, values)
    if joined is None or len({value.dims for value in values}) > 1:
        return lowering.reject(node, "it adds maps whose axes have different orders", ORDER_REMEDY)
    terms = [term for value in joined for term in value.terms]
    return _sum(node, joined, terms, np.sum([value.bias for value in joined], axis=0))


def lower_concat(lowering: Lowering, node: Concat, *values: Value) -> Value:
    """Joined channels: each part keeps its terms, with zero rows for the others."""
    position = node.axis - 1
    others = {value.dims[:position] + value.dims[position + 1 :] for value in values}
    along = all(value.dims[position] in ((), ("c",)) for value in values) if position >= 0 else False
    joined = _joined(lowering, node, values)
    if not along or len(others) > 1 or any("c" in atoms for dims in others for atoms in dims) or joined is None:
        return lowering.reject(node, "it joins maps along an axis other than the channels", "join along the channels")
    total, offset = sum(value.channels for value in joined), 0
    terms: list[ConvTerm] = []
    for value in joined:
        for term in value.terms:
            terms.append(select_rows(term, range(value.channels), total, offset))
            lowering.spend(terms[-1].weight)
        offset += value.channels
    result = _sum(node, joined, terms, np.concatenate([value.bias for value in joined]))
    dims = (*values[0].dims[:position], ("c",), *values[0].dims[position + 1 :])
    return replace(result, dims=canonical(dims, result.sizes))


def lower_pad(lowering: Lowering, node: Pad, value: Value) -> Value:
    """Zeros around the map wait as a border for the next window; zero channels are zero rows."""
    roles = axis_roles(value.dims)
    if node.before[0] or node.after[0] or roles is None:
        return lowering.reject(node, "it pads the batch or flattened axes", "pad maps before they are flattened")
    value = lowering.settle(value)
    first, last = (dict(zip(roles, numbers[1:], strict=True)) for numbers in (node.before, node.after))
    sides = (first.get("h", 0), first.get("w", 0), last.get("h", 0), last.get("w", 0))
    value = _cropped(lowering, value, tuple(min(0, side) for side in sides), (1, 1))
    border = tuple(old + max(0, side) for old, side in zip(value.border, sides, strict=True))
    value = replace(value, border=(border[0], border[1], border[2], border[3]))
    before, after = first.get("c", 0), last.get("c", 0)
    rows = range(max(0, -before), value.channels - max(0, -after))
    value = value.select(rows, max(0, before) + len(rows) + max(0, after), max(0, before))
    return replace(value, dims=canonical(tuple((atom,) for atom in roles), value.sizes)).after(
        node.name, computes=False
    )


def _cropped(lowering: Lowering, value: Value, sides: tuple[int, ...], step: Pair, out: Pair | None = None) -> Value:
    """Crop by negative pads, then keep every ``step``-th position."""
    if not any(sides) and step == (1, 1):
        return value
    height, width = value.extent
    out = out or (height + sides[0] + sides[2], width + sides[1] + sides[3])
    kernel = replace(diagonal("", value.channels), stride=step, pads=(sides[0], sides[1], sides[2], sides[3]))
    return value.convolve(kernel, out, lowering.shapes)


def lower_slice(lowering: Lowering, node: Slice, value: Value) -> Value:
    """Channels are rows of the weights; positions are a crop and a stride."""
    roles = axis_roles(value.dims)
    shape = lowering.graph.shapes[node.output]
    if roles is None or shape[0] != 1:
        return lowering.reject(node, "it cuts the batch or flattened axes", "slice maps before they are flattened")
    value = lowering.settle(value)
    starts, steps, counts = (dict(zip(roles, n[1:], strict=True)) for n in (node.starts, node.steps, shape))
    if "c" in roles:
        rows = range(starts["c"], starts["c"] + steps["c"] * counts["c"], steps["c"])
        value = value.select(rows, len(rows))
    step = (steps.get("h", 1), steps.get("w", 1))
    out = (counts.get("h", value.extent[0]), counts.get("w", value.extent[1]))
    sides = [-starts.get("h", 0), -starts.get("w", 0), 0, 0]
    for axis in (0, 1):
        # what follows the last element kept is cut off, too
        sides[2 + axis] = min(0, (out[axis] - 1) * step[axis] + 1 - sides[axis] - value.extent[axis])
    if step != (1, 1) or out != value.extent:
        value = _cropped(lowering, value, tuple(sides), step, out)
    return replace(value, dims=canonical(tuple((atom,) for atom in roles), value.sizes)).after(
        node.name, computes=False
    )


def lower_reshape(lowering: Lowering, node: Reshape, value: Value) -> Value:
    """Only the meaning of the axes changes."""
    target = lowering.graph.shapes[node.output]
    dims = reshape_dims(value.dims, value.sizes, target[1:]) if target[:1] == (1,) else None
    if dims is None:
        return lowering.reject(
            node, f"it rearranges the map {value.extent} x {value.channels} to {target}", "flatten whole maps only"
        )
    return replace(value, dims=dims).after(node.name, computes=False)


def lower_transpose(lowering: Lowering, node: Transpose, value: Value) -> Value:
    """Only the order of the axes changes."""
    if node.permutation[0] != 0:
        return lowering.reject(node, "it moves the batch axis", "keep the batch as axis 0")
    dims = tuple(value.dims[axis - 1] for axis in node.permutation[1:])
    return replace(value, dims=dims).after(node.name, computes=False)


def lower_identity(lowering: Lowering, node: Identity, value: Value) -> Value:
    """Nothing changes."""
    return value.after(node.name, computes=False)


def lower_softmax(lowering: Lowering, node: Softmax, value: Value) -> Value:
    """Dropped at the very end, refused anywhere else."""
    if not lowering.ends_here(node):
        return lowering.reject(node, "a Softmax inside the network has no spiking counterpart", "remove it")
    lowering.dropped.append(node.name)
    return value
