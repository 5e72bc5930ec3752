"""Seconds of fuzzing per target with a fixed seed, every past finding again, and readers that must be found out."""

from __future__ import annotations

import contextlib
import json
import os
import pickle
import random
import socket
import subprocess
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner, Result
from fuzz import run, seeds, targets
from fuzz.guard import Guard, Limits, Outcome
from fuzz.targets import CORPUS, TARGETS
from fuzz.worker import Job, Statistics, Worker, _own_engine, read_input, save_finding, signature

from fpgasnn import InputError, PlanError

EXECUTIONS = {"onnx": 500, "network": 700, "cli": 120, "data": 700, "case": 500}
TIGHT = Limits(seconds=0.3, wall=1.0)


def fuzz_here(target: str, executions: int, folder: Path, seed: int = 1) -> tuple[Statistics, Path]:
    """Fuzz in this process, on top of the seeds; returns the numbers and the folder of findings."""
    scratch = folder / f"{target}{seed}"
    scratch.mkdir()
    output = scratch / "findings"
    before = os.getcwd()
    worker = Worker(Job(target, seed, 3600.0, executions, "own", str(output), str(scratch)))
    try:
        worker.warm_up()
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            _own_engine(worker)
        worker.write(time.monotonic())
    finally:
        os.chdir(before)
    return worker.statistics, output


@pytest.mark.parametrize("target", TARGETS)
def test_targets(target: str, tmp_path: Path) -> None:
    """Success or an error of the package, for new inputs and for all inputs that were findings."""
    count = EXECUTIONS[target]
    statistics, output = fuzz_here(target, count, tmp_path)
    evidence = [path.read_text() for path in sorted(output.glob("*.txt"))] if output.exists() else []
    assert not statistics.findings, "\n".join(evidence)
    assert statistics.executions == count == sum(statistics.outcomes.values())
    # neither all refused at the door nor all let in
    typed = sum(n for kind, n in statistics.outcomes.items() if kind.endswith("Error") or kind.startswith("exit"))
    assert 0.02 * count < typed < 0.98 * count, statistics.outcomes
    assert statistics.messages > 3


def test_equal_seeds_give_equal_runs(tmp_path: Path) -> None:
    (tmp_path / "again").mkdir()
    first, _ = fuzz_here("data", 150, tmp_path)
    second, _ = fuzz_here("data", 150, tmp_path / "again")
    other, _ = fuzz_here("data", 150, tmp_path, seed=2)
    assert first.outcomes == second.outcomes and first.messages == second.messages
    assert (other.outcomes, other.messages) != (first.outcomes, first.messages)


@pytest.mark.parametrize("target", TARGETS)
def test_mutators_change_inputs(target: str, tmp_path: Path) -> None:
    (tmp_path / "private").mkdir()
    chosen = TARGETS[target](tmp_path / "private")
    pool = [*chosen.seeds(), b"", b"\xff" * 40, b"{", b"[" * 4000]
    mutate = chosen.mutator()
    rounds = [(data, 1000 * seed + number) for seed in range(4) for number, data in enumerate(pool)]
    made = [mutate(data, random.Random(seed)) for data, seed in rounds]
    assert made == [mutate(data, random.Random(seed)) for data, seed in rounds]
    assert len(set(made)) > 0.7 * len(made)
    assert max(map(len, made)) < 1 << 20


def test_the_corpus_is_what_its_script_makes(tmp_path: Path) -> None:
    made = {(target, name): data for target, name, data in seeds.corpus(tmp_path)}
    kept = {
        (path.parent.name, path.name): path.read_bytes()
        for path in CORPUS.rglob("*")
        if path.is_file() and "regressions" not in path.parts
    }
    assert made.keys() == kept.keys()
    # other versions of zlib pack in another way
    packed = {key for key in made if key[1].endswith(("gz", "packed.npz"))}
    assert {key: made[key] for key in made.keys() - packed} == {key: kept[key] for key in kept.keys() - packed}
    assert sum(map(len, kept.values())) < 64 << 10
    regressions = [path for path in (CORPUS / "regressions").rglob("*") if path.is_file()]
    assert {path.parent.name for path in regressions} <= set(TARGETS) and len(regressions) >= 10


# the harness can fail


@pytest.fixture
def guard(tmp_path: Path) -> Guard:
    """A guard, with something outside its folder, and a link to it inside."""
    private = tmp_path / "private"
    private.mkdir()
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret").write_text("secret")
    (private / "link").symlink_to(tmp_path / "outside" / "secret")
    (private / "folder").symlink_to(tmp_path / "outside")
    return Guard(private)


def watched(guard: Guard, call: Callable[[], object], limits: Limits = TIGHT, **options: list[str]) -> Outcome:
    def named() -> str:
        call()
        return "success"

    return guard.execute(named, limits, **options)


def test_reading_and_writing_outside_is_found(guard: Guard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(guard.folder)
    outside = tmp_path / "outside"
    readers: list[Callable[[], object]] = [
        lambda: (outside / "secret").read_bytes(),
        lambda: Path("../outside/secret").read_bytes(),
        lambda: Path("link").read_bytes(),
        lambda: Path("folder/secret").read_bytes(),
        lambda: os.listdir(outside),
        lambda: os.open("/etc/passwd", os.O_RDONLY),
        lambda: np.fromfile("link", np.uint8),
    ]
    writers: list[Callable[[], object]] = [
        lambda: (outside / "new").write_bytes(b""),
        lambda: Path("link").write_bytes(b"changed"),
        lambda: os.remove(outside / "secret"),
        lambda: os.rename(outside / "secret", "taken"),
        lambda: (outside / "made").mkdir(),
        lambda: os.rename("link", outside / "moved"),
        lambda: os.chmod(outside / "secret", 0),
    ]
    for reader in readers:
        assert watched(guard, reader).finding == "path"
    for writer in writers:
        outcome = watched(guard, writer)
        assert outcome.finding == "path" and "write" in outcome.detail
    assert [path.name for path in outside.iterdir()] == ["secret"] and (outside / "secret").read_text() == "secret"

    def swallowing() -> None:
        with contextlib.suppress(OSError):
            (outside / "secret").read_bytes()

    assert watched(guard, swallowing).finding == "path"


def test_the_folder_and_the_libraries_are_open(guard: Guard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(guard.folder)

    def work() -> None:
        Path("a").write_bytes(b"1")
        Path("a").rename("b")
        Path("link").unlink()
        assert Path(json.__file__).read_bytes()

    assert watched(guard, work) == Outcome("success")
    assert (tmp_path / "outside" / "secret").exists()


def test_what_the_user_names_is_refused_but_no_finding(guard: Guard, tmp_path: Path) -> None:
    named = [os.path.realpath(tmp_path / "outside" / "new")]

    def write() -> None:
        try:
            Path(named[0]).write_bytes(b"")
        except OSError as error:
            raise InputError(f"the result cannot be written: {error.strerror}: choose another folder") from error

    outcome = watched(guard, write, named=named)
    assert outcome.finding is None and outcome.kind == "InputError" and not Path(named[0]).exists()


def test_raw_errors_are_found(guard: Guard) -> None:
    def wrong(error: BaseException) -> Callable[[], object]:
        def call() -> object:
            raise error

        return call

    for error in (ValueError("raw"), AssertionError(), SystemExit(3), KeyError("a"), RecursionError()):
        outcome = watched(guard, wrong(error))
        assert outcome.finding == "exception" and outcome.kind == type(error).__name__
    assert watched(guard, wrong(PlanError("typed"))) == Outcome("PlanError", None, "typed")


def test_memory_is_found(guard: Guard) -> None:
    outcome = watched(guard, lambda: np.zeros(1 << 28))
    assert outcome.finding == "memory" and "2.00 GiB" in outcome.detail
    assert watched(guard, lambda: b"".join([bytes(1 << 28)] * 8)).finding == "memory"
    assert watched(guard, lambda: np.zeros(1 << 24)).finding is None


def test_hangs_are_found(guard: Guard) -> None:
    def spin() -> None:
        while True:
            pass

    def stubborn() -> None:
        try:
            spin()
        except BaseException as error:
            raise ValueError("my own business") from error

    assert watched(guard, spin).finding == "hang" and "in spin" in watched(guard, spin).detail
    assert watched(guard, stubborn).finding == "hang"
    assert watched(guard, lambda: time.sleep(30), Limits(wall=0.2)).finding == "hang"
    assert watched(guard, lambda: time.sleep(0.01)).finding is None


def test_pickles_processes_and_sockets_are_found(guard: Guard) -> None:
    harmless = pickle.dumps(Path("a"))
    assert watched(guard, lambda: pickle.loads(harmless)).finding == "pickle"
    program = [sys.executable, "-c", "0"]
    assert watched(guard, lambda: subprocess.run(program, check=True)).finding == "process"
    assert watched(guard, lambda: subprocess.run(program, check=True), Limits(processes=True)).finding is None
    with socket.socket() as closed:
        assert watched(guard, lambda: closed.connect(("127.0.0.1", 9))).finding == "socket"


def test_a_reader_that_follows_external_data_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The real target with one line too many in the reader."""
    real = targets.read_onnx

    def planted(path: Path) -> object:
        np.fromfile(path.parent / "link.bin", np.uint8)
        return real(path)

    monkeypatch.setattr(targets, "read_onnx", planted)
    statistics, output = fuzz_here("onnx", 10, tmp_path)
    # one cause, in every seed
    assert list(statistics.findings.values()) == [statistics.executions]
    assert statistics.outcomes == {"path": statistics.executions}
    (first, *_) = sorted(path for path in output.iterdir() if path.suffix != ".txt")
    assert first.name.startswith("onnx-path-") and "link.bin" in first.with_suffix(".txt").read_text()
    assert run.replay(first).finding == "path"
    monkeypatch.undo()
    assert run.replay(first).finding is None


def test_answers_of_the_command_line_are_judged() -> None:
    def answer(
        line: list[str], code: int = 0, out: str = "", err: str = "", error: Exception | None = None
    ) -> str | None:
        result = Result(CliRunner(), out.encode(), err.encode(), b"", None, code, error)
        return targets._complaint(line, result)

    assert answer(["check"]) is None and answer(["check"], 2, err="Error: no") is None
    assert answer(["check"], 1, error=ValueError("raw")) == "raw ValueError: raw"
    assert answer(["check"], 3) == "exit code 3"
    assert answer(["check"], 1, err="Traceback (most recent call last)") == "a traceback"
    assert answer(["check"], 2) == "no message"
    assert answer(["check", "--json"], out="{}") is None
    assert "no JSON" in (answer(["check", "--json"], out="{") or "")
    # the value of an option, and a name behind --
    assert answer(["verify", "--engine", "--json", "--engine", "amaranth"], out="equal") is None
    assert answer(["check", "--", "--json"], out="a table") is None


def test_findings_of_one_cause_have_one_signature() -> None:
    first = "File \"/a/fpgasnn/ann/b.py\", line 7, in c\nValueError: size 8 of 'x'"
    second = "File \"/z/fpgasnn/ann/b.py\", line 7, in c\nValueError: size 91 of 'y'"
    assert signature("exception", first) == signature("exception", second)
    assert signature("exception", first) != signature("exception", second.replace("7", "8"))


DEADLY = """
import os, sys
sys.path.insert(0, {tests!r})
from fuzz import targets, worker
real = targets.DataTarget.run
def run(self, data):
    if len(data) % 7 == 3 and os.path.exists("armed"):
        os.kill(os.getpid(), 11)
    return real(self, data)
targets.DataTarget.run = run
warm = worker.Worker.warm_up
worker.Worker.warm_up = lambda self: (warm(self), open("armed", "w").close())
worker.work(worker.Job(**__import__("json").loads(sys.argv[1])))
"""


def test_deaths_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker that dies leaves its input, and another one goes on."""
    script = tmp_path / "deadly.py"
    script.write_text(DEADLY.format(tests=str(Path(__file__).parent.parent)))
    monkeypatch.setattr(run, "WORKER", script)
    result = run.fuzz("data", 1, 60.0, 40, "own", tmp_path / "findings")
    assert result.outcomes["death"] == sum(result.findings.values()) >= 1 and result.executions >= 40
    assert all("SIGSEGV" in name for name in result.findings)
    for path in (tmp_path / "findings").glob("data-death-*"):
        if path.suffix != ".txt":
            assert len(path.read_bytes()) % 7 == 3


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert run.main(["data", "--executions", "60", "--seed", "3", "--engine", "own", "--json", "result.json"]) == 0
    printed = capsys.readouterr().out
    row = json.loads(Path("result.json").read_text())["data"]
    assert row["executions"] == 60 == sum(row["outcomes"].values()) and row["findings"] == {}
    assert row["peak_bytes"] > 1 << 20 and row["seed"] == 3
    assert "data: 60 executions in" in printed and "peak memory" in printed and "0  findings" in printed
    path = save_finding(tmp_path / "kept", "data", "exception", "none", b"\0\0\x08\1\0\0\0\1\2")
    assert run.main(["--replay", str(path)]) == 0
    assert capsys.readouterr().out.startswith("load_")
    with pytest.raises(SystemExit, match="the target is not in the name"):
        run.replay(tmp_path / "result.json")
    assert read_input(tmp_path) == (-1, b"")


def test_coverage_guided(tmp_path: Path) -> None:
    pytest.importorskip("atheris", reason="atheris is not installed: pip install 'fpgasnn[fuzz]'")
    result = run.fuzz("data", 1, 60.0, 60, "atheris", tmp_path / "findings")
    assert result.executions == 60 and not result.findings and len(result.outcomes) > 1
