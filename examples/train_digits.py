"""Train the small network that ``fpgasnn demo`` ships, and write it as ONNX.

    python -m pip install '.[train]'
    python examples/train_digits.py                 # rewrites fpgasnn/data/digits_cnn.onnx, well under two minutes

The images are the 8x8 optical digits of fpgasnn/data/README.md: the first 1297 train, the last 500 are the test set,
which this script reads once, for the figure it prints. Shape and training recipe were chosen on the last 297 training
images. One thread and fixed seeds: the same torch build on the same kind of processor writes the same file.
"""

from __future__ import annotations

import argparse
import math
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn

from fpgasnn.data import TRAIN_IMAGES, digits

PIXEL_MAXIMUM = 16
EPOCHS = 300
BATCH = 64
PEAK_LEARNING_RATE = 1e-2
SEED = 0


def make_network() -> nn.Sequential:
    """conv12 3x3 - pool2 - conv16 3x3 - pool2 - fc10, 2 514 parameters."""
    return nn.Sequential(
        nn.Conv2d(1, 12, 3, padding=1),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(12, 16, 3, padding=1),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Linear(64, 10),
    )


def distort(images: Tensor, generator: torch.Generator) -> Tensor:
    """Turn, scale, shear and shift each image a little."""
    count = len(images)

    def uniform(width: float, *shape: int) -> Tensor:
        return (torch.rand(count, *shape, generator=generator) - 0.5) * width

    angle, scale, shear, shift = uniform(0.5), 1 + uniform(0.3, 2), uniform(0.4), uniform(0.4, 2)
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
    optimizer = torch.optim.AdamW(network.parameters(), lr=PEAK_LEARNING_RATE, weight_decay=1e-3)
    batches = math.ceil(len(images) / BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, PEAK_LEARNING_RATE, total_steps=epochs * batches)
    for _ in range(epochs):
        for chosen in torch.randperm(len(images), generator=generator).split(BATCH):
            scores = network(distort(images[chosen], generator))
            loss = nn.functional.cross_entropy(scores, labels[chosen], label_smoothing=0.05)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()


def accuracy(network: nn.Sequential, images: Tensor, labels: Tensor) -> float:
    """Share of right predictions, in percent."""
    with torch.no_grad():
        return 100 * float((network(images).argmax(1) == labels).double().mean())


def as_onnx(network: nn.Sequential) -> onnx.ModelProto:
    """Write the layers out as ONNX nodes; the network then takes pixels 0..16, the division is in the first weights."""
    nodes, tensors = [], []
    flow = "pixels"
    for index, layer in enumerate(network):
        output = "scores" if index == len(network) - 1 else f"value{index}"
        inputs = [flow]
        if isinstance(layer, nn.Conv2d | nn.Linear):
            weight: NDArray[np.float32] = layer.weight.detach().numpy()
            if index == 0:
                weight = weight / np.float32(PIXEL_MAXIMUM)
            assert layer.bias is not None
            for part, array in (("weight", weight), ("bias", layer.bias.detach().numpy())):
                inputs.append(f"{part}{index}")
                tensors.append(numpy_helper.from_array(np.ascontiguousarray(array), inputs[-1]))
        if isinstance(layer, nn.Conv2d):
            node = helper.make_node("Conv", inputs, [output], f"conv{index}", kernel_shape=[3, 3], pads=[1, 1, 1, 1])
        elif isinstance(layer, nn.MaxPool2d):
            node = helper.make_node("MaxPool", inputs, [output], f"pool{index}", kernel_shape=[2, 2], strides=[2, 2])
        elif isinstance(layer, nn.Linear):
            node = helper.make_node("Gemm", inputs, [output], f"linear{index}", transB=1)
        else:
            operator = {nn.ReLU: "Relu", nn.Flatten: "Flatten"}[type(layer)]
            node = helper.make_node(operator, inputs, [output], f"{operator.lower()}{index}")
        nodes.append(node)
        flow = output
    graph = helper.make_graph(
        nodes,
        "digits_cnn",
        [helper.make_tensor_value_info("pixels", TensorProto.FLOAT, ["N", 1, 8, 8])],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["N", 10])],
        tensors,
    )
    model = helper.make_model(graph, producer_name="fpgasnn examples/train_digits.py")
    model.opset_import[0].version = 13
    model.ir_version = 8
    onnx.checker.check_model(model, full_check=True)
    return model


def main() -> None:
    """Train, print both accuracies, write the file."""
    default = Path(__file__).resolve().parent.parent / "fpgasnn" / "data" / "digits_cnn.onnx"
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, default=default, help="the ONNX file to write")
    parser.add_argument(
        "--epochs", type=int, default=EPOCHS, help="passes over the training images (default %(default)s)"
    )
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    torch.manual_seed(SEED)
    pixels, numbers = digits()
    images = torch.tensor(pixels, dtype=torch.float32)[:, None] / PIXEL_MAXIMUM
    labels = torch.tensor(numbers, dtype=torch.int64)
    network = make_network()
    train(network, images[:TRAIN_IMAGES], labels[:TRAIN_IMAGES], arguments.epochs)
    print(f"parameters {sum(parameter.numel() for parameter in network.parameters())}")
    print(f"train      {accuracy(network, images[:TRAIN_IMAGES], labels[:TRAIN_IMAGES]):.2f} %")
    print(f"test       {accuracy(network, images[TRAIN_IMAGES:], labels[TRAIN_IMAGES:]):.2f} %")
    onnx.save(as_onnx(network), arguments.output)
    print(f"wrote      {arguments.output}")


if __name__ == "__main__":
    main()
