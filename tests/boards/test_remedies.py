"""Proposals for designs that do not fit."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from boards.prices import table, use
from boards.small import network

from fpgasnn import Code, IntegerNetwork, make_plan
from fpgasnn.boards import load_board
from fpgasnn.boards.remedies import narrowed, nothing_fits, proposals, shortage
from fpgasnn.boards.resources import FILL, estimate


def test_every_proposal_fits(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, ice40=table(engine=900), ecp5=table(engine=900))
    net = network(8)
    board = load_board("icebreaker")
    plan = make_plan(net)
    assert not estimate(net, plan, board).fits(board.budget)
    found = list(proposals(net, plan, board))
    assert found[0] == "at most 4 lanes per engine"
    assert estimate(net, make_plan(net, 4), board).fits(board.budget)
    assert not estimate(net, make_plan(net, 8), board).fits(board.budget)
    assert any("larger board" in way and "ulx3s-85f" in way for way in found)


def test_the_widest_weights_that_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, ice40=table())
    net = network(8)
    board = load_board("icebreaker")
    plan = make_plan(net)
    sizes = {}
    for bits in (8, 7, 6, 5):
        smaller = narrowed(net, bits)
        sizes[bits] = estimate(smaller, make_plan(smaller), board).luts
    assert sizes[8] > sizes[7] > sizes[6] > sizes[5]
    tight = replace(board, budget=replace(board.budget, luts=sizes[6]))
    assert "weights of 6 bits" in list(proposals(net, plan, tight, 1))
    assert not any("weights of 6" in way or "weights of 5" in way for way in proposals(net, plan, tight))
    roomy = replace(board, budget=replace(board.budget, luts=math.ceil(sizes[6] / FILL)))
    assert "weights of 6 bits" in list(proposals(net, plan, roomy))


def test_fewer_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, ice40=table())
    net = IntegerNetwork(network().input, network().layers, Code.CAUSAL, 128)
    board = load_board("icebreaker")
    plan = make_plan(net)
    sizes = {steps: estimate(net, make_plan(net, max_timesteps=steps), board).block_rams for steps in (128, 64, 32)}
    assert sizes[128] > sizes[64] > sizes[32]
    tight = replace(board, budget=replace(board.budget, block_rams=sizes[64]))
    assert "max_timesteps 64" in list(proposals(net, plan, tight))


def test_narrowed_networks_keep_their_shape() -> None:
    net = network(8)
    smaller = narrowed(net, 3)
    assert [layer.weight_bits for layer in smaller.layers] == [3, 3, 3]
    assert dict(smaller.geometry) == dict(net.geometry)
    assert narrowed(net, 8).layers[0].branches[0].weight.tolist() == net.layers[0].branches[0].weight.tolist()


def test_shortage_and_no_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, ice40=table(shell=90000))
    net = network()
    board = load_board("icebreaker")
    board = replace(board, budget=replace(board.budget, block_rams=99))
    guess = estimate(net, make_plan(net), board)
    assert shortage(guess, board).startswith(f"{guess.luts:,} lookup tables of the 5,016 that may be used (95 % of 5,2")
    much = f"{guess.luts / 5280 - 1:.0%}"
    assert shortage(guess, board, 1) == f"{guess.luts:,} lookup tables of 5,280 ({much} too many)"
    none = replace(board, budget=replace(board.budget, luts=10**6, block_rams=0))
    assert shortage(guess, none) == f"{guess.block_rams} block RAMs of 0"
    assert "by the model no single change fits" in str(nothing_fits(net, board, make_plan(net, 1)))
