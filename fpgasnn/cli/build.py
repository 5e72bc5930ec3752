"""``fpgasnn build``."""

from __future__ import annotations

from pathlib import Path

import click

from . import console
from .hardware import Folding, lanes_option, plan_for, plan_timesteps_option, replicas_option
from .options import as_json, file, network_argument

__all__ = ["command"]


@click.command("build")
@network_argument
@click.option("--board", required=True, metavar="NAME", help="One of `fpgasnn boards`.")
@click.option("-o", "--output", type=file, required=True, help="Folder for bitstream, Verilog, logs and reports.")
@lanes_option
@replicas_option
@plan_timesteps_option
@click.option("--clock", type=float, metavar="MHZ", help="Clock; default: the fastest that timing allows.")
@click.option("--seed", type=int, default=1, show_default=True, help="Of the placement.")
@click.option("--baud", type=int, default=1_000_000, show_default=True, help="Bits per second of the serial line.")
@as_json
def command(
    network: Path,
    board: str,
    output: Path,
    lanes: Folding,
    replicas: Folding,
    max_timesteps: int | None,
    clock: float | None,
    seed: int,
    baud: int,
    as_json: bool,
) -> None:
    """Make a bitstream of a network for a board: synthesise, place and route, pack.

    \b
    Examples:
      fpgasnn build net.safetensors --board ulx3s-85f -o build
      fpgasnn build net.safetensors --board icebreaker --lanes 8 --clock 24 -o build

    Tools are those on PATH, else the ones of pip install 'fpgasnn[boards]'. Interrupted, it leaves the folder as it
    was. Load the result with `fpgasnn program build`.

    Python: fpgasnn.boards.build(net, "ulx3s-85f", output="build", lanes=8)
    """
    from .. import load_network
    from ..boards import build, load_board

    target = load_board(board)
    net = load_network(network)
    plan = plan_for(net, lanes, replicas, max_timesteps)
    with console.stage_bar(f"{target.title}: starting") as show:
        result = build(net, target, plan=plan, clock=clock, seed=seed, baud=baud, output=output, progress=show)
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
