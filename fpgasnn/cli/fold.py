"""``fpgasnn fold``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from . import console
from .hardware import fps_option, images_option, plan_timesteps_option
from .options import ImageOptions, as_json, image_options, network_argument, timesteps_option

if TYPE_CHECKING:
    from ..boards.folding import Choice, Folding

__all__ = ["command", "engines_text"]

_MOST_ROWS = 16


def engines_text(choice: Choice) -> str:
    """Lanes of every layer in order, with the number of engines where there are several."""
    layers = choice.plan.layers
    return ", ".join(f"{layer.lanes}" + (f" x{layer.replicas}" if layer.replicas > 1 else "") for layer in layers)


def _shown(folding: Folding) -> list[Choice]:
    """Few enough choices for a table: every second, fourth... of many, and always the chosen one."""
    every = -(-len(folding.choices) // _MOST_ROWS)
    return [
        choice
        for index, choice in enumerate(folding.choices)
        if choice is folding.chosen or (len(folding.choices) - 1 - index) % every == 0
    ]


@click.command("fold")
@network_argument
@click.option("--board", required=True, metavar="NAME", help="One of `fpgasnn boards`.")
@fps_option
@click.option("--clock", type=float, metavar="MHZ", help="Clock to compute with; default: the board's typical one.")
@images_option
@timesteps_option
@plan_timesteps_option
@image_options
@as_json
def command(
    network: Path,
    board: str,
    fps: float | None,
    clock: float | None,
    images: Path | None,
    timesteps: int | None,
    max_timesteps: int | None,
    pick: ImageOptions,
    as_json: bool,
) -> None:
    """Show which numbers of lanes and engines fit a board, and how fast each is.

    \b
    Examples:
      fpgasnn fold net.safetensors --board icebreaker --images t10k-images.gz --limit 20
      fpgasnn fold net.safetensors --board ulx3s-85f --fps 10000

    Resources come from a model (docs/boards.md says how far off it is), cycles from the golden model on the given
    images, or on noise in a fifth of the pixels. `fpgasnn build` builds the marked row.

    Python: fpgasnn.boards.fold(net, "ulx3s-85f", images=images, fps=10000)
    """
    from .. import load_network
    from ..boards import fold, load_board

    target = load_board(board)
    net = load_network(network)
    array = None if images is None else pick.load_for(net, images)
    with console.status("trying foldings"):
        found = fold(net, target, images=array, timesteps=timesteps, fps=fps, clock=clock, max_timesteps=max_timesteps)
    budget = target.budget
    if as_json:
        console.print_json(
            {
                "board": target.name,
                "clock": found.clock,
                "images": None if array is None else len(array),
                "budget": {"luts": budget.luts, "flip_flops": budget.flip_flops, "block_rams": budget.block_rams},
                "chosen": found.choices.index(found.chosen),
                "choices": [choice.describe(found.clock) for choice in found.choices],
            }
        )
        return
    rows = [
        (
            "->" if choice is found.chosen else "",
            engines_text(choice),
            f"{choice.resources.luts:,}",
            f"{choice.resources.flip_flops:,}",
            choice.resources.block_rams,
            f"{choice.interval:,.0f}",
            f"{choice.rate(found.clock):,.0f}",
            choice.bottleneck,
        )
        for choice in _shown(found)
    ]
    console.print_table(
        f"{target.title}: {budget.luts:,} logic cells, {budget.block_rams} block RAMs; {found.clock:g} MHz",
        ("", "lanes", "cells", "flip-flops", "RAMs", "cycles", "images/s", "bound by"),
        rows,
        right=(2, 3, 4, 5, 6),
    )
    if array is None:
        click.echo("cycles on noise in a fifth of the pixels: --images counts them on yours")
