"""What to do about a design that does not fit, each proposal checked with the resource model (D6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..errors import FitError
from ..network import Code, Conv, IntegerNetwork, Layer
from ..plan import Plan, make_plan
from .board import Board, board_names, load_board
from .report import TITLES
from .resources import Estimate, estimate, prices

__all__ = ["narrowed", "nothing_fits", "proposals", "shortage"]
_LANES = (8, 4, 2, 1)
_LEAST_BITS = 2


def narrowed(net: IntegerNetwork, bits: int) -> IntegerNetwork:
    """Return a network of the same shape with weights of at most so many bits: for its size, not for its scores."""

    def smaller(layer: Layer) -> Layer:
        drop = max(0, layer.weight_bits - bits)
        branches = tuple(
            replace(branch, weight=branch.weight >> drop) if isinstance(branch, Conv) else branch
            for branch in layer.branches
        )
        threshold = None if layer.threshold is None else (layer.threshold >> drop).clip(1)
        return replace(
            layer,
            branches=branches,
            bias=layer.bias >> drop,
            threshold=threshold,
            start=None,
            weight_bits=layer.weight_bits - drop,
        )

    return replace(net, layers=tuple(smaller(layer) for layer in net.layers))


def shortage(guess: Estimate, board: Board) -> str:
    """What a design needs more of than there is, in words."""
    excess = guess.excess(board.budget)
    return ", ".join(
        f"{needed} {TITLES[name]} of {there} ({needed / there - 1:.0%} too many)"
        for name, (needed, there) in excess.items()
        if there
    )


def _again(net: IntegerNetwork, plan: Plan, *, lanes: int | None = None, max_timesteps: int | None = None) -> Plan:
    """The same folding of another network, or with fewer lanes, or fewer steps."""
    chosen = {layer.name: layer.lanes if lanes is None else min(lanes, layer.lanes) for layer in plan.layers}
    return make_plan(
        net,
        chosen,
        replicas={layer.name: layer.replicas for layer in plan.layers},
        max_timesteps=max_timesteps or plan.max_timesteps,
        ring_rows={layer.name: [branch.ring.rows for branch in layer.branches] for layer in plan.layers},
    )


def proposals(net: IntegerNetwork, plan: Plan, board: Board) -> Iterator[str]:
    """Changes of a design that fit the board by the model, one of a kind."""

    def fits(other: IntegerNetwork, folding: Plan, where: Board = board) -> bool:
        return estimate(other, folding, where).fits(where.budget)

    most = max(layer.lanes for layer in plan.layers)
    for lanes in _LANES:
        if lanes < most and fits(net, _again(net, plan, lanes=lanes)):
            yield f"at most {lanes} lane{'s' * (lanes > 1)} per engine"
            break
    widest = max(layer.weight_bits for layer in net.layers)
    for bits in range(widest - 1, _LEAST_BITS - 1, -1):
        other = narrowed(net, bits)
        if fits(other, _again(other, plan)):
            yield f"weights of {bits} bits"
            break
    if net.code is not Code.RADIX:
        steps = plan.max_timesteps // 2
        while steps >= 1:
            if fits(net, _again(net, plan, max_timesteps=steps)):
                yield f"max_timesteps {steps}"
                break
            steps //= 2
    larger = [name for name in board_names() if name != board.name and _fits_board(net, plan, name)]
    if larger:
        yield f"a larger board ({', '.join(larger)})"


def _fits_board(net: IntegerNetwork, plan: Plan, name: str) -> bool:
    other = load_board(name)
    return other.family in prices() and estimate(net, plan, other).fits(other.budget)


def nothing_fits(net: IntegerNetwork, board: Board, plan: Plan) -> FitError:
    """Describe a network of which even the smallest folding, this plan, is too large."""
    needs = shortage(estimate(net, plan, board), board) or "nearly all of the logic"
    ways = list(proposals(net, plan, board))
    advice = f"by the model any of these fits: {'; '.join(ways)}" if ways else "by the model no single change fits"
    return FitError(
        f"no folding of the network fits {board.title} (D6): with one lane per layer it needs {needs}; {advice}"
    )
