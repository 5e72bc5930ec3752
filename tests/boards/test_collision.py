# amaranth: UnusedElaboratable=no
"""Synthesis for iCE40 lets a ring's read port return anything in the cycle that writes the same word.

That is right only if nobody looks at such a word. Amaranth's port returns the old one; here it returns the new one, and
nothing may change.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import pytest
from amaranth.lib import memory

from fpgasnn import Code, Conv, ImageInput, IntegerNetwork, Layer, Pool, verify


def network(code: Code) -> IntegerNetwork:
    rng = np.random.default_rng(11)
    steps = 3 if code is Code.RADIX else 4
    layers = (
        Layer(
            "a",
            (Conv("input", rng.integers(-4, 4, (6, 3, 3, 1)), pads=(1, 1, 1, 1)),),
            bias=np.ones(6, int),
            threshold=np.full(6, 12),
        ),
        Layer(
            "b",
            (Conv("a", rng.integers(-4, 4, (5, 3, 3, 6)), pads=(1, 1, 1, 1)),),
            bias=np.ones(5, int),
            threshold=np.full(5, 15),
            pool=Pool((2, 2), (2, 2)),
        ),
        Layer("c", (Conv("b", rng.integers(-4, 4, (3, 3, 3, 5))),), bias=np.zeros(3, int)),
    )
    return IntegerNetwork(ImageInput((6, 6, 1), bits=3), layers, code, steps, steps)


@pytest.mark.parametrize("code", [Code.RADIX, Code.CAUSAL])
def test_a_word_read_while_it_is_written_is_never_used(code: Code, monkeypatch: pytest.MonkeyPatch) -> None:
    original = memory.Memory.read_port
    changed = []

    def read_port(self: Any, *, transparent_for: Iterable[Any] = (), **options: Any) -> Any:
        changed.append(len(self.write_ports))
        return original(self, transparent_for=tuple(self.write_ports), **options)

    monkeypatch.setattr(memory.Memory, "read_port", read_port)
    images = np.random.default_rng(12).integers(0, 8, (3, 6, 6, 1))
    report = verify(network(code), images, engine="amaranth")
    assert report.equal, report.differences
    assert sum(changed) > 8
