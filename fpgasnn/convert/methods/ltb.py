"""Local threshold balancing: thresholds that learn to be as low as clipping allows.

The rule of the inference-scale conversion paper (algorithms: objective eq. 7-13, update eq. 14-17, the statistics of
its official code): in every batch, in every layer at once,

    theta_c <- theta_c + 2 mean(max(z_c - theta_c, 0)),    then    x = min(max(z, 0), theta)

with the *new* threshold, so that the next layer sees the clipped activation. The mean is over batch and map of one
channel (over everything if layer-wise), theta starts at 0. A threshold only ever grows; the number of iterations K
sets the tail: P(z > theta) is about 1 / (2 K).

Cost: three passes over an activation (maximum with theta, its mean, the clip), none of them outside the runtime.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ...ann.layers import AnnLayer, LayerGraph
from ..blocked import MapShape
from ..calibrate import THREADS, Calibrator, GraphWriter, Probe, batches
from .base import Source, Task, Thresholds

__all__ = ["METHOD", "Balancer", "LtbProbe", "local_threshold_balancing"]

_ROUNDING = 1e-5
"""A threshold that sits at the maximum may seem to pass it by the rounding of a mean."""


class LtbProbe(Probe):
    """One update of local threshold balancing behind every activation.

    Inputs ``theta:NAME`` and, with ``peak``, ``peak:NAME``; outputs the same names with ``new-`` in front.

    Parameters
    ----------
    graph : LayerGraph
    ceiling : bool
        Limit thresholds to the bound of a Clip activation.
    peak : bool
        Limit thresholds to the running maximum, which costs one more pass over every activation.
    channelwise : bool
    """

    # the published rule learns from the rectified current; a bound limits the threshold, and by it what is sent
    bounded = False

    def __init__(self, graph: LayerGraph, *, ceiling: bool, peak: bool, channelwise: bool) -> None:
        self.vectors: dict[str, MapShape] = {}
        self._ceiling, self._peak = ceiling, peak
        self._shapes, self._channelwise = graph.shapes, channelwise

    def emit(self, writer: GraphWriter, layer: AnnLayer, activation: str) -> str:
        """Add the update and the clip behind a layer."""
        shape = (1, len(layer.bias) if self._channelwise else 1, 1, 1)
        theta = writer.input(f"theta:{layer.name}", shape)
        updated = self._update(writer, activation, theta)
        if self._peak:
            maximum = writer.node(
                "ReduceMax", activation, axes=[0, 2, 3] if self._channelwise else [0, 1, 2, 3], keepdims=1
            )
            peak = writer.input(f"peak:{layer.name}", shape)
            refreshed = writer.node("Max", peak, maximum, output=f"new-peak:{layer.name}")
            updated = writer.node("Min", updated, writer.output(refreshed, shape))
        if self._ceiling and layer.ceiling is not None:
            updated = writer.node("Min", updated, writer.constant(np.array(layer.ceiling, np.float32)))
        updated = writer.node("Identity", updated, output=f"new-theta:{layer.name}")
        height, width, channels = self._shapes[layer.name]
        self.vectors |= dict.fromkeys((theta, updated), (channels, height, width))
        return writer.node("Min", activation, writer.output(updated, shape))

    def _update(self, writer: GraphWriter, activation: str, theta: str) -> str:
        """theta + 2 mean(max(z - theta, 0)), from mean(max(z, theta)): theta >= 0, so the rectified z serves."""
        maps = writer.node("GlobalAveragePool", writer.node("Max", activation, theta))
        mean = writer.node("ReduceMean", maps, axes=[0] if self._channelwise else [0, 1], keepdims=1)
        reflected = writer.node("Sub", writer.node("Add", mean, mean), theta)
        # never below theta, which rounding would allow
        return writer.node("Max", reflected, theta)


class Balancer:
    """The state of local threshold balancing: thresholds and, when capped, the running maximum of every layer.

    The running maximum is refreshed by the batches that would push a threshold past it; no other batch can be capped
    by it. Those few batches run a second time with the extra pass, all others cost what the plain rule costs.

    Parameters
    ----------
    graph : LayerGraph
    batch : int
    cap : bool
        False is the published rule; True adds the running maximum and a Clip bound as ceilings.
    channelwise : bool
        One threshold per channel (per neuron of a Linear), or one per layer.
    threads : int

    Members
    -------
    capped_batches : int
        Batches that ran a second time.
    """

    def __init__(
        self, graph: LayerGraph, *, batch: int, cap: bool = True, channelwise: bool = True, threads: int = THREADS
    ) -> None:
        probes = [LtbProbe(graph, ceiling=cap, peak=peak, channelwise=channelwise) for peak in (False, cap)]
        self._plain, self._capped = (Calibrator(graph, probe, batch=batch, threads=threads) for probe in probes)
        self._cap = cap
        self.capped_batches = 0
        hidden = [layer for layer in graph.layers if layer.fires]
        self._channels = {layer.name: len(layer.bias) for layer in hidden}
        shapes = {layer.name: (1, len(layer.bias) if channelwise else 1, 1, 1) for layer in hidden}
        self._theta = {name: np.zeros(shape, np.float32) for name, shape in shapes.items()}
        self._peak = {name: np.zeros(shape, np.float32) for name, shape in shapes.items()}

    @property
    def thresholds(self) -> dict[str, NDArray[np.float64]]:
        """Thresholds by layer name, (channels,) each; 0 for a channel that was never above 0."""
        return {
            name: np.broadcast_to(theta.ravel().astype(np.float64), self._channels[name]).copy()
            for name, theta in self._theta.items()
        }

    def update(self, images: NDArray[np.float32]) -> None:
        """Update all thresholds with one batch, (batch, C, H, W) float32."""
        inputs = {f"theta:{name}": theta for name, theta in self._theta.items()}
        results = self._plain.run(images, inputs)
        if self._cap and any(
            np.any(results[f"new-theta:{name}"] > peak * (1 + _ROUNDING)) for name, peak in self._peak.items()
        ):
            inputs |= {f"peak:{name}": peak for name, peak in self._peak.items()}
            results = self._capped.run(images, inputs)
            self.capped_batches += 1
            self._peak = {name: results[f"new-peak:{name}"] for name in self._peak}
        self._theta = {name: results[f"new-theta:{name}"] for name in self._theta}


def local_threshold_balancing(
    graph: LayerGraph,
    images: NDArray[np.float32],
    *,
    iterations: int,
    batch: int = 100,
    seed: int = 42,
    cap: bool = True,
    channelwise: bool = True,
    progress: Callable[[int, int], None] | None = None,
) -> dict[str, NDArray[np.float64]]:
    """Balance the thresholds of all layers.

    Parameters
    ----------
    graph : LayerGraph
    images : (N, C, H, W) float32
        Calibration images; fewer than ``batch`` are used as one batch.
    iterations : int
        Batches K; they run through the images in an order drawn from ``seed``, anew after every pass.
    cap : bool
        False is the published rule, which forgets the bound of a Clip activation; True adds the running maximum and
        that bound as ceilings.
    channelwise : bool
        One threshold per channel (per neuron of a Linear), or one per layer.
    progress : callable (done, total), optional

    Returns
    -------
    dict of layer name to (channels,) float64
        Thresholds; 0 for a channel that was never above 0.
    """
    size = min(batch, len(images))
    balancer = Balancer(graph, batch=size, cap=cap, channelwise=channelwise)
    for chunk in batches(images, size, iterations, seed, progress):
        balancer.update(chunk)
    return balancer.thresholds


def _thresholds(task: Task) -> Thresholds:
    chosen = task.options
    return local_threshold_balancing(
        task.graph,
        task.images,
        iterations=chosen.iterations,
        batch=chosen.batch,
        seed=chosen.seed,
        cap=chosen.cap,
        channelwise=chosen.channelwise,
        progress=task.progress,
    )


METHOD = Source("ltb", "local threshold balancing", 400, _thresholds, ("cap",))
