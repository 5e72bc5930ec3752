"""Max norm against numpy."""

from __future__ import annotations

import numpy as np
from convert.graphs import nchw, residual

from fpgasnn.ann.evaluate import run_layers
from fpgasnn.convert.methods.maxnorm import max_norm


def test_max_norm_is_the_largest_activation(rng: np.random.Generator) -> None:
    graph = residual(rng)
    images = rng.normal(size=(20, 8, 8, 2))
    expected = run_layers(graph, images)
    result = max_norm(graph, nchw(images), iterations=2, batch=10)
    whole = max_norm(graph, nchw(images), iterations=2, batch=10, channelwise=False)
    for name, theta in result.items():
        np.testing.assert_allclose(theta, expected[name].max(axis=(0, 1, 2)), atol=2e-5)
        assert np.array_equal(whole[name], np.full_like(theta, theta.max()))
