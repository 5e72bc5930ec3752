"""``fpgasnn report``."""

from __future__ import annotations

from pathlib import Path

import click

from . import console
from .options import ImageOptions, as_json, file, image_options, timesteps_option

__all__ = ["command"]


@click.command("report")
@click.argument("folder", type=file)
@click.option("--images", type=file, help="Images or spike trains: adds cycles, spikes, operations and energy.")
@click.option("--labels", type=file, help="One class number per image: adds the accuracy.")
@timesteps_option
@click.option("--delay", type=int, help="Start t0 of the readout (S8); default: the network's.")
@click.option("-o", "--output", type=file, help="The page to write; default: report.html in the folder.")
@image_options
@as_json
def command(
    folder: Path,
    images: Path | None,
    labels: Path | None,
    timesteps: int | None,
    delay: int | None,
    output: Path | None,
    pick: ImageOptions,
    as_json: bool,
) -> None:
    """Write a page about a build: resources, timing, cycles, accuracy, energy; and the same as JSON beside it.

    \b
    Examples:
      fpgasnn report build
      fpgasnn report build --images t10k-images.gz --labels t10k-labels.gz

    The page is one file that loads nothing from elsewhere.

    Python: fpgasnn.report.report("build", images, labels)
    """
    from ..report import report
    from ..report.build_files import read_build

    net = read_build(folder).net
    array = None if images is None else pick.load_for(net, images)
    numbers = None if labels is None else pick.labels(labels)
    with console.status("running the golden model"):
        data = report(folder, array, numbers, timesteps=timesteps, delay=delay, output=output)
    page = folder / "report.html" if output is None else output
    if as_json:
        console.print_json(dict(data))
        return
    run, found = data["activity"], data["accuracy"]
    click.echo(f"clock    {data['clock']['mhz']:.6g} MHz")
    if run is not None:
        click.echo(f"rate     {run['images_per_second']:,.0f} images/s, {run['interval_cycles']:,.0f} cycles per image")
    if found is not None:
        click.echo(f"accuracy {100 * found['accuracy'][-1]:.2f} % of {found['images']} images")
    click.echo(f"written  {page}")
