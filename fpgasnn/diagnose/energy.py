"""Energy by the formulas of the source papers.

Inference-scale paper: a synaptic operation takes 77 fJ, a floating-point operation of the trained network 12.5 pJ (Qiao
et al. 2015), and efficiency is images per joule, which the paper writes FPS/W. A multiply-accumulate counts as one
operation there. Rate Norm Layer paper: power P(t) is the number of spikes in a millisecond times an unnamed alpha, so
that ratios of energies are ratios of spike counts.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .. import _check
from ..errors import InputError

__all__ = ["JOULES_PER_FLOP", "JOULES_PER_SOP", "cost_at_share", "energy_ratio", "images_per_joule"]

JOULES_PER_SOP = 77e-15
JOULES_PER_FLOP = 12.5e-12


def images_per_joule(*, operations: float | None = None, flops: float | None = None) -> float:
    """Return images per joule (the paper's FPS/W) of a spiking or of a trained network.

    Parameters
    ----------
    operations : float
        Synaptic operations per image.
    flops : float
        Multiply-accumulates per image of the trained network; give one of the two.

    Raises
    ------
    InputError
        If both or none are given, or the number is not positive.

    Examples
    --------
    >>> round(images_per_joule(flops=3.664e9)), round(images_per_joule(operations=20.86e9))
    (22, 623)
    """
    if (operations is None) == (flops is None):
        raise InputError(
            f"images_per_joule takes operations or flops, got operations={_check.shown(operations)} and "
            f"flops={_check.shown(flops)}: give one of them"
        )
    what, value = ("operations", operations) if flops is None else ("flops", flops)
    number = _check.number(value, what, 1e-300, 1e300, "(0, 1e300]")
    return 1 / (number * (JOULES_PER_SOP if flops is None else JOULES_PER_FLOP))


def cost_at_share(
    timesteps: Sequence[int], accuracy: ArrayLike, cost: ArrayLike, reference: float, share: float
) -> tuple[int, float] | None:
    """Return T and cost where accuracy first exceeds ``share`` of the trained network's: SOP90 at share 0.9.

    Parameters
    ----------
    timesteps : sequence of int
        Ascending.
    accuracy, cost : (len(timesteps),) float
        At these T, in the unit of ``reference``, and for example mean SOPs per image.
    reference : float
        Accuracy of the trained network.
    share : float

    Returns
    -------
    (int, float) or None
        None if no T reaches it.
    """
    reached = np.flatnonzero(np.asarray(accuracy, float) > share * reference)
    if not len(reached):
        return None
    first = int(reached[0])
    return timesteps[first], float(np.asarray(cost, float)[first])


def energy_ratio(spikes: ArrayLike, other: ArrayLike) -> float:
    """Return the ratio of the energies of two runs by the Rate Norm Layer paper: sum of spikes over sum of spikes.

    Parameters
    ----------
    spikes, other : (steps,) int
        Spikes of all layers in every time-step until the accuracy in question was reached.
    """
    total: NDArray[np.float64] = np.asarray(other, float)
    return float(np.asarray(spikes, float).sum() / total.sum())
