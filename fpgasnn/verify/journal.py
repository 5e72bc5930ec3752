"""The journal of a campaign: what is done so far, so that a run of hours can be interrupted and continued.

One line of JSON per entry: the campaign's parameters, then one network each. Networks that fail are not entered: the
run that continues meets them again and shrinks them.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from .. import _check
from ..atomic import write_file
from ..errors import InputError

__all__ = ["Journal", "Outcome"]


@dataclass
class Outcome:
    """What happened to one network.

    Members
    -------
    number : int
        Of the network in the campaign.
    features : frozenset of str
        See :data:`fpgasnn.verify.features.FEATURES`.
    runs, images, cycles, spikes, scores, cycle_numbers : int
        Runs and images simulated, clock cycles, and what was compared.
    stalled_cycles : int
        Cycles of runs with pauses.
    failed : str or None
        The difference.
    case : Path or None
        The run that failed.
    """

    number: int
    features: frozenset[str] = frozenset()
    runs: int = 0
    images: int = 0
    cycles: int = 0
    spikes: int = 0
    scores: int = 0
    cycle_numbers: int = 0
    stalled_cycles: int = 0
    failed: str | None = None
    case: Path | None = None


COUNTS = [field.name for field in fields(Outcome) if field.name not in ("features", "failed", "case")]


class Journal:
    """Outcomes in a file that grows line by line.

    Parameters
    ----------
    path : path
        Created if it is not there.
    parameters : mapping
        What the outcomes depend on; a journal of other parameters is refused.

    Members
    -------
    outcomes : list of Outcome
        What the file held when it was opened.

    Raises
    ------
    InputError
        If the file is of another campaign, is no journal, or cannot be read or written.
    """

    def __init__(self, path: str | os.PathLike[str], parameters: Mapping[str, Any]) -> None:
        self.path = Path(path)
        head = json.dumps(dict(parameters), sort_keys=True)
        try:
            # a line that an interrupted run has left without its end is done again
            lines = self.path.read_bytes().split(b"\n")[:-1] if self.path.exists() else []
            if not lines:
                self.path.write_text(head + "\n")
        except OSError as error:
            raise self._refusal(f"cannot be used ({error.strerror})") from error
        self.outcomes = self._parse(lines, head) if lines else []
        if lines:
            write_file(self.path, b"".join(line + b"\n" for line in lines), "the journal")

    def _refusal(self, why: str) -> InputError:
        return InputError(
            f"the journal of a campaign {why}, in {os.fspath(self.path)!r}: give another file, or the options of the "
            "campaign that began it"
        )

    def _parse(self, lines: Sequence[bytes], head: str) -> list[Outcome]:
        if lines[0] != head.encode():
            raise self._refusal(f"must begin with {head}, got {lines[0][:200].decode(errors='replace')}")
        outcomes = []
        for number, line in enumerate(lines[1:], 2):
            try:
                entry = json.loads(line)
                outcome = Outcome(0, frozenset(_check.text(name, "a feature") for name in entry["features"]))
                for name in COUNTS:
                    setattr(outcome, name, _check.integer(entry[name], name, low=0))
                outcomes.append(outcome)
            except (ValueError, KeyError, TypeError, RecursionError) as error:
                raise self._refusal(f"is damaged in line {number} ({type(error).__name__})") from error
        return outcomes

    def append(self, outcomes: Sequence[Outcome]) -> None:
        """Enter the networks that did not fail; raises InputError if the file cannot be written."""
        entries = [asdict(outcome) for outcome in outcomes if outcome.failed is None]
        lines = [
            json.dumps({name: entry[name] for name in COUNTS} | {"features": sorted(entry["features"])})
            for entry in entries
        ]
        try:
            with self.path.open("a") as file:
                file.write("".join(f"{line}\n" for line in lines))
        except OSError as error:
            raise self._refusal(f"cannot be written ({error.strerror})") from error
