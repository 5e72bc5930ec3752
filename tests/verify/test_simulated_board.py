# amaranth: UnusedElaboratable=no
"""The simulated board: the shipped digits through the driver, and noise on its line."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest

import fpgasnn
from fpgasnn import Device, InputError, IntegerNetwork, ToolError, make_plan, simulate
from fpgasnn.data import digits
from fpgasnn.hdl.accelerator import Accelerator
from fpgasnn.link.identity import describe, pack_inputs, parse
from fpgasnn.link.protocol import ANSWER, COUNTERS, Command, Deframer, Frame, encode_frame, run_settings
from fpgasnn.link.result import parse_result
from fpgasnn.testing.noise import noise
from fpgasnn.verify import simulated_board
from fpgasnn.verify.compiled import find_compiler
from fpgasnn.verify.simulated_board import PATIENCE, CompiledBoard, SimulatedBoard

LANES = 2
"""Fewer compile faster."""

compiler = pytest.mark.skipif(find_compiler() is None, reason="no C++ compiler")


@pytest.fixture(scope="module")
def net() -> IntegerNetwork:
    return fpgasnn.load_network(Path(__file__).parents[2] / "rtl" / "digits_causal.safetensors")


@pytest.fixture(scope="module")
def board(net: IntegerNetwork) -> SimulatedBoard:
    return SimulatedBoard(net, make_plan(net, LANES))


@compiler
def test_real_images_through_the_driver(net: IntegerNetwork, board: SimulatedBoard) -> None:
    images = digits()[0][-40:, None]
    golden = simulate(net, images, 8, plan=make_plan(net, LANES))
    with board, Device(board.port, net, timeout=PATIENCE) as device:
        result = device.run(images, 8)
        again = device.repeat(images[0], 5, 8)
    assert np.array_equal(result.scores, golden.scores)
    assert np.array_equal(result.predictions, golden.predictions)
    assert np.array_equal(result.cycles, golden.cycles.latency)
    assert again.cycles == simulate(net, images[[0] * 5], 8, plan=make_plan(net, LANES)).cycles.done[-1]


def answers(board: CompiledBoard, data: bytes, reader: Deframer) -> list[Frame]:
    """Frames that the board sends until it has nothing more to do."""
    frames: list[Frame] = []
    more = True
    while more:
        taken, made, more = board.run(data)
        data = data[taken:]
        frames += reader.feed(made)
    return frames


@compiler
def test_noise_on_the_line(net: IntegerNetwork, board: SimulatedBoard) -> None:
    """Every good frame is answered, and the board counts bad ones like the Python receiver."""
    plan = make_plan(net, LANES)
    identity = parse(b"\0\x40" + describe(net, plan, len(Accelerator(net, plan).o.payload.score)))
    compiled = CompiledBoard(board.library)
    images = digits()[0][-20:, None]
    packed = pack_inputs(identity, net.input.encode(images))
    golden = simulate(net, images, 8, plan=plan)
    source, seen, reader = random.Random(31), Deframer(), Deframer()
    for number in range(300):
        image = number // 10 % 20
        payload = run_settings(8, golden.delay, 1) + packed[image]
        infer = number % 10 == 0
        frame = Frame(Command.INFER, number % 256, payload) if infer else Frame(Command.STATUS, number % 256)
        data = noise(source, Frame(Command.INFER, number % 256, payload)) + encode_frame(frame)
        seen.feed(data)
        (answer,) = answers(compiled, data, reader)
        assert (answer.command, answer.sequence, answer.payload[0]) == (frame.command | ANSWER, number % 256, 0)
        if infer:
            scores, _, cycles = parse_result(identity, [answer.payload[1:]])
            assert np.array_equal(scores[0], golden.scores[image])
            assert cycles[0] == golden.cycles.latency[image]
    assert reader.corrupt == 0
    counters = dict(zip(COUNTERS, np.frombuffer(answer.payload[1:], "<u2").tolist(), strict=True))
    assert counters["corrupt"] + counters["malformed"] == seen.corrupt > 200
    assert {name: counters[name] for name in ("good", "dropped", "lost", "refused")} == {
        "good": 300,
        "dropped": 0,
        "lost": 0,
        "refused": 0,
    }


@compiler
def test_a_board_can_be_started_again(board: SimulatedBoard) -> None:
    with pytest.raises(InputError, match="has a port while it runs, got none: use it in a with statement"):
        _ = board.port
    for _ in range(2):
        with board, Device(board.port, timeout=PATIENCE) as device:
            assert device.status()["good"] == 3


def test_arguments(monkeypatch: pytest.MonkeyPatch, net: IntegerNetwork) -> None:
    with pytest.raises(InputError, match="net must be an IntegerNetwork"):
        SimulatedBoard("net")  # type: ignore[arg-type]
    monkeypatch.delattr(simulated_board.os, "openpty")
    with pytest.raises(ToolError, match="needs pseudo-terminals, got a system without: use Linux or macOS"):
        SimulatedBoard(net)
