"""The bound of a Clip activation: every source measures behind it, and no threshold lies above it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
from convert.graphs import checked_options, gaussian_layer, nchw, residual
from numpy.typing import NDArray

import fpgasnn
from fpgasnn.ann.evaluate import run_layers
from fpgasnn.ann.export import to_onnx
from fpgasnn.ann.layers import AnnLayer, ConvTerm, LayerGraph
from fpgasnn.convert.api import choose_thresholds, convert
from fpgasnn.convert.clipped import ClippedNetwork
from fpgasnn.convert.methods import SOURCES, Task
from fpgasnn.convert.methods.maxnorm import max_norm
from fpgasnn.convert.methods.robust import robust_norm
from fpgasnn.diagnose.walk import walk

BOUND = 0.4
"""A third of the stem's activations of ``residual`` end here, and as many of its skip sum; above it in float32."""

TOLERANCES = {
    "max": 0.005,
    "robust": 0.005,
    "grid": 0.005,
    "mse": 0.005,
    "spikenorm": 0.05,  # thresholds of a single step are large, and few steps leave few levels
    "ltb": 0.05,  # what has no bound loses the tail that the method leaves out
    "rmp": 0.12,  # the same, a fifth of the largest current
    "rnl": 0.08,  # the same, as much as keeps 97 % of the predictions
}
"""Largest distance from the trained scores, in their largest value. Without the bound it is above 0.2 everywhere."""


@pytest.fixture(scope="module")
def images() -> NDArray[np.float64]:
    return np.random.default_rng(3).normal(size=(40, 8, 8, 2))


def bounded(*names: str) -> LayerGraph:
    """``residual`` with a bound in some layers."""
    graph = residual(np.random.default_rng(7))
    layers = (replace(layer, ceiling=BOUND) if layer.name in names else layer for layer in graph.layers)
    return replace(graph, layers=tuple(layers))


def thresholds(graph: LayerGraph, images: NDArray[np.float64], **changes: Any) -> dict[str, NDArray[np.float64]]:
    options = checked_options(**{"batch": 40, "iterations": 2, **changes})
    return choose_thresholds(Task(graph, graph, nchw(images), options))


def deviation(graph: LayerGraph, images: NDArray[np.float64], **options: Any) -> float:
    """Largest distance from the trained scores, in the largest of them."""
    net = convert(graph, images, code="deferred", weight_bits=16, input_bits=16, batch=40, percentile=100, **options)
    exact = run_layers(graph, images)["scores"].reshape(len(images), -1)
    scores = fpgasnn.simulate(net, images).scores.reshape(exact.shape)
    slope = (scores * exact).sum() / (exact * exact).sum()
    return float(np.abs(scores / slope - exact).max() / np.abs(exact).max())


def test_every_source_is_tried() -> None:
    assert {*TOLERANCES, "qcfs"} == set(SOURCES)


@pytest.mark.parametrize("names", [("stem",), ("sum",)])
@pytest.mark.parametrize("method", TOLERANCES)
def test_many_levels_give_the_trained_network(images: NDArray[np.float64], method: str, names: tuple[str, ...]) -> None:
    """A bound in the first layer, and behind the sum of three branches."""
    steps = 63 if method in ("spikenorm", "rmp") else 1023
    found = deviation(bounded(*names), images, method=method, timesteps=steps, iterations=100 if method == "ltb" else 1)
    assert found < TOLERANCES[method]


def test_trained_bounds_give_the_trained_network(images: NDArray[np.float64]) -> None:
    graph = bounded("stem", "pooled", "grouped", "sum", "linear")
    assert deviation(graph, images, method="qcfs", timesteps=1023) < 0.005


@pytest.mark.parametrize("method", ["max", "max+lcp", "robust", "grid+acp+lcp", "spikenorm", "rmp", "rnl", "ltb"])
def test_a_model_file_with_a_clip(
    tmp_path: Path, rng: np.random.Generator, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    """Conv, Clip(0, 1), Gemm: predictions are those of onnxruntime."""
    monkeypatch.setattr("fpgasnn.convert.methods.acp.STEPS", 3)
    conv = AnnLayer("clip", (ConvTerm("input", rng.normal(0, 0.6, (4, 3, 3, 2))),), np.zeros(4), ceiling=1.0)
    gemm = AnnLayer(
        "scores", (ConvTerm("clip", rng.normal(0, 0.3, (10, 6, 6, 4))),), rng.normal(0, 0.3, 10), fires=False
    )
    shapes = {"input": (8, 8, 2), "clip": (6, 6, 4), "scores": (1, 1, 10)}
    path = tmp_path / "clip.onnx"
    onnx.save(to_onnx(LayerGraph((8, 8, 2), "nhwc", (conv, gemm), shapes)), path)
    given = rng.normal(size=(100, 2, 8, 8)).astype(np.float32)
    (exact,) = onnxruntime.InferenceSession(path).run(None, {"input": given})
    options = {"code": "deferred", "timesteps": 1023, "weight_bits": 16, "iterations": 50 if method == "ltb" else 1}
    if method in ("spikenorm", "rmp"):
        options["timesteps"] = 127
    net = convert(path, given, method=method, **options)
    # images are rounded to 9 bits
    assert np.mean(fpgasnn.simulate(net, given).predictions == exact.argmax(axis=1)) >= 0.98


@pytest.mark.parametrize("method", TOLERANCES)
def test_no_threshold_lies_above_the_bound(images: NDArray[np.float64], method: str) -> None:
    names = ("stem", "grouped", "sum")
    for scale, channelwise in ((None, True), (16.0, False)):
        options = {"timesteps": 4, "iterations": 1, "scale": scale, "channelwise": channelwise}
        found = thresholds(bounded(*names), images[:20], method=method, **options)
        # 0.4 in float32 is larger: not even by the rounding of a float
        assert all(found[name].max() <= BOUND for name in names)
    assert all(found[name].max() == BOUND for name in names)
    assert all(found[name].max() > BOUND for name in ("pooled", "linear"))


def test_the_published_rule_forgets_the_bound(images: NDArray[np.float64]) -> None:
    """cap=False: the thresholds of the network without any bound; in other sources the option has no meaning."""
    forgotten = thresholds(bounded("stem", "sum"), images, method="ltb", iterations=20, cap=False)
    free = thresholds(bounded(), images, method="ltb", iterations=20, cap=False)
    assert forgotten["stem"].max() > BOUND and forgotten["sum"].max() > BOUND
    assert all(np.array_equal(forgotten[name], theta) for name, theta in free.items())
    assert thresholds(bounded("stem"), images, method="max", cap=False)["stem"].max() == BOUND


def test_later_layers_are_measured_behind_the_bound(images: NDArray[np.float64]) -> None:
    graph = bounded("stem", "sum")
    expected = run_layers(graph, images)
    largest = max_norm(graph, nchw(images), iterations=1, batch=40)
    ranked = robust_norm(graph, nchw(images), iterations=1, batch=40, percentile=90)
    for name in ("pooled", "grouped", "linear"):
        values = np.moveaxis(expected[name], -1, 0).reshape(len(largest[name]), -1)
        np.testing.assert_allclose(largest[name], values.max(axis=1), atol=2e-5)
        rank = round(0.9 * (values.shape[1] - 1))
        np.testing.assert_allclose(ranked[name], np.sort(values, axis=1)[:, rank], atol=2e-5)


def test_spikenorm_sends_spikes_of_bounded_size(images: NDArray[np.float64]) -> None:
    """The stem's threshold is the bound where a current passes it, and the next layer sees spikes of that size."""
    graph = bounded("stem")
    found = thresholds(graph, images, method="spikenorm", batch=40, iterations=1, timesteps=4)
    peaks = run_layers(replace(graph, layers=residual(np.random.default_rng(7)).layers), images)["stem"]
    np.testing.assert_allclose(found["stem"], np.minimum(peaks.max(axis=(0, 1, 2)), BOUND), rtol=1e-5)
    (term,) = graph.layers[1].terms
    assert isinstance(term, ConvTerm)
    reach = np.maximum(term.weight, 0).sum(axis=(1, 2)) @ found["stem"] + graph.layers[1].bias
    assert np.all(found["pooled"] <= reach + 1e-5)


def test_a_saturated_neuron_sends_its_threshold() -> None:
    """A threshold at the bound, start 0: all levels, also where 0.7 times 1 / (0.7 / levels) is less in float32."""
    graph, image = gaussian_layer(2), np.full((1, 1, 10, 10), 5, np.float32)
    clipped = replace(graph, layers=(replace(graph.layers[0], ceiling=0.7), graph.layers[1]))
    for levels in (1, 2, 3, 6, 12, 29, 100):
        network = ClippedNetwork(clipped, {"hidden": np.full(2, 0.7)}, ["hidden"], levels, start=0.0)
        ((value,),) = network.run(image)
        np.testing.assert_allclose(value, 0.7, rtol=1e-5)


def test_a_diagnosis_compares_with_the_bounded_activation(images: NDArray[np.float64]) -> None:
    """What a layer should send on what arrives; at many steps the stem has no error but the last level."""
    graph = bounded("stem", "sum")
    found = thresholds(graph, images, method="max")
    task = Task(graph, graph, nchw(images), checked_options(timesteps=200))
    seen = {observed.layer.name: observed for observed in walk(task, found, nchw(images[:4]))}
    assert seen["stem"].intended.max() == seen["sum"].intended.max() == np.float32(BOUND)
    np.testing.assert_allclose(seen["stem"].sent, seen["stem"].intended, atol=BOUND / 200)
