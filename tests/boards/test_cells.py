"""Logic cells of a netlist."""

from __future__ import annotations

from typing import Any

import pytest

from fpgasnn.boards.cells import used_cells

Cell = tuple[str, dict[str, int | str], tuple[str, ...]]


def module(*cells: Cell, ports: dict[str, int] | None = None) -> dict[str, Any]:
    """A module of Yosys' JSON: type, connections, and which of these are outputs."""
    return {
        "cells": {
            f"cell{number}": {
                "type": kind,
                "connections": {port: [net] for port, net in connections.items()},
                "port_directions": {port: "output" if port in outputs else "input" for port in connections},
            }
            for number, (kind, connections, outputs) in enumerate(cells)
        },
        "ports": {name: {"direction": "output", "bits": [net]} for name, net in (ports or {}).items()},
    }


def lut(output: int, **inputs: int | str) -> Cell:
    return "SB_LUT4", {**inputs, "O": output}, ("O",)


def flip_flop(data: int, output: int) -> Cell:
    return "SB_DFFE", {"D": data, "Q": output}, ("Q",)


def carry(left: int, right: int, below: int | str, above: int) -> Cell:
    return "SB_CARRY", {"I0": left, "I1": right, "CI": below, "CO": above}, ("CO",)


@pytest.mark.parametrize(
    ("cells", "ports", "luts"),
    [
        ([lut(2, I0=1), flip_flop(2, 3)], {}, 1),
        ([lut(2, I0=1), flip_flop(2, 3)], {"o": 2}, 2),
        ([lut(2, I0=1), flip_flop(2, 3), flip_flop(2, 4)], {}, 3),
        ([flip_flop(1, 2), flip_flop(2, 3)], {}, 2),
        ([carry(1, 2, "0", 3), lut(4, I1=1, I2=2, I3="0")], {}, 1),
        ([carry(1, 2, "0", 3), lut(4, I1=5, I2=2, I3="0")], {}, 2),
        ([carry(1, 2, "0", 3), carry(4, 5, 3, 6), lut(7, I1=4, I2=5, I3=3)], {}, 2),
        ([carry(1, 2, "0", 3)], {"o": 3}, 2),
        ([lut(1, I0=9), carry(4, 5, 1, 6)], {}, 3),
    ],
    ids=[
        "a flip-flop behind its table",
        "not if something else reads the table",
        "two flip-flops",
        "flip-flops in a row",
        "a carry with its sum",
        "without",
        "a chain",
        "a carry that leaves",
        "a carry that enters",
    ],
)
def test_what_shares_a_cell_of_the_ice40(cells: list[Cell], ports: dict[str, int], luts: int) -> None:
    assert used_cells(module(*cells, ports=ports), "ice40")["luts"] == luts


def test_ecp5() -> None:
    found = used_cells(
        module(
            ("LUT4", {"Z": 1}, ("Z",)),
            ("CCU2C", {"CIN": "0", "COUT": 2}, ("COUT",)),
            ("CCU2C", {"CIN": 2, "COUT": 3}, ("COUT",)),
            ("CCU2C", {"CIN": 1, "COUT": 4}, ("COUT",)),
            ("TRELLIS_DPR16X4", {"DO": 5}, ("DO",)),
            ("TRELLIS_FF", {"Q": 6}, ("Q",)),
            ("DP16KD", {"DOA0": 7}, ("DOA0",)),
            ("MULT18X18D", {"P0": 8}, ("P0",)),
        ),
        "ecp5",
    )
    assert found == {"luts": 1 + 3 * 2 + 2 * 4 + 6, "flip_flops": 1, "block_rams": 1, "dsps": 1}


def test_block_rams_of_the_ice40() -> None:
    found = used_cells(module(("SB_RAM40_4K", {}, ()), ("SB_RAM40_4KNR", {}, ()), ("SB_MAC16", {}, ())), "ice40")
    assert found == {"luts": 0, "flip_flops": 0, "block_rams": 2, "dsps": 1}
