"""Fuzz the readers and the command line.

    python tests/fuzz/run.py onnx --seconds 1800            one target; all for all of them, one after the other
    python tests/fuzz/run.py all --executions 10000 --seed 3 -o findings --json result.json
    python tests/fuzz/run.py --replay findings/onnx-hang-0123456789ab

Inputs are chosen by coverage if atheris is installed (``pip install 'fpgasnn[fuzz]'``), else by new error messages; the
mutations are the same. Every execution must end in success or in an error of the package. The exit code is 1 if there
is a finding; each is a file with the input, and one with the evidence.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict
from importlib.util import find_spec
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from fuzz.guard import Guard, Outcome
from fuzz.targets import TARGETS
from fuzz.worker import Job, Statistics, read_input, save_finding, signature

__all__ = ["fuzz", "main", "replay"]

# in memory, where there is such a folder: every execution writes files
_SCRATCH = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
WORKER = Path(__file__).with_name("worker.py")
_GRACE = 180.0
"""Seconds without news after which a worker is stopped: more than any limit of one execution."""


def fuzz(target: str, seed: int, seconds: float, executions: int | None, engine: str, output: Path) -> Statistics:
    """Run workers, one after the other, until the time or the executions are used up.

    Parameters
    ----------
    target : str
    seed : int
        Equal seeds give equal inputs in the own engine.
    seconds : float
    executions : int or None
    engine : str
        ``atheris`` or ``own``.
    output : Path
        Folder for findings.
    """
    total = Statistics()
    end = time.monotonic() + seconds
    deaths = 0
    while True:
        left = None if executions is None else executions - total.executions
        remaining = end - time.monotonic()
        if remaining <= 0 or (left is not None and left <= 0):
            return total
        with tempfile.TemporaryDirectory(dir=_SCRATCH) as scratch:
            job = Job(target, seed + 1000 * deaths, remaining, left, engine, str(output.absolute()), scratch)
            died = _run_worker(job)
            with contextlib.suppress(OSError):
                total.add(Statistics(**json.loads((Path(scratch) / "statistics").read_text())))
            if died is None:
                return total
            deaths += 1
            total.executions += 1
            length, data = read_input(Path(scratch))
            if length < 0 or deaths > 50:
                raise RuntimeError(f"the worker of {target} does not work: {died}")
            name = signature("death", died)
            total.findings[name] = total.findings.get(name, 0) + 1
            total.outcomes["death"] = total.outcomes.get("death", 0) + 1
            save_finding(output, target, "death", died, data)


def _run_worker(job: Job) -> str | None:
    """Run one worker; returns how it died, or None."""
    command = [sys.executable, str(WORKER), json.dumps(asdict(job))]
    log = Path(job.scratch) / "log"
    with log.open("wb") as stream:
        process = subprocess.Popen(command, stdout=stream, stderr=stream, stdin=subprocess.DEVNULL)
        try:
            _wait(process, Path(job.scratch))
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
    if process.returncode == 0 and read_input(Path(job.scratch))[0] < 0:
        return None
    tail = log.read_text(errors="replace")[-4000:]
    code = process.returncode
    name = signal.Signals(-code).name if code < 0 else f"exit {code}"
    return f"{tail}\n{name}"


def _wait(process: subprocess.Popen[bytes], scratch: Path) -> None:
    """Wait for a worker; stop one from which there is no news, after it has said where it is."""
    news, last = time.monotonic(), b""
    while process.poll() is None:
        time.sleep(0.05)
        head = _head(scratch)
        if head != last:
            news, last = time.monotonic(), head
        elif time.monotonic() - news > _GRACE:
            process.send_signal(signal.SIGUSR1)
            time.sleep(1)
            process.kill()
            process.wait()


def _head(scratch: Path) -> bytes:
    with contextlib.suppress(OSError), (scratch / "input").open("rb") as stream:
        return stream.read(16)
    return b""


def replay(path: Path, target: str | None = None) -> Outcome:
    """Execute one file again, in this process.

    Parameters
    ----------
    path : Path
        Its name begins with the name of a target, or it lies in a folder that is called so.
    target : str or None
        For files of other names.
    """
    name = target or next((name for name in (path.name.split("-")[0], path.parent.name) if name in TARGETS), None)
    if name is None:
        raise SystemExit(f"{path}: the target is not in the name, give it: run.py TARGET --replay FILE")
    data = path.read_bytes()
    before = os.getcwd()
    with tempfile.TemporaryDirectory(dir=_SCRATCH) as scratch:
        private = Path(scratch) / "private"
        private.mkdir()
        chosen = TARGETS[name](private)
        os.chdir(private)
        try:
            for seed in chosen.seeds()[:3]:
                # what is loaded or compiled once is not the input's cost
                with contextlib.suppress(Exception):
                    chosen.run(seed)
                chosen.reset()
            return Guard(private).execute(lambda: chosen.run(data), chosen.limits(data), chosen.named(data))
        finally:
            os.chdir(before)


def _print(name: str, engine: str, seed: int, result: Statistics) -> None:
    rate = result.executions / max(result.seconds, 1e-9)
    print(
        f"{name}: {result.executions} executions in {result.seconds:.0f} s ({rate:.0f}/s), engine {engine}, "
        f"seed {seed}, {result.messages} different answers, peak memory {result.peak_bytes / 2**20:.0f} MiB"
    )
    for kind, count in sorted(result.outcomes.items(), key=lambda item: -item[1]):
        print(f"  {count:>9}  {kind}")
    print(f"  {sum(result.findings.values()):>9}  findings")
    for finding, count in result.findings.items():
        print(f"    {count} x {finding}")
    sys.stdout.flush()


def main(arguments: Sequence[str]) -> int:
    """Fuzz or replay, print, and return the exit code."""
    assert __doc__ is not None
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", nargs="?", choices=[*TARGETS, "all"], help="what to fuzz")
    parser.add_argument("--seconds", type=float, default=60.0, help="per target (60)")
    parser.add_argument("--executions", type=int, help="stop a target after so many")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--engine", choices=["atheris", "own"], help="default: atheris where it is installed")
    parser.add_argument("-o", "--output", type=Path, default=Path("fuzz-findings"), help="folder for findings")
    parser.add_argument("--json", type=Path, help="also write the numbers to this file")
    parser.add_argument("--replay", type=Path, help="execute one file again")
    chosen = parser.parse_args(arguments)
    if chosen.replay is not None:
        outcome = replay(chosen.replay, None if chosen.target == "all" else chosen.target)
        print(f"{outcome.finding or outcome.kind}\n{outcome.detail}")
        return 0 if outcome.finding is None else 1
    if chosen.target is None:
        parser.error("give a target, all, or --replay FILE")
    engine = chosen.engine or ("atheris" if find_spec("atheris") else "own")
    rows = {}
    for name in TARGETS if chosen.target == "all" else [chosen.target]:
        result = fuzz(name, chosen.seed, chosen.seconds, chosen.executions, engine, chosen.output)
        _print(name, engine, chosen.seed, result)
        rows[name] = {"engine": engine, "seed": chosen.seed, **asdict(result)}
        if chosen.json is not None:
            chosen.json.write_text(json.dumps(rows, indent=2) + "\n")
    return 1 if any(row["findings"] for row in rows.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
