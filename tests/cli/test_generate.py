"""``fpgasnn generate``."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from click.testing import Result

from fpgasnn import generate, load_network, make_plan


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_writes_what_the_python_call_writes(
    run: Callable[..., Result], network: Path, images: Path, tmp_path: Path
) -> None:
    line = ("generate", network, "-o", tmp_path / "a", "--name", "core", "--lanes", 4, "--max-timesteps", 6, "-T", 5)
    result = run(*line, "--images", images, "--limit", 2)
    assert result.exit_code == 0, result.output
    net = load_network(network)
    vectors = np.load(images)["images"][:2, None]
    generate(net, tmp_path / "b", plan=make_plan(net, 4, max_timesteps=6), name="core", vectors=vectors, timesteps=5)
    assert contents(tmp_path / "a") == contents(tmp_path / "b")
    for name in contents(tmp_path / "a"):
        assert str(tmp_path / "a" / name) in result.stdout


def test_json_holds_files_and_description(run: Callable[..., Result], network: Path, tmp_path: Path) -> None:
    answer = json.loads(run("generate", network, "-o", tmp_path / "out", "--json").stdout)
    assert {Path(answer[kind]).name for kind in ("verilog", "sidecar", "bench")} == set(contents(tmp_path / "out"))
    assert answer["description"] == json.loads(Path(answer["sidecar"]).read_text())
    assert [layer["name"] for layer in answer["description"]["layers"]] == ["hidden", "scores"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--name", "1st"], "Verilog identifier"),
        (["--lanes", 5], "lanes must divide 16"),
        (["--max-timesteps", 0], "max_timesteps of a plan"),
        (["-T", 9], "timesteps must be in 1..8"),
    ],
)
def test_mistakes_leave_nothing_behind(
    run: Callable[..., Result], network: Path, tmp_path: Path, arguments: list[object], message: str
) -> None:
    result = run("generate", network, "-o", tmp_path / "out", *arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert "Traceback" not in result.stderr
    assert not (tmp_path / "out").exists()


def test_a_file_in_the_place_of_the_folder(run: Callable[..., Result], network: Path, tmp_path: Path) -> None:
    (tmp_path / "out").touch()
    before = sorted(os.listdir(tmp_path))
    result = run("generate", network, "-o", tmp_path / "out")
    assert result.exit_code == 2
    assert "Verilog cannot be written to the folder" in result.stderr
    assert sorted(os.listdir(tmp_path)) == before
