# amaranth: UnusedElaboratable=no
"""The host's end: against a simulated board, over lines that lose and change bytes, and where there is no device."""

from __future__ import annotations

import os
import random
import sys
import threading
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import numpy as np
import pytest
from link.bench import network

import fpgasnn
from fpgasnn import Code, Device, InputError, MissingDependencyError, ToolError, make_plan, simulate
from fpgasnn.link.identity import describe
from fpgasnn.link.protocol import ANSWER, Command, Deframer, Frame, Outcome, encode_frame
from fpgasnn.verify.compiled import find_compiler
from fpgasnn.verify.simulated_board import PATIENCE, SimulatedBoard

NET = network(Code.CAUSAL)
IMAGES = np.random.default_rng(21).integers(0, 8, (40, 4, 4, 1))

compiler = pytest.mark.skipif(find_compiler() is None, reason="no C++ compiler")


@pytest.fixture(scope="module")
def board() -> Iterator[SimulatedBoard]:
    with SimulatedBoard(NET, make_plan(NET, 4)) as board:
        yield board


@contextmanager
def line(answer: Callable[[bytes], bytes]) -> Iterator[str]:
    """A terminal whose far end answers with a function of what has been sent."""
    master, slave = os.openpty()
    tty.setraw(slave)

    def serve() -> None:
        with suppress(OSError):
            while data := os.read(master, 4096):
                if data == b"stop":
                    return
                os.write(master, answer(data))

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield os.ttyname(slave)
    os.write(slave, b"stop")
    thread.join()
    os.close(master)
    os.close(slave)


class Impostor:
    """Answers every request; identifies itself with given bytes, and gives other requests the given answer."""

    def __init__(self, body: bytes, other: bytes = bytes((Outcome.DONE,))) -> None:
        self._body, self._other, self._reader = body, other, Deframer()

    def __call__(self, data: bytes) -> bytes:
        payloads = {Command.IDENTIFY: bytes((Outcome.DONE,)) + self._body, Command.RESET: bytes((Outcome.DONE,))}
        return b"".join(
            encode_frame(Frame(frame.command | ANSWER, frame.sequence, payloads.get(frame.command, self._other)))
            for frame in self._reader.feed(data)
        )


@compiler
def test_runs_are_the_golden_models(board: SimulatedBoard) -> None:
    seen: list[tuple[int, int]] = []
    with Device(board.port, NET, timeout=PATIENCE) as device:
        for steps, delay in ((None, None), (7, 2), (1, 0)):
            result = device.run(IMAGES, steps, delay=delay, progress=lambda done, total: seen.append((done, total)))
            golden = simulate(NET, IMAGES, steps, delay=delay, plan=make_plan(NET, 4))
            assert (result.timesteps, result.delay) == (golden.timesteps, golden.delay)
            assert np.array_equal(result.scores, golden.scores)
            assert np.array_equal(result.predictions, golden.predictions)
            assert np.array_equal(result.cycles, golden.cycles.latency)
        assert seen[:2] == [(1, 40), (2, 40)] and seen[-1] == (40, 40)
        assert result.link_rate > 0
        assert result.core_rate == pytest.approx(device.clock / result.cycles.mean())
        # four cycles per bit
        assert device.clock == 4_000_000


@compiler
def test_a_repeated_image(board: SimulatedBoard) -> None:
    with Device(board.port, NET, timeout=PATIENCE) as device:
        repetition = device.repeat(IMAGES[3], 50, 5)
        golden = simulate(NET, IMAGES[[3] * 50], 5, plan=make_plan(NET, 4)).cycles
        assert (repetition.count, repetition.latency, repetition.cycles) == (50, golden.latency[0], golden.done[-1])
        assert repetition.interval == pytest.approx(golden.interval)
        with pytest.raises(InputError, match="one image can be repeated, got 2: give one"):
            device.repeat(IMAGES[:2], 50)
        with pytest.raises(InputError, match=r"count must be an integer in 2\.\.65535, got 1"):
            device.repeat(IMAGES[:1], 1)


@compiler
def test_status_and_what_stays_after_closing(board: SimulatedBoard) -> None:
    with Device(board.port, timeout=PATIENCE) as device:
        before = device.status()
    with Device(board.port, timeout=PATIENCE) as device:
        after = device.status()
    assert after["good"] - before["good"] == 3
    assert set(after) == {"good", "corrupt", "malformed", "dropped", "lost", "refused"}
    assert after["lost"] == after["dropped"] == 0


@compiler
def test_a_device_with_another_network_is_refused(board: SimulatedBoard) -> None:
    with pytest.raises(InputError, match=r"must hold the network [0-9a-f]{16}, got [0-9a-f]{16}: build"):
        Device(board.port, network(Code.RADIX), timeout=PATIENCE)


@compiler
def test_bad_arguments(board: SimulatedBoard) -> None:
    with Device(board.port, timeout=PATIENCE) as device:
        with pytest.raises(InputError, match=r"timesteps must be in 1\.\.8 for this device"):
            device.run(IMAGES, 9)
        with pytest.raises(InputError, match="images must have shape"):
            device.run(np.zeros((3, 5, 5)))
        with pytest.raises(InputError, match="progress must be callable"):
            device.run(IMAGES, progress=3)  # type: ignore[arg-type]
        assert device.run(IMAGES[:0]).scores.shape == (0, 3)
        assert device.run(IMAGES[:0]).core_rate == 0


@compiler
def test_lost_and_changed_bytes_are_sent_again(board: SimulatedBoard) -> None:
    """In both directions some bytes are dropped or changed, and 200 pass between two of them.

    A window of requests, sent anew, is shorter than that: whatever the clock does, no request is harmed three times.
    """
    source = random.Random(22)
    harmed = 0

    class Direction:
        spared = 0

        def __call__(self, data: bytes) -> bytes:
            nonlocal harmed
            result = bytearray()
            for byte in data:
                luck = source.randrange(200) if self.spared == 0 else 2
                self.spared = 200 if luck < 2 else max(0, self.spared - 1)
                harmed += luck < 2
                if luck != 0:
                    result.append(byte ^ 0x11 if luck == 1 else byte)
            return bytes(result)

    sent, received = Direction(), Direction()
    with Device(board.port, NET, timeout=0.4) as device:
        port = device._line._serial
        write, read = port.write, port.read
        port.write, port.read = lambda data: write(sent(data)), lambda size: received(read(size))
        result = device.run(IMAGES)
        port.write, port.read = write, read
        status = device.status()
    golden = simulate(NET, IMAGES, plan=make_plan(NET, 4))
    assert np.array_equal(result.scores, golden.scores)
    assert np.array_equal(result.cycles, golden.cycles.latency)
    assert harmed > 5
    assert status["corrupt"] + status["malformed"] > 0


@pytest.mark.parametrize("port", ["/dev/there_is_no_such_port", "nonsense://"])
def test_a_port_that_cannot_be_opened(port: str) -> None:
    with pytest.raises(InputError, match=r"port must be a serial port that can be opened, got .*: there are .*dialout"):
        Device(port)


def test_arguments_of_the_constructor() -> None:
    with pytest.raises(InputError, match="port must be a string that is not empty, got ''"):
        Device("")
    with pytest.raises(InputError, match="net must be an IntegerNetwork"):
        Device("loop://", 3)  # type: ignore[arg-type]
    with pytest.raises(InputError, match=r"baud must be an integer in 1\.\.1000000000, got 0"):
        Device("loop://", baud=0)
    with pytest.raises(InputError, match="timeout must be a number in"):
        Device("loop://", timeout=0)


def test_nothing_answers() -> None:
    with line(lambda data: b"") as port, pytest.raises(ToolError, match=r"nothing answers on .* at 115200 baud: check"):
        Device(port, baud=115200, timeout=0.02)


def test_an_echo_is_no_answer() -> None:
    with pytest.raises(ToolError, match="nothing answers"):
        Device("loop://", timeout=0.02)


def test_answers_of_something_else() -> None:
    with line(Impostor(b"\0\0\x09")) as port, pytest.raises(ToolError, match="version 1 of the protocol, got 9"):
        Device(port)


def test_a_device_that_refuses_or_falls_silent() -> None:
    body = b"\0\x40" + describe(NET, make_plan(NET), 9)
    refusal = bytes((Outcome.BAD_DELAY,))
    refused = pytest.raises(ToolError, match="must carry out what it is asked for, got 'bad delay': load")
    with line(Impostor(body, refusal)) as port, Device(port) as device, refused:
        device.run(IMAGES[:1])
    unknown = pytest.raises(ToolError, match="got 'an unknown outcome'")
    with line(Impostor(body, b"\x63")) as port, Device(port) as device, unknown:
        device.status()
    talker = Impostor(body)
    silent = [False]
    with line(lambda data: b"" if silent[0] else talker(data)) as port, Device(port, timeout=0.02) as device:
        silent[0] = True
        with pytest.raises(ToolError, match="nothing answers"):
            device.run(IMAGES[:1])


def test_answers_that_never_fit() -> None:
    """Everything but resets gets an answer with another sequence number."""
    body = b"\0\x40" + describe(NET, make_plan(NET), 9)
    talker = Impostor(body)
    reader = Deframer()
    wrong = [False]

    def answer(data: bytes) -> bytes:
        if not wrong[0]:
            return talker(data)
        frames = reader.feed(data)
        shift = [(frame, frame.command != Command.RESET) for frame in frames]
        return b"".join(
            encode_frame(Frame(frame.command | ANSWER, (frame.sequence + off) % 256, b"\0")) for frame, off in shift
        )

    with line(answer) as port, Device(port, timeout=0.02) as device:
        wrong[0] = True
        with pytest.raises(ToolError, match=r"must answer every request, got nothing for 3 times: check the line"):
            device.status()


def test_a_board_that_is_unplugged() -> None:
    body = b"\0\x40" + describe(NET, make_plan(NET), 9)
    with line(Impostor(body)) as port, Device(port) as device:
        device.close()
        with pytest.raises(ToolError, match=r"the port .* must stay open, got .*: plug the board in again"):
            device.status()


def test_without_pyserial(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "serial", None)
    with pytest.raises(MissingDependencyError, match=r"with pyserial, got none here: pip install 'fpgasnn\[device\]'"):
        Device("loop://")


def test_it_is_a_public_name() -> None:
    assert fpgasnn.Device is Device


@compiler
def test_a_run_that_is_broken_off_leaves_nothing_behind(board: SimulatedBoard) -> None:
    class Enough(Exception):
        pass

    def stop(done: int, total: int) -> None:
        raise Enough

    golden = simulate(NET, IMAGES, plan=make_plan(NET, 4))
    with Device(board.port, NET, timeout=PATIENCE) as device:
        for _ in range(3):
            with pytest.raises(Enough):
                device.run(IMAGES, progress=stop)
            result = device.run(IMAGES[5:8])
            assert np.array_equal(result.scores, golden.scores[5:8])
