"""The plan: everything that decides cycles (D5), and nothing else.

Hardware is built from a :class:`Plan` and the golden model predicts cycles from it; neither imports the other. It is
pure Python. The cycle contract, with ``start`` and ``done`` in the time of the scanner (the cycle in which the first
item of a position is there, and the cycle after its last):

    start(l, p) = max( done(l, p-1),
                       written(p's last input) + LATENCY_WRITTEN      (of every branch, D7; from an engine;
                       LATENCY_ACCEPTED from the input)
                       released(row for p) + LATENCY_RELEASED         (first position of a row, by all readers of
                       all rings behind; with replicas also the row before it in its bank, written + LATENCY_WRITTEN)
                       transferred(last score of p-1) + LATENCY_READ  (output layer) )
    done(l, p)  = start(l, p) + service(l, p)
    service     = groups * ( fixed cycles of the lane program + sum over fetches of all branches of max(1, events) )

``p-1`` is the position before p in the same engine: n replicas of an engine take the output rows in turn (D6), row r
of all images' rows goes to engine r mod n.

The input accepts one word per cycle: accept(i) = max(accept(i-1) + 1, arrival(i), released(row for i)).
The scores of a position are offered one per cycle from done + LATENCY_SCORES on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from . import _check
from .branch_plan import WINDOW_BITS, BranchPlan, plan_branch
from .errors import PlanError
from .geometry import Pair
from .network import INPUT, Code, ImageInput, IntegerNetwork, Layer, PoolMode
from .rings import WORD_CHANNELS, AxisPlan, RingPlan, plan_axis, plan_ring
from .schedule import Count, Do, LoadWindow, Loop, Node, make_program
from .skip_rings import ring_capacities, smallest_rings

__all__ = [
    "LATENCY_ACCEPTED",
    "LATENCY_READ",
    "LATENCY_RELEASED",
    "LATENCY_SCORES",
    "LATENCY_WRITTEN",
    "WINDOW_BITS",
    "WORD_CHANNELS",
    "AxisPlan",
    "BranchPlan",
    "LayerPlan",
    "Plan",
    "RingPlan",
    "fixed_cycles",
    "hardware_problems",
    "make_plan",
    "membranes",
    "smallest_rings",
    "trip_counts",
]

LATENCY_WRITTEN = 4
"""From an engine's done to the earliest start of the position that needs it: lane pipeline, ring, admission, fetch."""
LATENCY_ACCEPTED = 3
"""From the cycle that accepts an input word to the earliest start of the position that needs it."""
LATENCY_RELEASED = 2
"""From the done that releases rows to the earliest start of the producer's position that fills them."""
LATENCY_SCORES = 2
"""From the output engine's done to the transfer of the position's first score; channel c follows c cycles later."""
LATENCY_READ = 3
"""From the transfer of a position's last score to the earliest start of the output engine's next position."""

MAX_LANES = 1 << 12
"""Most lanes of an engine (D6)."""
MAX_MEMBRANES = 256
"""Most U registers of a lane: what the order to the lanes can address (D1)."""


@dataclass(frozen=True)
class LayerPlan:
    """The engine of one layer.

    Members
    -------
    name : str
    lanes, groups : int
        P lanes work on ``groups`` groups of channels in turn.
    channels : int
    shape : (height, width)
        Output positions.
    conv : (height, width)
        Positions before pooling: pool elements outside never count.
    pool : (vertical, horizontal)
        Elements of the pool window, (1, 1) without a pool.
    pool_stride, pool_pads : (vertical, horizontal)
        Stride and leading pads of the pool, (1, 1) and (0, 0) without one.
    branches : tuple of BranchPlan
    program : tuple of Node
        The lane program (fpgasnn.schedule).
    replicas : int
        Engines that take the output rows in turn (D6).
    """

    name: str
    lanes: int
    groups: int
    channels: int
    shape: Pair
    conv: Pair
    pool: Pair
    pool_stride: Pair
    pool_pads: Pair
    branches: tuple[BranchPlan, ...]
    program: tuple[Node, ...]
    replicas: int = 1

    @property
    def elements(self) -> int:
        """Elements of the pool window."""
        return self.pool[0] * self.pool[1]

    @property
    def load_cycles(self) -> int:
        """Cycles that fill the window registers of all branches."""
        return sum(branch.load_cycles for branch in self.branches)

    @property
    def weights(self) -> int:
        """Weight addresses of a group, all branches."""
        return sum(branch.weights for branch in self.branches)

    @property
    def constants(self) -> int:
        """Words of the constant ROM per group that are added where an input spikes, all branches."""
        return sum(branch.constants for branch in self.branches)


@dataclass(frozen=True)
class Plan:
    """A folding of a network onto engines.

    Members
    -------
    code : Code
    max_timesteps : int
        Largest T the rings hold (K in radix code).
    layers : tuple of LayerPlan
        In the order of the network.
    """

    code: Code
    max_timesteps: int
    layers: tuple[LayerPlan, ...]

    def __post_init__(self) -> None:
        _check.instance(self.code, Code, "code of a plan", "use make_plan", error=PlanError)
        _check.integer(self.max_timesteps, "max_timesteps of a plan", low=1, rule="D5", error=PlanError)
        _check.instances(self.layers, (LayerPlan,), "layers of a plan", rule="D5", error=PlanError)

    @property
    def engines(self) -> list[tuple[LayerPlan, int]]:
        """All engines in order: the layer, and which of its replicas."""
        return [(layer, replica) for layer in self.layers for replica in range(layer.replicas)]

    def layer(self, name: str) -> LayerPlan:
        """Return the plan of the layer called ``name``; raises PlanError if there is none."""
        known = {layer.name: layer for layer in self.layers}
        if isinstance(name, str) and name in known:
            return known[name]
        raise PlanError(f"unknown layer {_check.shown(name)}: the plan has {', '.join(known)}: use one of these names")

    def readers(self, source: str) -> list[tuple[LayerPlan, int]]:
        """All branches that read the input or a layer, in order: the layer, and which branch of it (D7)."""
        return [
            (layer, index)
            for layer in self.layers
            for index, branch in enumerate(layer.branches)
            if branch.source == source
        ]

    @property
    def input_ring(self) -> RingPlan:
        """The ring in front of the first branch that reads the input; all others have words of the same layout."""
        layer, index = self.readers(INPUT)[0]
        return layer.branches[index].ring


def fixed_cycles(program: tuple[Node, ...], counts: Mapping[Count, int], load_cycles: int = 0) -> int:
    """Cycles of a lane program that do not depend on events, per group.

    Parameters
    ----------
    program : tuple of Node
    counts : mapping of Count to int
        Trip counts, see :func:`trip_counts`.
    load_cycles : int
        Cycles of one LoadWindow: :attr:`LayerPlan.load_cycles`.
    """
    total = 0
    for node in program:
        if isinstance(node, Loop):
            total += counts[node.count] * fixed_cycles(node.body, counts, load_cycles)
        elif isinstance(node, Do):
            total += 1
        elif isinstance(node, LoadWindow):
            total += load_cycles
    return total


def trip_counts(net: IntegerNetwork, plan: Plan, layer: LayerPlan, timesteps: int, delay: int) -> dict[Count, int]:
    """Trip counts of a layer's loops for a run of T (or K) with the readout starting at t0.

    The loops over the bits of T always run over all bits of the plan's T_max: leading zeros cost a cycle each.
    """
    readout = timesteps - delay
    bits = plan.max_timesteps.bit_length()
    return {
        Count.TIMESTEPS: timesteps,
        Count.READOUT: readout,
        Count.PLANES: timesteps,
        Count.IMAGE_PLANES: net.input.bits if isinstance(net.input, ImageInput) else 1,
        Count.ELEMENTS: layer.elements,
        Count.TIMESTEP_BITS: bits,
        Count.READOUT_BITS: bits,
    }


def hardware_problems(net: IntegerNetwork) -> list[str]:
    """List what the golden model can run and the hardware cannot; empty if all is well."""
    return [
        f"layer {layer.name!r} pools {membranes(net, layer)} elements, one register each (D1)"
        for layer in net.layers
        if membranes(net, layer) > MAX_MEMBRANES
    ]


def _default_lanes(channels: int) -> int:
    return min(WORD_CHANNELS, 1 << (channels - 1).bit_length())


def _resolve_lanes(net: IntegerNetwork, lanes: int | Mapping[str, int] | None) -> dict[str, int]:
    if isinstance(lanes, Mapping):
        _check.known_names(lanes, [layer.name for layer in net.layers], "lanes", "the network")
    result = {}
    for layer in net.layers:
        chosen = lanes.get(layer.name) if isinstance(lanes, Mapping) else lanes
        value = _default_lanes(layer.channels) if chosen is None else chosen
        where = f", in layer {layer.name!r}"
        value = _check.integer(value, "lanes", low=1, high=MAX_LANES, rule="D6", where=where, error=PlanError)
        if WORD_CHANNELS % value and value % WORD_CHANNELS:
            raise PlanError(
                f"lanes must divide {WORD_CHANNELS} or be a multiple of it (D6), got {value}{where}: take a power of "
                f"two"
            )
        result[layer.name] = value
    return result


def _resolve_replicas(net: IntegerNetwork, replicas: Mapping[str, int] | None) -> dict[str, int]:
    given = {} if replicas is None else _check.mapping(replicas, "replicas", rule="D6", error=PlanError)
    _check.known_names(given, [layer.name for layer in net.layers], "replicas", "the network")
    result = {layer.name: 1 for layer in net.layers}
    for name, value in given.items():
        rows = net.shape(name)[0] if name != net.output.name else 1
        result[name] = _check.integer(
            value, "replicas", low=1, high=rows, rule="D6, at most one per output row; the output layer has one",
            where=f", in layer {name!r}", error=PlanError,
        )  # fmt: skip
    return result


def make_plan(
    net: IntegerNetwork,
    lanes: int | Mapping[str, int] | None = None,
    *,
    replicas: Mapping[str, int] | None = None,
    max_timesteps: int | None = None,
    ring_rows: Mapping[str, int | Sequence[int]] | None = None,
) -> Plan:
    """Fold a network onto engines, one per layer unless ``replicas`` says otherwise.

    Parameters
    ----------
    net : IntegerNetwork
    lanes : int, mapping of layer name to int, or None
        Lanes P per engine (D6): a divisor or a multiple of 16. None takes the smallest power of two that holds the
        layer's channels, at most 16.
    replicas : mapping of layer name to int, or None
        Engines of a layer that take its output rows in turn (D6); 1 for those that are not named.
    max_timesteps : int or None
        Largest T the rings hold; None is the network's own bound. K in radix code.
    ring_rows : mapping of layer name to int, or None
        Capacity of the rings in front of a layer; the default is D8's.

    Raises
    ------
    PlanError
        For lanes, replicas or a T_max out of range, and for ring capacities that deadlock. Networks the hardware cannot
        build still get a plan (the golden model counts their cycles); :func:`hardware_problems` names them.
    """
    _check.instance(net, IntegerNetwork, "net", "give what fpgasnn.convert or load_network returns")
    assert net.max_timesteps is not None
    planes = net.max_timesteps if max_timesteps is None else max_timesteps
    planes = _check.integer(planes, "max_timesteps of a plan", rule="D5", error=PlanError)
    if not 1 <= planes <= net.max_timesteps or (net.code is Code.RADIX and planes != net.max_timesteps):
        raise PlanError(
            f"max_timesteps of a plan must be in 1..{net.max_timesteps} (D5; K in radix code), got "
            f"{_check.shown(planes)}: leave it out for the network's own"
        )
    lane_count = _resolve_lanes(net, lanes)
    engines = _resolve_replicas(net, replicas)
    capacities = ring_capacities(net, engines, ring_rows)
    layers = []
    for layer in net.layers:
        branches = []
        for index in range(len(layer.branches)):
            rows, columns = plan_axis(net, layer, index, 0), plan_axis(net, layer, index, 1)
            capacity = capacities[layer.name, index]
            ring = plan_ring(net, layer, index, planes=planes, lanes=lane_count, replicas=engines, capacity=capacity)
            branches.append(plan_branch(net, layer, index, rows, columns, ring, lane_count[layer.name]))
        layers.append(_plan_layer(net, layer, lane_count[layer.name], engines[layer.name], tuple(branches)))
    return Plan(net.code, planes, tuple(layers))


def _plan_layer(
    net: IntegerNetwork, layer: Layer, lanes: int, replicas: int, branches: tuple[BranchPlan, ...]
) -> LayerPlan:
    geometry, pool = net.geometry[layer.name], layer.pool
    return LayerPlan(
        name=layer.name,
        lanes=lanes,
        groups=-(-layer.channels // lanes),
        channels=layer.channels,
        shape=geometry.shape[:2],
        conv=geometry.conv,
        pool=pool.kernel if pool else (1, 1),
        pool_stride=pool.stride if pool else (1, 1),
        pool_pads=pool.pads[:2] if pool else (0, 0),
        branches=branches,
        program=make_program(net, layer, window=any(branch.kind == "window" for branch in branches)),
        replicas=replicas,
    )


def membranes(net: IntegerNetwork, layer: Layer) -> int:
    """Number of U registers per lane: one per pool element in causal cumulative code, two in per_step code (S5)."""
    if layer.pool is None or net.code is not Code.CAUSAL or net.reads_image(layer):
        return 1
    if layer.pool.mode is PoolMode.PER_STEP:
        return 2
    return layer.pool.kernel[0] * layer.pool.kernel[1]
