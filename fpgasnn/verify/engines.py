"""The engines by name: four simulators of different makes that run the same stimulus and record the same events."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from .. import _check
from ..hdl.accelerator import Accelerator
from .amaranth_engine import run_amaranth
from .compiled import compile_core, find_compiler
from .external import EXTERNAL, external_core
from .stimulus import HardwareTrace, Stimulus

__all__ = ["ENGINES", "Core", "check_engine", "make_core"]

ENGINES = ("auto", "amaranth", "cxxrtl", *EXTERNAL)

Progress = Callable[[int], None]
"""Called with the number of scores that have left so far in a run."""


class Core(Protocol):
    """A design in a simulator."""

    def run(self, stimulus: Stimulus, *, max_cycles: int, progress: Progress | None = None) -> HardwareTrace:
        """Run a stimulus from reset and record every event; simulators that are programs of their own are silent."""


class _AmaranthCore:
    """A design in Amaranth's own simulator, built anew for every run."""

    def __init__(self, accelerator: Accelerator, vcd: Path | None) -> None:
        self._accelerator, self._vcd = accelerator, vcd

    def run(self, stimulus: Stimulus, *, max_cycles: int, progress: Progress | None = None) -> HardwareTrace:
        """Run a stimulus from reset; the waveform is of the first run."""
        vcd, self._vcd = self._vcd, None
        return run_amaranth(self._accelerator, stimulus, max_cycles=max_cycles, vcd=vcd, progress=progress)


def check_engine(engine: str) -> None:
    """Raise InputError for an unknown name."""
    _check.choice(engine, "engine", ENGINES)


def make_core(accelerator: Accelerator, engine: str = "auto", *, vcd: Path | None = None) -> tuple[str, Core]:
    """Bring an accelerator into a simulator; returns the engine's name and the core.

    Raises
    ------
    InputError
        For an unknown engine.
    ToolError
        If a tool of the engine is missing or fails.
    """
    check_engine(engine)
    if engine == "auto":
        engine = "cxxrtl" if vcd is None and find_compiler() is not None else "amaranth"
    if engine == "cxxrtl":
        return engine, compile_core(accelerator)
    if engine in EXTERNAL:
        return engine, external_core(engine, accelerator)
    return engine, _AmaranthCore(accelerator, vcd)
