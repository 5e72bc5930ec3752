"""The float simulation against the rules written out step by step, and the closed form of constant currents."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from convert.graphs import gaussian_layer, nchw, residual
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from fpgasnn.ann.evaluate import run_layers
from fpgasnn.ann.layers import AnnLayer, ConvTerm, LayerGraph
from fpgasnn.convert.neuron import quantised
from fpgasnn.convert.spiking import SpikingRun
from fpgasnn.network import Code, Pool, PoolMode

CAUSAL = Code.CAUSAL


@given(st.integers(1, 40), st.lists(st.integers(-300, 300), min_size=100, max_size=100), st.sampled_from([0.0, 0.5]))
def test_counts_of_a_constant_current(steps: int, currents: list[int], start: float) -> None:
    """clip(floor(T z / theta + v), 0, T), ties included: currents are multiples of theta / 128."""
    images = np.array(currents, np.float32).reshape(1, 1, 10, 10) / 32
    run = SpikingRun(gaussian_layer(1), images, code=CAUSAL, levels=steps, start=start)
    sent = run.fire(gaussian_layer(1).layers[0], np.array([4.0]))
    z = images.astype(np.float64)
    counts = np.clip(np.floor(steps * z / 4 + start), 0, steps)
    np.testing.assert_allclose(sent, counts * 4 / steps, rtol=1e-6)
    np.testing.assert_allclose(sent, quantised(z, np.array(4.0), steps, start), rtol=1e-6)


def window_elements(maps: NDArray[np.float64]) -> list[NDArray[np.float64]]:
    """The four elements of every 2x2 window."""
    return [maps[:, y::2, x::2] for y in range(2) for x in range(2)]


@pytest.mark.parametrize("mode", list(PoolMode))
@pytest.mark.parametrize("start", [0.0, 0.5])
def test_one_layer_against_the_rules(rng: np.random.Generator, mode: PoolMode, start: float) -> None:
    """A layer with a max-pool behind a spiking layer, step by step as S2, S3 and S5 have it; all numbers dyadic."""
    weight = rng.integers(-3, 4, (3, 2, 2, 2)) / 2
    first = AnnLayer("first", (ConvTerm("input", np.ones((2, 1, 1, 1))),), np.array([0.25, -0.25]))
    second = AnnLayer("second", (ConvTerm("first", weight),), np.array([0.5, 0.0, -0.25]), pool=Pool((2, 2), (2, 2)))
    output = AnnLayer("scores", (ConvTerm("second", np.ones((1, 2, 2, 3))),), np.zeros(1), fires=False)
    shapes = {"input": (5, 5, 1), "first": (5, 5, 2), "second": (2, 2, 3), "scores": (1, 1, 1)}
    graph = LayerGraph((5, 5, 1), "nhwc", (first, second, output), shapes)
    images, steps = rng.integers(0, 9, (3, 5, 5, 1)) / 4, 7
    theta = {"first": np.array([1.0, 2.0]), "second": np.array([2.0, 3.0, 1.0])}
    run = SpikingRun(graph, nchw(images), code=CAUSAL, levels=steps, start=start, pool_mode=mode)
    sent = [run.fire(layer, theta[layer.name]) for layer in graph.layers[:2]]

    potential = start * theta["first"] * np.ones((3, 5, 5, 2))
    window = start * theta["second"] * np.ones((3, 4, 4, 3))
    pooled = start * theta["second"] * np.ones((3, 2, 2, 3))
    counts = [np.zeros((3, 5, 5, 2)), np.zeros((3, 2, 2, 3))]
    for _ in range(steps):
        potential += images + first.bias
        fired = potential >= theta["first"]
        potential -= theta["first"] * fired
        counts[0] += fired
        arriving = theta["first"] * fired
        current = np.zeros((3, 4, 4, 3)) + second.bias
        for y in range(2):
            for x in range(2):
                current += np.einsum("nyxi,oi->nyxo", arriving[:, y : y + 4, x : x + 4], weight[:, y, x])
        if mode is PoolMode.PER_STEP:
            pooled += np.max(window_elements(current), axis=0)
            fired = pooled >= theta["second"]
            pooled -= theta["second"] * fired
        else:
            window += current
            fired = np.max(window_elements(window), axis=0) >= theta["second"]
            window -= theta["second"] * fired.repeat(2, axis=1).repeat(2, axis=2)
        counts[1] += fired
    for found, wanted, name in zip(sent, counts, theta, strict=True):
        np.testing.assert_allclose(np.moveaxis(found, 1, -1), wanted * theta[name] / steps, rtol=1e-6)
    mean = run.mean_current(output)
    np.testing.assert_allclose(mean.ravel(), (counts[1] * theta["second"] / steps).sum(axis=(1, 2, 3)), rtol=1e-5)


def test_a_trial_can_run_again(rng: np.random.Generator) -> None:
    graph, images = residual(rng), nchw(rng.normal(size=(4, 8, 8, 2)))
    run = SpikingRun(graph, images, code=CAUSAL, levels=3)
    first = graph.layers[0]
    theta = np.full(16, 0.5)
    trial = run.fire(replace(first, bias=first.bias + 1), theta, final=False)
    final = run.fire(first, theta)
    assert not np.array_equal(trial, final)
    again = SpikingRun(graph, images, code=CAUSAL, levels=3).fire(first, theta)
    assert np.array_equal(final, again)


@pytest.mark.parametrize("code", list(Code))
def test_fine_levels_are_the_trained_network(rng: np.random.Generator, code: Code) -> None:
    graph, images = residual(rng), rng.normal(size=(4, 8, 8, 2))
    wanted = run_layers(graph, images)
    levels = 400 if code is CAUSAL else 4000
    run = SpikingRun(graph, nchw(images), code=code, levels=levels)
    for layer in graph.layers[:-1]:
        found = run.fire(layer, np.full(len(layer.bias), wanted[layer.name].max()))
        scale = wanted[layer.name].max()
        assert np.abs(np.moveaxis(found, 1, -1) - wanted[layer.name]).max() < (0.1 if code is CAUSAL else 0.01) * scale


def test_dead_channels_stay_silent() -> None:
    images = np.ones((1, 1, 10, 10), np.float32)
    for code in Code:
        run = SpikingRun(gaussian_layer(2), images, code=code, levels=3)
        sent = run.fire(gaussian_layer(2).layers[0], np.array([0.0, 1.0]))
        assert sent[0, :, 0, 0].tolist() == [0, 1]
