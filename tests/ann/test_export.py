"""The exported model: names of tensors and nodes, shapes, and the forms that terms take."""

from __future__ import annotations

import numpy as np
import onnx
from ann.onnx_models import Builder, as_input, run
from onnx import TensorProto, helper

from fpgasnn.ann.evaluate import run_layers
from fpgasnn.ann.export import current_name, to_onnx
from fpgasnn.ann.layers import AnnLayer, ConvTerm, IdentityTerm, LayerGraph
from fpgasnn.ann.lower import lower
from fpgasnn.ann.onnx import parse_onnx
from fpgasnn.network import Pool


def lowered() -> LayerGraph:
    b = Builder("N", 10, 10, 2)
    t = b.relu(b.conv(b.add("Transpose", "x", perm=[0, 3, 1, 2]), 3, 2, 3, 3))
    t = b.add("MaxPool", t, kernel_shape=[2, 2], strides=[2, 2])
    t = b.add("Clip", b.conv(t, 4, 3, 3, 3), b.const(0.0), b.const(1.0))
    t = b.add("GlobalAveragePool", b.relu(b.conv(t, 6, 4, 1, 1)))
    return lower(parse_onnx(b.model(b.head(t, 6))))


def test_every_tensor_that_calibration_needs_has_its_documented_name() -> None:
    graph = lowered()
    model = to_onnx(graph)
    images = np.random.default_rng(0).normal(size=(3, 10, 10, 2)).astype(np.float32)
    expected = run_layers(graph, images)
    currents = [current_name(layer) for layer in graph.layers]
    for layer in graph.layers[:-1]:
        for name in (layer.name, current_name(layer)):
            single = onnx.ModelProto()
            single.CopyFrom(model)
            del single.graph.output[:]
            single.graph.output.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, None))
            values = np.clip(run(single, as_input(graph, images)), 0.0, layer.ceiling)
            np.testing.assert_allclose(np.moveaxis(values, 1, -1), expected[layer.name], rtol=1e-4, atol=1e-5)
    assert currents[-1] == "gemm10:current"


def test_one_activation_node_per_layer() -> None:
    graph = lowered()
    model = to_onnx(graph)
    activations = [
        (node.op_type, node.name, node.input[0]) for node in model.graph.node if node.op_type in ("Relu", "Clip")
    ]
    kinds = ["Relu", "Clip", "Relu"]
    expected = [(kind, layer.name, current_name(layer)) for kind, layer in zip(kinds, graph.layers, strict=False)]
    assert activations == expected
    assert len({node.name for node in model.graph.node}) == len(model.graph.node)


def test_batch_is_symbolic_and_output_flat() -> None:
    graph = lowered()
    model = to_onnx(graph)
    dims = [d.dim_param or d.dim_value for d in model.graph.input[0].type.tensor_type.shape.dim]
    assert dims == ["N", 2, 10, 10]
    assert run(model, np.zeros((7, 2, 10, 10), np.float32)).shape == (7, 5)


def test_same_graph_same_bytes() -> None:
    assert to_onnx(lowered()).SerializeToString() == to_onnx(lowered()).SerializeToString()


def test_whole_map_products_are_matrix_products() -> None:
    operators = [node.op_type for node in to_onnx(lowered()).graph.node]
    assert operators[-3:] == ["GlobalAveragePool", "Flatten", "Gemm"]


def test_forms_that_models_rarely_have() -> None:
    """Padded merged average pools, cut and scaled skips, vectors spread over a padded map, pools to one element."""
    rng = np.random.default_rng(1)
    padded = ConvTerm("input", rng.normal(size=(2, 1, 2, 2)), (1, 2), (1, 0, 0, 1), repeat=(2, 2))
    to_point = ConvTerm("a", rng.normal(size=(3, 2, 1, 2)))
    layers = (
        AnnLayer("a", (padded,), rng.normal(size=2), Pool((2, 1), (1, 1))),
        AnnLayer("b", (to_point,), rng.normal(size=3), Pool((2, 2), (2, 2))),
        AnnLayer("c", (IdentityTerm("b", np.array([0.5, 2.0]), (1, 1), -1),), rng.normal(size=2)),
        AnnLayer("d", (ConvTerm("c", rng.normal(size=(2, 1, 1, 2)), (1, 1), (1, 1, 0, 0)),), rng.normal(size=2)),
        AnnLayer("e", (IdentityTerm("d", np.array([0.0, 3.0, 1.0, 0.0]), (2, 2), 1),), rng.normal(size=4), fires=False),
    )
    shapes = {"input": (4, 6, 2), "a": (3, 2, 2), "b": (1, 1, 3), "c": (1, 1, 2), "d": (2, 2, 2), "e": (1, 1, 4)}
    graph = LayerGraph((4, 6, 2), "nchw", layers, shapes)
    images = rng.normal(size=(3, 2, 4, 6)).astype(np.float32)
    expected = run_layers(graph, images)
    assert {name: value.shape[1:] for name, value in expected.items()} == {
        k: v for k, v in shapes.items() if k != "input"
    }
    model = to_onnx(graph)
    onnx.checker.check_model(model)
    np.testing.assert_allclose(run(model, images), expected["e"].reshape(3, 4), rtol=1e-4, atol=1e-5)
