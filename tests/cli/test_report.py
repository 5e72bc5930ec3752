"""``fpgasnn report``."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

Run = Callable[..., Result]


def test_a_report_beside_the_build(run: Run, network: Path, images: Path, tmp_path: Path) -> None:
    assert run("build", network, "--board", "arty-a7", "--lanes", 4, "-o", tmp_path / "out").exit_code == 0
    result = run("report", tmp_path / "out", "--images", images, "--labels", images)
    assert result.exit_code == 0, result.output
    assert "rate " in result.stdout
    assert "accuracy " in result.stdout
    assert f"written  {tmp_path / 'out' / 'report.html'}" in result.stdout
    assert (tmp_path / "out" / "report.html").exists()
    assert json.loads((tmp_path / "out" / "report.json").read_text())["activity"]["images"] == 12


def test_elsewhere_and_as_json(run: Run, network: Path, tmp_path: Path) -> None:
    run("build", network, "--board", "arty-a7", "--lanes", 4, "-o", tmp_path / "out")
    result = run("report", tmp_path / "out", "-o", tmp_path / "page.html", "--json")
    assert json.loads(result.stdout)["activity"] is None
    assert json.loads((tmp_path / "page.json").read_text()) == json.loads(result.stdout)
    assert not (tmp_path / "out" / "report.html").exists()


def test_mistakes(run: Run, network: Path, images: Path, tmp_path: Path) -> None:
    result = run("report", tmp_path / "nothing")
    assert result.exit_code == 2
    assert "the summary of a build" in result.stderr
    run("build", network, "--board", "arty-a7", "--lanes", 4, "-o", tmp_path / "out")
    result = run("report", tmp_path / "out", "--labels", images)
    assert result.exit_code == 2
    assert "labels must come with their images" in result.stderr
