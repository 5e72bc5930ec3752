# amaranth: UnusedElaboratable=no
"""The engines by name: four simulators record the same run, and each missing tool is named."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from fpgasnn.errors import InputError, ToolError, VerificationError
from fpgasnn.golden import Neighbours, simulate
from fpgasnn.hdl.accelerator import Accelerator
from fpgasnn.network import Code, Conv, ImageInput, IntegerNetwork, Layer, Pool, SpikeInput
from fpgasnn.plan import make_plan
from fpgasnn.verify import Stalls, verify
from fpgasnn.verify import external as external_module
from fpgasnn.verify.compare import find_differences, find_latency_differences
from fpgasnn.verify.compiled import find_compiler
from fpgasnn.verify.engines import make_core
from fpgasnn.verify.external import missing_tool
from fpgasnn.verify.interface import Interface
from fpgasnn.verify.recorder import read_events, recorder_verilog
from fpgasnn.verify.stimulus import HardwareTrace, Stimulus, check_counts, expected_counts, make_stimulus

STALLS = Stalls(0.4, 0.5, 3)


def network(code: str = "causal", *, spikes: bool = False) -> IntegerNetwork:
    """Two layers with a pool; small, because every engine takes its time to begin."""
    rng = np.random.default_rng(8)
    source = SpikeInput((4, 4, 2)) if spikes else ImageInput((4, 4, 2), bits=3, signed=True)
    hidden = Layer(
        "hidden",
        (Conv("input", rng.integers(-4, 4, (3, 2, 2, 2))),),
        bias=rng.integers(-3, 3, 3),
        threshold=rng.integers(5, 12, 3),
        pool=Pool((2, 2), (1, 1)),
        weight_bits=3,
    )
    scores = Layer("scores", (Conv("hidden", rng.integers(-4, 4, (3, 2, 2, 3))),), bias=[1, 0, -1], weight_bits=3)
    return IntegerNetwork(source, (hidden, scores), Code(code), 3)


def images(net: IntegerNetwork, count: int = 2) -> np.ndarray:
    rng = np.random.default_rng(1)
    if isinstance(net.input, SpikeInput):
        return (rng.random((count, 3, 4, 4, 2)) < 0.4).astype(np.uint8)
    return rng.integers(-4, 4, (count, 4, 4, 2))


def skip_if_missing(engine: str) -> None:
    if engine == "cxxrtl" and find_compiler() is None:
        pytest.skip("no C++ compiler: the compiled engine is not available")
    problem = missing_tool(engine) if engine in external_module.EXTERNAL else None
    if problem is not None:
        pytest.skip(f"engine {engine} not run: {problem}")


@pytest.mark.parametrize("spikes", [False, True])
@pytest.mark.parametrize("code", list(Code))
def test_icarus(code: Code, spikes: bool) -> None:
    """All events of the emitted Verilog with pauses, and the latency of every image alone."""
    skip_if_missing("icarus")
    net = network(code, spikes=spikes)
    report = verify(net, images(net), plan=make_plan(net, 2), engine="icarus", stalls=STALLS)
    report.check()
    assert report.engine == "icarus"
    words = 2 * 4 * 4 * (3 if spikes else 1)
    assert report.cycle_numbers == 2 * 2 * (4 + 1) + words + 2 * 3 + 2
    assert report.spikes == 2 * 4 * 3 * 4


@pytest.mark.slow
def test_verilator() -> None:
    skip_if_missing("verilator")
    net = network()
    report = verify(net, images(net), engine="verilator", stalls=STALLS)
    report.check()
    assert report.engine == "verilator"


def run(engine: str) -> tuple[HardwareTrace, Stimulus, IntegerNetwork]:
    net = network()
    accelerator = Accelerator(net, make_plan(net, 2), trace=True)
    stimulus = make_stimulus(net, accelerator.plan, images(net), timesteps=3, delay=0, stalls=STALLS)
    name, core = make_core(accelerator, engine)
    assert name == engine
    return core.run(stimulus, max_cycles=5000), stimulus, net


@pytest.mark.parametrize("engine", ["cxxrtl", "icarus"])
def test_engines_record_the_same(engine: str) -> None:
    """Every array of the trace, in the simulators of different makes."""
    skip_if_missing(engine)
    (mine, _, _), (other, _, _) = run("amaranth"), run(engine)
    for name in ("accepted", "transferred", "scores", "channels", "lasts", "predictions", "cycles"):
        np.testing.assert_array_equal(getattr(mine, name), getattr(other, name), err_msg=name)
    for name in ("spikes", "started", "finished"):
        for one, two in zip(getattr(mine, name), getattr(other, name), strict=True):
            np.testing.assert_array_equal(one, two, err_msg=name)


@pytest.mark.parametrize("engine", ["amaranth", "cxxrtl", "icarus"])
def test_a_run_that_ends_with_an_input_word(engine: str) -> None:
    """One output position that reads one pixel: the scores leave long before the image has come in."""
    skip_if_missing(engine)
    hidden = Layer("hidden", (Conv("input", [[[[3]]]], stride=(6, 6)),), bias=[0], threshold=[7])
    scores = Layer("scores", (Conv("hidden", [[[[-2]]]]),), bias=[0])
    net = IntegerNetwork(ImageInput((6, 6, 1), bits=4), (hidden, scores), Code.RADIX, 1)
    report = verify(net, np.full((2, 6, 6, 1), 9), engine=engine, stalls=Stalls(0.5, 0, 1))
    report.check()
    assert report.result.cycles is not None
    assert (report.result.cycles.done < report.result.cycles.accepted[:, -1, -1]).all()


@pytest.mark.parametrize("engine", ["amaranth", "cxxrtl"])
def test_progress_counts_scores(engine: str) -> None:
    """Those of the images back to back, and where every image runs alone again those."""
    skip_if_missing(engine)
    net = network()
    seen: list[tuple[int, int]] = []
    verify(net, images(net), engine=engine, alone=True, progress=lambda *counts: seen.append(counts)).check()
    done, total = zip(*seen, strict=True)
    assert set(total) == {2 * 2 * 3}
    assert list(done) == sorted(done)
    assert done[-1] == total[0]


def test_every_number_of_the_record_is_compared() -> None:
    """One wrong entry anywhere is a difference, and is named."""
    trace, stimulus, net = run("amaranth")
    plan = make_plan(net, 2)
    golden = simulate(net, images(net), 3, delay=0, plan=plan, trace=True, neighbours=stimulus.neighbours)
    assert find_differences(net, plan, golden, trace) == []
    for name, what, detail in (
        ("accepted", "cycle", "word 0 accepted"),
        ("transferred", "cycle", "score transferred"),
        ("scores", "score", ""),
        ("channels", "channel", "number in the payload"),
        ("lasts", "last", "flag in the payload"),
        ("predictions", "prediction", ""),
    ):
        # not an image's last score, nor a position's last word: these are compared too
        series = getattr(trace, name).copy()
        series[2 if name == "predictions" else 1] += 1
        (difference,) = find_differences(net, plan, golden, replace(trace, **{name: series}))
        assert (difference.what, difference.detail) == (what, detail)
    shorter = replace(trace, accepted=trace.accepted[:-1])
    (difference,) = find_differences(net, plan, golden, shorter)
    assert str(difference).endswith("expected 32, got 31 (number of input words)")
    assert golden.cycles is not None
    latency = golden.cycles.latency.copy()
    assert find_latency_differences(plan, golden, latency) == []
    latency[1] += 1
    (difference,) = find_latency_differences(plan, golden, latency)
    assert (difference.image, difference.detail) == (1, "latency")


def test_without_probes_the_outer_streams_are_compared() -> None:
    trace, stimulus, net = run("amaranth")
    plan = make_plan(net, 2)
    golden = simulate(net, images(net), 3, delay=0, plan=plan, trace=True, neighbours=stimulus.neighbours)
    bare = replace(trace, spikes=[], started=[], finished=[])
    assert find_differences(net, plan, golden, bare) == []
    assert len(expected_counts(plan, stimulus, probes=False)) == 2


def test_more_events_than_planned() -> None:
    _, stimulus, net = run("amaranth")
    plan = make_plan(net, 2)
    expected = expected_counts(plan, stimulus)
    check_counts(plan, expected, expected)
    message = r"the hardware did more than the plan says \(D5\): 9 started positions of layer 'hidden', expected 8"
    with pytest.raises(VerificationError, match=message):
        check_counts(plan, expected, [*expected[:2], 9, *expected[3:]])


@pytest.mark.parametrize("engine", ["icarus", "verilator"])
def test_a_missing_tool_is_named(engine: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    net = network()
    with pytest.raises(ToolError, match=r"needs (iverilog|verilator), which is not installed: apt install"):
        verify(net, images(net), engine=engine)


def test_verilator_needs_a_compiler(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(external_module, "find_compiler", lambda: None)
    monkeypatch.setattr(shutil, "which", lambda name: f"/bin/{name}")
    assert missing_tool("verilator") == "Verilator needs a C++ compiler, which is not installed: apt install g++"


def test_a_core_that_hangs() -> None:
    skip_if_missing("icarus")
    net = network()
    accelerator = Accelerator(net, trace=True)
    stimulus = make_stimulus(net, accelerator.plan, images(net), timesteps=3, delay=0)
    for engine in ("amaranth", "icarus"):
        _, core = make_core(accelerator, engine)
        with pytest.raises(
            VerificationError, match=r"the hardware hangs \(D8\): 0 of 6 scores after \d+ cycles, \d+ of 32"
        ):
            core.run(stimulus, max_cycles=30)


def test_incomplete_and_unknown_records(tmp_path: Path) -> None:
    net = network()
    accelerator = Accelerator(net)
    stimulus = make_stimulus(net, accelerator.plan, images(net), timesteps=3, delay=0)
    interface = Interface.of(accelerator)
    with pytest.raises(ToolError, match="Icarus Verilog ended without a complete record of its run"):
        read_events(tmp_path, accelerator.plan, interface, stimulus, "Icarus Verilog")
    (tmp_path / "events.txt").write_text("1 7 xx3\nend 9 0\n")
    with pytest.raises(ToolError, match=r"shows unknown bits in cycle 7 of stream 1: 'xx3'"):
        read_events(tmp_path, accelerator.plan, interface, stimulus, "Icarus Verilog")


def test_interface_of_a_sidecar() -> None:
    from fpgasnn.hdl.verilog import describe

    net = network()
    accelerator = Accelerator(net)
    assert Interface.of_sidecar(describe(accelerator, net, "core")) == Interface.of(accelerator, "core")
    with pytest.raises(InputError, match=r"the description has no ports of a core, or lacks 'ports'"):
        Interface.of_sidecar({"name": "core"})
    bench = recorder_verilog(Interface.of(accelerator, "core"), 32, 1)
    assert "  core dut (" in bench and "@" not in bench.replace("@(negedge clk)", "")


def test_neighbours_are_checked() -> None:
    with pytest.raises(InputError, match=r"gaps must be integers >= 0.*\(D4\), got .*-1"):
        Neighbours(np.array([0, -1]), np.ones(1, int))
    with pytest.raises(InputError, match=r"ready must be one bit per cycle, some of them set \(D4\), got \[0, 0\]"):
        Neighbours(np.array([0]), np.zeros(2, int))
    net = network()
    with pytest.raises(InputError, match=r"neighbours decide when words arrive and scores leave \(D4\)"):
        simulate(
            net,
            images(net),
            plan=make_plan(net),
            arrivals=np.zeros(32, int),
            neighbours=Neighbours(np.zeros(32, int), np.ones(1, int)),
        )
