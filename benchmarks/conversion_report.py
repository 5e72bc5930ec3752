"""Tables, orderings and regrets from the results of benchmarks/conversion.py, as Markdown."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from conversion_rows import IMAGES, ROWS, SEEDS, STEPS, rows_of
from numpy.typing import NDArray
from trained_nets import KINDS

__all__ = ["AUTO", "Results", "report"]

AUTO = ("ltb, per channel", "mse for each T", "ltb+lcp for each T", "mse+lcp for each T")
"""Rows among which "auto" chooses, fpgasnn.convert.auto.CANDIDATES in causal code."""

ORDERINGS = (
    ("ltb, per channel", "plain", "robust 99, per layer", "plain", (2, 4, 8, 16, 32)),
    ("ltb, per channel", "plain", "robust 99.9, per channel", "plain", (2, 4, 8, 16, 32)),
    ("ltb, per channel", "plain", "ltb, per layer", "plain", (2, 4, 8, 16, 32)),
    ("ltb, per channel", "delayed", "ltb, per channel", "plain", (8, 16, 32)),
    ("ltb+lcp for each T", "plain", "ltb, per channel", "plain", (2, 4, 8, 16, 32)),
    ("mse for each T", "plain", "ltb, per channel", "plain", (2, 4, 8, 16, 32)),
    ("rnl, per layer", "plain", "ltb, per channel", "plain", (2, 4, 8, 16, 32)),
    ("mse+lcp for each T", "plain", "ltb+lcp for each T", "plain", (2, 4, 8, 16, 32)),
    ("mse for each T", "plain", "ltb+lcp for each T", "plain", (2, 4, 8, 16, 32)),
)
"""First row, its readout, second row, its readout, lengths: the first is expected to be better."""

TWINS = (
    *(
        (f"{net}_qcfs{levels}", "qcfs", f"{net}_relu", other)
        for net in ("mnist_lenet", "fashion_lenet", "cifar_vgg")
        for levels in (4, 8)
        for other in ("ltb, per channel", "mse+lcp for each T")
    ),
    ("mnist_lenet_snn4", "qcfs", "mnist_lenet_qcfs4", "qcfs"),
    ("mnist_lenet_snn4", "qcfs", "mnist_lenet_relu", "mse+lcp for each T"),
    ("mnist_cnn_rnl2", "rnl, per layer, v0 = 0", "mnist_cnn_rnl1", "rnl, per layer, v0 = 0"),
    ("mnist_alexnet_rnl2", "rnl, per layer, v0 = 0", "mnist_alexnet_rnl1", "rnl, per layer, v0 = 0"),
)
"""Network and row, another network of the same shape and its row: the first is expected to be better at small T."""


@dataclass(frozen=True)
class Results:
    """The file of results."""

    cells: dict[str, dict[str, Any]]

    @classmethod
    def read(cls, path: Path) -> Results:
        """Read the file."""
        lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        return cls({line["key"]: line for line in lines})

    def trained(self, net: str) -> float | None:
        """Accuracy of the trained network on the images of the tables, in per cent."""
        found = self.cells.get(f"{net}|ann")
        return None if found is None else 100 * float(_bits(found["right"], found["images"]).mean())

    def point(self, net: str, label: str, bits: int, seed: int, steps: int) -> tuple[dict[str, Any], int] | None:
        """What was read of a row at T, and the number of images."""
        row = next(row for row in ROWS if row.label == label)
        found = self.cells.get(f"{net}|{label}|{bits}|{seed}|{steps if row.per_step else 0}")
        if found is None or str(steps) not in found["points"]:
            return None
        return found["points"][str(steps)], found["images"]

    def right(self, net: str, label: str, bits: int, seed: int, steps: int, readout: str) -> NDArray[np.bool_] | None:
        """Which test images are right."""
        found = self.point(net, label, bits, seed, steps)
        return None if found is None else _bits(found[0][readout], found[1])


def _bits(text: str, count: int) -> NDArray[np.bool_]:
    return np.unpackbits(np.frombuffer(bytes.fromhex(text), np.uint8))[:count].astype(bool)


def _table(heading: list[str], rows: list[list[str]]) -> list[str]:
    lines = [f"| {' | '.join(heading)} |", "|---" * len(heading) + "|"]
    return lines + [f"| {' | '.join(row)} |" for row in rows]


def _percent(right: NDArray[np.bool_] | None) -> str:
    return "" if right is None else f"{100 * float(right.mean()):.1f}"


def _accuracies(results: Results, net: str, bits: int, readout: str) -> Iterator[list[str]]:
    for row in rows_of(net):
        cells = [_percent(results.right(net, row.label, bits, SEEDS[0], steps, readout)) for steps in STEPS]
        if any(cells):
            yield [row.label, *cells]


def _accuracy_section(results: Results, net: str) -> list[str]:
    trained, lines = results.trained(net), []
    heading = ["method", *(f"T = {steps}" for steps in STEPS)]
    for readout, words in (("plain", "t0 = 0"), ("delayed", "published t0")):
        rows = list(_accuracies(results, net, 8, readout))
        if rows:
            lines += [f"\n{words}:\n", *_table(heading, rows)]
    if not lines:
        return []
    return [f"\n### {net} (ANN {trained:.1f} %, {IMAGES[net]} test images, 8-bit weights)", *lines]


def _width_section(results: Results) -> list[str]:
    measured = {int(key.split("|")[2]) for key in results.cells if key.count("|") == 4}
    widths, rows = sorted(measured, reverse=True), []
    for net in IMAGES:
        for row in ROWS:
            for steps in (8, 32):
                known = {bits: results.right(net, row.label, bits, SEEDS[0], steps, "plain") for bits in widths}
                if row.wide and sum(part is not None for part in known.values()) > 1:
                    rows.append([net, row.label, str(steps), *map(_percent, known.values())])
    return _table(["network", "method", "T", *(f"{bits} bit" for bits in widths)], rows) if rows else []


def _cost_section(results: Results) -> list[str]:
    rows = []
    for net in IMAGES:
        for row in ROWS:
            cells = []
            for steps in (4, 16, 64):
                found = results.point(net, row.label, 8, SEEDS[0], steps)
                point = {} if found is None else found[0]
                cells += [f"{point[name]:,.0f}" if name in point else "" for name in ("sops", "cycles")]
            if any(cells):
                rows.append([net, row.label, *cells])
    heading = ["network", "method"] + [f"{name}, T = {steps}" for steps in (4, 16, 64) for name in ("SOPs", "cycles")]
    return _table(heading, rows) if rows else []


def _ordering(results: Results, net: str, case: tuple[Any, ...], steps: int) -> str:
    """Mean paired difference in points, its standard error over seeds, and what that says; empty with < 3 seeds."""
    first, readout, second, other, _ = case
    differences, errors = [], []
    for seed in SEEDS:
        a = results.right(net, first, 8, seed, steps, readout)
        b = results.right(net, second, 8, seed, steps, other)
        if a is not None and b is not None:
            paired = a.astype(float) - b.astype(float)
            differences.append(100 * paired.mean())
            errors.append(100 * paired.std(ddof=1) / np.sqrt(len(paired)))
    if len(differences) < 3:
        return ""
    mean, seeds = float(np.mean(differences)), float(np.std(differences, ddof=1) / np.sqrt(len(differences)))
    verdict = "holds" if mean > 2 * seeds else "reversed" if mean < -2 * seeds else "open"
    if verdict != "open" and abs(mean) > 2 * float(np.mean(errors)):
        verdict = f"**{verdict}**"
    return f"{mean:+.2f} ({seeds:.2f}) {verdict}"


def _ordering_section(results: Results) -> list[str]:
    lengths, rows = (2, 4, 8, 16, 32), []
    # a network that was trained with bounds has its thresholds whatever the method: there is little to order
    for net in (net for net in IMAGES if KINDS.get(net, "relu") == "relu"):
        for case in ORDERINGS:
            cells = [_ordering(results, net, case, steps) if steps in case[4] else "" for steps in lengths]
            if any(cells):
                late = " delayed" if case[1] == "delayed" else ""
                rows.append([net, f"{case[0]}{late} over {case[2]}", *cells])
    heading = ["network", "ordering", *(f"T = {steps}" for steps in lengths)]
    return _table(heading, rows) if rows else []


def _twin_section(results: Results) -> list[str]:
    """Networks of one shape that were trained differently: paired difference in points, its standard error."""
    lengths, rows = (1, 2, 4, 8, 16, 32), []
    for net, label, other, against in TWINS:
        cells = []
        for steps in lengths:
            a = results.right(net, label, 8, SEEDS[0], steps, "plain")
            b = results.right(other, against, 8, SEEDS[0], steps, "plain")
            if a is None or b is None:
                cells.append("")
                continue
            paired = 100 * (a.astype(float) - b.astype(float))
            mean, error = float(paired.mean()), float(paired.std(ddof=1) / np.sqrt(len(paired)))
            verdict = "holds" if mean > 2 * error else "reversed" if mean < -2 * error else "open"
            cells.append(f"{mean:+.2f} ({error:.2f}) {verdict}")
        if any(cells):
            rows.append([f"{net}, {label}, over {other}, {against}", *cells])
    return _table(["ordering", *(f"T = {steps}" for steps in lengths)], rows) if rows else []


def _regret_section(results: Results) -> list[str]:
    """What "auto" would have chosen on calibration images, and how far it is from the best row of the cell."""
    rows = []
    for net in IMAGES:
        for bits in (8, 4):
            for steps in (2, 4, 8, 16, 32, 64):
                tried, known = [], []
                for row in ROWS:
                    found = results.point(net, row.label, bits, SEEDS[0], steps)
                    for readout in ("plain", "delayed"):
                        if found is None:
                            continue
                        accuracy = 100 * float(_bits(found[0][readout], found[1]).mean())
                        known.append((accuracy, f"{row.label}, {readout}"))
                        if row.label in AUTO:
                            tried.append((found[0][f"agreement {readout}"], accuracy, f"{row.label}, {readout}"))
                if len(tried) < 2 * len(AUTO):
                    continue
                chosen = max(tried, key=lambda item: item[0])
                best = max(known)
                regret = f"{best[0] - chosen[1]:.1f}"
                rows.append(
                    [net, str(bits), str(steps), chosen[2], f"{chosen[1]:.1f}", best[1], f"{best[0]:.1f}", regret]
                )
    heading = ["network", "bits", "T", "auto", "accuracy %", "best row", "accuracy %", "regret"]
    return _table(heading, rows) if rows else []


def report(path: Path) -> str:
    """Return all sections that the results allow."""
    results = Results.read(path)
    lines: list[str] = []
    for net in IMAGES:
        lines += _accuracy_section(results, net)
    for title, section in (
        ("Width of the weights, t0 = 0", _width_section),
        ("SOPs and cycles per image, 8-bit weights", _cost_section),
        ("Orderings of the papers, 8-bit weights", _ordering_section),
        ("Trained differently, 8-bit weights, t0 = 0", _twin_section),
        ("Regret of `--method auto`", _regret_section),
    ):
        found = section(results)
        if found:
            lines += [f"\n## {title}\n", *found]
    return "\n".join(lines)
