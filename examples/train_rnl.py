"""Train a network with Rate Norm Layers in two stages, accuracy first and speed second, and convert it.

    python -m pip install '.[train]'
    python examples/train_rnl.py                                     # the shipped 8x8 digits, a minute
    python examples/train_rnl.py --images train-images-idx3-ubyte.gz --labels train-labels-idx1-ubyte.gz \\
        --test-images t10k-images-idx3-ubyte.gz --test-labels t10k-labels-idx1-ubyte.gz --epochs 4

Runs on a GPU where there is one, unchanged. A tenth of the training images is held out for the second stage. Prints the
accuracy of the integer network against T after both stages. The test images are read at the end.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch
from torch import nn
from train_qcfs import load

import fpgasnn
from fpgasnn.train import RateNorm, accuracy, shorten, to_network, train

STEPS = (2, 4, 8, 16, 32, 64)


def make_network(size: int) -> nn.Sequential:
    """Convolutions of 32 channels and average pools while the map allows, then fc 10: the paper's 7-layer MNIST CNN."""
    layers: list[nn.Module] = []
    channels = 1
    while size >= 4 and len(layers) < 12:
        padding = 0 if size >= 20 else 1
        layers += [nn.Conv2d(channels, 32, 3, padding=padding), nn.BatchNorm2d(32), RateNorm(), nn.AvgPool2d(2)]
        channels, size = 32, (size - 2 + 2 * padding) // 2
    return nn.Sequential(*layers, nn.Flatten(), nn.Linear(channels * size**2, 10))


def main() -> None:
    """Train twice, convert twice, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--images", "--labels", "--test-images", "--test-labels"):
        parser.add_argument(name, type=Path, help="IDX file; default: the shipped digits")
    parser.add_argument("--epochs", type=int, default=40, help="of the first stage (default %(default)s)")
    parser.add_argument("--weight", type=float, default=1.0, help="of Omega in the loss (default %(default)s)")
    parser.add_argument("--output", type=Path, help="write the integer network here")
    arguments = parser.parse_args()
    torch.manual_seed(0)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    images, labels, test_images, test_labels, largest = load(arguments)
    held = len(images) // 10
    network = make_network(images.shape[2]).to(device)
    train(
        network,
        images[held:].to(device),
        labels[held:].to(device),
        epochs=arguments.epochs,
        rate=0.05,
        decay=1e-4,
        progress=lambda done, total: print(f"epoch {done}/{total}", flush=True),
    )
    shape, pixels, found = tuple(images.shape[1:]), np.arange(largest + 1) / largest, []
    found.append(to_network(network.cpu(), shape, pixels, timesteps=STEPS[-1]))
    network.to(device)
    p = shorten(network, images[:held].to(device), labels[:held].to(device), weight=arguments.weight)
    found.append(to_network(network.cpu(), shape, pixels, timesteps=STEPS[-1]))
    print(f"trained: {100 * accuracy(network, test_images, test_labels):.2f} %, p = {p:.3f}")
    first, second = (fpgasnn.evaluate(net, test_images.numpy(), test_labels.numpy(), delay=0) for net in found)
    for steps in STEPS:
        print(f"T = {steps:<3} {100 * first.accuracy[steps - 1]:.2f} % -> {100 * second.accuracy[steps - 1]:.2f} %")
    if arguments.output is not None:
        fpgasnn.save_network(found[1], arguments.output)


if __name__ == "__main__":
    main()
