"""``fpgasnn fold``, and the choice that ``fpgasnn build`` makes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from boards.prices import table, use
from click.testing import Result

Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def _round_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, ice40=table(), ecp5=table())


def test_the_table_marks_the_choice(run: Run, network: Path) -> None:
    text = run("fold", network, "--board", "icebreaker").stdout
    assert "iCEBreaker: 5,280 logic cells, 30 block RAMs; 19 MHz" in text
    assert text.count("->") == 1
    assert "noise in a fifth of the pixels" in text
    assert "hidden" in text


def test_json_has_all_choices(run: Run, network: Path, images: Path) -> None:
    line = ("fold", network, "--board", "ulx3s-85f", "--images", images, "--limit", 4, "--json")
    answer = json.loads(run(*line).stdout)
    assert (answer["board"], answer["images"], answer["clock"]) == ("ulx3s-85f", 4, 60)
    chosen = answer["choices"][answer["chosen"]]
    assert chosen["replicas"] == {"hidden": 1, "scores": 1}
    assert chosen["images_per_second"] == pytest.approx(60e6 / chosen["interval"])
    assert answer["choices"][0]["lanes"] == {"hidden": 1, "scores": 1}


def test_a_rate_and_a_clock(run: Run, network: Path) -> None:
    plain = json.loads(run("fold", network, "--board", "ulx3s-85f", "--clock", 10, "--json").stdout)
    best = plain["choices"][plain["chosen"]]["images_per_second"]
    fast = json.loads(run("fold", network, "--board", "ulx3s-85f", "--clock", 10, "--fps", 1.5 * best, "--json").stdout)
    chosen = fast["choices"][fast["chosen"]]
    assert chosen["images_per_second"] >= 1.5 * best
    assert chosen["replicas"]["hidden"] > 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--board", "nowhere"], "unknown board 'nowhere'"),
        (["--board", "tang-nano-9k"], "got gowin (Tang Nano 9K): choose lanes yourself, few at first (fpgasnn build"),
        (["--board", "icebreaker", "--fps", "1e8"], "no folding on iCEBreaker reaches 100,000,000 images/s (D6)"),
        (["--board", "icebreaker", "--clock", "0"], "clock must be a number in 1..1000 (MHz), got 0"),
    ],
)
def test_mistakes(run: Run, network: Path, arguments: list[str], message: str) -> None:
    result = run("fold", network, *arguments)
    assert result.exit_code == 2
    assert message in result.stderr


def test_build_takes_lanes_or_a_rate(run: Run, network: Path, tmp_path: Path) -> None:
    result = run("build", network, "--board", "ulx3s-85f", "--lanes", 4, "--fps", 1000, "-o", tmp_path / "out")
    assert result.exit_code == 2
    assert "a build takes lanes and replicas, or --fps and chooses them, got both" in result.stderr
    result = run("build", network, "--board", "arty-a7", "--fps", 1000, "-o", tmp_path / "out")
    assert result.exit_code == 2
    assert "the resource model knows the families ice40, ecp5 (D6), got xilinx" in result.stderr
    assert not (tmp_path / "out").exists()


def test_lanes_auto_is_the_default(run: Run, network: Path, tmp_path: Path) -> None:
    for number, options in enumerate(([], ["--lanes", "auto"])):
        result = run("build", network, "--board", "arty-a7", *options, "-o", tmp_path / str(number), "--json")
        assert result.exit_code == 0, result.output
        assert json.loads(result.stdout)["lanes"] == {"hidden": 4, "scores": 4}
        assert "Arty A7-35T has no resource model: up to 4 lanes per layer; --lanes 8, ... is faster" in result.stderr


def test_engines_alone_leave_the_lanes_to_the_board(run: Run, network: Path, tmp_path: Path) -> None:
    line = ("build", network, "--board", "arty-a7", "--replicas", "hidden=2", "-o", tmp_path / "out", "--json")
    answer = json.loads(run(*line).stdout)
    assert (answer["lanes"], answer["replicas"]) == ({"hidden": 4, "scores": 4}, {"hidden": 2, "scores": 1})
    line = ("build", network, "--board", "arty-a7", "--lanes", 2, "-o", tmp_path / "out", "--json")
    result = run(*line)
    assert json.loads(result.stdout)["lanes"] == {"hidden": 2, "scores": 2}
    assert "no resource model" not in result.stderr
