"""``fpgasnn boards``."""

from __future__ import annotations

from dataclasses import asdict

import click

from . import console
from .options import as_json

__all__ = ["command"]


@click.command("boards")
@as_json
def command(as_json: bool) -> None:
    """List the boards that a network can be built for, and what their parts have.

    \b
    Example:
      fpgasnn boards

    For a board that is not listed add one small file to fpgasnn/boards/data.

    Python: [fpgasnn.boards.load_board(name) for name in fpgasnn.boards.board_names()]
    """
    from ..boards import board_names, load_board

    boards = [load_board(name) for name in board_names()]
    if as_json:
        console.print_json({"boards": [asdict(board) | {"buildable": board.buildable} for board in boards]})
        return
    rows = [
        (
            board.name,
            board.device,
            f"{board.clock.mhz:g}",
            board.budget.luts,
            f"{board.budget.block_rams} x {board.budget.block_ram_bits // 1024}",
            board.budget.dsps,
            "bitstream" if board.buildable else "Verilog",
        )
        for board in boards
    ]
    heading = ("board", "part", "MHz", "LUTs", "RAM, kbit", "DSPs", "build makes")
    console.print_table("Boards", heading, rows, right=range(2, 6))
