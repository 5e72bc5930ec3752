"""Small models that ask for much: refused, or examined within a fixed budget, with a message that says why."""

from __future__ import annotations

import re
import tracemalloc

import numpy as np
import onnx
import pytest
from ann.onnx_models import Builder, assert_same

from fpgasnn.ann import lowering
from fpgasnn.ann.budget import Budget
from fpgasnn.ann.check import check_graph
from fpgasnn.ann.onnx import parse_onnx
from fpgasnn.errors import ModelError

MIB = 1 << 20


def fails(model: onnx.ModelProto, message: str) -> None:
    with pytest.raises(ModelError, match=re.escape(message)):
        parse_onnx(model)


def notes(model: onnx.ModelProto, most: int) -> str:
    """Everything the check says, at no more than so many MiB at once."""
    tracemalloc.start()
    try:
        reports = check_graph(parse_onnx(model))
        assert tracemalloc.get_traced_memory()[1] < most * MIB
    finally:
        tracemalloc.stop()
    return "\n".join(report.note for report in reports)


def test_a_budget_counts_every_array_once() -> None:
    budget = Budget(0)
    whole = budget.left
    array = np.zeros(1000)
    assert budget.take([array, array[10:], array.reshape(10, 100)]) == 0 and budget.left == whole - 1000
    # a view of one number takes no memory
    assert budget.take([np.broadcast_to(1.0, (whole, 1))]) == 0 and budget.left >= whole - 1001
    left = budget.left
    assert budget.take([np.broadcast_to(np.zeros(1), (5,)), np.zeros(left)]) > 0
    # what is too much is not counted, and what fits still does
    assert budget.take([np.zeros(left - 1)]) == 0
    assert Budget(1000).left == whole + 8000


def test_too_many_nodes() -> None:
    b = Builder("N", 2)
    tensor = "x"
    for _ in range(4097):
        tensor = b.add("Identity", tensor)
    fails(b.model(tensor), "a model may have 4096 nodes, got 4097: simplify it before converting")


def test_long_axes() -> None:
    b = Builder(1, (1 << 22) + 1)
    fails(b.model(b.relu("x")), "an axis may have 4194304 elements, got shape (1, 4194305) in input 'x': take smaller")
    b = Builder("N", 1 << 32)
    fails(b.model(b.relu("x")), "an axis may have 4194304 elements, got shape (1, 4294967296) in input 'x'")


def test_statistics_of_another_size() -> None:
    b = Builder("N", 4, 2)
    row = [b.const(np.ones(1)) for _ in range(4)]
    fails(b.model(b.add("BatchNormalization", "x", *row)), "statistics must have 4 elements, got shapes [(1,), (1,)")


def test_constants_that_do_not_broadcast() -> None:
    b = Builder("N", 4, 2)
    fails(b.model(b.add("Mul", "x", b.const(np.ones(3)))), "shapes must broadcast, got (3,) and (1, 4, 2), in node")


def test_joined_tensors_of_other_ranks() -> None:
    b = Builder("N", 1)
    flat = b.add("Reshape", "x", b.const([-1]))
    fails(
        b.model(b.add("Concat", "x", flat, axis=1)), "joined tensors must agree in all other axes, got [(1, 1), (1,)]"
    )


def test_wrong_numbers_of_inputs() -> None:
    b = Builder("N", 4, 2)
    fails(b.model(b.add("Relu", "x", "x")), "one tensor that depends on the image must be read, got 2, in node 'relu0'")
    b = Builder("N", 3)
    assert "it depends on no image" in notes(b.model(b.add("Add", "x", b.add("MatMul", "", b.weight(3, 3)))), 8)


def test_attributes_of_a_function() -> None:
    b = Builder("N", 1, 4, 4)
    model = b.model(b.conv("x", 1, 1, 1, 1, strides=[1, 1]))
    model.graph.node[0].attribute[0].ref_attr_name = "steps"
    fails(model, "attribute 'strides' must have the type of the standard, got another")


def test_one_constant_in_many_nodes() -> None:
    """Nodes share its float64 form; products with it are counted."""
    b = Builder("N", 1024)
    weight, tensor = b.const(np.ones((1024, 1024)), np.int8), "x"
    for _ in range(60):
        tensor = b.add("Gemm", tensor, weight, alpha=2.0)
    fails(b.model(tensor), "the nodes' weights must stay in proportion to the file, got 39936")
    b = Builder("N", 16)
    weight = b.weight(16, 16)
    graph = parse_onnx(b.model(b.relu(b.add("Gemm", b.relu(b.add("Gemm", "x", weight, transB=1)), weight, transB=1))))
    first, second = (node for node in graph.nodes if node.operator == "Gemm")
    assert not np.shares_memory(vars(first)["bias"], vars(second)["bias"])


def test_a_tensor_added_to_itself_again_and_again() -> None:
    """The terms would double every time."""
    b = Builder("N", 1, 3, 3)
    tensor = b.relu(b.conv("x", 2, 1, 1, 1))
    for _ in range(40):
        tensor = b.add("Add", tensor, tensor)
    assert "unsupported" not in notes(b.model(b.relu(tensor)), 8)
    b = Builder("N", 1, 3, 3)
    hidden = b.relu(b.conv("x", 2, 1, 1, 1))
    doubled = b.add("Add", hidden, hidden)
    assert_same(b.model(b.head(b.relu(b.add("Add", doubled, doubled)), 18)))


def test_wide_tensors_are_examined_within_the_budget() -> None:
    b = Builder("N", 1 << 22)
    tensor = b.relu("x")
    for _ in range(4):
        tensor = b.relu(b.add("Mul", tensor, b.const(2.0)))
    assert "weights more than the model allows for" in notes(b.model(tensor), 700)


def test_long_kernels_are_not_composed() -> None:
    b = Builder("N", 1, 1 << 18)
    tensor = "x"
    for _ in range(2):
        tensor = b.add("AveragePool", tensor, kernel_shape=[30000], strides=[1])
    assert re.search("its kernel would take [0-9]{9,} additions", notes(b.model(tensor), 64))


def test_sums_of_very_many_terms(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lowering, "_MAXIMUM_TERMS", 8)
    b = Builder("N", 1, 30)
    hidden = b.relu(b.conv("x", 1, 1, 1))
    eight = b.add("Sum", *[b.conv(hidden, 1, 1, n, pads=[0, n - 1]) for n in range(1, 9)])
    assert "terms" not in notes(b.model(b.relu(eight)), 8)
    nine = b.add("Add", eight, b.conv(hidden, 1, 1, 9, pads=[0, 8]))
    assert "it is a sum of 9 terms" in notes(b.model(nine), 8)


def test_a_refused_tensor_of_five_axes() -> None:
    """What follows it is examined no further."""
    b = Builder("N", 2, 3, 3)
    five = b.add("Unsqueeze", b.relu("x"), b.const([2]))
    scaled = b.add("Mul", five, b.const(np.ones((1, 2, 1, 1, 1))))
    assert notes(b.model(scaled), 8)


def test_average_windows_are_compared_at_the_ends() -> None:
    b = Builder("N", 1, 9)
    assert_same(b.model(b.head(b.relu(b.add("AveragePool", b.conv("x", 2, 1, 1), kernel_shape=[3], strides=[2])), 8)))
    b = Builder("N", 1, 9)
    padded = b.add("AveragePool", b.conv("x", 2, 1, 1), kernel_shape=[3], strides=[1], pads=[1, 1])
    assert "windows at the border hold fewer elements" in notes(b.model(b.head(b.relu(padded), 18)), 8)
