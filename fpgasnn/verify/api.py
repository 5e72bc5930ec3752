# amaranth: UnusedElaboratable=no
"""``verify``: run images through hardware and golden model and compare everything."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .. import _check
from ..atomic import check_folder
from ..errors import InputError, PlanError, VerificationError
from ..golden import Result, simulate
from ..hdl.accelerator import Accelerator
from ..network import IntegerNetwork, SpikeInput
from ..plan import Plan, make_plan
from .compare import Difference, find_differences, find_latency_differences
from .engines import Core, check_engine, make_core
from .stimulus import Stalls, Stimulus, make_stimulus

__all__ = ["Report", "verify", "verify_accelerator"]

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
        Spike bits, scores and cycle numbers compared; every score is one with its channel number, last flag and
        prediction, and cycle numbers are start and done of every position, every word taken, every score handed over
        and latencies.
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


def _resolve(
    net: IntegerNetwork, encoded: NDArray[np.integer], timesteps: int | None, delay: int | None
) -> tuple[int, int]:
    """T (or K) and t0 of the run."""
    if not len(encoded):
        raise InputError(
            "verification needs at least one image, got none: give images, or fpgasnn.inputs.random_inputs"
        )
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
    alone: bool | None = None,
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
    engine : {"auto", "amaranth", "cxxrtl", "icarus", "verilator"}
        Simulator. amaranth and cxxrtl (compiled) take the design from Amaranth, icarus and verilator the emitted
        Verilog; auto is cxxrtl where a C++ compiler is found and no waveform is asked for, else amaranth.
    stalls : Stalls or None
        Irregular neighbours: the golden model predicts from their pauses, nothing is taken from the hardware's run.
    vcd : path or None
        Waveform of the Amaranth simulation.
    alone : bool or None
        Run every image alone, too, and compare its ``latency``; None does so in all engines but the slow Amaranth
        simulator, where without stalls the first image's latency is compared.
    progress : callable or None
        Called with (scores seen, scores in all), the images that run alone included; not by icarus and verilator.

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
        If a tool of the engine is missing, with the command that installs it, or fails.
    """
    check_engine(engine)
    if vcd is not None and engine not in ("auto", "amaranth"):
        raise InputError(
            f"waveforms come from the Amaranth simulator, got vcd={str(vcd)!r} with engine={engine!r}: take "
            f"engine='amaranth'"
        )
    _check.instance(net, IntegerNetwork, "net", "give what fpgasnn.convert or load_network returns")
    if vcd is not None:
        check_folder(Path(_check.path_text(vcd, "vcd")).absolute().parent, "the waveform")
    if stalls is not None:
        _check.instance(stalls, Stalls, "stalls", "give a fpgasnn.verify.Stalls or None")
    if alone is not None:
        _check.flag(alone, "alone")
    _check.callback(progress, "progress")
    plan = make_plan(net) if plan is None else plan
    _check.instance(plan, Plan, "plan", "give what fpgasnn.make_plan returns, or None", error=PlanError)
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
        alone=alone,
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
    alone: bool | None = None,
    progress: Progress | None = None,
) -> Report:
    """Compare a given (perhaps mutated) accelerator with the golden model of ``net``; see :func:`verify`."""
    plan = accelerator.plan
    encoded = net.input.encode(images)
    steps, t0 = _resolve(net, encoded, timesteps, delay)
    stimulus = make_stimulus(net, plan, encoded, timesteps=steps, delay=t0, stalls=stalls)
    golden = simulate(net, images, steps, delay=t0, plan=plan, trace=True, neighbours=stimulus.neighbours)
    name, core = make_core(accelerator, engine, vcd=Path(vcd) if vcd is not None else None)
    if alone is None:
        alone = name != "amaranth"
    assert golden.cycles is not None
    scores = golden.cycles.transferred.size

    def seen(count: int) -> None:
        if progress is not None:
            progress(count, scores * (1 + alone))

    trace = core.run(stimulus, max_cycles=cycle_limit(golden), progress=seen if progress else None)
    differences = find_differences(net, plan, golden, trace)
    quiet = stalls is None or stalls.quiet
    latency = trace.transferred[:0]
    if alone:
        latency = measure_latency(core, stimulus, golden, progress=lambda count: seen(scores + count))
    if quiet and not alone and len(trace.transferred):
        # from reset to its last score the first image is alone with what is behind it
        latency = trace.transferred[[len(trace.transferred) // len(encoded) - 1]]
    differences += find_latency_differences(plan, golden, latency)
    return Report(
        engine=name,
        images=len(encoded),
        cycles=trace.cycles,
        spikes=sum(spikes.size for spikes in trace.spikes),
        scores=len(trace.scores),
        cycle_numbers=trace.cycle_numbers + len(latency),
        differences=differences,
        result=golden,
    )


def cycle_limit(golden: Result) -> int:
    """Cycles after which a run that has not ended hangs.

    Rows that nobody reads may be computed long after the last score has left; a trace knows of them.
    """
    assert golden.cycles is not None
    last = max((int(times.max()) for times in golden.cycles.finish.values()), default=0)
    return 2 * max(last, int(golden.cycles.done[-1])) + 1000


def measure_latency(
    core: Core,
    stimulus: Stimulus,
    golden: Result,
    count: int | None = None,
    progress: Callable[[int], None] | None = None,
) -> NDArray[np.int64]:
    """Run the first images (None: all) alone, from reset; returns the cycle of each one's last score: (N,) int64.

    ``progress`` is called with the number of scores so far.
    """
    assert golden.cycles is not None
    latency, seen = [], 0
    for image in range(len(golden.cycles.latency[:count])):
        trace = core.run(stimulus.alone(image), max_cycles=cycle_limit(golden))
        latency.append(trace.transferred[-1])
        seen += len(trace.scores)
        if progress is not None:
            progress(seen)
    return np.array(latency, np.int64)
