"""The converted network in floats, layer by layer: what a method sees of spikes before there are integers.

Layers are feed-forward, so one layer runs through all time-steps before the next one begins. The rules are those of
docs/semantics.md: reset by subtraction, a tie fires (S2), start v (S3), max-pools in both modes (S5).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from ..ann.layers import AnnLayer, LayerGraph
from ..network import INPUT, Code, PoolMode
from .neuron import quantised
from .single import LayerRunner, PoolRunner

__all__ = ["SpikingRun"]

Floats = NDArray[np.float32]


class SpikingRun:
    """One batch of images on its way through the layers.

    Call :meth:`fire` for every layer in the order of the graph. Maps are kept until their last reader has run; spikes
    take one byte each.

    Parameters
    ----------
    graph : LayerGraph
        Shapes and readers; the layers that run may have other weights and biases.
    images : (N, C, H, W) float32
    code : Code
        Causal: spikes in time. Deferred and radix: the value that the spike count stands for.
    levels : int
        T, or 2^K - 1.
    start : float
        V before the first current, in thresholds.
    pool_mode : PoolMode
    """

    def __init__(
        self,
        graph: LayerGraph,
        images: Floats,
        *,
        code: Code,
        levels: int,
        start: float = 0.5,
        pool_mode: PoolMode = PoolMode.CUMULATIVE,
    ) -> None:
        self._graph, self._levels, self._start = graph, levels, start
        self._steps = levels if code is Code.CAUSAL else 1
        self._exact = code is not Code.CAUSAL
        self._per_step = pool_mode is PoolMode.PER_STEP
        self._images = images
        self._spikes: dict[str, NDArray[np.uint8]] = {}
        self._values: dict[str, Floats] = {}
        self._last_use = {term.source: layer.name for layer in graph.layers for term in layer.terms}

    def _arriving(self, source: str, step: int) -> Floats:
        if source == INPUT:
            return self._images
        if self._exact:
            return self._values[source]
        # values holds the thresholds here: what one spike is worth
        return np.asarray(self._spikes[source][step] * self._values[source])

    def currents(self, layer: AnnLayer) -> Iterator[Floats]:
        """Yield the current of every step before the max-pool, (N, C, H, W); one in exact codes."""
        runner = LayerRunner(self._graph, layer, currents=True)
        constant = runner.sources == [INPUT]
        for step in range(self._steps):
            if step == 0 or not constant:
                maps = {source: self._arriving(source, step) for source in runner.sources}
                current = runner.run(maps, len(self._images))
            yield current

    def sums(self, layer: AnnLayer) -> Iterator[Floats]:
        """Yield what the neurons have received up to every step, after the max-pool, (N, C, H, W)."""
        pool = PoolRunner(layer.pool) if layer.pool is not None else None
        total: Floats | None = None
        for current in self.currents(layer):
            if pool is not None and self._per_step:
                current = pool.run(current)
            total = current.copy() if total is None else total + current
            yield total if pool is None or self._per_step else pool.run(total)

    def fire(self, layer: AnnLayer, theta: NDArray[np.float64], *, final: bool = True) -> Floats:
        """Run a layer; return what it sends on average: the value theta n / T of its spike counts, (N, C, H, W).

        ``final=False`` tries the layer: later layers do not see it, and it can run again.
        """
        column = theta[:, None, None]
        if self._exact:
            value = quantised(np.maximum(next(self.sums(layer)), 0), column, self._levels, self._start)
            if final:
                self._values[layer.name] = value.astype(np.float32)
                self._forget(layer)
            return value.astype(np.float32)
        unit, alive = column.astype(np.float32), column > 0
        counts: Floats | None = None
        trains = []
        for total in self.sums(layer):
            if counts is None:
                counts = np.zeros_like(total)
            # V = start theta + total - theta counts >= theta
            fired = (total >= (counts + np.float32(1 - self._start)) * unit) & alive
            counts += fired
            if final:
                trains.append(fired.astype(np.uint8))
        assert counts is not None
        if final:
            self._spikes[layer.name], self._values[layer.name] = np.stack(trains), unit
            self._forget(layer)
        return np.asarray(counts * unit / np.float32(self._levels))

    def train(self, name: str) -> NDArray[np.uint8]:
        """Return the spikes of a causal layer that some later layer still reads, (T, N, C, H, W)."""
        return self._spikes[name]

    def mean_current(self, layer: AnnLayer) -> Floats:
        """Return the mean current of a layer over the steps: the output layer's scores, (N, C, H, W)."""
        total: Floats = np.zeros((), np.float32)
        for current in self.currents(layer):
            total = total + current
        return np.asarray(total / np.float32(self._steps))

    def _forget(self, layer: AnnLayer) -> None:
        for source in {term.source for term in layer.terms} - {INPUT}:
            if self._last_use[source] == layer.name:
                self._values.pop(source, None)
                self._spikes.pop(source, None)
