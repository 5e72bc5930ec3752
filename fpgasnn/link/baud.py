"""The rate of the serial line, as the phase step of its two halves."""

from __future__ import annotations

from fractions import Fraction

from .. import _check
from ..errors import InputError

__all__ = ["DEFAULT_BAUD", "PHASE_BITS", "phase_step"]

PHASE_BITS = 16
"""Bits of the phase accumulators: the rate is exact to half of 2**-16 bits per cycle."""
DEFAULT_BAUD = 1_000_000
"""Bits per second: every USB converter of the boards reaches it."""

_LEAST_CYCLES = 4
_TOLERANCE = Fraction(1, 100)


def phase_step(clock: Fraction, baud: int) -> int:
    """Return how far a bit advances in a cycle, in units of 2**-PHASE_BITS.

    Parameters
    ----------
    clock : Fraction
        MHz.
    baud : int
        Bits per second.

    Raises
    ------
    InputError
        If a bit has fewer than 4 cycles, or so many that the rate would be wrong by more than 1 %.
    """
    baud = _check.integer(baud, "baud", low=1)
    exact = Fraction(baud) / (clock * 1_000_000) * (1 << PHASE_BITS)
    step = round(exact)
    if step > (1 << PHASE_BITS) // _LEAST_CYCLES or step == 0 or abs(step / exact - 1) > _TOLERANCE:
        fastest = int(clock * 1_000_000) // _LEAST_CYCLES
        raise InputError(
            f"baud must give at least {_LEAST_CYCLES} cycles per bit and be exact to 1 %, got {baud} at "
            f"{float(clock):.6g} MHz: take a rate up to {fastest}, for example {min(fastest, 115200)}"
        )
    return step
