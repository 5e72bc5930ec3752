"""Small trained-looking networks for the tests of conversion."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from fpgasnn.ann.layers import AnnLayer, ConvTerm, IdentityTerm, LayerGraph
from fpgasnn.convert.options import Options, check_options
from fpgasnn.network import Pool


def gaussian_layer(channels: int = 4) -> LayerGraph:
    """One neuron per pixel and channel whose current is the pixel itself, and a readout."""
    hidden = AnnLayer("hidden", (ConvTerm("input", np.ones((channels, 1, 1, 1))),), np.zeros(channels))
    output = AnnLayer("scores", (ConvTerm("hidden", np.ones((2, 10, 10, channels))),), np.zeros(2), fires=False)
    shapes = {"input": (10, 10, 1), "hidden": (10, 10, channels), "scores": (1, 1, 2)}
    return LayerGraph((10, 10, 1), "nhwc", (hidden, output), shapes)


def residual(rng: np.random.Generator, channels: int = 16, ceiling: float | None = None) -> LayerGraph:
    """Everything a layer can have: pool, stride, skip with offset, groups, merged average pool, Linear."""

    def weight(*shape: int) -> NDArray[np.float64]:
        return rng.normal(0, 1 / np.sqrt(np.prod(shape[1:])), shape)

    layers = (
        AnnLayer("stem", (ConvTerm("input", weight(channels, 3, 3, 2), pads=(1, 1, 1, 1)),), _bias(rng, channels)),
        AnnLayer(
            "pooled",
            (ConvTerm("stem", weight(channels, 3, 3, channels), pads=(1, 1, 1, 1)),),
            _bias(rng, channels),
            pool=Pool((2, 2), (2, 2)),
            ceiling=ceiling,
        ),
        AnnLayer(
            "grouped",
            (
                IdentityTerm("pooled", np.ones(channels)),
                ConvTerm("pooled", weight(channels, 3, 3, channels // 2), pads=(1, 1, 1, 1), groups=2),
            ),
            _bias(rng, channels),
        ),
        AnnLayer(
            "sum",
            (
                ConvTerm("grouped", weight(2 * channels, 1, 1, channels)),
                ConvTerm("stem", weight(2 * channels, 1, 1, channels), stride=(2, 2)),
                IdentityTerm("pooled", np.full(2 * channels, 0.7), channel_offset=channels // 2),
            ),
            _bias(rng, 2 * channels),
        ),
        AnnLayer(
            "linear", (ConvTerm("sum", weight(24, 1, 1, 2 * channels), repeat=(4, 4)),), _bias(rng, 24), linear=True
        ),
        AnnLayer("scores", (ConvTerm("linear", weight(5, 1, 1, 24)),), _bias(rng, 5), fires=False, linear=True),
    )
    shapes = {
        "input": (8, 8, 2),
        "stem": (8, 8, channels),
        "pooled": (4, 4, channels),
        "grouped": (4, 4, channels),
        "sum": (4, 4, 2 * channels),
        "linear": (1, 1, 24),
        "scores": (1, 1, 5),
    }
    return LayerGraph((8, 8, 2), "nhwc", layers, shapes)


def _bias(rng: np.random.Generator, channels: int) -> NDArray[np.float64]:
    return rng.normal(0, 0.1, channels)


def nchw(images: NDArray[np.floating]) -> NDArray[np.float32]:
    """Channels last to channels first."""
    return np.ascontiguousarray(np.moveaxis(images, -1, 1), np.float32)


def checked_options(**changes: Any) -> Options:
    """Options of a short conversion in floats."""
    base: dict[str, Any] = {
        "method": None,
        "code": "causal",
        "timesteps": 16,
        "max_timesteps": None,
        "weight_bits": 8,
        "layer_bits": None,
        "pool_mode": "cumulative",
        "iterations": None,
        "batch": 20,
        "seed": 1,
        "cap": True,
        "channelwise": True,
        "percentile": 99.9,
        "delay": False,
        "input_bits": None,
    }
    return check_options(**{**base, **changes})
