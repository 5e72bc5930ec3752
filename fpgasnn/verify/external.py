"""Engines that simulate the emitted Verilog with tools of other makes: Icarus Verilog and Verilator."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from collections.abc import Callable
from pathlib import Path

from ..errors import ToolError
from ..hdl.accelerator import Accelerator
from ..hdl.verilog import component_verilog
from ..plan import Plan
from .compiled import find_compiler, run_tool
from .interface import Interface
from .recorder import plusargs, read_events, recorder_verilog, write_stimulus
from .stimulus import HardwareTrace, Stimulus

__all__ = ["EXTERNAL", "ExternalCore", "external_core", "missing_tool"]

EXTERNAL = ("icarus", "verilator")

_INSTALL = {
    "iverilog": "apt install iverilog",
    "vvp": "apt install iverilog",
    "verilator": "apt install verilator",
    "make": "apt install make",
}
_TOOLS = {"icarus": ("iverilog", "vvp"), "verilator": ("verilator", "make")}
_TITLES = {"icarus": "Icarus Verilog", "verilator": "Verilator"}


def missing_tool(engine: str) -> str | None:
    """Say what an external engine lacks here and how to install it; None if nothing."""
    for tool in _TOOLS[engine]:
        if shutil.which(tool) is None:
            return f"{_TITLES[engine]} needs {tool}, which is not installed: {_INSTALL[tool]}"
    if engine == "verilator" and find_compiler() is None:
        return "Verilator needs a C++ compiler, which is not installed: apt install g++"
    return None


class ExternalCore:
    """Verilog in a foreign simulator; files live in a temporary folder as long as the object.

    Parameters
    ----------
    engine : {"icarus", "verilator"}
    verilog : str
        The design, with or without probes.
    interface : Interface
        Its ports.
    plan : Plan

    Raises
    ------
    ToolError
        If the simulator is not installed.
    """

    def __init__(self, engine: str, verilog: str, interface: Interface, plan: Plan) -> None:
        problem = missing_tool(engine)
        if problem is not None:
            raise ToolError(f"{problem}; or use another engine")
        self._engine, self._interface, self._plan = engine, interface, plan
        self._room = (0, 0)
        self._folder = Path(tempfile.mkdtemp(prefix="fpgasnn_"))
        weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        (self._folder / "design.v").write_text(verilog)

    def _build(self, words: int, readies: int) -> None:
        (self._folder / "recorder.v").write_text(recorder_verilog(self._interface, words, readies))
        title = _TITLES[self._engine]
        if self._engine == "icarus":
            command = ["iverilog", "-g2005", "-s", "recorder", "-o", "run.vvp", "design.v", "recorder.v"]
        else:
            # -Wno-fatal: widths in the emitted text are meant; -O1 of the C++: compiling takes longer than running
            options = ["--binary", "--timing", "-Wno-fatal", "-Wno-lint", "-CFLAGS", "-O1", "--Mdir", "build"]
            command = ["verilator", *options, "--top-module", "recorder", "-o", "run", "design.v", "recorder.v"]
        run_tool(command, title, cwd=self._folder)
        self._room = words, readies

    def run(
        self, stimulus: Stimulus, *, max_cycles: int, progress: Callable[[int], None] | None = None
    ) -> HardwareTrace:
        """Run a stimulus from reset; compiles the bench anew only for a longer stimulus than before.

        ``progress`` is not called: the simulator writes its record when it has ended.

        Raises
        ------
        ToolError
            If the simulator fails.
        VerificationError
            If not all scores have arrived within ``max_cycles``, or there is more than the plan says.
        """
        needed = len(stimulus.words), len(stimulus.ready)
        if any(need > room for need, room in zip(needed, self._room, strict=True)):
            self._build(*(max(pair) for pair in zip(needed, self._room, strict=True)))
        write_stimulus(self._folder, self._plan, self._interface, stimulus)
        program = ["vvp", "-n", "run.vvp"] if self._engine == "icarus" else [str(self._folder / "build" / "run")]
        title = _TITLES[self._engine]
        run_tool([*program, *plusargs(stimulus, max_cycles)], title, cwd=self._folder)
        return read_events(self._folder, self._plan, self._interface, stimulus, title)


def external_core(engine: str, accelerator: Accelerator) -> ExternalCore:
    """Emit an accelerator as Verilog and hand it to a foreign simulator."""
    verilog = component_verilog(accelerator, "dut", "design under verification")
    return ExternalCore(engine, verilog, Interface.of(accelerator), accelerator.plan)
