"""Which axis of the model's input is height, width and channel."""

from __future__ import annotations

from ..geometry import Shape
from ..network import Layout
from .graph import Conv, Graph, Identity, Linear, Node, Pad, Reshape, ScaleShift, TensorShape, Transpose
from .values import Dims, canonical

__all__ = ["input_layout"]

_CHANNELS_LAST: dict[int, tuple[Layout, Dims]] = {
    4: ("nhwc", (("h",), ("w",), ("c",))),
    3: ("nwc", (("w",), ("c",))),
}
_CHANNELS_FIRST: dict[int, tuple[Layout, Dims]] = {
    4: ("nchw", (("c",), ("h",), ("w",))),
    3: ("ncw", (("c",), ("w",))),
    2: ("nc", (("c",),)),
}


def input_layout(graph: Graph) -> tuple[Layout, Shape, Dims] | None:
    """Find out the axis order of the input from what reads it.

    ONNX convolutions and pools want channels first, so a Transpose in front of them tells channels-last images. Where
    nothing but matrix products read the input any order is exact; the channels are then the small last axis.

    Returns
    -------
    tuple of layout, (height, width, channels) and dims, or None
        None if the input has fewer than 2 or more than 4 axes.
    """
    shape = graph.shapes[graph.input]
    if len(shape) not in _CHANNELS_FIRST:
        return None
    last = len(shape) in _CHANNELS_LAST and _is_channels_last(graph, shape)
    layout, dims = (_CHANNELS_LAST if last else _CHANNELS_FIRST)[len(shape)]
    sizes = {atoms[0]: size for atoms, size in zip(dims, shape[1:], strict=True)}
    full: Shape = (sizes.get("h", 1), sizes.get("w", 1), sizes["c"])
    return layout, full, canonical(dims, {"h": full[0], "w": full[1], "c": full[2]})


def _is_channels_last(graph: Graph, shape: TensorShape) -> bool:
    reader = _first_reader(graph)
    if isinstance(reader, Transpose):
        return reader.permutation[1] == len(shape) - 1
    if isinstance(reader, Conv):
        return False
    return isinstance(reader, Reshape | Linear) and shape[-1] <= 4 < shape[1]


def _first_reader(graph: Graph) -> Node | None:
    """The node that reads the image, behind nodes that keep its axes; a Transpose among several wins."""
    tensor = graph.input
    while readers := graph.readers(tensor):
        transposes = [node for node in readers if isinstance(node, Transpose)]
        if transposes or not isinstance(readers[0], Identity | ScaleShift | Pad):
            return transposes[0] if transposes else readers[0]
        tensor = readers[0].output
    return None
