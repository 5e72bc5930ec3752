"""``fpgasnn check``."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import onnx
from click.testing import Result
from onnx import TensorProto, helper

from fpgasnn.data import DIGITS_MODEL


def test_lists_every_node_of_a_convertible_model(run: Callable[..., Result]) -> None:
    result = run("check", DIGITS_MODEL)
    assert result.exit_code == 0
    names = [node.name for node in onnx.load(DIGITS_MODEL).graph.node]
    assert all(name in result.stdout for name in names)
    assert "can be converted: 5 exact, 3 approximated" in result.stdout


def test_json(run: Callable[..., Result]) -> None:
    answer = json.loads(run("check", DIGITS_MODEL, "--json").stdout)
    assert answer["convertible"] is True
    assert answer["counts"] == {"exact": 5, "approximated": 3, "golden only": 0, "unsupported": 0}
    assert answer["nodes"][1] == {
        "node": "relu1",
        "operator": "Relu",
        "status": "approximated",
        "note": "becomes spikes",
    }


def test_an_unsupported_node_is_the_answer_no(run: Callable[..., Result], tmp_path: Path) -> None:
    path = tmp_path / "tanh.onnx"
    graph = helper.make_graph(
        [helper.make_node("Tanh", ["x"], ["y"], "squash")],
        "g",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 4])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, 4])],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8), path)
    result = run("check", path)
    assert result.exit_code == 1
    assert "squash" in result.stdout
    assert "cannot be converted" in result.stdout


def test_a_file_that_is_no_model(run: Callable[..., Result], tmp_path: Path) -> None:
    path = tmp_path / "no.onnx"
    path.write_bytes(b"not a model")
    result = run("check", path)
    assert result.exit_code == 2
    assert path.name in result.stderr
    assert "Traceback" not in result.stderr


def test_a_missing_file(run: Callable[..., Result], tmp_path: Path) -> None:
    result = run("check", tmp_path / "missing.onnx")
    assert result.exit_code == 2
    assert "missing.onnx" in result.stderr
