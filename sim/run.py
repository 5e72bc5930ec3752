"""Take emitted Verilog into every simulator that is installed, and compare with the golden model.

    python sim/run.py                      rtl/ and three networks drawn at random
    python sim/run.py FOLDER --network F   what `fpgasnn generate` has written for the network in F

Every engine gets the same stimulus, once without pauses and once with random ones on both streams; every word taken,
every score, its payload and its cycle are compared. Exit status 1 if anything differs, 2 if something could not be run.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from blocks import BLOCK_ENGINES, run_blocks
from cores import Core, drawn_cores, find_cores
from engines import NAMES, missing, start

from fpgasnn.errors import FpgaSnnError, VerificationError
from fpgasnn.verify.api import cycle_limit
from fpgasnn.verify.compare import find_differences

ROOT = Path(__file__).resolve().parent.parent


@dataclass
class Row:
    """One engine.

    Members
    -------
    engine : str
    designs, cycles, values : int
        Cores or blocks, cycles simulated and values compared.
    differences : list of str
    skipped : str
        Why it was not run; empty if it was.
    seconds : float
    """

    engine: str
    designs: int = 0
    cycles: int = 0
    values: int = 0
    differences: list[str] = field(default_factory=list)
    skipped: str = ""
    seconds: float = 0.0


def run_engine(name: str, cores: Sequence[Core], options: argparse.Namespace, work: Path) -> Row:
    """Run all cores in one engine."""
    row = Row(name, skipped=missing(name) or "")
    begin = time.monotonic()
    for core in cores if not row.skipped else ():
        engine = start(name, core, work)
        row.designs += 1
        for run in core.runs(options.images, options.stalls, options.seed):
            try:
                trace = engine.run(run.stimulus, max_cycles=cycle_limit(run.golden))
            except VerificationError as error:
                row.differences.append(f"{core.name}: {error}")
                continue
            row.cycles += trace.cycles
            row.values += len(trace.accepted) + 5 * len(trace.scores)
            row.differences += [f"{core.name}: {d}" for d in find_differences(core.net, core.plan, run.golden, trace)]
    row.seconds = round(time.monotonic() - begin, 1)
    return row


def run_all(options: argparse.Namespace) -> dict[str, list[Row]]:
    """Run what the options ask for: rows of the cores' table and of the blocks' table."""
    with tempfile.TemporaryDirectory(prefix="fpgasnn_") as temporary:
        work = Path(temporary)
        cores = [core for folder in options.folders or [ROOT / "rtl"] for core in find_cores(folder, options.network)]
        if not options.folders:
            cores += drawn_cores(options.draw, options.seed, work)
        names = options.engine or NAMES
        tables = {"cores": [run_engine(name, cores, options, work) for name in names]}
        if not options.folders:
            tables["blocks"] = [
                Row(**run_blocks(name, ROOT / "rtl", options.seed, work)) for name in names if name in BLOCK_ENGINES
            ]
    return tables


def show(tables: dict[str, list[Row]], seed: int, asked: Sequence[str]) -> None:
    """Print the tables, and why engines were not run."""
    print(f"seed {seed}")
    for title, rows in tables.items():
        print(f"\n{'engine':<10} {title:>8} {'cycles':>10} {'values':>10} {'differences':>12} {'seconds':>8}")
        for row in rows:
            if row.skipped:
                print(f"{row.engine:<10} not run: {row.skipped}")
                continue
            counts = f"{row.designs:>8} {row.cycles:>10} {row.values:>10} {len(row.differences):>12} {row.seconds:>8}"
            print(f"{row.engine:<10} {counts}")
            for difference in row.differences[:5]:
                print(f"    {difference}")
    for name in NAMES:
        if name not in asked:
            print(f"{name:<10} not run: not asked for by --engine")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Parse the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER", help="of `fpgasnn generate`; default: rtl/")
    parser.add_argument("--network", type=Path, help="network file, if none lies in the folder")
    parser.add_argument("--engine", action="append", choices=NAMES, help="run this engine; may be repeated")
    parser.add_argument("--images", type=int, default=2, help="random images per run")
    parser.add_argument("--stalls", type=float, default=0.3, help="probability of a pause, 0..0.95")
    parser.add_argument("--seed", type=int, default=0, help="of images, pauses and drawn networks")
    parser.add_argument("--draw", type=int, default=3, help="networks drawn besides rtl/")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str]) -> int:
    """Run and print; returns the exit status."""
    options = parse(arguments)
    try:
        tables = run_all(options)
    except FpgaSnnError as error:
        print(f"sim/run.py: {error}", file=sys.stderr)
        return 2
    if options.json:
        print(
            json.dumps(
                {"seed": options.seed} | {k: [asdict(row) for row in rows] for k, rows in tables.items()}, indent=2
            )
        )
    else:
        show(tables, options.seed, options.engine or NAMES)
    return int(any(row.differences for rows in tables.values() for row in rows))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
