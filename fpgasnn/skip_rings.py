"""Capacities of rings in a graph: what reconvergent branches must hold so that nothing waits for ever (D7, D8).

A source that feeds two branches of one layer, one of them through further engines, must be able to run ahead until the
longer way has brought its first row: the ring of the shorter way holds those rows meanwhile. Whether some capacities
deadlock is read off the cycle recurrence (fpgasnn.plan) with its times left out. What waits for what is then a fixed
relation between rows, and as no row waits for a later image, one image shows every deadlock.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from . import _check
from .errors import PlanError
from .network import INPUT, IntegerNetwork, Layer
from .rings import MAX_ROWS, AxisPlan, default_rows, plan_axis, window_rows

__all__ = ["Waits", "ring_capacities", "smallest_rings"]

Capacities = dict[tuple[str, int], int]
"""Rows of every ring, by the layer and the number of the branch it is in front of."""


@dataclass(frozen=True)
class _Edge:
    """One ring: the nodes it connects (0 the input, then the layers), and by output row the source rows it needs."""

    producer: int
    consumer: int
    needed: tuple[int, ...]
    begins: tuple[int, ...]


class Waits:
    """The recurrence row by row, without times: which rings keep an engine from ever going on.

    Parameters
    ----------
    net : IntegerNetwork
    replicas : layer name -> int
        Engines of every layer (D6).
    """

    def __init__(self, net: IntegerNetwork, replicas: Mapping[str, int]) -> None:
        names = [INPUT, *(layer.name for layer in net.layers)]
        self._heights = [net.shape(name)[0] for name in names]
        self._engines = [replicas.get(name, 1) for name in names]
        self._edges: dict[tuple[str, int], _Edge] = {}
        self._behind: list[list[tuple[str, int]]] = [[] for _ in names]
        self._before: list[list[_Edge]] = [[] for _ in names]
        for layer in net.layers:
            consumer = names.index(layer.name)
            for index, source in enumerate(layer.sources):
                rows, outputs = plan_axis(net, layer, index, 0), range(self._heights[consumer])
                needed, begins = tuple(map(rows.needed, outputs)), tuple(map(rows.begin, outputs))
                edge = _Edge(names.index(source), consumer, needed, begins)
                self._edges[layer.name, index] = edge
                self._behind[edge.producer].append((layer.name, index))
                self._before[consumer].append(edge)

    def blocking(self, capacities: Capacities) -> set[tuple[str, int]]:
        """Rings that keep some engine waiting for ever; empty if every row of an image is computed."""
        done = [[False] * height for height in self._heights]
        complete = [0] * len(done)
        following = [list(range(engines)) for engines in self._engines]
        moved = True
        while moved:
            moved = False
            for node, rows in enumerate(following):
                for engine, row in enumerate(rows):
                    while row < self._heights[node] and self._goes_on(node, row, complete, done, capacities):
                        done[node][row], moved = True, True
                        while complete[node] < self._heights[node] and done[node][complete[node]]:
                            complete[node] += 1
                        row += self._engines[node]
                    rows[engine] = row
        return {
            place
            for node, rows in enumerate(following)
            for row in rows
            if row < self._heights[node] and self._ready(node, row, complete)
            for place in self._full(node, row, complete, done, capacities)
        }

    def _goes_on(
        self, node: int, row: int, complete: list[int], done: list[list[bool]], capacities: Capacities
    ) -> bool:
        return self._ready(node, row, complete) and not self._full(node, row, complete, done, capacities)

    def _ready(self, node: int, row: int, complete: list[int]) -> bool:
        return all(complete[edge.producer] > edge.needed[row] for edge in self._before[node])

    def _full(
        self, node: int, row: int, complete: list[int], done: list[list[bool]], capacities: Capacities
    ) -> list[tuple[str, int]]:
        """Rings behind a node without room for a row: the row in its bank is still read, or not yet written."""
        full = []
        for place in self._behind[node]:
            edge, old = self._edges[place], row - capacities[place]
            if old < 0:
                continue
            # all output rows whose windows begin there or above
            if complete[edge.consumer] < bisect_right(edge.begins, old) or not done[node][old]:
                full.append(place)
        return full

    def roomy(self) -> Capacities:
        """Capacities with which nothing blocks: the whole map in every ring."""
        return {place: self._heights[edge.producer] for place, edge in self._edges.items()}

    def least(self, place: tuple[str, int], capacities: Capacities) -> int:
        """Smallest capacity of one ring with which nothing blocks, the others as they are (D7)."""
        low, high = 1, self._heights[self._edges[place].producer]
        while low < high:
            middle = (low + high) // 2
            if self.blocking({**capacities, place: middle}):
                low = middle + 1
            else:
                high = middle
        return low


def _run_ahead(net: IntegerNetwork, layer: Layer, index: int, rows: AxisPlan, replicas: Mapping[str, int]) -> int:
    """Rows with which a ring lets all engines on the other ways from its source to the layer work at once (D7).

    While the layer waits for its other branches, the source has run ahead by the windows of all engines on their ways,
    and each engine, the source included, works on rows that it has not handed over yet.
    """
    source = layer.branches[index].source
    reached: dict[tuple[str, int], tuple[int, int, int]] = {}

    def reach(reader: Layer, row: int) -> tuple[int, int, int]:
        """Last source row behind an output row, rows under way up to there, source rows per output row."""
        if (reader.name, row) not in reached:
            last, under_way, step = -1, 0, 0
            for position, branch in enumerate(reader.branches):
                axis = plan_axis(net, reader, position, 0)
                if branch.source == source:
                    last, step = max(last, axis.needed(row)), max(step, axis.step)
                elif branch.source != INPUT:
                    behind, more, each = reach(net.layer(branch.source), axis.needed(row))
                    if behind >= 0:
                        last, step = max(last, behind), max(step, axis.step * each)
                        under_way = max(under_way, more + replicas[branch.source] * each)
            reached[reader.name, row] = last, under_way, step
        return reached[reader.name, row]

    most = 0
    for row in range(net.geometry[layer.name].shape[0]):
        last, under_way, _ = reach(layer, row)
        most = max(most, last - rows.begin(row) + 1 + under_way)
    return most + replicas.get(source, 1) + (replicas[layer.name] - 1) * rows.step


def _defaults(net: IntegerNetwork, replicas: Mapping[str, int]) -> Capacities:
    """D8's capacities, and in front of layers with several branches what D7 asks for."""
    found: Capacities = {}
    for layer in net.layers:
        for index, source in enumerate(layer.sources):
            rows = plan_axis(net, layer, index, 0)
            usual = default_rows(rows, replicas.get(source, 1), replicas[layer.name])
            ahead = _run_ahead(net, layer, index, rows, replicas) if len(layer.branches) > 1 else 0
            found[layer.name, index] = max(usual, ahead)
    return found


def _grown(waits: Waits, capacities: Capacities, fixed: set[tuple[str, int]]) -> Capacities:
    """Give rings that block a row more until nothing does, or only those that are ``fixed`` do."""
    found = dict(capacities)
    while True:
        small = waits.blocking(found) - fixed
        if not small:
            return found
        for place in small:
            found[place] += 1


def _given(net: IntegerNetwork, ring_rows: Mapping[str, int | Sequence[int]] | None) -> Capacities:
    """Check capacities given by hand: one number for all rings in front of a layer, or one per branch."""
    given = {} if ring_rows is None else _check.mapping(ring_rows, "ring_rows", rule="D8", error=PlanError)
    found: Capacities = {}
    for name, value in given.items():
        layer = net.layer(name)
        count, where = len(layer.branches), f", in layer {name!r}"
        limits: dict[str, Any] = {"rule": "D8", "where": where, "error": PlanError}
        if isinstance(value, (tuple, list)):
            rows = _check.integers(value, count, "ring_rows", low=1, high=MAX_ROWS, **limits)
        else:
            rows = (_check.integer(value, "ring_rows", **limits),) * count
        for index, number in enumerate(rows):
            least = window_rows(plan_axis(net, layer, index, 0))
            remedy = f"a ring smaller than one window deadlocks, give at least {least}"
            found[name, index] = _check.integer(number, "ring_rows", low=least, high=MAX_ROWS, remedy=remedy, **limits)
    return found


def _check_live(net: IntegerNetwork, waits: Waits, found: Capacities, given: Capacities) -> None:
    """Refuse capacities that deadlock: those that do so for themselves, else all that do so together."""
    small = sorted(waits.blocking(found))
    if not small:
        return
    roomy = waits.roomy()
    for (name, index), number in given.items():
        least = waits.least((name, index), roomy)
        where = f", in layer {name!r}, branch {index} from {net.layer(name).sources[index]!r}"
        remedy = f"a smaller ring deadlocks while another branch waits for later rows, give at least {least}"
        limits: dict[str, Any] = {"low": least, "high": MAX_ROWS, "rule": "D7", "error": PlanError}
        _check.integer(number, "ring_rows", where=where, remedy=remedy, **limits)
    shown = ", ".join(f"{given[place]} of branch {place[1]} of layer {place[0]!r}" for place in small)
    raise PlanError(f"ring_rows deadlock together (D7), got {shown}: give one of them more rows")


def ring_capacities(
    net: IntegerNetwork, replicas: Mapping[str, int], ring_rows: Mapping[str, int | Sequence[int]] | None
) -> Capacities:
    """Capacity of every ring: what is given, checked, and for the others the default (D7, D8).

    Parameters
    ----------
    net : IntegerNetwork
    replicas : layer name -> int
        Of all layers.
    ring_rows : mapping of layer name to int or to one int per branch, or None

    Raises
    ------
    PlanError
        If a capacity is no integer, below one window, or deadlocks; the message names the smallest one that does not.
    """
    given = _given(net, ring_rows)
    usual = _defaults(net, replicas)
    if all(len(layer.branches) == 1 for layer in net.layers):
        # nothing reconverges: a window in every ring is enough
        return {**usual, **given}
    waits = Waits(net, replicas)
    found = _grown(waits, {**usual, **given}, set(given))
    _check_live(net, waits, found, given)
    return found


def smallest_rings(net: IntegerNetwork, replicas: Mapping[str, int] | None = None) -> dict[str, tuple[int, ...]]:
    """Capacities of which none can be smaller, one per branch: what ``ring_rows`` of :func:`fpgasnn.make_plan` takes.

    Parameters
    ----------
    net : IntegerNetwork
    replicas : layer name -> int
        1 for those that are not named.
    """
    engines = {layer.name: (replicas or {}).get(layer.name, 1) for layer in net.layers}
    waits = Waits(net, engines)
    windows = {
        (layer.name, index): window_rows(plan_axis(net, layer, index, 0))
        for layer in net.layers
        for index in range(len(layer.branches))
    }
    found = _grown(waits, _defaults(net, engines), set())
    for place, least in windows.items():
        found[place] = max(least, waits.least(place, found))
    return {layer.name: tuple(found[layer.name, index] for index in range(len(layer.branches))) for layer in net.layers}
