"""Spiking neurons trained as they run, through a surrogate gradient (Wu et al., Front. Neurosci. 12:331, 2018).

The neuron is the one that conversion ends in: reset by subtraction, a start of theta / 2, one spike per step at most.
So a network trained this way becomes integers like one trained with :class:`~fpgasnn.train.QCFS`, and is a yardstick
for what conversion loses.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .. import _check

__all__ = ["OverTime", "Spiking", "Steps", "fires"]


class _Fire(torch.autograd.Function):
    """1 from 0 on; the gradient is that of a ramp of width ``width`` around 0, their h1."""

    @staticmethod
    def forward(ctx: torch.autograd.function.FunctionCtx, excess: Tensor, width: float) -> Tensor:
        ctx.save_for_backward(excess)
        ctx.width = width
        return (excess >= 0).to(excess.dtype)

    @staticmethod
    def backward(ctx: torch.autograd.function.FunctionCtx, *gradients: Tensor) -> tuple[Tensor, None]:
        (excess,) = ctx.saved_tensors
        return gradients[0] * (excess.abs() < ctx.width / 2) / ctx.width, None


def fires(excess: Tensor, width: float = 1.0) -> Tensor:
    """Return 1 where a potential has reached its threshold, 0 elsewhere; ``excess`` is potential minus threshold."""
    result = _Fire.apply(excess, width)
    assert isinstance(result, Tensor)
    return result


class Steps(nn.Module):
    """First layer: repeats every image ``timesteps`` times, (N, ...) to (T * N, ...), t outermost.

    Parameters
    ----------
    timesteps : int
        T, 1..1024.

    Raises
    ------
    InputError
        For T out of range.
    """

    def __init__(self, timesteps: int) -> None:
        super().__init__()
        self.timesteps = _check.integer(timesteps, "timesteps", low=1, high=1024)

    def forward(self, images: Tensor) -> Tensor:
        """Return the images of all steps, the same in each: constant currents (S6)."""
        return images.repeat(self.timesteps, *(1 for _ in images.shape[1:]))


class OverTime(nn.Module):
    """Last layer: the mean over the steps, (T * N, ...) to (N, ...). Arguments as of :class:`Steps`."""

    def __init__(self, timesteps: int) -> None:
        super().__init__()
        self.timesteps = _check.integer(timesteps, "timesteps", low=1, high=1024)

    def forward(self, scores: Tensor) -> Tensor:
        """Return the mean scores."""
        return scores.unflatten(0, (self.timesteps, -1)).mean(0)


class Spiking(nn.Module):
    """Integrate-and-fire neurons with reset by subtraction (S2), trained through all steps.

    Parameters
    ----------
    timesteps : int
        T, 1..1024; first axis of the input.
    threshold : float
        theta, the same for all neurons; batch normalisation in front of it finds the scale of its currents.
    width : float
        Of the surrogate gradient, in thresholds.

    Raises
    ------
    InputError
        For an argument out of range.
    """

    def __init__(self, timesteps: int, *, threshold: float = 1.0, width: float = 1.0) -> None:
        super().__init__()
        self.timesteps = _check.integer(timesteps, "timesteps", low=1, high=1024)
        self.threshold = _check.number(threshold, "threshold", 1e-6, 1e6, "[1e-6, 1e6]")
        self.width = _check.number(width, "width", 1e-6, 1e6, "[1e-6, 1e6]")

    def forward(self, current: Tensor) -> Tensor:
        """Return theta where a neuron fires and 0 elsewhere, of currents (T * N, ...)."""
        steps = current.unflatten(0, (self.timesteps, -1)) / self.threshold
        potential, spikes = torch.full_like(steps[0], 0.5), []
        for step in steps:
            potential = potential + step
            spike = fires(potential - 1, self.width)
            potential = potential - spike
            spikes.append(spike)
        return torch.cat(spikes) * self.threshold

    def extra_repr(self) -> str:
        """Text between the brackets of ``repr``."""
        return f"timesteps={self.timesteps}, threshold={self.threshold}, width={self.width}"
