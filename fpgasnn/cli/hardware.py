"""Options of the commands that build hardware."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from .options import file

if TYPE_CHECKING:
    from ..network import IntegerNetwork
    from ..plan import Plan

__all__ = [
    "Folding",
    "fps_option",
    "images_option",
    "lanes_option",
    "plan_for",
    "plan_timesteps_option",
    "replicas_option",
]


Folding = tuple[tuple[str, int], ...]


def _replicas(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> Folding:
    """Parse ``NAME=N``."""
    result = []
    for value in values:
        name, _, count = value.rpartition("=")
        if not name or not re.fullmatch("[0-9]{1,9}", count):
            raise click.BadParameter(f"{value!r} is not NAME=ENGINES, such as conv1=2")
        result.append((name, int(count)))
    return tuple(result)


def _lanes(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> Folding:
    """Parse ``P`` for all layers, or ``NAME=P`` for one; the name is empty if it is for all."""
    result = []
    for value in values:
        name, _, lanes = value.rpartition("=")
        if value == "auto":
            continue
        if not re.fullmatch("[0-9]{1,9}", lanes):
            raise click.BadParameter(f"{value!r} is neither a number of lanes nor NAME=LANES, such as conv1=8")
        result.append((name, int(lanes)))
    return tuple(result)


lanes_option = click.option(
    "--lanes",
    callback=_lanes,
    metavar="[NAME=]LANES",
    multiple=True,
    help="Lanes per engine, a divisor or multiple of 16, for all layers (8) or one (conv1=8); may be repeated.",
)
replicas_option = click.option(
    "--replicas",
    callback=_replicas,
    metavar="NAME=ENGINES",
    multiple=True,
    help="Engines of a layer that take its output rows in turn (conv1=2); may be repeated.",
)
plan_timesteps_option = click.option(
    "--max-timesteps", type=int, help="Largest T the hardware has room for; default: the network's. Less is smaller."
)

fps_option = click.option(
    "--fps",
    type=float,
    metavar="N",
    help="Images per second to reach with as little of the part as possible; default: what one engine per layer can.",
)
images_option = click.option(
    "--images", type=file, help="Images or spike trains to count cycles with; default: noise in a fifth of the pixels."
)


def plan_for(net: IntegerNetwork, lanes: Folding, replicas: Folding, max_timesteps: int | None) -> Plan:
    """Make the plan that the options ask for."""
    from ..plan import make_plan

    chosen = dict(lanes)
    everywhere = chosen.pop("", None)
    if everywhere is not None:
        chosen = {layer.name: everywhere for layer in net.layers} | chosen
    return make_plan(net, chosen or None, replicas=dict(replicas), max_timesteps=max_timesteps)
