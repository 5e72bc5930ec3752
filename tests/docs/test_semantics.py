"""The worked examples of docs/semantics.md, computed by the golden model."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from fpgasnn import Code, Conv, ImageInput, IntegerNetwork, Layer, Pool, PoolMode, SpikeInput, simulate

TEXT = (Path(__file__).parents[2] / "docs" / "semantics.md").read_text()


def line(start: str) -> str:
    """Return the one line of the document that starts so, blanks aside."""
    found = [text.strip() for text in TEXT.splitlines() if text.strip().startswith(start)]
    assert len(found) == 1, start
    return found[0]


def train(
    inputs: list[list[int]],
    weights: list[list[int]],
    *,
    theta: int,
    start: int,
    code: Code = Code.CAUSAL,
    pool: Pool | None = None,
) -> list[int]:
    """Spikes of one neuron; ``inputs[t]`` are the bits of the map's positions, ``weights`` one row per channel in."""
    bits = np.array(inputs)
    steps, positions = bits.shape
    kernel = np.array(weights).reshape(1, 1, -1, 1)
    layers = (
        Layer("neuron", (Conv("input", kernel),), bias=[0], threshold=[theta], start=[start], pool=pool),
        Layer("scores", (Conv("neuron", np.ones((1, 1, 1, 1), int)),), bias=[0]),
    )
    net = IntegerNetwork(SpikeInput((1, positions, 1)), layers, code, steps)
    spikes = simulate(net, bits.reshape(1, steps, 1, positions, 1), trace=True).spikes["neuron"]
    return [int(spike) for spike in spikes.reshape(steps)]


def text(bits: list[int]) -> str:
    return "train " + " ".join(map(str, bits))


def test_s2_one_input_in_three_codes() -> None:
    arguments = {"weights": [[3]], "theta": 4, "start": 2}
    causal = train([[1], [1], [0], [0]], **arguments)
    deferred = train([[1], [1], [0], [0]], code=Code.DEFERRED, **arguments)
    radix = train([[1], [1]], code=Code.RADIX, **arguments)
    assert causal == [1, 1, 0, 0]
    assert text(causal) in TEXT
    assert line("deferred   V = 2 + 3 + 3").endswith(text(deferred))
    assert line("k=1: 11 >= 8").endswith(text(radix))


def test_s2_a_causal_train_depends_on_order() -> None:
    arguments = {"weights": [[3, -3]], "theta": 3, "start": 1}
    early, late = [[1, 0], [0, 1]], [[0, 1], [1, 0]]
    assert (train(early, **arguments), train(late, **arguments)) == ([1, 0], [0, 0])
    for code in (Code.DEFERRED, Code.RADIX):
        assert (
            train([[1, 1], [0, 0]], code=code, **arguments) == train([[0, 0], [1, 1]], code=code, **arguments) == [0, 0]
        )
    assert sum(train(early, code=Code.DEFERRED, **arguments)) == sum(train(late, code=Code.DEFERRED, **arguments))


@pytest.mark.parametrize(("mode", "count"), [(PoolMode.CUMULATIVE, 2), (PoolMode.PER_STEP, 4)])
def test_s5_max_pool_of_two_elements(mode: PoolMode, count: int) -> None:
    pool = Pool((1, 2), (1, 2), mode=mode)
    spikes = train([[1, 0], [0, 1], [0, 1], [1, 0]], [[4]], theta=4, start=2, pool=pool)
    assert sum(spikes) == count
    assert f"{count} spikes" in line(mode.value.ljust(13))
    assert spikes == ([1, 0, 1, 0] if mode is PoolMode.CUMULATIVE else [1, 1, 1, 1])


def test_s6_horner_sum_of_an_image() -> None:
    weight = np.array([2, -1, 4]).reshape(1, 1, 3, 1)
    net = IntegerNetwork(
        ImageInput((1, 3, 1), bits=4), (Layer("scores", (Conv("input", weight),), bias=[0]),), timesteps=1
    )
    score = int(simulate(net, np.array([5, 12, 1]).reshape(1, 1, 3, 1)).scores[0, 0])
    assert f"2*(-2) + 2 + 4 = {score}`" in TEXT
    assert f"`2*5 - 12 + 4*1 = {score}`" in TEXT


def test_s8_delayed_evaluation() -> None:
    currents = [1, 4, 3, 5, 4, 6]
    bits = np.array([[current >> power & 1 for power in range(3)] for current in currents])
    weight = np.array([1, 2, 4]).reshape(1, 1, 3, 1)
    layer = Layer("scores", (Conv("input", weight),), bias=[1])
    net = IntegerNetwork(SpikeInput((1, 3, 1)), (layer,), timesteps=6, delay=5)
    result = simulate(net, bits.reshape(1, 6, 1, 3, 1))
    assert result.prefix_scores is not None
    assert f"`P = {', '.join(map(str, result.prefix_scores[0, :, 0]))}`" in TEXT
    assert (
        f"`t0(6) = max(0, min(5, 2)) = {result.delay}` and the score at T = 6 is `29 - 7 = {result.scores[0, 0]}`"
        in (" ".join(TEXT.split()))
    )
    assert f"`t0(4) = {net.readout_delay(4, None)}`, the score at T = 4 is {result.scores_at(4)[0, 0]}." in TEXT
