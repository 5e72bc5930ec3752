"""Cutting bytes into the words of an input."""

from __future__ import annotations

from amaranth import Cat, Const, Elaboratable, Module, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from ..plan import RingPlan
from .word_counter import WordCounter

__all__ = ["Unpacker"]


class Unpacker(wiring.Component):
    """Cut a stream of bytes into the words of one input: they follow each other bit by bit, lowest bit first.

    Bits behind the last word fill its byte and are dropped.

    Cost: 9 cycles per byte, 8 of them for its bits: fewer than a serial line needs to send it. 12 + ``ring.lanes``
    flip-flops and the counters.

    Parameters
    ----------
    ring : RingPlan
        The ring that the words are for.

    Members
    -------
    timesteps : In(range(ring.planes + 1))
        T; ignored where the ring holds one word.
    clear : In(1)
        Forget everything: the next byte is the first of an input.
    i : In(stream.Signature(8))
        Bytes.
    write : Out(1)
        ``word`` is complete.
    word : Out(ring.lanes)
        An input word.
    index : Out(range(words))
        Its number.
    busy : Out(1)
        Bits are still on their way.
    complete : Out(1)
        All words of the input have been written.
    excess : Out(1)
        More bytes have come.
    """

    def __init__(self, *, ring: RingPlan) -> None:
        self._ring = ring
        self._counter = WordCounter(ring=ring)
        super().__init__(
            {
                "timesteps": In(range(ring.planes + 1)),
                "clear": In(1),
                "i": In(stream.Signature(8)),
                "write": Out(1),
                "word": Out(ring.lanes),
                "index": Out(range(max(2, self._counter.most))),
                "busy": Out(1),
                "complete": Out(1),
                "excess": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Elaboratable:
        """Move one bit per cycle from the byte into the word."""
        m = Module()
        m.submodules.counter = counter = self._counter
        width = self._ring.lanes
        byte, left = Signal(8), Signal(range(9))
        # the last bit goes straight to the output
        held = Signal(max(1, width - 1))
        filled = Signal(range(width) if width > 1 else 1)
        joined = Cat(held, byte[0]) if width > 1 else byte[0]
        final = (filled == width - 1) if width > 1 else Const(1)
        m.d.comb += [
            self.busy.eq(left != 0),
            self.i.ready.eq(~self.busy),
            self.word.eq(joined),
            self.write.eq(self.busy & final & ~self.complete),
            self.index.eq(counter.index),
            counter.timesteps.eq(self.timesteps),
            counter.clear.eq(self.clear),
            counter.advance.eq(self.write),
        ]
        with m.If(self.busy):
            m.d.sync += [byte.eq(byte >> 1), left.eq(left - 1), filled.eq(filled + 1)]
            if width > 1:
                m.d.sync += held.eq(joined >> 1)
            with m.If(final):
                m.d.sync += filled.eq(0)
        with m.Elif(self.i.valid):
            m.d.sync += [byte.eq(self.i.payload), left.eq(8)]
            with m.If(self.complete):
                m.d.sync += self.excess.eq(1)
        with m.If(self.write & counter.last):
            m.d.sync += self.complete.eq(1)
        with m.If(self.clear):
            m.d.sync += [left.eq(0), filled.eq(0), self.complete.eq(0), self.excess.eq(0)]
        return m
