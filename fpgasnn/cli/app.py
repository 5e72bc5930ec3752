"""The group of commands: lazy loading, and the one place where errors become messages and exit codes."""

from __future__ import annotations

import errno
import io
import sys
from importlib import import_module
from typing import IO, Any

import click

from .. import __version__
from ..errors import FpgaSnnError, VerificationError

__all__ = ["COMMANDS", "EXIT_DIFFERENCE", "EXIT_MISTAKE", "application", "main"]

COMMANDS = (
    "check",
    "convert",
    "simulate",
    "evaluate",
    "diagnose",
    "generate",
    "verify",
    "boards",
    "fold",
    "build",
    "report",
    "program",
    "run",
    "doctor",
    "demo",
)
"""In the order of a user's way through the tool; each lives in the module of its name."""

EXIT_DIFFERENCE = 1
"""The question was answered, and the answer is no: unsupported nodes, hardware and golden model differ."""

EXIT_MISTAKE = 2
"""The command could not be carried out: a file, an option or a tool."""


class Mistake(click.ClickException):
    """An error of the package as the command line shows it: a message without a traceback."""

    exit_code = EXIT_MISTAKE

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the message."""
        click.echo(f"fpgasnn: {self.format_message()}", file=file, err=True)


class Refutation(Mistake):
    """Hardware and golden model differ."""

    exit_code = EXIT_DIFFERENCE


class Application(click.Group):
    """Loads a command when it is asked for, and turns expected errors into messages."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names in the order of the help text."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the module of a command."""
        if cmd_name not in COMMANDS:
            return None
        command = import_module(f".{cmd_name}", __package__).command
        assert isinstance(command, click.Command)
        return command

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; what it returns is the exit code."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                # names of files need not be text
                stream.reconfigure(errors="backslashreplace")
        try:
            result = super().invoke(ctx)
        except VerificationError as error:
            raise Refutation(str(error)) from error
        except FpgaSnnError as error:
            raise Mistake(str(error)) from error
        except OSError as error:
            if error.errno == errno.EPIPE:
                raise
            raise Mistake(f"{error.strerror or error}: {error.filename or 'no file named'}") from error
        ctx.exit(result or 0)


@click.command(cls=Application, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(__version__, prog_name="fpgasnn")
def application() -> None:
    """From a trained neural network to a verified integer spiking network in Verilog.

    \b
      fpgasnn demo                                      the whole way, with data that is shipped
      fpgasnn check model.onnx                          can this network be converted?
      fpgasnn convert model.onnx -c train.npz -o net.safetensors
      fpgasnn evaluate net.safetensors --images test.npz --labels test.npz
      fpgasnn generate net.safetensors -o verilog
      fpgasnn verify net.safetensors --images test.npz
      fpgasnn fold net.safetensors --board ulx3s-85f
      fpgasnn build net.safetensors --board ulx3s-85f -o build
      fpgasnn report build --images t10k-images.gz --labels t10k-labels.gz
      fpgasnn program build
      fpgasnn run --port /dev/ttyUSB0 test.npy

    Exit codes: 0 done, 1 the answer is no (unsupported nodes, hardware differs), 2 it could not be done.
    """


def main() -> None:
    """Entry point of the ``fpgasnn`` command."""
    application(prog_name="fpgasnn")
