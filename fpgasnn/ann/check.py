"""What becomes of every node of a model: exact, approximated, golden only or unsupported."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from math import prod
from os import PathLike

from ..network import INPUT
from ..plan import MAX_MEMBRANES
from .graph import Clip, Graph, MaxPool, Node, Relu, Softmax, Unexamined
from .layers import LayerGraph
from .lower_rules import RULES
from .lowering import Lowering
from .onnx import read_onnx

__all__ = ["NodeReport", "Status", "check_graph", "check_model"]


class Status(enum.StrEnum):
    """How a node survives conversion."""

    EXACT = "exact"
    """Linear operators, data movement, a max-pool on the constant current of a first layer."""
    APPROXIMATED = "approximated"
    """Activations, which become spikes, and deeper max-pools, which in causal code compare currents that vary."""
    GOLDEN_ONLY = "golden only"
    """The golden model runs it, the hardware not in every code."""
    UNSUPPORTED = "unsupported"


@dataclass(frozen=True)
class NodeReport:
    """The verdict on one node.

    Members
    -------
    node, operator : str
        As in the model file.
    status : Status
    note : str
        Why, and for unsupported nodes what to do.
    """

    node: str
    operator: str
    status: Status
    note: str


def check_model(path: str | PathLike[str]) -> list[NodeReport]:
    """Examine every node of an ONNX model; unsupported nodes are reported, not raised.

    Parameters
    ----------
    path : path

    Returns
    -------
    list of NodeReport
        In evaluation order; problems of inputs and outputs first.

    Raises
    ------
    ModelError
        If the file cannot be read at all.
    """
    return check_graph(read_onnx(path))


def check_graph(graph: Graph) -> list[NodeReport]:
    """Examine every node of a graph; see :func:`check_model`."""
    lowering = Lowering(graph, RULES)
    problems = {problem.node: problem for problem in lowering.problems}
    names = {node.name for node in graph.nodes}
    reports = [
        NodeReport(problem.node, problem.operator, Status.UNSUPPORTED, f"{problem.reason}; {problem.remedy}")
        for problem in lowering.problems
        if problem.node not in names
    ]
    first = set() if problems else _first_layer_nodes(lowering.result())
    for node in graph.nodes:
        if node.name in problems:
            problem = problems[node.name]
            status, note = Status.UNSUPPORTED, f"{problem.reason}; {problem.remedy}"
        elif isinstance(node, Unexamined):
            status, note = Status.UNSUPPORTED, "not examined: the shape of its input is unknown"
        else:
            status, note = _verdict(node, node.name in first)
        reports.append(NodeReport(node.name, node.operator, status, note))
    return reports


def _verdict(node: Node, in_first_layer: bool) -> tuple[Status, str]:
    if isinstance(node, Relu | Clip):
        return Status.APPROXIMATED, "becomes spikes"
    if isinstance(node, MaxPool):
        if in_first_layer:
            return Status.EXACT, "compares currents that are constant in time (S5)"
        if prod(node.kernel) > MAX_MEMBRANES:
            return Status.GOLDEN_ONLY, f"more than {MAX_MEMBRANES} elements: hardware in deferred and radix code (D1)"
        return Status.APPROXIMATED, "moves in front of the neuron; exact in deferred and radix code (S5)"
    if isinstance(node, Softmax):
        return Status.EXACT, "dropped: it does not change which class wins"
    return Status.EXACT, "goes into weights and biases"


def _first_layer_nodes(layers: LayerGraph) -> set[str]:
    """Names of the nodes of all layers that read the image."""
    return {
        name for layer in layers.layers if all(term.source == INPUT for term in layer.terms) for name in layer.nodes
    }
