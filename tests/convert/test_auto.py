"""``method="auto"``."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from convert.graphs import residual

import fpgasnn
from fpgasnn.ann.evaluate import run_layers
from fpgasnn.convert.api import convert
from fpgasnn.convert.auto import CANDIDATES
from fpgasnn.convert.methods import parse_method
from fpgasnn.network import Code, IntegerNetwork


@pytest.mark.parametrize("code", list(Code))
def test_auto_is_the_candidate_that_agrees_most(code: Code) -> None:
    graph, images = residual(np.random.default_rng(7)), np.random.default_rng(3).normal(size=(60, 8, 8, 2))
    wanted = run_layers(graph, images)["scores"].reshape(60, -1).argmax(axis=1)

    def make(method: str) -> IntegerNetwork:
        options: dict[str, Any] = {"timesteps": 3, "iterations": 3, "batch": 20, "code": code, "method": method}
        return convert(graph, images, **options)

    shares = {
        method: float(np.mean(fpgasnn.simulate(make(method), images).predictions == wanted))
        for method in CANDIDATES[code]
    }
    chosen = make("auto")
    assert shares[chosen.metadata["method"]] == max(shares.values())
    assert np.array_equal(chosen.layers[0].threshold, make(chosen.metadata["method"]).layers[0].threshold)


def test_candidates_are_methods() -> None:
    assert all(parse_method(name).name == name for names in CANDIDATES.values() for name in names)


def test_a_fixed_start_of_the_readout() -> None:
    graph, images = residual(np.random.default_rng(7)), np.random.default_rng(3).normal(size=(40, 8, 8, 2))
    net = convert(graph, images, method="auto", timesteps=6, delay=2, iterations=2, batch=20)
    assert net.delay == 2
