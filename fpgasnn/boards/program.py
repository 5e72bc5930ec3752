"""Loading a bitstream into a board."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from .. import _check
from ..errors import InputError, ToolError
from .board import load_board

__all__ = ["program_command", "run_program"]

_MOST_BYTES = 1 << 24


def program_command(folder: str | Path) -> tuple[tuple[str, ...], bool]:
    """Return the command line that loads the bitstream of a build, and whether its program is on PATH.

    The board's commands are tried in order; if none is there, it is the first.

    Parameters
    ----------
    folder : path
        What :func:`fpgasnn.boards.build` has written.

    Raises
    ------
    InputError
        If there is no build in it, or one without a bitstream.
    """
    # here, not above: that module loads amaranth
    summary = Path(_check.path_text(folder, "the folder of the build")) / "build.json"
    remedy = "give the folder that `fpgasnn build` has written"
    text = _check.file_bytes(summary, "the summary of a build", _MOST_BYTES, remedy)
    try:
        description = json.loads(text)
        board_name, name = description["board"], description["bitstream"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise InputError(
            f"build.json must be the summary of a build, got another file, in {str(folder)!r}: {remedy}"
        ) from error
    board = load_board(board_name)
    if name is None:
        raise InputError(
            f"a build must hold a bitstream to be loaded, got none, in {str(folder)!r}: make one with the vendor's tool"
        )
    bitstream = str(Path(folder) / Path(str(name)).name)
    lines = [tuple(bitstream if word == "{bitstream}" else word for word in line) for line in board.commands]
    found = next((line for line in lines if shutil.which(line[0])), None)
    return found or lines[0], found is not None


def run_program(line: Sequence[str]) -> None:
    """Run a command line of :func:`program_command`; what it prints is shown as it comes.

    Raises
    ------
    ToolError
        If it fails.
    """
    status = subprocess.run(line, check=False).returncode
    if status != 0:
        raise ToolError(
            f"{line[0]} must end with exit status 0, got {status}: check cable, power and permissions, then try again"
        )
