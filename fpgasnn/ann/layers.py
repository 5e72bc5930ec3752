"""The trained network as layers of floats: what reading produces and conversion starts from.

The typed operator graph of a model file is lowered to this form (``fpgasnn.ann.lower``): every activation has become
one layer, with its convolutions, skip connections and max-pool in front of it, batch normalisation and average pools
folded into weights. It mirrors :mod:`fpgasnn.network` field by field; conversion only chooses thresholds and integers.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..geometry import Pair, Quad, Shape
from ..network import Layout, Pool

__all__ = ["AnnLayer", "ConvTerm", "IdentityTerm", "LayerGraph", "Term"]


@dataclass(frozen=True, eq=False)
class ConvTerm:
    """A convolution: float64 weights (out, kernel height, kernel width, in / groups); other fields as network.Conv."""

    source: str
    weight: NDArray[np.float64]
    stride: Pair = (1, 1)
    pads: Quad = (0, 0, 0, 0)
    dilation: Pair = (1, 1)
    groups: int = 1
    repeat: Pair = (1, 1)


@dataclass(frozen=True, eq=False)
class IdentityTerm:
    """A skip connection: output channel c gets ``scale[c]`` times channel ``c - channel_offset`` of the source."""

    source: str
    scale: NDArray[np.float64]
    stride: Pair = (1, 1)
    channel_offset: int = 0


Term = ConvTerm | IdentityTerm


@dataclass(frozen=True, eq=False)
class AnnLayer:
    """``max-pool(sum of terms + bias)`` followed by ReLU, by min(ReLU, ceiling), or by nothing in the output layer.

    Members
    -------
    name : str
        Name of the activation node (of the last linear node in the output layer), unique.
    terms : tuple of ConvTerm and IdentityTerm
    bias : (channels,) float64
    pool : Pool or None
        Max-pool in front of the activation (S5).
    ceiling : float or None
        Upper bound of a Clip(0, c) activation.
    fires : bool
        False for the output layer.
    linear : bool
        True for a layer that came from a Gemm or MatMul: thresholds are per neuron (channel) anyway.
    nodes : tuple of str
        Names of the model's nodes that this layer stands for.
    """

    name: str
    terms: tuple[Term, ...]
    bias: NDArray[np.float64]
    pool: Pool | None = None
    ceiling: float | None = None
    fires: bool = True
    linear: bool = False
    nodes: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class LayerGraph:
    """A trained network as layers in evaluation order; the last one is the output.

    Members
    -------
    shape : (height, width, channels)
        Of the input.
    layout : Layout
        Axis order of the arrays the model takes.
    layers : tuple of AnnLayer
    shapes : dict of layer name (and "input") to (height, width, channels)
    """

    shape: Shape
    layout: Layout
    layers: tuple[AnnLayer, ...]
    shapes: dict[str, Shape]
