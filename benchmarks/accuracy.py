"""Accuracy, synaptic operations and cycles of the real networks, every code, against T (or K) and weight width.

    python benchmarks/accuracy.py                      everything, as Markdown tables (docs/results.md is its output)
    python benchmarks/accuracy.py --nets mnist_cnn     one network
    python benchmarks/accuracy.py --json results.json  also as JSON

Calibration and every choice use training images only; each printed accuracy reads the test set once. SOPs and cycles
are means over the first 200 test images; the cycles are those of the default plan (at most 16 lanes per layer), images
back to back. For networks that the hardware cannot build yet (residual branches) they are the recurrence's prediction
and marked with *. t0 is the start of the readout: 0, and the network's default where that is another. "tuned" rows are
converted for their T: LTB iterations, bias correction and t0 are those with the best accuracy on 4000 training images.
``-n / +m`` counts the test images that only the trained network (n) or only the spiking one (m) gets right.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from real_nets import NETS, RealNet

import fpgasnn
from fpgasnn.network import Code, IntegerNetwork
from fpgasnn.plan import hardware_problems, make_plan

COUNTED = 200
CAUSAL_STEPS = (2, 4, 8, 16, 32, 64)


@dataclass(frozen=True)
class Row:
    """One cell of the tables."""

    net: str
    code: str
    timesteps: int
    weight_bits: int
    pool: str
    delay: int
    accuracy: float
    ann: float
    lost: int
    won: int
    sops: float | None
    cycles: float | None
    predicted_only: bool
    note: str


def ann_predictions(net: RealNet, images: NDArray[np.float32]) -> NDArray[np.int64]:
    """Predictions of the trained network by onnxruntime, one by one where the file fixes the batch to 1."""
    session = onnxruntime.InferenceSession(str(net.model), providers=["CPUExecutionProvider"])
    source = session.get_inputs()[0]
    size = 1 if source.shape[0] == 1 else 500
    parts = [session.run(None, {source.name: images[i : i + size]})[0] for i in range(0, len(images), size)]
    return np.concatenate(parts).argmax(axis=1)


@dataclass(frozen=True)
class Task:
    """One conversion and the run lengths to read from it."""

    code: str
    steps: tuple[int, ...]
    weight_bits: int = 8
    pool: str = "cumulative"
    tuned: bool = False


def tasks(name: str) -> Iterator[Task]:
    """What to run for a network."""
    yield Task("causal", CAUSAL_STEPS)
    for bits in (6, 4, 3):
        yield Task("causal", (8, 16, 32), bits)
    if name in ("mnist_cnn", "fashion_cnn"):
        yield Task("causal", CAUSAL_STEPS, pool="per_step")
        for steps in (8, 16):
            for bits in (8, 4):
                yield Task("causal", (steps,), bits, tuned=True)
    for planes in (2, 3, 4, 5):
        yield Task("radix", (planes,))
    for bits in (6, 4, 3):
        yield Task("radix", (4,), bits)
    for steps in (7, 15, 31):
        yield Task("deferred", (steps,))


def convert(net: RealNet, task: Task, **chosen: Any) -> IntegerNetwork:
    """Convert with training images only, for the longest run of the task; ``chosen`` are further options."""
    longest = max(task.steps)
    return fpgasnn.convert(
        net.model,
        net.train(40000),
        code=task.code,
        timesteps=longest,
        max_timesteps=longest,
        weight_bits=task.weight_bits,
        pool_mode=task.pool,
        **chosen,
    )


def tuned(net: RealNet, task: Task) -> dict[str, Any]:
    """Choose LTB's iterations and bias correction for one T by the accuracy on 4000 training images."""
    images, labels = net.train(4000), net.train_labels(4000)
    best: tuple[float, dict[str, Any]] = (-1.0, {})
    for iterations in (30, 100, 400):
        for correction in (False, True):
            choice: dict[str, Any] = {"iterations": iterations, "correction": correction, "delay": "auto"}
            converted = convert(net, task, **choice)
            right = float((fpgasnn.simulate(converted, images).predictions == labels).mean())
            if right > best[0]:
                best = right, {**choice, "delay": converted.delay}
    return best[1]


def costs(net: IntegerNetwork, images: NDArray[np.float32], timesteps: int) -> tuple[float, float]:
    """Mean SOPs per image and mean cycles per image, back to back."""
    result = fpgasnn.simulate(net, images[:COUNTED], timesteps, plan=make_plan(net))
    assert result.cycles is not None
    return float(result.total_operations.mean()), result.cycles.interval


def run(net: RealNet, task: Task, ann: NDArray[np.int64]) -> Iterator[Row]:
    """Convert once, run the whole test set once, read every T from it."""
    longest = max(task.steps)
    chosen = tuned(net, task) if task.tuned else {}
    converted = convert(net, task, **chosen)
    note = f"tuned: {chosen['iterations']} it., correction {'on' if chosen['correction'] else 'off'}" if chosen else ""
    images, labels = net.test()
    result = fpgasnn.simulate(converted, images, longest)
    blocked = bool(hardware_problems(converted))
    known = ann == labels
    for steps in task.steps:
        sops, cycles = costs(converted, images, steps)
        default = converted.readout_delay(steps, None)
        for delay in (default,) if task.tuned else dict.fromkeys((0, default)):
            right = result.predictions_at(steps, delay) == labels
            yield _row(net, task, steps, delay, right, known, (sops, cycles), blocked, note)


def _row(
    net: RealNet,
    task: Task,
    steps: int,
    delay: int,
    right: NDArray[np.bool_],
    known: NDArray[np.bool_],
    cost: tuple[float, float],
    blocked: bool,
    note: str,
) -> Row:
    return Row(
        net.name,
        task.code,
        steps,
        task.weight_bits,
        task.pool,
        delay,
        float(right.mean() * 100),
        float(known.mean() * 100),
        int((known & ~right).sum()),
        int((right & ~known).sum()),
        *cost,
        blocked,
        note,
    )


def markdown(rows: list[Row]) -> str:
    """One table per network."""
    lines = []
    for name in dict.fromkeys(row.net for row in rows):
        chosen = [row for row in rows if row.net == name]
        lines += [f"\n### {name} (ANN {chosen[0].ann:.2f} %)\n"]
        lines += [
            "| code | T or K | t0 | weights | max-pool | accuracy % | lost / won | SOPs per image | cycles per image |"
        ]
        lines += ["|---|---|---|---|---|---|---|---|---|"]
        for row in chosen:
            star = " *" if row.predicted_only else ""
            sops = "-" if row.sops is None else f"{row.sops:,.0f}"
            cycles = "-" if row.cycles is None else f"{row.cycles:,.0f}{star}"
            pool = f"{row.pool}; {row.note}" if row.note else row.pool
            lines.append(
                f"| {row.code} | {row.timesteps} | {row.delay} | {row.weight_bits} bit | {pool} | {row.accuracy:.2f} | "
                f"-{row.lost} / +{row.won} | {sops} | {cycles} |"
            )
    return "\n".join(lines)


def main() -> int:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nets", nargs="+", choices=list(NETS), default=list(NETS))
    parser.add_argument(
        "--codes", nargs="+", choices=[str(code) for code in Code], default=[str(code) for code in Code]
    )
    parser.add_argument("--json", help="also write all rows to this file")
    arguments = parser.parse_args()
    rows: list[Row] = []
    for name in arguments.nets:
        net = NETS[name]
        if not net.available:
            print(f"{name}: no data at {net.model}", file=sys.stderr)
            continue
        images, _ = net.test()
        ann = ann_predictions(net, images)
        for task in tasks(name):
            if task.code in arguments.codes:
                rows += run(net, task, ann)
                print(f"{name}: {task} done", file=sys.stderr)
    print(markdown(rows))
    if arguments.json:
        payload: list[dict[str, Any]] = [asdict(row) for row in rows]
        with open(arguments.json, "w", encoding="utf-8") as stream:
            json.dump(payload, stream, indent=1)
    return 0 if rows else 1


if __name__ == "__main__":
    sys.exit(main())
