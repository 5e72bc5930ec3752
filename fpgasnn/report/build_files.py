"""Reading the folder of a build."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .. import _check
from ..boards.board import Board, load_board
from ..errors import InputError
from ..network import IntegerNetwork
from ..plan import Plan, make_plan
from ..storage import load_network, network_hash

__all__ = ["Build", "read_build"]

_MOST_BYTES = 1 << 26
_REMEDY = "give the folder that `fpgasnn build` has written"


@dataclass(frozen=True)
class Build:
    """A build as its folder describes it.

    Members
    -------
    folder : Path
    description : mapping
        Contents of ``build.json``.
    timing : mapping
        Contents of ``timing.json``; empty for a board whose tools are not free.
    board : Board
    net : IntegerNetwork
    plan : Plan
    """

    folder: Path
    description: Mapping[str, Any]
    timing: Mapping[str, Any]
    board: Board
    net: IntegerNetwork
    plan: Plan

    @property
    def clock(self) -> float:
        """Clock of the bitstream in MHz."""
        return float(self.description["clock"]["mhz"])


def _json(path: Path, what: str) -> Mapping[str, Any]:
    text = _check.file_bytes(path, what, _MOST_BYTES, _REMEDY)
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(f"{what} must be JSON, got another file, in {str(path)!r}: {_REMEDY}") from error
    if not isinstance(value, dict):
        raise InputError(f"{what} must be a JSON object, got {_check.shown(value)}, in {str(path)!r}: {_REMEDY}")
    return value


def read_build(folder: str | Path) -> Build:
    """Read a build and make its plan again.

    Parameters
    ----------
    folder : path
        What :func:`fpgasnn.boards.build` has written.

    Raises
    ------
    InputError
        If it is no build, or its network is another one than was built.
    """
    where = Path(_check.path_text(folder, "the folder of the build"))
    description = _json(where / "build.json", "the summary of a build")
    net = load_network(where / "network.safetensors")
    try:
        board = load_board(description["board"])
        if network_hash(net) != description["network"]:
            raise InputError(
                f"network.safetensors must be the network of the build, got another one, in {str(folder)!r}: build anew"
            )
        plan = make_plan(
            net,
            description["lanes"],
            replicas=description["replicas"],
            max_timesteps=description["max_timesteps"],
            ring_rows=description["ring_rows"],
        )
        float(description["clock"]["mhz"])
    except (KeyError, TypeError) as error:
        raise InputError(
            f"build.json must be the summary of a build, got another file, in {str(folder)!r}: {_REMEDY}"
        ) from error
    file = where / "timing.json"
    timing = _json(file, "the timing of a build") if file.exists() else {}
    return Build(where, description, timing, board, net, plan)
