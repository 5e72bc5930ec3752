"""Reading images and labels."""

from __future__ import annotations

import gzip
import io
import struct
import tracemalloc
import zipfile
from pathlib import Path

import numpy as np
import pytest
from conftest import shared_data
from hypothesis import given
from hypothesis import strategies as st

from fpgasnn import data_io
from fpgasnn.data_io import load_images, load_labels
from fpgasnn.errors import InputError

IMAGES = np.arange(2 * 3 * 4).reshape(2, 3, 4)


def idx(array: np.ndarray, code: int) -> bytes:
    header = bytes([0, 0, code, array.ndim]) + struct.pack(f">{array.ndim}I", *array.shape)
    return header + array.astype(array.dtype.newbyteorder(">")).tobytes()


@pytest.mark.parametrize(("code", "dtype"), [(8, "u1"), (9, "i1"), (11, "i2"), (12, "i4"), (13, "f4"), (14, "f8")])
def test_idx_of_every_type(tmp_path: Path, code: int, dtype: str) -> None:
    array = IMAGES.astype(dtype)
    (tmp_path / "plain").write_bytes(idx(array, code))
    (tmp_path / "packed").write_bytes(gzip.compress(idx(array, code)))
    for name in ("plain", "packed"):
        loaded = load_images(tmp_path / name)
        np.testing.assert_array_equal(loaded, array)
        assert loaded.dtype == array.dtype and loaded.dtype.isnative


@pytest.mark.parametrize("order", ["C", "F"])
def test_npy_in_both_orders(tmp_path: Path, order: str) -> None:
    np.save(tmp_path / "a.npy", np.array(IMAGES, order=order, dtype=">f4"))
    np.testing.assert_array_equal(load_images(tmp_path / "a.npy"), IMAGES)


def test_npz_by_key(tmp_path: Path) -> None:
    np.savez_compressed(tmp_path / "a.npz", images=IMAGES, labels=np.array([1, 2], np.uint8), other=IMAGES + 1)
    np.testing.assert_array_equal(load_images(tmp_path / "a.npz"), IMAGES)
    np.testing.assert_array_equal(load_images(tmp_path / "a.npz", "other"), IMAGES + 1)
    labels = load_labels(tmp_path / "a.npz")
    assert labels.tolist() == [1, 2] and labels.dtype == np.int64
    np.savez(tmp_path / "single.npz", x=IMAGES)
    np.testing.assert_array_equal(load_images(tmp_path / "single.npz"), IMAGES)
    with pytest.raises(InputError, match="the file has the arrays images, labels, other, got key 'none'"):
        load_images(tmp_path / "a.npz", "none")


def npy(array: np.ndarray, **fields: bool) -> bytes:
    stream = io.BytesIO()
    np.save(stream, array, **fields)
    return stream.getvalue()


def header(shape: str) -> bytes:
    """An .npy file without data whose header has this shape."""
    text = f"{{'descr': '<f8', 'fortran_order': False, 'shape': {shape}, }}\n".encode()
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(text)) + text


DAMAGED = [
    (b"", "the file must be .npy, .npz or IDX, got one that starts with b''"),
    (b"GIF89a..", "the file must be .npy, .npz or IDX"),
    (b"\0\0\x08\x03\0\0", "the file ends inside its header, got 6 bytes"),
    (idx(IMAGES.astype("u1"), 8)[:-1], r"an array of shape \(2, 3, 4\) and type uint8 needs 24 bytes, got 23"),
    (idx(IMAGES.astype("u1"), 8) + b"x", "needs 24 bytes, got 25"),
    (b"\0\0\x08\x03" + b"\xff" * 12, r"an array of shape \(4294967295, 4294967295, 4294967295\)"),
    (gzip.compress(idx(IMAGES.astype("u1"), 8), mtime=0)[:-9], "damaged gzip data"),
    (npy(IMAGES)[:-1], "needs 192 bytes, got 191"),
    (npy(IMAGES)[:20], "damaged .npy header"),
    (
        npy(np.array([{}], object), allow_pickle=True),
        "arrays must hold real numbers, got object, .* nothing is unpickled",
    ),
    (npy(np.array([["a"]])), "arrays must hold real numbers, got <U1"),
    (npy(np.arange(3)), r"images need at least two axes, got shape \(3,\)"),
    (b"PK\x03\x04 and no more", "damaged .npz file"),
    (b"\0\0\x08\x64" + b"\0\0\0\x01" * 100 + b"x", "an array has at most 8 axes, got 100"),
    (header("(True, 3)"), r"none of them negative, got shape \(True, 3\)"),
    (header("(-2, -3)"), r"none of them negative, got shape \(-2, -3\)"),
    (header("(" + "1, " * 99 + ")"), "an array has at most 8 axes, none of them negative, got shape"),
    (header("(1 << 60, 2)"), "damaged .npy header"),
    (header("(1, 2"), "damaged .npy header"),
    (header("1, 2)").replace(b"{", b"("), "damaged .npy header"),
    (header("(" * 3000 + ")" * 3000), "damaged .npy header"),
    (
        header("(1000000000, 1000)"),
        r"an array of shape \(1000000000, 1000\) and type float64 needs 8000000000000 bytes",
    ),
]


@pytest.mark.parametrize("content", [entry[0] for entry in DAMAGED], ids=range(len(DAMAGED)))
def test_small_files_cannot_ask_for_much_memory(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "file").write_bytes(content)
    tracemalloc.start()
    try:
        with pytest.raises(InputError):
            load_images(tmp_path / "file")
        assert tracemalloc.get_traced_memory()[1] < 8 << 20
    finally:
        tracemalloc.stop()


@given(st.data())
def test_damaged_archives_end_in_typed_errors(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    """Any changed bytes of a packed file: another array or InputError, and nothing else."""
    stream = io.BytesIO()
    kind = data.draw(st.sampled_from(["npz", "stored", "gzip", "lzma", "npy"]))
    if kind == "gzip":
        whole = gzip.compress(idx(IMAGES.astype("u1"), 8), mtime=0)
    elif kind == "npy":
        whole = npy(IMAGES)
    else:
        method = {"npz": zipfile.ZIP_DEFLATED, "stored": zipfile.ZIP_STORED, "lzma": zipfile.ZIP_LZMA}[kind]
        with zipfile.ZipFile(stream, "w", method) as archive:
            archive.writestr(zipfile.ZipInfo("x.npy"), npy(IMAGES), method)
        whole = stream.getvalue()
    damaged = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 3))):
        damaged[data.draw(st.integers(0, len(whole) - 1))] ^= data.draw(st.integers(1, 255))
    if data.draw(st.booleans()):
        del damaged[data.draw(st.integers(0, len(whole) - 1)) :]
    path = tmp_path_factory.mktemp("data") / "file"
    path.write_bytes(damaged)
    try:
        assert load_images(path).ndim >= 2
    except InputError as error:
        assert repr(str(path)) in str(error)


@pytest.mark.parametrize(("content", "message"), DAMAGED)
def test_damaged_files_are_named(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    with pytest.raises(InputError, match=message) as caught:
        load_images(path)
    assert repr(str(path)) in str(caught.value)


def test_sizes_are_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "large").write_bytes(bytes(1001))
    (tmp_path / "bomb").write_bytes(gzip.compress(bytes(50000)))
    np.savez_compressed(tmp_path / "bomb.npz", x=np.zeros((100, 100)))
    monkeypatch.setattr(data_io, "MAX_UNPACKED_BYTES", 1000)
    monkeypatch.setattr(data_io, "MAX_RATIO", 5)
    packed, archived = ((tmp_path / name).stat().st_size for name in ("bomb", "bomb.npz"))
    for name, message in (
        ("bomb", rf"a packed file of {packed} bytes may hold 1000 bytes, got more, in .*: store it unpacked"),
        (
            "bomb.npz",
            rf"a packed file of {archived} bytes may hold {5 * archived} bytes, got 80128, in .*: store it unp",
        ),
    ):
        with pytest.raises(InputError, match=message):
            load_images(tmp_path / name)
    monkeypatch.setattr(data_io, "MAX_BYTES", 1000)
    with pytest.raises(InputError, match=r"the data file has at most 1000 bytes, got 1001, in '.*large': give a .npy"):
        load_images(tmp_path / "large")


def test_folders_and_pipes_are_named(tmp_path: Path) -> None:
    with pytest.raises(
        InputError, match=r"the data file '.*' cannot be read: Is a directory: give a .npy, .npz or IDX"
    ):
        load_images(tmp_path)
    with pytest.raises(
        InputError, match=r"the data file must be a regular file, got a pipe or a device, '/dev/zero': give"
    ):
        load_images("/dev/zero")


def test_labels_are_vectors_of_integers(tmp_path: Path) -> None:
    for name, array, message in (
        ("axes", IMAGES, r"labels must be a vector, got shape \(2, 3, 4\)"),
        ("floats", np.zeros(3), "labels must be integers, got float64"),
        ("large", np.full(2, 2**63, np.uint64), "labels must fit 64 bits, got 9223372036854775808"),
    ):
        np.save(tmp_path / f"{name}.npy", array)
        with pytest.raises(InputError, match=message):
            load_labels(tmp_path / f"{name}.npy")


def test_missing_files_and_useless_keys_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"the data file .* cannot be read: No such file"):
        load_images(tmp_path / "none")
    np.save(tmp_path / "a.npy", IMAGES)
    with pytest.raises(InputError, match=r"only .npz files have keys, got key 'x'"):
        load_images(tmp_path / "a.npy", "x")


def test_empty_archives_are_named(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.npz", "w") as archive:
        archive.writestr("x.npy", b"")
    with pytest.raises(InputError, match=r"damaged .npy header"):
        load_images(tmp_path / "a.npz")


def test_real_digits() -> None:
    images = load_images(shared_data("mnist", "t10k-images-idx3-ubyte.gz"))
    labels = load_labels(shared_data("mnist", "t10k-labels-idx1-ubyte.gz"))
    assert images.shape == (10000, 28, 28) and images.dtype == np.uint8
    assert np.bincount(labels).tolist() == [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]
