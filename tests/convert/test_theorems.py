"""Theorems of the source papers on random layers and networks, and closed forms that need no network."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from convert.graphs import checked_options, gaussian_layer, nchw, residual
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

import fpgasnn
from fpgasnn.ann.evaluate import run_layers
from fpgasnn.ann.layers import AnnLayer, ConvTerm, LayerGraph
from fpgasnn.convert.methods import Task
from fpgasnn.convert.methods.ltb import local_threshold_balancing
from fpgasnn.convert.methods.rnl import omega
from fpgasnn.convert.neuron import quantised
from fpgasnn.convert.spiking import SpikingRun
from fpgasnn.diagnose.bound import ErrorBound
from fpgasnn.diagnose.kcurve import k_curve
from fpgasnn.diagnose.walk import walk
from fpgasnn.network import Code, Conv, ImageInput, IntegerNetwork, Layer, Pool


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("start", ["half", "zero"])
@pytest.mark.parametrize("mode", ["cumulative", "per_step"])
def test_layer_errors_stay_below_the_bound(seed: int, start: str, mode: str) -> None:
    """Theorem 1 of the inference-scale paper, layer by layer and over the whole network, skips and pools included."""
    rng = np.random.default_rng(seed)
    graph = residual(rng, ceiling=2.0 if seed == 3 else None)
    images = nchw(rng.normal(size=(5, 8, 8, 2)))
    thresholds = {layer.name: rng.uniform(0.2, 2.0, len(layer.bias)) for layer in graph.layers if layer.fires}
    task = Task(graph, graph, images, checked_options(timesteps=int(rng.integers(1, 9)), start=start, pool_mode=mode))
    bounds = ErrorBound(graph)
    for seen in walk(task, thresholds, images):
        found = bounds.follow(seen)
        slack = 1e-4 * (1 + found.true)
        assert np.all(found.true <= found.layer_bound + slack)
        assert np.all(found.layer_bound <= found.bound + slack)
        assert np.all(found.own <= found.layer_bound)


def test_the_bound_of_one_layer_is_its_own_error(rng: np.random.Generator) -> None:
    """Direct coding: no error arrives at a layer that reads the image."""
    graph, images = gaussian_layer(2), nchw(rng.normal(size=(3, 10, 10, 1)))
    task = Task(graph, graph, images, checked_options(timesteps=4))
    first = next(walk(task, {"hidden": np.array([0.5, 1.5])}, images))
    found = ErrorBound(graph).follow(first)
    np.testing.assert_allclose(found.true, found.bound, rtol=1e-6)
    np.testing.assert_allclose(found.true, found.own, rtol=1e-6)


def test_max_pool_and_relu_commute(rng: np.random.Generator) -> None:
    pool = Pool((3, 2), (2, 2), (1, 0, 1, 0))
    copy = ConvTerm("input", np.eye(3).reshape(3, 1, 1, 3))

    def run(layer: AnnLayer, maps: NDArray[np.float64]) -> NDArray[np.float64]:
        shapes = {"input": maps.shape[1:], layer.name: maps.shape[1:]}
        return run_layers(LayerGraph(maps.shape[1:], "nhwc", (layer,), shapes), maps)[layer.name]

    maps, zeros = rng.normal(size=(3, 7, 7, 3)), np.zeros(3)
    relu_first = run(
        AnnLayer("pool", (copy,), zeros, pool=pool, fires=False), run(AnnLayer("relu", (copy,), zeros), maps)
    )
    pool_first = run(AnnLayer("both", (copy,), zeros, pool=pool), maps)
    assert np.array_equal(relu_first, pool_first)
    assert pool_first.shape == (3, 4, 3, 3)


@pytest.mark.parametrize("start", [0.0, 0.5])
def test_normalised_weights_are_balanced_thresholds(rng: np.random.Generator, start: float) -> None:
    """W theta_before / theta with threshold 1 spikes as W with threshold theta (RNL, theorem 1); all numbers dyadic."""
    first = rng.integers(-4, 5, (4, 3, 3, 1)) / 4
    second = rng.integers(-4, 5, (5, 3, 3, 4)) / 4
    thetas = {"a": 2.0 ** rng.integers(-1, 3, 4), "b": 2.0 ** rng.integers(-1, 3, 5)}
    bias = {"a": rng.integers(-2, 3, 4) / 4, "b": rng.integers(-2, 3, 5) / 4}
    shapes = {"input": (8, 8, 1), "a": (6, 6, 4), "b": (4, 4, 5), "scores": (1, 1, 1)}
    scores = AnnLayer("scores", (ConvTerm("b", np.ones((1, 4, 4, 5))),), np.zeros(1), fires=False)

    def trains(balanced: bool) -> list[NDArray[np.uint8]]:
        theta = thetas if balanced else {name: np.ones(len(value)) for name, value in thetas.items()}
        a, b, inputs = first, second, {"a": np.ones(1), "b": thetas["a"]}
        if not balanced:
            a, b = (w * inputs[n] / thetas[n][:, None, None, None] for n, w in (("a", first), ("b", second)))
        offsets = bias if balanced else {name: value / thetas[name] for name, value in bias.items()}
        layers = (
            AnnLayer("a", (ConvTerm("input", a),), offsets["a"]),
            AnnLayer("b", (ConvTerm("a", b),), offsets["b"]),
            scores,
        )
        run = SpikingRun(LayerGraph((8, 8, 1), "nhwc", layers, shapes), images, code=Code.CAUSAL, levels=9, start=start)
        found = []
        for layer in layers[:2]:
            run.fire(layer, theta[layer.name])
            found.append(run.train(layer.name).copy())
        return found

    images = nchw(rng.integers(0, 9, (4, 8, 8, 1)) / 4)
    for with_thresholds, with_weights in zip(trains(True), trains(False), strict=True):
        assert np.array_equal(with_thresholds, with_weights)
        assert with_thresholds.any() and not with_thresholds.all()


@given(st.integers(1, 12), st.lists(st.integers(-100, 400), min_size=100, max_size=100))
def test_qcfs_has_no_error_on_one_layer_at_its_own_length(levels: int, currents: list[int]) -> None:
    """T = L, v0 = 0: the spikes' average is lambda / L clip(floor(z L / lambda), 0, L) (QCFS, theorem 1)."""
    z, lam = np.array(currents).reshape(1, 1, 10, 10) / 64, 4.0
    run = SpikingRun(gaussian_layer(1), z.astype(np.float32), code=Code.CAUSAL, levels=levels, start=0.0)
    sent = run.fire(gaussian_layer(1).layers[0], np.array([lam]))
    h = lam / levels * np.clip(np.floor(z * levels / lam), 0, levels)
    np.testing.assert_allclose(sent, h, rtol=1e-6)


@given(st.integers(1, 16), st.integers(1, 16))
def test_shifted_qcfs_has_no_mean_error_for_any_length(levels: int, steps: int) -> None:
    """Shift 1/2, z uniform on [0, lambda]: the mean error is 0 (QCFS, theorem 2); in exact fractions."""
    cells = 2 * levels * steps
    z = [Fraction(2 * i + 1, 2 * cells) for i in range(cells)]

    def mean(length: int) -> Fraction:
        return (
            sum((Fraction(min(length, int(value * length + Fraction(1, 2))), length) for value in z), Fraction())
            / cells
        )

    assert mean(levels) == mean(steps) == Fraction(1, 2)
    counts = quantised(np.array([float(value) for value in z]), np.array(1.0), steps)
    assert counts.mean() == pytest.approx(0.5)


@settings(max_examples=30)
@given(st.integers(0, 1 << 31), st.floats(0.5, 4))
def test_the_k_curve_stays_below_its_bound(seed: int, theta: float) -> None:
    """Constant current, start 0: K(t) < 2 Omega / t for every t (RNL, eq. 10)."""
    images = np.random.default_rng(seed).gamma(1.0, 1.0, (3, 1, 10, 10)).astype(np.float32)
    graph = gaussian_layer(2)
    run = SpikingRun(graph, images, code=Code.CAUSAL, levels=40, start=0.0)
    thresholds = np.array([theta, 2 * theta])
    run.fire(graph.layers[0], thresholds)
    clipped = np.minimum(np.repeat(images, 2, axis=1), thresholds[:, None, None])
    found = k_curve(clipped, thresholds, run.train("hidden"))
    assert np.all(found.k < found.bound)
    assert found.k[-1] < found.k[0] + 1e-9


def test_omega_is_proportional_to_the_scale() -> None:
    """dOmega/dp = Omega / p while nothing saturates: Omega(p) = p Omega(1)."""
    rates = np.random.default_rng(1).uniform(0, 0.4, 1000)
    for p in (0.5, 0.8, 1.3):
        assert omega(rates / p) == pytest.approx(p * omega(rates))
    step = 1e-6
    slope = (omega(rates / (1 + step)) - omega(rates / (1 - step))) / (2 * step)
    assert slope == pytest.approx(omega(rates), rel=1e-6)


def test_saturated_units_break_the_rule_downwards() -> None:
    """A threshold below the activations shortens the K curve by more than p."""
    rates = np.random.default_rng(1).uniform(0, 1, 1000)
    assert omega(np.minimum(rates / 0.5, 1)) < omega(rates)


def test_tail_of_local_threshold_balancing() -> None:
    """After K iterations on a light tail P(z > theta) is about 1 / (2 K)."""
    rng = np.random.default_rng(0)
    iterations = 300
    images = rng.normal(size=(3000, 1, 10, 10)).astype(np.float32)
    theta = local_threshold_balancing(gaussian_layer(4), images, iterations=iterations, cap=False)["hidden"]
    tail = float((images > theta[0]).mean())
    assert 0.7 / (2 * iterations) < tail < 1.3 / (2 * iterations)


@given(st.integers(0, 1 << 31), st.sampled_from(list(Code)))
@settings(max_examples=20)
def test_rescaling_a_channel_leaves_its_spikes(seed: int, code: Code) -> None:
    """Weights, bias, threshold and start of a channel times a factor: the same spikes (S4)."""
    rng = np.random.default_rng(seed)
    weight, linear = rng.integers(-8, 9, (4, 3, 3, 2)), rng.integers(-8, 9, (3, 4, 4, 4))
    theta, bias, images = rng.integers(4, 60, 4), rng.integers(-9, 10, 4), rng.integers(0, 8, (2, 6, 6, 2))
    scores = Layer("scores", (Conv("hidden", linear),), np.zeros(3, int))
    found = []
    for factor in (np.ones(4, int), rng.integers(1, 9, 4)):
        branch = Conv("input", weight * factor[:, None, None, None])
        constants = {"threshold": theta * factor, "start": theta // 2 * factor}
        hidden = Layer("hidden", (branch,), bias * factor, **constants)
        steps = 3 if code is Code.RADIX else 5
        net = IntegerNetwork(ImageInput((6, 6, 2), bits=3), (hidden, scores), code=code, timesteps=steps)
        found.append(fpgasnn.simulate(net, images, trace=True).spikes["hidden"])
    assert np.array_equal(found[0], found[1])
