"""What is written for the Arty, through a linter: no vendor tool is run here."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from boards.small import network

from fpgasnn.boards import build

# the ports of Xilinx's primitives that the design uses
PRIMITIVES = """\
module BUFG(input I, output O); endmodule
module IBUF(input I, output O); endmodule
module OBUFT(input I, input T, output O); endmodule
module PLLE2_BASE #(parameter CLKIN1_PERIOD = 0.0, parameter CLKFBOUT_MULT = 5, parameter CLKOUT0_DIVIDE = 1,
                    parameter DIVCLK_DIVIDE = 1)
                   (input CLKIN1, CLKFBIN, RST, PWRDWN, output CLKFBOUT, CLKOUT0, LOCKED); endmodule
"""


def test_the_verilog_passes_a_linter(tmp_path: Path) -> None:
    verilator = shutil.which("verilator")
    if verilator is None:
        pytest.skip("no Verilator on PATH")
    build(network(), "arty-a7", lanes=4, output=tmp_path / "out")
    (tmp_path / "primitives.v").write_text(PRIMITIVES)
    line = [verilator, "--lint-only", "--top-module", "top", "out/top.v", "primitives.v"]
    # what Amaranth and Yosys write on purpose: sums into narrower signals, signals without bits as [-1:0], cases behind
    # a default; latches, missing pins, two drivers and the like still fail
    known = ["WIDTH", "LITENDIAN", "UNSIGNED", "CMPCONST", "CASEINCOMPLETE"]
    done = subprocess.run(
        [*line, *(f"-Wno-{name}" for name in known)], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_constraints_and_script_name_the_same_design(tmp_path: Path) -> None:
    build(network(), "arty-a7", lanes=4, output=tmp_path / "out")
    script, pins = ((tmp_path / "out" / f"top.{ending}").read_text() for ending in ("tcl", "xdc"))
    assert "top.v" in script
    assert "top.xdc" in script
    assert "xc7a35t" in script
    assert "create_clock" in pins
    assert pins.count("set_property LOC") == 3
