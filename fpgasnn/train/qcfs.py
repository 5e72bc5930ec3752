"""The quantised clip-floor-shift activation (Bu et al., ICLR 2022, eq. 16)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .. import _check

__all__ = ["ORDERS", "QCFS", "floor_through"]

ORDERS = ("clip_first", "floor_first")


class _Floor(torch.autograd.Function):
    """Floor whose gradient is 1."""

    @staticmethod
    def forward(ctx: torch.autograd.function.FunctionCtx, value: Tensor) -> Tensor:
        return value.floor()

    @staticmethod
    def backward(ctx: torch.autograd.function.FunctionCtx, *gradients: Tensor) -> Tensor:
        return gradients[0]


def floor_through(value: Tensor) -> Tensor:
    """Return floor(value); the gradient passes as if nothing had been rounded."""
    result = _Floor.apply(value)
    assert isinstance(result, Tensor)
    return result


class QCFS(nn.Module):
    """``h(z) = lambda clip(floor(z L / lambda + shift) / L, 0, 1)`` with one trainable lambda.

    A spiking neuron with threshold lambda that starts at ``shift * lambda`` sends h(z) on average at T = L. With
    "clip_first" the argument of the floor is clipped, as in the authors' present code: inside 0 <= z <= lambda
    dh/dz = 1 and dh/dlambda = (h - z) / lambda, above 0 and 1, below 0 and 0. With "floor_first", as in their first
    code, the gate reaches lambda / (2 L) further on both sides. The values are the same. The formula of dh/dlambda that
    the paper prints is wrong, as its authors say; this is the derivative.

    Parameters
    ----------
    levels : int
        L, 1..1024.
    start : float
        First lambda, > 0; 8 as published: from small values training can pull lambda below 0.
    shift : float
        In 0..1; 1/2 makes the mean error 0.
    order : {"clip_first", "floor_first"}

    Members
    -------
    lam : scalar parameter

    Raises
    ------
    InputError
        For an argument out of range.
    """

    def __init__(self, levels: int = 8, *, start: float = 8.0, shift: float = 0.5, order: str = "clip_first") -> None:
        super().__init__()
        self.levels = _check.integer(levels, "levels", low=1, high=1024)
        self.shift = _check.number(shift, "shift", 0, 1, "[0, 1]")
        self.order = _check.choice(order, "order", ORDERS)
        self.lam = nn.Parameter(torch.tensor(_check.number(start, "start", 1e-6, 1e6, "[1e-6, 1e6]")))

    def forward(self, current: Tensor) -> Tensor:
        """Return the activation of a current of any shape."""
        share = current / self.lam
        if self.order == "clip_first":
            level = floor_through(share.clamp(0, 1) * self.levels + self.shift) / self.levels
        else:
            level = (floor_through(share * self.levels + self.shift) / self.levels).clamp(0, 1)
        return level * self.lam

    def extra_repr(self) -> str:
        """Text between the brackets of ``repr``."""
        return f"levels={self.levels}, shift={self.shift}, order={self.order!r}"
