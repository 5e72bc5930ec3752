"""``fpgasnn.testing``: the names it gives are those of its modules."""

from __future__ import annotations

import subprocess
import sys

import pytest

import fpgasnn.testing
from fpgasnn.testing import strategies, streams


def test_every_name_is_that_of_a_module() -> None:
    assert sorted(fpgasnn.testing.__all__) == sorted([*strategies.__all__, *streams.__all__])
    for module in (strategies, streams):
        for name in module.__all__:
            assert getattr(fpgasnn.testing, name) is getattr(module, name)


def test_another_name() -> None:
    with pytest.raises(AttributeError, match=r"module 'fpgasnn\.testing' has no attribute 'nets'"):
        _ = fpgasnn.testing.nets


def test_hypothesis_is_loaded_for_strategies_alone() -> None:
    """A name of the streams needs no package that is not there."""
    code = "import sys; from fpgasnn.testing import run; sys.exit('hypothesis' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
