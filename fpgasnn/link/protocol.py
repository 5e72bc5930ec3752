"""Frames, commands and answers of the host link (docs/protocol.md): what both ends agree on, in plain Python."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from enum import IntEnum

__all__ = [
    "ANSWER",
    "COUNTERS",
    "COUNTER_BYTES",
    "CYCLE_BYTES",
    "ESCAPE",
    "ESCAPE_MASK",
    "FLAG",
    "HEADER_BYTES",
    "LOAD_BYTES",
    "LOAD_COMMANDS",
    "MAX_COUNT",
    "MAX_PAYLOAD",
    "PREDICTION_BYTES",
    "SETTING_BYTES",
    "STEP_BYTES",
    "VERSION",
    "WINDOW",
    "Answer",
    "Command",
    "Deframer",
    "Frame",
    "Outcome",
    "enclose",
    "encode_frame",
    "run_settings",
    "score_bytes",
]

VERSION = 1
"""Of the protocol; the first byte of what ``identify`` answers."""

FLAG = 0x7E
"""Begins and ends every frame, and appears nowhere else."""
ESCAPE = 0x7D
ESCAPE_MASK = 0x20
"""Inside a frame FLAG and ESCAPE are sent as ESCAPE and the byte xor this."""

HEADER_BYTES = 5
"""Command, sequence number, length (3 bytes, lowest first)."""
CRC_BYTES = 4
MAX_PAYLOAD = (1 << 24) - 1

SETTING_BYTES = 2
"""Bytes of T, of t0 and of the number of repetitions."""
MAX_COUNT = (1 << 16) - 1
CYCLE_BYTES = 5
PREDICTION_BYTES = 2

LOAD_BYTES = 4
"""Of the length, an offset and the checksum of a transfer."""

STEP_BYTES = 2
"""Of the phase step, which ``identify`` answers before all else."""
COUNTER_BYTES = 2
COUNTERS = ("good", "corrupt", "malformed", "dropped", "lost", "refused")
"""What ``status`` answers, in this order, each modulo 2**16 since power-up."""

WINDOW = 2
"""Requests that may be unanswered at a time; one more may be dropped."""

_ESCAPED = re.compile(rb"\x7d(.)", re.DOTALL)
_WHOLE = re.compile(rb"(?:[^\x7d]|\x7d.)*", re.DOTALL)

ANSWER = 0x80
"""Set in the command of an answer."""


class Command(IntEnum):
    """What a request asks for."""

    IDENTIFY = 1
    STATUS = 2
    INFER = 3
    REPEAT = 4
    RESET = 5
    LOAD_BEGIN = 6
    LOAD_DATA = 7
    LOAD_COMMIT = 8


LOAD_COMMANDS = (Command.LOAD_BEGIN, Command.LOAD_DATA, Command.LOAD_COMMIT)
"""Unknown to devices that are not built loadable."""


class Outcome(IntEnum):
    """First byte of every answer."""

    DONE = 0
    UNKNOWN_COMMAND = 1
    WRONG_LENGTH = 2
    BAD_TIMESTEPS = 3
    BAD_DELAY = 4
    BAD_COUNT = 5
    NO_IMAGE = 6
    WRONG_SIZE = 7
    OUT_OF_ORDER = 8
    INCOMPLETE = 9
    WRONG_CHECKSUM = 10


@dataclass(frozen=True)
class Frame:
    """One frame without its armour.

    Members
    -------
    command : int
        A :class:`Command`, with :data:`ANSWER` set in answers.
    sequence : int
        0..255; an answer has that of its request.
    payload : bytes
    """

    command: int
    sequence: int
    payload: bytes = b""


@dataclass(frozen=True)
class Answer:
    """An answer taken apart.

    Members
    -------
    outcome : int
        An :class:`Outcome`.
    body : bytes
        What follows it.
    """

    outcome: int
    body: bytes


def encode_frame(frame: Frame) -> bytes:
    """Bytes of a frame on the line, both flags included.

    The checksum is CRC-32 (ISO-HDLC, that of zlib) over header and payload.
    """
    body = bytes((frame.command, frame.sequence)) + len(frame.payload).to_bytes(3, "little") + frame.payload
    return enclose(body + zlib.crc32(body).to_bytes(CRC_BYTES, "little"))


def enclose(body: bytes) -> bytes:
    """Put bytes between flags, escaped; whether they are a frame is another question."""
    for special in (ESCAPE, FLAG):
        # the escape itself comes before what needs one
        body = body.replace(bytes((special,)), bytes((ESCAPE, special ^ ESCAPE_MASK)))
    return bytes((FLAG,)) + body + bytes((FLAG,))


def run_settings(timesteps: int, delay: int, count: int) -> bytes:
    """Head of the payload of ``infer`` and the payload of ``repeat``."""
    return b"".join(value.to_bytes(SETTING_BYTES, "little") for value in (timesteps, delay, count))


def score_bytes(bits: int) -> int:
    """Bytes that a score of so many bits takes on the line."""
    return -(-bits // 8)


class Deframer:
    """Find the good frames in a stream of bytes, whatever else is in it.

    Members
    -------
    corrupt : int
        Frames seen so far whose checksum or length was wrong, or that were broken off.
    """

    def __init__(self) -> None:
        self.corrupt = 0
        self._pending = bytearray()

    def feed(self, data: bytes) -> list[Frame]:
        """Take some bytes and return the frames that end in them."""
        self._pending += data
        *pieces, rest = self._pending.split(bytes((FLAG,)))
        self._pending = bytearray(rest)
        frames = []
        for piece in pieces:
            frame = _decode(bytes(piece)) if piece else None
            if frame is not None:
                frames.append(frame)
            elif piece:
                self.corrupt += 1
        return frames


def _decode(piece: bytes) -> Frame | None:
    """Frame between two flags, or None."""
    if not _WHOLE.fullmatch(piece):
        return None
    body = _ESCAPED.sub(lambda pair: bytes((pair[1][0] ^ ESCAPE_MASK,)), piece)
    length = len(body) - HEADER_BYTES - CRC_BYTES
    if length < 0 or int.from_bytes(body[2:HEADER_BYTES], "little") != length:
        return None
    if zlib.crc32(body[:-CRC_BYTES]) != int.from_bytes(body[-CRC_BYTES:], "little"):
        return None
    return Frame(body[0], body[1], body[HEADER_BYTES:-CRC_BYTES])
