"""Write this folder again: the Verilog of the core blocks, of the demo network, and README.md.

    python rtl/emit.py [FOLDER]     write to FOLDER (default: this folder)
    python rtl/emit.py --convert    first convert the shipped digits network anew to digits_causal.safetensors

The same sources give the same bytes on every machine: everything after the conversion is integers. The converted
network is kept, because the conversion's floating point may differ in the last bit between machines.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from amaranth.lib import wiring

from fpgasnn import convert, generate, load_network, save_network
from fpgasnn.atomic import make_folder, write_file
from fpgasnn.data import DIGITS_MODEL, TRAIN_IMAGES, digits
from fpgasnn.hdl.constant_slots import constant_slots
from fpgasnn.hdl.feeder import Feeder
from fpgasnn.hdl.lane import Lane, LaneFeatures
from fpgasnn.hdl.readout import Readout
from fpgasnn.hdl.ring import Ring
from fpgasnn.hdl.scanner import Scanner
from fpgasnn.hdl.sequencer import Sequencer
from fpgasnn.hdl.tables import constant_table, needs_never
from fpgasnn.hdl.verilog import component_verilog
from fpgasnn.hdl.walker import Walker
from fpgasnn.network import Conv, ImageInput, IntegerNetwork, Layer, Pool, SpikeInput
from fpgasnn.plan import make_plan, membranes
from fpgasnn.schedule import leaves

FOLDER = Path(__file__).resolve().parent
NETWORK = FOLDER / "digits_causal.safetensors"
STEPS = 8
LANES = 4
IMAGES = 2

_README = """\
# Emitted Verilog, for reading

What `fpgasnn generate` writes looks like this. Written by `python rtl/emit.py`; a test writes it again and compares
every byte. Do not edit: change the component in `fpgasnn/hdl/` and run the command.

## Core blocks at small parameters

The layer behind `ring`, `walker`, `sequencer` and the causal lanes: 4 channels of an 8 x 8 map, 3 x 3 convolution with
padding 1 to 4 channels, 2 x 2 max-pool where the table says so, T = 4 (radix: 4 planes), 4-bit weights.

| file | component | parameters |
|---|---|---|
{rows}

## The demo network

| file | what |
|---|---|
| `digits_causal.safetensors` | the integer network: `fpgasnn/data/digits_cnn.onnx` in causal code, converted with the \
training images (`python rtl/emit.py --convert`) |
| `digits_causal.v` | all of it as Verilog: T = {steps}, {lanes} lanes per layer |
| `digits_causal.json` | its description: ports, formats, widths, memory bits, latency |
| `digits_causal_tb.v` | its bench, {images} test images with the golden model's scores and cycles: \
`iverilog -o tb digits_causal.v digits_causal_tb.v && vvp tb` |
"""


def layer_network(code: str, *, pool: bool = False, image: bool = False) -> IntegerNetwork:
    """Return the network of the small blocks: one layer as the README describes it, and scores."""
    rng = np.random.default_rng(1)
    source = ImageInput((8, 8, 1), bits=4) if image else SpikeInput((8, 8, 4))
    hidden = Layer(
        "hidden",
        (Conv("input", rng.integers(-8, 8, (4, 3, 3, source.shape[2])), pads=(1, 1, 1, 1)),),
        bias=rng.integers(-8, 8, 4),
        threshold=rng.integers(20, 40, 4),
        weight_bits=4,
        pool=Pool((2, 2), (2, 2)) if pool else None,
    )
    scores = Layer("scores", (Conv("hidden", np.ones((10, 1, 1, 4), int)),), bias=np.zeros(10, int))
    return IntegerNetwork(source, (hidden, scores), code, 4)


def lane(code: str, *, pool: bool = False, image: bool = False) -> Lane:
    """Return lane 0 of the small network's layer."""
    net = layer_network(code, pool=pool, image=image)
    plan = make_plan(net).layers[0]
    slots = constant_slots(plan, net.timesteps, never=needs_never(plan))
    words = constant_table(net, net.layers[0], plan, slots)
    return Lane(
        width=net.widths["hidden"].membrane,
        weight_bits=4,
        features=LaneFeatures.of(leaves(plan.program), membranes(net, net.layers[0])),
        constants=[row[0] for row in words],
    )


def blocks() -> dict[str, tuple[wiring.Component, str]]:
    """Return the blocks: file name without ending, component, its parameters in words."""
    plan = make_plan(layer_network("causal", pool=True))
    layer = plan.layers[0]
    ring = layer.branches[0].ring
    sequencer = Sequencer(
        layer=layer,
        max_timesteps=plan.max_timesteps,
        slots=constant_slots(layer, plan.max_timesteps, never=needs_never(layer)),
    )
    return {
        "scanner": (
            Scanner(segments=3, width=8, address_bits=8, offset_bits=8),
            "3 segments of 8 bits, 8-bit addresses",
        ),
        "lane_causal": (lane("causal"), "causal hidden layer"),
        "lane_causal_pool": (lane("causal", pool=True), "causal hidden layer with pool: 4 potentials, shared reset"),
        "lane_deferred": (lane("deferred"), "deferred hidden layer"),
        "lane_deferred_image": (lane("deferred", image=True), "deferred layer that reads the image: J, Horner over T"),
        "lane_radix": (lane("radix"), "radix hidden layer: successive approximation"),
        "lane_radix_pool": (lane("radix", pool=True), "radix hidden layer with pool: comparator"),
        "ring": (Ring(ring=ring), f"{ring.rows} rows of 8 positions, 4 steps, {ring.word_bits}-bit words"),
        "walker": (Walker(layer=layer), "layer with pool"),
        "sequencer": (sequencer, "causal program of the layer with pool"),
        "feeder": (Feeder(ring=ring, groups=4), "4 writes per position, T <= 4"),
        "readout": (Readout(width=10, channels=10, lanes=4), "10 classes, 4 scores at once, 10-bit scores"),
    }


def convert_network() -> IntegerNetwork:
    """Convert the shipped digits network with its training images."""
    images = digits()[0][:TRAIN_IMAGES, None]
    return convert(DIGITS_MODEL, images, code="causal", timesteps=STEPS, max_timesteps=STEPS)


def emit(folder: Path) -> None:
    """Write all files but the converted network."""
    make_folder(folder, "the emitted Verilog")
    rows = []
    for name, (component, words) in blocks().items():
        kind = type(component).__name__
        text = component_verilog(component, name, f"{kind}: {words}")
        write_file(folder / f"{name}.v", text.encode(), "Verilog")
        rows.append(f"| `{name}.v` | `fpgasnn.hdl.{type(component).__module__.split('.')[-1]}.{kind}` | {words} |")
    net = load_network(NETWORK)
    images = digits()[0][TRAIN_IMAGES : TRAIN_IMAGES + IMAGES, None]
    generate(net, folder, plan=make_plan(net, LANES), name="digits_causal", vectors=images)
    readme = _README.format(rows="\n".join(rows), steps=STEPS, lanes=LANES, images=IMAGES)
    write_file(folder / "README.md", readme.encode(), "the description")


def main() -> None:
    """Write the folder named on the command line, or this one."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER, help="where to write; default: this folder")
    parser.add_argument("--convert", action="store_true", help="convert the digits network anew before")
    arguments = parser.parse_args()
    if arguments.convert:
        save_network(convert_network(), NETWORK)
    emit(arguments.folder)


if __name__ == "__main__":
    main()
