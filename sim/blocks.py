"""The core blocks of rtl/ in lockstep with Amaranth's simulator: random values on every input, every output compared.

No protocol is kept: that the blocks do the right thing is what the tests of fpgasnn.hdl show, that the emitted text
does the same as the source is what this shows.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from amaranth import Value
from amaranth.lib import wiring
from amaranth.sim import Simulator
from engines import YOSYS, missing

from fpgasnn.errors import ToolError
from fpgasnn.verify.compiled import DRIVER, cxxrtl_headers, find_compiler, run_tool

__all__ = ["BLOCK_ENGINES", "run_blocks"]

BLOCK_ENGINES = ("cxxrtl", "icarus", "verilator")
CYCLES = 300


@dataclass(frozen=True)
class Block:
    """One emitted block: its ports, what is driven into it per cycle, and what must come out.

    Members
    -------
    inputs, outputs : list of (name, width)
        Lowest bits of a vector come first.
    vectors, expected : list of int
        One per cycle.
    """

    name: str
    inputs: list[tuple[str, int]]
    outputs: list[tuple[str, int]]
    vectors: list[int]
    expected: list[int]


def _pack(widths: list[int], values: list[int]) -> int:
    total, place = 0, 0
    for width, value in zip(widths, values, strict=True):
        total |= (value & ((1 << width) - 1)) << place
        place += width
    return total


def _reference(name: str, component: wiring.Component, rng: np.random.Generator) -> Block:
    """Run a component in Amaranth's simulator with random inputs; bits are dense in one half of the cycles."""
    ports: dict[str, list[tuple[str, Value]]] = {"In": [], "Out": []}
    for path, member, value in component.signature.flatten(component):
        signal = Value.cast(value)
        if len(signal):
            ports[member.flow.name].append(("__".join(map(str, path)), signal))
    widths = {flow: [len(signal) for _, signal in listed] for flow, listed in ports.items()}
    vectors, expected = [], []

    async def bench(ctx: Any) -> None:
        sampled = ctx.tick().sample(*(signal for _, signal in ports["Out"]))
        for cycle in range(CYCLES):
            density = 0.5 if cycle % 2 else 0.15
            values = [sum(int(bit) << i for i, bit in enumerate(rng.random(w) < density)) for w in widths["In"]]
            for (_, signal), value in zip(ports["In"], values, strict=True):
                ctx.set(signal, value)
            _, _, *answer = await sampled
            vectors.append(_pack(widths["In"], values))
            expected.append(_pack(widths["Out"], answer))

    simulator = Simulator(component)
    simulator.add_clock(1e-6)
    simulator.add_testbench(bench)
    simulator.run()
    named = {flow: [(port, len(signal)) for port, signal in listed] for flow, listed in ports.items()}
    return Block(name, named["In"], named["Out"], vectors, expected)


def _components(folder: Path) -> Mapping[str, tuple[wiring.Component, str]]:
    """Load the blocks of emit.py, which has written the folder."""
    spec = importlib.util.spec_from_file_location("emit", folder / "emit.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: Mapping[str, tuple[wiring.Component, str]] = module.blocks()
    return found


def _width(ports: list[tuple[str, int]]) -> int:
    return sum(width for _, width in ports)


def _verilog(blocks: list[Block]) -> str:
    """One bench around all blocks."""
    declare, drive, write = [], [], []
    for number, block in enumerate(blocks):
        wide, out = _width(block.inputs), _width(block.outputs)
        declare += [f"  reg [{wide - 1}:0] vector_{number} [0:{CYCLES - 1}]; reg [{wide - 1}:0] in_{number} = 0;"]
        declare += [f"  wire [{out - 1}:0] out_{number};"]
        ports = [".clk(clk)", ".rst(1'b0)"]
        for bus, listed in (("in", block.inputs), ("out", block.outputs)):
            place = 0
            for name, width in listed:
                # escaped: a port may be called as a keyword is (event)
                ports.append(f".\\{name} ({bus}_{number}[{place + width - 1}:{place}])")
                place += width
        declare += [f"  {block.name} dut_{number} ({', '.join(ports)});"]
        declare += [f'  initial $readmemh("{block.name}.hex", vector_{number});']
        drive += [f"      in_{number} = vector_{number}[cycle];"]
        write += [f'      $fwrite(file, "{number} %0d %h\\n", cycle, out_{number});']
    return "\n".join(
        (
            "`timescale 1ns / 1ns",
            "module bench;",
            "  reg clk = 0;",
            "  integer file, cycle;",
            *declare,
            "  initial begin",
            '    file = $fopen("outputs.txt", "w");',
            f"    for (cycle = 0; cycle < {CYCLES}; cycle = cycle + 1) begin",
            *drive,
            "      #5;",
            *write,
            "      clk = 1; #5; clk = 0;",
            "    end",
            "    $fclose(file); $finish;",
            "  end",
            "endmodule\n",
        )
    )


def _cpp(blocks: list[Block]) -> str:
    """One program around all blocks."""
    parts = [f'#include "{block.name}.cc"' for block in blocks]
    parts += [
        DRIVER.read_text(),
        "#include <cstdio>",
        "#include <cstring>",
        "static char line[4096];",
        "static int bit(int i) {",
        "  char c = line[std::strlen(line) - 1 - i / 4];",
        "  return ((c <= '9' ? c - '0' : c - 'a' + 10) >> i % 4) & 1;",
        "}",
        "template <class V> void get(V &v, int place, int width) {",
        "  for (int i = 0; i < width; i++) {",
        "    v.data[i / 32] &= ~(1u << i % 32);",
        "    v.data[i / 32] |= uint32_t(bit(place + i)) << i % 32;",
        "  }",
        "}",
        "template <class V> void put(FILE *file, const V &v, int width) {",
        "  for (int i = 0; i < width; i++) std::fputc('0' + (data_of(v)[i / 32] >> i % 32 & 1), file);",
        "}",
        "int main() {",
        '  FILE *file = std::fopen("outputs.txt", "w");',
    ]
    for number, block in enumerate(blocks):
        parts += [
            "  {",
            f"    block_{number}::p_{block.name.replace('_', '__')} top;",
            f'    FILE *in = std::fopen("{block.name}.hex", "r");',
            f"    for (int cycle = 0; cycle < {CYCLES}; cycle++) {{",
            '      if (std::fscanf(in, "%4095s", line) != 1) return 1;',
        ]
        for listed, call in ((block.inputs, "get"), (block.outputs, "put")):
            place = 0
            if call == "put":
                parts.append("      top.p_clk.set<bool>(false); top.step();")
                parts.append(f'      std::fprintf(file, "{number} %d ", cycle);')
            for name, width in listed:
                port = f"top.p_{name.replace('_', '__')}"
                parts.append(
                    f"      get({port}, {place}, {width});" if call == "get" else f"      put(file, {port}, {width});"
                )
                place += width
        parts += ["      std::fputc('\\n', file);", "      top.p_clk.set<bool>(true); top.step();", "    }", "  }"]
    return "\n".join([*parts, "  std::fclose(file);", "  return 0;", "}\n"])


def _build(engine: str, blocks: list[Block], folder: Path, work: Path) -> list[str]:
    """Bring all blocks into a simulator; returns the command that runs it."""
    names = [f"{block.name}.v" for block in blocks]
    for block in blocks:
        shutil.copy(folder / f"{block.name}.v", work)
        digits = -(-_width(block.inputs) // 4)
        (work / f"{block.name}.hex").write_text("".join(f"{vector:0{digits}x}\n" for vector in block.vectors))
    if engine == "cxxrtl":
        script = "".join(
            f"design -reset\nread_verilog {block.name}.v\nhierarchy -top {block.name}\n"
            f"write_cxxrtl -O6 -g0 -noflatten -namespace block_{number} {block.name}.cc\n"
            for number, block in enumerate(blocks)
        )
        run_tool([*YOSYS, "-q", "-"], "Yosys (write_cxxrtl)", input=script, cwd=work)
        (work / "main.cc").write_text(_cpp(blocks))
        compiler = find_compiler()
        assert compiler is not None
        command = [compiler, "-std=c++14", "-O0", "-DCXXRTL_NDEBUG", f"-I{cxxrtl_headers()}", "-o", "run", "main.cc"]
        run_tool(command, "the C++ compiler", cwd=work)
        return [str(work / "run")]
    (work / "bench.v").write_text(_verilog(blocks))
    if engine == "icarus":
        run_tool(["iverilog", "-g2005", "-s", "bench", "-o", "run.vvp", *names, "bench.v"], "Icarus Verilog", cwd=work)
        return ["vvp", "-n", "run.vvp"]
    options = ["--binary", "--timing", "-Wno-fatal", "-Wno-lint", "-CFLAGS", "-O1", "--Mdir", "build", "-o", "run"]
    run_tool(["verilator", *options, "--top-module", "bench", *names, "bench.v"], "Verilator", cwd=work)
    return [str(work / "build" / "run")]


def _equal(got: str, wanted: str) -> bool:
    """Compare digit by digit; digits with unknown bits are left out."""
    return len(got) == len(wanted) and all(
        digit == other or digit in "xXzZ" for digit, other in zip(got, wanted, strict=True)
    )


def _differences(engine: str, block: Block, answers: list[str]) -> list[str]:
    """First difference of one block: its outputs, one line per cycle.

    What a memory shows before it is read for the first time is unknown in Icarus Verilog and not compared.
    """
    wide = _width(block.outputs)
    for cycle, (got, expected) in enumerate(zip(answers, block.expected, strict=True)):
        wanted = f"{expected:0{wide}b}"[::-1] if engine == "cxxrtl" else f"{expected:0{-(-wide // 4)}x}"
        if not _equal(got, wanted):
            return [f"{block.name}, cycle {cycle}: expected {wanted}, got {got}"]
    return []


def run_blocks(engine: str, folder: Path, seed: int, work: Path) -> dict[str, Any]:
    """Run all blocks of a folder in one engine; returns the fields of a table's row."""
    skipped = missing(engine)
    if skipped is not None:
        return {"engine": engine, "skipped": skipped}
    begin = time.monotonic()
    rng = np.random.default_rng(seed)
    blocks = [_reference(name, component, rng) for name, (component, _) in _components(folder).items()]
    place = work / f"blocks_{engine}"
    place.mkdir()
    command = _build(engine, blocks, folder, place)
    done = subprocess.run(command, cwd=place, capture_output=True, text=True, check=False)
    path = place / "outputs.txt"
    lines = path.read_text().splitlines() if path.exists() else []
    if done.returncode or len(lines) != CYCLES * len(blocks):
        raise ToolError(f"{engine} ended with exit code {done.returncode} and {len(lines)} lines: {done.stderr[-400:]}")
    differences = []
    for number, block in enumerate(blocks):
        answers = [line.split()[2] for line in lines if line.split()[0] == str(number)]
        differences += _differences(engine, block, answers)
    return {
        "engine": engine,
        "designs": len(blocks),
        "cycles": CYCLES * len(blocks),
        "values": CYCLES * sum(len(block.outputs) for block in blocks),
        "differences": differences,
        "seconds": round(time.monotonic() - begin, 1),
    }
