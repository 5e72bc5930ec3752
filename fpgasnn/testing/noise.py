"""Byte strings that are no frames: what a line may bring between two good ones (docs/protocol.md)."""

from __future__ import annotations

import random
import zlib

from ..link.protocol import CRC_BYTES, ESCAPE, FLAG, Deframer, Frame, enclose, encode_frame

__all__ = ["noise"]

_LONGEST = 96
_SPECIAL = (FLAG, ESCAPE, FLAG ^ 0x20, ESCAPE ^ 0x20, 0x00, 0x01, 0x03, 0xFF)


def noise(source: random.Random, frame: Frame) -> bytes:
    """Draw a byte string without a good frame in it, however it begins and whatever follows.

    Kinds: bytes at random; flags and escapes in any order; ``frame`` truncated, with bytes changed, with a wrong length
    under a right checksum, with bytes left over, or broken off behind an escape.

    Parameters
    ----------
    source : random.Random
        Seeded: equal seeds give equal strings.
    frame : Frame
        One that would be good.
    """
    kinds = (_any, _special, _truncated, _changed, _mismeasured, _longer, _broken_off)
    while True:
        data = source.choice(kinds)(source, frame)
        if not Deframer().feed(data + bytes((FLAG,))):
            return data


def _any(source: random.Random, frame: Frame) -> bytes:
    return source.randbytes(source.randrange(1, _LONGEST))


def _special(source: random.Random, frame: Frame) -> bytes:
    return bytes(source.choices(_SPECIAL, k=source.randrange(1, _LONGEST)))


def _truncated(source: random.Random, frame: Frame) -> bytes:
    data = encode_frame(frame)
    return data[: source.randrange(1, len(data) - 1)]


def _changed(source: random.Random, frame: Frame) -> bytes:
    data = bytearray(encode_frame(frame))
    for _ in range(source.randrange(1, 4)):
        data[source.randrange(len(data))] ^= source.randrange(1, 256)
    return bytes(data)


def _mismeasured(source: random.Random, frame: Frame) -> bytes:
    """The length does not count the payload, from 0 to as much as the field holds; the checksum does not help."""
    wrong = source.choice((0, len(frame.payload) + source.randrange(1, 9), source.randrange(1 << 24), (1 << 24) - 1))
    body = bytes((frame.command, frame.sequence)) + wrong.to_bytes(3, "little") + frame.payload
    return enclose(body + zlib.crc32(body).to_bytes(CRC_BYTES, "little"))


def _longer(source: random.Random, frame: Frame) -> bytes:
    return encode_frame(frame)[:-1] + source.randbytes(source.randrange(1, _LONGEST))


def _broken_off(source: random.Random, frame: Frame) -> bytes:
    data = encode_frame(frame)
    return data[: source.randrange(1, len(data) - 1)] + bytes((ESCAPE, FLAG))
