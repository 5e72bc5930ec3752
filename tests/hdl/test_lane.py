# amaranth: UnusedElaboratable=no
"""The lane against integers: every operation of every program (D1)."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest
from amaranth.back import rtlil

from fpgasnn.errors import PlanError
from fpgasnn.hdl.interfaces import BaseSelect, OperandSelect
from fpgasnn.hdl.lane import Lane, LaneFeatures
from fpgasnn.network import Code, Conv, ImageInput, IntegerNetwork, Layer, Pool, PoolMode, SpikeInput
from fpgasnn.plan import make_plan, membranes
from fpgasnn.schedule import Base, Operand, leaves
from fpgasnn.testing.streams import run

EVERYTHING = LaneFeatures(frozenset(Base), frozenset(Operand), True, True, True, 3, True)
PLAIN = LaneFeatures(
    frozenset({Base.HOLD, Base.ZERO}), frozenset({Operand.NONE, Operand.WEIGHT, Operand.CONSTANT}),
    False, False, False, 1, False,
)  # fmt: skip


@dataclass(frozen=True)
class Order:
    """One cycle's inputs."""

    base: Base = Base.HOLD
    operand: Operand = Operand.NONE
    enable: bool = True
    negate: bool = False
    into_aux: bool = False
    nonnegative: bool = False
    fire: bool = False
    membrane: int = 0
    constant: int = 0
    weight: int = 0


@dataclass
class Model:
    """The lane in Python integers: registers wrap at ``width`` bits, as two's complement does."""

    width: int
    features: LaneFeatures
    constants: Sequence[tuple[int, int]]
    membranes: list[int] = field(default_factory=list)
    aux: int = 0
    held: bool = False

    def __post_init__(self) -> None:
        self.membranes = [0] * self.features.membranes

    def spike(self) -> bool:
        counting = self.membranes if self.features.shared_reset else self.membranes[:1]
        return any(value >= 0 for value in counting)

    def step(self, order: Order) -> None:
        spike = self.spike()
        if order.fire or not self.features.shared_reset:
            self.held = spike
        value = self.membranes[order.membrane]
        operand = {Operand.NONE: 0, Operand.WEIGHT: order.weight, Operand.AUX: self.aux}.get(order.operand)
        if operand is None:
            operand = self.constants[order.constant][self.held]
        total = {Base.ZERO: 0, Base.HOLD: value, Base.DOUBLE: 2 * value}[order.base]
        total += -operand if order.negate else operand
        total = (total + (1 << self.width - 1)) % (1 << self.width) - (1 << self.width - 1)
        if not order.enable or (order.nonnegative and value < 0):
            return
        if order.into_aux:
            self.aux = total
        else:
            self.membranes[order.membrane] = total


def check(
    width: int, weight_bits: int, features: LaneFeatures, constants: Sequence[tuple[int, int]], orders: Sequence[Order]
) -> Model:
    """Run orders through lane and model, one per cycle, and compare spike and potential before each."""
    dut = Lane(width=width, weight_bits=weight_bits, features=features, constants=constants)
    model = Model(width, features, constants)

    async def bench(context: Any) -> None:
        for number, order in enumerate((*orders, Order(enable=False))):
            control = {
                "enable": order.enable,
                "base": BaseSelect(order.base.value),
                "operand": OperandSelect(order.operand.value),
                "negate": order.negate,
                "into_aux": order.into_aux,
                "nonnegative": order.nonnegative,
                "fire": order.fire,
                "membrane": order.membrane,
            }
            context.set(dut.control, control)
            context.set(dut.constant, order.constant)
            context.set(dut.weight, order.weight)
            _, _, spike, potential = await context.tick().sample(dut.spike, dut.potential)
            assert spike == model.spike(), f"order {number}"
            assert potential == model.membranes[order.membrane], f"order {number}"
            model.step(order)

    run(dut, bench)
    return model


def random_orders(
    rng: random.Random, features: LaneFeatures, constants: int, weight_bits: int, count: int
) -> list[Order]:
    """Orders that use what the lane has, in any mixture."""
    orders = []
    for _ in range(count):
        operand = rng.choice(sorted(features.operands, key=str))
        if not constants and operand is Operand.CONSTANT:
            operand = Operand.NONE
        orders.append(
            Order(
                base=rng.choice(sorted(features.bases, key=str)),
                operand=operand,
                enable=rng.random() < 0.9,
                negate=features.negate and rng.random() < 0.4,
                into_aux=features.aux and rng.random() < 0.3,
                nonnegative=features.masked and rng.random() < 0.4,
                fire=rng.random() < 0.3,
                membrane=rng.randrange(features.membranes),
                constant=rng.randrange(max(1, constants)),
                weight=rng.choice((-(1 << weight_bits - 1), (1 << weight_bits - 1) - 1, rng.randrange(-4, 4) // 2)),
            )
        )
    return orders


def network(code: Code, image: bool, pool: PoolMode | None) -> IntegerNetwork:
    """Two convolutions (the first with a pool if asked for) and scores."""
    source = ImageInput((6, 6, 1), bits=3, signed=True) if image else SpikeInput((6, 6, 1))
    pools = Pool((2, 2), (2, 2), mode=pool) if pool else None

    def layer(name: str, before: str, channels: int, pool: Pool | None, fires: bool = True) -> Layer:
        weight = np.ones((2, 2, 2, channels), int)
        threshold = np.full(2, 9) if fires else None
        return Layer(name, (Conv(before, weight),), bias=np.zeros(2, int), threshold=threshold, pool=pool)

    layers = (layer("a", "input", 1, pools), layer("b", "a", 2, None), layer("c", "b", 2, None, fires=False))
    if pool is None:
        return IntegerNetwork(source, (layer("a", "input", 1, None), layers[1], layers[2]), code, 4)
    return IntegerNetwork(source, (layers[0], layer("c", "a", 2, None, fires=False)), code, 4)


def programs() -> list[LaneFeatures]:
    """The features of every lane program there is, each once."""
    found: list[LaneFeatures] = []
    for code in Code:
        for image in (True, False):
            for pool in (None, PoolMode.CUMULATIVE, PoolMode.PER_STEP):
                if pool is PoolMode.PER_STEP and code is not Code.CAUSAL:
                    continue
                net = network(code, image, pool)
                for layer, plan in zip(net.layers, make_plan(net).layers, strict=True):
                    features = LaneFeatures.of(leaves(plan.program), membranes(net, layer))
                    if features not in found:
                        found.append(features)
    return found


PROGRAMS = programs()


@pytest.mark.parametrize("width", [3, 7.5, None])
def test_init_wrong_width(width: Any) -> None:
    with pytest.raises(PlanError, match=rf"lane width must be an integer >= weight_bits = 4 \(S9\), got {width!r}"):
        Lane(width=width, weight_bits=4, features=PLAIN, constants=[])


def test_latency() -> None:
    """An operation takes one cycle: its result is the potential of the next cycle, and so is the spike."""
    dut = Lane(width=6, weight_bits=4, features=PLAIN, constants=[(-5, -5)])
    seen: list[tuple[int, int]] = []

    async def bench(context: Any) -> None:
        for operand, weight in ((OperandSelect.CONSTANT, 0), (OperandSelect.WEIGHT, 5), (OperandSelect.NONE, 0)):
            context.set(dut.control, {"enable": 1, "base": BaseSelect.HOLD, "operand": operand})
            context.set(dut.weight, weight)
            _, _, spike, potential = await context.tick().sample(dut.spike, dut.potential)
            seen.append((spike, potential))

    run(dut, bench)
    assert seen == [(1, 0), (0, -5), (1, 0)]


def test_there_are_programs_of_every_kind() -> None:
    assert len(PROGRAMS) >= 7
    assert any(features.shared_reset for features in PROGRAMS)
    assert any(features.masked for features in PROGRAMS)
    assert any(features.negate for features in PROGRAMS)
    assert any(features.membranes == 4 for features in PROGRAMS)
    assert any(Base.DOUBLE in features.bases for features in PROGRAMS)
    assert any(not features.aux for features in PROGRAMS)


def add(weight: int, **fields: Any) -> Order:
    return Order(operand=Operand.WEIGHT, weight=weight, **fields)


CORNERS = {
    "a tie fires": ([add(-8), add(7), add(1)], 0, 0),
    "doubling keeps the sign": ([add(-8), Order(base=Base.DOUBLE), Order(base=Base.DOUBLE)], -32, 0),
    "doubling and adding": ([add(5), add(-8, base=Base.DOUBLE)], 2, 0),
    "zero forgets": ([add(5), add(-3, base=Base.ZERO)], -3, 0),
    "the most negative weight negated": ([add(-8, negate=True)], 8, 0),
    "zero negated": ([Order(negate=True)], 0, 0),
    "constant without a spike": (
        [add(-1), add(-1, membrane=1), add(-1, membrane=2), Order(operand=Operand.CONSTANT, constant=1, fire=True)],
        5, 0,
    ),
    "constant after a spike": ([add(0), Order(operand=Operand.CONSTANT, constant=1, fire=True)], -7, 0),
    "the held spike chooses": (
        [
            Order(fire=True),
            add(-8), add(-8, membrane=1), add(-8, membrane=2),
            Order(operand=Operand.CONSTANT, constant=1),
        ], -15, 0,
    ),
    "constants wrap, sums fit": ([add(7), Order(operand=Operand.CONSTANT, constant=2, fire=True)], 7 + 130 - 128, 0),
    "J takes the sum, U stays": ([add(5), add(2, into_aux=True)], 5, 7),
    "J is added": ([add(5, into_aux=True), add(1), Order(operand=Operand.AUX)], 6, 5),
    "maximum, new one larger": (
        [add(2, into_aux=True), add(6), Order(operand=Operand.AUX, negate=True),
         Order(operand=Operand.AUX, into_aux=True, nonnegative=True)], 4, 6,
    ),
    "maximum, equal": (
        [add(6, into_aux=True), add(6), Order(operand=Operand.AUX, negate=True),
         Order(operand=Operand.AUX, into_aux=True, nonnegative=True)], 0, 6,
    ),
    "maximum, new one smaller": (
        [add(6, into_aux=True), add(2), Order(operand=Operand.AUX, negate=True),
         Order(operand=Operand.AUX, into_aux=True, nonnegative=True)], -4, 6,
    ),
    "not enabled": ([add(3), add(4, enable=False)], 3, 0),
    "other membranes stay": ([add(3), add(4, membrane=1), add(5, membrane=2)], 3, 0),
}  # fmt: skip


@pytest.mark.parametrize("corner", CORNERS)
def test_corners(corner: str) -> None:
    orders, potential, aux = CORNERS[corner]
    model = check(7, 4, EVERYTHING, [(0, 0), (6, -7), (130, 130)], orders)
    assert (model.membranes[0], model.aux) == (potential, aux)


@pytest.mark.parametrize("number", range(len(PROGRAMS)))
def test_every_operation_of_every_program(number: int) -> None:
    features = PROGRAMS[number]
    rng = random.Random(number)
    constants = [(rng.randrange(-500, 500), rng.randrange(-500, 500)) for _ in range(5)]
    check(10, 8, features, constants, random_orders(rng, features, 5, 8, 400))


@pytest.mark.parametrize(("width", "weight_bits", "constants"), [(4, 4, 0), (5, 2, 1), (33, 16, 3), (70, 16, 16)])
def test_any_width(width: int, weight_bits: int, constants: int) -> None:
    rng = random.Random(width)
    words = [(rng.randrange(-(1 << 65), 1 << 65), rng.randrange(-(1 << 65), 1 << 65)) for _ in range(constants)]
    check(width, weight_bits, EVERYTHING, words, random_orders(rng, EVERYTHING, constants, weight_bits, 200))


def test_only_what_is_used_is_built() -> None:
    """A plain lane has one register of state; a lane with everything also J, two more and the held spike."""

    def registers(features: LaneFeatures) -> int:
        text = rtlil.convert(Lane(width=9, weight_bits=4, features=features, constants=[(1, 2)]), name="lane")
        return text.count("cell $dff")

    assert registers(PLAIN) == 1
    assert registers(EVERYTHING) == 5


def test_constants_count_where_the_skip_bit_is_set() -> None:
    """A skip connection adds its constant to U, or to 2U, where the lane's input spikes; elsewhere nothing (D7)."""
    features = LaneFeatures(
        frozenset(Base), frozenset({Operand.NONE, Operand.CONSTANT}), True, False, False, 1, False, True
    )
    dut = Lane(width=8, weight_bits=2, features=features, constants=[(5, 5)])
    seen = []

    async def bench(context: Any) -> None:
        context.set(dut.control.enable, 1)
        context.set(dut.control.operand, OperandSelect.CONSTANT)
        for base, skip, negate in (("ZERO", 1, 0), ("DOUBLE", 1, 0), ("DOUBLE", 0, 0), ("HOLD", 0, 1), ("HOLD", 1, 1)):
            context.set(dut.control.base, BaseSelect[base])
            context.set(dut.control.negate, negate)
            context.set(dut.skip, skip)
            await context.tick()
            seen.append(context.get(dut.potential))

    run(dut, bench)
    assert seen == [5, 15, 30, 30, 25]
    assert not hasattr(Lane(width=8, weight_bits=2, features=PLAIN, constants=[(5, 5)]), "skip")
    assert LaneFeatures.of([], 1, skip=True).operands == {Operand.NONE, Operand.CONSTANT}
