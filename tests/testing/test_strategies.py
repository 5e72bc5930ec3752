"""The shipped strategies: what they promise, and that they reach the corners."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter

import numpy as np
from conftest import ROOT
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from fpgasnn.golden import simulate
from fpgasnn.network import Conv, ImageInput, IntegerNetwork
from fpgasnn.plan import hardware_problems
from fpgasnn.testing.strategies import Limits, images, inputs, networks, spike_trains


@given(st.data())
def test_hardware_networks_can_be_built(data: st.DataObject) -> None:
    net = data.draw(networks(hardware=True))
    assert hardware_problems(net) == []


@given(st.data())
def test_limits_and_choices_hold(data: st.DataObject) -> None:
    limits = Limits(5, 7, 3, 2, 3, 2, 4, 2)
    net = data.draw(networks(codes=["radix", "deferred"], kinds=["image"], limits=limits))
    assert net.code in ("radix", "deferred") and isinstance(net.input, ImageInput)
    assert max(net.input.shape[:2]) <= 5 and net.input.shape[2] <= 3 and net.input.bits <= 4
    assert len(net.layers) <= 2 and all(layer.channels <= 7 for layer in net.layers)
    assert net.timesteps <= (2 if net.code == "radix" else 3)


@given(st.data())
def test_inputs_fit_their_network(data: st.DataObject) -> None:
    net = data.draw(networks(limits=Limits(4, 4, 3, 2, 4, 3, 4, 2)))
    given_inputs = data.draw(inputs(net, count=3))
    assert 1 <= len(given_inputs) <= 3
    if isinstance(net.input, ImageInput):
        np.testing.assert_array_equal(net.input.encode(given_inputs), given_inputs)
        assert data.draw(images(net)).shape[1:] == net.input.shape
    else:
        assert data.draw(spike_trains(net)).shape[1:] == (net.timesteps, *net.input.shape)


def features(net: IntegerNetwork) -> set[str]:
    """Names of the corners a network reaches."""
    found = {str(net.code), "image" if isinstance(net.input, ImageInput) else "spikes"}
    found |= {"three layers"} if len(net.layers) >= 3 else set()
    found |= {"one step"} if net.timesteps == 1 else set()
    for layer in net.layers:
        found |= {f"{layer.weight_bits} bits"} if layer.weight_bits in (2, 16) else set()
        found |= {"residual"} if len(layer.branches) > 1 else set()
        found |= {"more than one word"} if layer.channels > 16 else set()
        if layer.pool:
            found |= {"pool", str(layer.pool.mode)}
            found |= {"overlapping pool"} if layer.pool.stride[0] < layer.pool.kernel[0] else set()
        for branch in layer.branches:
            if isinstance(branch, Conv):
                found |= {"stride"} if max(branch.stride) > 1 else set()
                found |= {"padding"} if any(branch.pads) else set()
                found |= {"dilation"} if max(branch.dilation) > 1 else set()
                found |= {"groups"} if branch.groups > 1 else set()
                found |= {"repeat"} if max(branch.repeat) > 1 else set()
    return found


CORNERS = {
    *("causal", "deferred", "radix", "image", "spikes", "three layers", "one step", "2 bits", "16 bits", "residual"),
    *("more than one word", "pool", "cumulative", "per_step", "overlapping pool", "stride", "padding", "dilation"),
    *("groups", "repeat", "silent", "lively", "saturated"),
}


def test_every_corner_is_reached() -> None:
    """At least one network in fifty for each, over 500 networks of a fixed seed."""
    seen: Counter[str] = Counter()

    @settings(
        max_examples=500,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data())
    def collect(data: st.DataObject) -> None:
        net = data.draw(networks())
        run = simulate(net, data.draw(inputs(net)), trace=True, threads=1)
        seen.update(features(net))
        means = [spikes.mean() for spikes in run.spikes.values()]
        seen.update({"silent" if mean == 0 else "saturated" if mean == 1 else "lively" for mean in means})

    collect()
    assert {corner for corner in CORNERS if seen[corner] < 10} == set(), dict(seen)


def test_a_missing_hypothesis_is_named() -> None:
    code = (
        "import sys; sys.modules['hypothesis'] = None\n"
        "from fpgasnn.errors import MissingDependencyError\n"
        "try:\n    import fpgasnn.testing.strategies\n"
        "except MissingDependencyError as error:\n    print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert "needs the package hypothesis, which is not installed: pip install 'fpgasnn[test]'" in done.stdout
