"""Service times: how many cycles an engine works on each output position (D5).

``service = groups * (fixed cycles of the lane program + sum over fetches of max(1, events of the fetch))``. The fixed
part comes from the plan; this module counts the events of every fetch from the spikes of one image. A fetch of a
"columns" branch is one channel word of one kernel column, all kernel rows at once; a "window" branch fetches the whole
window of an image plane at once; a fetch of a "channelwise" branch takes one cycle whatever spikes. What lies outside
the map is fetched and empty, and a pool element outside the current map is scanned like one without events.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

from ..network import INPUT, Code, ImageInput, IntegerNetwork, Layer
from ..plan import BranchPlan, LayerPlan, Plan, fixed_cycles, trip_counts

__all__ = ["layer_service"]

Array = NDArray[Any]

_TRAIN, _PLANES, _COUNT = 0, 1, 2
"""How an integer stands for the events of index t: itself, by its bits (most significant first), by t < value."""


@njit(nogil=True, cache=True, error_model="numpy")
def _count_words(source: Array, form: int, first: int, word: int, counts: Array) -> None:
    """Events per index and channel word of one image.

    ``source`` is (S, H, W, C), ``counts`` (steps, H, W, words) int64, zero on entry; steps start at index ``first``.
    """
    steps, height, width, _ = counts.shape
    last = first + steps - 1
    for y in range(height):
        for x in range(width):
            for c in range(source.shape[3]):
                if form == _TRAIN:
                    for t in range(steps):
                        counts[t, y, x, c // word] += int(source[first + t, y, x, c])
                    continue
                value = int(source[0, y, x, c])
                if value == 0:
                    continue
                for t in range(steps):
                    event = (value >> (last - t)) & 1 if form == _PLANES else int(t < value)
                    counts[t, y, x, c // word] += event


@njit(nogil=True, cache=True, error_model="numpy")
def _column_cycles(counts: Array, outputs: int, stride: int, pad: int, taps: int, tap: int, cycles: Array) -> None:
    """Cycles of all fetches of one column of the window, every index and word: (rows of currents, W) int64."""
    steps, height, width, words = counts.shape
    for cy in range(outputs):
        for x in range(width):
            total = 0
            for t in range(steps):
                for word in range(words):
                    events = 0
                    for ky in range(taps):
                        y = cy * stride - pad + ky * tap
                        if 0 <= y < height:
                            events += counts[t, y, x, word]
                    total += max(1, events)
            cycles[cy, x] = total


@njit(nogil=True, cache=True, error_model="numpy")
def _scan_columns(columns: Array, empty: int, stride: int, pad: int, taps: int, tap: int, cycles: Array) -> None:
    """Cycles of the scan of every current (Hc, Wc), from those of its columns; ``empty`` for a column outside."""
    for cy in range(cycles.shape[0]):
        for cx in range(cycles.shape[1]):
            for kx in range(taps):
                x = cx * stride - pad + kx * tap
                cycles[cy, cx] += columns[cy, x] if 0 <= x < columns.shape[1] else empty


@njit(nogil=True, cache=True, error_model="numpy")
def _scan_windows(counts: Array, rows: Array, columns: Array, cycles: Array) -> None:
    """Cycles of the scan of every current where one fetch is a whole window; rows, columns: stride, pad, taps, tap."""
    steps, height, width, _ = counts.shape
    for cy in range(cycles.shape[0]):
        for cx in range(cycles.shape[1]):
            for t in range(steps):
                events = 0
                for ky in range(rows[2]):
                    y = cy * rows[0] - rows[1] + ky * rows[3]
                    if y < 0 or y >= height:
                        continue
                    for kx in range(columns[2]):
                        x = cx * columns[0] - columns[1] + kx * columns[3]
                        if 0 <= x < width:
                            events += counts[t, y, x, 0]
                cycles[cy, cx] += max(1, events)


@njit(nogil=True, cache=True, error_model="numpy")
def _sum_elements(scan: Array, empty: int, pool: Array, total: Array) -> None:
    """Add the scans of all elements of every pool window; pool: kernel y, x, stride y, x, pad y, x."""
    for oy in range(total.shape[0]):
        for ox in range(total.shape[1]):
            for py in range(pool[0]):
                for px in range(pool[1]):
                    cy = oy * pool[2] - pool[4] + py
                    cx = ox * pool[3] - pool[5] + px
                    inside = 0 <= cy < scan.shape[0] and 0 <= cx < scan.shape[1]
                    total[oy, ox] += scan[cy, cx] if inside else empty


def _form(net: IntegerNetwork, source: str) -> int:
    if source == INPUT:
        return _PLANES if isinstance(net.input, ImageInput) else _TRAIN
    return {Code.CAUSAL: _TRAIN, Code.RADIX: _PLANES, Code.DEFERRED: _COUNT}[net.code]


def _branch_scan(
    net: IntegerNetwork, layer: Layer, plan: LayerPlan, index: int, source: Array, first: int, steps: int
) -> tuple[NDArray[np.int64], int]:
    """Cycles of one branch's scans for every current of one image (Hc, Wc), and for one outside the map."""
    branch: BranchPlan = plan.branches[index]
    cycles = np.zeros(plan.conv, np.int64)
    if branch.kind == "channelwise":
        cycles += steps * branch.fetches
        return cycles, steps * branch.fetches
    image = branch.source == INPUT and isinstance(net.input, ImageInput)
    ring = branch.ring
    counts = np.zeros((steps, *source.shape[1:3], 1 if image else ring.words), np.int64)
    word = source.shape[3] if image else ring.word_bits
    _count_words(source, _form(net, branch.source), first, word, counts)
    pads = [
        axis.origin - pad * axis.element
        for axis, pad in zip((branch.rows, branch.columns), plan.pool_pads, strict=True)
    ]
    if branch.kind == "window":
        axes = [
            np.array([axis.element, pad, axis.taps, axis.tap], np.int64)
            for axis, pad in zip((branch.rows, branch.columns), pads, strict=True)
        ]
        _scan_windows(counts, axes[0], axes[1], cycles)
        return cycles, steps
    rows, columns = branch.rows, branch.columns
    per_column = np.zeros((plan.conv[0], source.shape[2]), np.int64)
    _column_cycles(counts, plan.conv[0], rows.element, pads[0], rows.taps, rows.tap, per_column)
    empty = steps * counts.shape[3]
    _scan_columns(per_column, empty, columns.element, pads[1], columns.taps, columns.tap, cycles)
    return cycles, empty * columns.taps


def layer_service(
    net: IntegerNetwork,
    plan: Plan,
    layer: Layer,
    sources: Mapping[str, Array],
    timesteps: int,
    delay: int,
) -> NDArray[np.int64]:
    """Service times of all output positions.

    Parameters
    ----------
    sources : name -> (N, S, H, W, C)
        Events of what the layer reads: trains (causal, spike-train input) or integers (pixels, counts).
    timesteps, delay : int
        T (or K) and t0 of the run.

    Returns
    -------
    (N, H, W) int64
    """
    engine = plan.layer(layer.name)
    counts = trip_counts(net, plan, engine, timesteps, delay)
    fixed = fixed_cycles(engine.program, counts, engine.load_cycles)
    if net.reads_image(layer):
        assert isinstance(net.input, ImageInput)
        first, steps = 0, net.input.bits
    else:
        # the output layer of causal code scans the steps of the readout only
        first = 0 if layer.fires else delay
        steps = timesteps - first
    geometry = (*engine.pool, *engine.pool_stride, *engine.pool_pads)
    images = len(sources[layer.branches[0].source])
    service = np.zeros((images, *engine.shape), np.int64)
    for n in range(images):
        for index, branch in enumerate(layer.branches):
            scan, empty = _branch_scan(net, layer, engine, index, sources[branch.source][n], first, steps)
            _sum_elements(scan, empty, np.array(geometry, np.int64), service[n])
    return engine.groups * (service + fixed)
