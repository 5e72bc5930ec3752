"""Trained networks as ONNX models and as integer networks, with the thresholds they were trained with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import onnx
from numpy.typing import ArrayLike, NDArray
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn

from .. import _check
from ..errors import ModelError
from ..network import IntegerNetwork
from .qcfs import QCFS
from .ratenorm import RateNorm
from .spiking import OverTime, Spiking, Steps

__all__ = ["to_network", "to_onnx"]

OPSET = 17
IR_VERSION = 8


class _Writer:
    """Collects nodes and constants of a chain of layers."""

    def __init__(self, source: str) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []
        self.flow = source

    def constant(self, name: str, value: Tensor | NDArray[Any] | float) -> str:
        array = value.detach().cpu().numpy() if isinstance(value, Tensor) else np.asarray(value, np.float32)
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def node(self, operator: str, name: str, *constants: str, **attributes: Any) -> None:
        self.nodes.append(helper.make_node(operator, [self.flow, *constants], [name], name, **attributes))
        self.flow = name


def _pair(value: int | tuple[int, ...]) -> list[int]:
    return [value, value] if isinstance(value, int) else list(value)


def _conv(writer: _Writer, name: str, layer: Any) -> None:
    if isinstance(layer.padding, str) or layer.padding_mode != "zeros":
        raise ModelError(
            f"a convolution is exported with numbers as padding and zeros outside, got {layer.padding!r} and "
            f"{layer.padding_mode!r}, in layer {name!r}: write the padding as numbers"
        )
    constants = [writer.constant(f"{name}.weight", layer.weight)]
    if layer.bias is not None:
        constants.append(writer.constant(f"{name}.bias", layer.bias))
    writer.node(
        "Conv",
        name,
        *constants,
        kernel_shape=_pair(layer.kernel_size),
        strides=_pair(layer.stride),
        pads=[*_pair(layer.padding), *_pair(layer.padding)],
        dilations=_pair(layer.dilation),
        group=layer.groups,
    )


def _linear(writer: _Writer, name: str, layer: Any) -> None:
    constants = [writer.constant(f"{name}.weight", layer.weight)]
    if layer.bias is not None:
        constants.append(writer.constant(f"{name}.bias", layer.bias))
    writer.node("Gemm", name, *constants, transB=1)


def _norm(writer: _Writer, name: str, layer: Any) -> None:
    parts = {"weight": layer.weight, "bias": layer.bias, "mean": layer.running_mean, "var": layer.running_var}
    constants = [writer.constant(f"{name}.{part}", value) for part, value in parts.items()]
    writer.node("BatchNormalization", name, *constants, epsilon=layer.eps)


def _pool(writer: _Writer, name: str, layer: Any) -> None:
    operator = "MaxPool" if isinstance(layer, nn.MaxPool2d) else "AveragePool"
    pads = _pair(layer.padding)
    extra = {"count_include_pad": int(layer.count_include_pad)} if operator == "AveragePool" else {}
    writer.node(
        operator,
        name,
        kernel_shape=_pair(layer.kernel_size),
        strides=_pair(layer.stride or layer.kernel_size),
        pads=[*pads, *pads],
        ceil_mode=int(layer.ceil_mode),
        **extra,
    )


def _clip(writer: _Writer, name: str, bound: float) -> None:
    limits = [writer.constant(f"{name}.low", 0.0), writer.constant(f"{name}.threshold", bound)]
    writer.node("Clip", name, *limits)


def _qcfs(writer: _Writer, name: str, layer: Any) -> None:
    bound = float(layer.lam.detach())
    if not bound > 0:
        raise ModelError(
            f"the lambda of a QCFS activation must be positive, got {bound}, in layer {name!r}: train again from a "
            f"larger start"
        )
    _clip(writer, name, bound)


def _spiking(writer: _Writer, name: str, layer: Any) -> None:
    _clip(writer, name, layer.threshold)


def _rate_norm(writer: _Writer, name: str, layer: Any) -> None:
    threshold = float(layer.threshold.detach())
    _clip(writer, name, threshold)
    writer.node("Div", f"{name}.rates", writer.constant(f"{name}.divisor", threshold))


def _skip(writer: _Writer, name: str, layer: Any) -> None:
    """Nothing at inference."""


def _plain(operator: str) -> Callable[[_Writer, str, Any], None]:
    return lambda writer, name, layer: writer.node(operator, name)


_RULES: dict[type[nn.Module], Callable[[_Writer, str, Any], None]] = {
    nn.Conv2d: _conv,
    nn.Linear: _linear,
    nn.BatchNorm2d: _norm,
    nn.MaxPool2d: _pool,
    nn.AvgPool2d: _pool,
    nn.ReLU: _plain("Relu"),
    nn.Flatten: _plain("Flatten"),
    QCFS: _qcfs,
    RateNorm: _rate_norm,
    Spiking: _spiking,
    Steps: _skip,
    OverTime: _skip,
    nn.Dropout: _skip,
    nn.Dropout2d: _skip,
    nn.Identity: _skip,
}


def to_onnx(network: nn.Sequential, shape: Sequence[int]) -> onnx.ModelProto:
    """Write a network as it computes at inference; activations end at their thresholds, without levels.

    Parameters
    ----------
    network : Sequential
        Of Conv2d, BatchNorm2d, Linear, MaxPool2d, AvgPool2d, Flatten, Dropout, ReLU, QCFS, RateNorm, Spiking, Steps and
        OverTime.
    shape : sequence of int
        Of one image, for example (1, 28, 28).

    Returns
    -------
    onnx.ModelProto
        Opset 17, symbolic batch, input "images", output "scores". Layers have the names of the Sequential.

    Raises
    ------
    ModelError
        For another kind of layer, which is named, or a lambda that is not positive.
    """
    sizes = _check.integers(tuple(shape), len(tuple(shape)), "shape", low=1)
    writer = _Writer("images")
    classes = 0
    for name, layer in network.named_children():
        rule = _RULES.get(type(layer))
        if rule is None:
            known = ", ".join(kind.__name__ for kind in _RULES)
            raise ModelError(
                f"a network is exported from {known}, got {type(layer).__name__}, in layer {name!r}: use torch.onnx "
                f"for others"
            )
        rule(writer, f"layer{name}", layer)
        classes = layer.out_features if isinstance(layer, nn.Linear) else classes
    writer.nodes[-1].output[0] = "scores"
    graph = helper.make_graph(
        writer.nodes,
        "fpgasnn",
        [helper.make_tensor_value_info("images", TensorProto.FLOAT, ["N", *sizes])],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["N", classes])],
        writer.constants,
    )
    model = helper.make_model(
        graph, producer_name="fpgasnn", opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION
    )
    onnx.checker.check_model(model, full_check=True)
    return model


def to_network(network: nn.Sequential, shape: Sequence[int], pixels: ArrayLike, **options: Any) -> IntegerNetwork:
    """Make integers of a network that was trained with QCFS, Rate Norm Layers or spikes; no image is looked at.

    Parameters
    ----------
    network : Sequential
        See :func:`to_onnx`.
    shape : sequence of int
        Of one image.
    pixels : array_like
        All values that a pixel can have, as the network takes them: ``np.arange(256) / 255``. They decide how images
        become integers (S6).
    options
        As of :func:`fpgasnn.convert`; the method is "qcfs", or "rnl" where the network has Rate Norm Layers, which also
        start at 0. Weights are rounded to nearest, and ``delay`` is 0 unless a number is given.
    """
    from ..ann.onnx import parse_onnx
    from ..convert.api import convert

    values = _check.array(pixels, "pixels", "iuf", "all values that a pixel can have").ravel().astype(np.float32)
    rates = any(isinstance(layer, RateNorm) for layer in network)
    chosen = {"method": "rnl" if rates else "qcfs", "start": "zero" if rates else "half", "delay": False}
    size = int(np.prod(shape))
    images = np.resize(values, (-(-len(values) // size), *shape))
    return convert(parse_onnx(to_onnx(network, shape)), images, **{**chosen, "rounding": "nearest", **options})
