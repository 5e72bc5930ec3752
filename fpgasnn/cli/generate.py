"""``fpgasnn generate``."""

from __future__ import annotations

from pathlib import Path

import click

from . import console
from .hardware import Folding, lanes_option, plan_for, plan_timesteps_option, replicas_option
from .options import ImageOptions, as_json, file, image_options, network_argument, timesteps_option

__all__ = ["command"]


@click.command("generate")
@network_argument
@click.option("-o", "--output", type=file, required=True, help="Folder for Verilog, JSON sidecar, bench and vectors.")
@click.option("--name", default="fpgasnn_core", show_default=True, help="Name of the top module.")
@lanes_option
@replicas_option
@plan_timesteps_option
@click.option("--wrapper", type=click.Choice(["axi"]), help="Also write the core in an AXI4-Stream/AXI4-Lite shell.")
@click.option("--images", type=file, help="Images for the bench; default: two random ones.")
@timesteps_option
@image_options
@as_json
def command(
    network: Path,
    output: Path,
    name: str,
    lanes: Folding,
    replicas: Folding,
    max_timesteps: int | None,
    wrapper: str | None,
    images: Path | None,
    timesteps: int | None,
    pick: ImageOptions,
    as_json: bool,
) -> None:
    """Write Verilog for a network, a JSON description of it, and a bench that checks itself.

    \b
    Examples:
      fpgasnn generate net.safetensors -o verilog
      fpgasnn generate net.safetensors -o verilog --lanes 8 --lanes conv1=16 --max-timesteps 16
      fpgasnn generate net.safetensors -o verilog --replicas conv1=2 --wrapper axi

    The same network and options give the same bytes, whatever the folder.

    Python: fpgasnn.generate(net, folder, plan=fpgasnn.make_plan(net, lanes=8))
    """
    from .. import generate, load_network

    net = load_network(network)
    plan = plan_for(net, lanes, replicas, max_timesteps)
    vectors = None if images is None else pick.load_for(net, images)
    with console.status("writing Verilog"):
        result = generate(net, output, plan=plan, name=name, vectors=vectors, timesteps=timesteps, wrapper=wrapper)
    files = {"verilog": result.verilog, "sidecar": result.sidecar, "bench": result.bench}
    if result.wrapper is not None and result.instance is not None:
        files |= {"wrapper": result.wrapper, "instance": result.instance}
    if as_json:
        console.print_json({kind: str(path) for kind, path in files.items()} | {"description": result.description})
        return
    fields = (
        "name",
        "replicas",
        "lanes",
        "groups",
        "weight_bits",
        "membrane_bits",
        "weight_memory_bits",
        "ring_memory_bits",
    )
    rows = [tuple(layer[field] for field in fields) for layer in result.description["layers"]]
    heading = ("layer", "engines", "lanes", "groups", "weight bits", "U bits", "weight memory", "ring memory")
    console.print_table(f"{name}: engines of each layer, memories in bits", heading, rows, right=range(1, 8))
    for kind, path in files.items():
        click.echo(f"{kind:<8} {path}")
