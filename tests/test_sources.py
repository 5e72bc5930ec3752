"""The two inputs of a network (S6): what they take and how images become integers."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from fpgasnn import ImageInput, InputError, NetworkError, SpikeInput


def test_the_map_of_s6() -> None:
    source = ImageInput((1, 2, 1), bits=4, signed=True, scale=[2], offset=np.array([1], np.int8))
    assert source.encode([[[[0.0], [0.75]]]]).ravel().tolist() == [1, 2]
    assert source.encode([[[[1e300], [-1e308]]]]).ravel().tolist() == [7, -8]
    assert (source.minimum, source.maximum) == (-8, 7)


@pytest.mark.parametrize("dtype", ["u1", ">f4", "f2", "i8", "?", "g"])
def test_images_of_any_real_type(dtype: str) -> None:
    image = np.ones((3, 2, 2, 1)).astype(dtype)
    assert ImageInput((2, 2, 1), bits=3).encode(image[:, ::-1]).tolist() == np.ones((3, 2, 2, 1), int).tolist()


@pytest.mark.parametrize(("layout", "shape"), [("nchw", (3, 4, 5)), ("nhwc", (4, 5, 3))])
def test_layouts(layout: Any, shape: tuple[int, ...]) -> None:
    source = ImageInput((4, 5, 3), bits=8, layout=layout)
    assert source.array_shape == shape
    image = np.arange(60).reshape(shape)
    expected = image if layout == "nhwc" else np.moveaxis(image, 0, -1)
    np.testing.assert_array_equal(source.encode(image)[0], expected)


WRONG = [
    (
        {"shape": (4, 4)},
        r"input shape \(height, width, channels\) must be 3 integers >= 1 \(S6\), got \(4, 4\): give a",
    ),
    ({"shape": (4, 0, 1)}, r"input shape .* must be an integer >= 1 \(S6\), got 0"),
    ({"shape": (1 << 14, 1 << 14, 2)}, r"an input has at most 268435456 elements \(S6\), got shape .*: cut the image"),
    ({"bits": 17}, r"input bits must be an integer in 1..16 \(S6\), got 17"),
    ({"signed": 1}, r"input signed must be True or False \(S6\), got 1: give a bool"),
    ({"layout": "hw"}, r"input layout must be one of nhwc, nchw, nwc, ncw, nc \(S6\), got 'hw': choose one"),
    (
        {"layout": "nc"},
        r"input layout 'nc' has no such map \(S6\), got shape \(2, 2, 1\): give missing axes the size 1",
    ),
    (
        {"scale": [1.0, 2.0]},
        r"input scale must be one finite number per channel \(S6\), got \[1.0, 2.0\]: give 1 finite",
    ),
    ({"scale": [np.inf]}, r"input scale must be one finite number per channel \(S6\), got \[inf\]"),
    ({"offset": ["a"]}, r"input offset must be one finite number per channel \(S6\), got <U1"),
]


@pytest.mark.parametrize(("fields", "message"), WRONG)
def test_wrong_fields_are_named(fields: dict[str, Any], message: str) -> None:
    with pytest.raises(NetworkError, match=message):
        ImageInput(**{"shape": (2, 2, 1), "bits": 3, **fields})


IMAGES = [
    (None, r"images must be real numbers \(S6\), got None: convert it to a numpy array"),
    ("image.png", r"images must be real numbers \(S6\), got <U9 of shape \(\) from 'image.png': convert"),
    ([[[[0], [0]], [[0]]]], r"images must be real numbers \(S6\), got \[\[\[\[0\], \[0\]\], \[\[0\]\]\]\] \(set"),
    (np.array([{}, 1], object), r"images must be real numbers \(S6\), got object of shape \(2,\): convert"),
    (np.zeros((2, 2, 2, 1), complex), r"images must be real numbers \(S6\), got complex128"),
    (np.zeros((2, 2, 2)), r"images must have shape \(N, 2, 2, 1\) in layout 'nhwc' \(S6\), got \(2, 2, 2\): reshape"),
    (
        np.full((1, 2, 2, 1), np.nan),
        r"images must be finite \(S6\), got 4 values that are NaN or infinite: replace them",
    ),
]


@pytest.mark.parametrize(("images", "message"), IMAGES)
def test_wrong_images_are_named(images: Any, message: str) -> None:
    with pytest.raises(InputError, match=message):
        ImageInput((2, 2, 1), bits=3).encode(images)


TRAINS = [
    (None, r"spike trains must be only the integers 0 and 1 \(S11\), got None"),
    (
        np.zeros((1, 4, 2, 2)),
        r"spike trains must have shape \(N, T, 2, 2, 1\) \(S11\), got \(1, 4, 2, 2\): reshape them",
    ),
    (
        np.zeros((1, 4, 2, 2, 1)),
        r"spike trains must hold only the integers 0 and 1 \(S11\), got dtype float64: threshold",
    ),
    (np.full((1, 4, 2, 2, 1), 2), r"spike trains must hold only .* \(S11\), got values in 2..2: one element is one"),
    (np.full((1, 4, 2, 2, 1), -1, np.int8), r"got values in -1..-1"),
]


@pytest.mark.parametrize(("trains", "message"), TRAINS)
def test_wrong_trains_are_named(trains: Any, message: str) -> None:
    with pytest.raises(InputError, match=message):
        SpikeInput((2, 2, 1)).encode(trains)


def test_a_single_train_gets_its_axis() -> None:
    assert SpikeInput((2, 2, 1)).encode(np.ones((4, 2, 2, 1), bool)).shape == (1, 4, 2, 2, 1)
