"""Shrinking a failing case: every step makes it smaller, and is kept if it still fails.

A step cuts the network in front of or behind a layer, takes away branches, channels, rows, columns, taps, steps or
pools, or makes numbers simple. What is no valid network any more is no candidate.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import FpgaSnnError
from ..golden import simulate
from ..network import INPUT, Code, Conv, Identity, ImageInput, IntegerNetwork, Layer, SpikeInput
from .case import Case, decode
from .stimulus import Stalls

__all__ = ["shrink"]

Fails = Callable[[Case], str | None]
Family = Callable[[Case], Iterator[Case]]


def _halves(count: int) -> list[NDArray[np.int64]]:
    """Index sets that leave something out: halves first, then all but one of a few."""
    everything = np.arange(count)
    if count < 2:
        return []
    sets = [everything[: count // 2], everything[count // 2 :]]
    return sets + ([np.delete(everything, i) for i in range(count)] if 2 < count <= 6 else [])


def _rebuilt(case: Case, **changes: Any) -> Iterator[Case]:
    """Yield the case with another network, if that is a valid one; the plan keeps what still applies."""
    images = changes.pop("images", case.images)
    try:
        net = replace(case.net, **changes)
        names = {layer.name for layer in net.layers}
        lanes = {name: count for name, count in case.lanes.items() if name in names}
        rows = {name: count for name, count in case.ring_rows.items() if name in names and _fits(net, name, count)}
        replicas = {
            name: min(count, net.shape(name)[0])
            for name, count in case.replicas.items()
            if name in names and name != net.output.name
        }
        smaller = replace(case, net=net, images=images, lanes=lanes, ring_rows=rows, replicas=replicas)
        smaller.plan()
    except FpgaSnnError:
        return
    yield smaller


def _fits(net: IntegerNetwork, name: str, rows: int | Sequence[int]) -> bool:
    """Whether capacities are still one per branch."""
    return isinstance(rows, int) or len(rows) == len(net.layer(name).branches)


def _with_layer(case: Case, number: int, layer: Layer) -> Iterator[Case]:
    layers = case.net.layers
    yield from _rebuilt(case, layers=(*layers[:number], layer, *layers[number + 1 :]))


def _fewer_images(case: Case) -> Iterator[Case]:
    for kept in _halves(len(case.images)):
        yield replace(case, images=case.images[kept])


def _quieter(case: Case) -> Iterator[Case]:
    if not case.stalls.quiet:
        yield replace(case, stalls=Stalls())
        yield replace(case, stalls=replace(case.stalls, input_rate=0.0))
        yield replace(case, stalls=replace(case.stalls, output_rate=0.0))
    if case.ring_rows:
        yield replace(case, ring_rows={})
    for name in case.replicas:
        yield replace(case, replicas={other: count for other, count in case.replicas.items() if other != name})
    if any(count != 1 for count in case.lanes.values()):
        yield replace(case, lanes={})
    for layer in case.net.layers:
        if case.lanes.get(layer.name) != 1:
            yield replace(case, lanes={**case.lanes, layer.name: 1})


def _fewer_layers(case: Case) -> Iterator[Case]:
    """Cut behind a layer, with a readout that adds up its channels; cut in front of one, fed with golden spikes."""
    net = case.net
    for number in range(len(net.layers) - 1):
        source = net.layers[number].name
        weight = np.ones((1, 1, 1, net.shape(source)[2]), np.int32)
        readout = Layer("scores", (Conv(source, weight),), np.zeros(1, np.int64), weight_bits=2)
        if len(net.layers) > number + 2 or net.layers[-1].channels > 1:
            yield from _rebuilt(case, layers=(*net.layers[: number + 1], readout))
    golden = simulate(net, decode(net, case.images), case.timesteps, delay=case.delay, trace=True)
    for number in range(len(net.layers) - 1, 0, -1):
        source = net.layers[number - 1].name
        layers = tuple(_renamed(layer, source) for layer in net.layers[number:])
        yield from _rebuilt(case, input=SpikeInput(net.shape(source)), layers=layers, images=golden.spikes[source])


def _fewer_branches(case: Case) -> Iterator[Case]:
    """Take a branch away, and with it the layers that nothing reads any more."""
    for number, layer in enumerate(case.net.layers):
        for index in range(len(layer.branches) if len(layer.branches) > 1 else 0):
            left = replace(layer, branches=(*layer.branches[:index], *layer.branches[index + 1 :]))
            layers = (*case.net.layers[:number], left, *case.net.layers[number + 1 :])
            read = {source for one in layers for source in one.sources}
            while any(one.fires and one.name not in read for one in layers):
                layers = tuple(one for one in layers if not one.fires or one.name in read)
                read = {source for one in layers for source in one.sources}
            yield from _rebuilt(case, layers=layers)


def _renamed(layer: Layer, source: str) -> Layer:
    branches = tuple(replace(branch, source=INPUT) if branch.source == source else branch for branch in layer.branches)
    return replace(layer, branches=branches)


def _fewer_steps(case: Case) -> Iterator[Case]:
    for steps in sorted({1, case.timesteps // 2, case.timesteps - 1}):
        if not 1 <= steps < case.timesteps:
            continue
        images = case.images[:, :steps] if isinstance(case.net.input, SpikeInput) else case.images
        if case.net.code is Code.RADIX:
            smaller = replace(case, timesteps=steps, max_timesteps=steps)
            yield from _rebuilt(smaller, timesteps=steps, max_timesteps=steps, images=images)
        else:
            yield replace(case, timesteps=steps, images=images, delay=min(case.delay, steps - 1))
    if case.net.code is not Code.RADIX and case.net.max_timesteps != case.timesteps:
        smaller = replace(case, max_timesteps=case.timesteps)
        yield from _rebuilt(smaller, timesteps=case.timesteps, max_timesteps=case.timesteps, delay=0)
    if case.delay:
        yield replace(case, delay=0)


def _outputs(layer: Layer, kept: NDArray[np.int64]) -> Layer:
    """Keep some output channels of a layer."""
    branches = tuple(
        replace(branch, constant=branch.constant[kept])
        if isinstance(branch, Identity)
        else replace(branch, weight=branch.weight[kept])
        for branch in layer.branches
    )
    threshold = None if layer.threshold is None else layer.threshold[kept]
    start = None if layer.start is None else layer.start[kept]
    return replace(layer, branches=branches, bias=layer.bias[kept], threshold=threshold, start=start)


def _inputs(layer: Layer, source: str, kept: NDArray[np.int64]) -> Layer:
    """Keep some input channels of the branches that read ``source``."""
    branches = tuple(
        replace(branch, weight=branch.weight[..., kept])
        if isinstance(branch, Conv) and branch.source == source and branch.groups == 1
        else branch
        for branch in layer.branches
    )
    return replace(layer, branches=branches)


def _fewer_channels(case: Case) -> Iterator[Case]:
    """Take channels away; the groups of a convolution stay, so what they no longer divide is no candidate."""
    net = case.net
    for number, layer in enumerate(net.layers):
        for kept in _halves(layer.channels):
            try:
                behind = [_inputs(later, layer.name, kept) for later in net.layers[number + 1 :]]
                layers = (*net.layers[:number], _outputs(layer, kept), *behind)
            except FpgaSnnError:
                continue
            yield from _rebuilt(case, layers=layers)
    for kept in _halves(net.input.shape[2]):
        layers = tuple(_inputs(layer, INPUT, kept) for layer in net.layers)
        shape = (*net.input.shape[:2], len(kept))
        yield from _rebuilt(case, input=_reshaped(net, shape), layers=layers, images=case.images[..., kept])


def _reshaped(net: IntegerNetwork, shape: tuple[int, int, int]) -> ImageInput | SpikeInput:
    if isinstance(net.input, SpikeInput):
        return SpikeInput(shape)
    return ImageInput(shape, bits=net.input.bits, signed=net.input.signed)


def _smaller_maps(case: Case) -> Iterator[Case]:
    height, width, channels = case.net.input.shape
    for rows, columns in ((height // 2, width), (height, width // 2), (height - 1, width), (height, width - 1)):
        if rows < 1 or columns < 1 or (rows, columns) == (height, width):
            continue
        for top, left in {(0, 0), (height - rows, width - columns)}:
            images = case.images[..., top : top + rows, left : left + columns, :]
            yield from _rebuilt(case, input=_reshaped(case.net, (rows, columns, channels)), images=images)


def _dense(branch: Conv) -> NDArray[np.int32]:
    """Weights (out, kernel height, width, in) int32 of the same convolution in one group."""
    out, height, width, inside = branch.weight.shape
    weight = np.zeros((out, height, width, branch.groups, inside), np.int32)
    group = np.arange(out) * branch.groups // out
    weight[np.arange(out), :, :, group] = branch.weight
    return weight.reshape(out, height, width, -1)


def _simpler_windows(case: Case) -> Iterator[Case]:
    plain: tuple[dict[str, Any], ...] = (
        {"pads": (0, 0, 0, 0)},
        {"stride": (1, 1)},
        {"dilation": (1, 1)},
        {"repeat": (1, 1)},
        {"shift": 0},
    )
    for number, layer in enumerate(case.net.layers):
        if layer.pool is not None:
            yield from _with_layer(case, number, replace(layer, pool=None))
            if any(layer.pool.pads) or layer.pool.ceil:
                yield from _with_layer(
                    case, number, replace(layer, pool=replace(layer.pool, pads=(0,) * 4, ceil=False))
                )
        for index, branch in enumerate(layer.branches):
            changed = [
                fields
                for fields in ({"channel_offset": 0}, *plain)
                if any(getattr(branch, name, value) != value for name, value in fields.items())
            ]
            if isinstance(branch, Conv):
                weight = branch.weight
                smaller = [weight[:, 1:], weight[:, :-1], weight[:, :, 1:], weight[:, :, :-1]]
                changed += [{"weight": fewer} for fewer in smaller if fewer.size]
                if branch.groups > 1:
                    # the same numbers with zeros between the groups: channels can then be taken away one by one
                    changed.append({"groups": 1, "weight": _dense(branch)})
            for fields in changed:
                try:
                    simpler = replace(branch, **fields)
                    reduced = replace(layer, branches=(*layer.branches[:index], simpler, *layer.branches[index + 1 :]))
                except FpgaSnnError:
                    continue
                yield from _with_layer(case, number, reduced)


def _simpler_numbers(case: Case) -> Iterator[Case]:
    for number, layer in enumerate(case.net.layers):
        for branch_number, branch in enumerate(layer.branches):
            if not isinstance(branch, Conv):
                continue
            for weight in (np.zeros_like(branch.weight), np.clip(branch.weight, -1, 1), np.clip(branch.weight, -2, 1)):
                if not np.array_equal(weight, branch.weight):
                    branches = list(layer.branches)
                    branches[branch_number] = replace(branch, weight=weight)
                    yield from _with_layer(case, number, replace(layer, branches=tuple(branches), weight_bits=2))
        if layer.bias.any():
            yield from _with_layer(case, number, replace(layer, bias=np.zeros_like(layer.bias)))
        if layer.threshold is not None and layer.start is not None:
            if layer.start.any():
                yield from _with_layer(case, number, replace(layer, start=np.zeros_like(layer.start)))
            if (layer.threshold > 1).any():
                ones = np.ones_like(layer.threshold)
                yield from _with_layer(case, number, replace(layer, threshold=ones, start=np.zeros_like(ones)))
    source = case.net.input
    if isinstance(source, ImageInput) and source.bits > 1:
        smaller = ImageInput(source.shape, bits=source.bits - 1, signed=source.signed and source.bits > 2)
        yield from _rebuilt(case, input=smaller, images=np.clip(case.images, smaller.minimum, smaller.maximum))
    flat = case.images.reshape(-1)
    places = np.flatnonzero(flat)
    for kept in _halves(len(places)):
        fewer = np.zeros_like(flat)
        fewer[places[kept]] = flat[places[kept]]
        yield replace(case, images=fewer.reshape(case.images.shape))


_FAMILIES: tuple[Family, ...] = (
    _fewer_images,
    _quieter,
    _fewer_layers,
    _fewer_branches,
    _fewer_steps,
    _smaller_maps,
    _fewer_channels,
    _simpler_windows,
    _simpler_numbers,
)


@dataclass
class _Search:
    """Tries candidates until none fails any more or the attempts are used up."""

    fails: Fails
    attempts: int
    message: str
    tried: int = field(default=0)

    def improve(self, case: Case, families: Sequence[Family]) -> tuple[Case, bool]:
        """Take every step of every family that still fails; returns the case and whether there was one."""
        improved = False
        for family in families:
            again = True
            while again and self.tried < self.attempts:
                again = False
                for candidate in family(case):
                    if self.tried >= self.attempts:
                        break
                    self.tried += 1
                    message = self.fails(candidate)
                    if message is not None:
                        case, self.message, again, improved = candidate, message, True, True
                        break
        return case, improved


def shrink(case: Case, fails: Fails, *, message: str = "", attempts: int = 300) -> tuple[Case, str, int]:
    """Make a failing case small.

    Parameters
    ----------
    case : Case
        One that fails.
    fails : callable
        Returns what differs, or None if a case is equal or invalid.
    message : str
        What differs in ``case``.
    attempts : int
        Most calls of ``fails``.

    Returns
    -------
    Case, str, int
        The smallest one found, what differs in it, and the number of calls.
    """
    search = _Search(fails, attempts, message)
    improved = True
    while improved and search.tried < attempts:
        case, improved = search.improve(case, _FAMILIES)
    return case, search.message, search.tried
