from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from convert.graphs import gaussian_layer, nchw, residual
from numpy.typing import NDArray

from fpgasnn.ann.evaluate import run_layers
from fpgasnn.ann.layers import AnnLayer, LayerGraph
from fpgasnn.convert.calibrate import batches
from fpgasnn.convert.methods.ltb import Balancer, local_threshold_balancing


def referee(
    graph: LayerGraph, images: NDArray[np.float64], iterations: int, batch: int, *, cap: bool, channelwise: bool
) -> dict[str, NDArray[np.float64]]:
    """The rule in plain numpy: one layer after the other, update first, then clip with the new threshold."""
    hidden = [layer for layer in graph.layers if layer.fires]
    theta = {layer.name: np.zeros(len(layer.bias)) for layer in hidden}
    peak = {layer.name: np.zeros(len(layer.bias)) for layer in hidden}
    axes = (0, 1, 2) if channelwise else (0, 1, 2, 3)
    for chunk in batches(nchw(images), batch, iterations, 5):
        clipped: list[AnnLayer] = []
        for layer in hidden:
            name, free = layer.name, replace(layer, ceiling=None)
            below = replace(graph, layers=(*clipped, free))
            z = run_layers(below, np.moveaxis(chunk, 1, -1))[name]
            theta[name] = theta[name] + 2 * np.maximum(z - theta[name], 0).mean(axis=axes)
            if cap:
                peak[name] = np.maximum(peak[name], z.max(axis=axes))
                theta[name] = np.minimum(theta[name], peak[name])
                if layer.ceiling is not None:
                    theta[name] = np.minimum(theta[name], layer.ceiling)
            clipped.append(replace(layer, ceiling=theta[name]))
    return theta


@pytest.mark.parametrize("cap", [False, True])
@pytest.mark.parametrize("channelwise", [True, False])
def test_equals_the_rule(rng: np.random.Generator, cap: bool, channelwise: bool) -> None:
    graph = residual(rng, ceiling=0.8)
    images = rng.normal(size=(30, 8, 8, 2))
    options = {"cap": cap, "channelwise": channelwise}
    expected = referee(graph, images, 12, 10, **options)
    result = local_threshold_balancing(graph, nchw(images), iterations=12, batch=10, seed=5, **options)
    assert result.keys() == expected.keys()
    for name, theta in expected.items():
        np.testing.assert_allclose(result[name], theta, rtol=2e-4, atol=2e-5, err_msg=name)


def test_tail_law(rng: np.random.Generator) -> None:
    """After K batches a threshold is exceeded with probability 1 / (2 K)."""
    graph = gaussian_layer()
    images = rng.normal(size=(2000, 1, 10, 10)).astype(np.float32)
    for iterations in (50, 200):
        theta = local_threshold_balancing(graph, images, iterations=iterations, cap=False)["hidden"]
        exceeded = np.mean(images > theta.mean())
        assert 0.8 / (2 * iterations) < exceeded < 1.25 / (2 * iterations)


def test_cap_stops_the_overshoot_of_a_constant_channel() -> None:
    graph = gaussian_layer(1)
    images = np.full((4, 1, 10, 10), 3.0, np.float32)
    assert local_threshold_balancing(graph, images, iterations=3, cap=False)["hidden"] == pytest.approx(6.0)
    assert local_threshold_balancing(graph, images, iterations=3, cap=True)["hidden"] == pytest.approx(3.0)


def test_silent_channels_stay_at_zero() -> None:
    images = np.full((4, 1, 10, 10), -1.0, np.float32)
    assert np.array_equal(local_threshold_balancing(gaussian_layer(), images, iterations=3)["hidden"], np.zeros(4))


def test_extra_pass_only_where_a_threshold_reaches_the_maximum(rng: np.random.Generator) -> None:
    balancer = Balancer(gaussian_layer(), batch=50)
    for _ in range(40):
        balancer.update(rng.normal(size=(50, 1, 10, 10)).astype(np.float32))
    assert 1 <= balancer.capped_batches <= 4


def test_progress_and_determinism(rng: np.random.Generator) -> None:
    images = rng.normal(size=(20, 1, 10, 10)).astype(np.float32)
    calls: list[tuple[int, int]] = []
    first = local_threshold_balancing(
        gaussian_layer(), images, iterations=3, progress=lambda done, total: calls.append((done, total))
    )
    second = local_threshold_balancing(gaussian_layer(), images, iterations=3)
    assert calls == [(1, 3), (2, 3), (3, 3)]
    assert np.array_equal(first["hidden"], second["hidden"])
