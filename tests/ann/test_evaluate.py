"""The plain numpy evaluation of a layer graph, on cases small enough to do by hand."""

from __future__ import annotations

import numpy as np
import pytest

from fpgasnn.ann.evaluate import channels_last, run_layers, term_extent
from fpgasnn.ann.layers import AnnLayer, ConvTerm, IdentityTerm, LayerGraph
from fpgasnn.errors import InputError
from fpgasnn.network import Pool


def one_layer(layer: AnnLayer, shape: tuple[int, int, int], out: tuple[int, int, int]) -> LayerGraph:
    return LayerGraph(shape, "nhwc", (layer,), {"input": shape, layer.name: out})


def test_convolution_with_pads_stride_and_dilation() -> None:
    term = ConvTerm("input", np.array([1.0, 10.0]).reshape(1, 1, 2, 1), (1, 2), (0, 1, 0, 1), (1, 2))
    graph = one_layer(AnnLayer("y", (term,), np.array([0.5]), fires=False), (1, 5, 1), (1, 3, 1))
    scores = run_layers(graph, np.arange(1.0, 6.0).reshape(1, 1, 5, 1))["y"]
    assert scores.ravel().tolist() == [20.5, 42.5, 4.5]
    assert term_extent(term, (1, 5, 1)) == (1, 3)


def test_repeat_serves_tiles() -> None:
    term = ConvTerm("input", np.array([1.0, 100.0]).reshape(1, 1, 2, 1), (1, 4), repeat=(2, 2))
    graph = one_layer(AnnLayer("y", (term,), np.zeros(1), fires=False), (2, 4, 1), (1, 1, 1))
    assert run_layers(graph, np.arange(8.0).reshape(1, 2, 4, 1))["y"].ravel() == [0 + 1 + 4 + 5 + 100 * (2 + 3 + 6 + 7)]


def test_groups() -> None:
    term = ConvTerm("input", np.array([1.0, 2.0, 3.0, 4.0]).reshape(4, 1, 1, 1), groups=2)
    graph = one_layer(AnnLayer("y", (term,), np.zeros(4), fires=False), (1, 1, 2), (1, 1, 4))
    assert run_layers(graph, np.array([[[[10.0, 1.0]]]]))["y"].ravel().tolist() == [10, 20, 3, 4]


def test_skip_connection_with_stride_and_offset() -> None:
    term = IdentityTerm("input", np.array([5.0, 2.0, 3.0, 7.0]), (2, 2), 1)
    graph = one_layer(AnnLayer("y", (term,), np.zeros(4), fires=False), (3, 1, 2), (2, 1, 4))
    scores = run_layers(graph, np.arange(6.0).reshape(1, 3, 1, 2))["y"]
    assert scores.reshape(2, 4).tolist() == [[0, 0, 3, 0], [0, 8, 15, 0]]


def test_max_pool_never_sees_its_padding() -> None:
    term = ConvTerm("input", np.ones((1, 1, 1, 1)))
    layer = AnnLayer("y", (term,), np.array([5.0]), Pool((1, 2), (1, 2), (0, 1, 0, 0), ceil=True), ceiling=4.5)
    graph = one_layer(layer, (1, 4, 1), (1, 3, 1))
    spikes = run_layers(graph, np.array([-7.0, -3.0, -1.0, -2.0]).reshape(1, 1, 4, 1))["y"]
    assert spikes.ravel().tolist() == [0.0, 4.0, 3.0]


def test_layouts() -> None:
    images = np.arange(24.0).reshape(2, 3, 2, 2)
    first = LayerGraph((2, 2, 3), "nchw", (), {})
    assert np.array_equal(channels_last(first, images), np.moveaxis(images, 1, -1))
    vectors = LayerGraph((1, 1, 12), "nc", (), {})
    assert channels_last(vectors, images.reshape(2, 12)).shape == (2, 1, 1, 12)


def test_wrong_images() -> None:
    graph = LayerGraph((2, 2, 3), "nchw", (), {})
    with pytest.raises(InputError, match=r"shape \(N, 3, 2, 2\) in layout 'nchw', got float64 \(2, 2, 2, 3\)"):
        channels_last(graph, np.zeros((2, 2, 2, 3)))
    with pytest.raises(InputError, match="images must be finite"):
        channels_last(graph, np.full((1, 3, 2, 2), np.nan))
