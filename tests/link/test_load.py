# amaranth: UnusedElaboratable=no
"""Another network over the link: all of it or nothing, whatever happens on the way."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from link.similar import another, identity, residual

from fpgasnn import (
    Code,
    Conv,
    Device,
    ImageInput,
    InputError,
    IntegerNetwork,
    Layer,
    SpikeInput,
    ToolError,
    make_plan,
    save_network,
    simulate,
)
from fpgasnn.boards import build
from fpgasnn.cli.app import application
from fpgasnn.hdl.accelerator import Accelerator
from fpgasnn.link.identity import pack_inputs, parse
from fpgasnn.link.loading import load_requests
from fpgasnn.link.protocol import ANSWER, LOAD_BYTES, Command, Deframer, Frame, Outcome, encode_frame, run_settings
from fpgasnn.link.result import parse_result
from fpgasnn.storage import network_hash
from fpgasnn.verify.compiled import find_compiler
from fpgasnn.verify.simulated_board import PATIENCE, CompiledBoard, SimulatedBoard

OLD = residual(Code.CAUSAL)
PLAN = make_plan(OLD, 2)
NEW, THIRD = (another(OLD, PLAN, seed) for seed in (1, 2))
SAID = identity(OLD, PLAN)
IMAGES = np.random.default_rng(3).integers(0, 8, (2, 3, 3, 1))
STEPS, DELAY = 5, 1

Talk = Callable[[bytes], list[Frame]]
DONE, NOTHING = Outcome.DONE, None
BEGIN, *DATA, COMMIT = LOAD = list[tuple[int, bytes]](load_requests(NEW, SAID, 40))

pytestmark = pytest.mark.skipif(find_compiler() is None, reason="no C++ compiler")


@pytest.fixture(scope="module")
def board() -> Iterator[SimulatedBoard]:
    with SimulatedBoard(OLD, PLAN, loadable=True) as board:
        yield board


@pytest.fixture
def talk(board: SimulatedBoard) -> Talk:
    """Sends bytes to a device that has just been switched on, and returns its answers."""
    device, reader = CompiledBoard(board.library), Deframer()

    def say(data: bytes) -> list[Frame]:
        answers: list[Frame] = []
        more = True
        while data or more:
            taken, made, more = device.run(data)
            data = data[taken:]
            answers += reader.feed(made)
        assert reader.corrupt == 0
        return answers

    return say


def encoded(command: int, payload: bytes) -> bytes:
    return encode_frame(Frame(command, 77, payload))


def outcome(talk: Talk, data: bytes) -> int | None:
    """Outcome of the answer to one request, None if there is no answer."""
    answers = talk(data)
    assert len(answers) <= 1
    return answers[0].payload[0] if answers else None


def check_holds(talk: Talk, net: IntegerNetwork) -> None:
    """The device says that it holds a network, and gives its scores and cycles."""
    (answer,) = talk(encoded(Command.IDENTIFY, b""))
    said = parse(answer.payload[1:])
    assert said.network == network_hash(net)
    head = run_settings(STEPS, DELAY, 1)
    answers = [frame for packed in pack_inputs(said, IMAGES) for frame in talk(encoded(Command.INFER, head + packed))]
    assert [frame.payload[0] for frame in answers] == [DONE] * len(IMAGES)
    scores, predictions, cycles = parse_result(said, [frame.payload[1:] for frame in answers])
    golden = simulate(net, IMAGES, STEPS, delay=DELAY, plan=PLAN)
    assert np.array_equal(scores, golden.scores)
    assert np.array_equal(predictions, golden.predictions)
    assert np.array_equal(cycles, golden.cycles.latency)


def flipped(data: bytes, place: int) -> bytes:
    """One bit of a byte is another one; no flag and no escape comes or goes."""
    assert data[place] not in range(0x7C, 0x80)
    return data[:place] + bytes((data[place] ^ 1,)) + data[place + 1 :]


def altered(request: tuple[int, bytes], place: int = LOAD_BYTES) -> bytes:
    """The frame of a request with another byte, and the checksum that goes with it."""
    command, payload = request
    return encoded(command, payload[:place] + bytes((payload[place] ^ 1,)) + payload[place + 1 :])


def piece(offset: int, data: bytes) -> bytes:
    return encoded(Command.LOAD_DATA, offset.to_bytes(LOAD_BYTES, "little") + data)


FRAMES = [encoded(*request) for request in LOAD]
LAST = len(LOAD) - 2
SIZE = int.from_bytes(BEGIN[1], "little")
END = int.from_bytes(DATA[-1][1][:LOAD_BYTES], "little"), DATA[-1][1][LOAD_BYTES:]
WELL = [DONE] * (len(LOAD) - 1)
LATE = [Outcome.OUT_OF_ORDER] * (len(DATA) - 2)
"""What is answered to everything behind the second piece."""

DAMAGE: dict[str, tuple[list[bytes], list[int | None]]] = {
    "a flipped bit": (
        [*FRAMES[:2], flipped(FRAMES[2], 20), *FRAMES[3:]],
        [DONE, DONE, NOTHING, *LATE, Outcome.INCOMPLETE],
    ),
    "a cut frame": ([*FRAMES[:2], FRAMES[2][:-7], *FRAMES[3:]], [DONE, DONE, NOTHING, *LATE, Outcome.INCOMPLETE]),
    "a missing piece": ([*FRAMES[:2], *FRAMES[3:]], [DONE, DONE, *LATE, Outcome.INCOMPLETE]),
    "the last piece missing": ([*FRAMES[:LAST], FRAMES[-1]], [*WELL[:LAST], Outcome.INCOMPLETE]),
    "a piece too early": (
        [*FRAMES[:2], FRAMES[3], FRAMES[2], *FRAMES[4:]],
        [DONE, DONE, Outcome.OUT_OF_ORDER, DONE, *LATE[1:], Outcome.INCOMPLETE],
    ),
    "no data": ([FRAMES[0], FRAMES[-1]], [DONE, Outcome.INCOMPLETE]),
    "no begin": (FRAMES[1:], [*[Outcome.OUT_OF_ORDER] * len(DATA), Outcome.INCOMPLETE]),
    "only a commit": (FRAMES[-1:], [Outcome.INCOMPLETE]),
    "another length": (
        [encoded(Command.LOAD_BEGIN, (SIZE + 1).to_bytes(LOAD_BYTES, "little")), FRAMES[1], FRAMES[-1]],
        [Outcome.WRONG_SIZE, Outcome.OUT_OF_ORDER, Outcome.INCOMPLETE],
    ),
    "a changed byte in a good frame": (
        [*FRAMES[:3], altered(LOAD[3]), *FRAMES[4:]],
        [*WELL, Outcome.WRONG_CHECKSUM],
    ),
    "another checksum": ([*FRAMES[:-1], altered(COMMIT, 2)], [*WELL, Outcome.WRONG_CHECKSUM]),
    "a begin behind the data": ([*FRAMES[:-1], FRAMES[0], FRAMES[-1]], [*WELL, DONE, Outcome.INCOMPLETE]),
    "a last piece too long": (
        [*FRAMES[:LAST], piece(END[0], END[1] + b"\0"), FRAMES[-1]],
        [*WELL[:LAST], Outcome.WRONG_LENGTH, Outcome.INCOMPLETE],
    ),
    "bytes behind the end": (
        [*FRAMES[:-1], piece(SIZE, b"\0"), piece(SIZE + 1, b"\0")],
        [*WELL, Outcome.WRONG_LENGTH, Outcome.OUT_OF_ORDER],
    ),
    "payloads of other lengths": (
        [encoded(command, bytes(size)) for command in (6, 7, 8) for size in (0, 3)]
        + [encoded(command, bytes(5)) for command in (6, 8)],
        [Outcome.WRONG_LENGTH] * 8,
    ),
}


@pytest.mark.parametrize("kind", DAMAGE)
def test_a_damaged_load_changes_nothing(talk: Talk, kind: str) -> None:
    frames, expected = DAMAGE[kind]
    assert [outcome(talk, frame) for frame in frames] == expected
    check_holds(talk, OLD)
    assert [outcome(talk, frame) for frame in FRAMES] == [*WELL, DONE]
    check_holds(talk, NEW)


def test_what_is_sent_again_changes_nothing(talk: Talk) -> None:
    """As a host does when an answer was lost: any request, and a reset between them."""
    reset = encoded(Command.RESET, b"")
    again = [part for frame in FRAMES[1:-1] for part in (frame, reset, frame, FRAMES[1])]
    frames = [FRAMES[0], reset, FRAMES[0], *again]
    assert [outcome(talk, frame) for frame in frames] == [DONE] * len(frames)
    check_holds(talk, OLD)
    # an odd and an even number of commits
    for frames in ([FRAMES[-1]], [FRAMES[-1]], [reset, FRAMES[-1]]):
        assert [outcome(talk, frame) for frame in frames] == [DONE] * len(frames)
        check_holds(talk, NEW)
    # a piece of the load that is over changes neither network
    assert outcome(talk, altered(DATA[0])) == DONE
    check_holds(talk, NEW)


def test_a_piece_may_not_end_inside_a_word(talk: Talk) -> None:
    """Cut at every place: refused or taken whole, and the load goes on from there."""
    assert outcome(talk, FRAMES[0]) == DONE
    data, refused = DATA[0][1][LOAD_BYTES:], 0
    for length in range(1, len(data) + 1):
        verdict = outcome(talk, piece(0, data[:length]))
        refused += verdict == Outcome.WRONG_LENGTH
        if verdict == DONE:
            # it is there now: begin again
            assert outcome(talk, FRAMES[0]) == DONE
    assert 0 < refused < len(data)
    assert [outcome(talk, frame) for frame in FRAMES[1:]] == [*WELL[1:], DONE]
    check_holds(talk, NEW)


def test_garbage_between_the_pieces(talk: Talk) -> None:
    """Noise on the line, seed 6, and a frame that claims the longest payload there is."""
    source = random.Random(6)
    endless = b"\x7e" + bytes((Command.LOAD_DATA, 1, 255, 255, 255)) + bytes(50)
    for frame in FRAMES:
        noise = bytes(source.choices(range(256), k=40))
        assert [answer.payload[0] for answer in talk(noise + endless + frame)] == [DONE]
    check_holds(talk, NEW)


def harmed_load(source: random.Random) -> list[bytes]:
    """A load with up to two frames that are lost, sent twice, exchanged or cut off."""
    frames = list(FRAMES)
    for _ in range(source.randrange(3)):
        place, other = source.randrange(len(frames)), source.randrange(len(frames))
        kind = source.randrange(4)
        if kind == 0:
            del frames[place]
        elif kind == 1:
            frames.insert(other, frames[place])
        elif kind == 2:
            frames[place], frames[other] = frames[other], frames[place]
        else:
            frames[place] = frames[place][: source.randrange(len(frames[place]))]
    return frames


def test_random_damage(talk: Talk) -> None:
    """Whatever comes in whatever order, seed 7: the device holds a whole network, and says which."""
    source = random.Random(7)
    kept = 0
    for _ in range(9):
        verdicts = [(frame, outcome(talk, frame)) for frame in harmed_load(source)]
        if (FRAMES[-1], DONE) not in verdicts:
            kept += 1
            check_holds(talk, OLD)
            continue
        check_holds(talk, NEW)
        back = [encoded(*request) for request in load_requests(OLD, SAID, 64)]
        assert [outcome(talk, frame) for frame in back] == [DONE] * len(back)
    assert 1 < kept < 8


def test_a_commit_waits_for_the_run_before_it(talk: Talk) -> None:
    """Sent while an image is repeated: that run ends with the network that it began with."""
    assert [outcome(talk, frame) for frame in FRAMES[:-1]] == WELL
    run = encoded(Command.INFER, run_settings(STEPS, DELAY, 40) + pack_inputs(SAID, IMAGES)[0])
    done, committed = talk(run + FRAMES[-1])
    assert (done.payload[0], committed.payload) == (DONE, bytes((DONE,)))
    scores, _, cycles = parse_result(SAID, [done.payload[1:]])
    golden = simulate(OLD, IMAGES[[0] * 40], STEPS, delay=DELAY, plan=PLAN)
    # the commit has come long before the run's end
    assert cycles[0] > 2 * 40 * len(FRAMES[-1])
    assert np.array_equal(scores, golden.scores[:1]) and cycles[0] == golden.cycles.done[-1]
    check_holds(talk, NEW)


def test_a_commit_that_waits_is_forgotten_by_a_reset(talk: Talk) -> None:
    assert [outcome(talk, frame) for frame in FRAMES[:-1]] == WELL
    run = encoded(Command.INFER, run_settings(STEPS, DELAY, 60) + pack_inputs(SAID, IMAGES)[0])
    (answer,) = talk(run + FRAMES[-1] + encoded(Command.RESET, b""))
    assert (answer.command, answer.payload) == (Command.RESET | ANSWER, bytes((DONE,)))
    check_holds(talk, OLD)
    assert outcome(talk, FRAMES[-1]) == DONE
    check_holds(talk, NEW)


def test_a_piece_that_was_dropped_has_not_come(talk: Talk) -> None:
    """A third request while an image is repeated: there is no answer to it, and what follows it is refused."""
    run = encoded(Command.INFER, run_settings(STEPS, DELAY, 200) + pack_inputs(SAID, IMAGES)[0])
    answers = talk(run + FRAMES[0] + FRAMES[1])
    assert [answer.command & ~ANSWER for answer in answers] == [Command.INFER, Command.LOAD_BEGIN]
    assert [answer.payload[0] for answer in answers] == [DONE, DONE]
    assert outcome(talk, FRAMES[2]) == Outcome.OUT_OF_ORDER
    assert [outcome(talk, frame) for frame in FRAMES[1:]] == [*WELL[1:], DONE]
    check_holds(talk, NEW)


def test_a_load_while_images_run(talk: Talk) -> None:
    """Every piece comes in the middle of a run: it is written beside what the run reads."""
    run = encoded(Command.INFER, run_settings(STEPS, DELAY, 12) + pack_inputs(SAID, IMAGES)[1])
    golden = simulate(OLD, IMAGES[[1] * 12], STEPS, delay=DELAY, plan=PLAN)
    for frame in FRAMES[:-1]:
        done, taken = talk(run + frame)
        assert (done.payload[0], taken.payload) == (DONE, bytes((DONE,)))
        scores, _, cycles = parse_result(SAID, [done.payload[1:]])
        assert np.array_equal(scores, golden.scores[:1]) and cycles[0] == golden.cycles.done[-1]
    assert outcome(talk, FRAMES[-1]) == DONE
    check_holds(talk, NEW)


def test_the_driver_loads_and_runs(board: SimulatedBoard) -> None:
    seen: list[tuple[int, int]] = []
    with Device(board.port, OLD, timeout=PATIENCE) as device:
        for net in (NEW, THIRD, OLD):
            device.load(net, progress=lambda done, total: seen.append((done, total)))
            assert device.identity.network == network_hash(net)
            for steps in (1, STEPS):
                result, golden = device.run(IMAGES, steps), simulate(net, IMAGES, steps, plan=PLAN)
                assert np.array_equal(result.scores, golden.scores)
                assert np.array_equal(result.predictions, golden.predictions)
                assert np.array_equal(result.cycles, golden.cycles.latency)
        assert seen == [(1, 3), (2, 3), (3, 3)] * 3
        with pytest.raises(InputError, match="net must be an IntegerNetwork"):
            device.load(3)  # type: ignore[arg-type]
        with pytest.raises(InputError, match="progress must be callable"):
            device.load(NEW, progress=3)  # type: ignore[arg-type]
    with Device(board.port, OLD, timeout=PATIENCE) as device:
        device.load(NEW)
    with pytest.raises(InputError, match="must hold the network"):
        Device(board.port, OLD, timeout=PATIENCE)
    with Device(board.port, NEW, timeout=PATIENCE) as device:
        device.load(OLD)


@pytest.mark.parametrize("lost", [Command.LOAD_COMMIT, Command.IDENTIFY])
def test_a_load_whose_last_answers_are_lost(board: SimulatedBoard, lost: Command) -> None:
    """The new network is there, and the next run is of that one, with its input and its T."""
    source = ImageInput((3, 3, 1), bits=3, scale=[2.0], offset=[1.0])
    new = replace(NEW, input=source, timesteps=5, delay=1)
    with Device(board.port, OLD, timeout=PATIENCE) as device:
        line = device._line
        receive = line._receive

        def deaf(deadline: float) -> Frame | None:
            frame = receive(deadline)
            return None if frame is None or frame.command == lost | ANSWER else frame

        line._receive = deaf  # type: ignore[method-assign]
        with pytest.raises(ToolError, match="must answer every request, got nothing for 3 times"):
            device.load(new)
        line._receive = receive  # type: ignore[method-assign]
        result, golden = device.run(IMAGES / 2), simulate(new, IMAGES / 2, plan=PLAN)
        assert (result.timesteps, result.delay) == (5, 1)
        assert np.array_equal(result.scores, golden.scores)
        assert device.identity.network == network_hash(new)
        device.load(OLD)
        assert device.identity.network == network_hash(OLD)


def test_a_load_over_a_bad_line(board: SimulatedBoard) -> None:
    """Every 500th byte is dropped or changed, in both directions, seed 8."""
    source = random.Random(8)
    harmed = 0

    def harm(data: bytes) -> bytes:
        nonlocal harmed
        result = bytearray()
        for byte in data:
            luck = source.randrange(1000)
            harmed += luck < 2
            if luck != 0:
                result.append(byte ^ 0x11 if luck == 1 else byte)
        return bytes(result)

    with Device(board.port, OLD, timeout=0.6) as device:
        port = device._line._serial
        write, read = port.write, port.read
        for net in (NEW, OLD) * 2:
            port.write, port.read = lambda data: write(harm(data)), lambda size: harm(read(size))
            for _ in device._line.exchange((*request, 0.0) for request in load_requests(net, SAID, 40)):
                pass
            port.write, port.read = write, read
            result = device.run(IMAGES)
            assert np.array_equal(result.scores, simulate(net, IMAGES, plan=PLAN).scores)
    assert harmed > 2


def test_the_commands_of_the_command_line(
    board: SimulatedBoard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A port, and a simulated device: that one is compiled loadable."""
    old, new, images = (tmp_path / name for name in ("old.safetensors", "new.safetensors", "images.npy"))
    save_network(OLD, old)
    save_network(NEW, new)
    np.save(images, IMAGES)
    built: list[Accelerator] = []

    def compiled(accelerator: Accelerator) -> Path:
        built.append(accelerator)
        return board.library

    monkeypatch.setattr("fpgasnn.verify.simulated_board.compile_board", compiled)
    expected = simulate(NEW, IMAGES, plan=PLAN)
    for device in (("--port", board.port, "--timeout", "600"), ("--simulate", str(old))):
        result = CliRunner().invoke(
            application, ["run", *device, "--load", str(new), str(images), "--repeat", "0", "--json"]
        )
        assert result.exit_code == 0, result.stderr
        summary = json.loads(result.stdout)
        assert summary["network"] == network_hash(NEW)
        assert summary["predictions"] == expected.predictions.tolist()
        assert summary["latency"] == expected.cycles.latency.mean()
    assert [bool(accelerator.shapes) for accelerator in built] == [True]
    save_network(residual(Code.RADIX), new)
    result = CliRunner().invoke(application, ["run", "--port", board.port, "--load", str(new), "--timeout", "600"])
    assert result.exit_code == 2
    assert "must be in causal code (S2), got radix" in " ".join(result.stderr.split())
    np.save(images, IMAGES[:, :2])
    result = CliRunner().invoke(
        application, ["run", "--port", board.port, "--load", str(old), str(images), "--timeout", "600"]
    )
    assert result.exit_code == 2
    # nothing was loaded before the images were seen
    with Device(board.port, NEW, timeout=PATIENCE) as driver:
        driver.load(OLD)


def test_a_build_is_loadable_if_it_is_asked_to_be(tmp_path: Path) -> None:
    """For a board whose tools are not run: what they would get, of a very small network."""
    weight, nothing = np.ones((1, 1, 1, 1), int), np.zeros(1, int)
    layers = (Layer("scores", (Conv("input", weight),), nothing),)
    save_network(IntegerNetwork(SpikeInput((1, 1, 1)), layers, Code.CAUSAL, 1), tmp_path / "net.safetensors")
    arguments = ["build", str(tmp_path / "net.safetensors"), "--board", "arty-a7", "--lanes", "1"]
    result = CliRunner().invoke(application, [*arguments, "--loadable", "-o", str(tmp_path / "out"), "--json"])
    assert result.exit_code == 0, result.stderr
    assert json.loads(result.stdout)["loadable"] is True
    assert "module \\top.device.link.loader " in (tmp_path / "out" / "top.v").read_text()


@pytest.mark.parametrize("make", [lambda v: SimulatedBoard(OLD, loadable=v), None])
def test_loadable_is_a_flag(make: Callable[[object], object] | None, tmp_path: Path) -> None:
    call = make or (lambda v: build(OLD, "arty-a7", lanes=2, loadable=v, output=tmp_path / "out"))
    with pytest.raises(InputError, match="loadable must be True or False, got 3"):
        call(3)
