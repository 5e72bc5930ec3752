"""Vector kernels against portable ones on thousands of random networks: spikes, scores, counts, additions, cycles.

    python benchmarks/kernel_campaign.py --seconds 600 --seed 0
    MALLOC_PERTURB_=165 python benchmarks/kernel_campaign.py --seconds 600 --seed 100000

Half of the networks come from fpgasnn.testing.strategies, half from tests/kernel_networks.py. A difference ends the run
with the seed that shows it.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from kernel_networks import Array, differences, draw, run_with

from fpgasnn.golden.pipeline import NetworkLayout
from fpgasnn.golden.vector_layer import ENVIRONMENT
from fpgasnn.network import IntegerNetwork
from fpgasnn.testing.strategies import inputs, networks

BATCH = 50


class Campaign:
    """Compares networks and counts what has been compared."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()

    def compare(self, net: IntegerNetwork, given_inputs: Array, label: str) -> None:
        """End the run if the kernels disagree; every third network runs on three threads."""
        threads = 3 if self.counts["networks"] % 3 == 0 else 1
        vector = run_with("vector", net, given_inputs, threads=threads)
        found = differences(vector, run_with("portable", net, given_inputs))
        if found:
            raise SystemExit(f"{label}: kernels disagree on {', '.join(found)}")
        # a run without a trace takes other paths through memory
        plain = run_with("vector", net, given_inputs, threads=threads, trace=False)
        if not np.array_equal(plain.scores, vector.scores):
            raise SystemExit(f"{label}: a trace changes the scores")
        self.counts["networks"] += 1
        self.counts["images"] += len(given_inputs)
        self.counts["spikes"] += int(vector.total_spikes.sum())
        self.counts["additions"] += int(vector.total_operations.sum())
        self.counts[f"code {net.code}"] += 1
        self.counts["layers"] += len(net.layers)
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv(ENVIRONMENT, "vector")
            self.counts["layers on vector kernels"] += len(NetworkLayout(net, net.run_length(None), 0).vectors)

    def from_strategies(self, number: int) -> None:
        """Compare a batch of networks that hypothesis draws from a seed."""

        @seed(number)
        @settings(
            max_examples=BATCH,
            phases=[Phase.generate],
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(st.data())
        def compare(data: st.DataObject) -> None:
            net = data.draw(networks())
            self.compare(net, data.draw(inputs(net)), f"hypothesis seed {number}")

        compare()

    def from_shapes(self, number: int) -> None:
        """Compare a batch of networks of tests/kernel_networks.py."""
        for index in range(number * BATCH, (number + 1) * BATCH):
            self.compare(*draw(index), f"kernel_networks.draw({index})")


def main() -> int:
    """Run until the time is over."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--seed", type=int, default=0, help="of the first batch")
    arguments = parser.parse_args()
    campaign = Campaign()
    begin = time.monotonic()
    batch = arguments.seed
    while time.monotonic() - begin < arguments.seconds:
        campaign.from_shapes(batch)
        campaign.from_strategies(batch)
        batch += 1
        print(f"\r{campaign.counts['networks']} networks", end="", file=sys.stderr, flush=True)
    print()
    for name, count in campaign.counts.items():
        print(f"{name}: {count}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
