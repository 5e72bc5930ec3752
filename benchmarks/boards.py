"""Networks on boards: accuracy, what they take and how fast they are, by nextpnr's report.

    python benchmarks/boards.py                                       all rows of docs/results.md
    python benchmarks/boards.py --rows small-icebreaker --codes radix one of them
    python benchmarks/boards.py --rows resnet8-ulx3s --plan           leave the tools out: what the model says
    python benchmarks/boards.py --keep builds                         keep the builds, for `fpgasnn report`
    python benchmarks/boards.py --rows resnet8-ulx3s --export files   network file and 20 test images, nothing else

Networks: those that examples/train_mnist.py has trained, and those of ../shared/data. The folding is the one that
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
from real_nets import NETS, RealNet

import fpgasnn
from fpgasnn.boards import BuildResult, build, fold, load_board
from fpgasnn.boards.folding import FILL
from fpgasnn.boards.resources import estimate
from fpgasnn.boards.services import Services
from fpgasnn.network import IntegerNetwork
from fpgasnn.plan import Plan, make_plan

IMAGES, TIMED, EXPORTED = 200, 64, 20
CALIBRATION = {"mnist": 40000, "cifar10": 10000}
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
    clock : float or None
        MHz that it is folded and built for. None: folded for the board's typical clock, built for the fastest that
        routing allows, which takes two routings or more.
    data : RealNet
        Where its images are.
    engines : tuple of (lanes, engines), or None
        Of every layer, instead of a folding for the rate.
    """

    model: Path
    board: str
    weight_bits: int
    input_bits: int | None
    steps: dict[str, int]
    fps: float | None = None
    fill: float = FILL
    clock: float | None = None
    data: RealNet = NETS["mnist_cnn"]
    engines: tuple[tuple[int, int], ...] | None = None


def _real(name: str, board: str, weight_bits: int, steps: dict[str, int], **others: Any) -> Row:
    """A network of ../shared/data as it is."""
    others.setdefault("input_bits", None)
    return Row(NETS[name].model, board, weight_bits, steps=steps, data=NETS[name], **others)


ROWS = {
    "small-icebreaker": Row(
        EXAMPLES / "mnist_icebreaker.onnx", "icebreaker", 4, 4, {"radix": 3, "causal": 8}, fill=0.97
    ),
    "small-ulx3s": Row(EXAMPLES / "mnist_ulx3s.onnx", "ulx3s-85f", 4, 4, {"radix": 3, "causal": 8}, 10000),
    "fast-ulx3s": Row(EXAMPLES / "mnist_ulx3s.onnx", "ulx3s-85f", 4, 4, {"radix": 3}, 40000),
    "mnist_cnn-icebreaker": _real("mnist_cnn", "icebreaker", 4, {"radix": 3}, input_bits=2, fill=0.97),
    # T = 7 counts in three bits, and the part is full
    "mnist_cnn-icebreaker-causal": _real("mnist_cnn", "icebreaker", 4, {"causal": 7}, input_bits=2, fill=1.0),
    "mnist_cnn-ulx3s": _real("mnist_cnn", "ulx3s-85f", 8, {"radix": 4, "causal": 8}, fps=5000),
    "resnet8-ulx3s": _real("resnet8_cifar10", "ulx3s-85f", 6, {"radix": 4}, fps=1000, clock=48),
    "resnet8-ulx3s-small": _real(
        "resnet8_cifar10",
        "ulx3s-85f",
        6,
        {"radix": 4},
        engines=((16, 2), (16, 3), (16, 2), (32, 1), (32, 1), (16, 1), (32, 1), (2, 1)),
    ),
    "resnet20-ulx3s": _real(
        "resnet20_cifar10",
        "ulx3s-85f",
        6,
        {"radix": 4},
        clock=40,
        engines=tuple((lanes, 1) for lanes in (16,) * 8 + (32,) * 5 + (8, 32) * 3 + (4,)),
    ),
}


def convert(row: Row, code: str) -> IntegerNetwork:
    """Convert a row's network on training images."""
    steps = row.steps[code]
    longest: dict[str, Any] = {} if code == "radix" else {"max_timesteps": steps}
    return fpgasnn.convert(
        row.model,
        row.data.train(CALIBRATION[row.data.data]),
        code=code,
        timesteps=steps,
        weight_bits=row.weight_bits,
        input_bits=row.input_bits,
        **longest,
    )


def choose(row: Row, net: IntegerNetwork, same: int | None) -> Plan:
    """Fold it for the row's rate, or take the row's folding, or the same lanes in all layers."""
    if same is not None:
        return make_plan(net, same)
    if row.engines is None:
        images = row.data.train(TIMED)
        return fold(net, row.board, images=images, fps=row.fps, fill=row.fill, clock=row.clock).plan
    names = [layer.name for layer in net.layers]
    lanes, replicas = (dict(zip(names, knob, strict=True)) for knob in zip(*row.engines, strict=True))
    return make_plan(net, lanes, replicas=replicas)


def line(name: str, code: str, row: Row, net: IntegerNetwork, plan: Plan, done: BuildResult | None) -> str:
    """One row of the table; without a build by the model of resources, at the clock that it was folded for."""
    images, labels = row.data.test()
    accuracy = fpgasnn.evaluate(net, images, labels).accuracy[-1]
    services = Services(net, images[:IMAGES])
    interval, _ = services.cycles(plan)
    dense = max(services.dense_cycles(plan).values())
    engines = ", ".join(f"{x.lanes}" + (f" x{x.replicas}" if x.replicas > 1 else "") for x in plan.layers)
    steps = f"{code} {row.steps[code]}"
    board = load_board(row.board)
    head = (
        f"| {name} | {board.title} | {steps} | {row.weight_bits} | {engines} | {accuracy:.2%} | "
        f"{interval:,.0f} | {dense:,} | "
    )
    clock = (row.clock or board.clock.typical_mhz) if done is None else done.clock
    guess = estimate(net, plan, board)
    used = {name: int(getattr(guess, name)) for name in RESOURCES} if done is None else _used(done)
    cells = " | ".join(f"{used.get(name, 0):,} / {getattr(board.budget, name):,}" for name in RESOURCES)
    return f"{head}{cells} | {clock:.2f} | {clock * 1e6 / interval:,.0f} |"


def export(name: str, codes: list[str], folder: Path) -> None:
    """Write what the commands of the package take."""
    row = ROWS[name]
    folder.mkdir(parents=True, exist_ok=True)
    images, _ = row.data.test(EXPORTED)
    np.save(folder / f"{name}-images.npy", images)
    for code in (code for code in row.steps if code in codes):
        fpgasnn.save_network(convert(row, code), folder / f"{name}-{code}.safetensors")


def _used(done: BuildResult) -> dict[str, int]:
    """What a build takes of the part."""
    used = {name: use.used for name, use in done.resources.items()}
    # nextpnr counts no flip-flops of the iCE40: each is in one of the logic cells
    mapped = json.loads((done.folder / "utilisation.json").read_text())["mapped"]
    used.setdefault("flip_flops", sum(count for kind, count in mapped.items() if kind.startswith("SB_DFF")))
    return used


def main() -> int:
    """Build and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", nargs="+", choices=list(ROWS), default=list(ROWS))
    parser.add_argument("--codes", nargs="+", choices=["radix", "causal"], default=["radix", "causal"])
    parser.add_argument("--keep", type=Path, help="folder that gets the builds")
    parser.add_argument("--export", type=Path, help="folder that gets network files and test images")
    parser.add_argument("--lanes", type=int, help="of every engine, one per layer, instead of the rows' foldings")
    parser.add_argument("--plan", action="store_true", help="print what the model of resources says, build nothing")
    arguments = parser.parse_args()
    if arguments.export:
        for name in arguments.rows:
            export(name, arguments.codes, arguments.export)
        return 0
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
                    plan = choose(row, net, arguments.lanes)
                    done = None
                    if not arguments.plan:
                        done = build(net, row.board, plan=plan, clock=row.clock, output=folder)
                except fpgasnn.FpgaSnnError as error:
                    print(f"{name}, {code}: {error}", file=sys.stderr, flush=True)
                    continue
                print(line(name, code, row, net, plan, done), flush=True)
            print(f"{name}, {code}: {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
