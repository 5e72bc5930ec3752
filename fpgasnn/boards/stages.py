# amaranth: UnusedElaboratable=no
"""The stages of a build: each runs a tool in the build's folder and hands on what the next one needs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from ..errors import TimingError, ToolError
from ..link.baud import phase_step
from ..network import IntegerNetwork
from ..plan import Plan
from .board import Board
from .dfu import add_suffix
from .flow import BITSTREAM, Emission, emit, route_options, synthesis_scripts
from .memories import MEMORY_FAMILIES, Memory, board_memories
from .netlist import NETLIST, STEP_MODULE, set_clock
from .pll import PllSetting, fastest, settings
from .remedies import proposals
from .report import REPORT, achieved_clock, raise_misfit
from .resources import FILL, estimate, prices
from .tools import Tool, run_tool
from .top import BoardTop

__all__ = ["Design", "Routing", "Synthesis", "choose_clock", "fastest_clock", "missed", "pack", "route", "synthesise"]

Tools = Mapping[str, Tool]

ATTEMPTS = 4
"""Routing is chaotic: a clock just below the one that a run has reached may be missed by the next run."""


@dataclass(frozen=True)
class Design:
    """What is built.

    Members
    -------
    net : IntegerNetwork
    plan : Plan
    board : Board
    baud : int
        Bits per second of the serial line.
    loadable : bool
        It takes other networks of the same structure.
    """

    net: IntegerNetwork
    plan: Plan
    board: Board
    baud: int
    loadable: bool = False

    @property
    def reference(self) -> Fraction:
        """The board's oscillator in MHz."""
        return Fraction(str(self.board.clock.mhz))

    def frequency(self, setting: PllSetting | None) -> Fraction:
        """Clock in MHz that a setting makes."""
        return self.reference if setting is None else setting.frequency

    def step(self, setting: PllSetting | None) -> int:
        """Phase step of the serial line at that clock."""
        return phase_step(self.frequency(setting), self.baud)

    @property
    def memories(self) -> list[Memory]:
        """Those that are settled before synthesis; the banks of loadable designs are Yosys' own choice."""
        known = self.board.family in MEMORY_FAMILIES and not self.loadable
        return list(board_memories(self.net, self.plan, self.board).values()) if known else []

    def top(self, setting: PllSetting | None, step: int | None) -> BoardTop:
        """The design with a setting and a phase step, None for one that is not known yet."""
        return BoardTop(self.net, self.plan, self.board, setting, step, loadable=self.loadable)


@dataclass(frozen=True)
class Synthesis:
    """A synthesised design, without the numbers that depend on its clock.

    Members
    -------
    emission : Emission
    setting : PllSetting or None
        That of the emission: whether there is a PLL is settled, its dividers are not.
    netlist : str
        Yosys' JSON.
    mapping : {"abc9", "abc"}
        Program that has mapped the logic.
    """

    emission: Emission
    setting: PllSetting | None
    netlist: str
    mapping: str


@dataclass(frozen=True)
class Routing:
    """A routed design.

    Members
    -------
    setting : PllSetting or None
    frequency, achieved : Fraction
        MHz: the clock it was routed for, and the one it reaches.
    report : mapping
        That of nextpnr.
    """

    setting: PllSetting | None
    frequency: Fraction
    achieved: Fraction
    report: Mapping[str, Any]

    @property
    def slack(self) -> float:
        """Time left in a cycle in ns; negative if the clock is missed."""
        return float(1000 / self.frequency - 1000 / self.achieved)


def choose_clock(design: Design, limit: Fraction) -> PllSetting | None:
    """Return the fastest setting up to a limit in MHz; None is the oscillator itself.

    Raises
    ------
    TimingError
        If neither the PLL nor the oscillator is slow enough.
    """
    setting = fastest(design.board.family, design.reference, limit)
    if design.reference <= limit and (setting is None or setting.frequency <= design.reference):
        return None
    if setting is None:
        slowest = min(found.frequency for found in settings(design.board.family, design.reference))
        raise TimingError(
            f"{design.board.title} has no clock up to {float(limit):.6g} MHz, the slowest is "
            f"{float(min(slowest, design.reference)):.6g}: ask for that one, or make the design faster with fewer lanes"
        )
    return setting


def synthesise(folder: Path, tools: Tools, design: Design, setting: PllSetting | None) -> Synthesis:
    """Emit the design and map it to the cells of its family.

    Raises
    ------
    ToolError
        If Yosys fails.
    """
    top = design.top(setting, None)
    emission = emit(design.board, top)
    for name, text in emission.files.items():
        (folder / name).write_text(text)
    (folder / "step.v").write_text(STEP_MODULE)
    failure: ToolError | None = None
    for mapping, script in synthesis_scripts(design.board.family, design.memories).items():
        (folder / "synthesis.ys").write_text(script)
        try:
            run_tool(tools["yosys"], ["synthesis.ys"], folder, folder / "synthesis.log")
        except ToolError as error:
            failure = error
            # a tool that can say what is wrong has not crashed
            if "ERROR" in str(error):
                break
        else:
            return Synthesis(emission, setting, (folder / NETLIST).read_text(), mapping)
    assert failure is not None
    raise failure


def route(
    folder: Path, tools: Tools, design: Design, synthesis: Synthesis, setting: PllSetting | None, seed: int
) -> Routing:
    """Place and route a design for the clock of a setting; a missed clock is for the caller to judge.

    Raises
    ------
    FitError
        If the part has not enough of something.
    ToolError
        If nextpnr fails.
    """
    netlist = json.loads(synthesis.netlist)
    set_clock(netlist, setting, design.step(setting))
    (folder / NETLIST).write_text(json.dumps(netlist, separators=(",", ":")))
    frequency = design.frequency(setting)
    log = folder / "route.log"
    tool = next(tool for name, tool in tools.items() if name.startswith("nextpnr"))
    try:
        run_tool(tool, [*synthesis.emission.route, *route_options(frequency, seed)], folder, log)
    except ToolError:
        raise_misfit(design.board, log.read_text(errors="replace"), _ways(design))
        raise
    report = json.loads((folder / REPORT).read_text())
    return Routing(setting, frequency, achieved_clock(report), report)


def _ways(design: Design) -> Iterator[str]:
    """Changes that would fit, by the resource model, which counts memories that are not loadable."""
    if design.board.family in prices() and not design.loadable:
        yield from proposals(design.net, design.plan, design.board)
    elif design.loadable and _fits_fixed(design):
        yield "the same design without --loadable"


def _fits_fixed(design: Design) -> bool:
    """True if the model says that the design fits when it is not loadable."""
    board = design.board
    return board.family in prices() and estimate(design.net, design.plan, board).fits(board.budget, FILL)


def fastest_clock(
    folder: Path, tools: Tools, design: Design, synthesis: Synthesis, seed: int
) -> tuple[Synthesis, Routing]:
    """Route until a clock is met, from the one that a run for the PLL's highest output has reached downwards.

    Raises
    ------
    TimingError
        If none is met in a few attempts, or the board cannot make one so slow.
    """
    limit = route(folder, tools, design, synthesis, synthesis.setting, seed).achieved
    for _ in range(ATTEMPTS):
        setting = choose_clock(design, limit)
        if setting is None:
            synthesis = synthesise(folder, tools, design, None)
        routing = route(folder, tools, design, synthesis, setting, seed)
        if routing.slack >= 0:
            return synthesis, routing
        limit = routing.achieved
    raise missed(design, routing)


def missed(design: Design, routing: Routing) -> TimingError:
    """Describe a clock that is not met."""
    return TimingError(
        f"the design must meet {float(routing.frequency):.6g} MHz on {design.board.title}, got "
        f"{float(routing.achieved):.6g} MHz (slack {routing.slack:.3f} ns): ask for a slower clock, for another seed, "
        f"or for fewer lanes"
    )


def pack(folder: Path, tools: Tools, design: Design, emission: Emission) -> Path:
    """Turn the routed design into a bitstream; returns its file.

    Raises
    ------
    ToolError
        If the packer fails.
    """
    tool = next(tool for name, tool in tools.items() if name.endswith("pack"))
    run_tool(tool, emission.pack, folder, folder / "pack.log")
    bitstream = folder / BITSTREAM[design.board.family]
    if design.board.dfu is not None:
        bitstream.write_bytes(add_suffix(bitstream.read_bytes(), *design.board.dfu))
    return bitstream
