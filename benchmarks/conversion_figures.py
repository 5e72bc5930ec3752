"""The figures of the papers on the networks at hand: tables on stdout, and pictures with ``--plot`` (matplotlib)."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

import fpgasnn
from fpgasnn.convert.api import choose_thresholds, correct_graph
from fpgasnn.convert.calibrate import Calibrator, batches, to_nchw
from fpgasnn.convert.clipped import ClippedNetwork
from fpgasnn.convert.delay import evaluation_delay
from fpgasnn.convert.methods import Task
from fpgasnn.convert.methods.ltb import Balancer
from fpgasnn.convert.methods.maxnorm import MaximumProbe
from fpgasnn.convert.methods.rnl import omega
from fpgasnn.diagnose import diagnose_conversion
from fpgasnn.diagnose.energy import cost_at_share, energy_ratio
from fpgasnn.poisson import poisson_coded

__all__ = ["FIGURES", "cost", "figure"]

Series = dict[str, tuple[list[float], list[float]]]
LENGTHS = (4, 8, 16, 32)
WIDEST = 10
"""Series that are columns; more become rows."""
STARTS = (0, 1, 2, 3, 4, 5, 6, 7, 8, 12, 16, 20, 24, 28, 30, 31)


def _accuracy(result: Any, labels: NDArray[np.int64], steps: int, delay: int) -> float:
    return 100 * float(np.mean(result.predictions_at(steps, delay) == labels))


def accuracies(net: str, tools: Any, images: int) -> Series:
    """Accuracy against T, on training images that no calibration saw: the first figure of the inference-scale paper."""
    seen, labels = tools.held_out(net, images)
    layerwise = {"channelwise": False}
    series: Series = {}
    for label, options in (
        ("robust 99, per layer, v0 = 0", {"method": "robust", "percentile": 99.0, "start": "zero", **layerwise}),
        ("robust 99, per layer", {"method": "robust", "percentile": 99.0, **layerwise}),
        ("ltb, per layer", {"method": "ltb", **layerwise}),
        ("ltb, per channel", {"method": "ltb"}),
        ("ltb, per channel, delayed", {"method": "ltb"}),
    ):
        converted = tools.converted(net, tools.task_of(net, **options))
        result = fpgasnn.simulate(converted, seen, 128, delay=0)
        lengths = [1, 2, 4, 8, 16, 32, 64, 128]
        starts = [converted.readout_delay(t, None) if label.endswith("delayed") else 0 for t in lengths]
        values = [_accuracy(result, labels, t, t0) for t, t0 in zip(lengths, starts, strict=True)]
        series[label] = ([float(t) for t in lengths], values)
    return series


def distributions(net: str, tools: Any, images: int) -> Series:
    """Thresholds over the channels, and Omega (|r|_1 / |r|_2^2) over the images, layer by layer as quantiles."""
    graph = tools.graph_of(net)
    seen = to_nchw(graph, tools.held_out(net, images)[0])
    places = [0.0, 25.0, 50.0, 75.0, 100.0]
    thetas: Series = {}
    omegas: Series = {}
    for label, options in (
        ("max", {"method": "max"}),
        ("robust 99.9", {"method": "robust"}),
        ("ltb", {"method": "ltb"}),
        ("mse at T = 8", {"method": "mse", "timesteps": 8}),
        ("rnl", {"method": "rnl"}),
    ):
        thresholds = tools.thresholds_of(net, tools.task_of(net, **options))
        names = list(thresholds)
        found: dict[str, list[float]] = {name: [] for name in names}
        for maps in ClippedNetwork(graph, thresholds, names, None).run(seen):
            for name, values in zip(names, maps, strict=True):
                alive = np.where(thresholds[name] > 0, thresholds[name], np.inf)
                rates = values.reshape(len(values), len(alive), -1) / alive[:, None]
                found[name] += [omega(image) for image in rates]
        for name in names:
            thetas[f"theta, {name}, {label}"] = (places, list(np.percentile(thresholds[name], places)))
            omegas[f"Omega, {name}, {label}"] = (places, list(np.percentile(found[name], places)))
    return dict(sorted((thetas | omegas).items()))


def iterations(net: str, tools: Any, images: int) -> Series:
    """Accuracy against the iterations of local threshold balancing, on training images that it never saw."""
    seen, labels = tools.held_out(net, images)
    series: Series = {f"T = {steps}": ([], []) for steps in LENGTHS}
    for count in (10, 30, 100, 300, 1000):
        task = tools.task_of(net, method="ltb", iterations=count)
        result = fpgasnn.simulate(tools.converted(net, task), seen, 32, delay=0)
        for steps in LENGTHS:
            series[f"T = {steps}"][0].append(count)
            series[f"T = {steps}"][1].append(_accuracy(result, labels, steps, 0))
    return series


def delays(net: str, tools: Any, images: int) -> Series:
    """Accuracy against the start t0 of the readout; the published estimate t~0 is marked by a series of one point."""
    seen, labels = tools.held_out(net, images)
    task = tools.task_of(net, method="ltb")
    chunk = next(batches(task.images, 100, 1, 42))
    estimate = evaluation_delay(task.graph, chunk, tools.thresholds_of(net, task))
    result = fpgasnn.simulate(tools.converted(net, task), seen, 32, delay=0)
    series: Series = {}
    for steps in LENGTHS:
        starts = [start for start in STARTS if start < steps]
        series[f"T = {steps}"] = ([float(t) for t in starts], [_accuracy(result, labels, steps, t) for t in starts])
        chosen = max(0, min(estimate, steps - 4))
        series[f"T = {steps}, t~0 = {estimate}"] = ([float(chosen)], [_accuracy(result, labels, steps, chosen)])
    return series


def kcurves(net: str, tools: Any, images: int) -> Series:
    """Mean K(t) over the layers for max norm, thresholds times 0.8 and RNL's p, all from v0 = 0, per layer."""
    seen, _ = tools.held_out(net, images)
    series: Series = {}
    for label, options in (
        ("max norm", {"method": "max"}),
        ("max norm times 0.8", {"method": "max", "scale": 0.8}),
        ("rnl", {"method": "rnl"}),
    ):
        found = diagnose_conversion(
            tools.graph_of(net), tools.raw_images(net), seen, timesteps=64, start="zero", channelwise=False, **options
        )
        curves = [layer.k for layer in found.layers if len(layer.k)]
        steps = [1, 2, 4, 8, 16, 32, 64]
        series[label] = ([float(t) for t in steps], [float(np.mean([curve[t - 1] for curve in curves])) for t in steps])
        names = ", ".join(f"{layer.omega:.2f}" for layer in found.layers if len(layer.k))
        print(f"Omega per layer, {label}: {names}")
    return series


def power(net: str, tools: Any, images: int) -> Series:
    """Spikes in every step (the power of the Rate Norm Layer paper) per method, and T at 90 % of the ANN's accuracy.

    Speed-up and energy ratio are those of the paper: T of max norm over T of the method, and spikes of max norm until
    then over those of the method.
    """
    seen, labels = tools.held_out(net, images)
    trained = 100 * float(np.mean(tools.predictions_of(net, seen) == labels))
    series: Series = {}
    slowest: tuple[int, float] | None = None
    for label, options in (
        ("max norm, v0 = 0", {"method": "max", "channelwise": False, "start": "zero"}),
        ("rnl, v0 = 0", {"method": "rnl", "channelwise": False, "start": "zero"}),
        ("ltb", {"method": "ltb"}),
    ):
        converted = tools.converted(net, tools.task_of(net, **options))
        lengths = [1, 2, 4, 8, 16, 32, 64, 128]
        runs = [fpgasnn.simulate(converted, seen, steps, delay=0) for steps in lengths]
        spikes = [float(run.total_spikes.mean()) for run in runs]
        series[label] = ([float(t) for t in lengths], [a / t for a, t in zip(spikes, lengths, strict=True)])
        right = [_accuracy(run, labels, t, 0) for t, run in zip(lengths, runs, strict=True)]
        reached = cost_at_share(lengths, right, spikes, trained, 0.9)
        text = "not reached"
        if reached is not None:
            text = f"at T = {reached[0]}, {reached[1]:,.0f} spikes"
            if slowest is not None:
                ratio = energy_ratio([slowest[1]], [reached[1]])
                text += f": {slowest[0] / reached[0]:.1f} x faster, energy ratio {ratio:.2f}"
        if label.startswith("max norm"):
            slowest = reached
        print(f"{label}: 90 % of the trained network's accuracy {text}")
    return series


def coding(net: str, tools: Any, images: int) -> Series:
    """Accuracy, and spikes per step and image, of constant currents and of Poisson spikes as input."""
    seen, labels = tools.held_out(net, images)
    converted = tools.converted(net, tools.task_of(net, method="ltb"))
    lengths = [1, 2, 4, 8, 16, 32, 64]
    series: Series = {}
    spiking, trains = poisson_coded(converted, seen, lengths[-1], seed=1)
    for label, source, given in (("constant", converted, seen), ("Poisson", spiking, trains)):
        longest = fpgasnn.simulate(source, given, lengths[-1], delay=0)
        counts = []
        for steps in lengths:
            part = given if source is converted else given[:, :steps]
            counts.append(float(fpgasnn.simulate(source, part, steps, delay=0).total_spikes.mean()))
        places = [float(steps) for steps in lengths]
        series[f"{label}, accuracy"] = (places, [_accuracy(longest, labels, steps, 0) for steps in lengths])
        rates = [b - a for a, b in zip([0.0, *counts], counts, strict=False)]
        widths = [b - a for a, b in zip([0, *lengths], lengths, strict=False)]
        series[f"{label}, spikes per step"] = (places, [r / w for r, w in zip(rates, widths, strict=True)])
    return series


FIGURES: dict[str, tuple[Callable[[str, Any, int], Series], str]] = {
    "accuracy": (accuracies, "T"),
    "distributions": (distributions, "quantile, %"),
    "iterations": (iterations, "iterations of local threshold balancing"),
    "delay": (delays, "start t0 of the readout"),
    "kcurve": (kcurves, "t"),
    "power": (power, "T"),
    "coding": (coding, "T"),
}


def figure(arguments: argparse.Namespace, tools: Any) -> int:
    """Print one figure as a table, and draw it."""
    make, label = FIGURES[arguments.name]
    series = make(arguments.net, tools, arguments.images)
    print(_pivoted(series, label))
    if arguments.plot:
        _draw(series, label, arguments.plot)
    return 0


def _pivoted(series: Series, label: str) -> str:
    """One line per place and one column per series, or the other way round where there are many series."""
    known = {name: dict(zip(*points, strict=True)) for name, points in series.items()}
    places = sorted({place for found, _ in series.values() for place in found})
    cells = {
        name: [f"{points[place]:.4g}" if place in points else "" for place in places] for name, points in known.items()
    }
    columns = {f"{place:g}": [cells[name][i] for name in series] for i, place in enumerate(places)}
    heads, rows = (list(columns), cells) if len(series) > WIDEST else (list(series), columns)
    lines = [f"| {label} | {' | '.join(heads)} |", "|---" * (len(heads) + 1) + "|"]
    return "\n".join([*lines, *(f"| {name} | {' | '.join(row)} |" for name, row in rows.items())])


def _draw(series: Series, label: str, path: Path) -> None:
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots()
    for name, (places, values) in series.items():
        axes.plot(places, values, "o-" if len(places) > 1 else "kx", label=name)
    axes.set(xlabel=label)
    axes.legend(fontsize="small")
    figure.savefig(path)


def cost(arguments: argparse.Namespace, tools: Any) -> int:
    """Print seconds of calibration: local threshold balancing, LCP, ACP, and inference of as many images."""
    net, count = arguments.net, arguments.batches
    graph, images = tools.graph_of(net), tools.training_images(net)
    plain = Calibrator(graph, MaximumProbe(), batch=100)
    balancer = Balancer(graph, batch=100)

    def seconds(work: Callable[[], object]) -> float:
        begin = time.perf_counter()
        work()
        return time.perf_counter() - begin

    def each(function: Callable[[Any], object]) -> Callable[[], object]:
        return lambda: [function(chunk) for chunk in batches(images, 100, count, 42)]

    rows = [("inference with running maxima", seconds(each(lambda chunk: plain.run(chunk, {}))))]
    rows.append(("local threshold balancing", seconds(each(balancer.update))))
    for method in ("lcp", "acp"):
        for steps in (8, 32):
            task: Task = tools.task_of(net, method=f"ltb+{method}", timesteps=steps, iterations=30)
            thresholds = choose_thresholds(task)
            rows.append((f"{method}, T = {steps}", seconds(lambda t=task, v=thresholds: correct_graph(t, v))))
    print(f"| {net}: {count} batches of 100 images | seconds |\n|---|---|")
    for name, value in rows:
        print(f"| {name} | {value:.1f} |")
    return 0
