"""``fpgasnn demo``."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from . import console
from .app import EXIT_DIFFERENCE
from .options import file
from .verify import outcome

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..network import IntegerNetwork
    from ..plan import Plan

__all__ = ["Row", "command", "convert_both", "measure", "reference_accuracy", "run_demo"]

CAUSAL_STEPS = (1, 2, 4, 8, 16, 32)
VERIFIED_STEPS = 8
PLANES = 4
VERIFIED_IMAGES = 3


@dataclass(frozen=True)
class Row:
    """Accuracy and mean costs of one run over the test images.

    Members
    -------
    timesteps : int
        T or K.
    accuracy : float
        Fraction of right predictions.
    spikes, operations : float
        Per image (S10).
    cycles : float
        Per image, images back to back (D5).
    """

    timesteps: int
    accuracy: float
    spikes: float
    operations: float
    cycles: float


def held_out_images() -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Return the test images as the network takes them, (500, 1, 8, 8), and their labels."""
    from ..data import TRAIN_IMAGES, digits

    images, labels = digits()
    return images[TRAIN_IMAGES:, None], labels[TRAIN_IMAGES:]


def reference_accuracy() -> float:
    """Fraction of test images that the trained network itself gets right."""
    from ..ann import lower, read_onnx, run_layers
    from ..data import DIGITS_MODEL

    images, labels = held_out_images()
    layers = lower(read_onnx(DIGITS_MODEL))
    scores = run_layers(layers, images)[layers.layers[-1].name].reshape(len(images), -1)
    return float((scores.argmax(axis=1) == labels).mean())


def convert_both() -> tuple[IntegerNetwork, IntegerNetwork]:
    """Convert the shipped network to causal and to radix code, with its training images."""
    from .. import convert
    from ..data import DIGITS_MODEL, TRAIN_IMAGES, digits

    images = digits()[0][:TRAIN_IMAGES, None]
    causal = convert(DIGITS_MODEL, images, code="causal", timesteps=VERIFIED_STEPS, max_timesteps=CAUSAL_STEPS[-1])
    return causal, convert(DIGITS_MODEL, images, code="radix", timesteps=PLANES)


def measure(net: IntegerNetwork, timesteps: int) -> Row:
    """Run all test images through the golden model."""
    from .. import simulate

    images, labels = held_out_images()
    result = simulate(net, images, timesteps)
    assert result.cycles is not None
    return Row(
        timesteps,
        float((result.predictions == labels).mean()),
        float(result.total_spikes.mean()),
        float(result.total_operations.mean()),
        result.cycles.interval,
    )


@contextmanager
def _step(text: str) -> Iterator[None]:
    begin = time.perf_counter()
    click.secho(f"\n{text}", bold=True)
    yield
    click.echo(f"({time.perf_counter() - begin:.1f} s)")


@click.command("demo")
@click.option("-o", "--output", type=file, default=Path("fpgasnn-demo"), show_default=True, help="Folder to write to.")
@click.option(
    "--engine",
    type=click.Choice(["auto", "amaranth", "cxxrtl"]),
    default="amaranth",
    show_default=True,
    help="Simulator; compiling (cxxrtl) pays off with more images than the demo verifies.",
)
def command(output: Path, engine: str) -> int:
    """Go the whole way with a network and images that are shipped: convert, measure, Verilog, verify.

    \b
    Example:
      fpgasnn demo -o fpgasnn-demo

    Needs no network and no other file, and less than two minutes. The folder is filled at the end, by all results or
    by none.

    Python: fpgasnn.cli.demo.run_demo("fpgasnn-demo"); examples/quickstart.py is the same as a short script.
    """
    equal = run_demo(output, engine)
    _say_where(output)
    return 0 if equal else EXIT_DIFFERENCE


def run_demo(output: str | Path, engine: str = "amaranth") -> bool:
    """Do everything that ``fpgasnn demo`` does, with what it prints.

    Parameters
    ----------
    output : path
        Folder that is filled at the end, by all results or by none.
    engine : {"auto", "amaranth", "cxxrtl"}
        Simulator (:func:`fpgasnn.verify`).

    Returns
    -------
    bool
        True if hardware and golden model are equal.

    Raises
    ------
    InputError
        For an unknown engine, or a folder that cannot be written.
    """
    from .. import _check
    from ..atomic import staged_folder
    from ..verify.engines import check_engine

    check_engine(engine)
    with staged_folder(Path(_check.path_text(output, "output")), "the demo", last="verilog-radix") as folder:
        return _run(folder, engine)


def _run(folder: Path, engine: str) -> bool:
    """Do all steps, write to a folder, and return whether hardware and golden model are equal."""
    from .. import generate, save_network

    with _step("1. Convert: a trained ONNX network becomes two integer spiking networks"):
        networks = dict(zip(("causal", "radix"), convert_both(), strict=True))
        for name, net in networks.items():
            save_network(net, folder / f"digits-{name}.safetensors")
    with _step("2. Golden model: 500 test images, every code and length, exact cycles"):
        _print_accuracy(networks)
    with _step("3. Verilog"):
        for name, net in networks.items():
            images = held_out_images()[0][:VERIFIED_IMAGES]
            with console.status("writing Verilog"):
                result = generate(
                    net, folder / f"verilog-{name}", plan=_plan(net), name=f"digits_{name}", vectors=images
                )
            memory = sum(result.description["memory_bits"].values())
            click.echo(f"{result.verilog.relative_to(folder)} ({memory} bits of memory) and its bench")
    with _step(f"4. Verify: {VERIFIED_IMAGES} images, hardware against golden, every spike, score and cycle"):
        outcomes = [_verify(name, net, engine) for name, net in networks.items()]
    return all(outcomes)


def _plan(net: IntegerNetwork) -> Plan:
    from ..plan import make_plan

    return make_plan(net, max_timesteps=net.timesteps)


def _print_accuracy(networks: dict[str, IntegerNetwork]) -> None:
    rows: list[tuple[object, ...]] = []
    reference = reference_accuracy()
    rows.append(("ANN", "", f"{100 * reference:.1f} %", "", "", "", console.bar(reference)))
    for name, net in networks.items():
        for steps in CAUSAL_STEPS if name == "causal" else (PLANES,):
            row = measure(net, steps)
            cells = (f"{100 * row.accuracy:.1f} %", f"{row.spikes:.0f}", f"{row.operations:.0f}", f"{row.cycles:.0f}")
            rows.append((name, f"{'T' if name == 'causal' else 'K'} = {steps}", *cells, console.bar(row.accuracy)))
    heading = ("code", "length", "accuracy", "spikes", "SOP", "cycles", "")
    console.print_table("Means per image", heading, rows, right=(2, 3, 4, 5))


def _verify(name: str, net: IntegerNetwork, engine: str) -> bool:
    from .. import verify

    with console.progress_bar(f"verifying {name}") as progress:
        images = held_out_images()[0][:VERIFIED_IMAGES]
        report = verify(net, images, plan=_plan(net), engine=engine, progress=progress)
    click.echo(f"{name}: {outcome(report)}")
    return report.equal


def _say_where(folder: Path) -> None:
    click.echo(f"""
Everything is in {folder}/
  digits-causal.safetensors, digits-radix.safetensors   the integer networks (docs/network.md)
  verilog-causal/, verilog-radix/                       Verilog, JSON sidecar, self-checking bench with vectors
Next, with a network of your own:
  fpgasnn check model.onnx
  fpgasnn convert model.onnx -c train.npz -o net.safetensors""")
