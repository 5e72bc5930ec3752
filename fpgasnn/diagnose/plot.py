"""Diagnoses as pictures (extra ``plot``)."""

from __future__ import annotations

import io
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from .. import _check
from ..atomic import write_file
from ..errors import InputError, MissingDependencyError

if TYPE_CHECKING:
    from .conversion import ConversionDiagnosis
    from .spikes import NetworkDiagnosis

__all__ = ["plot_conversion", "plot_network"]

_NOTES: dict[str, dict[str, None]] = {
    ".png": {"Software": None},
    ".svg": {"Date": None, "Creator": None},
    ".pdf": {"CreationDate": None, "Creator": None, "Producer": None},
}


def _pyplot() -> Any:
    try:
        import matplotlib
    except ImportError as error:
        raise MissingDependencyError(
            "plots need matplotlib, got none installed: pip install 'fpgasnn[plot]', or leave out --plot"
        ) from error
    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    return plt


def _save(figure: Any, path: str | PathLike[str]) -> None:
    """Write a figure whole or not at all, without date and version: the same diagnosis makes the same bytes."""
    ending = Path(_check.path_text(path, "the path of the plot")).suffix.lower()
    if ending not in _NOTES:
        raise InputError(
            f"the plot must end in {', '.join(_NOTES)}, got {_check.shown(str(path))}: choose one of these formats"
        )
    figure.tight_layout()
    stream = io.BytesIO()
    figure.savefig(stream, format=ending[1:], metadata=_NOTES[ending])
    write_file(path, stream.getvalue(), "the plot")


def plot_conversion(found: ConversionDiagnosis, path: str | PathLike[str]) -> None:
    """Draw relative errors, error bounds, K curves and thresholds of every layer.

    Parameters
    ----------
    found : ConversionDiagnosis
    path : path
        The ending chooses the format: .png, .svg, .pdf.

    Raises
    ------
    InputError
        For another ending, or a path that cannot be written.
    MissingDependencyError
        If matplotlib is not installed.
    """
    plt = _pyplot()
    figure, ((losses, bounds), (curves, spans)) = plt.subplots(2, 2, figsize=(12, 8))
    names, place = [layer.name for layer in found.layers], np.arange(len(found.layers))
    for shift, kind in enumerate(("clipped", "quantised", "spiking")):
        losses.bar(place + 0.25 * (shift - 1), [getattr(layer, kind) for layer in found.layers], 0.25, label=kind)
    losses.set(title="distance from the trained activations / their length")
    for kind in ("error", "own", "layer_bound", "bound"):
        bounds.semilogy(place, [getattr(layer, kind) for layer in found.layers], "o-", label=kind.replace("_", " "))
    bounds.set(title="error and bound (Theorem 1)")
    hidden = [layer for layer in found.layers if len(layer.k)]
    for layer in hidden:
        steps = np.arange(1, len(layer.k) + 1)
        (line,) = curves.loglog(steps, np.maximum(layer.k, 1e-6), label=layer.name)
        curves.loglog(steps, layer.k_bound, ":", color=line.get_color())
    curves.set(title="K(t), dotted: 2 Omega / t", xlabel="t")
    middle = [layer.thresholds[1] for layer in hidden]
    low = [layer.thresholds[1] - layer.thresholds[0] for layer in hidden]
    high = [layer.thresholds[2] - layer.thresholds[1] for layer in hidden]
    spans.errorbar(np.arange(len(hidden)), middle, yerr=[low, high], fmt="o", label="thresholds")
    spans.plot(np.arange(len(hidden)), [layer.omega for layer in hidden], "s", label="Omega")
    spans.set(title="thresholds (least, median, largest) and Omega")
    for axes, labels in ((losses, names), (bounds, names), (spans, [layer.name for layer in hidden])):
        axes.set_xticks(np.arange(len(labels)), labels, rotation=90)
        axes.legend()
    curves.legend(fontsize="x-small")
    _save(figure, path)
    plt.close(figure)


def plot_network(found: NetworkDiagnosis, path: str | PathLike[str]) -> None:
    """Draw synaptic operations, energy and accuracy against T, and the rate of every layer; arguments as above."""
    plt = _pyplot()
    figure, (costs, rates) = plt.subplots(1, 2, figsize=(12, 4))
    costs.loglog(found.timesteps, found.joules, "o-", label="spiking, 77 fJ per SOP")
    costs.axhline(found.trained_joules, linestyle=":", label="trained, 12.5 pJ per MAC")
    costs.set(title="joules per image", xlabel="K" if found.code == "radix" else "T")
    costs.legend()
    if found.accuracy is not None:
        beside = costs.twinx()
        beside.plot(found.timesteps, found.accuracy, "s--", color="tab:green")
        beside.set_ylabel("accuracy")
    hidden = [layer for layer in found.layers if layer.spikes]
    rates.bar([layer.name for layer in hidden], [layer.rate for layer in hidden])
    rates.tick_params(axis="x", rotation=90)
    rates.set(title="spikes per neuron and step")
    _save(figure, path)
    plt.close(figure)
