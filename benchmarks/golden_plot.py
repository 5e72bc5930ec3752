"""Draw the cost growth that golden.py measured: python benchmarks/golden_plot.py RESULTS.json GROWTH.png"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
from matplotlib import pyplot


def main() -> int:
    """One panel per variable."""
    rows = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["growth"]
    names = list(dict.fromkeys(row["against"] for row in rows))
    figure, axes = pyplot.subplots(1, len(names), figsize=(3.6 * len(names), 3.2), squeeze=False)
    for axis, name in zip(axes[0], names, strict=True):
        points = [(row["value"], row["ms per image"]) for row in rows if row["against"] == name]
        axis.plot(*zip(*points, strict=True), marker="o")
        axis.set(xlabel=name, ylabel="ms per image", xlim=(0, None), ylim=(0, None))
    figure.tight_layout()
    figure.savefig(sys.argv[2], dpi=110)
    return 0


if __name__ == "__main__":
    sys.exit(main())
