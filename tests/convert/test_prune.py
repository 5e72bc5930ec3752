from __future__ import annotations

import numpy as np
from convert.graphs import residual

from fpgasnn.ann.evaluate import run_layers
from fpgasnn.ann.layers import AnnLayer, ConvTerm, LayerGraph
from fpgasnn.convert.prune import prune_dead_channels


def chain() -> LayerGraph:
    rng = np.random.default_rng(1)
    layers = (
        AnnLayer("a", (ConvTerm("input", rng.normal(size=(6, 3, 3, 1)), pads=(1, 1, 1, 1)),), np.zeros(6)),
        AnnLayer("b", (ConvTerm("a", rng.normal(size=(5, 1, 1, 6))),), np.zeros(5)),
        AnnLayer("scores", (ConvTerm("b", rng.normal(size=(3, 4, 4, 5))),), np.zeros(3), fires=False, linear=True),
    )
    return LayerGraph(
        (4, 4, 1), "nhwc", layers, {"input": (4, 4, 1), "a": (4, 4, 6), "b": (4, 4, 5), "scores": (1, 1, 3)}
    )


def test_dead_channels_go_on_both_sides(rng: np.random.Generator) -> None:
    graph = chain()
    graph.layers[0].bias[[1, 4]] = -100  # silent indeed
    theta = {"a": np.array([1.0, 0, 1, 1, 0, 1]), "b": np.ones(5)}
    pruned, kept = prune_dead_channels(graph, theta)
    assert pruned.shapes["a"] == (4, 4, 4)
    assert kept["a"].tolist() == [1, 1, 1, 1]
    assert [term.weight.shape for layer in pruned.layers for term in layer.terms if isinstance(term, ConvTerm)] == [
        (4, 3, 3, 1),
        (5, 1, 1, 4),
        (3, 4, 4, 5),
    ]
    images = rng.normal(size=(3, 4, 4, 1))
    np.testing.assert_allclose(run_layers(pruned, images)["scores"], run_layers(graph, images)["scores"])


def test_skips_and_groups_keep_their_channels(rng: np.random.Generator) -> None:
    graph = residual(rng)
    theta = {layer.name: np.ones(len(layer.bias)) for layer in graph.layers if layer.fires}
    for values in theta.values():
        values[0] = 0
    pruned, _ = prune_dead_channels(graph, theta)
    lost = [name for name in graph.shapes if pruned.shapes[name] != graph.shapes[name]]
    assert lost == ["stem", "linear"]


def test_the_last_channel_stays() -> None:
    graph = chain()
    pruned, kept = prune_dead_channels(graph, {"a": np.zeros(6), "b": np.ones(5)})
    assert pruned.shapes == graph.shapes
    assert kept["a"].tolist() == [0] * 6
