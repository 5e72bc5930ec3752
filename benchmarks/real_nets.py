"""The real data sets and trained networks that the benchmarks run on, each with the input its network expects.

Their files are not part of the project; they are looked for in ``../shared/data`` beside the source tree, or in the
folder that ``FPGASNN_DATA`` names. The digits are the package's own.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from fpgasnn.data import DIGITS_MODEL, TRAIN_IMAGES, digits
from fpgasnn.data_io import load_images, load_labels

__all__ = ["DATA", "DIGITS", "NETS", "RealNet"]

DATA = Path(os.environ.get("FPGASNN_DATA", Path(__file__).resolve().parents[2] / "shared" / "data"))

Array = NDArray[np.float32]
_MEAN = np.array([0.485, 0.456, 0.406], np.float32)
_STD = np.array([0.229, 0.224, 0.225], np.float32)


@dataclass(frozen=True)
class RealNet:
    """A trained network and its data.

    Members
    -------
    name : str
    data : str
        "mnist", "fashion_mnist", "cifar10" or "digits".
    prepare : callable
        From uint8 images (N, H, W, C) to what the network takes.
    """

    name: str
    data: str
    prepare: Callable[[NDArray[np.uint8]], Array]

    @property
    def model(self) -> Path:
        """The ONNX file."""
        return DIGITS_MODEL if self.data == "digits" else DATA / "models" / f"{self.name}.onnx"

    @property
    def available(self) -> bool:
        """True if the files are there."""
        return self.model.exists()

    def train(self, count: int | None = None) -> Array:
        """Training images as the network takes them: the only ones that conversion may see."""
        return self.prepare(self._images("train", count))

    def train_labels(self, count: int | None = None) -> NDArray[np.int64]:
        """Labels of the training images."""
        return self._labels("train", count)

    def test(self, count: int | None = None) -> tuple[Array, NDArray[np.int64]]:
        """Test images and labels."""
        return self.prepare(self._images("test", count)), self._labels("test", count)

    def _images(self, part: str, count: int | None) -> NDArray[np.uint8]:
        if self.data == "digits":
            return digits()[0][_digits(part)][:count, :, :, None]
        if self.data == "cifar10":
            with np.load(DATA / "cifar10.npz", allow_pickle=False) as archive:
                images: NDArray[np.uint8] = archive[f"{part}_images"][:count]
            return images
        stem = "train" if part == "train" else "t10k"
        return load_images(DATA / self.data / f"{stem}-images-idx3-ubyte.gz")[:count, :, :, None]

    def _labels(self, part: str, count: int | None) -> NDArray[np.int64]:
        if self.data == "digits":
            return digits()[1][_digits(part)][:count].astype(np.int64)
        if self.data == "cifar10":
            with np.load(DATA / "cifar10.npz", allow_pickle=False) as archive:
                labels: NDArray[np.int64] = archive[f"{part}_labels"][:count].astype(np.int64)
            return labels
        stem = "train" if part == "train" else "t10k"
        return load_labels(DATA / self.data / f"{stem}-labels-idx1-ubyte.gz")[:count].astype(np.int64)


def _digits(part: str) -> slice:
    return slice(TRAIN_IMAGES) if part == "train" else slice(TRAIN_IMAGES, None)


def _planes(images: NDArray[np.generic]) -> Array:
    return np.ascontiguousarray(images.transpose(0, 3, 1, 2), dtype=np.float32)


NETS = {
    net.name: net
    for net in (
        RealNet("mnist_cnn", "mnist", _planes),
        RealNet("cnn_max_mninst2", "mnist", lambda x: x.astype(np.float32) / 255),
        RealNet("fashion_cnn", "fashion_mnist", lambda x: _planes(x) / 255 * 2 - 1),
        RealNet("resnet8_cifar10", "cifar10", _planes),
        RealNet("resnet20_cifar10", "cifar10", lambda x: _planes((x.astype(np.float32) / 255 - _MEAN) / _STD)),
    )
}

DIGITS = RealNet("digits", "digits", _planes)
"""The shipped network and images of ``fpgasnn demo``."""
