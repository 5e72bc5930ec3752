"""Prices for tests: round numbers, so that no test depends on a calibration."""

from __future__ import annotations

from typing import Any

import pytest

from fpgasnn.boards import resources


def table(engine: float = 300, shell: float = 600) -> dict[str, Any]:
    """Prices of a family."""
    return {
        "engine": {"luts": {"engine": engine, "lane bits": 4, "banks": 20}, "flip_flops": {"lane bits": 1}},
        "ring": {"luts": {"ring": 50, "banks": 10}, "flip_flops": {"ring": 60}},
        "shell": {"luts": {"shell": shell}, "flip_flops": {"shell": 400}},
        "scale": {"luts": 1.0, "flip_flops": 1.0},
    }


def use(monkeypatch: pytest.MonkeyPatch, **families: dict[str, Any]) -> None:
    """Let the model have these families and prices."""
    for module in ("resources", "remedies", "stages", "bitstream"):
        monkeypatch.setattr(f"fpgasnn.boards.{module}.prices", lambda: families)
    assert resources.prices() == families
