"""Rate Norm Layers and their loss."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed: pip install 'fpgasnn[train]'")

from fpgasnn.errors import InputError  # noqa: E402
from fpgasnn.train import RateNorm, rate_inference_loss, share_p  # noqa: E402
from fpgasnn.train.ratenorm import omega, rate_norms  # noqa: E402


def test_running_maximum_and_rates() -> None:
    layer = RateNorm()
    z = torch.tensor([[-1.0, 2.0, 5.0]])
    layer(z)
    assert float(layer.peak) == pytest.approx(0.9 * 1 + 0.1 * 5)
    layer.locked = True
    layer(10 * z)
    layer.eval()
    rates = layer(z)
    assert float(layer.peak) == pytest.approx(1.4)
    theta = float(layer.threshold.detach())
    assert theta == pytest.approx(1.4 * torch.sigmoid(torch.tensor(10.0)).item() + 1e-6)
    assert rates.tolist() == [[0, 1, 1]]
    assert torch.allclose(layer(z / 10), (z / 10 / theta).clamp(0, 1))


def test_no_gradient_passes_through_the_maximum() -> None:
    layer, z = RateNorm(), torch.tensor([1.0, 4.0], requires_grad=True)
    layer(z)[0].backward()
    assert z.grad is not None
    assert float(z.grad[0]) == pytest.approx(1 / float(layer.threshold.detach()))
    assert float(z.grad[1]) == 0


def test_full_is_max_norm() -> None:
    layer = RateNorm(0.0).eval()
    assert float(layer.threshold.detach()) == pytest.approx(0.5, abs=1e-5)
    layer.full = True
    assert float(layer.threshold.detach()) == pytest.approx(1.0, abs=1e-5)


def test_omega_falls_with_p_and_its_gradient_is_omega_over_p() -> None:
    z = torch.rand(200, generator=torch.Generator().manual_seed(0)) * 0.3
    p = torch.tensor(0.7, requires_grad=True)
    value = omega(z / p)
    value.backward()
    assert p.grad is not None
    assert float(p.grad) == pytest.approx(float(value.detach()) / 0.7, rel=1e-3)


def test_the_loss_compares_with_full_p_and_passes_no_gradient_there() -> None:
    wanted = torch.tensor([[1.0, 2.0]], requires_grad=True)
    scores = torch.tensor([[1.0, 2.0]], requires_grad=True)
    same = rate_inference_loss(wanted, scores, [torch.tensor([0.5, 0.5])], weight=0.0)
    assert float(same.detach()) == pytest.approx(0, abs=1e-6)
    other = rate_inference_loss(wanted, -scores, [torch.tensor([0.5, 0.5])], weight=0.0)
    assert float(other.detach()) == pytest.approx(2)
    other.backward()
    assert wanted.grad is None and scores.grad is not None
    weighted = rate_inference_loss(wanted, scores, [torch.full((4,), 0.5)], weight=1.0)
    assert float(weighted.detach()) == pytest.approx((2.0 + 1.5 / 1.25) / 2, rel=1e-3)


def test_layers_share_one_p() -> None:
    network = torch.nn.Sequential(torch.nn.Linear(2, 2), RateNorm(), torch.nn.Linear(2, 2), RateNorm())
    raw = share_p(network, 1.0)
    assert all(layer.raw is raw for layer in rate_norms(network))
    with pytest.raises(InputError, match=r"start must be a number in \[-20, 20\], got 99"):
        share_p(network, 99)
