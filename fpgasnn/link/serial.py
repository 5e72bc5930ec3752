"""A device: the accelerator behind the host link behind a serial line."""

from __future__ import annotations

from amaranth import Elaboratable, Module, ResetInserter
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out, connect

from ..hdl.accelerator import Accelerator
from ..network import Code
from .baud import PHASE_BITS
from .link import HostLink
from .uart_rx import UartReceiver
from .uart_tx import UartTransmitter

__all__ = ["SerialAccelerator"]


class SerialAccelerator(wiring.Component):
    """Everything of a board but its clock and pins: docs/protocol.md on a pair of wires.

    Cost: the cycles of the accelerator; the line is slower than any of them.

    Parameters
    ----------
    accelerator : Accelerator
        Without trace. If it is loadable, so is the device.

    Members
    -------
    step : In(16)
        Phase step of the line (:func:`fpgasnn.link.baud.phase_step`); constant.
    rx : In(1)
        From the host, asynchronous; idle is high.
    tx : Out(1)
        To the host.
    busy : Out(1)
        A request has not been answered yet.
    """

    def __init__(self, *, accelerator: Accelerator) -> None:
        self._core = accelerator
        super().__init__({"step": In(PHASE_BITS), "rx": In(1, init=1), "tx": Out(1, init=1), "busy": Out(1)})

    def elaborate(self, platform: object) -> Elaboratable:
        """Connect line, link and accelerator."""
        m = Module()
        core = self._core
        m.submodules.link = link = HostLink(
            net=core.net, plan=core.plan, score=core.o.payload.shape(), shapes=core.shapes
        )
        m.submodules.core = ResetInserter(link.abort)(core)
        m.submodules.receiver = receiver = UartReceiver()
        m.submodules.transmitter = transmitter = UartTransmitter()
        m.d.comb += [
            receiver.step.eq(self.step),
            transmitter.step.eq(self.step),
            link.step.eq(self.step),
            receiver.pin.eq(self.rx),
            self.tx.eq(transmitter.pin),
            link.lost.eq(receiver.overrun),
            self.busy.eq(link.busy | transmitter.i.valid | ~transmitter.i.ready),
        ]
        connect(m, receiver.o, link.i)
        connect(m, link.o, transmitter.i)
        connect(m, link.words, core.i)
        connect(m, core.o, link.scores)
        if core.net.code is not Code.RADIX:
            m.d.comb += core.timesteps.eq(link.timesteps)
        if core.net.code is Code.CAUSAL:
            m.d.comb += core.delay.eq(link.delay)
        if core.shapes:
            m.d.comb += [core.bank.eq(link.bank), core.write.eq(link.write)]
        return m
