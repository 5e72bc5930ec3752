"""Spectral norms of layers: how much a layer can enlarge the error of what it reads."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..ann.evaluate import term_extent
from ..ann.layers import ConvTerm, IdentityTerm, Term
from ..geometry import Shape
from ..layers import Pool

__all__ = ["pool_norm", "term_norm"]

ITERATIONS = 60
MARGIN = 1.02
"""The power method approaches the largest singular value from below; the bound takes a little more."""

Floats = NDArray[np.float64]


def _taps(term: ConvTerm, source: Shape) -> tuple[Floats, tuple[int, int]]:
    weight = term.weight.repeat(term.repeat[0], axis=1).repeat(term.repeat[1], axis=2)
    return weight.reshape(term.groups, -1, *weight.shape[1:]), term_extent(term, source)


def _slices(term: ConvTerm, y: int, x: int, out: tuple[int, int]) -> tuple[slice, slice]:
    top, left = y * term.dilation[0], x * term.dilation[1]
    rows = slice(top, top + (out[0] - 1) * term.stride[0] + 1, term.stride[0])
    columns = slice(left, left + (out[1] - 1) * term.stride[1] + 1, term.stride[1])
    return rows, columns


class _Operator:
    """A convolution as a linear map and its transpose, on single maps (H, W, C)."""

    def __init__(self, term: ConvTerm, source: Shape) -> None:
        self._term, self._source = term, source
        self._weight, self._out = _taps(term, source)
        top, left, bottom, right = term.pads
        self._padded = (source[0] + top + bottom, source[1] + left + right, source[2])

    def apply(self, value: Floats) -> Floats:
        top, left, bottom, right = self._term.pads
        padded = np.pad(value, ((top, bottom), (left, right), (0, 0)))
        groups, out = self._term.groups, self._out
        total = np.zeros((*out, groups, self._weight.shape[1]))
        for y in range(self._weight.shape[2]):
            for x in range(self._weight.shape[3]):
                seen = padded[_slices(self._term, y, x, out)].reshape(*out, groups, -1)
                total += np.einsum("yxgi,goi->yxgo", seen, self._weight[:, :, y, x], optimize=True)
        return total

    def transposed(self, value: Floats) -> Floats:
        padded, out = np.zeros(self._padded), self._out
        for y in range(self._weight.shape[2]):
            for x in range(self._weight.shape[3]):
                back = np.einsum("yxgo,goi->yxgi", value, self._weight[:, :, y, x], optimize=True)
                padded[_slices(self._term, y, x, out)] += back.reshape(*out, -1)
        top, left, _, _ = self._term.pads
        return padded[top : top + self._source[0], left : left + self._source[1]]


def term_norm(term: Term, source: Shape) -> float:
    """Return the spectral norm of a term on maps of that shape: exact for skips, by the power method plus 2 % else.

    Parameters
    ----------
    term : ConvTerm or IdentityTerm
    source : (height, width, channels)
    """
    if isinstance(term, IdentityTerm):
        return float(np.abs(term.scale).max(initial=0.0))
    if term.weight.shape[1:] == source and not any(term.pads) and term.groups == 1:
        return float(np.linalg.norm(term.weight.reshape(len(term.weight), -1), 2))
    operator, vector = _Operator(term, source), np.random.default_rng(0).normal(size=source)
    norm = 0.0
    for _ in range(ITERATIONS):
        length = float(np.linalg.norm(vector))
        if length == 0:
            return 0.0
        image = operator.apply(vector / length)
        norm = float(np.linalg.norm(image))
        vector = operator.transposed(image)
    return MARGIN * norm


def pool_norm(pool: Pool | None) -> float:
    """Return the Lipschitz constant of a max-pool in the Euclidean norm: an element is in so many windows."""
    if pool is None:
        return 1.0
    windows = [-(-kernel // stride) for kernel, stride in zip(pool.kernel, pool.stride, strict=True)]
    return float(np.sqrt(windows[0] * windows[1]))
