"""The lane: one output channel's potentials, one adder, one constant ROM (D1)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from amaranth import Array, Cat, Const, Elaboratable, Module, Mux, Signal, Value, signed
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ..errors import PlanError
from ..schedule import Base, Do, Leaf, Membrane, Operand, Scan, Step
from .interfaces import BaseSelect, LaneControl, OperandSelect

__all__ = ["Lane", "LaneFeatures"]


@dataclass(frozen=True)
class LaneFeatures:
    """What a lane needs to carry out its layer's program; nothing else is emitted.

    Members
    -------
    bases, operands : frozenset
    negate : bool
        Some operand is subtracted.
    aux : bool
        The J register exists.
    masked : bool
        Some result is written only where U >= 0.
    membranes : int
        U registers.
    shared_reset : bool
        A spike is the OR over all U registers, and chooses the constants of later cycles too (S5, cumulative).
    skip : bool
        Some constants are added only where an input spikes (D7).
    """

    bases: frozenset[Base]
    operands: frozenset[Operand]
    negate: bool
    aux: bool
    masked: bool
    membranes: int
    shared_reset: bool
    skip: bool = False

    @classmethod
    def of(cls, program: Iterable[Leaf], membranes: int, *, skip: bool = False) -> LaneFeatures:
        """Collect the features of a program's leaves; ``skip`` if some branch is channelwise."""
        bases, operands = {Base.HOLD}, {Operand.NONE} | ({Operand.CONSTANT} if skip else set())
        negate = aux = masked = shared = False
        for leaf in program:
            if isinstance(leaf, Scan):
                bases |= {leaf.base, leaf.first}
                operands.add(Operand.WEIGHT)
                negate |= leaf.negate_first
                shared |= leaf.membrane is Membrane.ELEMENT
            elif isinstance(leaf, Do):
                for op in (leaf.op, leaf.first, leaf.last):
                    if op is None:
                        continue
                    bases.add(op.base)
                    operands.add(op.operand)
                    aux |= op.into_aux or op.step is not None
                    if op.step is not None:
                        operands.add(Operand.AUX)
                        negate |= op.step is Step.SUBTRACT
                        masked |= op.step is Step.KEEP
        return cls(frozenset(bases), frozenset(operands), negate, aux, masked, membranes, shared, skip)


class Lane(wiring.Component):
    """Accumulate, compare, subtract: ``U <- base + operand``, where U is the potential less the threshold.

    Every cycle the lane does what ``control`` says: base is U, 2U or 0; the operand nothing, the weight, a word of the
    lane's constant ROM, or J, optionally negated. The comparison of S2 is the sign of U. The lane's own spike bit is an
    address bit of its constant ROM, so that choosing a constant costs no multiplexer. Only what ``features`` lists is
    built; an order for something else does nothing useful.

    Cost: 1 cycle per operation, no latency: ``spike`` and ``potential`` are combinational in U. ``membranes`` (plus one
    with J) registers of ``width`` bits, one adder; ROM 2 * len(constants) words of ``width`` bits in logic.

    Parameters
    ----------
    width, weight_bits : int
        Bits of a potential and of a weight.
    features : LaneFeatures
        What the layer's program needs.
    constants : sequence of (int, int), or int
        ROM words without and with a spike, by index. They are kept modulo 2**width: S9 proves that every sum fits, and
        a sum that fits is exact whatever its summands lose. A number, 1 or 2, instead: the ROM is elsewhere, and shows
        one word or these two.

    Members
    -------
    control : In(LaneControl)
        This cycle's order.
    constant : In(range(len(constants)))
        Index into the ROM.
    words : In(ArrayLayout(signed(width), constants))
        With a ROM elsewhere, in place of ``constant``: the word of this cycle, or those without and with a spike.
    weight : In(signed(weight_bits))
        Of this cycle's event.
    skip : In(1)
        With the feature of that name: constants count. It is 0 in the cycles of a skip connection where the lane's own
        input is silent, and 1 in all others.
    spike : Out(1)
        The potential has reached the threshold: U >= 0, or any U in lanes with a shared reset.
    potential : Out(signed(width))
        The register that ``control`` addresses.
    """

    def __init__(
        self, *, width: int, weight_bits: int, features: LaneFeatures, constants: Sequence[tuple[int, int]] | int
    ) -> None:
        if not isinstance(width, int) or width < weight_bits:
            raise PlanError(
                f"lane width must be an integer >= weight_bits = {weight_bits} (S9), got {width!r}: take the "
                f"network's widths"
            )
        self._features = features
        self._constants = () if isinstance(constants, int) else tuple(constants)
        members = {
            "control": In(LaneControl),
            "constant": In(range(max(1, len(self._constants)))),
            "weight": In(signed(weight_bits)),
            "spike": Out(1),
            "potential": Out(signed(width)),
        }
        if isinstance(constants, int):
            del members["constant"]
            members["words"] = In(data.ArrayLayout(signed(width), constants))
        if features.skip:
            members["skip"] = In(1)
        super().__init__(members)

    def _constant(self, m: Module, spike: Value) -> Value | None:
        """The constant of this cycle, None if there is no constant at all."""
        if hasattr(self, "words"):
            return Mux(spike, self.words[1], self.words[0]) if len(self.words) > 1 else self.words[0]
        return self._rom(m, spike) if self._constants else None

    def _rom(self, m: Module, spike: Value) -> Value:
        word = Signal(signed(len(self.potential)), name="constant_word")
        with m.Switch(Cat(spike, self.constant)):
            for index, pair in enumerate(self._constants):
                for chosen, value in enumerate(pair):
                    with m.Case(index * 2 + chosen):
                        m.d.comb += word.eq(Const(value % (1 << len(word)), len(word)))
        return word

    def _operand(self, m: Module, choices: Mapping[Operand, Value]) -> Value:
        """Select among the operands the program uses; NONE is zero."""
        operand = Signal(signed(len(self.potential)), name="operand")
        with m.Switch(self.control.operand):
            for kind, value in choices.items():
                if kind in self._features.operands:
                    with m.Case(OperandSelect(kind.value)):
                        m.d.comb += operand.eq(value)
        return operand

    def _base(self, m: Module, potential: Value) -> Value:
        base = Signal(signed(len(self.potential)), name="base")
        with m.Switch(self.control.base):
            with m.Case(BaseSelect.HOLD):
                m.d.comb += base.eq(potential)
            if Base.DOUBLE in self._features.bases:
                with m.Case(BaseSelect.DOUBLE):
                    m.d.comb += base.eq(potential << 1)
        return base

    def elaborate(self, platform: object) -> Elaboratable:
        """Build registers, adder and ROM."""
        m = Module()
        width = len(self.potential)
        membranes = Array(Signal(signed(width), name=f"u_{i}") for i in range(self._features.membranes))
        aux = Signal(signed(width), name="j")
        spike = self._spike(m, membranes)
        choices: dict[Operand, Value] = {Operand.WEIGHT: self.weight, Operand.AUX: aux}
        word = self._constant(m, spike)
        if word is not None:
            choices[Operand.CONSTANT] = Mux(self.skip, word, 0) if self._features.skip else word
        operand = self._operand(m, choices)
        total = Signal(signed(width))
        if self._features.negate:
            flipped = operand ^ self.control.negate.replicate(width).as_signed()
            m.d.comb += total.eq(self._base(m, self.potential) + flipped + Cat(self.control.negate, Const(0, 1)))
        else:
            m.d.comb += total.eq(self._base(m, self.potential) + operand)
        enable = self.control.enable
        if self._features.masked:
            enable = enable & ~(self.control.nonnegative & self.potential[-1])
        into_aux = self.control.into_aux if self._features.aux else Const(0)
        m.d.comb += self.potential.eq(membranes[self.control.membrane] if len(membranes) > 1 else membranes[0])
        for index, membrane in enumerate(membranes):
            here = self.control.membrane == index if len(membranes) > 1 else Const(1)
            with m.If(enable & ~into_aux & here):
                m.d.sync += membrane.eq(total)
        if self._features.aux:
            with m.If(enable & into_aux):
                m.d.sync += aux.eq(total)
        return m

    def _spike(self, m: Module, membranes: Sequence[Signal]) -> Value:
        """The spike bit now, and in shared-reset lanes the one of the last test for the constants that follow."""
        if not self._features.shared_reset:
            m.d.comb += self.spike.eq(~membranes[0][-1])
            return self.spike
        held = Signal(name="held_spike")
        m.d.comb += self.spike.eq(~Cat(membrane[-1] for membrane in membranes).all())
        with m.If(self.control.fire):
            m.d.sync += held.eq(self.spike)
        return Mux(self.control.fire, self.spike, held)
