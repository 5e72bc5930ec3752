"""The receiving half of a UART: 8 data bits, no parity, one stop bit."""

from __future__ import annotations

from amaranth import Cat, Elaboratable, Module, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.cdc import FFSynchronizer
from amaranth.lib.wiring import In, Out

from .baud import PHASE_BITS

__all__ = ["UartReceiver"]


class UartReceiver(wiring.Component):
    """Turn a serial line into bytes.

    A phase accumulator counts bits: it starts at half a bit with the falling edge, so that every overflow is the middle
    of a bit, early or late by less than a cycle. A byte without a stop bit is dropped; a byte that nobody has taken
    when the next one is complete is lost, which ``overrun`` says. At least 4 cycles per bit.

    Cost: a byte is offered 9.5 bits and about 3 cycles after its edge. PHASE_BITS + 23 flip-flops, no memory.

    Members
    -------
    step : In(PHASE_BITS)
        Bits per cycle in units of 2**-PHASE_BITS (:func:`fpgasnn.link.baud.phase_step`); constant.
    pin : In(1)
        The line, asynchronous; idle is high.
    o : Out(stream.Signature(8))
        Bytes.
    overrun : Out(1)
        A byte was lost in this cycle.
    """

    def __init__(self) -> None:
        super().__init__(
            {
                "step": In(PHASE_BITS),
                "pin": In(1, init=1),
                "o": Out(stream.Signature(8)),
                "overrun": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Elaboratable:
        """Wait for an edge, then sample ten bits in their middle."""
        m = Module()
        line = Signal(init=1)
        m.submodules.synchronizer = FFSynchronizer(self.pin, line, init=1)
        before = Signal()
        busy = Signal()
        phase = Signal(PHASE_BITS)
        advanced = Signal(PHASE_BITS + 1)
        # ten bits shift through; the marker at the bottom shows when the start bit has reached the end
        bits = Signal(10)
        m.d.comb += advanced.eq(phase + self.step)
        m.d.sync += before.eq(line)
        with m.If(self.o.ready):
            m.d.sync += self.o.valid.eq(0)
        with m.If(~busy):
            # the edge lies up to a cycle before the low is seen: this cycle counts
            m.d.sync += [phase.eq((1 << (PHASE_BITS - 1)) + self.step), bits.eq(1 << 9), busy.eq(before & ~line)]
        with m.Else():
            m.d.sync += phase.eq(advanced)
            with m.If(advanced[PHASE_BITS]):
                m.d.sync += bits.eq(Cat(bits[1:], line))
                with m.If(bits[0]):
                    self._finish(m, line, bits, busy)
                with m.Elif((bits == 1 << 9) & line):
                    # a glitch, no start bit
                    m.d.sync += busy.eq(0)
        return m

    def _finish(self, m: Module, line: Signal, bits: Signal, busy: Signal) -> None:
        """The marker has come out: ``bits`` are start and data, the line is the stop bit."""
        m.d.sync += busy.eq(0)
        with m.If(line):
            m.d.comb += self.overrun.eq(self.o.valid & ~self.o.ready)
            with m.If(~self.o.valid | self.o.ready):
                m.d.sync += [self.o.valid.eq(1), self.o.payload.eq(bits[2:])]
