# amaranth: UnusedElaboratable=no
"""The emitted AXI shell: in a Verilog simulator, through the text that instantiates it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

from fpgasnn import Conv, ImageInput, InputError, IntegerNetwork, Layer, generate, make_plan, simulate
from fpgasnn.hdl.accelerator import Accelerator
from fpgasnn.hdl.axi import REGISTERS
from fpgasnn.hdl.axi_verilog import axi_files
from fpgasnn.verify.stimulus import input_words

RNG = np.random.default_rng(3)
NET = IntegerNetwork(
    ImageInput((3, 3, 1), bits=4),
    (
        Layer("hidden", (Conv("input", RNG.integers(-4, 4, (3, 2, 2, 1))),), [1, 2, 3], [9, 8, 7]),
        Layer("scores", (Conv("hidden", RNG.integers(-4, 4, (3, 2, 2, 3))),), [0, 1, -1]),
    ),
    timesteps=3,
)

BENCH = """
`timescale 1ns / 1ns
module bench;
  reg clk = 0, resetn = 0, valid = 0;
  reg [7:0] words [0:{count}-1];
  integer sent = 0, cycle = 0;
  always #5 clk = ~clk;
{instance}
  assign aclk = clk, aresetn = resetn;
  assign s_axis_tvalid = valid, s_axis_tdata = words[sent], m_axis_tready = cycle % 3 != 0;
  assign s_axi_awvalid = 0, s_axi_wvalid = 0, s_axi_bready = 1, s_axi_rready = 1, s_axi_arvalid = 0;
  assign s_axi_awaddr = 0, s_axi_wdata = 0, s_axi_wstrb = 0, s_axi_araddr = 0;
  initial begin
{words}
    #22 resetn = 1;
  end
  always @(posedge clk) if (resetn) begin
    cycle <= cycle + 1;
    valid <= sent + (valid & s_axis_tready) < {count} && cycle % 2 == 0 || (valid & ~s_axis_tready);
    if (valid & s_axis_tready) sent <= sent + 1;
    if (m_axis_tvalid & m_axis_tready)
      $display("%0d %0d %0d %0d", $signed(m_axis_tdata[31:0]), m_axis_tdata[47:32], m_axis_tdata[62:48], m_axis_tlast);
    if (cycle == 5000) $finish;
  end
endmodule
"""


@pytest.mark.skipif(
    not (shutil.which("iverilog") and shutil.which("vvp")), reason="Icarus Verilog (iverilog, vvp) is not installed"
)
def test_scores_in_icarus(tmp_path: Path) -> None:
    images = np.random.default_rng(1).integers(0, 16, (2, 3, 3, 1))
    result = generate(NET, tmp_path, name="core", wrapper="axi")
    assert result.wrapper is not None and result.instance is not None
    words = input_words(NET, make_plan(NET), NET.input.encode(images))
    loads = "\n".join(f"    words[{index}] = {word};" for index, word in enumerate(words))
    text = BENCH.format(instance=result.instance.read_text(), words=loads, count=len(words))
    (tmp_path / "bench.v").write_text(text)
    program = tmp_path / "bench.vvp"
    files = [str(tmp_path / "bench.v"), str(result.wrapper), str(result.verilog)]
    subprocess.run(["iverilog", "-g2005", "-o", str(program), "-s", "bench", *files], check=True)
    output = subprocess.run(["vvp", str(program)], check=True, capture_output=True, text=True).stdout
    rows = np.array([line.split() for line in output.splitlines() if "$finish" not in line], int)
    wanted = simulate(NET, images)
    np.testing.assert_array_equal(rows[:, 0].reshape(2, 3), wanted.scores)
    np.testing.assert_array_equal(rows[:, 1].reshape(2, 3), [[0, 1, 2]] * 2)
    np.testing.assert_array_equal(rows[2::3, 2], wanted.predictions)
    np.testing.assert_array_equal(rows[:, 3].reshape(2, 3), [[0, 0, 1]] * 2)


def test_the_description_names_every_port_and_register() -> None:
    verilog, instance, description = axi_files(Accelerator(NET, make_plan(NET)), "shell")
    for port in description["ports"]:
        width = f"[{port['width'] - 1}:0] " if port["width"] > 1 else ""
        assert f"{port['direction']} {width}{port['name']};" in verilog
        assert f"wire {width}{port['name']};" in instance and f".{port['name']}({port['name']})" in instance
    assert [register["name"] for register in description["registers"]] == list(REGISTERS)
    assert axi_files(Accelerator(NET, make_plan(NET)), "shell")[0] == verilog


def test_unknown_wrappers_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"wrapper must be one of axi, got 'wishbone': choose one of them"):
        generate(NET, tmp_path, wrapper="wishbone")
    assert list(tmp_path.iterdir()) == []
