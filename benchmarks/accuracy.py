"""Accuracy, synaptic operations and cycles of the real networks, every code, against T (or K) and weight width.

    python benchmarks/accuracy.py                      everything, as Markdown tables (docs/results.md is its output)
    python benchmarks/accuracy.py --nets mnist_cnn     one network
    python benchmarks/accuracy.py --json results.json  also as JSON

Every row is one conversion with its T (or K) and width and all other options at their defaults, calibrated on 40 000
training images (CIFAR-10: 10 000); it reads the test set once. Causal rows are read out from the start t0 that
conversion chose; rows marked "published t0" read the same run from the start that the published estimate gives (S8).
SOPs and cycles are means over the first 200 test images; the cycles are those of the default plan (at most 16 lanes per
layer), images back to back, as the recurrence gives them (D5). ``-n / +m`` counts the test images that only the trained
network (n) or only the spiking one (m) gets right.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from real_nets import DIGITS, NETS, RealNet

import fpgasnn
from fpgasnn.network import Code, IntegerNetwork
from fpgasnn.plan import make_plan

COUNTED = 200
CHOICES = {DIGITS.name: DIGITS, **NETS}
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
    sops: float
    cycles: float
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
    """One conversion and run."""

    code: str
    timesteps: int
    weight_bits: int = 8
    pool: str = "cumulative"


def tasks(name: str) -> Iterator[Task]:
    """What to run for a network."""
    for steps in CAUSAL_STEPS:
        yield Task("causal", steps)
    for bits in (6, 4, 3):
        for steps in (8, 16, 32):
            yield Task("causal", steps, bits)
    if name in ("mnist_cnn", "fashion_cnn"):
        for steps in CAUSAL_STEPS:
            yield Task("causal", steps, pool="per_step")
    for planes in (2, 3, 4, 5):
        yield Task("radix", planes)
    for bits in (6, 4, 3):
        yield Task("radix", 4, bits)
    if name == "mnist_cnn":
        yield Task("radix", 3, 4)
    for steps in (7, 15, 31):
        yield Task("deferred", steps)


def convert(net: RealNet, task: Task, **chosen: Any) -> IntegerNetwork:
    """Convert with training images only; ``chosen`` are further options."""
    return fpgasnn.convert(
        net.model,
        net.train(40000),
        code=task.code,
        timesteps=task.timesteps,
        max_timesteps=task.timesteps,
        weight_bits=task.weight_bits,
        pool_mode=task.pool,
        **chosen,
    )


def costs(net: IntegerNetwork, images: NDArray[np.float32]) -> tuple[float, float]:
    """Mean SOPs per image and mean cycles per image, back to back."""
    result = fpgasnn.simulate(net, images[:COUNTED], plan=make_plan(net))
    assert result.cycles is not None
    return float(result.total_operations.mean()), result.cycles.interval


def run(net: RealNet, task: Task, ann: NDArray[np.int64], published: int) -> Iterator[Row]:
    """Convert, run the whole test set, read it out."""
    converted = convert(net, task)
    images, labels = net.test()
    result = fpgasnn.simulate(converted, images)
    sops, cycles = costs(converted, images)
    known = ann == labels
    readouts = {converted.readout_delay(task.timesteps, None): ""}
    if task.code == "causal" and task.weight_bits == 8 and task.pool == "cumulative":
        readouts.setdefault(replace(converted, delay=published).readout_delay(task.timesteps, None), "published t0")
    for delay, note in readouts.items():
        right = result.predictions_at(task.timesteps, delay) == labels
        yield Row(
            net.name,
            task.code,
            task.timesteps,
            task.weight_bits,
            task.pool,
            delay,
            float(right.mean() * 100),
            float(known.mean() * 100),
            int((known & ~right).sum()),
            int((right & ~known).sum()),
            sops,
            cycles,
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
            sops, cycles = f"{row.sops:,.0f}", f"{row.cycles:,.0f}"
            pool = f"{row.pool}; {row.note}" if row.note else row.pool
            lines.append(
                f"| {row.code} | {row.timesteps} | {row.delay} | {row.weight_bits} bit | {pool} | {row.accuracy:.2f} | "
                f"-{row.lost} / +{row.won} | {sops} | {cycles} |"
            )
    return "\n".join(lines)


def main() -> int:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nets", nargs="+", choices=list(CHOICES), default=list(CHOICES))
    parser.add_argument(
        "--codes", nargs="+", choices=[str(code) for code in Code], default=[str(code) for code in Code]
    )
    parser.add_argument("--json", help="also write all rows to this file")
    arguments = parser.parse_args()
    rows: list[Row] = []
    for name in arguments.nets:
        net = CHOICES[name]
        if not net.available:
            print(f"{name}: no data at {net.model}", file=sys.stderr)
            continue
        images, _ = net.test()
        ann = ann_predictions(net, images)
        published = convert(net, Task("causal", 64), delay=True).delay
        for task in tasks(name):
            if task.code in arguments.codes:
                rows += run(net, task, ann, published)
                print(f"{name}: {task} done", file=sys.stderr)
    print(markdown(rows))
    if arguments.json:
        payload: list[dict[str, Any]] = [asdict(row) for row in rows]
        with open(arguments.json, "w", encoding="utf-8") as stream:
            json.dump(payload, stream, indent=1)
    return 0 if rows else 1


if __name__ == "__main__":
    sys.exit(main())
