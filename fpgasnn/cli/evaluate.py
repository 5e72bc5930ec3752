"""``fpgasnn evaluate``."""

from __future__ import annotations

from pathlib import Path

import click

from . import console
from .options import ImageOptions, as_json, file, image_options, network_argument, timesteps_option

__all__ = ["command", "selected_timesteps"]


@click.command("evaluate")
@network_argument
@click.option("--images", type=file, required=True, help="Images or spike trains: .npy, .npz, IDX or IDX.gz.")
@click.option("--labels", type=file, required=True, help="One class number per image; may be the same .npz file.")
@timesteps_option
@click.option("--delay", type=int, help="Start t0 of the readout (S8); default: the network's, for every T.")
@image_options
@as_json
def command(
    network: Path,
    images: Path,
    labels: Path,
    timesteps: int | None,
    delay: int | None,
    pick: ImageOptions,
    as_json: bool,
) -> None:
    """Accuracy over a labelled data set; in causal code against T, from one run.

    \b
    Example:
      fpgasnn evaluate net.safetensors --images t10k-images.gz --labels t10k-labels.gz -T 32

    Python: fpgasnn.evaluate(net, images, labels, timesteps)
    """
    from .. import evaluate, load_network

    net = load_network(network)
    array, numbers = pick.load_for(net, images), pick.labels(labels)
    with console.progress_bar("evaluating") as progress:
        result = evaluate(net, array, numbers, timesteps, delay=delay, progress=progress)
    longest = result.timesteps[-1]
    if as_json:
        console.print_json(
            {
                "images": result.images,
                "code": str(net.code),
                "timesteps": result.timesteps,
                "correct": result.correct,
                "accuracy": result.accuracy,
                "spikes_per_image": result.spikes,
                "synaptic_operations_per_image": result.synaptic_operations,
            }
        )
        return
    accuracy = dict(zip(result.timesteps, result.accuracy, strict=True))
    chosen = selected_timesteps(result.timesteps)
    rows = [(t, f"{100 * accuracy[t]:.2f} %", console.bar(accuracy[t])) for t in chosen]
    heading = "K" if net.code == "radix" else "T"
    console.print_table(
        f"Accuracy over {result.images} images, {net.code} code", (heading, "accuracy", ""), rows, right=(0, 1)
    )
    click.echo(f"at {heading} = {longest}: {result.spikes:.1f} spikes, {result.synaptic_operations:.0f} SOP per image")


def selected_timesteps(timesteps: tuple[int, ...]) -> list[int]:
    """Powers of two and the longest: what a table shows of many T."""
    return [t for t in timesteps if t & (t - 1) == 0 or t == timesteps[-1]]
