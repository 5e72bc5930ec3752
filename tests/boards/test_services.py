"""Cycles of many foldings from one run."""

from __future__ import annotations

import hypothesis.strategies as st
import numpy as np
import pytest
from boards.small import network
from hypothesis import given, settings

from fpgasnn import Code, Conv, ImageInput, InputError, IntegerNetwork, Layer, SpikeInput, make_plan, simulate
from fpgasnn.boards.services import STAND_IN_IMAGES, Services, stand_in_images
from fpgasnn.testing.strategies import networks


@settings(max_examples=25, deadline=None)
@given(
    net=networks(hardware=True),
    foldings=st.lists(st.sampled_from([1, 2, 4, 8, 16, 32]), min_size=2, max_size=4),
    replicas=st.integers(1, 3),
)
def test_cycles_are_those_of_the_golden_model(net: IntegerNetwork, foldings: list[int], replicas: int) -> None:
    services = Services(net)
    images = stand_in_images(net, net.timesteps)
    several = {layer.name: min(replicas, net.shape(layer.name)[0]) for layer in net.layers if layer.fires}
    for lanes in foldings:
        plan = make_plan(net, lanes, replicas=several)
        cycles = simulate(net, images, plan=plan).cycles
        assert services.cycles(plan) == (cycles.interval, float(cycles.latency.mean()))
        busy = {engine.name: cycles.busy[engine.name].mean() / engine.replicas for engine in plan.layers}
        assert services.busy(plan) == pytest.approx(busy, rel=1e-12)


def test_words_that_are_cut_differently_are_run_again() -> None:
    rng = np.random.default_rng(5)
    first = Layer("first", (Conv("input", rng.integers(-8, 8, (20, 3, 3, 1))),), np.zeros(20, int), np.full(20, 30))
    scores = Layer("scores", (Conv("first", rng.integers(-8, 8, (10, 6, 6, 20))),), np.zeros(10, int))
    net = IntegerNetwork(ImageInput((8, 8, 1), bits=4), (first, scores), Code.RADIX, 3)
    services = Services(net)
    images = stand_in_images(net, 3)
    for lanes in (4, 8, 16):
        plan = make_plan(net, lanes)
        assert services.cycles(plan)[0] == simulate(net, images, plan=plan).cycles.interval


def test_lanes_that_are_spread_over_words_are_run_again() -> None:
    """A skip connection of 17 channels: 8 lanes find theirs in one word of 16 channels, 32 lanes need both words."""
    rng = np.random.default_rng(6)
    first = Layer("first", (Conv("input", rng.integers(-8, 8, (17, 1, 1, 1))),), np.zeros(17, int), np.full(17, 30))
    ones = np.ones((17, 1, 1, 1), int)
    pooled = Layer(
        "pooled", (Conv("first", ones, groups=17, stride=(2, 2), repeat=(2, 2)),), np.zeros(17, int), ones[:, 0, 0, 0]
    )
    scores = Layer("scores", (Conv("pooled", rng.integers(-8, 8, (10, 3, 3, 17))),), np.zeros(10, int))
    net = IntegerNetwork(ImageInput((6, 6, 1), bits=4), (first, pooled, scores), Code.RADIX, 3)
    services = Services(net)
    images = stand_in_images(net, 3)
    for lanes in (8, 32, 8):
        plan = make_plan(net, lanes)
        cycles = simulate(net, images, plan=plan).cycles
        assert services.cycles(plan) == (cycles.interval, float(cycles.latency.mean()))


def test_zero_skipping_off_is_what_full_windows_take() -> None:
    """Every pixel bit and every spike set: nothing can be skipped, except what lies outside the map."""
    weight = np.ones((4, 3, 3, 1), int)
    first = Layer("first", (Conv("input", weight),), np.zeros(4, int), np.ones(4, int))
    scores = Layer("scores", (Conv("first", np.ones((10, 6, 6, 4), int)),), np.zeros(10, int))
    net = IntegerNetwork(ImageInput((8, 8, 1), bits=2), (first, scores), Code.RADIX, 2)
    services = Services(net, np.full((2, 8, 8, 1), 3))
    plan = make_plan(net)
    assert services.dense_cycles(plan) == {name: int(busy) for name, busy in services.busy(plan).items()}


def test_zero_skipping_saves() -> None:
    net = network()
    services = Services(net)
    plan = make_plan(net, replicas={"first": 2})
    dense = services.dense_cycles(plan)
    assert all(services.busy(plan)[name] < cycles for name, cycles in dense.items())


def test_stand_ins_are_always_the_same() -> None:
    net = network()
    images = stand_in_images(net, 4)
    assert images.shape == (STAND_IN_IMAGES, 12, 12, 1)
    assert np.array_equal(images, stand_in_images(net, 4))
    assert 0.1 < (images > 0).mean() < 0.3
    assert images.max() <= 255


def test_stand_ins_of_other_layouts_and_spikes() -> None:
    source = ImageInput((4, 4, 3), bits=4, signed=True, scale=np.array([2.0, 1, 1]), layout="nchw")
    layer = Layer("scores", (Conv("input", np.ones((2, 4, 4, 3), int)),), np.zeros(2, int))
    net = IntegerNetwork(source, (layer,), Code.CAUSAL, 3)
    images = stand_in_images(net, 3)
    assert images.shape == (STAND_IN_IMAGES, 3, 4, 4)
    assert source.encode(images).min() < 0
    spikes = stand_in_images(IntegerNetwork(SpikeInput((4, 4, 3)), (layer,), Code.CAUSAL, 3), 3)
    assert spikes.shape == (STAND_IN_IMAGES, 3, 4, 4, 3)
    assert set(np.unique(spikes)) == {0, 1}


def test_one_image_is_not_enough() -> None:
    with pytest.raises(InputError, match=r"need at least two images \(D6\), got 1: give more"):
        Services(network(), np.zeros((1, 12, 12, 1)))
