"""``fpgasnn run``."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from click.testing import Result

from fpgasnn import Code, load_network, simulate
from fpgasnn.link.protocol import VERSION
from fpgasnn.verify import simulated_board
from fpgasnn.verify.compiled import find_compiler

Run = Callable[..., Result]

compiler = pytest.mark.skipif(find_compiler() is None, reason="no C++ compiler")


@compiler
def test_images_on_a_simulated_board(run: Run, network: Path, images: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.npz"
    arguments = ("run", images, "--simulate", network, "--network", network, "-T", 3, "--delay", 1, "--repeat", 7)
    result = run(*arguments, "-o", output, "--json")
    assert result.exit_code == 0, result.stderr
    summary = json.loads(result.stdout)
    net = load_network(network)
    pixels = np.load(images)["images"][:, None]
    golden = simulate(net, pixels, 3, delay=1)
    assert summary["predictions"] == golden.predictions.tolist()
    assert (summary["simulated"], summary["images"], summary["timesteps"], summary["delay"]) == (True, 12, 3, 1)
    assert summary["latency"] == pytest.approx(golden.cycles.latency.mean())
    assert summary["repeated"]["count"] == 7
    assert summary["repeated"]["interval"] == simulate(net, pixels[[11] * 7], 3, delay=1).cycles.interval
    assert summary["repeated"]["core_images_per_second"] > summary["core_images_per_second"] > 0
    assert summary["link_images_per_second"] > 0
    with np.load(output) as written:
        assert np.array_equal(written["scores"], golden.scores)
        assert np.array_equal(written["cycles"], golden.cycles.latency)
    text = run("run", images, "--simulate", network, "--limit", 3, "--repeat", 0).stdout
    assert text.startswith("simulated device: network ")
    assert "core" in text and "through the simulated link" in text
    assert "one by one" in text and "repeated" not in text
    assert "lost 0" in text


@compiler
def test_without_images_it_says_what_is_there(run: Run, network: Path) -> None:
    summary = json.loads(run("run", "--simulate", network, "--json").stdout)
    assert (summary["code"], summary["loadable"]) == ("causal", False)
    assert (summary["input"], summary["output"], summary["max_timesteps"]) == ([4, 4, 1], [1, 1, 10], 8)
    assert summary["status"]["good"] == 3
    assert summary["protocol"] == VERSION
    assert "images" not in summary
    text = run("run", "--simulate", network).stdout
    assert f"input 4x4x1, scores 1x1x10, 4 MHz, protocol {VERSION}" in text


@compiler
def test_another_network(run: Run, network: Path, tiny: Callable[[Code], Path]) -> None:
    other = tiny(Code.RADIX)
    assert load_network(other).code is Code.RADIX
    result = run("run", "--simulate", network, "--network", other)
    assert result.exit_code == 2
    assert "must hold the network" in result.stderr


def test_images_are_read_before_a_device_is_compiled(
    run: Run, network: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def compiled(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr(simulated_board, "SimulatedBoard", compiled)
    np.save(tmp_path / "wide.npy", np.zeros((2, 1, 4, 5), np.uint8))
    for name, message in (("missing.npy", "missing.npy' cannot be read"), ("wide.npy", "4, 5")):
        result = run("run", tmp_path / name, "--simulate", network)
        assert result.exit_code == 2
        assert message in " ".join(result.stderr.split()), result.stderr


def test_mistakes(run: Run, network: Path, images: Path, tmp_path: Path) -> None:
    for arguments, message in (
        ((images,), "a run needs --port or --simulate, got neither: name the board's port"),
        ((images, "--port", "x", "--simulate", network), "got both: name"),
        (("--port", "/dev/no_such_port"), "port must be a serial port that can be opened"),
        (("--port", "x", "-o", tmp_path / "x.npz"), "--output writes what images give, got no images: name a file"),
    ):
        result = run("run", *arguments)
        assert result.exit_code == 2
        assert message in " ".join(result.stderr.split()), result.stderr
        assert "Traceback" not in result.stderr
