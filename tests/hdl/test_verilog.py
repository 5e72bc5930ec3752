# amaranth: UnusedElaboratable=no
"""Verilog text: deterministic, self-contained, as its sidecar says; and it runs in a simulator of another make."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import fpgasnn
from fpgasnn.errors import InputError
from fpgasnn.hdl.accelerator import Accelerator
from fpgasnn.hdl.scanner import Scanner
from fpgasnn.hdl.verilog import check_name, component_verilog, describe, network_verilog
from fpgasnn.network import Code, Conv, ImageInput, IntegerNetwork, Layer, Pool, SpikeInput
from fpgasnn.plan import (
    LATENCY_ACCEPTED,
    LATENCY_READ,
    LATENCY_RELEASED,
    LATENCY_SCORES,
    LATENCY_WRITTEN,
    make_plan,
)
from fpgasnn.verify.generate import generate


def network(code: str = "causal", *, image: bool = True) -> IntegerNetwork:
    rng = np.random.default_rng(2)
    source = ImageInput((5, 5, 1), bits=3) if image else SpikeInput((5, 5, 1))
    hidden = Layer(
        "hidden",
        (Conv("input", rng.integers(-4, 4, (4, 2, 2, 1))),),
        bias=rng.integers(-3, 3, 4),
        threshold=rng.integers(4, 9, 4),
        weight_bits=3,
        pool=Pool((2, 2), (2, 2)),
    )
    scores = Layer("scores", (Conv("hidden", rng.integers(-4, 4, (3, 2, 2, 4))),), bias=np.arange(3), weight_bits=3)
    return IntegerNetwork(source, (hidden, scores), Code(code), 3)


def scanner() -> Scanner:
    return Scanner(segments=2, width=4, address_bits=6, offset_bits=5)


@pytest.mark.parametrize("name", ["", "2fast", "a-b", "a b", "größe", "../core"])
def test_wrong_names(name: str) -> None:
    with pytest.raises(
        InputError,
        match=r"the module name must be a Verilog identifier and no keyword, got .*: use letters",
    ):
        check_name(name)
    with pytest.raises(InputError, match="must be a Verilog identifier"):
        component_verilog(scanner(), name, "title")


def test_header_and_module() -> None:
    text = component_verilog(scanner(), "event_scanner", "The title")
    lines = text.splitlines()
    assert lines[:2] == ["// The title", f"// Written by fpgasnn {fpgasnn.__version__}; do not edit."]
    assert re.findall(r"^module (\S+)\(", text, re.MULTILINE)[-1] == "event_scanner"
    assert "src =" not in text


def test_the_same_component_gives_the_same_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever Yosys the environment asks for, and the environment stays as it was."""
    monkeypatch.delenv("AMARANTH_USE_YOSYS", raising=False)
    first = component_verilog(scanner(), "core", "title")
    assert "AMARANTH_USE_YOSYS" not in os.environ
    monkeypatch.setenv("AMARANTH_USE_YOSYS", "system")
    assert component_verilog(scanner(), "core", "title") == first
    assert os.environ["AMARANTH_USE_YOSYS"] == "system"


@pytest.mark.parametrize("image", [False, True])
@pytest.mark.parametrize("code", list(Code))
def test_the_sidecar_describes_the_module(code: Code, image: bool) -> None:
    net = network(code, image=image)
    accelerator = Accelerator(net)
    text = network_verilog(accelerator, net, "core")
    sidecar = describe(accelerator, net, "core")
    top = text[text.index("\nmodule core(") :]
    top = top[: top.index("endmodule")]
    ports = {}
    for direction, msb, name in re.findall(r"^  (input|output) (?:\[(\d+):0\] )?(\w+);", top, re.MULTILINE):
        ports[name] = (direction, int(msb or 0) + 1)
    assert {port["name"]: (port["direction"], port["width"]) for port in sidecar["ports"]} == ports
    assert sidecar["score_bits"] < ports["o__payload"][1]
    assert text.startswith(f"// core: 2 layers, {code} code, network {sidecar['network'][:16]}\n")
    assert sidecar["latency"] == {
        "written": LATENCY_WRITTEN,
        "accepted": LATENCY_ACCEPTED,
        "released": LATENCY_RELEASED,
        "scores": LATENCY_SCORES,
        "read": LATENCY_READ,
    }
    assert json.loads(json.dumps(sidecar)) == sidecar


@pytest.mark.parametrize("code", list(Code))
def test_the_sidecar_says_how_long_a_run_is(code: Code) -> None:
    net = network(code)
    sidecar = describe(Accelerator(net), net, "core")
    assert (sidecar["code"], sidecar["timesteps"]) == (str(code), net.timesteps)
    assert sidecar["max_timesteps"] == make_plan(net).max_timesteps
    assert sidecar["default_delay"] == (None if code is Code.RADIX else net.readout_delay(net.timesteps, None))
    assert sidecar["classes"] == net.output.channels


@pytest.mark.parametrize("image", [False, True])
def test_memory_bits_are_those_of_the_verilog(image: bool) -> None:
    net = network(image=image)
    accelerator = Accelerator(net)
    text = network_verilog(accelerator, net, "core")
    total = 0
    for bits, first, last in re.findall(r"^  reg (?:\[(\d+):0\] )?\w+ \[(\d+):(\d+)\];", text, re.MULTILINE):
        total += (int(bits or 0) + 1) * (abs(int(last) - int(first)) + 1)
    memory = describe(accelerator, net, "core")["memory_bits"]
    assert total == memory["weights"] + memory["rings"]


_SCRIPT = """
import sys
sys.path.insert(0, {tests!r})
from {module} import network
from fpgasnn.verify.generate import generate
generate(network(), {folder!r}, name="core")
"""


def test_other_processes_and_folders_give_the_same_bytes(tmp_path: Path) -> None:
    """Hash seeds differ between the processes."""
    folders = [tmp_path / "a", tmp_path / "deeper" / "b"]
    for seed, folder in zip(("1", "77"), folders, strict=True):
        script = _SCRIPT.format(tests=str(Path(__file__).parent), module=Path(__file__).stem, folder=str(folder))
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONWARNINGS": "ignore"}
        subprocess.run([sys.executable, "-c", script], check=True, env=environment)
    names = sorted(path.name for path in folders[0].iterdir())
    assert names == ["core.json", "core.v", "core_tb.v"]
    for name in names:
        first, second = (folder.joinpath(name).read_bytes() for folder in folders)
        assert first == second
        assert str(tmp_path).encode() not in first
        assert not re.search(rb"(?<![/\w])/[a-z]+/[a-z]", first), "an absolute path"


@pytest.fixture
def simulator() -> tuple[str, str]:
    found = shutil.which("iverilog"), shutil.which("vvp")
    if found[0] is None or found[1] is None:
        pytest.skip("Icarus Verilog (iverilog, vvp) is not installed: the bench runs in the Amaranth simulator only")
    return found[0], found[1]


def run_bench(simulator: tuple[str, str], bench: Path, verilog: Path) -> str:
    program = bench.with_suffix(".vvp")
    compiled = subprocess.run(
        [simulator[0], "-g2001", "-Wall", "-Wno-timescale", "-o", str(program), str(verilog), str(bench)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    # a block that never triggers leaves unknown bits behind
    assert "never trigger" not in compiled.stderr
    return subprocess.run([simulator[1], str(program)], capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("image", [False, True])
@pytest.mark.parametrize("code", list(Code))
def test_the_bench_passes(code: Code, image: bool, simulator: tuple[str, str], tmp_path: Path) -> None:
    result = generate(network(code, image=image), tmp_path, name="core")
    assert run_bench(simulator, result.bench, result.verilog) == "PASS: 2 images, 6 scores, twice\n"


@pytest.mark.parametrize(
    ("array", "message"),
    [
        ("score", r"FAIL: image 1, score 1: expected -?\d+, got -?\d+ \(cycle \d+\)"),
        ("prediction", r"FAIL: image 1: expected prediction \d, got \d"),
        ("last_cycle", r"FAIL: image 1: expected the last score in cycle \d+, got it in cycle \d+"),
    ],
)
def test_the_bench_fails_on_one_wrong_number(
    array: str, message: str, simulator: tuple[str, str], tmp_path: Path
) -> None:
    result = generate(network(), tmp_path, name="core")
    entry = {"score": 4, "prediction": 5, "last_cycle": 1}[array]
    line = re.compile(rf"^    {array}\[{entry}\] = (\d+)'h([0-9a-f]+);$", re.MULTILINE)

    def corrupt(match: re.Match[str]) -> str:
        return f"    {array}[{entry}] = {match[1]}'h{int(match[2], 16) ^ 1:x};"

    text, count = line.subn(corrupt, result.bench.read_text())
    assert count == 1
    bench = tmp_path / "corrupt_tb.v"
    bench.write_text(text)
    output = run_bench(simulator, bench, result.verilog)
    assert re.fullmatch(message + "\n", output)
