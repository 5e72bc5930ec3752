"""Boards as data: one small file each in ``boards/data`` (D6).

A file names the class of amaranth-boards that knows the pins, the clock, the link and the budget of the part. Adding a
board is adding a file. Nothing here loads amaranth.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import resources
from typing import Any

from .. import _check
from ..errors import InputError

__all__ = ["FAMILIES", "Board", "Budget", "Clock", "Link", "board_names", "load_board", "parse_board"]

FAMILIES = ("ice40", "ecp5", "gowin", "xilinx")
"""Families of parts; the last one is emitted and never built here, for want of a free tool."""

_PLACEHOLDER = "{bitstream}"
_SECTIONS = {
    "": {"title", "platform", "family", "device", "clock", "link", "program", "budget"},
    "clock": {"resource", "mhz", "pll", "typical_mhz"},
    "link": {"resource", "connector", "rx", "tx", "attributes"},
    "program": {"commands", "dfu"},
    "budget": {"luts", "flip_flops", "dsps", "large_rams", "block_ram"},
    "budget.block_ram": {"count", "bits", "modes"},
    "program.dfu": {"vendor", "product"},
}
_OPTIONAL = {"pll", "connector", "rx", "tx", "attributes", "dfu", "large_rams"}


@dataclass(frozen=True)
class Clock:
    """The board's oscillator.

    Members
    -------
    resource : str
        Its name in amaranth-boards.
    mhz : float
        Its frequency.
    pll : {"", "pad", "core"}
        iCE40: "pad" if the clock pin is the PLL's own input pad, "core" if the clock reaches it through the fabric.
    typical_mhz : float
        Clock that a folding is computed with before anything is routed.
    """

    resource: str
    mhz: float
    pll: str
    typical_mhz: float


@dataclass(frozen=True)
class Link:
    """The serial line to the host.

    Members
    -------
    resource : str
        Its name in amaranth-boards.
    connector, rx, tx : str
        If the board has no such resource: the connector and its positions that a converter is wired to; else empty.
    attributes : mapping of str to str
        Of these pins.
    """

    resource: str
    connector: str = ""
    rx: str = ""
    tx: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Budget:
    """What a part has.

    Members
    -------
    luts, flip_flops, dsps : int
        Lookup tables (of 4 inputs; xilinx: of 6), flip-flops, multipliers.
    block_rams, block_ram_bits : int
        Number of block memories and bits of each, parity bits included.
    block_ram_modes : tuple of (depth, width)
        Shapes that one block can take with one read and one write port, widest first.
    large_rams : int
        Memories of 256 kbit without initial contents (UP5K), of no use for weights.
    """

    luts: int
    flip_flops: int
    dsps: int
    block_rams: int
    block_ram_bits: int
    block_ram_modes: tuple[tuple[int, int], ...]
    large_rams: int = 0


@dataclass(frozen=True)
class Board:
    """A board that a network can be built for.

    Members
    -------
    name, title : str
        Name for ``--board``, and the one on the box.
    platform : str
        ``module:Class`` of amaranth-boards, where pins and package come from.
    family : {"ice40", "ecp5", "gowin", "xilinx"}
    device : str
        Part, as the platform class names it.
    clock : Clock
    link : Link
    budget : Budget
    commands : tuple of tuple of str
        Command lines that load a bitstream, the preferred one first; ``{bitstream}`` stands for the file.
    dfu : (vendor, product) or None
        Identification that the boot loader wants in a suffix of the file.
    """

    name: str
    title: str
    platform: str
    family: str
    device: str
    clock: Clock
    link: Link
    budget: Budget
    commands: tuple[tuple[str, ...], ...]
    dfu: tuple[int, int] | None = None

    @property
    def buildable(self) -> bool:
        """Whether free tools make a bitstream for it."""
        return self.family != "xilinx"


def board_names() -> tuple[str, ...]:
    """Names of all boards, in alphabetical order."""
    files = resources.files(__package__).joinpath("data").iterdir()
    return tuple(sorted(file.name.removesuffix(".toml") for file in files if file.name.endswith(".toml")))


def load_board(name: str) -> Board:
    """Return the board of a name.

    Raises
    ------
    InputError
        If there is none of this name; the message lists all.
    """
    known = board_names()
    if not isinstance(name, str) or name not in known:
        raise InputError(f"unknown board {_check.shown(name)}: there are {', '.join(known)}: choose one of them")
    return parse_board(name, resources.files(__package__).joinpath("data", f"{name}.toml").read_text("utf-8"))


def parse_board(name: str, text: str) -> Board:
    """Read the text of a board file.

    Parameters
    ----------
    name : str
        Name of the board: that of the file without its ending.
    text : str
        TOML; see the files in ``boards/data``.

    Raises
    ------
    InputError
        If it is no TOML, or an entry is missing, unknown or out of range.
    """
    where = f", in the board file {name!r}"
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"a board file must be TOML, got {error}{where}: correct that line") from error
    top = _section(document, "", where)
    clock = _section(top["clock"], "clock", where)
    program = _section(top["program"], "program", where)
    return Board(
        name=name,
        title=_check.text(top["title"], "title", where=where),
        platform=_matching(top["platform"], "platform", r"[\w.]+:\w+", "module:Class", where),
        family=_check.choice(top["family"], "family", FAMILIES, where=where),
        device=_check.text(top["device"], "device", where=where),
        clock=Clock(
            _check.text(clock["resource"], "clock.resource", where=where),
            _megahertz(clock["mhz"], "clock.mhz"),
            _check.choice(clock.get("pll", ""), "clock.pll", ("", "pad", "core"), where=where),
            _megahertz(clock["typical_mhz"], "clock.typical_mhz"),
        ),
        link=_link(_section(top["link"], "link", where), where),
        budget=_budget(_section(top["budget"], "budget", where), where),
        commands=_commands(program["commands"], where),
        dfu=_dfu(program, where),
    )


def _section(value: object, name: str, where: str) -> Mapping[str, Any]:
    """Return a table with exactly the entries it must and may have."""
    title = f"[{name}]" if name else "a board file"
    if not isinstance(value, Mapping):
        raise InputError(f"{title} must be a table, got {_check.shown(value)}{where}: see the other board files")
    known = _SECTIONS[name]
    for key in value:
        if key not in known:
            raise InputError(f"unknown entry {key!r} in {title}{where}: it may have {', '.join(sorted(known))}")
    for key in sorted(known - _OPTIONAL):
        if key not in value:
            raise InputError(f"{title} must have the entry {key!r}, got none{where}: add it")
    return value


def _matching(value: object, what: str, pattern: str, must: str, where: str) -> str:
    if isinstance(value, str) and re.fullmatch(pattern, value):
        return value
    raise InputError(f"{what} must be {must}, got {_check.shown(value)}{where}: write it that way")


def _megahertz(value: object, what: str) -> float:
    return _check.number(value, what, 1, 1000, "1..1000 (MHz)")


def _link(table: Mapping[str, Any], where: str) -> Link:
    names = {key: _check.text(table[key], f"link.{key}", where=where) for key in table if key != "attributes"}
    if len({"connector", "rx", "tx"} & set(names)) not in (0, 3):
        raise InputError(
            f"[link] must have all of connector, rx and tx or none, got {', '.join(sorted(names))}{where}: add the rest"
        )
    attributes = table.get("attributes", {})
    if not isinstance(attributes, dict) or not all(isinstance(value, str) for value in attributes.values()):
        raise InputError(
            f'link.attributes must be a table of strings, got {_check.shown(attributes)}{where}: write KEY = "VALUE"'
        )
    return Link(attributes=attributes, **names)


def _budget(table: Mapping[str, Any], where: str) -> Budget:
    block = _section(table["block_ram"], "budget.block_ram", where)
    bits = _check.integer(block["bits"], "budget.block_ram.bits", low=1, where=where)
    modes = []
    for mode in block["modes"] if isinstance(block["modes"], list) else [block["modes"]]:
        depth, width = map(int, _matching(mode, "a block RAM mode", r"\d+x\d+", '"DEPTHxWIDTH"', where).split("x"))
        if depth * width > bits:
            raise InputError(
                f"a block RAM mode must have at most {bits} bits, got {mode!r}{where}: correct bits or the mode"
            )
        modes.append((depth, width))
    counts = {
        name: _check.integer(table[name], f"budget.{name}", low=0, where=where)
        for name in ("luts", "flip_flops", "dsps", "large_rams")
        if name in table
    }
    blocks = _check.integer(block["count"], "budget.block_ram.count", low=0, where=where)
    return Budget(block_rams=blocks, block_ram_bits=bits, block_ram_modes=tuple(modes), **counts)


def _commands(value: object, where: str) -> tuple[tuple[str, ...], ...]:
    lines = value if isinstance(value, list) and value else [value]
    commands = []
    for line in lines:
        words = tuple(line) if isinstance(line, list) else ()
        if _PLACEHOLDER not in words or not all(isinstance(word, str) for word in words):
            raise InputError(
                f"program.commands must be lists of words with {_PLACEHOLDER!r} among them, got {_check.shown(line)}"
                f"{where}: write them that way"
            )
        commands.append(words)
    return tuple(commands)


def _dfu(program: Mapping[str, Any], where: str) -> tuple[int, int] | None:
    if "dfu" not in program:
        return None
    table = _section(program["dfu"], "program.dfu", where)
    vendor, product = (
        _check.integer(table[key], f"program.dfu.{key}", low=0, high=0xFFFF, where=where)
        for key in ("vendor", "product")
    )
    return vendor, product
