"""Cycles, synaptic operations and lane utilisation of mnist_cnn per layer, and how they grow with T and spike rate.

    python benchmarks/cycles.py [--json FILE]
    python benchmarks/cycles.py --rows small-icebreaker mnist_cnn-ulx3s    rows of benchmarks/boards.py instead

Means over 200 test images, default plan (16 lanes; 8 in the first layer), then radix code with several engines in the
first two layers (D6). Utilisation is S10's: additions divided by
(working lanes x cycles of the engine). The spike rate is varied by dimming the images: pixel values times a factor.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass

import boards
import numpy as np
from numpy.typing import NDArray
from real_nets import NETS

import fpgasnn
from fpgasnn.golden import Result
from fpgasnn.network import IntegerNetwork
from fpgasnn.plan import LayerPlan, Plan, make_plan, trip_counts
from fpgasnn.schedule import Count, Do, LoadWindow, Loop, Node

IMAGES = 200
RUNS = (("causal", 8), ("causal", 16), ("causal", 32), ("radix", 4), ("deferred", 15))
REPLICAS = ((1, 1), (2, 1), (3, 1), (3, 2), (4, 2), (5, 3), (7, 4), (14, 4))
"""Engines of the first and of the second layer."""
DIMMING = (0.25, 0.5, 0.75, 1.0)
SPLIT = ("adding", "constants", "compares", "window", "empty", "no channel")
"""What lanes do: add for events; constants; compares, of spikes and of pools; wait while the window register is filled,
or for a fetch without events; have no channel."""


@dataclass(frozen=True)
class LayerCost:
    """One engine's share of an image, means."""

    layer: str
    lanes: int
    spikes: float
    additions: float
    busy: float
    utilisation: float
    events: float
    split: dict[str, float]


@dataclass(frozen=True)
class Cost:
    """One run's means per image."""

    code: str
    timesteps: int
    brightness: float
    latency: float
    interval: float
    sops: float
    spikes: float
    layers: list[LayerCost]
    replicas: tuple[int, ...]


def spend(program: tuple[Node, ...], counts: Mapping[Count, int], load_cycles: int) -> dict[str, int]:
    """Cycles of a lane program for one position and group that no event asks for, by what they are spent on."""
    spent = dict.fromkeys(("constants", "compares", "window"), 0)
    for node in program:
        if isinstance(node, Loop):
            for name, cycles in spend(node.body, counts, load_cycles).items():
                spent[name] += counts[node.count] * cycles
        elif isinstance(node, Do):
            compare = node.op.fire or node.op.step is not None
            spent["compares" if compare else "constants"] += 1
        elif isinstance(node, LoadWindow):
            spent["window"] += load_cycles
    return spent


def split(net: IntegerNetwork, plan: Plan, engine: LayerPlan, result: Result, additions: float) -> dict[str, float]:
    """Shares of an engine's lanes x busy cycles: where its lanes add, and where they do not (SPLIT)."""
    assert result.cycles is not None
    busy = float(result.cycles.busy[engine.name].mean())
    counts = trip_counts(net, plan, engine, result.timesteps, result.delay)
    groups = engine.groups * engine.shape[0] * engine.shape[1]
    working = engine.channels / (engine.groups * engine.lanes)
    fixed = spend(engine.program, counts, engine.load_cycles)
    shares = {name: working * groups * cycles / busy for name, cycles in fixed.items()}
    adding = additions / (engine.lanes * busy)
    empty = working - adding - sum(shares.values())
    assert empty > -1e-9
    return {"adding": adding, **shares, "empty": empty, "no channel": 1 - working}


def measure(
    net: IntegerNetwork,
    images: NDArray[np.float32],
    timesteps: int,
    brightness: float = 1.0,
    plan: Plan | None = None,
) -> Cost:
    """Run once and divide by the number of images."""
    plan = plan or make_plan(net)
    result = fpgasnn.simulate(net, np.rint(images * brightness), timesteps, plan=plan)
    assert result.cycles is not None
    layers = []
    for engine in plan.layers:
        counts = result.synaptic_operations[engine.name]
        additions = float((counts.synaptic + counts.image).mean())
        busy = float(result.cycles.busy[engine.name].mean())
        lanes = min(engine.lanes, engine.channels)
        positions = engine.shape[0] * engine.shape[1]
        spikes = result.spike_counts.get(engine.name)
        layers.append(
            LayerCost(
                engine.name,
                engine.lanes,
                float(spikes.mean()) if spikes is not None else 0.0,
                additions,
                busy,
                additions / (lanes * busy),
                additions / (engine.channels * positions),
                split(net, plan, engine, result, additions),
            )
        )
    return Cost(
        str(net.code),
        timesteps,
        brightness,
        float(result.cycles.latency.mean()),
        result.cycles.interval,
        float(result.total_operations.mean()),
        float(result.total_spikes.mean()),
        layers,
        tuple(engine.replicas for engine in plan.layers),
    )


def split_lines(costs: list[Cost]) -> list[str]:
    """Where lanes x busy cycles go."""
    lines = [f"| code | T or K | layer | events | {' | '.join(SPLIT)} |", f"|---|---|---|---|{'---|' * len(SPLIT)}"]
    for c in costs:
        for layer in c.layers:
            shares = " | ".join(f"{layer.split[name]:.3f}" for name in SPLIT)
            lines.append(f"| {c.code} | {c.timesteps} | {layer.layer} | {layer.events:,.0f} | {shares} |")
    return lines


def board_costs(name: str) -> Iterator[Cost]:
    """A row of benchmarks/boards.py in the codes in which it fits, folded as there."""
    row = boards.ROWS[name]
    images, _ = row.data.test(IMAGES)
    for code, steps in row.steps.items():
        net = boards.convert(row, code)
        try:
            plan = boards.choose(row, net, None)
        except fpgasnn.FitError as error:
            print(f"{name}, {code}: {error}", file=sys.stderr)
            continue
        yield measure(net, images, steps, plan=plan)


def markdown(costs: list[Cost], folded: list[Cost]) -> str:
    """Five tables: totals, layers, where their cycles go, growth with the spike rate, replicas."""
    full = [cost for cost in costs if cost.brightness == 1.0]
    lines = [
        "| code | T or K | latency | cycles per image | SOPs per image | spikes per image |",
        "|---|---|---|---|---|---|",
    ]
    for c in full:
        lines.append(
            f"| {c.code} | {c.timesteps} | {c.latency:,.0f} | {c.interval:,.0f} | {c.sops:,.0f} | {c.spikes:,.0f} |"
        )
    lines += [
        "",
        "| code | T or K | layer | lanes | additions | busy cycles | utilisation |",
        "|---|---|---|---|---|---|---|",
    ]
    for c in full:
        for layer in c.layers:
            lines.append(
                f"| {c.code} | {c.timesteps} | {layer.layer} | {layer.lanes} | {layer.additions:,.0f} | "
                f"{layer.busy:,.0f} | {layer.utilisation:.2f} |"
            )
    lines += ["", *split_lines(full)]
    lines += [
        "",
        "| code | T or K | brightness | spikes per image | SOPs per image | cycles per image |",
        "|---|---|---|---|---|---|",
    ]
    for c in costs:
        lines.append(
            f"| {c.code} | {c.timesteps} | {c.brightness:g} | {c.spikes:,.0f} | {c.sops:,.0f} | {c.interval:,.0f} |"
        )
    lines += [
        "",
        "| code | T or K | engines per layer | lanes | latency | cycles per image | lanes busy adding |",
        "|---|---|---|---|---|---|---|",
    ]
    for c in folded:
        lanes = sum(count * layer.lanes for count, layer in zip(c.replicas, c.layers, strict=True))
        additions = sum(layer.additions for layer in c.layers)
        lines.append(
            f"| {c.code} | {c.timesteps} | {', '.join(map(str, c.replicas))} | {lanes} | {c.latency:,.0f} | "
            f"{c.interval:,.0f} | {additions / (lanes * c.interval):.2f} |"
        )
    return "\n".join(lines)


def main() -> int:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", help="also write everything to this file")
    parser.add_argument("--rows", nargs="+", choices=boards.ROWS, help="networks on boards: where their cycles go")
    arguments = parser.parse_args()
    if arguments.rows:
        for number, name in enumerate(arguments.rows):
            head, rule, *lines = split_lines(list(board_costs(name)))
            start = [] if number else [f"| row {head}", f"|---{rule}"]
            print("\n".join([*start, *(f"| {name} {line}" for line in lines)]), flush=True)
        return 0
    source = NETS["mnist_cnn"]
    if not source.available:
        print(f"no data at {source.model}", file=sys.stderr)
        return 1
    images, _ = source.test(IMAGES)
    costs, folded = [], []
    for code, steps in RUNS:
        net = fpgasnn.convert(source.model, source.train(40000), code=code, timesteps=steps, max_timesteps=steps)
        chosen = DIMMING if (code, steps) in (("causal", 8), ("radix", 4)) else (1.0,)
        costs += [measure(net, images, steps, brightness) for brightness in chosen]
        if code == "radix":
            hidden = [layer.name for layer in net.layers if layer.fires]
            plans = [make_plan(net, replicas=dict(zip(hidden, counts, strict=True))) for counts in REPLICAS]
            folded = [measure(net, images, steps, plan=plan) for plan in plans]
    print(markdown(costs, folded))
    if arguments.json:
        with open(arguments.json, "w", encoding="utf-8") as stream:
            json.dump([asdict(cost) for cost in (*costs, *folded)], stream, indent=1)
    return 0


if __name__ == "__main__":
    sys.exit(main())
