"""Map sizes and windows: what positions a layer has and which inputs each of them sees.

Pure integer arithmetic shared by the proofs, the plan, the golden model and the hardware.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .codes import MAX_MAP_ELEMENTS
from .errors import NetworkError

if TYPE_CHECKING:
    from .layers import Conv, Layer, Pool

__all__ = ["LayerGeometry", "Pair", "Quad", "Shape", "conv_extent", "layer_geometry", "pool_extent"]

Pair = tuple[int, int]
Quad = tuple[int, int, int, int]
Shape = tuple[int, int, int]


@dataclass(frozen=True)
class LayerGeometry:
    """Sizes of one layer.

    Members
    -------
    sources : tuple of (height, width, channels)
        Shape of what each branch reads.
    conv : (height, width)
        Map of currents before pooling.
    shape : (height, width, channels)
        Map of spikes (or scores) after pooling.
    """

    sources: tuple[Shape, ...]
    conv: Pair
    shape: Shape


def conv_extent(size: int, kernel: int, stride: int, dilation: int, before: int, after: int) -> int:
    """Output size of a convolution along one axis; below 1 when the kernel does not fit."""
    return (size + before + after - ((kernel - 1) * dilation + 1)) // stride + 1


def pool_extent(size: int, kernel: int, stride: int, before: int, after: int, ceil: bool) -> int:
    """Output size of a pool along one axis; in ceil mode the last window still starts inside the padded map."""
    span = size + before + after - kernel
    if span < 0:
        return 0
    count = -(-span // stride) + 1 if ceil else span // stride + 1
    return count - 1 if ceil and (count - 1) * stride >= size + before else count


def _conv_shape(conv: Conv, height: int, width: int) -> Pair:
    top, left, bottom, right = conv.pads
    return (
        conv_extent(height, conv.kernel[0], conv.stride[0], conv.dilation[0], top, bottom),
        conv_extent(width, conv.kernel[1], conv.stride[1], conv.dilation[1], left, right),
    )


def _pool_shape(layer: Layer, pool: Pool, conv: Pair) -> Pair:
    result = []
    for axis in (0, 1):
        size, kernel, stride = conv[axis], pool.kernel[axis], pool.stride[axis]
        before, after = pool.pads[axis], pool.pads[axis + 2]
        count = pool_extent(size, kernel, stride, before, after, pool.ceil)
        last = (count - 1) * stride - before
        if count < 1 or before >= kernel or last >= size:
            raise NetworkError(
                f"every pool window must hold at least one element (S5), got kernel {pool.kernel}, stride "
                f"{pool.stride}, pads {pool.pads} on a {conv[0]}x{conv[1]} map, in layer {layer.name!r}: choose a "
                f"smaller kernel or smaller pads"
            )
        result.append(count)
    return result[0], result[1]


def layer_geometry(layer: Layer, shapes: Mapping[str, Shape]) -> LayerGeometry:
    """Derive the sizes of a layer from the shapes of its sources.

    Raises
    ------
    NetworkError
        If branches disagree, a kernel does not fit, or channels do not match.
    """
    from .layers import Conv  # layers imports this module's types

    conv: Pair | None = None
    for branch in layer.branches:
        height, width, channels = shapes[branch.source]
        where = f"in layer {layer.name!r}, branch from {branch.source!r}"
        if isinstance(branch, Conv):
            out, inner = branch.weight.shape[0], branch.weight.shape[3] * branch.groups
            if inner != channels:
                raise NetworkError(
                    f"the weights expect {inner} input channels (S4), got {channels}, {where}: give weights of shape "
                    f"({out}, height, width, {channels} / groups)"
                )
            size = _conv_shape(branch, height, width)
        else:
            out = len(branch.constant)
            size = (-(-height // branch.stride[0]), -(-width // branch.stride[1]))
        if out != layer.channels:
            raise NetworkError(
                f"branch and bias must have one number of output channels (S4), got {out} and {layer.channels}, "
                f"{where}: give one bias per output channel of the weights"
            )
        if min(size) < 1:
            raise NetworkError(
                f"the kernel must fit the {height}x{width} map (S4), got output {size}, {where}: choose a smaller "
                f"kernel, or pads"
            )
        if conv is not None and size != conv:
            raise NetworkError(
                f"branches must have one map size (D7), got {conv} and {size}, {where}: change strides or pads"
            )
        conv = size
    assert conv is not None
    if layer.threshold is not None and len(layer.threshold) != layer.channels:
        raise NetworkError(
            f"threshold and bias must have one length (S4), got {len(layer.threshold)} and {layer.channels}, in layer "
            f"{layer.name!r}: give one of each per output channel"
        )
    if conv[0] * conv[1] * layer.channels > MAX_MAP_ELEMENTS:
        raise NetworkError(
            f"a map has at most {MAX_MAP_ELEMENTS} elements (S4), got {conv[0]}x{conv[1]}x{layer.channels}, in layer "
            f"{layer.name!r}: lower its pads"
        )
    pooled = _pool_shape(layer, layer.pool, conv) if layer.pool else conv
    return LayerGeometry(tuple(shapes[source] for source in layer.sources), conv, (*pooled, layer.channels))
