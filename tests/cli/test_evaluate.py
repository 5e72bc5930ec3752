"""``fpgasnn evaluate``."""

from __future__ import annotations

import gzip
import json
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from click.testing import Result

from fpgasnn import evaluate, load_network
from fpgasnn.cli.evaluate import selected_timesteps


def test_json_says_what_the_python_call_returns(run: Callable[..., Result], network: Path, images: Path) -> None:
    line = ("evaluate", network, "--images", images, "--labels", images, "-T", 7, "--skip", 1, "--json")
    answer = json.loads(run(*line).stdout)
    with np.load(images) as data:
        result = evaluate(load_network(network), data["images"][1:, None], data["labels"][1:], 7)
    assert answer["images"] == 11
    assert answer["timesteps"] == [1, 2, 3, 4, 5, 6, 7]
    assert answer["correct"] == result.correct.tolist()
    assert answer["accuracy"] == result.accuracy.tolist()
    assert answer["spikes_per_image"] == result.spikes
    assert answer["synaptic_operations_per_image"] == result.synaptic_operations


def test_table_shows_powers_of_two_and_the_longest(run: Callable[..., Result], network: Path, images: Path) -> None:
    text = run("evaluate", network, "--images", images, "--labels", images, "-T", 7).stdout
    first = [line.split()[0] for line in text.splitlines() if "%" in line]
    assert first == ["1", "2", "4", "7"]
    assert selected_timesteps((15,)) == [15]


def test_idx_files(run: Callable[..., Result], network: Path, images: Path, tmp_path: Path) -> None:
    with np.load(images) as data:
        pixels, labels = data["images"], data["labels"].astype(np.uint8)
    for name, array in (("images", pixels), ("labels", labels)):
        header = struct.pack(f">HBB{array.ndim}I", 0, 8, array.ndim, *array.shape)
        (tmp_path / f"{name}.gz").write_bytes(gzip.compress(header + array.tobytes(), mtime=0))
    packed = run("evaluate", network, "--images", tmp_path / "images.gz", "--labels", tmp_path / "labels.gz", "--json")
    assert packed.stdout == run("evaluate", network, "--images", images, "--labels", images, "--json").stdout


@pytest.mark.parametrize(("label", "message"), [(10, "labels must be in 0..9"), (-1, "labels must be in 0..9")])
def test_labels_out_of_range(
    run: Callable[..., Result], network: Path, images: Path, tmp_path: Path, label: int, message: str
) -> None:
    np.save(tmp_path / "labels.npy", np.full(12, label))
    result = run("evaluate", network, "--images", images, "--labels", tmp_path / "labels.npy")
    assert result.exit_code == 2
    assert message in result.stderr


def test_labels_of_other_images(run: Callable[..., Result], network: Path, images: Path, tmp_path: Path) -> None:
    np.save(tmp_path / "labels.npy", np.zeros(5, int))
    result = run("evaluate", network, "--images", images, "--labels", tmp_path / "labels.npy")
    assert result.exit_code == 2
    assert "labels must be 12 integers" in result.stderr
