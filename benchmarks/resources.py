# amaranth: UnusedElaboratable=no
"""The resource model against Yosys: fits its prices, and prints how far off it is.

    python benchmarks/resources.py                  the table of docs/boards.md: designs that no price was fitted to
    python benchmarks/resources.py --calibrate      synthesise anew, write fpgasnn/boards/data/resources.json
    python benchmarks/resources.py --cache runs     keep the runs, so that the next call repeats none

Designs are drawn by a printed seed over networks, codes, widths, lanes, replicas and ring rows. For calibration every
engine and every ring keeps its hierarchy, so that one run prices each of them; some designs are synthesised once more
without it, for what Yosys saves across the borders. The designs of the table are synthesised as a build does it. Runs
are looked up by the hash of the design and the script: when the hardware has changed they are made anew. Needs the
extra ``boards``; some 15 to 60 seconds a run.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fpgasnn.boards import Board, load_board
from fpgasnn.boards.cells import used_cells
from fpgasnn.boards.flow import emit, synthesis_scripts
from fpgasnn.boards.memories import design_memories, map_memory, ring_name
from fpgasnn.boards.netlist import NETLIST, STEP_MODULE, TOP
from fpgasnn.boards.resources import COMPONENTS, components, estimate, prices
from fpgasnn.boards.stages import Design, choose_clock
from fpgasnn.boards.tools import needed_tools, run_tool, tool_version
from fpgasnn.boards.top import BoardTop
from fpgasnn.errors import FpgaSnnError, ToolError
from fpgasnn.network import Code, Conv, ImageInput, IntegerNetwork, Layer, Pool
from fpgasnn.plan import Plan, make_plan

BOARDS = {"ice40": "icebreaker", "ecp5": "ulx3s-85f"}
DATA = Path(__file__).resolve().parent.parent / "fpgasnn" / "boards" / "data" / "resources.json"
CALIBRATION_SEED, TEST_SEED = 1, 2026
CALIBRATION_DESIGNS, FLAT_DESIGNS, TEST_DESIGNS = 16, 2, 4
"""Per family."""
SEARCHED, SEEN = 150, 2
"""Of so many drawn designs those are added that have a feature which fewer than so many have before them."""
MOST = {"ice40": (18, 4), "ecp5": (40, 7)}
"""Block RAMs (as iCE40 counts them) and engines of a design: more would take minutes to synthesise."""
FITTED = ("luts", "flip_flops")
RIDGE = 1e-3
CORE = f"{TOP}.device.core"
"""Module of the accelerator."""

Cells = dict[str, dict[str, int]]
"""Module -> resource -> count."""


@dataclass(frozen=True)
class Drawn:
    """A design to synthesise."""

    net: IntegerNetwork
    plan: Plan
    board: Board

    @property
    def text(self) -> str:
        """One line about it."""
        net, plan = self.net, self.plan
        layers = []
        for layer, engine in zip(net.layers, plan.layers, strict=True):
            pool = "p" if layer.pool else ""
            layers.append(f"{layer.channels}{pool}/{engine.lanes}x{engine.replicas}")
        height, width, channels = net.input.shape
        return (
            f"{net.code} {plan.max_timesteps}, {net.layers[0].weight_bits} bit, {height}x{width}x{channels}: "
            f"{', '.join(layers)}"
        )


# -- designs -----------------------------------------------------------------------------------------------------------


def _layer(rng: np.random.Generator, name: str, source: str, shape: Sequence[int], bits: int) -> Layer:
    """A convolution with neurons, sometimes pooled, that fits the map."""
    height, width, inputs = shape
    kernel = int(rng.choice([3, 5])) if min(height, width) >= 5 else min(3, height, width)
    channels = int(rng.choice([4, 6, 8, 12, 16, 24]))
    pad = int(rng.integers(2)) * (kernel // 2)
    stride = int(rng.integers(1, 3))
    half = 1 << (bits - 1)
    weight = rng.integers(-half, half, (channels, kernel, kernel, inputs))
    size = (min(height, width) + 2 * pad - kernel) // stride + 1
    pool = Pool((2, 2), (2, 2)) if size >= 4 and rng.random() < 0.4 else None
    typical = half * kernel * np.sqrt(inputs)
    threshold = rng.integers(max(1, int(typical / 4)), int(4 * typical) + 2, channels)
    bias = rng.integers(-int(typical), int(typical) + 1, channels)
    conv = Conv(source, weight, stride=(stride, stride), pads=(pad, pad, pad, pad))
    return Layer(name, (conv,), bias, threshold, pool=pool, weight_bits=bits)


def _network(rng: np.random.Generator) -> IntegerNetwork:
    code = Code(str(rng.choice(["causal", "causal", "radix", "radix", "deferred"])))
    steps = int(rng.choice({Code.CAUSAL: [4, 8, 16], Code.RADIX: [2, 3, 4, 5], Code.DEFERRED: [3, 7, 15]}[code]))
    bits = int(rng.choice([2, 3, 4, 6, 8]))
    side = int(rng.choice([8, 12, 16, 28]))
    source = ImageInput((side, side, int(rng.choice([1, 1, 2, 3]))), bits=int(rng.choice([1, 4, 8])))
    layers: list[Layer] = []
    shape: Sequence[int] = source.shape
    for name in ("first", "second", "third")[: int(rng.integers(1, 4))]:
        before = layers[-1].name if layers else "input"
        layers.append(_layer(rng, name, before, shape, bits))
        half = 1 << (bits - 1)
        linear = rng.integers(-half, half, (10, 1, 1, layers[-1].channels))
        probe = Layer("scores", (Conv(name, linear),), np.zeros(10, int), weight_bits=bits)
        shape = IntegerNetwork(source, (*layers, probe), code, steps).shape(name)
        if min(shape[:2]) < 3:
            break
    half = 1 << (bits - 1)
    linear = rng.integers(-half, half, (10, *shape))
    scores = Layer("scores", (Conv(layers[-1].name, linear),), rng.integers(-500, 500, 10), weight_bits=bits)
    return IntegerNetwork(source, (*layers, scores), code, steps)


def _plan(rng: np.random.Generator, net: IntegerNetwork) -> Plan:
    lanes, replicas, rows = {}, {}, {}
    for layer in net.layers:
        most = 32 if layer.channels > 16 else 16
        lanes[layer.name] = min(most, 1 << int(rng.integers(0, 6)))
        if layer.fires:
            replicas[layer.name] = min(int(rng.choice([1, 1, 1, 2, 3])), net.shape(layer.name)[0])
    plan = make_plan(net, lanes, replicas=replicas)
    for engine in plan.layers:
        branch = engine.branches[0]
        least = min(branch.rows.span, branch.rows.size)
        if rng.random() < 0.3:
            rows[engine.name] = int(rng.integers(least, branch.ring.rows + 1))
    return make_plan(net, lanes, replicas=replicas, ring_rows=rows)


def draw(seed: int, family: str) -> Iterator[Drawn]:
    """Designs of a family, without end."""
    rng = np.random.default_rng((seed, list(BOARDS).index(family)))
    board = load_board(BOARDS[family])
    while True:
        net = _network(rng)
        plan = _plan(rng, net)
        blocks = sum(memory.copies * map_memory(memory, "ice40").cells for memory in design_memories(net, plan))
        most_blocks, most_engines = MOST[family]
        if blocks <= most_blocks and len(plan.engines) <= most_engines:
            yield Drawn(net, plan, board)


def modules(drawn: Drawn) -> Iterator[tuple[str, str]]:
    """Rings and engines: the module in the netlist, the component in the model."""
    for number, engine in enumerate(drawn.plan.layers):
        for index in range(len(engine.branches)):
            yield f"{CORE}.ring_{number}" + (f"_{index}" if index else ""), ring_name(engine, index)
    yield from ((f"{CORE}.engine_{number}", f"engine {e.name}") for number, (e, _) in enumerate(drawn.plan.engines))


# -- synthesis ---------------------------------------------------------------------------------------------------------


class Bench:
    """Runs Yosys, or remembers that it has.

    Parameters
    ----------
    cache : Path
        Folder of earlier runs.
    """

    def __init__(self, cache: Path) -> None:
        self._cache = cache
        cache.mkdir(parents=True, exist_ok=True)

    def cells(self, drawn: Drawn, *, flat: bool) -> Cells:
        """Synthesise a design as a build does; not ``flat``: engines and rings stay modules of their own.

        Raises
        ------
        ToolError
            If Yosys fails, or maps anything to a multiplier: :func:`fpgasnn.boards.estimate` says that nothing is.
        """
        design = Design(drawn.net, drawn.plan, drawn.board, 1_000_000)
        setting = choose_clock(design, Fraction(1000))
        emission = emit(drawn.board, BoardTop(drawn.net, drawn.plan, drawn.board, setting, None))
        text = emission.files[f"{TOP}.il"]
        kept = [] if flat else [module for module, _ in modules(drawn)]
        marks = [f"setattr -mod -set keep_hierarchy 1 {module}" for module in kept]
        scripts = []
        for script in synthesis_scripts(drawn.board.family, design.memories).values():
            lines = script.splitlines()
            place = 1 + next(number for number, line in enumerate(lines) if line.startswith("read_rtlil"))
            scripts.append("\n".join([*lines[:place], *marks, *lines[place:]]) + "\n")
        key = hashlib.sha256("\0".join([text, *scripts]).encode()).hexdigest()[:24]
        file = self._cache / f"{key}.json"
        if not file.exists():
            file.write_text(json.dumps(self._run(drawn.board.family, text, scripts)))
        found: Cells = json.loads(file.read_text())
        multipliers = sum(used["dsps"] for used in found.values())
        if multipliers:
            raise ToolError(
                f"a netlist must have no multipliers (the model counts none), got {multipliers} ({drawn.board.title}, "
                f"{drawn.text}): find the product of two signals in fpgasnn.hdl or fpgasnn.link"
            )
        return found

    @staticmethod
    def _run(family: str, text: str, scripts: list[str]) -> Cells:
        yosys = needed_tools(family)["yosys"]
        # Yosys from pip sees the current folder and what lies below
        with tempfile.TemporaryDirectory(dir=".") as name:
            folder = Path(name)
            (folder / f"{TOP}.il").write_text(text)
            (folder / "step.v").write_text(STEP_MODULE)
            for number, script in enumerate(scripts):
                (folder / "script.ys").write_text(script)
                try:
                    run_tool(yosys, ["script.ys"], folder, folder / "log")
                    break
                except ToolError:
                    if number + 1 == len(scripts):
                        raise
            found = json.loads((folder / NETLIST).read_text())["modules"]
        return {name: used_cells(module, family) for name, module in found.items() if name.startswith(TOP)}


# -- fit ---------------------------------------------------------------------------------------------------------------


def non_negative_fit(rows: NDArray[np.float64], values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Least squares of relative errors with prices >= 0, by coordinate descent."""
    weight = 1 / np.maximum(values, 30.0)
    matrix = rows * weight[:, None]
    size = np.sqrt((matrix**2).sum(0))
    used = size > 0
    matrix = matrix[:, used] / size[used]
    gram = matrix.T @ matrix + RIDGE * np.eye(matrix.shape[1])
    target = matrix.T @ (values * weight)
    found = np.zeros(len(target))
    for _ in range(20000):
        before = found.copy()
        for index in range(len(found)):
            found[index] = max(0.0, found[index] + (target[index] - gram[index] @ found) / gram[index, index])
        if np.abs(found - before).max() < 1e-10:
            break
    result = np.zeros(rows.shape[1])
    result[used] = found / size[used]
    return result


def samples(drawn: Drawn, cells: Cells) -> Iterator[tuple[str, dict[str, float], dict[str, int]]]:
    """Kind, features and cells of every component; what is no engine and no ring is the shell."""
    parts = {part.name: part for part in components(drawn.net, drawn.plan, drawn.board)}
    for module, name in modules(drawn):
        yield parts[name].kind, dict(parts[name].features), cells[module]
    yield "shell", dict(parts["shell"].features), cells[TOP]


def choose(family: str, designs: int) -> list[Drawn]:
    """The first designs, and those after them that have what is rare: a feature without samples would get no price."""
    chosen: list[Drawn] = []
    seen: Counter[tuple[str, str]] = Counter()
    for number, drawn in zip(range(max(designs, SEARCHED)), draw(CALIBRATION_SEED, family), strict=False):
        parts = components(drawn.net, drawn.plan, drawn.board)
        features = {(part.kind, name) for part in parts for name, amount in part.features.items() if amount}
        if number < designs or any(seen[feature] < SEEN for feature in features):
            chosen.append(drawn)
            seen.update(features)
    return chosen


def calibrate(bench: Bench, family: str, designs: int) -> dict[str, Any]:
    """Prices of a family."""
    chosen = choose(family, designs)
    found: dict[str, list[tuple[dict[str, float], dict[str, int]]]] = {kind: [] for kind in COMPONENTS}
    totals, flat = [], []
    for number, drawn in enumerate(chosen):
        print(f"{family} {number + 1}/{len(chosen)}: {drawn.text}", file=sys.stderr, flush=True)
        cells = bench.cells(drawn, flat=False)
        for kind, features, used in samples(drawn, cells):
            found[kind].append((features, used))
        if number < FLAT_DESIGNS:
            totals.append({name: sum(used[name] for used in cells.values()) for name in FITTED})
            flat.append(bench.cells(drawn, flat=True)[TOP])
    table: dict[str, Any] = {}
    for kind, pairs in found.items():
        names = sorted({name for features, _ in pairs for name in features})
        rows = np.array([[float(features.get(name, 0)) for name in names] for features, _ in pairs])
        table[kind] = {}
        for resource in FITTED:
            values = np.array([float(used[resource]) for _, used in pairs])
            fitted = non_negative_fit(rows, values)
            table[kind][resource] = {name: float(f"{p:.4g}") for name, p in zip(names, fitted, strict=True) if p > 1e-6}
            error = rows @ fitted / values - 1
            print(
                f"{family} {kind} {resource}: {len(values)} samples, error {np.abs(error).mean():.1%} on average, "
                f"{np.abs(error).max():.1%} at most",
                file=sys.stderr,
            )
    table["scale"] = {
        name: round(float(np.mean([f[name] / t[name] for f, t in zip(flat, totals, strict=True)])), 4)
        for name in FITTED
    }
    print(f"{family} without borders: {table['scale']}", file=sys.stderr)
    return table


def _row(drawn: Drawn, used: dict[str, int]) -> tuple[str, float]:
    """A line of the table, and the error of the logic cells."""
    guess = estimate(drawn.net, drawn.plan, drawn.board)
    cells = []
    errors = []
    for name in FITTED:
        mine = getattr(guess, name)
        errors.append(mine / used[name] - 1)
        cells += [f"{mine:,}", f"{used[name]:,}", f"{errors[-1]:+.1%}"]
    line = f"| {drawn.board.title} | {drawn.text} | {' | '.join(cells)} | {guess.block_rams} | {used['block_rams']} |"
    return line, errors[0]


def compare(bench: Bench, seed: int, designs: int) -> int:
    """Print the table; the exit code says whether the targets are met."""
    print(f"seed {seed}\n")
    print("| board | design | logic cells: model | Yosys | error | flip-flops: model | Yosys | error |", end=" ")
    print("block RAMs: model | Yosys |\n|---|---|---|---|---|---|---|---|---|---|")
    errors = []
    exact = True
    for family in BOARDS:
        for drawn, _ in zip(draw(seed, family), range(designs), strict=False):
            used = bench.cells(drawn, flat=True)[TOP]
            line, error = _row(drawn, used)
            errors.append(abs(error))
            exact &= estimate(drawn.net, drawn.plan, drawn.board).block_rams == used["block_rams"]
            print(line, flush=True)
    print(
        f"\nLogic cells: {np.mean(errors):.1%} off on average, {max(errors):.1%} at most; block RAMs "
        f"{'exact' if exact else 'not exact'}; no netlist has a multiplier."
    )
    return 0 if exact and max(errors) <= 0.15 else 1


def main() -> int:
    """Calibrate, or compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--calibrate", action="store_true", help="write the prices anew first")
    parser.add_argument("--designs", type=int, help="how many per family")
    parser.add_argument("--families", nargs="+", choices=list(BOARDS), default=list(BOARDS), help="to calibrate")
    parser.add_argument("--seed", type=int, default=TEST_SEED, help="of the table (default %(default)s)")
    parser.add_argument("--cache", type=Path, help="folder that keeps the runs")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        bench = Bench(arguments.cache or Path(name))
        try:
            if arguments.calibrate:
                tables = json.loads(DATA.read_text())["families"] if DATA.exists() else {}
                for family in arguments.families:
                    tables[family] = calibrate(bench, family, arguments.designs or CALIBRATION_DESIGNS)
                yosys = tool_version(needed_tools("ice40")["yosys"])
                DATA.write_text(json.dumps({"yosys": yosys, "families": tables}, indent=1) + "\n")
                prices.cache_clear()
            return compare(bench, arguments.seed, TEST_DESIGNS)
        except FpgaSnnError as error:
            print(error, file=sys.stderr)
            return 1


if __name__ == "__main__":
    sys.exit(main())
