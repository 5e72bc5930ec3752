"""Memories and their blocks: as Yosys makes them."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterable
from dataclasses import replace
from fnmatch import fnmatch
from itertools import pairwise
from pathlib import Path

import hypothesis.strategies as st
import numpy as np
import pytest
from amaranth import Module, Signal, unsigned
from amaranth.back import rtlil
from amaranth.lib import memory
from hypothesis import given, settings

from fpgasnn import InputError, make_plan
from fpgasnn.boards import load_board
from fpgasnn.boards.flow import emit, synthesis_scripts
from fpgasnn.boards.memories import Kind, Memory, board_memories, design_memories, link_memories, map_memory
from fpgasnn.boards.tools import find_tool
from fpgasnn.boards.top import BoardTop
from fpgasnn.hdl.tables import weight_table
from fpgasnn.network import Code, Conv, ImageInput, IntegerNetwork, Layer, Pool
from fpgasnn.testing.strategies import networks
from fpgasnn.verify.draw import draw_cases

# depth, width, readers, parts -> what Yosys 0.70 makes of it on iCE40 and on ECP5
MADE = [
    ((56, 8, 1, 1), (Kind.BLOCK, 1), (Kind.DISTRIBUTED, 8)),
    ((112, 8, 2, 2), (Kind.BLOCK, 2), (Kind.DISTRIBUTED, 28)),
    ((16, 16, 1, 1), (Kind.BLOCK, 1), (Kind.DISTRIBUTED, 4)),
    ((8, 5, 1, 1), (Kind.LOGIC, 0), (Kind.DISTRIBUTED, 2)),
    ((109, 8, 3, 4), (Kind.BLOCK, 3), (Kind.BLOCK, 3)),
    ((476, 1, 1, 1), (Kind.BLOCK, 1), (Kind.BLOCK, 1)),
    ((530, 16, 3, 4), (Kind.BLOCK, 9), (Kind.BLOCK, 6)),
    ((1808, 8, 1, 1), (Kind.BLOCK, 4), (Kind.BLOCK, 1)),
    ((25, 32, 1, 0), (Kind.LOGIC, 0), (Kind.LOGIC, 0)),
    ((200, 64, 1, 0), (Kind.BLOCK, 4), (Kind.BLOCK, 2)),
    ((700, 16, 1, 0), (Kind.BLOCK, 3), (Kind.BLOCK, 1)),
    ((2252, 4, 1, 0), (Kind.BLOCK, 3), (Kind.BLOCK, 1)),
    ((2523, 64, 1, 0), (Kind.BLOCK, 40), (Kind.BLOCK, 9)),
    ((567, 2, 1, 0), (Kind.BLOCK, 1), (Kind.LOGIC, 0)),
    ((1132, 12, 1, 0), (Kind.BLOCK, 4), (Kind.BLOCK, 1)),
]


def _module(shape: Memory, init: list[int]) -> tuple[Module, list[Signal]]:
    """A memory with its ports brought out."""
    m = Module()
    m.submodules.store = store = memory.Memory(shape=unsigned(shape.width), depth=shape.depth, init=init)
    ports: list[Signal] = []

    def bring_out(port: memory.ReadPort | memory.WritePort, *, written: bool) -> None:
        for name in ("addr", "data", "en"):
            value = getattr(port, name)
            outside = Signal(len(value))
            ports.append(outside)
            m.d.comb += outside.eq(value) if name == "data" and not written else value.eq(outside)

    for _ in range(shape.readers):
        bring_out(store.read_port(), written=False)
    if shape.parts:
        bring_out(store.write_port(granularity=shape.width // shape.parts), written=True)
    return m, ports


def _yosys(folder: Path, shapes: list[Memory], family: str) -> list[tuple[Kind, int]]:
    """What Yosys makes of memories."""
    libraries = {"ice40": ["ice40/brams"], "ecp5": ["lattice/lutrams_trellis", "lattice/brams_16kd"]}[family]
    options = " ".join(f"-lib +/{name}.txt" for name in libraries)
    rng = np.random.default_rng(3)
    script = []
    for number, shape in enumerate(shapes):
        words = [int.from_bytes(rng.bytes(40), "little") % (1 << shape.width) for _ in range(shape.depth)]
        module, ports = _module(shape, [] if shape.parts else words)
        text = rtlil.convert(module, ports=ports, name="top", emit_src=False)
        (folder / f"{number}.il").write_text(text)
        script += ["design -reset", f"read_rtlil {number}.il", "hierarchy -top top", "proc", "flatten"]
        if shape.block:
            script.append(f'setattr -set {"ram_style" if shape.parts else "rom_style"} "block" top/m:*')
        if family == "ice40":
            script.append("setparam -set COLLISION_X_MASK 1'1 t:$memrd_v2")
        script += ["opt", "memory -nomap", "opt_clean", f"memory_libmap {options}"]
        script.append(f"tee -q -o {number}.json stat -json")
    tool = find_tool("yosys")
    assert tool is not None
    subprocess.run([tool.path, "-q", "-p", "; ".join(script)], cwd=folder, check=True)
    found = []
    for number in range(len(shapes)):
        report = (folder / f"{number}.json").read_text()
        cells: dict[str, int] = json.loads(report[report.index("{") :])["design"]["num_cells_by_type"]
        rams = {name: count for name, count in cells.items() if "RAM" in name or "DP" in name}
        kind = Kind.DISTRIBUTED if any("DPR16" in name for name in rams) else Kind.BLOCK if rams else Kind.LOGIC
        found.append((kind, sum(rams.values())))
    return found


@pytest.mark.parametrize("family", ["ice40", "ecp5"])
def test_blocks_are_those_that_yosys_made(family: str) -> None:
    for shape, *made in MADE:
        mapping = map_memory(Memory("", *shape), family)
        assert (mapping.kind, mapping.cells) == made[("ice40", "ecp5").index(family)], shape


@pytest.mark.parametrize("family", ["ice40", "ecp5"])
def test_blocks_are_those_that_yosys_makes(family: str, tmp_path: Path) -> None:
    if find_tool("yosys") is None:
        pytest.skip("no Yosys: pip install 'fpgasnn[boards]'")
    rng = np.random.default_rng(20)
    shapes = []
    for _ in range(10):
        part, parts = int(rng.choice([1, 2, 4, 8])), int(rng.choice([1, 1, 2, 4]))
        shapes.append(Memory("", int(rng.integers(4, 600)), part * parts, int(rng.integers(1, 4)), parts))
        shapes.append(Memory("", int(rng.integers(8, 2000)), int(rng.integers(2, 65))))
    if family == "ice40":
        shapes += [replace(shape, block=True) for shape in shapes]
        shapes += [Memory("", depth, 12, parts=parts, block=True) for depth in (2, 5, 9) for parts in (0, 1, 3)]
    mappings = [map_memory(shape, family) for shape in shapes]
    assert [(mapping.kind, mapping.cells) for mapping in mappings] == _yosys(tmp_path, shapes, family)


def test_nothing_takes_nothing() -> None:
    assert map_memory(Memory("", 2, 0), "ice40").cells == 0


def test_other_families_are_refused() -> None:
    with pytest.raises(InputError, match=r"known for the families ice40, ecp5, got 'gowin': choose a board of these"):
        map_memory(Memory("", 8, 8), "gowin")


@settings(max_examples=40, deadline=None)
@given(net=networks(), lanes=st.sampled_from([1, 2, 4, 8, 16, 32]))
def test_the_weight_memories_are_those_of_the_hardware(net: IntegerNetwork, lanes: int) -> None:
    plan = make_plan(net, lanes)
    memories = {memory.name: memory for memory in design_memories(net, plan)}
    for layer, engine in zip(net.layers, plan.layers, strict=True):
        words = weight_table(layer, engine)
        always, ever = -1, 0
        for word in words:
            always, ever = always & word, ever | word
        found = memories[f"weights of {layer.name}"]
        assert found.width == (ever & ~always).bit_count()
        assert found.depth == max(2, len(words))


def _network() -> IntegerNetwork:
    rng = np.random.default_rng(0)
    conv = Conv("input", rng.integers(-4, 4, (6, 3, 3, 1)), pads=(1, 1, 1, 1))
    first = Layer("first", (conv,), np.zeros(6, int), np.full(6, 9), pool=Pool((2, 2), (2, 2)), weight_bits=3)
    scores = Layer("scores", (Conv("first", rng.integers(-4, 4, (10, 4, 4, 6))),), np.zeros(10, int), weight_bits=3)
    return IntegerNetwork(ImageInput((8, 8, 1), bits=4), (first, scores), Code.RADIX, 3)


def test_rings_and_link() -> None:
    net = _network()
    plan = make_plan(net, {"first": 2, "scores": 4}, replicas={"first": 2})
    memories = {memory.name: memory for memory in design_memories(net, plan)}
    ring = plan.layer("scores").branches[0].ring
    places = ("core.ring_1/m:*",)
    assert memories["ring before scores"] == Memory("ring before scores", ring.depth, 6, 1, 3, ring.rows, places)
    assert memories["ring before first"].readers == 2
    assert memories["weights of first"].copies == 2
    inputs, results, identity = link_memories(net, plan)
    assert (inputs.depth, inputs.width) == (64 + 64, 4)
    assert results.depth == 2 * 16
    assert identity.parts == 0


def _blocks(memories: Iterable[Memory], family: str) -> int:
    built = [(memory, map_memory(memory, family)) for memory in memories]
    return sum(memory.copies * way.cells for memory, way in built if way.kind is Kind.BLOCK)


def _logic(memories: Iterable[Memory]) -> set[str]:
    return {memory.name for memory in memories if map_memory(memory, "ice40").kind is Kind.LOGIC}


def test_small_memories_take_spare_blocks() -> None:
    """Those that save most for a block first, and never more blocks than there are."""
    net, board = _network(), load_board("icebreaker")
    plan = make_plan(net, 1)
    plain = [*design_memories(net, plan), *link_memories(net, plan)]
    least, small = _blocks(plain, "ice40"), _logic(plain)
    assert {"ring before first", "weights of first", "identity of the link"} <= small
    saved: list[set[str]] = []
    for count in range(least, least + 20):
        budget = replace(board.budget, block_rams=count)
        chosen = board_memories(net, plan, replace(board, budget=budget)).values()
        assert _blocks(chosen, "ice40") <= count
        assert all(map_memory(memory, "ice40").kind is Kind.BLOCK for memory in chosen if memory.block)
        saved.append(small - _logic(chosen))
    assert saved[0] == set()
    assert saved[-1] >= {"ring before first", "identity of the link"}
    assert all(len(before) <= len(after) for before, after in pairwise(saved))
    # what is never worth a block, or not ours to place, stays
    assert all(memory.places and memory.logic >= 16 for memory in chosen if memory.block)


def test_they_are_found_where_they_are_said_to_be() -> None:
    """Every memory of a place is in the emitted design, and the script marks those that get blocks."""
    board, marked = load_board("icebreaker"), 0
    seen = {"replicas": False, "branches": False}
    for case in draw_cases(8, 11):
        plan = case.plan()
        seen["replicas"] |= any(engine.replicas > 1 for engine in plan.layers)
        seen["branches"] |= any(len(engine.branches) > 1 for engine in plan.layers)
        text = emit(board, BoardTop(case.net, plan, board, None, 1 << 16)).files["top.il"]
        modules = dict(re.findall(r"^module \\top\.device\.(\S+)$(.*?)^end$", text, re.MULTILINE | re.DOTALL))
        memories = board_memories(case.net, plan, board)
        for placed in (placed for placed in memories.values() if placed.places and placed.width):
            found = []
            for place in placed.places:
                module, _, pattern = place.partition("/m:")
                names = re.findall(r"^ *memory width (\d+) size (\d+) \\(\S+)$", modules[module], re.MULTILINE)
                found += [(int(w), int(d)) for w, d, name in names if fnmatch(name, pattern)]
            assert len(found) == placed.copies, placed
            assert {depth for _, depth in found} == {placed.depth}, placed
            assert all(width >= placed.width for width, _ in found), placed
        script = synthesis_scripts("ice40", memories.values())["abc9"].splitlines()
        wanted = {place for placed in memories.values() if placed.block for place in placed.places}
        assert {line.split("top.device.")[1] for line in script if line.startswith("setattr -set r")} == wanted
        marked += len(wanted)
    assert marked > 8
    assert all(seen.values()), seen


def test_other_families_have_distributed_ram_for_them() -> None:
    net = _network()
    plan = make_plan(net, 1)
    memories = board_memories(net, plan, load_board("ulx3s-85f"))
    assert not any(memory.block for memory in memories.values())
    assert list(memories.values()) == [*design_memories(net, plan), *link_memories(net, plan)]
