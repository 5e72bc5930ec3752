"""Counting the words of an input."""

from __future__ import annotations

from amaranth import Elaboratable, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..plan import RingPlan

__all__ = ["WordCounter"]


class WordCounter(wiring.Component):
    """Count the words of one image or spike train: a spike train has T words per position and channel word.

    Cost: no latency. A counter of all words; for spike trains one of the steps more.

    Parameters
    ----------
    ring : RingPlan
        The ring that the words are for.

    Members
    -------
    timesteps : In(range(ring.planes + 1))
        T; ignored where the ring holds one word.
    clear : In(1)
        Begin again.
    advance : In(1)
        One word has passed.
    index : Out(range(words))
        Its number.
    last : Out(1)
        It is the last one.
    """

    def __init__(self, *, ring: RingPlan) -> None:
        self._ring = ring
        self._places = ring.height * ring.width * -(-ring.channels // ring.lanes)
        super().__init__(
            {
                "timesteps": In(range(ring.planes + 1)),
                "clear": In(1),
                "advance": In(1),
                "index": Out(range(max(2, self._places * ring.planes))),
                "last": Out(1),
            }
        )

    @property
    def most(self) -> int:
        """Words of the longest input."""
        return self._places * self._ring.planes

    def elaborate(self, platform: object) -> Elaboratable:
        """Steps inside, positions and channel words outside."""
        m = Module()
        if self._ring.planes == 1:
            m.d.comb += self.last.eq(self.index == self._places - 1)
        else:
            place = Signal(range(max(2, self._places)))
            step = Signal(range(self._ring.planes))
            last_step = Signal()
            m.d.comb += [
                last_step.eq(step == self.timesteps - 1),
                self.last.eq(last_step & (place == self._places - 1)),
            ]
            with m.If(self.advance):
                m.d.sync += step.eq(step + 1)
                with m.If(last_step):
                    m.d.sync += [step.eq(0), place.eq(place + 1)]
            with m.If(self.clear | (self.advance & self.last)):
                m.d.sync += [step.eq(0), place.eq(0)]
        with m.If(self.advance):
            m.d.sync += self.index.eq(self.index + 1)
        with m.If(self.clear | (self.advance & self.last)):
            m.d.sync += self.index.eq(0)
        return m
