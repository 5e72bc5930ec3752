"""The readout: hands over the scores one by one and finds the largest (S8)."""

from __future__ import annotations

from amaranth import Array, Elaboratable, Module, Mux, Signal, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

__all__ = ["Readout", "ScoreLayout"]


class ScoreLayout(data.StructLayout):
    """One score on its way out.

    Parameters
    ----------
    width, channels : int
        Bits of a score, number of classes.

    Members
    -------
    score : signed(width)
        Of this channel.
    channel : unsigned
        Class number.
    last : 1
        This is the position's last score; ``prediction`` is final.
    prediction : unsigned
        Lowest index among the maxima so far.
    """

    def __init__(self, width: int, channels: int) -> None:
        number = max(1, (channels - 1).bit_length())
        super().__init__({"score": signed(width), "channel": number, "last": 1, "prediction": number})


class Readout(wiring.Component):
    """Collect the groups' scores of one position, then send them channel by channel.

    The engine claims the readout when it begins a position, then hands over groups of ``lanes`` scores, the last one
    marked; lanes beyond the number of channels are ignored. The payload is stable while the consumer waits.

    Cost: the first score is offered in the cycle after the last group has arrived, one more per cycle while the
    consumer is ready; the next position may begin in the cycle after the last transfer. channels * width register bits.

    Parameters
    ----------
    width, channels, lanes : int
        Bits of a score, number of classes, scores per group.

    Members
    -------
    scores : In(ArrayLayout(signed(width), lanes))
        One group.
    valid, last : In(1)
        ``scores`` is a group; it is the position's last one.
    claim : In(1)
        A position begins; asserted only with ``room``.
    room : Out(1)
        A position may begin.
    o : Out(stream.Signature(ScoreLayout(width, channels)))
        Scores, channel by channel.
    """

    def __init__(self, *, width: int, channels: int, lanes: int) -> None:
        self._width, self._channels, self._lanes = width, channels, lanes
        super().__init__(
            {
                "scores": In(data.ArrayLayout(signed(width), lanes)),
                "valid": In(1),
                "last": In(1),
                "claim": In(1),
                "room": Out(1),
                "o": Out(stream.Signature(ScoreLayout(width, channels))),
            }
        )

    def elaborate(self, platform: object) -> Elaboratable:
        """Build the buffer, the counter and the running maximum."""
        m = Module()
        groups = -(-self._channels // self._lanes)
        buffer = [Signal(signed(self._width), name=f"score_{c}") for c in range(self._channels)]
        group = Signal(range(max(2, groups)))
        channel = Signal(range(max(2, self._channels)))
        taken = Signal()
        full = Signal()
        with m.If(self.valid):
            m.d.sync += [group.eq(Mux(self.last, 0, group + 1)), full.eq(self.last)]
            for number, register in enumerate(buffer):
                with m.If(group == number // self._lanes):
                    m.d.sync += register.eq(self.scores[number % self._lanes])
        best = Signal(signed(self._width))
        winner = Signal(range(max(2, self._channels)))
        score = Signal(signed(self._width))
        leads = Signal()
        payload = self.o.payload
        m.d.comb += [
            self.room.eq(~taken),
            score.eq(Array(buffer)[channel]),
            leads.eq((channel == 0) | (score > best)),
            self.o.valid.eq(full),
            payload.score.eq(score),
            payload.channel.eq(channel),
            payload.last.eq(channel == self._channels - 1),
            payload.prediction.eq(Mux(leads, channel, winner)),
        ]
        with m.If(self.claim):
            m.d.sync += taken.eq(1)
        with m.If(self.o.valid & self.o.ready):
            m.d.sync += channel.eq(channel + 1)
            with m.If(leads):
                m.d.sync += [best.eq(score), winner.eq(channel)]
            with m.If(payload.last):
                m.d.sync += [channel.eq(0), full.eq(0), taken.eq(0)]
        return m
