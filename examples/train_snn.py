"""Train a spiking network directly, through a surrogate gradient: a yardstick for what conversion loses.

    python -m pip install '.[train]'
    python examples/train_snn.py                                     # the shipped 8x8 digits, a minute
    python examples/train_snn.py --data ../shared/data/mnist --network lenet --timesteps 4 --epochs 5

``--data`` as for train_qcfs.py. The neurons are those that conversion ends in, so that the trained weights become
integers without calibration images: every T is read from one run, though the network was trained for one. Runs on a
GPU where there is one, unchanged. 8-bit weights. The test images are read at the end.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import onnx
import torch
from torch import nn
from train_qcfs import STEPS, data_options, fit, load

import fpgasnn
from fpgasnn.train import NETWORKS, OverTime, Spiking, Steps, accuracy, to_network, to_onnx


def main() -> None:
    """Train, convert, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    data_options(parser, "small", 40)
    parser.add_argument("--timesteps", type=int, default=4, help="T in training (default %(default)s)")
    parser.add_argument("--output", type=Path, help="write the integer network here")
    arguments = parser.parse_args()
    torch.manual_seed(0)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    images, labels, test_images, test_labels, largest = load(arguments.data)
    shape, timesteps = tuple(images.shape[1:]), arguments.timesteps
    layers = NETWORKS[arguments.network](shape, lambda: Spiking(timesteps))
    network = nn.Sequential(Steps(timesteps), *layers, OverTime(timesteps)).to(device)
    fit(network, images.to(device), labels.to(device), arguments, decay=1e-4)
    trained = accuracy(network, test_images.to(device), test_labels.to(device))
    print(f"trained, T = {timesteps}: {100 * trained:.2f} %")
    if arguments.onnx is not None:
        onnx.save(to_onnx(network.cpu(), shape), arguments.onnx)
    net = to_network(network.cpu(), shape, np.arange(largest + 1) / largest, timesteps=STEPS[-1])
    found = fpgasnn.evaluate(net, test_images.numpy(), test_labels.numpy(), delay=0)
    for steps in STEPS:
        print(f"T = {steps:<3} {100 * found.accuracy[steps - 1]:.2f} %")
    if arguments.output is not None:
        fpgasnn.save_network(net, arguments.output)


if __name__ == "__main__":
    main()
