"""``fpgasnn diagnose``."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from fpgasnn.data import DIGITS, DIGITS_MODEL

MODEL = ("diagnose", DIGITS_MODEL, "-c", DIGITS, "--images", DIGITS, "--limit", 20, "-T", 4, "--method", "max")


def test_a_trained_model(run: Callable[..., Result]) -> None:
    result = run(*MODEL, "--labels", DIGITS)
    assert result.exit_code == 0, result.stderr
    assert "relu4" in result.stdout
    assert "Theorem 1" in result.stdout
    assert "spiking   agrees with the trained network on" in result.stdout
    answer = json.loads(run(*MODEL, "--labels", DIGITS, "--start", "zero", "--layerwise", "--json").stdout)
    assert (answer["images"], answer["timesteps"], answer["start"]) == (20, 4, "zero")
    assert len(answer["layers"][0]["k"]) == 4
    low, middle, high = answer["layers"][0]["thresholds"]
    assert low == middle == high


def test_a_network(run: Callable[..., Result], network: Path, images: Path) -> None:
    line = ("diagnose", network, "--images", images, "--labels", images, "-T", 8)
    result = run(*line)
    assert result.exit_code == 0, result.stderr
    assert "SOP90" in result.stdout
    answer = json.loads(run(*line, "--reference", 1, "--json").stdout)
    assert answer["timesteps"] == [1, 2, 4, 8]
    assert set(answer["at_share"]) == {"0.90", "0.95"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["diagnose", DIGITS_MODEL, "--images", DIGITS], "got no --calibration: add -c FILE"),
        ([*MODEL, "--reference", "0.9"], "--reference belongs to a network file"),
        (["diagnose", "NET", "--images", "IMAGES", "--method", "ltb"], "got options of a conversion: method"),
        (["diagnose", "NET", "--images", "IMAGES", "-c", "IMAGES"], "got options of a conversion: calibration"),
        (["diagnose", "NET", "--images", "IMAGES", "--plot", "NET/a.png"], "cannot be written"),
    ],
)
def test_mistakes(
    run: Callable[..., Result], network: Path, images: Path, arguments: list[object], message: str
) -> None:
    known = {"NET": network, "IMAGES": images, "NET/a.png": network / "a.png"}
    result = run(*(known.get(str(argument), argument) for argument in arguments))
    assert result.exit_code == 2
    assert message in result.stderr
