"""QCFS networks as other tools export them: clip, scale, shift, Floor, and back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

import fpgasnn
from fpgasnn.ann.lower import lower
from fpgasnn.ann.onnx import parse_onnx
from fpgasnn.ann.quantisers import without_quantisers
from fpgasnn.convert.given import given_layers
from fpgasnn.convert.methods.qcfs import bounds
from fpgasnn.errors import ModelError

LAMBDA, LEVELS = 3.0, 4.0


def model(order: str, shift: bool = True) -> onnx.ModelProto:
    """One convolution, the activation, a Linear."""
    rng = np.random.default_rng(0)
    tensors = {
        "kernel": rng.normal(size=(3, 1, 3, 3)),
        "matrix": rng.normal(size=(5, 3 * 4 * 4)),
        "lam": np.array(LAMBDA),
        "levels": np.array(LEVELS),
        "half": np.array(0.5),
        "zero": np.array(0.0),
        "one": np.array(1.0),
    }
    clip = [("Clip", "zero", "one")]
    rounding = [("Mul", "levels"), *([("Add", "half")] if shift else []), ("Floor",), ("Div", "levels")]
    chain = [("Div", "lam"), *(clip + rounding if order == "clip" else rounding + clip), ("Mul", "lam")]
    nodes = [helper.make_node("Conv", ["images", "kernel"], ["v"], "conv")]
    flow = "v"
    for index, (operator, *constants) in enumerate(chain):
        nodes.append(helper.make_node(operator, [flow, *constants], [f"v{index}"], f"{operator}{index}"))
        flow = f"v{index}"
    nodes.append(helper.make_node("Flatten", [flow], ["flat"], "flatten"))
    nodes.append(helper.make_node("Gemm", ["flat", "matrix"], ["scores"], "linear", transB=1))
    graph = helper.make_graph(
        nodes,
        "qcfs",
        [helper.make_tensor_value_info("images", TensorProto.FLOAT, ["N", 1, 6, 6])],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["N", 5])],
        [numpy_helper.from_array(value.astype(np.float32), name) for name, value in tensors.items()],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


@pytest.mark.parametrize("order", ["clip", "floor"])
@pytest.mark.parametrize("shift", [True, False])
def test_thresholds_are_read_from_the_chain(order: str, shift: bool, tmp_path: Path) -> None:
    onnx.save(model(order, shift), tmp_path / "a.onnx")
    graph = given_layers(tmp_path / "a.onnx")
    found = bounds(graph)
    assert found is not None
    (theta,) = found.values()
    # the activation is (z / lambda) clipped at 1; lambda went into the weights around it
    np.testing.assert_allclose(theta, 1.0, rtol=1e-6)
    assert graph.layers[0].terms[0].weight.max() < 1  # type: ignore[union-attr]


def test_spikes_send_what_the_quantiser_does(tmp_path: Path) -> None:
    """T = L: the integer network agrees with the exported network on its own activation levels."""
    import onnxruntime

    onnx.save(model("clip"), tmp_path / "a.onnx")
    images = np.random.default_rng(1).integers(0, 256, (64, 1, 6, 6)).astype(np.float32) / 255
    net = fpgasnn.convert(
        tmp_path / "a.onnx", images, method="qcfs", timesteps=4, weight_bits=16, delay=False, rounding="nearest"
    )
    session = onnxruntime.InferenceSession(str(tmp_path / "a.onnx"), providers=["CPUExecutionProvider"])
    wanted = session.run(None, {"images": images})[0]
    scores = fpgasnn.simulate(net, images).scores
    slope = (scores * wanted).sum() / (scores * scores).sum()
    assert np.abs(scores * slope - wanted).max() < 0.1 * np.abs(wanted).max()
    assert np.mean(scores.argmax(axis=1) == wanted.argmax(axis=1)) > 0.95


def test_other_floors_stay_where_the_reader_sees_them() -> None:
    """Without a clip beside it a Floor is no activation."""
    plain = model("clip")
    for node in plain.graph.node:
        if node.op_type == "Clip":
            node.op_type = "Relu"
            del node.input[1:]
    with pytest.raises(ModelError, match="Floor"):
        lower(parse_onnx(without_quantisers(plain)))
    assert [layer.fires for layer in lower(parse_onnx(without_quantisers(model("floor")))).layers] == [True, False]


def test_models_without_floors_and_broken_ones_pass() -> None:
    assert without_quantisers(onnx.ModelProto()) == onnx.ModelProto()
    broken = onnx.ModelProto()
    broken.graph.node.add(op_type="Floor")
    broken.graph.node.add(op_type="Floor", input=["a"], output=["a"])
    broken.graph.node.add(op_type="Add", input=["b", "a"], output=["b"])
    broken.graph.node.add(op_type="Floor", input=["b"], output=["c"])
    assert without_quantisers(broken) == broken


def test_check_takes_them(tmp_path: Path) -> None:
    onnx.save(model("clip"), tmp_path / "a.onnx")
    assert all(str(report.status) != "unsupported" for report in fpgasnn.check_model(tmp_path / "a.onnx"))
