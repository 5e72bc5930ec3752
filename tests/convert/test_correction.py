"""Rounding by currents: means are those of the trained network, and fitted integers come closer than nearest ones."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from convert.graphs import residual
from numpy.typing import NDArray

from fpgasnn.ann.export import sum_name
from fpgasnn.ann.layers import ConvTerm, LayerGraph
from fpgasnn.convert import convert
from fpgasnn.convert.calibrate import to_nchw
from fpgasnn.convert.clipped import ClippedNetwork
from fpgasnn.convert.correction import round_layers
from fpgasnn.convert.places import Places
from fpgasnn.convert.quantise import Quantiser, Rounding, make_quantiser
from fpgasnn.convert.readout import _predictions, agreeing_delay
from fpgasnn.golden import simulate
from fpgasnn.network import Code, ImageInput, PoolMode

LEVELS = 15


def setting(
    rng: np.random.Generator, code: Code = Code.RADIX
) -> tuple[LayerGraph, dict[str, NDArray[np.float64]], Quantiser, NDArray[np.float32]]:
    graph = residual(rng)
    # neighbouring pixels have much in common, as in pictures
    noise = rng.normal(0, 1, (64, 8, 8, 2)).astype(np.float32)
    images = to_nchw(graph, noise + np.roll(noise, 1, axis=2) + noise.mean(axis=(1, 2), keepdims=True) * 4)
    thresholds = {layer.name: np.full(len(layer.bias), 3.0) for layer in graph.layers if layer.fires}
    image = ImageInput(graph.shape, bits=9, signed=True, scale=np.full(2, 60.0))
    return graph, thresholds, make_quantiser(thresholds, image, code, LEVELS, PoolMode.CUMULATIVE), images


def sums(
    graph: LayerGraph, thresholds: dict[str, NDArray[np.float64]], images: NDArray[np.float32], levels: int | None
) -> list[NDArray[np.float32]]:
    """Currents of all layers before their pools."""
    chunks = list(ClippedNetwork(graph, thresholds, [sum_name(layer) for layer in graph.layers], levels).run(images))
    return [np.concatenate(parts) for parts in zip(*chunks, strict=True)]


def rounded(graph: LayerGraph, quantiser: Quantiser, roundings: dict[str, Rounding]) -> LayerGraph:
    return replace(graph, layers=tuple(quantiser.rounded(layer, roundings[layer.name]) for layer in graph.layers))


@pytest.mark.parametrize("fitted", [False, True])
@pytest.mark.parametrize("code", [Code.CAUSAL, Code.RADIX])
def test_mean_currents_are_those_of_the_trained_network(rng: np.random.Generator, code: Code, fitted: bool) -> None:
    """With three-bit weights the means are off; after the correction they are not, layer by layer."""
    graph, thresholds, quantiser, images = setting(rng, code)
    bits = {layer.name: 3 for layer in graph.layers}
    corrected, roundings = round_layers(graph, thresholds, quantiser, bits, images, fitted=fitted)
    wanted = sums(graph, thresholds, images, None)

    def off(source: LayerGraph) -> float:
        found = sums(rounded(source, quantiser, roundings), thresholds, images, LEVELS)
        return max(float(np.abs((a - b).mean(axis=(0, 2, 3))).max()) for a, b in zip(wanted, found, strict=True))

    assert off(graph) > 0.02
    assert off(corrected) < 1e-4


@pytest.mark.parametrize("code", [Code.CAUSAL, Code.RADIX])
def test_fitted_integers_reproduce_the_scores_better(rng: np.random.Generator, code: Code) -> None:
    graph, thresholds, quantiser, images = setting(rng, code)
    bits = {layer.name: 3 for layer in graph.layers}
    wanted = sums(graph, thresholds, images, None)[-1]

    def error(fitted: bool) -> float:
        corrected, roundings = round_layers(graph, thresholds, quantiser, bits, images, fitted=fitted)
        for layer in graph.layers:
            for term, integers in zip(layer.terms, roundings[layer.name].weights, strict=True):
                assert (integers is None) is not isinstance(term, ConvTerm)
                assert integers is None or (integers.min() >= -4 and integers.max() <= 3)
        found = sums(rounded(corrected, quantiser, roundings), thresholds, images, LEVELS)[-1]
        return float(((wanted - found) ** 2).mean())

    assert error(fitted=True) < 0.7 * error(fitted=False)


def test_windows_times_weights_are_the_currents(rng: np.random.Generator) -> None:
    """Padding, groups, pools in front and merged average pools: samples see what the convolution sees."""
    graph, thresholds, _, images = setting(rng)
    names = ["input", *(layer.name for layer in graph.layers[:-1])]
    values = dict(zip(names, next(ClippedNetwork(graph, thresholds, names, None).run(images[:5])), strict=True))
    checked = 0
    for layer, wanted in zip(graph.layers, sums(graph, thresholds, images[:5], None), strict=True):
        if not all(isinstance(term, ConvTerm) for term in layer.terms):
            continue
        image, row, column = (index.ravel() for index in np.indices((5, *wanted.shape[2:])))
        places = Places(image, row, column)
        found = layer.bias + np.zeros((len(row), 1))
        for term in layer.terms:
            assert isinstance(term, ConvTerm)
            found += np.einsum("syxc,oyxc->so", places.windows(term, values[term.source]), term.weight)
        np.testing.assert_allclose(found, places.read(wanted), atol=1e-4)
        checked += 1
    assert checked == 4


def test_the_default_fits_narrow_weights(rng: np.random.Generator) -> None:
    graph = residual(rng)
    images = rng.normal(0, 1, (40, 8, 8, 2))
    for code, bits, expected in (
        ("radix", 5, "fitted"),
        ("radix", 8, "corrected"),
        ("deferred", 9, "nearest"),
        ("causal", 4, "fitted"),
        ("causal", 6, "nearest"),
    ):
        net = convert(graph, images, code=code, weight_bits=bits, iterations=2, max_timesteps=None)
        assert f'"rounding": "{expected}"' in net.metadata["options"]


def test_the_delay_agrees_at_least_as_often_as_any_other(rng: np.random.Generator) -> None:
    graph = residual(rng)
    images = rng.normal(0, 1, (200, 8, 8, 2)).astype(np.float32)
    net = convert(graph, images, timesteps=12, iterations=4)
    wanted = _predictions(graph, to_nchw(graph, images))
    result = simulate(net, images, 12)
    agreement = [int(np.count_nonzero(result.predictions_at(12, delay) == wanted.ravel())) for delay in range(9)]
    assert agreement[net.delay] == max(agreement)
    assert net.delay == int(np.argmax(agreement))
    assert agreeing_delay(net, graph, to_nchw(graph, images)) == net.delay
