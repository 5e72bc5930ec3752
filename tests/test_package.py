"""The public names of the package and the lines of code around them."""

from __future__ import annotations

import ast
import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import fpgasnn
import fpgasnn.convert
import fpgasnn.verify

SOURCE = Path(fpgasnn.__file__)


@pytest.mark.parametrize("name", fpgasnn.__all__)
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(fpgasnn, name) is not None
    assert name in dir(fpgasnn)


def test_type_checkers_see_the_same_names_in_the_same_modules() -> None:
    tree = ast.parse(SOURCE.read_text())
    block = next(node for node in tree.body if isinstance(node, ast.If))
    seen = {
        alias.asname or alias.name: node.module
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert seen == fpgasnn._HOME
    assert set(seen) | {"__version__"} == set(fpgasnn.__all__)


def test_unknown_names_are_attribute_errors() -> None:
    with pytest.raises(AttributeError, match="module 'fpgasnn' has no attribute 'convrt'"):
        _ = fpgasnn.convrt


@pytest.mark.parametrize(
    ("name", "first"),
    [("convert", "import fpgasnn.convert.api"), ("verify", "import fpgasnn.verify.api"), ("convert", "")],
)
def test_a_package_named_like_its_function_is_both(name: str, first: str) -> None:
    code = f"{first}\nimport fpgasnn\nprint(callable(fpgasnn.{name}), type(fpgasnn.{name}).__mro__[1].__name__)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout.split() == [
        "True",
        "module",
    ]


@pytest.mark.parametrize("package", [fpgasnn.convert, fpgasnn.verify])
def test_the_signature_of_a_callable_package_is_its_functions(package: object) -> None:
    assert "timesteps" in inspect.signature(package).parameters  # type: ignore[arg-type]


def test_py_typed_is_shipped() -> None:
    assert SOURCE.with_name("py.typed").exists()
