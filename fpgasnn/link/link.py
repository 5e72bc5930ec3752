"""The host link: frames in, images to the accelerator, results out."""

from __future__ import annotations

from collections.abc import Sequence

from amaranth import Elaboratable, Module, ResetInserter, Signal, unsigned
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out, connect, flipped

from ..hdl.banked_memory import MemoryWrite
from ..hdl.memory_image import MemoryShape
from ..hdl.readout import ScoreLayout
from ..network import INPUT, IntegerNetwork, SpikeInput
from ..plan import LayerPlan, Plan
from .answer import AnswerSender
from .collector import ResultCollector
from .frame_rx import FrameReceiver
from .frame_tx import FrameSender
from .identity import describe
from .load_receiver import LoadReceiver
from .loadable import identity_shape
from .protocol import COUNTER_BYTES, COUNTERS, STEP_BYTES, Command, Outcome
from .request import RequestDecoder
from .runner import Runner
from .store import ImageStore
from .unpacker import Unpacker

__all__ = ["HostLink", "has_rest"]


def has_rest(plan: Plan) -> bool:
    """True if the last score of an image may leave before all of its words are taken and all positions computed.

    That is so if the last window of every reader of some map, the input or a layer's, ends before the map does.
    """

    def ends(layer: LayerPlan, index: int) -> bool:
        branch = layer.branches[index]
        axes = zip((branch.rows, branch.columns), layer.shape, strict=True)
        return all(axis.needed(count - 1) == axis.size - 1 for axis, count in axes)

    sources = [INPUT, *(layer.name for layer in plan.layers[:-1])]
    return any(not any(ends(*reader) for reader in plan.readers(source)) for source in sources)


class HostLink(wiring.Component):
    """Connect an accelerator's streams to a pair of byte streams that speak docs/protocol.md.

    Three requests are under way at a time: one is received while one runs and one is answered. An image reaches the
    accelerator only when its frame was good. Bytes are taken whatever the rest does.

    Cost: 9 cycles for a byte of an image, 8 for any other, one for a flag or an escape; the accelerator gets a word per
    cycle and is never stalled by what reads its scores, so that a run takes the cycles of the golden model. Memory: see
    :class:`fpgasnn.link.store.ImageStore` and :class:`fpgasnn.link.collector.ResultCollector`. Loadable: see
    :class:`fpgasnn.link.load_receiver.LoadReceiver`, and 8 * (2**bit_length(n - 1) + n) bits for n bytes of identity.

    Parameters
    ----------
    net : IntegerNetwork
    plan : Plan
        Its folding.
    score : ScoreLayout
        What the accelerator's scores look like.
    shapes : sequence of MemoryShape
        The accelerator's memories that can be written; empty: it is not loadable, and ``load`` commands are unknown.

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
        Resets the accelerator: after ``reset``, and after a run that leaves something behind.
    busy : Out(1)
        A request has not been answered yet.
    step : In(16)
        Phase step of the serial line, for ``identify``.
    lost : In(1)
        A byte was lost on the line, for ``status``.
    bank : Out(1)
        With ``shapes``: the bank in use; it changes while no image is under way.
    write : Out(MemoryWrite(shapes))
        With ``shapes``: what is written to the accelerator's other one.
    """

    def __init__(
        self, *, net: IntegerNetwork, plan: Plan, score: ScoreLayout, shapes: Sequence[MemoryShape] = ()
    ) -> None:
        self._net, self._plan, self._score = net, plan, score
        self._identity = describe(net, plan, score["score"].width, loadable=bool(shapes))
        # what the device says of itself comes last
        self._shapes = (*shapes, identity_shape(self._identity)) if shapes else ()
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
                **({"bank": Out(1), "write": Out(MemoryWrite(shapes))} if shapes else {}),
            }
        )

    def elaborate(self, platform: object) -> Elaboratable:
        """Chain the stages; those behind the decoder forget everything when it says so."""
        m = Module()
        plan, ring = self._plan, self._plan.layers[0].branches[0].ring
        channels = plan.layers[-1].channels
        positions = plan.layers[-1].shape[0] * plan.layers[-1].shape[1]
        spikes = isinstance(self._net.input, SpikeInput)
        decoder = RequestDecoder(plan=plan, spikes=spikes, loadable=bool(self._shapes))
        store, runner = ImageStore(ring=ring), Runner(plan=plan)
        collector = ResultCollector(score=self._score, scores=positions * channels)
        answer = AnswerSender(
            identity=self._identity, score=self._score, channels=channels, positions=positions, shapes=self._shapes
        )
        m.submodules.frames = frames = FrameReceiver()
        m.submodules.unpacker = unpacker = Unpacker(ring=ring)
        m.submodules.decoder, m.submodules.answer = decoder, answer
        m.submodules.store = ResetInserter(self.abort)(store)
        reset = ResetInserter(decoder.abort if has_rest(plan) else self.abort)
        m.submodules.runner, m.submodules.collector = reset(runner), reset(collector)
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
        if self._shapes:
            self._load(m, frames, decoder, runner, answer)
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
        # what no window reaches may still be under way when the last score is there: the next run begins without it
        ended = decoder.abort | collector.done if has_rest(self._plan) else decoder.abort
        m.d.comb += [
            self.abort.eq(ended),
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

    def _load(
        self, m: Module, frames: FrameReceiver, decoder: RequestDecoder, runner: Runner, answer: AnswerSender
    ) -> None:
        """Another network: written as it comes, in use when its commit has its turn, which no image is then."""
        m.submodules.loader = loader = LoadReceiver(shapes=self._shapes)
        request, identity = runner.i.payload, len(self._shapes) - 1
        commits = (request.command == Command.LOAD_COMMIT) & (request.outcome == Outcome.DONE)
        m.d.comb += [
            loader.start.eq(frames.start),
            loader.command.eq(frames.command),
            loader.valid.eq(frames.o.valid & frames.o.ready),
            loader.byte.eq(frames.o.payload),
            loader.accepted.eq(decoder.accepted),
            loader.execute.eq(runner.i.valid & runner.i.ready & commits),
            decoder.load_outcome.eq(loader.outcome),
            answer.bank.eq(loader.bank),
            answer.write.eq(loader.write),
            self.bank.eq(loader.bank),
            *(self.write[name].eq(loader.write[name]) for name, _ in self.write.shape()),
            # the number of a memory that only the link has may be that of another one without its highest bit
            self.write.enable.eq(loader.write.enable & (loader.write.memory != identity)),
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
