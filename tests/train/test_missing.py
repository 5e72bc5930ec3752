"""Without PyTorch."""

from __future__ import annotations

import subprocess
import sys

CODE = """
import sys
sys.modules["torch"] = None
from fpgasnn.errors import MissingDependencyError
try:
    import fpgasnn.train
except MissingDependencyError as error:
    print(error)
"""


def test_training_names_its_extra() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True)
    assert "training needs PyTorch, got none installed: pip install 'fpgasnn[train]'" in done.stdout
