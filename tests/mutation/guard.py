"""Imported in front of everything that judges a mutant: the package must be the private copy, and failures are final.

As a plugin of pytest it registers a Hypothesis profile that stops at the first counterexample; as a program it runs a
small campaign and answers with its exit code.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings

import fpgasnn

_PACKAGE = Path(str(fpgasnn.__file__)).resolve()
if not _PACKAGE.is_relative_to(Path(os.environ["FPGASNN_MUTATION_TREE"]).resolve()):
    raise ImportError(f"not the private copy: {_PACKAGE}")

# as "ci" of conftest.py, without shrinking, and half as many
settings.register_profile(
    "mutation",
    max_examples=100,
    derandomize=True,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)


def _campaign(folder: str) -> int:
    """``fpgasnn verify --campaign 6 --seed 1 --cycles-per-network 3000``, without shrinking."""
    from fpgasnn.verify.campaign import campaign

    report = campaign(6, seed=1, cycles=3000, output=folder, attempts=1)
    print(f"{report.total('cycles')} cycles, {len(report.failures)} failures")
    for failure in report.failures:
        print(f"FAILED campaign, network {failure.number}: {failure.message}")
    return 0 if report.equal else 1


if __name__ == "__main__":
    sys.exit(_campaign(sys.argv[1]))
