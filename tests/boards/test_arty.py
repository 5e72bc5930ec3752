"""What is written for the Arty, through two linters: no vendor tool is run here."""

from __future__ import annotations

import re
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


@pytest.fixture(scope="module")
def verilog(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The module of a build."""
    folder = tmp_path_factory.mktemp("arty")
    build(network(), "arty-a7", lanes=4, output=folder / "out")
    return (folder / "out" / "top.v").read_text()


def icarus(text: str, folder: Path) -> tuple[int, list[str]]:
    """Exit status of Icarus Verilog, and what it says of a text."""
    program = shutil.which("iverilog")
    if program is None:
        pytest.skip("no Icarus Verilog on PATH")
    (folder / "top.v").write_text(text)
    (folder / "primitives.v").write_text(PRIMITIVES)
    options = ["-g2005", "-t", "null", "-Wall", "-Wfloating-nets", "-s", "top"]
    done = subprocess.run(
        [program, *options, "top.v", "primitives.v"], cwd=folder, capture_output=True, text=True, check=False
    )
    said = [line for line in (done.stdout + done.stderr).splitlines() if re.search("warning|error", line)]
    # the clock has one driver; Icarus says this of any output that drives the inputs of other modules' buffers
    return done.returncode, [line for line in said if not line.endswith("output port clk is coerced to inout.")]


def test_the_verilog_passes_icarus(verilog: str, tmp_path: Path) -> None:
    assert icarus(verilog, tmp_path) == (0, [])


@pytest.mark.parametrize(
    ("was", "mistake", "message"),
    [
        (".clk100_0__io(clk100_0__io),", "", "dangling input port"),
        (".clk100_0__io(clk100_0__io),", ".clk(clk100_0__io),", "port ``clk'' "),
        (".pin(rx),", ".pin(rx[1:0]),", "rx"),
        ("assign i = rx;", "assign i = nothing;", "nothing"),
    ],
)
def test_icarus_sees_mistakes(verilog: str, tmp_path: Path, was: str, mistake: str, message: str) -> None:
    assert was in verilog
    _, said = icarus(verilog.replace(was, mistake, 1), tmp_path)
    assert any(message in line for line in said)


def test_the_verilog_passes_verilator(verilog: str, tmp_path: Path) -> None:
    verilator = shutil.which("verilator")
    if verilator is None:
        pytest.skip("no Verilator on PATH")
    (tmp_path / "top.v").write_text(verilog)
    (tmp_path / "primitives.v").write_text(PRIMITIVES)
    line = [verilator, "--lint-only", "--top-module", "top", "top.v", "primitives.v"]
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
