# amaranth: UnusedElaboratable=no
"""From a network to a bitstream: emit, synthesise, place and route, pack."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from .. import __version__, _check
from ..atomic import check_folder, staged_folder
from ..errors import InputError
from ..hdl.verilog import component_verilog
from ..link.baud import DEFAULT_BAUD
from ..network import IntegerNetwork
from ..plan import Plan, make_plan
from ..storage import network_hash, save_network
from .board import Board, load_board
from .flow import emit
from .folding import few_lanes, fold
from .netlist import NETLIST, TOP, cell_counts
from .platform import make_platform
from .pll import PllSetting, megahertz
from .report import REPORT, Use, resource_use
from .resources import prices
from .stages import Design, Routing, choose_clock, fastest_clock, missed, pack, route, synthesise
from .tools import needed_tools, tool_version

__all__ = ["SUMMARY", "BuildResult", "Progress", "build"]

Progress = Callable[[str, int, int], None]
"""Called with (name of the stage, stages done, stages in all)."""

SUMMARY = "build.json"
"""Written last: a folder that has it is whole."""

_STAGES = ("emit and synthesise", "place and route", "pack", "describe")
_UNBOUNDED = Fraction(1000)


@dataclass(frozen=True)
class BuildResult:
    """A build that has met its clock.

    Members
    -------
    folder : Path
    bitstream : Path or None
        None for a board whose tools are not free.
    clock, achieved : float
        MHz: of the design, and what the routed design could do. ``achieved`` is 0 where nothing was routed.
    resources : mapping of str to Use
        Lookup tables, flip-flops, block RAMs and multipliers, as far as the tools count them.
    description : mapping
        Contents of ``build.json``.
    """

    folder: Path
    bitstream: Path | None
    clock: float
    achieved: float
    resources: Mapping[str, Use]
    description: Mapping[str, Any]


def build(
    net: IntegerNetwork,
    board: str | Board,
    *,
    plan: Plan | None = None,
    lanes: int | Mapping[str, int] | None = None,
    clock: float | None = None,
    seed: int = 1,
    baud: int = DEFAULT_BAUD,
    loadable: bool = False,
    output: str | Path,
    progress: Progress | None = None,
) -> BuildResult:
    """Make the bitstream of a network on a board, behind a serial line (docs/protocol.md).

    The folder gets the network, the Verilog, the constraints, the netlist, the bitstream, the logs of the tools,
    ``timing.json``, ``utilisation.json`` and ``build.json``; all of them, or it stays as it was
    (:mod:`fpgasnn.atomic`). Except for the logs the same arguments and tools give the same bytes.

    Parameters
    ----------
    net : IntegerNetwork
    board : str or Board
        Name of a board (:func:`fpgasnn.boards.board_names`), or one's own.
    plan : Plan or None
        None is ``make_plan(net, lanes)``, or without lanes what :func:`fpgasnn.boards.fold` chooses; where it does not
        know the board's family :func:`fpgasnn.boards.folding.few_lanes`.
    lanes : int, mapping of layer name to int, or None
        Lanes per engine, if no plan is given.
    clock : float or None
        MHz; the fastest that the PLL makes up to it is taken. None takes the fastest that a first routing has shown to
        be possible.
    seed : int
        Of the placement.
    baud : int
        Bits per second of the serial line.
    loadable : bool
        The device takes other networks of the same structure (:meth:`fpgasnn.Device.load`), which at least doubles the
        memory of weights and constants; without ``plan`` or ``lanes`` the folding is chosen as if it did not.
    output : path
        Folder.
    progress : callable (stage, done, total), optional

    Raises
    ------
    InputError
        For an unknown board, a clock or baud rate that cannot be, or a folder that cannot be written.
    PlanError
        If the hardware cannot build the network.
    FitError, TimingError
        If the design does not fit the board, or misses the clock that was asked for.
    MissingDependencyError, ToolError
        If a tool is missing or fails.
    """
    _check.instance(net, IntegerNetwork, "net", "give what fpgasnn.convert or load_network returns")
    board = board if isinstance(board, Board) else load_board(board)
    if plan is not None and lanes is not None:
        raise InputError("a build takes a plan or lanes, got both: give the lanes to make_plan")
    if plan is None:
        if lanes is None and board.family in prices():
            plan = fold(net, board).plan
        else:
            plan = make_plan(net, few_lanes(net) if lanes is None else lanes)
    _check.instance(plan, Plan, "plan", "give what fpgasnn.make_plan returns, or None")
    seed = _check.integer(seed, "seed", low=0, high=2**31 - 1)
    loadable = _check.flag(loadable, "loadable")
    _check.callback(progress, "progress")
    wanted = None if clock is None else megahertz(clock)
    check_folder(output, "the build")
    job = _Job(Design(net, plan, board, baud, loadable), wanted, seed, progress or (lambda stage, done, total: None))
    with staged_folder(output, "the build", SUMMARY) as staging:
        result = job.run(staging)
    folder = Path(output)
    bitstream = None if result.bitstream is None else folder / result.bitstream.name
    return BuildResult(folder, bitstream, result.clock, result.achieved, result.resources, result.description)


@dataclass(frozen=True)
class _Job:
    """One build in a folder of its own."""

    design: Design
    wanted: Fraction | None
    seed: int
    progress: Progress

    def run(self, folder: Path) -> BuildResult:
        """Go through all stages."""
        if not self.design.board.buildable:
            return self._emit_only(folder)
        tools = needed_tools(self.design.board.family)
        self.progress(_STAGES[0], 0, len(_STAGES))
        limit = _UNBOUNDED if self.wanted is None else self.wanted
        synthesis = synthesise(folder, tools, self.design, choose_clock(self.design, limit))
        self.progress(_STAGES[1], 1, len(_STAGES))
        if self.wanted is None:
            synthesis, routing = fastest_clock(folder, tools, self.design, synthesis, self.seed)
        else:
            routing = route(folder, tools, self.design, synthesis, synthesis.setting, self.seed)
            if routing.slack < 0:
                raise missed(self.design, routing)
        self.progress(_STAGES[2], 2, len(_STAGES))
        bitstream = pack(folder, tools, self.design, synthesis.emission)
        self.progress(_STAGES[3], 3, len(_STAGES))
        _write_verilog(folder, self.design, routing.setting)
        cells = cell_counts(json.loads((folder / NETLIST).read_text()))
        uses = {name: Use(**use) for name, use in routing.report["utilization"].items()}
        resources = resource_use(self.design.board.family, uses)
        _write_json(
            folder / "utilisation.json", {"resources": _plain(resources), "cells": _plain(uses), "mapped": cells}
        )
        timing = {name: routing.report[name] for name in ("fmax", "critical_paths") if name in routing.report}
        _write_json(folder / "timing.json", _clock(self.design, routing) | timing)
        for name in ("step.v", f"{TOP}.il", REPORT, *synthesis.emission.intermediate):
            (folder / name).unlink(missing_ok=True)
        versions = {name: tool_version(tool) for name, tool in sorted(tools.items())}
        description = self._describe(folder) | {
            "clock": _clock(self.design, routing),
            "seed": self.seed,
            "mapping": synthesis.mapping,
            "resources": _plain(resources),
            "tools": versions,
            "bitstream": bitstream.name,
        }
        _write_json(folder / SUMMARY, description)
        clock, achieved = float(routing.frequency), float(routing.achieved)
        return BuildResult(folder, bitstream, clock, achieved, resources, description)

    def _describe(self, folder: Path) -> dict[str, Any]:
        """What does not depend on the tools, and the hash of every file that the same arguments make again."""
        design = self.design
        save_network(design.net, folder / "network.safetensors")
        files = sorted(path for path in folder.iterdir() if path.suffix not in (".log", ".ys"))
        return {
            "format": 1,
            "generator": f"fpgasnn {__version__}",
            "network": network_hash(design.net),
            "code": str(design.net.code),
            "board": design.board.name,
            "device": design.board.device,
            "max_timesteps": design.plan.max_timesteps,
            "lanes": {layer.name: layer.lanes for layer in design.plan.layers},
            "replicas": {layer.name: layer.replicas for layer in design.plan.layers},
            "ring_rows": {layer.name: [branch.ring.rows for branch in layer.branches] for layer in design.plan.layers},
            "baud": design.baud,
            "loadable": design.loadable,
            "sha256": {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files},
        }

    def _emit_only(self, folder: Path) -> BuildResult:
        """Write what a vendor's tool needs; nothing is run."""
        limit = megahertz(self.design.board.clock.typical_mhz) if self.wanted is None else self.wanted
        setting = choose_clock(self.design, limit)
        step = self.design.step(setting)
        top = self.design.top(setting, step)
        for name, text in emit(self.design.board, top).files.items():
            (folder / name).write_text(text)
        frequency = self.design.frequency(setting)
        description = self._describe(folder) | {
            "clock": {"mhz": float(frequency), "achieved_mhz": None},
            "bitstream": None,
        }
        _write_json(folder / SUMMARY, description)
        return BuildResult(folder, None, float(frequency), 0.0, {}, description)


def _clock(design: Design, routing: Routing) -> dict[str, Any]:
    setting = routing.setting
    return {
        "reference_mhz": float(design.reference),
        "mhz": float(routing.frequency),
        "achieved_mhz": float(routing.achieved),
        "slack_ns": round(routing.slack, 4),
        "pll": None if setting is None else dict(setting.parameters),
    }


def _plain(uses: Mapping[str, Use]) -> dict[str, dict[str, int]]:
    return {name: asdict(use) for name, use in sorted(uses.items())}


def _write_json(path: Path, value: Mapping[str, Any]) -> None:
    path.write_text(json.dumps(value, indent=2) + "\n")


def _write_verilog(folder: Path, design: Design, setting: PllSetting | None) -> None:
    """The design as it was built, for reading and for other tools."""
    top = design.top(setting, design.step(setting))
    title = f"{design.board.title}: {len(design.net.layers)} layers, network {network_hash(design.net)[:16]}"
    text = component_verilog(top, TOP, title, platform=make_platform(design.board), ports=[])
    (folder / f"{TOP}.v").write_text(text)
