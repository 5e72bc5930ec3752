"""The network's own rules: order, readers, run lengths, codes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from fpgasnn import Code, Conv, ImageInput, InputError, IntegerNetwork, Layer, NetworkError, Pool, PoolMode, SpikeInput

ONE = np.ones((1, 1, 1, 1), int)
HIDDEN = Layer("hidden", (Conv("input", ONE),), [0], [2])
SCORES = Layer("scores", (Conv("hidden", ONE),), [0])


def network(*layers: Layer, **fields: Any) -> IntegerNetwork:
    return IntegerNetwork(**{"input": SpikeInput((1, 1, 1)), "layers": layers or (HIDDEN, SCORES), **fields})


def test_codes_are_taken_by_name_and_lists_become_tuples() -> None:
    net = network(code="radix", timesteps=np.int64(3), layers=[HIDDEN, SCORES])
    assert net.code is Code.RADIX and net.layers == (HIDDEN, SCORES)
    assert type(net.timesteps) is int and net.max_timesteps == 3


WRONG = [
    (
        lambda: network(input=(1, 1, 1)),
        r"input must be an ImageInput or a SpikeInput \(S6\), got \(1, 1, 1\): describe",
    ),
    (lambda: network(layers=()), r"a network needs at least an output layer \(S8\), got no layers: add a Layer"),
    (
        lambda: network(layers=HIDDEN),
        r"layers must be a tuple of Layer \(S8\), got an object of type Layer: give a tuple",
    ),
    (lambda: network(code="rate"), r"code must be one of causal, deferred, radix \(S2\), got 'rate': choose one"),
    (lambda: network(timesteps=0), r"timesteps must be an integer >= 1 \(S4\), got 0, in causal code: give"),
    (lambda: network(timesteps=2000), r"max_timesteps must be an integer in 1..1024 \(S11\), got 2000"),
    (lambda: network(code="radix", timesteps=9), r"max_timesteps must be an integer in 1..8 \(S11\), got 9, in radix"),
    (lambda: network(timesteps=9, max_timesteps=8), r"timesteps must be in 1..8 \(S4\), got 9: raise max_timesteps"),
    (
        lambda: network(code="radix", timesteps=2, max_timesteps=3),
        r"number of planes built in \(S4\), got timesteps 2 and max_timesteps 3: leave max_timesteps out",
    ),
    (
        lambda: network(code="deferred", delay=1),
        r"delay must be 0 outside causal code \(S8\), got 1 in deferred code: l",
    ),
    (lambda: network(metadata={"a": 1}), r"metadata must map strings to strings, got \{'a': 1\}: use str\(\)"),
    (lambda: network(HIDDEN, HIDDEN, SCORES), r"layer names must differ \(S4\), got 'hidden' twice: rename"),
    (
        lambda: network(SCORES),
        r"a branch reads the input or an earlier layer \(S1\), got source 'hidden', in layer 'scores': choose one of",
    ),
    (
        lambda: network(HIDDEN),
        r"the last layer is the output and has no threshold \(S8\), got one in layer 'hidden': lea",
    ),
    (
        lambda: network(Layer("hidden", (Conv("input", ONE),), [0]), SCORES),
        r"only the last layer goes without a threshold \(S8\), got none in layer 'hidden': give it one",
    ),
    (
        lambda: network(HIDDEN, Layer("scores", (Conv("input", ONE),), [0])),
        r"every layer must be read \(S8\), got 'hidden' without a reader: remove or connect it",
    ),
    (
        lambda: network(
            HIDDEN,
            Layer("scores", (Conv("input", ONE), Conv("hidden", ONE)), [0]),
            input=ImageInput((1, 1, 1), bits=1),
        ),
        r"a layer reads the image or spikes, not both \(S4\), got input, hidden, in layer 'scores': put a layer",
    ),
    (
        lambda: network(replace(HIDDEN, pool=Pool((1, 1), (1, 1), mode=PoolMode.PER_STEP)), SCORES, code="deferred"),
        r"per_step pooling exists in causal code only \(S5\), got deferred code, in layer 'hidden': use mode",
    ),
    (
        lambda: network(replace(HIDDEN, branches=(Conv("input", np.ones((1, 1, 1, 2), int)),)), SCORES),
        r"the weights expect 2 input channels \(S4\), got 1, in layer 'hidden', branch from 'input': give weights",
    ),
    (
        lambda: network(replace(HIDDEN, branches=(Conv("input", np.ones((2, 1, 1, 1), int)),)), SCORES),
        r"branch and bias must have one number of output channels \(S4\), got 2 and 1, .*: give one bias",
    ),
    (
        lambda: network(replace(HIDDEN, branches=(Conv("input", np.ones((1, 2, 1, 1), int)),)), SCORES),
        r"the kernel must fit the 1x1 map \(S4\), got output \(0, 1\), .*: choose a smaller kernel",
    ),
    (
        lambda: network(replace(HIDDEN, branches=(Conv("input", ONE), Conv("input", ONE, pads=(1, 0, 0, 0)))), SCORES),
        r"branches must have one map size \(D7\), got \(1, 1\) and \(2, 1\), .*: change strides or pads",
    ),
    (
        lambda: network(replace(HIDDEN, threshold=[2, 2], start=[1, 1]), SCORES),
        r"threshold and bias must have one length \(S4\), got 2 and 1, in layer 'hidden': give one of each",
    ),
    (
        lambda: network(replace(HIDDEN, pool=Pool((3, 3), (1, 1))), SCORES),
        r"every pool window must hold at least one element \(S5\), got kernel \(3, 3\), .* 'hidden': choose a smaller",
    ),
    (
        lambda: network(replace(HIDDEN, branches=(Conv("input", ONE, pads=(32768, 32768, 0, 0)),)), SCORES),
        r"a map has at most 268435456 elements \(S4\), got 32769x32769x1, in layer 'hidden': lower its pads",
    ),
]


@pytest.mark.parametrize(("make", "message"), WRONG)
def test_mistakes_are_named(make: Any, message: str) -> None:
    with pytest.raises(NetworkError, match=message):
        make()


@pytest.mark.parametrize(
    ("timesteps", "message"),
    [
        (0, r"timesteps must be in 1..8 for this network \(S4\), got 0: choose one of these, or convert again"),
        (9, r"timesteps must be in 1..8 for this network \(S4\), got 9"),
        (2.0, r"timesteps must be an integer \(S4\), got 2.0: give an int$"),
        ("8", r"timesteps must be an integer \(S4\), got '8'"),
        (True, r"timesteps must be an integer \(S4\), got True"),
    ],
)
def test_run_lengths_are_checked(timesteps: Any, message: str) -> None:
    with pytest.raises(InputError, match=message):
        network(timesteps=4, max_timesteps=8).run_length(timesteps)


def test_run_lengths_and_delays_are_resolved() -> None:
    net = network(timesteps=6, max_timesteps=8, delay=3)
    assert (net.run_length(None), net.run_length(np.int8(8))) == (6, 8)
    assert [net.readout_delay(steps, None) for steps in (1, 4, 6, 8)] == [0, 0, 2, 3]
    assert net.readout_delay(6, np.int8(5)) == 5
    with pytest.raises(
        InputError, match=r"delay must be in 0..T-1 = 0..5 \(S8\), got 6: choose one of these, or leave"
    ):
        net.readout_delay(6, 6)
    with pytest.raises(InputError, match=r"got delay=1 in deferred code: leave it out"):
        network(code="deferred", timesteps=3).readout_delay(3, 1)
    with pytest.raises(InputError, match=r"has 2 planes built in \(S4\), got timesteps=3: leave timesteps out"):
        network(code="radix", timesteps=2).run_length(3)


def test_unknown_layers_are_named() -> None:
    with pytest.raises(
        InputError, match="unknown layer 'conv1': the network has hidden, scores: use one of these names"
    ):
        network().layer("conv1")


@pytest.mark.parametrize("value", ["rate", 3, None])
def test_enumerations_name_their_members(value: Any) -> None:
    with pytest.raises(InputError, match=rf"code must be one of causal, deferred, radix \(S2\), got {value!r}: choose"):
        Code(value)
    with pytest.raises(
        InputError, match=rf"pool mode must be one of cumulative, per_step \(S5\), got {value!r}: choose"
    ):
        PoolMode(value)
