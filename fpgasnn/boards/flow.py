"""Emitting a design for a family's tools, and their command lines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from ..hdl.verilog import builtin_yosys
from .board import Board
from .memories import Memory
from .netlist import NETLIST, TOP
from .platform import make_platform
from .report import REPORT
from .top import BoardTop

__all__ = ["BITSTREAM", "Emission", "emit", "mapping_steps", "route_options", "synthesis_scripts"]

BITSTREAM = {"ice40": f"{TOP}.bin", "ecp5": f"{TOP}.bit", "gowin": f"{TOP}.fs"}
"""Name of the bitstream by family."""
_CONSTRAINTS = {"ice40": f"{TOP}.pcf", "ecp5": f"{TOP}.lpf", "gowin": f"{TOP}.cst", "xilinx": f"{TOP}.xdc"}
_NETLIST = {"ice40": f"{TOP}.json", "ecp5": f"{TOP}.json", "gowin": f"{TOP}.syn.json"}


_INTERMEDIATE = {"ice40": (f"{TOP}.asc",), "ecp5": (f"{TOP}.config",), "gowin": (f"{TOP}.pnr.json",)}


@dataclass(frozen=True)
class Emission:
    """A design as the tools of its family read it.

    Members
    -------
    files : mapping of name to str
        Constraints, and the design as RTLIL (Vivado: Verilog and its script).
    route, pack : tuple of str
        Arguments of place and route and of the packer, without what changes from run to run; empty for xilinx.
    intermediate : tuple of str
        Files between the two.
    """

    files: Mapping[str, str]
    route: tuple[str, ...]
    pack: tuple[str, ...]
    intermediate: tuple[str, ...] = ()

    @property
    def constraints(self) -> str:
        """Name of the file with pins and clocks."""
        return next(name for name in self.files if name in _CONSTRAINTS.values())


def emit(board: Board, top: BoardTop) -> Emission:
    """Elaborate a design on its board and take over the files and command lines of amaranth's platform.

    Raises
    ------
    MissingDependencyError
        If amaranth-boards is not installed.
    """
    platform = make_platform(board)
    with builtin_yosys():
        plan = platform.prepare(top, TOP, emit_src=False)
    if not board.buildable:
        wanted = (f"{TOP}.v", f"{TOP}.xdc", f"{TOP}.tcl")
        return Emission({name: _text(plan.files[name]) for name in wanted}, (), ())
    files = {name: _text(plan.files[name]) for name in (f"{TOP}.il", _CONSTRAINTS[board.family])}
    commands: list[list[str]] = json.loads(_text(plan.files[f"build_{TOP}.json"]))["commands"]
    route = next(line for line in commands if line[0].startswith("nextpnr"))
    pack = next(line for line in commands if line[0].endswith("pack"))
    return Emission(files, _route(board.family, route[1:]), _pack(pack[1:]), _INTERMEDIATE[board.family])


def _text(content: str | bytes) -> str:
    return content if isinstance(content, str) else content.decode()


def _route(family: str, arguments: Sequence[str]) -> tuple[str, ...]:
    """Let place and route say what it does, and write a report."""
    words = _without(arguments, {"--quiet": 1, "--log": 2})
    words = [NETLIST if word == _NETLIST[family] else word for word in words]
    if family == "gowin":
        # amaranth 0.5 writes the command line of the tool that nextpnr-himbaechel has replaced
        for option in ("--family", "--cst"):
            place = words.index(option)
            words[place : place + 2] = ["--vopt", f"{option[2:]}={words[place + 1]}"]
    return (*words, "--report", REPORT)


def _pack(arguments: Sequence[str]) -> tuple[str, ...]:
    return tuple(_without(arguments, {"--svf": 2}))


def _without(arguments: Sequence[str], options: Mapping[str, int]) -> list[str]:
    """Drop options, each with the number of words that it takes."""
    words: list[str] = []
    skip = 0
    for word in arguments:
        skip = max(skip, options.get(word, 0))
        if skip:
            skip -= 1
        else:
            words.append(word)
    return words


def route_options(clock: Fraction, seed: int) -> list[str]:
    """What changes from run to run: the target of clocks without a constraint, the seed of the placement."""
    return ["--freq", f"{float(clock):.6f}", "--seed", str(seed), "--timing-allow-fail"]


# A word of a ring is never read in the cycle that writes it, except in banks that the engine masks: a position is
# admitted a cycle after its last input was written (D5, D8). Of the link's two halves one is read and one
# written. Yosys need not keep the old word for such a read.
_NO_COLLISION = {
    "ice40": tuple(
        f"setparam -set COLLISION_X_MASK 1'1 {TOP}.device.{place}/t:$memrd_v2"
        for place in ("core.ring_*", "link.store", "link.collector")
    )
}
_SYNTHESIS = {"ice40": "synth_ice40", "ecp5": "synth_ecp5", "gowin": "synth_gowin"}
# A comparison with a constant needs fewer tables than the carry chain that Yosys makes of it, which takes a cell per
# bit and one at either end.
_COMPARE = {"ice40": ("opt_expr", "opt_clean", "techmap -map +/cmp2lut.v -D LUT_WIDTH=12")}
# WebAssembly builds of ABC9 give up on some designs (YoWASP/yosys issue 29): there its predecessor maps the logic
_PLAIN = {
    "ice40": (
        "techmap -map +/ice40/latches_map.v",
        "abc -dress -lut 4",
        "ice40_wrapcarry -unwrap",
        "techmap -map +/ice40/ff_map.v",
        "clean",
        "opt_lut -tech ice40",
    ),
    "ecp5": ("techmap -map +/lattice/latches_map.v", "abc -dress -lut 4:5", "clean"),
    "gowin": ("sort", "abc -dress -lut 4:8", "clean"),
}


def mapping_steps(family: str, top: str) -> dict[str, list[str]]:
    """Return the Yosys commands from a design to cells by what maps the logic, "abc9" or "abc".

    Parameters
    ----------
    family : {"ice40", "ecp5", "gowin"}
    top : str
    """
    command = f"{_SYNTHESIS[family]} -top {top}"
    first, begin, whole = [], "", command
    if family in _COMPARE:
        begin = "coarse"
        first, whole = [f"{command} -run :{begin}", *_COMPARE[family]], f"{command} -run {begin}:"
    plain = [f"{command} -run {begin}:map_luts", *_PLAIN[family], f"{command} -run map_cells:"]
    return {"abc9": [*first, whole], "abc": [*first, *plain]}


def synthesis_scripts(family: str, memories: Iterable[Memory] = ()) -> dict[str, str]:
    """Return the Yosys scripts of a design by what maps the logic; the next one is for when the last one crashes.

    Parameters
    ----------
    family : {"ice40", "ecp5", "gowin"}
    memories : iterable of Memory
        Those marked ``block`` are built of block RAM (:func:`fpgasnn.boards.memories.board_memories`).
    """
    before = ["read_verilog -lib step.v", f"read_rtlil {TOP}.il", *_NO_COLLISION.get(family, ())]
    for memory in memories:
        style = "ram_style" if memory.parts else "rom_style"
        before += [f'setattr -set {style} "block" {TOP}.device.{place}' for place in memory.places if memory.block]
    ways = mapping_steps(family, TOP)
    return {name: "\n".join([*before, *steps, f"write_json {NETLIST}", ""]) for name, steps in ways.items()}
