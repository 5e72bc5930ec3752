"""Compare what the hardware did with what the golden model says, down to the first difference."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..golden import Result
from ..network import INPUT, IntegerNetwork
from ..plan import LayerPlan, Plan
from .stimulus import HardwareTrace

__all__ = ["Difference", "find_differences"]


@dataclass(frozen=True)
class Difference:
    """One place where hardware and golden model differ.

    Members
    -------
    what : {"spike", "score", "prediction", "cycle", "count"}
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


def _input_cycle(expected: NDArray[np.int64], got: NDArray[np.int64], place: int) -> Difference:
    """An input position that was taken in another cycle than predicted."""
    got_cycle, wanted = int(got[place]), int(expected[place])
    return Difference("cycle", INPUT, 0, (0, place), None, None, None, wanted, got_cycle, "last word accepted")


def find_differences(net: IntegerNetwork, plan: Plan, golden: Result, trace: HardwareTrace) -> list[Difference]:
    """Compare every spike of every layer, all scores and predictions, and every cycle number.

    Parameters
    ----------
    golden : Result
        With ``trace=True`` and the plan's cycles; with stalls its arrivals and transfers are the recorded ones.
    trace : HardwareTrace

    Returns
    -------
    list of Difference
        The first one of every layer and kind, in the order of layers; empty if all is equal.
    """
    assert golden.cycles is not None
    found: list[Difference] = []
    for number, layer in enumerate(plan.layers):
        if number + 1 < len(plan.layers):
            expected = expected_spikes(golden.spikes[layer.name], layer)
            found += _spikes(layer, golden.timesteps, expected, trace.spikes[number])
        start = golden.cycles.start[layer.name].reshape(-1)
        finish = golden.cycles.finish[layer.name].reshape(-1)
        found += _series("cycle", layer, 1, start, trace.started[number], "start")
        found += _series("cycle", layer, 1, finish, trace.finished[number] + 1, "done")
    output = plan.layers[-1]
    words = len(trace.accepted) // max(1, golden.cycles.accepted.size)
    accepted = golden.cycles.accepted.reshape(-1)
    if not np.array_equal(accepted, trace.accepted[words - 1 :: words]):
        place = int(np.flatnonzero(accepted != trace.accepted[words - 1 :: words])[0])
        found.append(_input_cycle(accepted, trace.accepted[words - 1 :: words], place))
    found += _series("score", output, output.channels, golden.scores.reshape(-1), trace.scores, "")
    last = trace.predictions[output.channels - 1 :: output.channels]
    found += _series("prediction", output, 1, golden.predictions.reshape(-1), last, "")
    per_image = output.channels * output.shape[0] * output.shape[1]
    done = trace.transferred[per_image - 1 :: per_image]
    if not np.array_equal(done, golden.cycles.done):
        image = int(np.flatnonzero(done != golden.cycles.done)[0]) if len(done) == len(golden.cycles.done) else 0
        found.append(
            Difference(
                "cycle",
                output.name,
                image,
                (0, 0),
                None,
                None,
                None,
                int(golden.cycles.done[image]),
                int(done[image]) if len(done) > image else -1,
                "last score",
            )
        )
    return found
