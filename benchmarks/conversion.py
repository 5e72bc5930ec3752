"""Every conversion method on the same networks, down to integers and cycles: docs/conversion.md is its output.

    python benchmarks/conversion.py run --results conversion.jsonl       all cells; goes on where it was interrupted
    python benchmarks/conversion.py run --nets mnist_cnn --minutes 10    one network, at most that long
    python benchmarks/conversion.py train --nets mnist_lenet_qcfs4       train a network for it (extra ``train``)
    python benchmarks/conversion.py report --results conversion.jsonl    tables, orderings and regrets as Markdown
    python benchmarks/conversion.py figure iterations --net resnet8_cifar10      one figure of the papers
    python benchmarks/conversion.py cost --net resnet8_cifar10           what calibration costs against inference

Methods see training images alone (8 000, in the order of the seed). A causal run of T = 128 gives the scores of every
shorter run, at t0 = 0 and at the published estimate of t0; rows "for each T" are converted for that T. Test images are
the leading ones, as many as the tables say; every printed number reads them once.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import replace
from functools import cache
from inspect import signature
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from conversion_figures import FIGURES, cost, figure
from conversion_report import report
from conversion_rows import ALL, IMAGES, NETWORKS, SEEDS, STEPS, Cell, cells
from numpy.typing import NDArray
from real_nets import NETS, RealNet
from trained_nets import TRAINED_NETS, train

import fpgasnn
from fpgasnn.ann.layers import LayerGraph
from fpgasnn.ann.lower import lower
from fpgasnn.convert.api import choose_thresholds, convert, correct_graph, to_integers
from fpgasnn.convert.calibrate import to_nchw
from fpgasnn.convert.methods import Task, Thresholds
from fpgasnn.convert.options import check_options
from fpgasnn.network import IntegerNetwork
from fpgasnn.plan import make_plan

NETS = NETS | TRAINED_NETS
TRAINING = 8000
TRIED = 400
"""Calibration images on which agreement with the trained network is counted."""

COUNTED = 20
"""Test images on which SOPs and cycles are counted, at every T."""


def predictions(net: RealNet, images: NDArray[np.float32]) -> NDArray[np.int64]:
    """Predictions of the trained network by onnxruntime, one by one where the file fixes the batch to 1."""
    session = onnxruntime.InferenceSession(str(net.model), providers=["CPUExecutionProvider"])
    source = session.get_inputs()[0]
    size = 1 if source.shape[0] == 1 else 500
    parts = [session.run(None, {source.name: images[i : i + size]})[0] for i in range(0, len(images), size)]
    return np.concatenate(parts).argmax(axis=1)


@cache
def graph_of(name: str) -> LayerGraph:
    """Layers of a trained network."""
    return lower(fpgasnn.read_onnx(NETS[name].model))


@cache
def training_images(name: str) -> NDArray[np.float32]:
    """Calibration images, (N, C, H, W)."""
    return to_nchw(graph_of(name), NETS[name].train(TRAINING))


def task_of(net: str, *, bits: int = 8, seed: int = 42, timesteps: int = 32, longest: int = 128, **chosen: Any) -> Task:
    """What the methods are given; ``chosen`` are options of :func:`fpgasnn.convert`."""
    given = {
        name: item.default for name, item in signature(convert).parameters.items() if item.kind is item.KEYWORD_ONLY
    }
    del given["progress"]
    given |= {
        "weight_bits": bits,
        "seed": seed,
        "timesteps": timesteps,
        "max_timesteps": longest,
        "delay": True,
        **chosen,
    }
    return Task(graph_of(net), graph_of(net), training_images(net), check_options(**given))


_THRESHOLDS: dict[str, Thresholds] = {}


def thresholds_of(name: str, task: Task) -> Thresholds:
    """Thresholds of a task; those that do not depend on T are kept for the cells that share them."""
    chosen = task.options
    source = chosen.method.source.name
    parts = [name, source, chosen.seed, chosen.channelwise, chosen.iterations, chosen.scale, chosen.percentile]
    if source not in ("ltb", "max", "robust", "rnl"):
        parts += [chosen.timesteps, chosen.start]
    key = repr(parts)
    if key not in _THRESHOLDS:
        _THRESHOLDS[key] = choose_thresholds(task)
    return dict(_THRESHOLDS[key])


def converted(name: str, task: Task) -> IntegerNetwork:
    """Convert, with training images alone; the readout's start is the published estimate unless an option says so."""
    thresholds = thresholds_of(name, task)
    graph = correct_graph(task, thresholds)
    return to_integers(replace(task, graph=graph), thresholds, task.options.bits(layer.name for layer in graph.layers))


def costs(net: IntegerNetwork, images: NDArray[np.float32], steps: int) -> tuple[float, float]:
    """Mean SOPs per image and cycles per image back to back, by the default plan."""
    result = fpgasnn.simulate(net, images[:COUNTED], steps, delay=0, plan=make_plan(net))
    assert result.cycles is not None
    return float(result.total_operations.mean()), result.cycles.interval


def packed(right: NDArray[np.bool_]) -> str:
    """Bits as text."""
    return np.packbits(right).tobytes().hex()


def measure(cell: Cell) -> dict[str, Any]:
    """Convert one cell and read every T of it."""
    task = task_of(
        cell.net, bits=cell.bits, seed=cell.seed, timesteps=cell.timesteps, longest=cell.longest, **cell.row.options
    )
    net = converted(cell.net, task)
    images, labels = test_images(cell.net)
    result = fpgasnn.simulate(net, images, cell.longest, delay=0)
    seen, wanted = trained_predictions(cell.net)
    tried = fpgasnn.simulate(net, seen, cell.longest, delay=0)
    points = {}
    for steps in STEPS:
        if steps > cell.longest or (cell.row.per_step and steps != cell.timesteps):
            continue
        delay = net.readout_delay(steps, None)
        point: dict[str, Any] = {"t0": delay}
        for name, start in (("plain", 0), ("delayed", delay)):
            point[name] = packed(result.predictions_at(steps, start) == labels)
            point[f"agreement {name}"] = float(np.mean(tried.predictions_at(steps, start) == wanted))
        if cell.seed == SEEDS[0]:
            point["sops"], point["cycles"] = costs(net, images, steps)
        points[steps] = point
    return {"key": cell.key, "images": len(labels), "delay": net.delay, "points": points}


def raw_images(name: str) -> NDArray[np.float32]:
    """Calibration images as the model takes them."""
    return NETS[name].train(TRAINING)


def held_out(name: str, count: int) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Training images that no calibration of this script sees, and their labels."""
    images, labels = NETS[name].train(), NETS[name].train_labels()
    return images[-count:], labels[-count:]


def predictions_of(name: str, images: NDArray[np.float32]) -> NDArray[np.int64]:
    """Predictions of a trained network."""
    return predictions(NETS[name], images)


@cache
def trained_predictions(name: str) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Calibration images, and what the trained network says of them: all that "auto" sees."""
    images = NETS[name].train(TRIED)
    return images, predictions(NETS[name], images)


@cache
def test_images(name: str) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """The leading test images that are read, in the layout of the layers, and their labels."""
    images, labels = NETS[name].test(IMAGES[name])
    return images, labels


def known_keys(path: Path) -> set[str]:
    """Cells that are in the file of results."""
    if not path.exists():
        return set()
    return {json.loads(line)["key"] for line in path.read_text(encoding="utf-8").splitlines()}


def run(arguments: argparse.Namespace) -> int:
    """Measure what is not in the file of results yet."""
    known = known_keys(arguments.results)
    wanted = [cell for cell in cells(tuple(arguments.nets)) if cell.key not in known]
    deadline = time.monotonic() + 60 * arguments.minutes
    with arguments.results.open("a", encoding="utf-8") as stream:
        for name in arguments.nets:
            if f"{name}|ann" not in known:
                images, labels = test_images(name)
                right = packed(predictions(NETS[name], images) == labels)
                stream.write(json.dumps({"key": f"{name}|ann", "images": len(labels), "right": right}) + "\n")
        for index, cell in enumerate(wanted):
            if time.monotonic() > deadline:
                print(f"stopped after {arguments.minutes} minutes: {len(wanted) - index} cells left", file=sys.stderr)
                return 1
            begin = time.monotonic()
            stream.write(json.dumps(measure(cell)) + "\n")
            stream.flush()
            seconds = time.monotonic() - begin
            print(f"{index + 1}/{len(wanted)} {cell.key}, {seconds:.0f} s", file=sys.stderr, flush=True)
    return 0


def main() -> int:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parts = parser.add_subparsers(required=True)
    measuring = parts.add_parser("run", help="measure the cells that are missing")
    measuring.add_argument("--nets", nargs="+", metavar="NET", choices=ALL, default=NETWORKS)
    measuring.add_argument("--minutes", type=float, default=600.0)
    measuring.set_defaults(part=run)
    training = parts.add_parser("train", help="train what is missing")
    training.add_argument("--nets", nargs="+", metavar="NET", choices=list(TRAINED_NETS), default=list(TRAINED_NETS))
    training.set_defaults(part=lambda chosen: train(chosen.nets) or 0)
    drawing = parts.add_parser("figure", help="one figure of the papers")
    drawing.add_argument("name", choices=FIGURES)
    drawing.add_argument("--images", type=int, default=500, help="held-out training images (default %(default)s)")
    drawing.add_argument("--plot", type=Path, metavar="FILE", help="draw it too (needs matplotlib)")
    drawing.set_defaults(part=lambda chosen: figure(chosen, sys.modules[__name__]))
    costing = parts.add_parser("cost", help="seconds of calibration")
    costing.add_argument("--batches", type=int, default=20)
    costing.set_defaults(part=lambda chosen: cost(chosen, sys.modules[__name__]))
    for part in (drawing, costing):
        part.add_argument("--net", metavar="NET", choices=ALL, default="mnist_cnn")
    printing = parts.add_parser("report", help="print tables of what is measured")
    printing.set_defaults(part=lambda chosen: print(report(chosen.results)) or 0)
    for part in (measuring, printing):
        part.add_argument("--results", type=Path, default=Path("conversion.jsonl"), help="default %(default)s")
    arguments = parser.parse_args()
    return int(arguments.part(arguments))


if __name__ == "__main__":
    sys.exit(main())
