"""PLL parameters for the fastest clock that timing allows.

Each family's rules are those of its data sheet: iCE40 sysCLOCK PLL guide (FPGA-TN-02052), ECP5 sysCLOCK guide
(FPGA-TN-02200), Gowin clock guide (UG286) with the limits of the GW1NR-9 in speed grade C6/I5, and the Artix-7 data
sheet (DS181, PLLE2 in speed grade -1). All frequencies are exact fractions of a megahertz.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from .. import _check

__all__ = ["LIMITS", "Limits", "PllSetting", "fastest", "megahertz", "settings"]


@dataclass(frozen=True)
class Limits:
    """Ranges of a family's PLL in MHz, both ends allowed.

    Members
    -------
    detector : (low, high)
        At the phase detector.
    oscillator : (low, high)
        Of the voltage-controlled oscillator.
    output : (low, high)
    """

    detector: tuple[float, float]
    oscillator: tuple[float, float]
    output: tuple[float, float]


LIMITS = {
    "ice40": Limits((10, 133), (533, 1066), (16, 275)),
    "ecp5": Limits((3.125, 400), (400, 800), (3.125, 400)),
    "gowin": Limits((3, 400), (400, 1200), (3.125, 600)),
    "xilinx": Limits((19, 450), (800, 1600), (6.25, 464)),
}
_GOWIN_DIVIDERS = (2, 4, 8, 16, 32, 48, 64, 80, 96, 112, 128)
# largest divided reference of each loop filter setting of the iCE40
_ICE40_FILTERS = ((17, 1), (26, 2), (44, 3), (66, 4), (101, 5))


@dataclass(frozen=True)
class PllSetting:
    """Dividers of a PLL.

    Members
    -------
    family : str
    reference, frequency, detector, oscillator : Fraction
        MHz: the board's clock, the output, and the two inner ones that have limits.
    parameters : mapping of str to int
        Of the family's primitive.
    """

    family: str
    reference: Fraction
    frequency: Fraction
    detector: Fraction
    oscillator: Fraction
    parameters: Mapping[str, int]

    @property
    def legal(self) -> bool:
        """Whether all limits of the family are kept."""
        limits = LIMITS[self.family]
        values = (self.detector, self.oscillator, self.frequency)
        ranges = (limits.detector, limits.oscillator, limits.output)
        return all(low <= value <= high for value, (low, high) in zip(values, ranges, strict=True))


def megahertz(value: object, what: str = "clock") -> Fraction:
    """Return a frequency as an exact fraction of a megahertz; a float stands for its shortest decimal.

    Raises
    ------
    InputError
        If it is not in 1..1000.
    """
    if isinstance(value, Fraction):
        _check.number(float(value), what, 1, 1000, "1..1000 (MHz)")
        return value
    return Fraction(str(_check.number(value, what, 1, 1000, "1..1000 (MHz)")))


def _ice40(reference: Fraction) -> Iterator[PllSetting]:
    """Feedback mode SIMPLE: reference / (DIVR + 1) * (DIVF + 1) / 2**DIVQ."""
    for divr in range(16):
        detector = reference / (divr + 1)
        if detector < LIMITS["ice40"].detector[0]:
            return
        choice = next((number for limit, number in _ICE40_FILTERS if detector < limit), 6)
        for divf in range(128):
            oscillator = detector * (divf + 1)
            for divq in range(1, 7):
                parameters = {"DIVR": divr, "DIVF": divf, "DIVQ": divq, "FILTER_RANGE": choice}
                yield PllSetting("ice40", reference, oscillator / 2**divq, detector, oscillator, parameters)


def _ecp5(reference: Fraction) -> Iterator[PllSetting]:
    """Feedback from CLKOP: reference / CLKI_DIV * CLKFB_DIV, CLKOP_DIV between oscillator and output."""
    for before in range(1, 129):
        detector = reference / before
        if detector < LIMITS["ecp5"].detector[0]:
            return
        for feedback in range(1, 81):
            frequency = detector * feedback
            for after in range(1, 129):
                oscillator = frequency * after
                if oscillator > LIMITS["ecp5"].oscillator[1]:
                    break
                parameters = {
                    "CLKI_DIV": before,
                    "CLKFB_DIV": feedback,
                    "CLKOP_DIV": after,
                    # no shift against the reference
                    "CLKOP_CPHASE": after // 2,
                    "CLKOP_FPHASE": 0,
                }
                yield PllSetting("ecp5", reference, frequency, detector, oscillator, parameters)


def _gowin(reference: Fraction) -> Iterator[PllSetting]:
    """Reference * (FBDIV_SEL + 1) / (IDIV_SEL + 1), ODIV_SEL between oscillator and output."""
    for before in range(64):
        detector = reference / (before + 1)
        if detector < LIMITS["gowin"].detector[0]:
            return
        for feedback in range(64):
            frequency = detector * (feedback + 1)
            for after in _GOWIN_DIVIDERS:
                parameters = {"IDIV_SEL": before, "FBDIV_SEL": feedback, "ODIV_SEL": after}
                yield PllSetting("gowin", reference, frequency, detector, frequency * after, parameters)


def _xilinx(reference: Fraction) -> Iterator[PllSetting]:
    """PLLE2_BASE: reference / DIVCLK_DIVIDE * CLKFBOUT_MULT / CLKOUT0_DIVIDE."""
    for before in range(1, 57):
        detector = reference / before
        if detector < LIMITS["xilinx"].detector[0]:
            return
        for feedback in range(2, 65):
            oscillator = detector * feedback
            if not LIMITS["xilinx"].oscillator[0] <= oscillator <= LIMITS["xilinx"].oscillator[1]:
                continue
            for after in range(1, 129):
                parameters = {"DIVCLK_DIVIDE": before, "CLKFBOUT_MULT": feedback, "CLKOUT0_DIVIDE": after}
                yield PllSetting("xilinx", reference, oscillator / after, detector, oscillator, parameters)


_FAMILIES = {"ice40": _ice40, "ecp5": _ecp5, "gowin": _gowin, "xilinx": _xilinx}


def settings(family: str, reference: Fraction) -> Iterator[PllSetting]:
    """All legal settings of a family's PLL for a reference in MHz."""
    return (setting for setting in _FAMILIES[family](reference) if setting.legal)


def fastest(family: str, reference: Fraction, limit: Fraction) -> PllSetting | None:
    """Return the legal setting with the highest output up to a limit.

    Among equal outputs the one with the fastest phase detector is taken (least jitter), then the fastest oscillator.

    Parameters
    ----------
    family : {"ice40", "ecp5", "gowin", "xilinx"}
    reference, limit : Fraction
        MHz.

    Returns
    -------
    PllSetting or None
        None if every legal output is above the limit.

    Raises
    ------
    InputError
        For an unknown family.
    """
    _check.choice(family, "family", _FAMILIES)
    allowed = (setting for setting in settings(family, reference) if setting.frequency <= limit)
    return max(allowed, key=lambda found: (found.frequency, found.detector, found.oscillator), default=None)
