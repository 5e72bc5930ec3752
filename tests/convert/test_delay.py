"""The estimate of the evaluation delay, against numpy."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from convert.graphs import gaussian_layer, nchw, residual

from fpgasnn.ann.evaluate import run_layers
from fpgasnn.convert.delay import evaluation_delay


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


def test_a_bound_does_not_slow_a_neuron_down(rng: np.random.Generator) -> None:
    """What charges it is the current, which has none; thresholds below the bound end what it sends."""
    graph, images = residual(rng), nchw(rng.normal(size=(10, 8, 8, 2)))
    *hidden, scores = graph.layers
    bounded = replace(graph, layers=(*(replace(layer, ceiling=0.05) for layer in hidden), scores))
    theta = {layer.name: np.full(len(layer.bias), 0.05) for layer in hidden}
    assert evaluation_delay(bounded, images, theta, 0.0) == evaluation_delay(graph, images, theta, 0.0)


def test_silent_layers_do_not_delay() -> None:
    images = np.full((2, 1, 10, 10), -1.0, np.float32)
    assert evaluation_delay(gaussian_layer(), images, {"hidden": np.ones(4)}) == 0


def test_a_start_at_zero_takes_twice_as_long(rng: np.random.Generator) -> None:
    graph, images = residual(rng), nchw(rng.normal(size=(10, 8, 8, 2)))
    theta = {layer.name: np.full(len(layer.bias), 2.0) for layer in graph.layers if layer.fires}
    half, zero = (evaluation_delay(graph, images, theta, start) for start in (0.5, 0.0))
    assert 2 * half - 2 <= zero <= 2 * half
