"""Drive and read the streams of a component in simulation, with irregular neighbours.

Producer and consumer run as separate testbenches, so that valid and ready change independently of each other. Waits are
drawn with a seed: a failure repeats. Needs nothing beyond the package; imports amaranth.
"""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from amaranth.hdl import ClockDomain, Elaboratable, Module
from amaranth.sim import Simulator

from .. import _check
from ..errors import VerificationError

__all__ = ["Testbench", "Transfer", "Waits", "get", "put", "run"]

Testbench = Callable[[Any], Awaitable[None]]
"""An async function of a simulator context."""


@dataclass(frozen=True)
class Transfer:
    """One word that a stream has moved.

    Members
    -------
    cycle : int
        Ticks since the helper that returned it was called: cycles from reset, if that is the first thing its testbench
        does.
    payload : object
        A number, or a view of it where the payload has a layout.
    """

    cycle: int
    payload: Any


class Waits:
    """Geometric waits: in every cycle a pause goes on with the same probability.

    Parameters
    ----------
    rate : float
        Probability of a pause in a cycle, 0..0.95; 0 never waits.
    seed : int
        Equal seeds give equal waits.

    Raises
    ------
    InputError
        For a rate out of range.
    """

    def __init__(self, rate: float, seed: int = 0) -> None:
        self._rate = _check.number(rate, "rate of waits", 0, 0.95, "0..0.95", rule="D4")
        self._random = random.Random(seed)

    def draw(self) -> int:
        """Return the length of the next pause in cycles."""
        cycles = 0
        while self._random.random() < self._rate:
            cycles += 1
        return cycles


NEVER = Waits(0)
"""No waits: a word per cycle."""


async def put(context: Any, port: Any, payloads: Iterable[Any], *, waits: Waits = NEVER) -> list[Transfer]:
    """Offer payloads to a component's input stream, one after the other; once offered, a payload stays.

    Parameters
    ----------
    context : amaranth.sim.SimulatorContext
    port : stream interface
        With ``payload``, ``valid`` and ``ready``.
    payloads : iterable
    waits : Waits
        Pauses before each payload.

    Returns
    -------
    list of Transfer
        In order.
    """
    transfers: list[Transfer] = []
    cycle = 0
    for payload in payloads:
        pause = waits.draw()
        if pause:
            context.set(port.valid, 0)
            for _ in range(pause):
                await context.tick()
            cycle += pause
        context.set(port.payload, payload)
        context.set(port.valid, 1)
        ready = 0
        while not ready:
            _, _, ready = await context.tick().sample(port.ready)
            cycle += 1
        transfers.append(Transfer(cycle - 1, payload))
    context.set(port.valid, 0)
    return transfers


async def get(context: Any, port: Any, count: int, *, waits: Waits = NEVER) -> list[Transfer]:
    """Take payloads from a component's output stream and check that a stalled one is held (D4).

    Parameters
    ----------
    context : amaranth.sim.SimulatorContext
    port : stream interface
        With ``payload``, ``valid`` and ``ready``.
    count : int
        Number of payloads to take.
    waits : Waits
        Cycles in which the consumer is not ready, before each payload; whether one is offered does not matter.

    Returns
    -------
    list of Transfer
        In order.

    Raises
    ------
    VerificationError
        If the component withdraws or changes a payload before it was taken.
    """
    transfers: list[Transfer] = []
    cycle = 0
    held: Any = None
    pause = waits.draw()
    while len(transfers) < count:
        context.set(port.ready, not pause)
        _, _, valid, payload = await context.tick().sample(port.valid, port.payload)
        if held is not None and not (valid and payload == held):
            now = payload if valid else "nothing"
            raise VerificationError(
                f"a stalled payload must be held (D4): offered {held!r}, then {now!r}, cycle {cycle}"
            )
        held = payload if valid and pause else None
        if valid and not pause:
            transfers.append(Transfer(cycle, payload))
            pause = waits.draw()
        elif pause:
            pause -= 1
        cycle += 1
    context.set(port.ready, 0)
    return transfers


def run(component: Elaboratable, *testbenches: Testbench, cycles: int = 100_000, vcd: str | Path | None = None) -> None:
    """Simulate a component until all testbenches have ended.

    Parameters
    ----------
    component : Elaboratable
        Clocked by the domain ``sync``, if by any.
    testbenches : async functions of a simulator context
        They run concurrently.
    cycles : int
        Give up after this many cycles.
    vcd : path or None
        Waveform file to write.

    Raises
    ------
    VerificationError
        If a testbench is still waiting after ``cycles`` cycles.
    """
    top = Module()
    # its own domain: a component without a register has none
    top.domains.sync = ClockDomain()
    top.submodules.component = component
    simulator = Simulator(top)
    simulator.add_clock(1e-6)
    for testbench in testbenches:
        simulator.add_testbench(testbench)
    if vcd is None:
        _advance(simulator, cycles)
        return
    with simulator.write_vcd(str(vcd)):
        _advance(simulator, cycles)


def _advance(simulator: Simulator, cycles: int) -> None:
    # a cycle is two steps: the clock rises, the clock falls
    for _ in range(2 * cycles):
        if not simulator.advance():
            return
    raise VerificationError(
        f"the simulation must end in {cycles} cycles, got a testbench that still waits: raise cycles, or look for the "
        f"stream that stands still"
    )
