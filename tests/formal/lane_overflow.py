"""The lane never overflows (S9) in first layers that read bit planes, in outputs, and with comparator max-pools either.

The reference is that of lane_codes, in unbounded integers. As in lane_widths the interval of one step's weights, N..P,
is symbolic, partial sums in every order included, and the intervals of fpgasnn.widths that follow from it, threshold,
start and bias fit the lane: that is all that is assumed. Proved is that every number a register stands for lies in its
interval, fits the lane, and is what the register holds, for every T up to T_max and every t0.
"""

from __future__ import annotations

from amaranth import Array, Const, Mux, Signal, Value, signed
from amaranth.asserts import AnyConst
from amaranth.hdl import Assert, Assume

from fpgasnn.network import ImageInput
from fpgasnn.schedule import Base, Count, Scan

from .harness import Mutant, Proof
from .lane_codes import LaneCode
from .lane_widths import largest, smallest

__all__ = ["PROOFS"]

Interval = tuple[Value, Value]

_ZERO: Interval = (Const(0, signed(2)), Const(0, signed(2)))


class LaneOverflow(LaneCode):
    """One layer's program on one lane, whose weights keep the declared interval; see the module's head."""

    # -- intervals -----------------------------------------------------------------------------------------------------

    def _interval(self, low: Value, high: Value) -> Interval:
        shape = signed(self._bench.wide + 3)
        ends = Signal(shape, name="low"), Signal(shape, name="high")
        self._m.d.comb += [ends[0].eq(low), ends[1].eq(high)]
        return ends

    @staticmethod
    def _scaled(interval: Interval, factor: int) -> Interval:
        return interval[0] * factor, interval[1] * factor

    @staticmethod
    def _plus(left: Interval, right: Interval | Value) -> Interval:
        low, high = right if isinstance(right, tuple) else (right, right)
        return left[0] + low, left[1] + high

    @staticmethod
    def _with_zero(interval: Interval) -> Interval:
        return smallest(interval[0], Const(0, signed(2))), largest(interval[1], Const(0, signed(2)))

    def _declare(self, *intervals: Interval) -> None:
        """The lane is as wide as these intervals of fpgasnn.widths need."""
        limit = 1 << (self._bench.width - 1)
        for interval in intervals:
            low, high = self._interval(*interval)
            self._m.d.comb += [Assume(low >= -limit), Assume(high < limit)]

    def _inside(self, value: Value, interval: Interval) -> None:
        low, high = self._interval(*interval)
        self._m.d.comb += [Assert(value >= low), Assert(value <= high)]

    def _chosen(self, index: Value, intervals: list[Interval]) -> Interval:
        ends = [self._interval(*interval) for interval in intervals]
        return Array(low for low, _ in ends)[index], Array(high for _, high in ends)[index]

    def _equal(self, register: Signal, value: Value) -> None:
        """State that the number fits the lane, and that the register holds it."""
        exact = Signal(signed(self._bench.wide + 1))
        limit = 1 << (self._bench.width - 1)
        self._m.d.comb += [
            exact.eq(value), Assert((exact >= -limit) & (exact < limit)), Assert(register == exact),
        ]  # fmt: skip

    # -- what is assumed -----------------------------------------------------------------------------------------------

    def _kinds(self) -> list[str]:
        kinds = super()._kinds()
        self._prepare()
        return kinds

    def _prepare(self) -> None:
        """Follow fpgasnn.widths from the sums of one step to the intervals of C, M and V."""
        bench = self._bench
        image = bench.net.input if bench.net.reads_image(bench.layer) else None
        self._image, self._code = image, str(bench.net.code)
        self._step_sums()
        self._steps = bench.max_timesteps
        n, p = self._n, self._p
        self._planes = [(n * ((2 << k) - 1), p * ((2 << k) - 1)) for k in range(bench.planes)]
        if image is not None:
            assert isinstance(image, ImageInput)
            self._planes = [(n * ((1 << k) - 1) - (p << k), p * ((1 << k) - 1) - (n << k)) for k in range(bench.planes)]
            whole = self._planes[-1]
        elif self._code == "radix":
            whole = self._planes[-1]
        elif self._code == "deferred":
            whole = self._scaled((n, p), self._steps)
        else:
            whole = (n, p)
        self._whole = whole = self._interval(*whole)
        self._biased = self._interval(*self._plus(whole, bench.bias))
        self._declare(_ZERO, whole)
        if bench.layer.pool is not None:
            self._declare((whole[0] - whole[1], whole[1] - whole[0]))
        self._start = bench.start - bench.threshold
        if not bench.layer.fires:
            self._prepare_scores()
        elif self._code == "radix":
            self._prepare_radix()
        elif self._code == "deferred":
            self._prepare_deferred()
        else:
            self._prepare_causal()

    def _step_sums(self) -> None:
        """N <= sum of a step's (plane's) negative weights, sum of its positive weights <= P; both fit the lane."""
        m, bench = self._m, self._bench
        shape = signed(bench.wide)
        self._n, self._p = n, p = Signal(shape, name="N"), Signal(shape, name="P")
        for value in (n, p):
            drawn = Signal(signed(bench.width))
            m.d.comb += [drawn.eq(AnyConst(bench.width)), value.eq(drawn)]
        self._down, self._up = Signal(shape, name="down"), Signal(shape, name="up")
        down, up = Signal(shape), Signal(shape)
        weight, opening = bench.weight, bench.opening
        m.d.comb += [
            Assume(n <= 0), Assume(p >= 0),
            down.eq(Mux(opening, 0, self._down) + Mux(bench.event & (weight < 0), weight, 0)),
            up.eq(Mux(opening, 0, self._up) + Mux(bench.event & (weight > 0), weight, 0)),
            Assert((self._down >= n) & (self._down <= 0)), Assert((self._up >= 0) & (self._up <= p)),
        ]  # fmt: skip
        with m.If(bench.step & bench.item.scan):
            m.d.comb += [Assume(down >= n), Assume(up <= p)]
            m.d.sync += [self._down.eq(down), self._up.eq(up)]

    def _partial(self) -> Interval:
        """What the events of this scan can have summed to so far."""
        opening = self._bench.opening
        return Mux(opening, 0, self._down), Mux(opening, 0, self._up)

    def _prepare_scores(self) -> None:
        """Outputs: T_max * (N + min(b, 0)) .. T_max * (P + max(b, 0)); in radix code the bias counts once."""
        bias = self._with_zero((self._bench.bias, self._bench.bias))
        self._declare(self._biased)
        if self._code != "radix":
            current = self._whole if self._image is not None else (self._n, self._p)
            self._declare(self._plus(self._scaled(current, self._steps), self._scaled(bias, self._steps)))

    def _prepare_radix(self) -> None:
        bench = self._bench
        swing = bench.threshold << (self._steps - 1)
        shifted = self._plus(self._whole, bench.bias + bench.start - swing)
        self._declare(shifted, (-swing, swing))
        low, high = self._whole
        self._potential = self._interval(smallest(low, shifted[0], -swing), largest(high, shifted[1], swing))

    def _prepare_deferred(self) -> None:
        bench, zero = self._bench, _ZERO[0]
        base, total = self._with_zero((bench.bias, bench.bias)), self._whole
        base = self._scaled(base, self._steps)
        if self._image is not None:
            base, total = _ZERO, self._scaled(self._with_zero(self._biased), self._steps)
            self._declare(self._biased)
        low, high = self._plus(base, total)
        self._potential = self._interval(
            smallest(low, low + self._start, base[0] + self._start, -bench.threshold), largest(high, base[1], zero)
        )
        self._declare(base, total, self._potential)

    def _prepare_causal(self) -> None:
        """L and H: the potential less the threshold before a step's current, as S9 goes from one step to the next."""
        bench = self._bench
        shape = signed(bench.wide + 1)
        self._low, self._high = Signal(shape, name="L"), Signal(shape, name="H")
        self._before = self._low, self._high
        current = self._whole if self._image is None else self._biased
        self._after = low, high = self._interval(*self._plus(self._before, current))
        quiet, loud = low < 0, high >= 0
        subtracted = largest(low, Const(0, signed(2))) - bench.threshold
        rest = smallest(high, Const(-1, signed(2)))
        self._fired = self._interval(
            Mux(quiet, Mux(loud, smallest(low, subtracted), low), subtracted),
            Mux(loud, Mux(quiet, largest(rest, high - bench.threshold), high - bench.threshold), high),
        )
        if self._image is not None:
            self._declare(self._biased)

    # -- what is proved ------------------------------------------------------------------------------------------------

    def _at(self, number: int, kind: str) -> None:
        super()._at(number, kind)
        holds_current = {"subtract", "keep_larger", "keep_current", "radix_start"}
        if self._has("gather"):
            # an output's bias follows its current, in radix code
            holds_current |= {"bias"}
        if self._has("keep_current"):
            holds_current |= {"times_current", "start", "add_current", "fire"}
        if kind in holds_current:
            self._inside(self._c, self._whole)
        if self._bench.layer.fires and self._code == "causal":
            self._causal(kind)
        if hasattr(self, f"_in_{kind}"):
            getattr(self, f"_in_{kind}")(number)

    def _in_gather(self, number: int) -> None:
        """C so far: of the planes or steps before, and of the events of this one."""
        m, bench = self._m, self._bench
        leaf = bench.sequencer._flat[number].leaf
        assert isinstance(leaf, Scan)
        partial = self._partial()
        if leaf.base is Base.DOUBLE:
            with m.Switch(bench.counter(number, Count.PLANES, Count.IMAGE_PLANES)):
                for place in range(bench.planes):
                    with m.Case(place):
                        self._in_plane(place, leaf.negate_first and place == 0)
            return
        if leaf.base is Base.ZERO:
            self._inside_unless(bench.opening, self._c, partial)
            return
        index = bench.counter(number, Count.TIMESTEPS)
        before = self._chosen(index, [self._scaled((self._n, self._p), t) for t in range(self._steps)])
        self._inside_unless(bench.opening & (index == 0), self._c, self._plus(before, partial))

    def _in_plane(self, place: int, negative: bool) -> None:
        shift = self._bench.planes - 1 - place
        before = self._scaled(self._planes[place - 1], 2) if place else _ZERO
        low, high = self._partial()
        reached = self._plus(before, (-high, -low) if negative else (low, high))
        interval = self._scaled(reached, 1 << shift)
        self._inside_unless(self._bench.opening if place == 0 else Const(0), self._c, interval)

    def _inside_unless(self, condition: Value, value: Value, interval: Interval) -> None:
        with self._m.If(~condition):
            self._inside(value, interval)

    def _kept(self) -> None:
        super()._kept()
        if self._has("keep_larger"):
            with self._m.If(self._bench.sequencer._met):
                self._inside(self._largest, self._whole)

    def _maximum_done(self) -> None:
        super()._maximum_done()
        self._inside(self._largest, self._whole)

    def _causal(self, kind: str) -> None:
        """V - threshold lies in L..H before a step's current and in the sum of both after it."""
        m, bench = self._m, self._bench
        bias = bench.bias if self._image is None else _ZERO[0]
        potential = self._v - bench.threshold
        if kind in ("start", "start_bias"):
            begin = self._start + bias
            self._declare((begin, begin))
            with m.If(bench.taken):
                m.d.sync += [self._low.eq(begin), self._high.eq(begin)]
        elif kind == "fire":
            # after the last step there is no bias: S9 does not make room for it
            added = Mux(bench.item.fire_last, 0, bias)
            self._declare(self._before, self._after, self._fired, self._plus(self._fired, added))
            self._inside(potential, self._after)
            m.d.sync += [self._low.eq(self._fired[0] + added), self._high.eq(self._fired[1] + added)]
        elif kind == "add_current" or self._image is None:
            self._declare(self._before, self._after)
            self._inside(potential, self._before)

    def _in_fire(self, number: int) -> None:
        bench = self._bench
        if self._code == "deferred":
            self._inside(self._v - bench.threshold, self._potential)
        elif self._code == "radix":
            place = bench.counter(number, Count.PLANES)
            tests = [bench.threshold << (self._steps - 1 - k) for k in range(self._steps)]
            self._inside(self._v - Array(tests)[place], self._potential)

    def _in_add_current(self, number: int) -> None:
        """Pools in deferred code: T b and the start are there, the largest current is not."""
        if self._code == "deferred":
            total = self._bench.times(self._bench.timesteps, self._bench.bias, self._steps)
            self._m.d.comb += Assert(self._v == self._bench.start + total)

    def _in_bias(self, number: int) -> None:
        if not self._has("gather"):
            count = self._bench.counter(number, Count.READOUT)
            sums = [self._scaled(self._plus((self._n, self._p), self._bench.bias), t) for t in range(self._steps)]
            self._inside_unless(count == 0, self._v, self._chosen(count, sums))

    def _in_add(self, number: int) -> None:
        """The score: whole steps, and the events of this one."""
        bench, step = self._bench, (self._n, self._p)
        if self._code == "causal":
            count = bench.counter(number, Count.READOUT)
            sums = [self._plus(self._scaled(self._plus(step, bench.bias), t), bench.bias) for t in range(self._steps)]
            before = self._chosen(count, sums)
        else:
            count = bench.counter(number, Count.TIMESTEPS)
            before = self._chosen(count, [self._scaled(step, t) for t in range(self._steps)])
            before = self._plus(before, bench.times(bench.timesteps, bench.bias, self._steps))
        self._inside(self._v, self._plus(before, self._partial()))

    def _in_scores(self, number: int) -> None:
        bench, step, every = self._bench, (self._n, self._p), range(self._steps + 1)
        if self._has("times_current"):
            factor = bench.timesteps - bench.delay
            self._inside(self._c, self._whole)
            self._m.d.comb += Assert(self._v == bench.times(factor[: len(bench.timesteps)], self._total, self._steps))
        elif self._code == "radix":
            self._inside(self._v, self._biased)
        elif self._code == "causal":
            sums = [self._scaled(self._plus(step, bench.bias), t) for t in every]
            count = (bench.timesteps - bench.delay)[: len(bench.timesteps)]
            self._inside(self._v, self._chosen(count, sums))
        else:
            summed = self._chosen(bench.timesteps, [self._scaled(step, t) for t in every])
            self._inside(self._v, self._plus(summed, bench.times(bench.timesteps, bench.bias, self._steps)))


_NARROW = Mutant("a lane of one bit less", "lane", "total = Signal(signed(width))", "total = Signal(signed(width - 1))")


def _proof(name: str, *mutants: Mutant, layer: int = 0, timesteps: int = 3, width: int = 6, daily: bool,
           **network: object) -> Proof:  # fmt: skip
    weight_bits = width // 2
    return Proof(
        f"width {name}",
        "no overflow while the weights of a step sum within N..P and T <= T_max (S9)",
        {"width": width, "weight_bits": weight_bits, "T_max": timesteps},
        lambda sources: LaneOverflow(sources, width, weight_bits, layer, timesteps=timesteps, **network),
        2, mutants=(_NARROW, *mutants), mutant_depth=18, daily=daily,
        small=lambda sources: LaneOverflow(sources, 5, 3, layer, timesteps=timesteps, **network),
    )  # fmt: skip


def _proofs() -> list[Proof]:
    codes = ("causal", "deferred", "radix")
    return [
        *(_proof(f"{code}, image", code=code, image=True, daily=code == "radix") for code in codes),
        *(_proof(f"{code}, scores", code=code, output=True, layer=1, daily=code == "radix") for code in codes),
        *(_proof(f"{code}, image scores", code=code, output=True, image=True, daily=code == "causal")
          for code in codes),
        _proof("causal, pool per step", code="causal", pool="per_step", daily=False),
        _proof("radix, pool", code="radix", pool="cumulative", daily=False),
        _proof("radix, image pool", code="radix", image=True, pool="cumulative", daily=False),
    ]  # fmt: skip


PROOFS = tuple(_proofs())
