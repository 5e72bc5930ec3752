"""Train a network with Rate Norm Layers in two stages, accuracy first and speed second, and convert it.

    python -m pip install '.[train]'
    python examples/train_rnl.py                                     # the shipped 8x8 digits, a minute
    python examples/train_rnl.py --data ../shared/data/mnist --network alexnet --epochs 3

``--data`` as for train_qcfs.py. Runs on a GPU where there is one, unchanged. A tenth of the training images is held out
for the second stage. Prints the accuracy of the integer network against T after both stages. The test images are read
at the end.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import onnx
import torch
from train_qcfs import data_options, fit, load

import fpgasnn
from fpgasnn.train import NETWORKS, RateNorm, accuracy, shorten, to_network, to_onnx

STEPS = (2, 4, 8, 16, 32, 64)


def main() -> None:
    """Train twice, convert twice, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    data_options(parser, "cnn", 40)
    parser.add_argument("--weight", type=float, default=1.0, help="of Omega in the loss (default %(default)s)")
    parser.add_argument("--tolerance", type=float, default=0.03, help="accuracy that may go (default %(default)s)")
    parser.add_argument("--first-onnx", type=Path, help="write the network of the first stage here")
    parser.add_argument("--output", type=Path, help="write the integer network here")
    arguments = parser.parse_args()
    torch.manual_seed(0)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    images, labels, test_images, test_labels, largest = load(arguments.data)
    held, shape = len(images) // 10, tuple(images.shape[1:])
    network = NETWORKS[arguments.network](shape, RateNorm).to(device)
    fit(network, images[held:].to(device), labels[held:].to(device), arguments, decay=1e-4)
    pixels, found, p = np.arange(largest + 1) / largest, [], 1.0
    for stage, file in enumerate((arguments.first_onnx, arguments.onnx)):
        if stage:
            held_out = images[:held].to(device), labels[:held].to(device)
            p = shorten(network.to(device), *held_out, weight=arguments.weight, tolerance=arguments.tolerance)
        network.cpu()
        right = accuracy(network, test_images, test_labels)
        print(f"stage {stage + 1}: {100 * right:.2f} %, p = {p:.3f}", flush=True)
        if file is not None:
            onnx.save(to_onnx(network, shape), file)
        found.append(to_network(network, shape, pixels, timesteps=STEPS[-1]))
    first, second = (fpgasnn.evaluate(net, test_images.numpy(), test_labels.numpy(), delay=0) for net in found)
    for steps in STEPS:
        print(f"T = {steps:<3} {100 * first.accuracy[steps - 1]:.2f} % -> {100 * second.accuracy[steps - 1]:.2f} %")
    if arguments.output is not None:
        fpgasnn.save_network(found[1], arguments.output)


if __name__ == "__main__":
    main()
