"""Max norm, robust norm and the estimate of the evaluation delay, against numpy."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from convert.graphs import gaussian_layer, nchw, residual

from fpgasnn.ann.evaluate import run_layers
from fpgasnn.convert.delay import evaluation_delay
from fpgasnn.convert.maxnorm import max_norm
from fpgasnn.convert.robust import robust_norm


def test_max_norm_is_the_largest_activation(rng: np.random.Generator) -> None:
    graph = residual(rng)
    images = rng.normal(size=(20, 8, 8, 2))
    expected = run_layers(graph, images)
    result = max_norm(graph, nchw(images), iterations=2, batch=10)
    whole = max_norm(graph, nchw(images), iterations=2, batch=10, channelwise=False)
    for name, theta in result.items():
        np.testing.assert_allclose(theta, expected[name].max(axis=(0, 1, 2)), atol=2e-5)
        assert np.array_equal(whole[name], np.full_like(theta, theta.max()))


def test_robust_norm_is_the_nearest_rank_percentile(rng: np.random.Generator) -> None:
    images = rng.normal(size=(20, 10, 10, 1))
    ordered = np.sort(np.maximum(nchw(images), 0).ravel())
    for channelwise in (True, False):
        result = robust_norm(
            gaussian_layer(), nchw(images), iterations=1, batch=20, percentile=90, channelwise=channelwise
        )
        np.testing.assert_allclose(result["hidden"], ordered[round(0.9 * (len(ordered) - 1))], rtol=1e-6)


def test_robust_norm_takes_the_largest_over_the_batches() -> None:
    images = np.stack([np.full((1, 10, 10), value, np.float32) for value in (1.0, 3.0, 2.0)])
    assert np.array_equal(robust_norm(gaussian_layer(1), images, iterations=3, batch=1)["hidden"], [3.0])


def test_delay_is_the_published_sum(rng: np.random.Generator) -> None:
    graph = residual(rng)
    images = rng.normal(size=(10, 8, 8, 2))
    hidden = [layer for layer in graph.layers if layer.fires]
    theta = {layer.name: rng.uniform(0.2, 1.0, len(layer.bias)) for layer in hidden}
    clipped, total = [], 0.0
    for layer in hidden:
        z = run_layers(replace(graph, layers=(*clipped, layer)), images)[layer.name]
        total += (theta[layer.name] / 2).max() / z.mean(axis=(0, 1, 2)).max()
        clipped.append(replace(layer, ceiling=theta[layer.name]))
    assert evaluation_delay(graph, nchw(images), theta) == math.ceil(total)


def test_silent_layers_do_not_delay() -> None:
    images = np.full((2, 1, 10, 10), -1.0, np.float32)
    assert evaluation_delay(gaussian_layer(), images, {"hidden": np.ones(4)}) == 0
