from __future__ import annotations

import numpy as np
import pytest

from fpgasnn.convert.input import choose_input, lattice_scale

PIXELS = np.arange(256, dtype=np.float32)


@pytest.mark.parametrize(
    ("images", "scale", "bits", "signed"),
    [
        (PIXELS, 1, 8, False),
        (PIXELS / 255, 255, 8, False),
        (PIXELS / 255 * 2 - 1, 255, 9, True),
        (PIXELS / 256, 256, 8, False),
        (np.arange(17, dtype=np.float32), 1, 5, False),
        (np.arange(17, dtype=np.float32) / 16, 16, 5, False),
        (np.arange(-3, 4, dtype=np.float32) * 0.25, 4, 3, True),
        (np.array([0, 1], np.float32), 1, 1, False),
    ],
)
def test_lattices_are_mapped_without_error(images: np.ndarray, scale: float, bits: int, signed: bool) -> None:
    batch = np.resize(images, (20, 1, 16, 16)).astype(np.float32)
    image = choose_input(batch, (16, 16, 1), "nchw")
    assert (image.bits, image.signed) == (bits, signed)
    assert image.scale is not None
    assert image.scale.tolist() == [scale]
    assert image.offset is not None
    assert image.offset.tolist() == [0]
    np.testing.assert_allclose(image.encode(batch).ravel() / scale, batch.ravel(), atol=1e-6)


def test_other_images_use_the_whole_range_of_every_channel(rng: np.random.Generator) -> None:
    batch = rng.normal(size=(10, 2, 8, 8)).astype(np.float32) * np.array([1.0, 3.0], np.float32)[:, None, None]
    image = choose_input(batch, (8, 8, 2), "nchw")
    assert (image.bits, image.signed) == (9, True)
    encoded = image.encode(batch)
    assert np.abs(encoded).max(axis=(0, 1, 2)).tolist() == [255, 255]
    assert image.encode(np.zeros((1, 2, 8, 8))).max() == 0


def test_bits_can_be_given(rng: np.random.Generator) -> None:
    batch = rng.normal(size=(10, 1, 8, 8)).astype(np.float32)
    image = choose_input(batch, (8, 8, 1), "nchw", 12)
    assert image.bits == 12
    assert np.abs(image.encode(batch)).max() == 2047
    pixels = np.resize(PIXELS, (4, 1, 16, 16))
    assert choose_input(pixels, (16, 16, 1), "nchw", 10).scale == 1
    coarse = choose_input(pixels, (16, 16, 1), "nchw", 4)
    assert coarse.encode(pixels).max() == 15


def test_silent_channels_have_a_scale() -> None:
    image = choose_input(np.zeros((2, 3, 4, 4), np.float32), (4, 4, 3), "nchw")
    assert np.array_equal(image.scale, [1, 1, 1])


def test_no_lattice_in_noise(rng: np.random.Generator) -> None:
    assert lattice_scale(rng.normal(size=1000), 255) is None
    assert lattice_scale(np.zeros(10), 255) is None
