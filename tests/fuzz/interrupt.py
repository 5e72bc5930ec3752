"""Runs commands in child processes that stop just before their n-th change of the file system.

    python interrupt.py '{"action": ..., "arguments": [...], "template": FOLDER, "folder": FOLDER, "signals": [...]}'

Every change of a file's name, content or mode raises an audit event in Python; a child counts the events inside its
folder and sends itself the signal at one of them. So every moment between two changes is tried, and not only those that
a clock hits. Every child works in a copy of the template: ``first`` is stopped nowhere, ``SIGKILL3`` before the change
number 3, and ``SIGKILL3.again`` is a copy of what that has left, in which the same run is done once more. Printed is
one JSON object: the number of changes, and the exit statuses by folder.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
import traceback
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from fpgasnn import load_network, save_network
from fpgasnn.atomic import staged_folder
from fpgasnn.cli.app import application
from fpgasnn.hdl.verilog import network_verilog
from fpgasnn.verify.journal import Journal, Outcome

PARAMETERS = {"seed": 1}
# the package's attribute of that name is the function
generation = import_module("fpgasnn.verify.generate")
_CHANGES = ("os.mkdir", "os.rmdir", "os.remove", "os.rename", "os.chmod", "os.truncate", "os.link", "os.symlink")
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class _Counter:
    """Counts changes inside a folder, and sends a signal to this process before one of them."""

    def __init__(self, folder: Path, moment: int, number: signal.Signals) -> None:
        self.folder, self.moment, self.number, self.count = str(folder), moment, number, 0

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open":
            changes = isinstance(arguments[0], str) and bool((arguments[2] or 0) & _WRITING)
        else:
            changes = event in _CHANGES
        if changes and self.folder in os.path.abspath(os.fsdecode(arguments[0])):
            self.count += 1
            # an interrupt is raised right here, and cleaning up counts, too
            if self.count - 1 == self.moment:
                os.kill(os.getpid(), self.number)


def command(*arguments: str) -> None:
    """A command line."""
    application(list(arguments), prog_name="fpgasnn")


def demo(output: str) -> None:
    """What ``fpgasnn demo`` leaves, without its computations: networks and a folder, moved in together."""
    net = load_network("net.safetensors")
    with staged_folder(output, "the demo", last="verilog") as folder:
        save_network(net, folder / "a.safetensors")
        save_network(net, folder / "b.safetensors")
        (folder / "verilog").mkdir()
        generation.generate(net, folder / "verilog", name="core")


def journal(path: str) -> None:
    """A campaign of five batches that goes on where its journal ends."""
    kept = Journal(path, PARAMETERS)
    for number in range(len(kept.outcomes), 5):
        kept.append([Outcome(number, frozenset({"causal"}), cycles=number)])


ACTIONS: dict[str, Callable[..., None]] = {"command": command, "demo": demo, "journal": journal}


def _run(spec: dict[str, Any], folder: Path) -> int:
    """Act in a folder; returns the exit code."""
    os.chdir(folder)
    try:
        ACTIONS[spec["action"]](*spec["arguments"])
    except SystemExit as stop:
        return int(stop.code or 0) if not isinstance(stop.code, str) else 1
    except KeyboardInterrupt:
        return 130
    except Exception:
        traceback.print_exc()
        return 99
    return 0


def _child(spec: dict[str, Any], folder: Path, moment: int, name: str) -> int:
    """Act in a folder up to a moment; returns the exit code, or the number of events if there is no such moment."""
    counter = _Counter(folder, moment, signal.Signals[name])
    sys.addaudithook(counter)
    code = _run(spec, folder)
    return counter.count if moment < 0 and code == 0 else code


def main(spec: dict[str, Any]) -> dict[str, Any]:
    """Fork one child per run."""
    # Yosys takes a second each time, and what it writes is the same
    texts: dict[str, str] = {}

    def remembered(accelerator: Any, net: Any, name: str) -> str:
        if name not in texts:
            texts[name] = network_verilog(accelerator, net, name)
        return texts[name]

    generation.network_verilog = remembered
    null, kept = os.open(os.devnull, os.O_WRONLY), os.dup(1)
    os.dup2(null, 1)
    template, folder = Path(spec["template"]), Path(spec["folder"])
    # what is imported, compiled and written by Yosys here is there in every child
    assert _run(spec, _copied(template, folder / "warm")) == 0
    events = _forked(spec, _copied(template, folder / "first"), -1, "SIGKILL")
    statuses = {}
    for name, moment in [(name, moment) for name in spec["signals"] for moment in range(events)]:
        stopped = _copied(template, folder / f"{name}{moment}")
        statuses[stopped.name] = _forked(spec, stopped, moment, name)
        again = _copied(stopped, folder / f"{stopped.name}.again")
        statuses[again.name] = _forked(spec, again, 1 << 30, name)
    os.dup2(kept, 1)
    return {"events": events, "statuses": statuses}


def _copied(source: Path, target: Path) -> Path:
    return Path(shutil.copytree(source, target, symlinks=True))


def _forked(spec: dict[str, Any], folder: Path, moment: int, name: str) -> int:
    process = os.fork()
    if process == 0:
        os._exit(_child(spec, folder, moment, name))
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


if __name__ == "__main__":
    print(json.dumps(main(json.loads(sys.argv[1]))))
