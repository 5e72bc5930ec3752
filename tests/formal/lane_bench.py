"""A lane with symbolic constants, driven by the real sequencer, with arbitrary events: the bench of the lane's proofs.

The constants follow from a symbolic threshold, start and bias by the table of fpgasnn.hdl.tables; what the engine does
to the orders of a scan (docs/architecture.md, D1) is done here: the order of the item in its first cycle, plain
additions of events in the others, nothing where there is no event.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from amaranth import Array, Cat, Const, Module, Signal, Value, signed
from amaranth.asserts import AnyConst, AnySeq
from amaranth.hdl import Assert, Assume

from fpgasnn.network import Code, Conv, ImageInput, IntegerNetwork, Layer, Pool, PoolMode, SpikeInput
from fpgasnn.plan import make_plan, membranes
from fpgasnn.schedule import Constant, Count, Do, Scan, leaves

from .common import assume_running, keeps
from .probe import Probe
from .sources import Sources

__all__ = ["LaneBench", "bench_network"]


def bench_network(
    code: str, *, pool: str | None = None, image: bool = False, output: bool = False, timesteps: int = 3, bits: int = 3
) -> IntegerNetwork:
    """Return a network whose layer 0 (layer 1 for ``output``) has the wanted program; its integers do not matter."""
    source = ImageInput((3, 3, 1), bits=bits, signed=True) if image else SpikeInput((3, 3, 2))
    channels = source.shape[2]
    merged = Pool((2, 1), (1, 1), mode=PoolMode(pool)) if pool else None
    ones = np.ones((1, 2, 2, channels), int)
    hidden = Layer("hidden", (Conv("input", ones),), bias=[0], threshold=[2], weight_bits=2, pool=merged)  # type: ignore[arg-type]
    last = Conv("input", np.ones((1, 3, 3, channels), int)) if output and image else None
    height = 1 if pool else 2
    scores = Layer("scores", (last or Conv("hidden", np.ones((1, height, 2, 1), int)),), bias=[0], weight_bits=2)  # type: ignore[arg-type]
    layers = (scores,) if last else (hidden, scores)
    return IntegerNetwork(source, layers, Code(code), timesteps)


class LaneBench:
    """Sequencer, event stage and lane inside ``m``; what a specification looks at are its attributes.

    Members
    -------
    threshold, start, bias : Value
        Symbolic, signed, ``wide`` bits; 1 <= threshold, 0 <= start < threshold.
    timesteps, delay : Value
        T or K, and t0.
    item : View
        The sequencer's item.
    step : Value
        An order is carried out in this cycle (``item.valid`` and what the stage says).
    event, weight : Value
        An event's weight is added in this cycle; the weight is signed.
    opening : Value
        First cycle of the scan of an index.
    taken : Value
        The item ends with this cycle.
    u, j : list of Signal, Signal or None
        The lane's registers.
    spike : Signal
    """

    def __init__(self, m: Module, sources: Sources, net: IntegerNetwork, layer: int, width: int, weight_bits: int):
        self.m, self.net, self.width = m, net, width
        self.layer = net.layers[layer]
        plan = make_plan(net)
        self.plan = plan.layers[layer]
        self.max_timesteps = plan.max_timesteps
        image = isinstance(net.input, ImageInput) and net.reads_image(self.layer)
        self.planes = net.input.bits if image else plan.max_timesteps  # type: ignore[union-attr]
        self.wide = width + max(self.planes, self.max_timesteps) + 3
        assume_running(m)
        self._constants(m)
        never = self.plan.elements > 1 and membranes(net, self.layer) == self.plan.elements
        slots = sources.constant_slots.constant_slots(self.plan, self.max_timesteps, never=never)
        sequencer = sources.sequencer.Sequencer(layer=self.plan, max_timesteps=self.max_timesteps, slots=slots)
        m.submodules.sequencer = Probe(sequencer)
        self.sequencer, self.item = sequencer, sequencer.item
        m.d.comb += [sequencer.timesteps.eq(self.timesteps), sequencer.delay.eq(self.delay)]
        self._events(m, weight_bits)
        self._lane(m, sources, slots, weight_bits)
        self._sequencer_invariants(m)

    def _constants(self, m: Module) -> None:
        """Draw threshold, start and bias of the lane's width, T and t0."""
        values = {}
        for name in ("threshold", "start", "bias"):
            values[name] = Signal(signed(self.wide), name=name)
            drawn = Signal(signed(self.width), name=f"any_{name}")
            m.d.comb += [drawn.eq(AnyConst(self.width)), values[name].eq(drawn)]
        self.threshold, self.start, self.bias = values["threshold"], values["start"], values["bias"]
        bits = self.max_timesteps.bit_length()
        self.timesteps, self.delay = Signal(bits, name="timesteps"), Signal(bits, name="delay")
        m.d.comb += [
            Assume(self.threshold >= 1), Assume(self.start >= 0), Assume(self.start < self.threshold),
            self.timesteps.eq(AnyConst(bits)), self.delay.eq(AnyConst(bits) if str(self.net.code) == "causal" else 0),
            Assume(self.timesteps >= 1), Assume(self.timesteps <= self.max_timesteps),
            Assume(self.delay < self.timesteps),
        ]  # fmt: skip
        if str(self.net.code) == "radix":
            m.d.comb += Assume(self.timesteps == self.max_timesteps)

    def _events(self, m: Module, weight_bits: int) -> None:
        sequencer, item = self.sequencer, self.item
        admit, more, any_event = Signal(), Signal(), Signal()
        m.d.comb += [admit.eq(AnySeq(1)), more.eq(AnySeq(1)), any_event.eq(AnySeq(1)), sequencer.admit.eq(admit)]
        present = Signal(self.plan.elements)
        m.d.comb += [present.eq(AnyConst(self.plan.elements)), Assume(present.any())]
        self.element = sequencer.element_row
        m.d.comb += sequencer.element_valid.eq(Array(present)[self.element])
        self.present = present
        keeps(m, admit, sequencer.valid & sequencer.advance, assume=True)
        self.fresh = Signal(init=1, name="fresh")
        self.step = Signal(name="step")
        self.taken = Signal(name="taken")
        self.event = Signal(name="event")
        self.weight = Signal(signed(weight_bits), name="weight")
        first = (sequencer._tap == 0) & (sequencer._word == 0)
        self.opening = Signal(name="opening")
        m.d.comb += [
            self.step.eq(sequencer.valid),
            sequencer.advance.eq(~item.scan | ~more),
            self.taken.eq(sequencer.valid & sequencer.advance),
            # an element outside the map has no inputs: its columns are masked
            self.event.eq(sequencer.valid & item.scan & any_event & sequencer.element_valid),
            self.weight.eq(AnySeq(weight_bits)),
            self.opening.eq(item.scan & first & self.fresh),
        ]
        with m.If(sequencer.valid):
            m.d.sync += self.fresh.eq(sequencer.advance)

    def _words(self, slots: list[tuple[Constant | None, int]]) -> list[tuple[Value, Value]]:
        """ROM words of the slots, see fpgasnn.hdl.tables."""
        threshold, start, bias, planes = self.threshold, self.start, self.bias, self.max_timesteps

        def pair(constant: Constant | None, iteration: int) -> tuple[Value, Value]:
            table = {
                None: (Const(-1, signed(2)),) * 2,
                Constant.BIAS: (bias, bias),
                Constant.STEP_BIAS: (bias, bias - threshold),
                Constant.RESET: (Const(0, signed(2)), -threshold),
                Constant.START: (start - threshold,) * 2,
                Constant.START_BIAS: (start - threshold + bias,) * 2,
                Constant.RADIX_START: (bias + start - (threshold << (planes - 1)),) * 2,
            }
            if constant is Constant.RADIX_TEST:
                step = threshold << max(0, planes - 2 - iteration)
                return step, -step
            return table[constant]

        return [pair(*slot) for slot in slots]

    def _lane(self, m: Module, sources: Sources, slots: list[tuple[Constant | None, int]], weight_bits: int) -> None:
        class SymbolicLane(sources.lane.Lane):  # type: ignore[name-defined]
            """The lane, its ROM filled with values instead of numbers."""

            def _rom(self, m: Module, spike: Value) -> Value:
                word = Signal(signed(len(self.potential)), name="constant_word")
                with m.Switch(Cat(spike, self.constant)):
                    for index, pair in enumerate(self._constants):
                        for chosen, value in enumerate(pair):
                            with m.Case(index * 2 + chosen):
                                m.d.comb += word.eq(value)
                return word

        features = sources.lane.LaneFeatures.of(leaves(self.plan.program), membranes(self.net, self.layer))
        lane: Any = SymbolicLane(
            width=self.width, weight_bits=weight_bits, features=features, constants=self._words(slots)
        )
        m.submodules.lane = inside = Probe(lane)
        item = self.item
        m.d.comb += [lane.control.eq(item.control), lane.constant.eq(item.constant), lane.weight.eq(self.weight)]
        with m.If(~self.step):
            m.d.comb += [lane.control.enable.eq(0), lane.control.fire.eq(0)]
        with m.Elif(item.scan):
            changes = self.fresh & item.control.enable
            m.d.comb += lane.control.enable.eq(changes | self.event)
            with m.If(~self.fresh):
                m.d.comb += lane.control.base.eq(sources.interfaces.BaseSelect.HOLD)
            with m.If(~self.event):
                m.d.comb += [
                    lane.control.operand.eq(sources.interfaces.OperandSelect.NONE),
                    lane.control.negate.eq(0),
                ]
        self.u = [inside.signal(f"u_{index}") for index in range(features.membranes)]
        self.j = inside.signal("j") if features.aux else None
        self.held = inside.signal("held_spike") if features.shared_reset else None
        self.spike, self.potential = lane.spike, lane.potential

    def _sequencer_invariants(self, m: Module) -> None:
        """State what the sequencer's registers can be: counters below their trip counts, and 0 outside their loops."""
        sequencer = self.sequencer
        flat = sequencer._flat
        m.d.comb += [
            Assert(sequencer._state < len(flat)),
            Assert(sequencer._group == 0),
            Assert(sequencer._constant_base == 0),
            Assert(sequencer._tap < self.plan.branches[0].columns.taps),
            Assert(sequencer._word < self.plan.branches[0].ring.words),
            Assert(~sequencer._begin | (sequencer._state == 0)),
            Assert(self.fresh | item_scan(sequencer)),
        ]
        for loop, counter in zip(sequencer._loops, sequencer._counters, strict=True):
            trips, before = self._trips(loop.count), Signal.like(counter)
            m.d.sync += before.eq(counter)
            m.d.comb += [
                Assert(counter < trips),
                # a loop is left after its last iteration and not before
                Assert((counter == before) | (counter == before + 1) | ((counter == 0) & (before == trips - 1))),
            ]
            if loop.count is Count.ELEMENTS:
                m.d.comb += [Assert(sequencer.element_row == counter), Assert(sequencer.element_column == 0)]
                before = Cat(self.present[e] & (e < counter) for e in range(self.plan.elements)).any()
                if any(isinstance(state.leaf, Do) and state.leaf.op.step for state in flat):
                    m.d.comb += Assert(sequencer._met == before)
        for number, state in enumerate(flat):
            leaf, inside = state.leaf, {frame.counter for frame in state.path}
            idle = [counter == 0 for index, counter in enumerate(sequencer._counters) if index not in inside]
            if isinstance(leaf, Scan) and self.plan.branches[0].kind == "window":
                idle += [sequencer._tap == 0, sequencer._word == 0]
            elif isinstance(leaf, Do):
                idle += [sequencer._tap == 0, sequencer._word == 0, self.fresh]
            elif not isinstance(leaf, Scan):
                idle += [sequencer._word == 0, self.fresh]
            m.d.comb += Assert((sequencer._state != number) | Cat(idle).all())
        outside = [counter == 0 for counter in sequencer._counters]
        m.d.comb += Assert(~sequencer._begin | Cat(*outside, sequencer._tap == 0, sequencer._word == 0).all())

    def _trips(self, count: Count) -> Value:
        """Trip count of a loop, as fpgasnn.plan.trip_counts says it."""
        if count is Count.TIMESTEPS:
            return self.timesteps
        if count is Count.READOUT:
            return self.timesteps - self.delay
        bits = self.max_timesteps.bit_length()
        fixed = {Count.PLANES: self.max_timesteps, Count.IMAGE_PLANES: self.planes, Count.ELEMENTS: self.plan.elements}
        return Const(fixed.get(count, bits))

    def counter(self, number: int, *counts: Count) -> Value:
        """Counter of the innermost loop over one of ``counts`` around a leaf."""
        path = self.sequencer._flat[number].path
        frame = next(frame for frame in reversed(path) if frame.loop.count in counts)
        return self.sequencer._counters[frame.counter]

    def times(self, factor: Value, value: Value, most: int) -> Value:
        """Naive product: the value added ``factor`` times, factor <= most."""
        return Array(sum((value for _ in range(count)), Const(0, signed(2))) for count in range(most + 1))[factor]


def item_scan(sequencer: Any) -> Value:
    """The current leaf is a scan."""
    numbers = [number for number, state in enumerate(sequencer._flat) if isinstance(state.leaf, Scan)]
    return Cat(sequencer._state == number for number in numbers).any()
