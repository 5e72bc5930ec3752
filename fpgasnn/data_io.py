"""Reading images and labels: .npy, .npz and IDX (.gz) files.

Nothing is unpickled, and the size a file claims is checked against the bytes it has before memory is taken.
"""

from __future__ import annotations

import gzip
import io
import lzma
import math
import os
import struct
import tokenize
import zipfile
import zlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import _check
from .errors import InputError

__all__ = ["load_images", "load_labels"]

MAX_BYTES = 8 << 30
"""Largest file."""

MAX_UNPACKED_BYTES = 256 << 20
MAX_RATIO = 64
"""A compressed file may hold this many bytes, or so many times its size: a small file cannot fill the memory."""

_MAX_AXES = 8
_PIECE = 1 << 20

_IDX_TYPES = {0x08: ">u1", 0x09: ">i1", 0x0B: ">i2", 0x0C: ">i4", 0x0D: ">f4", 0x0E: ">f8"}
_ARCHIVE_ERRORS = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error),
    *(EOFError, OSError, OverflowError, ValueError, RuntimeError),
)
"""What zipfile and its decompressors raise for damaged archives; NotImplementedError is a RuntimeError."""
_HEADER_ERRORS = (ValueError, EOFError, SyntaxError, tokenize.TokenError, RecursionError, MemoryError)
"""What numpy raises for damaged headers; deeply nested text exhausts the parser."""
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
        raise InputError(
            f"images need at least two axes, got shape {array.shape}, in {os.fspath(path)!r}: add a leading axis that "
            f"counts images"
        )
    return array


def load_labels(path: str | os.PathLike[str], key: str | None = None) -> NDArray[np.int64]:
    """Read labels: a vector of integers; parameters and errors as for :func:`load_images`.

    In an .npz file with several arrays, None takes the one called ``labels``.
    """
    array = _load(path, key, "labels")
    if array.ndim != 1:
        raise InputError(
            f"labels must be a vector, got shape {array.shape}, in {os.fspath(path)!r}: store one class number per "
            f"image"
        )
    if array.dtype.kind == "u" and array.size and int(array.max()) > np.iinfo(np.int64).max:
        raise InputError(
            f"labels must fit 64 bits, got {array.max()}, in {os.fspath(path)!r}: store class numbers from 0 on"
        )
    return array.astype(np.int64)


def _load(path: str | os.PathLike[str], key: str | None, what: str) -> NDArray[Any]:
    if key is not None:
        _check.text(key, "key")
    data = _check.file_bytes(path, "the data file", MAX_BYTES, "give a .npy, .npz or IDX file")
    where = os.fspath(path)
    if data[:4] == b"PK\x03\x04":
        array = _read_npz(data, key, what, where)
    elif key is not None:
        raise InputError(f"only .npz files have keys, got key {key!r} for {where!r}: leave the key out")
    else:
        data = _unpack(data, where) if data[:2] == b"\x1f\x8b" else data
        array = _read_npy(data, where) if data[:6] == b"\x93NUMPY" else _read_idx(data, where)
    if array.dtype.kind not in _KINDS[what]:
        raise InputError(
            f"{what} must be {'integers' if what == 'labels' else 'real numbers'}, got {array.dtype}, in {where!r}: "
            f"convert them before they are stored"
        )
    return array


def _unpacked_limit(packed: int) -> int:
    return min(MAX_BYTES, max(MAX_UNPACKED_BYTES, MAX_RATIO * packed))


def _unpack(data: bytes, where: str) -> bytes:
    limit = _unpacked_limit(len(data))
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as stream:
            # piece by piece: one read would take the memory of the limit at once
            pieces, size = [], 0
            while size <= limit and (piece := stream.read(_PIECE)):
                pieces.append(piece)
                size += len(piece)
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(f"damaged gzip data ({error}), in {where!r}: fetch or pack the file again") from error
    if size > limit:
        raise InputError(
            f"a packed file of {len(data)} bytes may hold {limit} bytes, got more, in {where!r}: store it unpacked"
        )
    return b"".join(pieces)


def _read_idx(data: bytes, where: str) -> NDArray[Any]:
    """IDX: two zero bytes, a type byte, the number of axes, big-endian sizes, then the values."""
    if len(data) < 4 or data[:2] != b"\0\0" or data[2] not in _IDX_TYPES or data[3] == 0:
        raise InputError(
            f"the file must be .npy, .npz or IDX, got one that starts with {data[:4]!r}, in {where!r}: convert it, "
            f"with numpy.save for example"
        )
    axes = data[3]
    if axes > _MAX_AXES:
        raise InputError(f"an array has at most {_MAX_AXES} axes, got {axes}, in {where!r}: reshape it")
    if len(data) < 4 + 4 * axes:
        raise InputError(f"the file ends inside its header, got {len(data)} bytes, in {where!r}: fetch it again")
    shape = struct.unpack(f">{axes}I", data[4 : 4 + 4 * axes])
    dtype = np.dtype(_IDX_TYPES[data[2]])
    _check_size(shape, dtype, len(data) - 4 - 4 * axes, where)
    return np.frombuffer(data, dtype, offset=4 + 4 * axes).reshape(shape).astype(dtype.newbyteorder("="))


def _check_size(shape: tuple[int, ...], dtype: np.dtype[Any], left: int, where: str) -> None:
    needed = math.prod(shape) * dtype.itemsize
    if needed != left:
        raise InputError(
            f"an array of shape {shape} and type {dtype} needs {needed} bytes, got {left}, in {where!r}: the file is "
            f"damaged or cut off, fetch or write it again"
        )


def _read_npy(data: bytes, where: str) -> NDArray[Any]:
    stream = io.BytesIO(data)
    try:
        version = np.lib.format.read_magic(stream)
        read_header = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
        shape, fortran, dtype = read_header(stream)
    except _HEADER_ERRORS as error:
        raise InputError(f"damaged .npy header ({error}), in {where!r}: write it again with numpy.save") from error
    if dtype.hasobject or dtype.kind not in "uibf":
        raise InputError(f"arrays must hold real numbers, got {dtype}, in {where!r}: nothing is unpickled, convert it")
    # True passes for an integer in numpy's check of the header, and nowhere else
    if len(shape) > _MAX_AXES or any(isinstance(size, bool) or size < 0 for size in shape):
        raise InputError(
            f"an array has at most {_MAX_AXES} axes, none of them negative, got shape {shape!r:.80}, in {where!r}: "
            f"reshape it"
        )
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
                    f"the file has the arrays {', '.join(names)}, got key {chosen!r}, in {where!r}: give one of them"
                )
            member = archive.infolist()[names.index(chosen)]
            limit = _unpacked_limit(len(data))
            if member.file_size > limit:
                raise InputError(
                    f"a packed file of {len(data)} bytes may hold {limit} bytes, got {member.file_size}, in {where!r}: "
                    f"store it unpacked"
                )
            content = archive.read(member)
    except InputError:
        raise
    except _ARCHIVE_ERRORS as error:
        raise InputError(f"damaged .npz file ({error}), in {where!r}: write it again with numpy.savez") from error
    return _read_npy(content, where)
