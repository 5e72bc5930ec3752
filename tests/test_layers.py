"""Layers and their parts: what is taken, what is refused, and that nothing is shared with the caller."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from fpgasnn import Conv, Identity, Layer, NetworkError, Pool, PoolMode

WEIGHT = np.arange(-4, 4).reshape(2, 2, 1, 2)


def layer(**fields: Any) -> Layer:
    return Layer(**{"name": "a", "branches": (Conv("input", WEIGHT),), "bias": [0, 0], "threshold": [4, 4], **fields})


@pytest.mark.parametrize(
    "given",
    [
        WEIGHT.tolist(),
        WEIGHT.astype(np.int8),
        WEIGHT.astype(">i8"),
        np.asfortranarray(WEIGHT),
        np.repeat(WEIGHT, 2, axis=0)[::2],
        WEIGHT[::-1][::-1],
    ],
    ids=["list", "int8", "big endian", "fortran", "strided", "negative strides"],
)
def test_integers_of_any_type_order_and_layout_are_weights(given: Any) -> None:
    weight = Conv("input", given).weight
    np.testing.assert_array_equal(weight, WEIGHT)
    assert weight.dtype == np.int32 and weight.dtype.isnative and weight.flags.c_contiguous


def test_unsigned_integers_are_taken_by_value() -> None:
    assert Conv("input", np.full((1, 1, 1, 1), 7, np.uint64)).weight.item() == 7
    assert Layer("a", (Conv("input", WEIGHT),), np.array([1, 2], np.uint64)).bias.tolist() == [1, 2]
    assert Layer("a", (Conv("input", WEIGHT),), np.array([True, False])).bias.tolist() == [1, 0]


def test_a_copy_is_kept() -> None:
    weight, bias = WEIGHT.astype(np.int32), np.array([1, 2])
    made = layer(branches=(Conv("input", weight),), bias=bias)
    weight[:], bias[:] = 7, 7
    (conv,) = made.branches
    assert isinstance(conv, Conv)
    np.testing.assert_array_equal(conv.weight, WEIGHT)
    assert made.bias.tolist() == [1, 2]
    for array in (conv.weight, made.bias, made.threshold, made.start):
        assert array is not None and not array.flags.writeable


def test_numpy_integers_become_integers() -> None:
    conv = Conv("input", WEIGHT, np.array([2, 1]), [np.int8(1)] * 4, shift=np.uint8(3), groups=np.int64(2))
    assert (conv.stride, conv.pads, conv.shift, conv.groups) == ((2, 1), (1, 1, 1, 1), 3, 2)
    assert {type(value) for value in (*conv.stride, *conv.pads, conv.shift, conv.groups)} == {int}
    assert Pool((2, 2), (2, 2), ceil=np.bool_(True), mode="per_step").mode is PoolMode.PER_STEP


WRONG = [
    (
        lambda: Conv("input", WEIGHT * 1.5),
        r"weight must be integers of shape .* \(S4\), got float64 .*'input': convert",
    ),
    (lambda: Conv("input", WEIGHT.astype(float)), "weight must be integers of shape .*, got float64"),
    (lambda: Conv("input", WEIGHT > 0), "weight must be integers of shape .*, got bool of shape"),
    (lambda: Conv("input", WEIGHT.astype(str)), "weight must be integers of shape .*, got <U"),
    (
        lambda: Conv("input", [[[[1], [2, 3]]]]),
        r"weight must be integers of shape .*, got \[\[\[\[1\], \[2, 3\]\]\]\] \(set",
    ),
    (lambda: Conv("input", WEIGHT[0]), r"got int64 of shape \(2, 1, 2\), in the branch .*: reshape it"),
    (lambda: Conv("input", WEIGHT[:0]), r"got int64 of shape \(0, 2, 1, 2\)"),
    (
        lambda: Conv("input", WEIGHT + 32766),
        r"weights must fit 16 bits \(S4\), got 32762..32769, .*: divide the channel",
    ),
    (lambda: Conv("input", np.full((1, 1, 1, 1), 2**63, np.uint64)), "got 9223372036854775808..9223372036854775808"),
    (lambda: Conv("input", np.full((1, 1, 1, 1), -(2**63))), "got -9223372036854775808..-9223372036854775808"),
    (
        lambda: Conv("", WEIGHT),
        r"source of a convolution must be a string that is not empty \(D7\), got '': give a name",
    ),
    (
        lambda: Conv("input", WEIGHT, stride=(1,)),
        r"stride must be 2 integers >= 1 \(D7\), got \(1,\), .*: give a tuple",
    ),
    (lambda: Conv("input", WEIGHT, pads=(0, 0, -1, 0)), r"pads must be an integer in 0..32768 \(S6\), got -1"),
    (
        lambda: Conv("input", WEIGHT, groups=3),
        r"groups must divide the 2 output channels \(D7\), got 3, .*: choose a div",
    ),
    (lambda: Conv("input", WEIGHT, shift=8), r"shift must be an integer in 0..7 \(D7\), got 8"),
    (
        lambda: Conv("input", WEIGHT, repeat=(2, 2), dilation=(2, 1)),
        r"a merged average pool cannot be dilated \(S7\), got dilation \(2, 1\), .*: write out",
    ),
    (lambda: Identity("input", [1.5]), r"identity constant must be a vector of integers \(S4\), got float64"),
    (lambda: Identity("input", [[1]]), r"got int64 of shape \(1, 1\), .*: give one integer per output channel"),
    (
        lambda: Identity("input", [1], channel_offset=1 << 30),
        r"channel_offset must be an integer in -16777216..16777216",
    ),
    (lambda: Pool((0, 2), (1, 1)), r"pool kernel must be an integer in 1..32768 \(S5\), got 0: give"),
    (lambda: Pool((2, 2), (1, 1), ceil=1), r"pool ceil must be True or False \(S5\), got 1: give a bool"),
    (
        lambda: Pool((2, 2), (1, 1), mode="mean"),
        r"pool mode must be one of cumulative, per_step \(S5\), got 'mean': choose",
    ),
    (lambda: layer(name="input"), r"a layer needs a name other than 'input' \(S4\), got 'input': give a string"),
    (lambda: layer(branches=()), r"a layer needs at least one branch \(D7\), got none, in layer 'a': add a Conv"),
    (
        lambda: layer(branches=[3]),
        r"branches must be a tuple of Conv and Identity \(D7\), got 3 in it, in layer 'a': give",
    ),
    (
        lambda: layer(branches=Conv("input", WEIGHT)),
        "branches must be a tuple .*, got an object of type Conv, in layer 'a'",
    ),
    (lambda: layer(bias=[0.5, 1]), r"bias must be a vector of integers \(S4\), got float64 .*, in layer 'a': convert"),
    (
        lambda: layer(bias=[1 << 41, 0]),
        r"bias must lie within \+-2\^40 \(S9\), got 0..2199023255552, in layer 'a': scale",
    ),
    (lambda: layer(threshold=[0, 1]), r"threshold must be >= 1 \(S11\), got 0, in layer 'a': prune dead channels"),
    (lambda: layer(start=[4, 0]), r"start must be in 0..threshold-1 \(S3\), got \[4, 0\], in layer 'a': leave it out"),
    (lambda: layer(start=[1]), r"start must be in 0..threshold-1 \(S3\), got \[1\]"),
    (
        lambda: layer(threshold=None, start=[1, 1]),
        r"neither start nor pool \(S8\), got a start, in layer 'a': leave it out",
    ),
    (lambda: layer(threshold=None, pool=Pool((1, 1), (1, 1))), r"neither start nor pool \(S8\), got a pool"),
    (lambda: layer(pool=(2, 2)), r"pool must be a Pool, got \(2, 2\), in layer 'a': give a Pool or None"),
    (lambda: layer(weight_bits=17), r"weight_bits must be an integer in 2..16 \(S4\), got 17, in layer 'a'"),
    (
        lambda: layer(weight_bits=2),
        r"weights must be in -2..1 for weight_bits=2 \(S4\), got -4..3, in layer 'a', .*: widen",
    ),
]


@pytest.mark.parametrize(("make", "message"), WRONG)
def test_mistakes_are_named(make: Any, message: str) -> None:
    with pytest.raises(NetworkError, match=message):
        make()
