"""The host link: frames in, images to the accelerator, results out."""

from __future__ import annotations

from amaranth import Elaboratable, Module, ResetInserter, Signal, unsigned
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out, connect, flipped

from ..hdl.readout import ScoreLayout
from ..network import IntegerNetwork, SpikeInput
from ..plan import Plan
from .answer import AnswerSender
from .collector import ResultCollector
from .frame_rx import FrameReceiver
from .frame_tx import FrameSender
from .identity import describe
from .protocol import COUNTER_BYTES, COUNTERS, STEP_BYTES, Outcome
from .request import RequestDecoder
from .runner import Runner
from .store import ImageStore
from .unpacker import Unpacker

__all__ = ["HostLink"]


class HostLink(wiring.Component):
    """Connect an accelerator's streams to a pair of byte streams that speak docs/protocol.md.

    Three requests are under way at a time: one is received while one runs and one is answered. An image reaches the
    accelerator only when its frame was good. Bytes are taken whatever the rest does.

    Cost: a byte in 9 cycles of an image, in one cycle otherwise; the accelerator gets a word per cycle and is never
    stalled by what reads its scores, so that a run takes the cycles of the golden model. Memory: see
    :class:`fpgasnn.link.store.ImageStore` and :class:`fpgasnn.link.collector.ResultCollector`.

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
    timesteps : Out(range(max_timesteps + 1))
        T, constant while images are under way.
    delay : Out(range(max_timesteps))
        t0, constant likewise.
    abort : Out(1)
        Resets the accelerator.
    busy : Out(1)
        A request has not been answered yet.
    step : In(16)
        Phase step of the serial line, for ``identify``.
    lost : In(1)
        A byte was lost on the line, for ``status``.
    """

    def __init__(self, *, net: IntegerNetwork, plan: Plan, score: ScoreLayout) -> None:
        self._net, self._plan, self._score = net, plan, score
        ring = plan.layers[0].branches[0].ring
        super().__init__(
            {
                "i": In(stream.Signature(8)),
                "o": Out(stream.Signature(8)),
                "words": Out(stream.Signature(unsigned(ring.lanes))),
                "scores": In(stream.Signature(score)),
                "timesteps": Out(range(plan.max_timesteps + 1), init=plan.max_timesteps),
                "delay": Out(range(max(2, plan.max_timesteps))),
                "abort": Out(1),
                "busy": Out(1),
                "step": In(8 * STEP_BYTES),
                "lost": In(1),
            }
        )

    def elaborate(self, platform: object) -> Elaboratable:
        """Chain the stages; those behind the decoder forget everything when it says so."""
        m = Module()
        plan, ring = self._plan, self._plan.layers[0].branches[0].ring
        channels = plan.layers[-1].channels
        positions = plan.layers[-1].shape[0] * plan.layers[-1].shape[1]
        decoder = RequestDecoder(plan=plan, spikes=isinstance(self._net.input, SpikeInput))
        store, runner = ImageStore(ring=ring), Runner(plan=plan)
        collector = ResultCollector(score=self._score, scores=positions * channels)
        answer = AnswerSender(
            identity=describe(self._net, plan, self._score["score"].width),
            score=self._score,
            channels=channels,
            positions=positions,
        )
        m.submodules.frames = frames = FrameReceiver()
        m.submodules.unpacker = unpacker = Unpacker(ring=ring)
        m.submodules.decoder, m.submodules.answer = decoder, answer
        reset = ResetInserter(self.abort)
        m.submodules.store, m.submodules.runner, m.submodules.collector = reset(store), reset(runner), reset(collector)
        m.submodules.sender = sender = FrameSender()
        connect(m, flipped(self.i), frames.i)
        connect(m, frames.o, decoder.i)
        connect(m, decoder.image, unpacker.i)
        connect(m, runner.o, answer.i)
        connect(m, answer.o, sender.i)
        connect(m, sender.o, flipped(self.o))
        connect(m, store.o, flipped(self.words))
        connect(m, flipped(self.scores), collector.i)
        self._reception(m, frames, decoder, unpacker, store)
        self._run(m, decoder, runner, store, collector, answer)
        self._count(m, frames, decoder, answer)
        sending = Signal()
        with m.If(sender.i.valid & sender.i.ready):
            m.d.sync += sending.eq(~sender.i.payload.last)
        m.d.comb += self.busy.eq(decoder.o.valid | runner.in_use.any() | runner.o.valid | ~answer.i.ready | sending)
        return m

    def _reception(
        self, m: Module, frames: FrameReceiver, decoder: RequestDecoder, unpacker: Unpacker, store: ImageStore
    ) -> None:
        m.d.comb += [
            frames.stall.eq(unpacker.busy),
            decoder.start.eq(frames.start),
            decoder.good.eq(frames.good),
            decoder.command.eq(frames.command),
            decoder.sequence.eq(frames.sequence),
            decoder.complete.eq(unpacker.complete),
            decoder.excess.eq(unpacker.excess),
            unpacker.clear.eq(frames.start),
            unpacker.timesteps.eq(decoder.timesteps),
            store.write.eq(unpacker.write & ~decoder.blocked),
            store.write_slot.eq(decoder.slot),
            store.index.eq(unpacker.index),
            store.word.eq(unpacker.word),
        ]

    def _run(
        self,
        m: Module,
        decoder: RequestDecoder,
        runner: Runner,
        store: ImageStore,
        collector: ResultCollector,
        answer: AnswerSender,
    ) -> None:
        request = decoder.o.payload
        m.d.comb += [
            self.abort.eq(decoder.abort),
            # in the cycle that resets the runner it takes nothing
            runner.i.valid.eq(decoder.o.valid & ~decoder.abort),
            decoder.o.ready.eq(runner.i.ready & ~decoder.abort),
            runner.i.payload.eq(request),
            decoder.in_use.eq(runner.in_use),
            store.start.eq(runner.start),
            store.play_slot.eq(request.slot),
            store.count.eq(request.count),
            store.timesteps.eq(runner.timesteps),
            collector.start.eq(runner.start),
            collector.count.eq(request.count),
            collector.first.eq(store.o.valid & store.o.ready),
            collector.slot.eq(runner.result_slot),
            runner.done.eq(collector.done),
            runner.cycles.eq(collector.cycles),
            collector.read_slot.eq(answer.read_slot),
            collector.read_index.eq(answer.read_index),
            answer.result.eq(collector.result),
            self.timesteps.eq(runner.timesteps),
            self.delay.eq(runner.delay),
        ]

    def _count(self, m: Module, frames: FrameReceiver, decoder: RequestDecoder, answer: AnswerSender) -> None:
        """Counters of ``status``."""
        refused = (answer.i.payload.outcome != Outcome.DONE) & answer.i.valid & answer.i.ready
        events = {
            "good": frames.good,
            "corrupt": frames.corrupt,
            "malformed": frames.malformed,
            "dropped": decoder.dropped,
            "lost": self.lost,
            "refused": refused,
        }
        for number, name in enumerate(COUNTERS):
            counter = Signal(8 * COUNTER_BYTES, name=f"count_{name}")
            m.d.comb += answer.counters[number].eq(counter)
            with m.If(events[name]):
                m.d.sync += counter.eq(counter + 1)
        m.d.comb += answer.step.eq(self.step)
