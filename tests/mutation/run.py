"""Run mutants of the package against tests and a campaign, and print who killed them.

    python tests/mutation/run.py [--component NAME ...] [--seed S] [--per-component N] [--jobs J]
                                 [--json FILE] [--markdown] [--list]

A component is a module: hdl/lane, golden/kernels, plan. Every mutant runs in a private copy: first the component's
tests, then small equivalence tests, then a small campaign; the first failure ends it. Mutants that cannot be imported
are replaced by others. With ``--json FILE`` kills in FILE are not repeated while the source stays the same. The exit
code is 0 only if every mutant was killed or is listed in equivalents.py.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from mutation.components import COMPONENTS, ROOT, Component
from mutation.equivalents import argument
from mutation.handmade import handmade
from mutation.mutate import Mutant, choose, mutants
from mutation.sandbox import Sandbox, Verdict

SEED, PER_COMPONENT = 1, 5
COLUMNS = ("tests", "equivalence", "campaign", "hang", "equivalent", "survived")


@dataclass(frozen=True)
class Row:
    """One mutant and what became of it; ``source`` is a digest of the file and the fault."""

    component: str
    mutant: str
    operator: str
    outcome: str
    stage: str
    by: str
    seconds: float
    source: str
    reason: str = ""


def _digest(text: str, mutant: Mutant) -> str:
    key = (mutant.path, mutant.line, mutant.column, mutant.old, mutant.new, text)
    return hashlib.sha256(repr(key).encode()).hexdigest()[:16]


class Runner:
    """Runs mutants in some sandboxes; rows that are known need no run.

    Parameters
    ----------
    jobs : int
    folder : Path
    known : dict
        Kills and stillborn mutants of earlier runs, by digest.
    """

    def __init__(self, jobs: int, folder: Path, known: dict[str, Row]) -> None:
        self.jobs, self.folder, self.known = jobs, folder, known
        self._free: SimpleQueue[Sandbox] = SimpleQueue()
        self._made = False

    def _sandboxes(self) -> None:
        """Made late: a run whose mutants are all known needs none."""
        if not self._made:
            self._made = True
            for number in range(self.jobs):
                path = self.folder / f"job_{number}"
                path.mkdir()
                self._free.put(Sandbox(path))

    def judge(self, component: Component, mutant: Mutant, text: str) -> Row:
        """Find out who kills a mutant of a module's text."""
        digest = _digest(text, mutant)
        reason = argument(mutant, text)
        if digest in self.known:
            return self.known[digest]
        if reason is not None:
            return Row(component.name, mutant.name, mutant.operator, "equivalent", "", "", 0.0, digest, reason)
        sandbox = self._free.get()
        try:
            sandbox.check(component)
            verdict: Verdict = sandbox.judge(component, mutant)
        finally:
            self._free.put(sandbox)
        return Row(component.name, mutant.name, mutant.operator, **asdict(verdict), source=digest)

    def component(self, component: Component, text: str, found: list[Mutant], count: int) -> Iterator[Row]:
        """Judge the first ``count`` mutants that are not stillborn."""
        self._sandboxes()
        left = iter(found)
        with ThreadPoolExecutor(self.jobs) as pool:
            missing = count
            while missing:
                some = [mutant for _, mutant in zip(range(missing), left, strict=False)]
                if not some:
                    return
                for row in pool.map(lambda mutant: self.judge(component, mutant, text), some):
                    yield row
                    missing -= row.outcome != "stillborn"


def summary(rows: list[Row]) -> dict[str, Counter[str]]:
    """Numbers of mutants per component, by who killed them."""
    table: dict[str, Counter[str]] = {}
    for row in rows:
        if row.outcome != "stillborn":
            table.setdefault(row.component, Counter())[row.stage if row.outcome == "killed" else row.outcome] += 1
    return table


def _markdown(rows: list[Row]) -> str:
    lines = [f"| component | mutants | {' | '.join(COLUMNS)} |", f"|{'---|' * (len(COLUMNS) + 2)}"]
    table = summary(rows)
    total: Counter[str] = Counter()
    for name, counted in table.items():
        total += counted
        lines.append(f"| {name} | {counted.total()} | {' | '.join(str(counted[kind]) for kind in COLUMNS)} |")
    lines.append(f"| **all** | {total.total()} | {' | '.join(str(total[kind]) for kind in COLUMNS)} |")
    return "\n".join(lines)


def _load(path: Path | None) -> dict[str, Row]:
    if path is None or not path.exists():
        return {}
    rows = [Row(**fields) for fields in json.loads(path.read_text(encoding="utf-8"))]
    return {row.source: row for row in rows if row.outcome in ("killed", "hang", "stillborn")}


def _save(path: Path | None, rows: list[Row], known: dict[str, Row]) -> None:
    if path is not None:
        kept = {row.source: row for row in (*known.values(), *rows)}
        path.write_text(json.dumps([asdict(row) for row in kept.values()], indent=1) + "\n", encoding="utf-8")


def _planned(names: list[str], seed: int, count: int) -> list[tuple[Component, str, list[Mutant], int]]:
    """Mutants of every chosen component: those made by hand, and those drawn."""
    plan = []
    for name in names:
        component = COMPONENTS[name]
        text = (ROOT / component.path).read_text(encoding="utf-8")
        by_hand = [mutant for mutant in handmade() if mutant.path == component.path]
        if by_hand:
            plan.append((component, text, by_hand, len(by_hand)))
        plan.append((component, text, choose(mutants(text, component.path), seed), count))
    return plan


def _print(row: Row) -> None:
    what = row.outcome if row.outcome != "killed" else f"killed by {row.by}"
    print(f"  {row.mutant}\n    {row.seconds:.1f} s: {what} {row.reason}".rstrip(), flush=True)


def main(arguments: list[str]) -> int:
    """Run, print and return the exit code."""
    parser = argparse.ArgumentParser(description="run mutants of the package against its tests")
    parser.add_argument("--component", nargs="+", choices=COMPONENTS, metavar="NAME", default=list(COMPONENTS))
    parser.add_argument("--seed", type=int, default=SEED, help=f"of the choice of mutants (default {SEED})")
    parser.add_argument("--per-component", type=int, default=PER_COMPONENT, help=f"default {PER_COMPONENT}")
    parser.add_argument("--jobs", type=int, default=1, help="mutants side by side")
    parser.add_argument("--json", type=Path, help="keep the results in this file")
    parser.add_argument("--markdown", action="store_true", help="also print the table as Markdown")
    parser.add_argument("--list", action="store_true", help="print the mutants and run none")
    chosen = parser.parse_args(arguments)
    plan = _planned(chosen.component, chosen.seed, chosen.per_component)
    if chosen.list:
        for _, _, found, count in plan:
            print(*(mutant.name for mutant in found[:count]), sep="\n")
        return 0
    known = _load(chosen.json)
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="fpgasnn_mutation_") as folder:
        runner = Runner(chosen.jobs, Path(folder), known)
        for component, text, found, count in plan:
            print(f"{component.name}: {count} of {len(found)}", flush=True)
            for row in runner.component(component, text, found, count):
                rows.append(row)
                _print(row)
                _save(chosen.json, rows, known)
    return _report(rows, chosen.markdown)


def _report(rows: list[Row], markdown: bool) -> int:
    judged = [row for row in rows if row.outcome != "stillborn"]
    survivors = [row for row in judged if row.outcome == "survived"]
    counted: dict[str, Any] = Counter(row.outcome for row in rows)
    print(f"{len(judged)} mutants: {counted['killed']} killed, {counted['hang']} hang,", end=" ")
    print(f"{counted['equivalent']} equivalent, {len(survivors)} survived; {counted['stillborn']} stillborn replaced")
    print(f"{sum(row.seconds for row in rows):.0f} s")
    for row in survivors:
        print(f"SURVIVED {row.mutant}")
    if markdown:
        print(_markdown(rows))
    return 1 if survivors or not judged else 0


if __name__ == "__main__":
    # so that the private copies are removed
    signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
    sys.exit(main(sys.argv[1:]))
