"""Hardware of the residual networks against the golden model, compiled, and what each of their engines does.

    python benchmarks/residual.py [--net NAME] [--code CODE] [-T T] [--images N] [--lanes P] [--replicas LAYER=N ...]
    python benchmarks/residual.py --row resnet8-ulx3s    network and folding of a row of benchmarks/boards.py

Converts the network (8-bit weights, 300 training images, all else by default), runs test images back to back through
the compiled hardware and compares every spike, score and cycle number (D5). Utilisation is S10's: additions divided by
(working lanes x cycles in which the layer's engines work). With ``--predict`` only the recurrence runs. Exit status 1
if anything differs.
"""

from __future__ import annotations

import argparse
import sys
import time

from boards import ROWS, choose, convert
from real_nets import NETS

import fpgasnn
from fpgasnn.golden import Result
from fpgasnn.plan import Plan, make_plan

CALIBRATION = 300
"""Training images that conversion sees."""


def engine_table(result: Result, plan: Plan) -> str:
    """Per layer: lanes, engines, cycles of its engines and their utilisation, means over the images."""
    assert result.cycles is not None
    lines = ["| layer | branches | lanes | engines | cycles per image | utilisation |", "|---|---|---|---|---|---|"]
    for layer in plan.layers:
        counts = result.synaptic_operations[layer.name]
        additions = float((counts.synaptic + counts.identity + counts.image).mean())
        busy = float(result.cycles.busy[layer.name].mean())
        share = additions / (min(layer.lanes, layer.channels) * busy)
        kinds = ", ".join(branch.kind for branch in layer.branches)
        lines.append(f"| {layer.name} | {kinds} | {layer.lanes} | {layer.replicas} | {busy:,.0f} | {share:.2f} |")
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Convert, run, compare, print."""
    parser = argparse.ArgumentParser(description="hardware of residual networks against the golden model")
    parser.add_argument("--net", default="resnet8_cifar10", choices=sorted(NETS))
    parser.add_argument("--code", default="radix", choices=["causal", "deferred", "radix"])
    parser.add_argument("-T", "--timesteps", type=int, default=4, help="T, or K planes")
    parser.add_argument("--images", type=int, default=20)
    parser.add_argument("--lanes", type=int, help="of every engine; default: the plan's")
    parser.add_argument("--replicas", action="append", default=[], metavar="LAYER=N")
    parser.add_argument("--row", choices=sorted(ROWS), help="what benchmarks/boards.py builds, in radix code")
    parser.add_argument("--predict", action="store_true", help="leave the hardware out")
    chosen = parser.parse_args(arguments)
    if chosen.row:
        row = ROWS[chosen.row]
        source, net = row.data, convert(row, "radix")
        plan = choose(row, net, chosen.lanes)
    else:
        source = NETS[chosen.net]
        net = fpgasnn.convert(source.model, source.train(CALIBRATION), code=chosen.code, timesteps=chosen.timesteps)
        replicas = {name: int(count) for name, _, count in (given.rpartition("=") for given in chosen.replicas)}
        plan = make_plan(net, chosen.lanes, replicas=replicas)
    images, _ = source.test(chosen.images)
    if chosen.predict:
        result, differences = fpgasnn.simulate(net, images, plan=plan), []
    else:
        begin = time.monotonic()
        report = fpgasnn.verify(net, images, plan=plan, engine="cxxrtl", alone=False)
        result, differences = report.result, report.differences
        print(
            f"{report.images} images, {report.cycles} cycles, {report.spikes} spike bits, {report.cycle_numbers} cycle "
            f"numbers: {len(differences)} differences, {time.monotonic() - begin:.0f} s"
        )
    for difference in differences:
        print(difference)
    assert result.cycles is not None
    print(f"{result.cycles.interval:,.0f} cycles per image, latency {result.cycles.latency.mean():,.0f}\n")
    print(engine_table(result, plan))
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
