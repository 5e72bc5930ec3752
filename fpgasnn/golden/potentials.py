"""Membrane potentials of every step, for ``trace``: recomputed from recorded spikes, so that runs need not keep them.

The potential after the test of step t (S2) follows from what is known when a layer is done:

    causal     V(t) = start + sum of currents and biases up to t - theta * spikes up to t
    deferred   V(t) = V(T) + theta * spikes after t
    radix      V(t) = V(K) + theta * sum over later planes of 2^(K - plane) * spike

of the largest element where the layer pools (S5: elements share their resets).
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..network import Code, IntegerNetwork, Layer, PoolMode
from . import kernels

__all__ = ["causal_potentials", "complete_potentials", "largest"]

Array = NDArray[Any]


def largest(net: IntegerNetwork, layer: Layer, current: Array) -> Array:
    """Largest current of every pool window: (N, S, Hc, Wc, C) to (N, S, H, W, C)."""
    if layer.pool is None:
        return current
    height, width, channels = net.geometry[layer.name].shape
    out = np.empty((*current.shape[:2], height, width, channels), current.dtype)
    kernels.max_pool(current, layer.pool.kernel, layer.pool.stride, layer.pool.pads[:2], out)
    return out


def causal_potentials(net: IntegerNetwork, layer: Layer, current: Array, spikes: Array) -> NDArray[np.int64]:
    """Potentials after every step of causal neurons.

    Parameters
    ----------
    current : (N, S, Hc, Wc, C) integers
        Currents without biases; S is 1 where they are the same in every step.
    spikes : (N, T, H, W, C) uint8

    Returns
    -------
    (N, T, H, W, C) int64
    """
    assert layer.threshold is not None and layer.start is not None
    steps = spikes.shape[1]
    charge = current.astype(np.int64) + layer.bias
    charge = np.ascontiguousarray(np.broadcast_to(charge, (len(charge), steps, *charge.shape[2:])))
    if layer.pool is not None and layer.pool.mode is PoolMode.PER_STEP:
        total = np.cumsum(largest(net, layer, charge), axis=1)
    else:
        total = largest(net, layer, np.cumsum(charge, axis=1))
    return np.asarray(layer.start + total - layer.threshold * np.cumsum(spikes, axis=1, dtype=np.int64))


def complete_potentials(
    code: Code, layer: Layer, last: NDArray[np.int64], spikes: NDArray[np.uint8]
) -> NDArray[np.int64]:
    """Potentials after every test of deferred and radix neurons.

    Parameters
    ----------
    last : (N, H, W, C) int64
        Potentials after the last test.
    spikes : (N, T, H, W, C) uint8

    Returns
    -------
    (N, T, H, W, C) int64
    """
    assert layer.threshold is not None
    steps = spikes.shape[1]
    places = np.arange(steps)[::-1] if code is Code.RADIX else np.zeros(steps, np.int64)
    fired = spikes.astype(np.int64) << places.reshape(-1, 1, 1, 1)
    later = fired.sum(axis=1, keepdims=True) - np.cumsum(fired, axis=1)
    return np.asarray(last[:, None] + layer.threshold * later)
