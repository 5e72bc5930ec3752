"""``fpgasnn verify``."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from . import console
from .app import EXIT_DIFFERENCE
from .hardware import lanes_option, plan_for, plan_timesteps_option
from .options import ImageOptions, as_json, file, image_options, network_argument, timesteps_option

if TYPE_CHECKING:
    from ..verify import Report

__all__ = ["command", "outcome"]


@click.command("verify")
@network_argument
@click.option("--images", type=file, help="Images or spike trains: .npy, .npz, IDX or IDX.gz; default: random ones.")
@click.option("--random", type=click.IntRange(1), default=2, show_default=True, help="How many random images.")
@click.option("--seed", type=int, default=0, show_default=True, help="Of random images and stalls.")
@timesteps_option
@click.option("--delay", type=int, help="Start t0 of the readout (S8); default: the network's.")
@lanes_option
@plan_timesteps_option
@click.option(
    "--engine",
    type=click.Choice(["auto", "amaranth", "cxxrtl"]),
    default="auto",
    show_default=True,
    help="Simulator; auto compiles the design (cxxrtl) where a C++ compiler is found.",
)
@click.option("--stalls", type=click.FloatRange(0, 0.95), default=0.0, help="Probability of a pause on both streams.")
@click.option("--vcd", type=file, help="Write waveforms (Amaranth simulator).")
@image_options
@as_json
def command(
    network: Path,
    images: Path | None,
    random: int,
    seed: int,
    timesteps: int | None,
    delay: int | None,
    lanes: tuple[tuple[str, int], ...],
    max_timesteps: int | None,
    engine: str,
    stalls: float,
    vcd: Path | None,
    pick: ImageOptions,
    as_json: bool,
) -> int:
    """Simulate the hardware and compare it with the golden model: every spike, score and cycle number.

    \b
    Examples:
      fpgasnn verify net.safetensors
      fpgasnn verify net.safetensors --images test.npz --limit 2 -T 8 --vcd waves.vcd

    Exit code 1, with the first difference, if they are not equal.

    Python: fpgasnn.verify(net, images, timesteps=..., engine=...).check()
    """
    from .. import load_network, verify
    from ..inputs import random_inputs
    from ..verify import Stalls

    net = load_network(network)
    plan = plan_for(net, lanes, max_timesteps)
    if images is None:
        inputs = random_inputs(net, random, seed, timesteps)
    else:
        inputs = pick.load_for(net, images)
    with console.progress_bar("verifying") as progress:
        report = verify(
            net,
            inputs,
            timesteps=timesteps,
            delay=delay,
            plan=plan,
            engine=engine,
            stalls=Stalls(stalls, stalls, seed) if stalls else None,
            vcd=vcd,
            progress=progress,
        )
    if as_json:
        console.print_json(_as_json(report))
    else:
        click.echo(outcome(report))
        if vcd is not None:
            click.echo(f"wrote {vcd}")
    return 0 if report.equal else EXIT_DIFFERENCE


def outcome(report: Report) -> str:
    """Say what was compared, and every difference that was found."""
    compared = f"{report.spikes} spike bits, {report.scores} scores, {report.cycle_numbers} cycle numbers"
    run = f"{report.images} images, {report.cycles} cycles in the {report.engine} engine"
    if report.equal:
        return f"equal: {compared}; {run}"
    differences = "\n".join(f"  {difference}" for difference in report.differences)
    return f"different ({compared}; {run}):\n{differences}"


def _as_json(report: Report) -> dict[str, Any]:
    names = ("engine", "images", "cycles", "spikes", "scores", "cycle_numbers", "equal")
    answer = {name: getattr(report, name) for name in names}
    return answer | {"differences": [asdict(difference) for difference in report.differences]}
