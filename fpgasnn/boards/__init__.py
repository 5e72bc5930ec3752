"""Boards: what they have, and bitstreams for them. Loads amaranth only when something is built."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .board import Board, Budget, board_names, load_board

if TYPE_CHECKING:
    from .bitstream import BuildResult, build

__all__ = ["Board", "Budget", "BuildResult", "board_names", "build", "load_board"]


def __getattr__(name: str) -> Any:
    """Load what needs amaranth when it is first used (PEP 562)."""
    if name in ("BuildResult", "build"):
        return getattr(import_module(".bitstream", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
