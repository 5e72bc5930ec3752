"""Writing files so that a target appears complete or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from .errors import InputError

__all__ = ["make_folder", "write_file"]


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
    folder = Path(path)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise InputError(
            f"{what} cannot be written to the folder {os.fspath(path)!r}: {error.strerror}: choose another folder"
        ) from error
    return folder


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
    target = Path(path)
    temporary: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", delete=False) as stream:
            temporary = Path(stream.name)
            stream.write(data)
        # a temporary file is private; the result gets the permissions of an ordinary new file
        mask = os.umask(0)
        os.umask(mask)
        temporary.chmod(0o666 & ~mask)
        os.replace(temporary, target)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise InputError(
            f"{what} cannot be written to {os.fspath(path)!r}: {error.strerror}: choose another folder"
        ) from error
