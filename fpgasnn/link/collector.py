"""The result collector: takes scores as fast as they come, and keeps those of the last image of a run."""

from __future__ import annotations

from amaranth import Cat, Elaboratable, Module, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from ..hdl.readout import ScoreLayout
from .protocol import CYCLE_BYTES, MAX_COUNT

__all__ = ["ResultCollector", "ResultLayout"]


class ResultLayout(data.StructLayout):
    """One score as it is kept.

    Parameters
    ----------
    score : ScoreLayout
        What the accelerator hands over.

    Members
    -------
    score : signed
        Of one channel.
    prediction : unsigned
        Lowest index among the maxima up to this channel.
    """

    def __init__(self, score: ScoreLayout) -> None:
        super().__init__({name: score[name].shape for name in ("score", "prediction")})


class ResultCollector(wiring.Component):
    """Take the scores of a run, which is ``count`` images, and count its cycles.

    A score is taken whenever it is offered, so that nothing behind the accelerator slows it down. One half of memory
    holds the last finished run while the other one is filled.

    Cost: no latency. 2 * scores * (bits of a score + bits of a class number) bits of memory, 80 flip-flops of cycles.

    Parameters
    ----------
    score : ScoreLayout
        What the accelerator hands over.
    scores : int
        Scores per image: positions times channels.

    Members
    -------
    start : In(1)
        A run begins.
    count : In(16)
        Images of the run, >= 1; with ``start``.
    first : In(1)
        The accelerator takes a word; the first time in a run is its cycle 0.
    slot : In(1)
        Half of the memory that is filled; constant during a run.
    i : In(stream.Signature(score))
        From the accelerator.
    done : Out(1)
        The cycle behind the run's last score; ``cycles`` is that score's.
    cycles : Out(40)
        Constant until the next run is done.
    read_slot : In(1)
        Half that is read.
    read_index : In(range(scores))
        Which score of it.
    result : Out(ResultLayout(score))
        One cycle later.
    """

    def __init__(self, *, score: ScoreLayout, scores: int) -> None:
        self._scores = scores
        self._layout = ResultLayout(score)
        super().__init__(
            {
                "start": In(1),
                "count": In(MAX_COUNT.bit_length()),
                "first": In(1),
                "slot": In(1),
                "i": In(stream.Signature(score)),
                "done": Out(1),
                "cycles": Out(8 * CYCLE_BYTES),
                "read_slot": In(1),
                "read_index": In(range(max(2, scores))),
                "result": Out(self._layout),
            }
        )

    def elaborate(self, platform: object) -> Elaboratable:
        """Count scores, images and cycles."""
        m = Module()
        half = 1 << max(1, (self._scores - 1).bit_length())
        m.submodules.memory = memory = Memory(shape=self._layout, depth=2 * half, init=[])
        write, read = memory.write_port(), memory.read_port()
        index = Signal(range(half))
        left = Signal.like(self.count)
        fresh = Signal()
        running = Signal.like(self.cycles)
        m.d.comb += [
            self.i.ready.eq(1),
            write.en.eq(self.i.valid),
            write.addr.eq(Cat(index, self.slot)),
            write.data.score.eq(self.i.payload.score),
            write.data.prediction.eq(self.i.payload.prediction),
            read.addr.eq(Cat(self.read_index, self.read_slot)),
            self.result.eq(read.data),
        ]
        m.d.sync += [running.eq(running + 1), self.done.eq(0)]
        with m.If(fresh & self.first):
            m.d.sync += [running.eq(1), fresh.eq(0)]
        with m.If(self.i.valid):
            m.d.sync += index.eq(index + 1)
            with m.If(index == self._scores - 1):
                m.d.sync += [index.eq(0), left.eq(left - 1)]
                with m.If(left == 1):
                    m.d.sync += [self.done.eq(1), self.cycles.eq(running)]
        with m.If(self.start):
            m.d.sync += [left.eq(self.count), fresh.eq(1), index.eq(0)]
        return m
