"""Every command against every usual mistake: an exit code, one paragraph, and never a traceback."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner, Result

from fpgasnn import Code
from fpgasnn.cli.app import COMMANDS, application
from fpgasnn.data import DIGITS_MODEL

Line = list[object]


def invoke(line: Line) -> Result:
    """Call the command line; what is neither a success nor an exit is a raw error and shows in the result."""
    return CliRunner().invoke(application, [str(part) for part in line])


def complaint(line: Line) -> str | None:
    """Say what is wrong with the answer to a mistake, or None."""
    result = invoke(line)
    shown = " ".join(str(part) for part in line)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        return f"{shown}: raw {type(result.exception).__name__}: {result.exception}"
    if result.exit_code == 0:
        return f"{shown}: taken"
    text = result.stderr.strip()
    # click prints the usage in front of its own messages
    message = re.sub(r"^Usage: .*\nTry .*\n\n", "", text)
    if "Traceback" in result.output or not message or "\n\n" in message or len(message.splitlines()) > 3:
        return f"{shown}: no paragraph: {result.output!r}"
    if not re.match(r"(fpgasnn|Error): .+", message):
        return f"{shown}: {message!r}"
    return None


@pytest.fixture
def wrong_files(tmp_path: Path, network: Path, images: Path) -> dict[str, Path]:
    """Paths that no command can read as what it wants; the kind says why."""
    folder = tmp_path / "wrong"
    folder.mkdir()
    (folder / "empty").touch()
    (folder / "text").write_text("hello\n")
    (folder / "cut").write_bytes(network.read_bytes()[:-3])
    (folder / "cut.npz").write_bytes(images.read_bytes()[:-30])
    np.save(folder / "objects.npy", np.array([{}], object), allow_pickle=True)
    np.save(folder / "strings.npy", np.array([["a"]]))
    np.save(folder / "nans.npy", np.full((2, 4, 4), np.nan))
    np.save(folder / "complex.npy", np.ones((2, 4, 4), complex))
    np.save(folder / "none.npy", np.zeros((0, 4, 4)))
    np.save(folder / "shape.npy", np.zeros((2, 5, 5)))
    return {
        "missing": folder / "missing",
        "folder": folder,
        "below a file": folder / "text" / "below",
        "device": Path("/dev/null"),
        **{path.name: path for path in sorted(folder.iterdir())},
    }


@pytest.fixture
def wrong_outputs(tmp_path: Path, network: Path) -> dict[str, Path]:
    """Paths nothing can be written to; the superuser may write everywhere, but not below a file."""
    return {"below a file": network / "below", "far below a file": network / "a" / "b"}


READERS: dict[str, Callable[[Path, Path, Path], Line]] = {
    "check": lambda wrong, net, images: ["check", wrong],
    "convert": lambda wrong, net, images: ["convert", wrong, "-c", images, "-o", "out"],
    "convert -c": lambda wrong, net, images: ["convert", DIGITS_MODEL, "-c", wrong, "-o", "out"],
    "simulate": lambda wrong, net, images: ["simulate", wrong, "--images", images],
    "simulate --images": lambda wrong, net, images: ["simulate", net, "--images", wrong],
    "evaluate": lambda wrong, net, images: ["evaluate", wrong, "--images", images, "--labels", images],
    "evaluate --images": lambda wrong, net, images: ["evaluate", net, "--images", wrong, "--labels", images],
    "evaluate --labels": lambda wrong, net, images: ["evaluate", net, "--images", images, "--labels", wrong],
    "diagnose": lambda wrong, net, images: ["diagnose", wrong, "--images", images],
    "diagnose --images": lambda wrong, net, images: ["diagnose", net, "--images", wrong],
    "diagnose --labels": lambda wrong, net, images: ["diagnose", net, "--images", images, "--labels", wrong],
    "diagnose -c": lambda wrong, net, images: ["diagnose", DIGITS_MODEL, "--images", images, "-c", wrong],
    "generate": lambda wrong, net, images: ["generate", wrong, "-o", "out"],
    "generate --images": lambda wrong, net, images: ["generate", net, "-o", "out", "--images", wrong],
    "verify": lambda wrong, net, images: ["verify", wrong, "--engine", "amaranth"],
    "build": lambda wrong, net, images: ["build", wrong, "--board", "icebreaker", "-o", "out"],
    "build --images": lambda wrong, net, images: ["build", net, "--board", "orangecrab", "--images", wrong, "-o", "o"],
    "program": lambda wrong, net, images: ["program", wrong, "--print"],
    "fold": lambda wrong, net, images: ["fold", wrong, "--board", "icebreaker"],
    "fold --images": lambda wrong, net, images: ["fold", net, "--board", "icebreaker", "--images", wrong],
    "run": lambda wrong, net, images: ["run", images, "--simulate", wrong],
    "run --port": lambda wrong, net, images: ["run", images, "--port", wrong],
    "report": lambda wrong, net, images: ["report", wrong],
    "verify --images": lambda wrong, net, images: ["verify", net, "--engine", "amaranth", "--images", wrong],
}


@pytest.mark.parametrize("reader", READERS)
def test_wrong_files(
    reader: str,
    network: Path,
    images: Path,
    wrong_files: dict[str, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    # a network where images belong, a model where a network belongs, and so on
    others = {"network": network, "images": images, "model": DIGITS_MODEL}
    right = {"--images": {"images"}, "-c": set(), "--labels": {"images"}}
    right |= {"check": {"model"}, "convert": {"model"}, "program": set(), "report": set()}
    kind = reader.split()[-1]
    for name in right.get(kind, {"network"}):
        others.pop(name)
    lines = [READERS[reader](path, network, images) for path in (*wrong_files.values(), *others.values())]
    complaints = [answer for line in lines if (answer := complaint(line))]
    assert not complaints, "\n".join(complaints)
    assert list((tmp_path / "here").iterdir()) == []


def writers(net: Path, images: Path, calibration: Path, output: Path) -> Iterator[Line]:
    yield ["convert", DIGITS_MODEL, "-c", calibration, "-o", output, "--iterations", 1, "--batch", 2]
    yield ["simulate", net, "--images", images, "-o", output]
    yield ["generate", net, "-o", output]
    yield ["verify", net, "--engine", "amaranth", "--random", 1, "--vcd", output]
    yield ["demo", "-o", output]


def test_unwritable_outputs(network: Path, images: Path, wrong_outputs: dict[str, Path], tmp_path: Path) -> None:
    np.save(tmp_path / "calibration.npy", np.ones((2, 1, 8, 8)))
    before = sorted(tmp_path.rglob("*"))
    for output in wrong_outputs.values():
        for line in writers(network, images, tmp_path / "calibration.npy", output):
            assert complaint(line) is None
            assert "cannot be written to" in invoke(line).stderr
    for line in writers(network, images, tmp_path / "calibration.npy", network.parent):
        if line[0] in ("convert", "simulate", "verify"):
            # a folder where a file belongs
            assert complaint(line) is None
            assert "Is a directory" in invoke(line).stderr
    assert sorted(tmp_path.rglob("*")) == before


NUMBERS: list[Line] = [
    ["simulate", "NET", "--images", "IMAGES", "-T", "0"],
    ["simulate", "NET", "--images", "IMAGES", "-T", "9"],
    ["simulate", "NET", "--images", "IMAGES", "-T", "2.5"],
    ["simulate", "NET", "--images", "IMAGES", "-T", "many"],
    ["simulate", "NET", "--images", "IMAGES", "-T", "9" * 30],
    ["simulate", "NET", "--images", "IMAGES", "--delay", "-1"],
    ["simulate", "NET", "--images", "IMAGES", "--delay", "4"],
    ["simulate", "NET", "--images", "IMAGES", "--skip", "12"],
    ["simulate", "NET", "--images", "IMAGES", "--limit", "0"],
    ["simulate", "NET", "--images", "IMAGES", "--multiply", "nan"],
    ["simulate", "NET", "--images", "IMAGES", "--multiply", "1/0"],
    ["simulate", "NET", "--images", "IMAGES", "--multiply", "1e400"],
    ["simulate", "NET", "--images", "IMAGES", "--add", "inf"],
    ["simulate", "NET", "--images", "IMAGES", "--trace"],
    ["simulate", "RADIX", "--images", "IMAGES", "-T", "2"],
    ["simulate", "RADIX", "--images", "IMAGES", "--delay", "1"],
    ["evaluate", "NET", "--images", "IMAGES", "--labels", "IMAGES", "-T", "-3"],
    ["evaluate", "NET", "--images", "IMAGES", "--labels", "IMAGES", "--delay", "99"],
    ["generate", "NET", "-o", "out", "--lanes", "0"],
    ["generate", "NET", "-o", "out", "--lanes", "3"],
    ["generate", "NET", "-o", "out", "--lanes", "x=8"],
    ["generate", "NET", "-o", "out", "--lanes", "hidden="],
    ["generate", "NET", "-o", "out", "--lanes", "9" * 5000],
    ["generate", "NET", "-o", "out", "--max-timesteps", "0"],
    ["generate", "NET", "-o", "out", "--name", "module"],
    ["generate", "NET", "-o", "out", "--name", ""],
    ["generate", "NET", "-o", ""],
    ["generate", "NET", "-o", "out", "--wrapper", "wishbone"],
    ["generate", "NET", "-o", "out", "--replicas", "2"],
    ["generate", "NET", "-o", "out", "--replicas", "hidden=0"],
    ["generate", "NET", "-o", "out", "--replicas", "hidden=99"],
    ["generate", "NET", "-o", "out", "--replicas", "nowhere=2"],
    ["generate", "NET", "-o", "out", "--replicas", "hidden=" + "9" * 5000],
    ["build", "NET", "--board", "nothing", "-o", "out"],
    ["build", "NET", "--board", "icebreaker", "-o", "out", "--clock", "nan"],
    ["build", "NET", "--board", "icebreaker", "-o", "out", "--clock", "0"],
    ["build", "NET", "--board", "icebreaker", "-o", "out", "--baud", "0"],
    ["build", "NET", "--board", "icebreaker", "-o", "out", "--seed", "-1"],
    ["boards", "more"],
    ["evaluate", "NET", "--images", "IMAGES", "--labels", "IMAGES", "--multiply", "1e308"],
    ["verify", "NET", "--random", "0"],
    ["verify", "NET", "--random", "99999999999999"],
    ["verify", "NET", "--seed", "-1"],
    ["verify", "NET", "--images", "IMAGES", "--seed", "-1", "--stalls", "0.5"],
    ["verify", "NET", "--stalls", "1"],
    ["verify", "NET", "--stalls", "nan"],
    ["verify", "NET", "--engine", "none"],
    ["verify", "NET", "--engine", "cxxrtl", "--vcd", "waves.vcd"],
    *(
        ["convert", str(DIGITS_MODEL), "-c", "DIGITS", "-o", "out", *options]
        for options in (
            ["-T", "0"],
            ["-T", "2000"],
            ["--code", "radix", "-T", "9"],
            ["--code", "radix", "-T", "4", "--max-timesteps", "5"],
            ["--code", "radix", "--pool-mode", "per_step"],
            ["--code", "radix", "--delay", "3"],
            ["--code", "deferred", "--delay", "estimate"],
            ["--weight-bits", "1"],
            ["--layer-bits", "nowhere=4"],
            ["--layer-bits", "x"],
            ["--layer-bits", "x=" + "9" * 5000],
            ["--iterations", "0"],
            ["--batch", "-1"],
            ["--seed", "-1"],
            ["--percentile", "0"],
            ["--percentile", "nan"],
            ["--delay", "--5"],
            ["--delay", "soon"],
            ["--delay", "9" * 5000],
            ["--input-bits", "17"],
            ["--skip", "2"],
            ["--multiply", "1e300"],
        )
    ),
    ["demo", "--engine", "none"],
    ["doctor", "more"],
    ["check"],
]


def test_bad_numbers(
    network: Path,
    tiny: Callable[[Code], Path],
    images: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    digits = tmp_path / "digits.npy"
    np.save(digits, np.ones((2, 1, 8, 8)))
    files = {"NET": network, "RADIX": tiny(Code.RADIX), "IMAGES": images, "DIGITS": digits}
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    complaints = [answer for line in NUMBERS if (answer := complaint([files.get(str(part), part) for part in line]))]
    assert not complaints, "\n".join(complaints)
    assert list((tmp_path / "here").iterdir()) == []


def test_empty_paths(network: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """pathlib takes an empty name for the current folder."""
    monkeypatch.chdir(tmp_path)
    result = invoke(["generate", network, "-o", ""])
    assert result.exit_code == 2
    assert "a path must not be empty, got '': write . for the current folder" in result.stderr


def test_names_that_are_no_text(network: Path, images: Path, tmp_path: Path) -> None:
    """Names of files are bytes; a byte that is no text is printed in another way."""
    output = tmp_path / "\udcff.npz"
    result = invoke(["simulate", network, "--images", images, "-o", output])
    assert result.exit_code == 0 and output.exists()
    assert "\\udcff.npz" in result.stdout


def test_empty_selections_say_which(images: Path, tmp_path: Path) -> None:
    np.save(tmp_path / "none.npy", np.zeros((0, 1, 8, 8)))
    np.save(tmp_path / "two.npy", np.ones((2, 1, 8, 8)))
    for path, options, message in (
        ("none.npy", [], "the file must hold at least one image, got none, in '.*none.npy': give another file"),
        ("two.npy", ["--skip", "2"], "--skip must leave at least one of 2 images, got 2, in '.*two.npy': skip fewer"),
    ):
        result = invoke(["convert", DIGITS_MODEL, "-c", tmp_path / path, "-o", tmp_path / "net", *options])
        assert result.exit_code == 2
        assert re.search(message, result.stderr)


def test_every_command_is_examined() -> None:
    examined = {name.split()[0] for name in READERS} | {str(line[0]) for line in NUMBERS}
    assert set(COMMANDS) <= examined
