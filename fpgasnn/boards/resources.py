"""How much of a part a design takes, before anything is synthesised.

Block RAMs are computed as Yosys chooses them (:mod:`fpgasnn.boards.memories`). Logic cells and flip-flops are sums of
features times prices (:mod:`fpgasnn.boards.features`); the prices of a family are data, ``data/resources.json``, which
``python benchmarks/resources.py --calibrate`` writes anew from synthesis runs when the hardware has changed. How far
off the sums are: docs/boards.md.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from .. import _check
from ..errors import InputError
from ..network import IntegerNetwork
from ..plan import Plan
from .board import Board, Budget
from .features import Features, engine_features, ring_features, shell_features
from .memories import Kind, Memory, board_memories, link_memories, map_memory, ring_name

__all__ = [
    "COMPONENTS",
    "FILL",
    "RESOURCES",
    "Component",
    "Estimate",
    "components",
    "estimate",
    "known_family",
    "prices",
]

RESOURCES = ("luts", "flip_flops", "block_rams", "dsps")
"""In the order of a board's budget."""
FILL = 0.95
"""Share of the logic cells that a chosen folding may take: the model errs by some per cent, and routing needs room."""
COMPONENTS = ("engine", "ring", "shell")
_FILE = "resources.json"


@dataclass(frozen=True)
class Component:
    """A part of a design that is built ``copies`` times.

    Members
    -------
    name : str
        "engine NAME", "ring before NAME", or "shell" for input, readout, link and clock.
    kind : {"engine", "ring", "shell"}
    copies : int
    features : mapping of str to float
    block_rams : int
        Of one copy.
    """

    name: str
    kind: str
    copies: int
    features: Features
    block_rams: int


@dataclass(frozen=True)
class Estimate:
    """What a design takes.

    Members
    -------
    luts, flip_flops, block_rams, dsps : int
        luts: logic cells as nextpnr counts them. dsps: always 0, for weights are added, never multiplied (S4), and the
        only product in a design is by a power of two; ``benchmarks/resources.py`` fails if a netlist has a multiplier.
    parts : tuple of (Component, luts, flip_flops)
        Of all copies.
    """

    luts: int
    flip_flops: int
    block_rams: int
    dsps: int
    parts: tuple[tuple[Component, float, float], ...]

    def fits(self, budget: Budget, share: float = 1.0) -> bool:
        """Whether a part has enough of everything; ``share`` of its logic cells may be used."""
        return not self.excess(budget, share)

    def excess(self, budget: Budget, share: float = 1.0) -> dict[str, tuple[int, int]]:
        """What is needed and there is, of every resource of which there is not enough."""
        limits = {name: getattr(budget, name) for name in RESOURCES}
        limits["luts"] = int(limits["luts"] * share)
        needs = {name: getattr(self, name) for name in RESOURCES}
        return {name: (needs[name], limits[name]) for name in RESOURCES if needs[name] > limits[name]}


@cache
def prices() -> Mapping[str, Any]:
    """Contents of ``data/resources.json``: family -> component -> "luts" or "flip_flops" -> feature -> price."""
    text = resources.files(__package__).joinpath("data", _FILE).read_text("utf-8")
    loaded: Mapping[str, Any] = json.loads(text)["families"]
    return loaded


def known_family(board: Board) -> str:
    """Return the family of a board, if there are prices for it.

    Raises
    ------
    InputError
        If there are none.
    """
    known = prices()
    if board.family in known:
        return board.family
    raise InputError(
        f"the resource model knows the families {', '.join(known)} (D6), got {board.family} ({board.title}): choose "
        f"lanes yourself, few at first (fpgasnn build NETWORK --board {board.name} --lanes 4 -o build)"
    )


def components(net: IntegerNetwork, plan: Plan, board: Board) -> Iterator[Component]:
    """Take a design apart."""
    family, memories = board.family, board_memories(net, plan, board)
    for layer, engine in zip(net.layers, plan.layers, strict=True):
        for index, branch in enumerate(engine.branches):
            store = memories[ring_name(engine, index)]
            features = ring_features(branch.ring, store, family)
            yield Component(store.name, "ring", 1, features, store.copies * _blocks(store, family))
        weights = memories[f"weights of {layer.name}"]
        features = engine_features(net, layer, plan, weights, family)
        yield Component(f"engine {layer.name}", "engine", engine.replicas, features, _blocks(weights, family))
    link = [memories[memory.name] for memory in link_memories(net, plan)]
    blocks = sum(_blocks(memory, family) for memory in link)
    yield Component("shell", "shell", 1, shell_features(net, plan, link, family), blocks)


def _blocks(memory: Memory, family: str) -> int:
    mapping = map_memory(memory, family)
    return mapping.cells if mapping.kind is Kind.BLOCK else 0


def _priced(features: Features, table: Mapping[str, float]) -> float:
    return sum(table.get(name, 0.0) * amount for name, amount in features.items())


def estimate(net: IntegerNetwork, plan: Plan, board: Board) -> Estimate:
    """Estimate what a network takes on a board.

    Parameters
    ----------
    net : IntegerNetwork
    plan : Plan
        Of the network.
    board : Board

    Raises
    ------
    InputError
        If the board's family has no prices.
    """
    _check.instance(net, IntegerNetwork, "net", "give what fpgasnn.convert or load_network returns")
    _check.instance(plan, Plan, "plan", "give what fpgasnn.make_plan returns")
    tables = prices()[known_family(board)]
    parts: list[tuple[Component, float, float]] = []
    blocks = 0
    for part in components(net, plan, board):
        luts, flip_flops = (_priced(part.features, tables[part.kind][name]) for name in ("luts", "flip_flops"))
        parts.append((part, part.copies * luts, part.copies * flip_flops))
        blocks += part.copies * part.block_rams
    scale = tables["scale"]
    luts, flip_flops = sum(part[1] for part in parts), sum(part[2] for part in parts)
    return Estimate(round(luts * scale["luts"]), round(flip_flops * scale["flip_flops"]), blocks, 0, tuple(parts))
