"""``fpgasnn boards``, ``build`` and ``program``."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from fpgasnn.boards import board_names

Run = Callable[..., Result]


def test_all_boards_are_listed(run: Run) -> None:
    text = run("boards").stdout
    for name in board_names():
        assert name in text
    assert "30 x 4" in text


def test_boards_as_json(run: Run) -> None:
    boards = {board["name"]: board for board in json.loads(run("boards", "--json").stdout)["boards"]}
    assert tuple(boards) == board_names()
    assert boards["icebreaker"]["budget"]["luts"] == 5280
    assert boards["icebreaker"]["buildable"] is True


def test_build_writes_what_a_vendor_tool_needs(run: Run, network: Path, tmp_path: Path) -> None:
    result = run("build", network, "--board", "arty-a7", "--lanes", 4, "-o", tmp_path / "out")
    assert result.exit_code == 0, result.output
    assert "no vendor tool is run here" in result.stdout
    assert (tmp_path / "out" / "top.tcl").exists()
    result = run("program", tmp_path / "out")
    assert result.exit_code == 2
    assert "make one with the vendor's tool" in result.stderr


def test_build_as_json(run: Run, network: Path, tmp_path: Path) -> None:
    line = ("build", network, "--board", "arty-a7", "--clock", 50, "-o", tmp_path / "out", "--json")
    answer = json.loads(run(*line).stdout)
    assert answer["clock"]["mhz"] == 50
    assert answer == json.loads((tmp_path / "out" / "build.json").read_text())


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--board", "ulx4"], "unknown board 'ulx4': there are arty-a7"),
        (["--board", "arty-a7", "--clock", 0.5], "clock must be a number in 1..1000 (MHz), got 0.5"),
        (["--board", "arty-a7", "--lanes", 5], "lanes must divide 16"),
        (["--board", "arty-a7", "--baud", 90_000_000], "baud must give at least 4 cycles per bit"),
    ],
)
def test_mistakes_leave_nothing_behind(
    run: Run, network: Path, tmp_path: Path, arguments: list[object], message: str
) -> None:
    result = run("build", network, "-o", tmp_path / "out", *arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert "Traceback" not in result.stderr
    assert not (tmp_path / "out").exists()


def test_program_prints_the_command_when_the_program_is_missing(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    (tmp_path / "build.json").write_text('{"board": "ulx3s-85f", "bitstream": "top.bit"}')
    result = run("program", tmp_path)
    assert result.exit_code == 0
    assert result.stdout == f"openFPGALoader -b ulx3s {tmp_path / 'top.bit'}\n"
    assert "openFPGALoader is not on PATH: install it and run this command" in result.stderr


def test_program_runs_the_program(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "bin").mkdir()
    loader = tmp_path / "bin" / "openFPGALoader"
    loader.write_text(f'#!/bin/sh\necho "$@" > {tmp_path / "seen"}\n')
    loader.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    (tmp_path / "build.json").write_text('{"board": "ulx3s-85f", "bitstream": "top.bit"}')
    assert run("program", tmp_path, "--print").exit_code == 0
    assert not (tmp_path / "seen").exists()
    assert run("program", tmp_path).exit_code == 0
    assert (tmp_path / "seen").read_text() == f"-b ulx3s {tmp_path / 'top.bit'}\n"
