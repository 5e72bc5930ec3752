"""A synthesised netlist whose clock is chosen afterwards: place and route find the clock, synthesis runs once.

The netlist is Yosys' JSON. What depends on the clock is the dividers of the PLL, which are parameters of a cell, and
the phase step of the UART, for which a cell without contents stands.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from ..errors import ToolError
from ..link.baud import PHASE_BITS
from .clocking import PLL_CELLS
from .pll import PllSetting
from .top import STEP_CELL

__all__ = ["NETLIST", "STEP_MODULE", "TOP", "cell_counts", "set_clock"]

TOP = "top"
"""Name of the top module."""
NETLIST = "netlist.json"
"""File that the netlist is in."""

STEP_MODULE = f"(* blackbox *) module {STEP_CELL}(output [{PHASE_BITS - 1}:0] step); endmodule\n"
"""Verilog that tells Yosys of the cell."""


def cell_counts(netlist: Mapping[str, Any]) -> dict[str, int]:
    """Cells of the top module by type, in alphabetical order."""
    cells = netlist["modules"][TOP]["cells"].values()
    # $scopeinfo only remembers where something came from
    counts = Counter(cell["type"] for cell in cells if cell["type"] != "$scopeinfo")
    return dict(sorted(counts.items()))


def set_clock(netlist: dict[str, Any], setting: PllSetting | None, step: int) -> None:
    """Write the dividers of the PLL and the phase step of the UART into a netlist.

    Parameters
    ----------
    netlist : dict
        Yosys' JSON; changed in place.
    setting : PllSetting or None
        None for a design without PLL.
    step : int
        Phase step.

    Raises
    ------
    ToolError
        If the netlist does not have what is to be set.
    """
    cells = netlist["modules"][TOP]["cells"]
    steps = [name for name, cell in cells.items() if cell["type"] == STEP_CELL]
    plls = [cell for cell in cells.values() if setting is not None and cell["type"] in PLL_CELLS[setting.family]]
    if len(steps) != 1 or (setting is not None and len(plls) != 1):
        raise ToolError(
            f"a netlist must have one {STEP_CELL} and one PLL, got {len(steps)} and {len(plls)}: this version of Yosys "
            f"is not supported, install the one of fpgasnn[boards]"
        )
    for pll in plls:
        assert setting is not None
        for name, value in setting.parameters.items():
            pll["parameters"][name] = format(value, f"0{len(pll['parameters'][name])}b")
    bits = cells.pop(steps[0])["connections"]["step"]
    _replace(netlist["modules"][TOP], {bit: str(step >> index & 1) for index, bit in enumerate(bits)})


def _replace(module: dict[str, Any], values: Mapping[int | str, str]) -> None:
    """Tie nets to constants."""
    for cell in module["cells"].values():
        connections = cell["connections"]
        for port, bits in connections.items():
            connections[port] = [values.get(bit, bit) for bit in bits]
    for net in (*module["netnames"].values(), *module["ports"].values()):
        net["bits"] = [values.get(bit, bit) for bit in net["bits"]]
