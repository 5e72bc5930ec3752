"""Bias correction restores mean currents, and the chosen start of the readout is the best one there is."""

from __future__ import annotations

import numpy as np
import pytest
from convert.graphs import residual

from fpgasnn.convert import convert
from fpgasnn.convert.api import to_nchw
from fpgasnn.convert.correction import _mean_currents, correct_biases
from fpgasnn.convert.quantise import make_quantiser
from fpgasnn.convert.readout import agreeing_delay
from fpgasnn.golden import simulate
from fpgasnn.network import Code, ImageInput, PoolMode


@pytest.mark.parametrize("code", [Code.CAUSAL, Code.RADIX])
def test_mean_currents_are_those_of_the_trained_network(rng: np.random.Generator, code: Code) -> None:
    """With three-bit weights the means are off; after the correction they are not, layer by layer."""
    graph = residual(rng)
    images = to_nchw(graph, rng.normal(0, 1, (64, 8, 8, 2)).astype(np.float32))
    thresholds = {layer.name: np.full(len(layer.bias), 3.0) for layer in graph.layers if layer.fires}
    bits = {layer.name: 3 for layer in graph.layers}
    image = ImageInput(graph.shape, bits=9, signed=True, scale=np.full(2, 60.0))
    quantiser = make_quantiser(thresholds, image, code, 15, PoolMode.CUMULATIVE)
    corrected = correct_biases(graph, thresholds, quantiser, bits, images)

    def off(source: object) -> float:
        layers = [
            quantiser.rounded(layer, thresholds.get(layer.name) if layer.fires else None, bits[layer.name])
            for layer in source.layers  # type: ignore[attr-defined]
        ]
        rounded = type(graph)(graph.shape, graph.layout, tuple(layers), graph.shapes)
        wanted = _mean_currents(graph, thresholds, images, list(graph.layers))
        found = _mean_currents(rounded, thresholds, images, layers)
        return max(float(np.abs(a - b).max()) for a, b in zip(wanted, found, strict=True))

    assert off(graph) > 0.02
    assert off(corrected) < 1e-4


def test_the_default_corrects_narrow_weights_of_exact_codes(rng: np.random.Generator) -> None:
    graph = residual(rng)
    images = rng.normal(0, 1, (40, 8, 8, 2))
    for code, bits, expected in (("radix", 4, True), ("radix", 8, False), ("causal", 4, False)):
        net = convert(graph, images, code=code, weight_bits=bits, iterations=2, max_timesteps=None)
        assert f'"correction": {str(expected).lower()}' in net.metadata["options"]


def test_auto_delay_agrees_at_least_as_often_as_any_other(rng: np.random.Generator) -> None:
    graph = residual(rng)
    images = rng.normal(0, 1, (200, 8, 8, 2)).astype(np.float32)
    net = convert(graph, images, timesteps=12, iterations=4, delay="auto")
    estimate = convert(graph, images, timesteps=12, iterations=4)
    assert 0 <= net.delay <= 8
    wanted = simulate(convert(graph, images, code="deferred", timesteps=255, weight_bits=16, method="max"), images)
    result = simulate(net, images, 12)

    def agreement(delay: int | None) -> int:
        return int(np.count_nonzero(result.predictions_at(12, delay) == wanted.predictions))

    assert agreement(net.delay) >= max(agreement(0), agreement(estimate.readout_delay(12, None))) - 4
    assert agreeing_delay(net, graph, to_nchw(graph, images)) == net.delay
