# amaranth: UnusedElaboratable=no
"""Both halves of the UART against an independent line, at matching and at slightly wrong rates."""

from __future__ import annotations

import random
from fractions import Fraction
from itertools import pairwise
from typing import Any

import pytest
from link.serial import receive, send

from fpgasnn.link.baud import PHASE_BITS
from fpgasnn.link.uart_rx import UartReceiver
from fpgasnn.link.uart_tx import UartTransmitter
from fpgasnn.testing.streams import Waits, get, put, run


def step_of(cycles: Fraction) -> int:
    return round(2**PHASE_BITS / cycles)


RATES = [Fraction(4), Fraction(12), Fraction(231, 8), Fraction(57, 10)]


@pytest.mark.parametrize("cycles", RATES)
@pytest.mark.parametrize("error", [Fraction(-2, 100), Fraction(0), Fraction(2, 100)])
def test_the_receiver_tolerates_a_wrong_rate(cycles: Fraction, error: Fraction) -> None:
    if cycles == 4 and error:
        # at 4 cycles per bit the uncertainty of the edge takes the margin
        error /= 4
    dut = UartReceiver()
    values = [*random.Random(1).randbytes(12), 0x00, 0xFF, 0x55]
    got: list[int] = []

    async def line(context: Any) -> None:
        context.set(dut.step, step_of(cycles))
        await send(context, dut.pin, values, cycles * (1 + error), gap=1)

    async def sink(context: Any) -> None:
        got.extend(transfer.payload for transfer in await get(context, dut.o, len(values)))

    run(dut, line, sink)
    assert got == values


def test_bytes_follow_each_other_without_a_gap() -> None:
    dut = UartReceiver()
    values = list(random.Random(2).randbytes(30))
    got: list[int] = []

    async def line(context: Any) -> None:
        context.set(dut.step, step_of(Fraction(9)))
        await send(context, dut.pin, values, Fraction(9))

    async def sink(context: Any) -> None:
        # slower than the line now and then, never by a whole byte
        waits = Waits(0.9, seed=3)
        got.extend(transfer.payload for transfer in await get(context, dut.o, len(values), waits=waits))

    run(dut, line, sink)
    assert got == values


def test_glitches_and_broken_bytes_are_dropped() -> None:
    dut = UartReceiver()
    got: list[int] = []
    cycles = Fraction(10)

    async def line(context: Any) -> None:
        context.set(dut.step, step_of(cycles))
        context.set(dut.pin, 0)
        await context.tick().repeat(3)
        context.set(dut.pin, 1)
        await context.tick().repeat(40)
        await send(context, dut.pin, [0xA5], cycles, stop=0)
        await context.tick().repeat(120)
        await send(context, dut.pin, [0x3C], cycles)

    async def sink(context: Any) -> None:
        got.extend(transfer.payload for transfer in await get(context, dut.o, 1))

    run(dut, line, sink)
    assert got == [0x3C]


def test_a_byte_that_nobody_takes_is_kept_and_the_next_one_reported_lost() -> None:
    dut = UartReceiver()
    lost = []

    async def line(context: Any) -> None:
        context.set(dut.step, step_of(Fraction(8)))
        await send(context, dut.pin, [0x11, 0x22, 0x33], Fraction(8), gap=2)

    async def watch(context: Any) -> None:
        for _ in range(8 * 40):
            _, _, overrun = await context.tick().sample(dut.overrun)
            lost.append(overrun)
        assert context.get(dut.o.valid)
        assert context.get(dut.o.payload) == 0x11

    run(dut, line, watch)
    assert sum(lost) == 2


@pytest.mark.parametrize("cycles", RATES)
@pytest.mark.parametrize("rate", [0, 0.9])
def test_the_transmitter_is_read_by_an_exact_line(cycles: Fraction, rate: float) -> None:
    dut = UartTransmitter()
    values = [*random.Random(4).randbytes(15), 0x00, 0xFF]
    got: list[int] = []

    async def source(context: Any) -> None:
        context.set(dut.step, step_of(cycles))
        await put(context, dut.i, values, waits=Waits(rate, seed=5))

    async def line(context: Any) -> None:
        got.extend(await receive(context, dut.pin, len(values), cycles))

    run(dut, source, line)
    assert got == values


def test_a_byte_takes_ten_bits() -> None:
    dut = UartTransmitter()
    cycles: list[int] = []

    async def source(context: Any) -> None:
        context.set(dut.step, step_of(Fraction(8)))
        cycles.extend(transfer.cycle for transfer in await put(context, dut.i, [1, 2, 3]))

    run(dut, source)
    gaps = [after - before for before, after in pairwise(cycles)]
    assert all(80 <= gap < 82 for gap in gaps)
