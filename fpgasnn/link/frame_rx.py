"""The receiving half of the framing: escapes, length and checksum."""

from __future__ import annotations

from amaranth import Cat, Elaboratable, Module, Mux, Signal, Value
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from .checksum import SerialChecksum
from .protocol import CRC_BYTES, ESCAPE, ESCAPE_MASK, FLAG, HEADER_BYTES

__all__ = ["FrameReceiver"]


class FrameReceiver(wiring.Component):
    """Take frames (docs/protocol.md) from a stream of bytes and say at their end whether they were good.

    The payload is handed on as it comes; ``good`` tells afterwards whether it may be used. Whatever is no frame is
    taken and forgotten: a flag always begins a new frame, so no byte string can do harm beyond the next flag.

    Cost: 8 cycles per byte, one per flag and escape; the verdict comes in the cycle of the closing flag. 40 bits of
    header, the last 24 of which count down, 35 of checksum, about 12 more.

    Members
    -------
    i : In(stream.Signature(8))
        Bytes of the line.
    o : Out(stream.Signature(8))
        Bytes of the payload.
    stall : In(1)
        No flag is taken while asserted: the payload is still under way behind ``o``.
    command, sequence : Out(8)
        From the header; constant from the first byte of the payload to the verdict.
    start : Out(1)
        A flag is being taken: what came before has ended, the next payload is a new one.
    good : Out(1)
        With ``start``: a frame has ended, its length and checksum are right.
    corrupt : Out(1)
        With ``start``: a frame of the right length has ended, its checksum is wrong.
    malformed : Out(1)
        With ``start``: something else has ended: too short, too long, or broken off behind an escape.
    """

    def __init__(self) -> None:
        super().__init__(
            {
                "i": In(stream.Signature(8)),
                "o": Out(stream.Signature(8)),
                "stall": In(1),
                "command": Out(8),
                "sequence": Out(8),
                "start": Out(1),
                "good": Out(1),
                "corrupt": Out(1),
                "malformed": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Elaboratable:
        """Undo escapes, then walk through header, payload and checksum."""
        m = Module()
        m.submodules.checksum = checksum = SerialChecksum()
        escaped = Signal()
        flag = Signal()
        is_data = Signal()
        taken = Signal()
        byte = self.i.payload
        m.d.comb += [
            flag.eq(byte == FLAG),
            is_data.eq(self.i.valid & ~flag & (escaped | (byte != ESCAPE))),
            self.i.ready.eq(Mux(flag, ~self.stall, ~is_data | taken)),
            self.o.payload.eq(byte ^ Mux(escaped, ESCAPE_MASK, 0)),
            self.start.eq(self.i.valid & flag & ~self.stall),
            taken.eq(is_data & checksum.last & (self.o.ready | ~self.o.valid)),
            checksum.start.eq(self.start),
            checksum.byte.eq(self.o.payload),
            checksum.valid.eq(is_data),
            checksum.taken.eq(taken),
        ]
        with m.If(self.i.valid & self.i.ready):
            m.d.sync += escaped.eq(~flag & ~is_data)
        self._parts(m, is_data & checksum.last, taken, escaped, checksum.match)
        return m

    def _parts(self, m: Module, offered: Value, taken: Signal, escaped: Signal, match: Signal) -> None:
        """Where in the frame a byte is, and what a flag means there."""
        header = Signal(8 * HEADER_BYTES)
        shifted = Signal.like(header)
        remaining = header[16:]
        count = Signal(range(HEADER_BYTES))
        m.d.comb += [self.command.eq(header[:8]), self.sequence.eq(header[8:16])]
        m.d.comb += shifted.eq(Cat(header[8:], self.o.payload))
        with m.FSM():
            with m.State("header"):
                m.d.comb += self.malformed.eq(self.start & ((count != 0) | escaped))
                with m.If(taken):
                    m.d.sync += [header.eq(shifted), count.eq(count + 1)]
                    with m.If(count == HEADER_BYTES - 1):
                        m.d.sync += count.eq(0)
                        m.next = "checksum"
                        with m.If(shifted[16:] != 0):
                            m.next = "payload"
            with m.State("payload"):
                m.d.comb += [self.o.valid.eq(offered), self.malformed.eq(self.start)]
                with m.If(taken):
                    m.d.sync += remaining.eq(remaining - 1)
                    with m.If(remaining == 1):
                        m.next = "checksum"
                with m.If(self.start):
                    m.next = "header"
            with m.State("checksum"):
                m.d.comb += self.malformed.eq(self.start)
                with m.If(taken):
                    m.d.sync += count.eq(count + 1)
                    with m.If(count == CRC_BYTES - 1):
                        m.next = "complete"
                with m.If(self.start):
                    m.next = "header"
            with m.State("complete"):
                m.d.comb += [
                    self.good.eq(self.start & ~escaped & match),
                    self.corrupt.eq(self.start & ~escaped & ~match),
                    self.malformed.eq(self.start & escaped),
                ]
                with m.If(taken):
                    m.next = "excess"
                with m.If(self.start):
                    m.next = "header"
            with m.State("excess"):
                m.d.comb += self.malformed.eq(self.start)
                with m.If(self.start):
                    m.next = "header"
        with m.If(self.start):
            m.d.sync += count.eq(0)
