"""RMP: SpikeNorm's thresholds times a factor below 1, for neurons that reset by subtraction (Han et al., CVPR 2020).

The factor was chosen by hand; 0.8 is what later papers compare with. It is the option ``scale``.
"""

from __future__ import annotations

from .base import Source
from .spikenorm import largest_currents

__all__ = ["METHOD"]

METHOD = Source("rmp", "SpikeNorm times 0.8", 1, largest_currents, ("scale",), scale=0.8)
