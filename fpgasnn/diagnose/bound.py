"""The error bound of the inference-scale paper (its Theorem 1, eq. 7-10) beside the true error.

With e the Euclidean distance between what a spiking layer sends on average and what the trained layer does, z^ the
current of the trained layer on the spiking layers' averages,

    e_l <= |S(z^_l) - ReLU(z^_l)| + sum over sources of |w| e_source        |w| the spectral norm

and over the whole network the products of norms. A max-pool multiplies by the square root of the number of windows an
element is in; ReLU and Clip enlarge nothing. Layers that read the image have no error from below: it is direct coded.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..ann.layers import LayerGraph
from ..network import INPUT
from .norms import pool_norm, term_norm
from .walk import Observed

__all__ = ["ErrorBound", "Errors"]

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Errors:
    """Errors of one layer per image, (N,) float64 each.

    Members
    -------
    true : distance of the sent averages from the trained activations
    own : part that arises in the layer itself
    layer_bound : own + norms times the true errors of the sources
    bound : own + norms times the bounds of the sources: the whole network's theorem
    """

    true: Floats
    own: Floats
    layer_bound: Floats
    bound: Floats


def _length(maps: NDArray[np.floating]) -> Floats:
    return np.asarray(np.linalg.norm(maps.reshape(len(maps), -1).astype(np.float64), axis=1))


class ErrorBound:
    """Follows the layers of one pass and bounds their errors.

    Parameters
    ----------
    graph : LayerGraph

    Members
    -------
    norms : dict of layer name to dict of source to float
    """

    def __init__(self, graph: LayerGraph) -> None:
        self.norms: dict[str, dict[str, float]] = {}
        for layer in graph.layers:
            factor, norms = pool_norm(layer.pool), dict.fromkeys((term.source for term in layer.terms), 0.0)
            for term in layer.terms:
                norms[term.source] += factor * term_norm(term, graph.shapes[term.source])
            self.norms[layer.name] = norms
        self._known: dict[str, Errors] = {}

    def follow(self, seen: Observed) -> Errors:
        """Return the errors of the next layer of the pass."""
        own = _length(seen.sent - seen.intended)
        layer_bound, bound = own.copy(), own.copy()
        for source, norm in self.norms[seen.layer.name].items():
            if source != INPUT:
                layer_bound += norm * self._known[source].true
                bound += norm * self._known[source].bound
        self._known[seen.layer.name] = Errors(_length(seen.sent - seen.trained), own, layer_bound, bound)
        return self._known[seen.layer.name]
