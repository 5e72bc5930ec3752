"""``fpgasnn convert``."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from . import console
from .options import ImageOptions, as_json, code_option, file, image_options

if TYPE_CHECKING:
    from ..network import IntegerNetwork

__all__ = ["command", "describe"]

_DIGITS = re.compile("-?[0-9]{1,9}")


def _layer_bits(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> dict[str, int]:
    """Parse ``NAME=BITS``."""
    result = {}
    for value in values:
        name, _, bits = value.rpartition("=")
        if not name or not _DIGITS.fullmatch(bits):
            raise click.BadParameter(f"{value!r} is not of the form NAME=BITS, such as conv1=4")
        result[name] = int(bits)
    return result


def _delay(text: str | None) -> bool | int | str:
    """Read --delay; what is neither a number nor a known word is left for convert to refuse."""
    if text == "estimate":
        return True
    if text is None:
        return "auto"
    return int(text) if _DIGITS.fullmatch(text) else text


@click.command("convert")
@click.argument("model", type=file)
@click.option(
    "-c", "--calibration", type=file, required=True, help="Training images: .npy, .npz, IDX or IDX.gz; no labels."
)
@click.option("-o", "--output", type=file, required=True, help="The network file to write (.safetensors).")
@code_option
@click.option(
    "-T", "--timesteps", type=int, help="Default T (32 causal, 15 deferred), or the planes K of radix code (4)."
)
@click.option("--max-timesteps", type=int, help="Largest T of later runs; default 128.")
@click.option(
    "--method",
    metavar="SOURCE[+CORRECTION]...",
    help="Thresholds: ltb (default in causal code), mse (default in the others), max, robust, grid, qcfs, rnl, "
    "spikenorm, rmp. Corrections: acp (weights), lcp (biases). For example ltb+lcp. Or auto: what agrees most with the "
    "trained network on calibration images.",
)
@click.option("--weight-bits", type=int, default=8, show_default=True, help="Width of the weights, 2..16.")
@click.option(
    "--layer-bits",
    callback=_layer_bits,
    multiple=True,
    metavar="NAME=BITS",
    help="Another width for one layer; may be repeated.",
)
@click.option(
    "--pool-mode",
    type=click.Choice(["cumulative", "per_step"]),
    default="cumulative",
    show_default=True,
    help="What max-pools compare (S5).",
)
@click.option("--iterations", type=int, help="Calibration batches; default: the method's, 400 for ltb.")
@click.option("--batch", type=int, default=100, show_default=True, help="Images per calibration batch.")
@click.option("--seed", type=int, default=42, show_default=True, help="Of the order of the images.")
@click.option("--cap/--no-cap", default=True, help="ltb: keep thresholds at or below activations seen and Clip bounds.")
@click.option("--channelwise/--layerwise", default=True, help="One threshold per channel, or one per layer.")
@click.option("--percentile", type=float, default=99.9, show_default=True, help="robust: of the activations.")
@click.option("--population", default="all", show_default=True, help="robust: all activations, or positive ones.")
@click.option(
    "--over-batches",
    default="max",
    show_default=True,
    help="robust: max or mean of the batches, or whole: all at once.",
)
@click.option("--scale", type=float, help="Factor on all thresholds; default 0.8 for rmp, else 1.")
@click.option(
    "--start", default="half", show_default=True, help="V before the first current: half a threshold, or zero."
)
@click.option(
    "--delay",
    metavar="N|auto|estimate",
    help="Start of the readout (S8), causal code only: a number, 'auto' (the default: what agrees most with the "
    "trained network on calibration images) or 'estimate' (the published rule).",
)
@click.option(
    "--rounding",
    type=click.Choice(["nearest", "corrected", "fitted"]),
    help="Of weights to integers; default: fitted where a layer has at most 5 bits, corrected in "
    "deferred and radix code up to 8 bits, else nearest.",
)
@click.option("--input-bits", type=int, help="Bits per pixel; default: what an exact map needs, else 8 or 9.")
@image_options
@as_json
def command(
    model: Path,
    calibration: Path,
    output: Path,
    layer_bits: dict[str, int],
    delay: str | None,
    pick: ImageOptions,
    as_json: bool,
    **options: object,
) -> None:
    """Turn a trained ONNX network into an integer spiking network.

    \b
    Examples:
      fpgasnn convert model.onnx -c train.npz -o net.safetensors
      fpgasnn convert model.onnx -c train-images.gz --multiply 1/255 --code radix -T 4 -o net.safetensors
      fpgasnn convert model.onnx -c train.npz --method robust+lcp --start zero --delay 0 -T 32 -o net.safetensors

    Pixels must be what the trained network takes: see --multiply and --add.

    Python: fpgasnn.convert(model, images, code=..., timesteps=..., weight_bits=...)
    """
    from .. import convert, save_network
    from ..atomic import check_file
    from ..convert.given import given_layers
    from ..network import ImageInput

    check_file(output, "the network")
    graph = given_layers(model)
    images = pick.load(calibration, ImageInput(graph.shape, bits=1, layout=graph.layout).array_shape)
    with console.progress_bar("calibrating") as progress:
        net = convert(
            graph,
            images,
            layer_bits=layer_bits,
            delay=_delay(delay),
            progress=progress,
            **options,  # type: ignore[arg-type]
        )
    save_network(net, output)
    describe(net, output, as_json)


def describe(net: IntegerNetwork, output: Path, as_json: bool) -> None:
    """Print layers and widths of a new network."""
    layers = [
        {
            "name": layer.name,
            "shape": net.shape(layer.name),
            "weight_bits": layer.weight_bits,
            "step_bits": net.widths[layer.name].step,
            "membrane_bits": net.widths[layer.name].membrane,
        }
        for layer in net.layers
    ]
    summary = {
        "output": str(output),
        "code": str(net.code),
        "timesteps": net.timesteps,
        "max_timesteps": net.max_timesteps,
        "delay": net.delay,
        "layers": layers,
    }
    if as_json:
        console.print_json(summary)
        return
    rows = [
        (layer["name"], "x".join(map(str, net.shape(str(layer["name"])))), *list(layer.values())[2:])
        for layer in layers
    ]
    title = f"{net.code} code, T = {net.timesteps}, delay {net.delay}"
    heading = ("layer", "map", "weight bits", "step bits", "membrane bits")
    console.print_table(title, heading, rows, right=(2, 3, 4))
    click.echo(f"wrote {output}")
