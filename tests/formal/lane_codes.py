"""The lane, step by step, against the formulas of docs/semantics.md: S2 and S4 in all three codes, S5, S8.

The reference keeps the numbers the formulas speak of: C, the current gathered for one element of the pool window (of
the image, or of a whole train); M, the largest C so far; V, the potential. At every place of the lane program stands
what the lane's registers must hold there; S9's promise, that these numbers fit, is assumed here and proved elsewhere.
"""

from __future__ import annotations

from amaranth import Cat, Elaboratable, Module, Mux, Signal, Value, signed
from amaranth.hdl import Assert, Assume

from fpgasnn.schedule import Base, Count, Do, Operand, Scan, Step

from .harness import Mutant, Proof
from .lane_bench import LaneBench, bench_network
from .sources import Sources

__all__ = ["PROOFS"]

_GATHERS = (Count.PLANES, Count.IMAGE_PLANES, Count.TIMESTEPS)


class LaneCode(Elaboratable):
    """One layer's program on one lane, for all thresholds, starts, biases, weights, numbers and orders of events."""

    def __init__(self, sources: Sources, width: int, weight_bits: int, layer: int = 0, **network: object) -> None:
        self._arguments = sources, bench_network(**network)  # type: ignore[arg-type]
        self._layer = layer
        self._sizes = width, weight_bits

    def elaborate(self, platform: object) -> Module:
        m = Module()
        self._m = m
        sources, net = self._arguments
        self._bench = bench = LaneBench(m, sources, net, self._layer, *self._sizes)
        shape = signed(bench.wide)
        self._v, self._c, self._largest = Signal(shape, name="V"), Signal(shape, name="C"), Signal(shape, name="M")
        self._total = Signal(shape, name="C_b")
        m.d.comb += self._total.eq(self._c + bench.bias)
        cumulative = len(bench.u) > 1 and bench.held is not None
        if cumulative:
            self._cumulative()
            return m
        kinds = self._kinds()
        with m.Switch(bench.sequencer._state):
            for number, kind in enumerate(kinds):
                with m.Case(number):
                    self._at(number, kind)
        return m

    def _at(self, number: int, kind: str) -> None:
        """State what holds at a place of the program, and what happens there."""
        getattr(self, f"_at_{kind}")(number)

    # -- places --------------------------------------------------------------------------------------------------------

    def _kinds(self) -> list[str]:
        """Name the places of the program."""
        kinds = []
        for state in self._bench.sequencer._flat:
            leaf = state.leaf
            if isinstance(leaf, Scan):
                gathers = leaf.first is Base.ZERO
                kinds.append("gather" if gathers else "add")
            elif not isinstance(leaf, Do):
                kinds.append("load")
            elif leaf.op.step is not None:
                kinds.append("subtract" if leaf.op.step is Step.SUBTRACT else "keep_larger")
            elif leaf.op.gated:
                kinds.append("times_bias" if leaf.op.operand is Operand.CONSTANT else "times_current")
            elif leaf.op.fire:
                kinds.append("fire")
            elif leaf.op.scores:
                kinds.append("scores")
            elif leaf.op.into_aux:
                kinds.append("keep_current")
            elif leaf.op.operand is Operand.AUX:
                kinds.append("take" if leaf.op.base is Base.ZERO else "add_current")
            else:
                assert leaf.op.constant is not None
                kinds.append(leaf.op.constant.name.lower())
        self._names = kinds
        return kinds

    def _has(self, *kinds: str) -> bool:
        return any(kind in self._names for kind in kinds)

    def _offset(self) -> Value:
        """What V is above U: the threshold of the next test, nothing in the output layer."""
        return self._bench.threshold if self._bench.layer.fires else self._bench.threshold - self._bench.threshold

    def _equal(self, register: Signal, value: Value) -> None:
        """State that a register holds the value, which fits (S9)."""
        bench = self._bench
        exact = Signal(signed(bench.wide))
        self._m.d.comb += exact.eq(value)
        limit = 1 << (bench.width - 1)
        self._m.d.comb += [Assume((exact >= -limit) & (exact < limit)), Assert(register == exact)]

    def _equal_if(self, condition: Value, register: Signal, value: Value) -> None:
        with self._m.If(condition):
            self._equal(register, value)

    def _main(self) -> None:
        """In layers with per-step pool U holds the potential while U1 gathers."""
        if len(self._bench.u) > 1:
            self._equal(self._bench.u[0], self._v - self._bench.threshold)

    def _kept(self) -> None:
        """J holds the largest current as soon as there is one."""
        if self._has("keep_larger"):
            assert self._bench.j is not None
            self._equal_if(self._bench.sequencer._met, self._bench.j, self._largest)

    def _at_load(self, number: int) -> None:
        self._kept()

    def _at_gather(self, number: int) -> None:
        """C = sum of the events; in planes, every one counts 2^(planes - 1 - index), the sign plane negative (S6)."""
        m, bench = self._m, self._bench
        leaf = bench.sequencer._flat[number].leaf
        register = bench.u[-1]
        self._main()
        self._kept()
        amount = Signal(signed(bench.wide))
        if leaf.base is Base.DOUBLE:
            index = bench.counter(number, *_GATHERS)
            value = Signal(signed(bench.wide))
            with m.Switch(index):
                for place in range(bench.planes):
                    with m.Case(place):
                        shift = bench.planes - 1 - place
                        m.d.comb += value.eq(bench.weight << shift)
                        negative = leaf.negate_first and place == 0
                        m.d.comb += amount.eq(-value if negative else value)
                        if place:
                            self._equal_if(bench.opening, register, self._c >> (shift + 1))
                            m.d.comb += Assert(~bench.opening | (self._c[: shift + 1] == 0))
                        self._equal_if(~bench.opening, register, self._c >> shift)
                        m.d.comb += Assert(bench.opening | (self._c[:shift] == 0) if shift else 1)
            opening = bench.opening & (index == 0)
        else:
            m.d.comb += amount.eq(bench.weight)
            frame = bench.sequencer._flat[number].path[-1]
            index = bench.sequencer._counters[frame.counter]
            alone = leaf.base is Base.ZERO
            opening = bench.opening if alone else bench.opening & (index == 0)
            self._equal_if(~opening, register, self._c)
        with m.If(bench.step):
            m.d.sync += self._c.eq(Mux(opening, 0, self._c) + Mux(bench.event, amount, 0))

    def _at_subtract(self, number: int) -> None:
        bench = self._bench
        self._main()
        self._kept()
        self._equal(bench.u[-1], self._c)

    def _at_keep_larger(self, number: int) -> None:
        """M = max(M, C) over the elements inside the map (S5)."""
        m, bench = self._m, self._bench
        assert bench.j is not None
        self._main()
        self._kept()
        valid, met = bench.sequencer.element_valid, bench.sequencer._met
        self._equal_if(valid & met, bench.u[-1], self._c - self._largest)
        self._equal_if(valid & ~met, bench.j, self._c)
        with m.If(valid & (~met | (self._c > self._largest))):
            m.d.sync += self._largest.eq(self._c)

    def _maximum_done(self) -> None:
        assert self._bench.j is not None
        self._main()
        self._equal(self._bench.j, self._largest)

    def _at_take(self, number: int) -> None:
        self._maximum_done()
        self._m.d.sync += self._c.eq(self._largest)

    def _at_keep_current(self, number: int) -> None:
        """J = I0 + b, the current of every step of a first layer (S4)."""
        self._equal(self._bench.u[0], self._c)

    def _at_start(self, number: int) -> None:
        """V = v_init, in deferred code with T b or T (I0 + b) (S4)."""
        m, bench = self._m, self._bench
        steps = bench.times(bench.timesteps, bench.bias, bench.max_timesteps)
        if self._has("times_current"):
            total = bench.times(bench.timesteps, self._total, bench.max_timesteps)
            self._equal(bench.u[0], total)
            m.d.sync += self._v.eq(bench.start + total)
        elif self._has("times_bias"):
            self._equal(bench.u[0], steps)
            m.d.sync += self._v.eq(bench.start + steps)
            if self._has("keep_larger"):
                self._maximum_done()
        else:
            assert bench.j is not None
            self._equal(bench.j, self._total)
            m.d.sync += self._v.eq(bench.start)

    def _at_start_bias(self, number: int) -> None:
        """V = v_init, and b of the first step (S3, S4)."""
        with self._m.If(self._bench.taken):
            self._m.d.sync += self._v.eq(self._bench.start + self._bench.bias)

    def _at_radix_start(self, number: int) -> None:
        """V = v_init + sum of 2^(K-1-t) N(t) + b (S4)."""
        self._equal(self._bench.u[0], self._c)
        self._m.d.sync += self._v.eq(self._bench.start + self._bench.bias + self._c)

    def _at_times_bias(self, number: int) -> None:
        self._horner(number, self._bench.bias)
        if self._has("keep_larger"):
            self._maximum_done()

    def _at_times_current(self, number: int) -> None:
        assert self._bench.j is not None
        self._equal(self._bench.j, self._total)
        self._horner(number, self._total)

    def _horner(self, number: int, value: Value) -> None:
        """U = (the leading bits of T that have been looked at) times the value; afterwards T times it."""
        m, bench = self._m, self._bench
        bits = bench.max_timesteps.bit_length()
        count = bench.counter(number, Count.TIMESTEP_BITS, Count.READOUT_BITS)
        factor = (bench.timesteps - bench.delay)[:bits]
        with m.Switch(count):
            for place in range(1, bits):
                with m.Case(place):
                    leading = factor >> (bits - place)
                    self._equal(bench.u[0], bench.times(leading, value, bench.max_timesteps >> (bits - place)))
        if not bench.layer.fires:
            # the score so far: what the next place starts from (S8)
            m.d.sync += self._v.eq(bench.times(factor, value, bench.max_timesteps))

    def _at_bias(self, number: int) -> None:
        """Output layers: b of every step from t0 on, or once in radix code (S4, S8)."""
        m, bench = self._m, self._bench
        if self._has("gather"):
            self._equal(bench.u[0], self._c)
            m.d.sync += self._v.eq(self._c + bench.bias)
            return
        first = bench.counter(number, Count.READOUT) == 0
        self._equal_if(~first, bench.u[0], self._v)
        m.d.sync += self._v.eq(Mux(first, 0, self._v) + bench.bias)

    def _at_add(self, number: int) -> None:
        """V grows with every event."""
        m, bench = self._m, self._bench
        self._equal(bench.u[0], self._v - self._offset())
        with m.If(bench.event):
            m.d.sync += self._v.eq(self._v + bench.weight)

    def _at_add_current(self, number: int) -> None:
        """First layers: I0 + b in every step; pools: the largest current."""
        m, bench = self._m, self._bench
        self._equal(bench.u[0], self._v - bench.threshold)
        assert bench.j is not None
        if self._has("keep_current"):
            self._equal(bench.j, self._total)
            m.d.sync += self._v.eq(self._v + self._total)
        else:
            self._maximum_done()
            m.d.sync += self._v.eq(self._v + self._largest)

    def _at_scores(self, number: int) -> None:
        """The score is the sum of S8."""
        self._equal(self._bench.u[0], self._v)
        self._m.d.comb += Assert(~self._bench.item.control.scores | (self._bench.potential == self._v))

    def _at_fire(self, number: int) -> None:
        """s = (V >= threshold), V <- V - threshold * s; in radix code against threshold * 2^k (S2)."""
        m, bench = self._m, self._bench
        test = Signal(signed(bench.wide), name="test")
        if self._has("radix_start"):
            with m.Switch(bench.counter(number, Count.PLANES)):
                for place in range(bench.max_timesteps):
                    with m.Case(place):
                        m.d.comb += test.eq(bench.threshold << (bench.max_timesteps - 1 - place))
        else:
            m.d.comb += test.eq(bench.threshold)
        self._equal(bench.u[0], self._v - test)
        if self._has("keep_current") and self._has("add_current"):
            assert bench.j is not None
            self._equal(bench.j, self._total)
        spike = self._v >= test
        m.d.comb += [Assert(bench.item.control.fire), Assert(bench.spike == spike)]
        bias = Mux(bench.item.fire_last, 0, bench.bias) if self._has("start_bias") else 0
        m.d.sync += self._v.eq(self._v - Mux(spike, test, 0) + bias)

    # -- cumulative pool -----------------------------------------------------------------------------------------------

    def _cumulative(self) -> None:
        """Every element has a potential; s = [max_i V_i >= threshold] subtracts the threshold from all of them (S5).

        In the lane an element takes the reset with its next operation: until then its register stands one spike behind.
        """
        m, bench = self._m, self._bench
        elements = range(bench.plan.elements)
        potentials = [Signal(signed(bench.wide), name=f"V_{e}") for e in elements]
        step, element = bench.sequencer._counters
        operation, scan, last = (bench.sequencer._state == number for number in range(3))
        spike = Cat(bench.present[e] & (potentials[e] >= bench.threshold) for e in elements).any()
        test = bench.step & ((operation & (element == 0) & (step > 0)) | last)
        m.d.comb += [
            Assert((bench.step & bench.item.control.fire) == test),
            Assert(~test | (bench.spike == spike)),
        ]
        for e in elements:
            potential = potentials[e]
            done = last | (scan & (element >= e)) | (operation & (element > e))
            behind = ~done & ~(operation & (element == 0)) & bench.held
            with m.If(done | (step > 0)):
                value = Mux(behind, potential, potential - bench.threshold)
                self._equal(bench.u[e], Mux(bench.present[e], value, -1))
            here = element == e
            after = Signal(signed(bench.wide), name=f"after_{e}")
            m.d.comb += after.eq(potential - Mux(test & spike, bench.threshold, 0))
            with m.If(operation & here & bench.step):
                m.d.sync += potential.eq(Mux(step == 0, bench.start, after) + bench.bias)
            with m.Elif(scan & here & bench.event):
                m.d.sync += potential.eq(potential + bench.weight)
            with m.Else():
                m.d.sync += potential.eq(after)


_TIE = Mutant("a tie does not fire", "lane", "self.spike.eq(~membranes[0][-1])",
              "self.spike.eq(~membranes[0][-1] & (membranes[0] != 0))")  # fmt: skip
_EARLY = Mutant(
    "the constant of the last test is added to the first", "sequencer",
    "with m.If(self._at_last(frame)):\n                self._emit_op(m, do, do.last",
    "with m.If(self._at_first(frame)):\n                self._emit_op(m, do, do.last",
)  # fmt: skip
_DOUBLE = Mutant("a plane counts four times the next", "lane", "potential << 1", "potential << 2")
_TEST = Mutant("every radix test has the first threshold", "sequencer",
               "slot = slot + self._counters[path[-1].counter]", "slot = slot")  # fmt: skip
_HORNER = Mutant("T is read backwards", "sequencer", "for bit in reversed(range(len(factor)))",
                 "for bit in range(len(factor))")  # fmt: skip
_SIGN = Mutant("the sign plane is added", "sequencer", "control.negate.eq(at_first)", "control.negate.eq(0)")
_LARGER = Mutant("the smaller current is kept", "lane", "self.control.nonnegative & self.potential[-1]",
                 "self.control.nonnegative & ~self.potential[-1]")  # fmt: skip
_MET = Mutant("an element outside the map counts as met", "sequencer", "self._met | self.element_valid", "1")
_CARRY = Mutant("subtraction without the carry", "lane", "+ Cat(self.control.negate, Const(0, 1))", "")
_ALL = Mutant("all elements must reach the threshold", "lane", "Cat(membrane[-1] for membrane in membranes).all()",
              "Cat(membrane[-1] for membrane in membranes).any()")  # fmt: skip
_HELD = Mutant("the reset looks at the spike of this cycle", "lane", "Mux(self.control.fire, self.spike, held)",
               "self.spike")  # fmt: skip
_NEVER = Mutant("an element outside the map goes on adding", "sequencer",
                "else:\n                m.d.comb += control.enable.eq(0)",
                "else:\n                m.d.comb += control.enable.eq(1)")  # fmt: skip
_DELAY = Mutant("the readout runs a step longer", "sequencer", "return self.timesteps - self.delay",
                "return self.timesteps - self.delay + (self.delay != 0)")  # fmt: skip
_BITS = Mutant("the readout takes T for T - t0", "sequencer",
               "(self.timesteps - self.delay if readout else self.timesteps)", "self.timesteps")  # fmt: skip

_SPIKES = "spikes and potentials are those of S2, S3 and S4, step by step, for all weights, thresholds, starts, biases"
_IMAGE = "spikes and potentials of a first layer are those of S2 to S6, step by step"
_MAXIMUM = "the comparator's maximum is max_i C_i over the elements inside the map, and spikes follow from it (S5)"
_SCORE = "scores are the sums of S8"


def _proof(name: str, statement: str, mutants: tuple[Mutant, ...], *, layer: int = 0, daily: bool = True,
           timesteps: int = 3, width: int = 16, **network: object) -> Proof:  # fmt: skip
    weight_bits = width // 2
    parameters = {"width": width, "weight_bits": weight_bits, "T": timesteps}
    return Proof(
        name, statement, parameters,
        lambda sources: LaneCode(sources, width, weight_bits, layer, timesteps=timesteps, **network),
        # the invariants hold from one cycle to the next, whatever T, the weights and the number of events are
        2, mutants=mutants, mutant_depth=18, daily=daily,
        small=lambda sources: LaneCode(sources, 7, 3, layer, timesteps=timesteps, **network),
    )  # fmt: skip


def _proofs() -> list[Proof]:
    codes = ("causal", "deferred", "radix")
    own = {"causal": (_TIE, _EARLY), "deferred": (_TIE, _HORNER), "radix": (_TIE, _DOUBLE, _TEST)}
    first = {"causal": (_SIGN,), "deferred": (_SIGN, _HORNER), "radix": (_SIGN, _TEST)}
    sums = {"causal": (_DELAY,), "deferred": (_HORNER,), "radix": (_DOUBLE,)}
    image = {"causal": (_BITS,), "deferred": (_HORNER,), "radix": (_SIGN,)}
    proofs = []
    for code in codes:
        slow = code == "deferred"
        proofs += [
            _proof(f"lane {code}", _SPIKES, own[code], code=code),
            _proof(f"lane {code}, image", _IMAGE, first[code], code=code, image=True, daily=not slow),
            _proof(f"score {code}", _SCORE, sums[code], code=code, output=True, layer=1, daily=not slow),
            _proof(f"score {code}, image", _SCORE, image[code], code=code, output=True, image=True, daily=False),
        ]
    cumulative = "a spike as soon as any element reaches the threshold, and all are reset (S5)"
    pools = (_LARGER, _MET, _CARRY)
    proofs += [
        _proof("pool causal, cumulative", cumulative, (_ALL, _HELD, _NEVER), code="causal", pool="cumulative"),
        _proof("pool causal, per step", "I = max_i I_i(t) in every step (S5)", pools, code="causal", pool="per_step"),
        _proof("pool deferred", _MAXIMUM, pools, code="deferred", pool="cumulative"),
        _proof("pool radix", _MAXIMUM, pools, code="radix", pool="cumulative", daily=False),
        *(_proof(f"pool {code}, image", _MAXIMUM, pools, code=code, image=True, pool="cumulative", daily=False)
          for code in codes),
    ]  # fmt: skip
    return proofs


PROOFS = tuple(_proofs())
