"""Compare what the hardware did with what the golden model says, down to the first difference."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..golden import Result
from ..network import INPUT, IntegerNetwork
from ..plan import LayerPlan, Plan
from .stimulus import HardwareTrace

__all__ = ["Difference", "find_differences", "find_latency_differences"]


@dataclass(frozen=True)
class Difference:
    """One place where hardware and golden model differ.

    Members
    -------
    what : {"spike", "score", "channel", "last", "prediction", "cycle", "count"}
    layer : str
    image : int
    position : (row, column)
    timestep : int or None
        Index of the spike in its train.
    lane : int or None
    channel : int or None
    expected, got : int
    detail : str
        Which cycle or count it is.
    """

    what: str
    layer: str
    image: int
    position: tuple[int, int]
    timestep: int | None
    lane: int | None
    channel: int | None
    expected: int
    got: int
    detail: str = ""

    def __str__(self) -> str:
        place = f"{self.what} of layer {self.layer!r}, image {self.image}, position {self.position}"
        for name in ("timestep", "lane", "channel"):
            value = getattr(self, name)
            if value is not None:
                place += f", {name.replace('timestep', 'time-step')} {value}"
        detail = f" ({self.detail})" if self.detail else ""
        return f"{place}: expected {self.expected}, got {self.got}{detail}"


def expected_spikes(spikes: NDArray[np.uint8], plan: LayerPlan) -> NDArray[np.uint8]:
    """Bring (N, T, H, W, C) spikes into the order of the hardware: (fires, lanes), idle lanes 0."""
    images, steps, height, width, channels = spikes.shape
    padded = np.zeros((images, steps, height, width, plan.groups * plan.lanes), np.uint8)
    padded[..., :channels] = spikes
    grouped = padded.reshape(images, steps, height, width, plan.groups, plan.lanes)
    return grouped.transpose(0, 2, 3, 4, 1, 5).reshape(-1, plan.lanes)


def _in_turn(rows: int, records: Sequence[NDArray[Any]]) -> NDArray[Any]:
    """Put what the replicas of an engine have recorded into raster order: entry after entry, row after row (D6).

    Records of the wrong length are strung together; whoever compares them sees that there are too few or too many.
    """
    together = np.concatenate(records)
    shares = [len(range(replica, rows, len(records))) for replica in range(len(records))]
    per_row = len(together) // max(1, rows)
    if [len(record) for record in records] != [share * per_row for share in shares]:
        return together
    raster = np.zeros((rows, per_row, *together.shape[1:]), together.dtype)
    for replica, record in enumerate(records):
        raster[replica :: len(records)] = record.reshape(shares[replica], *raster.shape[1:])
    return raster.reshape(together.shape)


def _count(what: str, layer: str, expected: int, got: int, detail: str) -> Difference:
    return Difference("count", layer, 0, (0, 0), None, None, None, expected, got, f"number of {detail} of {what}")


def _spikes(plan: LayerPlan, steps: int, expected: NDArray[np.uint8], got: NDArray[np.uint8]) -> Iterator[Difference]:
    if expected.shape != got.shape:
        yield _count("spike words", plan.name, len(expected), len(got), "tests")
        return
    wrong = np.argwhere(expected != got)
    if not len(wrong):
        return
    fire, lane = map(int, wrong[0])
    place, timestep = divmod(fire, steps)
    place, group = divmod(place, plan.groups)
    image, place = divmod(place, plan.shape[0] * plan.shape[1])
    position = divmod(place, plan.shape[1])
    channel = group * plan.lanes + lane
    yield Difference(
        "spike", plan.name, image, position, timestep, lane, channel, int(expected[fire, lane]), int(got[fire, lane])
    )


def _series(
    what: str, plan: LayerPlan, per_position: int, expected: NDArray[np.int64], got: NDArray[np.int64], detail: str
) -> Iterator[Difference]:
    """First difference of two series with ``per_position`` entries per output position."""
    if expected.shape != got.shape:
        yield _count(what, plan.name, expected.size, got.size, detail or "entries")
        return
    wrong = np.flatnonzero(expected != got)
    if len(wrong):
        first = int(wrong[0])
        place, channel = divmod(first, per_position)
        image, place = divmod(place, plan.shape[0] * plan.shape[1])
        yield Difference(
            what,
            plan.name,
            image,
            divmod(place, plan.shape[1]),
            None,
            None,
            channel if per_position > 1 else None,
            int(expected[first]),
            int(got[first]),
            detail,
        )


def _words(net: IntegerNetwork, golden: Result, trace: HardwareTrace) -> Iterator[Difference]:
    """First input word that was taken in another cycle than predicted."""
    assert golden.cycles is not None
    expected = golden.cycles.words
    if expected.size != trace.accepted.size:
        yield Difference(
            "count", INPUT, 0, (0, 0), None, None, None, expected.size, trace.accepted.size, "number of input words"
        )
        return
    wrong = np.flatnonzero(expected.reshape(-1) != trace.accepted)
    if len(wrong):
        first = int(wrong[0])
        place, word = divmod(first, expected.shape[3])
        image, place = divmod(place, net.input.shape[0] * net.input.shape[1])
        position = divmod(place, net.input.shape[1])
        wanted, got = int(expected.reshape(-1)[first]), int(trace.accepted[first])
        yield Difference("cycle", INPUT, image, position, None, None, None, wanted, got, f"word {word} accepted")


def find_latency_differences(plan: Plan, golden: Result, latency: NDArray[np.int64]) -> list[Difference]:
    """Compare the latency of every image, run alone in an empty core, with the prediction.

    Parameters
    ----------
    latency : (N,) int64
        Cycle of each image's last score; of the first images, if there are fewer than the golden model has.
    """
    assert golden.cycles is not None
    expected = golden.cycles.latency[: len(latency)]
    name = plan.layers[-1].name
    return [
        Difference("cycle", name, int(i), (0, 0), None, None, None, int(expected[i]), int(latency[i]), "latency")
        for i in np.flatnonzero(expected != latency)[:1]
    ]


def _output(output: LayerPlan, golden: Result, trace: HardwareTrace) -> Iterator[Difference]:
    """Payload and cycle of every transfer of the output stream."""
    assert golden.cycles is not None
    channels = output.channels
    yield from _series("score", output, channels, golden.scores.reshape(-1), trace.scores, "")
    count = golden.scores.size
    numbers = np.tile(np.arange(channels), count // channels)
    yield from _series("channel", output, channels, numbers, trace.channels, "number in the payload")
    lasts = (numbers == channels - 1).astype(np.int64)
    yield from _series("last", output, channels, lasts, trace.lasts, "flag in the payload")
    last = trace.predictions[channels - 1 :: channels]
    yield from _series("prediction", output, 1, golden.predictions.reshape(-1), last, "")
    moments = golden.cycles.transferred.reshape(-1)
    yield from _series("cycle", output, channels, moments, trace.transferred, "score transferred")


def find_differences(net: IntegerNetwork, plan: Plan, golden: Result, trace: HardwareTrace) -> list[Difference]:
    """Compare every spike of every layer, the whole output stream, and every cycle number.

    Parameters
    ----------
    golden : Result
        With ``trace=True`` and the plan's cycles, for the neighbours of the run.
    trace : HardwareTrace
        Without probes its spikes, starts and ends are empty and are left out.

    Returns
    -------
    list of Difference
        The first one of every layer and kind, in the order of layers; empty if all is equal.
    """
    assert golden.cycles is not None
    found = list(_words(net, golden, trace))
    probed, engine = len(trace.started) == len(plan.engines), 0
    for layer in plan.layers if probed else ():
        which = slice(engine, engine + layer.replicas)
        rows = len(golden.scores) * layer.shape[0]
        if layer is not plan.layers[-1]:
            expected = expected_spikes(golden.spikes[layer.name], layer)
            found += _spikes(layer, golden.timesteps, expected, _in_turn(rows, trace.spikes[which]))
        start = golden.cycles.start[layer.name].reshape(-1)
        finish = golden.cycles.finish[layer.name].reshape(-1)
        found += _series("cycle", layer, 1, start, _in_turn(rows, trace.started[which]), "start")
        found += _series("cycle", layer, 1, finish, _in_turn(rows, trace.finished[which]) + 1, "done")
        engine += layer.replicas
    found += _output(plan.layers[-1], golden, trace)
    return found
