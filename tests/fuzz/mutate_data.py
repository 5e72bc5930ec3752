"""Mutation of .npy, .npz, IDX and gzip files: headers that lie, archives in archives, data that unpack without end."""

from __future__ import annotations

import gzip
import io
import lzma
import random
import struct
import zipfile
import zlib

from .mutate import HOSTILE_TEXTS, hostile_integer, mutate_bytes, mutate_text

__all__ = ["mutate_data"]

_DESCRIPTIONS = ("'<f8'", "'|u1'", "'<i4'", "'|b1'", "'<f2'", "'>i8'", "'|O'", "'|S5'", "'<U3'", "'<M8[D]'", "'<c16'")
_STRANGE = (
    "[('a', '<i4')]",
    "'|V8'",
    "''",
    "0",
    "None",
    "'<f16'",
    "'" + "(2,)" * 50 + "i4'",
    "'<i4'" + " " * 500,
    "1e999",
)
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
_MAXIMUM_INNER = 1 << 18


def mutate_data(data: bytes, rng: random.Random) -> bytes:
    """Return a changed data file."""
    if rng.random() < 0.15:
        return mutate_bytes(data, rng)
    if rng.random() < 0.004:
        return _bomb(rng)
    if data[:6] == b"\x93NUMPY":
        return _mutate_npy(data, rng)
    if data[:2] == b"PK":
        return _mutate_npz(data, rng)
    if data[:2] == b"\x1f\x8b":
        return _mutate_gzip(data, rng)
    if data[:2] == b"\0\0":
        return _mutate_idx(data, rng)
    return mutate_bytes(data, rng)


def _bomb(rng: random.Random) -> bytes:
    """Zeros that pack to almost nothing, in a gzip file or an archive."""
    zeros = bytes(rng.choice((1 << 20, 1 << 24, 300 << 20 if rng.random() < 0.05 else 1 << 16)))
    if rng.random() < 0.5:
        return gzip.compress(rng.choice((b"", b"\0\0\x08\1")) + zeros, 9, mtime=0)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", rng.choice(_METHODS[1:])) as archive:
        archive.writestr(zipfile.ZipInfo("images.npy"), zeros)
    return stream.getvalue()


def _shape(rng: random.Random) -> str:
    sizes = [str(rng.choice((0, 1, 2, 4, 12, hostile_integer(rng)))) for _ in range(rng.randrange(6))]
    return rng.choice(
        (f"({', '.join(sizes)},)" if sizes else "()", "(12, 4, 4)", "(12,)", "None", "(2.5,)", "(True, 3)")
    )


def _mutate_npy(data: bytes, rng: random.Random) -> bytes:
    wide = data[6:7] != b"\1"
    length = int.from_bytes(data[8:12] if wide else data[8:10], "little")
    begin = 12 if wide else 10
    text, body = data[begin : begin + length].decode("latin-1"), data[begin + length :]
    kind = rng.randrange(5)
    if kind == 0:
        text = (
            f"{{'descr': {rng.choice((*_DESCRIPTIONS, *_STRANGE))}, 'fortran_order': False, 'shape': {_shape(rng)}, }}"
        )
    elif kind == 1:
        text = mutate_text(text, rng)
    elif kind == 2:
        text = rng.choice(
            ("(" * 300, "[" * 99999, "{" + "'a':{" * 200, "-" * 60000, "1" * 5000, "__import__('os').getcwd()")
        )
    elif kind == 3:
        order = rng.choice(("True", "False", "1", "'x'"))
        text = f"{{'descr': '|u1', 'fortran_order': {order}, 'shape': ({len(body)},), }}"
    else:
        body = mutate_bytes(body, rng)
    header = text.encode("latin-1", "replace")
    version = rng.choice((b"\1\0", b"\1\0", b"\2\0", b"\3\0", b"\x09\0"))
    size = len(header) if rng.random() < 0.9 else rng.randrange(1 << 16)
    if version == b"\1\0" and len(header) < 1 << 16:
        return b"\x93NUMPY" + version + struct.pack("<H", size & 0xFFFF) + header + body
    return b"\x93NUMPY" + version + struct.pack("<I", size) + header + body


def _mutate_idx(data: bytes, rng: random.Random) -> bytes:
    axes = rng.choice((1, 2, 3, 4, 8, 9, 255))
    sizes = [rng.choice((0, 1, 2, 4, 12, hostile_integer(rng) & 0xFFFFFFFF)) for _ in range(axes)]
    if rng.random() < 0.5:
        axes, sizes = data[3], [*struct.unpack(f">{data[3]}I", data[4 : 4 + 4 * data[3]].ljust(4 * data[3], b"\0"))]
        if sizes:
            sizes[rng.randrange(len(sizes))] = hostile_integer(rng) & 0xFFFFFFFF
    kind = rng.choice((0x08, 0x09, 0x0B, 0x0C, 0x0D, 0x0E, 0x0A, 0xFF))
    head = bytes((0, 0, kind, axes)) + struct.pack(f">{len(sizes)}I", *sizes)
    if rng.random() < 0.3:
        return gzip.compress(head + data[16:], mtime=0)
    return head + data[16:]


def _mutate_gzip(data: bytes, rng: random.Random) -> bytes:
    try:
        inner = zlib.decompressobj(31).decompress(data, _MAXIMUM_INNER)
    except zlib.error:
        return mutate_bytes(data, rng)
    kind = rng.randrange(4)
    if kind == 0:
        return gzip.compress(gzip.compress(inner, mtime=0), mtime=0)
    if kind == 1:
        return data * rng.choice((2, 3, 50)) if len(data) < 1 << 12 else data + data
    if kind == 2:
        return gzip.compress(mutate_data(inner, rng), mtime=0)
    return mutate_bytes(data, rng)


def _members(data: bytes) -> list[tuple[str, bytes]]:
    """Members of an archive, as far as they can be read within bounds."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        infos = [info for info in archive.infolist()[:8] if info.file_size <= _MAXIMUM_INNER]
        return [(info.filename, archive.read(info)) for info in infos]


def _mutate_npz(data: bytes, rng: random.Random) -> bytes:
    try:
        members = _members(data)
    except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, OSError, EOFError, ValueError, RuntimeError, struct.error):
        return mutate_bytes(data, rng)
    for _ in range(rng.choice((1, 1, 2))):
        if not members:
            break
        place = rng.randrange(len(members))
        name, content = members[place]
        kind = rng.randrange(5)
        if kind == 0:
            names = ("images.npy", "labels.npy", "../a.npy", "/etc/passwd", "images", *HOSTILE_TEXTS)
            members[place] = (rng.choice(names) or "x", content)
        elif kind == 1:
            members.append((name, content))
        elif kind == 2:
            del members[place]
        else:
            members[place] = (name, mutate_data(content, rng))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", rng.choice(_METHODS)) as archive:
        for name, content in members:
            info = zipfile.ZipInfo(name.replace("\0", "") or "x")
            # a second member of one name is a warning of zipfile, not of the reader
            while info.filename in archive.NameToInfo:
                info.filename += "2"
            archive.writestr(info, content, compress_type=archive.compression)
    return _lie(stream.getvalue(), rng)


def _lie(data: bytes, rng: random.Random) -> bytes:
    """Change a field of the archive's directory: sizes, methods, flags, offsets."""
    place = data.rfind(b"PK\1\2")
    if place < 0 or rng.random() < 0.5:
        return data
    result = bytearray(data)
    offset, size = rng.choice(((8, 2), (10, 2), (16, 4), (20, 4), (24, 4), (28, 2), (42, 4)))
    value = rng.choice((0, 1, 8, 12, 14, 99, hostile_integer(rng))) & ((1 << 8 * size) - 1)
    result[place + offset : place + offset + size] = value.to_bytes(size, "little")
    return bytes(result)
