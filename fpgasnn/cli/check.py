"""``fpgasnn check``."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from pathlib import Path

import click

from . import console
from .app import EXIT_DIFFERENCE
from .options import as_json, file

__all__ = ["command"]


@click.command("check")
@click.argument("model", type=file)
@as_json
def command(model: Path, as_json: bool) -> int:
    """Say of every node of an ONNX model: exact, approximated, golden only or unsupported.

    \b
    Example:
      fpgasnn check model.onnx

    Exit code 1 if a node is unsupported.

    Python: fpgasnn.check_model(path)
    """
    from .. import check_model
    from ..ann import Status

    reports = check_model(model)
    counts = Counter(report.status for report in reports)
    convertible = not counts[Status.UNSUPPORTED]
    if as_json:
        console.print_json(
            {
                "model": str(model),
                "convertible": convertible,
                "counts": {str(status): counts[status] for status in Status},
                "nodes": [asdict(report) for report in reports],
            }
        )
    else:
        rows = [(report.node, report.operator, report.status, report.note) for report in reports]
        console.print_table(f"{model}: {len(reports)} nodes", ("node", "operator", "status", "note"), rows)
        verdict = "can be converted" if convertible else "cannot be converted"
        found = ", ".join(f"{counts[status]} {status}" for status in Status if counts[status])
        click.echo(f"{verdict}: {found}")
    return 0 if convertible else EXIT_DIFFERENCE
