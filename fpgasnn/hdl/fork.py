"""The fork: one producer, several rings behind it (D7)."""

from __future__ import annotations

from amaranth import Elaboratable, Module
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..plan import RingPlan
from .interfaces import RingWriteSignature

__all__ = ["Fork"]


class Fork(wiring.Component):
    """Write the same words into several rings.

    A row begins when all of them have room, so the producer waits for the slowest reader.

    Cost: combinational; one AND of ``room``.

    Parameters
    ----------
    ring : RingPlan
        One of the rings; all are written in words of the same layout.
    rings : int
        Rings behind.

    Members
    -------
    producer : In(RingWriteSignature(ring))
        From the feeder or an engine.
    writers : Out(RingWriteSignature(ring)).array(rings)
        To the rings.
    """

    def __init__(self, *, ring: RingPlan, rings: int) -> None:
        self._rings = rings
        super().__init__(
            {"producer": In(RingWriteSignature(ring)), "writers": Out(RingWriteSignature(ring)).array(rings)}
        )

    def elaborate(self, platform: object) -> Elaboratable:
        """Hand on what the producer says, and whether all rings have room."""
        m = Module()
        rooms = [self.writers[number].room for number in range(self._rings)]
        everywhere = rooms[0]
        for room in rooms[1:]:
            everywhere = everywhere & room
        m.d.comb += self.producer.room.eq(everywhere)
        for number in range(self._rings):
            writer = self.writers[number]
            m.d.comb += [
                writer.claim.eq(self.producer.claim),
                writer.write.eq(self.producer.write),
                writer.data.eq(self.producer.data),
                writer.last.eq(self.producer.last),
            ]
        return m
