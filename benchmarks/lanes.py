# amaranth: UnusedElaboratable=no
"""Lookup tables per lane on iCE40: sixteen lanes side by side, synthesised alone.

    python benchmarks/lanes.py

Lanes of a hidden layer, T = 8 in causal code and 4 planes in radix code, as the generator makes them: constants
included, scanner, sequencer and memories not. Needs a Yosys (`pip install 'fpgasnn[boards]'`).
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from amaranth import Elaboratable, Module, Signal
from amaranth.back import rtlil

from fpgasnn.boards.tools import find_tool
from fpgasnn.hdl.constant_slots import constant_slots
from fpgasnn.hdl.lane import Lane, LaneFeatures
from fpgasnn.hdl.tables import constant_table, needs_never
from fpgasnn.network import Code, Conv, ImageInput, IntegerNetwork, Layer, Pool
from fpgasnn.plan import make_plan, membranes
from fpgasnn.schedule import leaves

LANES = 16
SIZES = ((4, 16), (8, 20))
"""Bits of a weight and of a potential."""


def network(code: Code, pool: bool, weight_bits: int) -> IntegerNetwork:
    """A network whose layer "hidden" has the lanes."""
    rng = np.random.default_rng(1)
    half = 1 << (weight_bits - 1)

    def layer(name: str, source: str, inputs: int, merged: Pool | None = None) -> Layer:
        weight = rng.integers(-half, half, (LANES, 3, 3, inputs))
        bias, threshold = rng.integers(-200, 200, LANES), rng.integers(300, 3000, LANES)
        return Layer(name, (Conv(source, weight, pads=(1, 1, 1, 1)),), bias, threshold, pool=merged)

    side = 4 if pool else 8
    layers = (
        layer("first", "input", 1),
        layer("hidden", "first", LANES, Pool((2, 2), (2, 2)) if pool else None),
        Layer("scores", (Conv("hidden", rng.integers(-half, half, (10, side, side, LANES))),), np.zeros(10, int)),
    )
    return IntegerNetwork(ImageInput((8, 8, 1), bits=8), layers, code, 4 if code is Code.RADIX else 8)


class Lanes(Elaboratable):
    """Sixteen lanes that share their order."""

    def __init__(self, net: IntegerNetwork, weight_bits: int, width: int) -> None:
        plan, layer = make_plan(net, LANES), net.layer("hidden")
        engine = plan.layer("hidden")
        slots = constant_slots(engine, plan.max_timesteps, never=needs_never(engine))
        table = constant_table(net, layer, engine, slots)
        features = LaneFeatures.of(leaves(engine.program), membranes(net, layer))
        self.lanes = [
            Lane(width=width, weight_bits=weight_bits, features=features, constants=[words[i] for words in table])
            for i in range(LANES)
        ]
        first = self.lanes[0]
        self.control, self.constant = Signal(first.control.shape()), Signal(len(first.constant))
        self.weights, self.spikes = Signal(weight_bits * LANES), Signal(LANES)
        self.ports = [self.control.as_value(), self.constant, self.weights, self.spikes]

    def elaborate(self, platform: object) -> Module:
        """Connect them."""
        m = Module()
        for index, lane in enumerate(self.lanes):
            m.submodules[f"lane_{index}"] = lane
            m.d.comb += [
                lane.control.eq(self.control),
                lane.constant.eq(self.constant),
                lane.weight.eq(self.weights.word_select(index, len(self.weights) // LANES)),
                self.spikes[index].eq(lane.spike),
            ]
        return m


def tables(lanes: Lanes, yosys: str) -> int:
    """Lookup tables after synthesis."""
    text = rtlil.convert(lanes, ports=lanes.ports, emit_src=False, name="lanes")
    # Yosys from pip sees the current folder and what lies below
    with tempfile.TemporaryDirectory(dir=".") as folder:
        Path(folder, "lanes.il").write_text(text)
        script = "read_rtlil lanes.il; synth_ice40 -top lanes; tee -q -o cells.json stat -json"
        subprocess.run([yosys, "-q", "-p", script], cwd=folder, check=True)
        report = Path(folder, "cells.json").read_text()
    counts: dict[str, int] = json.loads(report[report.index("{") :])["design"]["num_cells_by_type"]
    return counts["SB_LUT4"]


def main() -> int:
    """Synthesise and print."""
    tool = find_tool("yosys")
    if tool is None:
        print("no Yosys: pip install 'fpgasnn[boards]'", file=sys.stderr)
        return 1
    print("| lane | 4-bit weights, 16-bit potential | 8-bit weights, 20-bit potential |\n|---|---|---|")
    for code, pool in ((Code.CAUSAL, False), (Code.RADIX, False), (Code.RADIX, True)):
        found = [tables(Lanes(network(code, pool, bits), bits, width), tool.path) for bits, width in SIZES]
        print(f"| {code}{', max-pool' * pool} | {' | '.join(f'{count / LANES:.1f}' for count in found)} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
