"""``fpgasnn demo``, end to end, as a user runs it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

import fpgasnn
from fpgasnn import Code, evaluate, load_network
from fpgasnn.cli import demo
from fpgasnn.verify.generate import GenerateResult


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """Run the demo once in an empty folder; return what it printed and the folder."""
    folder = tmp_path_factory.mktemp("demo")
    environment = {**os.environ, "PYTHONPATH": str(Path(fpgasnn.__file__).parents[1]), "COLUMNS": "100"}
    command = [sys.executable, "-m", "fpgasnn", "demo"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, env=environment, timeout=120)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout, folder / "fpgasnn-demo"


def test_hardware_equals_golden(outcome: tuple[str, Path]) -> None:
    assert re.findall(r"^(\w+): equal: ", outcome[0], re.MULTILINE) == ["causal", "radix"]


def test_accuracies_are_those_of_the_written_networks(outcome: tuple[str, Path]) -> None:
    text, folder = outcome
    images, labels = demo.held_out_images()
    printed = {
        (code, int(length)): float(percent)
        for code, length, percent in re.findall(r"(causal|radix) +[TK] = (\d+) +([\d.]+) %", text)
    }
    assert len(printed) == len(demo.CAUSAL_STEPS) + 1
    for (code, length), percent in printed.items():
        net = load_network(folder / f"digits-{code}.safetensors")
        assert net.code is Code(code)
        correct = evaluate(net, images, labels, length).correct[-1]
        assert percent == round(100 * int(correct) / len(images), 1)
    reference = re.search(r"ANN +([\d.]+) %", text)
    assert reference is not None
    assert float(reference.group(1)) == round(100 * demo.reference_accuracy(), 1) == 98.8
    assert printed["radix", 4] >= 98 and printed["causal", 32] >= 98


def test_says_where_everything_is(outcome: tuple[str, Path]) -> None:
    text, folder = outcome
    files = sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
    assert files == [
        "digits-causal.safetensors",
        "digits-radix.safetensors",
        "verilog-causal/digits_causal.json",
        "verilog-causal/digits_causal.v",
        "verilog-causal/digits_causal_tb.v",
        "verilog-radix/digits_radix.json",
        "verilog-radix/digits_radix.v",
        "verilog-radix/digits_radix_tb.v",
    ]
    for name in ("digits-causal.safetensors", "digits-radix.safetensors", "verilog-causal/", "verilog-radix/"):
        assert name in text.split("Everything is in fpgasnn-demo/")[1]


def test_an_unwritable_folder_is_found_before_any_work(run: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    result = run("demo", "-o", tmp_path / "taken")
    assert result.exit_code == 2
    assert "the demo cannot be written to the folder" in result.stderr
    assert result.stdout == ""


def test_wrong_arguments(tmp_path: Path) -> None:
    with pytest.raises(fpgasnn.InputError, match=r"engine must be .*, got 'vvp'"):
        demo.run_demo(tmp_path / "demo", "vvp")
    with pytest.raises(fpgasnn.InputError, match=r"output must be .*, got 3"):
        demo.run_demo(3)
    assert not list(tmp_path.iterdir())


def test_a_demo_that_fails_leaves_nothing(
    run: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, network: Path
) -> None:
    """Networks and the Verilog of one are there when the other's fails: nothing of it stays."""
    net = load_network(network)

    def generated(net: object, folder: Path, *, name: str, **_: object) -> object:
        if name == "digits_radix":
            raise fpgasnn.PlanError("in the middle, got a test: run it")
        folder.mkdir()
        (folder / "digits_causal.v").touch()
        description = {"memory_bits": {"weights": 0}}
        return GenerateResult(folder / "digits_causal.v", folder, folder, description)

    monkeypatch.setattr(demo, "convert_both", lambda: (net, net))
    monkeypatch.setattr(demo, "_print_accuracy", lambda _: None)
    monkeypatch.setattr(fpgasnn, "generate", generated, raising=False)
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "digits-causal.safetensors").write_bytes(b"older")
    before = sorted(os.listdir(tmp_path))
    for name in ("old", "new"):
        result = run("demo", "-o", tmp_path / name)
        assert result.exit_code == 2
        assert "in the middle" in result.stderr
    with pytest.raises(fpgasnn.PlanError, match="in the middle"):
        demo.run_demo(tmp_path / "new")
    assert sorted(os.listdir(tmp_path)) == before
    assert os.listdir(tmp_path / "old") == ["digits-causal.safetensors"]
    assert (tmp_path / "old" / "digits-causal.safetensors").read_bytes() == b"older"
