"""What place and route say: cells used and available, clocks, and why a design does not fit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from ..errors import FitError, ToolError
from .board import Board, board_names, load_board

__all__ = ["CELLS", "REPORT", "TITLES", "Use", "achieved_clock", "overflows", "raise_misfit", "resource_use"]

REPORT = "report.json"
"""File that nextpnr writes."""

CELLS = {
    "ice40": {"luts": "ICESTORM_LC", "block_rams": "ICESTORM_RAM", "dsps": "ICESTORM_DSP"},
    "ecp5": {"luts": "TRELLIS_COMB", "flip_flops": "TRELLIS_FF", "block_rams": "DP16KD", "dsps": "MULT18X18D"},
    "gowin": {"luts": "LUT4", "flip_flops": "DFF", "block_rams": "BSRAM", "dsps": "MULT18X18"},
}
"""Names in nextpnr's report of the resources of a board's budget."""

TITLES = {"luts": "lookup tables", "flip_flops": "flip-flops", "block_rams": "block RAMs", "dsps": "multipliers"}
"""Names of the resources in messages."""
_REMEDIES = {
    "block_rams": "fewer lanes or fewer weight bits need fewer and narrower memories, a smaller T_max shorter rings",
}
_REMEDY = "fewer lanes need less logic, fewer weight bits narrower adders"
_USE = re.compile(r"^Info:\s+(\w+):\s*(\d+)/\s*(\d+)\s+\d+%", re.MULTILINE)


@dataclass(frozen=True)
class Use:
    """How much of a resource a design takes.

    Members
    -------
    used, available : int
    """

    used: int
    available: int


def resource_use(family: str, cells: Mapping[str, Use]) -> dict[str, Use]:
    """Return the resources of the budget by name, from cells by nextpnr's name."""
    return {name: cells[cell] for name, cell in CELLS[family].items() if cell in cells}


def overflows(log: str) -> dict[str, Use]:
    """Cells of which a log of nextpnr says that more are used than there are, by nextpnr's name."""
    found = {name: Use(int(used), int(available)) for name, used, available in _USE.findall(log)}
    return {name: use for name, use in found.items() if use.used > use.available}


def achieved_clock(report: Mapping[str, Any]) -> Fraction:
    """Return the clock in MHz that place and route reached; the design has one clock domain.

    Raises
    ------
    ToolError
        If the report names no clock.
    """
    clocks = [Fraction(str(entry["achieved"])) for entry in report["fmax"].values()]
    if not clocks:
        raise ToolError("nextpnr must report the achieved clock, got none: install the version of fpgasnn[boards]")
    return min(clocks)


def raise_misfit(board: Board, log: str, ways: Iterable[str] = ()) -> None:
    """Raise FitError if a log of nextpnr says that a resource is exceeded; return if it says nothing of the kind.

    Parameters
    ----------
    board : Board
    log : str
    ways : iterable of str
        What would fit by the resource model (:func:`fpgasnn.boards.remedies.proposals`); looked at only if needed.
        Empty: the message says in general what helps.

    Raises
    ------
    FitError
    """
    names = {cell: name for name, cell in CELLS[board.family].items()}
    exceeded = overflows(log)
    if not exceeded:
        return
    needs = [f"{use.used} {TITLES.get(names.get(cell, ''), cell)} of {use.available}" for cell, use in exceeded.items()]
    where = f"the design does not fit {board.title} (D6): it needs {', '.join(needs)}"
    checked = list(ways)
    if checked:
        raise FitError(f"{where}; by the resource model any of these fits: {'; '.join(checked)}")
    wanted = {names[cell]: use.used for cell, use in exceeded.items() if cell in names}
    remedies = {_REMEDIES.get(name, _REMEDY) for name in wanted} or {_REMEDY}
    larger = ", ".join(_larger(board, wanted.items())) or "none of the boards known here has more"
    raise FitError(f"{where}; {'; '.join(sorted(remedies))}; or take a larger board: {larger}")


def _larger(board: Board, wanted: Iterable[tuple[str, int]]) -> list[str]:
    """Boards whose budget holds what this one lacks."""
    needs = list(wanted)
    others = [load_board(name) for name in board_names() if name != board.name]
    # a lookup table of Xilinx has six inputs: needs in others' tables are an upper bound there
    return [other.name for other in others if all(getattr(other.budget, name) >= used for name, used in needs)]
