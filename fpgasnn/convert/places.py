"""Positions of a layer's map that are looked at, and what a convolution reads there."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..ann.evaluate import term_extent
from ..ann.layers import AnnLayer, ConvTerm, LayerGraph
from .clipped import CHUNK

__all__ = ["SAMPLES", "Places", "sample_places"]

SAMPLES = 40000
"""Positions per layer that are looked at: enough for some thousand weights per channel."""

Floats = NDArray[np.float32]
Integers = NDArray[np.int64]


@dataclass(frozen=True)
class Places:
    """Sampled positions of a map in one chunk of images: (samples,) each."""

    image: Integers
    row: Integers
    column: Integers

    def read(self, value: Floats) -> Floats:
        """Return (samples, channels) of a map (N, C, H, W)."""
        return value[self.image, :, self.row, self.column]

    def windows(self, term: ConvTerm, source: Floats) -> Floats:
        """Return what a convolution reads there, (samples, kernel height, kernel width, channels)."""
        top, left, bottom, right = term.pads
        padded = np.pad(source, ((0, 0), (0, 0), (top, bottom), (left, right)))
        (height, width), (tall, wide) = term.weight.shape[1:3], term.repeat
        rows = self.row[:, None] * term.stride[0] + np.arange(height * tall) * term.dilation[0]
        columns = self.column[:, None] * term.stride[1] + np.arange(width * wide) * term.dilation[1]
        windows: Floats = padded[self.image[:, None, None], :, rows[:, :, None], columns[:, None, :]]
        return np.asarray(windows.reshape(len(rows), height, tall, width, wide, -1).sum(axis=(2, 4)))


def sample_places(graph: LayerGraph, layer: AnnLayer, images: int, samples: int = SAMPLES) -> list[Places]:
    """Draw positions of a layer's map before its max-pool, equally many in every image; one entry per chunk."""
    term = layer.terms[0]
    height, width = term_extent(term, graph.shapes[term.source])
    each = min(height * width, -(-samples // images))
    rng = np.random.default_rng(0)
    places = []
    for begin in range(0, images, CHUNK):
        count = min(CHUNK, images - begin)
        chosen = np.concatenate([rng.permutation(height * width)[:each] for _ in range(count)])
        places.append(Places(np.repeat(np.arange(count), each), chosen // width, chosen % width))
    return places
