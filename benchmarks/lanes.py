# amaranth: UnusedElaboratable=no
"""Lookup tables per lane on iCE40: sixteen lanes side by side, alone and with the control that they share.

    python benchmarks/lanes.py

A hidden layer of 16 channels with 3x3 kernels, T = 8 in causal code and 4 planes in radix code, as the generator makes
it. "Alone" are the lanes with their constants; "engine" is the whole engine divided by its lanes: sequencer, scanner,
addresses and the registers around the weight memory, too. Needs a Yosys (`pip install 'fpgasnn[boards]'`).
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from amaranth import Elaboratable, Module, Signal
from amaranth.back import rtlil

from fpgasnn.boards.flow import mapping_steps
from fpgasnn.boards.tools import find_tool
from fpgasnn.hdl.constant_slots import constant_slots
from fpgasnn.hdl.engine import Engine
from fpgasnn.hdl.lane import Lane, LaneFeatures
from fpgasnn.hdl.tables import constant_table, needs_never
from fpgasnn.network import Code, Conv, ImageInput, IntegerNetwork, Layer, Pool
from fpgasnn.plan import make_plan, membranes
from fpgasnn.schedule import leaves

LANES = 16
SIZES = ((4, 16), (8, 20))
"""Bits of a weight and of a potential."""
PARTS = ("alone", "engine")


def network(code: Code, pool: bool, weight_bits: int, width: int) -> IntegerNetwork:
    """A network whose layer "hidden" has the lanes; its biases are so large that potentials need that width."""
    for bias in range(200, 1 << width, 200):
        net = _network(code, pool, weight_bits, bias)
        if net.widths["hidden"].membrane == width:
            return net
    raise ValueError(f"no biases give potentials of {width} bits")


def _network(code: Code, pool: bool, weight_bits: int, largest: int) -> IntegerNetwork:
    rng = np.random.default_rng(1)
    half = 1 << (weight_bits - 1)

    def layer(name: str, source: str, inputs: int, merged: Pool | None = None) -> Layer:
        weight = rng.integers(-half, half, (LANES, 3, 3, inputs))
        bias, threshold = rng.integers(-largest, largest, LANES), rng.integers(300, 3000, LANES)
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


def engine(net: IntegerNetwork) -> Engine:
    """The layer's engine."""
    plan = make_plan(net, LANES)
    return Engine(net=net, layer=net.layer("hidden"), plan=plan, consumer=plan.layer("scores").branches[0].ring)


def tables(design: Elaboratable, yosys: str, ports: list[Any] | None = None) -> int:
    """Lookup tables after synthesis as a build does it."""
    text = rtlil.convert(design, ports=ports, emit_src=False, name="design")
    # Yosys from pip sees the current folder and what lies below
    with tempfile.TemporaryDirectory(dir=".") as folder:
        Path(folder, "design.il").write_text(text)
        steps = ["read_rtlil design.il", *mapping_steps("ice40", "design")["abc9"], "tee -q -o cells.json stat -json"]
        subprocess.run([yosys, "-q", "-p", "; ".join(steps)], cwd=folder, check=True)
        report = Path(folder, "cells.json").read_text()
    counts: dict[str, int] = json.loads(report[report.index("{") :])["design"]["num_cells_by_type"]
    return counts["SB_LUT4"]


def main() -> int:
    """Synthesise and print."""
    tool = find_tool("yosys")
    if tool is None:
        print("no Yosys: pip install 'fpgasnn[boards]'", file=sys.stderr)
        return 1
    titles = [f"{bits}-bit weights, {width}-bit potential: {what}" for bits, width in SIZES for what in PARTS]
    print(f"| lane | {' | '.join(titles)} |\n|{'---|' * (1 + len(titles))}", flush=True)
    for code, pool in ((Code.CAUSAL, False), (Code.RADIX, False), (Code.RADIX, True)):
        found = []
        for bits, width in SIZES:
            net = network(code, pool, bits, width)
            lanes = Lanes(net, bits, width)
            found += [tables(lanes, tool.path, lanes.ports), tables(engine(net), tool.path)]
        print(f"| {code}{', max-pool' * pool} | {' | '.join(f'{count / LANES:.1f}' for count in found)} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
