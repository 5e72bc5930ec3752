# amaranth: UnusedElaboratable=no
"""The receiver of frames against the Python one, on good frames, noise and stalls."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any

import pytest

from fpgasnn.link.frame_rx import FrameReceiver
from fpgasnn.link.protocol import ESCAPE, FLAG, Deframer, Frame, encode_frame
from fpgasnn.testing.noise import noise
from fpgasnn.testing.streams import Waits, put, run


@dataclass
class Received:
    """What came out."""

    frames: list[Frame] = field(default_factory=list)
    corrupt: int = 0
    malformed: int = 0
    flags: list[int] = field(default_factory=list, compare=False)
    """Cycles in which flags were taken."""


def receive(data: bytes, line: float = 0, taker: float = 0, stalls: float = 0) -> Received:
    """Run bytes through the component: payload since the last flag, verdict with the flag."""
    dut, got, source = FrameReceiver(), Received(), random.Random(9)

    async def send(context: Any) -> None:
        await put(context, dut.i, data, waits=Waits(line, seed=4))

    async def take(context: Any) -> None:
        payload = bytearray()
        cycle = 0
        while len(got.flags) < data.count(FLAG):
            context.set(dut.o.ready, source.random() >= taker)
            context.set(dut.stall, source.random() < stalls)
            outputs = (dut.o.valid & dut.o.ready, dut.o.payload, dut.start, dut.good, dut.corrupt, dut.malformed)
            _, _, moved, byte, start, good, corrupt, malformed, command, sequence = await context.tick().sample(
                *outputs, dut.command, dut.sequence
            )
            assert good + corrupt + malformed <= start
            if moved:
                payload.append(byte)
            if good:
                got.frames.append(Frame(command, sequence, bytes(payload)))
            got.corrupt += corrupt
            got.malformed += malformed
            if start:
                payload.clear()
                got.flags.append(cycle)
            cycle += 1

    run(dut, send, take)
    return got


def mixture(seed: int, count: int) -> tuple[bytes, list[Frame]]:
    """Noise and good frames in turn."""
    source = random.Random(seed)
    data, frames = b"", []
    for _ in range(count):
        frame = Frame(source.randrange(256), source.randrange(256), source.randbytes(source.choice((0, 1, 2, 30))))
        frames.append(frame)
        data += noise(source, frame) + encode_frame(frame)
    return data, frames


@pytest.mark.parametrize(("line", "taker", "stalls"), [(0, 0, 0), (0.6, 0.2, 0), (0, 0.7, 0.5)])
def test_every_good_frame_and_no_other(line: float, taker: float, stalls: float) -> None:
    data, frames = mixture(1, 25)
    got = receive(data, line, taker, stalls)
    reader = Deframer()
    assert reader.feed(data) == frames
    assert got.frames == frames
    assert got.corrupt + got.malformed == reader.corrupt > 10
    assert got.corrupt and got.malformed


@pytest.mark.parametrize("length", [0, 1, 255, 256, 300])
def test_lengths(length: int) -> None:
    frames = [Frame(3, 1, bytes(n % 251 for n in range(length))), Frame(9, 2)]
    assert receive(b"".join(map(encode_frame, frames))).frames == frames


def test_eight_cycles_per_byte_and_one_per_flag_and_escape() -> None:
    data = encode_frame(Frame(3, 1, bytes((1, FLAG, 2, ESCAPE, 3))))
    got = receive(data)
    assert len(got.frames) == 1
    escapes = data.count(ESCAPE)
    assert escapes >= 2
    assert got.flags[-1] - got.flags[0] == 8 * (len(data) - 2 - escapes) + escapes + 1


def test_kinds_of_bad_frames() -> None:
    good = encode_frame(Frame(1, 1, b"abc"))
    changed = bytearray(good)
    changed[7] ^= 1
    assert receive(bytes(changed)).corrupt == 1
    for bad in (good[:-3] + good[-1:], good[:-1] + b"z" + good[-1:], b"z" + good[:1], good[:-1] + b"\x7d" + good[-1:]):
        got = receive(bad)
        assert (got.frames, got.corrupt, got.malformed) == ([], 0, 1), bad
    assert receive(bytes((FLAG,)) * 4) == Received()
