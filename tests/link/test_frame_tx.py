# amaranth: UnusedElaboratable=no
"""The sender of frames against the Python one."""

from __future__ import annotations

import random
from typing import Any

import pytest

from fpgasnn.link.frame_tx import FrameSender
from fpgasnn.link.protocol import Frame, encode_frame
from fpgasnn.testing.streams import Waits, get, put, run


def body(frame: Frame) -> list[dict[str, int]]:
    """Header and payload as the component takes them."""
    data = bytes((frame.command, frame.sequence)) + len(frame.payload).to_bytes(3, "little") + frame.payload
    return [{"byte": byte, "last": int(place == len(data) - 1)} for place, byte in enumerate(data)]


@pytest.mark.parametrize("rates", [(0, 0), (0.6, 0), (0, 0.6), (0.4, 0.4)])
def test_frames_are_those_of_the_other_encoder(rates: tuple[float, float]) -> None:
    dut, source = FrameSender(), random.Random(3)
    frames = [Frame(0x7E, 0x7D, bytes((0x7D, 0x7E, 0x7D)))]
    # 200 frames: escapes in every byte of the checksum occur
    frames += [Frame(source.randrange(256), n, source.randbytes(source.choice((0, 1, 5)))) for n in range(200)]
    wanted = b"".join(map(encode_frame, frames))
    got: list[int] = []

    async def send(context: Any) -> None:
        bytes_in = [byte for frame in frames for byte in body(frame)]
        await put(context, dut.i, bytes_in, waits=Waits(rates[0], seed=1))

    async def take(context: Any) -> None:
        transfers = await get(context, dut.o, len(wanted), waits=Waits(rates[1], seed=2))
        got.extend(transfer.payload for transfer in transfers)
        if rates == (0, 0):
            # 8 cycles per byte of header and payload; escapes, checksums and flags go out one by one
            bits = sum(8 * len(body(frame)) for frame in frames)
            others = len(wanted) - sum(len(body(frame)) for frame in frames)
            assert transfers[-1].cycle - transfers[0].cycle == bits + others - 1

    run(dut, send, take)
    assert bytes(got) == wanted
