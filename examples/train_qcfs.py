"""Train a small network with quantised clip-floor-shift activations and convert it without calibration images.

    python -m pip install '.[train]'
    python examples/train_qcfs.py                                    # the shipped 8x8 digits, half a minute
    python examples/train_qcfs.py --data ../shared/data/mnist --network lenet --levels 8 --epochs 5
    python examples/train_qcfs.py --data ../shared/data/cifar10.npz --network vgg --epochs 30 --onnx vgg.onnx

``--data`` is a folder with the four IDX files of MNIST or Fashion-MNIST, or an .npz file with train_images of shape
(N, H, W, C), train_labels, test_images and test_labels; coloured images are mirrored and shifted in training. Runs on
a GPU where there is one, unchanged. Prints the trained accuracy and the accuracy of the integer network against T: with
the lambda of each layer as threshold, and with thresholds from local threshold balancing on training images, from
t0 = 0 and from the published estimate. 8-bit weights. With ``--relu`` the same network is trained with ReLU, for
comparison, and only balanced. The test images are read at the end.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

import fpgasnn
from fpgasnn.ann.onnx import parse_onnx
from fpgasnn.data import TRAIN_IMAGES, digits
from fpgasnn.train import NETWORKS, QCFS, accuracy, flipped_and_shifted, to_network, to_onnx, train

STEPS = (1, 2, 4, 8, 16, 32)
FIRST = 2.0
"""First lambda: 8 as published needs hundreds of epochs to come down to the activations."""

SETS = (("train", "train"), ("test", "t10k"))


def data_options(parser: argparse.ArgumentParser, network: str, epochs: int) -> None:
    """Add what the training scripts have in common."""
    parser.add_argument("--data", type=Path, help="folder of IDX files, or .npz file; default: the shipped digits")
    parser.add_argument("--network", choices=list(NETWORKS), default=network, help="default %(default)s")
    parser.add_argument("--epochs", type=int, default=epochs, help="default %(default)s")
    parser.add_argument("--rate", type=float, default=0.05, help="first learning rate (default %(default)s)")
    parser.add_argument("--onnx", type=Path, help="write the trained network here")


def read(data: Path | None) -> list[tuple[NDArray[np.generic], NDArray[np.generic]]]:
    """Training and test images (N, H, W) or (N, H, W, C) of integers, and their labels."""
    if data is None:
        pixels, labels = digits()
        return [(pixels[:TRAIN_IMAGES], labels[:TRAIN_IMAGES]), (pixels[TRAIN_IMAGES:], labels[TRAIN_IMAGES:])]
    if data.suffix == ".npz":
        with np.load(data, allow_pickle=False) as archive:
            return [(archive[f"{name}_images"], archive[f"{name}_labels"]) for name, _ in SETS]
    files = [(data / f"{stem}-images-idx3-ubyte.gz", data / f"{stem}-labels-idx1-ubyte.gz") for _, stem in SETS]
    return [(fpgasnn.load_images(images), fpgasnn.load_labels(labels)) for images, labels in files]


def load(data: Path | None) -> tuple[Tensor, Tensor, Tensor, Tensor, int]:
    """Training and test images (N, C, H, W) in 0..1, their labels, and the largest pixel."""
    largest, parts = 16 if data is None else 255, []
    for images, labels in read(data):
        maps = images[:, None] if images.ndim == 3 else np.moveaxis(images, 3, 1)
        parts.append(torch.tensor(np.ascontiguousarray(maps, np.float32) / largest))
        parts.append(torch.tensor(labels.astype(np.int64)))
    return parts[0], parts[1], parts[2], parts[3], largest


def fit(network: nn.Module, images: Tensor, labels: Tensor, arguments: argparse.Namespace, decay: float) -> None:
    """Train with a line per epoch."""
    train(
        network,
        images,
        labels,
        epochs=arguments.epochs,
        rate=arguments.rate,
        decay=decay,
        augment=flipped_and_shifted if images.shape[1] == 3 else None,
        progress=lambda done, total: print(f"epoch {done}/{total}", flush=True),
    )


def main() -> None:
    """Train, convert, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    data_options(parser, "small", 40)
    parser.add_argument("--levels", type=int, default=4, help="quantisation steps L (default %(default)s)")
    parser.add_argument("--relu", action="store_true", help="train with ReLU instead")
    parser.add_argument("--output", type=Path, help="write the integer network here")
    arguments = parser.parse_args()
    torch.manual_seed(0)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    images, labels, test_images, test_labels, largest = load(arguments.data)
    shape = tuple(images.shape[1:])
    activation = nn.ReLU if arguments.relu else lambda: QCFS(arguments.levels, start=FIRST)
    network = NETWORKS[arguments.network](shape, activation).to(device)
    fit(network, images.to(device), labels.to(device), arguments, decay=5e-4)
    trained = accuracy(network, test_images.to(device), test_labels.to(device))
    print(f"trained{'' if arguments.relu else f', L = {arguments.levels}'}: {100 * trained:.2f} %")
    file = to_onnx(network.cpu(), shape)
    if arguments.onnx is not None:
        onnx.save(file, arguments.onnx)
    balanced = fpgasnn.convert(parse_onnx(file), images[:5000].numpy(), method="ltb", timesteps=STEPS[-1], delay=True)
    seen, wanted = test_images.numpy(), test_labels.numpy()
    found = {
        "balanced": fpgasnn.evaluate(balanced, seen, wanted, delay=0),
        "balanced, delayed": fpgasnn.evaluate(balanced, seen, wanted),
    }
    net = balanced
    if not arguments.relu:
        net = to_network(network, shape, np.arange(largest + 1) / largest, timesteps=STEPS[-1])
        found = {"lambda": fpgasnn.evaluate(net, seen, wanted, delay=0), **found}
    print("T     " + "  ".join(found))
    for steps in STEPS:
        columns = (f"{100 * result.accuracy[steps - 1]:.2f}".ljust(len(name)) for name, result in found.items())
        print(f"{steps:<5} " + "  ".join(columns))
    if arguments.output is not None:
        fpgasnn.save_network(net, arguments.output)


if __name__ == "__main__":
    main()
