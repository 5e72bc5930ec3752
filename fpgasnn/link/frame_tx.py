"""The sending half of the framing: flags, escapes and checksum."""

from amaranth import Elaboratable, Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from .checksum import SerialChecksum
from .protocol import CRC_BYTES, ESCAPE, ESCAPE_MASK, FLAG

__all__ = ["BodyByte", "FrameSender"]


class BodyByte(data.Struct):
    """One byte of a frame's header or payload.

    Members
    -------
    byte : 8
        The byte.
    last : 1
        The checksum follows.
    """

    byte: 8
    last: 1


class FrameSender(wiring.Component):
    """Put header and payload of a frame between flags, escape them and append the checksum (docs/protocol.md).

    Cost: 8 cycles per byte of header and payload, which the line needs for the byte before anyway; a byte more for each
    that is escaped, and 6 bytes of armour. 43 flip-flops.

    Members
    -------
    i : In(stream.Signature(BodyByte))
        Header and payload of one frame after the other.
    o : Out(stream.Signature(8))
        Bytes of the line.
    """

    def __init__(self) -> None:
        super().__init__({"i": In(stream.Signature(BodyByte)), "o": Out(stream.Signature(8))})

    def elaborate(self, platform: object) -> Elaboratable:
        """Flag, body, checksum, flag."""
        m = Module()
        m.submodules.checksum = checksum = SerialChecksum()
        closing = Signal()
        escaping = Signal()
        index = Signal(range(CRC_BYTES))
        byte = Signal(8)
        sent = Signal()
        # every field of the frame goes through the same escapes
        m.d.comb += [
            byte.eq(Mux(closing, checksum.value.word_select(index, 8), self.i.payload.byte)),
            checksum.byte.eq(self.i.payload.byte),
            checksum.taken.eq(sent & ~closing),
            self.i.ready.eq(sent & ~closing),
        ]
        with m.FSM():
            with m.State("begin"):
                m.d.comb += [self.o.payload.eq(FLAG), self.o.valid.eq(self.i.valid), checksum.start.eq(1)]
                with m.If(self.o.valid & self.o.ready):
                    m.next = "body"
            with m.State("body"):
                special = (byte == FLAG) | (byte == ESCAPE)
                plain = Mux(special, ESCAPE, byte)
                m.d.comb += [
                    self.o.payload.eq(Mux(escaping, byte ^ ESCAPE_MASK, plain)),
                    checksum.valid.eq(self.i.valid & ~closing),
                    self.o.valid.eq(closing | (self.i.valid & checksum.last)),
                    sent.eq(self.o.valid & self.o.ready & (escaping | ~special)),
                ]
                with m.If(self.o.valid & self.o.ready):
                    m.d.sync += escaping.eq(~sent)
                with m.If(sent & closing):
                    m.d.sync += index.eq(index + 1)
                    with m.If(index == CRC_BYTES - 1):
                        m.next = "end"
                with m.Elif(sent & self.i.payload.last):
                    m.d.sync += closing.eq(1)
            with m.State("end"):
                m.d.comb += [self.o.payload.eq(FLAG), self.o.valid.eq(1)]
                m.d.sync += closing.eq(0)
                with m.If(self.o.ready):
                    m.next = "begin"
        return m
