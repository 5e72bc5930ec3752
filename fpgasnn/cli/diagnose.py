"""``fpgasnn diagnose``."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from . import console
from .options import ImageOptions, as_json, file, image_options

if TYPE_CHECKING:
    from ..diagnose import ConversionDiagnosis, NetworkDiagnosis

__all__ = ["command"]


@click.command("diagnose")
@click.argument("model", type=file)
@click.option("--images", type=file, required=True, help="What is looked at: .npy, .npz, IDX or IDX.gz.")
@click.option("--labels", type=file, help="One class number per image; may be the same .npz file.")
@click.option("-c", "--calibration", type=file, help="Training images, for a trained model.")
@click.option("-T", "--timesteps", type=int, help="Longest T; default 32, or the network's.")
@click.option("--method", metavar="SOURCE[+CORRECTION]...", help="For a trained model: as of fpgasnn convert.")
@click.option("--start", type=click.Choice(["half", "zero"]), help="For a trained model: V before the first current.")
@click.option("--channelwise/--layerwise", default=None, help="For a trained model: thresholds.")
@click.option("--reference", type=float, help="For a network: accuracy of the trained one, for SOP90 and SOP95.")
@click.option("--plot", type=file, metavar="FILE", help="Draw it too: .png, .svg or .pdf (extra 'plot').")
@image_options
@as_json
def command(
    model: Path,
    images: Path,
    labels: Path | None,
    calibration: Path | None,
    timesteps: int | None,
    reference: float | None,
    plot: Path | None,
    pick: ImageOptions,
    as_json: bool,
    **options: Any,
) -> None:
    """Say where a conversion loses accuracy, and what a network's spikes cost.

    Of a trained model (.onnx): per layer the loss to clipping, to levels and to the order of spikes, the error bound
    beside the true error, K curve and Omega, first spikes. Of a network (.safetensors): spike rates, synaptic
    operations against T, SOP90 and SOP95, energy by the papers' formulas.

    \b
    Examples:
      fpgasnn diagnose model.onnx -c train.npz --images test.npz --labels test.npz --limit 100 --method ltb -T 32
      fpgasnn diagnose net.safetensors --images test.npz --labels test.npz --limit 100 --json

    Python: fpgasnn.diagnose.diagnose_conversion(...), fpgasnn.diagnose.diagnose_network(...)
    """
    from ..atomic import check_file
    from ..errors import InputError

    if plot is not None:
        check_file(plot, "the plot")
    numbers = pick.labels(labels) if labels is not None else None
    given = {name: value for name, value in options.items() if value is not None}
    if model.suffix.lower() == ".onnx":
        if calibration is None:
            raise InputError("a trained model needs training images, got no --calibration: add -c FILE")
        if reference is not None:
            raise InputError(
                f"--reference belongs to a network file, got it for the model {str(model)!r}: leave it out"
            )
        _conversion(model, calibration, images, numbers, timesteps, given, pick, plot, as_json)
        return
    if given or calibration is not None:
        words = ", ".join([*(["calibration"] if calibration is not None else []), *given])
        raise InputError(f"a network file has its thresholds, got options of a conversion: {words}: leave them out")
    _network(model, images, numbers, timesteps, reference, pick, plot, as_json)


def _conversion(
    model: Path,
    calibration: Path,
    images: Path,
    labels: Any,
    timesteps: int | None,
    options: dict[str, Any],
    pick: ImageOptions,
    plot: Path | None,
    as_json: bool,
) -> None:
    from ..convert.given import given_layers
    from ..diagnose import diagnose_conversion
    from ..network import ImageInput

    graph = given_layers(model)
    shape = ImageInput(graph.shape, bits=1, layout=graph.layout).array_shape
    whole = ImageOptions(0, None, pick.multiply, pick.add)
    with console.status("diagnosing"):
        found = diagnose_conversion(
            graph,
            whole.load(calibration, shape),
            pick.load(images, shape),
            labels,
            timesteps=timesteps,
            **options,
        )
    if plot is not None:
        from ..diagnose.plot import plot_conversion

        plot_conversion(found, plot)
    if as_json:
        console.print_json(asdict(found))
        return
    _print_conversion(found)


def _print_conversion(found: ConversionDiagnosis) -> None:
    title = (
        f"{found.images} images, T = {found.timesteps}, method {found.method}, start {found.start}, t~0 {found.delay}"
    )
    losses, errors = [], []
    for layer in found.layers:
        shares = [f"{value:.3f}" for value in (layer.clipped, layer.quantised, layer.spiking, layer.rate)]
        last = f"{layer.k[-1]:.4f}" if len(layer.k) else ""
        losses.append((layer.name, *shares, f"{layer.first_spike:.1f}", f"{layer.omega:.2f}", last))
        bounds = (layer.error, layer.own, layer.layer_bound, layer.bound)
        errors.append((layer.name, *(f"{value:.4g}" for value in bounds)))
    heading = ("layer", "clipped", "levels", "spiking", "rate", "first", "Omega", "K(T)")
    console.print_table(f"{title}: distance / length of activations", heading, losses, right=range(1, 8))
    heading_of_errors = ("layer", "true error", "own part", "layer bound", "network bound")
    console.print_table("Theorem 1 of the inference-scale paper", heading_of_errors, errors, right=range(1, 5))
    for name, share in found.agreement.items():
        right = f", {100 * found.accuracy[name]:.2f} % right" if found.accuracy else ""
        click.echo(f"{name:<9} agrees with the trained network on {100 * share:.2f} %{right}")
    if found.accuracy:
        click.echo(f"trained   {100 * found.accuracy['trained']:.2f} % right")


def _network(
    model: Path,
    images: Path,
    labels: Any,
    timesteps: int | None,
    reference: float | None,
    pick: ImageOptions,
    plot: Path | None,
    as_json: bool,
) -> None:
    from .. import load_network
    from ..diagnose import diagnose_network

    net = load_network(model)
    array = pick.load_for(net, images)
    with console.status("diagnosing"):
        found = diagnose_network(net, array, labels, timesteps, reference=reference)
    if plot is not None:
        from ..diagnose.plot import plot_network

        plot_network(found, plot)
    if as_json:
        shares = {f"{share:.2f}": value for share, value in found.at_share.items()}
        console.print_json({**asdict(found), "at_share": shares})
        return
    _print_network(found)


def _print_network(found: NetworkDiagnosis) -> None:
    layers = []
    for layer in found.layers:
        counts = (f"{layer.spikes:.1f}", f"{layer.rate:.4f}", f"{layer.operations:.0f}", f"{layer.first_spike:.1f}")
        layers.append((layer.name, str(layer.neurons), *counts))
    heading = ("layer", "neurons", "spikes", "rate", "operations", "first")
    symbol = "K" if found.code == "radix" else "T"
    title = f"{found.images} images, {found.code} code, {symbol} = {found.timesteps[-1]}: means per image"
    console.print_table(title, heading, layers, right=range(1, 6))
    costs = []
    for index, steps in enumerate(found.timesteps):
        accuracy = "" if found.accuracy is None else f"{100 * found.accuracy[index]:.2f}"
        means = (f"{found.operations[index]:.0f}", f"{found.spikes[index]:.0f}", f"{found.joules[index]:.3g}")
        costs.append((str(steps), accuracy, *means))
    titles = (symbol, "accuracy %", "operations", "spikes", "joules")
    console.print_table("costs per image, 77 fJ per synaptic operation", titles, costs, right=range(5))
    click.echo(f"trained network: {found.trained_joules:.3g} joules per image at 12.5 pJ per multiply-accumulate")
    for share, reached in found.at_share.items():
        what = "not reached" if reached is None else f"{reached[1]:.0f} operations at {symbol} = {reached[0]}"
        click.echo(f"SOP{100 * share:.0f}: {what}")
