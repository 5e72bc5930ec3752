"""The cycle recurrence: when each engine works on each position, from service times and the plan (D5).

Constants and window arithmetic are the plan's; this module adds the sequential pass. ``start`` and ``done`` are in the
time of the scanner; cycle 0 is the first in which the core can accept an input word. The scheme of :mod:`fpgasnn.plan`
is evaluated as far as its dependencies allow, engine by engine, until nothing is left.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .. import _check
from ..errors import PlanError
from ..network import INPUT, ImageInput, IntegerNetwork
from ..plan import (
    LATENCY_ACCEPTED,
    LATENCY_READ,
    LATENCY_RELEASED,
    LATENCY_SCORES,
    LATENCY_WRITTEN,
    AxisPlan,
    Plan,
)
from .neighbours import Neighbours, StreamTimes, stream_times
from .recurrence import recur

__all__ = ["Cycles", "check_plan", "input_words", "predict_cycles"]

Array = NDArray[Any]


@dataclass(frozen=True, eq=False)
class Cycles:
    """When things happen in hardware, in clock cycles.

    Members
    -------
    done : (N,) int64
        Cycle in which the last score of each image leaves, images back to back.
    latency : (N,) int64
        The same for each image alone in an empty core.
    busy : layer name -> (N,) int64
        Cycles the layer's engine works on each image (the sum of its service times).
    accepted : (N, H, W) int64
        Cycle in which the last input word of each position was accepted, images back to back.
    words : (N, H, W, words) int64
        The same of every input word.
    transferred : (N, H, W, C) int64
        Cycle in which each score of the output map leaves; -1 where only the last score's cycle was given.
    start, finish : layer name -> (N, H, W) int64
        Of every output position, images back to back; empty without ``trace``.
    """

    done: NDArray[np.int64]
    latency: NDArray[np.int64]
    busy: Mapping[str, NDArray[np.int64]]
    accepted: NDArray[np.int64]
    words: NDArray[np.int64]
    transferred: NDArray[np.int64]
    start: Mapping[str, NDArray[np.int64]] = field(default_factory=dict)
    finish: Mapping[str, NDArray[np.int64]] = field(default_factory=dict)

    @property
    def intervals(self) -> NDArray[np.int64]:
        """Cycles from one image's end to the next one's: (N - 1,)."""
        return np.diff(self.done)

    @property
    def interval(self) -> float:
        """Mean of :attr:`intervals`; of a single image its latency, of none 0."""
        if len(self.done) < 2:
            return float(self.done[0]) if len(self.done) else 0.0
        return float(self.done[-1] - self.done[0]) / (len(self.done) - 1)


@dataclass(frozen=True)
class _Edges:
    """All branches as flat arrays; producer and consumer are 0 for the input and 1 + index for layers.

    ``table`` is (edges, 4): producer, consumer, ring rows, height of the source. The other arrays are padded to the
    largest extent: last source row an output row needs, last column a position needs, and the first output row whose
    window begins below a source row (the number of output rows if none does).
    """

    table: NDArray[np.int64]
    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    begins: NDArray[np.int64]


def check_plan(net: IntegerNetwork, plan: Plan, timesteps: int) -> None:
    """Check that a plan belongs to a network and holds a run of this length.

    Raises
    ------
    PlanError
    """
    _check.instance(plan, Plan, "plan", "give what fpgasnn.make_plan returns, or None", error=PlanError)
    names = [layer.name for layer in plan.layers]
    if names != [layer.name for layer in net.layers] or plan.code is not net.code:
        raise PlanError(
            f"a plan belongs to one network (D5), got a {plan.code} one with the layers {', '.join(names)}: make "
            f"it with make_plan from this network"
        )
    for layer, engine in zip(net.layers, plan.layers, strict=True):
        sources = tuple(branch.source for branch in engine.branches)
        if (*engine.shape, engine.channels) != net.geometry[layer.name].shape or sources != layer.sources:
            raise PlanError(
                f"a plan belongs to one network (D5), got another shape for layer {layer.name!r}: make it anew"
            )
    if timesteps > plan.max_timesteps:
        raise PlanError(
            f"the rings of this plan hold at most {plan.max_timesteps} steps (D8), got timesteps={timesteps}: make a "
            f"plan with a larger max_timesteps"
        )


def input_words(net: IntegerNetwork, plan: Plan, timesteps: int) -> int:
    """Input words per position: one of an image, one per step and channel word of a spike train."""
    if isinstance(net.input, ImageInput):
        return 1
    return timesteps * next(
        branch.ring.words for layer in plan.layers for branch in layer.branches if branch.source == INPUT
    )


def _begins_below(axis: AxisPlan, outputs: int) -> NDArray[np.int64]:
    """For every source row the first output row whose window begins below it; ``outputs`` if none does."""
    begins = np.array([axis.begin(position) for position in range(outputs)])
    return np.searchsorted(begins, np.arange(axis.size), side="right")


def _edges(plan: Plan) -> _Edges:
    index = {INPUT: 0, **{layer.name: i + 1 for i, layer in enumerate(plan.layers)}}
    pairs = [(layer, branch) for layer in plan.layers for branch in layer.branches]
    extent = max(max(*layer.shape, branch.ring.height, branch.ring.width) for layer, branch in pairs)
    table = np.zeros((len(pairs), 4), np.int64)
    rows, columns, begins = (np.zeros((len(pairs), extent), np.int64) for _ in range(3))
    for e, (layer, branch) in enumerate(pairs):
        table[e] = index[branch.source], index[layer.name], branch.ring.rows, branch.ring.height
        rows[e, : layer.shape[0]] = [branch.rows.needed(y) for y in range(layer.shape[0])]
        columns[e, : layer.shape[1]] = [branch.columns.needed(x) for x in range(layer.shape[1])]
        begins[e, : branch.ring.height] = _begins_below(branch.rows, layer.shape[0])
    return _Edges(table, rows, columns, begins)


@dataclass(frozen=True)
class _Run:
    """One evaluation: flat start and done of all nodes and where they lie, input words, scores (position, channel)."""

    start: NDArray[np.int64]
    done: NDArray[np.int64]
    offsets: NDArray[np.int64]
    words: NDArray[np.int64]
    leave: NDArray[np.int64]


def _run(
    net: IntegerNetwork, plan: Plan, edges: _Edges, services: Mapping[str, Array], streams: StreamTimes, images: int
) -> _Run:
    shapes = [net.input.shape, *(net.shape(layer.name) for layer in net.layers)]
    sizes = np.array([shape[:2] for shape in shapes], np.int64)
    offsets = np.concatenate([[0], np.cumsum(images * sizes[:, 0] * sizes[:, 1])]).astype(np.int64)
    replicas = np.array([1, *(layer.replicas for layer in plan.layers)], np.int64)
    owners = np.repeat(np.arange(len(sizes)), replicas)
    maps = np.column_stack([sizes, offsets[:-1], replicas, np.cumsum(replicas) - replicas])
    flat = np.concatenate(
        [np.zeros(offsets[1], np.int64), *(services[layer.name].reshape(-1) for layer in net.layers)]
    ).astype(np.int64)
    start, done = np.zeros(len(flat), np.int64), np.zeros(len(flat), np.int64)
    latency = LATENCY_ACCEPTED, LATENCY_WRITTEN, LATENCY_RELEASED, LATENCY_SCORES, LATENCY_READ
    needs = edges.rows, edges.columns
    words = np.zeros_like(streams.arrivals)
    leave = np.full((images * int(sizes[-1].prod()), shapes[-1][2]), -1, np.int64)
    finished = recur(
        images,
        maps,
        owners,
        edges.table,
        needs,
        edges.begins,
        flat,
        streams.arrivals,
        streams.relative,
        streams.transfers,
        streams.ready,
        latency,
        start,
        done,
        words,
        leave,
    )
    if not finished:
        raise PlanError(
            "the plan deadlocks (D8), got a ring too small for the rows that two paths hold back: give its layer more "
            "ring_rows"
        )
    return _Run(start, done, offsets, words, leave)


def predict_cycles(
    net: IntegerNetwork,
    plan: Plan,
    services: Mapping[str, NDArray[np.int64]],
    timesteps: int,
    *,
    arrivals: ArrayLike | None = None,
    transfers: ArrayLike | None = None,
    neighbours: Neighbours | None = None,
    trace: bool = False,
) -> Cycles:
    """Predict every cycle number of a run from its service times.

    Parameters
    ----------
    services : layer name -> (N, H, W) int64
        From :func:`fpgasnn.golden.service.layer_service`.
    timesteps : int
        T or K of the run.
    arrivals : (N, H, W, words) integers or None
        Earliest cycle in which each input word is offered, in the order of the input stream; None: always there.
    transfers : (N, H, W) integers or None
        Cycle in which the last score of each output position was taken; None: at once.
    neighbours : Neighbours or None
        Pauses on both streams, instead of arrivals and transfers: nothing is taken from a run of the hardware.
    trace : bool
        Keep start and finish of every position.

    Raises
    ------
    InputError
        If arrivals or transfers do not fit the run.
    PlanError
        If the plan does not fit the network, or deadlocks.
    """
    check_plan(net, plan, timesteps)
    images = len(services[net.output.name])
    height, width, _ = net.input.shape
    words = input_words(net, plan, timesteps)
    edges = _edges(plan)
    outputs = net.shape(net.output.name)
    shape = images * height * width, words, images * outputs[0] * outputs[1]
    run = _run(net, plan, edges, services, stream_times(arrivals, transfers, neighbours, shape), images)
    latency = np.zeros(images, np.int64)
    at_once = stream_times(None, None, None, (height * width, words, outputs[0] * outputs[1]))
    for n in range(images):
        alone = {name: times[n : n + 1] for name, times in services.items()}
        latency[n] = _run(net, plan, edges, alone, at_once, 1).leave[-1, -1]
    start: dict[str, NDArray[np.int64]] = {}
    finish: dict[str, NDArray[np.int64]] = {}
    for i, layer in enumerate(net.layers if trace else ()):
        where = slice(run.offsets[i + 1], run.offsets[i + 2])
        shape = (images, *net.shape(layer.name)[:2])
        start[layer.name], finish[layer.name] = run.start[where].reshape(shape), run.done[where].reshape(shape)
    busy = {name: times.sum(axis=(1, 2)) for name, times in services.items()}
    accepted = run.done[: run.offsets[1]].reshape(images, height, width)
    taken = run.words.reshape(images, height, width, words)
    transferred = run.leave.reshape(images, *outputs)
    return Cycles(transferred[:, -1, -1, -1].copy(), latency, busy, accepted, taken, transferred, start, finish)
