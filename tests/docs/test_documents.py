"""What the documents show is what runs."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest

import fpgasnn
from fpgasnn import plan
from fpgasnn.cli.app import COMMANDS, application
from fpgasnn.data import DIGITS_MODEL, digits

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), ROOT / "fpgasnn" / "data" / "README.md"])


def block(path: Path, marker: str) -> str:
    """Return the fenced block behind ``<!-- marker -->``."""
    found = re.findall(rf"<!-- {marker} -->\n```\w*\n(.*?)```", path.read_text(), re.DOTALL)
    assert len(found) == 1
    return str(found[0])


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", path.read_text()):
        assert target.startswith("https://") or (path.parent / target).exists(), target


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_commands_in_documents_parse(path: Path) -> None:
    lines = re.findall(
        r"^ *(?:\.venv/bin/)?fpgasnn ((?:" + "|".join(COMMANDS) + r")\b[^#`\n]*)", path.read_text(), re.MULTILINE
    )
    for line in lines:
        name, *arguments = line.split()
        command = application.get_command(click.Context(application), name)
        assert command is not None
        command.make_context(name, arguments)


def test_readme_has_two_commands_for_a_bare_machine() -> None:
    readme = ROOT / "README.md"
    demo, test = block(readme, "demo command"), block(readme, "test command")
    make = "python3 -m venv .venv && .venv/bin/pip install "
    assert demo == f"{make}. && .venv/bin/fpgasnn demo\n"
    assert test == f"{make}'.[test]' && .venv/bin/python -m pytest\n"


@pytest.mark.parametrize("name", ["test", "demo"])
def test_ci_runs_the_commands_of_the_readme(name: str) -> None:
    script = (ROOT / ".ci" / "run").read_text()
    function = re.search(r"^readme_command\(\) \{\n.*?^\}$", script, re.DOTALL | re.MULTILINE)
    assert function is not None
    lines = ["bash", "-euc", f"{function.group()}\nreadme_command {name}"]
    done = subprocess.run(lines, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == block(ROOT / "README.md", f"{name} command")
    assert f"command=$(readme_command {name})\n" in script
    assert done.stdout.strip() not in script and "fpgasnn demo" not in script


def test_versions_agree() -> None:
    assert f'version = "{fpgasnn.__version__}"' in (ROOT / "pyproject.toml").read_text()


def test_network_by_hand(tmp_path: Path) -> None:
    code = block(ROOT / "docs" / "network.md", "example")
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, env=environment())
    assert done.returncode == 0, done.stderr
    assert re.fullmatch(r"\[\d \d \d\]\n", done.stdout)
    net = fpgasnn.load_network(tmp_path / "hand.safetensors")
    assert [layer.name for layer in net.layers] == ["edges", "scores"]


def test_the_python_calls_of_the_readme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(DIGITS_MODEL, tmp_path / "model.onnx")
    monkeypatch.chdir(tmp_path)
    # compiling takes longer than these two images
    monkeypatch.setattr("fpgasnn.verify.engines.find_compiler", lambda: None)
    images = digits()[0][:, None]
    names: dict[str, object] = {"training_images": images[:200], "test_images": images[1297:1300]}
    exec(block(ROOT / "README.md", "python example"), names)
    assert {path.name for path in tmp_path.iterdir()} == {"model.onnx", "net.safetensors", "verilog"}


def test_worked_example_of_the_cycle_contract() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text()
    shown = re.search(r"<!-- output of examples/cycles.py -->\n(.*?)<!-- end -->", text, re.DOTALL)
    assert shown is not None
    command = [sys.executable, str(ROOT / "examples" / "cycles.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment())
    assert [line.strip() for line in shown.group(1).splitlines()] == done.stdout.splitlines()


def test_the_contract_shows_the_constants_of_the_plan() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text()
    for constant, where in (
        (plan.LATENCY_ACCEPTED, r"accepted\(last input of p\) \+ (\d+)"),
        (plan.LATENCY_WRITTEN, r"done\(last input of p\) \+ (\d+)"),
        (plan.LATENCY_RELEASED, r"done\(what frees the row of p\) \+ (\d+)"),
        (plan.LATENCY_READ, r"transferred\(last score of p-1\) \+ (\d+)"),
        (plan.LATENCY_SCORES, r"transferred `(\d+) \+ c` cycles after"),
        (plan.WINDOW_BITS, r"window, if it has at most (\d+) bits"),
        (plan.WORD_CHANNELS, r"up to (\d+) channels"),
    ):
        assert re.findall(where, text) == [str(constant)]


def environment() -> dict[str, str]:
    """Variables with which a script outside the tree finds the package that is under test."""
    return {**os.environ, "PYTHONPATH": str(Path(fpgasnn.__file__).parents[1])}
