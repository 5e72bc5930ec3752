"""What users test their own networks with: Hypothesis strategies and stream helpers.

    from fpgasnn.testing import inputs, networks

Names are loaded when they are asked for: strategies need hypothesis (``pip install 'fpgasnn[test]'``), streams do not.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .strategies import Limits, engine_counts, images, inputs, networks, spike_trains
    from .streams import Testbench, Transfer, Waits, get, put, run

__all__ = [
    "Limits",
    "Testbench",
    "Transfer",
    "Waits",
    "engine_counts",
    "get",
    "images",
    "inputs",
    "networks",
    "put",
    "run",
    "spike_trains",
]

_STRATEGIES = ("Limits", "engine_counts", "images", "inputs", "networks", "spike_trains")


def __getattr__(name: str) -> Any:
    """Load a public name from the module that defines it (PEP 562)."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(".strategies" if name in _STRATEGIES else ".streams", __name__), name)
