"""The golden model: bit-accurate simulation of an integer network over whole data sets (S1-S11)."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .. import _check
from ..errors import InputError
from ..network import ImageInput, IntegerNetwork
from ..plan import Plan, make_plan
from .cycles import Cycles, check_plan, predict_cycles
from .neighbours import Neighbours
from .pipeline import BlockResult, NetworkLayout, bytes_per_image, expand_levels, run_block
from .result import Result, SynapticOperations, prefix_difference, uses_prefixes
from .team import Team

__all__ = ["simulate"]

BLOCK_BYTES = 16 << 20
"""Working memory of one block of images: about what a core's share of the last cache level holds."""

MAX_BLOCK = 256

Progress = Callable[[int, int], None]


def simulate(
    net: IntegerNetwork,
    images: ArrayLike,
    timesteps: int | None = None,
    *,
    delay: int | None = None,
    plan: Plan | None = None,
    trace: bool = False,
    arrivals: ArrayLike | None = None,
    transfers: ArrayLike | None = None,
    neighbours: Neighbours | None = None,
    threads: int | None = None,
    progress: Progress | None = None,
) -> Result:
    """Run images or spike trains through an integer network, bit for bit as the hardware does.

    Parameters
    ----------
    net : IntegerNetwork
    images : (N, *net.input.array_shape) real, or (N, T, H, W, C) of 0 and 1 for a network that reads spikes
        Images are mapped to integers by the network's input (S6).
    timesteps : int or None
        T in 1..max_timesteps, or the network's K in radix code; None is the network's default, or the length of the
        spike trains.
    delay : int or None
        t0 of delayed evaluation, causal code only (S8); None is the network's default for T.
    plan : Plan or None
        Predict cycles by this plan. With None ``Result.cycles`` uses the default plan when it is first read.
    trace : bool
        Keep all spikes and potentials, and start and finish of every position in ``cycles``. Takes
        9 x N x T x neurons bytes.
    arrivals : (N, H, W, words) integers or None
        Cycle in which each input word is offered, back to back; None: always there.
    transfers : (N, H, W) integers or None
        Cycle in which the last score of each output position was taken; None: at once.
    neighbours : Neighbours or None
        Pauses on both streams, instead of arrivals and transfers.
    threads : int or None
        Worker threads; None is the number of processors this process may use.
    progress : callable or None
        Called with (images done, images in all) after every block, from the calling thread.

    Returns
    -------
    Result

    Raises
    ------
    InputError
        If an argument is out of range, an array has the wrong shape or dtype, or values are not finite.
    PlanError
        If the plan belongs to another network, holds fewer steps, or deadlocks.

    Examples
    --------
    >>> import numpy as np
    >>> from fpgasnn.network import Conv, ImageInput, IntegerNetwork, Layer
    >>> weight = np.array([[1], [2]]).reshape(2, 1, 1, 1)
    >>> output = Layer("scores", (Conv("input", weight),), bias=[0, 1])
    >>> net = IntegerNetwork(ImageInput((1, 1, 1), bits=4), (output,), timesteps=3)
    >>> simulate(net, [[[[5]]]]).scores.tolist()
    [[15, 33]]
    """
    _check.instance(net, IntegerNetwork, "net", "give what fpgasnn.convert or load_network returns")
    encoded, steps = _check_inputs(net, images, timesteps)
    trace = _check.flag(trace, "trace")
    _check.callback(progress, "progress")
    if neighbours is not None:
        _check.instance(neighbours, Neighbours, "neighbours", "give a Neighbours or None")
    if plan is None and not (arrivals is None and transfers is None and neighbours is None):
        # the times are checked now and not when cycles are first read
        plan = make_plan(net)
    t0 = net.readout_delay(steps, delay)
    workers = _check_threads(threads)
    if plan is not None:
        check_plan(net, plan, steps)

    def predict(chosen: Plan, run: _Collector) -> Cycles:
        return predict_cycles(
            net,
            chosen,
            run.service,
            steps,
            arrivals=arrivals,
            transfers=transfers,
            neighbours=neighbours,
            trace=trace,
        )

    def predict_later() -> Cycles:
        default = make_plan(net)
        return predict(default, _collect(NetworkLayout(net, steps, t0, default), encoded, False, workers, None))

    run = _collect(NetworkLayout(net, steps, t0, plan), encoded, trace, workers, progress)
    if plan is None:
        return run.result(predict_later)
    cycles = predict(plan, run)
    return run.result(lambda: cycles)


def _collect(
    layout: NetworkLayout, encoded: NDArray[Any], trace: bool, workers: int, progress: Progress | None
) -> _Collector:
    collector = _Collector(layout, len(encoded), trace)
    size = _block_size(len(encoded), BLOCK_BYTES // bytes_per_image(layout, trace), workers)
    for begin, block in _blocks(layout, encoded, size, workers, trace):
        collector.add(begin, block)
        if progress is not None:
            progress(min(begin + size, len(encoded)), len(encoded))
    return collector


def _block_size(images: int, most: int, workers: int) -> int:
    """Images per block, up to ``most``: every image more shares the weights of a layer while they are in the caches.

    As many blocks for every worker.
    """
    most = max(1, min(MAX_BLOCK, most))
    rounds = max(1, -(-images // (workers * most)))
    return max(1, -(-images // (workers * rounds)))


def _check_inputs(net: IntegerNetwork, images: ArrayLike, timesteps: int | None) -> tuple[NDArray[Any], int]:
    encoded = net.input.encode(images)
    if isinstance(net.input, ImageInput):
        return encoded, net.run_length(timesteps)
    steps = net.run_length(encoded.shape[1] if timesteps is None else timesteps)
    if encoded.shape[1] != steps:
        raise InputError(
            f"spike trains must have timesteps={steps} steps (S11), got {encoded.shape[1]} in an array of shape "
            f"{encoded.shape}: cut the trains or give timesteps={encoded.shape[1]}"
        )
    return encoded, steps


def _check_threads(threads: int | None) -> int:
    if threads is None:
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return _check.integer(threads, "threads", low=1, remedy="give None for one per processor, or an integer >= 1")


def _blocks(
    layout: NetworkLayout, encoded: NDArray[Any], size: int, workers: int, keep: bool
) -> Iterator[tuple[int, BlockResult]]:
    """Results of all blocks in order, at most two blocks per worker ahead of the reader."""
    begins = range(0, len(encoded), size)
    if len(begins) < workers or workers == 1:
        # too few blocks for all threads: they share the layers of one block
        with Team(workers) as team:
            for begin in begins:
                yield begin, run_block(layout, encoded[begin : begin + size], keep, team)
        return
    with ThreadPoolExecutor(workers) as pool:
        pending: list[tuple[int, Future[BlockResult]]] = []
        try:
            for begin in begins:
                pending.append((begin, pool.submit(run_block, layout, encoded[begin : begin + size], keep)))
                if len(pending) > 2 * workers:
                    first, future = pending.pop(0)
                    yield first, future.result()
            for first, future in pending:
                yield first, future.result()
        finally:
            for _, future in pending:
                future.cancel()


class _Collector:
    """Joins the results of blocks into arrays over all images."""

    def __init__(self, layout: NetworkLayout, images: int, trace: bool) -> None:
        self.layout, self.images, self.trace = layout, images, trace
        net, steps = layout.net, layout.steps
        shape = net.shape(net.output.name)
        self.map_shape = shape if shape[:2] != (1, 1) else shape[2:]
        self.scores = np.zeros((images, *self.map_shape), np.int64)
        self.prefix = np.zeros((images, steps, *self.map_shape), np.int64) if uses_prefixes(net) else None
        hidden = [layer.name for layer in net.layers if layer.fires]
        self.spike_counts = {name: np.zeros(images, np.int64) for name in hidden}
        self.operations = {
            layer.name: SynapticOperations(*(np.zeros(images, np.int64) for _ in range(3))) for layer in net.layers
        }
        traced = hidden if trace else []
        self.spikes = {name: np.zeros((images, steps, *net.shape(name)), np.uint8) for name in traced}
        self.potentials = {name: np.zeros((images, steps, *net.shape(name)), np.int64) for name in traced}
        timed = net.layers if layout.plan is not None else ()
        self.service = {layer.name: np.zeros((images, *net.shape(layer.name)[:2]), np.int64) for layer in timed}

    def add(self, begin: int, block: BlockResult) -> None:
        """Store the results of the block of images that starts at ``begin``."""
        net = self.layout.net
        where = slice(begin, begin + len(block.currents))
        currents = block.currents.reshape(*block.currents.shape[:2], *self.map_shape)
        if self.prefix is None:
            self.scores[where] = currents[:, 0]
        else:
            np.cumsum(currents, axis=1, out=self.prefix[where])
            self.scores[where] = prefix_difference(self.prefix[where], self.layout.steps, self.layout.delay)
        for layer in net.layers:
            counts = self.operations[layer.name]
            if net.reads_image(layer):
                counts.image[where] = block.synaptic[layer.name] + block.identity[layer.name]
            else:
                counts.synaptic[where] = block.synaptic[layer.name]
                counts.identity[where] = block.identity[layer.name]
        for name, spikes in block.spike_counts.items():
            self.spike_counts[name][where] = spikes
        for name in self.spikes:
            events = block.events[name]
            self.spikes[name][where] = (
                events if self.layout.trains else expand_levels(events, self.layout.steps, net.code)
            )
            self.potentials[name][where] = block.potentials[name]
        for name, service in block.service.items():
            self.service[name][where] = service

    def result(self, predict: Callable[[], Cycles]) -> Result:
        """Everything collected."""
        return Result(
            net=self.layout.net,
            timesteps=self.layout.steps,
            delay=self.layout.delay,
            scores=self.scores,
            prefix_scores=self.prefix,
            spike_counts=self.spike_counts,
            synaptic_operations=self.operations,
            spikes=self.spikes,
            potentials=self.potentials,
            _predict=predict,
        )
