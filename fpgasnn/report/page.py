"""The page: sections of text, figures and tables from a report's data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import Any

from .svg import bars, line

__all__ = ["render"]

Data = Mapping[str, Any]
_NAMES = {"luts": "logic cells", "flip_flops": "flip-flops", "block_rams": "block RAMs", "dsps": "multipliers"}


@dataclass(frozen=True)
class _Section:
    """A heading, paragraphs, a figure, a table, and small print."""

    title: str
    text: Sequence[str] = ()
    figure: str = ""
    columns: Sequence[str] = ()
    rows: Sequence[Sequence[str]] = ()
    notes: Sequence[str] = ()


def _resources(data: Data) -> Iterator[_Section]:
    uses = data["resources"]
    if not uses:
        yield _Section("Resources", ["No vendor tool was run: nothing is known of resources and timing."])
        return
    rows = [(_NAMES.get(name, name), use["used"], use["available"]) for name, use in uses.items()]
    figure = bars(
        "Share of the part that is used",
        [(name, used / there if there else 0, 1, f"{used:,} of {there:,}") for name, used, there in rows],
    )
    table = [(name, f"{used:,}", f"{there:,}", f"{used / there:.1%}" if there else "-") for name, used, there in rows]
    yield _Section("Resources", (), figure, ("", "used", "available", "share"), table)


def _timing(data: Data) -> Iterator[_Section]:
    clock = data["clock"]
    if clock["achieved_mhz"] is None:
        return
    rows = [
        ("clock", f"{clock['mhz']:.4g} MHz"),
        ("timing allows", f"{clock['achieved_mhz']:.4g} MHz"),
        ("slack", f"{clock['slack_ns']:.3f} ns"),
    ]
    note = "From the report of place and route, which knows the slowest corner of the part."
    yield _Section("Timing", columns=("", ""), rows=rows, notes=[note])


def _accuracy(data: Data) -> Iterator[_Section]:
    found = data["accuracy"]
    if found is None:
        return
    name = "K" if data["code"] == "radix" else "T"
    percent = [100 * share for share in found["accuracy"]]
    points = list(zip(found["timesteps"], [round(value, 2) for value in percent], strict=True))
    figure = line(f"Accuracy against {name}", points, name, " %") if len(points) > 1 else ""
    shown = [p for p in points if p[0] & (p[0] - 1) == 0 or p is points[-1]]
    rows = [(f"{steps}", f"{share:.2f} %") for steps, share in shown]
    yield _Section(f"Accuracy on {found['images']:,} images", (), figure, (name, "accuracy"), rows)


def _engines(data: Data) -> Iterator[_Section]:
    columns = ["layer", "channels", "map", "lanes", "engines", "weight bits", "potential bits", "rows in rings"]
    rows = [
        (
            layer["name"],
            f"{layer['channels']}",
            "x".join(map(str, layer["map"])),
            f"{layer['lanes']}",
            f"{layer['replicas']}",
            f"{layer['weight_bits']}",
            f"{layer['potential_bits']}",
            ", ".join(map(str, layer["ring_rows"])),
        )
        for layer in data["layers"]
    ]
    yield _Section("Engines", columns=columns, rows=rows)


def _cycles(data: Data) -> Iterator[_Section]:
    run = data["activity"]
    if run is None:
        yield _Section("Cycles", ["Give --images for cycles, spikes, synaptic operations and energy."])
        return
    figure = bars(
        "Cycles per image that the engines of each layer work",
        [(row["name"], row["busy_cycles"], 0, f"{row['busy_cycles']:,.0f}") for row in run["layers"]],
    )
    columns = ["layer", "cycles", "zero skipping off", "additions", "lanes adding", "spikes", "per neuron and step"]
    rows = [
        (
            row["name"],
            f"{row['busy_cycles']:,.0f}",
            f"{row['dense_cycles']:,}",
            f"{row['additions']:,.0f}",
            f"{row['utilisation']:.0%}",
            "-" if row["spikes"] is None else f"{row['spikes']:,.0f}",
            "-" if row["spike_rate"] is None else f"{row['spike_rate']:.3f}",
        )
        for row in run["layers"]
    ]
    notes = [
        f"Means over {run['timed_images']} images (cycles) and {run['images']} (the rest). Zero skipping off: every "
        "bit of every window counted as an event of the same engine, from the plan.",
    ]
    yield _Section("Cycles", (), figure, columns, rows, notes)


def _energy(data: Data) -> Iterator[_Section]:
    if data["activity"] is None:
        return
    run, energy = data["activity"], data["activity"]["energy"]
    text = [
        f"{run['synaptic_operations']:,.0f} synaptic operations per image, and {run['image_operations']:,.0f} "
        f"additions for the bit planes of the image, which the papers do not charge. {run['spikes']:,.0f} spikes.",
        f"Estimate: {energy['formula']} = {energy['spiking_nanojoules']:,.3g} nJ per image; the trained network by the "
        f"same source: {energy['trained_formula']} = {energy['trained_nanojoules']:,.3g} nJ.",
    ]
    yield _Section("Operations and energy", text, notes=[energy["caveat"]])


def _origin(data: Data) -> Iterator[_Section]:
    rows = [("network", data["network"]), ("made with", data["generator"])]
    rows += [(name, version) for name, version in data["tools"].items()]
    rows += [(f"{key}", f"{data[key]}") for key in ("seed", "mapping", "baud") if data.get(key) is not None]
    yield _Section("Where it comes from", columns=("", ""), rows=rows)


def _headline(data: Data) -> list[tuple[str, str]]:
    clock, run, found = data["clock"], data["activity"], data["accuracy"]
    headline = [("clock", f"{clock['mhz']:.4g} MHz")]
    if run is not None:
        headline += [
            ("images per second", f"{run['images_per_second']:,.0f}"),
            ("latency", f"{run['latency_microseconds']:,.0f} us"),
            ("cycles per image", f"{run['interval_cycles']:,.0f}"),
        ]
    if found is not None:
        headline.append(("accuracy", f"{100 * found['accuracy'][-1]:.2f} %"))
    return headline


def render(data: Data) -> str:
    """Return the page of a report's data (:func:`fpgasnn.report.report`)."""
    # loaded when a page is made: the rest of the package does without
    from jinja2 import Environment

    sections = [
        section
        for part in (_accuracy, _cycles, _resources, _timing, _engines, _energy, _origin)
        for section in part(data)
    ]
    template = resources.files(__package__).joinpath("page.html").read_text("utf-8")
    environment = Environment(autoescape=True, trim_blocks=False, keep_trailing_newline=True)
    return environment.from_string(template).render(
        title=f"Spiking network on {data['board_title']}",
        subtitle=f"{data['code']} code, {data['device']}; rates are those of the core, images back to back.",
        headline=_headline(data),
        sections=sections,
    )
