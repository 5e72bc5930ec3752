"""States of the sequencer: a layer's lane program, flat (D1)."""

from __future__ import annotations

from dataclasses import dataclass

from ..plan import LayerPlan
from ..schedule import Do, Leaf, Loop, Node, Scan

__all__ = ["Frame", "State", "list_states"]


@dataclass(frozen=True)
class Frame:
    """One loop around a leaf: which counter it has, and which child of it leads to the leaf."""

    loop: Loop
    counter: int
    child: int


@dataclass(frozen=True)
class State:
    """One state: a leaf with the loops around it, and for fetches the branch they are of."""

    leaf: Leaf
    path: tuple[Frame, ...]
    branch: int
    last: bool
    """The last state of its leaf."""


def list_states(layer: LayerPlan) -> tuple[list[State], list[Loop]]:
    """List the states of a layer's program in order, and its loops by the number of their counter.

    An operation has one state; a fetch has one per branch that it is of.
    """
    loops: list[Loop] = []

    def visit(nodes: tuple[Node, ...], path: tuple[Frame, ...]) -> list[State]:
        result: list[State] = []
        for node in nodes:
            if isinstance(node, Loop):
                counter = len(loops)
                loops.append(node)
                for child, inner in enumerate(node.body):
                    result += visit((inner,), (*path, Frame(node, counter, child)))
            else:
                branches = _fetched_branches(layer, node)
                result += [State(node, path, branch, branch == branches[-1]) for branch in branches]
        return result

    return visit(layer.program, ()), loops


def _fetched_branches(layer: LayerPlan, leaf: Leaf) -> list[int]:
    """Branches that a leaf fetches, in order; an operation has one state as if it were one."""
    if isinstance(leaf, Do):
        return [0]
    return [n for n, branch in enumerate(layer.branches) if isinstance(leaf, Scan) or branch.kind == "window"]
