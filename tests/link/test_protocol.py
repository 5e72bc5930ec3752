"""Frames in plain Python: every frame survives the line, and nothing else passes for one."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fpgasnn.link.protocol import ESCAPE, FLAG, Deframer, Frame, encode_frame, run_settings, score_bytes
from fpgasnn.testing.noise import noise

frames = st.builds(Frame, st.integers(0, 255), st.integers(0, 255), st.binary(max_size=300))


def checksum(data: bytes) -> int:
    """CRC-32 bit by bit, from its definition."""
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xEDB88320 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


@given(st.lists(frames, max_size=5), st.randoms(use_true_random=False))
def test_frames_survive_in_pieces_of_any_size(sent: list[Frame], source: random.Random) -> None:
    data = b"".join(map(encode_frame, sent))
    reader, got = Deframer(), []
    while data:
        size = source.randrange(1, len(data) + 1)
        got += reader.feed(data[:size])
        data = data[size:]
    assert got == sent
    assert reader.corrupt == 0


@given(frames)
def test_flags_are_at_the_ends_and_nowhere_else(frame: Frame) -> None:
    data = encode_frame(frame)
    assert (data[0], data[-1], data.count(FLAG)) == (FLAG, FLAG, 2)
    assert data.endswith(bytes((FLAG,))) and data[-2] != ESCAPE


def test_bytes_on_the_line() -> None:
    body = bytes((2, 0x7D, 2, 0, 0, 0x7E, 0x11))
    sum_bytes = checksum(body).to_bytes(4, "little")
    assert not {FLAG, ESCAPE} & set(sum_bytes)
    line = bytes((FLAG, 2, 0x7D, 0x5D, 2, 0, 0, 0x7D, 0x5E, 0x11)) + sum_bytes + bytes((FLAG,))
    assert encode_frame(Frame(2, 0x7D, b"\x7e\x11")) == line
    assert checksum(b"123456789") == 0xCBF43926


def test_frames_may_share_a_flag_and_have_any_number_between_them() -> None:
    one, two = encode_frame(Frame(1, 1)), encode_frame(Frame(2, 2, b"x"))
    reader = Deframer()
    assert reader.feed(one[:-1] + two + bytes((FLAG,)) * 5 + one) == [Frame(1, 1), Frame(2, 2, b"x"), Frame(1, 1)]
    assert reader.corrupt == 0


@pytest.mark.parametrize("seed", range(8))
def test_no_noise_passes_and_the_next_frame_does(seed: int) -> None:
    source = random.Random(seed)
    reader = Deframer()
    for number in range(200):
        frame = Frame(source.randrange(256), number % 256, source.randbytes(source.randrange(40)))
        assert reader.feed(noise(source, frame) + encode_frame(frame)) == [frame]
    assert reader.corrupt > 150


def test_settings_and_sizes() -> None:
    assert run_settings(1, 0x203, 0xFFFF).hex() == "01000302ffff"
    assert [score_bytes(bits) for bits in (1, 8, 9, 16, 17)] == [1, 1, 2, 2, 3]
