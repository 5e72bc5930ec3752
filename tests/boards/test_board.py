"""Board files: what they say, against amaranth-boards; and every mistake in one."""

from __future__ import annotations

from fractions import Fraction
from importlib import resources

import pytest

from fpgasnn import InputError
from fpgasnn.boards.board import Board, board_names, load_board, parse_board
from fpgasnn.boards.platform import make_platform

NAMES = board_names()


def text_of(name: str) -> str:
    return resources.files("fpgasnn.boards").joinpath("data", f"{name}.toml").read_text()


def test_the_boards_of_the_documentation_are_there() -> None:
    assert {"icebreaker", "ice40-hx8k", "ulx3s-85f", "ulx3s-25f", "orangecrab", "tang-nano-9k", "arty-a7"} <= set(NAMES)
    assert [name for name in NAMES if not load_board(name).buildable] == ["arty-a7"]


@pytest.mark.parametrize("name", NAMES)
def test_a_board_file_agrees_with_the_platform(name: str) -> None:
    board = load_board(name)
    platform = make_platform(board)
    assert board.device == (getattr(platform, "device", None) or platform.part)
    clock = platform.lookup(board.clock.resource).clock
    assert Fraction(str(board.clock.mhz)) * 1_000_000 == Fraction(clock.frequency)
    pins = platform.request(board.link.resource, dir="-")
    assert {len(pins.rx), len(pins.tx)} == {1}
    assert bool(board.clock.pll) == (board.family == "ice40")


@pytest.mark.parametrize("name", NAMES)
def test_budgets_are_plausible(name: str) -> None:
    budget = load_board(name).budget
    assert budget.luts >= 5000
    assert budget.block_rams >= 26
    for depth, width in budget.block_ram_modes:
        # modes without the parity bits hold 8/9 of a block
        assert depth * width in (budget.block_ram_bits, budget.block_ram_bits * 8 // 9)
    widths = [width for _, width in budget.block_ram_modes]
    assert widths == sorted(widths, reverse=True)


def test_an_unknown_board_lists_the_known_ones() -> None:
    with pytest.raises(InputError, match=f"unknown board 'ulx3s': there are {', '.join(NAMES)}: choose one"):
        load_board("ulx3s")
    with pytest.raises(InputError, match="unknown board 3: there are"):
        load_board(3)  # type: ignore[arg-type]


def test_a_board_of_ones_own() -> None:
    board = parse_board("mine", text_of("icebreaker").replace("count = 30", "count = 2"))
    assert isinstance(board, Board)
    assert (board.name, board.budget.block_rams) == ("mine", 2)


@pytest.mark.parametrize(
    ("board", "old", "new", "message"),
    [
        (
            "icebreaker",
            "title",
            "= title",
            "a board file must be TOML, got .*, in the board file 'x': correct that line",
        ),
        (
            "icebreaker",
            'device = "iCE40UP5K"',
            "",
            r"a board file must have the entry 'device', got none, in .*: add it",
        ),
        (
            "icebreaker",
            "[link]",
            "[link]\npins = 3",
            r"unknown entry 'pins' in \[link\], in .*: it may have attributes",
        ),
        ("icebreaker", "[clock]", "[[clock]]", r"\[clock\] must be a table, got \[.*: see the other board files"),
        ("icebreaker", '"ice40"', '"ice50"', "family must be one of ice40, ecp5, gowin, xilinx, got 'ice50', in the"),
        ("icebreaker", "mhz = 12", "mhz = 0", r"clock.mhz must be a number in 1..1000 \(MHz\), got 0: choose"),
        ("icebreaker", '"pad"', '"ring"', "clock.pll must be one of , pad, core, got 'ring', in the board file 'x'"),
        (
            "icebreaker",
            ":ICE",
            "/ICE",
            "platform must be module:Class, got 'amaranth_boards.icebreaker/ICE.*: write it",
        ),
        (
            "icebreaker",
            "luts = 5280",
            "luts = -1",
            "budget.luts must be an integer >= 0, got -1, in the board file 'x'",
        ),
        ("icebreaker", '"256x16"', '"256*16"', 'a block RAM mode must be "DEPTHxWIDTH", got .256.16., in the board'),
        ("icebreaker", '"256x16"', '"512x16"', "a block RAM mode must have at most 4096 bits, got '512x16', in the"),
        (
            "icebreaker",
            '"{bitstream}"',
            '"top.bin"',
            r"program.commands must be lists of words with '{bitstream}' among",
        ),
        ("orangecrab", 'rx = "0"\n', "", r"\[link\] must have all of connector, rx and tx or none, got connector, res"),
        ("orangecrab", '"LVCMOS33" }', "33 }", r"link.attributes must be a table of strings, got {'IO_TYPE': 33}, in"),
        ("orangecrab", "0x1209", "0x11209", "program.dfu.vendor must be an integer in 0..65535, got 70153, in the"),
    ],
)
def test_mistakes_in_a_board_file(board: str, old: str, new: str, message: str) -> None:
    text = text_of(board)
    assert old in text
    with pytest.raises(InputError, match=message):
        parse_board("x", text.replace(old, new))
