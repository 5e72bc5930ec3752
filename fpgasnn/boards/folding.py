"""Choosing lanes and replicas: cycles that balance, in a part that holds them (D6).

From one lane everywhere (more where only that fits), the layer that bounds the rate gets more: the next useful number
of lanes, or one more engine, whichever saves more cycles for what it takes of the part. Every step is a folding; the
steps are the table of choices. Rings shrink from D8's default towards one window where block RAM runs out. Resources
are those of the model (:mod:`fpgasnn.boards.resources`), cycles exact on the given images
(:mod:`fpgasnn.boards.services`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from numpy.typing import ArrayLike

from .. import _check
from ..errors import FitError, PlanError
from ..network import Code, IntegerNetwork
from ..plan import Plan, make_plan
from ..rings import WORD_CHANNELS
from .board import Board, Budget, load_board
from .remedies import nothing_fits
from .resources import FILL, RESOURCES, Estimate, estimate, known_family
from .services import Services

__all__ = ["FEW_LANES", "FILL", "Choice", "Folding", "choices", "few_lanes", "fold"]

FEW_LANES = 4
"""Lanes per layer of the design that :func:`few_lanes` begins with."""

_WORTH = 0.98
"""A folding that takes more is chosen only if it saves at least 2 % of the cycles."""
_MOST_STEPS = 200


@dataclass(frozen=True)
class Choice:
    """One folding.

    Members
    -------
    plan : Plan
    resources : Estimate
    interval, latency : float
        Cycles from one image to the next, and of an image alone, on the images that were given.
    busy : mapping of layer name to float
        Cycles per image that each engine of a layer works.
    """

    plan: Plan
    resources: Estimate
    interval: float
    latency: float
    busy: Mapping[str, float]

    @property
    def bottleneck(self) -> str:
        """Layer whose engines work most."""
        return max(self.busy, key=lambda name: self.busy[name])

    def rate(self, clock: float) -> float:
        """Images per second at a clock in MHz."""
        return clock * 1e6 / self.interval

    def describe(self, clock: float) -> dict[str, Any]:
        """The choice as JSON has it."""
        return {
            "lanes": {layer.name: layer.lanes for layer in self.plan.layers},
            "replicas": {layer.name: layer.replicas for layer in self.plan.layers},
            "ring_rows": {layer.name: [branch.ring.rows for branch in layer.branches] for layer in self.plan.layers},
            **{name: getattr(self.resources, name) for name in RESOURCES},
            "interval": self.interval,
            "latency": self.latency,
            "images_per_second": self.rate(clock),
            "bottleneck": self.bottleneck,
            "busy": dict(self.busy),
        }


@dataclass(frozen=True)
class Folding:
    """What was chosen, and among what.

    Members
    -------
    board : Board
    clock : float
        MHz that images per second are computed with.
    choices : tuple of Choice
        All foldings that fit, from the smallest to the fastest.
    chosen : Choice
    """

    board: Board
    clock: float
    choices: tuple[Choice, ...]
    chosen: Choice

    @property
    def plan(self) -> Plan:
        """The chosen plan."""
        return self.chosen.plan


@dataclass(frozen=True)
class _State:
    """The knobs."""

    lanes: Mapping[str, int]
    replicas: Mapping[str, int]
    rows: Mapping[str, int] = field(default_factory=dict)


class _Search:
    """Foldings of a network on a board."""

    def __init__(
        self, net: IntegerNetwork, board: Board, services: Services, max_timesteps: int | None, fill: float
    ) -> None:
        self._net, self._board, self._services = net, board, services
        self._max_timesteps, self._fill = max_timesteps, fill

    def plan(self, state: _State) -> Plan:
        """The plan of a state."""
        return make_plan(
            self._net,
            state.lanes,
            replicas=state.replicas,
            max_timesteps=self._max_timesteps,
            ring_rows=state.rows,
        )

    def squeeze(self, state: _State) -> tuple[_State, Plan, Estimate]:
        """Take rows from rings, the largest saving first, until all fits or no ring can be smaller."""
        state = replace(state, rows={})
        while True:
            plan = self.plan(state)
            guess = estimate(self._net, plan, self._board)
            if guess.fits(self._board.budget, self._fill):
                return state, plan, guess
            smaller = [(self._room(plan, name), name) for name in state.lanes]
            spare, name = max(smaller)
            if spare == 0:
                return state, plan, guess
            rows = plan.layer(name).branches[0].ring.rows - 1
            state = replace(state, rows={**state.rows, name: rows})

    @staticmethod
    def _room(plan: Plan, name: str) -> int:
        """Bits of a row of the ring in front of a layer, 0 if it cannot lose one."""
        branches = plan.layer(name).branches
        if len(branches) > 1:
            return 0
        ring, rows = branches[0].ring, branches[0].rows
        least = min(rows.span + (ring.readers - 1) * rows.step, rows.size)
        return ring.memory_bits // ring.rows if ring.rows > least else 0

    def first(self, most: int = 1) -> _State:
        """One engine everywhere, with as many lanes as it can have up to ``most``."""
        lanes = few_lanes(self._net, most)
        return _State(lanes, dict.fromkeys(lanes, 1))

    def start(self) -> tuple[_State, Plan, Estimate] | None:
        """A folding with few lanes that fits; None if none was found.

        Few lanes can take more block RAM than many: every lane's part of a ring's word has a write enable of its own,
        and fills a byte of the memory however few bits it has; and with more than 16 lanes the banks of a ring are
        shallow enough for distributed RAM. So every layer has the same lanes first, and else those that suit it.
        """
        tried = []
        for most in _lane_counts(WORD_CHANNELS):
            found = self.squeeze(self.first(most))
            if self._lacking(found[2]) == 0:
                return found
            tried.append(found)
        state = min(tried, key=lambda found: self._lacking(found[2]))[0]
        for layer in self._net.layers:
            ways = [replace(state, lanes={**state.lanes, layer.name: n}) for n in _lane_counts(layer.channels)]
            state = min(ways, key=self._cost)
        found = self.squeeze(state)
        return None if self._lacking(found[2]) else found

    def _cost(self, state: _State) -> tuple[float, float]:
        """What is lacking, then what is taken."""
        guess = estimate(self._net, self.plan(state), self._board)
        return self._lacking(guess), _burden(guess, self._board.budget)

    def _lacking(self, guess: Estimate) -> float:
        """Sum over the resources of what is needed beyond what there is, as shares of that; 0 for what fits."""
        excess = guess.excess(self._board.budget, self._fill).values()
        return sum((needed - there) / max(1, there) for needed, there in excess)

    def larger(self, state: _State, name: str, replicate: bool) -> Iterator[_State]:
        """States with more for one layer: the next lanes that save a group, one more engine."""
        layer = self._net.layer(name)
        lanes = state.lanes[name]
        groups = -(-layer.channels // lanes)
        for wider in _lane_counts(layer.channels):
            if wider > lanes and -(-layer.channels // wider) < groups:
                yield replace(state, lanes={**state.lanes, name: wider})
                break
        if replicate and layer.fires and state.replicas[name] < self._net.shape(name)[0]:
            yield replace(state, replicas={**state.replicas, name: state.replicas[name] + 1})

    def choice(self, plan: Plan, guess: Estimate) -> Choice:
        """Cycles of a plan."""
        interval, latency = self._services.cycles(plan)
        return Choice(plan, guess, interval, latency, self._services.busy(plan))

    def steps(self, replicate: bool) -> Iterator[Choice]:
        """All steps from the smallest folding on that fit; nothing if even that does not."""
        found = self.start()
        if found is None:
            return
        state, plan, guess = found
        for _ in range(_MOST_STEPS):
            yield self.choice(plan, guess)
            busy = self._services.busy(plan)
            name = max(busy, key=lambda layer: busy[layer])
            best: tuple[float, _State, Plan, Estimate] | None = None
            for wider in self.larger(state, name, replicate):
                following, plan_of, needs = self.squeeze(wider)
                saved = busy[name] - self._services.busy(plan_of)[name]
                if saved <= 0 or not needs.fits(self._board.budget, self._fill):
                    continue
                worth = saved / max(_burden(needs, self._board.budget) - _burden(guess, self._board.budget), 1e-6)
                if best is None or worth > best[0]:
                    best = worth, following, plan_of, needs
            if best is None:
                return
            _, state, plan, guess = best


def _lane_counts(channels: int) -> list[int]:
    """Lanes that an engine can have (D6), up to what holds all channels at once."""
    counts = [1, 2, 4, 8, *range(WORD_CHANNELS, channels + WORD_CHANNELS, WORD_CHANNELS)]
    return [count for count in counts if count // 2 < channels or count == 1]


def few_lanes(net: IntegerNetwork, most: int = FEW_LANES) -> dict[str, int]:
    """Lanes of every layer, no more than it can use and ``most``: a small design, where no model tells which is best.

    Four rather than one, for every lane writes a part of a ring's word of its own, and the distributed RAM of Gowin has
    words of 4 bits: with one lane per layer it runs out before logic does (docs/boards.md).
    """
    return {layer.name: max(n for n in _lane_counts(layer.channels) if n <= most) for layer in net.layers}


def _burden(guess: Estimate, budget: Budget) -> float:
    """Sum of the shares of a part that a design takes."""
    pairs: list[tuple[int, int]] = [(getattr(guess, name), getattr(budget, name)) for name in RESOURCES]
    return sum(used / there for used, there in pairs if there)


def choices(
    net: IntegerNetwork,
    board: Board,
    services: Services,
    *,
    replicate: bool = True,
    max_timesteps: int | None = None,
    fill: float = FILL,
) -> list[Choice]:
    """List foldings that fit a board, from the smallest to the one that no step makes faster.

    Parameters
    ----------
    net, board, services : IntegerNetwork, Board, Services
    replicate : bool
        Layers may have several engines.
    max_timesteps : int or None
        Largest T the hardware has room for.
    fill : float
        Share of the logic cells that may be taken.
    """
    return list(_Search(net, board, services, max_timesteps, fill).steps(replicate))


def _chosen(found: list[Choice], clock: float, fps: float | None, board: Board) -> Choice:
    fastest = min(found, key=lambda choice: choice.interval)
    if fps is None:
        return next(choice for choice in found if choice.interval * _WORTH <= fastest.interval)
    for choice in found:
        if choice.rate(clock) >= fps:
            return choice
    raise FitError(
        f"no folding on {board.title} reaches {fps:,.0f} images/s (D6): at {clock:g} MHz the fastest that fits makes "
        f"{fastest.rate(clock):,.0f}, bounded by layer {fastest.bottleneck!r}: ask for less, take a larger board, or a "
        f"network with less work there"
    )


def _counted_steps(net: IntegerNetwork, timesteps: int | None, max_timesteps: int | None) -> int | None:
    """T to count cycles with: where none is asked for the network's own, as far as the hardware has room for it."""
    if timesteps is not None or max_timesteps is None or net.code is Code.RADIX:
        return timesteps
    return min(net.timesteps, _check.integer(max_timesteps, "max_timesteps", low=1, rule="D5", error=PlanError))


def fold(
    net: IntegerNetwork,
    board: str | Board,
    *,
    images: ArrayLike | None = None,
    timesteps: int | None = None,
    delay: int | None = None,
    fps: float | None = None,
    clock: float | None = None,
    replicate: bool | None = None,
    max_timesteps: int | None = None,
    fill: float = FILL,
) -> Folding:
    """Choose lanes, replicas and ring rows of a network for a board.

    Parameters
    ----------
    net : IntegerNetwork
    board : str or Board
    images : array or None
        Two images or more, as for :func:`fpgasnn.simulate`, to count cycles with; None: noise in a fifth of the pixels
        (:func:`fpgasnn.boards.services.stand_in_images`).
    timesteps, delay : int or None
        T (or K) and t0 that cycles are counted for; T by default the network's, and ``max_timesteps`` at most.
    fps : float or None
        Images per second to reach with as little of the part as possible. None: as fast as one engine per layer can be.
    clock : float or None
        MHz; None is the board's typical one.
    replicate : bool or None
        Whether layers may have several engines; None: only with ``fps``.
    max_timesteps : int or None
        Largest T the hardware has room for; None is the network's.
    fill : float
        Share of the logic cells that may be taken, in 0.1..1.

    Raises
    ------
    FitError
        If nothing fits, or nothing that fits is fast enough. The message says what there is too little of, and what the
        model says would help.
    InputError
        If an argument is out of range, or the board's family has no prices.
    PlanError
        If the hardware cannot build the network.
    """
    _check.instance(net, IntegerNetwork, "net", "give what fpgasnn.convert or load_network returns")
    board = board if isinstance(board, Board) else load_board(board)
    known_family(board)
    if fps is not None:
        _check.number(fps, "fps", 1e-3, 1e9, "0.001..1e9 (images per second)")
    megahertz = board.clock.typical_mhz if clock is None else _check.number(clock, "clock", 1, 1000, "1..1000 (MHz)")
    services = Services(net, images, _counted_steps(net, timesteps, max_timesteps), delay)
    share = _check.number(fill, "fill", 0.1, 1, "0.1..1 (share of the logic cells)")
    several = fps is not None if replicate is None else _check.flag(replicate, "replicate")
    found = choices(net, board, services, replicate=several, max_timesteps=max_timesteps, fill=share)
    if not found:
        search = _Search(net, board, services, max_timesteps, share)
        raise nothing_fits(net, board, search.squeeze(search.first())[1], share)
    return Folding(board, megahertz, tuple(found), _chosen(found, megahertz, fps, board))
