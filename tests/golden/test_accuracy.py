"""fpgasnn.golden.evaluate."""

from __future__ import annotations

import numpy as np
import pytest

from fpgasnn.errors import InputError
from fpgasnn.golden import accuracy, evaluate, simulate
from fpgasnn.network import Conv, ImageInput, IntegerNetwork, Layer


def small_network(code: str = "causal", **fields: int) -> IntegerNetwork:
    rng = np.random.default_rng(5)
    hidden = Layer("hidden", (Conv("input", rng.integers(-20, 20, (6, 2, 2, 1))),), np.zeros(6, int), np.full(6, 150))
    output = Layer("scores", (Conv("hidden", rng.integers(-9, 9, (3, 3, 3, 6))),), np.zeros(3, int))
    return IntegerNetwork(ImageInput((4, 4, 1), bits=4), (hidden, output), code, 5, **fields)


def data(rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    return rng.integers(0, 16, (30, 4, 4, 1)), rng.integers(0, 3, 30)


def test_causal_accuracy_of_every_prefix(rng: np.random.Generator, monkeypatch: pytest.MonkeyPatch) -> None:
    net = small_network(delay=1)
    images, labels = data(rng)
    monkeypatch.setattr(accuracy, "_BATCH_BYTES", 8 * 5 * 3 * 7)  # seven images a run
    found = evaluate(net, images, labels)
    assert found.timesteps == (1, 2, 3, 4, 5) and found.images == 30
    for steps, correct in zip(found.timesteps, found.correct, strict=True):
        run = simulate(net, images, steps)
        assert correct == np.count_nonzero(run.predictions == labels)
    np.testing.assert_array_equal(found.predictions, run.predictions)
    np.testing.assert_array_equal(found.accuracy, found.correct / 30)
    assert found.spikes == run.total_spikes.mean()
    assert found.synaptic_operations == run.total_operations.mean()
    assert len(set(found.correct.tolist())) > 1


def test_a_given_delay_holds_where_it_can(rng: np.random.Generator) -> None:
    net = small_network()
    images, labels = data(rng)
    found = evaluate(net, images, labels, delay=2)
    expected = [simulate(net, images, steps, delay=2 if steps > 2 else 0) for steps in found.timesteps]
    assert found.correct.tolist() == [np.count_nonzero(run.predictions == labels) for run in expected]


def test_radix_has_one_accuracy(rng: np.random.Generator) -> None:
    net = small_network("radix")
    images, labels = data(rng)
    seen: list[tuple[int, int]] = []
    found = evaluate(net, images, labels, threads=1, progress=lambda done, total: seen.append((done, total)))
    assert found.timesteps == (5,) and found.accuracy.shape == (1,)
    assert seen[-1] == (30, 30)


@pytest.mark.parametrize(
    ("labels", "message"),
    [
        (np.zeros(29, int), "labels must be 30 integers, one per image"),
        (np.zeros(30), "labels must be 30 integers, one per image, got float64"),
        (np.full(30, 3), r"labels must be in 0..2, got 3..3"),
    ],
)
def test_wrong_labels_are_named(labels: np.ndarray, message: str, rng: np.random.Generator) -> None:
    with pytest.raises(InputError, match=message):
        evaluate(small_network(), data(rng)[0], labels)


def test_what_has_no_accuracy_is_named(rng: np.random.Generator) -> None:
    with pytest.raises(InputError, match="accuracy needs at least one image, got none"):
        evaluate(small_network(), np.zeros((0, 4, 4, 1)), np.zeros(0, int))
    maps = IntegerNetwork(
        ImageInput((4, 4, 1), bits=4), (Layer("scores", (Conv("input", np.ones((3, 1, 1, 1), int)),), [0, 0, 0]),)
    )
    with pytest.raises(InputError, match=r"accuracy needs one score vector per image .* got an output map of 4x4"):
        evaluate(maps, *data(rng))
