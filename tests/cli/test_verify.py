"""``fpgasnn verify``."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from click.testing import Result

import fpgasnn.verify.api as verify_api
from fpgasnn import (
    Code,
    Conv,
    Identity,
    ImageInput,
    IntegerNetwork,
    Layer,
    Pool,
    SpikeInput,
    load_network,
    make_plan,
    save_network,
    verify,
)
from fpgasnn.cli import doctor
from fpgasnn.verify.compiled import find_compiler
from fpgasnn.verify.external import missing_tool

AMARANTH = ("--engine", "amaranth")


def test_random_images_by_default(run: Callable[..., Result], network: Path) -> None:
    result = run("verify", network, *AMARANTH)
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith("equal: ")
    assert "2 images" in result.stdout
    assert "amaranth engine" in result.stdout


def test_json_says_what_the_python_call_returns(run: Callable[..., Result], network: Path, images: Path) -> None:
    line = (
        "verify",
        network,
        "--images",
        images,
        "--limit",
        3,
        "-T",
        2,
        "--lanes",
        4,
        "--lanes",
        "scores=16",
        *AMARANTH,
    )
    answer = json.loads(run(*line, "--json").stdout)
    net = load_network(network)
    plan = make_plan(net, {"hidden": 4, "scores": 16})
    report = verify(net, np.load(images)["images"][:3, None], timesteps=2, plan=plan, engine="amaranth")
    assert answer == {
        "engine": "amaranth",
        "images": 3,
        "cycles": report.cycles,
        "spikes": report.spikes,
        "scores": 30,
        "cycle_numbers": report.cycle_numbers,
        "equal": True,
        "differences": [],
    }


@pytest.mark.parametrize("code", list(Code))
def test_stalls(run: Callable[..., Result], tiny: Callable[..., Path], code: Code) -> None:
    line = ("verify", tiny(code), "--stalls", 0.4, "--seed", 3, "--random", 1, *AMARANTH, "--json")
    slow, quick = json.loads(run(*line).stdout), json.loads(run(*line, "--stalls", 0).stdout)
    assert slow["equal"] and quick["equal"]
    assert slow["cycles"] > quick["cycles"]


def test_spike_trains(run: Callable[..., Result], tmp_path: Path) -> None:
    weight = np.arange(-4, 4).reshape(2, 2, 2, 1)
    net = IntegerNetwork(SpikeInput((2, 2, 1)), (Layer("scores", (Conv("input", weight),), bias=[0, 1]),), timesteps=3)
    save_network(net, tmp_path / "net.safetensors")
    assert run("verify", tmp_path / "net.safetensors", "-T", 2, *AMARANTH).exit_code == 0


def test_waveform(run: Callable[..., Result], network: Path, tmp_path: Path) -> None:
    path = tmp_path / "waves.vcd"
    result = run("verify", network, "--random", 1, "--vcd", path)
    assert result.exit_code == 0
    assert f"wrote {path}" in result.stdout
    assert "$var" in path.read_text()


def test_differences_are_the_answer_no(
    run: Callable[..., Result], network: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = verify_api.make_stimulus

    def flipped(*args: object, **kwargs: object) -> object:
        stimulus = honest(*args, **kwargs)  # type: ignore[arg-type]
        stimulus.words[:] = [word ^ 7 for word in stimulus.words]
        return stimulus

    monkeypatch.setattr(verify_api, "make_stimulus", flipped)
    result = run("verify", network, *AMARANTH)
    assert result.exit_code == 1
    assert result.stdout.startswith("different (")
    assert "expected" in result.stdout
    answer = json.loads(run("verify", network, *AMARANTH, "--json").stdout)
    assert answer["equal"] is False
    assert {"what", "layer", "image", "position", "expected", "got"} <= set(answer["differences"][0])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--lanes", 3], "lanes must divide 16"),
        (["--lanes", "nowhere=4"], "unknown layer 'nowhere'"),
        (["--lanes", "a="], "neither a number of lanes nor NAME=LANES"),
        (["--max-timesteps", 9], "max_timesteps of a plan must be in 1..8"),
        (["-T", 9], "timesteps must be in 1..8"),
        (["--stalls", 1], "'--stalls'"),
        (["--vcd", "x.vcd", "--engine", "cxxrtl"], "waveforms come from the Amaranth simulator"),
        (["--images", "missing.npy"], "cannot be read"),
    ],
)
def test_mistakes(run: Callable[..., Result], network: Path, arguments: list[object], message: str) -> None:
    before = os.listdir()
    result = run("verify", network, *arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert "Traceback" not in result.stderr
    assert os.listdir() == before


def test_a_residual_network(run: Callable[..., Result], tmp_path: Path) -> None:
    """A skip connection past a fork, engines that take turns (D6, D7)."""
    ones = np.ones((2, 1, 1, 2), int)
    layers = (
        Layer("first", (Conv("input", ones),), bias=[0, 0], threshold=[2, 2]),
        Layer("sum", (Conv("first", ones), Identity("first", np.array([1, 1]))), bias=[0, 0], threshold=[2, 2]),
        Layer("scores", (Conv("sum", np.ones((2, 2, 1, 2), int)),), bias=[0, 0]),
    )
    save_network(IntegerNetwork(ImageInput((2, 1, 2), bits=1), layers, timesteps=2), tmp_path / "net.safetensors")
    result = run("verify", tmp_path / "net.safetensors", "--engine", "amaranth", "--replicas", "sum=2")
    assert result.exit_code == 0, result.stderr


def test_what_hardware_cannot_do_names_the_layer(run: Callable[..., Result], tmp_path: Path) -> None:
    one = np.ones((1, 1, 1, 1), int)
    layers = (
        Layer("large", (Conv("input", one),), bias=[0], threshold=[2], pool=Pool((17, 16), (17, 16))),
        Layer("scores", (Conv("large", one),), bias=[0]),
    )
    save_network(IntegerNetwork(SpikeInput((17, 16, 1)), layers, timesteps=2), tmp_path / "net.safetensors")
    result = run("verify", tmp_path / "net.safetensors")
    assert result.exit_code == 2
    assert "layer 'large' pools 272 elements, one register each (D1)" in result.stderr


def test_doctor_finds_the_compiler_that_verify_uses(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert doctor._compiler() == find_compiler()
    own = tmp_path / "my-c++"
    own.write_text("#!/bin/sh\n")
    own.chmod(0o755)
    monkeypatch.setenv("CXX", str(own))
    assert doctor._compiler() == find_compiler() == str(own)


def test_icarus_by_name(run: Callable[..., Result], network: Path) -> None:
    if missing_tool("icarus") is not None:
        pytest.skip(f"engine icarus not run: {missing_tool('icarus')}")
    result = run("verify", network, "--engine", "icarus", "--random", 1)
    assert result.exit_code == 0 and "in the icarus engine" in result.stdout


@pytest.mark.parametrize("arguments", [[], ["net.safetensors", "--campaign", 1], ["--campaign", 1, "--replay", "x"]])
def test_one_of_network_campaign_and_replay(run: Callable[..., Result], arguments: list[object]) -> None:
    result = run("verify", *arguments)
    assert result.exit_code == 2
    assert "give one of NETWORK, --campaign N and --replay FILE" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--campaign", 1, "-T", 2], "go with a NETWORK"),
        (["--replay", "x", "--lanes", 2], "go with a NETWORK"),
        (["--campaign", 1, "--engine", "icarus"], "a campaign runs in the compiled engine cxxrtl, got --engine icarus"),
        (["--replay", "x"], "'x'"),
    ],
)
def test_options_that_do_not_go_together(run: Callable[..., Result], arguments: list[object], message: str) -> None:
    result = run("verify", *arguments)
    assert result.exit_code == 2
    assert message in result.stderr.replace("\n", " ")


def test_a_campaign_and_the_replay_of_a_case(
    run: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the command prints, with a campaign that has not been run."""
    import fpgasnn.verify.campaign as campaign_module
    from fpgasnn.verify.case import Case, save_case

    net = IntegerNetwork(
        ImageInput((1, 1, 1), bits=1), (Layer("scores", (Conv("input", [[[[1]]]]),), [0]),), timesteps=1
    )
    case = tmp_path / "case.safetensors"
    save_case(Case(net, np.ones((1, 1, 1, 1), int), 1, 0, 1), case)
    outcome = campaign_module.Outcome(0, frozenset({"code causal"}), 2, 3, 100, 7, 8, 9, 50)
    answers = {"failures": [campaign_module.Failure(0, "score of layer 'scores'", case, 3)]}

    def pretend(networks: int, **options: object) -> campaign_module.CampaignReport:
        assert (networks, options["seed"], options["jobs"]) == (1, 5, 2)
        return campaign_module.CampaignReport(5, 1.0, [outcome], answers["failures"])

    monkeypatch.setattr(campaign_module, "campaign", pretend)
    line = ("verify", "--campaign", 1, "--seed", 5, "--jobs", 2)
    result = run(*line)
    assert result.exit_code == 1
    assert "100 cycles in 2 runs of 3 images (50 cycles with pauses)" in result.stdout
    assert f"network 0: score of layer 'scores'\n    fpgasnn verify --replay {case}" in result.stdout
    answer = json.loads(run(*line, "--json").stdout)
    assert answer["equal"] is False and answer["features"] == {"code causal": {"networks": 1, "cycles": 100}}
    answers["failures"] = []
    result = run(*line)
    assert result.exit_code == 0 and "0 differences: all equal" in result.stdout
    result = run("verify", "--replay", case, *AMARANTH)
    assert result.exit_code == 0 and result.stdout.startswith("equal: ")
