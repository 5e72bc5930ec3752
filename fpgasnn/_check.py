"""Checks of arguments at the public boundary: one helper per kind of value, one grammar of messages.

Every helper returns the value in its plain type, or raises with *what*, the *rule*, the *received* value, *where* and
*what to do*: ``timesteps must be an integer in 1..8 (S4), got 99, in the network file 'a': choose one in that range``.
The caller names the class of the error. Kernels and inner functions stay bare.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path, PurePath
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from .errors import FpgaSnnError, InputError

__all__ = [
    "array",
    "callback",
    "choice",
    "file_bytes",
    "flag",
    "instance",
    "instances",
    "integer",
    "integers",
    "known_names",
    "mapping",
    "number",
    "path_text",
    "shown",
    "text",
]

T = TypeVar("T")
Error = type[FpgaSnnError]

_SHOWN_CHARACTERS = 80
_SHOWN_BITS = 256
_PLAIN = (str, bytes, bool, int, float, complex, tuple, list, dict, set, PurePath, np.generic, type(None))


def shown(value: object) -> str:
    """Describe a received value: short plain values in full, arrays by type and shape, others by their type."""
    if isinstance(value, np.ndarray):
        return f"an array of {value.dtype} of shape {value.shape}"
    if isinstance(value, int) and value.bit_length() > _SHOWN_BITS:
        return f"an integer of {value.bit_length()} bits"
    if not isinstance(value, _PLAIN):
        return f"an object of type {type(value).__name__}"
    try:
        described = repr(value)
    except (ValueError, RecursionError):
        return f"a {type(value).__name__}"
    if len(described) > _SHOWN_CHARACTERS:
        return f"{described[:_SHOWN_CHARACTERS]}... ({type(value).__name__})"
    return described


def _fail(error: Error, what: str, must: str, rule: str, got: str, where: str, remedy: str) -> FpgaSnnError:
    cited = f" ({rule})" if rule else ""
    return error(f"{what} must be {must}{cited}, got {got}{where}: {remedy}")


def integer(
    value: object,
    what: str,
    *,
    low: int | None = None,
    high: int | None = None,
    rule: str = "",
    where: str = "",
    remedy: str = "",
    error: Error = InputError,
) -> int:
    """Return an int; numpy integers are taken, booleans and whole floats are not.

    Parameters
    ----------
    value : object
    what : str
        Name of the argument.
    low, high : int or None
        Inclusive bounds.
    rule, where, remedy : str
        Parts of the message; ``where`` begins with a comma.
    error : type of FpgaSnnError
    """
    # np.bool_ is no np.integer
    if isinstance(value, (int, np.integer)) and not isinstance(value, bool):
        number = int(value)
        if (low is None or number >= low) and (high is None or number <= high):
            return number
        remedy = remedy or "give one in that range"
    span = f" in {low}..{high}" if high is not None else f" >= {low}" if low is not None else ""
    raise _fail(error, what, f"an integer{span}", rule, shown(value), where, remedy or "give an int")


def integers(
    value: object,
    count: int,
    what: str,
    *,
    low: int,
    high: int | None = None,
    rule: str = "",
    where: str = "",
    error: Error = InputError,
) -> tuple[int, ...]:
    """Return a tuple of ``count`` ints from a tuple, a list or a vector of integers."""
    items = value.tolist() if isinstance(value, np.ndarray) and value.ndim == 1 else value
    if not isinstance(items, (tuple, list)) or len(items) != count:
        remedy = f"give a tuple of {count} integers"
        raise _fail(error, what, f"{count} integers >= {low}", rule, shown(value), where, remedy)
    return tuple(integer(item, what, low=low, high=high, rule=rule, where=where, error=error) for item in items)


def number(
    value: object, what: str, low: float, high: float, span: str, *, rule: str = "", error: Error = InputError
) -> float:
    """Return a float in ``low <= value <= high``; ``span`` is how the message writes the range."""
    real = isinstance(value, (int, float, np.integer, np.floating)) and not isinstance(value, bool)
    # an int may be too large for a float, but compares all the same; NaN compares with nothing
    if real and low <= value <= high:  # type: ignore[operator]
        return float(value)  # type: ignore[arg-type]
    raise _fail(error, what, f"a number in {span}", rule, shown(value), "", "choose one in that range")


def flag(value: object, what: str, *, rule: str = "", where: str = "", error: Error = InputError) -> bool:
    """Return a bool; numpy booleans are taken, 0, 1 and strings are not."""
    if isinstance(value, (bool, np.bool_)):
        return bool(value)
    raise _fail(error, what, "True or False", rule, shown(value), where, "give a bool")


def text(value: object, what: str, *, rule: str = "", where: str = "", error: Error = InputError) -> str:
    """Return a string that is not empty."""
    if isinstance(value, str) and value:
        return value
    raise _fail(error, what, "a string that is not empty", rule, shown(value), where, "give a name")


def choice(
    value: object, what: str, choices: Iterable[str], *, rule: str = "", where: str = "", error: Error = InputError
) -> str:
    """Return the member of ``choices`` that a string equals."""
    known = [str(item) for item in choices]
    if isinstance(value, str) and value in known:
        return str(value)
    remedy = "choose one of them"
    raise _fail(error, what, f"one of {', '.join(known)}", rule, shown(value), where, remedy)


def mapping(value: object, what: str, *, rule: str = "", error: Error = InputError) -> Mapping[Any, Any]:
    """Return a mapping from layer names to integers; its items are checked by the caller."""
    if isinstance(value, Mapping):
        return value
    remedy = f"give for example {what}={{'conv1': 4}}, or None"
    raise _fail(error, what, "a mapping of layer names to integers", rule, shown(value), "", remedy)


def instance(value: object, kind: type[T], what: str, remedy: str, *, where: str = "", error: Error = InputError) -> T:
    """Return an object of a class of this package."""
    if isinstance(value, kind):
        return value
    article = "an" if kind.__name__[0] in "AEIOU" else "a"
    raise _fail(error, what, f"{article} {kind.__name__}", "", shown(value), where, remedy)


def instances(
    value: object, kinds: tuple[type, ...], what: str, *, rule: str = "", where: str = "", error: Error = InputError
) -> tuple[Any, ...]:
    """Return a tuple of objects of some classes, from a tuple or a list."""
    names = " and ".join(kind.__name__ for kind in kinds)
    must, remedy = f"a tuple of {names}", f"give a tuple of {names}"
    if not isinstance(value, (tuple, list)):
        raise _fail(error, what, must, rule, shown(value), where, remedy)
    for item in value:
        if not isinstance(item, kinds):
            raise _fail(error, what, must, rule, f"{shown(item)} in it", where, remedy)
    return tuple(value)


def array(
    value: object, what: str, kinds: str, must: str, *, rule: str = "", where: str = "", error: Error = InputError
) -> NDArray[Any]:
    """Return a numpy array, of any byte order and memory layout.

    Parameters
    ----------
    value : array_like
    what : str
    kinds : str
        Kinds of numpy dtypes that are taken, such as ``"iu"``.
    must : str
        What the values must be, in words.
    """
    remedy = "convert it to a numpy array of such values"
    if value is None:
        raise _fail(error, what, must, rule, shown(value), where, remedy)
    try:
        converted = np.asarray(value)
    except (ValueError, TypeError, OverflowError) as problem:
        raise _fail(error, what, must, rule, f"{shown(value)} ({problem})", where, remedy) from problem
    if converted.dtype.kind not in kinds:
        got = f"{converted.dtype} of shape {converted.shape}"
        if not isinstance(value, np.ndarray):
            got += f" from {shown(value)}"
        raise _fail(error, what, must, rule, got, where, remedy)
    return converted


def callback(value: object, what: str) -> None:
    """Check an optional callable."""
    if value is not None and not callable(value):
        raise _fail(InputError, what, "callable with (done, total)", "", shown(value), "", "give a function or None")


def path_text(value: object, what: str, *, error: Error = InputError) -> str:
    """Return a path as a string; bytes are no path here."""
    if isinstance(value, (str, os.PathLike)):
        found = os.fspath(value)
        if isinstance(found, str) and found and "\0" not in found:
            return found
    raise _fail(error, what, "the path of a file or folder", "", shown(value), "", "give a str or a pathlib.Path")


def file_bytes(path: object, what: str, limit: int, remedy: str, *, error: Error = InputError) -> bytes:
    """Read a regular file of limited size; a pipe or a device could go on for ever.

    Parameters
    ----------
    path : object
    what, remedy : str
        Name of the file, and what to do if it cannot be read.
    limit : int
        Most bytes.
    error : type of FpgaSnnError
    """
    where = path_text(path, f"the path of {what}")
    try:
        if not os.path.isdir(where) and os.path.exists(where) and not os.path.isfile(where):
            raise error(f"{what} must be a regular file, got a pipe or a device, {where!r}: {remedy}")
        size = os.path.getsize(where)
        if size > limit:
            raise error(f"{what} has at most {limit} bytes, got {size}, in {where!r}: {remedy}")
        return Path(where).read_bytes()
    except OSError as problem:
        reason = problem.strerror or problem
        raise error(f"{what} {where!r} cannot be read: {reason}: {remedy}") from problem


def known_names(given: Collection[object], known: Collection[str], what: str, owner: str) -> None:
    """Check the keys of a mapping from layer names."""
    for name in given:
        if name not in known:
            raise InputError(
                f"unknown layer {shown(name)} in {what}: {owner} has {', '.join(known)}: use one of these names"
            )
