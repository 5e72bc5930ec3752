"""What is fuzzed: five ways into the package, each with its inputs, its mutator and its limits."""

from __future__ import annotations

import hashlib
import json
import math
import os
import shutil
import zlib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import ClassVar

import numpy as np
from click.testing import CliRunner, Result

from fpgasnn import (
    Code,
    Conv,
    ImageInput,
    IntegerNetwork,
    Layer,
    NetworkError,
    SpikeInput,
    load_images,
    load_labels,
    load_network,
    make_plan,
    read_onnx,
    save_network,
    simulate,
)
from fpgasnn._document import Reader
from fpgasnn.ann.check import check_graph
from fpgasnn.cli.app import application
from fpgasnn.data import DIGITS_MODEL
from fpgasnn.inputs import random_inputs
from fpgasnn.storage import _parse
from fpgasnn.verify import Stalls
from fpgasnn.verify.case import Case, load_case, run_case, save_case
from fpgasnn.verify.journal import Journal
from fpgasnn.verify.journal import Outcome as Entry

from .command_lines import asks_for_json, decode, mutate_line
from .guard import Limits
from .mutate import Mutator
from .mutate_data import mutate_data
from .mutate_network import NetworkFile, mutate_case, mutate_journal, mutate_network
from .mutate_onnx import OnnxMutator

__all__ = ["TARGETS", "Breach", "Target", "fingerprint", "tiny_case", "tiny_network"]

CORPUS = Path(__file__).resolve().parent / "corpus"
JOURNAL_PARAMETERS = {"cycles": 1000, "seed": 3}


class Breach(BaseException):
    """An answer that is no error of the package and no success either."""

    def __init__(self, finding: str, message: str) -> None:
        super().__init__(message)
        self.finding = finding


class Target:
    """One way in.

    Members
    -------
    name : str
    folder : Path
        Private folder; the working directory of every execution.
    """

    name: ClassVar[str]

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._file = folder / "given"
        # what must not be reached: beside the folder, and through a link in it
        outside = folder.parent / "outside"
        outside.mkdir(exist_ok=True)
        (folder.parent / "outside.bin").write_bytes(bytes(1 << 12))
        (folder / "link.bin").symlink_to(folder.parent / "outside.bin")

    def seeds(self) -> list[bytes]:
        """The corpus: what inputs are made from."""
        return [path.read_bytes() for path in sorted((CORPUS / self.name).iterdir())]

    def regressions(self) -> list[bytes]:
        """Every input that once was a finding: executed, but not changed, as some of them take their time."""
        return [path.read_bytes() for path in sorted((CORPUS / "regressions" / self.name).iterdir())]

    def mutator(self) -> Mutator:
        """Return what changes an input."""
        raise AssertionError("every target has its own")

    def limits(self, data: bytes) -> Limits:
        """Return what an execution may take."""
        return Limits()

    def named(self, data: bytes) -> Sequence[str]:
        """Real paths that the user has named."""
        return ()

    def run(self, data: bytes) -> str:
        """Execute; return the kind of success, raise FpgaSnnError, or anything else, which is a finding."""
        raise AssertionError("every target has its own")

    def reset(self) -> None:
        """Put the folder back."""


class OnnxTarget(Target):
    """``read_onnx``, then the verdict on every node, which lowers the graph to layers."""

    name = "onnx"

    def seeds(self) -> list[bytes]:
        """The corpus, and the model that is shipped."""
        return [DIGITS_MODEL.read_bytes(), *super().seeds()]

    def mutator(self) -> Mutator:
        return OnnxMutator(self.seeds())

    def run(self, data: bytes) -> str:
        self._file.write_bytes(data)
        graph = read_onnx(self._file)
        return "convertible" if not any(report.status == "unsupported" for report in check_graph(graph)) else "read"


class NetworkTarget(Target):
    """``load_network``, then a plan, one image of at most four steps, and its cycles, if the network is small."""

    name = "network"
    _MAXIMUM_WORK = 1 << 16

    def mutator(self) -> Mutator:
        return mutate_network

    def run(self, data: bytes) -> str:
        self._file.write_bytes(data)
        try:
            net = load_network(self._file)
        except NetworkError as error:
            if "widths must equal" not in str(error):
                raise
            # whoever builds a file by hand can write the right widths, too
            self._file.write_bytes(_with_proven_widths(data))
            net = load_network(self._file)
        return self._use(net)

    def _use(self, net: IntegerNetwork) -> str:
        steps = net.timesteps if net.code is Code.RADIX else min(net.timesteps, 4)
        if self._work(net) * steps > self._MAXIMUM_WORK:
            return "loaded"
        images = random_inputs(net, 1, 0, steps)
        result = simulate(net, images, steps, threads=1)
        make_plan(net)
        assert result.cycles is not None
        return "simulated"

    @staticmethod
    def _work(net: IntegerNetwork) -> int:
        """Synaptic additions of one step if everything spikes, and padded positions."""
        work = math.prod(net.input.shape)
        for layer in net.layers:
            geometry = net.geometry[layer.name]
            for branch in layer.branches:
                taps = math.prod(branch.kernel) * branch.weight.shape[3] if isinstance(branch, Conv) else 1
                pads = (1 + sum(branch.pads)) if isinstance(branch, Conv) else 1
                work += math.prod(geometry.shape) * taps * pads
            work += math.prod(geometry.shape) * (math.prod(layer.pool.kernel) if layer.pool else 1)
        return work


class _Lenient(Reader):
    """Reads documents whose widths are wrong."""

    def check_widths(self, net: IntegerNetwork, layers: list[object]) -> None:
        """Take any."""


def _with_proven_widths(data: bytes) -> bytes:
    document, tensors = _parse(data)
    net = _Lenient(tensors).network(document)
    file = NetworkFile.parse(data)
    for layer, entry in zip(net.layers, file.document["layers"], strict=True):
        widths = net.widths[layer.name]
        entry["widths"] = {"step": widths.step, "membrane": widths.membrane}
    return file.assemble()


class DataTarget(Target):
    """``load_images`` and ``load_labels``, with and without a key."""

    name = "data"

    def mutator(self) -> Mutator:
        return mutate_data

    def run(self, data: bytes) -> str:
        self._file.write_bytes(data)
        key = (None, None, None, "images", "labels", "", "../a", "x" * 300)[zlib.crc32(data) % 8]
        readers = (load_images, load_labels) if zlib.crc32(data) & 8 else (load_labels, load_images)
        try:
            readers[0](self._file, key)
        except ValueError:
            # of the two at most one can be right
            readers[1](self._file, key)
        return readers[0].__name__


class CaseTarget(Target):
    """``load_case`` and its plan, a run of every sixteenth one; journals of campaigns."""

    name = "case"
    _MAXIMUM_WORK = 1 << 12

    def mutator(self) -> Mutator:
        return lambda data, rng: (mutate_journal if data[:1] == b"{" else mutate_case)(data, rng)

    def limits(self, data: bytes) -> Limits:
        return Limits(seconds=10)

    def run(self, data: bytes) -> str:
        self._file.write_bytes(data)
        if data[:1] == b"{":
            journal = Journal(self._file, JOURNAL_PARAMETERS)
            journal.append([Entry(7, frozenset({"causal"}))])
            return "journal"
        case = load_case(self._file)
        plan = case.plan()
        work = NetworkTarget._work(case.net) * case.timesteps * len(case.images)
        # building a design takes time in proportion to its banks and lanes
        rings = [branch.ring for layer in plan.layers for branch in layer.branches]
        size = sum(ring.rows * ring.slices * ring.lanes for ring in rings) + sum(layer.lanes for layer in plan.layers)
        small = work <= self._MAXIMUM_WORK and size <= 256
        if not small or zlib.crc32(data) % 16:
            return "loaded"
        return "equal" if run_case(case, "amaranth").equal else "different"


class CliTarget(Target):
    """A command line in this process, in a folder with one file of every kind."""

    name = "cli"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._fill()
        self._kept = {name: (self.folder / name).read_bytes() for name in self._files()}
        self._state = self._scan()

    def _files(self) -> Iterable[str]:
        return [e.name for e in os.scandir(self.folder) if e.is_file(follow_symlinks=False)]

    def _fill(self) -> None:
        rng = np.random.default_rng(3)
        for code in (Code.CAUSAL, Code.RADIX):
            save_network(
                tiny_network(code), self.folder / ("net" if code is Code.CAUSAL else code).__add__(".safetensors")
            )
        trains = Layer("scores", (Conv("input", np.ones((2, 2, 2, 1), int)),), [0, 0])
        save_network(IntegerNetwork(SpikeInput((2, 2, 1)), (trains,), timesteps=4), self.folder / "trains.safetensors")
        save_case(tiny_case(), self.folder / "case.safetensors")
        images, labels = rng.integers(0, 8, (6, 4, 4)).astype(np.uint8), rng.integers(0, 10, 6)
        np.savez(self.folder / "data.npz", images=images, labels=labels)
        shutil.copy(CORPUS / "data" / "images.idx.gz", self.folder / "images.idx.gz")
        shutil.copy(DIGITS_MODEL, self.folder / "model.onnx")
        np.save(self.folder / "digits.npy", rng.uniform(0, 1, (4, 1, 8, 8)).astype(np.float32))
        np.save(self.folder / "trains.npy", rng.integers(0, 2, (2, 4, 2, 2, 1)).astype(np.uint8))
        np.save(self.folder / "objects.npy", np.array([{}], object), allow_pickle=True)
        np.save(self.folder / "strings.npy", np.array([["a"]]))
        np.save(self.folder / "nans.npy", np.full((2, 4, 4), np.nan))
        np.save(self.folder / "none.npy", np.zeros((0, 4, 4)))
        np.save(self.folder / "shape.npy", np.zeros((2, 5, 5)))
        (self.folder / "empty").touch()
        (self.folder / "text").write_text("hello\n")
        (self.folder / "journal").write_text(json.dumps(JOURNAL_PARAMETERS) + "\n")
        for name in ("cut.safetensors", "cut.npz", "cut.onnx"):
            whole = {"cut.safetensors": "net.safetensors", "cut.npz": "data.npz", "cut.onnx": "model.onnx"}[name]
            (self.folder / name).write_bytes((self.folder / whole).read_bytes()[:-30])
        self._fill_outside()
        self._special()

    def _fill_outside(self) -> None:
        outside = self.folder.parent / "outside"
        (outside / "secret").write_text("secret\n")
        shutil.copy(self.folder / "data.npz", outside / "secret.npz")

    def _special(self) -> None:
        """What is no regular file: made anew when a command has taken its place."""
        made: dict[str, Callable[[Path], object]] = {
            "folder": lambda path: path.mkdir(),
            "made": _fill_build,
            "pipe": os.mkfifo,
            "link.safetensors": lambda path: path.symlink_to("net.safetensors"),
            "link-folder": lambda path: path.symlink_to("folder"),
            "link-outside.npz": lambda path: path.symlink_to("../outside/secret.npz"),
            "dangling": lambda path: path.symlink_to("nowhere"),
            "loop": lambda path: path.symlink_to("loop"),
        }
        for name, make in made.items():
            if not os.path.lexists(self.folder / name):
                make(self.folder / name)

    def _scan(self) -> dict[str, tuple[int, int, int, int]]:
        found = {}
        for entry in os.scandir(self.folder):
            status = entry.stat(follow_symlinks=False)
            found[entry.name] = (status.st_mode, status.st_ino, status.st_size, status.st_mtime_ns)
        return found

    def reset(self) -> None:
        """Remove what a command has written, and write again what it has changed."""
        now = self._scan()
        if now == self._state:
            return
        for name in now.keys() | self._state.keys():
            if now.get(name) == self._state.get(name):
                continue
            path = self.folder / name
            if name in now:
                shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
            if name in self._kept:
                path.write_bytes(self._kept[name])
        self._special()
        self._state = self._scan()

    def mutator(self) -> Mutator:
        return mutate_line

    def limits(self, data: bytes) -> Limits:
        slow = decode(data)[:1] in (["generate"], ["verify"], ["demo"], ["convert"], ["build"])
        return Limits(seconds=30 if slow else 5, wall=120, processes=slow)

    def named(self, data: bytes) -> Sequence[str]:
        line = decode(data)
        values = [part for word in line for part in (word, word.partition("=")[2], word[2:]) if part]
        # an option without a value takes the folder itself
        return [os.path.realpath(self.folder / value) for value in values]

    def run(self, data: bytes) -> str:
        line = decode(data)
        result = CliRunner().invoke(application, line)
        complaint = _complaint(line, result)
        if complaint:
            raise Breach("answer", f"{complaint}, of {line!r:.400}") from result.exception
        return "success" if result.exit_code == 0 else f"exit {result.exit_code}\n{result.stderr[-400:]}"


def _complaint(line: Sequence[str], result: Result) -> str | None:
    """Say what is wrong with an answer of the command line, or None."""
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        return f"raw {type(result.exception).__name__}: {result.exception}"
    if result.exit_code not in (0, 1, 2):
        return f"exit code {result.exit_code}"
    if "Traceback" in result.stderr:
        return "a traceback"
    if result.exit_code == 2 and not result.stderr.strip():
        return "no message"
    if result.exit_code == 0 and asks_for_json(line):
        try:
            json.loads(result.stdout)
        except ValueError as error:
            return f"no JSON: {error}"
    return None


def _fill_build(folder: Path) -> None:
    """What `fpgasnn build` leaves, as far as `fpgasnn program` reads it."""
    folder.mkdir()
    (folder / "build.json").write_text('{"board": "ulx3s-85f", "bitstream": "top.bit"}\n')
    (folder / "top.bit").write_bytes(b"bits")


def tiny_network(code: Code) -> IntegerNetwork:
    """4x4 image of 3 bits, one convolution, ten classes."""
    rng = np.random.default_rng(7)
    hidden = Layer("hidden", (Conv("input", rng.integers(-8, 8, (5, 3, 3, 1))),), np.ones(5, int), np.full(5, 30))
    scores = Layer("scores", (Conv("hidden", rng.integers(-8, 8, (10, 2, 2, 5))),), np.zeros(10, int))
    steps = 3 if code is Code.RADIX else 4
    longest = steps if code is Code.RADIX else 8
    return IntegerNetwork(ImageInput((4, 4, 1), bits=3, layout="nchw"), (hidden, scores), code, steps, longest)


def tiny_case() -> Case:
    weight = np.ones((2, 1, 1, 1), int)
    layers = (
        Layer("hidden", (Conv("input", weight),), [0, 1], [4, 5]),
        Layer("scores", (Conv("hidden", np.ones((2, 2, 2, 2), int)),), [0, 0]),
    )
    net = IntegerNetwork(ImageInput((2, 2, 1), bits=3), layers, timesteps=2, max_timesteps=3)
    images = np.arange(4).reshape(1, 2, 2, 1)
    return Case(net, images, 2, 0, 3, {"hidden": 2}, {"hidden": 2}, Stalls(0.3, 0.3, 9))


TARGETS: dict[str, type[Target]] = {
    target.name: target for target in (OnnxTarget, NetworkTarget, CliTarget, DataTarget, CaseTarget)
}


def fingerprint(data: bytes) -> str:
    """Short name of an input."""
    return hashlib.sha256(data).hexdigest()[:12]
