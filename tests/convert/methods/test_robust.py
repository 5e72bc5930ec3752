"""Robust norm against numpy: percentile, population, rule over batches."""

from __future__ import annotations

import numpy as np
import pytest
from convert.graphs import gaussian_layer, nchw

from fpgasnn.convert.methods.robust import robust_norm


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


def test_robust_norm_over_positive_values(rng: np.random.Generator) -> None:
    images = rng.normal(size=(20, 10, 10, 1))
    found = robust_norm(gaussian_layer(), nchw(images), iterations=1, batch=20, percentile=90, population="positive")
    positive = np.sort(nchw(images)[nchw(images) > 0])
    np.testing.assert_allclose(found["hidden"], positive[round(0.9 * (len(positive) - 1))], rtol=1e-6)


@pytest.mark.parametrize(("rule", "expected"), [("max", 3.0), ("mean", 1.38), ("whole", 3.0)])
def test_robust_norm_over_batches(rule: str, expected: float) -> None:
    """Batches of one image with the values 1, 3, 2 in the order that seed 0 gives."""
    values = (1.0, 3.0, 2.0)
    images = np.stack([np.full((1, 10, 10), value, np.float32) for value in values])
    order = [values[i] for i in np.random.default_rng(0).permutation(3)]
    wanted = order[0]
    for value in order[1:]:
        wanted = 0.9 * wanted + 0.1 * value
    found = robust_norm(gaussian_layer(1), images, iterations=3, batch=1, seed=0, percentile=100, over_batches=rule)[
        "hidden"
    ]
    assert found == pytest.approx([expected if rule != "mean" else wanted])


def test_a_layer_without_positive_values_has_threshold_zero() -> None:
    images = np.full((2, 1, 10, 10), -1.0, np.float32)
    found = robust_norm(gaussian_layer(2), images, iterations=1, batch=2, population="positive")["hidden"]
    assert np.array_equal(found, [0.0, 0.0])
