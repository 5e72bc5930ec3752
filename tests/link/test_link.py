# amaranth: UnusedElaboratable=no
"""The host link around an accelerator: scores, predictions and cycles are the golden model's, in every code."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest
from link.bench import STEP, Behind, Host, network, numbered

from fpgasnn import Code, Conv, ImageInput, IntegerNetwork, Layer, SpikeInput, make_plan, simulate
from fpgasnn.link.identity import describe, pack_inputs, parse
from fpgasnn.link.link import has_rest
from fpgasnn.link.protocol import ANSWER, COUNTERS, Command, Frame, Outcome, encode_frame, run_settings
from fpgasnn.link.result import parse_result
from fpgasnn.testing.noise import noise

CASES = [
    pytest.param(Code.RADIX, ImageInput((4, 4, 1), bits=3), 2, (0.5, 0.7), id="radix"),
    pytest.param(Code.RADIX, ImageInput((4, 4, 1), bits=3), 1, (0, 0), id="map"),
    pytest.param(Code.CAUSAL, ImageInput((4, 4, 2), bits=5, signed=True), 2, (0, 0), id="causal-signed"),
    pytest.param(Code.DEFERRED, ImageInput((4, 4, 1), bits=9), 2, (0, 0), id="deferred-9-bits"),
    pytest.param(Code.CAUSAL, SpikeInput((4, 4, 3)), 2, (0.4, 0.2), id="causal-spikes"),
]


def identity_of(dut: Behind) -> Any:
    net, plan = dut.core.net, dut.core.plan
    return parse(STEP.to_bytes(2, "little") + describe(net, plan, len(dut.core.o.payload.score)))


def check_done(frame: Frame, request: Frame) -> bytes:
    """Body of a good answer."""
    assert (frame.command, frame.sequence) == (request.command | ANSWER, request.sequence)
    assert frame.payload[0] == Outcome.DONE
    return frame.payload[1:]


@pytest.mark.parametrize(("code", "source", "last", "rates"), CASES)
def test_results_are_the_golden_models(
    code: Code, source: ImageInput | SpikeInput, last: int, rates: tuple[float, float]
) -> None:
    net = network(code, source, last)
    dut = Behind(net, make_plan(net, 4))
    rng = np.random.default_rng(6)
    steps, delay = 3, 1 if code is Code.CAUSAL else 0
    if isinstance(source, SpikeInput):
        inputs = rng.integers(0, 2, (4, steps, *source.shape)).astype(np.uint8)
    else:
        inputs = rng.integers(source.minimum, source.maximum + 1, (4, *source.shape))
    golden = simulate(net, inputs, steps, delay=delay, plan=dut.core.plan)
    identity = identity_of(dut)
    packed = pack_inputs(identity, source.encode(inputs))
    one, again = run_settings(steps, delay, 1), run_settings(steps, delay, 3)
    requests = numbered(
        [*((Command.INFER, one + data) for data in packed), (Command.REPEAT, again), (Command.INFER, again + packed[0])]
    )
    host = Host(dut, *rates)

    answers = host.ask(requests)
    bodies = [check_done(answer, request) for answer, request in zip(answers, requests, strict=True)]
    scores, predictions, cycles = parse_result(identity, bodies)
    order = [0, 1, 2, 3, 3, 0]
    assert np.array_equal(scores, golden.scores[order])
    assert np.array_equal(predictions, golden.predictions[order])
    assert np.array_equal(cycles[:4], golden.cycles.latency)
    for place, image in ((4, 3), (5, 0)):
        repeated = simulate(net, inputs[[image] * 3], steps, delay=delay, plan=dut.core.plan)
        assert cycles[place] == repeated.cycles.done[-1]


def refusals(code: Code) -> list[tuple[int, bytes, Outcome]]:
    """Requests that a device of T_max 8 (K 3) and 4 x 4 pixels of 3 bits must refuse."""
    image, most = bytes(6), 3 if code is Code.RADIX else 8
    cases = [
        (0, b"", Outcome.UNKNOWN_COMMAND),
        (6, b"\x01", Outcome.UNKNOWN_COMMAND),
        (0x81, b"", Outcome.UNKNOWN_COMMAND),
        (Command.IDENTIFY, b"\0", Outcome.WRONG_LENGTH),
        (Command.STATUS, bytes(20), Outcome.WRONG_LENGTH),
        (Command.RESET, b"\0", Outcome.WRONG_LENGTH),
        (Command.REPEAT, run_settings(most, 0, 1) + b"\0", Outcome.WRONG_LENGTH),
        (Command.REPEAT, run_settings(most, 0, 1)[:5], Outcome.WRONG_LENGTH),
        (Command.REPEAT, run_settings(most, 0, 1), Outcome.NO_IMAGE),
        (Command.INFER, b"", Outcome.WRONG_LENGTH),
        (Command.INFER, run_settings(most, 0, 1)[:3], Outcome.WRONG_LENGTH),
        (Command.INFER, run_settings(most, 0, 1) + image[:5], Outcome.WRONG_LENGTH),
        (Command.INFER, run_settings(most, 0, 1) + image + b"\0", Outcome.WRONG_LENGTH),
        (Command.INFER, run_settings(most, 0, 1) + bytes(200), Outcome.WRONG_LENGTH),
        (Command.INFER, run_settings(0, 0, 1) + image, Outcome.BAD_TIMESTEPS),
        (Command.INFER, run_settings(most + 1, 0, 1) + image, Outcome.BAD_TIMESTEPS),
        (Command.INFER, run_settings(0xFF00 + most, 0, 1) + image, Outcome.BAD_TIMESTEPS),
        (Command.INFER, run_settings(most, most, 1) + image, Outcome.BAD_DELAY),
        (Command.INFER, run_settings(most, 0x8000, 1) + image, Outcome.BAD_DELAY),
        (Command.INFER, run_settings(most, 0, 0) + image, Outcome.BAD_COUNT),
        (Command.REPEAT, run_settings(most, 0, 1), Outcome.NO_IMAGE),
    ]
    if code is not Code.CAUSAL:
        cases.append((Command.INFER, run_settings(most, 1, 1) + image, Outcome.BAD_DELAY))
    if code is Code.RADIX:
        cases.append((Command.INFER, run_settings(most - 1, 0, 1) + image, Outcome.BAD_TIMESTEPS))
    return cases


@pytest.mark.parametrize("code", list(Code))
def test_bad_requests_are_refused_and_the_next_good_one_works(code: Code) -> None:
    net = network(code)
    dut = Behind(net, make_plan(net, 4))
    cases = refusals(code)
    most = 3 if code is Code.RADIX else 8
    image = np.random.default_rng(8).integers(0, 8, (1, 4, 4, 1))
    identity = identity_of(dut)
    (packed,) = pack_inputs(identity, image)
    good = [(int(Command.INFER), run_settings(most, 0, 1) + packed), (int(Command.STATUS), b"")]
    requests = numbered([*((command, payload) for command, payload, _ in cases), *good])
    host = Host(dut)

    answers = host.ask(requests)
    for answer, request, (_, _, outcome) in zip(answers, requests, cases, strict=False):
        assert answer == Frame(request.command | ANSWER, request.sequence, bytes((outcome,))), request
    result = check_done(answers[-2], requests[-2])
    scores, _, _ = parse_result(identity, [result])
    assert np.array_equal(scores, simulate(net, image, most, delay=0).scores)
    counters = dict(zip(COUNTERS, np.frombuffer(check_done(answers[-1], requests[-1]), "<u2").tolist(), strict=True))
    assert counters == {
        "good": len(requests),
        "corrupt": 0,
        "malformed": 0,
        "dropped": 0,
        "lost": 0,
        "refused": len(cases),
    }


def test_spikes_are_repeated_with_the_steps_they_were_sent_with() -> None:
    net = network(Code.CAUSAL, SpikeInput((4, 4, 3)))
    dut = Behind(net, make_plan(net, 4))
    trains = np.random.default_rng(9).integers(0, 2, (1, 5, 4, 4, 3))
    (packed,) = pack_inputs(identity_of(dut), trains)
    requests = numbered(
        [
            (Command.INFER, run_settings(5, 0, 1) + packed),
            (Command.REPEAT, run_settings(4, 0, 1)),
            (Command.REPEAT, run_settings(5, 2, 1)),
            # a train for another T is not an input
            (Command.INFER, run_settings(6, 0, 1) + packed),
            (Command.INFER, run_settings(4, 0, 1) + packed),
        ]
    )
    host = Host(dut)

    async def story(context: Any) -> None:
        for number, request in enumerate(requests):
            await host.until(context, number)
            await host.send(context, encode_frame(request))
        await host.until(context, len(requests))

    outcomes = [answer.payload[0] for answer in host.talk(story)]
    wrong = Outcome.WRONG_LENGTH
    assert outcomes == [Outcome.DONE, Outcome.BAD_TIMESTEPS, Outcome.DONE, wrong, wrong]


def test_noise_between_frames_harms_nothing() -> None:
    net = network()
    dut = Behind(net, make_plan(net, 4))
    source = random.Random(10)
    images = np.random.default_rng(10).integers(0, 8, (12, 4, 4, 1))
    identity = identity_of(dut)
    requests = numbered([(Command.INFER, run_settings(3, 0, 1) + data) for data in pack_inputs(identity, images)])
    host = Host(dut)

    async def story(context: Any) -> None:
        for number, request in enumerate(requests):
            await host.send(context, noise(source, request) + encode_frame(request) + noise(source, request))
            await host.until(context, number + 1)

    bodies = [check_done(answer, request) for answer, request in zip(host.talk(story), requests, strict=True)]
    golden = simulate(net, images, plan=dut.core.plan)
    scores, _, cycles = parse_result(identity, bodies)
    assert np.array_equal(scores, golden.scores)
    assert np.array_equal(cycles, golden.cycles.latency)


def test_an_image_counts_only_when_its_whole_frame_was_good() -> None:
    net = network()
    dut = Behind(net, make_plan(net, 4))
    images = np.random.default_rng(13).integers(0, 8, (2, 4, 4, 1))
    identity = identity_of(dut)
    first, second = (run_settings(3, 0, 1) + data for data in pack_inputs(identity, images))
    damaged = bytearray(encode_frame(Frame(Command.INFER, 2, second)))
    damaged[-3] ^= 1
    host = Host(dut)

    async def story(context: Any) -> None:
        for place, data in enumerate(
            (
                encode_frame(Frame(Command.INFER, 1, first)),
                bytes(damaged) + encode_frame(Frame(Command.INFER, 3, second + b"\0")),
                bytes(damaged)[:-8] + encode_frame(Frame(Command.REPEAT, 4, run_settings(3, 0, 1))),
            )
        ):
            await host.send(context, data)
            await host.until(context, place + 1)

    answers = host.talk(story)
    assert [(answer.sequence, answer.payload[0]) for answer in answers] == [(1, 0), (3, Outcome.WRONG_LENGTH), (4, 0)]
    golden = simulate(net, images, plan=dut.core.plan)
    scores, _, cycles = parse_result(identity, [answers[0].payload[1:], answers[2].payload[1:]])
    assert np.array_equal(scores, golden.scores[[0, 0]])
    assert np.array_equal(cycles, golden.cycles.latency[[0, 0]])


def test_the_next_image_is_received_while_one_is_computed() -> None:
    net = network()
    dut = Behind(net, make_plan(net, 4))
    images = np.random.default_rng(14).integers(0, 8, (2, 4, 4, 1))
    identity = identity_of(dut)
    packed = pack_inputs(identity, images)
    host = Host(dut)
    seen: list[int] = []

    async def story(context: Any) -> None:
        await host.send(context, encode_frame(Frame(Command.INFER, 1, run_settings(3, 0, 20) + packed[0])))
        await host.send(context, encode_frame(Frame(Command.INFER, 2, run_settings(3, 0, 1) + packed[1])))
        # all of it is there, and the first image is not done
        seen.append(len(host.answers))
        await host.until(context, 2)

    answers = host.talk(story)
    assert seen == [0]
    scores, _, _ = parse_result(identity, [answer.payload[1:] for answer in answers])
    assert np.array_equal(scores, simulate(net, images).scores)


def test_a_host_that_sends_too_much_loses_requests_and_nothing_else() -> None:
    net = network()
    dut = Behind(net, make_plan(net, 4))
    images = np.random.default_rng(11).integers(0, 8, (6, 4, 4, 1))
    identity = identity_of(dut)
    packed = pack_inputs(identity, images)
    # the first one runs long enough for all others to come
    requests = numbered(
        [
            (Command.INFER, run_settings(3, 0, 30) + packed[0]),
            *((Command.INFER, run_settings(3, 0, 1) + p) for p in packed),
        ]
    )
    status = Frame(Command.STATUS, 77)
    host = Host(dut)

    async def story(context: Any) -> None:
        for request in requests:
            await host.send(context, encode_frame(request))
        await host.until(context, 2)
        await host.send(context, encode_frame(status))
        await host.until(context, 3)
        # what was stored is the image that was answered, not one that was dropped
        await host.send(context, encode_frame(Frame(Command.REPEAT, 78, run_settings(3, 0, 1))))
        await host.until(context, 4)

    answers = host.talk(story)
    assert [answer.sequence for answer in answers] == [requests[0].sequence, requests[1].sequence, 77, 78]
    golden = simulate(net, images, plan=dut.core.plan)
    scores, _, _ = parse_result(identity, [answers[0].payload[1:], answers[1].payload[1:], answers[3].payload[1:]])
    assert np.array_equal(scores, golden.scores[[0, 0, 0]])
    counters = dict(zip(COUNTERS, np.frombuffer(answers[2].payload[1:], "<u2").tolist(), strict=True))
    assert counters["dropped"] == 5
    assert counters["good"] == 8


def test_reset_ends_a_long_run_and_what_waits() -> None:
    net = network()
    dut = Behind(net, make_plan(net, 4))
    images = np.random.default_rng(12).integers(0, 8, (2, 4, 4, 1))
    identity = identity_of(dut)
    packed = pack_inputs(identity, images)
    host = Host(dut)

    async def story(context: Any) -> None:
        await host.send(context, encode_frame(Frame(Command.INFER, 1, run_settings(3, 0, 65535) + packed[0])))
        await host.send(context, encode_frame(Frame(Command.INFER, 2, run_settings(3, 0, 1) + packed[1])))
        await context.tick().repeat(300)
        await host.send(context, encode_frame(Frame(Command.RESET, 3)))
        await host.until(context, 1, within=500)
        await host.send(context, encode_frame(Frame(Command.REPEAT, 4, run_settings(3, 0, 1))))
        await host.send(context, encode_frame(Frame(Command.INFER, 5, run_settings(3, 0, 1) + packed[0])))
        await host.until(context, 3)

    answers = host.talk(story)
    assert [(answer.command, answer.sequence) for answer in answers] == [(0x85, 3), (0x84, 4), (0x83, 5)]
    golden = simulate(net, images, plan=dut.core.plan)
    scores, _, cycles = parse_result(identity, [answer.payload[1:] for answer in answers[1:]])
    assert np.array_equal(scores, golden.scores[[1, 0]])
    assert np.array_equal(cycles, golden.cycles.latency[[1, 0]])


def test_lost_bytes_are_counted_and_identity_told() -> None:
    net = network(Code.CAUSAL)
    dut = Behind(net, make_plan(net, 4, max_timesteps=6))
    host = Host(dut)

    async def story(context: Any) -> None:
        context.set(dut.lost, 1)
        await context.tick().repeat(3)
        context.set(dut.lost, 0)
        await host.send(context, encode_frame(Frame(Command.STATUS, 1)) + encode_frame(Frame(Command.IDENTIFY, 2)))
        await host.until(context, 2)

    status, identity = host.talk(story)
    assert dict(zip(COUNTERS, np.frombuffer(status.payload[1:], "<u2").tolist(), strict=True))["lost"] == 3
    said = parse(identity.payload[1:])
    assert (said.step, said.max_timesteps, said.timesteps, said.code) == (STEP, 6, 4, Code.CAUSAL)


def test_a_run_that_ends_before_its_image_is_taken() -> None:
    """Windows reach one pixel of 256, one position of four: the rest of an image is not in the way of the next one."""
    rng = np.random.default_rng(13)
    hidden = Layer(
        "hidden",
        (Conv("input", rng.integers(-8, 8, (2, 1, 1, 1)), stride=(8, 8)),),
        bias=np.ones(2, int),
        threshold=np.full(2, 5),
    )
    layers = (hidden, Layer("scores", (Conv("hidden", rng.integers(-8, 8, (2, 1, 1, 2)), stride=(2, 2)),), [0, 1]))
    net = IntegerNetwork(ImageInput((16, 16, 1), bits=1), layers, Code.CAUSAL, 2)
    dut = Behind(net, make_plan(net, 2))
    assert has_rest(dut.core.plan)
    images = rng.integers(0, 2, (3, 16, 16, 1))
    identity = identity_of(dut)
    requests = numbered(
        [
            request
            for packed in pack_inputs(identity, images)
            for request in ((Command.INFER, run_settings(2, 0, 1) + packed), (Command.REPEAT, run_settings(2, 0, 2)))
        ]
    )
    host = Host(dut)

    answers = host.ask(requests)
    bodies = [check_done(answer, request) for answer, request in zip(answers, requests, strict=True)]
    scores, _, cycles = parse_result(identity, bodies)
    golden = simulate(net, images, plan=dut.core.plan)
    assert np.array_equal(scores, golden.scores.repeat(2, axis=0))
    assert np.array_equal(cycles[::2], golden.cycles.latency)
    twice = [simulate(net, images[[n, n]], plan=dut.core.plan).cycles.done[-1] for n in range(3)]
    assert cycles[1::2].tolist() == twice


@pytest.mark.parametrize(
    ("kernel", "stride", "rest"), [(3, 1, False), (2, 2, False), (1, 2, True), (3, 2, True), (4, 4, False)]
)
def test_which_plans_leave_a_rest(kernel: int, stride: int, rest: bool) -> None:
    """Maps of 4 x 4: whether the last window ends with them."""
    layer = Layer("hidden", (Conv("input", np.ones((1, kernel, kernel, 1), int), stride=(stride, stride)),), [0], [1])
    extent = (4 - kernel) // stride + 1
    scores = Layer("scores", (Conv("hidden", np.ones((1, extent, extent, 1), int)),), [0])
    net = IntegerNetwork(ImageInput((4, 4, 1), bits=1), (layer, scores), Code.CAUSAL, 2)
    assert has_rest(make_plan(net, 1)) is rest
