"""Trained networks as ONNX and as integers, without calibration images."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed: pip install 'fpgasnn[train]'")

import onnx  # noqa: E402
import onnxruntime  # noqa: E402
from torch import nn  # noqa: E402

import fpgasnn  # noqa: E402
from fpgasnn.data import TRAIN_IMAGES, digits  # noqa: E402
from fpgasnn.errors import ModelError  # noqa: E402
from fpgasnn.train import QCFS, RateNorm, accuracy, shorten, to_network, to_onnx, train  # noqa: E402

PIXELS = np.arange(17) / 16


def make(activation: type[nn.Module]) -> nn.Sequential:
    torch.manual_seed(0)
    return nn.Sequential(
        nn.Conv2d(1, 6, 3, padding=1, bias=False),
        nn.BatchNorm2d(6),
        activation(),
        nn.AvgPool2d(2),
        nn.Dropout(0.1),
        nn.Flatten(),
        nn.Linear(96, 10),
    )


def data() -> tuple[torch.Tensor, torch.Tensor]:
    images, labels = digits()
    return torch.tensor(images, dtype=torch.float32)[:, None] / 16, torch.tensor(labels, dtype=torch.int64)


@pytest.mark.parametrize("kind", [QCFS, RateNorm])
def test_a_trained_network_keeps_its_accuracy_in_integers(kind: type[nn.Module]) -> None:
    torch.set_num_threads(1)
    images, labels = data()
    network = make(kind)
    calls: list[tuple[int, int]] = []
    train(
        network,
        images[:TRAIN_IMAGES],
        labels[:TRAIN_IMAGES],
        epochs=6,
        rate=0.05,
        progress=lambda done, total: calls.append((done, total)),
    )
    assert calls[-1] == (6, 6)
    trained = accuracy(network, images[TRAIN_IMAGES:], labels[TRAIN_IMAGES:])
    assert trained > 0.8
    net = to_network(network, (1, 8, 8), PIXELS, timesteps=64)
    assert net.metadata["method"] == ("qcfs" if kind is QCFS else "rnl")
    found = fpgasnn.evaluate(net, images[TRAIN_IMAGES:].numpy(), labels[TRAIN_IMAGES:].numpy())
    assert abs(found.accuracy[-1] - trained) < 0.03
    assert np.array_equal(net.input.encode(images[:3].numpy()), np.moveaxis(images[:3].numpy() * 16, 1, -1))


def test_the_file_computes_what_the_network_does(tmp_path: Path) -> None:
    images, _ = data()
    network = make(RateNorm).eval()
    onnx.save(to_onnx(network, (1, 8, 8)), tmp_path / "a.onnx")
    session = onnxruntime.InferenceSession(str(tmp_path / "a.onnx"), providers=["CPUExecutionProvider"])
    with torch.no_grad():
        wanted = network(images[:9]).numpy()
    np.testing.assert_allclose(session.run(None, {"images": images[:9].numpy()})[0], wanted, atol=1e-5)
    net = fpgasnn.convert(tmp_path / "a.onnx", images[:20].numpy(), method="rnl", start="zero")
    assert net.metadata["method"] == "rnl"


def test_the_second_stage_shrinks_p() -> None:
    torch.set_num_threads(1)
    images, labels = data()
    network = make(RateNorm)
    train(network, images[:800], labels[:800], epochs=4, rate=0.05)
    before = accuracy(network, images[800:1200], labels[800:1200])
    p = shorten(network, images[800:1200], labels[800:1200], steps=100, rate=1.0)
    assert p < torch.sigmoid(torch.tensor(4.0))
    assert accuracy(network, images[800:1200], labels[800:1200]) > before - 0.05
    assert not network[2].full


def test_wrong_networks() -> None:
    with pytest.raises(ModelError, match=r"exported from Conv2d, .*, got Tanh, in layer '1'"):
        to_onnx(nn.Sequential(nn.Linear(2, 2), nn.Tanh()), (2,))
    negative = nn.Sequential(nn.Linear(2, 2), QCFS(), nn.Linear(2, 2))
    with torch.no_grad():
        negative[1].lam.fill_(-1.0)
    with pytest.raises(ModelError, match=r"lambda of a QCFS activation must be positive, got -1.0, in layer 'layer1'"):
        to_onnx(negative, (2,))
    same = nn.Sequential(nn.Conv2d(1, 1, 3, padding="same"), nn.Flatten(), nn.Linear(64, 2))
    with pytest.raises(ModelError, match="numbers as padding and zeros outside, got 'same' and 'zeros'"):
        to_onnx(same, (1, 8, 8))
