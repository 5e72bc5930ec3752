"""Choosing conversion's defaults on training images alone: how weights are rounded, how long thresholds are balanced.

    python benchmarks/choices.py                       both tables, all networks
    python benchmarks/choices.py --parts rounding      one of them
    python benchmarks/choices.py --json choices.json

Calibration sees the leading training images (40 000; CIFAR-10: 8 000), accuracy is read on training images that it
never sees (10 000; CIFAR-10: 2 000). The test sets are not opened. Causal networks read out from the t0 that they were
converted with ("auto").
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from real_nets import NETS, RealNet

import fpgasnn

ITERATIONS = (30, 100, 400)
ROUNDINGS = ("nearest", "corrected", "fitted")
WIDTHS = (("radix", 4, (3, 4, 6, 8)), ("causal", 8, (4, 8)))


def split(net: RealNet) -> tuple[int, slice]:
    """Calibration images, and where the held-out ones lie."""
    return (8000, slice(8000, 10000)) if net.data == "cifar10" else (40000, slice(50000, 60000))


def held_out(net: RealNet, **options: Any) -> float:
    """Accuracy in per cent of one conversion on training images that calibration has not seen."""
    calibrated, rest = split(net)
    converted = fpgasnn.convert(
        net.model, net.train(calibrated), max_timesteps=options["timesteps"], delay="auto", **options
    )
    found = fpgasnn.simulate(converted, net.train(rest.stop)[rest]).predictions
    return float((found == net.train_labels(rest.stop)[rest]).mean() * 100)


def rounding_rows(net: RealNet) -> Iterator[dict[str, Any]]:
    """Weight widths and ways of rounding them."""
    for code, steps, widths in WIDTHS:
        for bits in widths:
            for rounding in ROUNDINGS:
                options = {"code": code, "timesteps": steps, "weight_bits": bits, "rounding": rounding}
                yield {"net": net.name, **options, "accuracy": held_out(net, **options)}


def iteration_rows(net: RealNet) -> Iterator[dict[str, Any]]:
    """Batches of local threshold balancing, by the length of the run."""
    for steps in (8, 16, 32):
        for iterations in ITERATIONS:
            options = {"code": "causal", "timesteps": steps, "iterations": iterations}
            yield {"net": net.name, **options, "accuracy": held_out(net, **options)}


PARTS = {"rounding": (rounding_rows, "rounding", ROUNDINGS), "iterations": (iteration_rows, "iterations", ITERATIONS)}


def table(rows: list[dict[str, Any]], choice: str, values: tuple[Any, ...]) -> str:
    """One line per network and setting, one column per value of the choice."""
    keys = [key for key in rows[0] if key not in (choice, "accuracy")]
    lines = [f"| {' | '.join(keys)} | {' | '.join(map(str, values))} |", "|---" * (len(keys) + len(values)) + "|"]
    settings: dict[tuple[Any, ...], dict[Any, float]] = {}
    for row in rows:
        settings.setdefault(tuple(row[key] for key in keys), {})[row[choice]] = row["accuracy"]
    for setting, found in settings.items():
        cells = [*map(str, setting), *(f"{found[value]:.2f}" for value in values)]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def main() -> int:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nets", nargs="+", choices=list(NETS), default=list(NETS))
    parser.add_argument("--parts", nargs="+", choices=list(PARTS), default=list(PARTS))
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows there too")
    arguments = parser.parse_args()
    result: dict[str, list[dict[str, Any]]] = {}
    for part in arguments.parts:
        run, choice, values = PARTS[part]
        rows = []
        for name in arguments.nets:
            if not NETS[name].available:
                print(f"{name}: no data at {NETS[name].model}", file=sys.stderr)
                continue
            for row in run(NETS[name]):
                rows.append(row)
                print(row, file=sys.stderr, flush=True)
        if rows:
            print(f"\n{table(rows, choice, values)}", flush=True)
            result[part] = rows
    if arguments.json:
        arguments.json.write_text(json.dumps(result, indent=1) + "\n")
    return 0 if result else 1


if __name__ == "__main__":
    sys.exit(main())
