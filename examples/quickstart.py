"""The whole way in one short script: what ``fpgasnn demo`` does, for one network.

python examples/quickstart.py [FOLDER]
"""

from __future__ import annotations

import sys
from pathlib import Path

import fpgasnn
from fpgasnn.data import DIGITS_MODEL, TRAIN_IMAGES, digits


def main(folder: Path) -> None:
    """Convert the shipped network to radix code, measure it, write Verilog, verify."""
    images, labels = digits()
    images = images[:, None]  # (N, 1, 8, 8), as the network takes them
    net = fpgasnn.convert(DIGITS_MODEL, images[:TRAIN_IMAGES], code="radix", timesteps=4)

    evaluation = fpgasnn.evaluate(net, images[TRAIN_IMAGES:], labels[TRAIN_IMAGES:])
    print(f"accuracy  {100 * evaluation.accuracy[-1]:.1f} % of {evaluation.images} test images")
    result = fpgasnn.simulate(net, images[TRAIN_IMAGES:])
    assert result.cycles is not None
    print(f"cost      {evaluation.synaptic_operations:.0f} SOP, {result.cycles.interval:.0f} cycles per image")

    fpgasnn.generate(net, folder / "verilog")
    fpgasnn.save_network(net, folder / "net.safetensors")
    print(f"written   {folder}")

    report = fpgasnn.verify(net, images[TRAIN_IMAGES : TRAIN_IMAGES + 2], engine="amaranth")
    report.check()
    print(
        f"verified  {report.spikes} spike bits, {report.scores} scores, {report.cycle_numbers} cycle numbers are equal"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("quickstart"))
