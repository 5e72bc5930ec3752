"""Reading images and labels: .npy, .npz and IDX (.gz) files.

Nothing is unpickled, and the size a file claims is checked against the bytes it has before memory is taken.
"""

from __future__ import annotations

import gzip
import io
import math
import os
import struct
import zipfile
import zlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .errors import InputError

__all__ = ["load_images", "load_labels"]

MAX_BYTES = 8 << 30
"""Largest file, and largest content of a compressed one."""

_IDX_TYPES = {0x08: ">u1", 0x09: ">i1", 0x0B: ">i2", 0x0C: ">i4", 0x0D: ">f4", 0x0E: ">f8"}
_KINDS = {"images": "uibf", "labels": "ui"}


def load_images(path: str | os.PathLike[str], key: str | None = None) -> NDArray[Any]:
    """Read images or spike trains: any array of real numbers with at least two axes, the first one counting images.

    Parameters
    ----------
    path : path of a .npy, .npz, IDX or gzipped IDX file
    key : str or None
        Which array of an .npz file; None takes its single array, or the one called ``images``.

    Raises
    ------
    InputError
        If the file cannot be read, is damaged or larger than it says, or holds something else.
    """
    array = _load(path, key, "images")
    if array.ndim < 2:
        raise InputError(f"images need at least two axes, got shape {array.shape}, in {os.fspath(path)!r}")
    return array


def load_labels(path: str | os.PathLike[str], key: str | None = None) -> NDArray[np.int64]:
    """Read labels: a vector of integers; parameters and errors as for :func:`load_images`.

    In an .npz file with several arrays, None takes the one called ``labels``.
    """
    array = _load(path, key, "labels")
    if array.ndim != 1:
        raise InputError(f"labels must be a vector, got shape {array.shape}, in {os.fspath(path)!r}")
    if array.dtype.kind == "u" and array.size and int(array.max()) > np.iinfo(np.int64).max:
        raise InputError(f"labels must fit 64 bits, got {array.max()}, in {os.fspath(path)!r}")
    return array.astype(np.int64)


def _load(path: str | os.PathLike[str], key: str | None, what: str) -> NDArray[Any]:
    where = os.fspath(path)
    try:
        if os.path.getsize(path) > MAX_BYTES:
            raise InputError(f"a data file has at most {MAX_BYTES} bytes, got {os.path.getsize(path)}, in {where!r}")
        data = Path(path).read_bytes()
        if data[:4] == b"PK\x03\x04":
            array = _read_npz(data, key, what, where)
        elif key is not None:
            raise InputError(f"only .npz files have keys, got key {key!r} for {where!r}")
        else:
            data = _unpack(data, where) if data[:2] == b"\x1f\x8b" else data
            array = _read_npy(data, where) if data[:6] == b"\x93NUMPY" else _read_idx(data, where)
    except OSError as error:
        raise InputError(f"the data file {where!r} cannot be read: {error.strerror or error}") from error
    if array.dtype.kind not in _KINDS[what]:
        raise InputError(
            f"{what} must be {'integers' if what == 'labels' else 'real numbers'}, got {array.dtype}, in {where!r}"
        )
    return array


def _unpack(data: bytes, where: str) -> bytes:
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as stream:
            unpacked = stream.read(MAX_BYTES + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(f"damaged gzip data ({error}), in {where!r}") from error
    if len(unpacked) > MAX_BYTES:
        raise InputError(f"a data file has at most {MAX_BYTES} bytes unpacked, got more, in {where!r}")
    return unpacked


def _read_idx(data: bytes, where: str) -> NDArray[Any]:
    """IDX: two zero bytes, a type byte, the number of axes, big-endian sizes, then the values."""
    if len(data) < 4 or data[:2] != b"\0\0" or data[2] not in _IDX_TYPES or data[3] == 0:
        raise InputError(f"the file must be .npy, .npz or IDX, got one that starts with {data[:4]!r}, in {where!r}")
    axes = data[3]
    if len(data) < 4 + 4 * axes:
        raise InputError(f"the file ends inside its header, got {len(data)} bytes, in {where!r}")
    shape = struct.unpack(f">{axes}I", data[4 : 4 + 4 * axes])
    dtype = np.dtype(_IDX_TYPES[data[2]])
    _check_size(shape, dtype, len(data) - 4 - 4 * axes, where)
    return np.frombuffer(data, dtype, offset=4 + 4 * axes).reshape(shape).astype(dtype.newbyteorder("="))


def _check_size(shape: tuple[int, ...], dtype: np.dtype[Any], left: int, where: str) -> None:
    needed = math.prod(shape) * dtype.itemsize
    if needed != left:
        raise InputError(
            f"an array of shape {shape} and type {dtype} needs {needed} bytes, got {left}, in {where!r}: the file is "
            f"damaged or cut off"
        )


def _read_npy(data: bytes, where: str) -> NDArray[Any]:
    stream = io.BytesIO(data)
    try:
        version = np.lib.format.read_magic(stream)
        read_header = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
        shape, fortran, dtype = read_header(stream)
    except (ValueError, EOFError) as error:
        raise InputError(f"damaged .npy header ({error}), in {where!r}") from error
    if dtype.hasobject or dtype.kind not in "uibf":
        raise InputError(f"arrays must hold real numbers, got {dtype}, in {where!r}: nothing is unpickled")
    _check_size(shape, dtype, len(data) - stream.tell(), where)
    array = np.frombuffer(data, dtype, offset=stream.tell()).reshape(shape, order="F" if fortran else "C")
    return np.ascontiguousarray(array).astype(dtype.newbyteorder("="))


def _read_npz(data: bytes, key: str | None, what: str, where: str) -> NDArray[Any]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [name.removesuffix(".npy") for name in archive.namelist()]
            chosen = key or (names[0] if len(names) == 1 else what)
            if chosen not in names:
                raise InputError(
                    f"the file has the arrays {', '.join(names)}, got key {chosen!r}, in {where!r}: give one"
                )
            member = archive.infolist()[names.index(chosen)]
            if member.file_size > MAX_BYTES:
                raise InputError(f"an array has at most {MAX_BYTES} bytes, got {member.file_size}, in {where!r}")
            content = archive.read(member)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError) as error:
        raise InputError(f"damaged .npz file ({error}), in {where!r}") from error
    return _read_npy(content, where)
