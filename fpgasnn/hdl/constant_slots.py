"""Which word of the lanes' constant ROMs is what (D1)."""

from __future__ import annotations

from ..plan import LayerPlan
from ..schedule import Constant, Do, Loop, Node

__all__ = ["FRESH", "constant_slots"]

FRESH = {Constant.RADIX_TEST}
"""Constants with one word per iteration of the loop around them."""


def constant_slots(layer: LayerPlan, planes: int, *, never: bool) -> list[tuple[Constant | None, int]]:
    """List the ROM words of a layer's program: (constant, iteration), in order; None is a potential never to fire."""
    slots: list[tuple[Constant | None, int]] = []

    def visit(nodes: tuple[Node, ...]) -> None:
        for node in nodes:
            if isinstance(node, Loop):
                visit(node.body)
            elif isinstance(node, Do):
                for op in (node.first, node.op):
                    if op is None or op.constant is None:
                        continue
                    for iteration in range(max(1, planes - 1) if op.constant in FRESH else 1):
                        if (op.constant, iteration) not in slots:
                            slots.append((op.constant, iteration))

    visit(layer.program)
    slots += [(Constant.SKIP, number) for number in range(layer.constants)]
    return [*slots, (None, 0)] if never else slots
