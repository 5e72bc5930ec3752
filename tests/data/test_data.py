"""The shipped images and network."""

from __future__ import annotations

import hashlib

import numpy as np
import onnxruntime

from fpgasnn.data import DIGITS_MODEL, TRAIN_IMAGES, digits


def test_images_are_those_of_the_source() -> None:
    images, labels = digits()
    assert images.shape == (1797, 8, 8) and images.dtype == np.uint8
    assert (images.min(), images.max()) == (0, 16)
    assert np.bincount(labels).tolist() == [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]
    # of the comma-separated text as scikit-learn distributes it: 64 pixels and the label per line
    lines = np.column_stack([images.reshape(len(images), 64), labels])
    assert (
        hashlib.sha256(lines.tobytes()).hexdigest()
        == "68aea062d35a127749050fa0e52dca09d6569ac08092c925610e0954e172dde2"
    )


def test_the_network_reaches_its_accuracy_on_the_test_images() -> None:
    images, labels = digits()
    session = onnxruntime.InferenceSession(DIGITS_MODEL)
    scores = session.run(None, {"pixels": images[TRAIN_IMAGES:, None].astype(np.float32)})[0]
    assert np.count_nonzero(scores.argmax(axis=1) == labels[TRAIN_IMAGES:]) == 494
