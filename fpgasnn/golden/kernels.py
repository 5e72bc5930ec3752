"""The integer kernels of the golden model: bare loops over contiguous arrays, compiled by numba.

Nothing is checked here; :mod:`fpgasnn.golden.model` validates and :mod:`fpgasnn.golden.layout` proves that the sums
fit the given types. Axes are (image, step, y, x, channel) everywhere; the step axis has length 1 where one number
stands for a whole train (images, deferred and radix counts). All kernels release the interpreter lock. With
``NUMBA_DISABLE_JIT=1`` they are plain Python, which is why scalars are made ``int`` before they are multiplied.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

__all__ = ["accumulate_steps", "add_convolution", "add_identity", "count_levels", "fire_steps", "max_pool"]

Array = NDArray[Any]


@njit(nogil=True, cache=True, error_model="numpy")
def _reach(position: int, kernel: int, stride: int, dilation: int, outputs: int) -> tuple[int, int]:
    """Range of output positions along one axis whose window can cover a padded input position."""
    behind = position - (kernel - 1) * dilation
    first = (behind + stride - 1) // stride if behind > 0 else 0
    return first, min(position // stride + 1, outputs)


@njit(nogil=True, cache=True, error_model="numpy")
def _add_row(current: Array, base: int, weight: Array, tap: int, run: int, factor: int) -> None:
    """Add ``factor`` times ``run`` weights from ``tap`` on to the currents from ``base`` on; both arrays are flat."""
    # unsigned indices: numba then leaves out its test for negative ones, and the loop becomes vector instructions
    to, at = np.uintp(base), np.uintp(tap)
    if factor == 1:
        for j in range(np.uintp(run)):
            current[to + j] += int(weight[at + j])
    else:
        for j in range(np.uintp(run)):
            current[to + j] += factor * int(weight[at + j])


@njit(nogil=True, cache=True, error_model="numpy")
def _list_events(row: Array, base: int, channels: int, listed: Array) -> int:
    """Write the channels of one position that hold an event to ``listed``; returns their number."""
    found = 0
    at = np.uintp(base)
    for c in range(np.uintp(channels)):
        # written always and kept only if it counts: no branch to mispredict
        listed[found] = c
        found += int(row[at + c] != 0)
    return found


@njit(nogil=True, cache=True, error_model="numpy")
def add_convolution(
    source: Array, weight: Array, step: Array, current: Array, cover: Array, ones: Array, first: int, additions: Array
) -> None:
    """Add the currents of a convolution branch, event by event (S4), and count its additions (S10).

    Parameters
    ----------
    source : (N, S, H, W, C) uint8 or int32
        Events; a value other than 1 is a multiplicity (counts, pixels).
    weight : (C, kernel y, reversed kernel x, channels of one group) int8 or int32
    step : (7,) int64
        stride y, stride x, dilation y, dilation x, pad top, pad left, groups.
    current : (N, S, Hc, Wc, channels) int32 or int64, changed
    cover : (H, W) int64
        How many windows read a position, times channels per group, pooled elements as often as they are recomputed.
    ones : (power of two,) int64
        Number of events that a value stands for.
    first : int
        Steps before it are not charged (delayed evaluation, S8).
    additions : (N,) int64, changed
    """
    images, steps, height, width, channels = source.shape
    _, _, outputs_y, outputs_x, outputs = current.shape
    _, kernel_y, kernel_x, block = weight.shape
    stride_y, stride_x, dilation_y, dilation_x = step[0], step[1], step[2], step[3]
    per_group = channels // step[6]
    # the taps that neighbouring outputs use are neighbours too, in reverse order: one contiguous run
    merged = stride_x == 1 and dilation_x == 1 and step[6] == 1
    flat_source, flat_weight, flat_current = source.reshape(-1), weight.reshape(-1), current.reshape(-1)
    listed = np.zeros(channels + 1, np.int64)
    for n in range(images):
        for t in range(steps):
            for y in range(height):
                py = y + step[4]
                y0, y1 = _reach(py, kernel_y, stride_y, dilation_y, outputs_y)
                for x in range(width):
                    px = x + step[5]
                    x0, x1 = _reach(px, kernel_x, stride_x, dilation_x, outputs_x)
                    origin = (((n * steps + t) * height + y) * width + x) * channels
                    count = _list_events(flat_source, origin, channels, listed)
                    if count == 0:
                        continue
                    found = 0
                    for i in range(count):
                        found += ones[int(flat_source[origin + listed[i]]) & (len(ones) - 1)]
                    if t >= first:
                        additions[n] += found * cover[y, x]
                    for oy in range(y0, y1):
                        ky = py - oy * stride_y
                        if dilation_y > 1:
                            if ky % dilation_y != 0:
                                continue
                            ky //= dilation_y
                        line = ((n * steps + t) * outputs_y + oy) * outputs_x
                        if merged:
                            run = (x1 - x0) * block
                            tap = (ky * kernel_x + kernel_x - 1 - (px - x0)) * block
                            base = (line + x0) * block
                            for i in range(count):
                                c = listed[i]
                                row = c * kernel_y * kernel_x * block + tap
                                _add_row(flat_current, base, flat_weight, row, run, int(flat_source[origin + c]))
                            continue
                        for ox in range(x0, x1):
                            kx = px - ox * stride_x
                            if kx % dilation_x != 0:
                                continue
                            tap = (ky * kernel_x + kernel_x - 1 - kx // dilation_x) * block
                            base = (line + ox) * outputs
                            for i in range(count):
                                c = listed[i]
                                row = c * kernel_y * kernel_x * block + tap
                                group = c // per_group * block
                                _add_row(
                                    flat_current, base + group, flat_weight, row, block, int(flat_source[origin + c])
                                )


@njit(nogil=True, cache=True, error_model="numpy")
def add_identity(
    source: Array,
    constant: Array,
    stride: tuple[int, int],
    shift: int,
    current: Array,
    cover: Array,
    ones: Array,
    first: int,
    additions: Array,
) -> None:
    """Add a skip connection: one constant per event (D7); arguments as in :func:`add_convolution`."""
    images, steps, _, _, channels = source.shape
    outputs = len(constant)
    mask = len(ones) - 1
    low, high = max(0, -shift), min(channels, outputs - shift)
    for n in range(images):
        for t in range(steps):
            for oy in range(current.shape[2]):
                for ox in range(current.shape[3]):
                    y, x = oy * stride[0], ox * stride[1]
                    found = 0
                    for c in range(low, high):
                        value = int(source[n, t, y, x, c])
                        if value != 0:
                            found += ones[value & mask]
                            current[n, t, oy, ox, c + shift] += value * int(constant[c + shift])
                    if t >= first:
                        additions[n] += found * cover[y, x]


@njit(nogil=True, cache=True, error_model="numpy")
def accumulate_steps(current: Array, bias: Array) -> None:
    """Turn currents into running sums C(t) with the bias of every step, in place; (N, T, M) and (M,) (S5)."""
    for n in range(current.shape[0]):
        for t in range(current.shape[1]):
            row = current[n, t]
            if t > 0:
                before = current[n, t - 1]
                for i in range(len(row)):
                    row[i] += before[i] + bias[i]
            else:
                for i in range(len(row)):
                    row[i] += bias[i]


@njit(nogil=True, cache=True, error_model="numpy")
def max_pool(
    current: Array, kernel: tuple[int, int], stride: tuple[int, int], pads: tuple[int, int], out: Array
) -> None:
    """Largest element of every window, (N, S, Hc, Wc, C) to (N, S, H, W, C); what is outside never enters (S5)."""
    images, steps, height, width, channels = current.shape
    for n in range(images):
        for t in range(steps):
            for oy in range(out.shape[2]):
                y0 = oy * stride[0] - pads[0]
                for ox in range(out.shape[3]):
                    x0 = ox * stride[1] - pads[1]
                    best = out[n, t, oy, ox]
                    fresh = True
                    for y in range(max(y0, 0), min(y0 + kernel[0], height)):
                        for x in range(max(x0, 0), min(x0 + kernel[1], width)):
                            row = current[n, t, y, x]
                            if fresh:
                                for c in range(channels):
                                    best[c] = row[c]
                                fresh = False
                            else:
                                for c in range(channels):
                                    best[c] = max(best[c], row[c])


@njit(nogil=True, cache=True, error_model="numpy")
def fire_steps(
    current: Array, bias: Array, threshold: Array, running: bool, spikes: Array, potential: Array, counts: Array
) -> None:
    """Causal neurons: add, compare, subtract, step by step (S2).

    Parameters
    ----------
    current : (N, S, M) int32 or int64
        S = T, or 1 for a constant current (S4). With ``running`` it holds sums since the start, bias included.
    bias, threshold : (M,) of the same type
    spikes : (N, T, M) uint8, written
    potential : (N, M) of the same type
        Holds the start values; afterwards V after the last step.
    counts : (N,) int64, changed
    """
    images, steps, size = spikes.shape
    last = current.shape[1] - 1
    for n in range(images):
        v = potential[n]
        for t in range(steps):
            step = current[n, min(t, last)]
            out = spikes[n, t]
            fired = 0
            if running and t > 0:
                before = current[n, t - 1]
                for i in range(size):
                    v[i] += step[i] - before[i]
            elif running:
                for i in range(size):
                    v[i] += step[i]
            else:
                for i in range(size):
                    v[i] += step[i] + bias[i]
            for i in range(size):
                fires = v[i] >= threshold[i]
                out[i] = fires
                v[i] -= threshold[i] * fires
                fired += fires
            counts[n] += fired


@njit(nogil=True, cache=True, error_model="numpy")
def count_levels(total: Array, factor: int, threshold: Array, limit: int, potential: Array, levels: Array) -> None:
    """Deferred and radix neurons: the closed form n = clip(floor(V / threshold), 0, limit) (S2).

    Parameters
    ----------
    total : (N, M) int32 or int64
        Completed sums; ``factor`` of them are added (T for the constant first layer of deferred code).
    threshold : (M,) of the same type
    potential : (N, M) of the same type
        Holds start and biases; afterwards V after the last test.
    levels : (N, M) int32, written
    """
    images, size = total.shape
    for n in range(images):
        for i in range(size):
            v = potential[n, i] + factor * total[n, i]
            level = min(v // threshold[i], limit) if v >= threshold[i] else 0
            levels[n, i] = level
            potential[n, i] = v - level * threshold[i]
