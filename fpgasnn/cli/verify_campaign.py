"""``fpgasnn verify --campaign``: what it prints."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from . import console
from .app import EXIT_DIFFERENCE

if TYPE_CHECKING:
    from ..verify.campaign import CampaignReport

__all__ = ["run_campaign"]

_TOTALS = ("runs", "images", "cycles", "stalled_cycles", "spikes", "scores", "cycle_numbers")


def run_campaign(
    networks: int, seed: int, cycles: int, jobs: int, output: Path, journal: Path | None, as_json: bool
) -> int:
    """Run a campaign and print its table; returns the exit code."""
    from ..verify.campaign import campaign

    with console.progress_bar(f"networks of seed {seed}") as progress:
        report = campaign(
            networks, seed=seed, cycles=cycles, jobs=jobs, output=output, journal=journal, progress=progress
        )
    if as_json:
        console.print_json(_as_json(report))
    else:
        _print(report)
    return 0 if report.equal else EXIT_DIFFERENCE


def _print(report: CampaignReport) -> None:
    from ..verify.features import FEATURES

    total = report.total("cycles")
    counted = report.by_feature()
    rows = [
        (name, *counted.get(name, (0, 0)), f"{counted.get(name, (0, 0))[1] / max(1, total):.1%}") for name in FEATURES
    ]
    console.print_table(
        f"Campaign of seed {report.seed}: {len(report.outcomes)} networks",
        ("feature", "networks", "cycles", "share"),
        rows,
        right=(1, 2, 3),
    )
    click.echo(
        f"{total} cycles in {report.total('runs')} runs of {report.total('images')} images "
        f"({report.total('stalled_cycles')} cycles with pauses), {report.seconds:.0f} s; the largest network has "
        f"{report.largest_share:.2%} of the cycles"
    )
    click.echo(
        f"compared {report.total('spikes')} spike bits, {report.total('scores')} scores and "
        f"{report.total('cycle_numbers')} cycle numbers"
    )
    click.echo(f"{len(report.failures)} differences" if report.failures else "0 differences: all equal")
    for failure in report.failures:
        click.echo(f"  network {failure.number}: {failure.message}\n    fpgasnn verify --replay {failure.case}")


def _as_json(report: CampaignReport) -> dict[str, Any]:
    features = {
        name: {"networks": networks, "cycles": cycles}
        for name, (networks, cycles) in sorted(report.by_feature().items())
    }
    failures = [
        {"network": failure.number, "difference": failure.message, "case": str(failure.case)}
        for failure in report.failures
    ]
    return {
        "seed": report.seed,
        "networks": len(report.outcomes),
        "seconds": round(report.seconds, 1),
        **{name: report.total(name) for name in _TOTALS},
        "largest_share": report.largest_share,
        "features": features,
        "equal": report.equal,
        "failures": failures,
    }
