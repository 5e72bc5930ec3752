"""``fpgasnn build``."""

from __future__ import annotations

from pathlib import Path

import click

from . import console
from .hardware import (
    Folding,
    fps_option,
    images_option,
    lanes_option,
    plan_for,
    plan_timesteps_option,
    replicas_option,
)
from .options import ImageOptions, as_json, file, image_options, network_argument

__all__ = ["command"]


@click.command("build")
@network_argument
@click.option("--board", required=True, metavar="NAME", help="One of `fpgasnn boards`.")
@click.option("-o", "--output", type=file, required=True, help="Folder for bitstream, Verilog, logs and reports.")
@lanes_option
@replicas_option
@fps_option
@images_option
@plan_timesteps_option
@click.option("--clock", type=float, metavar="MHZ", help="Clock; default: the fastest that timing allows.")
@click.option("--seed", type=int, default=1, show_default=True, help="Of the placement.")
@click.option("--loadable", is_flag=True, help="The device takes other networks of the same structure (run --load).")
@click.option("--baud", type=int, default=1_000_000, show_default=True, help="Bits per second of the serial line.")
@image_options
@as_json
def command(
    network: Path,
    board: str,
    output: Path,
    lanes: Folding,
    replicas: Folding,
    fps: float | None,
    images: Path | None,
    max_timesteps: int | None,
    clock: float | None,
    seed: int,
    loadable: bool,
    baud: int,
    pick: ImageOptions,
    as_json: bool,
) -> None:
    """Make a bitstream of a network for a board: synthesise, place and route, pack.

    \b
    Examples:
      fpgasnn build net.safetensors --board ulx3s-85f --fps 10000 --images t10k-images.gz --limit 20 -o build
      fpgasnn build net.safetensors --board icebreaker --lanes 8 --clock 24 -o build
      fpgasnn build net.safetensors --board ulx3s-85f --lanes 8 --loadable -o build

    Without --lanes and --replicas the folding is that of `fpgasnn fold`; on boards that it does not know (Tang Nano 9K,
    Arty A7) every layer has up to four lanes, a small design. Tools are those on PATH, else the ones of
    pip install 'fpgasnn[boards]'. Interrupted, it leaves the folder as it was. Load the result with
    `fpgasnn program build`.

    Python: fpgasnn.boards.build(net, "ulx3s-85f", output="build", lanes=8)
    """
    from .. import load_network
    from ..boards import build, fold, load_board
    from ..boards.folding import FEW_LANES, few_lanes
    from ..boards.resources import prices
    from ..errors import InputError

    target = load_board(board)
    net = load_network(network)
    known = target.family in prices()
    if lanes or replicas or (fps is None and not known):
        if fps is not None:
            raise InputError("a build takes lanes and replicas, or --fps and chooses them, got both: leave one out")
        if not lanes and not known:
            click.echo(
                f"{target.title} has no resource model: up to {FEW_LANES} lanes per layer; --lanes 8, ... is faster",
                err=True,
            )
            lanes = tuple(few_lanes(net).items())
        plan = plan_for(net, lanes, replicas, max_timesteps)
    else:
        array = None if images is None else pick.load_for(net, images)
        with console.status("trying foldings"):
            plan = fold(net, target, images=array, fps=fps, clock=clock, max_timesteps=max_timesteps).plan
    with console.stage_bar(f"{target.title}: starting") as show:
        result = build(
            net, target, plan=plan, clock=clock, seed=seed, baud=baud, loadable=loadable, output=output, progress=show
        )
    if as_json:
        console.print_json(dict(result.description))
        return
    rows = [
        (name, use.used, use.available, f"{use.used / use.available:.0%}") for name, use in result.resources.items()
    ]
    if rows:
        console.print_table(
            f"{target.title}: what the design takes", ("", "used", "available", ""), rows, right=(1, 2, 3)
        )
    if result.bitstream is None:
        click.echo(
            f"clock    {result.clock:.6g} MHz asked for; no vendor tool is run here, so nothing is known of timing"
        )
        click.echo(f"next     vivado -mode batch -source top.tcl, in {result.folder}")
        return
    click.echo(f"clock    {result.clock:.6g} MHz (timing allows {result.achieved:.6g} MHz)")
    click.echo(f"load it  fpgasnn program {result.folder}")
    click.echo(f"written  {result.bitstream}")
