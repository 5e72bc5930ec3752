"""Capacities of rings in graphs: what deadlocks is refused, and nothing else is (D7)."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fpgasnn.errors import PlanError
from fpgasnn.golden import simulate
from fpgasnn.network import Conv, Identity, ImageInput, IntegerNetwork, Layer, SpikeInput
from fpgasnn.plan import Plan, make_plan, smallest_rings
from fpgasnn.skip_rings import Waits
from fpgasnn.testing.strategies import Limits, engine_counts, networks

SMALL = Limits(extent=7, channels=2, input_channels=2, layers=5, timesteps=2, planes=2, image_bits=2)


def with_rows(plan: Plan, name: str, branch: int, rows: int) -> Plan:
    """The plan with another capacity of one ring, unchecked."""

    def changed(number: int) -> object:
        old = plan.layer(name).branches[number]
        return replace(old, ring=replace(old.ring, rows=rows)) if number == branch else old

    layers = [
        replace(layer, branches=tuple(changed(n) for n in range(len(layer.branches)))) if layer.name == name else layer
        for layer in plan.layers
    ]
    return replace(plan, layers=tuple(layers))


def conv(source: str, height: int, top: int = 0, bottom: int = 0, stride: int = 1) -> Conv:
    return Conv(source, np.ones((1, height, 1, 1), int), (stride, 1), (top, 0, bottom, 0))


def layer(name: str, *branches: Conv | Identity) -> Layer:
    return Layer(name, branches, [0], None if name == "scores" else [1])


def pair(*, stride: int = 1, height: int = 12) -> IntegerNetwork:
    """A residual pair: two convolutions of three rows, and a skip connection past them."""
    skip = Identity("first", [1], (stride, 1))
    layers = (
        layer("first", conv("input", 1)),
        layer("second", conv("first", 3, 1, 1, stride)),
        layer("third", conv("second", 3, 1, 1)),
        layer("sum", conv("third", 3, 1, 1), skip),
        layer("scores", conv("sum", -(-height // stride))),
    )
    return IntegerNetwork(SpikeInput((height, 1, 1)), layers, timesteps=1)


@pytest.mark.parametrize(("stride", "least", "usual"), [(1, 4, 7), (2, 6, 11)])
def test_capacity_of_a_skip_ring(stride: int, least: int, usual: int) -> None:
    """Row 0 of ``sum`` needs row 1 of ``third``, row 2 of ``second``, and so row 3 (stride 2: row 5) of ``first``.

    By default it also holds the rows that ``first`` and the engines between work on.
    """
    net = pair(stride=stride)
    assert smallest_rings(net)["sum"] == (3, least)
    assert make_plan(net).layer("sum").branches[1].ring.rows == usual
    assert make_plan(net, ring_rows={"sum": (3, least)}).layer("sum").branches[1].ring.rows == least


def test_too_small_a_skip_ring_is_refused_with_the_smallest_one() -> None:
    net = pair()
    with pytest.raises(
        PlanError,
        match=r"ring_rows must be an integer in 4\.\.1048576 \(D7\), got 3, in layer 'sum', branch 1 from 'first': a "
        r"smaller ring deadlocks while another branch waits for later rows, give at least 4",
    ):
        make_plan(net, ring_rows={"sum": 3})
    with pytest.raises(PlanError, match=r"\(D7\), got 2, in layer 'sum', branch 1"):
        make_plan(net, ring_rows={"sum": [3, 2]})
    with pytest.raises(PlanError, match=r"in 3\.\.1048576 \(D8\), got 2, in layer 'sum': a ring smaller than one"):
        make_plan(net, ring_rows={"sum": (2, 4)})
    with pytest.raises(PlanError, match=r"ring_rows must be 2 integers >= 1 \(D8\), got \(3,\), in layer 'sum'"):
        make_plan(net, ring_rows={"sum": (3,)})


@pytest.mark.parametrize("stride", [1, 2])
def test_a_smaller_ring_would_deadlock(stride: int) -> None:
    """The check is not too careful: one row less and the recurrence stops, as many as it asks for and it does not."""
    net = pair(stride=stride)
    least = smallest_rings(net)["sum"][1]
    trains = np.ones((2, 1, 12, 1, 1), np.uint8)
    plan = make_plan(net, ring_rows={"sum": (3, least)})
    assert simulate(net, trains, plan=plan).cycles.done[1] > 0
    with pytest.raises(PlanError, match=r"the plan deadlocks \(D8\)"):
        simulate(net, trains, plan=with_rows(plan, "sum", 1, least - 1))


def crossed() -> IntegerNetwork:
    """Two sources and two readers; each reader sees far into one source and holds up the other one."""
    layers = (
        layer("a", conv("input", 1)),
        layer("b", conv("input", 1)),
        layer("c", conv("a", 5, 0, 4), Identity("b", [1])),
        layer("d", conv("b", 5, 0, 4), Identity("a", [1])),
        layer("scores", conv("c", 8), conv("d", 8)),
    )
    return IntegerNetwork(ImageInput((8, 1, 1), bits=1), layers, timesteps=1)


def test_rings_that_deadlock_together_are_refused_together() -> None:
    """c waits for a, which waits for d, which waits for b, which waits for c: no branch of one source meets another."""
    net = crossed()
    images = np.ones((2, 8, 1, 1), int)
    assert simulate(net, images, plan=make_plan(net)).cycles.done[1] > 0
    assert make_plan(net, ring_rows={"c": (5, 1)}).layer("c").branches[1].ring.rows == 1
    with pytest.raises(
        PlanError,
        match=r"ring_rows deadlock together \(D7\), got 1 of branch 1 of layer 'c', 1 of branch 1 of layer 'd': give",
    ):
        make_plan(net, ring_rows={"c": (5, 1), "d": (5, 1)})


def test_default_rings_let_engines_work_at_once() -> None:
    """The smallest skip ring lets the source wait for each row of the sum; the default one hardly ever."""
    net = pair()
    trains = (np.random.default_rng(1).random((3, 1, 12, 1, 1)) < 0.5).astype(np.uint8)
    usual = simulate(net, trains, plan=make_plan(net)).cycles.done
    larger = simulate(net, trains, plan=make_plan(net, ring_rows={"sum": (4, 40)})).cycles.done
    least = simulate(net, trains, plan=make_plan(net, ring_rows={"sum": (4, 4)})).cycles.done
    assert usual[-1] - larger[-1] < (least[-1] - usual[-1]) / 10


@given(st.data())
def test_what_is_refused_is_what_deadlocks(data: st.DataObject) -> None:
    """Rows without times and the recurrence with times agree on every ring, one row more or less than the least."""
    net = data.draw(networks(limits=SMALL))
    replicas = data.draw(engine_counts(net))
    least = smallest_rings(net, replicas)
    plan = make_plan(net, 2, replicas=replicas, ring_rows=least)
    waits = Waits(net, {one.name: one.replicas for one in plan.layers})
    found = {(name, index): rows for name, given in least.items() for index, rows in enumerate(given)}
    assert not waits.blocking(found)
    shape = (2, *net.input.shape) if isinstance(net.input, ImageInput) else (2, net.timesteps, *net.input.shape)
    nothing = np.zeros(shape, np.uint8)
    simulate(net, nothing, plan=plan)
    place = data.draw(st.sampled_from(sorted(found)))
    if found[place] > 1:
        smaller = with_rows(plan, *place, found[place] - 1)
        if waits.blocking({**found, place: found[place] - 1}):
            with pytest.raises(PlanError, match=r"the plan deadlocks \(D8\)"):
                simulate(net, nothing, plan=smaller)
        else:
            # smaller than a window, but no row needs all of it
            simulate(net, nothing, plan=smaller)
