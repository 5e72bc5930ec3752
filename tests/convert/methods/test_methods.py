"""How methods are named and composed, and the sources and corrections that have no file of tests of their own."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from convert.graphs import checked_options, gaussian_layer, nchw, residual
from numpy.typing import NDArray

import fpgasnn.convert.methods as methods
from fpgasnn.ann.evaluate import run_layers
from fpgasnn.ann.layers import LayerGraph
from fpgasnn.convert.api import choose_thresholds, convert, correct_graph
from fpgasnn.convert.clipped import ClippedNetwork
from fpgasnn.convert.methods import CORRECTIONS, SOURCES, Task, parse_method
from fpgasnn.convert.methods.acp import Neuron, descend
from fpgasnn.convert.methods.grid import CANDIDATES
from fpgasnn.convert.methods.lcp import spiking_run
from fpgasnn.convert.methods.rnl import omega
from fpgasnn.convert.neuron import quantised
from fpgasnn.errors import InputError, ModelError


@pytest.fixture
def images() -> NDArray[np.float64]:
    return np.random.default_rng(3).normal(size=(40, 8, 8, 2))


def task(graph: LayerGraph, images: NDArray[np.float64], **changes: Any) -> Task:
    return Task(graph, graph, nchw(images), checked_options(**changes))


def test_the_folder_is_the_list_of_methods() -> None:
    folder = {path.stem for path in Path(methods.__file__).parent.glob("*.py")} - {"__init__", "base"}
    assert {"max" if name == "maxnorm" else name for name in folder} == set(SOURCES) | set(CORRECTIONS)
    assert all(method.summary for method in (*SOURCES.values(), *CORRECTIONS.values()))


@pytest.mark.parametrize("text", ["ltb", "max+lcp", "grid+acp", "mse+acp+lcp"])
def test_names_are_read_back(text: str) -> None:
    assert parse_method(text).name == text


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", r"threshold source \(ltb, mse, .*\), then corrections \(acp, lcp\) with '\+' in between, got ''"),
        ("lcp", "got 'lcp': write for example"),
        ("lcp+ltb", r"got 'lcp\+ltb'"),
        ("ltb+max", r"got 'ltb\+max'"),
        ("ltb+", r"got 'ltb\+'"),
        ("ltb+lcp+acp", r"once each and in the order acp, lcp, got 'ltb\+lcp\+acp': write 'ltb\+acp\+lcp'"),
        ("ltb+lcp+lcp", r"got 'ltb\+lcp\+lcp': write 'ltb\+lcp'"),
        (7, "method must be a threshold source .* got 7"),
    ],
)
def test_senseless_compositions(text: Any, message: str) -> None:
    with pytest.raises(InputError, match=message):
        parse_method(text)


@pytest.mark.parametrize("code", ["causal", "deferred", "radix"])
@pytest.mark.parametrize("method", ["grid", "rnl", "spikenorm", "rmp", "ltb+lcp", "mse+acp+lcp"])
@pytest.mark.parametrize("start", ["half", "zero"])
def test_every_method_in_every_code(
    images: NDArray[np.float64], code: str, method: str, start: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fpgasnn.convert.methods.acp.STEPS", 3)
    net = convert(
        residual(np.random.default_rng(7)),
        images,
        method=method,
        code=code,
        start=start,
        batch=20,
        iterations=2,
        timesteps=3,
        delay=False,
    )
    assert net.metadata["method"] == method
    noted = json.loads(net.metadata["options"])
    assert noted.get("start", "half") == start
    for layer in net.layers[:-1]:
        assert layer.threshold is not None and layer.start is not None
        assert np.array_equal(layer.start, layer.threshold // 2 if start == "half" else 0 * layer.threshold)


def test_scale_multiplies_thresholds(images: NDArray[np.float64]) -> None:
    graph = residual(np.random.default_rng(7))
    whole = choose_thresholds(task(graph, images, method="max"))
    less = choose_thresholds(task(graph, images, method="max", scale=0.5))
    for name, theta in whole.items():
        assert np.array_equal(less[name], theta * 0.5)


def test_grid_takes_the_fraction_of_least_error(rng: np.random.Generator) -> None:
    """One batch on one layer, against the formula of the published code."""
    images = rng.normal(size=(20, 10, 10, 1))
    found = choose_thresholds(task(gaussian_layer(1), images, method="grid", timesteps=4, iterations=1))["hidden"][0]
    z = np.maximum(nchw(images), 0).astype(np.float64)
    errors = []
    for theta in CANDIDATES * z.max():
        errors.append(((z - theta / 4 * np.floor(np.clip(z * 4 / theta, 0, 4))) ** 2).mean())
    chosen = np.argmin(np.abs(CANDIDATES * z.max() - found))
    # the error is read off a histogram of 2048 bins
    assert errors[int(chosen)] <= min(errors) * 1.001


def test_qcfs_takes_the_bounds_of_the_network(images: NDArray[np.float64]) -> None:
    graph = residual(np.random.default_rng(7))
    bounded = replace(graph, layers=tuple(replace(layer, ceiling=2.5) for layer in graph.layers))
    for method in ("qcfs", "rnl"):
        found = choose_thresholds(task(bounded, images, method=method))
        assert all(np.array_equal(theta, np.full(len(theta), 2.5)) for theta in found.values())
    with pytest.raises(ModelError, match=r"method 'qcfs' takes the thresholds that a network was trained with.*; got"):
        choose_thresholds(task(graph, images, method="qcfs"))


def test_spikenorm_is_the_largest_current(images: NDArray[np.float64]) -> None:
    """In the first layer the current is constant: the maximum of the activation; rmp is 0.8 of it."""
    graph = residual(np.random.default_rng(7))
    found = choose_thresholds(task(graph, images, method="spikenorm", batch=40, channelwise=False))
    peak = run_layers(graph, images)["stem"].max()
    np.testing.assert_allclose(found["stem"], peak, rtol=1e-5)
    scaled = choose_thresholds(task(graph, images, method="rmp", batch=40, channelwise=False))
    np.testing.assert_allclose(scaled["stem"], 0.8 * peak, rtol=1e-5)
    assert not np.allclose(scaled["pooled"], 0.8 * found["pooled"])


def test_rnl_shrinks_thresholds_and_omega(images: NDArray[np.float64]) -> None:
    graph = residual(np.random.default_rng(7))
    found = choose_thresholds(task(graph, images, method="rnl", batch=40, iterations=1, channelwise=False))
    activations = run_layers(graph, images)
    ratios = {name: theta[0] / activations[name].max() for name, theta in found.items()}
    p = ratios["stem"]
    assert 0.1 <= p < 1
    assert all(ratio == pytest.approx(p, rel=1e-4) for ratio in ratios.values())
    for name, theta in found.items():
        before = omega(activations[name] / activations[name].max())
        assert omega(np.minimum(activations[name] / theta[0], 1)) < before


def test_omega_of_silent_rates() -> None:
    assert omega(np.zeros((2, 3))) == 0
    assert omega(np.full(4, 0.5)) == pytest.approx(2.0)


@pytest.mark.parametrize("code", ["causal", "radix"])
def test_lcp_makes_mean_outputs_equal(images: NDArray[np.float64], code: str) -> None:
    """The bias moves by the difference of the means; where the neuron does not clip, that closes most of the gap."""
    graph = residual(np.random.default_rng(7))
    given = task(graph, images, method="max+lcp", code=code, timesteps=4 if code == "causal" else 2, batch=40)
    thresholds = choose_thresholds(given)
    corrected = correct_graph(given, thresholds)
    wanted = {name: value.mean(axis=(0, 1, 2)) for name, value in run_layers(graph, images).items()}

    def gap(source: LayerGraph) -> float:
        run = spiking_run(given, source, given.images)
        total = 0.0
        for layer in source.layers:
            found = run.fire(layer, thresholds[layer.name]) if layer.fires else run.mean_current(layer)
            total += float(np.abs(found.mean(axis=(0, 2, 3)) - wanted[layer.name]).sum())
        return total

    assert gap(corrected) < 0.5 * gap(graph)
    scores = spiking_run(given, corrected, given.images)
    for layer in corrected.layers[:-1]:
        scores.fire(layer, thresholds[layer.name])
    np.testing.assert_allclose(
        scores.mean_current(corrected.layers[-1]).mean(axis=(0, 2, 3)), wanted["scores"], atol=1e-4
    )


def test_acp_never_makes_a_channel_worse(rng: np.random.Generator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fpgasnn.convert.methods.acp.RATE", 1e-2)
    x = rng.random((3000, 12)).astype(np.float32)
    weight = rng.normal(size=(5, 12)) * 0.1 + 0.05
    rest = np.zeros((3000, 5), np.float32)
    # what arrives is a fifth too small, as behind thresholds that clip
    wanted = np.maximum(x @ weight.T / 0.8, 0).astype(np.float32)
    neuron = Neuron(np.array([0.5, 0.4, 0.3, 0.2, 0.0]), 3, 0.5)

    def error(w: NDArray[np.float64]) -> NDArray[np.float64]:
        currents = (x @ w.T.astype(np.float32)).astype(np.float32)
        return np.asarray(((quantised(currents, neuron.theta, 3) - wanted) ** 2).mean(axis=0))

    found = descend(x, rest, wanted, weight, neuron, 0)
    assert np.all(error(found) <= error(weight) + 1e-9)
    assert error(found)[:3].sum() < 0.98 * error(weight)[:3].sum()
    assert np.array_equal(found[4], weight[4])


def test_acp_brings_layers_closer(images: NDArray[np.float64], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fpgasnn.convert.methods.acp.STEPS", 30)
    monkeypatch.setattr("fpgasnn.convert.methods.acp.RATE", 1e-3)
    graph = residual(np.random.default_rng(7))
    calls: list[tuple[int, int]] = []
    given = replace(
        task(graph, images, method="mse+acp", code="radix", timesteps=2, batch=20),
        progress=lambda done, total: calls.append((done, total)),
    )
    thresholds = choose_thresholds(given)
    calls.clear()
    tuned = correct_graph(given, thresholds)
    assert calls[-1] == (6, 6)
    wanted = nchw(run_layers(graph, images)["linear"])

    def off(source: LayerGraph) -> float:
        (found,) = next(ClippedNetwork(source, thresholds, ["linear"], 3).run(nchw(images)))
        return float(((found - wanted) ** 2).mean())

    assert off(tuned) < 0.95 * off(graph)
    assert [layer.bias.tolist() for layer in tuned.layers] == [layer.bias.tolist() for layer in graph.layers]
