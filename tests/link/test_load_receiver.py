# amaranth: UnusedElaboratable=no
"""Bytes become parts of words, a byte per cycle; what a frame has moved counts only if it was accepted."""

from __future__ import annotations

import random
import zlib
from typing import Any

import pytest

from fpgasnn.hdl.memory_image import MemoryShape
from fpgasnn.link.load_receiver import LoadReceiver
from fpgasnn.link.protocol import LOAD_BYTES, Command, Outcome
from fpgasnn.testing.streams import run

SHAPES = (
    MemoryShape("a", "weights", 3, 1, 8),
    MemoryShape("a", "constants", 2, 3, 20),
    MemoryShape("b", "constants", 1, 2, 3),
    MemoryShape("", "identity", 5, 1, 8),
)
SIZE = sum(shape.size for shape in SHAPES)
PLACES = [
    (number, word, part)
    for number, shape in enumerate(SHAPES)
    for word in range(shape.words)
    for part in range(shape.parts)
]
# bytes before every part, and behind the last one
EDGES = [0]
for number, _, _ in PLACES:
    EDGES.append(EDGES[-1] + SHAPES[number].part_bytes)


class Line:
    """Frames for a receiver; writes are kept as they come out."""

    def __init__(self, dut: LoadReceiver, context: Any, gap: int) -> None:
        self._dut, self._context, self._gap = dut, context, gap
        self.written: list[tuple[int, int, int, int]] = []

    async def tick(self) -> None:
        dut, context = self._dut, self._context
        write = dut.write
        if context.get(write.enable):
            shape = SHAPES[context.get(write.memory)]
            whole = context.get(write.data) >> len(write.data) - 8 * shape.part_bytes
            self.written.append((*(context.get(write[name]) for name in ("memory", "address", "part")), whole))
        await context.tick()

    async def send(self, command: int, payload: bytes, *, accepted: int = 1, execute: int = 0) -> int:
        """One frame; returns its outcome."""
        dut, context = self._dut, self._context
        context.set(dut.command, command)
        for byte in payload:
            context.set(dut.byte, byte)
            context.set(dut.valid, 1)
            await self.tick()
            context.set(dut.valid, 0)
            for _ in range(self._gap):
                await self.tick()
        # four bytes of checksum stand between payload and flag
        for _ in range(4):
            await self.tick()
        context.set(dut.start, 1)
        context.set(dut.accepted, accepted)
        outcome = int(context.get(dut.outcome))
        await self.tick()
        context.set(dut.start, 0)
        context.set(dut.execute, execute)
        await self.tick()
        context.set(dut.execute, 0)
        return outcome


def number(value: int) -> bytes:
    return value.to_bytes(LOAD_BYTES, "little")


@pytest.mark.parametrize("gap", [0, 3])
def test_parts_come_in_order(gap: int) -> None:
    """In pieces that end between parts; every piece is first sent in a frame that is not good."""
    source = random.Random(1)
    dut = LoadReceiver(shapes=SHAPES)

    async def bench(context: Any) -> None:
        line = Line(dut, context, gap)
        for load in (1, 2):
            data = source.randbytes(SIZE)
            assert await line.send(Command.LOAD_BEGIN, number(SIZE)) == Outcome.DONE
            ends = [*sorted(source.sample(EDGES[1:-1], 4)), SIZE]
            line.written.clear()
            for begin, end in zip([0, *ends], ends, strict=False):
                kept = list(line.written)
                await line.send(Command.LOAD_DATA, number(begin) + source.randbytes(end - begin), accepted=0)
                await line.send(Command.LOAD_DATA, number(begin) + data[begin : end - 1], accepted=0)
                line.written[:] = kept
                assert await line.send(Command.LOAD_DATA, number(begin) + data[begin:end]) == Outcome.DONE
            expected = [
                (*place, int.from_bytes(data[begin:end], "little"))
                for place, begin, end in zip(PLACES, EDGES[:-1], EDGES[1:], strict=True)
            ]
            assert line.written == expected
            assert context.get(dut.bank) == (load - 1) % 2
            checksum = number(zlib.crc32(data))
            # a commit that waits for its turn, one that has it, and the same again
            assert await line.send(Command.LOAD_COMMIT, checksum) == Outcome.DONE
            assert context.get(dut.bank) == (load - 1) % 2
            for _ in range(2):
                assert await line.send(Command.LOAD_COMMIT, checksum, execute=1) == Outcome.DONE
                assert context.get(dut.bank) == load % 2

    run(dut, bench)


def test_other_commands_write_nothing() -> None:
    dut = LoadReceiver(shapes=SHAPES)

    async def bench(context: Any) -> None:
        line = Line(dut, context, 0)
        assert await line.send(Command.LOAD_DATA, number(0) + bytes(SIZE)) == Outcome.OUT_OF_ORDER
        assert await line.send(Command.LOAD_COMMIT, number(zlib.crc32(b""))) == Outcome.INCOMPLETE
        await line.send(Command.LOAD_BEGIN, number(SIZE), accepted=0)
        assert await line.send(Command.LOAD_DATA, number(0) + bytes(SIZE)) == Outcome.OUT_OF_ORDER
        assert await line.send(Command.LOAD_BEGIN, number(SIZE)) == Outcome.DONE
        for command in (Command.INFER, Command.LOAD_COMMIT, Command.LOAD_BEGIN, Command.STATUS):
            await line.send(command, bytes(LOAD_BYTES + SIZE), accepted=0)
        assert line.written == []

    run(dut, bench)
