"""What a build is and does, on one page: resources, timing, cycles, accuracy, energy."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .api import report

__all__ = ["report"]


def __getattr__(name: str) -> Any:
    """Load numba's users when they are first used (PEP 562)."""
    if name == "report":
        return import_module(".api", __name__).report
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
