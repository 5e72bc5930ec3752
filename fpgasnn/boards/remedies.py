"""What to do about a design that does not fit, each proposal checked with the resource model (D6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..errors import FitError
from ..network import Code, Conv, IntegerNetwork, Layer
from ..plan import Plan, make_plan
from .board import Board, board_names, load_board
from .report import TITLES
from .resources import FILL, Estimate, estimate, prices

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


def shortage(guess: Estimate, board: Board, fill: float = FILL) -> str:
    """What a design needs more of than may be used, in words; ``fill`` is the share of the logic cells that may be."""

    def words(name: str, needed: int, usable: int) -> str:
        there = getattr(board.budget, name)
        if usable < there:
            limit = f"the {usable:,} that may be used ({fill * 100:g} % of {there:,})"
        else:
            limit = f"{there:,}" + (f" ({needed / there - 1:.0%} too many)" if there else "")
        return f"{needed:,} {TITLES[name]} of {limit}"

    return ", ".join(words(name, *pair) for name, pair in guess.excess(board.budget, fill).items())


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


def proposals(net: IntegerNetwork, plan: Plan, board: Board, fill: float = FILL) -> Iterator[str]:
    """Changes of a design that fit the board by the model, one of a kind, none with more than ``fill`` of the logic."""

    def fits(other: IntegerNetwork, folding: Plan) -> bool:
        return estimate(other, folding, board).fits(board.budget, fill)

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
    larger = [name for name in board_names() if name != board.name and _fits_board(net, plan, name, fill)]
    if larger:
        yield f"a larger board ({', '.join(larger)})"


def _fits_board(net: IntegerNetwork, plan: Plan, name: str, fill: float) -> bool:
    other = load_board(name)
    return other.family in prices() and estimate(net, plan, other).fits(other.budget, fill)


def nothing_fits(net: IntegerNetwork, board: Board, plan: Plan, fill: float = FILL) -> FitError:
    """Describe a network of which even the smallest folding, this plan, takes more than ``fill`` of a part."""
    needs = shortage(estimate(net, plan, board), board, fill)
    ways = list(proposals(net, plan, board, fill))
    advice = f"by the model any of these fits: {'; '.join(ways)}" if ways else "by the model no single change fits"
    return FitError(
        f"no folding of the network fits {board.title} (D6): with one lane per layer it needs {needs}; {advice}"
    )
