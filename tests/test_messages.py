"""Every message says what to do: read from the source, so that a new one without a remedy is noticed."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import fpgasnn
from fpgasnn import errors

PACKAGE = Path(fpgasnn.__file__).parent
ERRORS = {name for name in errors.__all__ if name.endswith("Error")} - {"UnsupportedModelError"}

# load_network adds the file and the remedy; a difference found is a report and no mistake of the user
COMPLETED = {"_document.py", "storage.py"}
REPORTS = {"VerificationError"}


def text(node: ast.expr) -> str:
    """The words of a message, values left out."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return "{}"


def messages() -> list[tuple[str, str]]:
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and node.exc.args:
                name = ast.unparse(node.exc.func)
                if name in ERRORS - REPORTS and path.name not in COMPLETED:
                    found.append((f"{path.relative_to(PACKAGE)}:{node.lineno}", text(node.exc.args[0])))
    return found


def test_every_message_ends_with_what_to_do() -> None:
    found = messages()
    assert len(found) > 100
    lacking = [f"{where}: {message}" for where, message in found if not re.search(r"[:;] (?=.*[a-z]{3}).+$", message)]
    # what another tool said is handed through as it is
    lacking = [entry for entry in lacking if not entry.endswith(": {}")]
    assert not lacking, "\n".join(lacking)


def test_the_test_can_fail() -> None:
    assert not re.search(r"[:;] (?=.*[a-z]{3}).+$", "bits must be in 1..8 (S4), got {}")
