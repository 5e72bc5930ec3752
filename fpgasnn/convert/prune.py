"""Removing channels that never spike (S11)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ..ann.layers import AnnLayer, ConvTerm, LayerGraph

__all__ = ["prune_dead_channels"]


def _is_plain(term: object) -> bool:
    """Whether channels can be taken out of a term: not where position in the channel order carries meaning."""
    return isinstance(term, ConvTerm) and term.groups == 1


def _without(layer: AnnLayer, source: str, alive: NDArray[np.bool_]) -> AnnLayer:
    terms = tuple(
        replace(term, weight=term.weight[..., alive]) if isinstance(term, ConvTerm) and term.source == source else term
        for term in layer.terms
    )
    return replace(layer, terms=terms)


def _restricted(layer: AnnLayer, alive: NDArray[np.bool_]) -> AnnLayer:
    terms = tuple(
        replace(term, weight=term.weight[alive]) if isinstance(term, ConvTerm) else term for term in layer.terms
    )
    return replace(layer, terms=terms, bias=layer.bias[alive])


def prune_dead_channels(
    graph: LayerGraph, thresholds: Mapping[str, NDArray[np.float64]]
) -> tuple[LayerGraph, dict[str, NDArray[np.float64]]]:
    """Remove the channels whose threshold is 0, where nothing depends on the order of channels.

    Skip connections and grouped convolutions address channels by position: layers that have or feed one keep all
    their channels, and so does a layer that would lose its last one.

    Parameters
    ----------
    graph : LayerGraph
    thresholds : mapping of layer name to (channels,) float64
        0 marks a channel that was silent in calibration.

    Returns
    -------
    graph, thresholds
        Without the dead channels.
    """
    layers = {layer.name: layer for layer in graph.layers}
    shapes, kept = dict(graph.shapes), dict(thresholds)
    for name, theta in thresholds.items():
        alive = theta > 0
        consumers = [layer for layer in layers.values() if any(term.source == name for term in layer.terms)]
        readers = [term for layer in consumers for term in layer.terms if term.source == name]
        if alive.all() or not alive.any() or not all(map(_is_plain, (*layers[name].terms, *readers))):
            continue
        layers[name] = _restricted(layers[name], alive)
        for consumer in consumers:
            layers[consumer.name] = _without(consumer, name, alive)
        kept[name] = theta[alive]
        shapes[name] = (*shapes[name][:2], int(alive.sum()))
    return replace(graph, layers=tuple(layers.values()), shapes=shapes), kept
