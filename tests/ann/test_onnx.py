"""Reading ONNX files: what is read, and every message about what is not."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import onnx
import pytest
from ann.onnx_models import Builder, assert_same
from onnx import TensorProto, helper, numpy_helper

from fpgasnn.ann.graph import Clip, Conv, Identity, Linear, Relu, Unexamined, Unsupported
from fpgasnn.ann.lower import lower
from fpgasnn.ann.onnx import parse_onnx, read_onnx
from fpgasnn.errors import ModelError, UnsupportedModelError


def small() -> Builder:
    return Builder("N", 2, 6, 6)


def small_model() -> onnx.ModelProto:
    b = small()
    return b.model(b.head(b.relu(b.conv("x", 3, 2, 3, 3)), 48))


def refused(model: onnx.ModelProto) -> UnsupportedModelError:
    with pytest.raises(UnsupportedModelError) as caught:
        lower(parse_onnx(model))
    return caught.value


def fails(model: onnx.ModelProto, message: str) -> None:
    with pytest.raises(ModelError, match=re.escape(message)):
        parse_onnx(model)


# files


def test_reads_a_file(tmp_path: Path) -> None:
    path = tmp_path / "net.onnx"
    path.write_bytes(small_model().SerializeToString())
    graph = read_onnx(path)
    assert [type(node).__name__ for node in graph.nodes] == ["Conv", "Relu", "Reshape", "Linear"]
    assert graph.shapes[graph.input] == (1, 2, 6, 6)
    assert graph.shapes[graph.output] == (1, 5)


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"the model file .* cannot be read: No such file .*: give an .onnx file"):
        read_onnx(tmp_path / "absent.onnx")


def test_folder(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"the model file .* cannot be read: Is a directory: give an .onnx file"):
        read_onnx(tmp_path)


def test_oversized_file(tmp_path: Path) -> None:
    path = tmp_path / "huge.onnx"
    with path.open("wb") as file:
        file.truncate(1 << 31)
    with pytest.raises(ModelError, match="the model file has at most 2147483647 bytes, got 2147483648"):
        read_onnx(path)


def test_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "empty.onnx"
    path.write_bytes(b"")
    with pytest.raises(ModelError, match="a model needs a graph with nodes, got none"):
        read_onnx(path)


def test_damaged_files_give_model_errors_only(tmp_path: Path) -> None:
    data = small_model().SerializeToString()
    rng = np.random.default_rng(3)
    path = tmp_path / "damaged.onnx"
    outcomes = {"read": 0, "refused": 0}
    for trial in range(300):
        damaged = bytearray(data)
        if trial % 3 == 0:
            damaged = damaged[: rng.integers(1, len(data))]
        for position in rng.integers(0, len(damaged), size=1 + trial % 7):
            damaged[position] = rng.integers(256)
        path.write_bytes(damaged)
        try:
            lower(read_onnx(path))
            outcomes["read"] += 1
        except ModelError:
            outcomes["refused"] += 1
    assert outcomes["refused"] > 100
    assert outcomes["read"] > 0


def test_random_bytes(tmp_path: Path) -> None:
    path = tmp_path / "noise.onnx"
    path.write_bytes(b"\xff" + np.random.default_rng(0).bytes(500))
    with pytest.raises(ModelError, match=r"not an ONNX file, or a damaged one: '.*noise\.onnx'"):
        read_onnx(path)


@pytest.mark.parametrize("name", [b"relu1", b"t2", b"Relu", b"k0"])
def test_names_that_are_no_text(tmp_path: Path, name: bytes) -> None:
    path = tmp_path / "names.onnx"
    path.write_bytes(small_model().SerializeToString().replace(name, b"\xff" + name[1:]))
    with pytest.raises(ModelError, match=r"names must be UTF-8 text, got b'.xff"):
        read_onnx(path)


def test_external_data_are_refused_and_never_read(tmp_path: Path) -> None:
    secret = tmp_path / "weights.bin"
    secret.write_bytes(bytes(4 * 54))
    model = small_model()
    tensor = model.graph.initializer[0]
    onnx.external_data_helper.set_external_data(tensor, "weights.bin")
    tensor.ClearField("raw_data")
    path = tmp_path / "net.onnx"
    path.write_bytes(model.SerializeToString())
    with pytest.raises(ModelError, match="stored inside the model file, got external data in initializer 'k0'"):
        read_onnx(path)


def test_external_data_in_a_constant_node() -> None:
    b = small()
    b.add("Constant", value=numpy_helper.from_array(np.zeros(3, np.float32)))
    tensor = b.nodes[-1].attribute[0].t
    onnx.external_data_helper.set_external_data(tensor, "x.bin")
    fails(b.model(b.relu("x")), "got external data in node 'constant0' (Constant)")


# model


def test_opset() -> None:
    model = small_model()
    model.opset_import[0].version = 6
    fails(model, "must use opset 7..")
    model.opset_import[0].version = 10_000
    fails(model, "got 10000")


def test_initializers_listed_as_inputs() -> None:
    model = small_model()
    for tensor in model.graph.initializer:
        model.graph.input.append(helper.make_tensor_value_info(tensor.name, TensorProto.FLOAT, list(tensor.dims)))
    model.ir_version = 3
    assert parse_onnx(model).problems == ()


def test_batch_fixed_to_one() -> None:
    b = Builder(1, 2, 6, 6)
    t = b.relu(b.conv("x", 3, 2, 3, 3))
    t = b.add("Reshape", t, b.const([1, 48]))
    assert_same(b.model(b.add("Gemm", t, b.weight(48, 4))))


def test_batch_fixed_to_more() -> None:
    b = Builder(8, 2, 6, 6)
    fails(b.model(b.relu("x")), "the batch of input 'x' must be 1 or symbolic, got 8")


@pytest.mark.parametrize("shape", [("N", 3, "H", 8), ("N",), ("N", 0)])
def test_sizes_must_be_fixed(shape: tuple[int | str, ...]) -> None:
    b = Builder(*shape)
    fails(b.model(b.relu("x")), "must have fixed sizes after the batch")


def test_input_without_shape() -> None:
    model = small_model()
    model.graph.input[0].type.tensor_type.ClearField("shape")
    fails(model, "input 'x' must be a tensor of known shape")


def test_huge_input() -> None:
    b = Builder("N", 3, 1 << 20, 1 << 20)
    fails(b.model(b.relu("x")), "a tensor may have 67108864 elements, got 3298534883328")


def test_no_input() -> None:
    b = small()
    model = b.model(b.relu(b.weight(1, 2)))
    del model.graph.input[:]
    fails(model, "a model needs an input that is no constant, got none")


def test_five_axes() -> None:
    b = Builder("N", 2, 3, 4, 4)
    assert "(1, 2, 3, 4, 4)" in str(refused(b.model(b.relu("x"))))


def test_second_input_and_output_are_listed_with_everything_else() -> None:
    b = small()
    b.extra_inputs.append(helper.make_tensor_value_info("y", TensorProto.FLOAT, ["N", 2, 6, 6]))
    t = b.add("Sigmoid", b.add("Add", b.relu(b.conv("x", 2, 2, 1, 1)), "y"))
    u = b.add("Tanh", b.conv(t, 2, 2, 1, 1))
    error = refused(b.model(b.head(t, 72), u))
    found = [(problem.node, problem.operator) for problem in error.problems]
    assert found == [("y", "input"), (u, "output"), ("sigmoid3", "Sigmoid"), ("tanh5", "Tanh")]
    assert "the model has 4 unsupported nodes:" in str(error)
    assert "sigmoid3 (Sigmoid): operator Sigmoid has no spiking counterpart here; train with Relu" in str(error)


def test_unused_second_input_is_ignored() -> None:
    model = small_model()
    model.graph.input.insert(0, helper.make_tensor_value_info("unused", TensorProto.FLOAT, ["N", 1]))
    assert parse_onnx(model).problems == ()


def test_output_must_exist_and_depend_on_the_image() -> None:
    model = small_model()
    model.graph.output[0].name = "nowhere"
    fails(model, "outputs must be written by its nodes, got ['nowhere']")
    b = small()
    b.relu("x")
    fails(b.model(b.add("Neg", b.weight(1, 2))), "the output must depend on the image, got the constant")


def test_structure() -> None:
    model = small_model()
    model.graph.node[1].input[0] = "nowhere"
    fails(model, "got 'relu1' (Relu) that reads 'nowhere'")
    model = small_model()
    del model.graph.node[1].output[:]
    fails(model, "every node needs an output, got none in node 'relu1'")
    model = small_model()
    model.graph.node[1].output[0] = model.graph.node[0].output[0]
    fails(model, "every tensor needs one name of its own")
    model = small_model()
    model.graph.sparse_initializer.add()
    fails(model, "weights must be dense, got 1 sparse initializers: store dense weights")


def test_nodes_without_names_and_with_one_name_get_unique_names() -> None:
    b = small()
    t = b.add("Relu", b.conv("x", 2, 2, 1, 1, name="same"), name="same")
    t = b.add("Relu", b.conv(t, 2, 2, 1, 1, name=""), name="input")
    names = [node.name for node in parse_onnx(b.model(t)).nodes]
    assert len(set(names)) == 4
    assert "input" not in names


def test_dead_nodes_do_not_matter() -> None:
    b = small()
    t = b.relu(b.conv("x", 2, 2, 3, 3))
    b.add("NonZero", t)
    assert_same(b.model(t))


# tensors


def test_tensor_messages() -> None:
    model = small_model()
    model.graph.initializer[0].dims[0] = 1 << 40
    fails(model, "a tensor's data must match its shape")
    model = small_model()
    model.graph.initializer[0].dims[0] = 2
    fails(model, "a tensor's data must match its shape, got [2, 2, 3, 3] in initializer 'k0'")
    model = small_model()
    model.graph.initializer[0].data_type = TensorProto.STRING
    fails(model, "tensors must hold numbers, got element type 8")
    b = small()
    fails(b.model(b.add("Conv", "x", b.const(np.full((2, 2, 1, 1), np.nan)))), "weights must be finite, got NaN")


def test_half_precision_weights() -> None:
    b = small()
    t = b.add("Cast", b.const(b.rng.normal(size=(3, 2, 3, 3)), np.float16), to=TensorProto.FLOAT)
    assert_same(b.model(b.add("Conv", "x", t)))


# operators


def test_clip_forms() -> None:
    for opset in (9, 13):
        for low, high, kind in ((0.0, 6.0, Clip), (0.0, None, Relu), (None, None, Identity), (-1.0, 1.0, Unsupported)):
            b = Builder("N", 2, 4, 4, opset=opset)
            if opset < 11:
                bounds = {name: value for name, value in (("min", low), ("max", high)) if value is not None}
                t = b.add("Clip", "x", **bounds)
            else:
                t = b.add("Clip", "x", *("" if value is None else b.const(value) for value in (low, high)))
            (node,) = parse_onnx(b.model(t)).nodes
            assert type(node) is kind


def test_auto_pad_is_resolved() -> None:
    expected = {"SAME_UPPER": ((0, 0), (1, 1)), "SAME_LOWER": ((1, 1), (0, 0)), "VALID": ((0, 0), (0, 0))}
    for mode, pads in expected.items():
        b = small()
        (node,) = parse_onnx(b.model(b.conv("x", 3, 2, 2, 2, auto_pad=mode))).nodes
        assert isinstance(node, Conv)
        assert (node.before, node.after) == pads


def test_gemm_alpha_beta_and_transposition() -> None:
    for transposed in (0, 1):
        b = Builder("N", 6)
        weight = b.weight(4, 6) if transposed else b.weight(6, 4)
        t = b.add("Gemm", "x", weight, b.weight(1, 4), transB=transposed, alpha=0.5, beta=2.0)
        model = b.model(t)
        (node,) = parse_onnx(model).nodes
        assert isinstance(node, Linear)
        assert node.weight.shape == (4, 6)
        assert_same(model)


def test_unsupported_uses_name_reason_and_remedy() -> None:
    cases = [
        (lambda b: b.add("Gemm", "x", b.weight(6, 2), transA=1), Builder("N", 6), "transposes the batch"),
        (lambda b: b.add("MatMul", b.weight(1, 1), "x"), Builder("N", 6), "constant matrix stands on the left"),
        (lambda b: b.add("MatMul", "x", b.weight(2, 4, 3)), Builder("N", 2, 4), "use a two-dimensional weight matrix"),
        (lambda b: b.add("Add", "x", b.weight(3, 2, 6, 6)), small(), "enlarges the map"),
        (lambda b: b.add("Div", b.const(1.0), "x"), small(), "divides by the image or by 0"),
        (lambda b: b.add("Div", "x", b.const(0.0)), small(), "divides by the image or by 0"),
        (lambda b: b.add("Mul", "x", b.relu("x")), small(), "only sums of tensors"),
        (lambda b: b.add("Add", b.conv("x", 2, 2, 6, 6), "x"), small(), "adds tensors of different shapes"),
        (lambda b: b.add("Sum", "x", b.const(1.0)), small(), "mixes tensors and constants"),
        (lambda b: b.add("Concat", "x", b.weight(1, 2, 6, 6), axis=1), small(), "joins tensors and constants"),
        (lambda b: b.add("MaxPool", "x", kernel_shape=[2, 2], outputs=2), small(), "its indices are read"),
        (
            lambda b: b.add("AveragePool", "x", kernel_shape=[2, 2], dilations=[2, 2]),
            Builder("N", 2, 6, 6, opset=19),
            "it is dilated",
        ),
        (lambda b: b.add("ReduceMean", "x"), small(), "averages over all axes"),
        (lambda b: b.add("Pad", "x", b.const([0, 0, 1, 1, 0, 0, 1, 1]), mode="reflect"), small(), "pads with reflect"),
        (lambda b: b.add("Pad", "x", b.const([0, 0, 1, 1, 0, 0, 1, 1]), b.const(2.5)), small(), "pads with 2.5"),
        (
            lambda b: b.add("Slice", "x", b.const([5]), b.const([0]), b.const([3]), b.const([-1])),
            small(),
            "reverses an axis",
        ),
        (lambda b: b.add("Cast", "x", to=TensorProto.INT8), small(), "rounds to integers"),
        (lambda b: b.add("Dropout", "x", outputs=2), small(), "drops values at inference"),
        (lambda b: b.add("Clip", "x", b.const(1.0), b.const(2.0)), small(), "clips to 1..2"),
        (lambda b: b.add("Conv", "x", b.add("Transpose", "x", perm=[1, 0, 2, 3])), small(), "computed from the image"),
        (lambda b: b.add("Conv", "x", b.weight(2, 2, 1)), Builder("N", 2), "its input has 2 axes"),
        (lambda b: b.add("FooBar", "x", domain="my.ops"), small(), "operator FooBar of domain 'my.ops'"),
        (lambda b: b.add("LeakyRelu", "x"), small(), "a spike count has no negative part"),
    ]
    for build, builder, message in cases:
        assert message in str(refused(builder.model(build(builder)))), message
    b = small()
    zeros = [b.const(np.ones(2)) for _ in range(4)]
    model = b.model(b.add("BatchNormalization", "x", *zeros, training_mode=1))
    assert "statistics of the batch" in str(refused(model))


def test_damaged_nodes() -> None:
    cases = [
        (
            lambda b: b.add("Conv", "x"),
            "input 1 is needed, got none, in node 'conv0' (Conv): the model breaks",
        ),
        (lambda b: b.add("Conv", "x", b.weight(2, 2, 3)), "weights must have 4 axes"),
        (lambda b: b.add("Conv", "x", b.weight(2, 3, 3, 3)), "weights must match 2 input channels in 1 groups"),
        (lambda b: b.add("Conv", "x", b.weight(2, 2, 3, 3), kernel_shape=[2, 2]), "kernel_shape must match"),
        (lambda b: b.add("Conv", "x", b.weight(2, 2, 3, 3), strides=[0, 1]), "strides must be 2 integers in 1..32767"),
        (
            lambda b: b.add("Conv", "x", b.weight(2, 2, 3, 3), strides=2),
            "attribute 'strides' must have the type",
        ),
        (lambda b: b.add("Conv", "x", b.weight(2, 2, 3, 3), pads=[1]), "pads must be 4 integers in 0..32767"),
        (lambda b: b.add("Conv", "x", b.weight(2, 2, 3, 3), auto_pad="SOME"), "auto_pad must be NOTSET, VALID"),
        (lambda b: b.add("Conv", "x", b.weight(2, 2, 3, 3), b.weight(3)), "the bias must have 2 elements"),
        (lambda b: b.add("Conv", "x", b.weight(2, 2, 7, 7)), "the kernel must fit the map (1, 2, 6, 6), got (7, 7)"),
        (lambda b: b.add("MaxPool", "x"), "attribute 'kernel_shape' is needed, got none"),
        (lambda b: b.add("Gemm", "x", b.weight(2, 2)), "Gemm needs two matrices"),
        (lambda b: b.add("MatMul", "x", b.weight(5, 2)), "the weights expect 5 features, got 6"),
        (lambda b: b.add("Concat", "x", b.conv("x", 2, 2, 3, 3), axis=1), "joined tensors must agree"),
        (lambda b: b.add("Concat", "x", "x", axis=7), "axis must be in -4..3, got 7"),
        (lambda b: b.add("Pad", "x", b.const([1, 1])), "pads must be 8 integers below 32768"),
        (lambda b: b.add("Pad", "x", b.const([0, 0, -6, 0, 0, 0, 0, 0])), "cropping leaves nothing"),
        (lambda b: b.add("Pad", "x", b.const([0.0] * 8)), "input 1 must be integers, got float32"),
        (lambda b: b.add("Clip", "x", b.const([0.0, 0.0])), "input 1 must be one number, got shape (2,)"),
        (
            lambda b: b.add("Slice", "x", b.const([3]), b.const([1])),
            "a slice must leave something, got 3:1:1",
        ),
        (lambda b: b.add("Slice", "x", b.const([1, 1]), b.const([2])), "must have one length"),
        (lambda b: b.add("Reshape", "x", b.const([1, 5, -1])), "cannot be reshaped to"),
        (lambda b: b.add("Reshape", "x", b.const([-1, -1])), "sizes must agree, got (1, 2, 6, 6) reshaped to"),
        (lambda b: b.add("Transpose", "x", perm=[0, 0, 1, 2]), "perm must order 4 axes"),
        (lambda b: b.add("Pad", "x", b.const([0, 0, 32000, 32000] * 2)), "a tensor may have"),
    ]
    for build, message in cases:
        b = small()
        model = b.model(build(b))
        fails(model, message)
    b = small()
    model = b.model(b.add("BatchNormalization", "x", *(b.const(np.full(2, -1.0)) for _ in range(4))))
    fails(model, "variance + epsilon must be > 0")
    b = Builder("N", 4)
    model = b.model(b.add("BatchNormalization", b.add("Squeeze", "x", b.const([0])), *(b.weight(4) for _ in range(4))))
    fails(model, "needs a channel axis")


def test_nodes_behind_unknown_shapes_are_not_examined() -> None:
    b = small()
    t = b.relu(b.add("Resize", "x", "", b.const([1.0, 1.0, 2.0, 2.0])))
    nodes = parse_onnx(b.model(t)).nodes
    assert [type(node) for node in nodes] == [Unsupported, Unexamined]
    assert [problem.node for problem in refused(b.model(t)).problems] == ["resize0"]
