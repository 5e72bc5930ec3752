"""The resource model."""

from __future__ import annotations

from pathlib import Path

import pytest
from boards.prices import table, use
from boards.small import network
from hypothesis import given, settings

from fpgasnn import InputError, make_plan
from fpgasnn.boards import load_board
from fpgasnn.boards.resources import RESOURCES, components, estimate, known_family, prices
from fpgasnn.network import IntegerNetwork
from fpgasnn.testing.strategies import networks

FOLDER = Path(__file__).resolve().parents[2] / "fpgasnn" / "boards" / "data"


def test_the_shipped_prices_are_complete() -> None:
    families = prices()
    assert set(families) == {"ice40", "ecp5"}
    net = network()
    for family, tables in families.items():
        board = load_board({"ice40": "icebreaker", "ecp5": "ulx3s-85f"}[family])
        for kind in ("engine", "ring", "shell"):
            assert set(tables[kind]) == {"luts", "flip_flops"}
            known = {name for part in components(net, make_plan(net), board) for name in part.features}
            assert sum(tables[kind]["luts"].values()) > 0
            assert known & set(tables[kind]["luts"])
        assert 0.5 < tables["scale"]["luts"] < 1.5


@pytest.mark.parametrize("board", ["icebreaker", "ulx3s-85f"])
def test_more_of_anything_is_not_less(board: str) -> None:
    net = network()
    target = load_board(board)
    least = estimate(net, make_plan(net, 4), target)
    more = estimate(net, make_plan(net, 8), target)
    several = estimate(net, make_plan(net, 8, replicas={"first": 2}), target)
    assert 500 < least.luts < more.luts < several.luts
    assert least.flip_flops < more.flip_flops < several.flip_flops


def test_sums(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, ice40=table())
    net = network()
    plan = make_plan(net, {"first": 8, "second": 4, "scores": 2}, replicas={"second": 2})
    found = estimate(net, plan, load_board("icebreaker"))
    luts = 600.0
    for engine in plan.layers:
        ring = engine.branches[0].ring
        luts += (
            50
            + 10 * ring.rows
            + engine.replicas * (300 + 4 * engine.lanes * net.widths[engine.name].membrane + 20 * ring.rows)
        )
    assert found.luts == round(luts)
    assert found.dsps == 0
    parts = {part.name: (part.copies, priced) for part, priced, _ in found.parts}
    assert parts["shell"] == (1, 600.0)
    assert parts["engine second"][0] == 2
    assert sum(priced for _, priced in parts.values()) == luts


def test_what_is_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, ice40=table(engine=2000))
    board = load_board("icebreaker")
    net = network()
    found = estimate(net, make_plan(net), board)
    assert found.excess(board.budget)["luts"] == (found.luts, 5280)
    assert not found.fits(board.budget)
    assert set(found.excess(board.budget)) <= set(RESOURCES)
    assert estimate(net, make_plan(net), load_board("ice40-hx8k")).excess(board.budget, 0.5)["luts"][1] == 2640


def test_families_without_prices() -> None:
    for name in ("tang-nano-9k", "arty-a7"):
        with pytest.raises(
            InputError, match=rf"ice40, ecp5 \(D6\), got .*choose lanes .*build NETWORK --board {name} --lanes 4"
        ):
            known_family(load_board(name))
    assert known_family(load_board("orangecrab")) == "ecp5"


@settings(max_examples=30, deadline=None)
@given(net=networks(hardware=True))
def test_every_network_can_be_priced(net: IntegerNetwork) -> None:
    for board in ("icebreaker", "ulx3s-25f"):
        found = estimate(net, make_plan(net), load_board(board))
        assert found.luts > 0
        assert found.block_rams >= 0
