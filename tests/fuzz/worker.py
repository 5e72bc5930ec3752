"""The process that executes: inputs from an engine, outcomes counted, findings written to files.

Before every execution its input goes into a file that is mapped into memory, so that whoever started the worker finds
it there if the worker dies.
"""

from __future__ import annotations

import contextlib
import json
import mmap
import os
import random
import re
import signal
import struct
import sys
import time
import traceback
import warnings
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

__all__ = ["INPUT_BYTES", "Job", "Statistics", "read_input", "save_finding", "work"]

INPUT_BYTES = 4 << 20
_HEAD = struct.Struct("<qd")
_KEPT = 3
_POOL = 64
_POOL_BYTES = 1 << 16
# not instrumented for coverage: numba compiles the golden model, and hardware is not what reads files
_EXCLUDED = ("golden", "hdl")


@dataclass(frozen=True)
class Job:
    """What a worker does.

    Members
    -------
    target : str
    seed : int
    seconds : float
        Wall-clock time.
    executions : int or None
        So many; seeds and past findings are executed in any case.
    engine : str
        ``atheris`` or ``own``.
    output : str
        Folder for findings.
    scratch : str
        Folder for the private files of the target and for the mapped input.
    """

    target: str
    seed: int
    seconds: float
    executions: int | None
    engine: str
    output: str
    scratch: str


@dataclass
class Statistics:
    """What a worker has done.

    Members
    -------
    executions : int
    seconds : float
        Wall-clock time of executing and mutating.
    outcomes : dict of str to int
        Executions by kind of success or class of error.
    findings : dict of str to int
        Executions by signature of the finding.
    messages : int
        Different error messages, numbers and quoted words left out.
    peak_bytes : int
        Largest resident memory of the process.
    """

    executions: int = 0
    seconds: float = 0.0
    outcomes: dict[str, int] = field(default_factory=dict)
    findings: dict[str, int] = field(default_factory=dict)
    messages: int = 0
    peak_bytes: int = 0

    def add(self, other: Statistics) -> None:
        """Join what another worker has done."""
        self.executions += other.executions
        self.seconds += other.seconds
        self.outcomes = dict(Counter(self.outcomes) + Counter(other.outcomes))
        self.findings = dict(Counter(self.findings) + Counter(other.findings))
        self.messages = max(self.messages, other.messages)
        self.peak_bytes = max(self.peak_bytes, other.peak_bytes)


def read_input(scratch: Path) -> tuple[int, bytes]:
    """Number and bytes of the input that a worker executed last; a number below 0 if it had ended."""
    with contextlib.suppress(OSError):
        raw = (scratch / "input").read_bytes()
        length, _ = _HEAD.unpack_from(raw)
        return length, raw[_HEAD.size : _HEAD.size + max(0, length)]
    return -1, b""


def save_finding(output: Path, target: str, kind: str, detail: str, data: bytes) -> Path:
    """Write an input and, beside it, what was found; returns the path of the input."""
    from fuzz.targets import fingerprint

    output.mkdir(parents=True, exist_ok=True)
    path = output / f"{target}-{kind}-{fingerprint(data)}"
    path.write_bytes(data)
    path.with_suffix(".txt").write_text(detail + "\n", errors="backslashreplace")
    return path


def signature(kind: str, detail: str) -> str:
    """What findings of one cause have in common: the last line, and where in the package it happened."""
    places = re.findall(r'File ".*?(fpgasnn/(?!.*fpgasnn/)[^"]*)", line (\d+)', detail)
    last = detail.strip().splitlines()[-1].partition(", of [")[0] if detail.strip() else ""
    return f"{kind} {':'.join(places[-1]) if places else ''} {_plain(last)[:120]}".strip()


def _peak_bytes() -> int:
    """Largest resident memory of this process; ru_maxrss would begin with that of its parent."""
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:")) << 10


def _plain(message: str) -> str:
    return re.sub(r"'[^']*'|\"[^\"]*\"|[0-9][0-9.e+x,-]*", "~", message)


class Worker:
    """Executes inputs and keeps the count.

    Parameters
    ----------
    job : Job
    """

    def __init__(self, job: Job) -> None:
        from fuzz.guard import Guard
        from fuzz.targets import TARGETS

        self.job = job
        self.scratch = Path(job.scratch)
        private = self.scratch / "private"
        private.mkdir()
        self.target = TARGETS[job.target](private)
        self.guard = Guard(private)
        os.chdir(private)
        self.mutate = self.target.mutator()
        self.statistics = Statistics()
        self._outcomes: Counter[str] = Counter()
        self._findings: Counter[str] = Counter()
        self._messages: set[str] = set()
        # what later inputs are made from, besides what the engine finds: most new answers are early errors
        self._seeds = self.target.seeds()
        self._good: list[bytes] = []
        path = self.scratch / "input"
        path.write_bytes(bytes(INPUT_BYTES))
        with path.open("r+b") as file:
            self._map = mmap.mmap(file.fileno(), INPUT_BYTES)
        self._begin = time.monotonic()
        self._written = 0.0

    def warm_up(self) -> None:
        """Execute the seeds unwatched: what is loaded or compiled once is not the input's cost."""
        for data in self.target.seeds():
            with contextlib.suppress(Exception):
                self.target.run(data)
            self.target.reset()

    def execute(self, data: bytes) -> str:
        """Execute one input; returns what kind of answer it was, numbers left out."""
        data = data[: INPUT_BYTES - _HEAD.size]
        self._map[_HEAD.size : _HEAD.size + len(data)] = data
        self._map[: _HEAD.size] = _HEAD.pack(len(data), time.monotonic())
        outcome = self.guard.execute(lambda: self.target.run(data), self.target.limits(data), self.target.named(data))
        self.target.reset()
        self.statistics.executions += 1
        self._outcomes[outcome.kind] += 1
        answer = f"{outcome.kind} {_plain(outcome.detail)[:200]}"
        if outcome.finding is not None:
            answer = signature(outcome.finding, outcome.detail)
            self._findings[answer] += 1
            if self._findings[answer] <= _KEPT:
                save_finding(Path(self.job.output), self.job.target, outcome.finding, outcome.detail, data)
        elif not outcome.detail and len(data) < _POOL_BYTES and zlib.crc32(data) % _POOL == 0:
            self._good = [*self._good, data][-_POOL:]
        self._messages.add(answer)
        return answer

    def mutated(self, data: bytes, rng: random.Random) -> bytes:
        """Return a changed input: of ``data``, of a seed or of one that ended in success."""
        share = rng.random()
        if share < 0.35:
            data = rng.choice(self._seeds)
        elif share < 0.65 and self._good:
            data = rng.choice(self._good)
        return self.mutate(data, rng)

    def over(self) -> bool:
        """True if the job is done; writes what was done so far, once a second."""
        now = time.monotonic()
        enough = self.job.executions is not None and self.statistics.executions >= self.job.executions
        done = enough or now - self._begin >= self.job.seconds
        if done or now - self._written > 1:
            self._written = now
            self.write(now)
        return done

    def write(self, now: float) -> None:
        """Write the statistics."""
        result = self.statistics
        result.seconds = now - self._begin
        result.outcomes, result.findings = dict(self._outcomes), dict(self._findings)
        result.messages = len(self._messages)
        result.peak_bytes = _peak_bytes()
        temporary = self.scratch / "statistics.new"
        temporary.write_text(json.dumps(asdict(result)))
        temporary.rename(self.scratch / "statistics")

    def finish(self) -> None:
        """Say that the worker has not died."""
        self._map[: _HEAD.size] = _HEAD.pack(-1, 0.0)


def _own_engine(worker: Worker) -> None:
    """Mutate members of a pool; an input with an answer not seen before becomes one."""
    rng = random.Random(worker.job.seed)
    pool = worker.target.seeds()
    seen = {worker.execute(data) for data in (*pool, *worker.target.regressions())}
    while not worker.over():
        data = worker.mutated(rng.choice(pool), rng)
        answer = worker.execute(data)
        if answer not in seen:
            seen.add(answer)
            if len(data) < _POOL_BYTES:
                pool.append(data)


def _atheris_engine(worker: Worker) -> None:
    """Let libFuzzer choose by coverage of the package's Python code; the mutations are ours."""
    import atheris

    corpus = worker.scratch / "corpus"
    corpus.mkdir()
    for data in worker.target.regressions():
        worker.execute(data)
    for number, data in enumerate(worker.target.seeds()):
        (corpus / f"seed{number}").write_bytes(data)

    def once(data: bytes) -> None:
        if worker.over():
            worker.finish()
            # libFuzzer would go on
            os._exit(0)
        worker.execute(data)

    def mutator(data: bytes, max_size: int, seed: int) -> bytes:
        rng = random.Random(worker.job.seed << 32 | seed)
        return worker.mutated(data, rng)[:max_size]

    options = [f"-seed={worker.job.seed + 1}", "-max_len=262144", "-len_control=0", "-rss_limit_mb=0", "-timeout=0"]
    options += ["-malloc_limit_mb=0", "-verbosity=0", "-handle_int=0", "-handle_term=0", "-detect_leaks=0"]
    atheris.Setup([sys.argv[0], *options, str(corpus)], once, custom_mutator=mutator)
    atheris.Fuzz()


def _instrumented(engine: str) -> contextlib.AbstractContextManager[Any]:
    if engine != "atheris":
        return contextlib.nullcontext()
    import atheris

    spec = find_spec("fpgasnn")
    assert spec is not None and spec.origin is not None
    excluded = [f"fpgasnn.{folder}" for folder in _EXCLUDED]
    for folder in _EXCLUDED:
        excluded += [f"fpgasnn.{folder}.{path.stem}" for path in (Path(spec.origin).parent / folder).glob("*.py")]
    manager: contextlib.AbstractContextManager[Any] = atheris.instrument_imports(include=["fpgasnn"], exclude=excluded)
    return manager


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    with warnings.catch_warnings():
        # what is a warning to a user is a finding here
        warnings.simplefilter("error")
        yield


def work(job: Job) -> None:
    """Do a job in this process."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    with _instrumented(job.engine):
        import fuzz.targets  # noqa: F401
    engines: dict[str, Callable[[Worker], None]] = {"own": _own_engine, "atheris": _atheris_engine}
    worker = Worker(job)
    worker.warm_up()
    with _quiet():
        engines[job.engine](worker)
    worker.finish()


if __name__ == "__main__":
    import faulthandler

    # the supervisor asks with this signal where a worker hangs
    faulthandler.enable()
    faulthandler.register(signal.SIGUSR1, all_threads=True)
    try:
        work(Job(**json.loads(sys.argv[1])))
    except Exception:
        traceback.print_exc()
        os._exit(70)
