"""Keeping per-channel clipping inside the runtime's blocked tensor layout.

The runtime's fast convolutions work on tensors that interleave blocks of channels. Around every operator that it does
not know in this layout it reorders the whole tensor twice, which costs as much as the operators of a probe themselves.
Maximum and minimum with a number per channel do not care about the layout if that number is laid out alike. So the
graph that the runtime has optimised is taken back, and every

    reorder to plain -> Max with v -> GlobalAveragePool
                     -> Min with w -> reorder to blocked

becomes Max, Min and GlobalAveragePool on the blocked tensor, with v and w spread over one map and reordered (1/N of the
work). A skip connection, which the graph holds as a 1x1 convolution with the identity as kernel, is then read directly.
Where the runtime has no blocked layout, or a graph looks different, nothing matches and the graph stays as it is.
"""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
from onnx import helper, numpy_helper

__all__ = ["SKIP", "keep_blocked", "optimised"]

SKIP = "skip:"
"""Prefix of the results of convolutions that copy their input: an identity kernel and nothing else.

The runtime names a blocked convolution after its result."""

DOMAIN = "com.microsoft.nchwc"
_LARGEST_BLOCK = 16
_BLOCKED = ("ReorderInput", "GlobalAveragePool")
MapShape = tuple[int, int, int]


def optimised(model: onnx.ModelProto) -> onnx.ModelProto:
    """Return the graph that the runtime makes of a model on this machine."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "optimised.onnx"
        options = onnxruntime.SessionOptions()
        options.optimized_model_filepath = str(path)
        # it warns that such a file belongs to this machine, which it never leaves
        options.log_severity_level = 4
        onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
        return onnx.load(path)


class _Rewriter:
    def __init__(self, model: onnx.ModelProto, vectors: Mapping[str, MapShape]) -> None:
        self.graph, self.vectors = model.graph, vectors
        self.readers: dict[str, list[onnx.NodeProto]] = defaultdict(list)
        for node in self.graph.node:
            for name in node.input:
                self.readers[name].append(node)
        self.removed: set[str] = set()
        self.renamed: dict[str, str] = {}
        self.added: list[onnx.NodeProto] = []
        self.spread: dict[str, str] = {}

    def run(self) -> int:
        """Rewrite all matches and return their number."""
        matches = [node for node in self.graph.node if node.op_type == "ReorderOutput" and self._matches(node)]
        for node in matches:
            self._rewrite(node)
        for node in self.graph.node:
            self._pass_through(node)
        if matches:
            self._rebuild()
        return len(matches)

    def _vector(self, node: onnx.NodeProto, tensor: str) -> str | None:
        """The per-channel operand of a Max or Min of ``tensor``."""
        others = [name for name in node.input if name != tensor]
        if len(node.input) != 2 or len(others) != 1 or others[0] not in self.vectors:
            return None
        # the runtime's reordering of a plain tensor takes channels by four
        return others[0] if self.vectors[others[0]][0] % 4 == 0 else None

    def _matches(self, reorder: onnx.NodeProto) -> bool:
        tensor = reorder.output[0]
        for node in self.readers[tensor]:
            if node.op_type not in ("Max", "Min") or self._vector(node, tensor) is None:
                return False
        results = [reader for node in self.readers[tensor] for reader in self.readers[node.output[0]]]
        return any(reader.op_type in _BLOCKED for reader in results)

    def _rewrite(self, reorder: onnx.NodeProto) -> None:
        plain, blocked = reorder.output[0], reorder.input[0]
        for node in self.readers[plain]:
            vector = self._vector(node, plain)
            assert vector is not None
            channels = self.vectors[vector][0]
            node.input[:] = [blocked, self._spread(vector)]
            result = node.output[0]
            for reader in self.readers[result]:
                if reader.op_type == "ReorderInput":
                    self.renamed[reader.output[0]] = result
                    self.removed.add(reader.output[0])
                elif reader.op_type == "GlobalAveragePool":
                    self._average(reader, channels)
            others = [reader for reader in self.readers[result] if reader.op_type not in _BLOCKED]
            if others:
                self._reorder(result, f"{result}:plain", channels)
            for reader in others:
                reader.input[:] = [f"{result}:plain" if name == result else name for name in reader.input]
        self.removed.add(plain)

    def _average(self, pool: onnx.NodeProto, channels: int) -> None:
        """Average a blocked map; whole blocks of one pixel lie as plain channels do."""
        pool.domain = DOMAIN
        if channels % _LARGEST_BLOCK:
            mean = pool.output[0]
            pool.output[0] = f"{mean}:blocked"
            self._reorder(pool.output[0], mean, channels)

    def _pass_through(self, node: onnx.NodeProto) -> None:
        """Let a convolution add a skip connection itself instead of the copy that an identity kernel makes."""
        if node.op_type == "Conv" and node.name.startswith(SKIP) and node.input[0] in self.renamed:
            self.renamed[node.output[0]] = self.renamed[node.input[0]]
            self.removed.add(node.output[0])

    def _spread(self, vector: str) -> str:
        """Spread a number per channel over one map, in blocked layout."""
        if vector not in self.spread:
            shape = self._constant(f"{vector}:shape", [1, *self.vectors[vector]])
            self._node("Expand", [vector, shape], f"{vector}:map")
            self._node("ReorderInput", [f"{vector}:map"], f"{vector}:blocked", domain=DOMAIN, channels_last=0)
            self.spread[vector] = f"{vector}:blocked"
        return self.spread[vector]

    def _reorder(self, source: str, target: str, channels: int) -> None:
        self._node("ReorderOutput", [source], target, domain=DOMAIN, channels=channels, channels_last=0)

    def _node(self, operator: str, inputs: list[str], output: str, **attributes: Any) -> None:
        self.added.append(helper.make_node(operator, inputs, [output], **attributes))

    def _constant(self, name: str, values: list[int]) -> str:
        if all(tensor.name != name for tensor in self.graph.initializer):
            self.graph.initializer.append(numpy_helper.from_array(np.array(values, np.int64), name))
        return name

    def _rebuild(self) -> None:
        """Put the nodes back in an order in which every input is known."""
        pending = [node for node in self.graph.node if node.output[0] not in self.removed] + self.added
        for node in pending:
            node.input[:] = [self.renamed.get(name, name) for name in node.input]
        known = {"", *(value.name for value in self.graph.input), *(value.name for value in self.graph.initializer)}
        ordered: list[onnx.NodeProto] = []
        while pending:
            ready = []
            for node in pending:
                if known.issuperset(node.input):
                    ready.append(node)
                    known.update(node.output)
            ordered += ready
            done = {node.output[0] for node in ready}
            pending = [node for node in pending if node.output[0] not in done]
        del self.graph.node[:]
        self.graph.node.extend(ordered)
        # shapes of rewritten values changed with their layout
        del self.graph.value_info[:]


def keep_blocked(model: onnx.ModelProto, vectors: Mapping[str, MapShape]) -> tuple[onnx.ModelProto, int]:
    """Run Max and Min with per-channel vectors on blocked tensors.

    Parameters
    ----------
    model : onnx.ModelProto
        As :func:`optimised` returns it; changed in place.
    vectors : mapping of value name to (C, H, W)
        Values of shape (1, C, 1, 1) or (1, 1, 1, 1), and the map that they are compared with.

    Returns
    -------
    model, count
        ``count`` tensors are no longer reordered.
    """
    return model, _Rewriter(model, vectors).run()
