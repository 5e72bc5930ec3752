"""The examples run."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import fpgasnn

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))


def test_quickstart(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(Path(fpgasnn.__file__).parents[1])}
    command = [sys.executable, str(ROOT / "examples" / "quickstart.py"), str(tmp_path / "out")]
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr
    assert "cycle numbers are equal" in done.stdout
    assert (tmp_path / "out" / "net.safetensors").exists()


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_every_example_is_in_the_readme_and_says_how_to_run_it(path: Path) -> None:
    assert f"(examples/{path.name})" in (ROOT / "README.md").read_text()
    assert f"python examples/{path.name}" in (ast.get_docstring(ast.parse(path.read_text())) or "")
