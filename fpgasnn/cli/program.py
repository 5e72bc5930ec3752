"""``fpgasnn program``."""

from __future__ import annotations

import shlex
from pathlib import Path

import click

from .options import file

__all__ = ["command"]


@click.command("program")
@click.argument("folder", type=file)
@click.option("--print", "only_print", is_flag=True, help="Print the command, do not run it.")
def command(folder: Path, only_print: bool) -> None:
    """Load what `fpgasnn build` has made into its board.

    \b
    Examples:
      fpgasnn program build
      fpgasnn program build --print

    Runs openFPGALoader, iceprog or dfu-util, whichever the board needs and is on PATH; prints the command if there is
    none.

    Python: fpgasnn.boards.program.program_command("build")
    """
    from ..boards.program import program_command, run_program

    line, found = program_command(folder)
    click.echo(shlex.join(line))
    if only_print:
        return
    if not found:
        click.echo(f"{line[0]} is not on PATH: install it and run this command", err=True)
        return
    run_program(line)
