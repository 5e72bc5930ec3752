"""Networks that the scripts under examples/ train for conversion, and their ReLU twins, for benchmarks/conversion.py.

    python benchmarks/conversion.py train            trains those that are missing; minutes are in docs/trained.md

Needs the extra ``train``. Networks are written to the folder that ``FPGASNN_TRAINED`` names, ``trained`` by default.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from real_nets import DATA, RealNet

__all__ = ["KINDS", "RECIPES", "TRAINED_NETS", "Recipe", "train"]

FOLDER = Path(os.environ.get("FPGASNN_TRAINED", "trained"))
EXAMPLES = Path(__file__).resolve().parent.parent / "examples"


@dataclass(frozen=True)
class Recipe:
    """One training.

    Members
    -------
    script : str
        Under examples/.
    data : str
        "mnist", "fashion_mnist" or "cifar10".
    arguments : tuple of str
    makes : tuple of str
        Networks: one, or those of the first and of the second stage.
    kind : {"relu", "qcfs", "rnl", "snn"}
    """

    script: str
    data: str
    arguments: tuple[str, ...]
    makes: tuple[str, ...]
    kind: str


def _recipe(script: str, data: str, arguments: str, *makes: str, kind: str) -> Recipe:
    return Recipe(f"train_{script}.py", data, tuple(arguments.split()), makes, kind)


def _qcfs(data: str, network: str, epochs: int, name: str) -> tuple[Recipe, ...]:
    """A network with ReLU, and with QCFS at L = 4 and 8."""
    common = f"--network {network} --epochs {epochs}"
    return (
        _recipe("qcfs", data, f"{common} --relu", f"{name}_relu", kind="relu"),
        _recipe("qcfs", data, f"{common} --levels 4", f"{name}_qcfs4", kind="qcfs"),
        _recipe("qcfs", data, f"{common} --levels 8", f"{name}_qcfs8", kind="qcfs"),
    )


RECIPES = (
    *_qcfs("mnist", "lenet", 8, "mnist_lenet"),
    *_qcfs("fashion_mnist", "lenet", 12, "fashion_lenet"),
    *_qcfs("cifar10", "vgg", 40, "cifar_vgg"),
    _recipe("rnl", "mnist", "--network cnn --epochs 6", "mnist_cnn_rnl1", "mnist_cnn_rnl2", kind="rnl"),
    _recipe("rnl", "mnist", "--network alexnet --epochs 3", "mnist_alexnet_rnl1", "mnist_alexnet_rnl2", kind="rnl"),
    _recipe("snn", "mnist", "--network lenet --timesteps 4 --epochs 8", "mnist_lenet_snn4", kind="snn"),
)

KINDS = {name: recipe.kind for recipe in RECIPES for name in recipe.makes}
"""What every network was trained with."""


@dataclass(frozen=True)
class TrainedNet(RealNet):
    """A network of :data:`RECIPES` with its data."""

    @property
    def model(self) -> Path:
        """The ONNX file."""
        return FOLDER / f"{self.name}.onnx"


def _shares(images: NDArray[np.uint8]) -> NDArray[np.float32]:
    return np.ascontiguousarray(images.transpose(0, 3, 1, 2), dtype=np.float32) / np.float32(255)


TRAINED_NETS = {name: TrainedNet(name, recipe.data, _shares) for recipe in RECIPES for name in recipe.makes}


def train(names: Iterable[str]) -> None:
    """Train what is missing of some networks; prints the command, its last lines and the minutes."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = set(names)
    for recipe in RECIPES:
        files = [FOLDER / f"{name}.onnx" for name in recipe.makes]
        if not wanted & set(recipe.makes) or all(file.exists() for file in files):
            continue
        data = DATA / (f"{recipe.data}.npz" if recipe.data == "cifar10" else recipe.data)
        options = ["--first-onnx", str(files[0])] if len(files) > 1 else []
        print(f"python examples/{recipe.script} {' '.join(recipe.arguments)}  # {recipe.data}", flush=True)
        begin = time.monotonic()
        command = [sys.executable, str(EXAMPLES / recipe.script), "--data", str(data), *recipe.arguments, *options]
        done = subprocess.run([*command, "--onnx", str(files[-1])], check=True, stdout=subprocess.PIPE, text=True)
        print("\n".join(line for line in done.stdout.splitlines() if not line.startswith("epoch")))
        print(f"{(time.monotonic() - begin) / 60:.1f} minutes\n", flush=True)
