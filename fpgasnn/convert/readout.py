"""Choosing the start of the readout by what it does: delay="auto", the default.

The estimate t~0 (see :mod:`fpgasnn.convert.delay`) is the time the slowest layers take to settle. A shallow network at
few time-steps loses more by leaving those steps out than by counting them: with t0 = T - 4 it votes with four steps.
Here every t0 is tried at the default T on calibration images, against the trained network's own predictions.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from ..ann.export import to_onnx
from ..ann.layers import LayerGraph
from ..network import Code, ImageInput, IntegerNetwork
from .calibrate import THREADS

__all__ = ["agreeing_delay", "agreements", "multiplications"]

LEAST, MOST = 400, 2000
PRODUCTS = 1e11
"""Images x time-steps x multiplications that decide how many images are tried between LEAST and MOST."""


def _predictions(graph: LayerGraph, images: NDArray[np.float32]) -> NDArray[np.int64]:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = THREADS
    session = onnxruntime.InferenceSession(
        to_onnx(graph).SerializeToString(), options, providers=["CPUExecutionProvider"]
    )
    (scores,) = session.run(None, {"input": images})
    result: NDArray[np.int64] = scores.reshape(len(images), scores.shape[1], -1).argmax(axis=1)
    return result


def multiplications(net: IntegerNetwork) -> int:
    """Multiplications of the network per image and time-step, if every neuron fired."""
    total = 0
    for layer in net.layers:
        height, width = net.geometry[layer.name].conv
        weights = sum(getattr(branch, "expanded", np.zeros(0)).size for branch in layer.branches)
        total += height * width * weights
    return total


def agreements(net: IntegerNetwork, graph: LayerGraph, images: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the share of predictions that are the trained network's, for every start t0 = 0, 1 ... that T allows.

    Parameters
    ----------
    net : IntegerNetwork
        Its default T is the one that counts.
    graph : LayerGraph
        The trained network.
    images : (N, C, H, W) float32
        Calibration images; 400 to 2000 are used, by the size of the network.

    Returns
    -------
    (starts,) float64
        One outside causal code.
    """
    from ..golden import simulate

    assert isinstance(net.input, ImageInput)
    count = int(min(MOST, max(LEAST, PRODUCTS // (net.timesteps * multiplications(net)))))
    chosen = images[:count]
    plain = replace(net, input=replace(net.input, layout="nchw"))
    result = simulate(plain, chosen, net.timesteps, delay=0)
    wanted = _predictions(graph, chosen)
    shares = []
    for delay in range(max(1, net.timesteps - 3) if net.code is Code.CAUSAL else 1):
        found = result.predictions_at(net.timesteps, delay)
        shares.append(float(np.mean(found.reshape(wanted.shape) == wanted)))
    return np.array(shares)


def agreeing_delay(net: IntegerNetwork, graph: LayerGraph, images: NDArray[np.float32]) -> int:
    """Return the t0 at which a causal network agrees most often with the trained one, the smallest among equals.

    Parameters as of :func:`agreements`.
    """
    return int(np.argmax(agreements(net, graph, images)))
