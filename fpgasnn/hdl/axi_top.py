"""The AXI shell with the clock and reset of its buses."""

from __future__ import annotations

from amaranth import ClockDomain, Elaboratable, Module
from amaranth.lib import wiring
from amaranth.lib.wiring import In

from .axi import AxiAccelerator

__all__ = ["AxiTop"]


class AxiTop(wiring.Component):
    """:class:`AxiAccelerator` on the clock and reset of its buses.

    Everything runs on ``aclk``; the active-low reset ``aresetn`` is taken synchronously.

    Cost: none.

    Parameters
    ----------
    axi : AxiAccelerator

    Members
    -------
    aclk, aresetn : In(1)
        Of all its buses.
    s_axis_tdata : In(8 * n)
        Input word.
    s_axis_tvalid : In(1)
        There is one.
    s_axis_tready : Out(1)
        It is taken.
    m_axis_tdata : Out(64 or 96)
        Score, see above.
    m_axis_tvalid, m_axis_tlast : Out(1)
        There is one; it is a position's last.
    m_axis_tready : In(1)
        It is taken.
    s_axi_awaddr, s_axi_araddr : In(6)
        Byte address of a write, of a read; bits 1:0 are ignored.
    s_axi_wdata : In(32)
        Data of a write.
    s_axi_wstrb : In(4)
        Its bytes that count; anything but all four is refused.
    s_axi_awvalid, s_axi_wvalid, s_axi_arvalid : In(1)
        There is an address, data, an address.
    s_axi_awready, s_axi_wready, s_axi_arready : Out(1)
        It is taken.
    s_axi_bvalid, s_axi_rvalid : Out(1)
        There is an answer.
    s_axi_bready, s_axi_rready : In(1)
        It is taken.
    s_axi_bresp, s_axi_rresp : Out(2)
        OKAY or SLVERR.
    s_axi_rdata : Out(32)
        What was read.
    """

    def __init__(self, *, axi: AxiAccelerator) -> None:
        self._axi = axi
        super().__init__({"aclk": In(1), "aresetn": In(1)} | dict(axi.signature.members))

    def elaborate(self, platform: object) -> Elaboratable:
        """Make the clock domain and pass everything else through."""
        m = Module()
        m.domains.sync = domain = ClockDomain("sync", local=True)
        m.submodules.axi = axi = self._axi
        m.d.comb += [domain.clk.eq(self.aclk), domain.rst.eq(~self.aresetn)]
        for name, member in axi.signature.members.items():
            inner, outer = getattr(axi, name), getattr(self, name)
            m.d.comb += inner.eq(outer) if member.flow == wiring.In else outer.eq(inner)
        return m
