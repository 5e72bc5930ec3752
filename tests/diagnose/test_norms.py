"""Spectral norms against the singular values of the whole matrix."""

from __future__ import annotations

import numpy as np
import pytest

from fpgasnn.ann.evaluate import run_layers
from fpgasnn.ann.layers import AnnLayer, ConvTerm, IdentityTerm, LayerGraph, Term
from fpgasnn.diagnose.norms import MARGIN, pool_norm, term_norm
from fpgasnn.network import Pool

SHAPE = (6, 5, 4)


def matrix(term: Term, channels: int, extent: tuple[int, int]) -> np.ndarray:
    """Columns are the images of unit vectors."""
    layer = AnnLayer("a", (term,), np.zeros(channels), fires=False)
    graph = LayerGraph(SHAPE, "nhwc", (layer,), {"input": SHAPE, "a": (*extent, channels)})
    units = np.eye(int(np.prod(SHAPE))).reshape(-1, *SHAPE)
    return run_layers(graph, units)["a"].reshape(len(units), -1).T


@pytest.mark.parametrize(
    ("term", "extent"),
    [
        (ConvTerm("input", np.zeros((3, 3, 3, 4)), pads=(1, 1, 1, 1)), (6, 5)),
        (ConvTerm("input", np.zeros((3, 2, 3, 4)), stride=(2, 1), pads=(1, 0, 0, 2)), (3, 5)),
        (ConvTerm("input", np.zeros((4, 3, 3, 2)), groups=2, pads=(1, 1, 1, 1)), (6, 5)),
        (ConvTerm("input", np.zeros((2, 2, 2, 4)), dilation=(2, 2)), (4, 3)),
        (ConvTerm("input", np.zeros((3, 3, 1, 4)), repeat=(2, 5)), (1, 1)),
        (ConvTerm("input", np.zeros((7, *SHAPE))), (1, 1)),
    ],
)
def test_convolutions(rng: np.random.Generator, term: ConvTerm, extent: tuple[int, int]) -> None:
    weight = rng.normal(size=term.weight.shape)
    term = ConvTerm("input", weight, term.stride, term.pads, term.dilation, term.groups, term.repeat)
    exact = np.linalg.norm(matrix(term, len(weight), extent), 2)
    assert exact * 0.999 <= term_norm(term, SHAPE) <= exact * MARGIN * 1.001


def test_skips_and_zeros() -> None:
    assert term_norm(IdentityTerm("input", np.array([0.5, -2.0, 1.0])), SHAPE) == 2.0
    assert term_norm(ConvTerm("input", np.zeros((3, 3, 3, 4))), SHAPE) == 0.0


def test_pools() -> None:
    assert pool_norm(None) == 1
    assert pool_norm(Pool((2, 2), (2, 2))) == 1
    assert pool_norm(Pool((3, 3), (2, 2))) == 2
