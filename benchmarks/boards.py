"""MNIST networks on boards: accuracy, what they take and how fast they are, by nextpnr's report.

    python benchmarks/boards.py                                       all rows of docs/results.md
    python benchmarks/boards.py --rows small-icebreaker --codes radix one of them
    python benchmarks/boards.py --keep builds                         keep the builds, for `fpgasnn report`

Networks: those that examples/train_mnist.py has trained, and mnist_cnn of ../shared/data. The folding is the one that
`fpgasnn fold` chooses for the row's rate, with cycles on 64 training images. Printed: accuracy on the whole test set;
cycles per image, means over 200 test images back to back; the same with zero skipping off (every bit of every window
counted as an event of the same engines: a closed form of the plan); images per second of the core at the clock of the
bitstream. Needs the extra ``boards``; minutes to tens of minutes a row.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from real_nets import DATA, NETS

import fpgasnn
from fpgasnn.boards import BuildResult, build, fold, load_board
from fpgasnn.boards.folding import FILL
from fpgasnn.boards.services import Services
from fpgasnn.data_io import load_images, load_labels
from fpgasnn.network import IntegerNetwork
from fpgasnn.plan import Plan

IMAGES, CALIBRATION, TIMED = 200, 40000, 64
EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
RESOURCES = ("luts", "flip_flops", "block_rams")


@dataclass(frozen=True)
class Row:
    """A network on a board.

    Members
    -------
    model : Path
    board : str
    weight_bits : int
    input_bits : int or None
    steps : mapping of code to int
        T or K.
    fps : float or None
        Rate to fold for.
    fill : float
        Share of the logic cells that the folding may take.
    """

    model: Path
    board: str
    weight_bits: int
    input_bits: int | None
    steps: dict[str, int]
    fps: float | None = None
    fill: float = FILL


ROWS = {
    "small-icebreaker": Row(EXAMPLES / "mnist_icebreaker.onnx", "icebreaker", 4, 4, {"radix": 3, "causal": 8}),
    "small-ulx3s": Row(EXAMPLES / "mnist_ulx3s.onnx", "ulx3s-85f", 4, 4, {"radix": 3, "causal": 8}, 10000),
    "fast-ulx3s": Row(EXAMPLES / "mnist_ulx3s.onnx", "ulx3s-85f", 4, 4, {"radix": 3}, 40000),
    "mnist_cnn-icebreaker": Row(NETS["mnist_cnn"].model, "icebreaker", 4, 3, {"radix": 3, "causal": 8}, fill=1.0),
    "mnist_cnn-ulx3s": Row(NETS["mnist_cnn"].model, "ulx3s-85f", 8, None, {"radix": 4, "causal": 8}, 5000),
}


def _images(part: str, count: int | None = None) -> tuple[np.ndarray, np.ndarray]:
    images = load_images(DATA / "mnist" / f"{part}-images-idx3-ubyte.gz")[:count, None]
    labels = load_labels(DATA / "mnist" / f"{part}-labels-idx1-ubyte.gz")[:count]
    return images.astype(np.float32), labels.astype(np.int64)


def convert(row: Row, code: str) -> IntegerNetwork:
    """Convert a row's network on training images."""
    steps = row.steps[code]
    longest: dict[str, Any] = {} if code == "radix" else {"max_timesteps": steps}
    return fpgasnn.convert(
        row.model,
        _images("train", CALIBRATION)[0],
        code=code,
        timesteps=steps,
        weight_bits=row.weight_bits,
        input_bits=row.input_bits,
        **longest,
    )


def choose(row: Row, net: IntegerNetwork) -> Plan:
    """Fold it for the row's rate."""
    return fold(net, row.board, images=_images("train", TIMED)[0], fps=row.fps, fill=row.fill).plan


def line(name: str, code: str, row: Row, net: IntegerNetwork, plan: Plan, done: BuildResult) -> str:
    """One row of the table."""
    images, labels = _images("t10k")
    accuracy = fpgasnn.evaluate(net, images, labels).accuracy[-1]
    services = Services(net, images[:IMAGES])
    interval, _ = services.cycles(plan)
    dense = max(services.dense_cycles(plan).values())
    engines = ", ".join(f"{x.lanes}" + (f" x{x.replicas}" if x.replicas > 1 else "") for x in plan.layers)
    steps = f"{code} {row.steps[code]}"
    head = (
        f"| {name} | {load_board(row.board).title} | {steps} | {row.weight_bits} | {engines} | {accuracy:.2%} | "
        f"{interval:,.0f} | {dense:,} | "
    )
    budget = load_board(row.board).budget
    used = {name: use.used for name, use in done.resources.items()}
    # nextpnr counts no flip-flops of the iCE40: each is in one of the logic cells
    mapped = json.loads((done.folder / "utilisation.json").read_text())["mapped"]
    used.setdefault("flip_flops", sum(count for kind, count in mapped.items() if kind.startswith("SB_DFF")))
    cells = " | ".join(f"{used.get(name, 0):,} / {getattr(budget, name):,}" for name in RESOURCES)
    return f"{head}{cells} | {done.clock:.2f} | {done.clock * 1e6 / interval:,.0f} |"


def main() -> int:
    """Build and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", nargs="+", choices=list(ROWS), default=list(ROWS))
    parser.add_argument("--codes", nargs="+", choices=["radix", "causal"], default=["radix", "causal"])
    parser.add_argument("--keep", type=Path, help="folder that gets the builds")
    arguments = parser.parse_args()
    print("| row | board | code, K or T | weight bits | lanes x engines | accuracy | cycles per image |", end=" ")
    print("zero skipping off | logic cells | flip-flops | block RAMs | clock MHz | images/s |")
    print("|---|---|---|---|---|---|---|---|---|---|---|---|---|", flush=True)
    for name in arguments.rows:
        row = ROWS[name]
        for code in (code for code in row.steps if code in arguments.codes):
            started = time.monotonic()
            net = convert(row, code)
            with tempfile.TemporaryDirectory(dir=".") as scratch:
                folder = (arguments.keep or Path(scratch)) / f"{name}-{code}"
                try:
                    plan = choose(row, net)
                    done = build(net, row.board, plan=plan, output=folder)
                except fpgasnn.FpgaSnnError as error:
                    print(f"{name}, {code}: {error}", file=sys.stderr, flush=True)
                    continue
                print(line(name, code, row, net, plan, done), flush=True)
            print(f"{name}, {code}: {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
