from __future__ import annotations

import numpy as np
import pytest
from convert.graphs import gaussian_layer, nchw, residual

from fpgasnn.convert.methods.mse import BINS, best_threshold, histogram, minimum_error
from fpgasnn.convert.neuron import quantised


def test_quantiser_is_the_closed_form_of_the_neuron() -> None:
    """n = clip(floor(z L / theta + 1/2), 0, L): ties round up, both ends clip."""
    z = np.array([-1.0, 0.0, 0.49, 0.5, 1.49, 1.5, 2.5, 9.0])
    assert quantised(z, np.float64(3.0), 3).tolist() == [0, 0, 0, 1, 1, 2, 3, 3]
    assert quantised(z, np.float64(0.0), 3).tolist() == [0.0] * 8


def test_histogram_counts_positive_values_per_channel() -> None:
    values = np.array([[-1.0, 0.0, 0.1, 2.0], [4.0, 4.0, 2.0, 0.0]], np.float32).reshape(1, 2, 2, 2)
    counts = histogram(values, np.array([2.0, 4.0]))
    assert counts.sum(axis=1).tolist() == [2, 3]
    assert counts[0, BINS - 1] == 1
    assert (counts[1, BINS - 1], counts[1, BINS // 2]) == (2, 1)


@pytest.mark.parametrize("levels", [1, 3, 7, 15, 255])
def test_threshold_has_the_least_error(rng: np.random.Generator, levels: int) -> None:
    values = np.abs(rng.normal(size=(4000, 2, 1, 1))).astype(np.float32) * np.array([1.0, 5.0])[:, None, None]
    values = values.astype(np.float32)
    tops = values.max(axis=(0, 2, 3)).astype(np.float64)
    found = best_threshold(histogram(values, tops), tops, levels)
    for channel, theta in enumerate(found):
        samples = values[:, channel].ravel().astype(np.float64)
        errors = [
            ((samples - quantised(samples, np.float64(t), levels)) ** 2).mean()
            for t in np.linspace(0.02, 1, 400) * tops[channel]
        ]
        error = ((samples - quantised(samples, np.float64(theta), levels)) ** 2).mean()
        assert error <= min(errors) * 1.02


def test_channels_without_positive_values_get_zero() -> None:
    assert best_threshold(np.zeros((2, BINS), np.int64), np.zeros(2), 7).tolist() == [0, 0]


def test_all_layers_get_thresholds_and_the_ceiling_holds(rng: np.random.Generator) -> None:
    graph = residual(rng, ceiling=0.5)
    images = nchw(rng.normal(size=(30, 8, 8, 2)))
    calls: list[tuple[int, int]] = []
    result = minimum_error(
        graph, images, levels=15, iterations=2, batch=10, progress=lambda done, total: calls.append((done, total))
    )
    assert list(result) == ["stem", "pooled", "grouped", "sum", "linear"]
    assert calls == [(i, 5) for i in range(1, 6)]
    assert result["pooled"].max() <= 0.5
    assert all(np.all(theta >= 0) and theta.max() > 0 for theta in result.values())
    again = minimum_error(graph, images, levels=15, iterations=2, batch=10)
    assert all(np.array_equal(result[name], again[name]) for name in result)


def test_one_threshold_per_layer(rng: np.random.Generator) -> None:
    images = rng.normal(size=(30, 1, 10, 10)).astype(np.float32)
    theta = minimum_error(gaussian_layer(), images, levels=7, iterations=1, channelwise=False)["hidden"]
    assert theta.shape == (4,)
    assert len(np.unique(theta)) == 1
