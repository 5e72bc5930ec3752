# amaranth: UnusedElaboratable=no
"""The checksum bit by bit against zlib."""

from __future__ import annotations

import random
import zlib
from typing import Any

from fpgasnn.link.checksum import SerialChecksum
from fpgasnn.testing.streams import run


def test_equals_zlib_whenever_bytes_are_taken() -> None:
    dut, source = SerialChecksum(), random.Random(5)
    messages = [source.randbytes(size) for size in (1, 2, 9, 40)]

    async def feed(context: Any, data: bytes) -> int:
        """Offer bytes, take each some cycles after its last bit; returns the cycles."""
        cycles = 0
        for byte in data:
            context.set(dut.byte, byte)
            context.set(dut.valid, 1)
            waiting = source.choice((0, 0, 1, 5))
            while True:
                taken = bool(context.get(dut.last)) and waiting == 0
                waiting -= bool(context.get(dut.last)) and waiting > 0
                context.set(dut.taken, taken)
                await context.tick()
                cycles += 1
                if taken:
                    break
            context.set(dut.valid, 0)
            if source.random() < 0.3:
                await context.tick()
        return cycles

    async def bench(context: Any) -> None:
        for data in messages:
            context.set(dut.start, 1)
            await context.tick()
            context.set(dut.start, 0)
            assert await feed(context, data) >= 8 * len(data)
            checksum = zlib.crc32(data)
            assert context.get(dut.value) == checksum
            assert not context.get(dut.match)
            await feed(context, checksum.to_bytes(4, "little"))
            assert context.get(dut.match)

    run(dut, bench)
