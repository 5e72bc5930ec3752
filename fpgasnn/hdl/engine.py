"""The engine: one layer's branches, sequencer, scanner, weight memory and lanes (D1-D5)."""

from __future__ import annotations

from collections.abc import Sequence

from amaranth import Cat, Const, Elaboratable, Module, Mux, Signal, Value, signed, unsigned
from amaranth.lib import data, memory, wiring
from amaranth.lib.wiring import In, Out, connect, flipped

from ..network import IntegerNetwork, Layer
from ..plan import LayerPlan, Plan, RingPlan, membranes
from ..schedule import leaves
from .banked_memory import BankedMemory, MemoryWrite
from .branch import BranchInput
from .constant_slots import constant_slots
from .interfaces import BaseSelect, LaneControl, OperandSelect, RingReadSignature, RingWriteSignature
from .lane import Lane, LaneFeatures
from .memory_image import MemoryShape, constant_parts
from .scanner import Scanner
from .sequencer import Sequencer
from .tables import constant_table, needs_never, weight_table, weight_width

__all__ = ["Engine", "reader_name"]


def reader_name(index: int) -> str:
    """Name of the port of an engine that reads the ring in front of branch number ``index``."""
    return f"reader_{index}" if index else "reader"


class Engine(wiring.Component):
    """Compute one layer: read spikes from the rings in front of it, write spikes (or scores) behind it.

    Position outside, time inside: for each output position and group of channels the sequencer issues the layer's
    program; the scanner turns fetched columns into one event per cycle; the weight memory answers with the weights of
    all lanes; potentials live in the lanes only. Several branches take turns within each scan and share scanner, weight
    memory and lanes (D7). A position is admitted when the windows of all its branches have been written and the rings
    behind have room; from then on nothing stalls.

    Cost: the cycles of docs/architecture.md's contract (fpgasnn.plan). Weight memory: groups * window events * lanes *
    weight_bits.

    Parameters
    ----------
    net : IntegerNetwork
        The network.
    layer : Layer
        The layer of it.
    plan : Plan
        The network's folding.
    consumer : RingPlan or None
        The ring behind, one of them if there are several; None for the output layer.
    replica : int
        Which of the layer's engines it is (D6).
    shapes : sequence of MemoryShape
        Memories of the whole accelerator that can be written (:func:`fpgasnn.hdl.memory_image.memory_shapes`); empty:
        all are read-only. Writable ones are :class:`fpgasnn.hdl.banked_memory.BankedMemory`, constants one for all
        lanes; they cost no cycle.

    Members
    -------
    timesteps : In(range(max_timesteps + 1))
        T (or K).
    delay : In(range(max_timesteps))
        t0.
    reader, reader_k : Out(RingReadSignature(ring))
        To the rings in front of branch 0 and of every further branch k.
    writer : Out(RingWriteSignature(consumer))
        Hidden layers: to the ring behind, or a fork.
    scores : Out(ArrayLayout(signed(width), lanes))
        Output layer: the scores of one group.
    scores_valid, scores_last : Out(1)
        Output layer: ``scores`` is a group; it is the position's last one.
    scores_claim : Out(1)
        Output layer: a position begins.
    scores_room : In(1)
        Output layer: a position may begin.
    started, finished : Out(1)
        The first item of a position has reached the scanner; its last cycle there.
    bank : In(1)
        With ``shapes``: which bank of the memories is read.
    write : In(MemoryWrite(shapes))
        With ``shapes``: what is written to the other one.
    """

    def __init__(
        self,
        *,
        net: IntegerNetwork,
        layer: Layer,
        plan: Plan,
        consumer: RingPlan | None,
        replica: int = 0,
        shapes: Sequence[MemoryShape] = (),
    ) -> None:
        self._net, self._layer, self._replica = net, layer, replica
        self._shapes = tuple(shapes)
        self._plan: LayerPlan = plan.layer(layer.name)
        self._max_timesteps = plan.max_timesteps
        self._width = net.widths[layer.name].membrane
        members = {
            "timesteps": In(range(plan.max_timesteps + 1)),
            "delay": In(range(max(2, plan.max_timesteps))),
            **{
                reader_name(index): Out(RingReadSignature(branch.ring))
                for index, branch in enumerate(self._plan.branches)
            },
            "started": Out(1),
            "finished": Out(1),
        }
        if consumer is not None:
            members["writer"] = Out(RingWriteSignature(consumer))
        else:
            members |= {
                "scores": Out(data.ArrayLayout(signed(self._width), self._plan.lanes)),
                "scores_valid": Out(1),
                "scores_last": Out(1),
                "scores_claim": Out(1),
                "scores_room": In(1),
            }
        if shapes:
            members |= {"bank": In(1), "write": In(MemoryWrite(shapes))}
        super().__init__(members)

    # -- parts ---------------------------------------------------------------------------------------------------------

    def _tables(self) -> None:
        """Collect the memories' contents and the widths that follow from them."""
        layer, plan = self._layer, self._plan
        self._weights = weight_table(layer, plan)
        self._weight_bits = weight_width(layer, plan)
        self._slots = constant_slots(plan, self._max_timesteps, never=needs_never(plan))
        self._constants = constant_table(self._net, layer, plan, self._slots)

    def elaborate(self, platform: object) -> Elaboratable:
        """Connect the parts; see the methods for the stages."""
        m = Module()
        self._tables()
        plan = self._plan
        m.submodules.sequencer = self._sequencer = Sequencer(
            layer=plan, max_timesteps=self._max_timesteps, slots=self._slots
        )
        self._inputs = [
            BranchInput(layer=plan, index=index, replica=self._replica, item=self._sequencer.item.shape())
            for index in range(len(plan.branches))
        ]
        for index, branch in enumerate(self._inputs):
            m.submodules[f"branch_{index}"] = branch
            connect(m, branch.reader, flipped(getattr(self, reader_name(index))))
        self._scanned = [branch for branch in self._inputs if hasattr(branch, "mask")]
        address_bits = len(self._sequencer.item.address)
        m.submodules.scanner = self._scanner = Scanner(
            segments=max((len(branch.mask) for branch in self._scanned), default=1),
            width=max((len(branch.mask[0]) for branch in self._scanned), default=1),
            address_bits=address_bits,
            offset_bits=address_bits,
        )
        self._admission(m)
        self._fetch_stage(m)
        self._scan_stage(m)
        self._scanner_input(m)
        control, constant, fire_last, last_group = self._weight_stage(m)
        self._lanes(m, control, constant, fire_last, last_group)
        return m

    # -- stages --------------------------------------------------------------------------------------------------------

    def _admission(self, m: Module) -> None:
        """A position may begin when its inputs are written and its outputs have room."""
        sequencer, first = self._sequencer, self._inputs[0]
        self._go = Signal(name="go")
        claim = Signal()
        written = Signal()
        readers = [getattr(self, reader_name(index)) for index in range(len(self._inputs))]
        m.d.comb += [
            sequencer.timesteps.eq(self.timesteps),
            sequencer.delay.eq(self.delay),
            sequencer.element_valid.eq(first.element_valid),
            written.eq(Cat(reader.ready for reader in readers).all()),
            self._go.eq(sequencer.valid & sequencer.advance),
            claim.eq(self._go & sequencer.item.begin),
        ]
        if self._layer.fires:
            m.d.comb += [
                sequencer.admit.eq(written & (self.writer.room | ~first.row_start)),
                self.writer.claim.eq(claim & first.row_start),
            ]
        else:
            m.d.comb += [
                sequencer.admit.eq(written & self.scores_room),
                self.scores_claim.eq(claim),
            ]

    def _fetch_stage(self, m: Module) -> None:
        """Read the rings; keep one fetched item in reserve."""
        sequencer, scanner = self._sequencer, self._scanner
        self._item = Signal(sequencer.item.shape(), name="fetched")
        self._fetched = Signal(name="fetched_valid")
        self._busy = Signal(name="scan_valid")
        self._take = Signal(name="take")
        m.d.comb += [
            self._take.eq(self._fetched & (~self._busy | scanner.last)),
            sequencer.advance.eq(~self._fetched | self._take),
        ]
        with m.If(sequencer.advance):
            m.d.sync += self._fetched.eq(sequencer.valid)
        with m.If(self._go):
            m.d.sync += self._item.eq(sequencer.item)
        for branch in self._inputs:
            m.d.comb += [
                branch.next.eq(self._go & sequencer.item.end),
                branch.element_row.eq(sequencer.element_row),
                branch.element_column.eq(sequencer.element_column),
                branch.go.eq(self._go),
                branch.issued.eq(sequencer.item),
                branch.take.eq(self._take),
                branch.fetched.eq(self._item),
                branch.done.eq(self._busy & scanner.last),
            ]

    def _scan_stage(self, m: Module) -> None:
        """Load the scanner; keep the item that it works on."""
        scanner = self._scanner
        self._current = Signal(self._item.shape(), name="current")
        self._fresh = Signal(name="fresh")
        m.d.comb += [
            scanner.load.eq(self._take),
            scanner.base.eq(self._item.address),
            self.started.eq(self._busy & self._fresh & self._current.begin),
            self.finished.eq(self._busy & scanner.last & self._current.end),
        ]
        m.d.sync += self._fresh.eq(self._take)
        with m.If(self._take):
            m.d.sync += [self._busy.eq(1), self._current.eq(self._item)]
        with m.Elif(scanner.last):
            m.d.sync += self._busy.eq(0)

    def _scanner_input(self, m: Module) -> None:
        """All branches but the fetched item's own show empty masks; its offsets go with them."""
        for number in range(len(self._scanner.mask)):
            having = [branch for branch in self._scanned if number < len(branch.mask)]
            for position, branch in enumerate(having):
                if position == 0:
                    mask: Value = branch.mask[number]
                    offset: Value = branch.offsets[number]
                    continue
                mask = mask | branch.mask[number]
                offset = Mux(self._item.branch == self._inputs.index(branch), branch.offsets[number], offset)
            if having:
                m.d.comb += [self._scanner.mask[number].eq(mask), self._scanner.offsets[number].eq(offset)]

    def _weight_stage(self, m: Module) -> tuple[Value, Value, Value, Value]:
        """Read the weights of an event while its item's order travels beside it; returns what reaches the lanes."""
        self._weight_word = self._weight_memory(m)
        current = self._current
        order = Signal(LaneControl, name="order")
        arriving = Signal(LaneControl, name="arriving")
        stages = {"constant": current.constant, "fire_last": current.fire_last, "end": current.end}
        travelling = {name: Signal(len(value), name=f"{name}_1") for name, value in stages.items()}
        arrived = {name: Signal(len(value), name=f"{name}_2") for name, value in stages.items()}
        scan = Signal()
        m.d.sync += [order.eq(current.control), scan.eq(current.scan)]
        with m.If(~self._busy):
            m.d.sync += order.eq(0)
        with m.Elif(~self._fresh):
            m.d.sync += [order.base.eq(BaseSelect.HOLD), order.enable.eq(0)]
        m.d.sync += arriving.eq(order)
        with m.If(scan):
            m.d.sync += arriving.enable.eq(order.enable | self._scanner.event)
            with m.If(~self._scanner.event):
                m.d.sync += [arriving.operand.eq(OperandSelect.NONE), arriving.negate.eq(0)]
        for name, value in stages.items():
            m.d.sync += [travelling[name].eq(value), arrived[name].eq(travelling[name])]
        self._next_constant = travelling["constant"]
        return arriving, arrived["constant"], arrived["fire_last"], arrived["end"]

    def _weight_memory(self, m: Module) -> Value:
        """The weights of an event, one cycle after its address."""
        if self._shapes:
            return self._banked(m, "weights", self._scanner.address, [[word] for word in self._weights])
        store = memory.Memory(
            shape=unsigned(self._plan.lanes * self._weight_bits), depth=max(2, len(self._weights)), init=self._weights
        )
        m.submodules.weights = store
        read = store.read_port()
        m.d.comb += [read.addr.eq(self._scanner.address), read.en.eq(1)]
        return read.data

    def _constant_memory(self, m: Module, width: int) -> Value:
        """The constants of all lanes, read a cycle ahead: both words where a lane's spike will choose."""
        parts = constant_parts(self._constants, self._slots, width)
        return self._banked(m, "constants", self._next_constant, parts)

    def _banked(self, m: Module, kind: str, address: Value, init: list[list[int]]) -> Value:
        """A word of one of the layer's writable memories, one cycle after its address."""
        numbers = [n for n, shape in enumerate(self._shapes) if (shape.layer, shape.kind) == (self._layer.name, kind)]
        if not numbers:
            # a layer without scanned branches has no weights
            return Const(0, self._plan.lanes * self._weight_bits)
        (number,) = numbers
        m.submodules[kind] = store = BankedMemory(
            shape=self._shapes[number], number=number, layout=MemoryWrite(self._shapes), init=init
        )
        m.d.comb += [store.bank.eq(self.bank), store.write.eq(self.write), store.address.eq(address)]
        return store.data.as_value()

    def _skip_stage(self, m: Module) -> Value:
        """Let the skip bits of a fetch travel beside its item to the lanes; in all other cycles constants count."""
        skips = [branch for branch in self._inputs if hasattr(branch, "skip")]
        chosen = Signal(self._plan.lanes, name="skip_0")
        m.d.comb += chosen.eq(-1)
        for branch in skips:
            mine = self._item.branch == self._inputs.index(branch) if len(self._inputs) > 1 else Const(1)
            with m.If(self._item.skip & mine):
                m.d.comb += chosen.eq(branch.skip)
        current, beside, arrived = (Signal(self._plan.lanes, name=f"skip_{stage}") for stage in (1, 2, 3))
        with m.If(self._take):
            m.d.sync += current.eq(chosen)
        m.d.sync += [beside.eq(current), arrived.eq(beside)]
        return arrived

    def _lanes(self, m: Module, control: Value, constant: Value, fire_last: Value, end: Value) -> None:
        """One lane per channel of a group; hand over spikes or scores."""
        plan = self._plan
        skips = self._skip_stage(m) if plan.constants else None
        features = LaneFeatures.of(leaves(plan.program), membranes(self._net, self._layer), skip=plan.constants > 0)
        spikes = Signal(plan.lanes, name="spikes")
        width = max(self._width, self._weight_bits)
        stored = self._constant_memory(m, width) if self._shapes else Const(0)
        elsewhere = len(stored) // plan.lanes
        for index in range(plan.lanes):
            lane = Lane(
                width=width,
                weight_bits=self._weight_bits,
                features=features,
                constants=elsewhere // width if self._shapes else [words[index] for words in self._constants],
            )
            m.submodules[f"lane_{index}"] = lane
            word = self._weight_word[index * self._weight_bits : (index + 1) * self._weight_bits]
            words = stored[index * elsewhere : (index + 1) * elsewhere]
            m.d.comb += [
                lane.control.eq(control),
                lane.words.as_value().eq(words) if self._shapes else lane.constant.eq(constant),
                lane.weight.eq(word.as_signed()),
                spikes[index].eq(lane.spike),
            ]
            if skips is not None:
                m.d.comb += lane.skip.eq(skips[index])
            if not self._layer.fires:
                m.d.comb += self.scores[index].eq(lane.potential)
        if self._layer.fires:
            m.d.comb += [
                self.writer.write.eq(control.fire),
                self.writer.data.eq(spikes),
                self.writer.last.eq(fire_last),
            ]
        else:
            m.d.comb += [self.scores_valid.eq(control.scores), self.scores_last.eq(end)]
