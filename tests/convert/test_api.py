from __future__ import annotations

import inspect
import json
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest
from conftest import shared_data
from convert.graphs import residual

import fpgasnn
from fpgasnn.ann.evaluate import run_layers
from fpgasnn.convert.api import convert
from fpgasnn.errors import InputError, ModelError
from fpgasnn.network import Code, Conv, ImageInput, PoolMode


@pytest.fixture
def images() -> np.ndarray:
    return np.random.default_rng(3).normal(size=(40, 8, 8, 2))


def quick(images: np.ndarray, **options: Any) -> fpgasnn.IntegerNetwork:
    return convert(residual(np.random.default_rng(7)), images, **{"iterations": 4, "batch": 20, **options})


@pytest.mark.parametrize("code", ["causal", "deferred", "radix"])
@pytest.mark.parametrize("method", ["ltb", "mse", "max", "robust"])
def test_every_method_in_every_code(images: np.ndarray, code: str, method: str) -> None:
    net = quick(images, code=code, method=method)
    assert net.code is Code(code)
    assert net.metadata["method"] == method
    assert json.loads(net.metadata["options"])["iterations"] == 4
    assert net.delay == 0 or code == "causal"
    assert code != "causal" or quick(images, code=code, delay=True).delay > 0
    assert isinstance(net.input, ImageInput)
    assert net.layers[1].pool is not None
    assert net.layers[1].pool.mode is PoolMode.CUMULATIVE
    assert max(widths.membrane for widths in net.widths.values()) < 48


@pytest.mark.parametrize(("code", "timesteps"), [("deferred", 1023), ("radix", 8)])
def test_fine_levels_and_wide_weights_give_the_trained_network(images: np.ndarray, code: str, timesteps: int) -> None:
    """With a threshold above every activation the network is its quantised original."""
    net = quick(images, code=code, timesteps=timesteps, method="max", weight_bits=16, input_bits=16, iterations=2)
    assert max(widths.membrane for widths in net.widths.values()) < 64
    exact = run_layers(residual(np.random.default_rng(7)), images)["scores"].reshape(40, -1)
    scores = fpgasnn.simulate(net, images).scores.reshape(40, -1)
    slope = (scores * exact).sum() / (exact * exact).sum()
    assert np.abs(scores / slope - exact).max() < 0.03 * np.abs(exact).max()


def test_causal_rates_approach_the_activations(images: np.ndarray) -> None:
    net = quick(images, method="max", timesteps=128, weight_bits=16, iterations=2, delay=False)
    exact = run_layers(residual(np.random.default_rng(7)), images)["scores"].reshape(40, -1)
    scores = fpgasnn.simulate(net, images).scores.reshape(40, -1)
    slope = (scores * exact).sum() / (exact * exact).sum()
    assert np.abs(scores / slope - exact).mean() < 0.05 * np.abs(exact).max()


def test_same_seed_same_network(images: np.ndarray) -> None:
    first, second, other = quick(images), quick(images), quick(images, seed=1)
    assert all(np.array_equal(a.threshold, b.threshold) for a, b in zip(first.layers[:-1], second.layers, strict=False))
    assert any(
        not np.array_equal(a.threshold, b.threshold) for a, b in zip(first.layers[:-1], other.layers, strict=False)
    )


def test_widths_per_layer(images: np.ndarray) -> None:
    net = quick(images, weight_bits=6, layer_bits={"stem": 3})
    assert [layer.weight_bits for layer in net.layers] == [3, 6, 6, 6, 6, 6]
    stem = net.layers[0].branches[0]
    assert isinstance(stem, Conv)
    assert (stem.weight.min() >= -4, stem.weight.max() <= 3) == (True, True)


def test_pool_mode_and_delay(images: np.ndarray) -> None:
    net = quick(images, pool_mode="per_step", delay=5)
    assert net.layers[1].pool is not None
    assert net.layers[1].pool.mode is PoolMode.PER_STEP
    assert net.delay == 5
    assert quick(images, delay=False).delay == 0


def test_a_radix_network_has_its_planes_built_in(images: np.ndarray) -> None:
    net = quick(images, code="radix", timesteps=3)
    with pytest.raises(InputError, match=r"this radix network has 3 planes built in \(S4\), got timesteps=4"):
        net.run_length(4)


def test_progress_is_reported(images: np.ndarray) -> None:
    calls: list[tuple[int, int]] = []
    quick(images, progress=lambda done, total: calls.append((done, total)))
    assert calls == [(1, 4), (2, 4), (3, 4), (4, 4)]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda x: x[:0], r"must not be empty, got shape \(0, 8, 8, 2\)"),
        (lambda x: x[:, :7], r"must have shape \(N, 8, 8, 2\) in layout 'nhwc', got \(40, 7, 8, 2\)"),
        (lambda x: x.astype("U8"), r"must be real numbers, got <U8"),
        (
            lambda x: np.where(x > 2, np.nan, x),
            r"must be finite, got \d+ values that are NaN, infinite or beyond float32",
        ),
    ],
)
def test_wrong_images(images: np.ndarray, change: Any, message: str) -> None:
    with pytest.raises(InputError, match=message):
        quick(change(images))


def test_wrong_model(images: np.ndarray, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="model must be the path of an ONNX file, a Graph or a LayerGraph, got 3"):
        convert(3, images)  # type: ignore[arg-type]
    with pytest.raises(ModelError):
        convert(tmp_path / "missing.onnx", images)


def test_the_package_is_the_call() -> None:
    assert inspect.signature(fpgasnn.convert) == inspect.signature(convert)


def test_real_digits() -> None:
    """mnist_cnn on 300 training images, calibrated on others: radix, and the exact direction against onnxruntime."""
    path = shared_data("models", "mnist_cnn.onnx")
    pixels = fpgasnn.load_images(shared_data("mnist", "train-images-idx3-ubyte.gz"))[:600, None].astype(np.float32)
    labels = fpgasnn.load_labels(shared_data("mnist", "train-labels-idx1-ubyte.gz"))[:300]
    net = convert(path, pixels[300:], code="radix", timesteps=3)
    assert np.mean(fpgasnn.simulate(net, pixels[:300]).predictions == labels) >= 0.97
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    trained = np.array([session.run(None, {"Input3": image[None]})[0].argmax() for image in pixels[:100]])
    exact = convert(path, pixels, code="deferred", timesteps=1023, weight_bits=16, method="max")
    assert np.array_equal(fpgasnn.simulate(exact, pixels[:100]).predictions, trained)
