"""Lowering: from a typed operator graph to layers, exactly.

The graph is evaluated once on symbols: every tensor is an exact linear function of the spikes of layers already made
(:class:`~fpgasnn.ann.values.Value`). Linear operators and data movement change that function, an activation makes it a
layer and starts anew with that layer's spikes. So batch normalisation, average pools, padding, slices, skip connections
and reshapes end up in weights wherever they stand, in any order.
"""

from __future__ import annotations

from ..errors import UnsupportedModelError
from .graph import Graph
from .layers import LayerGraph
from .lower_rules import RULES
from .lowering import Lowering

__all__ = ["lower"]


def lower(graph: Graph) -> LayerGraph:
    """Turn a typed operator graph into layers that compute exactly the same function.

    A Softmax at the very end is dropped: it does not change which class wins.

    Parameters
    ----------
    graph : Graph

    Returns
    -------
    LayerGraph
        All weights float64; layers that nothing reads are left out.

    Raises
    ------
    UnsupportedModelError
        Listing every node that cannot be converted.
    """
    lowering = Lowering(graph, RULES)
    if lowering.problems:
        raise UnsupportedModelError(lowering.problems)
    return lowering.result()
