"""Files appear complete or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from fpgasnn import InputError
from fpgasnn.atomic import make_folder, write_file


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
