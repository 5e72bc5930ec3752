"""Command lines drawn from click's own command tree: every command, every option, absurd values, wrong files."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence

import click

from fpgasnn.cli.app import COMMANDS, application

from .mutate import HOSTILE_TEXTS, rounds

__all__ = ["INPUTS", "OUTPUTS", "asks_for_json", "decode", "encode", "mutate_line", "random_line"]

INPUTS = (
    *("net.safetensors", "radix.safetensors", "trains.safetensors", "case.safetensors", "data.npz", "images.idx.gz"),
    *("digits.npy", "model.onnx", "empty", "text", "cut.safetensors", "cut.npz", "cut.onnx", "objects.npy", "nans.npy"),
    *(
        "strings.npy",
        "none.npy",
        "shape.npy",
        "trains.npy",
        "journal",
        "folder",
        "link.safetensors",
        "dangling",
        "loop",
    ),
    *("missing", "text/below", "folder/../net.safetensors", "./net.safetensors", "pipe", "/dev/null", "/dev/zero"),
    *(
        "../outside/secret.npz",
        "../outside/secret",
        "link-outside.npz",
        "",
        ".",
        "..",
        "/",
        "x" * 300,
        "-",
        "\n",
        "\udcff",
    ),
)
"""Files of the private folder (see targets.CliTarget), and paths to what is none."""

OUTPUTS = (
    *(
        "out",
        "out.npz",
        "new/deep/out",
        "folder",
        "folder/out",
        "text/below",
        "missing/out",
        "net.safetensors",
        "empty",
    ),
    *(
        "link.safetensors",
        "dangling",
        "loop",
        "link-folder",
        "pipe",
        "/dev/null",
        "/dev/full",
        "/proc/self/mem",
        "/",
        "",
    ),
    *(
        "../outside/out",
        "../outside",
        "link-outside.npz",
        "x" * 300,
        "a\nb",
        "\udcff",
        ".",
        "..",
        "-o",
        "out/",
        "in valid",
    ),
)
_IMPOSSIBLE = ("text/below", "net.safetensors/a", "/proc/self/mem/a", "/dev/null/a", "loop", "text", "x" * 300)
_NUMBERS = (
    *(
        "0",
        "1",
        "2",
        "3",
        "4",
        "8",
        "16",
        "32",
        "-1",
        "-0",
        "1.5",
        "1e3",
        "nan",
        "inf",
        "",
        " 1",
        "1_0",
        "0x10",
        "\u0663",
    ),
    *("1024", "1025", "99999", "2147483648", "9223372036854775808", "9" * 40, "9" * 5000, "one", "None", "true", "1/3"),
)
_REALS = (
    "0",
    "1",
    "1/255",
    "2/255",
    "-1",
    "1e308",
    "1e-320",
    "1/0",
    "nan",
    "-inf",
    "1e400",
    "0x1p3",
    "1/",
    "/",
    "1" * 400,
)
_PAIRS = (
    "8",
    "hidden=4",
    "scores=1",
    "hidden=",
    "=4",
    "a=b=2",
    "0",
    "3",
    "hidden=0",
    "nowhere=8",
    "hidden=99999999",
    "=",
)
_TEXTS = ("core", "module", "1a", "a b", "a" * 300, "top;", "\u00e9", "always", "_", *HOSTILE_TEXTS)
# a right request that only takes long would look like a hang
_SLOW = {"--iterations": ("1", "2", "0", "-1", "x", ""), "--batch": ("1", "2", "0", "-1", "x", "99999999999")}
_SLOW |= {"--campaign": ("0", "-1", "x", "", "1.5"), "--cycles-per-network": ("1", "0", "x"), "--jobs": ("1", "0", "x")}
_SLOW |= {"--random": ("1", "2", "0", "x", "99999999999999"), "--engine": ("amaranth", "none", "", "AMARANTH")}
_READ = {"--images", "--labels", "--calibration", "-c", "--replay"}
# what a command needs to get beyond its first check
_USUAL: dict[str, tuple[tuple[str, ...], ...]] = {
    "check": (("model.onnx",), ("cut.onnx",)),
    "convert": (("model.onnx", "-c", "digits.npy", "-o", "out", "--iterations", "1", "--batch", "2", "--limit", "2"),),
    "simulate": (
        ("net.safetensors", "--images", "data.npz"),
        ("radix.safetensors", "--images", "images.idx.gz"),
        ("trains.safetensors", "--images", "trains.npy"),
    ),
    "evaluate": (("net.safetensors", "--images", "data.npz", "--labels", "data.npz"),),
    "diagnose": (
        ("net.safetensors", "--images", "data.npz", "--labels", "data.npz"),
        ("model.onnx", "-c", "digits.npy", "--images", "digits.npy", "--limit", "2", "-T", "2", "--method", "max"),
    ),
    "generate": (("net.safetensors", "-o", "out"),),
    "verify": (("net.safetensors", "--engine", "amaranth"), ("--replay", "case.safetensors", "--engine", "amaranth")),
    "doctor": ((),),
    "demo": (("-o", "text/below"), ("-o", "loop")),
    "boards": ((),),
    "build": (("net.safetensors", "--board", "ulx3s-85f", "-o", "text/below"),),
    "program": (("made",), ("folder",)),
    "run": (("digits.npy", "--port", "missing"),),
}
# of these a good line takes more than a second
_WEIGHTS = {
    "generate": 1,
    "verify": 1,
    "convert": 5,
    "demo": 4,
    "doctor": 4,
    "boards": 2,
    "check": 50,
    "diagnose": 5,
    "simulate": 80,
    "evaluate": 60,
}
_WEIGHTS |= {"build": 4, "program": 10, "run": 10}
_RARELY = ("generate", "verify", "convert", "diagnose")


def encode(line: Sequence[str]) -> bytes:
    """A command line as bytes: JSON, so that every argument survives."""
    return json.dumps(list(line)).encode()


def decode(data: bytes) -> list[str]:
    """The command line of some bytes; an empty one if there is none."""
    try:
        line = json.loads(data)
    except (ValueError, RecursionError):
        return []
    if not isinstance(line, list):
        return []
    # arguments of a process end at a zero byte
    return [part.replace("\0", "")[:6000] for part in line if isinstance(part, str)][:40]


def _options(command: str) -> list[click.Option]:
    found = application.get_command(click.Context(application), command)
    assert found is not None
    return [parameter for parameter in found.params if isinstance(parameter, click.Option)]


_TREE = {command: _options(command) for command in COMMANDS}


_VALUED = {name for options in _TREE.values() for option in options if not option.is_flag for name in option.opts}


def asks_for_json(line: Sequence[str]) -> bool:
    """True if a line that succeeds must print JSON: ``--json`` is there, and neither a value nor behind ``--``."""
    words = list(line[: line.index("--")] if "--" in line else line)
    asked = any(word == "--json" and before not in _VALUED for before, word in zip(["", *words], words, strict=False))
    return asked and not {"--help", "-h", "--version"} & {*words}


def _value(command: str, option: click.Option, rng: random.Random) -> str:
    names = set(option.opts)
    if "--board" in names:
        return rng.choice(("ulx3s-85f", "icebreaker", "arty-a7-35t", *_TEXTS))
    for name, values in _SLOW.items():
        if name in names:
            return rng.choice(values)
    if command in ("demo", "build"):
        return rng.choice(_IMPOSSIBLE)
    if isinstance(option.type, click.Path):
        wanted = INPUTS if names & _READ else OUTPUTS
        return rng.choice(wanted if rng.random() < 0.9 else INPUTS)
    if isinstance(option.type, click.Choice):
        return rng.choice((*map(str, option.type.choices), *map(str, option.type.choices), "", "none", "CAUSAL"))
    if names & {"--lanes", "--layer-bits", "--replicas"}:
        return rng.choice((*_PAIRS, *_NUMBERS))
    if names & {"--multiply", "--add"}:
        return rng.choice((*_REALS, *_NUMBERS))
    if "--name" in names:
        return rng.choice(_TEXTS)
    return rng.choice(_NUMBERS)


def _given(command: str, rng: random.Random) -> list[str]:
    """One option with a value, in one of the ways to write it."""
    option = rng.choice(_TREE[command])
    name = rng.choice([*option.opts, *option.secondary_opts])
    if option.is_flag:
        return [name] if rng.random() < 0.95 else [f"{name}=1"]
    value = _value(command, option, rng)
    if name.startswith("--"):
        return [f"{name}={value}"] if rng.random() < 0.3 else [name, value]
    return [f"{name}{value}"] if rng.random() < 0.2 else [name, value]


def random_line(rng: random.Random) -> list[str]:
    """A usual line of a command with some options more."""
    command = rng.choices(tuple(_WEIGHTS), tuple(_WEIGHTS.values()))[0]
    line = [command, *rng.choice(_USUAL[command])]
    for _ in range(rng.choice((0, 1, 1, 2, 3, 6))):
        line += _given(command, rng)
    return line


def mutate_line(data: bytes, rng: random.Random) -> bytes:
    """Return a changed command line."""
    line = decode(data)
    if not line or rng.random() < (0.97 if line[0] in _RARELY else 0.3):
        line = random_line(rng)
    for _ in range(rounds(rng)):
        place = rng.randrange(len(line) + 1)
        kind = rng.randrange(12)
        command = line[0] if line and line[0] in _TREE else rng.choice(tuple(_WEIGHTS))
        if kind < 5:
            line[place:place] = _given(command, rng) if place else []
        elif kind == 5 and len(line) > 1:
            del line[rng.randrange(1, len(line))]
        elif kind in (6, 7) and 0 < place < len(line) and not line[place].startswith("-"):
            line[place] = rng.choice((*INPUTS, *OUTPUTS, *_NUMBERS))
        elif kind == 8 and len(line) > 2:
            other = rng.randrange(1, len(line))
            place = rng.randrange(1, len(line))
            line[place], line[other] = line[other], line[place]
        elif kind == 9:
            line.insert(
                place, rng.choice(("--help", "--", "-", "--json", "--nothing", "-x", "--images", "-T", *HOSTILE_TEXTS))
            )
        elif kind == 10 and line and rng.random() < 0.1:
            line[0] = rng.choice((*_WEIGHTS, "--version", "Check", "", "--help"))
        elif kind == 11 and line:
            line.append(rng.choice(line))
    return encode(_harmless(line[:40]))


def _harmless(line: list[str]) -> list[str]:
    """Take out what would only compute for long, or reach a board: what succeeds of demo, build, program, campaigns."""
    # the last one counts
    last = {"demo": ["-o", "text/below"], "build": ["-o", "text/below"], "program": ["--print"]}
    # together with --simulate a mistake
    last["run"] = ["--port", "missing"]
    if line and line[0] in last and "--help" not in line:
        return [*line, *last[line[0]]] if "--" not in line else [line[0], *last[line[0]]]
    text = "\0".join(line)
    if line[:1] == ["verify"] and any(word in text for word in ("--campaign", "cxxrtl", "icarus", "verilator", "auto")):
        kept = [part for part in line if not any(w in part for w in ("cxxrtl", "icarus", "verilator", "auto"))]
        return [*kept, "--campaign", "0"]
    if line[:1] == ["verify"] and "--" not in line:
        return [*line, "--engine", "amaranth"] if "amaranth" not in text else line
    return line
