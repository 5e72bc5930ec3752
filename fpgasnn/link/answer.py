"""The answer: header, outcome, and what the command asked for, byte by byte."""

from __future__ import annotations

from collections.abc import Sequence

from amaranth import Array, Cat, Elaboratable, Module, Signal, Value, signed, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from ..hdl.banked_memory import BankedMemory, MemoryWrite
from ..hdl.memory_image import MemoryShape
from ..hdl.readout import ScoreLayout
from .collector import ResultLayout
from .frame_tx import BodyByte
from .protocol import (
    ANSWER,
    COUNTER_BYTES,
    COUNTERS,
    CYCLE_BYTES,
    HEADER_BYTES,
    PREDICTION_BYTES,
    STEP_BYTES,
    Command,
    Outcome,
    score_bytes,
)
from .runner import Finished

__all__ = ["AnswerSender"]


class AnswerSender(wiring.Component):
    """Send what the host is to know of a finished request.

    Cost: a byte per cycle, at most 2 cycles more for every field. A :class:`Finished`, the longest field (6 bytes, or a
    score) and its length in flip-flops; a ROM with the identity.

    Parameters
    ----------
    identity : bytes
        What ``identify`` answers behind the phase step (:mod:`fpgasnn.link.identity`).
    score : ScoreLayout
        What the accelerator hands over.
    channels, positions : int
        Scores per position, positions per image.
    shapes : sequence of MemoryShape
        Memories that can be written, the last of which holds ``identity``; empty: it is read-only.

    Members
    -------
    i : In(stream.Signature(Finished))
        What has been finished.
    o : Out(stream.Signature(BodyByte))
        Header and payload.
    step : In(16)
        Phase step of the serial line.
    counters : In(ArrayLayout(16, counters))
        For ``status``.
    read_slot : Out(1)
        Half of the result memory.
    read_index : Out(range(positions * channels))
        Which score of it.
    result : In(ResultLayout(score))
        One cycle later.
    bank : In(1)
        With ``shapes``: the bank in use; constant while ``i`` is not ready.
    write : In(MemoryWrite(shapes))
        With ``shapes``: what is written to the other one.
    """

    def __init__(
        self,
        *,
        identity: bytes,
        score: ScoreLayout,
        channels: int,
        positions: int,
        shapes: Sequence[MemoryShape] = (),
    ) -> None:
        self._identity, self._shapes = identity, tuple(shapes)
        self._channels, self._scores = channels, channels * positions
        self._size = score_bytes(score["score"].width)
        super().__init__(
            {
                "i": In(stream.Signature(Finished)),
                "o": Out(stream.Signature(BodyByte)),
                "step": In(8 * STEP_BYTES),
                "counters": In(data.ArrayLayout(8 * COUNTER_BYTES, len(COUNTERS))),
                "read_slot": Out(1),
                "read_index": Out(range(max(2, self._scores))),
                "result": In(ResultLayout(score)),
                **({"bank": In(1), "write": In(MemoryWrite(shapes))} if shapes else {}),
            }
        )
        self._fields = Signal(8 * max(HEADER_BYTES + 1, self._size))
        self._count = Signal(range(len(self._fields) // 8 + 1))
        self._final = Signal()
        self._job = Signal(Finished)
        self._index = Signal(range(max(len(identity), self._scores, len(COUNTERS))))

    def elaborate(self, platform: object) -> Elaboratable:
        """Send a field; when it is out, load the next one."""
        m = Module()
        body, job = self.o.payload, self._job
        m.d.comb += [
            body.byte.eq(self._fields),
            body.last.eq(self._final & (self._count == 1)),
            self.o.valid.eq(self._count != 0),
            self.read_slot.eq(job.slot),
            self.read_index.eq(self._index),
        ]
        with m.If(self.o.valid & self.o.ready):
            m.d.sync += [self._fields.eq(self._fields >> 8), self._count.eq(self._count - 1)]
        rom = self._rom(m)
        with m.FSM():
            with m.State("idle"):
                m.d.comb += self.i.ready.eq(1)
                m.d.sync += [job.eq(self.i.payload), self._index.eq(0)]
                with m.If(self.i.valid):
                    m.next = "header"
            with m.State("header"), m.If(~self.o.valid):
                self._header(m)
            with m.State("identity"), m.If(~self.o.valid):
                self._load(m, self.step, STEP_BYTES)
                m.next = "rom"
            with m.State("rom"), m.If(~self.o.valid):
                last = self._index == len(self._identity) - 1
                self._next(m, rom, 1, last)
            with m.State("counters"), m.If(~self.o.valid):
                last = self._index == len(COUNTERS) - 1
                self._next(m, Array(self.counters[n] for n in range(len(COUNTERS)))[self._index], COUNTER_BYTES, last)
            with m.State("cycles"), m.If(~self.o.valid):
                self._load(m, job.cycles, CYCLE_BYTES)
                m.next = "score"
            self._results(m)
        return m

    def _load(self, m: Module, value: Value, size: int, final: Value | int = 0) -> None:
        """Begin a field."""
        m.d.sync += [self._fields.eq(value), self._count.eq(size), self._final.eq(final)]

    def _next(self, m: Module, value: Value, size: int, last: Value) -> None:
        """Begin one of several fields; behind the last one the frame ends."""
        self._load(m, value, size, last)
        m.d.sync += self._index.eq(self._index + 1)
        with m.If(last):
            m.next = "idle"

    def _rom(self, m: Module) -> Value:
        if self._shapes:
            m.submodules.identity = banks = BankedMemory(
                shape=self._shapes[-1],
                number=len(self._shapes) - 1,
                layout=MemoryWrite(self._shapes),
                init=[[byte] for byte in self._identity],
            )
            m.d.comb += [banks.address.eq(self._index), banks.bank.eq(self.bank), banks.write.eq(self.write)]
            return banks.data.as_value()
        memory = Memory(shape=unsigned(8), depth=len(self._identity), init=self._identity)
        m.submodules.identity = memory
        port = memory.read_port()
        m.d.comb += port.addr.eq(self._index)
        return port.data

    def _header(self, m: Module) -> None:
        """Command, sequence number, length and outcome; they tell what comes next."""
        job = self._job
        body = {
            "identity": (STEP_BYTES + len(self._identity), (Command.IDENTIFY,)),
            "counters": (COUNTER_BYTES * len(COUNTERS), (Command.STATUS,)),
            "cycles": (
                CYCLE_BYTES + self._scores * self._size + self._scores // self._channels * PREDICTION_BYTES,
                (Command.INFER, Command.REPEAT),
            ),
        }
        length = Signal(24)
        empty = Signal(init=1)
        self._load(m, Cat(job.command | ANSWER, job.sequence, length, job.outcome), HEADER_BYTES + 1, empty)
        m.d.comb += length.eq(1)
        m.next = "idle"
        for state, (size, commands) in body.items():
            with m.If((job.outcome == Outcome.DONE) & Cat(job.command == command for command in commands).any()):
                m.d.comb += [length.eq(1 + size), empty.eq(0)]
                m.next = state

    def _results(self, m: Module) -> None:
        """Scores of a position, then its prediction."""
        channel = Signal(range(max(2, self._channels)))
        prediction = Signal(8 * PREDICTION_BYTES)
        last_score = Signal()
        extended = Signal(signed(8 * self._size))
        m.d.comb += extended.eq(self.result.score)
        with m.State("score"), m.If(~self.o.valid):
            self._load(m, extended, self._size)
            m.d.sync += [
                self._index.eq(self._index + 1),
                channel.eq(channel + 1),
                prediction.eq(self.result.prediction),
                last_score.eq(self._index == self._scores - 1),
            ]
            with m.If(channel == self._channels - 1):
                m.d.sync += channel.eq(0)
                m.next = "prediction"
        with m.State("prediction"), m.If(~self.o.valid):
            self._load(m, prediction, PREDICTION_BYTES, last_score)
            m.next = "score"
            with m.If(last_score):
                m.next = "idle"
