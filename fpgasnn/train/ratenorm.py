"""Rate Norm Layer and Rate Inference Loss (Ding et al., IJCAI 2021)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import torch
from torch import Tensor, nn

from .. import _check

__all__ = ["RateNorm", "omega", "rate_inference_loss", "rate_norms", "share_p"]

MOMENTUM = 0.1
LEAST = 1e-6


class RateNorm(nn.Module):
    """``clip(z / theta, 0, 1)`` with ``theta = p rmax``: an activation that is the rate of a spiking neuron.

    In training mode and while not locked, rmax follows the largest rectified current of a batch with momentum 0.1; no
    gradient passes through it. p is the sigmoid of a parameter: 10 is p = 1, max norm. The spiking neuron has the
    threshold theta and starts at 0.

    Parameters
    ----------
    start : float
        First value of the parameter.

    Members
    -------
    raw : scalar parameter
        p = sigmoid(raw); layers can share it (:func:`share_p`).
    peak : scalar buffer
        rmax, first 1.
    locked : bool
        True keeps rmax.
    full : bool
        True takes p = 1 whatever raw is.
    rates : Tensor or None
        What the last call returned.
    """

    peak: Tensor

    def __init__(self, start: float = 10.0) -> None:
        super().__init__()
        self.raw = nn.Parameter(torch.tensor(_check.number(start, "start", -20, 20, "[-20, 20]")))
        self.register_buffer("peak", torch.tensor(1.0))
        self.locked = self.full = False
        self.rates: Tensor | None = None

    @property
    def threshold(self) -> Tensor:
        """theta of the present parameters."""
        p = torch.ones_like(self.raw) if self.full else torch.sigmoid(self.raw)
        return self.peak * p + LEAST

    def forward(self, current: Tensor) -> Tensor:
        """Return rates in 0..1 of a current of any shape."""
        if self.training and not self.locked:
            with torch.no_grad():
                self.peak.mul_(1 - MOMENTUM).add_(MOMENTUM * current.clamp(min=0).max())
        self.rates = (current / self.threshold).clamp(0, 1)
        return self.rates


def rate_norms(network: nn.Module) -> list[RateNorm]:
    """All Rate Norm Layers of a network, in order."""
    return [module for module in network.modules() if isinstance(module, RateNorm)]


def share_p(network: nn.Module, start: float = 4.0) -> nn.Parameter:
    """Give all Rate Norm Layers one parameter, as the second stage has it, and return it."""
    raw = nn.Parameter(torch.tensor(_check.number(start, "start", -20, 20, "[-20, 20]")))
    for layer in rate_norms(network):
        layer.raw = raw
    return raw


def omega(rates: Tensor) -> Tensor:
    """Omega of a batch, ``|r|_1 / |r|_2^2`` (eq. 8): K(t) < 2 Omega / t."""
    return rates.abs().sum() / (rates.square().sum() + 1e-5)


def rate_inference_loss(
    wanted: Tensor, scores: Tensor, rates: Sequence[Tensor] | Iterable[Tensor], weight: float = 0.1
) -> Tensor:
    """Return ``1 - cos(r*_L, r'_L) + weight * mean Omega`` (eq. 13).

    Parameters
    ----------
    wanted : (N, classes)
        Scores at p = 1; no gradient passes through them.
    scores : (N, classes)
        Scores at the present p, which also count as one more layer: rectified and divided by their largest.
    rates : tensors
        Of every Rate Norm Layer.
    weight : float
        lambda: 0.1 in the published code, 0.5 in the paper's algorithm.
    """
    cosine = nn.functional.cosine_similarity(wanted.detach().flatten(), scores.flatten(), dim=0)
    positive = scores.clamp(min=0)
    last = positive / positive.max().clamp(min=1e-5)
    return 1 - cosine + weight * torch.stack([omega(part) for part in (*rates, last)]).mean()
