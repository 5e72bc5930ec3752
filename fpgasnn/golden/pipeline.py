"""Runs a block of images through the layers of a network, one layer after the other.

A layer turns the events of its sources into currents (one step axis entry per step in causal code, one in all where
integers stand for whole trains), pools them, and fires. Every array of a block is dropped when its last reader is
done, so memory depends on the block, not on the data set.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from ..network import INPUT, Code, Identity, ImageInput, IntegerNetwork, PoolMode
from ..plan import Plan
from . import kernels
from .layout import BranchLayout, LayerLayout, event_counts, lay_out
from .potentials import causal_potentials, complete_potentials, largest
from .service import layer_service
from .spikes import SpikeFormat, Spikes
from .team import Team
from .vector_layer import run_vector, use_vector_kernels
from .vector_plan import VectorLayer, plan_vector

__all__ = ["BlockResult", "NetworkLayout", "bytes_per_image", "expand_levels", "run_block"]

Array = NDArray[Any]


_Prepared = tuple[tuple[LayerLayout, ...], dict[str, VectorLayer]]
_CACHE: WeakKeyDictionary[IntegerNetwork, dict[tuple[int, bool], _Prepared]] = WeakKeyDictionary()
_CACHED = 4
"""Run lengths per network whose weights stay laid out: a second run of one image must not wait for them."""


def _prepared(net: IntegerNetwork, steps: int, vector: bool) -> _Prepared:
    """Lay out all layers, or find them in the cache."""
    known = _CACHE.setdefault(net, {})
    if (steps, vector) not in known:
        layers = tuple(lay_out(net, layer, steps) for layer in net.layers)
        planned = {prepared.layer.name: plan_vector(net, prepared, steps) for prepared in layers} if vector else {}
        while len(known) >= _CACHED:
            known.pop(next(iter(known)), None)
        known[steps, vector] = layers, {name: found for name, found in planned.items() if found is not None}
    return known[steps, vector]


@dataclass(frozen=True)
class NetworkLayout:
    """A network prepared for runs of one length.

    Parameters
    ----------
    net : IntegerNetwork
    steps : int
        T, or the number of planes K.
    delay : int
        t0 of the run (S8).
    plan : Plan or None
        With one, service times are counted too (D5).
    """

    net: IntegerNetwork
    steps: int
    delay: int
    plan: Plan | None = None
    layers: tuple[LayerLayout, ...] = field(init=False)
    vectors: Mapping[str, VectorLayer] = field(init=False)
    last_reader: Mapping[str, str] = field(init=False)
    spike_events: NDArray[np.int64] = field(init=False)
    image_events: NDArray[np.int64] = field(init=False)

    def __post_init__(self) -> None:
        layers, vectors = _prepared(self.net, self.steps, use_vector_kernels())
        readers = {source: layer.name for layer in self.net.layers for source in layer.sources}
        object.__setattr__(self, "layers", layers)
        object.__setattr__(self, "vectors", vectors)
        object.__setattr__(self, "last_reader", readers)
        object.__setattr__(self, "spike_events", event_counts(self.net, self.steps, image=False))
        object.__setattr__(self, "image_events", event_counts(self.net, self.steps, image=True))

    @property
    def trains(self) -> bool:
        """True if spikes are kept step by step (causal), False if integers stand for whole trains."""
        return self.net.code is Code.CAUSAL


@dataclass
class BlockResult:
    """Results of one block of N images; axes as in :class:`fpgasnn.golden.Result`.

    Members
    -------
    currents : (N, S, H, W, C) int64
        Output currents: N(t) + b per step in causal code, the complete score otherwise.
    spike_counts : layer name -> (N,) int64
    synaptic, identity : layer name -> (N,) int64
        Additions of convolutions and of skip connections; the first layer's are its image planes.
    events : layer name -> (N, S, H, W, C)
        Spikes (causal, uint8) or spike counts (int32), if they were asked for.
    potentials : layer name -> (N, T, H, W, C) int64, if they were asked for; after the last step (N, H, W, C) while the
        layer runs.
    service : layer name -> (N, H, W) int64, with a plan.
    """

    currents: NDArray[np.int64]
    spike_counts: dict[str, NDArray[np.int64]] = field(default_factory=dict)
    synaptic: dict[str, NDArray[np.int64]] = field(default_factory=dict)
    identity: dict[str, NDArray[np.int64]] = field(default_factory=dict)
    events: dict[str, Array] = field(default_factory=dict)
    potentials: dict[str, NDArray[np.int64]] = field(default_factory=dict)
    service: dict[str, NDArray[np.int64]] = field(default_factory=dict)


def bytes_per_image(layout: NetworkLayout, keep: bool = False) -> int:
    """Estimate of the working memory of one image: the largest layer's currents, sources and spikes.

    The vector kernels hold one bit per spike and currents of what reads an image only; with ``keep`` or a plan their
    spikes are unpacked for the reader.
    """
    largest = 1
    for prepared in layout.layers:
        geometry = layout.net.geometry[prepared.layer.name]
        packed = prepared.layer.name in layout.vectors and not keep and layout.plan is None
        image = layout.net.reads_image(prepared.layer)
        steps = layout.steps if layout.trains and not (packed and image) else 1
        current = steps * geometry.conv[0] * geometry.conv[1] * geometry.shape[2] * prepared.dtype.itemsize
        places = [geometry.shape, *geometry.sources]
        if packed:
            spikes = sum(SpikeFormat(*shape).row * shape[0] * 2 * layout.steps for shape in places)
            largest = max(largest, spikes + (2 * current if image else 0))
            continue
        neurons = geometry.shape[0] * geometry.shape[1] * geometry.shape[2] * (steps + 8)
        sources = sum(height * width * channels * (steps + 4) for height, width, channels in geometry.sources)
        largest = max(largest, 2 * current + neurons + sources)
    return largest


def encode_source(layout: NetworkLayout, inputs: Array) -> Array:
    """Turn encoded inputs into the events of the first layer: (N, S, H, W, C) uint8 or int32."""
    if isinstance(layout.net.input, ImageInput):
        return np.ascontiguousarray(inputs[:, None], dtype=np.int32)
    if layout.trains:
        return inputs
    steps = inputs.shape[1]
    weights = 1 << np.arange(steps - 1, -1, -1) if layout.net.code is Code.RADIX else np.ones(steps, np.int64)
    return np.tensordot(inputs, weights, axes=(1, 0)).astype(np.int32)[:, None]


def expand_levels(levels: Array, steps: int, code: Code) -> NDArray[np.uint8]:
    """Spike trains (N, T, H, W, C) of spike counts (N, 1, H, W, C): the first n steps, or the planes of n (S2)."""
    index = np.arange(steps).reshape(1, steps, 1, 1, 1)
    if code is Code.RADIX:
        return np.ascontiguousarray((levels >> (steps - 1 - index)) & 1, dtype=np.uint8)
    return np.ascontiguousarray(index < levels, dtype=np.uint8)


def _add_branch(
    layout: NetworkLayout, branch: BranchLayout, source: Array, current: Array, first: int
) -> NDArray[np.int64]:
    """Add one branch to the currents (N, S, H, W, C); returns its additions per image."""
    additions = np.zeros(len(source), np.int64)
    image = branch.branch.source == INPUT and isinstance(layout.net.input, ImageInput)
    events = layout.image_events if image else layout.spike_events
    if isinstance(branch.branch, Identity):
        kernels.add_identity(
            source,
            branch.weight,
            branch.branch.stride,
            branch.branch.channel_offset,
            current,
            branch.cover,
            events,
            first,
            additions,
        )
    else:
        kernels.add_convolution(source, branch.weight, branch.step, current, branch.cover, events, first, additions)
    return additions


def _dense(source: Any) -> Array:
    """Events as one number each, whatever form they are in."""
    return source.dense if isinstance(source, Spikes) else source


def _currents(layout: NetworkLayout, prepared: LayerLayout, sources: Mapping[str, Any], result: BlockResult) -> Array:
    """Summed currents of a layer before pooling: (N, S, Hc, Wc, C)."""
    layer = prepared.layer
    height, width = layout.net.geometry[layer.name].conv
    images, steps = _dense(sources[layer.branches[0].source]).shape[:2]
    # a constant current is added from t0 on, whenever that is: its planes are charged once
    first = 0 if layer.fires or steps == 1 else layout.delay
    current = np.zeros((images, steps, height, width, layer.channels), prepared.dtype)
    result.synaptic[layer.name] = np.zeros(images, np.int64)
    result.identity[layer.name] = np.zeros(images, np.int64)
    for branch in prepared.branches:
        counts = _add_branch(layout, branch, _dense(sources[branch.branch.source]), current, first)
        (result.identity if isinstance(branch.branch, Identity) else result.synaptic)[layer.name] += counts
    return current


def _fire(layout: NetworkLayout, prepared: LayerLayout, current: Array, result: BlockResult, keep: bool) -> Array:
    """Events (N, S, H, W, C) of a neuron layer."""
    layer = prepared.layer
    images, steps = current.shape[:2]
    running = (
        layout.trains
        and not layout.net.reads_image(layer)
        and layer.pool is not None
        and layer.pool.mode is PoolMode.CUMULATIVE
    )
    if running:
        flat = current.reshape(images, steps, -1)
        kernels.accumulate_steps(flat, np.tile(prepared.bias, flat.shape[2] // layer.channels))
    pooled = largest(layout.net, layer, current)
    shape = pooled.shape[2:]
    positions = shape[0] * shape[1]
    threshold = np.tile(prepared.threshold, positions)
    bias = np.tile(prepared.bias, positions)
    potential = np.tile(prepared.start, (images, positions))
    total = pooled.reshape(images, steps, -1)
    if layout.trains:
        counts = np.zeros(images, np.int64)
        events: Array = np.empty((images, layout.steps, total.shape[2]), np.uint8)
        kernels.fire_steps(total, bias, threshold, running, events, potential, counts)
    else:
        first_deferred = layout.net.code is Code.DEFERRED and layout.net.reads_image(layer)
        limit = layout.steps if layout.net.code is Code.DEFERRED else (1 << layout.steps) - 1
        potential += bias * prepared.dtype.type(1 if layout.net.code is Code.RADIX else layout.steps)
        events = np.empty((images, 1, total.shape[2]), np.int32)
        factor = layout.steps if first_deferred else 1
        kernels.count_levels(total[:, 0], factor, threshold, limit, potential, events[:, 0])
        counts = layout.spike_events[events].sum(axis=(1, 2))
    result.spike_counts[layer.name] = counts
    if keep:
        result.potentials[layer.name] = potential.reshape(images, *shape).astype(np.int64)
    return events.reshape(images, -1, *shape)


def _read_out(layout: NetworkLayout, prepared: LayerLayout, current: Array) -> NDArray[np.int64]:
    """Output currents with their biases by the column of S4: (N, S, H, W, C) int64."""
    first = layout.net.reads_image(prepared.layer)
    total = current.astype(np.int64)
    bias = prepared.layer.bias
    if layout.trains:
        return np.ascontiguousarray(np.broadcast_to(total + bias, (len(total), layout.steps, *total.shape[2:])))
    if layout.net.code is Code.RADIX:
        return total + bias
    return layout.steps * (total + bias) if first else total + layout.steps * bias


def _run_portable(
    layout: NetworkLayout, prepared: LayerLayout, sources: Mapping[str, Any], result: BlockResult, keep: bool
) -> Array | None:
    """Run a layer by the portable kernels; returns its events, None for the output layer."""
    current = _currents(layout, prepared, sources, result)
    if prepared.layer.fires:
        return _fire(layout, prepared, current, result, keep)
    result.currents = _read_out(layout, prepared, current)
    return None


def _run_vector(
    layout: NetworkLayout,
    prepared: LayerLayout,
    vector: VectorLayer,
    sources: Mapping[str, Any],
    images: int,
    result: BlockResult,
    keep: bool,
    team: Team | None,
) -> Spikes | None:
    """Run a layer by the vector kernels; returns its events, None for the output layer."""
    layer, net = prepared.layer, layout.net
    constant = None
    if net.reads_image(layer):
        constant = largest(layout.net, layer, _currents(layout, prepared, sources, result))[:, 0]
    run = run_vector(net, vector, sources, images, constant, 0 if layer.fires else layout.delay, keep, team)
    if constant is None:
        result.synaptic[layer.name], result.identity[layer.name] = run.synaptic, run.identity
    if run.words is None:
        assert run.currents is not None
        result.currents = _read_out(layout, prepared, run.currents)
        return None
    spikes = Spikes(vector.form, net.code, layout.steps, run.words)
    result.spike_counts[layer.name] = spikes.counts().sum(axis=(1, 2))
    if keep:
        result.potentials[layer.name] = run.potential.astype(np.int64)
    return spikes


def _potentials(
    layout: NetworkLayout, prepared: LayerLayout, sources: Mapping[str, Any], result: BlockResult
) -> NDArray[np.int64]:
    """Potentials of every step of a layer that has run; the last ones stay those of the run."""
    net, layer = layout.net, prepared.layer
    last, events = result.potentials[layer.name], result.events[layer.name]
    if not layout.trains:
        return complete_potentials(net.code, layer, last, expand_levels(events, layout.steps, net.code))
    # the additions of this second pass are counted nowhere
    current = _currents(layout, prepared, sources, BlockResult(result.currents))
    found = causal_potentials(net, layer, current, events)
    found[:, -1] = last
    return found


def run_block(layout: NetworkLayout, inputs: Array, keep: bool = False, team: Team | None = None) -> BlockResult:
    """Run one block of encoded inputs.

    Parameters
    ----------
    inputs : (N, H, W, C) int32 images or (N, T, H, W, C) uint8 spike trains
    keep : bool
        Keep the events and potentials of every layer.
    team : Team or None
        Threads that share every layer.
    """
    net = layout.net
    encoded = encode_source(layout, inputs)
    packs = layout.vectors and not isinstance(net.input, ImageInput)
    form = SpikeFormat(*net.input.shape)
    sources: dict[str, Any] = {INPUT: Spikes(form, net.code, layout.steps, dense=encoded) if packs else encoded}
    result = BlockResult(np.zeros((0, 0, 0, 0, 0), np.int64))
    for prepared in layout.layers:
        name = prepared.layer.name
        vector = layout.vectors.get(name)
        events: Any
        if vector is None:
            events = _run_portable(layout, prepared, sources, result, keep)
        else:
            events = _run_vector(layout, prepared, vector, sources, len(inputs), result, keep, team)
        if layout.plan is not None:
            # integers forget when a spike of a train came, cycles depend on it
            needed = {source: _dense(sources[source]) for source in prepared.layer.sources}
            scanned = needed if isinstance(net.input, ImageInput) or INPUT not in needed else {**needed, INPUT: inputs}
            result.service[name] = layer_service(net, layout.plan, prepared.layer, scanned, layout.steps, layout.delay)
        if events is not None:
            if keep:
                result.events[name] = _dense(events)
                result.potentials[name] = _potentials(layout, prepared, sources, result)
            if layout.vectors and not isinstance(events, Spikes):
                events = Spikes(SpikeFormat(*net.shape(name)), net.code, layout.steps, dense=events)
            sources[name] = events
        for source in prepared.layer.sources:
            if layout.last_reader[source] == name:
                sources.pop(source, None)
    return result
