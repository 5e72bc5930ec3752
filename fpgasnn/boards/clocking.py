"""The clock of the design: the board's oscillator, through a PLL where one is asked for, and the reset behind it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from amaranth import ClockDomain, ClockSignal, Const, Elaboratable, Instance, Module, ResetSignal, Signal
from amaranth.lib import io
from amaranth.lib.cdc import FFSynchronizer

from .board import Board
from .pll import PllSetting

__all__ = ["PLL_CELLS", "ClockGenerator"]

PLL_CELLS = {
    "ice40": ("SB_PLL40_PAD", "SB_PLL40_CORE"),
    "ecp5": ("EHXPLLL",),
    "gowin": ("rPLL",),
    "xilinx": ("PLLE2_BASE",),
}
"""Primitives by family; their parameters are those of :mod:`fpgasnn.boards.pll`."""

_RESET_CYCLES = 1 << 13
"""Cycles in reset after the PLL has locked: at least 15 us at any clock of a board, block RAMs of the iCE40 want 3."""


class ClockGenerator(Elaboratable):
    """Drive the domain ``sync`` of a board, which the module around it defines.

    The reset ends a fixed number of cycles after the PLL has locked, or after configuration where there is none.

    Cost: 2**13 cycles of reset, 14 + 2 flip-flops, one PLL.

    Parameters
    ----------
    board : Board
    setting : PllSetting or None
        None takes the oscillator as it is.
    """

    def __init__(self, board: Board, setting: PllSetting | None) -> None:
        self._board, self._setting = board, setting

    def elaborate(self, platform: Any) -> Elaboratable:
        """Request the clock pin, instantiate the PLL, count down the reset."""
        m = Module()
        port = platform.request(self._board.clock.resource, dir="-")
        clock = Signal()
        locked = Signal()
        if self._setting is None:
            m.submodules.clock_buffer = buffer = io.Buffer("i", port)
            m.d.comb += [clock.eq(buffer.i), locked.eq(1)]
        else:
            build: dict[str, Callable[..., Instance]] = {
                "ice40": self._ice40,
                "ecp5": self._ecp5,
                "gowin": self._gowin,
                "xilinx": self._xilinx,
            }
            m.submodules.pll = build[self._board.family](m, port, clock, locked)
        m.domains += ClockDomain("startup", reset_less=True, local=True)
        m.d.comb += [ClockSignal("sync").eq(clock), ClockSignal("startup").eq(clock)]
        settled = Signal()
        m.submodules.lock = FFSynchronizer(locked, settled, o_domain="startup")
        count = Signal(_RESET_CYCLES.bit_length())
        with m.If(~settled):
            m.d.startup += count.eq(0)
        with m.Elif(~count[-1]):
            m.d.startup += count.eq(count + 1)
        m.d.comb += ResetSignal("sync").eq(~count[-1])
        return m

    @property
    def _parameters(self) -> dict[str, Any]:
        assert self._setting is not None
        return {f"p_{name}": value for name, value in self._setting.parameters.items()}

    def _reference(self, m: Module, port: Any) -> Signal:
        """The oscillator inside the part."""
        m.submodules.clock_buffer = buffer = io.Buffer("i", port)
        reference: Signal = buffer.i
        return reference

    def _ice40(self, m: Module, port: Any, clock: Signal, locked: Signal) -> Instance:
        pad = self._board.clock.pll == "pad"
        sizes = {"p_DIVR": 4, "p_DIVF": 7, "p_DIVQ": 3, "p_FILTER_RANGE": 3}
        parameters = {name: Const(value, sizes[name]) for name, value in self._parameters.items()}
        reference = {"i_PACKAGEPIN": port.io} if pad else {"i_REFERENCECLK": self._reference(m, port)}
        return Instance(
            "SB_PLL40_PAD" if pad else "SB_PLL40_CORE",
            p_FEEDBACK_PATH="SIMPLE",
            **parameters,
            **reference,
            i_RESETB=Const(1, 1),
            i_BYPASS=Const(0, 1),
            o_PLLOUTGLOBAL=clock,
            o_LOCK=locked,
        )

    def _ecp5(self, m: Module, port: Any, clock: Signal, locked: Signal) -> Instance:
        off = {f"p_{name}": "DISABLED" for name in ("PLLRST_ENA", "INTFB_WAKE", "STDBY_ENABLE", "DPHASE_SOURCE")}
        idle = {f"i_{name}": Const(0, 1) for name in ("RST", "STDBY", "PHASESEL0", "PHASESEL1", "PLLWAKESYNC")}
        # charge pump and loop filter as the vendor's wizard and ecppll write them
        filters = {
            "a_ICP_CURRENT": "12",
            "a_LPF_RESISTOR": "8",
            "a_MFG_ENABLE_FILTEROPAMP": "1",
            "a_MFG_GMCREF_SEL": "2",
        }
        return Instance(
            "EHXPLLL",
            **off,
            **idle,
            **filters,
            **self._parameters,
            p_CLKOP_ENABLE="ENABLED",
            p_FEEDBK_PATH="CLKOP",
            i_CLKI=self._reference(m, port),
            i_CLKFB=clock,
            i_PHASEDIR=Const(1, 1),
            i_PHASESTEP=Const(1, 1),
            i_PHASELOADREG=Const(1, 1),
            i_ENCLKOP=Const(0, 1),
            o_CLKOP=clock,
            o_LOCK=locked,
        )

    def _gowin(self, m: Module, port: Any, clock: Signal, locked: Signal) -> Instance:
        fixed = {f"p_DYN_{name}_SEL": "false" for name in ("IDIV", "FBDIV", "ODIV")}
        assert self._setting is not None
        return Instance(
            "rPLL",
            **fixed,
            **self._parameters,
            p_FCLKIN=f"{float(self._setting.reference):g}",
            p_DEVICE="GW1NR-9C",
            p_CLKFB_SEL="internal",
            p_CLKOUT_BYPASS="false",
            i_CLKIN=self._reference(m, port),
            i_CLKFB=Const(0, 1),
            i_RESET=Const(0, 1),
            i_RESET_P=Const(0, 1),
            i_FBDSEL=Const(0, 6),
            i_IDSEL=Const(0, 6),
            i_ODSEL=Const(0, 6),
            i_PSDA=Const(0, 4),
            i_DUTYDA=Const(0, 4),
            i_FDLY=Const(0, 4),
            o_CLKOUT=clock,
            o_LOCK=locked,
        )

    def _xilinx(self, m: Module, port: Any, clock: Signal, locked: Signal) -> Instance:
        assert self._setting is not None
        feedback, output = Signal(), Signal()
        m.submodules.clock_tree = Instance("BUFG", i_I=output, o_O=clock)
        return Instance(
            "PLLE2_BASE",
            **self._parameters,
            p_CLKIN1_PERIOD=float(1000 / self._setting.reference),
            i_CLKIN1=self._reference(m, port),
            i_CLKFBIN=feedback,
            i_RST=Const(0, 1),
            i_PWRDWN=Const(0, 1),
            o_CLKFBOUT=feedback,
            o_CLKOUT0=output,
            o_LOCKED=locked,
        )
