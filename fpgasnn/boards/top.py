"""The whole design of a board: clock, serial line, link and accelerator."""

from __future__ import annotations

from typing import Any

from amaranth import ClockDomain, Const, Elaboratable, Instance, Module, Signal, Value
from amaranth.lib import io

from ..hdl.accelerator import Accelerator
from ..link.baud import PHASE_BITS
from ..link.serial import SerialAccelerator
from ..network import IntegerNetwork
from ..plan import Plan
from .board import Board
from .clocking import ClockGenerator
from .pll import PllSetting

__all__ = ["STEP_CELL", "BoardTop"]

STEP_CELL = "fpgasnn_phase_step"
"""Stands for the phase step while the clock is not known; :mod:`fpgasnn.boards.netlist` replaces it."""


class BoardTop(Elaboratable):
    """A network on a board, behind a UART that speaks docs/protocol.md.

    Cost: the cycles of the accelerator; the line is slower than any of them.

    Parameters
    ----------
    net : IntegerNetwork
    plan : Plan
    board : Board
    setting : PllSetting or None
        Of the clock; None takes the oscillator as it is.
    step : int or None
        Phase step of the UART; None leaves a cell ``STEP_CELL`` in its place.
    loadable : bool
        The device takes other networks of the same structure.
    """

    def __init__(
        self,
        net: IntegerNetwork,
        plan: Plan,
        board: Board,
        setting: PllSetting | None,
        step: int | None,
        *,
        loadable: bool = False,
    ) -> None:
        self._net, self._plan, self._board = net, plan, board
        self._setting, self._step, self._loadable = setting, step, loadable

    def elaborate(self, platform: Any) -> Elaboratable:
        """Connect the device to the pins."""
        m = Module()
        m.domains.sync = ClockDomain("sync")
        m.submodules.clocking = ClockGenerator(self._board, self._setting)
        accelerator = Accelerator(self._net, self._plan, loadable=self._loadable)
        m.submodules.device = device = SerialAccelerator(accelerator=accelerator)
        pins = platform.request(self._board.link.resource, dir="-")
        m.submodules.rx = rx = io.Buffer("i", pins.rx)
        m.submodules.tx = tx = io.Buffer("o", pins.tx)
        m.d.comb += [device.step.eq(self._phase_step(m)), device.rx.eq(rx.i), tx.o.eq(device.tx)]
        return m

    def _phase_step(self, m: Module) -> Value:
        if self._step is not None:
            return Const(self._step, PHASE_BITS)
        step = Signal(PHASE_BITS)
        m.submodules.phase_step = Instance(STEP_CELL, o_step=step)
        return step
