"""What becomes of every node of a model: exact, approximated, golden only or unsupported."""

from __future__ import annotations

import enum
from collections import Counter
from dataclasses import dataclass
from os import PathLike

from ..network import INPUT
from .graph import Add, AveragePool, Clip, Concat, Conv, Graph, MaxPool, Mean, Node, Relu, Softmax, Unexamined
from .layers import AnnLayer, ConvTerm, LayerGraph
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
    """The golden model runs it, the hardware does not yet."""
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
    notes, first = ({}, set()) if problems else _notes(graph, lowering.result())
    for node in graph.nodes:
        if node.name in problems:
            problem = problems[node.name]
            status, note = Status.UNSUPPORTED, f"{problem.reason}; {problem.remedy}"
        elif isinstance(node, Unexamined):
            status, note = Status.UNSUPPORTED, "not examined: the shape of its input is unknown"
        elif node.name in notes:
            status, note = Status.GOLDEN_ONLY, notes[node.name]
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
        return Status.APPROXIMATED, "moves in front of the neuron; exact in deferred and radix code (S5)"
    if isinstance(node, Softmax):
        return Status.EXACT, "dropped: it does not change which class wins"
    return Status.EXACT, "goes into weights and biases"


def _notes(graph: Graph, layers: LayerGraph) -> tuple[dict[str, str], set[str]]:
    """Notes on nodes that hardware cannot build, by node name, and the names of all nodes of first layers."""
    nodes = {node.name: node for node in graph.nodes}
    readers = Counter(source for layer in layers.layers for source in {term.source for term in layer.terms})
    notes: dict[str, str] = {}
    first: set[str] = set()
    for layer in layers.layers:
        if all(term.source == INPUT for term in layer.terms):
            first.update(layer.nodes)
        causes = _layer_notes(layer, [nodes[name] for name in layer.nodes])
        for name, note in causes.items():
            notes.setdefault(name, note)
        if readers[layer.name] > 1:
            notes.setdefault(layer.name, f"its spikes have {readers[layer.name]} readers (D7)")
    return notes, first


def _layer_notes(layer: AnnLayer, nodes: list[Node]) -> dict[str, str]:
    convolutions = [term for term in layer.terms if isinstance(term, ConvTerm)]
    branched = len(layer.terms) > 1 or len(convolutions) < len(layer.terms)
    grouped = any(term.groups > 1 for term in convolutions)
    notes = {}
    for node in nodes:
        if branched and isinstance(node, Add | Concat):
            notes[node.name] = f"a layer with {len(layer.terms)} branches (D7)"
        elif grouped and isinstance(node, Conv) and node.groups > 1:
            notes[node.name] = f"a convolution in {node.groups} groups"
        elif grouped and isinstance(node, AveragePool | Mean):
            notes[node.name] = "an average pool merged into a layer (S7)"
    if not notes and nodes and (branched or grouped):
        names = [node.name for node in nodes]
        notes[layer.name if layer.name in names else names[-1]] = (
            "a layer with a skip connection, groups or a merged average pool (D7)"
        )
    return notes
