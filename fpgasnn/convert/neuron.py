"""The neuron in closed form: what its consumers see of a current that is known as a whole."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

__all__ = ["quantised"]


def quantised(
    values: NDArray[np.floating], theta: NDArray[np.float64], levels: int, start: float = 0.5
) -> NDArray[np.floating]:
    """Value that the consumers of a neuron see: ``clip(floor(z L / theta + start), 0, L) theta / L`` (S2, S3).

    Parameters
    ----------
    values : (..., C, ...) float
    theta : broadcast against ``values``, float64
        Channels with threshold 0 stay silent.
    levels : int
    start : float
        V before the first current, in thresholds.
    """
    safe = np.where(theta > 0, theta, 1.0)
    scale, step = (levels / safe).astype(values.dtype), (theta / levels).astype(values.dtype)
    counts = np.floor(values * scale + values.dtype.type(start))
    return np.asarray(np.clip(counts, 0, levels) * step)
