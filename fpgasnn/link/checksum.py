"""The checksum of frames, bit by bit."""

from amaranth import Elaboratable, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.crc.catalog import CRC32_ISO_HDLC
from amaranth.lib.wiring import In, Out

__all__ = ["SerialChecksum"]


class SerialChecksum(wiring.Component):
    """CRC-32 (ISO-HDLC) of bytes, a bit per cycle: a byte of the serial line takes longer than that anyway.

    Cost: 8 cycles per byte, the last of which may be the one in which the byte is taken. 35 flip-flops, a tenth of the
    logic of a byte per cycle.

    Members
    -------
    start : In(1)
        Begin anew; never within a byte.
    byte : In(8)
        Constant while ``valid`` until it is taken.
    valid : In(1)
        There is a byte.
    last : Out(1)
        Its other bits are in: it may be taken now.
    taken : In(1)
        With ``valid`` and ``last``: it is.
    value : Out(32)
        Checksum of the bytes taken since ``start``.
    match : Out(1)
        The last four of them are the checksum of those before.
    """

    def __init__(self) -> None:
        super().__init__(
            {
                "start": In(1),
                "byte": In(8),
                "valid": In(1),
                "last": Out(1),
                "taken": In(1),
                "value": Out(32),
                "match": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Elaboratable:
        """Lowest bit first, as the polynomial is reflected."""
        m = Module()
        m.submodules.crc = crc = CRC32_ISO_HDLC(data_width=1).create()
        index = Signal(3)
        m.d.comb += [
            self.last.eq(index == 7),
            crc.start.eq(self.start),
            crc.data.eq(self.byte.bit_select(index, 1)),
            crc.valid.eq(self.valid & (~self.last | self.taken)),
            self.value.eq(crc.crc),
            self.match.eq(crc.match_detected),
        ]
        with m.If(crc.valid):
            m.d.sync += index.eq(index + 1)
        return m
