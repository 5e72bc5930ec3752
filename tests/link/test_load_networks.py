# amaranth: UnusedElaboratable=no
"""A network that was loaded gives the golden model's scores and cycles; so does the one of the build, loaded again."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from link.bench import Behind, Host, numbered
from link.similar import another, identity, residual
from numpy.typing import NDArray

from fpgasnn import Code, Conv, ImageInput, IntegerNetwork, Layer, make_plan, simulate
from fpgasnn.golden.result import Result
from fpgasnn.link.identity import pack_inputs, parse
from fpgasnn.link.link import has_rest
from fpgasnn.link.loading import load_requests
from fpgasnn.link.protocol import ANSWER, Command, Outcome, encode_frame, run_settings
from fpgasnn.link.result import parse_result
from fpgasnn.plan import Plan
from fpgasnn.storage import network_hash
from fpgasnn.verify.case import decode
from fpgasnn.verify.draw import draw_cases, draw_images

SEED = 5


def images_of(net: IntegerNetwork, steps: int) -> NDArray[np.integer]:
    """Images, or spike trains, as the input encodes them."""
    return draw_images(net, 2, steps, np.random.default_rng(8))


def golden(net: IntegerNetwork, plan: Plan, images: NDArray[np.integer], steps: int, delay: int) -> Result:
    return simulate(net, decode(net, images), steps, delay=delay, plan=plan)


def check(net: IntegerNetwork, plan: Plan, steps: int, delay: int) -> None:
    """Run images on a device, on another network that is loaded into it, and on the first one, loaded again."""
    dut = Behind(net, plan, loadable=True)
    images = images_of(net, steps)
    said = identity(net, plan)
    runs = [
        (Command.INFER, run_settings(steps, delay, 1) + packed)
        for packed in pack_inputs(said, net.input.encode(decode(net, images)))
    ]
    networks = [net, another(net, plan, 1), net]
    there, back = ([*load_requests(network, said), (Command.IDENTIFY, b"")] for network in networks[1:])
    requests = numbered([*runs, *there, *runs, *back, *runs])
    host = Host(dut)

    answers = host.ask(requests)
    assert [answer.payload[0] for answer in answers] == [Outcome.DONE] * len(requests)

    def bodies(command: int) -> list[bytes]:
        pairs = zip(answers, requests, strict=True)
        return [answer.payload[1:] for answer, request in pairs if request.command == command]

    assert [parse(body).network for body in bodies(Command.IDENTIFY)] == [network_hash(one) for one in networks[1:]]
    held = parse(bodies(Command.IDENTIFY)[0])
    scores, predictions, cycles = parse_result(held, bodies(Command.INFER))
    for number, network in enumerate(networks):
        mine = slice(number * len(images), (number + 1) * len(images))
        expected = golden(network, plan, images, steps, delay)
        assert np.array_equal(scores[mine], expected.scores)
        assert np.array_equal(predictions[mine], expected.predictions)
        assert np.array_equal(cycles[mine], expected.cycles.latency)


def test_the_order_of_requests_is_kept() -> None:
    """A commit has its turn behind the run before it; data without a begin, or that were dropped, have not come."""
    old = residual(Code.CAUSAL)
    plan = make_plan(old, 2)
    new, said = another(old, plan, 1), identity(old, plan)
    begin, first, *pieces, commit = load_requests(new, said, 60)
    image = images_of(old, 3)[:1]
    (packed,) = pack_inputs(said, image)

    def infer(count: int) -> tuple[int, bytes]:
        return Command.INFER, run_settings(3, 0, count) + packed

    # sent at once, and what is answered
    turns = [
        ([first], [Outcome.OUT_OF_ORDER]),
        ([commit], [Outcome.INCOMPLETE]),
        ([infer(6), begin, first], [Outcome.DONE] * 2),
        ([pieces[0]], [Outcome.OUT_OF_ORDER]),
        *(([piece], [Outcome.DONE]) for piece in (first, *pieces)),
        ([infer(6), commit], [Outcome.DONE] * 2),
        ([infer(1)], [Outcome.DONE]),
    ]
    host = Host(Behind(old, plan, loadable=True))

    async def story(context: Any) -> None:
        expected = 0
        for requests, outcomes in turns:
            await host.send(context, b"".join(encode_frame(request) for request in numbered(requests)))
            expected += len(outcomes)
            await host.until(context, expected)

    answers = host.talk(story)
    assert [answer.payload[0] for answer in answers] == [outcome for _, outcomes in turns for outcome in outcomes]
    bodies = [answer.payload[1:] for answer in answers if answer.command == Command.INFER | ANSWER]
    scores, _, cycles = parse_result(said, bodies)
    for number, (network, count) in enumerate([(old, 6), (old, 6), (new, 1)]):
        expected = golden(network, plan, image[[0] * count], 3, 0)
        assert np.array_equal(scores[number], expected.scores[0])
        assert cycles[number] == expected.cycles.done[-1]


def test_loads_beside_runs_that_leave_something_behind() -> None:
    """Two engines of a layer, an input whose last rows no window reaches; pieces come while an image runs."""
    rng = np.random.default_rng(13)
    hidden = Layer(
        "hidden",
        (Conv("input", rng.integers(-8, 8, (2, 1, 1, 1)), stride=(3, 3)),),
        bias=np.ones(2, int),
        threshold=np.full(2, 5),
    )
    layers = (hidden, Layer("scores", (Conv("hidden", rng.integers(-8, 8, (2, 1, 1, 2)), stride=(2, 2)),), [0, 1]))
    old = IntegerNetwork(ImageInput((8, 8, 1), bits=2), layers, Code.CAUSAL, 2)
    plan = make_plan(old, 2, replicas={"hidden": 2})
    assert has_rest(plan)
    new, said = another(old, plan, 1), identity(old, plan)
    images = rng.integers(0, 4, (2, 8, 8, 1))
    packed = pack_inputs(said, images)
    load = load_requests(new, said, 30)
    runs = [(old, 0, 3)] * len(load) + [(new, 0, 1), (new, 1, 2)]
    asked = [(Command.INFER, run_settings(2, 0, count) + packed[image]) for _, image, count in runs]
    # a run, a request of the load, a run, and so on
    mixed = [request for pair in zip(asked, load, strict=False) for request in pair]
    requests = numbered([*mixed, *asked[len(load) :], (Command.IDENTIFY, b"")])
    host = Host(Behind(old, plan, loadable=True))

    answers = host.ask(requests)
    assert [answer.payload[0] for answer in answers] == [Outcome.DONE] * len(requests)
    assert parse(answers[-1].payload[1:]).network == network_hash(new)
    bodies = [answer.payload[1:] for answer in answers if answer.command == Command.INFER | ANSWER]
    scores, _, cycles = parse_result(said, bodies)
    for number, (network, image, count) in enumerate(runs):
        expected = simulate(network, images[[image] * count], plan=plan)
        assert np.array_equal(scores[number], expected.scores[0])
        assert cycles[number] == expected.cycles.done[-1]


@pytest.mark.parametrize("code", list(Code))
def test_residual_networks(code: Code) -> None:
    net = residual(code)
    check(net, make_plan(net, 2), 3, 1 if code is Code.CAUSAL else 0)


def test_random_networks() -> None:
    """The smallest of some that are drawn: Amaranth's simulator takes seconds for each."""
    drawn = []
    for case in draw_cases(12, SEED):
        net, plan = case.net, case.plan()
        delay = net.readout_delay(case.timesteps, None)
        images = images_of(net, case.timesteps)
        cycles = int(golden(net, plan, images, case.timesteps, delay).cycles.latency.sum())
        size = sum(len(payload) for _, payload in load_requests(net, identity(net, plan)))
        if cycles > 100:
            drawn.append((size + cycles + images.size, net, plan, case.timesteps, delay))
    for _, net, plan, steps, delay in sorted(drawn, key=lambda one: one[0])[:2]:
        print(f"network {network_hash(net)[:16]} of seed {SEED}")
        check(net, plan, steps, delay)
