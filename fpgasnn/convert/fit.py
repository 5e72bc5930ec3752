"""Fitting: integer weights that reproduce a layer's currents, instead of its weights one by one.

Rounding every weight to its nearest integer ignores that the inputs of a layer are correlated: what one weight loses,
its neighbours can give back. Layer by layer, in order, the integers q of an output channel minimise over calibration
images

    mean (y - (q . x / a + b'))^2     y: current of the trained network, x: inputs as the layers before now send them

With the bias b' free this is (q/a - w)^T H (q/a - w) with the covariance H of the inputs and the least-squares weights
w; it is solved by coordinate descent over the integers, one weight of all channels at a time (Behdin et al.,
"QuantEase", arXiv 2309.01885, section 3; the shift of w towards what the rounded inputs need is that of Frantar et al.,
"Optimal Brain Compression", NeurIPS 2022, section 5). The inputs x are spike counts of the converted network, so that
clipping and few levels are answered too.

Cost: one inference of the images per layer, and O(n^2 (samples + channels x sweeps)) for n weights per channel.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = ["Moments", "fit_integers"]

SWEEPS = 4
SHRINKAGE = 0.1
LEAST_SHRINKAGE = 0.001
"""Part of the mean variance in the covariance: SHRINKAGE times inputs per sample, never less than LEAST_SHRINKAGE.

It keeps weights of inputs that are hardly ever active, or that too few samples speak for, where they were.
"""

Floats = NDArray[np.float64]


@dataclass
class Moments:
    """Sums over samples of one group of output channels: inputs x (n,) and what is left of the target, r (channels,).

    ``r = y - w . x`` is the error of the trained weights on the inputs that arrive.
    """

    count: int
    x: Floats
    r: Floats
    xx: Floats
    xr: Floats

    @classmethod
    def empty(cls, inputs: int, channels: int, squares: bool = True) -> Moments:
        """No samples yet; without ``squares`` for means alone."""
        many = inputs if squares else 0
        return cls(0, np.zeros(inputs), np.zeros(channels), np.zeros((many, many)), np.zeros((many, channels)))

    def add(self, x: NDArray[np.float32], r: NDArray[np.float32]) -> None:
        """Add samples, (samples, n) and (samples, channels)."""
        self.count += len(x)
        self.x += x.sum(axis=0, dtype=np.float64)
        self.r += r.sum(axis=0, dtype=np.float64)
        if len(self.xx):
            self.xx += x.T @ x
            self.xr += x.T @ r

    def covariance(self) -> Floats:
        """Covariance of the inputs, (n, n), shrunk towards a multiple of the identity."""
        mean = self.x / self.count
        covariance = self.xx / self.count - np.outer(mean, mean)
        share = min(1.0, max(LEAST_SHRINKAGE, SHRINKAGE * len(mean) / self.count))
        level = max(float(np.trace(covariance)) / len(mean), 1e-12)
        return np.asarray((1 - share) * covariance + share * level * np.eye(len(mean)))

    def correction(self, covariance: Floats) -> Floats:
        """Change of the trained weights that answers the error of their inputs, (channels, n)."""
        cross = self.xr / self.count - np.outer(self.x, self.r) / self.count**2
        return np.asarray(np.linalg.solve(covariance, cross).T)


def fit_integers(target: Floats, covariance: Floats, scale: Floats, bits: int) -> NDArray[np.int64]:
    """Return integers q that minimise (q / scale - target)^T covariance (q / scale - target) in every row.

    Coordinate descent from the nearest integers: no step makes the error of a row larger.

    Parameters
    ----------
    target : (rows, n) float64
    covariance : (n, n) float64, positive definite
    scale : (rows,) float64
        Integers per unit of weight; 0 leaves a row at 0.
    bits : int
        Width of the integers.
    """
    low, high = -(1 << (bits - 1)), (1 << (bits - 1)) - 1
    alive = scale > 0
    step = np.where(alive, 1 / np.where(alive, scale, 1.0), 0.0)
    integers = np.clip(np.rint(target * scale[:, None]), low, high)
    slope = (integers * step[:, None] - target * alive[:, None]) @ covariance
    diagonal = np.diag(covariance)
    for _ in range(SWEEPS):
        moved = False
        for column in np.argsort(-diagonal, kind="stable"):
            wanted = integers[:, column] - slope[:, column] * scale / diagonal[column]
            change = np.clip(np.rint(wanted), low, high) - integers[:, column]
            rows = np.flatnonzero(change)
            if len(rows):
                integers[rows, column] += change[rows]
                slope[rows] += (change[rows] * step[rows])[:, None] * covariance[column]
                moved = True
        if not moved:
            break
    return np.asarray(integers, np.int64)
