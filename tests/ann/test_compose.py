"""Composition of convolutions: exact where it returns, refused where no exact kernel exists."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from fpgasnn.ann.compose import NotComposableError, compose, densify, diagonal, finish, limit
from fpgasnn.ann.evaluate import run_layers, term_extent
from fpgasnn.ann.layers import AnnLayer, ConvTerm, IdentityTerm, LayerGraph

CHANNELS = 4


def run_term(term: ConvTerm | IdentityTerm, image: np.ndarray) -> np.ndarray:
    channels = len(term.weight) if isinstance(term, ConvTerm) else len(term.scale)
    layer = AnnLayer("y", (replace(term, source="input"),), np.zeros(channels), fires=False)
    shape = image.shape[1:]
    return run_layers(LayerGraph(shape, "nhwc", (layer,), {}), image)["y"]


@st.composite
def terms(draw: st.DrawFn) -> ConvTerm:
    def pair(low: int, high: int) -> tuple[int, int]:
        return draw(st.integers(low, high)), draw(st.integers(low, high))

    groups = draw(st.sampled_from([1, 2, CHANNELS]))
    kernel = pair(1, 3)
    rng = np.random.default_rng(draw(st.integers(0, 99)))
    weight = rng.integers(-3, 4, size=(CHANNELS, *kernel, CHANNELS // groups)).astype(np.float64)
    repeat = pair(1, 2)
    dilation = pair(1, 2) if repeat == (1, 1) else (1, 1)
    stride = repeat if draw(st.booleans()) else pair(1, 3)
    pads = (*pair(0, 2), *pair(0, 2)) if draw(st.booleans()) else (0, 0, 0, 0)
    return ConvTerm("s", weight, stride, pads, dilation, groups, repeat)


@given(terms(), terms(), st.integers(4, 9), st.integers(4, 9))
def test_composition_is_exact(first: ConvTerm, second: ConvTerm, height: int, width: int) -> None:
    size = (height, width, CHANNELS)
    middle = term_extent(first, size)
    assume(min(middle) >= 1)
    out = term_extent(second, (*middle, CHANNELS))
    assume(min(out) >= 1)
    try:
        joined = compose(first, size[:2], middle, second, out)
    except NotComposableError:
        assume(False)
    image = np.random.default_rng(5).integers(-9, 10, size=(2, *size)).astype(np.float64)
    expected = run_term(second, run_term(first, image))
    assert joined.source == "s"
    # small integers: float64 is exact
    assert np.array_equal(run_term(finish(joined, size, out, skips=True), image), expected)


def test_padding_between_two_kernels_is_refused() -> None:
    term = ConvTerm("s", np.ones((1, 3, 3, 1)), (1, 1), (1, 1, 1, 1))
    with pytest.raises(NotComposableError, match="is not the padding of one of them"):
        compose(term, (5, 5), (5, 5), term, (5, 5))


def test_huge_kernels_are_refused_unless_the_model_has_them() -> None:
    limit(1 << 27, given=1 << 26)
    with pytest.raises(NotComposableError, match="its kernel would have 134217728 weights"):
        limit(1 << 27)


def test_densify_keeps_the_function() -> None:
    rng = np.random.default_rng(0)
    term = ConvTerm("s", rng.integers(-3, 4, size=(4, 2, 2, 2)).astype(np.float64), groups=2)
    image = rng.integers(-9, 10, size=(1, 4, 4, 4)).astype(np.float64)
    assert np.array_equal(run_term(densify(term), image), run_term(term, image))


def test_finish_finds_skip_connections() -> None:
    skip = finish(diagonal("s", 3), (4, 4, 3), (4, 4), skips=True)
    assert isinstance(skip, IdentityTerm)
    assert np.array_equal(skip.scale, np.ones(3))
    assert isinstance(finish(diagonal("input", 3), (4, 4, 3), (4, 4), skips=False), ConvTerm)
    shifted = np.zeros((3, 1, 1, 2))
    shifted[1, 0, 0, 0], shifted[2, 0, 0, 1] = 2.0, 3.0
    skip = finish(ConvTerm("s", shifted, (2, 2)), (5, 5, 2), (3, 3), skips=True)
    assert isinstance(skip, IdentityTerm)
    assert (skip.channel_offset, skip.scale.tolist()) == (1, [0.0, 2.0, 3.0])
    full = finish(ConvTerm("s", np.ones((2, 1, 1, 2))), (4, 4, 2), (4, 4), skips=True)
    assert isinstance(full, ConvTerm)


def test_negative_pads_become_zero_taps() -> None:
    term = ConvTerm("s", np.ones((1, 1, 1, 1)), (1, 2), (-1, -2, 0, -1))
    finished = finish(term, (4, 7, 1), (3, 2), skips=True)
    assert isinstance(finished, ConvTerm)
    assert finished.pads == (0, 0, 0, 0)
    image = np.arange(28.0).reshape(1, 4, 7, 1)
    assert np.array_equal(run_term(finished, image), image[:, 1:, 2:6:2])
