"""Train a small network with quantised clip-floor-shift activations and convert it without calibration images.

    python -m pip install '.[train]'
    python examples/train_qcfs.py                                    # the shipped 8x8 digits, half a minute
    python examples/train_qcfs.py --images train-images-idx3-ubyte.gz --labels train-labels-idx1-ubyte.gz \\
        --test-images t10k-images-idx3-ubyte.gz --test-labels t10k-labels-idx1-ubyte.gz --epochs 4

Runs on a GPU where there is one, unchanged. Prints the trained accuracy and the accuracy of the integer network against
T: with the lambda of each layer as threshold, and with thresholds from local threshold balancing on training images,
from t0 = 0 and from the published estimate. 8-bit weights. The test images are read at the end.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

import fpgasnn
from fpgasnn.ann.onnx import parse_onnx
from fpgasnn.data import TRAIN_IMAGES, digits
from fpgasnn.train import QCFS, accuracy, to_network, to_onnx, train

STEPS = (1, 2, 4, 8, 16, 32)
FIRST = 2.0
"""First lambda: 8 as published needs hundreds of epochs to come down to the activations."""


def make_network(size: int, levels: int) -> nn.Sequential:
    """conv 16 - pool - conv 32 - pool - fc 10, average pools as the paper has them; for square images."""
    return nn.Sequential(
        nn.Conv2d(1, 16, 3, padding=1),
        nn.BatchNorm2d(16),
        QCFS(levels, start=FIRST),
        nn.AvgPool2d(2),
        nn.Conv2d(16, 32, 3, padding=1),
        nn.BatchNorm2d(32),
        QCFS(levels, start=FIRST),
        nn.AvgPool2d(2),
        nn.Flatten(),
        nn.Linear(32 * (size // 4) ** 2, 10),
    )


def load(arguments: argparse.Namespace) -> tuple[Tensor, Tensor, Tensor, Tensor, int]:
    """Training and test images (N, 1, H, W) in 0..1, their labels, and the largest pixel."""
    if arguments.images is None:
        pixels, labels = digits()
        first, second = (pixels[:TRAIN_IMAGES], labels[:TRAIN_IMAGES]), (pixels[TRAIN_IMAGES:], labels[TRAIN_IMAGES:])
        largest = 16
    else:
        first = fpgasnn.load_images(arguments.images), fpgasnn.load_labels(arguments.labels)
        second = fpgasnn.load_images(arguments.test_images), fpgasnn.load_labels(arguments.test_labels)
        largest = 255
    parts = []
    for images, labels in (first, second):
        parts.append(torch.tensor(images[:, None].astype(np.float32) / largest))
        parts.append(torch.tensor(labels.astype(np.int64)))
    return parts[0], parts[1], parts[2], parts[3], largest


def main() -> None:
    """Train, convert, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--images", "--labels", "--test-images", "--test-labels"):
        parser.add_argument(name, type=Path, help="IDX file; default: the shipped digits")
    parser.add_argument("--levels", type=int, default=4, help="quantisation steps L (default %(default)s)")
    parser.add_argument("--epochs", type=int, default=40, help="default %(default)s")
    parser.add_argument("--output", type=Path, help="write the integer network here")
    arguments = parser.parse_args()
    torch.manual_seed(0)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    images, labels, test_images, test_labels, largest = load(arguments)
    network = make_network(images.shape[2], arguments.levels).to(device)
    train(
        network,
        images.to(device),
        labels.to(device),
        epochs=arguments.epochs,
        rate=0.05,
        progress=lambda done, total: print(f"epoch {done}/{total}", flush=True),
    )
    trained = accuracy(network, test_images.to(device), test_labels.to(device))
    print(f"trained, L = {arguments.levels}: {100 * trained:.2f} %")
    shape = tuple(images.shape[1:])
    net = to_network(network.cpu(), shape, np.arange(largest + 1) / largest, timesteps=STEPS[-1])
    model = parse_onnx(to_onnx(network, shape))
    balanced = fpgasnn.convert(model, images[:5000].numpy(), method="ltb", timesteps=STEPS[-1], delay=True)
    seen, wanted = test_images.numpy(), test_labels.numpy()
    columns = [fpgasnn.evaluate(which, seen, wanted, delay=0).accuracy for which in (net, balanced)]
    columns.append(fpgasnn.evaluate(balanced, seen, wanted).accuracy)
    print("T     lambda  balanced  balanced, delayed")
    for steps in STEPS:
        print(f"{steps:<5} " + "    ".join(f"{100 * column[steps - 1]:.2f}" for column in columns))
    if arguments.output is not None:
        fpgasnn.save_network(net, arguments.output)


if __name__ == "__main__":
    main()
