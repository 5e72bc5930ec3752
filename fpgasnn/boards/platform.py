"""The amaranth-boards platform of a board: pins, package and the vendor's files."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ..errors import MissingDependencyError
from .board import Board

__all__ = ["EXTRA", "make_platform"]

EXTRA = "pip install 'fpgasnn[boards]'"
"""What brings everything that a build needs."""


def make_platform(board: Board) -> Any:
    """Return a fresh platform of amaranth-boards, with the link's pins added where the board has no such resource.

    Parameters
    ----------
    board : Board

    Raises
    ------
    MissingDependencyError
        If amaranth-boards is not installed.
    """
    module, name = board.platform.split(":")
    try:
        platform = getattr(import_module(module), name)()
        from amaranth.build import Attrs
        from amaranth_boards.resources import UARTResource
    except ModuleNotFoundError as error:
        raise MissingDependencyError(
            f"pins of {board.title} come from amaranth-boards, got none here: {EXTRA}"
        ) from error
    link = board.link
    if link.connector:
        attributes = Attrs(**link.attributes)
        platform.add_resources([UARTResource(0, rx=link.rx, tx=link.tx, conn=(link.connector, 0), attrs=attributes)])
    return platform
