"""The feeder: takes the input stream and writes it into the ring of the first engine."""

from __future__ import annotations

from amaranth import Const, Elaboratable, Module, Signal, unsigned
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from ..plan import RingPlan
from .interfaces import RingWriteSignature

__all__ = ["Feeder"]


class Feeder(wiring.Component):
    """Write stream words into a ring, claiming a row with its first word.

    An image arrives as one word per position in raster order, channel 0 in the lowest bits; a spike train as T words
    per channel word and position (index innermost). ``ready`` falls only while the bank of the next row is taken.

    Cost: one word per cycle, no latency.

    Parameters
    ----------
    ring : RingPlan
        The ring behind.
    groups : int
        Channel words per position.

    Members
    -------
    timesteps : In(range(ring.planes + 1))
        Words per channel word; ignored where the ring holds one.
    i : In(stream.Signature(unsigned(ring.lanes)))
        Input words.
    writer : Out(RingWriteSignature(ring))
        To the ring.
    """

    def __init__(self, *, ring: RingPlan, groups: int) -> None:
        self._ring = ring
        self._groups = groups
        super().__init__(
            {
                "timesteps": In(range(ring.planes + 1)),
                "i": In(stream.Signature(unsigned(ring.lanes))),
                "writer": Out(RingWriteSignature(ring)),
            }
        )

    def elaborate(self, platform: object) -> Elaboratable:
        """Count words only to know where rows and groups end."""
        m = Module()
        ring = self._ring
        column = Signal(range(max(2, ring.width)))
        group = Signal(range(max(2, self._groups)))
        index = Signal(range(max(2, ring.planes)))
        row_start = Signal()
        last = (index == self.timesteps - 1) if ring.planes > 1 else Const(1)
        m.d.comb += [
            row_start.eq((column == 0) & (group == 0) & (index == 0)),
            self.i.ready.eq(self.writer.room | ~row_start),
            self.writer.write.eq(self.i.valid & self.i.ready),
            self.writer.claim.eq(self.writer.write & row_start),
            self.writer.data.eq(self.i.payload),
            self.writer.last.eq(last),
        ]
        with m.If(self.writer.write):
            m.d.sync += index.eq(index + 1)
            with m.If(last):
                m.d.sync += [index.eq(0), group.eq(group + 1)]
                with m.If(group == self._groups - 1):
                    m.d.sync += [group.eq(0), column.eq(column + 1)]
                    with m.If(column == ring.width - 1):
                        m.d.sync += column.eq(0)
        return m
