"""QCFS: values, the gradients at named points, and what a spiking neuron makes of it."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed: pip install 'fpgasnn[train]'")

from convert.graphs import gaussian_layer  # noqa: E402

from fpgasnn.convert.spiking import SpikingRun  # noqa: E402
from fpgasnn.errors import InputError  # noqa: E402
from fpgasnn.network import Code  # noqa: E402
from fpgasnn.train import QCFS  # noqa: E402

POINTS = [-0.26, -0.1, 0.3, 1.9, 2.1, 2.3]


def gradients(order: str) -> tuple[list[float], list[float], list[float]]:
    """h, dh/dz and dh/dlambda at the named points, lambda = 2, L = 4."""
    layer = QCFS(4, start=2.0, order=order)
    values, slopes, sensitivities = [], [], []
    for point in POINTS:
        z = torch.tensor(point, dtype=torch.float64, requires_grad=True)
        layer.zero_grad()
        h = layer.double()(z)
        h.backward()
        assert z.grad is not None and layer.lam.grad is not None
        values.append(float(h.detach()))
        slopes.append(float(z.grad))
        sensitivities.append(float(layer.lam.grad))
    return values, slopes, sensitivities


@pytest.mark.parametrize(
    ("order", "gate"),
    [("clip_first", [0, 0, 1, 1, 0, 0]), ("floor_first", [0, 1, 1, 1, 1, 0])],
)
def test_gradients_at_named_points(order: str, gate: list[int]) -> None:
    """dh/dz is the gate; dh/dlambda is (h - z) / lambda inside, 1 above, 0 below."""
    values, slopes, sensitivities = gradients(order)
    assert values == [0, 0, 0.5, 2.0, 2.0, 2.0]
    assert slopes == gate
    expected = [(h - z) / 2 if inside else float(z > 0) for z, h, inside in zip(POINTS, values, gate, strict=True)]
    assert sensitivities == pytest.approx(expected)


def test_both_orders_have_the_same_values() -> None:
    z = torch.linspace(-5, 15, 4001)
    for levels in (1, 4, 7):
        assert torch.equal(QCFS(levels)(z), QCFS(levels, order="floor_first")(z))
        assert len(torch.unique(QCFS(levels)(z))) == levels + 1


@pytest.mark.parametrize("levels", [1, 4, 8])
def test_a_spiking_neuron_sends_the_activation(levels: int) -> None:
    """T = L, threshold lambda, start lambda / 2, constant current."""
    z = np.random.default_rng(0).integers(-200, 1200, (3, 1, 10, 10)) / 128
    run = SpikingRun(gaussian_layer(1), z.astype(np.float32), code=Code.CAUSAL, levels=levels)
    sent = run.fire(gaussian_layer(1).layers[0], np.array([4.0]))
    wanted = QCFS(levels, start=4.0)(torch.tensor(z)).detach().numpy()
    np.testing.assert_allclose(sent, wanted, rtol=1e-6)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"levels": 0}, r"levels must be an integer in 1..1024, got 0"),
        ({"start": -1.0}, r"start must be a number in \[1e-6, 1e6\], got -1.0"),
        ({"shift": 2}, r"shift must be a number in \[0, 1\], got 2"),
        ({"order": "none"}, r"order must be one of clip_first, floor_first, got 'none'"),
    ],
)
def test_wrong_arguments(arguments: dict[str, object], message: str) -> None:
    with pytest.raises(InputError, match=message):
        QCFS(**arguments)
