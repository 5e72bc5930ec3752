"""The sequencer: a state machine generated from a layer's lane program (D1)."""

from __future__ import annotations

from types import SimpleNamespace

from amaranth import Array, Cat, Const, Elaboratable, Module, Mux, Signal, Value
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ..plan import LayerPlan
from ..schedule import Base, Constant, Count, Do, LoadWindow, Membrane, Op, Operand, Scan, Step
from .constant_slots import FRESH
from .interfaces import BaseSelect, LaneControl, OperandSelect
from .sequencer_item import SequencerItem
from .skip_input import lane_patterns
from .states import Frame, State, list_states

__all__ = ["Sequencer"]


class Sequencer(wiring.Component):
    """Issue the items of a layer's program, one after the other, for every position and group.

    ``item`` is combinational in the state; it moves on in a cycle with ``valid & advance``. The first item of a
    position is valid only with ``admit``, all others always: once a position has begun, items follow each other without
    a gap. A scan is, branch by branch, one item per kernel column and channel word, or one item where the window
    register is scanned, or ``spread`` items per kernel tap of a channelwise branch; a load of the window register is
    one per kernel column; an operation is one.

    Cost: one cycle per item, no latency; one state per leaf of the program and branch, one counter per loop.

    Parameters
    ----------
    layer : LayerPlan
        Its program, geometry and groups.
    max_timesteps : int
        Largest T (or K).
    slots : list of (Constant or None, int)
        See :func:`constant_slots`.

    Members
    -------
    timesteps : In(range(max_timesteps + 1))
        T (or K); constant while a position is under way.
    delay : In(range(max_timesteps))
        t0; likewise constant.
    admit, advance : In(1)
        A position may begin; the item is taken.
    element_valid : In(1)
        The current pool element lies inside the map (S5).
    element_row : Out(range(pool height))
        Row of the current element in the pool window.
    element_column : Out(range(pool width))
        Its column.
    valid : Out(1)
        ``item`` is one.
    item : Out(SequencerItem)
        What to do next.
    """

    def __init__(
        self,
        *,
        layer: LayerPlan,
        max_timesteps: int,
        slots: list[tuple[Constant | None, int]],
    ) -> None:
        self._layer = layer
        self._max_timesteps = max_timesteps
        self._slots = slots
        # an image's planes lie side by side in a word, those of spikes in words of their own
        self._planes = planes = max(max(branch.ring.bits, branch.ring.planes) for branch in layer.branches)
        words = len(slots) * layer.groups
        address_bits = max(1, (layer.weights * layer.groups - 1).bit_length())
        super().__init__(
            {
                "timesteps": In(range(max_timesteps + 1)),
                "delay": In(range(max(2, max_timesteps))),
                "admit": In(1),
                "advance": In(1),
                "element_valid": In(1),
                "element_row": Out(range(max(2, layer.pool[0]))),
                "element_column": Out(range(max(2, layer.pool[1]))),
                "valid": Out(1),
                "item": Out(SequencerItem(layer, constants=words, address_bits=address_bits, planes=planes)),
            }
        )

    def elaborate(self, platform: object) -> Elaboratable:
        """Build one state per leaf."""
        m = Module()
        self._flat, self._loops = list_states(self._layer)
        self._state = Signal(range(max(2, len(self._flat))), name="state")
        self._counters = [
            Signal(range(max(2, self._bound(loop.count))), name=f"count_{number}")
            for number, loop in enumerate(self._loops)
        ]
        self._group = Signal(range(max(2, self._layer.groups)), name="group")
        self._tap = Signal.like(self.item.tap, name="tap")
        self._word = Signal.like(self.item.word, name="word")
        self._row = Signal(range(max(2, *(branch.rows.taps for branch in self._layer.branches))), name="row")
        self._begin = Signal(init=1)
        self._met = Signal()
        self._address = Signal(len(self.item.address), name="next_address")
        self._group_address = Signal(len(self.item.address))
        self._constant_base = Signal(len(self.item.constant))
        self._make_fields(m)
        m.d.comb += [
            self.valid.eq(~self._begin | self.admit),
            self._fields.begin.eq(self._begin),
            self._fields.tap.eq(self._tap),
            self._fields.word.eq(self._word),
            self._fields.address.eq(self._address),
            self._control.base.eq(BaseSelect.HOLD),
        ]
        go = Signal()
        m.d.comb += go.eq(self.valid & self.advance)
        with m.If(go):
            m.d.sync += self._begin.eq(0)
        with m.Switch(self._state):
            for number, state in enumerate(self._flat):
                with m.Case(number):
                    with m.If(go):
                        self._proceed(m, number, state)
                    self._emit(m, state)
        return m

    def _make_fields(self, m: Module) -> None:
        """Make one signal per field of the item.

        Fields that a layer never uses are then constant wires: as bits of one signal they would be assigned in blocks
        without a sensitivity, which stay unknown in Verilog simulators.
        """

        def parts(layout: data.Layout) -> dict[str, Signal]:
            return {name: Signal(field.shape, name=f"item_{name}") for name, field in layout if name != "control"}

        self._control = SimpleNamespace(**parts(data.Layout.cast(LaneControl)))
        self._fields = SimpleNamespace(**parts(self.item.shape()))
        m.d.comb += [self.item[name].eq(signal) for name, signal in vars(self._fields).items()]
        m.d.comb += [self.item.control[name].eq(signal) for name, signal in vars(self._control).items()]

    # -- loops ---------------------------------------------------------------------------------------------------------

    def _bound(self, count: Count) -> int:
        """Largest trip count of a loop."""
        elements = self._layer.pool[0] * self._layer.pool[1]
        bits = self._max_timesteps.bit_length()
        return {
            Count.ELEMENTS: elements,
            Count.IMAGE_PLANES: self._planes,
            Count.TIMESTEP_BITS: bits,
            Count.READOUT_BITS: bits,
        }.get(count, self._max_timesteps)

    def _trips(self, count: Count) -> Value:
        """Trip count of a loop in this run."""
        if count is Count.TIMESTEPS:
            return self.timesteps
        if count is Count.READOUT:
            return self.timesteps - self.delay
        return Const(self._bound(count))

    def _at_first(self, frame: Frame) -> Value:
        return self._counters[frame.counter] == 0

    def _at_last(self, frame: Frame) -> Value:
        return self._counters[frame.counter] == self._trips(frame.loop.count) - 1

    def _follow(self, m: Module, number: int, path: tuple[Frame, ...]) -> None:
        """Go to the leaf after this one: on in the body, back to the head of a loop, or out of the program.

        Leaves are numbered in program order, so whatever follows a child or a finished loop is the next number.
        """
        if not path:
            if number + 1 < len(self._flat):
                m.d.sync += self._state.eq(number + 1)
            else:
                self._finish_group(m)
            return
        *outer, frame = path
        if frame.child + 1 < len(frame.loop.body):
            m.d.sync += self._state.eq(number + 1)
            return
        inside = (n for n, state in enumerate(self._flat) if frame.counter in [f.counter for f in state.path])
        head = min(inside)
        counter = self._counters[frame.counter]
        elements = frame.loop.count is Count.ELEMENTS
        with m.If(self._at_last(frame)):
            m.d.sync += counter.eq(0)
            if elements:
                m.d.sync += [self.element_row.eq(0), self.element_column.eq(0), self._met.eq(0)]
            self._follow(m, number, tuple(outer))
        with m.Else():
            m.d.sync += [counter.eq(counter + 1), self._state.eq(head)]
            if elements:
                m.d.sync += self.element_column.eq(self.element_column + 1)
                with m.If(self.element_column == self._layer.pool[1] - 1):
                    m.d.sync += [self.element_column.eq(0), self.element_row.eq(self.element_row + 1)]

    def _finish_group(self, m: Module) -> None:
        m.d.sync += [self._state.eq(0), self._group.eq(self._group + 1)]
        step = self._group_address + self._layer.weights
        m.d.sync += [self._group_address.eq(step), self._address.eq(step)]
        m.d.sync += self._constant_base.eq(self._constant_base + len(self._slots))
        with m.If(self._group == self._layer.groups - 1):
            m.d.comb += self._fields.end.eq(1)
            m.d.sync += [self._group.eq(0), self._begin.eq(1), self._constant_base.eq(0)]
            m.d.sync += [self._group_address.eq(0), self._address.eq(0)]

    def _proceed(self, m: Module, number: int, state: State) -> None:
        """Leave the state, or go to its next fetch."""
        branch = self._layer.branches[state.branch]
        if isinstance(state.leaf, Do):
            if state.leaf.op.step is Step.KEEP:
                m.d.sync += self._met.eq(self._met | self.element_valid)
            self._follow(m, number, state.path)
        elif isinstance(state.leaf, LoadWindow):
            self._count(m, [(self._tap, branch.columns.taps)], number, state)
        elif branch.kind == "channelwise":
            counters = [
                (self._word, branch.spread),
                (self._row, branch.rows.taps),
                (self._tap, branch.columns.taps),
            ]
            self._count(m, counters, number, state)
        else:
            m.d.sync += self._address.eq(self._address + branch.fetch_weights)
            if branch.kind == "window":
                self._leave(m, number, state)
                return
            self._repeat_columns(m, state.branch)
            self._count(m, [(self._word, branch.ring.words), (self._tap, branch.columns.taps)], number, state)

    def _count(self, m: Module, counters: list[tuple[Signal, int]], number: int, state: State) -> None:
        """Count fetches, the innermost counter first; leave the state after the last one."""
        if not counters:
            self._leave(m, number, state)
            return
        (counter, trips), *outer = counters
        m.d.sync += counter.eq(counter + 1)
        with m.If(counter == trips - 1):
            m.d.sync += counter.eq(0)
            self._count(m, outer, number, state)

    def _repeat_columns(self, m: Module, index: int) -> None:
        """Kernel columns of a merged average pool share their weights (S7): go back to where the column began."""
        branch = self._layer.branches[index]
        repeat, words = branch.repeat[1], branch.ring.words
        if repeat > 1:
            again = Array((tap + 1) % repeat != 0 for tap in range(branch.columns.taps))[self._tap]
            with m.If(again & (self._word == words - 1)):
                m.d.sync += self._address.eq(self._address - (words - 1) * branch.fetch_weights)

    def _leave(self, m: Module, number: int, state: State) -> None:
        """Go to the next branch, whose weights follow, or out of the leaf."""
        if not state.last:
            m.d.sync += self._state.eq(number + 1)
            return
        if isinstance(state.leaf, Scan):
            m.d.sync += self._address.eq(self._group_address)
        self._follow(m, number, state.path)

    # -- items ---------------------------------------------------------------------------------------------------------

    def _membrane(self, membrane: Membrane, path: tuple[Frame, ...]) -> Value:
        if membrane is Membrane.ELEMENT:
            return self._counters[next(f.counter for f in path if f.loop.count is Count.ELEMENTS)]
        return Const(int(membrane is Membrane.SCRATCH))

    def _emit(self, m: Module, state: State) -> None:
        """Describe the item of a state."""
        if isinstance(state.leaf, Do):
            self._emit_operation(m, state.leaf, state.path)
            return
        if len(self._layer.branches) > 1:
            m.d.comb += self._fields.branch.eq(state.branch)
        if isinstance(state.leaf, LoadWindow):
            m.d.comb += self._fields.load.eq(1)
        elif self._layer.branches[state.branch].kind == "channelwise":
            self._emit_scan(m, state.leaf, state)
            self._emit_skip(m, state.branch)
        else:
            self._emit_scan(m, state.leaf, state)
            m.d.comb += [self._fields.scan.eq(1), self._control.operand.eq(OperandSelect.WEIGHT)]

    def _emit_scan(self, m: Module, scan: Scan, state: State) -> None:
        """What fetches of all kinds have in common."""
        control, path = self._control, state.path
        at_first = self._at_first(path[-1])
        frame = next(f for f in reversed(path) if f.loop.count is not Count.ELEMENTS)
        index: Value = self._counters[frame.counter]
        if frame.loop.count is Count.READOUT:
            index = index + self.delay
        m.d.comb += [
            self._fields.index.eq(index),
            control.membrane.eq(self._membrane(scan.membrane, path)),
        ]
        if scan.negate_first:
            m.d.comb += control.negate.eq(at_first)
        if state.branch == 0:
            with m.If((self._tap == 0) & (self._row == 0) & (self._word == 0)):
                base = Mux(at_first, scan.first.value, scan.base.value)
                m.d.comb += [control.base.eq(base), control.enable.eq(base != Base.HOLD.value)]

    def _emit_skip(self, m: Module, index: int) -> None:
        """Add a constant where the skip bit is 1: which word is fetched, how the lanes look at it, which constant."""
        layer, branch = self._layer, self._layer.branches[index]
        first = Array(branch.first_word(group, layer.lanes) for group in range(layer.groups))[self._group]
        _, chosen = lane_patterns(branch, layer.lanes)
        bits = (branch.spread - 1).bit_length()
        by_fetch = [pattern for row in chosen for pattern in (row + [0] * (1 << bits))[: 1 << bits]]
        before = sum(other.constants for other in layer.branches[:index])
        height = branch.rows.taps // branch.repeat[0]
        number = Array(tap // branch.repeat[1] * height for tap in range(branch.columns.taps))[self._tap]
        number = number + Array(row // branch.repeat[0] for row in range(branch.rows.taps))[self._row]
        m.d.comb += [
            self._fields.skip.eq(1),
            self._fields.word.eq(first + self._word),
            self._fields.row.eq(self._row),
            self._fields.pattern.eq(Array(by_fetch)[Cat(self._word[:bits], self._group)]),
            self._fields.constant.eq(self._constant_base + self._slots.index((Constant.SKIP, before)) + number),
            self._control.operand.eq(OperandSelect.CONSTANT),
            self._control.enable.eq(1),
        ]

    def _emit_operation(self, m: Module, do: Do, path: tuple[Frame, ...]) -> None:
        """Choose the variant of this iteration."""
        frame = next((f for f in path if f.loop.count is do.of), None)
        if frame is None:
            self._emit_op(m, do, do.op, path, last=True)
        elif do.first is not None:
            with m.If(self._at_first(frame)):
                self._emit_op(m, do, do.first, path, last=False, opening=True)
            with m.Else():
                self._emit_op(m, do, do.op, path, last=False)
        else:
            assert do.last is not None
            with m.If(self._at_last(frame)):
                self._emit_op(m, do, do.last, path, last=True)
            with m.Else():
                self._emit_op(m, do, do.op, path, last=False)

    def _emit_op(
        self, m: Module, do: Do, op: Op, path: tuple[Frame, ...], *, last: bool, opening: bool = False
    ) -> None:
        control = self._control
        m.d.comb += [
            control.base.eq(BaseSelect(op.base.value)),
            control.operand.eq(OperandSelect(op.operand.value)),
            control.enable.eq(op.base is not Base.HOLD or op.operand is not Operand.NONE or op.into_aux),
            control.into_aux.eq(op.into_aux),
            control.scores.eq(op.scores),
            control.membrane.eq(self._membrane(op.membrane, path)),
        ]
        if op.fire:
            first = self._first_element(path) if do.fire_on_first_element else Const(1)
            m.d.comb += [control.fire.eq(first), self._fields.fire_last.eq(last)]
        if op.constant is not None:
            slot = self._constant_base + self._slots.index((op.constant, 0))
            if op.constant in FRESH:
                slot = slot + self._counters[path[-1].counter]
            m.d.comb += self._fields.constant.eq(slot)
        if op.gated:
            with m.If(~self._bit(path[-1])):
                m.d.comb += control.operand.eq(OperandSelect.NONE)
        if op.step is not None:
            self._emit_step(m, op.step)
        elif op.membrane is Membrane.ELEMENT and (None, 0) in self._slots:
            self._emit_absent(m, opening)

    def _first_element(self, path: tuple[Frame, ...]) -> Value:
        return next(self._at_first(f) for f in path if f.loop.count is Count.ELEMENTS)

    def _bit(self, frame: Frame) -> Value:
        """Bit of T (or T - t0) that the Horner loop has come to, most significant first."""
        readout = frame.loop.count is Count.READOUT_BITS
        factor = Signal(range(self._max_timesteps + 1), name="factor")
        value = (self.timesteps - self.delay if readout else self.timesteps)[: len(factor)]
        return Array(value[bit] for bit in reversed(range(len(factor))))[self._counters[frame.counter]]

    def _emit_step(self, m: Module, step: Step) -> None:
        """Comparator max-pool: elements outside the map change nothing, the first valid one is taken as it is."""
        control = self._control
        if step is Step.KEEP:
            m.d.comb += [
                control.enable.eq(self.element_valid & self._met),
                control.operand.eq(OperandSelect.AUX),
                control.into_aux.eq(1),
                control.nonnegative.eq(1),
            ]
            return
        m.d.comb += control.enable.eq(self.element_valid)
        with m.If(self._met):
            m.d.comb += [control.operand.eq(OperandSelect.AUX), control.negate.eq(1)]
        with m.Else():
            m.d.comb += control.into_aux.eq(1)

    def _emit_absent(self, m: Module, opening: bool) -> None:
        """An element outside the map holds a potential that never fires."""
        control = self._control
        with m.If(~self.element_valid):
            if opening:
                m.d.comb += self._fields.constant.eq(self._constant_base + self._slots.index((None, 0)))
            else:
                m.d.comb += control.enable.eq(0)
