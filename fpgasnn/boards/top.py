"""The whole design of a board: clock, serial line, link and accelerator."""

from __future__ import annotations

from typing import Any

from amaranth import ClockDomain, Const, Elaboratable, Instance, Module, Signal, Value
from amaranth.lib import io
from amaranth.lib.wiring import connect

from ..hdl.accelerator import Accelerator
from ..network import Code, IntegerNetwork
from ..plan import Plan
from .baud import PHASE_BITS
from .board import Board
from .clocking import ClockGenerator
from .link import RawLink
from .pll import PllSetting
from .uart_rx import UartReceiver
from .uart_tx import UartTransmitter

__all__ = ["STEP_CELL", "BoardTop"]

STEP_CELL = "fpgasnn_phase_step"
"""Stands for the phase step while the clock is not known; :mod:`fpgasnn.boards.netlist` replaces it."""


class BoardTop(Elaboratable):
    """A network on a board, behind a UART that speaks :class:`fpgasnn.boards.link.RawLink`.

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
    """

    def __init__(
        self, net: IntegerNetwork, plan: Plan, board: Board, setting: PllSetting | None, step: int | None
    ) -> None:
        self._net, self._plan, self._board = net, plan, board
        self._setting, self._step = setting, step

    def elaborate(self, platform: Any) -> Elaboratable:
        """Connect the line to the link, and the link to the accelerator."""
        m = Module()
        m.domains.sync = ClockDomain("sync")
        m.submodules.clocking = ClockGenerator(self._board, self._setting)
        m.submodules.core = core = Accelerator(self._net, self._plan)
        score = core.o.payload.shape()
        m.submodules.link = link = RawLink(net=self._net, plan=self._plan, score=score)
        m.submodules.receiver = receiver = UartReceiver()
        m.submodules.transmitter = transmitter = UartTransmitter()
        pins = platform.request(self._board.link.resource, dir="-")
        m.submodules.rx = rx = io.Buffer("i", pins.rx)
        m.submodules.tx = tx = io.Buffer("o", pins.tx)
        step = self._phase_step(m)
        m.d.comb += [
            receiver.step.eq(step),
            transmitter.step.eq(step),
            receiver.pin.eq(rx.i),
            tx.o.eq(transmitter.pin),
        ]
        connect(m, receiver.o, link.i)
        connect(m, link.o, transmitter.i)
        connect(m, link.words, core.i)
        connect(m, core.o, link.scores)
        if self._net.code is not Code.RADIX:
            m.d.comb += core.timesteps.eq(link.timesteps)
        if self._net.code is Code.CAUSAL:
            m.d.comb += core.delay.eq(link.delay)
        return m

    def _phase_step(self, m: Module) -> Value:
        if self._step is not None:
            return Const(self._step, PHASE_BITS)
        step = Signal(PHASE_BITS)
        m.submodules.phase_step = Instance(STEP_CELL, o_step=step)
        return step
