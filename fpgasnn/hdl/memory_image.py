"""What the memories of a loadable accelerator hold, as lists of words; plain Python.

An accelerator that is built loadable keeps weights and constants in memories that can be written. In which order they
are written, and how wide their words are, follows from network and plan alone, so that a host can compute it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..network import IntegerNetwork
from ..plan import LayerPlan, Plan
from ..schedule import Constant
from .constant_slots import constant_slots
from .tables import constant_table, needs_never, weight_table, weight_width

__all__ = ["LayerBits", "MemoryShape", "constant_parts", "is_paired", "layer_bits", "memory_image", "memory_shapes"]

_PAIRED = (Constant.STEP_BIAS, Constant.RESET, Constant.RADIX_TEST)
"""Constants whose word depends on the lane's spike."""


@dataclass(frozen=True)
class LayerBits:
    """Widths that the engines of a layer were built with.

    Members
    -------
    weight : int
        Of a weight in the memory (:func:`fpgasnn.hdl.tables.weight_width`).
    membrane : int
        Of a potential, proven for the network of the build (S9).
    """

    weight: int
    membrane: int

    @property
    def lane(self) -> int:
        """Of a lane's registers and constants."""
        return max(self.weight, self.membrane)


@dataclass(frozen=True)
class MemoryShape:
    """A memory that can be written.

    Members
    -------
    layer : str
        Of the layer whose engines have it, every replica a copy.
    kind : {"weights", "constants", "identity"}
    words : int
    parts : int
        Parts of a word that are written one by one: 1 for weights, a lane's constants each.
    bits : int
        Of a part.
    """

    layer: str
    kind: str
    words: int
    parts: int
    bits: int

    @property
    def part_bytes(self) -> int:
        """Bytes in which a part is sent."""
        return -(-self.bits // 8)

    @property
    def size(self) -> int:
        """Bytes in which all of it is sent."""
        return self.words * self.parts * self.part_bytes


def layer_bits(net: IntegerNetwork, plan: Plan) -> tuple[LayerBits, ...]:
    """Widths of the engines of every layer, in order, when they are built for a network."""
    return tuple(
        LayerBits(weight_width(layer, planned), net.widths[layer.name].membrane)
        for layer, planned in zip(net.layers, plan.layers, strict=True)
    )


def is_paired(slots: Sequence[tuple[Constant | None, int]]) -> bool:
    """True if some constants of a layer depend on the lane's spike: a part then holds two words."""
    return any(constant in _PAIRED for constant, _ in slots)


def _slots(plan: Plan, layer: LayerPlan) -> list[tuple[Constant | None, int]]:
    return constant_slots(layer, plan.max_timesteps, never=needs_never(layer))


def memory_shapes(plan: Plan, bits: Sequence[LayerBits]) -> tuple[MemoryShape, ...]:
    """List the memories of an accelerator in the order in which they are sent: layer by layer, weights, constants.

    Parameters
    ----------
    plan : Plan
    bits : sequence of LayerBits
        Of every layer, in order.
    """
    shapes = []
    for layer, width in zip(plan.layers, bits, strict=True):
        if layer.weights:
            words = layer.groups * layer.weights
            shapes.append(MemoryShape(layer.name, "weights", words, 1, layer.lanes * width.weight))
        slots = _slots(plan, layer)
        part = width.lane * (2 if is_paired(slots) else 1)
        shapes.append(MemoryShape(layer.name, "constants", layer.groups * len(slots), layer.lanes, part))
    return tuple(shapes)


def constant_parts(
    table: Sequence[Sequence[tuple[int, int]]], slots: Sequence[tuple[Constant | None, int]], bits: int
) -> list[list[int]]:
    """Parts of the words of a constant memory, one part per lane, from :func:`fpgasnn.hdl.tables.constant_table`.

    A part is the word without a spike, in the low bits, and where there are two the one with a spike above it, both
    modulo 2**bits.
    """
    mask, above = (1 << bits) - 1, bits if is_paired(slots) else 0
    return [[quiet & mask | (loud & mask) << above for quiet, loud in row] for row in table]


def memory_image(net: IntegerNetwork, plan: Plan, bits: Sequence[LayerBits]) -> list[list[list[int]]]:
    """Contents of the memories of :func:`memory_shapes`: of each the words, of each of these the parts, without a sign.

    Parameters
    ----------
    net : IntegerNetwork
    plan : Plan
        Its folding.
    bits : sequence of LayerBits
        Of every layer, in order: those of the hardware, which the network's own must not exceed.
    """
    contents = []
    for layer, planned, width in zip(net.layers, plan.layers, bits, strict=True):
        if planned.weights:
            contents.append([[word] for word in weight_table(layer, planned, width.weight)])
        slots = _slots(plan, planned)
        contents.append(constant_parts(constant_table(net, layer, planned, slots), slots, width.lane))
    return contents
