"""Train the small MNIST networks that are built for the iCEBreaker and the ULX3S, and write them as ONNX.

    python -m pip install '.[train]'
    python examples/train_mnist.py icebreaker       # writes examples/mnist_icebreaker.onnx, some minutes on one core
    python examples/train_mnist.py ulx3s

Strides instead of pools and no padding: few positions, few rows in the rings, the cheapest lanes. The folder with the
four MNIST files is ``--data``. Shape and training recipe were chosen on the last 5 000 training images, which no
network is trained on; the script prints their accuracy, and reads the test set only with ``--test``. One thread and
fixed seeds: the same torch build on the same kind of processor writes the same file.
"""

from __future__ import annotations

import argparse
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn

from fpgasnn.data_io import load_images, load_labels

HELD_OUT = 5000
BATCH = 128
PEAK_LEARNING_RATE = 8e-3
SEED = 0


@dataclass(frozen=True)
class Recipe:
    """Channels of the two convolutions, and passes over the training images."""

    channels: tuple[int, int]
    epochs: int


RECIPES = {"icebreaker": Recipe((8, 16), 40), "ulx3s": Recipe((16, 32), 40)}


def make_network(first: int, second: int) -> nn.Sequential:
    """conv 5x5 stride 2 - conv 5x5 stride 2 - fc10: maps of 12x12 and 4x4."""
    return nn.Sequential(
        nn.Conv2d(1, first, 5, stride=2),
        nn.ReLU(),
        nn.Conv2d(first, second, 5, stride=2),
        nn.ReLU(),
        nn.Flatten(),
        nn.Linear(16 * second, 10),
    )


def distort(images: Tensor, generator: torch.Generator) -> Tensor:
    """Turn, scale, shear and shift each image a little."""
    count = len(images)

    def uniform(width: float, *shape: int) -> Tensor:
        return (torch.rand(count, *shape, generator=generator) - 0.5) * width

    angle, scale, shear, shift = uniform(0.4), 1 + uniform(0.25, 2), uniform(0.4), uniform(0.25, 2)
    cosine, sine = torch.cos(angle), torch.sin(angle)
    rows = [
        torch.stack([cosine * scale[:, 0], shear - sine, shift[:, 0]], 1),
        torch.stack([sine, cosine * scale[:, 1], shift[:, 1]], 1),
    ]
    grid = nn.functional.affine_grid(torch.stack(rows, 1), list(images.shape), align_corners=False)
    return nn.functional.grid_sample(images, grid, align_corners=False)


def train(network: nn.Sequential, images: Tensor, labels: Tensor, epochs: int) -> None:
    """AdamW with a one-cycle rate on distorted images."""
    generator = torch.Generator().manual_seed(SEED)
    optimizer = torch.optim.AdamW(network.parameters(), lr=PEAK_LEARNING_RATE, weight_decay=1e-2)
    batches = math.ceil(len(images) / BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, PEAK_LEARNING_RATE, total_steps=epochs * batches)
    for epoch in range(epochs):
        total = 0.0
        for chosen in torch.randperm(len(images), generator=generator).split(BATCH):
            scores = network(distort(images[chosen], generator))
            loss = nn.functional.cross_entropy(scores, labels[chosen], label_smoothing=0.05)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += float(loss.detach()) * len(chosen)
        print(f"\rpass {epoch + 1}/{epochs}, loss {total / len(images):.4f}", end="", flush=True)
    print()


def accuracy(network: nn.Sequential, images: Tensor, labels: Tensor) -> float:
    """Share of right predictions, in per cent."""
    with torch.no_grad():
        return 100 * float((network(images).argmax(1) == labels).double().mean())


def as_onnx(network: nn.Sequential, name: str) -> onnx.ModelProto:
    """Write the layers out as ONNX nodes; the network then takes pixels 0..255: the first weights are divided."""
    nodes, tensors = [], []
    flow = "pixels"
    for index, layer in enumerate(network):
        output = "scores" if index == len(network) - 1 else f"value{index}"
        inputs = [flow]
        if isinstance(layer, nn.Conv2d | nn.Linear):
            weight: NDArray[np.float32] = layer.weight.detach().numpy()
            if index == 0:
                weight = weight / np.float32(255)
            assert layer.bias is not None
            for part, array in (("weight", weight), ("bias", layer.bias.detach().numpy())):
                inputs.append(f"{part}{index}")
                tensors.append(numpy_helper.from_array(np.ascontiguousarray(array), inputs[-1]))
        if isinstance(layer, nn.Conv2d):
            node = helper.make_node("Conv", inputs, [output], f"conv{index}", kernel_shape=[5, 5], strides=[2, 2])
        elif isinstance(layer, nn.Linear):
            node = helper.make_node("Gemm", inputs, [output], f"linear{index}", transB=1)
        else:
            operator = {nn.ReLU: "Relu", nn.Flatten: "Flatten"}[type(layer)]
            node = helper.make_node(operator, inputs, [output], f"{operator.lower()}{index}")
        nodes.append(node)
        flow = output
    graph = helper.make_graph(
        nodes,
        name,
        [helper.make_tensor_value_info("pixels", TensorProto.FLOAT, ["N", 1, 28, 28])],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["N", 10])],
        tensors,
    )
    model = helper.make_model(graph, producer_name="fpgasnn examples/train_mnist.py")
    model.opset_import[0].version = 13
    model.ir_version = 8
    onnx.checker.check_model(model, full_check=True)
    return model


def read(folder: Path, stem: str) -> tuple[Tensor, Tensor]:
    """Images (N, 1, 28, 28) in 0..1 and labels."""
    images = load_images(folder / f"{stem}-images-idx3-ubyte.gz")
    labels = load_labels(folder / f"{stem}-labels-idx1-ubyte.gz").astype(np.int64)
    return torch.tensor(images, dtype=torch.float32)[:, None] / 255, torch.tensor(labels)


def main() -> None:
    """Train, print the accuracy, write the file."""
    here = Path(__file__).resolve().parent
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("board", choices=list(RECIPES), help="which network")
    parser.add_argument("--data", type=Path, default=here.parent.parent / "shared" / "data" / "mnist")
    parser.add_argument("--output", type=Path, help="the ONNX file to write (default examples/mnist_BOARD.onnx)")
    parser.add_argument("--epochs", type=int, help="passes over the training images")
    parser.add_argument("--channels", type=int, nargs=2, help="of the two convolutions")
    parser.add_argument("--test", action="store_true", help="also read the test set, once")
    arguments = parser.parse_args()
    recipe = RECIPES[arguments.board]
    channels = tuple(arguments.channels or recipe.channels)
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    torch.manual_seed(SEED)
    images, labels = read(arguments.data, "train")
    network = make_network(*channels)
    print(f"seed       {SEED}")
    print(f"parameters {sum(parameter.numel() for parameter in network.parameters())}")
    train(network, images[:-HELD_OUT], labels[:-HELD_OUT], arguments.epochs or recipe.epochs)
    print(f"held out   {accuracy(network, images[-HELD_OUT:], labels[-HELD_OUT:]):.2f} %")
    if arguments.test:
        print(f"test       {accuracy(network, *read(arguments.data, 't10k')):.2f} %")
    output = arguments.output or here / f"mnist_{arguments.board}.onnx"
    onnx.save(as_onnx(network, output.stem), output)
    print(f"wrote      {output.name}")


if __name__ == "__main__":
    main()
