"""The sending half of a UART: 8 data bits, no parity, one stop bit."""

from __future__ import annotations

from amaranth import Cat, Const, Elaboratable, Module, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from .baud import PHASE_BITS

__all__ = ["UartTransmitter"]


class UartTransmitter(wiring.Component):
    """Turn bytes into a serial line.

    A phase accumulator counts bits; an edge is early or late by less than a cycle, which does not add up.

    Cost: a byte takes 10 bits and less than 2 cycles; the next one follows at once. PHASE_BITS + 15 flip-flops.

    Members
    -------
    step : In(PHASE_BITS)
        Bits per cycle in units of 2**-PHASE_BITS (:func:`fpgasnn.link.baud.phase_step`); constant.
    i : In(stream.Signature(8))
        Bytes.
    pin : Out(1)
        The line; idle is high.
    """

    def __init__(self) -> None:
        super().__init__({"step": In(PHASE_BITS), "i": In(stream.Signature(8)), "pin": Out(1, init=1)})

    def elaborate(self, platform: object) -> Elaboratable:
        """Shift out a start bit, the byte and a stop bit."""
        m = Module()
        phase = Signal(PHASE_BITS)
        advanced = Signal(PHASE_BITS + 1)
        shift = Signal(9, init=0x1FF)
        remaining = Signal(range(11))
        m.d.comb += [self.i.ready.eq(remaining == 0), advanced.eq(phase + self.step)]
        with m.If(remaining == 0):
            m.d.sync += phase.eq(0)
            with m.If(self.i.valid):
                m.d.sync += [self.pin.eq(0), shift.eq(Cat(self.i.payload, Const(1, 1))), remaining.eq(10)]
        with m.Else():
            m.d.sync += phase.eq(advanced)
            with m.If(advanced[PHASE_BITS]):
                m.d.sync += [
                    self.pin.eq(shift[0]),
                    shift.eq(Cat(shift[1:], Const(1, 1))),
                    remaining.eq(remaining - 1),
                ]
        return m
