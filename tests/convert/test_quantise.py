from __future__ import annotations

import numpy as np
import pytest
from convert.graphs import residual

from fpgasnn import Code, ImageInput
from fpgasnn.ann.layers import AnnLayer, ConvTerm, IdentityTerm, LayerGraph
from fpgasnn.convert.quantise import CONSTANT_LIMIT, make_quantiser, quantise_layers, rounding_scale
from fpgasnn.errors import ModelError
from fpgasnn.network import Conv, Identity, Layer, PoolMode


def quantise(
    graph: LayerGraph, thresholds: dict[str, np.ndarray], code: Code = Code.CAUSAL, levels: int = 8, bits: int = 8
) -> tuple[Layer, ...]:
    channels = graph.shape[2]
    image = ImageInput(graph.shape, bits=9, signed=True, scale=np.linspace(50, 70, channels))
    quantiser = make_quantiser(thresholds, image, code, levels, PoolMode.CUMULATIVE)
    return quantise_layers(graph, thresholds, quantiser, weight_bits={layer.name: bits for layer in graph.layers})


def some_thresholds(rng: np.random.Generator, graph: LayerGraph) -> dict[str, np.ndarray]:
    return {layer.name: rng.uniform(0.5, 2, len(layer.bias)) for layer in graph.layers if layer.fires}


@pytest.mark.parametrize("bits", [2, 4, 8, 16])
def test_ratios_are_those_of_the_float_network(rng: np.random.Generator, bits: int) -> None:
    """Weights, bias and skip constants over the threshold: what a channel's spikes depend on."""
    graph = residual(rng)
    theta = some_thresholds(rng, graph)
    layers = {layer.name: layer for layer in quantise(graph, theta, bits=bits)}
    layer, ann = layers["sum"], graph.layers[3]
    assert layer.threshold is not None
    assert layer.weight_bits == bits
    first, second, skip = layer.branches
    scale = layer.threshold / theta["sum"]
    for branch, term in ((first, ann.terms[0]), (second, ann.terms[1])):
        assert isinstance(branch, Conv)
        assert isinstance(term, ConvTerm)
        exact = term.weight * theta[term.source] * scale[:, None, None, None]
        high = (1 << (bits - 1)) - 1
        inside = np.abs(exact) < high
        assert np.abs(branch.weight - exact)[inside].max() < 0.5 + 1.0 * high / layer.threshold.min()
    assert isinstance(skip, Identity)
    term = ann.terms[2]
    assert isinstance(term, IdentityTerm)
    expected = np.zeros(32)
    expected[8:24] = 0.7 * theta["pooled"]
    np.testing.assert_allclose(skip.constant / scale, expected, atol=1.0 / scale.min() + 0.6 / layer.threshold.min())
    np.testing.assert_allclose(layer.bias / scale, ann.bias, atol=1.0 / scale.min())


def test_radix_equals_deferred_with_matching_constants(rng: np.random.Generator) -> None:
    """b_radix = T b_deferred but in the first layer, theta_deferred = T theta_radix there (S4)."""
    graph = residual(rng)
    theta = some_thresholds(rng, graph)
    radix = quantise(graph, theta, Code.RADIX, 15, bits=16)
    deferred = quantise(graph, theta, Code.DEFERRED, 15, bits=16)
    for one, other in zip(radix, deferred, strict=True):
        for a, b in zip(one.branches, other.branches, strict=True):
            if isinstance(a, Conv):
                assert isinstance(b, Conv)
                assert np.array_equal(a.weight, b.weight)
        first = one.name == "stem"
        assert np.all(np.abs(one.bias - other.bias * (1 if first else 15)) <= 8)
        if one.threshold is not None:
            assert other.threshold is not None
            assert np.all(np.abs(one.threshold * (15 if first else 1) - other.threshold) <= 8)


def test_image_scale_is_folded_per_channel() -> None:
    layer = AnnLayer("one", (ConvTerm("input", np.array([[[[1.0, 1.0]]]])),), np.zeros(1), fires=False)
    graph = LayerGraph((1, 1, 2), "nc", (layer,), {"input": (1, 1, 2), "one": (1, 1, 1)})
    branch = quantise(graph, {})[0].branches[0]
    assert isinstance(branch, Conv)
    one, other = branch.weight.ravel()
    assert 100 <= one <= 127
    assert other == round(one * 50 / 70)


def test_output_channels_share_one_scale(rng: np.random.Generator) -> None:
    graph = residual(rng)
    theta = some_thresholds(rng, graph)
    scores = quantise(graph, theta)[-1]
    branch, term = scores.branches[0], graph.layers[-1].terms[0]
    assert isinstance(branch, Conv)
    assert isinstance(term, ConvTerm)
    exact = term.weight * theta["linear"]
    large = np.abs(exact) > 0.3 * np.abs(exact).max()
    ratio = branch.weight[large] / exact[large]
    assert ratio.max() / ratio.min() < 1.05


def test_dead_channels_never_fire_and_are_never_heard(rng: np.random.Generator) -> None:
    graph = residual(rng)
    theta = some_thresholds(rng, graph)
    theta["pooled"][3] = 0
    layers = {layer.name: layer for layer in quantise(graph, theta)}
    dead = layers["pooled"]
    assert dead.threshold is not None
    assert dead.start is not None
    assert (dead.threshold[3], dead.start[3], dead.bias[3]) == (1, 0, 0)
    assert isinstance(dead.branches[0], Conv)
    assert not dead.branches[0].weight[3].any()
    skip = layers["sum"].branches[2]
    assert isinstance(skip, Identity)
    assert skip.constant[8 + 3] == 0


def test_constants_bound_the_scale_of_tiny_weights() -> None:
    terms = (ConvTerm("input", np.full((2, 1, 1, 1), 1e-12)),)
    layer = AnnLayer("tiny", terms, np.array([5.0, -3.0]))
    read = AnnLayer("scores", (ConvTerm("tiny", np.ones((1, 1, 1, 2))),), np.zeros(1), fires=False)
    graph = LayerGraph((1, 1, 1), "nc", (layer, read), {"input": (1, 1, 1), "tiny": (1, 1, 2), "scores": (1, 1, 1)})
    tiny = quantise(graph, {"tiny": np.array([1.0, 2.0])})[0]
    assert np.abs(tiny.bias).max() <= CONSTANT_LIMIT
    assert tiny.threshold is not None
    np.testing.assert_allclose(tiny.bias / tiny.threshold, [5, -1.5], rtol=1e-6)


def test_layers_without_weights_keep_their_proportions() -> None:
    first = AnnLayer("a", (ConvTerm("input", np.ones((2, 1, 1, 1))),), np.zeros(2))
    skip = AnnLayer("b", (IdentityTerm("a", np.ones(2)),), np.array([0.5, -0.5]))
    read = AnnLayer("scores", (ConvTerm("b", np.ones((1, 1, 1, 2))),), np.zeros(1), fires=False)
    shapes = {"input": (1, 1, 1), "a": (1, 1, 2), "b": (1, 1, 2), "scores": (1, 1, 1)}
    graph = LayerGraph((1, 1, 1), "nc", (first, skip, read), shapes)
    layer = quantise(graph, {"a": np.array([1.0, 2.0]), "b": np.array([2.0, 4.0])})[1]
    branch = layer.branches[0]
    assert isinstance(branch, Identity)
    assert layer.threshold is not None
    np.testing.assert_allclose(branch.constant / layer.threshold, [0.5, 0.5], atol=0.01)
    np.testing.assert_allclose(layer.bias / layer.threshold, [0.25, -0.125], atol=0.01)


def test_scale_of_a_row_has_the_least_error(rng: np.random.Generator) -> None:
    weight = rng.normal(size=(8, 50))
    plain = 7 / np.abs(weight).max(axis=1)

    def error(scale: np.ndarray) -> np.ndarray:
        column = scale[:, None]
        return ((weight - np.clip(np.rint(weight * column), -8, 7) / column) ** 2).sum(axis=1)

    assert np.all(error(rounding_scale(weight, 4)) <= error(plain))
    assert rounding_scale(np.zeros((1, 3)), 4).tolist() == [0]


def test_a_layer_reads_the_image_or_spikes() -> None:
    first = AnnLayer("a", (ConvTerm("input", np.ones((1, 1, 1, 1))),), np.zeros(1))
    both = AnnLayer(
        "b", (ConvTerm("a", np.ones((1, 1, 1, 1))), ConvTerm("input", np.ones((1, 1, 1, 1)))), np.zeros(1), fires=False
    )
    graph = LayerGraph((1, 1, 1), "nc", (first, both), {"input": (1, 1, 1), "a": (1, 1, 1), "b": (1, 1, 1)})
    with pytest.raises(ModelError, match=r"reads the image or spikes, not both \(S4\), got both in layer 'b'"):
        quantise(graph, {"a": np.ones(1)})
