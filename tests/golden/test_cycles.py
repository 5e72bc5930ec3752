"""Cycle numbers of the golden model against a naive evaluation of the contract in fpgasnn.plan (D5)."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from referee import Verdict, input_planes, referee

from fpgasnn import plan as plans
from fpgasnn.errors import InputError, PlanError
from fpgasnn.golden import Cycles, Neighbours, simulate
from fpgasnn.golden.cycles import input_words
from fpgasnn.network import INPUT, Code, Conv, ImageInput, IntegerNetwork, Layer, SpikeInput
from fpgasnn.plan import BranchPlan, LayerPlan, Plan, fixed_cycles, make_plan, smallest_rings, trip_counts
from fpgasnn.testing.strategies import Limits, engine_counts, inputs, networks

SMALL = Limits(extent=6, channels=20, input_channels=4, layers=3, timesteps=4, planes=3, image_bits=5)


def fetches(branch: BranchPlan, plane: np.ndarray, cy: int, cx: int, engine: LayerPlan, image: bool) -> list[int]:
    """Events of every fetch of one scan of one current, as docs describe the scanner (D2)."""
    if branch.kind == "channelwise":
        return [1] * branch.fetches
    inside = 0 <= cy < engine.conv[0] and 0 <= cx < engine.conv[1]
    pad_y = branch.rows.origin - engine.pool_pads[0] * branch.rows.element
    pad_x = branch.columns.origin - engine.pool_pads[1] * branch.columns.element
    height, width, channels = plane.shape
    # all planes of a pixel lie in one word (D2): one word holds all channels
    word = channels if image else branch.ring.word_bits
    columns = []
    for kx in range(branch.columns.taps):
        x = cx * branch.columns.element - pad_x + kx * branch.columns.tap
        for index in range(branch.ring.words):
            events = 0
            for ky in range(branch.rows.taps):
                y = cy * branch.rows.element - pad_y + ky * branch.rows.tap
                if inside and 0 <= y < height and 0 <= x < width:
                    events += int(plane[y, x, index * word : (index + 1) * word].sum())
            columns.append(events)
    return [sum(columns)] if branch.kind == "window" else columns


def service(
    net: IntegerNetwork, plan: Plan, layer: Layer, trains: dict[str, np.ndarray], steps: int, delay: int
) -> np.ndarray:
    """Service times (H, W) of one image, one output position after the other."""
    engine = plan.layer(layer.name)
    fixed = fixed_cycles(engine.program, trip_counts(net, plan, engine, steps, delay), engine.load_cycles)
    total = np.zeros(engine.shape, np.int64)
    image = net.reads_image(layer)
    for y in range(engine.shape[0]):
        for x in range(engine.shape[1]):
            scans = 0
            for py in range(engine.pool[0]):
                for px in range(engine.pool[1]):
                    cy = y * engine.pool_stride[0] - engine.pool_pads[0] + py
                    cx = x * engine.pool_stride[1] - engine.pool_pads[1] + px
                    for branch in engine.branches:
                        train = trains[branch.source]
                        first = 0 if layer.fires or net.reads_image(layer) else delay
                        for t in range(first, len(train)):
                            scans += sum(max(1, events) for events in fetches(branch, train[t], cy, cx, engine, image))
            total[y, x] = engine.groups * (fixed + scans)
    return total


class Contract:
    """The recurrence of fpgasnn.plan, written down as it stands there: memoised recursion over positions."""

    def __init__(self, net: IntegerNetwork, plan: Plan, services: dict[str, np.ndarray], arrivals: np.ndarray) -> None:
        self.net, self.plan, self.services, self.arrivals = net, plan, services, arrivals
        self.done, self.accept = cache(self._done), cache(self._accept)

    def readers(self, name: str) -> list[tuple[LayerPlan, BranchPlan]]:
        return [(layer, branch) for layer in self.plan.layers for branch in layer.branches if branch.source == name]

    def released(self, name: str, row: int) -> int:
        """When all readers of all rings behind ``name`` have released what a global row replaces; 0 if nothing."""
        height = self.net.shape(name)[0]
        time = 0
        for layer, branch in self.readers(name):
            old = row - branch.ring.rows
            if old < 0:
                continue
            outputs = layer.shape[0]
            for reader in range(layer.replicas):
                below = reader  # the reader's first output row whose window begins below the old row
                while below // outputs * height + branch.rows.begin(below % outputs) <= old:
                    below += layer.replicas
                if below != reader:
                    time = max(time, self.done(layer.name, (below - layer.replicas + 1) * layer.shape[1] - 1))
        return time

    def overwritten(self, name: str, row: int) -> int:
        """When the old rows of a global row that other engines write are there; 0 if there are none."""
        engine = self.plan.layer(name)
        olds = [row - branch.ring.rows for _, branch in self.readers(name)]
        others = [old for old in olds if old >= 0 and (row - old) % engine.replicas]
        return max((self.done(name, (old + 1) * engine.shape[1] - 1) for old in others), default=0)

    def written(self, name: str, row: int, column: int) -> int:
        """When every engine of ``name`` has written its last row up to ``row``, up to ``column``."""
        engine = self.plan.layer(name)
        rows = range(max(0, row - engine.replicas + 1), row + 1)
        return max(self.done(name, one * engine.shape[1] + column) for one in rows)

    def _accept(self, word: int) -> int:
        width = self.net.input.shape[1]
        row = word // self.arrivals.shape[1] // width
        before = self.accept(word - 1) + 1 if word else 0
        return max(before, int(self.arrivals.reshape(-1)[word]), self.released(INPUT, row))

    def start(self, name: str, p: int) -> int:
        engine = self.plan.layer(name)
        height, width = engine.shape
        image, y, x = p // (height * width), p // width % height, p % width
        row = image * height + y
        before = p - 1 if x else (row - engine.replicas + 1) * width - 1
        times = [self.done(name, before) if before >= 0 else 0]
        for branch in engine.branches:
            rows, columns, _ = self.net.shape(branch.source)
            last, column = image * rows + branch.rows.needed(y), branch.columns.needed(x)
            if branch.source == INPUT:
                word = (last * columns + column + 1) * self.arrivals.shape[1] - 1
                times.append(self.accept(word) + plans.LATENCY_ACCEPTED)
            else:
                times.append(self.written(branch.source, last, column) + plans.LATENCY_WRITTEN)
        if x == 0 and self.readers(name):
            for time, latency in (
                (self.released(name, row), plans.LATENCY_RELEASED),
                (self.overwritten(name, row), plans.LATENCY_WRITTEN),
            ):
                times.append(time + latency if time else 0)
        if not self.readers(name) and p:
            times.append(self.leave(p - 1)[-1] + plans.LATENCY_READ)
        return max(times)

    def leave(self, p: int) -> list[int]:
        """When the scores of output position p are taken."""
        output = self.net.output
        return [self.done(output.name, p) + plans.LATENCY_SCORES + c for c in range(output.channels)]

    def _done(self, name: str, p: int) -> int:
        return self.start(name, p) + int(self.services[name].reshape(-1)[p])


class PausedContract(Contract):
    """The same with pauses: ``arrivals`` are the idle cycles before each word."""

    def __init__(
        self, net: IntegerNetwork, plan: Plan, services: dict[str, np.ndarray], gaps: np.ndarray, ready: np.ndarray
    ) -> None:
        super().__init__(net, plan, services, gaps)
        self.ready = ready

    def _accept(self, word: int) -> int:
        row = word // self.arrivals.shape[1] // self.net.input.shape[1]
        before = self.accept(word - 1) + 1 if word else 0
        return max(before + int(self.arrivals.reshape(-1)[word]), self.released(INPUT, row))

    def leave(self, p: int) -> list[int]:
        time, taken = self.done(self.net.output.name, p) + plans.LATENCY_SCORES, []
        while len(taken) < self.net.output.channels:
            if self.ready[time % len(self.ready)]:
                taken.append(time)
            time += 1
        return taken


def naive_services(
    net: IntegerNetwork, plan: Plan, verdict: Verdict, given: np.ndarray, delay: int
) -> dict[str, np.ndarray]:
    encoded = net.input.encode(given)
    services = {}
    for layer in net.layers:
        per_image = []
        for n, one in enumerate(encoded):
            trains = {INPUT: input_planes(net, one), **{name: spikes[n] for name, spikes in verdict.spikes.items()}}
            per_image.append(service(net, plan, layer, trains, net.timesteps, delay))
        services[layer.name] = np.stack(per_image)
    return services


def check(net: IntegerNetwork, plan: Plan, given_inputs: np.ndarray, arrivals: np.ndarray | None = None) -> Cycles:
    run = simulate(net, given_inputs, plan=plan, trace=True, arrivals=arrivals)
    services = naive_services(net, plan, referee(net, given_inputs), given_inputs, run.delay)
    images, (height, width, _) = len(run.scores), net.input.shape
    words = 1
    if isinstance(net.input, SpikeInput):
        words = net.timesteps * plan.input_ring.words
    offered = np.zeros((images * height * width, words), int) if arrivals is None else arrivals.reshape(-1, words)
    contract = Contract(net, plan, services, offered)
    for layer in net.layers:
        np.testing.assert_array_equal(
            run.cycles.finish[layer.name] - run.cycles.start[layer.name], services[layer.name], err_msg=layer.name
        )
        done = [contract.done(layer.name, p) for p in range(services[layer.name].size)]
        np.testing.assert_array_equal(run.cycles.finish[layer.name].reshape(-1), done, err_msg=layer.name)
    accepted = [contract.accept((p + 1) * words - 1) for p in range(images * height * width)]
    np.testing.assert_array_equal(run.cycles.accepted.reshape(-1), accepted)
    last = run.cycles.finish[net.output.name].reshape(images, -1)[:, -1]
    np.testing.assert_array_equal(run.cycles.done, last + plans.LATENCY_SCORES + net.output.channels - 1)
    return run.cycles


@given(st.data())
def test_equals_the_contract(data: st.DataObject) -> None:
    net = data.draw(networks(hardware=True, limits=SMALL))
    lanes = data.draw(st.sampled_from((None, 1, 2, 4, 8, 16, 32)))
    plan = make_plan(net, lanes, replicas=data.draw(engine_counts(net)))
    given_inputs = data.draw(inputs(net))
    cycles = check(net, plan, given_inputs)
    for n in range(len(given_inputs)):
        alone = simulate(net, given_inputs[n : n + 1], plan=plan).cycles
        assert alone.done[0] == cycles.latency[n] == alone.interval
    assert set(cycles.busy) == {layer.name for layer in net.layers}
    assert np.all(np.diff(cycles.done) == cycles.intervals)


@given(st.data())
def test_equals_the_contract_with_late_inputs(data: st.DataObject) -> None:
    net = data.draw(networks(hardware=True, limits=SMALL))
    plan = make_plan(net, replicas=data.draw(engine_counts(net)))
    given_inputs = data.draw(inputs(net))
    words = 1
    if isinstance(net.input, SpikeInput):
        words = net.timesteps * plan.input_ring.words
    rng = np.random.default_rng(data.draw(st.integers(0, 999)))
    pauses = rng.integers(0, 30, (len(given_inputs), *net.input.shape[:2], words))
    check(net, plan, given_inputs, np.cumsum(pauses.reshape(-1)).reshape(pauses.shape))


@given(st.data())
def test_equals_the_contract_with_pauses_on_both_streams(data: st.DataObject) -> None:
    """Every word taken and every score handed over, predicted from nothing but the pauses."""
    net = data.draw(networks(hardware=True, limits=SMALL))
    plan = make_plan(net, data.draw(st.sampled_from((None, 2, 8))), replicas=data.draw(engine_counts(net)))
    given_inputs = data.draw(inputs(net))
    rng = np.random.default_rng(data.draw(st.integers(0, 999)))
    words = input_words(net, plan, net.timesteps)
    gaps = rng.integers(0, 9, (len(given_inputs) * net.input.shape[0] * net.input.shape[1], words))
    ready = np.append(rng.random(rng.integers(1, 20)) < 0.3, True)
    run = simulate(net, given_inputs, plan=plan, trace=True, neighbours=Neighbours(gaps, ready))
    services = naive_services(net, plan, referee(net, given_inputs), given_inputs, run.delay)
    contract = PausedContract(net, plan, services, gaps, ready)
    np.testing.assert_array_equal(run.cycles.words.reshape(-1), [contract.accept(word) for word in range(gaps.size)])
    outputs = services[net.output.name].size
    np.testing.assert_array_equal(
        run.cycles.transferred.reshape(outputs, -1), [contract.leave(p) for p in range(outputs)]
    )
    np.testing.assert_array_equal(run.cycles.done, run.cycles.transferred[:, -1, -1, -1])


def small_network(**fields: object) -> IntegerNetwork:
    hidden = Layer("hidden", (Conv("input", np.ones((2, 2, 2, 1), int)),), [0, 0], [9, 9])
    output = Layer("scores", (Conv("hidden", np.ones((3, 3, 3, 2), int)),), [0, 0, 0])
    return IntegerNetwork(ImageInput((4, 4, 1), bits=2), (hidden, output), timesteps=4, max_timesteps=8, **fields)


def test_without_a_plan_the_default_one_counts() -> None:
    net = small_network()
    given_images = np.arange(32).reshape(2, 4, 4, 1) % 4
    later = simulate(net, given_images).cycles
    planned = simulate(net, given_images, plan=make_plan(net)).cycles
    np.testing.assert_array_equal(later.done, planned.done)
    assert later.interval == later.done[1] - later.done[0]
    assert not later.start


def test_the_interval_is_the_mean_of_all_intervals() -> None:
    net = small_network(code=Code.CAUSAL)
    given_images, plan = np.zeros((4, 4, 4, 1), int), make_plan(net)
    taken = simulate(net, given_images, plan=plan).cycles.done + np.array([0, 1000, 5000, 7000])
    cycles = simulate(net, given_images, plan=plan, transfers=taken).cycles
    np.testing.assert_array_equal(cycles.intervals, np.diff(taken))
    assert cycles.interval == (taken[3] - taken[0]) / 3
    assert simulate(net, given_images[:1], plan=plan).cycles.interval == cycles.latency[0]


def test_scores_taken_late_hold_the_output_back() -> None:
    net = small_network(code=Code.CAUSAL)
    given_images = np.zeros((3, 4, 4, 1), int)
    free = simulate(net, given_images, plan=make_plan(net), trace=True).cycles
    taken = free.done + np.array([1000, 2000, 3000])
    held = simulate(net, given_images, plan=make_plan(net), trace=True, transfers=taken).cycles
    np.testing.assert_array_equal(held.done, taken)
    np.testing.assert_array_equal(held.start["scores"].ravel()[1:], taken[:2] + plans.LATENCY_READ)


def test_no_images_take_no_cycles() -> None:
    cycles = simulate(small_network(), np.zeros((0, 4, 4, 1)), plan=make_plan(small_network())).cycles
    assert cycles.done.shape == (0,) and cycles.interval == 0.0


def test_plans_of_other_networks_are_refused() -> None:
    net = small_network()
    one_layer = IntegerNetwork(net.input, (Layer("scores", (Conv("input", np.ones((1, 4, 4, 1), int)),), [0]),))
    narrow = Layer("hidden", (Conv("input", np.ones((2, 3, 3, 1), int)),), [0, 0], [9, 9])
    output = Layer("scores", (Conv("hidden", np.ones((3, 2, 2, 2), int)),), [0, 0, 0])
    other_shape = IntegerNetwork(net.input, (narrow, output), timesteps=4, max_timesteps=8)
    with pytest.raises(PlanError, match=r"a plan belongs to one network .* layers scores"):
        simulate(net, np.zeros((1, 4, 4, 1)), plan=make_plan(one_layer))
    with pytest.raises(PlanError, match="got another shape for layer 'hidden'"):
        simulate(net, np.zeros((1, 4, 4, 1)), plan=make_plan(other_shape))
    with pytest.raises(PlanError, match=r"the rings of this plan hold at most 4 steps \(D8\), got timesteps=5"):
        simulate(net, np.zeros((1, 4, 4, 1)), 5, plan=make_plan(net, max_timesteps=4))


def test_wrong_stalls_are_named() -> None:
    net = small_network()
    given_images, plan = np.zeros((1, 4, 4, 1)), make_plan(small_network())
    with pytest.raises(InputError, match="arrivals must be 16 integers, one per input word"):
        simulate(net, given_images, plan=plan, arrivals=np.zeros(15, int))
    with pytest.raises(InputError, match="transfers must be 1 integers, one per output position"):
        simulate(net, given_images, plan=plan, transfers=np.zeros(2, int))


def test_cycle_numbers_have_48_bits() -> None:
    net = small_network()
    given_images, plan = np.zeros((1, 4, 4, 1)), make_plan(net)
    late = np.zeros(16, np.int64)
    late[-1] = (1 << 48) - 1
    assert simulate(net, given_images, plan=plan, arrivals=late).cycles.accepted.max() == late[-1]
    with pytest.raises(InputError, match=r"got 0\.\.281474976710656: count cycles from 0, below 2\^48"):
        simulate(net, given_images, plan=plan, arrivals=late + (late > 0))


@given(st.data())
def test_equals_the_contract_behind_the_smallest_rings(data: st.DataObject) -> None:
    """Rings of which none can be smaller neither deadlock nor leave the contract (D7)."""
    net = data.draw(networks(limits=SMALL))
    replicas = data.draw(engine_counts(net))
    check(net, make_plan(net, replicas=replicas, ring_rows=smallest_rings(net, replicas)), data.draw(inputs(net)))
