"""The diagnosis of an integer network, against the golden model's own counts."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from cli.conftest import tiny_network

import fpgasnn
from fpgasnn.diagnose import diagnose_network
from fpgasnn.diagnose.spikes import first_spikes
from fpgasnn.errors import InputError
from fpgasnn.network import Code


@pytest.fixture
def images() -> np.ndarray:
    return np.random.default_rng(3).integers(0, 8, (12, 1, 4, 4))


def test_first_spikes() -> None:
    spikes = np.zeros((3, 4, 2, 2), np.uint8)
    spikes[0, 1, 0, 1] = spikes[0, 3, 1, 1] = spikes[1, 3, 0, 0] = 1
    found = first_spikes(spikes)
    assert found[:2].tolist() == [2, 4]
    assert np.isnan(found[2])


def test_counts_are_those_of_the_golden_model(images: np.ndarray) -> None:
    net = tiny_network()
    labels = fpgasnn.simulate(net, images, 8).predictions
    found = diagnose_network(net, images, labels, 8)
    assert found.timesteps == (1, 2, 4, 8)
    for index, steps in enumerate(found.timesteps):
        run = fpgasnn.simulate(net, images, steps, delay=0)
        assert found.operations[index] == run.total_operations.mean()
        assert found.spikes[index] == run.total_spikes.mean()
        assert found.joules[index] == pytest.approx(run.total_operations.mean() * 77e-15)
    assert found.accuracy is not None
    assert found.accuracy[-1] == 1.0
    traced = fpgasnn.simulate(net, images, 8, trace=True)
    hidden = found.layers[0]
    assert hidden.rate == pytest.approx(traced.spikes["hidden"].mean())
    assert hidden.first_spike == pytest.approx(first_spikes(traced.spikes["hidden"]).mean(), nan_ok=True)
    # 3x3 kernel on 2x2 positions, 5 channels; 2x2x5 inputs to ten scores
    assert found.trained_joules == pytest.approx((4 * 9 * 5 + 200) * 12.5e-12)
    reached = found.at_share[0.9]
    assert reached is not None and reached[1] == found.operations[found.timesteps.index(reached[0])]


def test_radix_code_has_one_length(images: np.ndarray) -> None:
    found = diagnose_network(tiny_network(Code.RADIX), images)
    assert found.timesteps == (3,)
    assert found.accuracy is None
    assert found.at_share == {}
    assert np.isnan(found.layers[0].first_spike)


def test_mistakes(images: np.ndarray) -> None:
    with pytest.raises(InputError, match=r"reference must be a number in \(0, 1\], got 91"):
        diagnose_network(tiny_network(), images, reference=91)
    with pytest.raises(InputError, match="net must be an IntegerNetwork"):
        diagnose_network("net", images)  # type: ignore[arg-type]


def test_plots(tmp_path: Path, images: np.ndarray) -> None:
    pytest.importorskip("matplotlib", reason="matplotlib is not installed: pip install 'fpgasnn[plot]'")
    from fpgasnn.diagnose.plot import plot_network

    plot_network(diagnose_network(tiny_network(), images, np.zeros(12, int)), tmp_path / "a.svg")
    assert b"<svg" in (tmp_path / "a.svg").read_bytes()
