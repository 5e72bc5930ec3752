# amaranth: UnusedElaboratable=no
"""The raw link around an accelerator: bytes of real images in, the golden model's scores out, in every code."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from amaranth import Elaboratable, Module
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out, connect, flipped

from fpgasnn import Code, Conv, ImageInput, IntegerNetwork, Layer, SpikeInput, make_plan, simulate
from fpgasnn.boards.link import CYCLE_BYTES, PREDICTION_BYTES, SETTING_BYTES, RawLink, word_bytes
from fpgasnn.hdl.accelerator import Accelerator
from fpgasnn.plan import Plan
from fpgasnn.testing.streams import Waits, get, put, run
from fpgasnn.verify.stimulus import make_stimulus


def network(code: Code, source: ImageInput | SpikeInput, last: int = 2) -> IntegerNetwork:
    """One convolution to a 2 x 2 map, three classes; with ``last`` = 1 the output layer has four positions."""
    rng = np.random.default_rng(5)
    channels = source.shape[2]
    layers = (
        Layer(
            "hidden",
            (Conv("input", rng.integers(-8, 8, (5, 3, 3, channels))),),
            bias=np.ones(5, int),
            threshold=np.full(5, 20),
        ),
        Layer("scores", (Conv("hidden", rng.integers(-8, 8, (3, last, last, 5))),), bias=np.arange(3)),
    )
    steps = 3 if code is Code.RADIX else 4
    return IntegerNetwork(source, layers, code, steps, steps if code is Code.RADIX else 8)


class Behind(wiring.Component):
    """An accelerator behind a raw link."""

    def __init__(self, net: IntegerNetwork, plan: Plan) -> None:
        self._net, self._plan = net, plan
        super().__init__({"i": In(stream.Signature(8)), "o": Out(stream.Signature(8))})

    def elaborate(self, platform: object) -> Elaboratable:
        m = Module()
        m.submodules.core = core = Accelerator(self._net, self._plan)
        m.submodules.link = link = RawLink(net=self._net, plan=self._plan, score=core.o.payload.shape())
        connect(m, flipped(self.i), link.i)
        connect(m, link.o, flipped(self.o))
        connect(m, link.words, core.i)
        connect(m, core.o, link.scores)
        if self._net.code is not Code.RADIX:
            m.d.comb += core.timesteps.eq(link.timesteps)
        if self._net.code is Code.CAUSAL:
            m.d.comb += core.delay.eq(link.delay)
        return m


def question(net: IntegerNetwork, plan: Plan, encoded: Any, steps: int, delay: int) -> bytes:
    """Bytes of one image or spike train."""
    head = b"".join(value.to_bytes(SETTING_BYTES, "little") for value in (steps, delay))
    kept = {Code.CAUSAL: 2, Code.DEFERRED: 1, Code.RADIX: 0}[net.code]
    words = make_stimulus(net, plan, encoded, timesteps=steps, delay=delay).words
    size = word_bytes(plan.layers[0].branches[0].ring.lanes)
    return head[: kept * SETTING_BYTES] + b"".join(int(word).to_bytes(size, "little") for word in words)


def converse(
    net: IntegerNetwork, plan: Plan, questions: list[bytes], length: int, rates: tuple[float, float]
) -> list[bytes]:
    """Answers of ``length`` bytes, one per question; the next one is already waiting at the link."""
    dut = Behind(net, plan)
    answers: list[bytes] = []

    async def source(context: Any) -> None:
        await put(context, dut.i, b"".join(questions), waits=Waits(rates[0], seed=1))

    async def sink(context: Any) -> None:
        got = await get(context, dut.o, length * len(questions), waits=Waits(rates[1], seed=2))
        data = bytes(transfer.payload for transfer in got)
        answers.extend(data[start : start + length] for start in range(0, len(data), length))

    run(dut, source, sink)
    return answers


def read(answer: bytes, classes: int, size: int) -> tuple[list[int], int, int]:
    """Scores, prediction and cycles of one position."""
    scores = [int.from_bytes(answer[c * size : (c + 1) * size], "little", signed=True) for c in range(classes)]
    tail = answer[classes * size :]
    return scores, int.from_bytes(tail[:PREDICTION_BYTES], "little"), int.from_bytes(tail[PREDICTION_BYTES:], "little")


CASES = [
    pytest.param(Code.RADIX, ImageInput((4, 4, 1), bits=3), id="radix"),
    pytest.param(Code.CAUSAL, ImageInput((4, 4, 2), bits=5, signed=True), id="causal-signed"),
    pytest.param(Code.DEFERRED, ImageInput((4, 4, 1), bits=9), id="deferred-two-bytes"),
    pytest.param(Code.CAUSAL, SpikeInput((4, 4, 3)), id="causal-spikes"),
]


@pytest.mark.parametrize(("code", "source"), CASES)
@pytest.mark.parametrize("rates", [(0.0, 0.0), (0.5, 0.7)])
def test_scores_and_predictions_are_the_golden_models(
    code: Code, source: ImageInput | SpikeInput, rates: tuple[float, float]
) -> None:
    net = network(code, source)
    plan = make_plan(net, 4)
    rng = np.random.default_rng(6)
    steps = 3
    delay = 1 if code is Code.CAUSAL else 0
    if isinstance(source, SpikeInput):
        inputs = rng.integers(0, 2, (3, steps, *source.shape)).astype(np.uint8)
    else:
        low = -(1 << (source.bits - 1)) if source.signed else 0
        inputs = rng.integers(low, low + (1 << source.bits), (3, *source.shape))
    inputs[2] = inputs[0]
    golden = simulate(net, inputs, steps, delay=delay, plan=plan)
    encoded = net.input.encode(inputs)
    size = word_bytes(Accelerator(net, plan).o.payload.shape()["score"].width)
    length = 3 * size + PREDICTION_BYTES + CYCLE_BYTES
    questions = [question(net, plan, encoded[i : i + 1], steps, delay) for i in range(3)]
    answers = converse(net, plan, questions, length, rates)
    for index, answer in enumerate(answers):
        scores, prediction, cycles = read(answer, 3, size)
        assert scores == golden.scores[index].ravel().tolist()
        assert prediction == golden.predictions[index]
        assert 0 < cycles < 2000
    if not rates[0]:
        # the accelerator was empty before each: the same image takes the same time
        assert read(answers[0], 3, size)[2] == read(answers[-1], 3, size)[2]


def test_every_position_of_an_output_map_is_answered() -> None:
    net = network(Code.RADIX, ImageInput((4, 4, 1), bits=3), last=1)
    plan = make_plan(net, 4)
    inputs = np.random.default_rng(8).integers(0, 8, (1, 4, 4, 1))
    golden = simulate(net, inputs, plan=plan)
    size = word_bytes(Accelerator(net, plan).o.payload.shape()["score"].width)
    length = 3 * size + PREDICTION_BYTES + CYCLE_BYTES
    (answer,) = converse(net, plan, [question(net, plan, net.input.encode(inputs), 3, 0)], 4 * length, (0, 0))
    parts = [read(answer[start : start + length], 3, size) for start in range(0, 4 * length, length)]
    assert [score for scores, _, _ in parts for score in scores] == golden.scores.ravel().tolist()
    assert [prediction for _, prediction, _ in parts] == [int(np.argmax(scores)) for scores, _, _ in parts]
    assert [cycles for _, _, cycles in parts] == sorted(cycles for _, _, cycles in parts)
