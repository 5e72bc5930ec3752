"""Lane programs: what the lanes of a layer do for one output position and one group of channels (D1).

A program is a tree of loops whose leaves take the lanes one cycle (:class:`Do`), one cycle per kernel column
(:class:`LoadWindow`) or one cycle per event (:class:`Scan`). The hardware's sequencer is generated from it and the
golden model counts its cycles, so there is one description of time and two readers of it. The arithmetic is *not*
shared: the golden model computes spikes from the formulas of docs/semantics.md.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass, replace

from .network import Code, ImageInput, IntegerNetwork, Layer, PoolMode

__all__ = [
    "Base",
    "Constant",
    "Count",
    "Do",
    "Leaf",
    "LoadWindow",
    "Loop",
    "Membrane",
    "Node",
    "Op",
    "Operand",
    "Scan",
    "Step",
    "leaves",
    "make_program",
]


class Base(enum.Enum):
    """First summand of the lane's adder."""

    ZERO = 0
    HOLD = 1
    DOUBLE = 2


class Operand(enum.Enum):
    """Second summand of the lane's adder."""

    NONE = 0
    WEIGHT = 1
    CONSTANT = 2
    AUX = 3


class Constant(enum.Enum):
    """A word of the constant ROM: one value per channel, or two where the lane's own spike bit chooses."""

    START_BIAS = "start - threshold + bias"
    STEP_BIAS = "bias, less the threshold after a spike"
    START = "start - threshold"
    BIAS = "bias"
    RESET = "0, or minus the threshold after a spike"
    RADIX_START = "bias + start - threshold * 2^(K-1)"
    RADIX_TEST = "plus or, after a spike, minus threshold * 2^k"
    SKIP = "of a skip connection, or of a tap of a depthwise convolution"


class Count(enum.Enum):
    """What a loop counts."""

    TIMESTEPS = "T"
    READOUT = "T - t0"
    PLANES = "K"
    IMAGE_PLANES = "B"
    ELEMENTS = "elements of the pool window"
    TIMESTEP_BITS = "bits of T"
    READOUT_BITS = "bits of T - t0"


class Membrane(enum.Enum):
    """Which U register an operation addresses."""

    MAIN = "register 0"
    ELEMENT = "the register of the current pool element"
    SCRATCH = "register 1"


class Step(enum.Enum):
    """The two operations of the comparator max-pool (S5)."""

    SUBTRACT = "U <- U - J, or J <- U for the first valid element"
    KEEP = "J <- J + U where U >= 0, skipped for the first valid element"


@dataclass(frozen=True)
class Op:
    """One lane operation: ``target <- base + operand``.

    Members
    -------
    base, operand : Base, Operand
    constant : Constant or None
        The ROM word when the operand is CONSTANT.
    gated : bool
        The operand counts only where the current bit of T (or T - t0) is 1.
    into_aux : bool
        The target is J instead of U.
    fire : bool
        The sign test: the spike bits leave the lane with this operation, before U changes.
    scores : bool
        U leaves the lane as the score.
    membrane : Membrane
    step : Step or None
        One half of the comparator max-pool; overrides base and operand.
    """

    base: Base = Base.HOLD
    operand: Operand = Operand.NONE
    constant: Constant | None = None
    gated: bool = False
    into_aux: bool = False
    fire: bool = False
    scores: bool = False
    membrane: Membrane = Membrane.MAIN
    step: Step | None = None


@dataclass(frozen=True)
class Do:
    """One operation, one cycle; ``first`` and ``last`` replace it in that iteration of the loop over ``of``.

    With ``fire_on_first_element`` the fire flag counts only at the first element of the pool window.
    """

    op: Op
    first: Op | None = None
    last: Op | None = None
    of: Count | None = None
    fire_on_first_element: bool = False


@dataclass(frozen=True)
class LoadWindow:
    """Fill the window register from the ring: one cycle per kernel column."""


@dataclass(frozen=True)
class Scan:
    """All events of the current index (step or plane), every branch in order: max(1, events) cycles per fetch.

    A fetch of a channelwise branch is one cycle, in which lanes whose own input spikes add a constant (D7). The lane's
    base is ``first`` in the first cycle of the scan in the first iteration of the innermost loop, ``base``
    in the first cycle of later iterations, and HOLD in all other cycles.
    """

    base: Base = Base.HOLD
    first: Base = Base.HOLD
    membrane: Membrane = Membrane.MAIN
    negate_first: bool = False


@dataclass(frozen=True)
class Loop:
    """A counted loop; every count is at least 1."""

    count: Count
    body: tuple[Node, ...]


Leaf = Do | LoadWindow | Scan
Node = Leaf | Loop

_SUBTRACT = Do(Op(step=Step.SUBTRACT))
_KEEP = Do(Op(step=Step.KEEP))


def leaves(nodes: tuple[Node, ...]) -> Iterator[Leaf]:
    """Iterate over the leaves of a program in order."""
    for node in nodes:
        if isinstance(node, Loop):
            yield from leaves(node.body)
        else:
            yield node


def _constant(constant: Constant, base: Base = Base.HOLD, **fields: object) -> Op:
    return replace(Op(base=base, operand=Operand.CONSTANT, constant=constant), **fields)  # type: ignore[arg-type]


def _fire_loop(count: Count, constant: Constant, *before: Node) -> Loop:
    """Tests: the spike leaves, then the constant is added; after the last test nothing is."""
    return Loop(count, (*before, Do(_constant(constant, fire=True), last=Op(fire=True), of=count)))


def _times_t(count: Count, operand: Op) -> Loop:
    """U <- (T or T - t0) * operand, Horner over the bits of the factor, most significant first."""
    step = replace(operand, base=Base.DOUBLE, gated=True)
    return Loop(count, (Do(step, first=replace(step, base=Base.ZERO), of=count),))


def _gather(net: IntegerNetwork, layer: Layer, window: bool) -> tuple[Node, ...]:
    """Sum the current of one element of the image or of a whole train into U, starting from zero."""
    if net.reads_image(layer):
        assert isinstance(net.input, ImageInput)
        scan = Scan(Base.DOUBLE, Base.ZERO, negate_first=net.input.signed)
        loop = Loop(Count.IMAGE_PLANES, (scan,))
        return (LoadWindow(), loop) if window else (loop,)
    if net.code is Code.RADIX:
        return (Loop(Count.PLANES, (Scan(Base.DOUBLE, Base.ZERO),)),)
    return (Loop(Count.TIMESTEPS, (Scan(Base.HOLD, Base.ZERO),)),)


def _maximum(gather: tuple[Node, ...]) -> tuple[Node, ...]:
    """J <- maximum over the pool window."""
    return (Loop(Count.ELEMENTS, (*gather, _SUBTRACT, _KEEP)),)


def _output(net: IntegerNetwork, layer: Layer, window: bool) -> tuple[Node, ...]:
    bias = _constant(Constant.BIAS)
    hand_over = Do(Op(scores=True))
    if net.reads_image(layer):
        gather = _gather(net, layer, window)
        if net.code is Code.RADIX:
            return (*gather, Do(bias), hand_over)
        factor = Count.READOUT_BITS if net.code is Code.CAUSAL else Count.TIMESTEP_BITS
        return (*gather, Do(replace(bias, into_aux=True)), _times_t(factor, Op(operand=Operand.AUX)), hand_over)
    if net.code is Code.CAUSAL:
        add = Do(bias, first=replace(bias, base=Base.ZERO), of=Count.READOUT)
        return (Loop(Count.READOUT, (add, Scan())), hand_over)
    if net.code is Code.DEFERRED:
        return (_times_t(Count.TIMESTEP_BITS, bias), Loop(Count.TIMESTEPS, (Scan(),)), hand_over)
    return (*_gather(net, layer, window), Do(bias), hand_over)


def _first_layer(net: IntegerNetwork, layer: Layer, window: bool) -> tuple[Node, ...]:
    gather = _gather(net, layer, window)
    take = (Do(Op(Base.ZERO, Operand.AUX)),) if layer.pool else ()
    current = _maximum(gather) if layer.pool else gather
    if net.code is Code.RADIX:
        start = Do(_constant(Constant.RADIX_START))
        return (*current, *take, start, _fire_loop(Count.PLANES, Constant.RADIX_TEST))
    keep = Do(_constant(Constant.BIAS, into_aux=True))
    add = Op(operand=Operand.AUX)
    if net.code is Code.CAUSAL:
        start = Do(_constant(Constant.START, Base.ZERO))
        return (*current, *take, keep, start, _fire_loop(Count.TIMESTEPS, Constant.RESET, Do(add)))
    start = Do(_constant(Constant.START))
    total = _times_t(Count.TIMESTEP_BITS, add)
    return (*current, *take, keep, total, start, _fire_loop(Count.TIMESTEPS, Constant.RESET))


def _causal(layer: Layer) -> tuple[Node, ...]:
    start = _constant(Constant.START_BIAS, Base.ZERO)
    if layer.pool is None:
        return (Do(start), _fire_loop(Count.TIMESTEPS, Constant.STEP_BIAS, Scan()))
    if layer.pool.mode is PoolMode.PER_STEP:
        scratch = Membrane.SCRATCH
        maximum = Loop(
            Count.ELEMENTS,
            (
                Scan(Base.ZERO, Base.ZERO, scratch),
                Do(replace(_SUBTRACT.op, membrane=scratch)),
                Do(replace(_KEEP.op, membrane=scratch)),
            ),
        )
        return (Do(start), _fire_loop(Count.TIMESTEPS, Constant.STEP_BIAS, maximum, Do(Op(operand=Operand.AUX))))
    element = Membrane.ELEMENT
    constant = Do(
        _constant(Constant.STEP_BIAS, fire=True, membrane=element),
        first=replace(start, membrane=element),
        of=Count.TIMESTEPS,
        fire_on_first_element=True,
    )
    steps = Loop(Count.TIMESTEPS, (Loop(Count.ELEMENTS, (constant, Scan(membrane=element))),))
    return (steps, Do(Op(fire=True)))


def make_program(net: IntegerNetwork, layer: Layer, *, window: bool) -> tuple[Node, ...]:
    """Return the lane program of a layer for one position and group (D1).

    Parameters
    ----------
    net, layer : IntegerNetwork, Layer
    window : bool
        True if the layer reads its input through a window register (D2).
    """
    if not layer.fires:
        return _output(net, layer, window)
    if net.reads_image(layer):
        return _first_layer(net, layer, window)
    if net.code is Code.CAUSAL:
        return _causal(layer)
    gather = _gather(net, layer, window)
    if net.code is Code.RADIX:
        current = (*_maximum(gather), Do(Op(Base.ZERO, Operand.AUX))) if layer.pool else gather
        return (*current, Do(_constant(Constant.RADIX_START)), _fire_loop(Count.PLANES, Constant.RADIX_TEST))
    constants = (_times_t(Count.TIMESTEP_BITS, _constant(Constant.BIAS)), Do(_constant(Constant.START)))
    tests = _fire_loop(Count.TIMESTEPS, Constant.RESET)
    if layer.pool:
        return (*_maximum(gather), *constants, Do(Op(operand=Operand.AUX)), tests)
    return (*constants, Loop(Count.TIMESTEPS, (Scan(),)), tests)
