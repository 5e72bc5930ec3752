"""The exceptions of fpgasnn.

Every message follows one grammar: *what* is wrong, the *rule* it breaks (a number of docs/semantics.md where there is
one), the *received* value, *where* it was found and *what to do*. ``FpgaSnnError`` is the root: catching it catches
everything the package raises on purpose, and the command line turns it into one paragraph instead of a traceback.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

__all__ = [
    "FitError",
    "FpgaSnnError",
    "InputError",
    "MissingDependencyError",
    "ModelError",
    "NetworkError",
    "NodeProblem",
    "PlanError",
    "TimingError",
    "ToolError",
    "UnsupportedModelError",
    "VerificationError",
]


class FpgaSnnError(Exception):
    """Root of all errors raised by fpgasnn."""


class InputError(FpgaSnnError, ValueError):
    """An argument, an array or an option is out of its documented range."""


class NetworkError(FpgaSnnError, ValueError):
    """An integer network breaks a rule of docs/semantics.md, or a network file is damaged."""


class ModelError(FpgaSnnError, ValueError):
    """A trained model cannot be read."""


@dataclass(frozen=True)
class NodeProblem:
    """One node of a trained model that cannot be converted.

    Members
    -------
    node, operator : str
        The node's name and operator type, as in the model file.
    reason, remedy : str
        Why it cannot be converted, and what the user can do.
    """

    node: str
    operator: str
    reason: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.node} ({self.operator}): {self.reason}; {self.remedy}"


class UnsupportedModelError(ModelError):
    """A trained model contains nodes that cannot be converted.

    All of them are listed, not only the first: ``problems`` holds one :class:`NodeProblem` each.
    """

    def __init__(self, problems: Sequence[NodeProblem]) -> None:
        self.problems = tuple(problems)
        noun = "node" if len(self.problems) == 1 else "nodes"
        lines = "\n".join(f"  - {problem}" for problem in self.problems)
        super().__init__(f"the model has {len(self.problems)} unsupported {noun}:\n{lines}")


class PlanError(FpgaSnnError, ValueError):
    """A plan does not fit its network, would deadlock, or asks for hardware that does not exist."""


class FitError(PlanError):
    """A design needs more of something than its board has."""


class TimingError(PlanError):
    """A routed design does not reach the clock that was asked for."""


class VerificationError(FpgaSnnError):
    """Hardware and golden model differ."""


class ToolError(FpgaSnnError, RuntimeError):
    """An external tool is missing or failed."""


class MissingDependencyError(FpgaSnnError, ImportError):
    """An optional Python package is not installed; the message names the extra that brings it."""
