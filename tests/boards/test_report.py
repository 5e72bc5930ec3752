"""Reading what nextpnr says."""

from __future__ import annotations

from fractions import Fraction

import pytest

from fpgasnn import FitError, ToolError
from fpgasnn.boards.board import load_board
from fpgasnn.boards.report import Use, achieved_clock, overflows, raise_misfit, resource_use

LOG = """\
Info: Device utilisation:
Info: \t         ICESTORM_LC:    6412/   5280   121%
Info: \t        ICESTORM_RAM:      {rams}/     30    {share}%
Info: \t               SB_IO:       3/     96     3%
ERROR: Unable to place cell 'x', no BELs remaining to implement cell type 'ICESTORM_LC'
"""


def test_only_what_is_exceeded_is_found() -> None:
    assert overflows(LOG.format(rams=14, share=46)) == {"ICESTORM_LC": Use(6412, 5280)}
    assert overflows("Info: nothing of the kind") == {}


def test_a_misfit_names_resource_numbers_and_ways_out() -> None:
    with pytest.raises(FitError) as caught:
        raise_misfit(load_board("icebreaker"), LOG.format(rams=31, share=103))
    message = str(caught.value)
    assert "does not fit iCEBreaker (D6): it needs 6412 lookup tables of 5280, 31 block RAMs of 30;" in message
    assert "fewer lanes or fewer weight bits" in message
    assert "a smaller T_max" in message
    assert message.endswith("larger board: arty-a7, ice40-hx8k, orangecrab, ulx3s-25f, ulx3s-85f")


def test_a_misfit_lists_what_the_model_has_checked() -> None:
    ways = iter(["at most 4 lanes per engine", "a larger board (ice40-hx8k)"])
    with pytest.raises(FitError) as caught:
        raise_misfit(load_board("icebreaker"), LOG.format(rams=14, share=46), ways)
    assert str(caught.value) == (
        "the design does not fit iCEBreaker (D6): it needs 6412 lookup tables of 5280; by the resource model any of "
        "these fits: at most 4 lanes per engine; a larger board (ice40-hx8k)"
    )


def test_ways_are_looked_for_only_if_needed() -> None:
    ways = iter(["one"])
    raise_misfit(load_board("icebreaker"), "ERROR: cannot open pcf\n", ways)
    assert list(ways) == ["one"]


def test_no_larger_board() -> None:
    log = "Info:   DP16KD:   300/   208   144%\n"
    with pytest.raises(FitError, match=r"300 block RAMs of 208; .*larger board: none of the boards known"):
        raise_misfit(load_board("ulx3s-85f"), log)


def test_another_failure_is_none_of_its_business() -> None:
    raise_misfit(load_board("icebreaker"), "ERROR: cannot open pcf\n")


def test_the_clock_is_that_of_the_slowest_domain() -> None:
    assert achieved_clock({"fmax": {"a": {"achieved": 57.5}, "b": {"achieved": 40.25}}}) == Fraction("40.25")
    with pytest.raises(ToolError, match="nextpnr must report the achieved clock, got none: install the version"):
        achieved_clock({"fmax": {}})


def test_resources_by_the_names_of_the_budget() -> None:
    cells = {"TRELLIS_COMB": Use(5, 10), "DP16KD": Use(1, 2), "EHXPLLL": Use(1, 4)}
    assert resource_use("ecp5", cells) == {"luts": Use(5, 10), "block_rams": Use(1, 2)}
