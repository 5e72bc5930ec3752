"""One layer of the trained network alone, in onnxruntime: from the maps it reads to the map it makes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ..ann.layers import AnnLayer, LayerGraph
from ..network import Pool
from .calibrate import GraphWriter, emit_layer, open_session

__all__ = ["LayerRunner", "PoolRunner"]

Floats = NDArray[np.float32]


class LayerRunner:
    """Runs one layer on given inputs, in batches.

    Parameters
    ----------
    graph : LayerGraph
        Gives the shapes of the sources.
    layer : AnnLayer
    currents : bool
        Stop at the sum of terms and bias; False goes on to max-pool and activation.

    Members
    -------
    sources : list of str
        Names of the maps it reads, each once.
    """

    def __init__(self, graph: LayerGraph, layer: AnnLayer, *, currents: bool = False) -> None:
        writer = GraphWriter()
        self.sources = list(dict.fromkeys(term.source for term in layer.terms))
        values = {}
        for source in self.sources:
            height, width, channels = graph.shapes[source]
            values[source] = writer.input(f"from:{source}", ("N", channels, height, width))
        layer = replace(layer, fires=False, pool=None) if currents else layer
        result = writer.output(emit_layer(writer, graph, layer, values), (*"NCHW",))
        self._session, self._result = open_session(writer.model()), result

    def run(self, maps: Mapping[str, Floats], batch: int) -> Floats:
        """Return the layer's map, (N, C, H, W), of its sources' maps."""
        count = len(maps[self.sources[0]])
        parts = []
        for begin in range(0, count, batch):
            inputs = {f"from:{source}": maps[source][begin : begin + batch] for source in self.sources}
            parts.append(self._session.run([self._result], inputs)[0])
        return np.concatenate(parts)


class PoolRunner:
    """The max-pool of one layer alone."""

    def __init__(self, pool: Pool) -> None:
        writer = GraphWriter()
        result = writer.node(
            "MaxPool",
            writer.input("map", (*"NCHW",)),
            kernel_shape=pool.kernel,
            strides=pool.stride,
            pads=pool.pads,
            ceil_mode=int(pool.ceil),
        )
        self._result = writer.output(result, (*"nchw",))
        self._session = open_session(writer.model())

    def run(self, values: Floats) -> Floats:
        """Return the pooled map of (N, C, H, W)."""
        pooled: Floats = self._session.run([self._result], {"map": values})[0]
        return pooled
