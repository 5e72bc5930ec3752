# amaranth: UnusedElaboratable=no
"""Answers of runs, byte by byte."""

from __future__ import annotations

import numpy as np
import pytest
from link.bench import network

from fpgasnn import ToolError, make_plan
from fpgasnn.link.identity import describe, parse
from fpgasnn.link.result import DeviceResult, Repetition, parse_result


def test_scores_predictions_and_cycles() -> None:
    net = network()
    identity = parse(b"\0\x40" + describe(net, make_plan(net), 12))
    body = (2**40 - 2).to_bytes(5, "little") + b"".join(
        score.to_bytes(2, "little", signed=True) for score in (-2048, 2047, -1)
    )
    body += (1).to_bytes(2, "little")
    scores, predictions, cycles = parse_result(identity, [body, body])
    assert scores.tolist() == [[-2048, 2047, -1]] * 2
    assert predictions.tolist() == [1, 1]
    assert cycles.tolist() == [2**40 - 2] * 2
    assert [array.shape for array in parse_result(identity, [])] == [(0, 3), (0,), (0,)]
    with pytest.raises(ToolError, match="an answer must have 13 bytes, got 12: load a bitstream"):
        parse_result(identity, [body[:-1]])


def test_maps() -> None:
    net = network(last=1)
    identity = parse(b"\0\x40" + describe(net, make_plan(net), 7))
    parts = [bytes((position, 255, 7, position, 0)) for position in range(4)]
    scores, predictions, cycles = parse_result(identity, [bytes(5) + b"".join(parts)])
    assert scores.tolist() == [[[[0, -1, 7], [1, -1, 7]], [[2, -1, 7], [3, -1, 7]]]]
    assert predictions.tolist() == [[[0, 1], [2, 3]]]
    assert cycles.tolist() == [0]


def test_rates() -> None:
    result = DeviceResult(3, 0, np.zeros((2, 3), np.int64), np.zeros(2, np.int64), np.array([100, 300]), 1e6, 4.0)
    assert (result.core_rate, result.link_rate) == (5000.0, 0.5)
    again = Repetition(11, 100, 1100, 1e6, 2.2)
    assert (again.interval, again.core_rate) == (100.0, 10000.0)
    assert again.link_rate == pytest.approx(5.0)
