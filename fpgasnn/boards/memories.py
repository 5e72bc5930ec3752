"""Memories of a design, and what Yosys makes of each: block RAMs, distributed RAMs or logic.

Yosys weighs the ways to build a memory by a cost (the pass ``memory_libmap`` with the memory descriptions of
``synth_ice40`` and ``synth_ecp5``): blocks times their cost, plus half a point for every bit of a multiplexer or write
enable that joins blocks, against a price per bit in logic. The same sum is done here, so the count of blocks is not an
estimate; benchmarks/resources.py compares it with Yosys.

Yosys does not know how many blocks a part has. On iCE40, where a written bit in logic is a flip-flop with a multiplexer
behind it, small memories take the blocks that are left over (:func:`board_memories`).
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..errors import InputError
from ..hdl.tables import weight_width
from ..link.identity import describe
from ..network import Conv, IntegerNetwork, Layer
from ..plan import BranchPlan, LayerPlan, Plan, RingPlan
from .board import Board

__all__ = [
    "MEMORY_FAMILIES",
    "Kind",
    "Mapping",
    "Memory",
    "board_memories",
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
_SPARING = ("ice40",)
"""Families whose small memories take spare blocks; others have distributed RAM for them."""
_WORTH = 16
"""Bits in logic, as Yosys prices them, that a spare block must save at least."""


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
    places : tuple of str
        Yosys' selections of them below the device; none for a memory that nobody moves.
    block : bool
        Built of block RAM even where Yosys' sum says logic.
    """

    name: str
    depth: int
    width: int
    readers: int = 1
    parts: int = 0
    copies: int = 1
    places: tuple[str, ...] = ()
    block: bool = False

    @property
    def logic(self) -> float:
        """Price of one copy in logic."""
        return self.depth * self.width * (_LOGIC_RAM if self.parts else _LOGIC_ROM)


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
    best, choice = memory.logic, Mapping(Kind.LOGIC, 0, 1)
    if best == 0:
        return choice
    if memory.block:
        best = float("inf")
    found: dict[Kind, tuple[float, Mapping]] = {}
    for block in _BLOCKS[family]:
        if block.kind is Kind.DISTRIBUTED and (memory.block or not memory.parts):
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


def _weights(layer: Layer, engine: LayerPlan, first: int) -> Memory:
    """Weight memory of an engine, whose replicas are numbered from ``first`` on.

    Group by group, event by event, all lanes side by side (fpgasnn.hdl.tables).

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
    places = tuple(f"core.engine_{first + replica}/m:weights" for replica in range(engine.replicas))
    depth = max(2, engine.weights * engine.groups)
    return Memory(f"weights of {layer.name}", depth, width, copies=engine.replicas, places=places)


def ring_name(engine: LayerPlan, index: int) -> str:
    """Name of the ring in front of a branch."""
    return f"ring before {engine.name}" + (f", branch {index}" if index else "")


def ring_memory(name: str, ring: RingPlan, module: str = "") -> Memory:
    """The banks of a ring, which are all memories of its module."""
    parts = max(1, ring.word_bits // ring.lanes)
    places = (f"{module}/m:*",) if module else ()
    return Memory(name, ring.depth, ring.word_bits, ring.readers, parts, ring.rows * ring.slices, places)


def design_memories(net: IntegerNetwork, plan: Plan) -> list[Memory]:
    """List the memories of an accelerator: of every engine the weights, and the rings in front of it."""
    memories = []
    engines = 0
    for number, (layer, engine) in enumerate(zip(net.layers, plan.layers, strict=True)):
        memories.append(_weights(layer, engine, engines))
        engines += engine.replicas
        for index, branch in enumerate(engine.branches):
            module = f"core.ring_{number}" + (f"_{index}" if index else "")
            memories.append(ring_memory(ring_name(engine, index), branch.ring, module))
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
        Memory("identity of the link", len(identity), int(varying).bit_count(), places=("link.answer/m:identity",)),
    ]


def board_memories(net: IntegerNetwork, plan: Plan, board: Board) -> dict[str, Memory]:
    """Return all memories of a device that is not loadable, by name, as they are built on a board."""
    memories = [*design_memories(net, plan), *link_memories(net, plan)]
    if board.family in _SPARING:
        memories = _use_spare_blocks(memories, board.family, board.budget.block_rams)
    return {memory.name: memory for memory in memories}


def _use_spare_blocks(memories: Sequence[Memory], family: str, count: int) -> list[Memory]:
    """Move memories from logic to block RAMs while there are some, those that save most for a block first."""
    built = [map_memory(memory, family) for memory in memories]
    spare = count - sum(m.copies * way.cells for m, way in zip(memories, built, strict=True) if way.kind is Kind.BLOCK)
    moves: list[tuple[float, int, int]] = []
    for number, (memory, way) in enumerate(zip(memories, built, strict=True)):
        cells = map_memory(replace(memory, block=True), family).cells
        if way.kind is Kind.LOGIC and memory.places and cells and memory.logic / cells >= _WORTH:
            moves.append((-memory.logic / cells, number, memory.copies * cells))
    chosen = list(memories)
    for _, number, cells in sorted(moves):
        if cells <= spare:
            chosen[number] = replace(chosen[number], block=True)
            spare -= cells
    return chosen


def score_width(net: IntegerNetwork, plan: Plan) -> int:
    """Bits of a score on its way out."""
    return max(net.widths[net.output.name].membrane, weight_width(net.output, plan.layers[-1]))
