"""Cycles of many foldings from one run of the golden model (D5, D6).

The service time of a position is groups * (what one group takes), and what one group takes depends on the events and
on how the ring in front cuts channels into words, not on lanes or replicas; but for branches without weights between
channels, which read as many words as their lanes' channels are spread over. So one run gives the service times of all
foldings (one more for every other cut or spread, which exist with more than 16 channels alone), and the recurrence of
the plan makes exact cycles of them.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..errors import InputError
from ..network import ImageInput, IntegerNetwork
from ..plan import LayerPlan, Plan

__all__ = ["STAND_IN_IMAGES", "Services", "stand_in_images"]

STAND_IN_IMAGES = 8
_DENSITY = 0.2
_SEED = 0


def stand_in_images(net: IntegerNetwork, timesteps: int) -> NDArray[Any]:
    """Return images to count cycles with where the user gives none: noise in a fifth of the pixels, always the same.

    Parameters
    ----------
    net : IntegerNetwork
    timesteps : int
        Length of spike trains, for a network that reads them.

    Returns
    -------
    (N, *array_shape) float64, or (N, T, H, W, C) uint8
    """
    rng = np.random.default_rng(_SEED)
    if not isinstance(net.input, ImageInput):
        return (rng.random((STAND_IN_IMAGES, timesteps, *net.input.shape)) < _DENSITY).astype(np.uint8)
    source = net.input
    shape = (STAND_IN_IMAGES, *source.shape)
    pixels = rng.integers(source.minimum, source.maximum + 1, shape) * (rng.random(shape) < _DENSITY)
    assert source.scale is not None and source.offset is not None
    images = (pixels - source.offset) / np.where(source.scale == 0, 1, source.scale)
    if source.layout in ("nchw", "ncw"):
        images = np.moveaxis(images, -1, 1)
    return images.reshape(STAND_IN_IMAGES, *source.array_shape)


class Services:
    """Service times of a network's engines on some images, for every folding.

    Parameters
    ----------
    net : IntegerNetwork
    images : array or None
        As for :func:`fpgasnn.simulate`, at least two; None takes :func:`stand_in_images`.
    timesteps, delay : int or None
        T (or K) and t0 of the run.

    Raises
    ------
    InputError
        If the images are not the network's, or fewer than two.
    """

    def __init__(
        self,
        net: IntegerNetwork,
        images: ArrayLike | None = None,
        timesteps: int | None = None,
        delay: int | None = None,
    ) -> None:
        self._net = net
        self.timesteps = net.run_length(timesteps)
        self._delay = delay
        self._images = stand_in_images(net, self.timesteps) if images is None else net.input.as_batch(images)
        if len(self._images) < 2:
            raise InputError(
                f"cycles of images back to back need at least two images (D6), got {len(self._images)}: give more"
            )
        self._known: dict[tuple[Any, ...], NDArray[np.int64]] = {}

    @property
    def count(self) -> int:
        """Number of images."""
        return len(self._images)

    @staticmethod
    def _key(engine: LayerPlan) -> tuple[Any, ...]:
        """The layer, how its rings cut channels into words, and over how many of them its lanes are spread."""
        cuts = [
            (branch.ring.words, branch.ring.word_bits if branch.ring.words > 1 else 0, branch.spread)
            for branch in engine.branches
        ]
        return engine.name, *cuts

    def of(self, plan: Plan) -> dict[str, NDArray[np.int64]]:
        """Service times (N, H, W) of every layer, by name."""
        if any(self._key(engine) not in self._known for engine in plan.layers):
            self._run(plan)
        return {engine.name: engine.groups * self._known[self._key(engine)] for engine in plan.layers}

    def _run(self, plan: Plan) -> None:
        from ..golden import simulate

        # positions start and finish on their own, whatever they wait for: the difference is the service time
        cycles = simulate(self._net, self._images, self.timesteps, delay=self._delay, plan=plan, trace=True).cycles
        for engine in plan.layers:
            served = cycles.finish[engine.name] - cycles.start[engine.name]
            self._known[self._key(engine)] = served // engine.groups

    def busy(self, plan: Plan) -> dict[str, float]:
        """Cycles per image that an engine of each layer works, means over the images: what bounds the rate."""
        return {
            engine.name: float(times.sum() / self.count / engine.replicas)
            for engine, times in zip(plan.layers, self.of(plan).values(), strict=True)
        }

    def cycles(self, plan: Plan) -> tuple[float, float]:
        """Cycles from one image to the next, and of an image alone, means: as the golden model predicts them."""
        from ..golden.cycles import predict_cycles

        predicted = predict_cycles(self._net, plan, self.of(plan), self.timesteps)
        return predicted.interval, float(predicted.latency.mean())

    def dense_cycles(self, plan: Plan) -> dict[str, int]:
        """Cycles per image of each layer with zero skipping off: every bit of every window counted as an event.

        A closed form of the plan, the yardstick for what skipping zeros saves: positions * groups * (fixed cycles +
        bits of all windows of all indices), divided by the engines of the layer.
        """
        from ..plan import fixed_cycles, trip_counts

        net = self._net
        result = {}
        t0 = net.readout_delay(self.timesteps, self._delay)
        for layer, engine in zip(net.layers, plan.layers, strict=True):
            counts = trip_counts(net, plan, engine, self.timesteps, t0)
            fixed = fixed_cycles(engine.program, counts, engine.load_cycles)
            bits = 0
            for branch in engine.branches:
                image = net.reads_image(layer)
                assert not image or isinstance(net.input, ImageInput)
                steps = net.input.bits if image else self.timesteps - (0 if layer.fires else t0)  # type: ignore[union-attr]
                bits += steps * branch.rows.taps * branch.columns.taps * branch.ring.channels
            positions = engine.shape[0] * engine.shape[1]
            result[engine.name] = positions * engine.groups * (fixed + engine.elements * bits) // engine.replicas
        return result
