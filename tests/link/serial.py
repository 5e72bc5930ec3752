"""A serial line in simulation: bytes in and out of a pin, at a rate that need not be the component's."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Any


async def send(context: Any, pin: Any, values: Iterable[int], cycles: Fraction, *, stop: int = 1, gap: int = 0) -> None:
    """Write bytes to a pin with ``cycles`` per bit, 8N1; ``gap`` idle bits between them."""
    done, now = Fraction(0), 0
    for value in values:
        for bit in (0, *(value >> n & 1 for n in range(8)), stop, *(1,) * gap):
            context.set(pin, bit)
            done += cycles
            while now < done:
                await context.tick()
                now += 1
    context.set(pin, 1)


async def receive(context: Any, pin: Any, count: int, cycles: Fraction, *, within: int = 20_000) -> list[int]:
    """Read bytes from a pin, each bit in its middle; start and stop bits must be right."""
    values = []
    for _ in range(count):
        waited = 0
        while context.get(pin):
            await context.tick()
            waited += 1
            assert waited < within, f"no byte after {len(values)} of {count}"
        bits, now = [], 0
        for index in range(10):
            while now < cycles * index + cycles / 2:
                await context.tick()
                now += 1
            bits.append(context.get(pin))
        assert (bits[0], bits[9]) == (0, 1)
        values.append(sum(bit << n for n, bit in enumerate(bits[1:9])))
    return values
