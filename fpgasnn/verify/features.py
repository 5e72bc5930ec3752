"""What a network and its plan exercise: the rows of a campaign's table."""

from __future__ import annotations

from collections.abc import Iterator

from ..network import INPUT, Conv, Identity, ImageInput, IntegerNetwork, Layer, PoolMode
from ..plan import LayerPlan, Plan, make_plan

__all__ = ["FEATURES", "find_features"]

FEATURES = (
    "code causal",
    "code deferred",
    "code radix",
    "input image",
    "input signed image",
    "input spike trains",
    "layers 1",
    "layers 2",
    "layers >= 3",
    "pool none",
    "pool cumulative",
    "pool per_step",
    "pool overlapping",
    "pool padded",
    "stride > 1",
    "padding",
    "dilation",
    "merged average pool",
    "whole-map kernel",
    "grouped convolution",
    "branch shift",
    "branch convolution",
    "branch identity",
    "branch sum pool",
    "branch fork",
    "branches >= 3",
    "weights 2-4 bits",
    "weights 5-8 bits",
    "weights 9-16 bits",
    "membrane <= 12 bits",
    "membrane 13-16 bits",
    "membrane > 16 bits",
    "plan lanes do not divide channels",
    "plan several groups",
    "plan one lane",
    "plan > 16 lanes",
    "plan replicas",
    "plan smallest rings",
    "plan T_max below the network's",
    "fetch window",
    "fetch columns",
    "fetch channelwise",
)
"""All features, in the order of the table."""


def _layer(net: IntegerNetwork, layer: Layer) -> Iterator[str]:
    geometry = net.geometry[layer.name]
    for index, branch in enumerate(layer.branches):
        if isinstance(branch, Identity):
            yield "branch identity"
            continue
        if _is_sum_pool(branch):
            yield "branch sum pool"
        elif branch.groups > 1:
            yield "grouped convolution"
        elif index:
            yield "branch convolution"
        if branch.stride != (1, 1):
            yield "stride > 1"
        if any(branch.pads):
            yield "padding"
        if branch.dilation != (1, 1):
            yield "dilation"
        if branch.repeat != (1, 1):
            yield "merged average pool"
        if branch.shift:
            yield "branch shift"
        if branch.kernel == geometry.sources[index][:2]:
            yield "whole-map kernel"
    if len(layer.branches) > 2:
        yield "branches >= 3"
    if layer.pool is None and layer.fires:
        yield "pool none"
    if layer.pool is not None:
        yield f"pool {'per_step' if layer.pool.mode is PoolMode.PER_STEP else 'cumulative'}"
        if any(kernel > stride for kernel, stride in zip(layer.pool.kernel, layer.pool.stride, strict=True)):
            yield "pool overlapping"
        if any(layer.pool.pads):
            yield "pool padded"
    bits, width = layer.weight_bits, net.widths[layer.name].membrane
    yield "weights 2-4 bits" if bits <= 4 else "weights 5-8 bits" if bits <= 8 else "weights 9-16 bits"
    yield "membrane <= 12 bits" if width <= 12 else "membrane 13-16 bits" if width <= 16 else "membrane > 16 bits"


def _is_sum_pool(conv: Conv) -> bool:
    """A depthwise convolution with one weight per channel: an average pool in front of a neuron (S7)."""
    return conv.groups == len(conv.weight) and conv.weight.shape[1:] == (1, 1, 1) and conv.repeat != (1, 1)


def _engine(engine: LayerPlan, standard: LayerPlan) -> Iterator[str]:
    if engine.channels % engine.lanes:
        yield "plan lanes do not divide channels"
    if engine.groups > 1:
        yield "plan several groups"
    if engine.lanes == 1:
        yield "plan one lane"
    if engine.lanes > 16:
        yield "plan > 16 lanes"
    for branch, usual in zip(engine.branches, standard.branches, strict=True):
        yield f"fetch {branch.kind}"
        if branch.ring.rows < usual.ring.rows:
            yield "plan smallest rings"
    if engine.replicas > 1:
        yield "plan replicas"


def find_features(net: IntegerNetwork, plan: Plan) -> frozenset[str]:
    """Name the features of :data:`FEATURES` that a network with this plan has."""
    found = {f"code {net.code}"}
    if isinstance(net.input, ImageInput):
        found.add("input signed image" if net.input.signed else "input image")
    else:
        found.add("input spike trains")
    found.add(f"layers {len(net.layers)}" if len(net.layers) < 3 else "layers >= 3")
    if plan.max_timesteps != net.max_timesteps:
        found.add("plan T_max below the network's")
    if any(len(plan.readers(source)) > 1 for source in (INPUT, *(layer.name for layer in net.layers))):
        found.add("branch fork")
    standard = make_plan(net)
    for layer, engine, usual in zip(net.layers, plan.layers, standard.layers, strict=True):
        found |= {*_layer(net, layer), *_engine(engine, usual)}
    return frozenset(found)
