"""The sequencer: a state machine generated from a layer's lane program (D1)."""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace

from amaranth import Array, Const, Elaboratable, Module, Mux, Signal, Value
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ..plan import LayerPlan
from ..schedule import Base, Constant, Count, Do, Leaf, Loop, Membrane, Node, Op, Operand, Scan, Step
from .interfaces import BaseSelect, LaneControl, OperandSelect

__all__ = ["Sequencer", "SequencerItem", "constant_slots"]

_FRESH = {Constant.RADIX_TEST}
"""Constants with one word per iteration of the loop around them."""


@dataclass(frozen=True)
class _Frame:
    """One loop around a leaf: which counter it has, and which child of it leads to the leaf."""

    loop: Loop
    counter: int
    child: int


def constant_slots(layer: LayerPlan, planes: int, *, never: bool) -> list[tuple[Constant | None, int]]:
    """List the ROM words of a layer's program: (constant, iteration), in order; None is a potential never to fire."""
    slots: list[tuple[Constant | None, int]] = []

    def visit(nodes: tuple[Node, ...]) -> None:
        for node in nodes:
            if isinstance(node, Loop):
                visit(node.body)
            elif isinstance(node, Do):
                for op in (node.first, node.op):
                    if op is None or op.constant is None:
                        continue
                    for iteration in range(max(1, planes - 1) if op.constant in _FRESH else 1):
                        if (op.constant, iteration) not in slots:
                            slots.append((op.constant, iteration))

    visit(layer.program)
    return [*slots, (None, 0)] if never else slots


class SequencerItem(data.StructLayout):
    """What travels from the sequencer to the lanes: a fetch, or one lane operation.

    Parameters
    ----------
    layer : LayerPlan
        The layer.
    constants : int
        Words of the constant ROMs, all groups.
    address_bits : int
        Width of a weight address.
    planes : int
        Largest index of a scan plus one.

    Members
    -------
    scan, load : 1
        It is a fetch of a column for the scanner, or of a column of the window register; otherwise an operation.
    control : LaneControl
        Order to the lanes; of a scan, in its first cycle and for its events.
    constant : unsigned
        Address in the constant ROMs.
    tap, word, index : unsigned
        Kernel column, channel word and index (step or plane) of the fetch.
    address : unsigned(address_bits)
        Weight address of the fetch.
    begin, end : 1
        First and last item of a position; ``end`` is high only in the cycle that takes the item.
    fire_last : 1
        Last test of a group.
    """

    def __init__(self, layer: LayerPlan, *, constants: int, address_bits: int, planes: int) -> None:
        branch = layer.branches[0]
        super().__init__(
            {
                "scan": 1,
                "load": 1,
                "control": LaneControl,
                "constant": max(1, (constants - 1).bit_length()),
                "tap": max(1, (branch.columns.taps - 1).bit_length()),
                "word": max(1, (branch.ring.words - 1).bit_length()),
                "index": max(1, (planes - 1).bit_length()),
                "address": address_bits,
                "begin": 1,
                "end": 1,
                "fire_last": 1,
            }
        )


class Sequencer(wiring.Component):
    """Issue the items of a layer's program, one after the other, for every position and group.

    ``item`` is combinational in the state; it moves on in a cycle with ``valid & advance``. The first item of a
    position is valid only with ``admit``, all others always: once a position has begun, items follow each other without
    a gap. A scan is one item per kernel column and channel word, or one item where the window register is scanned; a
    load of the window register is one per kernel column; an operation is one.

    Cost: one cycle per item, no latency; one state per leaf of the program, one counter per loop.

    Parameters
    ----------
    layer : LayerPlan
        Its program, geometry and groups.
    max_timesteps : int
        Largest T (or K).
    slots : list of (Constant or None, int)
        See :func:`constant_slots`.
    planes : int
        Largest index of a scan plus one.
    group_stride, fetch_stride : int
        Weight addresses per group and per fetch.
    address_bits : int

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
        planes: int,
        group_stride: int,
        fetch_stride: int,
        address_bits: int,
    ) -> None:
        self._layer = layer
        self._max_timesteps = max_timesteps
        self._slots = slots
        self._planes = planes
        self._group_stride = group_stride
        self._fetch_stride = fetch_stride
        words = len(slots) * layer.groups
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

    def _flatten(self, nodes: tuple[Node, ...], path: tuple[_Frame, ...] = ()) -> list[tuple[Leaf, tuple[_Frame, ...]]]:
        """List the leaves with the loops around them; gives every loop its counter."""
        result: list[tuple[Leaf, tuple[_Frame, ...]]] = []
        for node in nodes:
            if isinstance(node, Loop):
                counter = len(self._loops)
                self._loops.append(node)
                for child, inner in enumerate(node.body):
                    result += self._flatten((inner,), (*path, _Frame(node, counter, child)))
            else:
                result.append((node, path))
        return result

    def elaborate(self, platform: object) -> Elaboratable:
        """Build one state per leaf."""
        m = Module()
        self._loops: list[Loop] = []
        self._flat = flat = self._flatten(self._layer.program)
        self._state = Signal(range(max(2, len(flat))), name="state")
        self._counters = [
            Signal(range(max(2, self._bound(loop.count))), name=f"count_{number}")
            for number, loop in enumerate(self._loops)
        ]
        self._group = Signal(range(max(2, self._layer.groups)), name="group")
        self._tap = Signal(range(max(2, self._layer.branches[0].columns.taps)), name="tap")
        self._word = Signal(range(max(2, self._layer.branches[0].ring.words)), name="word")
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
            for number, (leaf, path) in enumerate(flat):
                with m.Case(number):
                    with m.If(go):
                        self._proceed(m, number, leaf, path)
                    if isinstance(leaf, Do):
                        self._emit_operation(m, leaf, path)
                    elif isinstance(leaf, Scan):
                        self._emit_scan(m, leaf, path)
                    else:
                        m.d.comb += self._fields.load.eq(1)
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

    def _at_first(self, frame: _Frame) -> Value:
        return self._counters[frame.counter] == 0

    def _at_last(self, frame: _Frame) -> Value:
        return self._counters[frame.counter] == self._trips(frame.loop.count) - 1

    def _follow(self, m: Module, number: int, path: tuple[_Frame, ...]) -> None:
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
        head = min(n for n, (_, other) in enumerate(self._flat) if frame.counter in [f.counter for f in other])
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
        step = self._group_address + self._group_stride
        m.d.sync += [self._group_address.eq(step), self._address.eq(step)]
        m.d.sync += self._constant_base.eq(self._constant_base + len(self._slots))
        with m.If(self._group == self._layer.groups - 1):
            m.d.comb += self._fields.end.eq(1)
            m.d.sync += [self._group.eq(0), self._begin.eq(1), self._constant_base.eq(0)]
            m.d.sync += [self._group_address.eq(0), self._address.eq(0)]

    def _proceed(self, m: Module, number: int, leaf: Leaf, path: tuple[_Frame, ...]) -> None:
        """Leave the leaf, or go to its next fetch."""
        branch = self._layer.branches[0]
        if isinstance(leaf, Do):
            if leaf.op.step is Step.KEEP:
                m.d.sync += self._met.eq(self._met | self.element_valid)
            self._follow(m, number, path)
            return
        if isinstance(leaf, Scan) and branch.kind == "window":
            self._follow(m, number, path)
            return
        words = branch.ring.words if isinstance(leaf, Scan) else 1
        m.d.sync += self._word.eq(self._word + 1)
        if isinstance(leaf, Scan):
            m.d.sync += self._address.eq(self._address + self._fetch_stride)
        with m.If(self._word == words - 1):
            m.d.sync += [self._word.eq(0), self._tap.eq(self._tap + 1)]
            with m.If(self._tap == branch.columns.taps - 1):
                m.d.sync += [self._tap.eq(0), self._address.eq(self._group_address)]
                self._follow(m, number, path)

    # -- items ---------------------------------------------------------------------------------------------------------

    def _membrane(self, membrane: Membrane, path: tuple[_Frame, ...]) -> Value:
        if membrane is Membrane.ELEMENT:
            return self._counters[next(f.counter for f in path if f.loop.count is Count.ELEMENTS)]
        return Const(int(membrane is Membrane.SCRATCH))

    def _emit_scan(self, m: Module, scan: Scan, path: tuple[_Frame, ...]) -> None:
        control = self._control
        at_first = self._at_first(path[-1])
        frame = next(f for f in reversed(path) if f.loop.count is not Count.ELEMENTS)
        index: Value = self._counters[frame.counter]
        if frame.loop.count is Count.READOUT:
            index = index + self.delay
        m.d.comb += [
            self._fields.scan.eq(1),
            self._fields.index.eq(index),
            control.operand.eq(OperandSelect.WEIGHT),
            control.membrane.eq(self._membrane(scan.membrane, path)),
        ]
        if scan.negate_first:
            m.d.comb += control.negate.eq(at_first)
        with m.If((self._tap == 0) & (self._word == 0)):
            base = Mux(at_first, scan.first.value, scan.base.value)
            m.d.comb += [control.base.eq(base), control.enable.eq(base != Base.HOLD.value)]

    def _emit_operation(self, m: Module, do: Do, path: tuple[_Frame, ...]) -> None:
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
        self, m: Module, do: Do, op: Op, path: tuple[_Frame, ...], *, last: bool, opening: bool = False
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
            if op.constant in _FRESH:
                slot = slot + self._counters[path[-1].counter]
            m.d.comb += self._fields.constant.eq(slot)
        if op.gated:
            with m.If(~self._bit(path[-1])):
                m.d.comb += control.operand.eq(OperandSelect.NONE)
        if op.step is not None:
            self._emit_step(m, op.step)
        elif op.membrane is Membrane.ELEMENT and (None, 0) in self._slots:
            self._emit_absent(m, opening)

    def _first_element(self, path: tuple[_Frame, ...]) -> Value:
        return next(self._at_first(f) for f in path if f.loop.count is Count.ELEMENTS)

    def _bit(self, frame: _Frame) -> Value:
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
