"""Conversion methods, one per file, and how they compose: ``source[+correction[+correction]]``.

A *source* chooses thresholds; *corrections* then change weights (``acp``) or biases (``lcp``) at these thresholds. What
follows, rounding to integers and the readout, is the same for all methods.
"""

from __future__ import annotations

from dataclasses import dataclass

from ... import _check
from ...errors import InputError
from . import acp, grid, lcp, ltb, maxnorm, mse, qcfs, rmp, rnl, robust, spikenorm
from .base import Correction, Source, Task, Thresholds

__all__ = ["CORRECTIONS", "SOURCES", "Correction", "Method", "Source", "Task", "Thresholds", "parse_method"]

SOURCES: dict[str, Source] = {
    source.name: source
    for source in (
        ltb.METHOD,
        mse.METHOD,
        maxnorm.METHOD,
        robust.METHOD,
        grid.METHOD,
        qcfs.METHOD,
        rnl.METHOD,
        spikenorm.METHOD,
        rmp.METHOD,
    )
}
"""Threshold sources by name."""

CORRECTIONS: dict[str, Correction] = {correction.name: correction for correction in (acp.METHOD, lcp.METHOD)}
"""Corrections by name, in the only order that makes sense: a bias shift repairs what changed weights leave."""


@dataclass(frozen=True)
class Method:
    """A threshold source and the corrections behind it."""

    source: Source
    corrections: tuple[Correction, ...] = ()

    @property
    def name(self) -> str:
        """As it is written in ``method``."""
        return "+".join([self.source.name, *(correction.name for correction in self.corrections)])


def parse_method(text: object) -> Method:
    """Read the text of a method, such as ``"ltb+lcp"``.

    Raises
    ------
    InputError
        For an unknown part, a part that is there twice, or parts in another order than source, acp, lcp.
    """
    if not isinstance(text, str):
        raise _refusal(text)
    first, *rest = text.split("+")
    if first not in SOURCES or any(part not in CORRECTIONS for part in rest):
        raise _refusal(text)
    order = list(CORRECTIONS)
    if rest != sorted(set(rest), key=order.index):
        raise InputError(
            f"the corrections of a method come once each and in the order {', '.join(order)}, got {text!r}: write "
            f"{'+'.join([first, *sorted(set(rest), key=order.index)])!r}"
        )
    return Method(SOURCES[first], tuple(CORRECTIONS[part] for part in rest))


def _refusal(received: object) -> InputError:
    return InputError(
        f"method must be a threshold source ({', '.join(SOURCES)}), then corrections ({', '.join(CORRECTIONS)}) with "
        f"'+' in between, got {_check.shown(received)}: write for example 'ltb', 'ltb+lcp' or 'auto'"
    )
