"""``fpgasnn convert``."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from click.testing import Result

from fpgasnn import Code, convert, load_network
from fpgasnn.convert.methods import CORRECTIONS, SOURCES
from fpgasnn.convert.methods.robust import OVER_BATCHES, POPULATIONS
from fpgasnn.convert.options import STARTS
from fpgasnn.data import DIGITS, DIGITS_MODEL, digits
from fpgasnn.network import PoolMode
from fpgasnn.storage import network_bytes

FAST = ("--iterations", 2, "--batch", 20, "--limit", 40)


def test_writes_what_the_python_call_makes(run: Callable[..., Result], tmp_path: Path) -> None:
    path = tmp_path / "net.safetensors"
    result = run(
        "convert", DIGITS_MODEL, "-c", DIGITS, "-o", path, *FAST, "--weight-bits", 6, "--layer-bits", "relu4=4"
    )
    assert result.exit_code == 0, result.stderr
    images = digits()[0][:40, None]
    same = convert(DIGITS_MODEL, images, iterations=2, batch=20, weight_bits=6, layer_bits={"relu4": 4})
    assert path.read_bytes() == network_bytes(same)
    assert "relu4" in result.stdout
    assert f"wrote {path}" in result.stdout


def test_json_and_radix_code(run: Callable[..., Result], tmp_path: Path) -> None:
    path = tmp_path / "net.safetensors"
    answer = json.loads(
        run("convert", DIGITS_MODEL, "-c", DIGITS, "-o", path, *FAST, "--code", "radix", "-T", 3, "--json").stdout
    )
    assert (answer["code"], answer["timesteps"], answer["max_timesteps"], answer["delay"]) == ("radix", 3, 3, 0)
    assert [layer["name"] for layer in answer["layers"]] == ["relu1", "relu4", "linear7"]
    net = load_network(path)
    assert net.code is Code.RADIX
    assert answer["layers"][0]["membrane_bits"] == net.widths["relu1"].membrane


def test_a_composed_method(run: Callable[..., Result], tmp_path: Path) -> None:
    path = tmp_path / "net.safetensors"
    line = ("convert", DIGITS_MODEL, "-c", DIGITS, "-o", path, *FAST, "--method", "robust+lcp", "--start", "zero")
    line += ("--population", "positive", "--over-batches", "mean", "--scale", 0.9, "--layerwise", "--percentile", 99)
    assert run(*line).exit_code == 0
    same = convert(
        DIGITS_MODEL,
        digits()[0][:40, None],
        iterations=2,
        batch=20,
        method="robust+lcp",
        start="zero",
        population="positive",
        over_batches="mean",
        scale=0.9,
        channelwise=False,
        percentile=99,
    )
    assert path.read_bytes() == network_bytes(same)
    assert load_network(path).metadata["method"] == "robust+lcp"


def test_pixels_are_scaled_before_conversion(run: Callable[..., Result], tmp_path: Path) -> None:
    first, second = tmp_path / "a.safetensors", tmp_path / "b.safetensors"
    doubled = tmp_path / "doubled.npy"
    np.save(doubled, digits()[0][:40].astype(float) * 2 + 3)
    run("convert", DIGITS_MODEL, "-c", DIGITS, "-o", first, *FAST)
    assert (
        run("convert", DIGITS_MODEL, "-c", doubled, "-o", second, *FAST, "--multiply", "1/2", "--add", -1.5).exit_code
        == 0
    )
    assert first.read_bytes() == second.read_bytes()


def test_choices_are_those_of_the_package(run: Callable[..., Result]) -> None:
    text = run("convert", "--help").stdout
    assert "|".join(Code) in text
    assert "|".join(PoolMode) in text
    for name in (*SOURCES, *CORRECTIONS, *POPULATIONS, *OVER_BATCHES, *STARTS):
        assert re.search(rf"\b{name}\b", text), name


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--weight-bits", 1], "weight_bits must be"),
        (["-T", 0], "timesteps"),
        (["--layer-bits", "nowhere=4"], "nowhere"),
        (["--layer-bits", "relu4"], "not of the form NAME=BITS"),
        (["--multiply", "a/b"], "neither a finite number nor a fraction"),
        (["--code", "phase"], "'phase' is not one of"),
        (["--skip", 5000], "--skip must leave at least one of"),
        (["--code", "radix", "--pool-mode", "per_step"], "per_step"),
        (["--method", "lcp+ltb"], "method must be a threshold source (ltb, mse,"),
        (["--start", "full"], "start must be one of half, zero"),
    ],
)
def test_mistakes_leave_nothing_behind(
    run: Callable[..., Result], tmp_path: Path, arguments: list[object], message: str
) -> None:
    result = run("convert", DIGITS_MODEL, "-c", DIGITS, "-o", tmp_path / "net.safetensors", *FAST, *arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert "Traceback" not in result.stderr
    assert os.listdir(tmp_path) == []


def test_an_unwritable_folder(run: Callable[..., Result], tmp_path: Path) -> None:
    result = run("convert", DIGITS_MODEL, "-c", DIGITS, "-o", tmp_path / "no" / "net.safetensors", *FAST)
    assert result.exit_code == 2
    assert "cannot be written" in result.stderr


def test_images_of_another_shape(run: Callable[..., Result], tmp_path: Path) -> None:
    np.save(tmp_path / "wide.npy", np.zeros((3, 8, 9)))
    result = run("convert", DIGITS_MODEL, "-c", tmp_path / "wide.npy", "-o", tmp_path / "net.safetensors")
    assert result.exit_code == 2
    assert "(N, 1, 8, 8)" in result.stderr
    assert "(3, 8, 9)" in result.stderr
