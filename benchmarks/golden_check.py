"""Equality of everything that golden.py times: with the referee of tests/ and with the portable kernels."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from kernel_networks import differences
from referee import referee

import fpgasnn
from fpgasnn.golden import Result
from fpgasnn.golden.vector_layer import ENVIRONMENT
from fpgasnn.network import IntegerNetwork

__all__ = ["Checks", "portable"]

Array = NDArray[Any]


def portable(net: IntegerNetwork, images: Array, steps: int, *, trace: bool = False) -> Result:
    """Simulate with the portable kernels."""
    before = os.environ.get(ENVIRONMENT)
    os.environ[ENVIRONMENT] = "portable"
    try:
        return fpgasnn.simulate(net, images, steps, trace=trace)
    finally:
        os.environ.pop(ENVIRONMENT)
        if before is not None:
            os.environ[ENVIRONMENT] = before


class Checks:
    """Compares timed runs; a difference ends the benchmark.

    Parameters
    ----------
    sample : int
        Images that are compared with the portable kernels, over the full run.
    referee_steps : int or None
        Steps of the one image that the referee computes; None: the full run.
    """

    def __init__(self, sample: int, referee_steps: int | None) -> None:
        self.sample, self.referee_steps = sample, referee_steps

    def timed(self, net: IntegerNetwork, images: Array, steps: int, result: Result) -> None:
        """Compare a timed run with the referee (first image) and the portable kernels (first images)."""
        if not np.array_equal(result.scores[: self.sample], portable(net, images[: self.sample], steps).scores):
            raise SystemExit("golden model and portable kernels disagree: no number of this run counts")
        # a radix run has all its planes or none
        short = steps if self.referee_steps is None or net.code == "radix" else min(self.referee_steps, steps)
        verdict = referee(net, images[:1], short)
        run = fpgasnn.simulate(net, images[:1], short, trace=True)
        same = np.array_equal(run.scores, verdict.scores)
        same = same and all(np.array_equal(run.spikes[name], spikes) for name, spikes in verdict.spikes.items())
        if not same or (short == steps and not np.array_equal(result.scores[:1], verdict.scores)):
            raise SystemExit("golden model and referee disagree: no number of this run counts")

    def layer(self, net: IntegerNetwork, trains: Array) -> None:
        """Compare one layer's kernels on one spike train: the portable ones over the full T, the referee in 1 step."""
        steps = trains.shape[1]
        vector = fpgasnn.simulate(net, trains[:1], steps, trace=True)
        found = differences(vector, portable(net, trains[:1], steps, trace=True), cycles=False)
        if found:
            raise SystemExit(f"kernels disagree on {', '.join(found)}: no number of this run counts")
        verdict = referee(net, trains[:1, :1], 1)
        if not np.array_equal(vector.spikes["hidden"][:, :1], verdict.spikes["hidden"]):
            raise SystemExit("golden model and referee disagree: no number of this run counts")

    @staticmethod
    def scores(what: str, found: Array, wanted: Array) -> None:
        """Compare the scores of something else with the golden model's."""
        if not np.array_equal(found, wanted):
            raise SystemExit(f"golden model and {what} disagree: no number of this run counts")
