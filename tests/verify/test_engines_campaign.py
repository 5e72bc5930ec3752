# amaranth: UnusedElaboratable=no
"""Campaigns find a planted bug, shrink it, and keep it in a file that replays."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from fpgasnn import load_network, save_network
from fpgasnn.errors import InputError, MissingDependencyError
from fpgasnn.hdl import lane as lane_module
from fpgasnn.network import Code, Conv, Identity, ImageInput, IntegerNetwork, Layer, SpikeInput
from fpgasnn.plan import make_plan
from fpgasnn.verify import Stalls
from fpgasnn.verify.campaign import campaign
from fpgasnn.verify.case import Case, examine, load_case, run_case, save_case
from fpgasnn.verify.compiled import find_compiler
from fpgasnn.verify.draw import draw_cases, draw_run
from fpgasnn.verify.features import FEATURES, find_features
from fpgasnn.verify.journal import COUNTS, Journal, Outcome
from fpgasnn.verify.shrink import shrink

needs_compiler = pytest.mark.skipif(
    find_compiler() is None, reason="no C++ compiler: campaigns need the compiled engine"
)


def case(**changes: Any) -> Case:
    """Two layers, two images, everything a little larger than a bug needs."""
    rng = np.random.default_rng(4)
    layers = (
        Layer("hidden", (Conv("input", rng.integers(-4, 4, (4, 2, 2, 2)), pads=(1, 0, 0, 0)),), [1] * 4, [3] * 4),
        Layer("scores", (Conv("hidden", rng.integers(-4, 4, (2, 3, 2, 4))),), bias=[0, 1]),
    )
    net = IntegerNetwork(ImageInput((3, 3, 2), bits=3), layers, Code.CAUSAL, 4, 6)
    images = rng.integers(0, 8, (2, 3, 3, 2))
    return replace(Case(net, images, 3, 1, 5, {"hidden": 2}, {"hidden": 2}, Stalls(0.3, 0.3, 9)), **changes)


def test_a_case_survives_its_file(tmp_path: Path) -> None:
    original = case()
    save_case(original, tmp_path / "case.safetensors")
    loaded = load_case(tmp_path / "case.safetensors")
    np.testing.assert_array_equal(loaded.images, original.images)
    for name in ("timesteps", "delay", "max_timesteps", "lanes", "ring_rows", "stalls"):
        assert getattr(loaded, name) == getattr(original, name)
    assert loaded.net.metadata == original.net.metadata
    assert loaded.plan() == original.plan()


def residual_case() -> Case:
    """A skip connection past a convolution, a sum pool and a convolution in groups, rings given branch by branch."""
    layers = (
        Layer("first", (Conv("input", np.ones((2, 1, 1, 1), int)),), [0, 0], [1, 1]),
        Layer("second", (Conv("first", np.ones((2, 3, 1, 1), int), pads=(1, 0, 1, 0), groups=2),), [0, 0], [2, 2]),
        Layer("sum", (Identity("first", [1, 2], channel_offset=1), Conv("second", np.ones((2, 1, 1, 2), int))),
              [0, 0], [2, 2]),
        Layer("thin", (Conv("sum", np.ones((2, 1, 1, 1), int), (2, 1), groups=2, repeat=(2, 1)),), [0, 0], [2, 2]),
        Layer("scores", (Conv("thin", np.ones((1, 2, 1, 2), int)),), [0]),
    )  # fmt: skip
    net = IntegerNetwork(SpikeInput((4, 1, 1)), layers, Code.RADIX, 2)
    images = np.ones((1, 2, 4, 1, 1), np.uint8)
    return Case(net, images, 2, 0, 2, {"sum": 2}, {"sum": (2, 1)}, replicas={"second": 2})


def test_a_residual_case_survives_its_file(tmp_path: Path) -> None:
    """Ring capacities are one per branch; features name what the graph has (D7)."""
    original, path = residual_case(), tmp_path / "case.safetensors"
    save_case(original, path)
    loaded = load_case(path)
    assert loaded.ring_rows == {"sum": (2, 1)} and loaded.plan() == original.plan()
    found = find_features(loaded.net, loaded.plan())
    assert {"branch identity", "branch convolution", "branch sum pool", "branch fork", "grouped convolution"} <= found
    assert {"fetch channelwise", "plan smallest rings", "plan replicas"} <= found <= set(FEATURES)
    note = json.loads(load_network(path).metadata["verification case"]) | {"ring_rows": {"sum": [2, "1"]}}
    save_network(replace(original.net, metadata={"verification case": json.dumps(note)}), path)
    with pytest.raises(InputError, match=r"ring_rows of 'sum' must be an integer, got '1'"):
        load_case(path)


def test_shrinking_takes_branches_away() -> None:
    """What is left of a failure of skip connections is one skip connection, and nothing beside it."""

    def fails(smaller: Case) -> str | None:
        branches = [branch for layer in smaller.net.layers for branch in layer.branches]
        return "skip" if any(isinstance(branch, Identity) for branch in branches) else None

    smallest, _, _ = shrink(residual_case(), fails, attempts=600)
    branches = [branch for layer in smallest.net.layers for branch in layer.branches]
    (skip,) = [branch for branch in branches if isinstance(branch, Identity)]
    assert len(branches) == len(smallest.net.layers) == 2 and skip.channel_offset == 0 and not smallest.ring_rows


def test_shrinking_keeps_groups_valid() -> None:
    """Channels that a convolution in groups needs stay; everything else goes."""

    def fails(smaller: Case) -> str | None:
        branches = [branch for layer in smaller.net.layers for branch in layer.branches]
        return "groups" if any(isinstance(branch, Conv) and branch.groups > 1 for branch in branches) else None

    smallest, message, _ = shrink(residual_case(), fails, attempts=600)
    assert message == "groups" and len(smallest.net.layers) == 2 and not smallest.replicas


def test_wrong_case_files(tmp_path: Path) -> None:
    path = tmp_path / "net.safetensors"
    save_network(case().net, path)
    with pytest.raises(
        InputError, match=r"a case file holds a network and a stimulus, got a network alone, in '.*net.saf"
    ):
        load_case(path)
    for note in ("[]", "{", json.dumps({"lanes": {}, "ring_rows": {}, "images": "AAAA", "shape": [7]})):
        save_network(replace(case().net, metadata={"verification case": note}), path)
        with pytest.raises(
            InputError, match=r"the case is damaged \(\w+: .*\), in '.*net.safetensors': run the campaign"
        ):
            load_case(path)


def test_damaged_stimuli_are_named(tmp_path: Path) -> None:
    path = tmp_path / "case.safetensors"
    save_case(case(), path)
    note = json.loads(load_network(path).metadata["verification case"])
    for change, message in (
        ({"timesteps": float("inf")}, r"timesteps must be an integer >= 1, got inf: give an int"),
        ({"delay": -1}, "delay must be an integer >= 0, got -1"),
        ({"lanes": {"hidden": 2.5}}, "lanes of 'hidden' must be an integer, got 2.5: give an int"),
        ({"shape": [4, 3, 3, 1]}, r"images must have shape \(N, 3, 3, 2\), got \(4, 3, 3, 1\): run the campaign again"),
        ({"images": "AAA"}, "Error"),
        ({"stalls": {"input_rate": 2}}, "input_rate must be a number in"),
    ):
        text = json.dumps({**note, **change})
        save_network(replace(case().net, metadata={"verification case": text}), path)
        with pytest.raises(InputError, match=rf"the case is damaged \(.*{message}"):
            load_case(path)


def test_a_valid_case_is_equal_and_an_invalid_one_no_failure() -> None:
    assert examine(case(), "amaranth") is None
    assert examine(case(timesteps=7), "amaranth") is None
    assert run_case(case(), "amaranth").equal


def tie_does_not_fire(self: Any, m: Any, membranes: Any) -> Any:
    """A lane whose comparison is strict."""
    m.d.comb += self.spike.eq((membranes[0] > 0) if len(membranes) == 1 else ~membranes[0][-1])
    return self.spike


@needs_compiler
def test_a_planted_bug_is_found_shrunk_and_replayed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The smallest network in which a tie matters: one pixel, one step, one channel per layer, a weight that is 1."""
    with monkeypatch.context() as patch:
        patch.setattr(lane_module.Lane, "_spike", tie_does_not_fire)
        report = campaign(3, seed=152, cycles=300, output=tmp_path / "cases")
        assert not report.equal
        (failure,) = report.failures
        assert "expected 1, got 0" in failure.message
        smallest = load_case(failure.case)
        assert examine(smallest, "amaranth") == failure.message
    assert examine(smallest, "amaranth") is None
    net = smallest.net
    assert len(net.layers) == 2 and smallest.images.size == 1 and smallest.timesteps == 1
    hidden, scores = net.layers
    assert hidden.threshold == 1 and hidden.start == 0 and hidden.bias == 0 and hidden.branches[0].weight == [[[[1]]]]
    assert [layer.channels for layer in net.layers] == [1, 1] and not scores.branches[0].weight.any()
    assert smallest.stalls.quiet and not smallest.ring_rows


@needs_compiler
def test_a_campaign_of_equal_networks(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    report = campaign(2, seed=3, cycles=3000, batch=2, output=tmp_path, progress=lambda *done: seen.append(done))
    assert report.equal and seen == [(2, 2)]
    assert report.total("cycles") >= 6000 and report.total("stalled_cycles") > 0
    assert {feature for outcome in report.outcomes for feature in outcome.features} <= set(FEATURES)
    assert 0.5 <= report.largest_share < 1
    assert list(tmp_path.iterdir()) == []


@needs_compiler
def test_an_interrupted_campaign_goes_on(tmp_path: Path) -> None:
    """Done networks are not run again, a line without its end is; the outcomes are those of one run."""
    journal = tmp_path / "journal.jsonl"

    def interrupt(done: int, _: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        campaign(3, seed=3, cycles=1000, batch=1, journal=journal, progress=interrupt)
    lines = journal.read_text().splitlines(keepends=True)
    assert len(lines) == 3
    journal.write_text("".join(lines[:2]) + lines[2][:20])
    seen: list[tuple[int, int]] = []
    report = campaign(
        3, seed=3, cycles=1000, batch=1, journal=journal, progress=lambda *done: seen.append(done)
    )  # the first is known
    assert seen == [(2, 3), (3, 3)]
    whole = campaign(3, seed=3, cycles=1000, batch=1)
    assert report.outcomes == whole.outcomes and journal.read_text().splitlines(keepends=True)[:3] == lines
    assert campaign(2, seed=3, cycles=1000, journal=journal).outcomes == whole.outcomes[:2]


def test_wrong_journals(tmp_path: Path) -> None:
    journal = tmp_path / "journal.jsonl"
    Journal(journal, {"seed": 1}).append([Outcome(0), Outcome(1, failed="a difference")])
    assert [outcome.number for outcome in Journal(journal, {"seed": 1}).outcomes] == [0]
    with pytest.raises(
        InputError, match=r'must begin with \{"seed": 2\}, got \{"seed": 1\}, in .*journal.jsonl.: give'
    ):
        Journal(journal, {"seed": 2})
    whole = json.dumps({"features": ["causal"]} | dict.fromkeys(COUNTS, 1))
    journal.write_text(f'{{"seed": 1}}\n{whole}\n')
    assert len(Journal(journal, {"seed": 1}).outcomes) == 1
    wrong = [whole.replace('"cycles": 1', f'"cycles": {value}') for value in ("Infinity", "-1", "2.5", '"1"')]
    wrong.append(whole.replace('["causal"]', "[7]"))
    for line in ("{", "[]", '{"number": 1}', "[" * 100_000, *wrong):
        journal.write_text(f'{{"seed": 1}}\n{line}\n')
        with pytest.raises(InputError, match=r"is damaged in line 2 \(\w+\), in .*journal.jsonl"):
            Journal(journal, {"seed": 1})
    with pytest.raises(InputError, match=r"cannot be used \(Is a directory\), in "):
        Journal(tmp_path, {"seed": 1})


def test_shrinking_by_size() -> None:
    """Every family of steps is taken when nothing but the number of layers matters."""
    smallest, message, tried = shrink(
        case(), lambda smaller: "too large" if len(smaller.net.layers) > 1 else None, attempts=500
    )
    assert message == "too large" and tried < 500
    hidden, scores = smallest.net.layers
    assert smallest.net.input.shape == (1, 1, 1) and isinstance(smallest.net.input, ImageInput)
    assert smallest.net.input.bits == 1 and len(smallest.images) == 1 and not smallest.images.any()
    assert (hidden.channels, scores.channels) == (1, 1)
    assert not any(branch.weight.any() for layer in smallest.net.layers for branch in layer.branches)
    assert (smallest.timesteps, smallest.delay, smallest.max_timesteps) == (1, 0, 1)


def test_drawn_cases_are_distinct_and_repeat() -> None:
    first, again = draw_cases(30, 5), draw_cases(30, 5)
    for one, two in zip(first, again, strict=True):
        assert one.plan() == two.plan()
    features = [find_features(one.net, one.plan()) for one in first]
    assert all(found <= set(FEATURES) for found in features)
    assert {"code causal", "code deferred", "code radix", "pool cumulative"} <= frozenset().union(*features)
    spikes = next(one for one in first if isinstance(one.net.input, SpikeInput))
    completed = draw_run(spikes, 3, np.random.default_rng(0), 1)
    assert completed.images.shape == (3, completed.timesteps, *spikes.net.input.shape)
    assert completed.plan() == make_plan(
        spikes.net,
        dict(spikes.lanes) or None,
        replicas=spikes.replicas,
        max_timesteps=spikes.max_timesteps,
        ring_rows=spikes.ring_rows or None,
    )


@pytest.mark.parametrize("name", ["networks", "cycles", "jobs", "batch"])
def test_wrong_sizes(name: str) -> None:
    with pytest.raises(InputError, match=rf"{name} of a campaign must be an integer >= 1, got 0"):
        campaign(**{"networks": 1, name: 0})


def test_without_hypothesis(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "hypothesis", None)
    with pytest.raises(
        MissingDependencyError, match=r"draws its networks with the package hypothesis.*fpgasnn\[test\]"
    ):
        draw_cases(1, 0)
