"""Exit codes, messages, and how fast the command line answers."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

import fpgasnn
from fpgasnn.cli.app import COMMANDS, Application, application

Run = Callable[..., Result]
HEAVY = ("numba", "amaranth", "onnx", "onnxruntime", "torch")


def python(code: str) -> str:
    """Run code in a fresh interpreter and return what it prints."""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(
    "statement", ["import fpgasnn", "import fpgasnn.cli", "from fpgasnn import Layer, FpgaSnnError"]
)
def test_light_imports_load_nothing_heavy(statement: str) -> None:
    loaded = python(f"{statement}\nimport sys\nprint([name for name in {HEAVY!r} if name in sys.modules])")
    assert loaded.strip() == "[]"


@pytest.mark.parametrize("name", COMMANDS)
def test_help_of_every_command_loads_nothing_heavy(name: str) -> None:
    code = (
        f"import sys\nfrom fpgasnn.cli.app import application\n"
        f"try: application([{name!r}, '--help'])\nexcept SystemExit as stop: assert stop.code == 0\n"
        f"print([name for name in {(*HEAVY, 'numpy')!r} if name in sys.modules])"
    )
    assert python(code).splitlines()[-1] == "[]"


@pytest.mark.parametrize("arguments", [["-c", "import fpgasnn"], ["-m", "fpgasnn", "--help"]])
def test_answers_at_once(arguments: list[str]) -> None:
    def seconds(line: list[str]) -> float:
        begin = time.perf_counter()
        subprocess.run([sys.executable, *line], capture_output=True, check=True)
        return time.perf_counter() - begin

    # the best of several: other work on the machine is not what is measured
    bare = min(seconds(["-c", "pass"]) for _ in range(3))
    assert min(seconds(arguments) for _ in range(5)) - bare < 0.3


@pytest.mark.parametrize("name", COMMANDS)
def test_help_has_an_example_and_the_python_call(name: str, run: Run) -> None:
    text = run(name, "--help").stdout
    assert f"fpgasnn {name}" in text.split("Example")[1]
    assert "Python: " in text


def test_help_lists_the_commands_in_order(run: Run) -> None:
    listed = [line.split()[0] for line in run("--help").stdout.split("Commands:")[1].splitlines() if line.strip()]
    assert [name for name in listed if name in COMMANDS] == list(COMMANDS)


def test_version(run: Run) -> None:
    assert fpgasnn.__version__ in run("--version").stdout


def test_unknown_command_is_a_mistake(run: Run) -> None:
    result = run("flash")
    assert result.exit_code == 2
    assert "No such command 'flash'" in result.stderr


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (fpgasnn.NetworkError("theta must be >= 1 (S11), got 0"), 2),
        (fpgasnn.VerificationError("layer 'hidden' differs"), 1),
        (OSError(28, "No space left on device", "net.safetensors"), 2),
    ],
)
def test_errors_become_messages(error: Exception, code: int) -> None:
    @click.command("fail")
    def fail() -> None:
        raise error

    class OneCommand(Application):
        def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
            return fail

    result = CliRunner().invoke(OneCommand("fpgasnn"), ["fail"])
    assert result.exit_code == code
    assert result.stderr.startswith("fpgasnn: ")
    assert "Traceback" not in result.output
    message = f"{error.strerror}: {error.filename}" if isinstance(error, OSError) else str(error)
    assert message in result.stderr


def test_programming_errors_are_not_hidden() -> None:
    @click.command("fail")
    def fail() -> None:
        raise KeyError("bug")

    class OneCommand(Application):
        def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
            return fail

    assert isinstance(CliRunner().invoke(OneCommand("fpgasnn"), ["fail"]).exception, KeyError)


def test_a_closed_pipe_is_no_error(network: Path) -> None:
    command = f"{sys.executable} -m fpgasnn doctor | true"
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    result = subprocess.run(["bash", "-c", command], capture_output=True, text=True, env=environment)
    assert "Traceback" not in result.stderr


def test_every_command_is_a_command() -> None:
    context = click.Context(application)
    assert [application.get_command(context, name).name for name in COMMANDS] == list(COMMANDS)
