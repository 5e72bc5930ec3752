"""Training for conversion in PyTorch (extra ``train``): QCFS activations, Rate Norm Layers, Rate Inference Loss.

A network is an ``nn.Sequential`` of the usual layers, such as one of ``NETWORKS``, with :class:`QCFS` or
:class:`RateNorm` in place of ReLU; with :class:`Spiking` between :class:`Steps` and :class:`OverTime` it is trained
as a spiking network.
:func:`to_onnx` writes it as an ONNX model whose activations are clipped at the trained thresholds; the conversion
methods ``qcfs`` and ``rnl`` take them from there, and :func:`to_network` makes integers of it without calibration.
"""

from __future__ import annotations

from ..errors import MissingDependencyError

try:
    import torch as _torch  # noqa: F401
except ImportError as error:
    raise MissingDependencyError(
        "training needs PyTorch, got none installed: pip install 'fpgasnn[train]', or train elsewhere and give the "
        "ONNX file to fpgasnn.convert"
    ) from error

from .export import to_network, to_onnx
from .networks import NETWORKS
from .qcfs import QCFS
from .ratenorm import RateNorm, rate_inference_loss, share_p
from .schedule import accuracy, flipped_and_shifted, shorten, train
from .spiking import OverTime, Spiking, Steps

__all__ = [
    "NETWORKS",
    "QCFS",
    "OverTime",
    "RateNorm",
    "Spiking",
    "Steps",
    "accuracy",
    "flipped_and_shifted",
    "rate_inference_loss",
    "share_p",
    "shorten",
    "to_network",
    "to_onnx",
    "train",
]
