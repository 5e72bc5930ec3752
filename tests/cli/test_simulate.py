"""``fpgasnn simulate``."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from click.testing import Result

from fpgasnn import Conv, IntegerNetwork, Layer, SpikeInput, load_network, save_network, simulate


def test_json_says_what_the_python_call_returns(run: Callable[..., Result], network: Path, images: Path) -> None:
    answer = json.loads(
        run("simulate", network, "--images", images, "--skip", 2, "--limit", 5, "-T", 3, "--json").stdout
    )
    array = np.load(images)["images"][2:7, None]
    result = simulate(load_network(network), array, 3)
    assert result.cycles is not None
    assert (answer["images"], answer["timesteps"], answer["delay"]) == (5, 3, 0)
    assert answer["predictions"] == result.predictions.tolist()
    assert answer["layers"]["hidden"]["spikes"] == result.spike_counts["hidden"].mean()
    assert answer["layers"]["hidden"]["image_additions"] == result.synaptic_operations["hidden"].image.mean()
    assert answer["layers"]["scores"]["operations"] == result.synaptic_operations["scores"].synaptic.mean()
    assert answer["latency"] == result.cycles.latency.mean()
    assert answer["interval"] == result.cycles.interval


def test_text(run: Callable[..., Result], network: Path, images: Path) -> None:
    text = run("simulate", network, "--images", images).stdout
    assert "12 images, T = 4" in text
    assert "hidden" in text
    assert "cycles per image" in text


def test_output_file_with_trace(run: Callable[..., Result], network: Path, images: Path, tmp_path: Path) -> None:
    path = tmp_path / "run.npz"
    assert run("simulate", network, "--images", images, "--trace", "-o", path).exit_code == 0
    result = simulate(load_network(network), np.load(images)["images"][:, None], trace=True)
    assert result.cycles is not None and result.prefix_scores is not None
    with np.load(path, allow_pickle=False) as saved:
        expected = {
            "scores": result.scores,
            "predictions": result.predictions,
            "prefix_scores": result.prefix_scores,
            "latency": result.cycles.latency,
            "done": result.cycles.done,
            "hidden.spike_counts": result.spike_counts["hidden"],
            "hidden.operations": result.synaptic_operations["hidden"].synaptic,
            "scores.operations": result.synaptic_operations["scores"].synaptic,
            "hidden.spikes": result.spikes["hidden"],
            "hidden.potentials": result.potentials["hidden"],
        }
        assert set(saved) == set(expected)
        for name, array in expected.items():
            np.testing.assert_array_equal(saved[name], array)


def test_spike_trains(run: Callable[..., Result], tmp_path: Path) -> None:
    weight = np.arange(-4, 4).reshape(2, 2, 2, 1)
    net = IntegerNetwork(SpikeInput((2, 2, 1)), (Layer("scores", (Conv("input", weight),), bias=[0, 1]),), timesteps=3)
    save_network(net, tmp_path / "net.safetensors")
    trains = np.random.default_rng(1).integers(0, 2, (4, 3, 2, 2, 1))
    np.save(tmp_path / "trains.npy", trains)
    answer = json.loads(
        run("simulate", tmp_path / "net.safetensors", "--images", tmp_path / "trains.npy", "--json").stdout
    )
    assert answer["predictions"] == simulate(net, trains).predictions.tolist()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["-T", 0], "timesteps must be in 1..8 for this network (S4), got 0"),
        (["-T", 9], "convert again"),
        (["--delay", 4], "delay must be in 0..T-1 = 0..3 (S8), got 4"),
        (["--trace"], "trace needs a file"),
        (["--limit", 0], "'--limit'"),
        (["--multiply", "nan"], "neither a finite number nor a fraction"),
    ],
)
def test_mistakes(
    run: Callable[..., Result], network: Path, images: Path, arguments: list[object], message: str
) -> None:
    result = run("simulate", network, "--images", images, *arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert "Traceback" not in result.stderr


def test_not_a_number(run: Callable[..., Result], network: Path, tmp_path: Path) -> None:
    np.save(tmp_path / "nan.npy", np.full((1, 1, 4, 4), np.nan))
    result = run("simulate", network, "--images", tmp_path / "nan.npy")
    assert result.exit_code == 2
    assert "finite" in result.stderr


def test_a_damaged_network_file(run: Callable[..., Result], network: Path, images: Path) -> None:
    network.write_bytes(network.read_bytes()[:-5])
    result = run("simulate", network, "--images", images)
    assert result.exit_code == 2
    assert str(network) in result.stderr


def test_nothing_half_written(run: Callable[..., Result], network: Path, images: Path, tmp_path: Path) -> None:
    target = tmp_path / "folder"
    target.mkdir()
    before = sorted(path.name for path in tmp_path.iterdir())
    result = run("simulate", network, "--images", images, "-o", target)
    assert result.exit_code == 2
    assert "the result cannot be written" in result.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_poisson_coding_has_a_seed(run: Callable[..., Result], network: Path, images: Path) -> None:
    line = ("simulate", network, "--images", images, "--json", "--poisson")
    first, again, other = (json.loads(run(*line, seed).stdout) for seed in (1, 1, 2))
    assert first == again
    assert first["layers"] != other["layers"]
