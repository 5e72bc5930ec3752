"""What a user hands to a conversion: a model in one of three forms, and calibration images."""

from __future__ import annotations

from os import PathLike
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .. import _check
from ..ann.graph import Graph
from ..ann.layers import LayerGraph
from ..ann.lower import lower
from ..ann.onnx import read_onnx
from ..errors import InputError
from ..network import ImageInput
from .calibrate import to_nchw

__all__ = ["given_images", "given_layers"]


def given_layers(model: Any) -> LayerGraph:
    """Return the layers of a model.

    Raises
    ------
    InputError
        If it is neither a path nor a Graph or LayerGraph.
    ModelError
        If it cannot be read, or holds nodes that cannot be converted.
    """
    if isinstance(model, LayerGraph):
        return model
    if isinstance(model, Graph):
        return lower(model)
    if not isinstance(model, (str, PathLike)):
        raise InputError(
            f"model must be the path of an ONNX file, a Graph or a LayerGraph, got {_check.shown(model)}: read it with "
            f"fpgasnn.read_onnx"
        )
    return lower(read_onnx(model))


def given_images(graph: LayerGraph, calibration: ArrayLike) -> NDArray[np.float32]:
    """Check calibration images and return them as (N, C, H, W) float32.

    Raises
    ------
    InputError
        If they are empty, of a wrong shape or dtype, or not finite.
    """
    array = _check.array(calibration, "calibration images", "iubf", "real numbers")
    expected = ImageInput(graph.shape, bits=1, layout=graph.layout).array_shape
    wanted = f"(N, {', '.join(map(str, expected))}) in layout {graph.layout!r}"
    if array.shape[1:] != expected:
        raise InputError(f"calibration images must have shape {wanted}, got {array.shape}: reorder or reshape them")
    if not len(array):
        raise InputError(
            f"calibration images must not be empty, got shape {array.shape}: give images of the training set"
        )
    with np.errstate(over="ignore"):
        finite = np.isfinite(array.astype(np.float32))
    if not np.all(finite):
        bad = int(array.size - np.count_nonzero(finite))
        raise InputError(
            f"calibration images must be finite, got {bad} values that are NaN, infinite or beyond float32: replace "
            f"them or leave out those images"
        )
    return to_nchw(graph, array)
