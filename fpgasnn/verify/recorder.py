"""A Verilog bench that records instead of judging: what it writes is compared like any other engine's run."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..errors import ToolError
from ..plan import Plan
from .interface import Interface
from .stimulus import FLUSH, HardwareTrace, Stimulus, check_counts, expected_counts, hang

__all__ = ["plusargs", "read_events", "recorder_verilog", "write_stimulus"]

_TEMPLATE = Path(__file__).with_name("recorder.v.in")
EVENTS = "events.txt"


def recorder_verilog(interface: Interface, words: int, readies: int) -> str:
    """Return the bench for a design, with room for so many input words and so many cycles of the ready pattern."""
    wires, ports, probes = [], [], []
    names = [(f"{mark}_{n}", 1, "0") for n in range(interface.probes) for mark in ("started", "finished")]
    names += [(f"fire_{n}", lanes, f"spikes_{n}") for n, lanes in enumerate(interface.lanes)]
    for stream, (name, width, payload) in enumerate(names, 2):
        wires.append(f"  wire {name};")
        ports.append(f".{name}({name})")
        if payload != "0":
            wires.append(f"  wire [{width - 1}:0] {payload};")
            ports.append(f".{payload}({payload})")
        what = f'"{stream} %0d %h\\n", cycle, {payload}' if payload != "0" else f'"{stream} %0d 0\\n", cycle'
        probes.append(f"      if ({name}) begin $fwrite(file, {what}); seen[{stream}] = seen[{stream}] + 1; end")
    ports += [f".{name}({name}[{width - 1}:0])" for name, width in interface.settings]
    text = _TEMPLATE.read_text()
    for key, value in {
        "TOP": interface.top,
        "WORD_MSB": interface.word_bits - 1,
        "PAYLOAD_MSB": interface.payload_bits - 1,
        "WORDS": max(1, words),
        "READY": readies,
        "STREAMS": 2 + len(names),
        "FLUSH": FLUSH,
        "WIRES": "\n".join(wires),
        "PORTS": "".join(f",\n    {port}" for port in ports),
        "PROBES": "\n".join(probes),
    }.items():
        text = text.replace(f"@{key}@", str(value))
    return text


def write_stimulus(folder: Path, plan: Plan, interface: Interface, stimulus: Stimulus) -> None:
    """Write the files that the bench reads: words, gaps, ready pattern and numbers of events."""
    digits = -(-interface.word_bits // 4)
    limits = expected_counts(plan, stimulus, interface.probes > 0)
    for name, lines in {
        "words": [f"{word:0{digits}x}" for word in stimulus.words],
        "gaps": [f"{gap:x}" for gap in stimulus.gaps.tolist()],
        "ready": [str(bit) for bit in stimulus.ready.tolist()],
        "limits": [f"{limit:x}" for limit in limits],
    }.items():
        folder.joinpath(f"{name}.hex").write_text("\n".join(lines) + "\n")
    folder.joinpath(EVENTS).unlink(missing_ok=True)


def plusargs(stimulus: Stimulus, max_cycles: int) -> list[str]:
    """Return the arguments of the simulation for a stimulus."""
    return [
        f"+words={len(stimulus.words)}",
        f"+readies={len(stimulus.ready)}",
        f"+cycles={max_cycles}",
        f"+timesteps={stimulus.timesteps}",
        f"+delay={stimulus.delay}",
    ]


def _unpack(payloads: list[int], lanes: int) -> NDArray[np.uint8]:
    size = -(-lanes // 8)
    raw = b"".join(payload.to_bytes(size, "little") for payload in payloads)
    octets = np.frombuffer(raw, np.uint8).reshape(len(payloads), size)
    return np.unpackbits(octets, axis=1, bitorder="little")[:, :lanes]


def read_events(folder: Path, plan: Plan, interface: Interface, stimulus: Stimulus, tool: str) -> HardwareTrace:
    """Read what the bench wrote.

    Raises
    ------
    ToolError
        If there is no complete file, or an unknown bit in it.
    VerificationError
        If the run did not end, or had more events than the plan says.
    """
    path = folder / EVENTS
    lines = path.read_text().split("\n") if path.exists() else []
    if len(lines) < 2 or not lines[-2].startswith("end "):
        raise ToolError(f"{tool} ended without a complete record of its run: run it again, or use another engine")
    _, cycles, flush = lines[-2].split()
    expected = expected_counts(plan, stimulus, interface.probes > 0)
    times: list[list[int]] = [[] for _ in expected]
    payloads: list[list[int]] = [[] for _ in expected]
    for line in lines[:-2]:
        stream, cycle, payload = line.split()
        times[int(stream)].append(int(cycle))
        try:
            payloads[int(stream)].append(int(payload, 16))
        except ValueError as error:
            raise ToolError(
                f"{tool} shows unknown bits in cycle {cycle} of stream {stream}: {payload!r}: the design reads "
                "something that was never written"
            ) from error
    seen = [len(series) for series in times]
    if int(flush):
        raise hang(stimulus, seen[1], expected[1], int(cycles), seen[0])
    check_counts(plan, expected, seen)
    series = [np.array(values, np.int64) for values in times]
    fields = np.array([interface.score_fields(value) for value in payloads[1]], np.int64).reshape(-1, 4)
    marks = 2 + 2 * interface.probes
    score, channel, last, prediction = fields.T
    return HardwareTrace(
        series[0],
        series[1],
        score,
        channel,
        last,
        prediction,
        spikes=[_unpack(values, lanes) for values, lanes in zip(payloads[marks:], interface.lanes, strict=True)],
        started=series[2:marks:2],
        finished=series[3:marks:2],
        cycles=int(cycles),
    )
