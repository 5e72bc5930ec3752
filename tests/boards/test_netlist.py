"""Setting the clock in a synthesised netlist."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from fpgasnn import ToolError
from fpgasnn.boards.netlist import STEP_MODULE, cell_counts, set_clock
from fpgasnn.boards.pll import fastest
from fpgasnn.boards.top import STEP_CELL


def netlist(plls: int = 1, steps: int = 1) -> dict[str, Any]:
    """A PLL, a phase step of 16 bits that a lookup table reads two of, in Yosys' form."""
    cells: dict[str, Any] = {
        f"pll{n}": {
            "type": "SB_PLL40_CORE",
            "parameters": {"DIVR": "1111", "DIVF": "1" * 7, "DIVQ": "000"},
            "connections": {},
        }
        for n in range(plls)
    }
    for cell in cells.values():
        cell["parameters"]["FILTER_RANGE"] = "000"
    cells |= {f"step{n}": {"type": STEP_CELL, "connections": {"step": list(range(10, 26))}} for n in range(steps)}
    cells["lut"] = {"type": "SB_LUT4", "connections": {"I0": [10], "I1": [25], "I2": [30], "I3": ["0"], "O": [31]}}
    nets = {"step": {"bits": list(range(10, 26))}, "other": {"bits": [31]}}
    cells["scope"] = {"type": "$scopeinfo", "connections": {}}
    return {"modules": {"top": {"cells": cells, "netnames": nets, "ports": {"out": {"bits": [31, 11]}}}}}


def test_dividers_and_step_are_written() -> None:
    made = netlist()
    setting = fastest("ice40", Fraction(12), Fraction(30))
    set_clock(made, setting, 0x8001 | 2)
    top = made["modules"]["top"]
    assert top["cells"]["pll0"]["parameters"] == {
        "DIVR": "0000",
        "DIVF": "1001111",
        "DIVQ": "101",
        "FILTER_RANGE": "001",
    }
    assert "step0" not in top["cells"]
    assert top["cells"]["lut"]["connections"] == {"I0": ["1"], "I1": ["1"], "I2": [30], "I3": ["0"], "O": [31]}
    assert top["netnames"]["step"]["bits"] == [*"11", *"0" * 13, "1"]
    assert top["ports"]["out"]["bits"] == [31, "1"]


def test_a_design_without_pll() -> None:
    made = netlist(plls=0)
    set_clock(made, None, 1)
    assert cell_counts(made) == {"SB_LUT4": 1}


@pytest.mark.parametrize(("plls", "steps"), [(0, 1), (2, 1), (1, 0)])
def test_a_netlist_without_what_is_to_be_set(plls: int, steps: int) -> None:
    setting = fastest("ice40", Fraction(12), Fraction(30))
    with pytest.raises(ToolError, match=f"one {STEP_CELL} and one PLL, got {steps} and {plls}: this version of Yosys"):
        set_clock(netlist(plls, steps), setting, 1)


def test_yosys_is_told_of_the_cell() -> None:
    assert STEP_CELL in STEP_MODULE
    assert "[15:0] step" in STEP_MODULE
