"""The lane never overflows (S9): for all weights whose sums stay in the declared interval, and all T up to T_max.

The interval of one step, N..P, is symbolic: in every step the negative weights that have been issued sum to at least N
and the positive ones to at most P, so that partial sums in every order are covered. The intervals of fpgasnn.widths are
formed from N, P, threshold, start and bias, and the lane's width holds them: that is all that is assumed. Proved is
that the lane's register equals the potential of unbounded integers, and lies in those intervals.
"""

from __future__ import annotations

from amaranth import Array, Const, Elaboratable, Module, Mux, Signal, Value, signed
from amaranth.asserts import AnyConst
from amaranth.hdl import Assert, Assume

from fpgasnn.schedule import Count

from .harness import Mutant, Proof
from .lane_bench import LaneBench, bench_network
from .sources import Sources

__all__ = ["PROOFS", "largest", "smallest"]


def smallest(*values: Value) -> Value:
    """Return the least of some numbers."""
    first, *rest = values
    for value in rest:
        first = Mux(value < first, value, first)
    return first


def largest(*values: Value) -> Value:
    """Return the greatest of some numbers."""
    first, *rest = values
    for value in rest:
        first = Mux(value > first, value, first)
    return first


class LaneWidth(Elaboratable):
    """A hidden layer's program on one lane; see the module's head."""

    def __init__(self, sources: Sources, code: str, timesteps: int, width: int, weight_bits: int) -> None:
        self._code = code
        self._arguments = sources, bench_network(code, timesteps=timesteps), 0, width, weight_bits

    def elaborate(self, platform: object) -> Module:
        m = Module()
        self._m = m
        self._bench = bench = LaneBench(m, *self._arguments)
        self._shape = signed(bench.wide)
        self._u = Signal(self._shape, name="U")
        self._step_sums()
        getattr(self, f"_{self._code}")()
        return m

    # -- what is assumed -----------------------------------------------------------------------------------------------

    def _step_sums(self) -> None:
        """N <= sum of a step's negative weights, sum of its positive weights <= P; both fit the lane."""
        m, bench = self._m, self._bench
        self._low, self._high = Signal(self._shape, name="N"), Signal(self._shape, name="P")
        for value in (self._low, self._high):
            drawn = Signal(signed(bench.width))
            m.d.comb += [drawn.eq(AnyConst(bench.width)), value.eq(drawn)]
        m.d.comb += [Assume(self._low <= 0), Assume(self._high >= 0)]
        self._down, self._up = Signal(self._shape, name="down"), Signal(self._shape, name="up")
        weight = bench.weight
        down, up = Signal(self._shape), Signal(self._shape)
        opening = bench.opening
        m.d.comb += [
            down.eq(Mux(opening, 0, self._down) + Mux(bench.event & (weight < 0), weight, 0)),
            up.eq(Mux(opening, 0, self._up) + Mux(bench.event & (weight > 0), weight, 0)),
        ]
        with m.If(bench.step & bench.item.scan):
            m.d.comb += [Assume(down >= self._low), Assume(up <= self._high)]
            m.d.sync += [self._down.eq(down), self._up.eq(up)]
        m.d.comb += [
            Assert(self._down <= 0), Assert(self._up >= 0),
            Assert(self._down >= self._low), Assert(self._up <= self._high),
        ]  # fmt: skip

    def _declare(self, *values: Value) -> None:
        """The lane is as wide as these values need: the declared interval."""
        limit = 1 << (self._bench.width - 1)
        for value in values:
            exact = Signal(signed(self._bench.wide + 2))
            self._m.d.comb += [exact.eq(value), Assume((exact >= -limit) & (exact < limit))]

    # -- what is proved ------------------------------------------------------------------------------------------------

    def _holds(self, low: Value, high: Value) -> None:
        """The register is the exact potential, and inside the interval."""
        m = self._m
        m.d.comb += [Assert(self._bench.u[0] == self._u), Assert(self._u >= low), Assert(self._u <= high)]

    def _fire(self, step: Value) -> Value:
        """U after the test of S2, before the next constant."""
        return self._u - Mux(self._u >= 0, step, 0)

    def _causal(self) -> None:
        """L and H before the events of a step, as S9 goes from one step to the next."""
        m, bench = self._m, self._bench
        offset, bias, threshold = bench.start - bench.threshold, bench.bias, bench.threshold
        low, high = Signal(self._shape, name="L"), Signal(self._shape, name="H")
        after_low, after_high = Signal(self._shape), Signal(self._shape)
        quiet, loud = after_low < 0, after_high >= 0
        fired_low, fired_high = Signal(self._shape), Signal(self._shape)
        subtracted = Mux(after_low < 0, 0, after_low) - threshold
        m.d.comb += [
            after_low.eq(low + self._low), after_high.eq(high + self._high),
            fired_low.eq(Mux(quiet, Mux(loud, smallest(after_low, subtracted), after_low), subtracted)),
            fired_high.eq(Mux(loud, Mux(quiet, largest(Mux(after_high < 0, after_high, -1), after_high - threshold),
                                        after_high - threshold), after_high)),
        ]  # fmt: skip
        self._declare(bias, offset, offset + bias)
        start, scan, test = (bench.sequencer._state == number for number in range(3))
        with m.If(start & bench.taken):
            m.d.sync += [self._u.eq(offset + bias), low.eq(offset + bias), high.eq(offset + bias)]
        with m.If(scan):
            self._declare(after_low, after_high)
            begun = ~bench.opening
            down, up = Mux(begun, self._down, 0), Mux(begun, self._up, 0)
            self._holds(low + down, high + up)
            with m.If(bench.event):
                m.d.sync += self._u.eq(self._u + bench.weight)
        with m.If(test):
            self._holds(after_low, after_high)
            # after the last step there is no bias: S9 does not make room for it
            added = Mux(bench.item.fire_last, 0, bias)
            self._declare(after_low, after_high, fired_low, fired_high, fired_low + added, fired_high + added)
            fired = self._fire(threshold)
            m.d.comb += [Assert(fired >= fired_low), Assert(fired <= fired_high)]
            m.d.sync += [self._u.eq(fired + added), low.eq(fired_low + added), high.eq(fired_high + added)]

    def _deferred(self) -> None:
        """T b, then v - threshold, then T steps of events, then the tests: the hull of fpgasnn.widths."""
        m, bench = self._m, self._bench
        most = bench.max_timesteps
        offset = bench.start - bench.threshold

        def times(value: Value) -> list[Value]:
            return [Const(0, 1), *(sum((value for _ in range(n - 1)), value) for n in range(1, most + 1))]

        totals_low, totals_high, biases = times(self._low), times(self._high), times(bench.bias)
        base_low, base_high = smallest(Const(0, 1), biases[-1]), largest(Const(0, 1), biases[-1])
        low = smallest(base_low, base_low + offset, base_low + totals_low[-1], base_low + offset + totals_low[-1],
                     -bench.threshold)  # fmt: skip
        high = largest(base_high, base_high + totals_high[-1])
        hull_low, hull_high = Signal(self._shape, name="L"), Signal(self._shape, name="H")
        m.d.comb += [hull_low.eq(low), hull_high.eq(high)]
        self._declare(low, high)
        horner, start, scan, test = (bench.sequencer._state == number for number in range(4))
        bits = most.bit_length()
        count = bench.sequencer._counters[0]
        leading = bench.timesteps >> (bits - count)[:4]
        following = bench.timesteps >> (bits - 1 - count)[:4]
        product, next_product = Signal(self._shape), Signal(self._shape)
        m.d.comb += [product.eq(Array(biases)[leading]), next_product.eq(Array(biases)[following])]
        with m.If(horner & bench.taken):
            m.d.sync += self._u.eq(next_product)
        with m.If(horner & (count != 0)):
            m.d.comb += Assert(self._u == product)
            self._holds(hull_low, hull_high)
        with m.If(start):
            m.d.comb += Assert(self._u == Array(biases)[bench.timesteps])
            self._holds(hull_low, hull_high)
            m.d.sync += self._u.eq(self._u + offset)
        constant = Signal(self._shape, name="constant")
        m.d.comb += constant.eq(Array(biases)[bench.timesteps] + offset)
        # the sum of the steps before this one, and what N and P allow it to be
        before = Signal(self._shape, name="before")
        fewest, most_sum = Signal(self._shape, name="steps_N"), Signal(self._shape, name="steps_P")
        step = bench.sequencer._counters[1]
        first = bench.opening & (step == 0)
        with m.If(bench.opening & bench.step):
            m.d.sync += [
                before.eq(Mux(first, 0, before + self._down + self._up)),
                fewest.eq(Mux(first, 0, fewest + self._low)),
                most_sum.eq(Mux(first, 0, most_sum + self._high)),
            ]
        number = Signal(range(most + 1))
        m.d.comb += number.eq(Mux(test, bench.timesteps - 1, Mux(bench.opening, step - 1, step))[: len(number)])
        with m.If((scan & ~first) | test):
            m.d.comb += [
                Assert((before >= fewest) & (before <= most_sum)),
                Assert((fewest == Array(totals_low)[number]) & (most_sum == Array(totals_high)[number])),
            ]
        with m.If(scan):
            m.d.comb += Assert(self._u == Mux(first, constant, constant + before + self._down + self._up))
            self._holds(hull_low, hull_high)
            with m.If(bench.event):
                m.d.sync += self._u.eq(self._u + bench.weight)
        with m.If(test):
            self._holds(hull_low, hull_high)
            m.d.sync += self._u.eq(self._u - Mux((self._u >= 0) & ~bench.item.fire_last, bench.threshold, 0))

    def _radix(self) -> None:
        """Planes, Horner-wise, then the constants, then the tests by successive approximation."""
        m, bench = self._m, self._bench
        planes = bench.max_timesteps
        swing = bench.threshold << (planes - 1)
        offset = bench.bias + bench.start - swing
        lows = [self._low * ((1 << n) - 1) for n in range(planes + 1)]
        highs = [self._high * ((1 << n) - 1) for n in range(planes + 1)]
        low, high = Signal(self._shape, name="L"), Signal(self._shape, name="H")
        m.d.comb += [
            low.eq(smallest(lows[-1], lows[-1] + offset, -swing)),
            high.eq(largest(highs[-1], highs[-1] + offset, swing)),
        ]
        self._declare(smallest(lows[-1], lows[-1] + offset, -swing), largest(highs[-1], highs[-1] + offset, swing))
        gather, start, test = (bench.sequencer._state == number for number in range(3))
        plane = bench.counter(0, Count.PLANES)
        kept_low, kept_high = Signal(self._shape), Signal(self._shape)
        with m.If(bench.opening):
            m.d.comb += [kept_low.eq(Array(lows)[plane]), kept_high.eq(Array(highs)[plane])]
        with m.Else():
            doubled_low, doubled_high = (
                Array(low << 1 for low in lows)[plane],
                Array(high << 1 for high in highs)[plane],
            )
            m.d.comb += [kept_low.eq(doubled_low + self._down), kept_high.eq(doubled_high + self._up)]
        with m.If(gather & ~(bench.opening & (plane == 0))):
            self._holds(kept_low, kept_high)
            self._inside(low, high)
        base = Mux(bench.opening, Mux(plane == 0, 0, self._u << 1), self._u)
        with m.If(gather & bench.step):
            m.d.sync += self._u.eq(base + Mux(bench.event, bench.weight, 0))
        with m.If(start):
            self._holds(lows[-1], highs[-1])
            self._inside(low, high)
            m.d.sync += self._u.eq(self._u + offset)
        with m.If(test):
            self._holds(low, high)
            count = bench.sequencer._counters[1]
            change = Array([*(bench.threshold << (planes - 2 - n) for n in range(planes - 1)), Const(0, 1)])[count]
            m.d.sync += self._u.eq(self._u + Mux(self._u >= 0, -change, change))

    def _inside(self, low: Value, high: Value) -> None:
        self._m.d.comb += [Assert(self._u >= low), Assert(self._u <= high)]


def _proof(code: str, timesteps: int, *, width: int = 8, daily: bool) -> Proof:
    weight_bits = width // 2
    mutants = (
        Mutant("a tie does not fire", "lane", "self.spike.eq(~membranes[0][-1])",
               "self.spike.eq(~membranes[0][-1] & (membranes[0] != 0))"),
        Mutant("a lane of one bit less", "lane", "total = Signal(signed(width))", "total = Signal(signed(width - 1))"),
    )  # fmt: skip
    return Proof(
        f"width {code}",
        "no overflow while the weights of a step sum within N..P and T <= T_max (S9)",
        {"width": width, "weight_bits": weight_bits, "T_max": timesteps},
        lambda sources: LaneWidth(sources, code, timesteps, width, weight_bits),
        2,
        mutants=mutants,
        mutant_depth=12,
        small=lambda sources: LaneWidth(sources, code, timesteps, 5, 3),
        daily=daily,
    )


PROOFS = (
    _proof("causal", 3, daily=False),
    _proof("deferred", 3, width=6, daily=False),
    _proof("radix", 3, daily=False),
)
