"""Phase steps: exact enough, or refused."""

from __future__ import annotations

from fractions import Fraction

import pytest

from fpgasnn import InputError
from fpgasnn.link.baud import PHASE_BITS, phase_step


@pytest.mark.parametrize("clock", [12, Fraction(231, 8), 57, 100, 200])
@pytest.mark.parametrize("baud", [115200, 1_000_000, 3_000_000])
def test_the_rate_is_exact_to_a_percent(clock: Fraction, baud: int) -> None:
    rate = Fraction(phase_step(Fraction(clock), baud), 2**PHASE_BITS) * clock * 1_000_000
    assert abs(rate / baud - 1) < Fraction(1, 100)


@pytest.mark.parametrize(("clock", "baud"), [(12, 3_100_000), (12, 50), (100, 300)])
def test_rates_that_cannot_be(clock: int, baud: int) -> None:
    with pytest.raises(
        InputError, match=f"baud must give at least 4 cycles per bit and be exact to 1 %, got {baud} at"
    ):
        phase_step(Fraction(clock), baud)


def test_a_rate_is_a_positive_integer() -> None:
    with pytest.raises(InputError, match="baud must be an integer >= 1, got 0"):
        phase_step(Fraction(12), 0)
