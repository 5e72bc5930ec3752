"""A private copy of the package and its tests, and the stages that judge a mutant in it."""

from __future__ import annotations

import ast
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from mutation.components import EQUIVALENCE, ROOT, Component
from mutation.mutate import Mutant

__all__ = ["STAGES", "Sandbox", "Verdict", "stale_modules"]

STAGES = ("tests", "equivalence", "campaign")
"""What is tried, cheapest first."""

MEMORY = 12 << 30
"""Address space of a stage: a mutant may ask for all of it."""

PATIENCE = 30
"""Seconds beside twice what the unmutated package takes: a mutant's kernels must be compiled anew."""


@dataclass(frozen=True)
class Verdict:
    """What became of a mutant.

    Members
    -------
    outcome : str
        "killed", "hang" (killed by its time limit), "survived" or "stillborn" (its module cannot be imported).
    stage : str
        One of :data:`STAGES`; empty unless killed.
    by : str
        The test that failed, or what ended the process.
    seconds : float
    """

    outcome: str
    stage: str
    by: str
    seconds: float


@cache
def _importers() -> dict[str, set[str]]:
    """Modules of the package (names as of components) that import each module directly."""
    package = ROOT / "fpgasnn"
    found: dict[str, set[str]] = {}
    for path in package.rglob("*.py"):
        name = path.relative_to(package).with_suffix("").as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level:
                base = path.parents[node.level - 1].joinpath(*(node.module or "").split(".")).relative_to(package)
                for one in (base.as_posix(), *((base / alias.name).as_posix() for alias in node.names)):
                    found.setdefault(one, set()).add(name)
    return found


def stale_modules(name: str) -> set[str]:
    """Modules whose compiled functions may contain something of a module: those that import it, however far.

    numba looks at the date of a cached function's own file, not at what the function calls in others.
    """
    stale, pending = set(), [name]
    while pending:
        module = pending.pop()
        if module not in stale:
            stale.add(module)
            pending += _importers().get(module, ())
    return stale


def _limits() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


class Sandbox:
    """The copy, and caches that belong to it.

    Parameters
    ----------
    folder : Path
        An empty folder that the copy may fill.
    """

    def __init__(self, folder: Path) -> None:
        self.folder, self.tree, self.warm = folder, folder / "tree", folder / "numba"
        unwanted = shutil.ignore_patterns("__pycache__", "mutation")
        for name in ("fpgasnn", "tests"):
            shutil.copytree(ROOT / name, self.tree / name, ignore=unwanted)
        for path in (ROOT / "pyproject.toml", ROOT / "tests" / "mutation" / "guard.py"):
            target = self.tree / path.relative_to(ROOT)
            target.parent.mkdir(exist_ok=True)
            shutil.copy2(path, target)
        # data that tests look for beside the repository
        if (ROOT.parent / "shared").is_dir():
            (folder / "shared").symlink_to(ROOT.parent / "shared")
        self.warm.mkdir()
        self._normal: dict[tuple[object, ...], float] = {}

    def _environment(self, component: Component, stage: str, numba: Path, compiled: Path) -> dict[str, str]:
        chosen = component.environment if stage == "tests" else {}
        return os.environ | {
            "PYTHONPATH": os.pathsep.join((str(self.tree), str(self.tree / "tests"))),
            "PYTHONDONTWRITEBYTECODE": "1",
            "HYPOTHESIS_PROFILE": "mutation",
            "NUMBA_CACHE_DIR": str(numba),
            "FPGASNN_CACHE_DIR": str(compiled),
            "FPGASNN_MUTATION_TREE": str(self.tree),
            **chosen,
        }

    def _command(self, component: Component, stage: str) -> list[str]:
        if stage == "campaign":
            return [sys.executable, "-m", "mutation.guard", "failures"]
        chosen = component.tests if stage == "tests" else EQUIVALENCE
        options = ("-x", "-q", "--tb=line", "-p", "no:cacheprovider", "-p", "mutation.guard")
        return [sys.executable, "-m", "pytest", *options, *chosen]

    def _key(self, component: Component, stage: str) -> tuple[object, ...]:
        return *self._command(component, stage), *(sorted(component.environment.items()) if stage == "tests" else ())

    def _run(self, command: Sequence[str], environment: dict[str, str], limit: float | None) -> tuple[int | None, str]:
        """Exit code (None after the limit) and output; ends the whole group of processes."""
        process = subprocess.Popen(
            command, cwd=self.tree, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            errors="replace", start_new_session=True, preexec_fn=_limits,
        )  # fmt: skip
        try:
            output, _ = process.communicate(timeout=limit)
        except BaseException as reason:
            os.killpg(process.pid, signal.SIGKILL)
            output, _ = process.communicate()
            if not isinstance(reason, subprocess.TimeoutExpired):
                raise
            return None, output
        return process.returncode, output

    def check(self, component: Component) -> float:
        """Run all stages on the unmutated copy; returns the seconds they take.

        Raises
        ------
        RuntimeError
            If one of them fails: nothing could be said about mutants.
        """
        spent = 0.0
        for stage in STAGES:
            command, key = self._command(component, stage), self._key(component, stage)
            if key not in self._normal:
                begin = time.monotonic()
                environment = self._environment(component, stage, self.warm, self.folder / "compiled")
                code, output = self._run(command, environment, None)
                if code != 0:
                    raise RuntimeError(f"{component.name}: {stage} fail on the unmutated package:\n{output[-4000:]}")
                self._normal[key] = time.monotonic() - begin
            spent += self._normal[key]
        return spent

    def _fresh_caches(self, component: Component) -> tuple[Path, Path]:
        """Caches for one mutant: compiled functions that its fault cannot have changed, and nothing else."""
        numba, compiled = self.folder / "mutant_numba", self.folder / "mutant_compiled"
        for path in (numba, compiled):
            shutil.rmtree(path, ignore_errors=True)
        compiled.mkdir()
        stale = {name.rpartition("/")[2] for name in stale_modules(component.name)}
        for path in self.warm.rglob("*.nb[ic]"):
            if path.name.partition(".")[0] not in stale:
                target = numba / path.relative_to(self.warm)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(path, target)
        numba.mkdir(exist_ok=True)
        return numba, compiled

    def judge(self, component: Component, mutant: Mutant) -> Verdict:
        """Put the fault into the copy, run the stages until one fails, and take it out again."""
        path = self.tree / mutant.path
        text, kept = path.read_text(encoding="utf-8"), path.stat()
        begin = time.monotonic()
        path.write_text(mutant.applied(text), encoding="utf-8")
        try:
            outcome, stage, by = self._stages(component, *self._fresh_caches(component))
        finally:
            path.write_text(text, encoding="utf-8")
            os.utime(path, ns=(kept.st_atime_ns, kept.st_mtime_ns))
        return Verdict(outcome, stage, by, round(time.monotonic() - begin, 1))

    def _stages(self, component: Component, numba: Path, compiled: Path) -> tuple[str, str, str]:
        module = component.path.removesuffix(".py").replace("/", ".")
        for stage in STAGES:
            command, environment = self._command(component, stage), self._environment(component, stage, numba, compiled)
            limit = PATIENCE + 2 * self._normal[self._key(component, stage)]
            code, output = self._run(command, environment, limit)
            if code is None:
                return "hang", stage, f"no end after {limit:.0f} s"
            if code == 0:
                continue
            if code != 1 or "ERROR collecting" in output:
                imported, _ = self._run([sys.executable, "-c", f"import {module}"], environment, limit)
                if imported != 0:
                    return "stillborn", "", ""
            return "killed", stage, _killer(code, output)
        return "survived", "", ""


def _killer(code: int, output: str) -> str:
    """The test that failed, or how the process ended."""
    found = re.search(r"^(?:FAILED|ERROR) (.*?)(?: - .*)?$", output, re.MULTILINE)
    if found:
        return found[1]
    if code < 0:
        return f"signal {-code}"
    lines = [line for line in output.splitlines() if line.strip()]
    return lines[-1][:200] if lines else f"exit code {code}"
