"""The K curve of the Rate Norm Layer paper: how fast rates approach the rates that are meant (its eq. 7-10).

With r^ the rate that the clipped network means, ``clip(z / theta, 0, 1)``, and r(t) the spikes until step t over t,

    K(t) = |r(t) - r^|_2^2 / |r^|_2^2  <  2 Omega / t        Omega = |r^|_1 / |r^|_2^2

for a neuron with constant current that starts at 0; behind spiking layers the bound is a guide and no theorem.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..convert.methods.rnl import omega

__all__ = ["KCurve", "k_curve"]

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class KCurve:
    """K of one layer.

    Members
    -------
    omega : float
        0 for a silent layer.
    k : (T,) float64
        K(1..T); 0 for a silent layer.
    bound : (T,) float64
        2 Omega / t.
    """

    omega: float
    k: Floats
    bound: Floats


def k_curve(clipped: NDArray[np.floating], theta: Floats, spikes: NDArray[np.uint8]) -> KCurve:
    """Return the K curve of one layer on a batch.

    Parameters
    ----------
    clipped : (N, C, H, W) float
        Activations of the clipped network.
    theta : (channels,) float64
    spikes : (T, N, C, H, W) uint8
    """
    alive = np.where(theta > 0, theta, np.inf)[:, None, None]
    meant = np.clip(clipped / alive, 0, 1).astype(np.float64)
    square = float((meant**2).sum())
    counts, found = np.zeros_like(meant), []
    for step, fired in enumerate(spikes, 1):
        counts += fired
        found.append(float(((counts / step - meant) ** 2).sum()) / square if square else 0.0)
    steps = np.arange(1, len(spikes) + 1)
    shape = omega(meant)
    return KCurve(shape, np.array(found), 2 * shape / steps)
