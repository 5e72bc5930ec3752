"""PLL settings against the rules of the data sheets, written out again, and against icepll and ecppll."""

from __future__ import annotations

import re
import subprocess
from fractions import Fraction
from pathlib import Path

import pytest

from fpgasnn import InputError
from fpgasnn.boards.pll import PllSetting, fastest, megahertz, settings
from fpgasnn.boards.tools import find_tool, script_path

REFERENCES = {"ice40": (12, 16, 100), "ecp5": (12, 25, 48), "gowin": (27,), "xilinx": (100,)}


def ice40_rules(found: PllSetting) -> bool:
    p = found.parameters
    detector = found.reference / (p["DIVR"] + 1)
    oscillator = detector * (p["DIVF"] + 1)
    assert found.frequency == oscillator / 2 ** p["DIVQ"]
    ranges = p["DIVR"] < 16 and p["DIVF"] < 128 and 1 <= p["DIVQ"] <= 6 and 1 <= p["FILTER_RANGE"] <= 6
    return ranges and 10 <= detector <= 133 and 533 <= oscillator <= 1066 and 16 <= found.frequency <= 275


def ecp5_rules(found: PllSetting) -> bool:
    p = found.parameters
    detector = found.reference / p["CLKI_DIV"]
    assert found.frequency == detector * p["CLKFB_DIV"]
    oscillator = found.frequency * p["CLKOP_DIV"]
    ranges = 1 <= p["CLKI_DIV"] <= 128 and 1 <= p["CLKFB_DIV"] <= 80 and 1 <= p["CLKOP_DIV"] <= 128
    return ranges and 3.125 <= detector <= 400 and 400 <= oscillator <= 800 and 3.125 <= found.frequency <= 400


def gowin_rules(found: PllSetting) -> bool:
    p = found.parameters
    detector = found.reference / (p["IDIV_SEL"] + 1)
    assert found.frequency == detector * (p["FBDIV_SEL"] + 1)
    ranges = p["IDIV_SEL"] < 64 and p["FBDIV_SEL"] < 64 and p["ODIV_SEL"] in (2, 4, 8, *range(16, 129, 16))
    return ranges and 3 <= detector <= 400 and 400 <= found.frequency * p["ODIV_SEL"] <= 1200 and found.frequency <= 600


def xilinx_rules(found: PllSetting) -> bool:
    p = found.parameters
    oscillator = found.reference / p["DIVCLK_DIVIDE"] * p["CLKFBOUT_MULT"]
    assert found.frequency == oscillator / p["CLKOUT0_DIVIDE"]
    ranges = 2 <= p["CLKFBOUT_MULT"] <= 64 and 1 <= p["CLKOUT0_DIVIDE"] <= 128
    return ranges and found.reference / p["DIVCLK_DIVIDE"] >= 19 and 800 <= oscillator <= 1600


RULES = {"ice40": ice40_rules, "ecp5": ecp5_rules, "gowin": gowin_rules, "xilinx": xilinx_rules}


@pytest.mark.parametrize(("family", "mhz"), [(family, mhz) for family, all_ in REFERENCES.items() for mhz in all_])
def test_every_setting_keeps_the_rules(family: str, mhz: int) -> None:
    count = 0
    for setting in settings(family, Fraction(mhz)):
        assert RULES[family](setting), setting
        count += 1
    assert count > 100


@pytest.mark.parametrize(("family", "mhz"), [("ice40", 12), ("ecp5", 25), ("gowin", 27), ("xilinx", 100)])
@pytest.mark.parametrize("limit", ["29.9", "57.3", "101"])
def test_nothing_legal_lies_between_the_choice_and_the_limit(family: str, mhz: int, limit: str) -> None:
    chosen = fastest(family, Fraction(mhz), Fraction(limit))
    assert chosen is not None
    assert chosen.frequency <= Fraction(limit)
    assert not any(chosen.frequency < other.frequency <= Fraction(limit) for other in settings(family, Fraction(mhz)))


@pytest.mark.parametrize(("family", "mhz", "limit"), [("ice40", 12, 15.9), ("ecp5", 25, 3), ("xilinx", 100, 6)])
def test_a_limit_below_every_output(family: str, mhz: int, limit: float) -> None:
    assert fastest(family, Fraction(mhz), Fraction(str(limit))) is None


def test_an_unknown_family() -> None:
    with pytest.raises(InputError, match="family must be one of ice40, ecp5, gowin, xilinx, got 'max10': choose one"):
        fastest("max10", Fraction(12), Fraction(50))


def test_frequencies_are_exact() -> None:
    assert megahertz(57.3) == Fraction(573, 10)
    assert megahertz(Fraction(100, 3)) == Fraction(100, 3)
    for value in (0, -3, 1001, float("nan"), Fraction(1, 2), "12"):
        with pytest.raises(InputError, match=r"clock must be a number in 1..1000 \(MHz\), got"):
            megahertz(value)


def calculator(name: str, tool: str, arguments: list[str], folder: Path) -> str:
    """Output of a PLL calculator that comes with a place-and-route wheel, and of the file it writes."""
    program = script_path(name)
    if find_tool(tool) is None or program is None:
        pytest.skip(f"{name} is not installed: pip install 'fpgasnn[boards]'")
    done = subprocess.run([program, *arguments], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout + "".join(path.read_text() for path in folder.glob("*.v"))


@pytest.mark.parametrize("asked", [30, 48, 99])
def test_icepll_agrees(asked: int, tmp_path: Path) -> None:
    text = calculator("yowasp-icepll", "nextpnr-ice40", ["-i", "12", "-o", str(asked)], tmp_path)
    chosen = fastest("ice40", Fraction(12), Fraction(asked))
    assert chosen is not None
    for name, value in chosen.parameters.items():
        stated = re.search(rf"{name}: +(\d+) \(", text)
        assert stated is not None
        assert int(stated[1]) == value, name


@pytest.mark.parametrize("asked", [50, 75, 100])
def test_ecppll_agrees(asked: int, tmp_path: Path) -> None:
    text = calculator("yowasp-ecppll", "nextpnr-ecp5", ["-i", "25", "-o", str(asked), "-f", "pll.v"], tmp_path)
    chosen = fastest("ecp5", Fraction(25), Fraction(asked))
    assert chosen is not None
    theirs = {name: int(value) for name, value in re.findall(r"\.(CLK\w+)\((\d+)\)", text)}
    # it takes another oscillator frequency where several do; the ratio is what counts
    assert theirs["CLKFB_DIV"] * chosen.parameters["CLKI_DIV"] == chosen.parameters["CLKFB_DIV"] * theirs["CLKI_DIV"]
    # half the divider; it truncates a floating-point product, which makes some of the even ones one less
    assert theirs["CLKOP_DIV"] // 2 - theirs["CLKOP_CPHASE"] in (0, 1)
    assert chosen.parameters["CLKOP_CPHASE"] == chosen.parameters["CLKOP_DIV"] // 2
