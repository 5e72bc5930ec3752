"""Accuracy of an integer network over a labelled data set, against T."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .. import _check
from ..errors import InputError
from ..network import IntegerNetwork
from .model import Progress, simulate

__all__ = ["Evaluation", "evaluate"]

_BATCH_BYTES = 256 << 20


@dataclass(frozen=True, eq=False)
class Evaluation:
    """Accuracy and mean costs over N labelled images.

    Members
    -------
    images : int
    timesteps : tuple of int
        Causal code: 1..T, every prefix of the one run. Otherwise the T or K of the run.
    correct : (len(timesteps),) int64
        Images whose prediction is their label.
    predictions : (N,) int64
        At the longest of ``timesteps``.
    spikes, synaptic_operations : float
        Means per image at the longest of ``timesteps`` (S10).
    """

    images: int
    timesteps: tuple[int, ...]
    correct: NDArray[np.int64]
    predictions: NDArray[np.int64]
    spikes: float
    synaptic_operations: float

    @property
    def accuracy(self) -> NDArray[np.float64]:
        """Fraction of correct predictions, one per entry of ``timesteps``."""
        return self.correct / self.images


def _check_labels(net: IntegerNetwork, images: int, labels: ArrayLike) -> NDArray[np.int64]:
    height, width, classes = net.shape(net.output.name)
    if (height, width) != (1, 1):
        raise InputError(
            f"accuracy needs one score vector per image (S8), got an output map of {height}x{width}: use simulate and "
            f"compare the maps"
        )
    # an empty list is an array of floats
    array = _check.array(labels, "labels", "iuf" if images == 0 else "iu", f"{images} integers, one per image")
    if array.shape != (images,):
        raise InputError(
            f"labels must be {images} integers, one per image, got {array.dtype} of shape {array.shape}: take the "
            f"labels of the same images"
        )
    if images == 0:
        raise InputError("accuracy needs at least one image, got none: give images and labels")
    if array.min() < 0 or array.max() >= classes:
        raise InputError(
            f"labels must be in 0..{classes - 1}, got {array.min()}..{array.max()}: count classes from 0, as the "
            f"network does"
        )
    return array.astype(np.int64)


def evaluate(
    net: IntegerNetwork,
    images: ArrayLike,
    labels: ArrayLike,
    timesteps: int | None = None,
    *,
    delay: int | None = None,
    threads: int | None = None,
    progress: Progress | None = None,
) -> Evaluation:
    """Measure accuracy; in causal code for every T up to ``timesteps`` from one run (S8).

    Parameters
    ----------
    net, images, timesteps, threads, progress
        As for :func:`fpgasnn.golden.simulate`.
    labels : (N,) integers
    delay : int or None
        t0 (S8). None is the network's default for each T; a number holds for every T above it, shorter ones use 0.

    Raises
    ------
    InputError
        If images and labels do not match, or an argument is out of range.
    """
    _check.instance(net, IntegerNetwork, "net", "give what fpgasnn.convert or load_network returns")
    _check.callback(progress, "progress")
    array = net.input.as_batch(images)
    wanted = _check_labels(net, len(array), labels)
    prefixes: tuple[int, ...] = ()
    correct = np.zeros(0, np.int64)
    predictions = np.zeros(len(array), np.int64)
    spikes = operations = 0
    batch = _batch_size(net, timesteps)
    for begin in range(0, len(array), batch):
        where = slice(begin, begin + batch)
        shifted = None if progress is None else _shift(progress, begin, len(array))
        run = simulate(net, array[where], timesteps, delay=delay, threads=threads, progress=shifted)
        if not prefixes:
            prefixes = (run.timesteps,) if run.prefix_scores is None else tuple(range(1, run.timesteps + 1))
            correct = np.zeros(len(prefixes), np.int64)
        for i, length in enumerate(prefixes):
            t0 = delay if delay is None or delay < length else 0
            correct[i] += np.count_nonzero(run.predictions_at(length, t0) == wanted[where])
        predictions[where] = run.predictions
        spikes += int(run.total_spikes.sum())
        operations += int(run.total_operations.sum())
    return Evaluation(len(array), prefixes, correct, predictions, spikes / len(array), operations / len(array))


def _batch_size(net: IntegerNetwork, timesteps: int | None) -> int:
    """Images per run, so that the prefix scores of a run stay small."""
    return max(1, _BATCH_BYTES // (8 * net.run_length(timesteps) * net.shape(net.output.name)[2]))


def _shift(progress: Progress, begin: int, images: int) -> Progress:
    return lambda done, _: progress(begin + done, images)
