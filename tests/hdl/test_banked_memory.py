# amaranth: UnusedElaboratable=no
"""One bank is read while the other one is written, and no other memory."""

from __future__ import annotations

from typing import Any

import pytest

from fpgasnn.hdl.banked_memory import BankedMemory, MemoryWrite
from fpgasnn.hdl.memory_image import MemoryShape
from fpgasnn.testing.streams import run

SHAPES = (
    MemoryShape("a", "weights", 5, 1, 11),
    MemoryShape("a", "constants", 3, 4, 5),
    MemoryShape("b", "weights", 1, 1, 20),
)


@pytest.mark.parametrize("number", range(len(SHAPES)))
def test_the_bank_in_use_stays_as_it_was(number: int) -> None:
    shape, layout = SHAPES[number], MemoryWrite(SHAPES)

    def value(word: int, part: int, load: int) -> int:
        return (7 * word + 3 * part + 2 * load + 1) % (1 << shape.bits)

    def content(load: int) -> list[list[int]]:
        return [[value(word, part, load) for part in range(shape.parts)] for word in range(shape.words)]

    dut = BankedMemory(shape=shape, number=number, layout=layout, init=content(0))

    async def read(context: Any) -> list[list[int]]:
        words = []
        for word in range(shape.words):
            context.set(dut.address, word)
            await context.tick()
            words.append([context.get(dut.data[part]) for part in range(shape.parts)])
        return words

    async def write(context: Any, memory: int, load: int) -> None:
        target = SHAPES[memory]
        for word in range(target.words):
            for part in range(target.parts):
                # the whole bytes of the part lie at the top, whatever else was shifted through
                top = len(dut.write.data) - 8 * target.part_bytes
                bits = value(word, part, load) << top | (1 << top) - 1
                order = {"enable": 1, "memory": memory, "address": word, "part": part, "data": bits}
                context.set(dut.write, order)
                await context.tick()
        context.set(dut.write, {"enable": 0, "memory": 0, "address": 0, "part": 0, "data": 0})

    async def bench(context: Any) -> None:
        assert await read(context) == content(0)
        for load in (1, 2, 3):
            for memory in range(len(SHAPES)):
                await write(context, memory, load)
            assert await read(context) == content(load - 1)
            context.set(dut.bank, load % 2)
            assert await read(context) == content(load)

    run(dut, bench)
