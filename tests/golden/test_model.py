"""fpgasnn.golden.simulate against the naive referee and against closed forms."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from conftest import ROOT
from hypothesis import given, settings
from hypothesis import strategies as st
from referee import Verdict, referee

from fpgasnn.errors import InputError, NetworkError
from fpgasnn.golden import Result, model, simulate
from fpgasnn.golden.pipeline import NetworkLayout, bytes_per_image
from fpgasnn.network import Code, Conv, Identity, ImageInput, IntegerNetwork, Layer, Pool, PoolMode, SpikeInput
from fpgasnn.testing.strategies import Limits, images, inputs, networks, spike_trains

SMALL = Limits(extent=6, channels=6, input_channels=4, layers=3, timesteps=6, planes=4)


def one_neuron(
    weight: int, *, theta: int = 10, code: str = "causal", steps: int = 4, **fields: object
) -> IntegerNetwork:
    """One spike input, one neuron, one score with weight 1."""
    hidden = Layer("hidden", (Conv("input", np.full((1, 1, 1, 1), weight)),), [0], [theta], **fields)
    output = Layer("scores", (Conv("hidden", np.ones((1, 1, 1, 1), int)),), [0])
    return IntegerNetwork(SpikeInput((1, 1, 1)), (hidden, output), code, steps)


def assert_equal(run: Result, verdict: Verdict) -> None:
    """Every number of the golden model equals the referee's."""
    np.testing.assert_array_equal(run.scores, verdict.scores)
    if verdict.prefix_scores is None:
        assert run.prefix_scores is None
    else:
        np.testing.assert_array_equal(run.prefix_scores, verdict.prefix_scores)
    assert set(run.spikes) == set(verdict.spikes)
    for name, spikes in verdict.spikes.items():
        np.testing.assert_array_equal(run.spikes[name], spikes, err_msg=name)
        np.testing.assert_array_equal(run.potentials[name], verdict.potentials[name], err_msg=name)
        np.testing.assert_array_equal(run.spike_counts[name], verdict.spike_counts[name], err_msg=name)
    for name, counts in verdict.operations.items():
        got = run.synaptic_operations[name]
        assert got.synaptic.tolist() == [count.synaptic for count in counts], name
        assert got.identity.tolist() == [count.identity for count in counts], name
        assert got.image.tolist() == [count.image for count in counts], name


@given(st.data())
def test_equals_the_referee(data: st.DataObject) -> None:
    net = data.draw(networks())
    given_inputs = data.draw(inputs(net))
    verdict = referee(net, given_inputs)
    assert_equal(simulate(net, given_inputs, trace=True, threads=1), verdict)
    for name, (low, high) in verdict.reach.items():
        bits = net.widths[name].membrane
        assert -(1 << (bits - 1)) <= low and high < 1 << (bits - 1), name


@given(st.data())
def test_equals_the_referee_at_other_run_lengths(data: st.DataObject) -> None:
    net = data.draw(networks(codes=("causal", "deferred"), limits=SMALL))
    steps = data.draw(st.integers(1, net.max_timesteps or 1))
    delay = data.draw(st.integers(0, steps - 1)) if net.code is Code.CAUSAL else None
    given_inputs = data.draw(inputs(net, steps))
    run = simulate(net, given_inputs, steps, delay=delay, trace=True, threads=2)
    assert (run.timesteps, run.delay) == (steps, delay or 0)
    assert_equal(run, referee(net, given_inputs, steps, delay))


@given(st.data())
def test_results_do_not_depend_on_blocks_and_threads(data: st.DataObject) -> None:
    net = data.draw(networks(limits=SMALL))
    given_inputs = np.concatenate([data.draw(inputs(net))] * 3)
    whole = simulate(net, given_inputs, threads=1)
    parts = simulate(net, given_inputs, threads=3)
    np.testing.assert_array_equal(whole.scores, parts.scores)
    for i in range(len(given_inputs)):
        np.testing.assert_array_equal(whole.scores[i], simulate(net, given_inputs[i : i + 1]).scores[0])


@pytest.mark.parametrize(
    ("count", "most", "workers", "size"),
    [(0, 5, 2, 1), (9, 300, 2, 5), (100, 19, 2, 17), (100, 64, 2, 50), (10, 0, 1, 1), (1000, 1000, 1, 250)],
)
def test_workers_get_equal_numbers_of_blocks(count: int, most: int, workers: int, size: int) -> None:
    assert model._block_size(count, most, workers) == size


def test_packed_spikes_make_room_for_more_images(monkeypatch: pytest.MonkeyPatch) -> None:
    net = one_neuron(3, steps=32)
    sizes = {}
    for kernels in ("vector", "portable"):
        monkeypatch.setenv("FPGASNN_KERNELS", kernels)
        layout = NetworkLayout(net, 32, 0)
        if kernels == "vector" and not layout.vectors:
            pytest.skip("the vector kernels need numba's compiler (NUMBA_DISABLE_JIT)")
        sizes[kernels] = bytes_per_image(layout)
        assert bytes_per_image(layout, keep=True) == 2 * 32 * 4 + 32 + 8 + 32 + 4
    # one word of 16 bits per step, of the source and of the layer
    assert sizes == {"vector": 2 * 32 * 2, "portable": 2 * 32 * 4 + 32 + 8 + 32 + 4}


@given(st.data())
def test_causal_runs_are_prefix_closed(data: st.DataObject) -> None:
    net = data.draw(networks(codes=["causal"], limits=SMALL))
    given_inputs = data.draw(inputs(net))
    whole = simulate(net, given_inputs, trace=True)
    shorter = data.draw(st.integers(1, net.timesteps))
    cut = given_inputs if isinstance(net.input, ImageInput) else given_inputs[:, :shorter]
    part = simulate(net, cut, shorter, trace=True)
    np.testing.assert_array_equal(whole.scores_at(shorter), part.scores)
    np.testing.assert_array_equal(whole.predictions_at(shorter), part.predictions)
    for name in part.spikes:
        np.testing.assert_array_equal(whole.spikes[name][:, :shorter], part.spikes[name])


@given(st.data())
def test_deferred_counts_are_the_closed_form_in_any_order(data: st.DataObject) -> None:
    rng = np.random.default_rng(data.draw(st.integers(0, 2**32 - 1)))
    steps, inner, outer = data.draw(st.integers(1, 12)), 5, 4
    weight = rng.integers(-8, 8, (outer, 1, 1, inner))
    theta, bias = rng.integers(1, 20, outer), rng.integers(-3, 4, outer)
    hidden = Layer("hidden", (Conv("input", weight),), bias, theta)
    output = Layer("scores", (Conv("hidden", np.ones((1, 1, 1, outer), int)),), [0])
    net = IntegerNetwork(SpikeInput((1, 1, inner)), (hidden, output), "deferred", steps)
    trains = data.draw(spike_trains(net))
    run = simulate(net, trains, trace=True)
    total = theta // 2 + trains.sum(axis=1)[:, 0, 0] @ weight[:, 0, 0].T + steps * bias
    counts = np.clip(np.floor_divide(total, theta), 0, steps)
    np.testing.assert_array_equal(run.spikes["hidden"].sum(axis=1)[:, 0, 0], counts)
    shuffled = simulate(net, rng.permuted(trains, axis=1), trace=True)
    np.testing.assert_array_equal(shuffled.spikes["hidden"], run.spikes["hidden"])
    np.testing.assert_array_equal(shuffled.scores, run.scores)


@given(st.data())
def test_radix_equals_deferred_with_matching_constants(data: st.DataObject) -> None:
    """S4: b_radix = T b_deferred but in the first layer, where theta and v of deferred code are T times larger."""
    radix = data.draw(networks(codes=["radix"], kinds=["image"], limits=SMALL))
    levels = (1 << radix.timesteps) - 1
    layers_radix, layers_deferred = [], []
    for layer in radix.layers:
        if radix.reads_image(layer):
            scaled = (
                replace(layer, threshold=layer.threshold * levels, start=layer.start * levels) if layer.fires else layer
            )
            layers_deferred.append(scaled)
            layers_radix.append(layer)
        else:
            layers_deferred.append(layer)
            layers_radix.append(replace(layer, bias=layer.bias * levels))
    radix = replace(radix, layers=tuple(layers_radix))
    deferred = replace(radix, layers=tuple(layers_deferred), code=Code.DEFERRED, timesteps=levels, max_timesteps=levels)
    given_images = data.draw(images(radix))
    a, b = simulate(radix, given_images, trace=True), simulate(deferred, given_images, trace=True)
    place = 1 << np.arange(radix.timesteps - 1, -1, -1)
    for name in a.spikes:
        np.testing.assert_array_equal(np.tensordot(a.spikes[name], place, (1, 0)), b.spikes[name].sum(axis=1))
    factor = levels if radix.reads_image(radix.output) else 1
    np.testing.assert_array_equal(a.scores * factor, b.scores)


@given(st.data())
def test_rescaling_a_channel_changes_no_spike(data: st.DataObject) -> None:
    net = data.draw(networks(limits=SMALL).filter(lambda net: len(net.layers) > 1))
    position = data.draw(st.integers(0, len(net.layers) - 2))
    layer = net.layers[position]
    factors = np.ones(layer.channels, np.int64)
    factors[data.draw(st.integers(0, layer.channels - 1))] = data.draw(st.integers(2, 3))

    def scaled_by(scale: np.ndarray) -> Layer:
        branches = []
        for branch in layer.branches:
            if isinstance(branch, Identity):
                branches.append(replace(branch, constant=branch.constant * scale))
            else:
                # 16-bit weights leave no room to be scaled
                weight = branch.weight.astype(np.int64) // (4 if layer.weight_bits == 16 else 1)
                branches.append(replace(branch, weight=weight * scale[:, None, None, None]))
        return replace(
            layer,
            branches=tuple(branches),
            bias=layer.bias * scale,
            threshold=layer.threshold * scale,
            start=layer.start * scale,
            weight_bits=min(16, layer.weight_bits + 2),
        )

    def network(changed: Layer) -> IntegerNetwork:
        return replace(net, layers=(*net.layers[:position], changed, *net.layers[position + 1 :]))

    given_inputs = data.draw(inputs(net))
    plain = simulate(network(scaled_by(np.ones_like(factors))), given_inputs, trace=True)
    other = simulate(network(scaled_by(factors)), given_inputs, trace=True)
    for name in plain.spikes:
        np.testing.assert_array_equal(plain.spikes[name], other.spikes[name])
    np.testing.assert_array_equal(plain.scores, other.scores)


@given(st.integers(-60, 60), st.integers(1, 40), st.integers(1, 16))
def test_constant_current_fires_by_the_formula(current: int, theta: int, steps: int) -> None:
    """clip(floor(T z / theta + 1/2), 0, T) spikes for a constant current z; even thresholds make theta/2 exact."""
    theta *= 2
    net = one_neuron(current, theta=theta, steps=steps)
    run = simulate(net, np.ones((1, steps, 1, 1, 1), np.uint8), trace=True)
    expected = min(max((2 * steps * current + theta) // (2 * theta), 0), steps)
    assert run.spikes["hidden"].sum() == expected == run.scores[0, 0]


def test_a_tie_fires() -> None:
    net = one_neuron(10, theta=10, start=[0])
    trains = np.array([1, 0, 0, 1], np.uint8).reshape(1, 4, 1, 1, 1)
    run = simulate(net, trains, trace=True)
    assert run.spikes["hidden"].ravel().tolist() == [1, 0, 0, 1]
    assert run.potentials["hidden"].ravel().tolist() == [0, 0, 0, 0]


def test_pool_modes_differ_where_currents_alternate() -> None:
    """Two inputs that spike in turn: the maximum per step sees a spike in every step, the cumulative one in half."""
    trains = np.zeros((1, 8, 1, 2, 1), np.uint8)
    trains[0, 0::2, 0, 0, 0] = trains[0, 1::2, 0, 1, 0] = 1
    counts = {}
    for mode in PoolMode:
        hidden = Layer(
            "hidden", (Conv("input", np.full((1, 1, 1, 1), 4)),), [0], [4], [0], Pool((1, 2), (1, 2), mode=mode)
        )
        output = Layer("scores", (Conv("hidden", np.ones((1, 1, 1, 1), int)),), [0])
        net = IntegerNetwork(SpikeInput((1, 2, 1)), (hidden, output), timesteps=8)
        counts[mode] = int(simulate(net, trains).scores[0, 0])
    assert counts == {PoolMode.CUMULATIVE: 4, PoolMode.PER_STEP: 8}


@pytest.mark.parametrize("mode", PoolMode)
def test_potentials_of_both_pool_modes(mode: PoolMode) -> None:
    """Of elements whose currents alternate, step by step."""
    trains = np.zeros((1, 8, 1, 2, 1), np.uint8)
    trains[0, 0::2, 0, 0, 0] = trains[0, 1::2, 0, 1, 0] = 1
    conv = Conv("input", np.full((1, 1, 1, 1), 4))
    hidden = Layer("hidden", (conv,), [1], [9], [2], Pool((1, 2), (1, 2), mode=mode))
    output = Layer("scores", (Conv("hidden", np.ones((1, 1, 1, 1), int)),), [0])
    net = IntegerNetwork(SpikeInput((1, 2, 1)), (hidden, output), timesteps=8)
    assert_equal(simulate(net, trains, trace=True), referee(net, trains))


def test_sums_beyond_32_bits_are_exact() -> None:
    weight = np.full((2, 4, 4, 8), 32767)
    weight[1] = -32768
    hidden = Layer("hidden", (Conv("input", weight, shift=7),), [5, 0], [1, 1], weight_bits=16)
    output = Layer("scores", (Conv("hidden", weight[:, :1, :1, :2], shift=7),), [0, 1 << 40], weight_bits=16)
    net = IntegerNetwork(ImageInput((4, 4, 8), bits=16), (hidden, output), "deferred", 1000)
    given_images = np.full((1, 4, 4, 8), 65535)
    assert_equal(simulate(net, given_images, trace=True), referee(net, given_images))


def test_elements_left_behind_fit() -> None:
    """Of two elements of a pool one gets every positive current and the other, which is reset too, every negative."""
    channels, steps = 40, 1024
    weight = np.repeat([32767, -32767], channels).reshape(1, 1, 1, -1)
    threshold = 32767 * channels * 3 // 2
    hidden = Layer("hidden", (Conv("input", weight),), [0], [threshold], [0], Pool((1, 2), (1, 2)), 16)
    net = IntegerNetwork(SpikeInput((1, 2, 80)), (hidden, Layer("scores", (Conv("hidden", [[[[1]]]]),), [0])), "causal",
                         steps)  # fmt: skip
    trains = np.zeros((1, steps, 1, 2, 80), np.uint8)
    trains[..., 0, :channels] = trains[..., 1, channels:] = 1
    run = simulate(net, trains, trace=True)
    assert run.scores.tolist() == [[steps * 2 // 3]]
    assert_equal(run, referee(net, trains))


@pytest.mark.parametrize("code", [Code.DEFERRED, Code.CAUSAL])
def test_sums_near_the_ends_of_32_bits_are_exact(code: Code) -> None:
    weight = np.full((2, 1, 1, 40), 32767)
    weight[0] = -32768
    hidden = Layer("hidden", (Conv("input", weight),), [0, 0], [1 << 30, 1 << 30], weight_bits=16)
    net = IntegerNetwork(SpikeInput((1, 1, 40)), (Layer("scores", (Conv("input", weight),), [0, 0], weight_bits=16),),
                         code, 1024)  # fmt: skip
    trains = np.ones((1, 1024, 1, 1, 40), np.uint8)
    assert simulate(net, trains).scores.tolist() == [[-32768 * 40 * 1024, 32767 * 40 * 1024]]
    output = Layer("scores", (Conv("hidden", np.ones((1, 1, 1, 2), int)),), [0])
    net = IntegerNetwork(SpikeInput((1, 1, 40)), (hidden, output), code, 512)
    assert_equal(simulate(net, trains[:, :512], trace=True), referee(net, trains[:, :512]))


@pytest.mark.parametrize("weight", [32767, -32768])
def test_sums_beyond_32_bits_at_one_end_are_exact(weight: int) -> None:
    output = Layer("scores", (Conv("input", np.full((1, 1, 1, 80), weight)),), [0], weight_bits=16)
    net = IntegerNetwork(SpikeInput((1, 1, 80)), (output,), "deferred", 1024)
    assert simulate(net, np.ones((1, 1024, 1, 1, 80), np.uint8)).scores.tolist() == [[weight * 80 * 1024]]


def test_potentials_beyond_64_bits_are_refused() -> None:
    """Constants are bounded where a network is made, so that no sum of any run comes near 64 bits."""
    large = Identity("input", [1 << 40])
    net = IntegerNetwork(SpikeInput((1, 1, 1)), (Layer("scores", (large,), [0]),), timesteps=1024)
    assert net.widths["scores"].membrane == 52
    assert simulate(net, np.ones((1, 1024, 1, 1, 1), int)).scores.tolist() == [[1 << 50]]
    with pytest.raises(NetworkError, match=r"identity constant must lie within \+-2\^40 \(S9\), got 1099511627777\.\."):
        Identity("input", [(1 << 40) + 1])
    with pytest.raises(NetworkError, match=r"bias must lie within \+-2\^40 \(S9\), got 9223372036854775808\.\."):
        Layer("scores", (large,), np.array([1 << 63], np.uint64))


def test_map_outputs_keep_their_axes() -> None:
    weight = np.arange(6).reshape(3, 1, 1, 2)
    net = IntegerNetwork(
        ImageInput((2, 5, 2), bits=3), (Layer("scores", (Conv("input", weight),), [0, 0, 0]),), timesteps=2
    )
    run = simulate(net, np.ones((4, 2, 5, 2), int))
    assert run.scores.shape == (4, 2, 5, 3)
    assert run.prefix_scores is not None and run.prefix_scores.shape == (4, 2, 2, 5, 3)
    assert run.predictions.shape == (4, 2, 5) and np.all(run.predictions == 2)
    assert run.total_spikes.tolist() == [0, 0, 0, 0] == run.total_operations.tolist()


def test_equal_scores_predict_the_lowest_index() -> None:
    net = IntegerNetwork(
        ImageInput((1, 1, 1), bits=3),
        (Layer("scores", (Conv("input", np.array([1, 3, 3]).reshape(3, 1, 1, 1)),), [0] * 3),),
    )
    assert simulate(net, [[[[2]]]]).predictions.tolist() == [1]


def test_no_images_give_empty_results() -> None:
    net = one_neuron(3)
    run = simulate(net, np.zeros((0, 4, 1, 1, 1), int), trace=True)
    assert run.scores.shape == (0, 1) and run.spikes["hidden"].shape == (0, 4, 1, 1, 1)


def test_progress_counts_every_image() -> None:
    seen: list[tuple[int, int]] = []
    simulate(
        one_neuron(3),
        np.zeros((7, 4, 1, 1, 1), int),
        threads=3,
        progress=lambda done, total: seen.append((done, total)),
    )
    assert seen == [(3, 7), (6, 7), (7, 7)]


BAD_CALLS = [
    ({"timesteps": 0}, "timesteps must be in 1..4 for this network"),
    ({"timesteps": 5}, "timesteps must be in 1..4 for this network"),
    ({"timesteps": 2.5}, "timesteps must be an integer"),
    ({"timesteps": 3}, r"spike trains must have timesteps=3 steps \(S11\), got 4"),
    ({"delay": 4}, r"delay must be in 0..T-1 = 0..3 \(S8\), got 4"),
    ({"threads": 0}, "threads must be an integer >= 1, got 0"),
]


@pytest.mark.parametrize(("fields", "message"), BAD_CALLS)
def test_wrong_arguments_are_named(fields: dict[str, object], message: str) -> None:
    with pytest.raises(InputError, match=message):
        simulate(one_neuron(3), np.zeros((1, 4, 1, 1, 1), int), **fields)


BAD_INPUTS = [
    (np.zeros((1, 4, 1, 1, 2), int), "spike trains must have shape"),
    (np.full((1, 4, 1, 1, 1), 2), "spike trains must hold only the integers 0 and 1"),
    (np.zeros((1, 4, 1, 1, 1)), "spike trains must hold only the integers 0 and 1"),
    (np.zeros((1, 0, 1, 1, 1), int), "timesteps must be in 1..4"),
]


@pytest.mark.parametrize(("trains", "message"), BAD_INPUTS)
def test_wrong_spike_trains_are_named(trains: np.ndarray, message: str) -> None:
    with pytest.raises(InputError, match=message):
        simulate(one_neuron(3), trains)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (np.full((1, 1, 1, 1), np.nan), "images must be finite .* got 1 values"),
        (np.zeros((1, 1, 1, 2)), r"images must have shape \(N, 1, 1, 1\)"),
        (np.array([["a"]]), "images must be real numbers"),
    ],
)
def test_wrong_images_are_named(value: np.ndarray, message: str) -> None:
    layer = Layer("scores", (Conv("input", np.ones((1, 1, 1, 1), int)),), [0])
    with pytest.raises(InputError, match=message):
        simulate(IntegerNetwork(ImageInput((1, 1, 1), bits=4), (layer,), timesteps=2), value)


def test_radix_and_deferred_have_no_other_readout() -> None:
    trains = np.ones((1, 3, 1, 1, 1), int)
    radix, deferred = one_neuron(3, code="radix", steps=3), one_neuron(3, code="deferred", steps=3)
    with pytest.raises(InputError, match="this radix network has 3 planes built in"):
        simulate(radix, trains, 2)
    with pytest.raises(InputError, match="delayed evaluation exists in causal code only"):
        simulate(deferred, trains, delay=1)
    with pytest.raises(InputError, match=r"scores per prefix exist in causal code only \(S8\), got timesteps=2"):
        simulate(deferred, trains).scores_at(2)
    assert simulate(deferred, trains).scores_at(3).shape == (1, 1)
    with pytest.raises(InputError, match=r"timesteps must be in 1..3 of this run \(S8\), got 4"):
        simulate(one_neuron(3), trains).scores_at(4)


PORTABLE = """
import numpy as np
from fpgasnn.golden import simulate
from fpgasnn.testing.strategies import Limits, inputs, networks
from hypothesis import HealthCheck, given, settings, strategies as st
from referee import referee
import numba
assert numba.config.DISABLE_JIT

@settings(max_examples=12, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def check(data):
    net = data.draw(networks(limits=Limits(4, 4, 3, 3, 4, 3, 5, 2)))
    given_inputs = data.draw(inputs(net))
    verdict, run = referee(net, given_inputs), simulate(net, given_inputs, trace=True)
    np.testing.assert_array_equal(run.scores, verdict.scores)
    for name in verdict.spikes:
        np.testing.assert_array_equal(run.spikes[name], verdict.spikes[name])

check()
print("equal")
"""


def test_equals_the_referee_without_compilation() -> None:
    environment = {
        **os.environ,
        "NUMBA_DISABLE_JIT": "1",
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests")]),
    }
    done = subprocess.run(
        [sys.executable, "-W", "error::RuntimeWarning", "-c", PORTABLE],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "equal\n"


@settings(max_examples=5)
@given(st.data())
def test_the_referee_can_disagree(data: st.DataObject) -> None:
    """The comparison is not vacuous: one flipped weight of a driven neuron changes the verdict."""
    steps = data.draw(st.integers(1, 4))
    trains = np.ones((1, steps, 1, 1, 1), np.uint8)
    run = simulate(one_neuron(10, steps=steps), trains, trace=True)
    with pytest.raises(AssertionError):
        assert_equal(run, referee(one_neuron(-10, steps=steps), trains))
