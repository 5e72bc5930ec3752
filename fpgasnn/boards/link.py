"""The raw link: bytes from the host become input words, scores become bytes."""

from __future__ import annotations

from amaranth import Cat, Const, Elaboratable, Module, Signal, unsigned
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from ..hdl.readout import ScoreLayout
from ..network import Code, ImageInput, IntegerNetwork
from ..plan import Plan

__all__ = ["CYCLE_BYTES", "PREDICTION_BYTES", "SETTING_BYTES", "RawLink", "word_bytes"]

SETTING_BYTES = 2
"""Bytes of T and of t0."""
PREDICTION_BYTES = 2
CYCLE_BYTES = 4


def word_bytes(bits: int) -> int:
    """Bytes that a word of so many bits takes on the line."""
    return -(-bits // 8)


class RawLink(wiring.Component):
    """Connect an accelerator's streams to a pair of byte streams, one image at a time, without framing.

    All numbers have their lowest byte first. The host sends T (2 bytes; not in radix code), t0 (2 bytes; causal code
    only), then the input words of one image (or spike train) in the order of the accelerator's input stream, each in
    as many bytes as it needs. The answer holds, for every output position, the scores in channel order, sign extended
    to whole bytes, the prediction (2 bytes), and the cycles from the transfer of the image's last word to that of the
    position's first score (4 bytes). Bytes of the next image wait until the answer is out.

    Cost: one byte per cycle in both directions. No memory; about 2 * 8 * bytes of a word, bytes of a score and the
    answer's tail in flip-flops.

    Parameters
    ----------
    net : IntegerNetwork
    plan : Plan
        Its folding.
    score : ScoreLayout
        What the accelerator's scores look like.

    Members
    -------
    i, o : In, Out(stream.Signature(8))
        From and to the host.
    words : Out(stream.Signature(unsigned(ring.lanes)))
        To the accelerator.
    scores : In(stream.Signature(ScoreLayout(width, channels)))
        From the accelerator.
    timesteps, delay : Out
        T and t0, constant while an image is under way.
    """

    def __init__(self, *, net: IntegerNetwork, plan: Plan, score: ScoreLayout) -> None:
        ring = plan.layers[0].branches[0].ring
        self._image = isinstance(net.input, ImageInput)
        self._words = ring.height * ring.width * -(-ring.channels // ring.lanes)
        height, width = plan.layers[-1].shape
        self._positions = height * width
        self._settings = {Code.CAUSAL: 2, Code.DEFERRED: 1, Code.RADIX: 0}[net.code]
        super().__init__(
            {
                "i": In(stream.Signature(8)),
                "o": Out(stream.Signature(8)),
                "words": Out(stream.Signature(unsigned(ring.lanes))),
                "scores": In(stream.Signature(score)),
                "timesteps": Out(range(plan.max_timesteps + 1), init=plan.max_timesteps),
                "delay": Out(range(max(2, plan.max_timesteps))),
            }
        )

    def elaborate(self, platform: object) -> Elaboratable:
        """Take an image, wait for its scores, send them."""
        m = Module()
        answered = Signal()
        loaded = Signal()
        self._receive(m, answered, loaded)
        self._answer(m, answered, loaded)
        return m

    def _receive(self, m: Module, answered: Signal, loaded: Signal) -> None:
        """Settings, then words; ``loaded`` with the transfer of the last one."""
        size = word_bytes(len(self.words.payload))
        word = Signal(8 * size)
        count = Signal(range(max(2, size, SETTING_BYTES * self._settings)))
        last_word = self._count_words(m)
        begin = "settings" if self._settings else "bytes"
        m.d.comb += self.words.payload.eq(word)
        with m.FSM(init=begin):
            if self._settings:
                self._take_settings(m, count)
            with m.State("bytes"):
                m.d.comb += self.i.ready.eq(1)
                with m.If(self.i.valid):
                    m.d.sync += [word.eq(Cat(word[8:], self.i.payload)), count.eq(count + 1)]
                    with m.If(count == size - 1):
                        m.d.sync += count.eq(0)
                        m.next = "word"
            with m.State("word"):
                m.d.comb += self.words.valid.eq(1)
                with m.If(self.words.ready):
                    m.d.comb += loaded.eq(last_word)
                    m.next = "bytes"
                    with m.If(last_word):
                        m.next = "wait"
            with m.State("wait"), m.If(answered):
                m.next = begin

    def _take_settings(self, m: Module, count: Signal) -> None:
        """The FSM's state before the words: T and t0."""
        setting = Signal(8 * SETTING_BYTES * self._settings)
        m.d.comb += self.timesteps.eq(setting[: 8 * SETTING_BYTES])
        if self._settings > 1:
            m.d.comb += self.delay.eq(setting[8 * SETTING_BYTES :])
        with m.State("settings"):
            m.d.comb += self.i.ready.eq(1)
            with m.If(self.i.valid):
                m.d.sync += [setting.eq(Cat(setting[8:], self.i.payload)), count.eq(count + 1)]
                with m.If(count == SETTING_BYTES * self._settings - 1):
                    m.d.sync += count.eq(0)
                    m.next = "bytes"

    def _count_words(self, m: Module) -> Signal:
        """Whether the word on offer is the image's last; spike trains have T words per position and channel word."""
        word = Signal(range(max(2, self._words)))
        index = Signal(len(self.timesteps))
        last = Signal()
        last_index = Const(1) if self._image else index == self.timesteps - 1
        m.d.comb += last.eq((word == self._words - 1) & last_index)
        with m.If(self.words.valid & self.words.ready):
            m.d.sync += index.eq(index + 1)
            with m.If(last_index):
                m.d.sync += [index.eq(0), word.eq(word + 1)]
            with m.If(last):
                m.d.sync += word.eq(0)
        return last

    def _answer(self, m: Module, answered: Signal, loaded: Signal) -> None:
        """Scores as they come, prediction and cycles behind the last of a position."""
        payload = self.scores.payload
        size = word_bytes(len(payload.score))
        tail = PREDICTION_BYTES + CYCLE_BYTES
        shift = Signal(8 * max(size, tail))
        count = Signal(range(max(size, tail) + 1))
        cycles = Signal(8 * CYCLE_BYTES)
        taken = Signal(8 * CYCLE_BYTES)
        ending = Signal()
        prediction = Signal(8 * PREDICTION_BYTES)
        position = Signal(range(max(2, self._positions)))
        m.d.sync += cycles.eq(cycles + 1)
        with m.If(loaded):
            m.d.sync += cycles.eq(1)
        m.d.comb += [self.o.payload.eq(shift), self.o.valid.eq(count != 0)]
        with m.If(self.o.valid & self.o.ready):
            m.d.sync += [shift.eq(shift >> 8), count.eq(count - 1)]
        with m.If(count == 0):
            with m.If(ending):
                m.d.sync += [shift.eq(Cat(prediction, taken)), count.eq(tail), ending.eq(0), position.eq(position + 1)]
                with m.If(position == self._positions - 1):
                    m.d.sync += position.eq(0)
                    m.d.comb += answered.eq(1)
            with m.Else():
                m.d.comb += self.scores.ready.eq(1)
                with m.If(self.scores.valid):
                    m.d.sync += [shift.eq(payload.score), count.eq(size), ending.eq(payload.last)]
                    m.d.sync += prediction.eq(payload.prediction)
                    with m.If(payload.channel == 0):
                        m.d.sync += taken.eq(cycles)
