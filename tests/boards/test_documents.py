"""docs/boards.md against what it describes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from fpgasnn.boards import board_names
from fpgasnn.hdl.axi import REGISTERS

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "boards.md").read_text()


def test_the_registers_of_the_axi_shell() -> None:
    found = re.findall(r"^\| `(\w+)` \| (0x\w\w) \| ([a-z, ]+) \|", TEXT, re.MULTILINE)
    assert found == [(name, f"0x{address:02X}", access) for name, (address, access, _) in REGISTERS.items()]


@pytest.mark.parametrize("name", board_names())
def test_every_board_is_listed(name: str) -> None:
    assert len(re.findall(rf"^\| `{name}` \|", TEXT, re.MULTILINE)) == 1
