"""Loading a bitstream: the command of the board, with what is on PATH."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fpgasnn import InputError, ToolError
from fpgasnn.boards.board import board_names, load_board
from fpgasnn.boards.program import program_command, run_program


def made(folder: Path, board: object, bitstream: object = "top.bin") -> Path:
    (folder / "build.json").write_text(json.dumps({"board": board, "bitstream": bitstream}))
    return folder


@pytest.mark.parametrize("name", [name for name in board_names() if load_board(name).buildable])
def test_every_board_has_a_command(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    line, found = program_command(made(tmp_path, name))
    assert not found
    assert line[0] == load_board(name).commands[0][0]
    assert line[-1] == str(tmp_path / "top.bin")


def test_the_program_that_is_there_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / "iceprog").write_text("#!/bin/sh\n")
    (tmp_path / "iceprog").chmod(0o755)
    assert program_command(made(tmp_path, "icebreaker")) == (("iceprog", str(tmp_path / "top.bin")), True)


def test_a_name_in_the_summary_cannot_leave_the_folder(tmp_path: Path) -> None:
    line, _ = program_command(made(tmp_path, "icebreaker", "../../etc/passwd"))
    assert line[-1] == str(tmp_path / "passwd")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "build.json must be the summary of a build, got another file, in"),
        ('{"bitstream": "top.bin"}', "build.json must be the summary of a build, got another file"),
        ('{"board": "none", "bitstream": "a"}', "unknown board 'none': there are"),
        (
            '{"board": "arty-a7", "bitstream": null}',
            "a build must hold a bitstream to be loaded, got none, in .*vendor",
        ),
    ],
)
def test_folders_that_are_no_build(text: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "build.json").write_text(text)
    with pytest.raises(InputError, match=message):
        program_command(tmp_path)


def test_an_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(
        InputError, match=r"the summary of a build .* cannot be read: .*: give the folder that `fpgasnn"
    ):
        program_command(tmp_path)


def test_a_failing_program() -> None:
    with pytest.raises(ToolError, match="false must end with exit status 0, got 1: check cable, power"):
        run_program(["false"])
    run_program(["true"])
