"""Map sizes against counting windows one by one."""

from __future__ import annotations

from itertools import product

import pytest

from fpgasnn.geometry import conv_extent, pool_extent

SIZES = list(product(range(1, 8), range(1, 5), range(1, 5), range(3), range(3)))
"""Size, kernel, stride, pads before and after."""


@pytest.mark.parametrize("dilation", [1, 2, 3])
def test_a_convolution_has_an_output_per_window_inside_the_padded_map(dilation: int) -> None:
    for size, kernel, stride, before, after in SIZES:
        padded = size + before + after
        fitting = [first for first in range(0, padded, stride) if first + (kernel - 1) * dilation < padded]
        assert max(0, conv_extent(size, kernel, stride, dilation, before, after)) == len(fitting)


def test_a_pool_has_an_output_per_whole_window() -> None:
    for size, kernel, stride, before, after in SIZES:
        padded = size + before + after
        whole = [first for first in range(0, padded, stride) if first + kernel <= padded]
        assert pool_extent(size, kernel, stride, before, after, False) == len(whole)


def test_a_pool_in_ceil_mode_has_one_more_window_that_begins_inside_the_map() -> None:
    for size, kernel, stride, before, after in SIZES:
        padded = size + before + after
        if kernel > padded:
            assert pool_extent(size, kernel, stride, before, after, True) == 0
            continue
        whole = [first for first in range(0, padded, stride) if first + kernel <= padded]
        following = whole[-1] + stride
        more = whole[-1] + kernel < padded and following < size + before
        # pads behind are no reason for a window, nor may the last whole one hold nothing else
        last_is_pad = len(whole) > 1 and whole[-1] + kernel == padded and whole[-1] >= size + before
        assert pool_extent(size, kernel, stride, before, after, True) == len(whole) + more - last_is_pad
