"""One execution under watch: what a reader opens, how long it computes, how much memory it takes, how it ends.

Watched through audit events of the interpreter (PEP 578), a processor-time alarm and a limit on the data segment. A
forbidden event is recorded *and* refused with ``PermissionError``, so that a finding does no harm. What C code opens by
itself raises no event and is not seen.
"""

from __future__ import annotations

import errno
import os
import resource
import signal
import sys
import sysconfig
import tempfile
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

import fpgasnn
from fpgasnn import FpgaSnnError

__all__ = ["Guard", "Hang", "Limits", "Outcome", "Watch"]

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
# event -> (position of a path, is it written), and the position of the folder descriptor that path is relative to
_PATH_EVENTS: dict[str, tuple[tuple[int, bool], ...]] = {
    "os.listdir": ((0, False),),
    "os.scandir": ((0, False),),
    "os.mkdir": ((0, True),),
    "os.rmdir": ((0, True),),
    "os.remove": ((0, True),),
    "os.chmod": ((0, True),),
    "os.chown": ((0, True),),
    "os.utime": ((0, True),),
    "os.truncate": ((0, True),),
    "os.setxattr": ((0, True),),
    "os.link": ((0, False), (1, True)),
    "os.symlink": ((1, True),),
    "os.rename": ((0, True), (1, True)),
}
_FOLDER_DESCRIPTORS = {"os.remove": 1, "os.rmdir": 1, "os.mkdir": 2}
_PROCESS_EVENTS = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.forkpty")
_PACKAGE = Path(fpgasnn.__file__).parent


def _readable() -> tuple[str, ...]:
    """Where the interpreter, the package and its libraries live; system files that libraries look at."""
    paths = sysconfig.get_paths()
    roots = {paths["stdlib"], paths["purelib"], paths["platlib"], sys.prefix, sys.base_prefix, str(_PACKAGE)}
    roots |= {entry for entry in sys.path if entry}
    roots |= {"/usr/lib", "/usr/share", "/lib", "/dev/null", "/dev/urandom", "/proc/cpuinfo", "/proc/self", "/sys"}
    return tuple(sorted({os.path.realpath(root) for root in roots} - {"/"}))


READABLE = _readable()
# numba keeps compiled kernels beside their source
WRITABLE = tuple(
    os.path.realpath(path)
    for path in (_PACKAGE / "golden" / "__pycache__", os.environ.get("NUMBA_CACHE_DIR"), "/dev/null")
    if path
)


class Hang(BaseException):
    """The time of an execution is over; no Exception, so that nothing takes it for an error of its own."""


@dataclass(frozen=True)
class Limits:
    """What one execution may take.

    Members
    -------
    seconds : float
        Of processor time; a process that only waits is stopped after ``wall``.
    wall : float
    memory : int
        Bytes, on top of what the process has before.
    processes : bool
        Whether programs may be started.
    """

    seconds: float = 5.0
    wall: float = 60.0
    memory: int = 1 << 30
    processes: bool = False


@dataclass(frozen=True)
class Outcome:
    """How an execution ended.

    Members
    -------
    kind : str
        ``"success"`` (or what the target calls it), or the name of the error.
    finding : str or None
        Kind of finding: exception, hang, memory, path, pickle, process, socket, traceback ...
    detail : str
        Message of the error, or the evidence of a finding.
    """

    kind: str
    finding: str | None = None
    detail: str = ""


@dataclass
class Watch:
    """What an execution may touch, and what it touched nevertheless.

    Members
    -------
    folders : sequence of str
        Everything in them may be read and written; real paths.
    processes : bool
    named : sequence of str
        Real paths that the user has named: what happens there is refused, but no finding.
    violations : list of (kind, evidence)
    """

    folders: Sequence[str]
    processes: bool = False
    named: Sequence[str] = ()
    violations: list[tuple[str, str]] = field(default_factory=list)

    def examine(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Refuse what is forbidden; raises PermissionError."""
        if event == "open":
            path, mode, flags = arguments
            if isinstance(path, (str, bytes, os.PathLike)):
                writing = bool((flags or 0) & _WRITING) or any(letter in (mode or "") for letter in "wax+")
                self._path(event, os.fsdecode(path), writing, follow=True)
        elif event in _PATH_EVENTS:
            for position, writing in _PATH_EVENTS[event]:
                path = arguments[position]
                if isinstance(path, (str, bytes, os.PathLike)):
                    self._path(event, self._joined(event, arguments, os.fsdecode(path)), writing, follow=False)
        elif event == "pickle.find_class" and not _by_numba():
            self._refuse("pickle", f"{event}{arguments!r:.200}")
        elif event in _PROCESS_EVENTS and not self.processes:
            self._refuse("process", f"{event}{arguments!r:.200}")
        elif event.startswith("socket.") and event != "socket.__new__" and not self.processes:
            self._refuse("socket", f"{event}{arguments!r:.200}")

    @staticmethod
    def _joined(event: str, arguments: tuple[Any, ...], path: str) -> str:
        position = _FOLDER_DESCRIPTORS.get(event)
        if position is None or os.path.isabs(path) or arguments[position] in (-1, None):
            return path
        return os.path.join(os.readlink(f"/proc/self/fd/{arguments[position]}"), path)

    def _path(self, event: str, path: str, writing: bool, *, follow: bool) -> None:
        # renaming or removing a link touches the link; opening one touches what it points to
        real = os.path.realpath(path)
        if not follow:
            real = os.path.join(os.path.realpath(os.path.dirname(os.path.abspath(path))), os.path.basename(path))
        allowed = WRITABLE if writing else (*READABLE, *WRITABLE)
        if any(_inside(real, root) for root in (*self.folders, *allowed)):
            return
        if any(_inside(real, near) for name in self.named for near in (name, os.path.dirname(name))):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
        self._refuse("path", f"{event} {path!r:.200} ({'write' if writing else 'read'})")

    def _refuse(self, kind: str, evidence: str) -> None:
        frames = [f for f in traceback.extract_stack()[:-4] if str(_PACKAGE) in f.filename]
        place = f" from {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
        self.violations.append((kind, evidence + place))
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _by_numba() -> bool:
    """True if numba reads its own cache of compiled kernels."""
    return any("numba/core/caching.py" in frame.filename for frame in traceback.extract_stack())


def _inside(path: str, root: str) -> bool:
    return path == root or path.startswith(root.rstrip("/") + "/")


_watch: Watch | None = None
_installed = False


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    if _watch is not None:
        _watch.examine(event, arguments)


@contextmanager
def _watching(watch: Watch) -> Iterator[None]:
    """Examine audit events while the block runs; a hook cannot be taken away again, so there is one."""
    global _watch, _installed
    if not _installed:
        sys.addaudithook(_audit)
        _installed = True
    _watch = watch
    try:
        yield
    finally:
        _watch = None


def _data_bytes() -> int:
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmData:")) << 10


class Guard:
    """Executes calls one after the other under watch.

    Parameters
    ----------
    folder : Path
        The private folder of the calls.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = os.path.realpath(folder)
        # where tempfile may write
        self._temporary = os.path.join(os.path.dirname(self.folder), "temporary")
        os.makedirs(self._temporary, exist_ok=True)
        self._count = 0
        self._base = 0
        self._hung = False

    def execute(self, call: Callable[[], str], limits: Limits, named: Sequence[str] = ()) -> Outcome:
        """Run ``call``, which returns the kind of its success, and details on further lines, or raises.

        Parameters
        ----------
        call : callable
        limits : Limits
        named : sequence of str
            Real paths that the user has named.
        """
        watch = Watch((self.folder, self._temporary), limits.processes, named)
        with self._limited(limits):
            outcome = self._run(call, watch)
        if self._hung:
            # somebody may have swallowed the alarm
            return outcome if outcome.finding == "hang" else Outcome("hang", "hang", outcome.detail)
        if outcome.finding in (None, "exception") and watch.violations:
            # what was refused explains the error
            kind, evidence = watch.violations[0]
            return Outcome(kind, kind, evidence)
        return outcome

    def _run(self, call: Callable[[], str], watch: Watch) -> Outcome:
        try:
            with _watching(watch):
                kind, _, detail = call().partition("\n")
            return Outcome(kind, detail=detail)
        except FpgaSnnError as error:
            return Outcome(type(error).__name__, detail=str(error))
        except Hang:
            return Outcome("hang", "hang", traceback.format_exc(limit=-12))
        except MemoryError:
            return Outcome("memory", "memory", traceback.format_exc(limit=-12))
        except BaseException as error:
            # whatever is left, SystemExit too, is what this looks for
            return Outcome(
                type(error).__name__, getattr(error, "finding", "exception"), traceback.format_exc(limit=-12)
            )

    @contextmanager
    def _limited(self, limits: Limits) -> Iterator[None]:
        if self._count % 256 == 0:
            self._base = _data_bytes()
        self._count += 1
        self._hung = False
        former, tempfile.tempdir = tempfile.tempdir, self._temporary
        data, hard = resource.getrlimit(resource.RLIMIT_DATA)
        handlers = [(number, signal.signal(number, self._alarm)) for number in (signal.SIGPROF, signal.SIGALRM)]
        resource.setrlimit(resource.RLIMIT_DATA, (self._base + limits.memory, hard))
        signal.setitimer(signal.ITIMER_PROF, limits.seconds)
        signal.setitimer(signal.ITIMER_REAL, limits.wall)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.setitimer(signal.ITIMER_REAL, 0)
            resource.setrlimit(resource.RLIMIT_DATA, (data, hard))
            tempfile.tempdir = former
            for number, handler in handlers:
                signal.signal(number, handler)

    def _alarm(self, number: int, frame: FrameType | None) -> None:
        self._hung = True
        raise Hang
