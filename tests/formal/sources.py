"""The hardware's sources as they are, or with one deliberate fault: what a proof is run against."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

__all__ = ["Mutant", "Sources"]

_PACKAGE = "fpgasnn.hdl"
_ORDER = (
    *("interfaces", "scanner", "lane", "ring", "fork", "feeder", "readout", "tables", "walker", "planes"),
    *("column_input", "window_input", "skip_input", "constant_slots", "states", "sequencer_item", "sequencer"),
    *("branch", "engine"),
)
"""Modules of the package, each behind those it imports."""


@dataclass(frozen=True)
class Mutant:
    """One fault: in a module of ``fpgasnn/hdl/`` a piece of text is replaced by another.

    Members
    -------
    name : str
        What the fault is.
    module : str
        Module name without package.
    old, new : str
        The text, which occurs exactly once, and what replaces it.
    """

    name: str
    module: str
    old: str
    new: str


class Sources:
    """The modules of ``fpgasnn.hdl`` as attributes, executed anew with the fault where there is one.

    Parameters
    ----------
    mutant : Mutant or None
        None gives the modules themselves.

    Raises
    ------
    ValueError
        If the fault's text does not occur exactly once: the source has changed, and the mutant with it.
    """

    def __init__(self, mutant: Mutant | None = None) -> None:
        self._modules = {name: importlib.import_module(f"{_PACKAGE}.{name}") for name in (*_ORDER, "accelerator")}
        if mutant is not None:
            with _restored():
                self._reload(mutant)

    def __getattr__(self, name: str) -> ModuleType:
        try:
            return self._modules[name]
        except KeyError:
            raise AttributeError(name) from None

    def _reload(self, mutant: Mutant) -> None:
        """Execute the module and all behind it again, so that they use the faulty one."""
        names = (*_ORDER, "accelerator")
        for name in names[names.index(mutant.module) :]:
            path = Path(str(self._modules[name].__file__))
            text = path.read_text(encoding="utf-8")
            if name == mutant.module:
                if text.count(mutant.old) != 1:
                    raise ValueError(
                        f"mutant {mutant.name!r}: its text occurs {text.count(mutant.old)} times in {name}"
                    )
                text = text.replace(mutant.old, mutant.new)
            spec = importlib.util.spec_from_file_location(f"{_PACKAGE}.{name}", path)
            assert spec is not None
            module = importlib.util.module_from_spec(spec)
            sys.modules[f"{_PACKAGE}.{name}"] = module
            exec(compile(text, str(path), "exec"), module.__dict__)
            self._modules[name] = module


@contextmanager
def _restored() -> Iterator[None]:
    """Put the package's own modules back into place afterwards."""
    names = [f"{_PACKAGE}.{name}" for name in (*_ORDER, "accelerator")]
    before = {name: sys.modules[name] for name in names}
    try:
        yield
    finally:
        sys.modules.update(before)
