"""What the size of a component grows with: counts that follow from the plan, each with a price per family.

A feature is a number of bits, words, banks or the like, taken from how fpgasnn.hdl builds the component; its price in
logic cells and flip-flops is fitted to synthesis runs (benchmarks/resources.py). Memories are no features: their blocks
are computed (:mod:`fpgasnn.boards.memories`), only the logic around them has a price.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from ..hdl.constant_slots import constant_slots
from ..hdl.lane import LaneFeatures
from ..hdl.tables import needs_never, weight_width
from ..network import Code, IntegerNetwork, Layer
from ..plan import BranchPlan, LayerPlan, Plan, RingPlan, membranes
from ..schedule import Base, Leaf, Loop, Node, leaves
from .memories import Kind, Memory, map_memory, score_width

__all__ = ["Features", "engine_features", "ring_features", "shell_features"]

Features = Mapping[str, float]

_SEGMENT = 16
"""Most bits of a scanner segment (D2)."""
_TABLE = 16
"""Words of a constant ROM that one lookup table per bit holds."""


def _index_bits(count: int) -> int:
    """Bits of an index below ``count``."""
    return max(1, (count - 1).bit_length())


def _loops(nodes: tuple[Node, ...]) -> int:
    return sum(1 + _loops(node.body) for node in nodes if isinstance(node, Loop))


def engine_features(net: IntegerNetwork, layer: Layer, plan: Plan, weights: Memory, family: str) -> Features:
    """Features of one engine.

    Parameters
    ----------
    net, layer, plan : IntegerNetwork, Layer, Plan
    weights : Memory
        Its weight memory (:func:`fpgasnn.boards.memories.design_memories`).
    family : str
        Decides whether that memory is logic.
    """
    engine = plan.layer(layer.name)
    program = list(leaves(engine.program))
    lane = LaneFeatures.of(program, membranes(net, layer), skip=engine.constants > 0)
    slots = len(constant_slots(engine, plan.max_timesteps, never=needs_never(engine))) * engine.groups
    weight_bits = weight_width(layer, engine)
    width = max(net.widths[layer.name].membrane, weight_bits)
    address = _index_bits(weights.depth)
    found: Counter[str] = Counter({"engine": 1, "address bits": address})
    found.update(_lane_features(lane, engine.lanes, width, weight_bits, slots))
    for branch in engine.branches:
        found.update(_fetch_features(branch, engine.lanes, address))
        found.update(_walk_features(branch))
    found.update(_control_features(engine, program, slots, address))
    found.update(_weight_features(weights, family))
    return dict(found)


def _lane_features(lane: LaneFeatures, lanes: int, width: int, weight_bits: int, slots: int) -> dict[str, int]:
    """Adders, their operands, potentials, and the constants in logic: two words a slot, the spike bit chooses."""
    bits = lanes * width
    words = 2 * slots
    return {
        "lanes": lanes,
        "lane bits": bits,
        "lane bits, doubled": bits * (Base.DOUBLE in lane.bases),
        "lane bits, negated": bits * lane.negate,
        "lane bits, second register": bits * lane.aux,
        "lane bits, more registers": bits * (lane.membranes - 1),
        "lane bits, masked": bits * lane.masked,
        "lane bits, skipping": bits * lane.skip,
        "lane weight bits": lanes * weight_bits,
        "lane constants": bits * words,
        "lane constants beyond a table": bits * max(0, words - _TABLE),
    }


def _fetch_features(branch: BranchPlan, lanes: int, address: int) -> dict[str, int]:
    """What stands between a ring and the weight address: masks or window register, and the scanner."""
    ring, taps = branch.ring, branch.rows.taps
    planes = ring.bits - 1
    if branch.kind == "channelwise":
        return {"skip words": ring.rows * ring.word_bits, "skip lanes": lanes, "skip fetches": lanes * branch.spread}
    if branch.kind == "window":
        pixels = taps * branch.columns.taps
        bits = pixels * ring.channels
        return {
            "window bits": pixels * ring.word_bits,
            "window planes": bits * planes,
            "window loads": taps * ring.word_bits * ring.rows,
            "window segments": -(-bits // _SEGMENT),
            "window scan bits": bits,
        }
    segments = ring.rows * -(-ring.word_channels // _SEGMENT)
    return {
        "column segments": segments,
        "column scan bits": ring.rows * ring.word_channels,
        "column planes": ring.rows * ring.word_channels * planes,
        "column offsets": segments * min(address, _index_bits(branch.fetch_weights)),
        "column taps": segments * taps,
    }


def _walk_features(branch: BranchPlan) -> dict[str, int]:
    """The walker: where the engine stands, which bank holds which row."""
    ring = branch.ring
    return {
        "walkers": 1,
        "banks": ring.rows,
        "bank bits": ring.rows * (_index_bits(ring.rows) + (branch.rows.origin > 0)),
        "row counter bits": ring.counter_bits,
        "position bits": _index_bits(branch.columns.size) + _index_bits(branch.rows.size),
    }


def _control_features(engine: LayerPlan, program: list[Leaf], slots: int, address: int) -> dict[str, int]:
    """The sequencer."""
    return {
        "states": len(program),
        "loops": _loops(engine.program),
        "group bits": 0 if engine.groups == 1 else address + _index_bits(slots),
        "pools": int(engine.elements > 1),
        "replicated": int(engine.replicas > 1),
    }


def _weight_features(weights: Memory, family: str) -> dict[str, int]:
    """Weights in logic, and what joins several block RAMs."""
    mapping = map_memory(weights, family)
    logic = mapping.kind is Kind.LOGIC
    return {
        "weight bits in logic": weights.depth * weights.width if logic else 0,
        "weight columns in logic": weights.width if logic else 0,
        "weight joins": 0 if logic else (mapping.chunks - 1) * weights.width,
    }


def ring_features(ring: RingPlan, memory: Memory, family: str) -> Features:
    """Features of one ring with all its banks, writers and readers."""
    address = _index_bits(ring.depth)
    banks = ring.rows * ring.slices
    write_bits = ring.counter_bits + _index_bits(ring.width) + _index_bits(ring.rows)
    return {
        "ring": 1,
        "writers": ring.writers,
        "readers": ring.readers,
        "counter bits": ring.writers * ring.readers * ring.counter_bits,
        "write counter bits": ring.writers * write_bits,
        "banks": banks,
        "write enables": banks * memory.parts,
        "write choice": banks * (address + memory.width) * (ring.writers - 1),
        "read choice": ring.readers * ring.rows * ring.word_bits * (ring.slices - 1),
        "several groups": int(ring.channels > ring.lanes),
        **_store_features(memory, family),
    }


def _store_features(memory: Memory, family: str) -> dict[str, int]:
    """Logic around the cells of memories that are written."""
    mapping = map_memory(memory, family)
    reads = memory.readers * memory.copies * memory.width
    addresses = memory.readers * memory.copies * _index_bits(memory.depth)
    return {
        "joins": (mapping.chunks - 1) * reads if mapping.kind is not Kind.LOGIC else 0,
        "block reads": reads if mapping.kind is Kind.BLOCK else 0,
        "block read addresses": addresses if mapping.kind is Kind.BLOCK else 0,
        "distributed cells": memory.copies * mapping.cells if mapping.kind is Kind.DISTRIBUTED else 0,
        "distributed reads": reads if mapping.kind is Kind.DISTRIBUTED else 0,
        "bits in logic": memory.copies * memory.depth * memory.width if mapping.kind is Kind.LOGIC else 0,
    }


def shell_features(net: IntegerNetwork, plan: Plan, link: Iterable[Memory], family: str) -> Features:
    """Features of what surrounds engines and rings: input, forks, readout, clock, and the link with its memories."""
    ring, output = plan.input_ring, plan.layers[-1]
    width = score_width(net, plan)
    found: Counter[str] = Counter(
        {
            "shell": 1,
            "input bits": ring.lanes,
            "input counter bits": _index_bits(ring.height * ring.width * ring.planes),
            "score bits": width,
            "score register bits": output.channels * width,
            "several scores": int(output.shape != (1, 1)),
            "run length bits": 0 if net.code is Code.RADIX else plan.max_timesteps.bit_length(),
            "delay": int(net.code is Code.CAUSAL),
            "forks": sum(len(plan.readers(layer.name)) > 1 for layer in plan.layers),
        }
    )
    for memory in link:
        if memory.parts:
            found.update({f"link {name}": amount for name, amount in _store_features(memory, family).items()})
        elif map_memory(memory, family).kind is Kind.LOGIC:
            found["link table bits"] += memory.depth * memory.width
    return dict(found)
