"""Networks that a device cannot take are refused before anything is sent."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from link.similar import another, identity, residual

from fpgasnn import Code, ImageInput, InputError, IntegerNetwork, SpikeInput, make_plan
from fpgasnn.link.identity import describe
from fpgasnn.link.loading import check_loadable, load_requests
from fpgasnn.link.protocol import LOAD_BYTES, Command

NET = residual(Code.CAUSAL)
PLAN = make_plan(NET, 2)
SAID = identity(NET, PLAN)


def with_layer(number: int, **fields: object) -> IntegerNetwork:
    layers = list(NET.layers)
    layers[number] = replace(layers[number], **fields)  # type: ignore[arg-type]
    return replace(NET, layers=tuple(layers))


def without_the_sum() -> IntegerNetwork:
    scores = replace(NET.output, branches=(replace(NET.output.branches[0], source="stem"),))
    return replace(NET, layers=(NET.layers[0], scores))


def with_weights(scale: int, number: int = 2) -> IntegerNetwork:
    branch = NET.layers[number].branches[0]
    return with_layer(number, branches=(replace(branch, weight=branch.weight * scale),), weight_bits=16)


MISFITS: dict[str, tuple[Callable[[], IntegerNetwork], str]] = {
    "code": (
        lambda: residual(Code.DEFERRED),
        r"must be in causal code \(S2\), got deferred: build it for this network",
    ),
    "T_max": (lambda: replace(NET, max_timesteps=4), r"must have max_timesteps >= 5 \(S9\), got 4: build it"),
    "bits of the image": (
        lambda: replace(NET, input=ImageInput((3, 3, 1), bits=4)),
        r"must read unsigned images of 3 bits \(S6\), got unsigned images of 4 bits: build",
    ),
    "sign of the image": (
        lambda: replace(NET, input=ImageInput((3, 3, 1), bits=3, signed=True)),
        r"must read unsigned images of 3 bits \(S6\), got signed images of 3 bits",
    ),
    "spikes": (lambda: replace(NET, input=SpikeInput((3, 3, 1))), r"of 3 bits \(S6\), got spike trains: build"),
    "shape of the image": (
        lambda: replace(NET, input=ImageInput((3, 4, 1), bits=3)),
        r"must read inputs of shape \(3, 3, 1\) \(S6\), got \(3, 4, 1\): build",
    ),
    "number of layers": (without_the_sum, r"must have 3 layers \(D5\), got 2: build"),
    "structure": (
        lambda: with_layer(1, pool=None),
        r"must have its layers' sources, kernels, strides, pads, dilations, groups, channels and \(merged\) pools "
        r"\(D5\), got others, in layer 'sum': build",
    ),
    "weights": (
        lambda: with_weights(8),
        r"weights, shifted, of a network for this device must fit 8 bits \(S4\), got 11, in layer 'scores': divide",
    ),
    "potentials": (
        lambda: with_layer(1, threshold=NET.layers[1].threshold * 60, start=None),  # type: ignore[operator]
        r"potentials of a network for this device must fit 11 bits \(S9\), got 13, in layer 'sum': divide the layer's",
    ),
}


@pytest.mark.parametrize("what", MISFITS)
def test_misfits_are_refused(what: str) -> None:
    make, message = MISFITS[what]
    with pytest.raises(InputError, match=message):
        load_requests(make(), SAID)


def test_what_is_declared_wider_fits_if_its_integers_do() -> None:
    """Weights that fit are sent at the width of the device, whatever the network declares."""
    wider = replace(NET, layers=tuple(replace(layer, weight_bits=16) for layer in NET.layers))

    def memories(net: IntegerNetwork) -> bytes:
        _, *pieces, _ = load_requests(net, SAID)
        sent = b"".join(payload[LOAD_BYTES:] for _, payload in pieces)
        # the description comes last, and has the hash of the network
        return sent[: -len(describe(net, PLAN, SAID.score_bits, loadable=True))]

    assert memories(wider) == memories(NET)


@pytest.mark.parametrize("lanes", [1, 4])
def test_a_layer_with_fewer_channels_than_lanes(lanes: int) -> None:
    """Its structure is refused before its folding is made."""
    branch = NET.layers[2].branches[0]
    fewer = with_layer(2, branches=(replace(branch, weight=branch.weight[:1]),), bias=NET.layers[2].bias[:1])
    with pytest.raises(InputError, match="got others, in layer 'scores'"):
        check_loadable(fewer, identity(NET, make_plan(NET, lanes)))


@pytest.mark.parametrize("delay", [4, 5, 6, 70_000])
def test_a_delay_beyond_the_largest_run(delay: int) -> None:
    """It is what the largest is, for every T of the device (S8)."""
    net = replace(NET, delay=delay)
    assert len(load_requests(net, SAID)) > 2
    said = identity(net, PLAN)
    images = np.zeros((1, 3, 3, 1), int)
    for steps in range(1, PLAN.max_timesteps + 1):
        assert said.settings(images, steps, None) == (steps, net.readout_delay(steps, None))


def test_planes_are_built_in() -> None:
    net = residual(Code.RADIX)
    said = identity(net, make_plan(net, 2))
    with pytest.raises(InputError, match=r"must have 3 planes \(S4\), got 4: build"):
        check_loadable(replace(net, timesteps=4, max_timesteps=4), said)


def test_a_device_that_is_not_loadable() -> None:
    with pytest.raises(InputError, match="must be built loadable to take another network, got one that is not: use"):
        check_loadable(NET, identity(NET, PLAN, loadable=False))


def test_a_longer_network_on_a_shorter_device() -> None:
    """T_max is that of the device; widths are those proven for the network's own."""
    plan = make_plan(NET, 2, max_timesteps=3)
    found = check_loadable(another(NET, PLAN, 3), identity(NET, plan))
    assert (found.max_timesteps, [layer.lanes for layer in found.layers]) == (3, [2, 2, 2])


def test_requests() -> None:
    begin, *data, commit = load_requests(another(NET, PLAN, 3), SAID, 50)
    sent = b"".join(payload[LOAD_BYTES:] for _, payload in data)
    assert begin == (Command.LOAD_BEGIN, len(sent).to_bytes(4, "little"))
    assert commit == (Command.LOAD_COMMIT, zlib.crc32(sent).to_bytes(4, "little"))
    offsets = np.cumsum([0, *(len(payload) - LOAD_BYTES for _, payload in data)])
    assert [payload[:LOAD_BYTES] for _, payload in data] == [int(n).to_bytes(4, "little") for n in offsets[:-1]]
    assert all(command is Command.LOAD_DATA for command, _ in data)
