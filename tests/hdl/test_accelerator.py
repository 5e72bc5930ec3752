# amaranth: UnusedElaboratable=no
"""The whole chain: wrong arguments, each latency constant of the plan by itself, scores of the referee."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest
from amaranth.lib.wiring import In, Out
from referee import referee

from fpgasnn.errors import PlanError
from fpgasnn.hdl.accelerator import Accelerator
from fpgasnn.network import Code, Conv, ImageInput, IntegerNetwork, Layer, Pool, SpikeInput
from fpgasnn.plan import (
    LATENCY_ACCEPTED,
    LATENCY_READ,
    LATENCY_RELEASED,
    LATENCY_SCORES,
    LATENCY_WRITTEN,
    Plan,
    make_plan,
)
from fpgasnn.testing.streams import Waits, get, put, run

SIZE = 3
CLASSES = 5


def pointwise(code: str = "causal", *, image: bool = False) -> IntegerNetwork:
    """Two 1 x 1 convolutions over a 3 x 3 map: a position waits for one input position and nothing else."""
    source = ImageInput((SIZE, SIZE, 1), bits=2) if image else SpikeInput((SIZE, SIZE, 1))
    hidden = Layer(
        "hidden", (Conv("input", np.full((2, 1, 1, 1), 3)),), bias=np.array([1, -1]), threshold=np.array([4, 5])
    )
    scores = Layer("scores", (Conv("hidden", np.ones((CLASSES, 1, 1, 2), int)),), bias=np.arange(CLASSES))
    return IntegerNetwork(source, (hidden, scores), Code(code), 2)


@dataclass
class Run:
    """Cycle numbers of a run; ``done`` is the cycle after a position's last one in the scanner."""

    accepted: list[int] = field(default_factory=list)
    transferred: list[int] = field(default_factory=list)
    entries: list[tuple[int, int, int, int]] = field(default_factory=list)
    started: tuple[list[int], list[int]] = field(default_factory=lambda: ([], []))
    done: tuple[list[int], list[int]] = field(default_factory=lambda: ([], []))


class Every(Waits):
    """The same pause before every word."""

    def __init__(self, cycles: int) -> None:
        super().__init__(0)
        self._cycles = cycles

    def draw(self) -> int:
        return self._cycles


def simulate(
    net: IntegerNetwork,
    plan: Plan,
    words: list[int],
    scores: int,
    *,
    source: Waits | None = None,
    sink: Waits | None = None,
) -> Run:
    """Run words through a traced accelerator of two layers until ``scores`` scores have left."""
    dut = Accelerator(net, plan, trace=True)
    found = Run()
    over = False

    async def produce(context: Any) -> None:
        if hasattr(dut, "timesteps"):
            context.set(dut.timesteps, net.timesteps)
        found.accepted += [transfer.cycle for transfer in await put(context, dut.i, words, waits=source or Waits(0))]

    async def consume(context: Any) -> None:
        nonlocal over
        for transfer in await get(context, dut.o, scores, waits=sink or Waits(0)):
            payload = transfer.payload
            found.transferred.append(transfer.cycle)
            found.entries.append((payload.score, payload.channel, payload.last, payload.prediction))
        over = True

    async def watch(context: Any) -> None:
        cycle = 0
        while not over:
            _, _, *values = await context.tick().sample(
                dut.started_0, dut.started_1, dut.finished_0, dut.finished_1
            )  # fmt: skip
            for number in (0, 1):
                if values[number]:
                    found.started[number].append(cycle)
                if values[2 + number]:
                    found.done[number].append(cycle + 1)
            cycle += 1

    run(dut, produce, consume, watch)
    return found


def spike_words(images: int) -> list[int]:
    return [number % 3 != 1 for number in range(images * SIZE * SIZE * 2)]


POSITIONS = 2 * SIZE * SIZE
SCORES = POSITIONS * CLASSES


def test_latency_accepted() -> None:
    """Words come slowly: every position starts LATENCY_ACCEPTED cycles after its own last word was taken."""
    net = pointwise()
    found = simulate(net, make_plan(net), spike_words(2), SCORES, source=Every(15))
    assert found.started[0] == [cycle + LATENCY_ACCEPTED for cycle in found.accepted[1::2]]


def test_latency_accepted_of_images() -> None:
    net = pointwise(image=True)
    words = [number % 4 for number in range(POSITIONS)]
    found = simulate(net, make_plan(net), words, SCORES, source=Every(40))
    assert found.started[0] == [cycle + LATENCY_ACCEPTED for cycle in found.accepted]


def test_latency_written() -> None:
    """The engine behind is faster: every position starts LATENCY_WRITTEN cycles after the one before is done."""
    net = pointwise()
    found = simulate(net, make_plan(net), spike_words(2), SCORES, source=Every(15))
    assert found.started[1] == [cycle + LATENCY_WRITTEN for cycle in found.done[0]]


def test_latency_scores() -> None:
    """Channel c of a position leaves LATENCY_SCORES + c cycles after it is done, if the consumer is ready."""
    net = pointwise()
    found = simulate(net, make_plan(net), spike_words(2), SCORES, source=Every(15))
    assert found.transferred == [cycle + LATENCY_SCORES + c for cycle in found.done[1] for c in range(CLASSES)]


def test_latency_read() -> None:
    """The consumer is slow: every position starts LATENCY_READ cycles after the last score before it has left."""
    net = pointwise()
    found = simulate(net, make_plan(net), spike_words(2), SCORES, sink=Every(9))
    lasts = found.transferred[CLASSES - 1 :: CLASSES]
    assert found.started[1][1:] == [cycle + LATENCY_READ for cycle in lasts[:-1]]


def test_latency_released() -> None:
    """Rings of one row and a slow consumer: a row starts LATENCY_RELEASED cycles after the row before was read."""
    net = pointwise()
    plan = make_plan(net, ring_rows={"scores": 1})
    found = simulate(net, plan, spike_words(2), SCORES, sink=Every(9))
    rows = found.started[0][SIZE::SIZE]
    assert len(rows) == 2 * SIZE - 1
    assert rows == [cycle + LATENCY_RELEASED for cycle in found.done[1][SIZE - 1 : -1 : SIZE]]


def test_input_follows_a_release_at_once() -> None:
    """A ring of one row in front: the first word of a row is taken in the cycle after the row before is read."""
    net = pointwise()
    plan = make_plan(net, ring_rows={"hidden": 1})
    found = simulate(net, plan, spike_words(2), SCORES)
    rows = found.accepted[2 * SIZE :: 2 * SIZE]
    assert rows == found.done[0][SIZE - 1 : -1 : SIZE]
    within = [number for number in range(1, len(found.accepted)) if number % (2 * SIZE)]
    assert all(found.accepted[number] == found.accepted[number - 1] + 1 for number in within)


@pytest.mark.parametrize("code", list(Code))
@pytest.mark.parametrize("image", [False, True])
def test_scores_are_the_referees_under_irregular_handshakes(code: Code, image: bool) -> None:
    net = pointwise(code, image=image)
    rng = np.random.default_rng(11)
    if image:
        inputs = rng.integers(0, 4, (3, SIZE, SIZE, 1))
        words = inputs.reshape(-1).tolist()
    else:
        inputs = rng.integers(0, 2, (3, 2, SIZE, SIZE, 1)).astype(np.uint8)
        words = inputs.transpose(0, 2, 3, 4, 1).reshape(-1).tolist()
    expected = []
    for scores in referee(net, inputs).scores.reshape(-1, CLASSES).tolist():
        expected += [
            (score, channel, channel == CLASSES - 1, scores.index(max(scores[: channel + 1])))
            for channel, score in enumerate(scores)
        ]
    for lanes, rates in ((1, (0.0, 0.0)), (4, (0.5, 0.3)), (2, (0.2, 0.7))):
        plan = make_plan(net, lanes, ring_rows={"hidden": 1, "scores": 2})
        found = simulate(net, plan, words, len(expected), source=Waits(rates[0], 1), sink=Waits(rates[1], 2))
        assert found.entries == expected


def test_ports() -> None:
    """T is an input but in radix code, t0 in causal code; trace ports only when asked for."""
    names = {code: set(Accelerator(pointwise(code)).signature.members) for code in Code}
    assert names[Code.CAUSAL] == {"i", "o", "timesteps", "delay"}
    assert names[Code.DEFERRED] == {"i", "o", "timesteps"}
    assert names[Code.RADIX] == {"i", "o"}
    traced = Accelerator(pointwise("radix"), trace=True).signature.members
    assert set(traced) == {"i", "o", "started_0", "started_1", "finished_0", "finished_1", "fire_0", "spikes_0"}
    assert traced["i"].flow == In and all(traced[name].flow == Out for name in set(traced) - {"i"})
    assert Accelerator(pointwise()).plan == make_plan(pointwise())


def test_scores_hold_a_shifted_weight() -> None:
    """A lane is as wide as a weight, shift included, and so is the score it hands over."""
    wide = Conv("input", np.ones((CLASSES, 1, 1, 1), int), shift=5)
    layer = Layer("scores", (wide,), bias=np.zeros(CLASSES, int), weight_bits=16)
    net = IntegerNetwork(SpikeInput((SIZE, SIZE, 1)), (layer,), Code.CAUSAL, 2)
    assert net.widths["scores"].membrane < 21
    assert len(Accelerator(net).o.payload.score) == 16 + 5


def test_init_pool_with_too_many_elements() -> None:
    def pooled(size: int) -> IntegerNetwork:
        hidden = Layer("hidden", (Conv("input", [[[[1]]]]),), [0], [1], pool=Pool((size, 16), (size, 16)))
        scores = Layer("scores", (Conv("hidden", [[[[1]]]]),), [0])
        return IntegerNetwork(SpikeInput((17, 16, 1)), (hidden, scores), Code.CAUSAL, 2)

    Accelerator(pooled(16))
    with pytest.raises(
        PlanError,
        match=r"cannot build this network: layer 'hidden' pools 272 elements, one register each \(D1\): use the golden",
    ):
        Accelerator(pooled(17))


def test_init_wrong_plan() -> None:
    other = make_plan(pointwise("radix"))
    with pytest.raises(
        PlanError, match=r"a plan belongs to one network \(D5\), got layers hidden, scores in radix code"
    ):
        Accelerator(pointwise(), other)
    layer = Layer("other", (Conv("input", np.ones((2, 1, 1, 1), int)),), bias=np.zeros(2, int))
    alone = IntegerNetwork(SpikeInput((SIZE, SIZE, 1)), (layer,), Code.CAUSAL, 2)
    with pytest.raises(PlanError, match=r"got layers other in causal code: make it with make_plan"):
        Accelerator(pointwise(), make_plan(alone))
    hidden, scores = pointwise().layers
    padded = Layer(
        "hidden", (Conv("input", np.ones((2, 3, 3, 1), int), pads=(1, 1, 1, 1)),), hidden.bias, hidden.threshold
    )
    same_shape = IntegerNetwork(pointwise().input, (padded, scores), Code.CAUSAL, 2)
    with pytest.raises(PlanError, match=r"got another geometry or program for layer .hidden.: make it with make_plan"):
        Accelerator(pointwise(), make_plan(same_shape))
