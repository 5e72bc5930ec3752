"""Files and folders appear complete or not at all."""

from __future__ import annotations

import errno
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from fpgasnn import InputError
from fpgasnn.atomic import (
    check_file,
    check_folder,
    make_folder,
    staged_folder,
    temporary_file,
    write_file,
    write_files,
)

OLD = {"core.v": b"old", "core.json": b"old", "mine.txt": b"kept"}
NEW = {"core.v": b"new", "core_tb.v": b"new", "core.json": b"new"}


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, hidden ones too."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def filled(folder: Path) -> Path:
    folder.mkdir()
    for name, data in OLD.items():
        (folder / name).write_bytes(data)
    return folder


def failing_rename(monkeypatch: pytest.MonkeyPatch, at: int, error: BaseException) -> None:
    """Let the rename number ``at`` (from 0) fail, and no other."""
    rename: Callable[..., None] = os.rename
    calls = iter(range(1000))

    def fail(source: Path, destination: Path) -> None:
        if next(calls) == at:
            raise error
        rename(source, destination)

    monkeypatch.setattr(os, "rename", fail)


def test_replaces_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"old")
    write_file(path, b"new", "the result")
    assert path.read_bytes() == b"new"
    assert os.listdir(tmp_path) == ["a.bin"]


def test_permissions_are_those_of_a_new_file(tmp_path: Path) -> None:
    write_file(tmp_path / "a", b"", "the result")
    (tmp_path / "b").touch()
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == stat.S_IMODE((tmp_path / "b").stat().st_mode)


def test_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(
        InputError, match=r"the result cannot be written to '.*no/a': No such file.*: choose another folder"
    ):
        write_file(tmp_path / "no" / "a", b"", "the result")


def test_nothing_is_left_when_the_name_is_taken_by_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(InputError, match="the result cannot be written"):
        write_file(tmp_path / "a", b"new", "the result")
    assert os.listdir(tmp_path) == ["a"]


def test_folders_are_made_with_their_parents(tmp_path: Path) -> None:
    assert make_folder(tmp_path / "a" / "b", "the demo").is_dir()
    assert make_folder(tmp_path / "a" / "b", "the demo") == tmp_path / "a" / "b"
    assert list((tmp_path / "a" / "b").iterdir()) == []


def test_a_file_in_the_place_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    with pytest.raises(InputError, match=r"the demo cannot be written to the folder '.*a': .*: choose another folder"):
        make_folder(tmp_path / "a", "the demo")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may write everywhere")
def test_a_read_only_folder(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(InputError, match="the demo cannot be written"):
        make_folder(tmp_path, "the demo")


def test_a_block_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.vcd"
    path.write_bytes(b"old")

    def half() -> None:
        with temporary_file(path, "the waveform") as temporary:
            temporary.write_bytes(b"half")
            assert path.read_bytes() == b"old"
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        half()
    assert contents(tmp_path) == {"a.vcd": b"old"}


def test_files_of_a_new_folder_appear_together(tmp_path: Path) -> None:
    write_files(tmp_path / "a" / "b", NEW, "Verilog", last="core.json")
    assert contents(tmp_path / "a") == {f"b/{name}": data for name, data in NEW.items()}
    (tmp_path / "c").mkdir()
    assert stat.S_IMODE((tmp_path / "a" / "b").stat().st_mode) == stat.S_IMODE((tmp_path / "c").stat().st_mode)


def test_files_of_an_old_folder_are_exchanged_and_others_kept(tmp_path: Path) -> None:
    folder = filled(tmp_path / "out")
    write_files(folder, NEW, "Verilog", last="core.json")
    assert contents(folder) == {**NEW, "mine.txt": b"kept"}
    assert sorted(os.listdir(tmp_path)) == ["out"]


def test_a_folder_behind_a_link_is_filled(tmp_path: Path) -> None:
    folder = filled(tmp_path / "out")
    (tmp_path / "link").symlink_to(folder)
    write_files(tmp_path / "link", NEW, "Verilog", last="core.json")
    assert contents(folder) == {**NEW, "mine.txt": b"kept"}
    assert (tmp_path / "link").is_symlink()


def test_the_current_folder_can_be_the_target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_files(".", NEW, "Verilog", last="core.json")
    assert contents(tmp_path) == NEW


@pytest.mark.parametrize("exists", [False, True])
def test_a_writer_that_fails_midway_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exists: bool
) -> None:
    folder = filled(tmp_path / "out") if exists else tmp_path / "deep" / "out"
    write = Path.write_bytes

    def full(self: Path, data: bytes) -> int:
        if self.name == "core_tb.v":
            write(self, data[:1])
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(self, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(
        InputError, match=r"Verilog cannot be written to the folder '.*out': No space left on device: cho"
    ):
        write_files(folder, NEW, "Verilog", last="core.json")
    assert contents(tmp_path) == ({f"out/{name}": data for name, data in OLD.items()} if exists else {})
    assert sorted(os.listdir(tmp_path)) == (["out"] if exists else [])


@pytest.mark.parametrize("at", range(5))
@pytest.mark.parametrize("error", [OSError(errno.EIO, "Input/output error"), KeyboardInterrupt()])
def test_an_exchange_that_fails_at_any_point_is_undone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int, error: BaseException
) -> None:
    """Two old files go, three new ones come: five renames."""
    folder = filled(tmp_path / "out")
    failing_rename(monkeypatch, at, error)
    with pytest.raises(KeyboardInterrupt if isinstance(error, KeyboardInterrupt) else InputError):
        write_files(folder, NEW, "Verilog", last="core.json")
    assert contents(tmp_path) == {f"out/{name}": data for name, data in OLD.items()}
    assert sorted(os.listdir(folder)) == sorted(OLD)


KILLED = """
import os, signal, sys
from fpgasnn.atomic import write_files
rename, calls = os.rename, iter(range(1000))
def dying(source, destination):
    if next(calls) == int(sys.argv[2]):
        os.kill(os.getpid(), signal.SIGKILL)
    rename(source, destination)
os.rename = dying
write_files(sys.argv[1], {"core.v": b"new", "core_tb.v": b"new", "core.json": b"new"}, "Verilog", last="core.json")
"""


@pytest.mark.parametrize("at", [0, 1, 3, 4, 5])
def test_whoever_finds_the_last_file_finds_a_whole_result(tmp_path: Path, at: int) -> None:
    """The process is killed between two renames: nothing can be undone, but nothing can be mistaken either."""
    folder = filled(tmp_path / "out")
    done = subprocess.run([sys.executable, "-c", KILLED, str(folder), str(at)], check=False)
    assert done.returncode == (-signal.SIGKILL if at < 5 else 0)
    found = {name: data for name, data in contents(folder).items() if not name.startswith(".")}
    if at == 0:
        assert found == OLD
    elif at == 5:
        assert found == {**NEW, "mine.txt": b"kept"}
    else:
        assert "core.json" not in found and found["mine.txt"] == b"kept"
        assert any(name.startswith(".old.") and data == b"old" for name, data in contents(folder).items())


def test_folders_are_exchanged_like_files(tmp_path: Path) -> None:
    for text in ("old", "new"):
        with staged_folder(tmp_path / "demo", "the demo") as staging:
            write_files(staging / "verilog", {"a.v": text.encode()}, "Verilog", last="a.v")
            write_file(staging / "net", text.encode(), "the network")
        assert contents(tmp_path / "demo") == {"verilog/a.v": text.encode(), "net": text.encode()}


def test_a_block_that_fails_leaves_no_folder(tmp_path: Path) -> None:
    def half() -> None:
        with staged_folder(tmp_path / "a" / "demo", "the demo") as staging:
            (staging / "x").touch()
            raise ValueError("in the middle")

    with pytest.raises(ValueError, match="in the middle"):
        half()
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_way_is_found_before_the_block(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    for path in (tmp_path / "a", tmp_path / "a" / "b"):
        with (
            pytest.raises(InputError, match=r"the demo cannot be written .*: (Not a directory|File exists): choose"),
            staged_folder(path, "the demo"),
        ):
            pytest.fail("the block must not run")
    assert contents(tmp_path) == {"a": b""}


def test_checks_create_nothing(tmp_path: Path) -> None:
    assert check_folder(tmp_path / "a" / "b", "the demo") == tmp_path / "a" / "b"
    assert check_file(tmp_path / "net", "the network") == tmp_path / "net"
    assert list(tmp_path.iterdir()) == []


def test_checks_find_what_is_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    with pytest.raises(InputError, match=r"the demo cannot be written to the folder '.*a/b': Not a directory: choose"):
        check_folder(tmp_path / "a" / "b", "the demo")
    with pytest.raises(
        InputError, match=r"the network cannot be written to '.*': Is a directory: give the name of a file"
    ):
        check_file(tmp_path, "the network")
    with pytest.raises(InputError, match=r"the network cannot be written to '.*no/a': No such file .*: choose another"):
        check_file(tmp_path / "no" / "a", "the network")
