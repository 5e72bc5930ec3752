# amaranth: UnusedElaboratable=no
"""The compiled engine does not depend on how its C++ was optimised."""

from __future__ import annotations

import ctypes
import shutil
from pathlib import Path

import numpy as np
import pytest

from fpgasnn.golden import simulate
from fpgasnn.hdl.accelerator import Accelerator
from fpgasnn.network import Code, Conv, ImageInput, IntegerNetwork, Layer
from fpgasnn.plan import make_plan
from fpgasnn.verify import compiled
from fpgasnn.verify.compare import find_differences
from fpgasnn.verify.compiled import CompiledCore, compile_batch, find_compiler, rtlil_source
from fpgasnn.verify.stimulus import make_stimulus


def test_memories_of_one_word(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Banks of one word have an address of no bits; nothing is inlined, so that what CXXRTL reads for it shows."""
    if find_compiler() is None:
        pytest.skip("no C++ compiler: the compiled engine is not available")
    scores = Layer("scores", (Conv("input", np.array([[[[3]], [[-2]], [[1]]]])),), bias=[1], weight_bits=3)
    net = IntegerNetwork(ImageInput((3, 1, 1), bits=1), (scores,), Code.CAUSAL, 2)
    images = np.array([1, 0, 1, 1, 1, 0, 0, 1, 1]).reshape(3, 3, 1, 1)
    plan = make_plan(net)
    source = rtlil_source(Accelerator(net, plan, trace=True))
    written: list[str] = []

    def keep(code: Path) -> None:
        written.append(code.read_text())
        address(code)
        written.append(code.read_text())

    address = compiled.address_single_words
    monkeypatch.setattr(compiled, "address_single_words", keep)
    compile_batch([source], tmp_path / "core.so", optimise="-O0")
    before, after = written
    assert "memory_index(value<0>()" in before and "memory_index(value<0>" not in after
    stimulus = make_stimulus(net, plan, images, timesteps=2, delay=0)
    trace = CompiledCore(tmp_path / "core.so", 0, source.interface, plan).run(stimulus, max_cycles=1000)
    golden = simulate(net, images, 2, delay=0, plan=plan, trace=True, neighbours=stimulus.neighbours)
    assert find_differences(net, plan, golden, trace) == []


@pytest.mark.parametrize("name", ["clang++", "g++"])
def test_expressions_may_be_as_deep_as_large_tables_make_them(name: str, tmp_path: Path) -> None:
    compiler = shutil.which(name)
    if compiler is None:
        pytest.skip(f"no {name}")
    depth = 400
    text = 'extern "C" int deep(int a) { return ' + "(a ? 1 : " * depth + "2" + ")" * depth + "; }"
    (tmp_path / "deep.cc").write_text(text)
    command = [compiler, *compiled.compiler_flags(compiler), "-o", "deep.so", "deep.cc"]
    compiled.run_tool(command, "the C++ compiler", cwd=tmp_path)
    deep = ctypes.CDLL(str(tmp_path / "deep.so")).deep
    assert (deep(0), deep(1)) == (2, 1)
