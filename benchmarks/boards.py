"""Bitstreams of two networks for the boards: what they take and how fast they are, by nextpnr's report.

    python benchmarks/boards.py                                   every board and network, as a Markdown table
    python benchmarks/boards.py --boards ulx3s-85f --nets digits  some of them
    python benchmarks/boards.py --lanes 4 --replicas ReLU32=3     another folding, for the networks that it fits

Networks: the shipped digits and mnist_cnn, radix code, 4 planes, 4-bit weights, everything else at its default; needs
the extra ``boards``. Images per second are those of the core at the clock of the bitstream: images back to back, cycles
predicted on 200 test images. "needs" marks what does not fit, in the words of the error.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from real_nets import NETS

import fpgasnn
from fpgasnn.boards import Board, board_names, build, load_board
from fpgasnn.data import DIGITS_MODEL, TRAIN_IMAGES, digits
from fpgasnn.network import IntegerNetwork

IMAGES = 200
OPTIONS = {"code": "radix", "timesteps": 4, "weight_bits": 4}
RESOURCES = ("luts", "flip_flops", "block_rams", "dsps")

Images = NDArray[np.floating]


def networks(names: list[str]) -> Iterator[tuple[str, IntegerNetwork, Images]]:
    """Name, network and test images."""
    for name in names:
        if name == "digits":
            images = digits()[0][:, None]
            train, test = images[:TRAIN_IMAGES], images[TRAIN_IMAGES:]
            yield name, fpgasnn.convert(DIGITS_MODEL, train, **OPTIONS), test[:IMAGES]
        else:
            source = NETS[name]
            yield name, fpgasnn.convert(source.model, source.train(40000), **OPTIONS), source.test(IMAGES)[0]


def folding(text: list[str]) -> dict[str, int]:
    """``NAME=COUNT`` pairs."""
    return {name: int(count) for name, count in (pair.split("=") for pair in text)}


def row(net: IntegerNetwork, images: Images, board: Board, lanes: int | None, replicas: dict[str, int]) -> str:
    """Build once."""
    known = {name: count for name, count in replicas.items() if name in {layer.name for layer in net.layers}}
    plan = fpgasnn.make_plan(net, lanes, replicas=known)
    cycles = fpgasnn.simulate(net, images, plan=plan).cycles
    assert cycles is not None
    with tempfile.TemporaryDirectory(dir=".") as folder:
        try:
            done = build(net, board, plan=plan, output=Path(folder) / "build")
        except fpgasnn.FitError as error:
            return f"{cycles.interval:,.0f} | {str(error).split('it ')[1].split(';')[0]} | | | | | | "
    uses = [done.resources.get(name) for name in RESOURCES]
    cells = " | ".join("-" if use is None else f"{use.used} / {use.available}" for use in uses)
    return (
        f"{cycles.interval:,.0f} | {cells} | {done.clock:.2f} | {done.achieved:.2f} | "
        f"{done.clock * 1e6 / cycles.interval:,.0f}"
    )


def main() -> int:
    """Build and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    buildable = [name for name in board_names() if load_board(name).buildable]
    parser.add_argument("--boards", nargs="+", choices=buildable, default=buildable)
    parser.add_argument("--nets", nargs="+", choices=["digits", "mnist_cnn"], default=["digits", "mnist_cnn"])
    parser.add_argument("--lanes", type=int)
    parser.add_argument("--replicas", nargs="+", default=[], metavar="NAME=ENGINES")
    arguments = parser.parse_args()
    print("| network | board | cycles per image | LUTs | flip-flops | block RAMs | multipliers | clock MHz |", end=" ")
    print("timing allows MHz | images/s |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    for name, net, images in networks(arguments.nets):
        for board in map(load_board, arguments.boards):
            cells = row(net, images, board, arguments.lanes, folding(arguments.replicas))
            print(f"| {name} | {board.title} | {cells} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
