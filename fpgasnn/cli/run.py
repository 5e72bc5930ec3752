"""``fpgasnn run``."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from . import console
from .options import ImageOptions, as_json, file, image_options, timesteps_option

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..link.device import Device
    from ..link.result import DeviceResult, Repetition
    from ..network import IntegerNetwork

__all__ = ["command"]


@click.command("run")
@click.argument("images", type=file, required=False)
@click.option("--port", metavar="NAME", help="Serial port of the board, such as /dev/ttyUSB0 or COM3.")
@click.option("--simulate", type=file, metavar="NETWORK", help="Instead of a board: simulate one with this network.")
@click.option("--network", type=file, help="The device must hold this network, before --load changes it; default: any.")
@click.option("--load", type=file, metavar="NETWORK", help="Load this network first, into a device built --loadable.")
@timesteps_option
@click.option("--delay", type=int, help="Start t0 of the readout (S8); default: the network's.")
@image_options
@click.option("--baud", type=int, default=1_000_000, show_default=True, help="Rate of the line: that of the build.")
@click.option("--timeout", type=float, default=2.0, show_default=True, help="Seconds to wait for an answer.")
@click.option(
    "--repeat",
    type=click.IntRange(0, 65535),
    default=256,
    show_default=True,
    help="Repeat the last image so often inside the device, for the core's rate; 0: do not.",
)
@click.option("-o", "--output", type=file, help="Write scores, predictions and cycles as .npz.")
@as_json
def command(
    images: Path | None,
    port: str | None,
    simulate: Path | None,
    network: Path | None,
    load: Path | None,
    timesteps: int | None,
    delay: int | None,
    pick: ImageOptions,
    baud: int,
    timeout: float,
    repeat: int,
    output: Path | None,
    as_json: bool,
) -> None:
    """Run images on a board that holds a network, or on a simulated one; without IMAGES: say what it holds.

    \b
    Examples:
      fpgasnn run --port /dev/ttyUSB0
      fpgasnn run --port /dev/ttyUSB0 images.npy
      fpgasnn run --simulate net.safetensors images.npy --limit 20
      fpgasnn run --port /dev/ttyUSB0 --load retrained.safetensors images.npy

    IMAGES is what `fpgasnn simulate` takes; the device itself knows how pixels become integers. Rates are printed
    twice: of the core, from the device's cycle counter, and through the link, by this computer's clock. A network that
    was loaded stays until the board loses its power.

    Python: fpgasnn.Device("/dev/ttyUSB0").run(images, timesteps)
    """
    from .. import load_network
    from ..atomic import check_file
    from ..errors import InputError

    if (port is None) == (simulate is None):
        raise InputError(
            f"a run needs --port or --simulate, got {'neither' if port is None else 'both'}: name the board's port, or "
            f"a network to simulate"
        )
    if output is not None:
        if images is None:
            raise InputError("--output writes what images give, got no images: name a file of images")
        check_file(output, "the result")
    wanted, other = (None if path is None else load_network(path) for path in (network, load))
    simulated = None if simulate is None else load_network(simulate)
    array = None
    known = next((net for net in (other, wanted, simulated) if net is not None), None)
    if images is not None and known is not None:
        # a mistake in the images costs no compilation, and leaves no other network behind
        array = pick.load(images, getattr(known.input, "array_shape", None))
        known.input.encode(array)
    with _device(port, simulated, wanted, baud, timeout, loadable=other is not None) as device:
        if images is not None and array is None:
            array = pick.load(images, getattr(device.identity.input, "array_shape", None))
        if other is not None:
            with console.progress_bar("loading the network") as progress:
                device.load(other, progress=progress)
        summary = _describe(device, simulate)
        if array is None:
            _print(summary | {"status": device.status()}, as_json)
            return
        with console.progress_bar("running") as progress:
            result = device.run(array, timesteps, delay=delay, progress=progress)
        summary |= _measured(result)
        if repeat > 1:
            with console.status(f"repeating one image {repeat} times"):
                summary |= _repeated(device.repeat(array[-1:], repeat, timesteps, delay=delay))
        summary["status"] = device.status()
    if output is not None:
        _save(result, output)
        summary["written"] = str(output)
    _print(summary, as_json)


@contextmanager
def _device(
    port: str | None,
    simulated: IntegerNetwork | None,
    wanted: IntegerNetwork | None,
    baud: int,
    timeout: float,
    *,
    loadable: bool,
) -> Iterator[Device]:
    from ..link.device import Device

    if simulated is None:
        assert port is not None
        with Device(port, wanted, baud=baud, timeout=timeout) as device:
            yield device
        return
    from ..verify.simulated_board import PATIENCE, SimulatedBoard

    with console.status("compiling the device"):
        board = SimulatedBoard(simulated, loadable=loadable)
    with board, Device(board.port, wanted, baud=baud, timeout=max(timeout, PATIENCE)) as device:
        yield device


def _describe(device: Device, simulate: Path | None) -> dict[str, Any]:
    from ..link.protocol import VERSION

    identity = device.identity
    return {
        "simulated": simulate is not None,
        # devices of other versions are refused when they identify themselves
        "protocol": VERSION,
        "network": identity.network,
        "code": str(identity.code),
        "max_timesteps": identity.max_timesteps,
        "input": list(identity.input.shape),
        "output": list(identity.output),
        "clock_mhz": round(device.clock / 1e6, 3),
        "loadable": bool(identity.layers),
    }


def _measured(result: DeviceResult) -> dict[str, Any]:
    return {
        "images": len(result.cycles),
        "timesteps": result.timesteps,
        "delay": result.delay,
        "predictions": result.predictions.tolist(),
        "latency": float(result.cycles.mean()),
        "core_images_per_second": result.core_rate,
        "link_images_per_second": result.link_rate,
    }


def _repeated(repetition: Repetition) -> dict[str, Any]:
    return {
        "repeated": {
            "count": repetition.count,
            "interval": repetition.interval,
            "core_images_per_second": repetition.core_rate,
            "link_images_per_second": repetition.link_rate,
        }
    }


def _print(summary: dict[str, Any], as_json: bool) -> None:
    if as_json:
        console.print_json(summary)
        return
    kind = "simulated device" if summary["simulated"] else "device"
    source, scores = ("x".join(map(str, summary[name])) for name in ("input", "output"))
    click.echo(
        f"{kind}: network {summary['network'][:16]}, {summary['code']} code, T up to {summary['max_timesteps']}, input "
        f"{source}, scores {scores}, {summary['clock_mhz']:g} MHz, protocol {summary['protocol']}"
    )
    if "images" in summary:
        predictions = summary["predictions"]
        more = " ..." if len(predictions) > 20 else ""
        click.echo(f"predictions {' '.join(map(str, predictions[:20]))}{more}")
        rows = [_rate("one by one", summary["images"], summary["latency"], summary)]
        if "repeated" in summary:
            again = summary["repeated"]
            rows.append(_rate("repeated", again["count"], again["interval"], again))
        title = f"images per second, T = {summary['timesteps']}, t0 = {summary['delay']}"
        link = "through the simulated link" if summary["simulated"] else "through the link"
        console.print_table(title, ("", "images", "cycles each", "core", link), rows, right=(1, 2, 3, 4))
    status = ", ".join(f"{name} {count}" for name, count in summary["status"].items())
    click.echo(f"frames      {status}")
    if "written" in summary:
        click.echo(f"wrote       {summary['written']}")


def _rate(name: str, images: int, cycles: float, rates: dict[str, Any]) -> tuple[str, ...]:
    core, link = rates["core_images_per_second"], rates["link_images_per_second"]
    return name, f"{images:,}", f"{cycles:,.1f}", f"{core:,.1f}", f"{link:,.1f}"


def _save(result: DeviceResult, output: Path) -> None:
    """Write what the run returned as one .npz file."""
    import numpy as np

    from ..atomic import write_file

    arrays: dict[str, NDArray[np.int64]] = {
        "scores": result.scores,
        "predictions": result.predictions,
        "cycles": result.cycles,
    }
    stream = io.BytesIO()
    np.savez_compressed(stream, allow_pickle=False, **arrays)
    write_file(output, stream.getvalue(), "the result")
