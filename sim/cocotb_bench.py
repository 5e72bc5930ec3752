"""The cocotb bench: drives an emitted core and writes every event, in the format of the Verilog recorder.

Runs inside the simulator, started by engines.py; reads ``stimulus.json`` and writes ``events.txt`` where it is started.
"""

import json
from pathlib import Path

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import FallingEdge, Timer


@cocotb.test()
async def record(dut):
    """Run the whole stimulus from reset."""
    run = json.loads(Path("stimulus.json").read_text())
    words, gaps, ready, limits = run["words"], run["gaps"], run["ready"], run["limits"]
    for name, value in run["settings"].items():
        getattr(dut, name).value = value
    dut.rst.value = 1
    Clock(dut.clk, 10, unit="ns").start(start_high=False)
    await FallingEdge(dut.clk)
    await FallingEdge(dut.clk)
    dut.rst.value = 0
    seen, pause, cycle, flush, lines = [0, 0], gaps[0], 0, run["flush"], []
    while flush > 0 and cycle < run["cycles"]:
        if seen[0] >= limits[0] and seen[1] >= limits[1]:
            flush -= 1
        offering = seen[0] < len(words) and pause == 0
        taking = ready[cycle % len(ready)]
        dut.i__valid.value, dut.o__ready.value = int(offering), taking
        if offering:
            dut.i__payload.value = words[seen[0]]
        await Timer(1, unit="ns")
        if offering and int(dut.i__ready.value):
            lines.append(f"0 {cycle} 0")
            seen[0] += 1
            pause = gaps[seen[0]] if seen[0] < len(words) else 0
        elif pause:
            pause -= 1
        if taking and int(dut.o__valid.value):
            lines.append(f"1 {cycle} {int(dut.o__payload.value):x}")
            seen[1] += 1
        cycle += 1
        await FallingEdge(dut.clk)
    Path("events.txt").write_text("\n".join([*lines, f"end {cycle} {flush}", ""]))
