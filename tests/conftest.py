"""Shared fixtures: seeded generators, real data when they are there, Hypothesis profiles."""

from __future__ import annotations

import gc
import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, settings

# Amaranth makes designs of hundreds of thousands of small objects; looking through them took 7 % of the time
gc.set_threshold(100_000, 50, 100)

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared" / "data"

_COMMON = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large]}
settings.register_profile("default", max_examples=50, **_COMMON)
settings.register_profile("ci", max_examples=200, derandomize=True, **_COMMON)
settings.register_profile("full", max_examples=2000, **_COMMON)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "default"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the slow ones: a parallel run that ends with one of them leaves the other processors without work."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


def shared_data(*parts: str) -> Path:
    """Return a file of the shared data folder, or skip the calling test with the reason."""
    path = SHARED.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"real data not present: shared/data/{'/'.join(parts)}")
    return path


@pytest.fixture
def rng() -> np.random.Generator:
    """A generator with a fixed seed."""
    return np.random.default_rng(20240903)
