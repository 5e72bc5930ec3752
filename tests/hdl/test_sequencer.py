# amaranth: UnusedElaboratable=no
"""The sequencer against a walk through the program's tree (D1)."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest

from fpgasnn.hdl.constant_slots import constant_slots
from fpgasnn.hdl.interfaces import BaseSelect, OperandSelect
from fpgasnn.hdl.sequencer import Sequencer
from fpgasnn.hdl.skip_input import lane_patterns
from fpgasnn.hdl.tables import needs_never
from fpgasnn.network import Code, Conv, Identity, ImageInput, IntegerNetwork, Layer, Pool, PoolMode, SpikeInput
from fpgasnn.plan import BranchPlan, LayerPlan, fixed_cycles, make_plan, trip_counts
from fpgasnn.schedule import Base, Constant, Count, Do, LoadWindow, Loop, Membrane, Node, Op, Operand, Scan, Step
from fpgasnn.testing.streams import run

Expected = dict[str, Any]
Visit = dict[Loop, int]


@dataclass
class Story:
    """Everything a sequencer must issue for one group, told by walking the tree with plain loops."""

    layer: LayerPlan
    counts: dict[Count, int]
    steps: int
    delay: int
    slots: list[tuple[Constant | None, int]]
    valid: list[list[bool]]
    max_steps: int
    met: bool = False
    element: int = 0

    def items(self, nodes: tuple[Node, ...], loops: tuple[tuple[Loop, int], ...] = ()) -> Iterator[Expected]:
        for node in nodes:
            if isinstance(node, Loop):
                for turn in range(self.counts[node.count]):
                    if node.count is Count.ELEMENTS:
                        self.element = turn
                    yield from self.items(node.body, (*loops, (node, turn)))
                if node.count is Count.ELEMENTS:
                    self.element, self.met = 0, False
            elif isinstance(node, Do):
                yield self.operation(node, loops)
            elif isinstance(node, Scan):
                yield from self.fetches(node, loops)
            else:
                assert isinstance(node, LoadWindow)
                for branch in self.layer.branches:
                    for tap in range(branch.columns.taps if branch.kind == "window" else 0):
                        yield {"load": 1, "scan": 0, "tap": tap, "enable": 0, "fire": 0, "scores": 0}

    def here(self) -> bool:
        row, column = divmod(self.element, self.layer.pool[1])
        return self.valid[row][column]

    def register(self, membrane: Membrane) -> int:
        return {Membrane.MAIN: 0, Membrane.SCRATCH: 1, Membrane.ELEMENT: self.element}[membrane]

    def fetches(self, scan: Scan, loops: tuple[tuple[Loop, int], ...]) -> Iterator[Expected]:
        """Branch by branch: columns and their words, windows, or the taps of channelwise branches one by one."""
        loop, turn = next(pair for pair in reversed(loops) if pair[0].count is not Count.ELEMENTS)
        index = turn + (self.delay if loop.count is Count.READOUT else 0)
        opening, number, address, constant = loops[-1][1] == 0, 0, 0, 0
        for place, branch in enumerate(self.layer.branches):
            for fetch in self.branch_fetches(branch):
                base = (scan.first if opening else scan.base) if number == 0 else Base.HOLD
                skip = branch.kind == "channelwise"
                item = {
                    "scan": not skip, "load": 0, "index": index, "base": base, "enable": skip or base is not Base.HOLD,
                    "operand": Operand.CONSTANT if skip else Operand.WEIGHT, "membrane": self.register(scan.membrane),
                    "negate": scan.negate_first and opening, "fire": 0, "scores": 0, "into_aux": 0, "nonnegative": 0,
                    **fetch,
                }  # fmt: skip
                item |= {"branch": place} if len(self.layer.branches) > 1 else {}
                if skip:
                    item["constant"] = self.slots.index((Constant.SKIP, constant + fetch["constant"]))
                else:
                    item["address"] += address
                yield item
                number += 1
            address, constant = address + branch.weights, constant + branch.constants

    def branch_fetches(self, branch: BranchPlan) -> Iterator[Expected]:
        """Fetches of one branch, with weight addresses and constants counted from the branch's first one."""
        tall, wide = branch.repeat
        if branch.kind == "window":
            yield {"address": 0}
            return
        for tap in range(branch.columns.taps):
            if branch.kind == "columns":
                for word in range(branch.ring.words):
                    number = tap // wide * branch.ring.words + word
                    yield {"tap": tap, "word": word, "address": number * branch.fetch_weights}
                continue
            for row in range(branch.rows.taps):
                weight = tap // wide * (branch.rows.taps // tall) + row // tall
                for number in range(branch.spread):
                    yield {"skip": 1, "tap": tap, "row": row, "constant": weight, "number": number}

    def operation(self, do: Do, loops: tuple[tuple[Loop, int], ...]) -> Expected:
        op, last, opening = do.op, do.of is None, False
        for loop, turn in loops:
            if loop.count is do.of and do.first is not None and turn == 0:
                op, opening = do.first, True
            if loop.count is do.of and do.last is not None and turn == self.counts[loop.count] - 1:
                op, last = do.last, True
        item: Expected = {
            "scan": 0, "load": 0, "base": op.base, "operand": op.operand, "membrane": self.register(op.membrane),
            "enable": op.base is not Base.HOLD or op.operand is not Operand.NONE or op.into_aux,
            "into_aux": op.into_aux, "negate": 0, "nonnegative": 0, "scores": op.scores,
            "fire": op.fire and not (do.fire_on_first_element and self.element),
        }  # fmt: skip
        if op.fire:
            item["fire_last"] = last
        if op.gated and not self.gate(*loops[-1]):
            item["operand"] = Operand.NONE
        elif op.constant is not None:
            turn = loops[-1][1] if op.constant is Constant.RADIX_TEST else 0
            item["constant"] = self.slots.index((op.constant, turn))
        if op.step is not None:
            self.pool_step(item, op.step)
        elif op.membrane is Membrane.ELEMENT and not self.here():
            self.absent(item, op, opening)
        return item

    def gate(self, loop: Loop, turn: int) -> bool:
        """The bit of T (or T - t0), most significant of T_max's bits first."""
        factor = self.steps - self.delay if loop.count is Count.READOUT_BITS else self.steps
        return bool(factor >> self.max_steps.bit_length() - 1 - turn & 1)

    def pool_step(self, item: Expected, step: Step) -> None:
        """S5: the first valid element is taken as it is, others enter the maximum, absent ones do nothing."""
        valid = self.here()
        if step is Step.SUBTRACT:
            item |= {"enable": valid, "into_aux": not self.met, "negate": self.met}
            item["operand"] = Operand.AUX if self.met else Operand.NONE
        else:
            item |= {"enable": valid and self.met, "operand": Operand.AUX, "into_aux": 1, "nonnegative": 1}
            self.met = self.met or valid

    def absent(self, item: Expected, op: Op, opening: bool) -> None:
        if opening:
            item["constant"] = self.slots.index((None, 0))
        else:
            item["enable"] = 0


def tell(story: Story, groups: int) -> list[Expected]:
    """Items of one position: every group, with its addresses and marks."""
    items: list[Expected] = []
    for group in range(groups):
        told = list(story.items(story.layer.program))
        for item in told:
            if "address" in item:
                item["address"] += group * story.layer.weights
            if "number" in item:
                number = item.pop("number")
                branch = story.layer.branches[item.get("branch", 0)]
                patterns, chosen = lane_patterns(branch, story.layer.lanes)
                item["word"] = branch.first_word(group, story.layer.lanes) + number
                item["pattern"] = chosen[group][number]
                assert patterns[item["pattern"]] == branch.lane_bits(group, story.layer.lanes, number)
            if "constant" in item:
                item["constant"] += group * len(story.slots)
        items += told
    for number, item in enumerate(items):
        item["begin"] = number == 0
    return items


def read(item: Any) -> Expected:
    """The fields of an issued item."""
    control = item.control
    return {
        **{name: getattr(item, name) for name in (
            "scan", "load", "constant", "tap", "word", "index", "address", "begin", "end", "fire_last",
            "branch", "skip", "row", "pattern") if hasattr(item, name)},
        **{name: getattr(control, name) for name in (
            "enable", "negate", "into_aux", "nonnegative", "fire", "scores", "membrane")},
        "base": Base(BaseSelect(control.base).value),
        "operand": Operand(OperandSelect(control.operand).value),
    }  # fmt: skip


def network(code: Code, image: bool, pool: Pool | None, channels: int, wide: bool = False) -> IntegerNetwork:
    source = ImageInput((5, 6, 1), bits=3, signed=True) if image else SpikeInput((5, 6, 20))
    if image and wide:
        source = ImageInput((5, 6, 40), bits=6)

    def layer(name: str, before: str, inputs: int, out: int, fires: bool) -> Layer:
        weight = np.ones((out, 2, 3, inputs), int)
        threshold = np.full(out, 9) if fires else None
        return Layer(
            name, (Conv(before, weight),), bias=np.zeros(out, int), threshold=threshold, pool=pool if fires else None
        )

    scores = Layer("scores", (Conv("hidden", np.ones((channels, 1, 1, channels), int)),), bias=np.zeros(channels, int))
    steps = 3 if code is Code.RADIX else 5
    hidden = layer("hidden", "input", source.shape[2], channels, True)
    return IntegerNetwork(source, (hidden, scores), code, steps, steps + (code is not Code.RADIX))


def drive(
    net: IntegerNetwork,
    name: str,
    lanes: int,
    steps: int,
    delay: int,
    pauses: tuple[float, float] = (0, 0),
    seed: int = 0,
) -> None:
    """Issue the items of a few positions; compare each in every cycle it is offered."""
    plan = make_plan(net, lanes)
    layer = plan.layer(name)
    rng = random.Random(seed)
    over = needs_never(layer)
    slots = constant_slots(layer, plan.max_timesteps, never=over)
    dut = Sequencer(layer=layer, max_timesteps=plan.max_timesteps, slots=slots)
    counts = trip_counts(net, plan, layer, steps, delay)

    async def bench(context: Any) -> None:
        context.set(dut.timesteps, steps)
        context.set(dut.delay, delay)
        for _ in range(3):
            present = [[not over or rng.random() < 0.7 for _ in range(layer.pool[1])] for _ in range(layer.pool[0])]
            story = Story(layer, counts, steps, delay, slots, present, plan.max_timesteps)
            waiting = tell(story, layer.groups)
            check_length(layer, counts, len(waiting))
            while waiting:
                expected = waiting[0]
                admit, advance = rng.random() >= pauses[0], rng.random() >= pauses[1]
                context.set(dut.admit, admit)
                context.set(dut.advance, advance)
                row, column = context.get(dut.element_row), context.get(dut.element_column)
                context.set(dut.element_valid, present[row][column])
                _, _, valid, item = await context.tick().sample(dut.valid, dut.item)
                assert valid == (admit or not expected["begin"])
                if valid:
                    got = read(item)
                    expected["end"] = advance and len(waiting) == 1
                    assert {field: got[field] for field in expected} == expected
                if valid and advance:
                    waiting.pop(0)

    run(dut, bench)


def check_length(layer: LayerPlan, counts: dict[Count, int], items: int) -> None:
    """As many items as the plan counts: its fixed cycles and one per fetch."""

    def scans(nodes: tuple[Node, ...]) -> int:
        inner = (counts[n.count] * scans(n.body) if isinstance(n, Loop) else isinstance(n, Scan) for n in nodes)
        return sum(inner)

    fixed = fixed_cycles(layer.program, counts, layer.load_cycles)
    fetches = sum(branch.fetches for branch in layer.branches)
    assert items == layer.groups * (fixed + scans(layer.program) * fetches)


POOLS = {
    "no pool": None,
    "pool": Pool((2, 2), (2, 2)),
    "pool with pads": Pool((3, 2), (2, 2), (1, 0, 1, 0)),
    "per step": Pool((2, 2), (2, 2), mode=PoolMode.PER_STEP),
}
KINDS = [
    (code, image, pool)
    for code in Code
    for image in (False, True)
    for pool in POOLS
    if pool != "per step" or code is Code.CAUSAL
]


@pytest.mark.parametrize(("code", "image", "pool"), KINDS)
@pytest.mark.parametrize("name", ["hidden", "scores"])
def test_every_program(code: Code, image: bool, pool: str, name: str) -> None:
    """All codes, inputs and pools: without pauses, and with irregular admission and advance."""
    net = network(code, image, POOLS[pool], 3)
    drive(net, name, 2, net.timesteps, 0)
    drive(net, name, 4, net.timesteps, 0, pauses=(0.5, 0.4), seed=1)


@pytest.mark.parametrize("code", [Code.CAUSAL, Code.DEFERRED])
@pytest.mark.parametrize("steps", [1, 2, 4])
def test_other_run_lengths(code: Code, steps: int) -> None:
    for image in (False, True):
        net = network(code, image, None, 2)
        drive(net, "hidden", 2, steps, 0)
        drive(net, "scores", 1, steps, steps // 2 if code is Code.CAUSAL else 0, pauses=(0.2, 0.2))


def test_output_that_reads_the_image() -> None:
    """A network of one layer: the readout's factor is T - t0, bit by bit."""
    scores = Layer("scores", (Conv("input", np.ones((2, 5, 6, 1), int)),), bias=np.zeros(2, int))
    for code, delay in ((Code.CAUSAL, 3), (Code.DEFERRED, 0), (Code.RADIX, 0)):
        net = IntegerNetwork(ImageInput((5, 6, 1), bits=2), (scores,), code, 5)
        drive(net, "scores", 1, 5, delay)


def test_image_read_column_by_column() -> None:
    net = network(Code.CAUSAL, True, POOLS["pool"], 2, wide=True)
    assert make_plan(net).layers[0].branches[0].kind == "columns"
    drive(net, "hidden", 1, 3, 0)


def test_latency() -> None:
    """An item is there in the cycle of its admission; the next one in the cycle after it was taken."""
    net = network(Code.CAUSAL, False, None, 1)
    layer = make_plan(net).layers[0]
    dut = Sequencer(layer=layer, max_timesteps=5, slots=constant_slots(layer, 5, never=False))
    seen = []

    async def bench(context: Any) -> None:
        context.set(dut.timesteps, 2)
        context.set(dut.advance, 1)
        for admit in (0, 1, 0, 0):
            context.set(dut.admit, admit)
            _, _, valid, item = await context.tick().sample(dut.valid, dut.item)
            seen.append((valid, item.begin, item.scan))

    run(dut, bench)
    assert seen == [(0, 1, 0), (1, 1, 0), (1, 0, 1), (1, 0, 1)]


def residual(code: Code, image: bool, pool: Pool | None) -> IntegerNetwork:
    """A layer with four branches of one source: columns, skip connection, depthwise, merged average pool."""
    source = ImageInput((6, 6, 4), bits=3, signed=True) if image else SpikeInput((6, 6, 20))
    channels = source.shape[2]

    def ones(*shape: int) -> np.ndarray:
        return np.ones(shape, int)

    branches = (
        Conv("input", ones(channels, 3, 3, channels), (2, 2), (1, 1, 1, 1)),
        Identity("input", ones(channels), (2, 2), channel_offset=3),
        Conv("input", ones(channels, 2, 1, 1), (2, 2), (0, 0, 1, 0), groups=channels),
        Conv("input", ones(channels, 1, 2, channels), (2, 2), (0, 0, 0, 2), repeat=(2, 2)),
    )
    total = Layer("sum", branches, bias=np.zeros(channels, int), threshold=np.full(channels, 9), pool=pool)
    scores = Layer("scores", (Conv("sum", ones(2, 1, 1, channels)),), bias=np.zeros(2, int))
    return IntegerNetwork(source, (total, scores), code, 3)


@pytest.mark.parametrize("image", [False, True])
@pytest.mark.parametrize("code", list(Code))
def test_branches_take_turns(code: Code, image: bool) -> None:
    """Several branches in one scan (D7), lanes that are aligned with the words of the ring and lanes that are not."""
    net = residual(code, image, None)
    drive(net, "sum", 4, 3, 0)
    drive(net, "sum", 8, 3, 0, pauses=(0.3, 0.3), seed=2)
    drive(residual(code, image, POOLS["pool"]), "sum", 16, 3, 0)


def test_lanes_and_words_that_are_not_aligned() -> None:
    """20 channels in two words of 10: with an offset of 3, groups of 8 lanes meet two words, in several ways."""
    (_, skip, depthwise, _) = make_plan(residual(Code.CAUSAL, False, None), 8).layers[0].branches
    assert (skip.ring.words, skip.ring.word_bits, skip.spread, depthwise.spread) == (2, 10, 2, 2)
    assert [skip.first_word(group, 8) for group in range(3)] == [0, 0, 0]
    assert skip.lane_bits(0, 8, 0) == (-1, -1, -1, 0, 1, 2, 3, 4)
    assert skip.lane_bits(1, 8, 0) == (5, 6, 7, 8, 9, -1, -1, -1) and skip.lane_bits(1, 8, 1)[5:] == (0, 1, 2)
    assert skip.lane_bits(2, 8, 1) == (3, 4, 5, 6, -1, -1, -1, -1)
    aligned = make_plan(residual(Code.CAUSAL, False, None), {"sum": 2}).layers[0].branches[2]
    assert aligned.spread == 1
