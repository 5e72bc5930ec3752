"""The rows of docs/conversion.md: which methods, on which networks, at which widths and seeds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product
from typing import Any

from trained_nets import KINDS

__all__ = ["ALL", "IMAGES", "NETWORKS", "ROWS", "SEEDS", "STEPS", "Cell", "Row", "cells"]

STEPS = (1, 2, 4, 8, 16, 32, 64, 128)
SEEDS = (42, 1, 2)
GIVEN = {"mnist_cnn": 2000, "fashion_cnn": 2000, "resnet8_cifar10": 1000, "resnet20_cifar10": 300}
FEWER = {"cifar": 1000, "mnist_alexnet": 500}
"""Of networks that were trained for this, by the begin of their names."""


def _leading(name: str) -> int:
    return next((count for begin, count in FEWER.items() if name.startswith(begin)), 2000)


IMAGES = GIVEN | {name: _leading(name) for name in KINDS}
"""The leading test images that are read."""

NETWORKS = tuple(GIVEN)
ALL = tuple(IMAGES)
CALIBRATED = 32
"""T at which LCP and ACP calibrate, as their published scripts do."""

LESSER = 32
"""Longest T of other seeds and widths."""

TUNED = (2, 4, 8, 16, 32, 64)


@dataclass(frozen=True)
class Row:
    """One method with its options.

    Members
    -------
    label : str
    options : dict
        Arguments of :func:`fpgasnn.convert`.
    per_step : bool
        Convert anew for every T of ``TUNED``; else once, and read every T from one run.
    wide : bool
        Also at 16 and 4 bits.
    seeds : bool
        Also with the other calibration seeds.
    kinds : tuple of str
        Networks that it is for, by what they were trained with.
    """

    label: str
    options: dict[str, Any] = field(hash=False)
    per_step: bool = False
    wide: bool = False
    seeds: bool = False
    kinds: tuple[str, ...] = ("given", "relu", "qcfs", "rnl", "snn")


def _layerwise(method: str, **options: Any) -> dict[str, Any]:
    return {"method": method, "channelwise": False, **options}


_BOUNDED = ("qcfs", "snn")
_RATES = ("given", "relu", "rnl")
_PLAIN = ("given", "relu")

ROWS = (
    Row("qcfs", {"method": "qcfs"}, wide=True, kinds=_BOUNDED),
    Row("qcfs, v0 = 0", {"method": "qcfs", "start": "zero"}, kinds=_BOUNDED),
    Row("qcfs+lcp for each T", {"method": "qcfs+lcp"}, per_step=True, wide=True, kinds=_BOUNDED),
    Row("qcfs+acp+lcp at T = 32", {"method": "qcfs+acp+lcp"}, kinds=_BOUNDED),
    Row("ltb, per channel", {"method": "ltb"}, wide=True, seeds=True),
    Row("robust 99, per layer", _layerwise("robust", percentile=99.0), seeds=True),
    Row("ltb, per layer", _layerwise("ltb"), wide=True, seeds=True),
    Row("mse for each T", {"method": "mse"}, per_step=True, wide=True, seeds=True),
    Row("ltb+lcp for each T", {"method": "ltb+lcp"}, per_step=True, wide=True, seeds=True),
    Row("mse+lcp for each T", {"method": "mse+lcp"}, per_step=True, wide=True, seeds=True),
    Row("robust 99.9, per channel", {"method": "robust"}, wide=True, seeds=True),
    Row("max, per layer, v0 = 0", _layerwise("max", start="zero")),
    Row("robust 99.9, per layer, v0 = 0", _layerwise("robust", start="zero")),
    Row("ltb, per channel, v0 = 0", {"method": "ltb", "start": "zero"}),
    Row("spikenorm, per layer, v0 = 0", _layerwise("spikenorm", start="zero"), kinds=_PLAIN),
    Row("rmp, per layer, v0 = 0", _layerwise("rmp", start="zero"), kinds=_PLAIN),
    Row("rnl, per layer, v0 = 0", _layerwise("rnl", start="zero"), kinds=_RATES),
    Row("rnl, per layer", _layerwise("rnl"), seeds=True, kinds=_RATES),
    Row("rnl, per channel", {"method": "rnl"}, wide=True, seeds=True, kinds=_PLAIN),
    Row("grid, per layer", _layerwise("grid"), kinds=_PLAIN),
    Row("grid+lcp, per layer", _layerwise("grid+lcp"), seeds=True, kinds=_PLAIN),
    Row("grid+acp+lcp, per layer", _layerwise("grid+acp+lcp"), kinds=_PLAIN),
    Row("ltb+lcp at T = 32", {"method": "ltb+lcp"}),
    Row("ltb+acp+lcp at T = 32", {"method": "ltb+acp+lcp"}),
)


@dataclass(frozen=True)
class Cell:
    """One conversion: everything read from it."""

    net: str
    row: Row
    bits: int
    seed: int
    timesteps: int
    longest: int

    @property
    def key(self) -> str:
        """Name in the file of results."""
        return f"{self.net}|{self.row.label}|{self.bits}|{self.seed}|{self.timesteps if self.row.per_step else 0}"


def rows_of(net: str) -> list[Row]:
    """Rows that a network has."""
    return [row for row in ROWS if KINDS.get(net, "given") in row.kinds]


def cells(nets: tuple[str, ...] = NETWORKS) -> Iterator[Cell]:
    """Cells in the order in which they are worth having: the slowest network comes last."""
    slow = tuple(net for net in nets if net == NETWORKS[-1])
    for some in (tuple(net for net in nets if net not in slow), slow):
        for bits, seeds in ((8, SEEDS[:1]), (8, SEEDS[1:]), (4, SEEDS[:1]), (16, SEEDS[:1])):
            first = (bits, seeds) == (8, SEEDS[:1])
            for net in reversed(some):
                rows = [row for row in rows_of(net) if first or (row.seeds if bits == 8 else row.wide)]
                for row, seed in product(rows, seeds):
                    yield from _row_cells(net, row, bits, seed, STEPS[-1] if first else LESSER)


def _row_cells(net: str, row: Row, bits: int, seed: int, longest: int) -> Iterator[Cell]:
    if row.per_step:
        yield from (Cell(net, row, bits, seed, steps, steps) for steps in TUNED if steps <= longest)
    else:
        yield Cell(net, row, bits, seed, CALIBRATED, longest)
