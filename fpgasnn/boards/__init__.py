"""Boards: what they have, and bitstreams for them. Loads amaranth only when something is built."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .board import Board, Budget, board_names, load_board

if TYPE_CHECKING:
    from .bitstream import BuildResult, build
    from .folding import Choice, Folding, fold
    from .resources import Estimate, estimate

__all__ = [
    "Board",
    "Budget",
    "BuildResult",
    "Choice",
    "Estimate",
    "Folding",
    "board_names",
    "build",
    "estimate",
    "fold",
    "load_board",
]

_HOMES = {
    "bitstream": ("BuildResult", "build"),
    "folding": ("Choice", "Folding", "fold"),
    "resources": ("Estimate", "estimate"),
}


def __getattr__(name: str) -> Any:
    """Load what needs amaranth or numba when it is first used (PEP 562)."""
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f".{home}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
