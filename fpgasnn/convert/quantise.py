"""From float layers and thresholds to the integers of S4.

A source that sends n of at most L spikes stands for the value ``theta_src n / L``; its threshold is folded into the
weights that read it, and so is the scale of an input channel (S6). One positive factor a_c per output channel turns a
channel into integers and vanishes into its threshold; the largest weight of the channel's convolutions decides it:

    w_int = round(a w theta_src)     b_int = round(a b beta)     theta_int = max(1, round(a theta tau))

                    hidden and output layer        first layer (reads the image)
    causal, deferred     beta = 1, tau = 1              beta = 1, tau = 1
    radix                beta = L, tau = 1              beta = 1, tau = 1 / L          L = 2^K - 1

because potentials are in units of spikes: a radix potential is L times the current of its real inputs, except in the
first layer, whose image planes arrive once. Thresholds, biases, starts and skip constants have membrane width.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..ann.layers import AnnLayer, ConvTerm, IdentityTerm, LayerGraph, Term
from ..errors import ModelError
from ..network import INPUT, Code, Conv, Identity, ImageInput, Layer, PoolMode

__all__ = ["Quantiser", "Rounding", "make_quantiser", "quantise_layers", "rounding_scale"]

CONSTANT_LIMIT = float(1 << 31)
"""Largest threshold, bias or skip constant: bounds a_c where weights are tiny beside them."""

_CANDIDATES = np.concatenate([[1.0], np.linspace(0.8, 2.0, 49)])


def rounding_scale(weight: NDArray[np.float64], bits: int) -> NDArray[np.float64]:
    """Choose the factor that makes rows integers of ``bits`` bits with the least squared error.

    Candidates lie around the factor that maps a row's largest weight to the largest integer; larger factors clip.

    Parameters
    ----------
    weight : (rows, n) float64
    bits : int

    Returns
    -------
    (rows,) float64
        0 for a row of zeros.
    """
    low, high = -(1 << (bits - 1)), (1 << (bits - 1)) - 1
    peak = np.abs(weight).max(axis=1)
    plain = np.where(peak > 0, high / np.where(peak > 0, peak, 1.0), 0.0)
    best, least = plain, np.full(len(weight), np.inf)
    for candidate in _CANDIDATES:
        scale = np.where(plain > 0, plain * candidate, 1.0)[:, None]
        error = ((weight - np.clip(np.rint(weight * scale), low, high) / scale) ** 2).sum(axis=1)
        better = error < least
        best, least = np.where(better, plain * candidate, best), np.where(better, error, least)
    return best


@dataclass(frozen=True, eq=False)
class Rounding:
    """Integers that stand for the convolutions of one layer.

    Members
    -------
    scale : (channels,) float64
        The factors a_c; 0 or any number for a channel without weights.
    weights : tuple of (channels, kernel height, kernel width, in / groups) int64, or None for a skip connection
        One entry per term.
    """

    scale: NDArray[np.float64]
    weights: tuple[NDArray[np.int64] | None, ...]


@dataclass(frozen=True)
class Quantiser:
    """What all layers of one conversion share.

    Members
    -------
    code : Code
    levels : int
        Largest spike count L of one train: T, or 2^K - 1.
    pool_mode : PoolMode
    factors : dict of source name to (channels,) float64
        Real value of a spike train at full count; of the integer 1 for the input.
    start : float
        V before the first current, in thresholds: 1/2 (S3) or 0.
    """

    code: Code
    levels: int
    pool_mode: PoolMode
    factors: Mapping[str, NDArray[np.float64]]
    start: float = 0.5

    def layer(
        self, layer: AnnLayer, theta: NDArray[np.float64] | None, bits: int, rounding: Rounding | None = None
    ) -> Layer:
        """Turn one layer into integers.

        Parameters
        ----------
        layer : AnnLayer
        theta : (channels,) float64 or None
            Thresholds; 0 marks a dead channel; None in the output layer.
        bits : int
            Width of the weights.
        rounding : Rounding or None
            None rounds every weight to the nearest integer.

        Raises
        ------
        ModelError
            If the layer reads the image and spikes.
        """
        if len({term.source == INPUT for term in layer.terms}) > 1:
            raise ModelError(
                f"a layer reads the image or spikes, not both (S4), got both in layer {layer.name!r}: put a "
                f"convolution with ReLU between the input and the skip connection"
            )
        beta, tau = self.units(layer)
        alive = np.ones(len(layer.bias), bool) if theta is None else theta > 0
        chosen = rounding or self.nearest(layer, theta, bits)
        scale = chosen.scale
        branches = tuple(
            self._branch(term, weight, scale, alive) for term, weight in zip(layer.terms, chosen.weights, strict=True)
        )
        bias = np.where(alive, np.rint(scale * layer.bias * beta), 0).astype(np.int64)
        if theta is None:
            return Layer(layer.name, branches, bias, weight_bits=bits)
        threshold = np.where(alive, np.maximum(np.rint(scale * theta * tau), 1), 1).astype(np.int64)
        pool = replace(layer.pool, mode=self.pool_mode) if layer.pool else None
        start = None if self.start else np.zeros_like(threshold)
        return Layer(layer.name, branches, bias, threshold=threshold, start=start, pool=pool, weight_bits=bits)

    def nearest(self, layer: AnnLayer, theta: NDArray[np.float64] | None, bits: int) -> Rounding:
        """Round every weight to the nearest integer, at the factors of least squared error."""
        weights, scale = self.scaled(layer, theta, bits)
        low, high = -(1 << (bits - 1)), (1 << (bits - 1)) - 1
        column = scale[:, None, None, None]
        rounded = (
            np.clip(np.rint(column * weight), low, high).astype(np.int64) if isinstance(term, ConvTerm) else None
            for term, weight in zip(layer.terms, weights, strict=True)
        )
        return Rounding(scale, tuple(rounded))

    def units(self, layer: AnnLayer) -> tuple[float, float]:
        """Return beta and tau of the table above."""
        if self.code is not Code.RADIX:
            return 1.0, 1.0
        return (1.0, 1 / self.levels) if layer.terms[0].source == INPUT else (float(self.levels), 1.0)

    def scaled(
        self, layer: AnnLayer, theta: NDArray[np.float64] | None, bits: int
    ) -> tuple[list[NDArray[np.float64]], NDArray[np.float64]]:
        """Return the terms' weights with their inputs' values folded in, and the factors a_c (channels,)."""
        beta, tau = self.units(layer)
        alive = np.ones(len(layer.bias), bool) if theta is None else theta > 0
        weights = [self._folded(term, len(layer.bias)) * _column(alive, term) for term in layer.terms]
        constants = np.abs(layer.bias * beta) if theta is None else np.maximum(np.abs(layer.bias * beta), theta * tau)
        return weights, _scales(layer.terms, weights, constants, bits, common=theta is None)

    def rounded(self, layer: AnnLayer, rounding: Rounding) -> AnnLayer:
        """Return the float layer that the integers stand for."""
        terms: list[Term] = []
        for term, integers in zip(layer.terms, rounding.weights, strict=True):
            if isinstance(term, IdentityTerm) or integers is None:
                terms.append(term)
                continue
            unit = rounding.scale[:, None, None, None] * self.unit(term, len(layer.bias))
            terms.append(replace(term, weight=np.divide(integers, unit, out=np.zeros(unit.shape), where=unit > 0)))
        return replace(layer, terms=tuple(terms))

    def unit(self, term: ConvTerm, out: int) -> NDArray[np.float64]:
        """Real value of one spike train at full count behind every weight, in the shape of the weights."""
        return self._folded(replace(term, weight=np.ones_like(term.weight)), out)

    def _folded(self, term: Term, out: int) -> NDArray[np.float64]:
        """Weights times the real value of their inputs; a skip connection's constants are (out,)."""
        factor = self.factors[term.source]
        if isinstance(term, ConvTerm):
            group = np.arange(out) // (out // term.groups)
            return term.weight * factor.reshape(term.groups, 1, 1, -1)[group]
        source = np.arange(out) - term.channel_offset
        inside = (source >= 0) & (source < len(factor))
        return np.where(inside, term.scale * factor[np.where(inside, source, 0)], 0.0)

    def _branch(
        self,
        term: Term,
        integers: NDArray[np.int64] | None,
        scale: NDArray[np.float64],
        alive: NDArray[np.bool_],
    ) -> Conv | Identity:
        if isinstance(term, IdentityTerm) or integers is None:
            assert isinstance(term, IdentityTerm)
            constant = np.rint(scale * self._folded(term, len(scale)) * alive).astype(np.int64)
            return Identity(term.source, constant, term.stride, term.channel_offset)
        return Conv(
            term.source,
            integers.astype(np.int32),
            stride=term.stride,
            pads=term.pads,
            dilation=term.dilation,
            groups=term.groups,
            repeat=term.repeat,
        )


def _column(alive: NDArray[np.bool_], term: Term) -> NDArray[np.bool_]:
    return alive if isinstance(term, IdentityTerm) else alive[:, None, None, None]


def _scales(
    terms: tuple[Term, ...],
    weights: list[NDArray[np.float64]],
    constants: NDArray[np.float64],
    bits: int,
    *,
    common: bool,
) -> NDArray[np.float64]:
    """The factors a_c, (channels,): from the convolutions; skip constants and the rest only bound them."""
    channels = len(constants)
    pairs = list(zip(terms, weights, strict=True))
    rows = [weight.reshape(channels, -1) for term, weight in pairs if isinstance(term, ConvTerm)]
    skips = [np.abs(weight) for term, weight in pairs if isinstance(term, IdentityTerm)]
    limit: NDArray[np.float64] = CONSTANT_LIMIT / np.maximum(np.maximum.reduce([constants, *skips]), 1e-30)
    # without any weight the constants decide alone, at the resolution of a weight
    alone = limit * 2.0 ** (bits - 1) / CONSTANT_LIMIT
    stacked = np.concatenate(rows, axis=1) if rows else np.zeros((channels, 1))
    if common:
        scale = rounding_scale(stacked.reshape(1, -1), bits)[0]
        return np.full(channels, min(scale, limit.min()) if scale > 0 else alone.min())
    scales = rounding_scale(stacked, bits)
    return np.where(scales > 0, np.minimum(scales, limit), alone)


def make_quantiser(
    thresholds: Mapping[str, NDArray[np.float64]],
    image: ImageInput,
    code: Code,
    levels: int,
    pool_mode: PoolMode,
    start: float = 0.5,
) -> Quantiser:
    """Return what all layers of one conversion share.

    Parameters
    ----------
    thresholds : mapping of layer name to (channels,) float64
    image : ImageInput
    code : Code
    levels : int
        T, or 2^K - 1 in radix code.
    pool_mode : PoolMode
    start : float
        1/2 or 0.
    """
    assert image.scale is not None
    return Quantiser(code, levels, pool_mode, {INPUT: 1 / image.scale, **thresholds}, start)


def quantise_layers(
    graph: LayerGraph,
    thresholds: Mapping[str, NDArray[np.float64]],
    quantiser: Quantiser,
    *,
    weight_bits: Mapping[str, int],
    roundings: Mapping[str, Rounding] | None = None,
) -> tuple[Layer, ...]:
    """Turn a whole network into integers.

    Parameters
    ----------
    graph : LayerGraph
    thresholds : mapping of layer name to (channels,) float64
    quantiser : Quantiser
    weight_bits : mapping of layer name to int
    roundings : mapping of layer name to Rounding, optional
        Layers that are not there get the nearest integers.

    Raises
    ------
    ModelError
        If a layer reads the image and spikes.
    """
    known = roundings or {}
    return tuple(
        quantiser.layer(
            layer,
            thresholds[layer.name] if layer.fires else None,
            weight_bits[layer.name],
            known.get(layer.name),
        )
        for layer in graph.layers
    )
