# amaranth: UnusedElaboratable=no
"""``verify``: run images through hardware and golden model and compare everything."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..atomic import make_folder
from ..errors import InputError, VerificationError
from ..golden import Result, simulate
from ..hdl.accelerator import Accelerator
from ..network import IntegerNetwork, SpikeInput
from ..plan import Plan, make_plan
from .amaranth_engine import run_amaranth
from .compare import Difference, find_differences
from .compiled import find_compiler, run_compiled
from .stimulus import HardwareTrace, Stalls, make_stimulus

__all__ = ["ENGINES", "Report", "verify", "verify_accelerator"]

ENGINES = ("auto", "amaranth", "cxxrtl")
Progress = Callable[[int, int], None]


@dataclass(frozen=True, eq=False)
class Report:
    """Outcome of a verification.

    Members
    -------
    engine : str
    images, cycles : int
        Images run, clock cycles simulated.
    spikes, scores, cycle_numbers : int
        Spike bits, scores and cycle numbers compared.
    differences : list of Difference
        The first difference of every layer and kind; empty if hardware and golden model are equal.
    result : Result
        The golden model's run.
    """

    engine: str
    images: int
    cycles: int
    spikes: int
    scores: int
    cycle_numbers: int
    differences: list[Difference]
    result: Result

    @property
    def equal(self) -> bool:
        """True if nothing differs."""
        return not self.differences

    def check(self) -> None:
        """Raise VerificationError with the first difference, if there is one."""
        if self.differences:
            more = len(self.differences) - 1
            tail = f" (and {more} more)" if more else ""
            raise VerificationError(f"hardware and golden model differ (D5): {self.differences[0]}{tail}")


def _golden(
    net: IntegerNetwork, plan: Plan, images: ArrayLike, timesteps: int, delay: int, trace: HardwareTrace | None
) -> Result:
    """Golden run; with a trace of a stalled run its recorded input and output times enter the recurrence."""
    if trace is None:
        return simulate(net, images, timesteps, delay=delay, plan=plan, trace=True)
    channels = plan.layers[-1].channels
    return simulate(
        net,
        images,
        timesteps,
        delay=delay,
        plan=plan,
        trace=True,
        arrivals=trace.accepted,
        transfers=trace.transferred[channels - 1 :: channels],
    )


def _resolve(
    net: IntegerNetwork, encoded: NDArray[np.integer], timesteps: int | None, delay: int | None
) -> tuple[int, int]:
    """T (or K) and t0 of the run."""
    if not len(encoded):
        raise InputError("verification needs at least one image, got none")
    length = encoded.shape[1] if isinstance(net.input, SpikeInput) and timesteps is None else timesteps
    steps = net.run_length(length)
    return steps, net.readout_delay(steps, delay)


def verify(
    net: IntegerNetwork,
    images: ArrayLike,
    *,
    timesteps: int | None = None,
    delay: int | None = None,
    plan: Plan | None = None,
    engine: str = "auto",
    stalls: Stalls | None = None,
    vcd: str | Path | None = None,
    progress: Progress | None = None,
) -> Report:
    """Run images back to back through the hardware and the golden model; compare every spike, score and cycle number.

    Parameters
    ----------
    net : IntegerNetwork
    images : (N, *net.input.array_shape), or spike trains (N, T, H, W, C)
    timesteps, delay : int or None
        T (or K) and t0; None are the network's defaults.
    plan : Plan or None
        None is ``make_plan(net)``.
    engine : {"auto", "amaranth", "cxxrtl"}
        auto takes the compiled engine where a C++ compiler is found and no waveform is asked for.
    stalls : Stalls or None
        Irregular neighbours. The recurrence then takes the recorded input and output times and predicts all others.
    vcd : path or None
        Waveform of the Amaranth simulation.
    progress : callable or None
        Called with (scores seen, scores in all) by the Amaranth engine.

    Returns
    -------
    Report

    Raises
    ------
    InputError
        For arguments out of range.
    PlanError
        If the hardware cannot build the network.
    VerificationError
        If the hardware hangs.
    ToolError
        If the compiled engine is asked for and cannot be built.
    """
    if engine not in ENGINES:
        raise InputError(f"engine must be one of {', '.join(ENGINES)}, got {engine!r}")
    if vcd is not None and engine == "cxxrtl":
        raise InputError(f"waveforms come from the Amaranth simulator, got vcd={str(vcd)!r} with engine='cxxrtl'")
    if vcd is not None:
        make_folder(Path(vcd).absolute().parent, "the waveform")
    plan = make_plan(net) if plan is None else plan
    accelerator = Accelerator(net, plan, trace=True)
    return verify_accelerator(
        accelerator,
        net,
        images,
        timesteps=timesteps,
        delay=delay,
        engine=engine,
        stalls=stalls,
        vcd=vcd,
        progress=progress,
    )


def verify_accelerator(
    accelerator: Accelerator,
    net: IntegerNetwork,
    images: ArrayLike,
    *,
    timesteps: int | None = None,
    delay: int | None = None,
    engine: str = "auto",
    stalls: Stalls | None = None,
    vcd: str | Path | None = None,
    progress: Progress | None = None,
) -> Report:
    """Compare a given (perhaps mutated) accelerator with the golden model of ``net``; see :func:`verify`."""
    plan = accelerator.plan
    encoded = net.input.encode(images)
    steps, t0 = _resolve(net, encoded, timesteps, delay)
    stimulus = make_stimulus(net, plan, encoded, timesteps=steps, delay=t0, stalls=stalls)
    quiet = stalls is None or stalls.quiet
    golden = _golden(net, plan, images, steps, t0, None)
    assert golden.cycles is not None
    limit = 4 * int(golden.cycles.done[-1]) + 20 * (len(stimulus.words) + len(golden.scores.reshape(-1))) + 1000
    limit += int(stimulus.gaps.sum()) * 4
    compiled = engine == "cxxrtl" or (engine == "auto" and vcd is None and find_compiler() is not None)
    if compiled:
        trace = run_compiled(accelerator, stimulus, max_cycles=limit)
    else:
        path = Path(vcd) if vcd is not None else None
        trace = run_amaranth(accelerator, stimulus, max_cycles=limit, vcd=path, progress=progress)
    if not quiet:
        golden = _golden(net, plan, images, steps, t0, trace)
    return Report(
        engine="cxxrtl" if compiled else "amaranth",
        images=len(encoded),
        cycles=trace.cycles,
        spikes=sum(spikes.size for spikes in trace.spikes),
        scores=len(trace.scores),
        cycle_numbers=sum(len(c) for c in (*trace.started, *trace.finished)) + len(encoded),
        differences=find_differences(net, plan, golden, trace),
        result=golden,
    )
