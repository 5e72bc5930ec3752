"""The verdict on every node of a model."""

from __future__ import annotations

from pathlib import Path

import onnx
import pytest
from ann.onnx_models import Builder
from conftest import shared_data

from fpgasnn.ann.check import Status, check_graph, check_model
from fpgasnn.ann.onnx import parse_onnx
from fpgasnn.errors import ModelError


def verdicts(model: onnx.ModelProto) -> dict[str, Status]:
    return {report.node: report.status for report in check_graph(parse_onnx(model))}


def test_chain() -> None:
    b = Builder("N", 2, 8, 8)
    t = b.add("MaxPool", b.relu(b.conv("x", 3, 2, 3, 3)), kernel_shape=[2, 2])
    t = b.add("MaxPool", b.relu(b.conv(t, 3, 3, 2, 2)), kernel_shape=[2, 2])
    t = b.add("Softmax", b.head(t, 27))
    assert verdicts(b.model(t)) == {
        "conv0": Status.EXACT,
        "relu1": Status.APPROXIMATED,
        "maxpool2": Status.EXACT,
        "conv3": Status.EXACT,
        "relu4": Status.APPROXIMATED,
        "maxpool5": Status.APPROXIMATED,
        "flatten6": Status.EXACT,
        "gemm7": Status.EXACT,
        "softmax8": Status.EXACT,
    }


def test_branches_groups_and_forks_are_built() -> None:
    b = Builder("N", 2, 8, 8)
    t = b.relu(b.conv("x", 4, 2, 3, 3))
    u = b.relu(b.conv(t, 4, 2, 3, 3, group=2, pads=[1, 1, 1, 1]))
    t = b.relu(b.add("Concat", b.conv(t, 1, 4, 1, 1), b.add("Add", t, u), axis=1))
    t = b.add("AveragePool", t, kernel_shape=[2, 2], strides=[2, 2])
    found = verdicts(b.model(b.head(t, 45)))
    assert set(found.values()) == {Status.EXACT, Status.APPROXIMATED}


@pytest.mark.parametrize(("size", "status"), [(16, Status.APPROXIMATED), (17, Status.GOLDEN_ONLY)])
def test_what_hardware_cannot_do(size: int, status: Status) -> None:
    """A cumulative pool has one register per element of its window, and a lane can address 256."""
    b = Builder("N", 1, 17, 16)
    t = b.relu(b.conv(b.relu(b.conv("x", 1, 1, 1, 1)), 1, 1, 1, 1))
    t = b.add("MaxPool", t, kernel_shape=[size, 16], strides=[17, 16])
    found = check_graph(parse_onnx(b.model(b.head(t, 1))))
    report = next(report for report in found if report.operator == "MaxPool")
    assert report.status is status
    assert status is Status.APPROXIMATED or report.note.startswith("more than 256 elements: hardware in deferred")


def test_unsupported_nodes_are_reported_and_not_raised(tmp_path: Path) -> None:
    b = Builder("N", 2, 8, 8)
    t = b.relu(b.add("Resize", b.add("Sigmoid", b.conv("x", 2, 2, 1, 1)), "", b.const([1.0, 1.0, 2.0, 2.0])))
    path = tmp_path / "net.onnx"
    second = b.relu("x")
    path.write_bytes(b.model(t, second).SerializeToString())
    reports = check_model(path)
    assert [(report.node, report.status) for report in reports] == [
        (second, Status.UNSUPPORTED),
        ("conv0", Status.EXACT),
        ("sigmoid1", Status.UNSUPPORTED),
        ("resize2", Status.UNSUPPORTED),
        ("relu3", Status.UNSUPPORTED),
        ("relu4", Status.APPROXIMATED),
    ]
    assert reports[0].note == "the model has a second output; convert a model with one output"
    assert reports[4].note == "not examined: the shape of its input is unknown"
    assert str(reports[3].status) == "unsupported"


def test_damaged_file_is_raised(tmp_path: Path) -> None:
    path = tmp_path / "net.onnx"
    path.write_bytes(b"")
    with pytest.raises(ModelError, match="a model needs a graph with nodes, got none"):
        check_model(path)


def test_given_networks() -> None:
    counts = {}
    for name in ("mnist_cnn", "resnet8_cifar10"):
        reports = check_model(shared_data("models", f"{name}.onnx"))
        counts[name] = {status: sum(report.status is status for report in reports) for status in Status}
    assert counts["mnist_cnn"] == {
        Status.EXACT: 8,
        Status.APPROXIMATED: 3,
        Status.GOLDEN_ONLY: 0,
        Status.UNSUPPORTED: 0,
    }
    assert counts["resnet8_cifar10"][Status.UNSUPPORTED] == 0
    assert counts["resnet8_cifar10"][Status.GOLDEN_ONLY] == 0
