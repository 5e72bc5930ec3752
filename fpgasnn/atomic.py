"""Writing files and folders so that a result appears complete or not at all.

What is guaranteed, on file systems whose ``rename`` is atomic:

* *One file* (:func:`write_file`, :func:`temporary_file`): at every moment the target is the old file or the new one,
  complete, whether the writer fails, is interrupted or is killed.
* *A folder that did not exist* (:func:`staged_folder`): it appears with one rename, complete, or never.
* *Entries of a folder that exists* (:func:`staged_folder`): everything is written to a hidden folder in it before an
  old entry is touched. Then the old entries are moved away and the new ones moved in; one of them is the first to go
  and the last to come. A failure or an interrupt in between puts all old entries back. A process that is killed there
  (or a power cut) leaves a folder *without* that one, the old entries in a hidden folder: whoever finds the last entry
  finds a whole result.

A killed process may leave a hidden temporary file or folder (``.name.*``, ``.old.*``) behind, which nothing reads. Data
are not forced to the disk: after a power cut the guarantees are those of the file system.
"""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from ._check import path_text
from .errors import InputError

__all__ = ["check_file", "check_folder", "make_folder", "staged_folder", "temporary_file", "write_file", "write_files"]


def _refusal(what: str, kind: str, path: str | os.PathLike[str], error: OSError) -> InputError:
    reason = error.strerror or str(error)
    return InputError(f"{what} cannot be written to {kind}{os.fspath(path)!r}: {reason}: choose another folder")


def _mode(base: int) -> int:
    """Permissions of an ordinary new file or folder: temporary ones are private."""
    mask = os.umask(0)
    os.umask(mask)
    return base & ~mask


def _temporary_name(folder: Path, name: str) -> Path:
    """A hidden name that nobody else takes; as short as the longest name of a file needs."""
    return folder / f".{name[:100]}.{secrets.token_hex(8)}"


def make_folder(path: str | os.PathLike[str], what: str) -> Path:
    """Create a folder if there is none, and make sure that files can be written to it.

    Parameters
    ----------
    path : path
    what : str
        What will be written there, for the message.

    Raises
    ------
    InputError
        If there is a file in its place, or nothing can be written to it.
    """
    folder = Path(path_text(path, f"the folder of {what}"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise _refusal(what, "the folder ", path, error) from error
    return folder


def check_folder(path: str | os.PathLike[str], what: str) -> Path:
    """Make sure that a folder is there or can be made, and can be written to; nothing is created.

    Meant for before long work, so that it is not lost on a mistyped path.

    Raises
    ------
    InputError
        If a file is in its place or on the way to it, or nothing can be written there.
    """
    folder = Path(path_text(path, f"the folder of {what}"))
    nearest = folder.absolute()
    while not nearest.exists() and nearest != nearest.parent:
        nearest = nearest.parent
    try:
        with tempfile.TemporaryFile(dir=nearest):
            pass
    except OSError as error:
        raise _refusal(what, "the folder ", path, error) from error
    return folder


def check_file(path: str | os.PathLike[str], what: str) -> Path:
    """Make sure that a file can be written; nothing is created. For before long work, like :func:`check_folder`.

    Raises
    ------
    InputError
        If its folder does not exist or cannot be written to, or a folder has its name.
    """
    target = Path(path_text(path, f"the path of {what}"))
    if target.is_dir():
        raise InputError(f"{what} cannot be written to {str(target)!r}: Is a directory: give the name of a file")
    try:
        with tempfile.TemporaryFile(dir=target.parent):
            pass
    except OSError as error:
        raise _refusal(what, "", path, error) from error
    return target


@contextmanager
def temporary_file(path: str | os.PathLike[str], what: str) -> Iterator[Path]:
    """Let a block write a file under a temporary name beside the target; it takes the target's name at the end.

    Parameters
    ----------
    path : path
    what : str
        What the file is, for the message.

    Yields
    ------
    Path
        Of an empty file, to be written by the block.

    Raises
    ------
    InputError
        If the file cannot be written. Whatever the block raises goes through; then too nothing is left behind.
    """
    target = Path(path_text(path, f"the path of {what}"))
    # named before it is created: an interrupt may come as soon as it is there
    temporary = _temporary_name(target.parent, target.name)
    try:
        temporary.touch(0o600, exist_ok=False)
        yield temporary
        temporary.chmod(_mode(0o666))
        os.replace(temporary, target)
    except OSError as error:
        raise _refusal(what, "", path, error) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def write_file(path: str | os.PathLike[str], data: bytes, what: str) -> None:
    """Write a file through a temporary one beside it, which then takes its name.

    Parameters
    ----------
    path : path
    data : bytes
    what : str
        What the file is, for the message.

    Raises
    ------
    InputError
        If the file cannot be written; nothing is left behind.
    """
    with temporary_file(path, what) as temporary:
        temporary.write_bytes(data)


@contextmanager
def staged_folder(path: str | os.PathLike[str], what: str, last: str | None = None) -> Iterator[Path]:
    """Let a block fill a temporary folder, whose entries become those of the target folder at the end.

    Entries of the target with other names stay as they are. The module's text says what an interruption leaves.

    Parameters
    ----------
    path : path
        The folder; it and its parents are created if there are none.
    what : str
        What is written there, for the message.
    last : str or None
        Entry that is moved in last and taken away first: its presence says that the result is whole.

    Yields
    ------
    Path
        An empty folder.

    Raises
    ------
    InputError
        If the folder cannot be written. Whatever the block raises goes through; then too nothing is left behind.
    """
    # a link is followed: what it points to may lie on another file system than the link
    target = Path(os.path.realpath(path_text(path, f"the folder of {what}")))
    made: list[Path] = []
    staging: Path | None = None
    try:
        try:
            made = _make_parents(target)
            # the parent of a folder that exists may belong to somebody else, or be another file system
            base = target if target.is_dir() else target.parent
            staging = _temporary_name(base, target.name)
            staging.mkdir()
        except OSError as error:
            raise _refusal(what, "the folder ", path, error) from error
        yield staging
        try:
            if target.is_dir():
                names = sorted((entry.name for entry in staging.iterdir()), key=lambda name: (name == last, name))
                _exchange(staging, target, names)
            else:
                os.rename(staging, target)
            made = []
        except OSError as error:
            raise _refusal(what, "the folder ", path, error) from error
    finally:
        if staging is not None:
            _remove(staging)
        for folder in reversed(made):
            # made here, and still empty: nobody else uses it
            if folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()


def write_files(path: str | os.PathLike[str], files: Mapping[str, bytes], what: str, last: str) -> None:
    """Write several files to a folder: all of them or none; see :func:`staged_folder`.

    Parameters
    ----------
    path : path
        The folder; created if there is none.
    files : mapping of name to bytes
    what : str
        What the files are, for the message.
    last : str
        Name of the file whose presence says that all are there.

    Raises
    ------
    InputError
        If they cannot be written; the folder is as before.
    """
    with staged_folder(path, what, last) as staging:
        try:
            for name, data in files.items():
                (staging / name).write_bytes(data)
        except OSError as error:
            raise _refusal(what, "the folder ", path, error) from error


def _make_parents(target: Path) -> list[Path]:
    """Create what is missing above a folder; return what was created, outermost first."""
    if os.path.lexists(target) and not target.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
    missing = []
    folder = target.parent
    while not os.path.lexists(folder):
        missing.append(folder)
        folder = folder.parent
    if missing:
        target.parent.mkdir(parents=True, exist_ok=True)
    return missing[::-1]


def _exchange(staging: Path, target: Path, names: Sequence[str]) -> None:
    """Move entries from ``staging`` into ``target``; on any failure the target is as before."""
    old = _temporary_name(target, "old")
    moves: list[tuple[Path, Path]] = []
    try:
        old.mkdir()
        for name in reversed(names):
            if os.path.lexists(target / name):
                _move(target / name, old / name, moves)
        for name in names:
            _move(staging / name, target / name, moves)
    except BaseException:
        # an interrupt too: first the new entries back out, then the old ones back in, the last one last
        for source, destination in reversed(moves):
            if os.path.lexists(destination) and not os.path.lexists(source):
                os.rename(destination, source)
        # what could not be moved back stays in there
        with suppress(OSError):
            old.rmdir()
        raise
    _remove(old)


def _remove(folder: Path) -> None:
    """Remove a hidden folder; an interrupt in between goes through when it is gone."""
    try:
        shutil.rmtree(folder, ignore_errors=True)
    except KeyboardInterrupt:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _move(source: Path, destination: Path, moves: list[tuple[Path, Path]]) -> None:
    # noted before it is done: an interrupt may come in between
    moves.append((source, destination))
    os.rename(source, destination)
