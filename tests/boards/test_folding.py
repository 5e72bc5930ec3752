"""Choosing a folding."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from boards.prices import table, use
from boards.small import network
from hypothesis import given, settings

from fpgasnn import FitError, InputError, IntegerNetwork, PlanError, make_plan, simulate
from fpgasnn.boards import Board, board_names, fold, load_board, resources
from fpgasnn.boards.folding import FILL, Folding, few_lanes
from fpgasnn.boards.remedies import narrowed
from fpgasnn.boards.services import stand_in_images
from fpgasnn.network import Code, Conv, ImageInput, Layer
from fpgasnn.testing.strategies import networks


@pytest.fixture(autouse=True, scope="module")
def _round_numbers() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as monkeypatch:
        use(monkeypatch, ice40=table(), ecp5=table())
        yield


def lanes(found: Folding) -> list[tuple[int, int]]:
    """Lanes and engines of every layer of the chosen folding."""
    return [(layer.lanes, layer.replicas) for layer in found.plan.layers]


def test_every_choice_fits_and_the_cycles_are_exact() -> None:
    net = network()
    board = load_board("icebreaker")
    found = fold(net, board)
    images = stand_in_images(net, net.timesteps)
    assert len(found.choices) > 5
    for choice in found.choices:
        assert choice.resources.luts <= FILL * board.budget.luts
        assert choice.resources.block_rams <= board.budget.block_rams
        assert choice.interval == simulate(net, images, plan=choice.plan).cycles.interval
    intervals = [choice.interval for choice in found.choices]
    assert intervals == sorted(intervals, reverse=True)
    assert found.chosen.interval <= 1.03 * intervals[-1]


@settings(max_examples=10, deadline=None)
@given(net=networks(hardware=True))
def test_any_network_is_folded(net: IntegerNetwork) -> None:
    found = fold(net, "ulx3s-85f")
    images = stand_in_images(net, net.timesteps)
    assert found.chosen.interval == simulate(net, images, plan=found.plan).cycles.interval
    assert found.chosen.bottleneck in {layer.name for layer in net.layers}


def test_without_a_rate_every_layer_has_one_engine() -> None:
    found = fold(network(), "ulx3s-85f")
    assert [engines for _, engines in lanes(found)] == [1, 1, 1]
    assert lanes(found)[:2] == [(8, 1), (16, 1)]


def test_a_rate_is_reached_with_the_least() -> None:
    net = network()
    best = fold(net, "ulx3s-85f").chosen.rate(60)
    found = fold(net, "ulx3s-85f", fps=2 * best)
    assert found.chosen.rate(found.clock) >= 2 * best
    assert max(engines for _, engines in lanes(found)) > 1
    position = found.choices.index(found.chosen)
    assert found.choices[position - 1].rate(found.clock) < 2 * best
    little = fold(net, "ulx3s-85f", fps=100)
    assert little.chosen.resources.luts < found.chosen.resources.luts


def test_the_clock_counts() -> None:
    slow, fast = (fold(network(), "ulx3s-85f", fps=3000, clock=clock) for clock in (10, 80))
    assert slow.chosen.resources.luts > fast.chosen.resources.luts
    assert slow.clock == 10
    assert fold(network(), "ulx3s-85f").clock == load_board("ulx3s-85f").clock.typical_mhz


def test_rings_shrink_where_block_ram_runs_out() -> None:
    net = network()
    board = load_board("icebreaker")
    wide = fold(net, board)
    least = wide.choices[0].resources.block_rams - 2
    tight = replace(board, budget=replace(board.budget, block_rams=least))
    found = fold(net, tight)
    rows = [[layer.branches[0].ring.rows for layer in folding.plan.layers] for folding in (found, wide)]
    assert sum(rows[0]) < sum(rows[1])
    assert found.chosen.resources.block_rams <= least
    images = stand_in_images(net, net.timesteps)
    assert found.chosen.interval == simulate(net, images, plan=found.plan).cycles.interval


def test_more_lanes_may_fit_where_one_does_not() -> None:
    # with one lane every channel of a ring's word has a write enable, and so a byte of block RAM, of its own
    rng = np.random.default_rng(1)
    wide = Layer("wide", (Conv("input", rng.integers(-4, 4, (16, 1, 1, 1))),), np.zeros(16, int), np.full(16, 40))
    scores = Layer("scores", (Conv("wide", rng.integers(-4, 4, (4, 3, 3, 16)), stride=(8, 8)),), np.zeros(4, int))
    net = IntegerNetwork(ImageInput((32, 64, 1), bits=2), (wide, scores), Code.RADIX, 4)
    board = load_board("ulx3s-85f")
    roomy, tight = (fold(net, replace(board, budget=replace(board.budget, block_rams=n))) for n in (40, 12))
    first = [folding.choices[0] for folding in (roomy, tight)]
    assert [[layer.lanes for layer in choice.plan.layers] for choice in first] == [[1, 1], [2, 2]]
    assert first[1].resources.block_rams <= 12 < first[0].resources.block_rams


def test_lanes_layer_by_layer_may_fit_where_no_number_for_all_does() -> None:
    rng = np.random.default_rng(1)
    wide = Layer("wide", (Conv("input", rng.integers(-4, 4, (16, 1, 1, 1))),), np.zeros(16, int), np.full(16, 40))
    deep = Layer("deep", (Conv("wide", rng.integers(-4, 4, (32, 3, 3, 16)), stride=(8, 8)),), np.zeros(32, int))
    deep = replace(deep, threshold=np.full(32, 40))
    scores = Layer("scores", (Conv("deep", rng.integers(-4, 4, (4, 2, 2, 32))),), np.zeros(4, int))
    net = IntegerNetwork(ImageInput((32, 64, 1), bits=2), (wide, deep, scores), Code.RADIX, 4)
    board = load_board("ulx3s-85f")
    same = [fold(net, replace(board, budget=replace(board.budget, block_rams=n))).choices[0] for n in (17, 12, 9)]
    assert [[layer.lanes for layer in choice.plan.layers] for choice in same] == [[1] * 3, [2] * 3, [4] * 3]
    tight = fold(net, replace(board, budget=replace(board.budget, block_rams=8)))
    assert all(choice.resources.block_rams <= 8 for choice in tight.choices)
    assert len({layer.lanes for layer in tight.choices[0].plan.layers}) > 1


def test_fewer_timesteps() -> None:
    found = fold(network(), "icebreaker", max_timesteps=4, timesteps=2)
    assert found.plan.max_timesteps == 4
    assert found.chosen.interval < fold(network(), "icebreaker").chosen.interval


def test_cycles_are_counted_for_the_steps_that_there_is_room_for() -> None:
    short, same = (fold(network(), "ulx3s-85f", max_timesteps=2, timesteps=steps) for steps in (None, 2))
    assert short.plan.max_timesteps == 2
    assert [choice.interval for choice in short.choices] == [choice.interval for choice in same.choices]
    with pytest.raises(PlanError, match=r"max_timesteps must be .*got 0"):
        fold(network(), "ulx3s-85f", max_timesteps=0)
    with pytest.raises(PlanError, match=r"the rings of this plan hold at most 2 steps \(D8\), got timesteps=4"):
        fold(network(), "ulx3s-85f", max_timesteps=2, timesteps=4)


def test_real_images_are_counted() -> None:
    net = network()
    dark, bright = (fold(net, "icebreaker", images=np.full((3, 12, 12, 1), value)) for value in (0, 255))
    assert dark.chosen.interval < bright.chosen.interval


def test_the_same_choice_every_time() -> None:
    first, second = (fold(network(), "ulx3s-85f", fps=20000) for _ in range(2))
    assert first.plan == second.plan
    assert first.chosen.describe(80) == second.chosen.describe(80)


def test_as_json() -> None:
    chosen = fold(network(), "icebreaker").chosen
    described = chosen.describe(19)
    assert described["images_per_second"] == chosen.rate(19) == 19e6 / chosen.interval
    assert described["bottleneck"] == max(described["busy"], key=described["busy"].get)
    assert set(described["lanes"]) == {"first", "second", "scores"}


def test_a_rate_that_no_folding_reaches() -> None:
    with pytest.raises(FitError, match=r"no folding on iCEBreaker reaches 1,000,000 images/s \(D6\): at 19 MHz"):
        fold(network(), "icebreaker", fps=1e6)


def test_nothing_fits(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, ice40=table(shell=9000), ecp5=table(shell=9000))
    with pytest.raises(FitError) as caught:
        fold(network(), "icebreaker")
    message = str(caught.value)
    assert "no folding of the network fits iCEBreaker (D6): with one lane per layer it needs" in message
    assert re.search(r"needs 1\d,\d{3} lookup tables of the 5,016 that may be used \(95 % of 5,280\); by the", message)
    assert "a larger board (orangecrab, ulx3s-25f, ulx3s-85f)" in message


def folds(net: IntegerNetwork, board: str | Board, max_timesteps: int | None = None) -> bool:
    """Whether a search finds anything."""
    try:
        return bool(fold(net, board, max_timesteps=max_timesteps).choices)
    except FitError:
        return False


@pytest.mark.parametrize("code", [Code.CAUSAL, Code.RADIX])
@pytest.mark.parametrize("percent", [95.5, 97, 99.9])
def test_every_proposal_is_folded_where_nearly_all_of_the_logic_is_needed(
    monkeypatch: pytest.MonkeyPatch, code: Code, percent: float
) -> None:
    # lookup tables that grow with weight bits and T, so that both help, or help too little; not with rows of rings
    families = {family: table() for family in ("ice40", "ecp5")}
    for tables in families.values():
        tables["engine"]["luts"]["banks"] = tables["ring"]["luts"]["banks"] = 0
        tables["shell"]["luts"]["run length bits"] = 20
        tables["engine"]["luts"]["lane constants"] = 1
    use(monkeypatch, **families)
    causal = network(8)
    net = causal if code is Code.CAUSAL else IntegerNetwork(causal.input, causal.layers, code, 4)
    home = load_board("icebreaker")
    needed = resources.estimate(net, make_plan(net, 1), home).luts
    there = int(needed / percent * 100)
    board = replace(home, budget=replace(home.budget, luts=there, flip_flops=there))
    with pytest.raises(FitError, match=rf"{int(there * FILL):,} that may be used \(95 % of {there:,}\)") as caught:
        fold(net, board)
    message = str(caught.value)
    bits = re.search(r"weights of (\d) bits", message)
    assert bits is not None
    assert folds(narrowed(net, int(bits[1])), board)
    assert not folds(narrowed(net, int(bits[1]) + 1), board)
    steps = re.search(r"max_timesteps (\d+)", message)
    assert folds(net, board, int(steps[1])) if steps else code is Code.RADIX or not folds(net, board, 1)
    larger = re.search(r"a larger board \((.*)\)", message)
    assert larger is not None
    priced = [name for name in board_names() if load_board(name).family in families and name != board.name]
    assert larger[1].split(", ") == [name for name in priced if folds(net, name)]


def test_few_lanes_are_no_more_than_a_layer_can_use() -> None:
    layers = [
        Layer(name, (Conv(source, np.ones((channels, 1, 1, inputs), int)),), np.zeros(channels, int), threshold)
        for name, source, inputs, channels, threshold in (
            ("one", "input", 1, 1, np.full(1, 2)),
            ("three", "one", 1, 3, np.full(3, 2)),
            ("many", "three", 3, 40, np.full(40, 2)),
            ("scores", "many", 40, 2, None),
        )
    ]
    net = IntegerNetwork(ImageInput((2, 2, 1), bits=2), tuple(layers), Code.RADIX, 2)
    assert few_lanes(net) == {"one": 1, "three": 4, "many": 4, "scores": 2}
    assert few_lanes(net, 1) == dict.fromkeys(("one", "three", "many", "scores"), 1)
    assert [layer.lanes for layer in make_plan(net, few_lanes(net)).layers] == [1, 4, 4, 2]


def test_all_of_the_logic_may_be_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    prices = table()
    prices["engine"]["luts"]["banks"] = prices["ring"]["luts"]["banks"] = 0
    use(monkeypatch, ice40=prices)
    net, home = network(), load_board("icebreaker")
    needed = fold(net, home).choices[0].resources.luts
    board = replace(home, budget=replace(home.budget, luts=needed))
    assert fold(net, board, fill=1).choices[0].resources.luts == needed
    board = replace(board, budget=replace(board.budget, luts=needed - 1))
    with pytest.raises(FitError, match=rf"needs {needed:,} lookup tables of {needed - 1:,} \(0% too many\); by the"):
        fold(net, board, fill=1)


def test_mistakes() -> None:
    with pytest.raises(InputError, match=r"fps must be a number in 0.001..1e9 \(images per second\), got 0"):
        fold(network(), "icebreaker", fps=0)
    with pytest.raises(InputError, match=r"fill must be a number in 0.1..1 \(share of the logic cells\), got 2"):
        fold(network(), "icebreaker", fill=2)
    with pytest.raises(InputError, match="unknown board 'ulx4'"):
        fold(network(), "ulx4")
    with pytest.raises(InputError, match="knows the families ice40, ecp5"):
        fold(network(), "tang-nano-9k")
