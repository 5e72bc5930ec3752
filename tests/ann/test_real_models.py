"""The given trained networks: read, lowered, and equal to onnxruntime."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import onnx
import pytest
from ann.onnx_models import as_input, run
from conftest import shared_data
from numpy.typing import NDArray

from fpgasnn.ann.evaluate import run_layers
from fpgasnn.ann.export import to_onnx
from fpgasnn.ann.layers import ConvTerm, IdentityTerm
from fpgasnn.ann.lower import lower
from fpgasnn.ann.onnx import read_onnx
from fpgasnn.data_io import load_images, load_labels

MEAN, DEVIATION = np.array([0.485, 0.456, 0.406]), np.array([0.229, 0.224, 0.225])


@dataclass(frozen=True)
class Case:
    """A model with the layers it must become."""

    name: str
    layout: str
    layers: int
    branches: int
    pools: int
    accuracy: float
    """What 200 test images must reach, well below the published figure: the images are scaled right."""

    def images(self, count: int) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
        if "cifar" in self.name:
            with np.load(shared_data("cifar10.npz")) as data:
                pixels, labels = data["test_images"][:count], data["test_labels"][:count]
            scaled = (pixels / 255 - MEAN) / DEVIATION if "resnet20" in self.name else pixels
            return scaled.transpose(0, 3, 1, 2).astype(np.float32), labels
        folder = "fashion_mnist" if "fashion" in self.name else "mnist"
        pixels = load_images(shared_data(folder, "t10k-images-idx3-ubyte.gz"))[:count]
        labels = load_labels(shared_data(folder, "t10k-labels-idx1-ubyte.gz"))[:count]
        pixels = pixels.reshape(count, 28, 28).astype(np.float64)
        if self.layout == "nhwc":
            return (pixels[..., None] / 255).astype(np.float32), labels
        return (pixels[:, None] / 127.5 - 1 if "fashion" in self.name else pixels[:, None]).astype(np.float32), labels


CASES = [
    Case("mnist_cnn", "nchw", 3, 3, 2, 0.97),
    Case("cnn_max_mninst2", "nhwc", 4, 4, 1, 0.96),
    Case("fashion_cnn", "nchw", 4, 4, 2, 0.87),
    Case("resnet8_cifar10", "nchw", 8, 11, 0, 0.84),
    Case("resnet20_cifar10", "nchw", 20, 29, 0, 0.86),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_equals_onnxruntime(case: Case) -> None:
    path = shared_data("models", f"{case.name}.onnx")
    images, labels = case.images(200)
    graph = lower(read_onnx(path))
    assert (graph.layout, len(graph.layers)) == (case.layout, case.layers)
    assert sum(len(layer.terms) for layer in graph.layers) == case.branches
    assert sum(layer.pool is not None for layer in graph.layers) == case.pools
    model = onnx.load(path)
    if case.name == "mnist_cnn":  # its batch is fixed
        expected = np.concatenate([run(model, image[None]) for image in images])
    else:
        expected = run(model, images)
    atol = 3e-6 * float(np.abs(expected).max())
    scores = run_layers(graph, images[:20])[graph.layers[-1].name].reshape(20, 10)
    np.testing.assert_allclose(scores, expected[:20], rtol=1e-5, atol=atol)
    assert np.array_equal(scores.argmax(axis=1), expected[:20].argmax(axis=1))
    exported = run(to_onnx(graph), as_input(graph, images))
    np.testing.assert_allclose(exported, expected, rtol=1e-5, atol=atol)
    predictions = exported.argmax(axis=1)
    assert np.array_equal(predictions, expected.argmax(axis=1))
    assert np.mean(predictions == labels) >= case.accuracy


def test_golden_vector_of_mnist_cnn() -> None:
    def tensor(name: str) -> NDArray[np.float32]:
        proto = onnx.TensorProto()
        proto.ParseFromString(shared_data("models", name).read_bytes())
        return onnx.numpy_helper.to_array(proto)

    graph = lower(read_onnx(shared_data("models", "mnist_cnn.onnx")))
    image, expected = tensor("mnist_cnn_input_0.pb"), tensor("mnist_cnn_output_0.pb")
    scores = run_layers(graph, image)["Plus214"].reshape(expected.shape)
    np.testing.assert_allclose(scores, expected, rtol=1e-4, atol=1e-3)


def test_option_a_shortcut_is_a_skip_connection() -> None:
    graph = lower(read_onnx(shared_data("models", "resnet20_cifar10.onnx")))
    layer = next(layer for layer in graph.layers if layer.name == "/layer2/layer2.0/Relu_1")
    conv, skip = layer.terms
    assert isinstance(conv, ConvTerm)
    assert isinstance(skip, IdentityTerm)
    assert (skip.source, skip.stride, skip.channel_offset) == ("/layer1/layer1.2/Relu_1", (2, 2), 8)
    assert np.array_equal(skip.scale, [0.0] * 8 + [1.0] * 16 + [0.0] * 8)


def test_global_average_pool_is_merged_into_the_linear_layer() -> None:
    graph = lower(read_onnx(shared_data("models", "resnet20_cifar10.onnx")))
    (term,) = graph.layers[-1].terms
    assert isinstance(term, ConvTerm)
    assert (term.weight.shape, term.repeat) == ((10, 1, 1, 64), (8, 8))


def test_asymmetric_padding_of_pad_nodes() -> None:
    graph = lower(read_onnx(shared_data("models", "resnet8_cifar10.onnx")))
    pads = [term.pads for layer in graph.layers for term in layer.terms if isinstance(term, ConvTerm)]
    assert (0, 0, 1, 1) in pads
    assert (1, 1, 1, 1) in pads
