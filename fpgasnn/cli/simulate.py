"""``fpgasnn simulate``."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from . import console
from .options import ImageOptions, as_json, file, image_options, network_argument, timesteps_option

if TYPE_CHECKING:
    from ..golden import Cycles, Result

__all__ = ["command"]


@click.command("simulate")
@network_argument
@click.option("--images", type=file, required=True, help="Images or spike trains: .npy, .npz, IDX or IDX.gz.")
@timesteps_option
@click.option("--delay", type=int, help="Start t0 of the readout (S8); default: the network's.")
@click.option("--poisson", type=int, metavar="SEED", help="Causal: code images as random spikes, drawn from this seed.")
@image_options
@click.option("-o", "--output", type=file, help="Write scores, predictions, spike counts, cycles ... as .npz.")
@click.option("--trace", is_flag=True, help="With --output: all spikes and potentials of every layer too.")
@as_json
def command(
    network: Path,
    images: Path,
    timesteps: int | None,
    delay: int | None,
    poisson: int | None,
    pick: ImageOptions,
    output: Path | None,
    trace: bool,
    as_json: bool,
) -> None:
    """Run the golden model on images: scores, spikes, synaptic operations, exact cycles.

    \b
    Example:
      fpgasnn simulate net.safetensors --images test.npz --limit 100 -T 8 -o run.npz

    Python: fpgasnn.simulate(net, images, timesteps, trace=...)
    """
    from .. import load_network, simulate
    from ..atomic import check_file
    from ..errors import InputError

    if trace and output is None:
        raise InputError("trace needs a file to go to, got no --output: add -o FILE.npz")
    if output is not None:
        check_file(output, "the result")
    net = load_network(network)
    array = pick.load_for(net, images)
    if poisson is not None:
        from ..poisson import poisson_coded

        net, array = poisson_coded(net, array, timesteps, poisson)
    with console.progress_bar("simulating") as progress:
        result = simulate(net, array, timesteps, delay=delay, trace=trace, progress=progress)
    if output is not None:
        _save(result, output)
    summary = _summary(result)
    if as_json:
        console.print_json(summary)
        return
    rows = [(name, f"{means['spikes']:.1f}", f"{means['operations']:.1f}") for name, means in summary["layers"].items()]
    title = f"{summary['images']} images, T = {result.timesteps}, t0 = {result.delay}: means per image"
    console.print_table(title, ("layer", "spikes", "synaptic operations"), rows, right=(1, 2))
    click.echo(f"predictions {' '.join(map(str, summary['predictions'][:20]))}{' ...' if len(array) > 20 else ''}")
    for name in ("latency", "interval"):
        if name in summary:
            click.echo(f"{name:<11} {summary[name]:.1f} cycles per image")
    if output is not None:
        click.echo(f"wrote       {output}")


def _summary(result: Result) -> dict[str, Any]:
    layers = {
        name: {"spikes": float(result.spike_counts[name].mean()) if name in result.spike_counts else 0.0}
        | {"operations": float(counts.synaptic.mean()), "identity_additions": float(counts.identity.mean())}
        | {"image_additions": float(counts.image.mean())}
        for name, counts in result.synaptic_operations.items()
    }
    summary: dict[str, Any] = {
        "images": len(result.scores),
        "code": str(result.net.code),
        "timesteps": result.timesteps,
        "delay": result.delay,
        "predictions": result.predictions.tolist(),
        "layers": layers,
    }
    cycles = _cycles(result)
    if cycles is not None:
        summary["latency"] = float(cycles.latency.mean())
        summary["interval"] = cycles.interval
    return summary


def _cycles(result: Result) -> Cycles | None:
    """Cycles by the default plan, or None for a network that has none yet (grouped convolutions)."""
    from ..errors import PlanError

    try:
        return result.cycles
    except PlanError:
        return None


def _save(result: Result, output: Path) -> None:
    """Write everything the run returned as one .npz file."""
    import numpy as np

    from ..atomic import write_file

    arrays = {"scores": result.scores, "predictions": result.predictions}
    if result.prefix_scores is not None:
        arrays["prefix_scores"] = result.prefix_scores
    cycles = _cycles(result)
    if cycles is not None:
        arrays["latency"], arrays["done"] = cycles.latency, cycles.done
    for name in result.synaptic_operations:
        arrays[f"{name}.operations"] = result.synaptic_operations[name].synaptic
    for kind in ("spike_counts", "spikes", "potentials"):
        arrays |= {f"{name}.{kind}": array for name, array in getattr(result, kind).items()}
    stream = io.BytesIO()
    np.savez_compressed(stream, allow_pickle=False, **arrays)
    write_file(output, stream.getvalue(), "the result")
