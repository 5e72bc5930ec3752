"""An AXI4-Lite subordinate: turns the five channels into one write and one read of a register each."""

from __future__ import annotations

from amaranth import Const, Elaboratable, Module, Mux
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Member, Out

__all__ = ["OKAY", "SLVERR", "AxiLite"]

OKAY, SLVERR = 0b00, 0b10
"""Responses of the bus (AMBA AXI specification, section on read and write response structure)."""

DATA_BITS = 32


class AxiLite(wiring.Component):
    """Answer one write and one read at a time; both may go on at once.

    Address and data of a write are taken in the same cycle, whichever comes first waits. ``write`` is high in that
    cycle, and ``write_response`` is what the manager is told; a write of some bytes of a word is refused and not passed
    on. A read samples ``read_data`` and ``read_response`` in the cycle that takes its address. Answers stay until they
    are taken. Bits 1:0 of an address are ignored.

    Cost: one cycle from the last of address and data to the answer; the next access may begin in the cycle after the
    answer was taken. 34 + 3 register bits.

    Parameters
    ----------
    address_bits : int
        Width of a byte address.

    Members
    -------
    awaddr, araddr : In(address_bits)
        Byte address of a write, of a read; bits 1:0 are ignored.
    wdata : In(32)
        Data of a write.
    wstrb : In(4)
        Its bytes that count; anything but all four is refused.
    awvalid, wvalid, arvalid : In(1)
        There is an address, data, an address.
    awready, wready, arready : Out(1)
        It is taken.
    bvalid, rvalid : Out(1)
        There is an answer.
    bready, rready : In(1)
        It is taken.
    bresp, rresp : Out(2)
        OKAY or SLVERR.
    rdata : Out(32)
        What was read.
    write : Out(1)
        Write ``write_data`` to the word ``write_address``.
    write_address : Out(address_bits - 2)
        Word.
    write_data : Out(32)
        What to write.
    write_response : In(2)
        Valid in the same cycle.
    read_address : Out(address_bits - 2)
        Word.
    read_data : In(32)
        Valid in the same cycle.
    read_response : In(2)
        Likewise.
    """

    def __init__(self, *, address_bits: int) -> None:
        self.members: dict[str, Member] = {
            "awaddr": In(address_bits),
            "awvalid": In(1),
            "awready": Out(1),
            "wdata": In(DATA_BITS),
            "wstrb": In(DATA_BITS // 8),
            "wvalid": In(1),
            "wready": Out(1),
            "bresp": Out(2),
            "bvalid": Out(1),
            "bready": In(1),
            "araddr": In(address_bits),
            "arvalid": In(1),
            "arready": Out(1),
            "rdata": Out(DATA_BITS),
            "rresp": Out(2),
            "rvalid": Out(1),
            "rready": In(1),
        }
        registers = {
            "write": Out(1),
            "write_address": Out(address_bits - 2),
            "write_data": Out(DATA_BITS),
            "write_response": In(2),
            "read_address": Out(address_bits - 2),
            "read_data": In(DATA_BITS),
            "read_response": In(2),
        }
        super().__init__(self.members | registers)

    def elaborate(self, platform: object) -> Elaboratable:
        """Build both directions."""
        m = Module()
        whole = self.wstrb == Const(-1, len(self.wstrb)).as_unsigned()
        taken = self.awready & self.awvalid
        m.d.comb += [
            self.awready.eq(self.awvalid & self.wvalid & ~self.bvalid),
            self.wready.eq(self.awready),
            self.write.eq(taken & whole),
            self.write_address.eq(self.awaddr[2:]),
            self.write_data.eq(self.wdata),
            self.arready.eq(~self.rvalid),
            self.read_address.eq(self.araddr[2:]),
        ]
        with m.If(taken):
            m.d.sync += [self.bvalid.eq(1), self.bresp.eq(Mux(whole, self.write_response, SLVERR))]
        with m.Elif(self.bready):
            m.d.sync += self.bvalid.eq(0)
        with m.If(self.arvalid & self.arready):
            m.d.sync += [self.rvalid.eq(1), self.rdata.eq(self.read_data), self.rresp.eq(self.read_response)]
        with m.Elif(self.rready):
            m.d.sync += self.rvalid.eq(0)
        return m
