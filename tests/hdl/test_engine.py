# amaranth: UnusedElaboratable=no
"""One engine between a ring and a consumer made of Python: spikes and scores are the referee's (D1-D5)."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest
from referee import referee

from fpgasnn.hdl.engine import Engine
from fpgasnn.network import Code, Conv, ImageInput, IntegerNetwork, Layer, Pool, PoolMode, SpikeInput
from fpgasnn.plan import Plan, fixed_cycles, make_plan, trip_counts
from fpgasnn.testing.streams import run

ADMISSION = 2
"""Cycles from the admission of a position to its first item in the scanner: fetch, reserve."""
LANE_PIPELINE = 2
"""Cycles from a position's last cycle in the scanner to its last spikes or scores: weight memory, lane."""


def network(
    code: str,
    image: bool,
    pool: Pool | None = None,
    *,
    seed: int = 0,
    delay: int = 0,
    source: ImageInput | SpikeInput | None = None,
) -> IntegerNetwork:
    """A padded 3 x 2 convolution to 5 channels and scores; weights, constants and thresholds at random."""
    rng = np.random.default_rng(seed)
    if source is None:
        source = ImageInput((4, 5, 2), bits=3, signed=True) if image else SpikeInput((4, 5, 3))
    hidden = Layer(
        "hidden",
        (Conv("input", rng.integers(-8, 8, (5, 3, 2, source.shape[2])), (1, 1), (1, 1, 1, 0)),),
        bias=rng.integers(-6, 9, 5),
        threshold=rng.integers(6, 15, 5),
        start=rng.integers(0, 6, 5),
        weight_bits=4,
        pool=pool,
    )
    layers = (hidden, Layer("scores", (Conv("hidden", np.ones((3, 1, 1, 5), int)),), bias=np.zeros(3, int)))
    height, width, _ = IntegerNetwork(source, layers, Code(code), 4).shape("hidden")
    weight = rng.integers(-8, 8, (3, height, width, 5))
    scores = Layer("scores", (Conv("hidden", weight),), bias=rng.integers(-9, 9, 3), weight_bits=4)
    return IntegerNetwork(source, (hidden, scores), Code(code), 4, delay=delay)


@dataclass
class Log:
    """What an engine did, with cycle numbers."""

    claims: list[int] = field(default_factory=list)
    started: list[int] = field(default_factory=list)
    finished: list[int] = field(default_factory=list)
    released: list[tuple[int, int]] = field(default_factory=list)
    results: list[tuple[int, tuple[int, ...], int]] = field(default_factory=list)
    """Cycle, spike bits or scores of the lanes, last."""


class Environment:
    """The ring in front (full of rows at any time, ready comes and goes) and what receives the results."""

    def __init__(self, net: IntegerNetwork, plan: Plan, name: str, train: np.ndarray, pause: float, seed: int) -> None:
        self.net, self.train, self.pause = net, train, pause
        self.layer = plan.layer(name)
        self.ring = self.layer.branches[0].ring
        self.rng = random.Random(seed)
        self.released = 0

    def word(self, row: int, column: int, number: int, plane: int) -> int:
        """A word of a global row: channel bits of one index, or the pixel with all its planes.

        Columns beside the map are read too, but must not count: they are full of ones.
        """
        image, y = divmod(row, self.ring.height)
        if image >= len(self.train) or column >= self.ring.width:
            return (1 << self.ring.word_bits) - 1
        if self.train.ndim == 4:  # images: (N, H, W, C)
            bits = self.net.input.bits  # type: ignore[union-attr]
            pixel = self.train[image, y, column]
            return sum((int(value) & (1 << bits) - 1) << bits * c for c, value in enumerate(pixel))
        bits = self.ring.word_bits
        chosen = self.train[image, plane, y, column, number * bits : (number + 1) * bits]
        return sum(int(bit) << c for c, bit in enumerate(chosen))

    def data(self, column: int, number: int, plane: int) -> list[int]:
        """One word per bank: the row at or after the first unreleased one that lives there."""
        rows = [self.released + (bank - self.released) % self.ring.rows for bank in range(self.ring.rows)]
        return [self.word(row, column, number, plane) for row in rows]

    def run(self, dut: Engine, steps: int, delay: int) -> Log:
        """Run all positions; the engine may then go on with images that are not there."""
        positions = len(self.train) * self.layer.shape[0] * self.layer.shape[1]
        log = Log()
        hidden = hasattr(dut, "writer")

        async def bench(context: Any) -> None:
            context.set(dut.timesteps, steps)
            context.set(dut.delay, delay)
            cycle = 0
            while len(log.finished) < positions or cycle <= log.finished[positions - 1] + LANE_PIPELINE:
                ahead = (context.get(dut.reader.need_row) - self.released) % (1 << self.ring.counter_bits)
                context.set(dut.reader.ready, ahead < self.ring.rows and self.rng.random() >= self.pause)
                context.set(dut.writer.room if hidden else dut.scores_room, self.rng.random() >= self.pause)
                address = await (self.hidden_cycle if hidden else self.output_cycle)(context, dut, log, cycle)
                if address is not None:
                    context.set(dut.reader.data, self.data(*address))
                cycle += 1

        run(dut, bench)
        return log

    async def hidden_cycle(self, context: Any, dut: Engine, log: Log, cycle: int) -> tuple[int, int, int] | None:
        writer = dut.writer
        *values, room, claim, write, word, last = await context.tick().sample(
            *self.probes(dut), writer.room, writer.claim, writer.write, writer.data, writer.last
        )
        assert room or not claim
        if claim:
            log.claims.append(cycle)
        if write:
            log.results.append((cycle, tuple(word >> lane & 1 for lane in range(self.layer.lanes)), last))
        return self.note(values, log, cycle)

    async def output_cycle(self, context: Any, dut: Engine, log: Log, cycle: int) -> tuple[int, int, int] | None:
        *values, room, claim, valid, scores, last = await context.tick().sample(
            *self.probes(dut), dut.scores_room, dut.scores_claim, dut.scores_valid, dut.scores, dut.scores_last
        )
        assert room or not claim
        if claim:
            log.claims.append(cycle)
        if valid:
            log.results.append((cycle, tuple(scores[lane] for lane in range(self.layer.lanes)), last))
        return self.note(values, log, cycle)

    @staticmethod
    def probes(dut: Engine) -> list[Any]:
        reader = dut.reader
        return [
            dut.started, dut.finished, reader.release, reader.released,
            reader.enable, reader.column, reader.word, reader.plane,
        ]  # fmt: skip

    def note(self, values: list[Any], log: Log, cycle: int) -> tuple[int, int, int] | None:
        """Record what all engines have; returns the address that is read in this cycle."""
        _, _, started, finished, release, released, enable, *address = values
        if started:
            log.started.append(cycle)
        if finished:
            log.finished.append(cycle)
        if release:
            self.released += (released - self.released) % (1 << self.ring.counter_bits)
            log.released.append((cycle, self.released))
        return (address[0], address[1], address[2]) if enable else None


def examine(
    net: IntegerNetwork, name: str, lanes: int, *, pause: float = 0, images: int = 2, seed: int = 0
) -> tuple[Log, Plan, np.ndarray]:
    """Run one engine; returns its log, the plan, and what must come out: (positions, groups, T or 1, lanes)."""
    rng = np.random.default_rng(seed)
    if isinstance(net.input, ImageInput):
        inputs = rng.integers(net.input.minimum, net.input.maximum + 1, (images, *net.input.shape))
    else:
        inputs = (rng.random((images, net.timesteps, *net.input.shape)) < 0.4).astype(np.uint8)
    verdict = referee(net, inputs)
    plan = make_plan(net, lanes)
    layer = plan.layer(name)
    hidden = name == "hidden"
    consumer = plan.layers[1].branches[0].ring if hidden else None
    environment = Environment(net, plan, name, inputs if hidden else verdict.spikes["hidden"], pause, seed)
    log = environment.run(
        Engine(net=net, layer=net.layer(name), plan=plan, consumer=consumer),
        net.timesteps, net.readout_delay(net.timesteps, None),
    )  # fmt: skip
    results = verdict.spikes["hidden"] if hidden else verdict.scores.reshape(images, 1, 1, 1, -1)
    count, steps, height, width, channels = results.shape
    padded = np.zeros((count, steps, height, width, layer.groups * lanes), np.int64)
    padded[..., :channels] = results
    grouped = padded.reshape(count, steps, height * width, layer.groups, lanes).transpose(0, 2, 3, 1, 4)
    return log, plan, grouped.reshape(-1, layer.groups, steps, lanes)


def check_results(log: Log, expected: np.ndarray, hidden: bool) -> None:
    """Results in the order position, group, index; ``last`` with a group's last index, or a position's last group."""
    positions, groups, steps, lanes = expected.shape
    rows = expected.reshape(-1, lanes)
    for number, row in enumerate(rows):
        _, values, last = log.results[number]
        group, index = number // steps % groups, number % steps
        assert last == (index == steps - 1 if hidden else group == groups - 1), f"result {number}"
        assert values == tuple(row), f"result {number}"
    for position in range(positions):
        assert log.results[(position + 1) * groups * steps - 1][0] == log.finished[position] + LANE_PIPELINE


KINDS = [
    ("causal", None),
    ("causal", Pool((2, 2), (2, 2))),
    ("causal", Pool((2, 2), (1, 2), (1, 1, 0, 0))),
    ("causal", Pool((2, 2), (2, 1), mode=PoolMode.PER_STEP)),
    ("deferred", None),
    ("deferred", Pool((2, 2), (2, 2), (1, 1, 1, 1))),
    ("radix", None),
    ("radix", Pool((3, 2), (2, 2))),
]


@pytest.mark.parametrize("image", [False, True])
@pytest.mark.parametrize(("code", "pool"), KINDS)
def test_spikes_are_the_referees(code: str, pool: Pool | None, image: bool) -> None:
    net = network(code, image, pool, seed=3)
    log, _, expected = examine(net, "hidden", 2, images=1)
    assert 0 < expected.mean() < 0.9
    check_results(log, expected, hidden=True)


@pytest.mark.parametrize(("channels", "bits"), [(12, 16), (35, 5)])
def test_images_read_column_by_column(channels: int, bits: int) -> None:
    """The window is too large for a register; a plane of a pixel may take several segments of the scanner."""
    net = network("radix", True, seed=12, source=ImageInput((3, 3, channels), bits=bits, signed=True))
    assert make_plan(net).layers[0].branches[0].kind == "columns"
    log, _, expected = examine(net, "hidden", 2, images=1)
    check_results(log, expected, hidden=True)
    assert expected.any()


def test_a_window_that_fills_its_segments() -> None:
    """A plane of the window has 3 * 2 * 8 = 48 bits: three segments of the scanner, every bit of them used."""
    net = network("radix", True, seed=12, source=ImageInput((4, 5, 8), bits=2, signed=True))
    assert make_plan(net).layers[0].branches[0].kind == "window"
    log, _, expected = examine(net, "hidden", 2, images=1)
    check_results(log, expected, hidden=True)
    assert expected.any()


@pytest.mark.parametrize("lanes", [1, 4, 8])
def test_irregular_neighbours_change_no_spike(lanes: int) -> None:
    """Rows that come late, consumers without room; lanes that do not divide the channels, lanes without a channel."""
    net = network("causal", False, Pool((2, 2), (2, 2)), seed=4)
    log, _, expected = examine(net, "hidden", lanes, pause=0.6, seed=lanes)
    check_results(log, expected, hidden=True)


@pytest.mark.parametrize("lanes", [1, 2, 16])
@pytest.mark.parametrize(("code", "delay"), [("causal", 0), ("causal", 2), ("deferred", 0), ("radix", 0)])
def test_scores_are_the_referees(code: str, delay: int, lanes: int) -> None:
    net = network(code, False, seed=5, delay=delay)
    log, _, expected = examine(net, "scores", lanes, pause=0.3, images=3, seed=6)
    check_results(log, expected, hidden=False)


def test_latency() -> None:
    """Admission to start, last cycle to last spike, last cycle to release: the parts of plan.LATENCY_*."""
    log, plan, _ = examine(network("causal", False, seed=7), "hidden", 8, pause=0.3)
    layer = plan.layers[0]
    row_starts = log.started[:: layer.shape[1]]
    assert len(log.claims) >= len(row_starts) > 5
    assert row_starts == [claim + ADMISSION for claim in log.claims[: len(row_starts)]]
    row_ends = log.finished[layer.shape[1] - 1 :: layer.shape[1]]
    assert [cycle for cycle, _ in log.released[: len(row_ends)]] == row_ends
    # a 3-row window with one row of padding above: nothing is free after row 0, all rows after the last
    assert [row for _, row in log.released[:4]] == [0, 1, 2, 4]


def test_back_to_back_positions_follow_without_a_gap() -> None:
    log, _, _ = examine(network("radix", False, seed=8), "hidden", 8)
    assert log.started[1:] == [cycle + 1 for cycle in log.finished[: len(log.started) - 1]]


@pytest.mark.parametrize(("code", "image"), [("causal", False), ("deferred", False), ("radix", True)])
def test_service_time(code: str, image: bool) -> None:
    """groups * (fixed cycles + one cycle per event, and one per fetch without any): the contract of fpgasnn.plan."""
    net = network(code, image, seed=9)
    lanes, images, seed = 2, 1, 10
    log, plan, _ = examine(net, "hidden", lanes, images=images, seed=seed)
    layer = plan.layers[0]
    rng = np.random.default_rng(seed)
    if image:
        pixels = rng.integers(net.input.minimum, net.input.maximum + 1, (1, *net.input.shape))  # type: ignore[union-attr]
        train = np.stack([pixels[0] >> plane & 1 for plane in range(3)])
    else:
        train = (rng.random((images, 4, *net.input.shape)) < 0.4)[0].astype(np.uint8)
    padded = np.pad(train, ((0, 0), (1, 1), (1, 0), (0, 0)))
    fixed = fixed_cycles(layer.program, trip_counts(net, plan, layer, 4, 0), 2)
    number = 0
    for y in range(layer.shape[0]):
        for x in range(layer.shape[1]):
            window = padded[:, y : y + 3, x : x + 2].sum(axis=(1, 3))  # (index, kernel column)
            fetches = window.sum(axis=1) if image else window.reshape(-1)
            service = layer.groups * (fixed + int(np.maximum(1, fetches).sum()))
            assert log.finished[number] - log.started[number] + 1 == service
            number += 1
