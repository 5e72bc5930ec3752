"""``generate``: three files together or none, and waveforms whole or not at all."""

from __future__ import annotations

import errno
import importlib
import json
from pathlib import Path

import numpy as np
import pytest

from fpgasnn import Conv, ImageInput, InputError, IntegerNetwork, Layer, PlanError, generate, make_plan, verify
from fpgasnn.errors import VerificationError
from fpgasnn.verify import amaranth_engine

NET = IntegerNetwork(
    ImageInput((2, 2, 1), bits=2),
    (
        Layer("hidden", (Conv("input", np.ones((2, 1, 1, 1), int)),), [0, 1], [4, 5]),
        Layer("scores", (Conv("hidden", np.ones((2, 2, 2, 2), int)),), [0, 0]),
    ),
    timesteps=2,
)
IMAGES = np.ones((1, 2, 2, 1), int)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def fill_the_disk_at(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    write = Path.write_bytes

    def full(self: Path, data: bytes) -> int:
        if self.name == name:
            write(self, data[: len(data) // 2])
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(self, data)

    monkeypatch.setattr(Path, "write_bytes", full)


@pytest.mark.parametrize("name", ["core.v", "core_tb.v", "core.json"])
def test_a_full_disk_leaves_the_older_result(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    generate(NET, tmp_path / "out", name="core")
    before = contents(tmp_path)
    fill_the_disk_at(monkeypatch, name)
    for folder in (tmp_path / "out", tmp_path / "deep" / "new"):
        with pytest.raises(
            InputError, match=r"Verilog cannot be written to the folder '.*': No space left on device: cho"
        ):
            generate(NET, folder, name="core", timesteps=1)
    assert contents(tmp_path) == before
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_second_result_replaces_the_first(tmp_path: Path) -> None:
    first = generate(NET, tmp_path, name="core")
    generate(NET, tmp_path, name="other")
    second = generate(NET, tmp_path, name="core", timesteps=1)
    assert first.sidecar == second.sidecar
    assert json.loads(second.sidecar.read_text())["bench"]["timesteps"] == 1
    assert len(contents(tmp_path)) == 6


def test_the_folder_is_checked_before_any_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    # the package's attribute of this name is the function
    module = importlib.import_module("fpgasnn.verify.generate")
    monkeypatch.setattr(module, "simulate", lambda *_: pytest.fail("work was done"))
    with pytest.raises(
        InputError, match=r"Verilog cannot be written to the folder '.*file/out': Not a directory: choose"
    ):
        generate(NET, tmp_path / "file" / "out")


def test_mistakes_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"module name must be a Verilog identifier and no keyword, got '1st': use"):
        generate(NET, tmp_path / "out", name="1st")
    with pytest.raises(InputError, match="the bench needs at least one image, got none: give vectors=None"):
        generate(NET, tmp_path / "out", vectors=IMAGES[:0])
    with pytest.raises(InputError, match=r"plan must be a Plan, got 3: give what fpgasnn.make_plan returns"):
        generate(NET, tmp_path / "out", plan=3)  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []


def test_a_waveform_that_fails_leaves_the_older_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "waves.vcd"
    verify(NET, IMAGES, engine="amaranth", vcd=path)
    before = path.read_bytes()
    assert before.startswith(b"$") and contents(tmp_path) == {"waves.vcd": before}

    class Interrupted(amaranth_engine.Simulator):
        def run(self) -> None:
            super().run_until(5e-6)
            raise KeyboardInterrupt

    monkeypatch.setattr(amaranth_engine, "Simulator", Interrupted)
    for target in (path, tmp_path / "new.vcd"):
        with pytest.raises(KeyboardInterrupt):
            verify(NET, IMAGES, engine="amaranth", vcd=target)
    assert contents(tmp_path) == {"waves.vcd": before}


def test_a_hanging_design_leaves_its_waveform(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """That is when it is needed."""
    monkeypatch.setattr("fpgasnn.verify.api.cycle_limit", lambda _: 20)
    with pytest.raises(VerificationError, match="hangs"):
        verify(NET, IMAGES, engine="amaranth", vcd=tmp_path / "waves.vcd")
    assert list(contents(tmp_path)) == ["waves.vcd"]


def test_waveforms_that_cannot_be_written_are_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(
        InputError, match=r"the waveform cannot be written to the folder '.*file': Not a directory: choose"
    ):
        verify(NET, IMAGES, engine="amaranth", vcd=tmp_path / "file" / "waves.vcd")
    (tmp_path / "folder").mkdir()
    with pytest.raises(InputError, match=r"the waveform cannot be written to '.*folder': Is a directory"):
        verify(NET, IMAGES, engine="amaranth", vcd=tmp_path / "folder")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder"]


def test_plans_of_other_networks_are_refused(tmp_path: Path) -> None:
    other = IntegerNetwork(
        NET.input, (Layer("other", (Conv("input", np.ones((2, 2, 2, 1), int)),), [0, 0]),), timesteps=2
    )
    with pytest.raises(PlanError, match=r"a plan belongs to one network \(D5\)"):
        generate(NET, tmp_path / "out", plan=make_plan(other))
    assert list(tmp_path.iterdir()) == []
