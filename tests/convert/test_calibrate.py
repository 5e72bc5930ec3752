from __future__ import annotations

import numpy as np
import onnx
import pytest
from convert.graphs import nchw, residual

from fpgasnn.ann.evaluate import run_layers
from fpgasnn.convert.calibrate import Calibrator, batches, open_session, to_nchw
from fpgasnn.convert.methods.ltb import LtbProbe
from fpgasnn.convert.methods.maxnorm import MaximumProbe
from fpgasnn.convert.methods.robust import ActivationProbe


@pytest.mark.parametrize("ceiling", [None, 0.5])
def test_activations_equal_the_reference(rng: np.random.Generator, ceiling: float | None) -> None:
    graph = residual(rng, ceiling=ceiling)
    images = rng.normal(size=(7, 8, 8, 2))
    expected = run_layers(graph, images)
    results = Calibrator(graph, ActivationProbe()).run(nchw(images), {})
    for layer in graph.layers[:-1]:
        np.testing.assert_allclose(
            results[f"activation:{layer.name}"], np.moveaxis(expected[layer.name], -1, 1), atol=2e-5, err_msg=layer.name
        )


@pytest.mark.parametrize("ceiling", [None, 0.5])
def test_maxima_equal_the_reference(rng: np.random.Generator, ceiling: float | None) -> None:
    graph = residual(rng, ceiling=ceiling)
    images = rng.normal(size=(7, 8, 8, 2))
    expected = run_layers(graph, images)
    results = Calibrator(graph, MaximumProbe(), batch=7).run(nchw(images), {})
    for layer in graph.layers[:-1]:
        np.testing.assert_allclose(
            results[f"max:{layer.name}"].ravel(), expected[layer.name].max(axis=(0, 1, 2)), atol=2e-5
        )


@pytest.mark.parametrize("channelwise", [True, False])
def test_blocked_layout_changes_nothing(
    rng: np.random.Generator, monkeypatch: pytest.MonkeyPatch, channelwise: bool
) -> None:
    graph = residual(rng, channels=32)
    images = rng.normal(size=(9, 2, 8, 8)).astype(np.float32)
    shapes = {layer.name: (1, len(layer.bias) if channelwise else 1, 1, 1) for layer in graph.layers if layer.fires}
    inputs = {f"theta:{name}": np.full(shape, 0.3, np.float32) for name, shape in shapes.items()}

    def probe() -> LtbProbe:
        return LtbProbe(graph, ceiling=True, peak=False, channelwise=channelwise)

    blocked = Calibrator(graph, probe(), batch=9)
    if not blocked.blocked:
        pytest.skip("the runtime has no blocked layout on this machine")
    results = blocked.run(images, inputs)
    monkeypatch.setattr("fpgasnn.convert.calibrate.keep_blocked", lambda model, vectors: (model, 0))
    plain = Calibrator(graph, probe(), batch=9).run(images, inputs)
    assert results.keys() == plain.keys()
    for name, value in plain.items():
        np.testing.assert_allclose(results[name], value, rtol=2e-6, atol=1e-6, err_msg=name)


def test_a_skip_connection_costs_no_convolution(rng: np.random.Generator, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[onnx.ModelProto] = []

    def remember(model: onnx.ModelProto, threads: int) -> object:
        opened.append(model)
        return open_session(model, threads)

    monkeypatch.setattr("fpgasnn.convert.calibrate.open_session", remember)
    graph = residual(rng, channels=32)
    calibrator = Calibrator(graph, LtbProbe(graph, ceiling=True, peak=False, channelwise=True), batch=9)
    if not calibrator.blocked:
        pytest.skip("the runtime has no blocked layout on this machine")
    # "linear" is a Gemm, "scores" is not computed; of the two skips the one with scale and offset is a convolution
    convolutions = ["stem", "pooled", "grouped", "sum: grouped", "sum: stem", "sum: pooled"]
    assert sum(node.op_type == "Conv" for node in opened[0].graph.node) == len(convolutions)


def test_batches_cover_every_image_in_a_seeded_order() -> None:
    images = np.arange(10, dtype=np.float32)[:, None, None, None]
    twice = [list(batches(images, 4, 5, seed)) for seed in (1, 1, 2)]
    assert all(np.array_equal(a, b) for a, b in zip(twice[0], twice[1], strict=True))
    assert any(not np.array_equal(a, b) for a, b in zip(twice[0], twice[2], strict=True))
    assert [len(chunk) for chunk in twice[0]] == [4] * 5
    assert len(np.unique(np.concatenate(twice[0][:2]))) == 8
    assert [len(chunk) for chunk in batches(images, 100, 2, 0)] == [10, 10]


def test_layouts_become_channels_first(rng: np.random.Generator) -> None:
    graph = residual(rng)
    images = rng.normal(size=(3, 8, 8, 2))
    assert np.array_equal(to_nchw(graph, images), nchw(images))


def test_sessions_use_the_two_threads_they_are_timed_with() -> None:
    from fpgasnn.convert.calibrate import GraphWriter

    writer = GraphWriter()
    source = writer.input("x", (1,))
    writer.output(writer.node("Relu", source), (1,))
    options = open_session(writer.model()).get_session_options()
    assert options.intra_op_num_threads == 2
