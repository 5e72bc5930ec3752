"""Activations that are quantisers: clip-floor-shift chains of networks trained with QCFS (Bu et al., ICLR 2022).

Such an activation is exported as ``Clip(z / lambda, 0, 1)``, times L, plus a shift, Floor, divided by L, times lambda,
with the clip in front of the rounding or behind it. The spiking neuron does the rounding; so Floor and the shift in
front of it are taken out of the model. What is left is a clip with scales around it, which lowering folds into weights.
A Floor in any other place stays, and the reader refuses it.
"""

from __future__ import annotations

from collections.abc import Mapping

import onnx

__all__ = ["without_quantisers"]

_SCALES = ("Add", "Mul", "Div")
_STEPS = 6
"""Scales between a Floor and its clip that are looked through."""


class _Graph:
    """Who makes and who reads a value."""

    def __init__(self, graph: onnx.GraphProto) -> None:
        self.made = {name: node for node in graph.node for name in node.output}
        self.readers: dict[str, list[onnx.NodeProto]] = {}
        for node in graph.node:
            for name in node.input:
                self.readers.setdefault(name, []).append(node)
        self._constants = {tensor.name for tensor in graph.initializer}
        self._constants |= {name for node in graph.node if node.op_type == "Constant" for name in node.output}

    def real(self, node: onnx.NodeProto) -> str | None:
        """The one input of a node that is no constant."""
        names = [name for name in node.input if name and name not in self._constants]
        return names[0] if len(names) == 1 else None

    def clipped_before(self, name: str) -> bool:
        """True if a value comes from a Clip through scales by constants."""
        for _ in range(_STEPS):
            node = self.made.get(name)
            if node is None or node.op_type not in (*_SCALES, "Clip"):
                return False
            source = self.real(node)
            if node.op_type == "Clip" or source is None:
                return bool(node.op_type == "Clip")
            name = source
        return False

    def clipped_behind(self, name: str) -> bool:
        """True if a value goes to a Clip through scales by constants, and nowhere else."""
        for _ in range(_STEPS):
            readers = self.readers.get(name, [])
            if len(readers) != 1 or readers[0].op_type not in (*_SCALES, "Clip") or self.real(readers[0]) is None:
                return False
            if readers[0].op_type == "Clip":
                return True
            if len(readers[0].output) != 1:
                return False
            name = readers[0].output[0]
        return False


def without_quantisers(model: onnx.ModelProto) -> onnx.ModelProto:
    """Return a model without the Floor nodes of quantised activations; the same object if there are none.

    Parameters
    ----------
    model : onnx.ModelProto
        Not changed.
    """
    if not any(node.op_type == "Floor" for node in model.graph.node):
        return model
    known, renamed = _Graph(model.graph), dict[str, str]()
    for node in model.graph.node:
        if node.op_type != "Floor" or len(node.input) != 1 or len(node.output) != 1:
            continue
        source, before = node.input[0], known.made.get(node.input[0])
        if not (known.clipped_before(source) or known.clipped_behind(node.output[0])):
            continue
        if before is not None and before.op_type == "Add":
            source = known.real(before) or source
        renamed[node.output[0]] = source
    return _renamed(model, renamed)


def _renamed(model: onnx.ModelProto, renamed: Mapping[str, str]) -> onnx.ModelProto:
    """Copy a model without the nodes that make the renamed values."""
    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    kept = [node for node in copy.graph.node if not (node.op_type == "Floor" and set(node.output) & set(renamed))]
    for node in kept:
        node.input[:] = [renamed.get(name, name) for name in node.input]
    nodes = [onnx.NodeProto.FromString(node.SerializeToString()) for node in kept]
    del copy.graph.node[:]
    copy.graph.node.extend(nodes)
    return copy
