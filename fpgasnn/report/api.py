"""Making a report of a build."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from numpy.typing import ArrayLike

from .. import _check
from ..atomic import check_file, write_file
from ..errors import InputError
from .activity import accuracy, activity
from .build_files import Build, read_build
from .page import render

__all__ = ["report"]


def _layers(build: Build) -> list[dict[str, Any]]:
    """What each engine is."""
    return [
        {
            "name": layer.name,
            "channels": layer.channels,
            "map": list(engine.shape),
            "lanes": engine.lanes,
            "replicas": engine.replicas,
            "groups": engine.groups,
            "weight_bits": layer.weight_bits,
            "potential_bits": build.net.widths[layer.name].membrane,
            "ring_rows": [branch.ring.rows for branch in engine.branches],
        }
        for layer, engine in zip(build.net.layers, build.plan.layers, strict=True)
    ]


def _static(build: Build) -> dict[str, Any]:
    """What does not depend on images."""
    description = build.description
    clock = description["clock"]
    return {
        "format": 1,
        "generator": description["generator"],
        "network": description["network"],
        "code": description["code"],
        "board": build.board.name,
        "board_title": build.board.title,
        "device": description["device"],
        "clock": {name: clock.get(name) for name in ("mhz", "achieved_mhz", "slack_ns")},
        "resources": description.get("resources", {}),
        "tools": description.get("tools", {}),
        "seed": description.get("seed"),
        "mapping": description.get("mapping"),
        "baud": description["baud"],
        "critical_paths": build.timing.get("critical_paths", []),
        "layers": _layers(build),
    }


def report(
    folder: str | Path,
    images: ArrayLike | None = None,
    labels: ArrayLike | None = None,
    *,
    timesteps: int | None = None,
    delay: int | None = None,
    output: str | Path | None = None,
) -> Mapping[str, Any]:
    """Write a page and a JSON file about a build.

    Parameters
    ----------
    folder : path
        What :func:`fpgasnn.boards.build` has written.
    images : array or None
        Two images or more, as for :func:`fpgasnn.simulate`: adds cycles, spikes, operations and energy.
    labels : array or None
        One class number per image: adds the accuracy.
    timesteps, delay : int or None
        T (or K) and t0 of the run; None is the network's default.
    output : path or None
        The page; the JSON file beside it has its name with the ending .json. None: ``report.html`` in the folder.

    Returns
    -------
    mapping
        Contents of the JSON file.

    Raises
    ------
    InputError
        If the folder is no build, or the images and labels are not the network's.
    """
    build = read_build(folder)
    page = Path(folder) / "report.html" if output is None else Path(_check.path_text(output, "the report"))
    if page.suffix != ".html":
        raise InputError(f"the report must have a name that ends in .html, got {str(page)!r}: rename it")
    for path in (page, page.with_suffix(".json")):
        check_file(path, "the report")
    if labels is not None and images is None:
        raise InputError("labels must come with their images, got none: give the images too")
    data = _static(build) | {
        "activity": None if images is None else activity(build, images, timesteps, delay),
        "accuracy": None if labels is None or images is None else accuracy(build, images, labels, timesteps, delay),
    }
    write_file(page.with_suffix(".json"), (json.dumps(data, indent=1) + "\n").encode(), "the report")
    write_file(page, render(data).encode(), "the report")
    return data
