"""What commands print: tables and JSON on stdout, progress on stderr."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["bar", "print_json", "print_table", "progress_bar", "stage_bar", "status", "stdout"]

Progress = Callable[[int, int], None]
"""Called with (done, total)."""

_EIGHTHS = " ▏▎▍▌▋▊▉"


def stdout() -> Console:
    """Return a console on stdout that does not wrap what a script may read."""
    from rich.console import Console

    return Console(highlight=False, soft_wrap=True)


def print_json(value: Mapping[str, Any]) -> None:
    """Print one JSON object; numpy numbers and arrays become numbers and lists."""
    click.echo(json.dumps(value, indent=2, default=lambda item: item.tolist()))


def print_table(
    title: str, columns: Sequence[str], rows: Sequence[Sequence[object]], *, right: Sequence[int] = ()
) -> None:
    """Print a table on stdout.

    Parameters
    ----------
    title : str
    columns, rows
        Headings, and one cell per heading in every row; cells are printed with ``str``.
    right : sequence of int
        Indices of the columns that are aligned right.
    """
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(title=title, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD)
    for index, column in enumerate(columns):
        table.add_column(column, justify="right" if index in right else "left", no_wrap=index in right)
    for row in rows:
        table.add_row(*(Text(str(cell)) for cell in row))
    stdout().print(table)


def bar(share: float, width: int = 16) -> str:
    """Return a horizontal bar for a share in 0..1, in eighths of a character."""
    eighths = round(min(max(share, 0.0), 1.0) * width * 8)
    full, rest = divmod(eighths, 8)
    return "█" * full + (_EIGHTHS[rest] if rest else "")


@contextmanager
def progress_bar(description: str) -> Iterator[Progress]:
    """Show a bar on stderr while the block runs; nothing when stderr is not a terminal.

    Yields
    ------
    callable
        To be called with (done, total).
    """
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn, TimeRemainingColumn
    from rich.progress import Progress as Bars

    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    with Bars(*columns, console=console, transient=True, disable=not console.is_terminal) as bars:
        task = bars.add_task(description, total=None)
        yield lambda done, total: bars.update(task, completed=done, total=total)


@contextmanager
def stage_bar(description: str) -> Iterator[Callable[[str, int, int], None]]:
    """Show on stderr which stage of the block runs and how many are done; nothing when stderr is not a terminal.

    Yields
    ------
    callable
        To be called with (name of the stage, stages done, stages in all).
    """
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bars

    console = Console(stderr=True)
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Bars(*columns, console=console, transient=True, disable=not console.is_terminal) as bars:
        task = bars.add_task(description, total=None)
        yield lambda stage, done, total: bars.update(task, description=stage, completed=done, total=total)


@contextmanager
def status(description: str) -> Iterator[None]:
    """Show on stderr that the block runs, when its length is not known."""
    from rich.console import Console

    console = Console(stderr=True)
    if not console.is_terminal:
        yield
        return
    with console.status(description):
        yield
