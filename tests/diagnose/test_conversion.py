"""The float diagnosis of a conversion."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from convert.graphs import residual

from fpgasnn.ann.evaluate import run_layers
from fpgasnn.diagnose import diagnose_conversion
from fpgasnn.errors import FpgaSnnError, InputError, MissingDependencyError


@pytest.fixture
def images() -> np.ndarray:
    return np.random.default_rng(3).normal(size=(40, 8, 8, 2))


def test_losses_shrink_with_more_steps(images: np.ndarray) -> None:
    graph = residual(np.random.default_rng(7))
    labels = run_layers(graph, images)["scores"].reshape(40, -1).argmax(axis=1)
    short, long = (
        diagnose_conversion(graph, images, images, labels, method="max", iterations=2, batch=20, timesteps=steps)
        for steps in (4, 64)
    )
    assert (short.images, short.timesteps, short.method, short.start) == (40, 4, "max", "half")
    assert [layer.name for layer in long.layers] == ["stem", "pooled", "grouped", "sum", "linear", "scores"]
    for few, many in zip(short.layers, long.layers, strict=True):
        assert many.spiking < 0.5 * few.spiking
        assert few.clipped == pytest.approx(0, abs=1e-6)
        assert few.error <= few.layer_bound <= few.bound * (1 + 1e-9)
        assert len(few.k) == (4 if few.name != "scores" else 0)
    assert long.layers[0].neurons == 8 * 8 * 16
    assert 0 < long.layers[0].rate < 1
    assert long.layers[0].first_spike >= 1
    assert short.accuracy["trained"] == 1.0
    assert short.accuracy["spiking"] == short.agreement["spiking"]
    assert long.agreement["spiking"] >= 0.9
    assert long.delay > 0


def test_clipping_is_seen_where_it_happens(images: np.ndarray) -> None:
    graph = residual(np.random.default_rng(7))
    found = diagnose_conversion(graph, images, images, method="max", scale=0.3, iterations=2, batch=20, timesteps=64)
    assert all(layer.clipped > 0.1 for layer in found.layers)
    assert all(abs(layer.spiking - layer.clipped) < 0.1 for layer in found.layers)
    assert found.accuracy == {}


def test_a_layer_that_never_spikes(images: np.ndarray) -> None:
    found = diagnose_conversion(
        residual(np.random.default_rng(7)), images, images[:5], method="max", scale=16.0, start="zero", timesteps=1
    )
    assert np.isnan(found.layers[-2].first_spike)
    assert found.layers[-2].rate == 0


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"weight_bits": 4}, "a diagnosis takes the options method, timesteps, .*, got 'weight_bits'"),
        ({"method": "best"}, "method must be a threshold source"),
        ({"labels": [1, 2]}, r"labels must be one class number per image, got shape \(2,\) for 40 images"),
        ({"labels": ["a"] * 40}, "labels must be one class number per image, got <U1"),
    ],
)
def test_mistakes(images: np.ndarray, options: dict[str, object], message: str) -> None:
    with pytest.raises(InputError, match=message):
        diagnose_conversion(residual(np.random.default_rng(7)), images, images, **options)


def test_plots_without_their_library(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, images: np.ndarray) -> None:
    import sys

    from fpgasnn.diagnose.plot import plot_conversion

    monkeypatch.setitem(sys.modules, "matplotlib", None)
    found = diagnose_conversion(residual(np.random.default_rng(7)), images, images[:5], method="max", timesteps=2)
    with pytest.raises(MissingDependencyError, match=r"plots need matplotlib, got none installed: pip install"):
        plot_conversion(found, tmp_path / "a.png")


def test_plots(tmp_path: Path, images: np.ndarray) -> None:
    pytest.importorskip("matplotlib", reason="matplotlib is not installed: pip install 'fpgasnn[plot]'")
    from fpgasnn.diagnose.plot import plot_conversion

    found = diagnose_conversion(residual(np.random.default_rng(7)), images, images[:5], method="max", timesteps=4)
    for name in ("a.png", "b.png"):
        plot_conversion(found, tmp_path / name)
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()
    with pytest.raises(FpgaSnnError, match=r"the plot must end in .png, .svg, .pdf, got '.*a.txt'"):
        plot_conversion(found, tmp_path / "a.txt")
