# amaranth: UnusedElaboratable=no
"""rtl/ is what the sources emit, byte for byte, in any folder and with any hash seed."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

import fpgasnn
from fpgasnn.network import Conv

ROOT = Path(__file__).resolve().parent.parent
RTL = ROOT / "rtl"
SOURCES = {"emit.py", "digits_causal.safetensors"}


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("rtl_emit", RTL / "emit.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file() and path.name not in SOURCES}


@pytest.fixture(scope="module")
def emitted(script: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("rtl") / "here"
    script.emit(folder)
    return contents(folder)


def test_the_folder_is_what_is_emitted(emitted: dict[str, bytes]) -> None:
    kept = contents(RTL)
    assert sorted(kept) == sorted(emitted)
    differing = [name for name, text in emitted.items() if kept[name] != text]
    assert not differing, "run: python rtl/emit.py"


def test_another_process_emits_the_same(emitted: dict[str, bytes], tmp_path: Path) -> None:
    """The command itself, with another hash seed, from another folder."""
    environment = {
        **os.environ,
        "PYTHONHASHSEED": "123",
        "PYTHONPATH": str(Path(fpgasnn.__file__).parents[1]),
    }
    target = tmp_path / "deeper" / "there"
    command = [sys.executable, str(RTL / "emit.py"), str(target)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert contents(target) == emitted


def test_no_path_and_no_date_in_any_text(emitted: dict[str, bytes]) -> None:
    for name, text in emitted.items():
        assert not re.search(rb"(?<![/\w.:])/(?:home|root|tmp|usr|opt|work|Users|var)\b", text), name
        assert str(ROOT).encode() not in text, name
        assert not re.search(rb"\b20\d\d-\d\d-\d\d\b", text), name


def test_every_file_is_in_the_readme(emitted: dict[str, bytes]) -> None:
    readme = emitted["README.md"].decode()
    for name in {*emitted, "digits_causal.safetensors"} - {"README.md"}:
        assert f"`{name}`" in readme


def test_the_folder_is_small() -> None:
    assert sum(path.stat().st_size for path in RTL.iterdir()) < 1_000_000


def test_the_network_is_the_conversion_of_the_shipped_one(script: ModuleType) -> None:
    """Weights are exact; thresholds come from floating-point calibration, whose last bits depend on the machine."""
    kept, now = fpgasnn.load_network(script.NETWORK), script.convert_network()
    assert kept.code == now.code and kept.timesteps == now.timesteps == script.STEPS
    for before, after in zip(kept.layers, now.layers, strict=True):
        (first,), (second,) = before.branches, after.branches
        assert isinstance(first, Conv) and isinstance(second, Conv)
        assert np.array_equal(first.weight, second.weight)
        if before.fires:
            assert before.threshold is not None and after.threshold is not None
            assert np.abs(before.threshold - after.threshold).max() <= 1


def test_the_bench_passes(tmp_path: Path) -> None:
    compiler, runner = shutil.which("iverilog"), shutil.which("vvp")
    if compiler is None or runner is None:
        pytest.skip("Icarus Verilog (iverilog, vvp) is not installed: rtl/ is compared, but not run")
    program = tmp_path / "bench"
    sources = [str(RTL / "digits_causal.v"), str(RTL / "digits_causal_tb.v")]
    subprocess.run([compiler, "-g2001", "-o", str(program), *sources], check=True)
    output = subprocess.run([runner, str(program)], capture_output=True, text=True, check=True).stdout
    assert output == "PASS: 2 images, 20 scores, twice\n"
