"""What a conversion method is: a threshold source, or a correction of weights and biases behind one.

A method is one file of this folder, with a function and a description ``METHOD`` of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ...ann.layers import AnnLayer, LayerGraph

if TYPE_CHECKING:
    from ..options import Options

__all__ = ["Correction", "Progress", "Source", "Task", "Thresholds", "within_bound"]

Progress = Callable[[int, int], None]
Thresholds = dict[str, NDArray[np.float64]]
"""Layer name to (channels,) float64, in units of the activation; 0 marks a channel that stays silent."""


def within_bound(layer: AnnLayer, theta: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return thresholds, (channels,), at most the bound of the layer's Clip activation.

    Nothing but its threshold keeps a neuron from sending more than the trained activation.
    """
    return theta if layer.ceiling is None else np.minimum(theta, layer.ceiling)


@dataclass(frozen=True, eq=False)
class Task:
    """What every method is given.

    Members
    -------
    graph : LayerGraph
        The network as earlier corrections have left it.
    trained : LayerGraph
        The trained network; the same object in threshold sources.
    images : (N, C, H, W) float32
        All calibration images.
    options : Options
    progress : callable (done, total) or None
    """

    graph: LayerGraph
    trained: LayerGraph
    images: NDArray[np.float32]
    options: Options
    progress: Progress | None = None


@dataclass(frozen=True)
class Source:
    """A way to choose thresholds.

    Members
    -------
    name : str
        As written in ``method``.
    summary : str
        One line.
    iterations : int
        Calibration batches by default.
    thresholds : callable (Task) -> Thresholds
    options : tuple of str
        Options that this source reads and others do not; noted in the network's metadata.
    scale : float
        Default of the factor on all thresholds.
    """

    name: str
    summary: str
    iterations: int
    thresholds: Callable[[Task], Thresholds]
    options: tuple[str, ...] = ()
    scale: float = 1.0


@dataclass(frozen=True)
class Correction:
    """A change of weights or biases that answers what conversion loses at given thresholds.

    Members
    -------
    name, summary : str
    correct : callable (Task, Thresholds) -> LayerGraph
        Same layers and shapes, other numbers.
    """

    name: str
    summary: str
    correct: Callable[[Task, Mapping[str, NDArray[np.float64]]], LayerGraph]
