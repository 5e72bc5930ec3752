"""``fpgasnn verify``."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from . import console
from .app import EXIT_DIFFERENCE
from .hardware import Folding, lanes_option, plan_for, plan_timesteps_option, replicas_option
from .options import ImageOptions, as_json, file, image_options, timesteps_option

if TYPE_CHECKING:
    from ..verify import Report

__all__ = ["command", "outcome"]


@click.command("verify")
@click.argument("network", type=file, required=False)
@click.option("--images", type=file, help="Images or spike trains: .npy, .npz, IDX or IDX.gz; default: random ones.")
@click.option("--random", type=click.IntRange(1), default=2, show_default=True, help="How many random images.")
@click.option("--seed", type=int, default=0, show_default=True, help="Of random images and stalls.")
@timesteps_option
@click.option("--delay", type=int, help="Start t0 of the readout (S8); default: the network's.")
@lanes_option
@replicas_option
@plan_timesteps_option
@click.option(
    "--engine",
    type=click.Choice(["auto", "amaranth", "cxxrtl", "icarus", "verilator"]),
    default="auto",
    show_default=True,
    help="Simulator; auto compiles the design (cxxrtl) where a C++ compiler is found; icarus and verilator run the "
    "emitted Verilog.",
)
@click.option("--stalls", type=click.FloatRange(0, 0.95), default=0.0, help="Probability of a pause on both streams.")
@click.option("--vcd", type=file, help="Write waveforms (Amaranth simulator).")
@click.option("--campaign", type=click.IntRange(1), help="Instead of NETWORK: this many random networks.")
@click.option("--cycles-per-network", type=click.IntRange(1), default=1_100_000, help="Of a campaign.")
@click.option("--jobs", type=click.IntRange(1), default=1, show_default=True, help="Processes of a campaign.")
@click.option("-o", "--output", type=file, default=".", help="Folder for the cases in which a campaign fails.")
@click.option("--journal", type=file, help="File that keeps what a campaign has done; the same command then goes on.")
@click.option("--replay", type=file, help="Instead of NETWORK: a case file that a campaign has written.")
@image_options
@as_json
def command(
    network: Path | None,
    images: Path | None,
    random: int,
    seed: int,
    timesteps: int | None,
    delay: int | None,
    lanes: Folding,
    replicas: Folding,
    max_timesteps: int | None,
    engine: str,
    stalls: float,
    vcd: Path | None,
    campaign: int | None,
    cycles_per_network: int,
    jobs: int,
    output: Path,
    journal: Path | None,
    replay: Path | None,
    pick: ImageOptions,
    as_json: bool,
) -> int:
    """Simulate the hardware and compare it with the golden model: every spike, score and cycle number.

    \b
    Examples:
      fpgasnn verify net.safetensors
      fpgasnn verify net.safetensors --images test.npz --limit 2 -T 8 --vcd waves.vcd
      fpgasnn verify net.safetensors --engine icarus --stalls 0.3
      fpgasnn verify --campaign 100 --seed 1 --jobs 2
      fpgasnn verify --replay failure_1_42.safetensors --engine amaranth

    Exit code 1, with the first difference, if they are not equal.

    Python: fpgasnn.verify(net, images, timesteps=..., engine=...).check(), and campaign and load_case of
    fpgasnn.verify.campaign and fpgasnn.verify.case
    """
    if [network, campaign, replay].count(None) != 2:
        raise click.UsageError("give one of NETWORK, --campaign N and --replay FILE")
    if network is None and (
        lanes or replicas or any(given is not None for given in (images, timesteps, delay, max_timesteps, vcd))
    ):
        raise click.UsageError(
            "--images, --timesteps, --delay, --lanes, --replicas, --max-timesteps and --vcd go with a NETWORK"
        )
    if campaign is None and journal is not None:
        raise click.UsageError("--journal goes with --campaign")
    if campaign is not None and engine not in ("auto", "cxxrtl"):
        raise click.UsageError(f"a campaign runs in the compiled engine cxxrtl, got --engine {engine}")
    if campaign is not None:
        from .verify_campaign import run_campaign

        return run_campaign(campaign, seed, cycles_per_network, jobs, output, journal, as_json)
    if replay is not None:
        from ..verify.case import load_case, run_case

        report = run_case(load_case(replay), engine)
        return _answer(report, as_json)
    assert network is not None
    from .. import load_network, verify
    from ..inputs import random_inputs
    from ..verify import Stalls

    net = load_network(network)
    plan = plan_for(net, lanes, replicas, max_timesteps)
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
    code = _answer(report, as_json)
    if vcd is not None and not as_json:
        click.echo(f"wrote {vcd}")
    return code


def _answer(report: Report, as_json: bool) -> int:
    if as_json:
        console.print_json(_as_json(report))
    else:
        click.echo(outcome(report))
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
