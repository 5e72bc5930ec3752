# amaranth: UnusedElaboratable=no
"""What a device says of itself, and the settings of runs on it."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from link.bench import network

from fpgasnn import Code, ImageInput, InputError, IntegerNetwork, SpikeInput, ToolError, make_plan
from fpgasnn.link.identity import DeviceIdentity, describe, parse
from fpgasnn.storage import network_hash


def identity(net: IntegerNetwork, most: int | None = None) -> DeviceIdentity:
    return parse((0x1234).to_bytes(2, "little") + describe(net, make_plan(net, 4, max_timesteps=most), 11))


@pytest.mark.parametrize(
    "source",
    [
        ImageInput((4, 4, 2), 9, True, [0.5, 2.0], [-1.0, 0.25], "nchw"),
        ImageInput((4, 4, 1), 3),
        SpikeInput((4, 4, 3)),
    ],
)
@pytest.mark.parametrize("code", [Code.CAUSAL, Code.RADIX])
def test_everything_comes_back(source: ImageInput | SpikeInput, code: Code) -> None:
    net = network(code, source)
    said = identity(net)
    assert (said.network, said.code, said.step) == (network_hash(net), code, 0x1234)
    assert (said.timesteps, said.max_timesteps, said.delay) == (net.timesteps, net.max_timesteps, net.delay)
    assert (said.output, said.score_bits) == ((1, 1, 3), 11)
    assert type(said.input) is type(source)
    assert said.input.shape == source.shape
    if isinstance(source, ImageInput):
        images = np.random.default_rng(1).normal(size=(3, *source.array_shape)) * 100
        assert np.array_equal(said.input.encode(images), source.encode(images))


def test_the_clock_follows_from_the_line() -> None:
    assert identity(network()).clock(1_000_000) == Fraction(1_000_000 << 16, 0x1234)


def test_settings_of_the_network_and_of_the_hardware() -> None:
    images = np.zeros((1, 4, 4, 1), int)
    said = identity(network(Code.CAUSAL), most=6)
    assert said.settings(images, None, None) == (4, 0)
    assert said.settings(images, 6, 5) == (6, 5)
    with pytest.raises(InputError, match=r"timesteps must be in 1\.\.6 for this device \(S4\), got 7: choose one"):
        said.settings(images, 7, None)
    with pytest.raises(InputError, match=r"delay must be an integer in 0\.\.3 \(S8\), got 4"):
        said.settings(images, 4, 4)
    with pytest.raises(InputError, match="timesteps must be an integer"):
        said.settings(images, 2.5, None)  # type: ignore[arg-type]
    radix = identity(network(Code.RADIX))
    with pytest.raises(InputError, match=r"timesteps must be in 3\.\.3 for this device"):
        radix.settings(images, 2, None)
    with pytest.raises(InputError, match=r"delay must be an integer in 0\.\.0 \(S8\), got 1"):
        radix.settings(images, 3, 1)
    spikes = identity(network(Code.CAUSAL, SpikeInput((4, 4, 3))))
    trains = np.zeros((2, 5, 4, 4, 3), np.uint8)
    assert spikes.settings(trains, None, None) == (5, 0)
    with pytest.raises(InputError, match=r"spike trains must have timesteps=4 steps \(S11\), got 5: cut the trains"):
        spikes.settings(trains, 4, None)


def test_nonsense_is_refused() -> None:
    body = bytes(2) + describe(network(), make_plan(network()), 11)
    with pytest.raises(ToolError, match="must speak version 1 of the protocol, got 2: load a bitstream"):
        parse(bytes((0, 0, 2)) + body[3:])
    with pytest.raises(ToolError, match="must speak version 1 of the protocol, got None"):
        parse(b"")
    for cut in (3, 20, len(body) - 1):
        with pytest.raises(ToolError, match=f"description of a network, got {cut} bytes"):
            parse(body[:cut])
    with pytest.raises(ToolError, match="description of a network"):
        parse(body[:35] + b"\x09" + body[36:])
