"""Memories of a design, and what Yosys makes of each: block RAMs, distributed RAMs or logic.

Yosys weighs the ways to build a memory by a cost (the pass ``memory_libmap`` with the memory descriptions of
``synth_ice40`` and ``synth_ecp5``): blocks times their cost, plus half a point for every bit of a multiplexer or write
enable that joins blocks, against a price per bit in logic. The same sum is done here, so the count of blocks is not an
estimate; benchmarks/resources.py compares it with Yosys.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..hdl.tables import weight_width
from ..link.identity import describe
from ..network import Conv, IntegerNetwork, Layer
from ..plan import BranchPlan, LayerPlan, Plan, RingPlan

__all__ = [
    "MEMORY_FAMILIES",
    "Kind",
    "Mapping",
    "Memory",
    "design_memories",
    "link_memories",
    "map_memory",
    "ring_memory",
    "ring_name",
    "score_width",
]

_LOGIC_ROM, _LOGIC_RAM = 1 / 16, 1.0
"""Price of a bit in logic."""
_JOIN = 0.5
_EMULATION = 2


class Kind(enum.Enum):
    """What a memory is built of."""

    BLOCK = "block RAM"
    DISTRIBUTED = "distributed RAM"
    LOGIC = "logic"


@dataclass(frozen=True)
class Memory:
    """One memory of a design.

    Members
    -------
    name : str
        Where it is: "weights of ..." or "ring before ...".
    depth, width : int
        Words, and bits of a word that are not the same in all words.
    readers : int
        Synchronous read ports, each with an address of its own.
    parts : int
        Parts of a word with a write enable each; 0 for a read-only memory.
    copies : int
        Such memories.
    """

    name: str
    depth: int
    width: int
    readers: int = 1
    parts: int = 0
    copies: int = 1


@dataclass(frozen=True)
class Mapping:
    """How one memory is built.

    Members
    -------
    kind : Kind
    cells : int
        Block RAMs, or distributed RAMs of 16x4 bits; 0 in logic.
    chunks : int
        Parts of the address range that lie in different cells or columns: a multiplexer joins them.
    """

    kind: Kind
    cells: int
    chunks: int


@dataclass(frozen=True)
class _Block:
    """A memory cell of a family, as its description in Yosys says.

    Members
    -------
    kind : Kind
    address_bits : int
        Of the narrowest shape.
    widths : tuple of int
        Shapes; the n-th has n address bits less.
    cost : int
    byte : int
        Bits under one write enable, at most.
    shared : int
        Read ports of one cell of a read-only memory.
    collision : bool
        A read of the word that is being written needs logic to return the old one.
    narrow : bool
        Shapes narrower than ``byte`` can be written.
    """

    kind: Kind
    address_bits: int
    widths: tuple[int, ...]
    cost: int
    byte: int
    shared: int = 1
    collision: bool = False
    narrow: bool = True


_BLOCKS = {
    "ice40": (_Block(Kind.BLOCK, 11, (2, 4, 8, 16), 64, 1),),
    "ecp5": (
        _Block(Kind.DISTRIBUTED, 4, (4,), 4, 4),
        _Block(Kind.BLOCK, 14, (1, 2, 4, 9, 18), 128, 9, shared=2, collision=True),
        _Block(Kind.BLOCK, 14, (1, 2, 4, 9, 18, 36), 128, 9, collision=True, narrow=False),
    ),
}
MEMORY_FAMILIES = tuple(_BLOCKS)
"""Families whose memories are known here."""


def _padded(memory: Memory, byte: int) -> int:
    """Bits of a word when every part with its own write enable fills whole bytes."""
    if not memory.parts:
        return memory.width
    part = memory.width // memory.parts
    return memory.parts * -(-part // byte) * byte


def _options(memory: Memory, block: _Block) -> Iterator[tuple[float, Mapping]]:
    """Cost and mapping for every shape of a cell, in Yosys' order."""
    ports = memory.readers if memory.parts else -(-memory.readers // block.shared)
    emulation = memory.readers
    if memory.parts and block.collision:
        emulation += 3 + 3 * memory.readers
    for shape, width in enumerate(block.widths):
        if memory.parts and not block.narrow and width < block.byte:
            continue
        chunks = -(-memory.depth // (1 << (block.address_bits - shape)))
        cells = -(-chunks * _padded(memory, min(block.byte, width)) // width)
        join = (chunks - 1) * memory.width * memory.readers + (chunks * memory.parts if chunks > 1 else 0)
        cost = block.cost * cells * ports + _JOIN * join + _EMULATION * emulation
        yield cost, Mapping(block.kind, cells * ports, chunks)


def map_memory(memory: Memory, family: str) -> Mapping:
    """Return how Yosys builds a memory on a family.

    Parameters
    ----------
    memory : Memory
    family : {"ice40", "ecp5"}

    Raises
    ------
    InputError
        For another family.
    """
    if family not in _BLOCKS:
        raise InputError(
            f"block RAMs are known for the families {', '.join(_BLOCKS)}, got {family!r}: choose a board of these"
        )
    bits = memory.depth * memory.width
    best, choice = bits * (_LOGIC_RAM if memory.parts else _LOGIC_ROM), Mapping(Kind.LOGIC, 0, 1)
    if bits == 0:
        return choice
    found: dict[Kind, tuple[float, Mapping]] = {}
    for block in _BLOCKS[family]:
        if block.kind is Kind.DISTRIBUTED and not memory.parts:
            continue
        least: tuple[float, Mapping] | None = None
        for cost, mapping in _options(memory, block):
            # Yosys keeps the least cost so far without its fraction
            if least is None or cost < int(least[0]):
                least = cost, mapping
        assert least is not None
        if block.kind not in found or least[0] < found[block.kind][0]:
            found[block.kind] = least
    for cost, mapping in found.values():
        if cost < best:
            best, choice = cost, mapping
    return choice


def _scanned(layer: Layer, engine: LayerPlan) -> Iterator[tuple[Conv, BranchPlan]]:
    """Branches whose weights come from the weight memory."""
    for branch, planned in zip(layer.branches, engine.branches, strict=True):
        if planned.kind != "channelwise":
            assert isinstance(branch, Conv)
            yield branch, planned


def _weights(layer: Layer, engine: LayerPlan) -> Memory:
    """Weight memory of an engine: group by group, event by event, all lanes side by side (fpgasnn.hdl.tables).

    A bit that is the same in all words, as those of a lane without a channel, needs no memory.
    """
    channels = engine.groups * engine.lanes
    always, ever = np.full(channels, -1, np.int64), np.zeros(channels, np.int64)
    for conv, planned in _scanned(layer, engine):
        weight = conv.weight.reshape(layer.channels, -1).astype(np.int64) << conv.shift
        here = np.zeros((2, channels), np.int64)
        here[0, : layer.channels] = np.bitwise_and.reduce(weight, 1)
        here[1, : layer.channels] = np.bitwise_or.reduce(weight, 1)
        if planned.weights != weight.shape[1] * (conv.repeat[0] * conv.repeat[1] if planned.kind == "window" else 1):
            # words are padded with zeros
            here[0] = 0
        always, ever = always & here[0], ever | here[1]
    by_lane = (engine.groups, engine.lanes)
    varying = np.bitwise_or.reduce(ever.reshape(by_lane)) & ~np.bitwise_and.reduce(always.reshape(by_lane))
    mask = (1 << weight_width(layer, engine)) - 1
    width = sum((int(lane) & mask).bit_count() for lane in varying)
    return Memory(f"weights of {layer.name}", max(2, engine.weights * engine.groups), width, copies=engine.replicas)


def ring_name(engine: LayerPlan, index: int) -> str:
    """Name of the ring in front of a branch."""
    return f"ring before {engine.name}" + (f", branch {index}" if index else "")


def ring_memory(name: str, ring: RingPlan) -> Memory:
    """The banks of a ring."""
    parts = max(1, ring.word_bits // ring.lanes)
    return Memory(name, ring.depth, ring.word_bits, ring.readers, parts, ring.rows * ring.slices)


def design_memories(net: IntegerNetwork, plan: Plan) -> list[Memory]:
    """List the memories of an accelerator: of every engine the weights, and the rings in front of it."""
    memories = []
    for layer, engine in zip(net.layers, plan.layers, strict=True):
        memories.append(_weights(layer, engine))
        memories += [ring_memory(ring_name(engine, i), branch.ring) for i, branch in enumerate(engine.branches)]
    return memories


def link_memories(net: IntegerNetwork, plan: Plan) -> list[Memory]:
    """List the memories of the link to the host: two inputs, two results, and what the device says of itself."""
    ring, output = plan.input_ring, plan.layers[-1]
    words = max(2, ring.height * ring.width * -(-ring.channels // ring.lanes) * ring.planes)
    scores = output.shape[0] * output.shape[1] * output.channels
    result = score_width(net, plan) + max(1, (output.channels - 1).bit_length())
    identity = describe(net, plan, score_width(net, plan))
    varying = np.bitwise_or.reduce(list(identity)) & ~np.bitwise_and.reduce(list(identity))
    return [
        Memory("inputs of the link", (1 << (words - 1).bit_length()) + words, ring.lanes, parts=1),
        Memory("results of the link", 2 << max(1, (scores - 1).bit_length()), result, parts=1),
        Memory("identity of the link", len(identity), int(varying).bit_count()),
    ]


def score_width(net: IntegerNetwork, plan: Plan) -> int:
    """Bits of a score on its way out."""
    return max(net.widths[net.output.name].membrane, weight_width(net.output, plan.layers[-1]))
