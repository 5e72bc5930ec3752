"""A VGG-16 for 32x32 images with random weights: as large as the real one, and nobody has to train it."""

from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

__all__ = ["vgg16"]

_STAGES = ((64, 64), (128, 128), (256, 256, 256), (512, 512, 512), (512, 512, 512))


def vgg16(seed: int = 0) -> onnx.ModelProto:
    """13 convolutions, max-pools between the stages, two Linear layers; He's initialisation keeps activations alive."""
    rng = np.random.default_rng(seed)
    nodes: list[onnx.NodeProto] = []
    tensors: list[onnx.TensorProto] = []

    def parameters(name: str, *shape: int) -> list[str]:
        fan_in = int(np.prod(shape[1:]))
        weight = rng.normal(0, np.sqrt(2 / fan_in), shape).astype(np.float32)
        bias = rng.normal(0, 0.01, shape[0]).astype(np.float32)
        tensors.extend([numpy_helper.from_array(weight, f"{name}.w"), numpy_helper.from_array(bias, f"{name}.b")])
        return [f"{name}.w", f"{name}.b"]

    last, channels = "image", 3
    for stage, widths in enumerate(_STAGES):
        for index, width in enumerate(widths):
            name = f"conv{stage + 1}_{index + 1}"
            inputs = [last, *parameters(name, width, channels, 3, 3)]
            nodes.append(helper.make_node("Conv", inputs, [name], name, kernel_shape=[3, 3], pads=[1, 1, 1, 1]))
            nodes.append(helper.make_node("Relu", [name], [f"{name}r"], f"{name}r"))
            last, channels = f"{name}r", width
        pool = helper.make_node(
            "MaxPool", [last], [f"pool{stage}"], f"pool{stage}", kernel_shape=[2, 2], strides=[2, 2]
        )
        nodes.append(pool)
        last = f"pool{stage}"
    nodes.append(helper.make_node("Flatten", [last], ["flat"], "flat"))
    nodes.append(helper.make_node("Gemm", ["flat", *parameters("fc1", 512, 512)], ["fc1"], "fc1", transB=1))
    nodes.append(helper.make_node("Relu", ["fc1"], ["fc1r"], "fc1r"))
    nodes.append(helper.make_node("Gemm", ["fc1r", *parameters("fc2", 10, 512)], ["scores"], "fc2", transB=1))
    graph = helper.make_graph(
        nodes,
        "vgg16",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, ["N", 3, 32, 32])],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["N", 10])],
        tensors,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    return model
