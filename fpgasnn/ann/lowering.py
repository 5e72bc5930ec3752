"""The symbolic evaluation behind :mod:`fpgasnn.ann.lower`: values of tensors, layers made so far, problems found."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..errors import NodeProblem
from ..geometry import Pair, Shape
from ..network import INPUT, Layout
from .budget import Budget
from .compose import NotComposableError, finish, limit, merge_equal
from .graph import Graph, Identity, Node, Reshape, TensorShape, Transpose, Unexamined, Unsupported
from .layers import AnnLayer, ConvTerm, LayerGraph, Term
from .lower_input import input_layout
from .values import Dims, Value, canonical, identity_value

__all__ = ["Lowering", "Made", "Rule"]

_MAXIMUM_TERMS = 1 << 10

Rule = Callable[..., Value]
"""``rule(lowering, node, *values of its inputs)`` returns the value of its output, or raises NotComposableError."""


class _NoStandInError(Exception):
    """A node is refused whose output has too many axes, or too few, for a map."""


@dataclass(frozen=True, eq=False)
class Made:
    """A layer with the value it fires on, so that a pool or a bound behind it can join in.

    Members
    -------
    layer : AnnLayer
    value : Value
        Without border.
    alias : str
        The name it takes if the layer of that name is not needed: a pooled layer is named after its activation.
    """

    layer: AnnLayer
    value: Value
    alias: str


class Lowering:
    """One symbolic evaluation of a graph.

    Parameters
    ----------
    graph : Graph
    rules : mapping of operator class to Rule

    Members
    -------
    problems : list of NodeProblem
        Everything that cannot be converted; empty for a convertible model.
    dropped : list of str
        Names of nodes at the end that do not change which class wins.
    shapes : dict of layer name (and "input") to (height, width, channels)
    """

    def __init__(self, graph: Graph, rules: Mapping[type[Node], Rule]) -> None:
        self.graph = graph
        self.problems: list[NodeProblem] = list(graph.problems)
        self.dropped: list[str] = []
        self.shapes: dict[str, Shape] = {}
        self._layout: Layout = "nhwc"
        self._made: dict[str, Made] = {}
        self._values: dict[str, Value] = {}
        self._output: AnnLayer | None = None
        # counts the weights of the graph, too
        self._budget = Budget(sum(array.size for array in _arrays(graph)))
        self._budget.take(_arrays(graph))
        self._exhausted = False
        # products of extreme weights may overflow: a layer with such weights is refused when it is made
        with np.errstate(all="ignore"):
            if self._start():
                for node in graph.nodes:
                    self._evaluate(node, rules)
                self._finish_output()

    def _start(self) -> bool:
        shape = self.graph.shapes[self.graph.input]
        chosen = input_layout(self.graph)
        if chosen is None:
            remedy = "use (N, C, H, W), (N, H, W, C), (N, C, L), (N, L, C) or (N, C)"
            self.refuse(self.graph.input, "input", f"it has the shape {shape}", remedy)
            return False
        self._layout, self.shapes[INPUT], dims = chosen
        self._values[self.graph.input] = identity_value(INPUT, self.shapes[INPUT], dims)
        for problem in self.graph.problems:
            if problem.operator == "input":
                self._stand_in(problem.node)
        return True

    def _evaluate(self, node: Node, rules: Mapping[type[Node], Rule]) -> None:
        if isinstance(node, Unsupported):
            self.problems.append(node.problem)
            self._stand_in(node.output)
        elif isinstance(node, Unexamined) or self._exhausted or any(name not in self._values for name in node.inputs):
            self._stand_in(node.output)
        else:
            try:
                value = rules[type(node)](self, node, *(self._values[name] for name in node.inputs))
                self.spend(value.bias, *(term.weight for term in value.terms))
                if len(value.terms) > _MAXIMUM_TERMS:
                    raise NotComposableError(f"it is a sum of {len(value.terms)} terms")
                self._values[node.output] = value
            except NotComposableError as error:
                self.refuse(node.name, node.operator, error.reason, error.remedy)
                self._stand_in(node.output)
            except _NoStandInError:
                # what follows is examined no further
                self._values.pop(node.output, None)

    def spend(self, *arrays: NDArray[np.float64]) -> None:
        """Count what was made for a tensor; raises NotComposableError if all tensors together hold too much."""
        excess = self._budget.take(arrays)
        if excess:
            self._exhausted = True
            raise NotComposableError(f"the kernels up to it have {excess} weights more than the model allows for")

    def refuse(self, node: str, operator: str, reason: str, remedy: str) -> None:
        """Note a problem, once per node."""
        if all(problem.node != node for problem in self.problems):
            self.problems.append(NodeProblem(node, operator, reason, remedy))

    def reject(self, node: Node, reason: str, remedy: str) -> Value:
        """Note a problem and return a stand-in of the right shape, so that later nodes are examined, too."""
        self.refuse(node.name, node.operator, reason, remedy)
        value = self._stand_in(node.output)
        if value is None:
            raise _NoStandInError
        return value

    def _stand_in(self, tensor: str) -> Value | None:
        shape = self.graph.shapes.get(tensor)
        if shape is None or len(shape) not in (2, 3, 4):
            return None
        source = f"?{tensor}"
        self.shapes[source], dims = _map_of(shape)
        self._values[tensor] = identity_value(source, self.shapes[source], dims)
        return self._values[tensor]

    def made(self, value: Value) -> Made | None:
        """The layer whose unchanged spikes ``value`` is, inside any border; None if it is something else."""
        source = replace(value, border=(0, 0, 0, 0), pool=None).spikes_of()
        return self._made.get(source or "")

    def fire(self, name: str, operator: str, value: Value, ceiling: float | None, alias: str = "") -> Value:
        """Make a layer called ``name`` that fires on ``value``; return its spikes, inside the same border."""
        inner = replace(value, border=(0, 0, 0, 0))
        below = self.made(value)
        if below and below.layer.ceiling is not None:
            # maxima of bounded spikes keep their bound
            ceiling = below.layer.ceiling if ceiling is None else min(ceiling, below.layer.ceiling)
        terms = self._terms(name, operator, inner)
        layer = AnnLayer(
            *(name, terms, value.bias, value.pool, ceiling),
            linear=value.linear,
            nodes=tuple(dict.fromkeys(value.nodes)),
        )
        self._made[name] = Made(layer, inner, alias or name)
        height, width = value.pooled or value.size
        self.shapes[name] = (height, width, value.channels)
        return replace(identity_value(name, self.shapes[name], value.dims), border=value.border)

    def settle(self, value: Value) -> Value:
        """Return a value without a waiting max-pool: one of spikes alone is a layer, ReLU does not change it.

        Raises
        ------
        NotComposableError
            If the maximum can be negative.
        """
        if not value.pool:
            return value
        if not value.is_nonnegative:
            raise NotComposableError(
                f"the max-pool {value.name!r} has no activation in front of it or behind it",
                "put an activation next to the max-pool, or use an average pool",
            )
        return self.fire(value.name, "MaxPool", value, None)

    def _terms(self, node: str, operator: str, value: Value) -> tuple[Term, ...]:
        if not all(np.all(np.isfinite(t.weight)) for t in value.terms) or not np.all(np.isfinite(value.bias)):
            self.refuse(node, operator, "its weights overflow", "check the model's weights and statistics")
        terms = [finish(t, self.shapes[t.source], value.size, t.source != INPUT) for t in merge_equal(value.terms)]
        self.spend(*(term.weight if isinstance(term, ConvTerm) else term.scale for term in terms))
        if len({term.source == INPUT for term in terms}) > 1:
            remedy = "read the image through one convolution and activation"
            self.refuse(node, operator, "it sums the image and spikes (S4)", remedy)
        return tuple(sorted(terms, key=lambda term: not isinstance(term, ConvTerm)))

    def _finish_output(self) -> None:
        value = self._values.get(self.graph.output)
        if value is None or self.problems:
            return
        try:
            value = self._in_model_order(self.settle(value)).without_border(self.shapes)
            name = f"{value.name}:output" if value.name in (*self._made, INPUT) else value.name
            terms = self._terms(name, "output", value)
        except NotComposableError as error:
            self.refuse(self.graph.output, "output", error.reason, error.remedy)
            return
        nodes = tuple(dict.fromkeys(value.nodes))
        self._output = AnnLayer(name, terms, value.bias, fires=False, linear=value.linear, nodes=nodes)
        self.shapes[name] = (*value.size, value.channels)

    def _in_model_order(self, value: Value) -> Value:
        """Scores of a flattened map, numbered as the model numbers them: one channel each."""
        if all(len(atoms) < 2 for atoms in value.dims):
            return value
        sizes = value.sizes
        order = [atom for atoms in value.dims for atom in atoms]
        order += [atom for atom in value.sizes if atom not in order]
        count = sizes["h"] * sizes["w"] * sizes["c"]
        limit(count * count)
        numbers = np.eye(count).reshape(count, *(sizes[atom] for atom in order))
        weight = numbers.transpose(0, *(1 + order.index(atom) for atom in sizes))
        return value.convolve(ConvTerm("", np.ascontiguousarray(weight)), (1, 1), self.shapes)

    def result(self) -> LayerGraph:
        """The layers that the output depends on, in evaluation order."""
        assert self._output is not None
        wanted = {term.source for term in self._output.terms}
        layers = [self._output]
        for name, made in reversed(self._made.items()):
            if name in wanted:
                layers.append(made.layer)
                wanted.update(term.source for term in made.layer.terms)
        layers.reverse()
        names = {INPUT: INPUT}
        for layer in layers:
            alias = self._made[layer.name].alias if layer.name in self._made else layer.name
            names[layer.name] = layer.name if alias in wanted or alias in names.values() else alias
        renamed = tuple(_renamed(layer, names) for layer in layers)
        shapes = {new: self.shapes[old] for old, new in names.items()}
        return LayerGraph(self.shapes[INPUT], self._layout, renamed, shapes)

    def ends_here(self, node: Node) -> bool:
        """True if nothing but data movement follows ``node``."""
        tensor = node.output
        while tensor != self.graph.output:
            readers = self.graph.readers(tensor)
            if len(readers) != 1 or not isinstance(readers[0], (Identity, Reshape, Transpose)):
                return False
            tensor = readers[0].output
        return True


def _arrays(graph: Graph) -> Iterator[NDArray[np.float64]]:
    for node in graph.nodes:
        yield from (value for value in vars(node).values() if isinstance(value, np.ndarray))


def _renamed(layer: AnnLayer, names: Mapping[str, str]) -> AnnLayer:
    terms = tuple(replace(term, source=names[term.source]) for term in layer.terms)
    return replace(layer, name=names[layer.name], terms=terms)


def _map_of(shape: TensorShape) -> tuple[Shape, Dims]:
    size: Pair = (shape[2] if len(shape) == 4 else 1, shape[-1] if len(shape) > 2 else 1)
    dims: tuple[Dims, ...] = ((("c",),), (("c",), ("w",)), (("c",), ("h",), ("w",)))
    return (*size, shape[1]), canonical(dims[len(shape) - 2], {"h": size[0], "w": size[1], "c": shape[1]})
