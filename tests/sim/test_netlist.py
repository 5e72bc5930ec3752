# amaranth: UnusedElaboratable=no
"""sim/netlist.py: a small network, synthesised for two families, at its pins."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from fpgasnn import Code, Conv, ImageInput, IntegerNetwork, Layer, save_network

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "sim" / "netlist.py"


def netlist(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, SCRIPT, *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, capture_output=True, text=True, env=environment)


@pytest.mark.slow
@pytest.mark.parametrize("board", ["ice40-hx8k", "ulx3s-85f"])
def test_cells_compute_what_the_golden_model_does(board: str, tmp_path: Path) -> None:
    """About two minutes each; skipped where a tool is missing."""
    rng = np.random.default_rng(7)
    layers = (
        Layer(
            "hidden",
            (Conv("input", rng.integers(-8, 8, (4, 3, 3, 1))),),
            bias=np.ones(4, int),
            threshold=np.full(4, 30),
        ),
        Layer("scores", (Conv("hidden", rng.integers(-8, 8, (3, 2, 2, 4))),), bias=np.zeros(3, int)),
    )
    save_network(IntegerNetwork(ImageInput((4, 4, 1), bits=3), layers, Code.RADIX, 3, 3), tmp_path / "net.safetensors")
    np.save(tmp_path / "images.npy", rng.integers(0, 8, (3, 4, 4, 1)))
    inputs = ("--network", tmp_path / "net.safetensors", "--data", tmp_path / "images.npy", "--images", 3)
    done = netlist("--board", board, *inputs, "--lanes", 2)
    if done.returncode == 2 and re.search("needs|brings", done.stderr):
        pytest.skip(done.stderr.strip())
    assert done.returncode == 0, done.stderr + done.stdout
    assert f"{board}: 3 images, 0 differences" in done.stdout
    assert ("SB_LUT4" if board == "ice40-hx8k" else "LUT4") in done.stdout


def test_mistakes_end_with_a_message() -> None:
    done = netlist("--board", "nonsense")
    assert done.returncode == 2
    assert re.search(r"netlist.py: unknown board 'nonsense'", done.stderr)
    assert "Traceback" not in done.stderr
