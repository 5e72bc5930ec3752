"""Network files: .safetensors with the structure as JSON in the header's metadata.

A file holds integers (and the input's two float vectors) and one JSON text; nothing in it is executed. Sizes are
checked against the file before anything is allocated, a checksum covers every byte, the network is checked by its own
rules, and the stored widths are compared with a fresh proof (S9). Equal networks give equal bytes.
"""

from __future__ import annotations

import hashlib
import json
import os
from typing import Any

import numpy as np
from safetensors import SafetensorError, deserialize
from safetensors.numpy import save

from . import _check
from ._document import FORMAT, VERSION, Reader, Tensors, check_version, describe_network
from .atomic import write_file
from .errors import InputError, NetworkError
from .network import IntegerNetwork

__all__ = ["FORMAT", "VERSION", "load_network", "network_bytes", "network_hash", "save_network"]

MAX_HEADER_BYTES = 16 << 20
MAX_FILE_BYTES = 2 << 30

_KEY = "fpgasnn"
_DTYPES = {"I8": np.int8, "I16": np.int16, "I32": np.int32, "I64": np.int64, "F64": np.float64}
_NO_CHECKSUM = "0" * 64


def _assemble(document: dict[str, Any], tensors: Tensors) -> bytes:
    # one metadata key: safetensors does not keep the order of several
    text = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)
    return save(tensors, metadata={_KEY: text})


def seal(document: dict[str, Any], tensors: Tensors) -> bytes:
    """Bytes of a file whose checksum is right: SHA-256 of the file with 64 zeros in the checksum's place."""
    blank = _assemble({**document, "checksum": _NO_CHECKSUM}, tensors)
    return _assemble({**document, "checksum": hashlib.sha256(blank).hexdigest()}, tensors)


def _has_checksum(data: bytes, checksum: object, header: int) -> bool:
    """True if a file is what was written: every byte counts, those of the header and of its padding too."""
    if not isinstance(checksum, str) or len(checksum) != len(_NO_CHECKSUM) or not checksum.isascii():
        return False
    place = data.find(checksum.encode(), 0, 8 + header)
    if place < 0:
        return False
    view = memoryview(data)
    digest = hashlib.sha256(view[:place])
    digest.update(_NO_CHECKSUM.encode())
    digest.update(view[place + len(checksum) :])
    return digest.hexdigest() == checksum


def network_bytes(net: IntegerNetwork) -> bytes:
    """Canonical bytes of a network: what :func:`save_network` writes."""
    _check.instance(net, IntegerNetwork, "net", "give what fpgasnn.convert or load_network returns")
    return seal(*describe_network(net, _NO_CHECKSUM))


def network_hash(net: IntegerNetwork) -> str:
    """SHA-256 of the canonical bytes of a network, as 64 hexadecimal digits."""
    return hashlib.sha256(network_bytes(net)).hexdigest()


def save_network(net: IntegerNetwork, path: str | os.PathLike[str]) -> None:
    """Write a network file; the target appears complete or not at all.

    Raises
    ------
    InputError
        If an argument is of another type, or the file cannot be written.
    """
    _check.path_text(path, "path of the network file")
    write_file(path, network_bytes(net), "the network")


def load_network(path: str | os.PathLike[str]) -> IntegerNetwork:
    """Read a network file.

    Raises
    ------
    NetworkError
        If ``path`` is no path, or the file cannot be read, is of another version, oversized, truncated or changed in
        any byte, or breaks a rule.
    """
    data = _check.file_bytes(
        path,
        "the network file",
        MAX_FILE_BYTES,
        "give a file that fpgasnn.save_network wrote",
        error=NetworkError,
    )
    where = os.fspath(path)
    try:
        document, tensors = _parse(data)
        return Reader(tensors).network(document)
    except (NetworkError, InputError) as error:
        raise NetworkError(
            f"{error}, in the network file {where!r}: convert the network again, or read the file with the "
            f"release that wrote it"
        ) from error


def _parse(data: bytes) -> tuple[dict[str, Any], Tensors]:
    """Split a file into its JSON document and its tensors, all sizes and the checksum checked."""
    if len(data) < 8:
        raise NetworkError(f"a network file starts with 8 bytes of length, got a file of {len(data)} bytes")
    header = int.from_bytes(data[:8], "little")
    if header > min(MAX_HEADER_BYTES, len(data) - 8):
        raise NetworkError(f"the header must lie inside the file and be at most {MAX_HEADER_BYTES} bytes, got {header}")
    try:
        top = json.loads(data[8 : 8 + header])
        document = json.loads(top["__metadata__"][_KEY])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise NetworkError(f"not a {FORMAT} file, or a damaged one ({type(error).__name__}: {error})") from None
    document = check_version(document)
    if not _has_checksum(data, document.get("checksum"), header):
        raise NetworkError(
            f"the file must have the checksum {document.get('checksum')!r:.80}, got other bytes: it is damaged, or was "
            f"changed by hand"
        )
    return document, _tensors(data)


def _tensors(data: bytes) -> Tensors:
    try:
        # the library checks that types, shapes and offsets fill the file exactly, before it copies anything
        raw = deserialize(data)  # type: ignore[no-untyped-call]
    except SafetensorError as error:
        raise NetworkError(f"not a {FORMAT} file, or a damaged one ({type(error).__name__}: {error})") from None
    tensors: Tensors = {}
    for name, info in raw:
        if info["dtype"] not in _DTYPES:
            raise NetworkError(f"tensors must be of type {', '.join(_DTYPES)}, got {info['dtype']} in {name!r}")
        if 0 in info["shape"]:
            # beside a zero any size passes the library's check
            raise NetworkError(f"tensors must not be empty, got shape {info['shape']!r:.80} in {name!r}")
        dtype = np.dtype(_DTYPES[info["dtype"]]).newbyteorder("<")
        tensors[name] = np.frombuffer(info["data"], dtype=dtype).reshape(info["shape"])
    return tensors
