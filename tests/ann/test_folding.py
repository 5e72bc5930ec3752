"""Folding of constant nodes: what exporters leave in a graph, and what a small file must not ask for."""

from __future__ import annotations

import re
from collections.abc import Callable

import numpy as np
import pytest
from ann.onnx_models import Builder, assert_same
from onnx import TensorProto, helper, numpy_helper

from fpgasnn.ann.onnx import parse_onnx
from fpgasnn.errors import ModelError


def test_pad_arithmetic_of_torch_exports() -> None:
    """The chain that a padded convolution leaves in a plain PyTorch export."""
    b = Builder("batch", 2, 6, 6)
    zeros = b.add("ConstantOfShape", b.const([4]), value=numpy_helper.from_array(np.zeros(1, np.int64)))
    joined = b.add("Concat", b.const([0, 1, 0, 1]), zeros, axis=0)
    table = b.add("Reshape", joined, b.const([-1, 2]))
    turned = b.add("Slice", table, b.const([-1]), b.const([np.iinfo(np.int64).min]), b.const([0]), b.const([-1]))
    pads = b.add("Cast", b.add("Reshape", b.add("Transpose", turned, perm=[1, 0]), b.const([-1])), to=TensorProto.INT64)
    padded = b.add("Pad", "x", pads, "", mode="constant")
    (layer,) = assert_same(b.model(b.conv(padded, 3, 2, 3, 3))).layers
    assert layer.terms[0].pads == (0, 0, 1, 1)


def test_shape_arithmetic_with_symbolic_batch() -> None:
    b = Builder("batch", 2, 6, 6)
    t = b.relu(b.conv("x", 3, 2, 3, 3))
    batch = b.add("Gather", b.add("Shape", t), b.const(0), axis=0)
    target = b.add("Concat", b.add("Unsqueeze", batch, b.const([0])), b.const([-1]), axis=0)
    flat = b.add("Reshape", t, target)
    assert_same(b.model(b.add("Gemm", flat, b.weight(48, 4))))


def test_part_of_a_shape_and_size() -> None:
    b = Builder("batch", 2, 6, 4)
    height = b.add("Shape", "x", start=2, end=3)
    count = b.add("Reshape", b.add("Div", b.add("Size", "x"), b.const(6)), b.const([1]))
    flat = b.add("Reshape", "x", b.add("Concat", b.const([1]), height, count, axis=0))
    graph = parse_onnx(b.model(flat))
    assert graph.shapes[graph.output] == (1, 6, 8)


def test_weights_behind_reshape_and_transpose() -> None:
    b = Builder(1, 2, 4, 4)
    t = b.add("Reshape", b.relu(b.conv("x", 3, 2, 3, 3)), b.const([1, 12]))
    weight = b.add("Transpose", b.add("Reshape", b.weight(5, 3, 4), b.const([5, 12])), perm=[1, 0])
    assert_same(b.model(b.add("Add", b.add("MatMul", t, weight), b.weight(1, 5))))


@pytest.mark.parametrize(
    "grow",
    [
        lambda b: b.add("ConstantOfShape", b.const([1 << 20, 1 << 20])),
        lambda b: b.add("Expand", b.const([1.0]), b.const([1 << 30])),
        lambda b: b.add("Tile", b.const([1.0, 2.0]), b.const([1 << 40])),
        lambda b: b.add("Range", b.const(0), b.const(1 << 50), b.const(1)),
        lambda b: b.add("Add", b.const(np.zeros((6000, 1))), b.const(np.zeros((1, 6000)))),
        lambda b: b.add("Pad", b.const([1.0]), b.const([0, 1 << 45])),
        lambda b: b.add("Gather", b.const(np.zeros((1, 30000))), b.const(np.zeros(30000, np.int64))),
        lambda b: [b.add("ConstantOfShape", b.const([1 << 22])) for _ in range(9)][-1],
    ],
)
def test_small_files_cannot_unfold_into_huge_arrays(grow: Callable[[Builder], str]) -> None:
    b = Builder("N", 2, 6, 6)
    model = b.model(b.add("Add", "x", grow(b)))
    with pytest.raises(ModelError, match=r"constant arithmetic must stay within \d+ more elements, got \d+ in node"):
        parse_onnx(model)


def test_arguments_that_do_not_fit() -> None:
    cases: list[tuple[Callable[[Builder], str], str]] = [
        (lambda b: b.add("Add", b.const([1, 2]), b.const([1, 2, 3])), "constants must fit their operator"),
        (lambda b: b.add("Reshape", b.const([1, 2]), b.const([3])), "constants must fit their operator"),
        (lambda b: b.add("Range", b.const(0), b.const(4), b.const(0)), "constants must fit their operator"),
        (lambda b: b.add("Constant", value_strings=["a"]), "constants must be numbers, got attribute 'value_strings'"),
        (lambda b: b.add("Constant", value_string="a"), "constants must be numbers, got <U1"),
    ]
    for build, message in cases:
        b = Builder("N", 2, 6, 6)
        model = b.model(b.add("Add", "x", build(b)))
        with pytest.raises(ModelError, match=re.escape(message)):
            parse_onnx(model)


def test_subgraphs_are_never_evaluated() -> None:
    b = Builder("N", 2, 6, 6)
    branch = helper.make_graph([helper.make_node("Neg", ["x"], ["y"])], "branch", [], [])
    t = b.add("If", b.const(True, np.bool_), then_branch=branch, else_branch=branch)
    (node,) = parse_onnx(b.model(b.add("Add", "x", t))).nodes[:1]
    assert node.operator == "If"
