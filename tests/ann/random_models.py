"""Random networks of everything that lowering knows, valid by construction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import onnx
from ann.onnx_models import Builder

from fpgasnn.ann.onnx import parse_onnx
from fpgasnn.errors import ModelError

_OPERATORS = {
    "conv": 6,
    "relu": 6,
    "clip": 1,
    "max": 2,
    "average": 2,
    "norm": 2,
    "pad": 1,
    "slice": 1,
    "add": 2,
    "concat": 2,
}


@dataclass(frozen=True)
class Tensor:
    """A tensor made so far."""

    name: str
    shape: tuple[int, ...]

    @property
    def channels(self) -> int:
        return self.shape[1]

    @property
    def sizes(self) -> tuple[int, ...]:
        return self.shape[2:]


def random_model(seed: int) -> onnx.ModelProto:
    """A model of 2 to 7 operators and perhaps a matrix product; equal seeds give equal models."""
    rng = np.random.default_rng(seed)
    sizes = tuple(int(n) for n in rng.integers(6, 12, size=rng.integers(1, 3)))
    # pools with ceil_mode have one shape rule since opset 22
    b = Builder("N", int(rng.integers(1, 4)), *sizes, opset=22, seed=seed)
    tensors = [Tensor("x", (1, *(int(n) for n in b.shape[1:])))]
    tensors.append(_grown(b, rng, tensors, "conv"))
    names, weights = zip(*_OPERATORS.items(), strict=True)
    for _ in range(rng.integers(1, 7)):
        operator = str(rng.choice(names, p=np.array(weights) / sum(weights)))
        grown = _grown(b, rng, tensors, operator)
        if grown is not None:
            tensors.append(grown)
    last = tensors[-1]
    if rng.random() < 0.7:
        return b.model(b.head(last.name, int(np.prod(last.shape))))
    return b.model(last.name)


def _grown(b: Builder, rng: np.random.Generator, tensors: list[Tensor], operator: str) -> Any:
    source = tensors[-1] if rng.random() < 0.8 else tensors[int(rng.integers(len(tensors)))]
    count = len(b.nodes)
    name = _append(b, rng, tensors, source, operator)
    if name is None:
        return None
    try:
        graph = parse_onnx(b.model(name))
    except ModelError:  # a kernel that does not fit its map
        del b.nodes[count:]
        return None
    return Tensor(name, graph.shapes[name])


def _append(b: Builder, rng: np.random.Generator, tensors: list[Tensor], source: Tensor, operator: str) -> str | None:
    axes, channels = len(source.sizes), source.channels

    def draw(low: int, high: int, size: int = axes) -> list[int]:
        return [int(n) for n in rng.integers(low, high + 1, size=size)]

    if operator == "conv":
        groups = channels if rng.random() < 0.2 else 1
        out = groups * int(rng.integers(1, 4))
        kernel = draw(1, 3)
        pads = draw(0, 2, 2 * axes) if rng.random() < 0.5 else [0] * 2 * axes
        options = {"strides": draw(1, 2), "dilations": draw(1, 2), "pads": pads, "group": groups}
        return b.conv(source.name, out, channels // groups, *kernel, bias=rng.random() < 0.7, **options)
    if operator == "relu":
        return b.relu(source.name)
    if operator == "clip":
        return b.add("Clip", source.name, b.const(0.0), b.const(float(rng.uniform(0.3, 2))))
    if operator in ("max", "average"):
        kernel = draw(1, 3)
        pads = [k // 2 for k in kernel] * 2 if rng.random() < 0.3 else [0] * 2 * axes
        strides = kernel if rng.random() < 0.5 else draw(1, 3)
        options = {"kernel_shape": kernel, "strides": strides, "pads": pads, "ceil_mode": int(rng.integers(2))}
        if operator == "max":
            return b.add("MaxPool", source.name, **options)
        return b.add("AveragePool", source.name, count_include_pad=int(rng.integers(2)), **options)
    if operator == "norm":
        rows = [b.const(rng.normal(size=channels)) for _ in range(3)]
        return b.add("BatchNormalization", source.name, *rows, b.const(rng.uniform(0.5, 2, size=channels)))
    if operator == "pad":
        return b.add("Pad", source.name, b.const([0, *draw(0, 2, axes + 1), 0, *draw(-1, 1, axes + 1)]))
    if operator == "slice":
        axis = int(rng.integers(1, axes + 2))
        start = int(rng.integers(source.shape[axis]))
        end = int(rng.integers(start + 1, source.shape[axis] + 1))
        bounds = [b.const([n]) for n in (start, end, axis, int(rng.integers(1, 3)))]
        return b.add("Slice", source.name, *bounds)
    same = [t for t in tensors[1:] if t.sizes == source.sizes and (operator == "concat" or t.shape == source.shape)]
    if not same:
        return None
    other = same[int(rng.integers(len(same)))]
    if operator == "add":
        return b.add("Add", source.name, other.name)
    return b.add("Concat", source.name, other.name, axis=1)
