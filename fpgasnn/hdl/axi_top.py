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
    s_axis_*, m_axis_*, s_axi_* :
        Those of ``axi``.
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
