"""Predict every cycle of a small network by hand and with the golden model (docs/architecture.md walks through it).

python examples/cycles.py
"""

from __future__ import annotations

import numpy as np

from fpgasnn import Conv, ImageInput, IntegerNetwork, Layer, make_plan, simulate


def make_network() -> IntegerNetwork:
    """3x3 image of 2 bits - conv 2x2, two channels - linear, two classes; causal, T = 3."""
    kernel = np.array([[[1, -1], [2, 1]], [[-2, 3], [1, 0]]])[..., None]
    linear = np.arange(-8, 8).reshape(2, 2, 2, 2)
    return IntegerNetwork(
        input=ImageInput(shape=(3, 3, 1), bits=2),
        layers=(
            Layer("hidden", (Conv("input", kernel),), bias=np.zeros(2, int), threshold=np.array([4, 5])),
            Layer("scores", (Conv("hidden", linear),), bias=np.zeros(2, int)),
        ),
        timesteps=3,
    )


def main() -> None:
    """Print start, service and done of every position."""
    net = make_network()
    image = np.array([[0, 1, 2], [3, 0, 1], [1, 1, 0]])[None, :, :, None]
    result = simulate(net, image, plan=make_plan(net, lanes=2), trace=True)
    cycles = result.cycles
    assert cycles is not None
    print("input   accepted", *cycles.accepted[0].ravel())
    for layer in net.layers:
        start, done = cycles.start[layer.name][0].ravel(), cycles.finish[layer.name][0].ravel()
        print(f"{layer.name:<7} start   ", *start)
        print(f"{layer.name:<7} service ", *(done - start))
        print(f"{layer.name:<7} done    ", *done)
    per_column = result.spikes["hidden"][0].sum(axis=(1, 3))
    print("spikes of hidden per step and column", *(tuple(map(int, step)) for step in per_column))
    print("latency", cycles.latency[0])


if __name__ == "__main__":
    main()
