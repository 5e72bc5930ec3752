"""``method="auto"``: the candidate that agrees most often with the trained network on calibration images.

Which candidates are worth trying at all was decided on docs/conversion.md; which of them serves a given network, T and
width is not decided by a table but tried. Costs one conversion and one simulation per candidate.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..network import Code, IntegerNetwork
from .methods import Task
from .readout import agreements

__all__ = ["CANDIDATES", "best_network"]

CANDIDATES = {
    Code.CAUSAL: ("ltb", "ltb+lcp", "mse", "mse+lcp"),
    Code.DEFERRED: ("mse", "mse+lcp"),
    Code.RADIX: ("mse", "mse+lcp"),
}
"""Methods that "auto" tries, by code."""


def best_network(tasks: Sequence[Task], make: Callable[[Task], IntegerNetwork]) -> IntegerNetwork:
    """Convert every task and return the network that agrees most, the first among equals.

    Parameters
    ----------
    tasks : sequence of Task
        The same network, images and options but the method.
    make : callable (Task) -> IntegerNetwork
    """
    best, most = None, -1.0
    for task in tasks:
        net = make(task)
        shares = agreements(net, task.trained, task.images)
        start = net.readout_delay(net.timesteps, None)
        share = float(shares[start]) if start < len(shares) else float(shares[-1])
        if share > most:
            best, most = net, share
    assert best is not None
    return best
