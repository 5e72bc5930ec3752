"""The engine: one layer's sequencer, scanner, weight memory and lanes (D1-D5)."""

from __future__ import annotations

from amaranth import Array, Cat, Elaboratable, Module, Mux, Signal, Value, signed, unsigned
from amaranth.lib import data, memory, wiring
from amaranth.lib.wiring import In, Out

from ..network import ImageInput, IntegerNetwork, Layer
from ..plan import LayerPlan, Plan, RingPlan, membranes
from ..schedule import leaves
from .interfaces import BaseSelect, LaneControl, OperandSelect, RingReadSignature, RingWriteSignature
from .lane import Lane, LaneFeatures
from .scanner import Scanner
from .sequencer import Sequencer, constant_slots
from .tables import constant_table, needs_never, weight_table
from .walker import Walker

__all__ = ["Engine"]


class Engine(wiring.Component):
    """Compute one layer: read spikes from the ring in front of it, write spikes (or scores) behind it.

    Position outside, time inside: for each output position and group of channels the sequencer issues the layer's
    program; the scanner turns fetched columns into one event per cycle; the weight memory answers with the weights of
    all lanes; potentials live in the lanes only. A position is admitted when its whole window has been written and the
    ring behind has room; from then on nothing stalls.

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
        The ring behind; None for the output layer.
    replica : int
        Which of the layer's engines it is (D6).

    Members
    -------
    timesteps : In(range(max_timesteps + 1))
        T (or K).
    delay : In(range(max_timesteps))
        t0.
    reader : Out(RingReadSignature(ring))
        To the ring in front.
    writer : Out(RingWriteSignature(consumer))
        Hidden layers: to the ring behind.
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
    """

    def __init__(
        self, *, net: IntegerNetwork, layer: Layer, plan: Plan, consumer: RingPlan | None, replica: int = 0
    ) -> None:
        self._net, self._layer, self._replica = net, layer, replica
        self._plan: LayerPlan = plan.layer(layer.name)
        self._max_timesteps = plan.max_timesteps
        self._width = net.widths[layer.name].membrane
        self._image = isinstance(net.input, ImageInput) and net.reads_image(layer)
        ring = self._plan.branches[0].ring
        members = {
            "timesteps": In(range(plan.max_timesteps + 1)),
            "delay": In(range(max(2, plan.max_timesteps))),
            "reader": Out(RingReadSignature(ring)),
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
        super().__init__(members)

    # -- parts ---------------------------------------------------------------------------------------------------------

    def _tables(self) -> None:
        """Collect the memories' contents and the sizes that follow from them."""
        layer, plan = self._layer, self._plan
        branch = plan.branches[0]
        self._weights = weight_table(self._net, layer, plan)
        self._weight_bits = layer.weight_bits + max(getattr(b, "shift", 0) for b in layer.branches)
        planes = self._net.input.bits if self._image else branch.ring.planes  # type: ignore[union-attr]
        self._planes = planes
        never = needs_never(plan)
        self._slots = constant_slots(plan, self._max_timesteps, never=never)
        self._constants = constant_table(self._net, layer, plan, self._slots)
        self._window = branch.kind == "window"
        self._pixel_bits = branch.ring.channels  # bits of one plane of one pixel
        if self._window:
            bits = branch.rows.taps * branch.columns.taps * self._pixel_bits
            self._segments, self._segment_bits = -(-bits // 16), min(16, bits)
            self._fetch_stride = 0
        else:
            # a spike word fits one segment, a plane of a pixel with many channels takes several
            self._row_bits = self._pixel_bits if self._image else branch.ring.word_bits
            self._segments = branch.ring.rows * -(-self._row_bits // 16)
            self._segment_bits = min(16, self._row_bits)
            self._fetch_stride = branch.rows.taps * self._row_bits
        self._group_stride = len(self._weights) // plan.groups
        self._address_bits = max(1, (len(self._weights) - 1).bit_length())

    def elaborate(self, platform: object) -> Elaboratable:
        """Connect the parts; see the methods for the stages."""
        m = Module()
        self._tables()
        plan = self._plan
        m.submodules.walker = self._walker = Walker(layer=plan, replica=self._replica)
        m.submodules.sequencer = self._sequencer = Sequencer(
            layer=plan,
            max_timesteps=self._max_timesteps,
            slots=self._slots,
            planes=self._planes,
            group_stride=self._group_stride,
            fetch_stride=self._fetch_stride,
            address_bits=self._address_bits,
        )
        m.submodules.scanner = self._scanner = Scanner(
            segments=self._segments,
            width=self._segment_bits,
            address_bits=self._address_bits,
            offset_bits=self._address_bits,
        )
        self._admission(m)
        self._fetch_stage(m)
        self._scan_stage(m)
        control, constant, fire_last, last_group = self._weight_stage(m)
        self._lanes(m, control, constant, fire_last, last_group)
        return m

    # -- stages --------------------------------------------------------------------------------------------------------

    def _admission(self, m: Module) -> None:
        """A position may begin when its inputs are written and its outputs have room."""
        walker, sequencer = self._walker, self._sequencer
        m.d.comb += [
            sequencer.timesteps.eq(self.timesteps),
            sequencer.delay.eq(self.delay),
            sequencer.element_valid.eq(walker.element_valid),
            walker.element_row.eq(sequencer.element_row),
            walker.element_column.eq(sequencer.element_column),
            self.reader.need_row.eq(walker.need_row),
            self.reader.need_column.eq(walker.need_column),
        ]
        self._go = Signal(name="go")
        claim = Signal()
        m.d.comb += [
            self._go.eq(sequencer.valid & sequencer.advance),
            claim.eq(self._go & sequencer.item.begin),
            walker.next.eq(self._go & sequencer.item.end),
        ]
        if self._layer.fires:
            m.d.comb += [
                sequencer.admit.eq(self.reader.ready & (self.writer.room | ~walker.row_start)),
                self.writer.claim.eq(claim & walker.row_start),
            ]
        else:
            m.d.comb += [
                sequencer.admit.eq(self.reader.ready & self.scores_room),
                self.scores_claim.eq(claim),
            ]

    def _fetch_stage(self, m: Module) -> None:
        """Read the ring; keep one fetched item in reserve."""
        walker, sequencer, scanner = self._walker, self._sequencer, self._scanner
        branch = self._plan.branches[0]
        item = sequencer.item
        self._item = Signal(item.shape(), name="fetched")
        self._fetched = Signal(name="fetched_valid")
        self._busy = Signal(name="scan_valid")
        self._take = Signal(name="take")
        self._taps = Signal(walker.taps.shape(), name="fetched_taps")
        self._taps_valid = Signal(len(walker.taps_valid), name="fetched_taps_valid")
        self._released = Signal.like(self.reader.released, name="fetched_released")
        self._release = Signal(name="fetched_release")
        column = Signal(signed(len(walker.left) + 1), name="column")
        inside = Signal()
        shift = Array(tap * branch.columns.tap for tap in range(branch.columns.taps))[item.tap]
        m.d.comb += [
            self._take.eq(self._fetched & (~self._busy | scanner.last)),
            sequencer.advance.eq(~self._fetched | self._take),
            column.eq(walker.left + shift),
            inside.eq((column >= 0) & (column < branch.columns.size) & walker.element_valid),
            self.reader.enable.eq(self._go & (item.scan | item.load)),
            self.reader.column.eq(column[: len(self.reader.column)]),
            self.reader.word.eq(item.word),
            self.reader.plane.eq(0 if self._image else item.index),
        ]
        with m.If(sequencer.advance):
            m.d.sync += self._fetched.eq(sequencer.valid)
        with m.If(self._go):
            m.d.sync += [
                self._item.eq(item),
                self._taps.eq(walker.taps),
                self._taps_valid.eq(walker.taps_valid & inside.replicate(len(walker.taps_valid))),
                self._released.eq(walker.released),
                self._release.eq(item.end & walker.row_end),
            ]

    def _scan_stage(self, m: Module) -> None:
        """Load the scanner, keep the item that it works on, release rows."""
        scanner = self._scanner
        self._current = Signal(self._item.shape(), name="current")
        self._fresh = Signal(name="fresh")
        released = Signal.like(self._released)
        release = Signal()
        m.d.comb += [scanner.load.eq(self._take), scanner.base.eq(self._item.address)]
        if self._window:
            self._window_mask(m)
        else:
            self._column_mask(m)
        m.d.sync += self._fresh.eq(self._take)
        with m.If(self._take):
            m.d.sync += [
                self._busy.eq(1),
                self._current.eq(self._item),
                released.eq(self._released),
                release.eq(self._release),
            ]
        with m.Elif(scanner.last):
            m.d.sync += self._busy.eq(0)
        done = Signal()
        m.d.comb += [
            done.eq(self._busy & scanner.last),
            self.started.eq(self._busy & self._fresh & self._current.begin),
            self.finished.eq(done & self._current.end),
            self.reader.release.eq(done & release),
            self.reader.released.eq(released),
        ]

    def _plane_bits(self, pixel: Value, plane: Value) -> Value:
        """One plane of a pixel word: bit B-1-plane of every channel."""
        bits = self._planes
        choices = [Cat(pixel[c * bits + bits - 1 - p] for c in range(self._pixel_bits)) for p in range(bits)]
        return Array(choices)[plane] if bits > 1 else choices[0]

    def _column_mask(self, m: Module) -> None:
        """The words of all banks, masked to the rows of the window; each bank carries its own kernel row."""
        taps = self._plan.branches[0].rows.taps
        slices = range(0, self._row_bits, 16)
        for bank in range(self._plan.branches[0].ring.rows):
            word = self.reader.data[bank]
            mask = self._plane_bits(word, self._item.index) if self._image else word
            valid = self._item.scan & self._taps_valid[bank]
            for number, low in enumerate(slices, bank * len(slices)):
                offset = Array(tap * self._row_bits + low for tap in range(taps))[self._taps[bank]]
                m.d.comb += [
                    self._scanner.mask[number].eq(Mux(valid, mask[low : low + 16], 0)),
                    self._scanner.offsets[number].eq(offset),
                ]

    def _window_mask(self, m: Module) -> None:
        """A window register, filled column by column; a fetch is one plane of all of it."""
        branch = self._plan.branches[0]
        taps, columns, bits = branch.rows.taps, branch.columns.taps, branch.ring.word_bits
        window = [[Signal(bits, name=f"window_{x}_{y}") for y in range(taps)] for x in range(columns)]
        with m.If(self._take & self._item.load):
            for y in range(taps):
                incoming = Signal(bits, name=f"incoming_{y}")
                for bank in range(branch.ring.rows):
                    with m.If(self._taps_valid[bank] & (self._taps[bank] == y)):
                        m.d.comb += incoming.eq(self.reader.data[bank])
                for x in range(columns):
                    m.d.sync += window[x][y].eq(window[x + 1][y] if x + 1 < columns else incoming)
        flat = Cat(self._plane_bits(pixel, self._item.index) for column in window for pixel in column)
        mask = Signal(len(flat), name="window_mask")
        m.d.comb += mask.eq(Mux(self._item.scan, flat, 0))
        for segment in range(self._segments):
            low = segment * self._segment_bits
            m.d.comb += [
                self._scanner.mask[segment].eq(mask[low : low + self._segment_bits]),
                self._scanner.offsets[segment].eq(low),
            ]

    def _weight_stage(self, m: Module) -> tuple[Value, Value, Value, Value]:
        """Read the weights of an event while its item's order travels beside it; returns what reaches the lanes."""
        store = memory.Memory(
            shape=unsigned(self._plan.lanes * self._weight_bits), depth=max(2, len(self._weights)), init=self._weights
        )
        m.submodules.weights = store
        read = store.read_port()
        self._weight_word = read.data
        m.d.comb += [read.addr.eq(self._scanner.address), read.en.eq(1)]
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
        return arriving, arrived["constant"], arrived["fire_last"], arrived["end"]

    def _lanes(self, m: Module, control: Value, constant: Value, fire_last: Value, end: Value) -> None:
        """One lane per channel of a group; hand over spikes or scores."""
        plan = self._plan
        features = LaneFeatures.of(leaves(plan.program), membranes(self._net, self._layer))
        spikes = Signal(plan.lanes, name="spikes")
        for index in range(plan.lanes):
            lane = Lane(
                width=max(self._width, self._weight_bits),
                weight_bits=self._weight_bits,
                features=features,
                constants=[words[index] for words in self._constants],
            )
            m.submodules[f"lane_{index}"] = lane
            word = self._weight_word[index * self._weight_bits : (index + 1) * self._weight_bits]
            m.d.comb += [
                lane.control.eq(control),
                lane.constant.eq(constant),
                lane.weight.eq(word.as_signed()),
                spikes[index].eq(lane.spike),
            ]
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
