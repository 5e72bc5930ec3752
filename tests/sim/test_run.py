"""sim/run.py: emitted Verilog in simulators of other makes; the cheap engine here, all of them in .ci/run."""

from __future__ import annotations

import importlib.util
import json
import re
import shutil
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from fpgasnn import Code, Conv, ImageInput, IntegerNetwork, Layer, generate, make_plan, save_network
from fpgasnn.verify.external import missing_tool

ROOT = Path(__file__).parents[2]


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("sim_run", ROOT / "sim" / "run.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # dataclasses look their module up
    import sys

    sys.modules["sim_run"] = module
    spec.loader.exec_module(module)
    return module


run = load()
needs_icarus = pytest.mark.skipif(
    missing_tool("icarus") is not None, reason=f"engine not run: {missing_tool('icarus')}"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What `fpgasnn generate` writes, and the network beside it."""
    rng = np.random.default_rng(5)
    layers = (
        Layer("hidden", (Conv("input", rng.integers(-4, 4, (3, 2, 2, 1))),), [0, 1, 2], [5, 6, 7], weight_bits=3),
        Layer("scores", (Conv("hidden", rng.integers(-4, 4, (2, 2, 2, 3))),), bias=[0, 1], weight_bits=3),
    )
    net = IntegerNetwork(ImageInput((3, 3, 1), bits=3), layers, Code.CAUSAL, 3, 5)
    generate(net, tmp_path, plan=make_plan(net, 2, max_timesteps=4, ring_rows={"hidden": 2}), name="core")
    save_network(net, tmp_path / "net.safetensors")
    return tmp_path


def rows(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, list[dict[str, object]]]]:
    code = run.main([*arguments, "--json"])
    return code, json.loads(capsys.readouterr().out)


@needs_icarus
def test_a_generated_folder(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With and without pauses: words, scores, payloads and cycles."""
    code, tables = rows(capsys, str(folder), "--engine", "icarus", "--seed", "3")
    (row,) = tables["cores"]
    assert code == 0 and row["differences"] == [] and row["designs"] == 1 and tables["seed"] == 3
    assert row["values"] == 2 * (2 * 9 + 5 * 2 * 2)


@needs_icarus
def test_other_verilog_is_different(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One bit of one constant."""
    verilog = folder / "core.v"
    text, count = re.subn(
        r"(\[1\] = \d+'h)([0-9a-f]+)", lambda m: m[1] + format(int(m[2], 16) ^ 1, "x"), verilog.read_text()
    )
    assert count
    verilog.write_text(text)
    code = run.main([str(folder), "--engine", "icarus"])
    output = capsys.readouterr().out
    assert code == 1 and re.search(r"^    core: (score|cycle|prediction) of layer", output, re.MULTILINE)


@needs_icarus
def test_blocks_of_rtl_and_a_corrupt_one(tmp_path: Path) -> None:
    row = run.run_blocks("icarus", ROOT / "rtl", 0, tmp_path)
    assert row["differences"] == [] and row["designs"] == 12
    copy = tmp_path / "copy"
    shutil.copytree(ROOT / "rtl", copy)
    lane = copy / "lane_causal.v"
    text = lane.read_text()
    assert " + " in text
    lane.write_text(text.replace(" + ", " - ", 1))
    other = tmp_path / "other"
    other.mkdir()
    (difference,) = run.run_blocks("icarus", copy, 0, other)["differences"]
    assert difference.startswith("lane_causal, cycle ")


def test_engines_that_are_not_there_are_named(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert run.main([str(folder)]) == 0
    output = capsys.readouterr().out
    for engine in ("cxxrtl", "icarus", "cocotb", "verilator"):
        assert re.search(rf"^{engine} +not run: .*needs .*: (apt|pip) install", output, re.MULTILINE)


def test_engines_that_were_not_asked_for_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    run.show({"cores": []}, 0, ["icarus", "cxxrtl"])
    text = capsys.readouterr().out
    assert re.findall(r"^(\w+) +not run: not asked for by --engine$", text, re.M) == ["cocotb", "verilator"]


def test_a_folder_without_its_network(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "net.safetensors").unlink()
    assert run.main([str(folder), "--engine", "icarus"]) == 2
    assert "golden vectors need the network that the Verilog was made from" in capsys.readouterr().err
    assert run.main([str(folder / "nowhere")]) == 2
    assert "a folder of `fpgasnn generate` holds name.v and name.json, got neither" in capsys.readouterr().err
    (folder / "core.json").write_text("{")
    assert run.main([str(folder)]) == 2
    assert "the sidecar is no JSON" in capsys.readouterr().err
