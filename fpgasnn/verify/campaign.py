# amaranth: UnusedElaboratable=no
"""Campaigns: many random networks and stimuli through the compiled engine, failures shrunk and kept as files.

Several networks share one call of the C++ compiler, which is what most of the time goes into; every network then runs
a budget of cycles, in runs with other images, run lengths and pauses.
"""

from __future__ import annotations

import multiprocessing
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field, replace
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np

from ..atomic import make_folder
from ..errors import InputError, VerificationError
from ..golden import Result, simulate
from ..hdl.accelerator import Accelerator
from .api import cycle_limit, measure_latency
from .case import Case, decode, examine, load_case, save_case
from .compare import find_differences, find_latency_differences
from .compiled import CompiledCore, compile_batch, rtlil_source
from .draw import draw_cases, draw_run
from .engines import Core
from .features import find_features
from .journal import Journal, Outcome
from .shrink import shrink
from .stimulus import make_stimulus

__all__ = ["CampaignReport", "Failure", "Outcome", "campaign"]

Progress = Callable[[int, int], None]

CYCLES = 1_100_000
"""Default cycles per network: a thousand networks give more than 10^9."""
RUNS = 12
"""Runs that a network's budget is spread over."""
FIRST_IMAGES = 3
TRACE_BYTES = 32 << 20
"""Most spikes of one run, as the golden model keeps them."""
LATENCIES = 4
"""Images of the first run that also run alone."""


@dataclass(frozen=True)
class Failure:
    """A difference that a campaign has found.

    Members
    -------
    number : int
        Of the network.
    message : str
        The difference in the shrunk case.
    case : Path
        The shrunk case's file.
    attempts : int
        Cases tried while shrinking.
    """

    number: int
    message: str
    case: Path
    attempts: int


@dataclass(frozen=True)
class CampaignReport:
    """Outcome of a campaign.

    Members
    -------
    seed, seconds : int, float
    outcomes : list of Outcome
        One per network, in order.
    failures : list of Failure
    """

    seed: int
    seconds: float
    outcomes: list[Outcome]
    failures: list[Failure] = field(default_factory=list)

    @property
    def equal(self) -> bool:
        """True if nothing differs."""
        return not self.failures

    def total(self, name: str) -> int:
        """Sum of a member of all outcomes."""
        return sum(getattr(outcome, name) for outcome in self.outcomes)

    @property
    def largest_share(self) -> float:
        """Cycles of the network that has most, as a share of all."""
        return max((outcome.cycles for outcome in self.outcomes), default=0) / max(1, self.total("cycles"))

    def by_feature(self) -> dict[str, tuple[int, int]]:
        """Networks and cycles per feature."""
        networks: Counter[str] = Counter()
        cycles: Counter[str] = Counter()
        for outcome in self.outcomes:
            for feature in outcome.features:
                networks[feature] += 1
                cycles[feature] += outcome.cycles
        return {feature: (networks[feature], cycles[feature]) for feature in networks}


def _compare(case: Case, core: Core, outcome: Outcome, latencies: int) -> str | None:
    """Run one case and add it to the outcome; returns the difference, if there is one."""
    net, plan = case.net, case.plan()
    stimulus = make_stimulus(net, plan, case.images, timesteps=case.timesteps, delay=case.delay, stalls=case.stalls)
    golden = simulate(
        net,
        decode(net, case.images),
        case.timesteps,
        delay=case.delay,
        plan=plan,
        trace=True,
        neighbours=stimulus.neighbours,
        threads=1,
    )
    try:
        trace = core.run(stimulus, max_cycles=cycle_limit(golden))
        differences = find_differences(net, plan, golden, trace)
        latency = measure_latency(core, stimulus, golden, latencies)
    except VerificationError as error:
        return str(error)
    differences += find_latency_differences(plan, golden, latency)
    outcome.runs += 1
    outcome.images += len(case.images)
    outcome.cycles += trace.cycles + int(latency.sum())
    outcome.stalled_cycles += 0 if case.stalls.quiet else trace.cycles
    outcome.spikes += sum(spikes.size for spikes in trace.spikes)
    outcome.scores += len(trace.scores)
    outcome.cycle_numbers += trace.cycle_numbers + len(latency)
    return str(differences[0]) if differences else None


def _play(case: Case, core: Core, outcome: Outcome, budget: int, rng: np.random.Generator, folder: Path) -> None:
    """Run one network until its budget of cycles is used up or something differs."""
    outcome.features = find_features(case.net, case.plan())
    neurons = sum(int(np.prod(case.net.shape(layer.name))) for layer in case.net.layers)
    most = max(1, TRACE_BYTES // (case.max_timesteps * neurons))
    count = min(FIRST_IMAGES, most)
    while outcome.cycles < budget:
        run = draw_run(case, count, rng, outcome.runs)
        outcome.failed = _compare(run, core, outcome, LATENCIES if outcome.runs == 0 else 0)
        if outcome.failed is not None:
            outcome.case = folder / f"unshrunk_{outcome.number}.safetensors"
            save_case(run, outcome.case)
            return
        rate = outcome.cycles / outcome.images
        count = int(min(most, max(1, budget / RUNS / rate), (budget - outcome.cycles) / rate + 1))


def _run_batch(folder: Path, numbers: Sequence[int], budget: int, seed: int) -> list[Outcome]:
    """Compile the networks of some case files together and run each of them."""
    cases = [load_case(folder / f"network_{number}.safetensors") for number in numbers]
    sources = [rtlil_source(Accelerator(case.net, case.plan(), trace=True)) for case in cases]
    library = folder / f"batch_{numbers[0]}.so"
    compile_batch(sources, library)
    outcomes = []
    for place, (number, case) in enumerate(zip(numbers, cases, strict=True)):
        core = CompiledCore(library, place, sources[place].interface, case.plan())
        outcome = Outcome(number)
        _play(case, core, outcome, budget, np.random.default_rng([seed, 1, number]), folder)
        outcomes.append(outcome)
    library.unlink()
    return outcomes


def _outcomes(folder: Path, batches: list[list[int]], budget: int, seed: int, jobs: int) -> Iterator[list[Outcome]]:
    if jobs == 1:
        for batch in batches:
            yield _run_batch(folder, batch, budget, seed)
        return
    # compiled kernels and threads do not survive a fork
    with ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn")) as pool:
        pending: list[Future[list[Outcome]]] = [
            pool.submit(_run_batch, folder, batch, budget, seed) for batch in batches
        ]
        try:
            for future in as_completed(pending):
                yield future.result()
        finally:
            for future in pending:
                future.cancel()


def _shrink_failure(outcome: Outcome, folder: Path, seed: int, attempts: int) -> Failure:
    assert outcome.case is not None and outcome.failed is not None
    case, message, tried = shrink(
        load_case(outcome.case), lambda smaller: examine(smaller, _engine(smaller)), message=outcome.failed,
        attempts=attempts,
    )  # fmt: skip
    path = folder / f"failure_{seed}_{outcome.number}.safetensors"
    save_case(case, path)
    return Failure(outcome.number, message, path, tried)


def _engine(case: Case) -> str:
    """Small cases are done in Amaranth's simulator before a compiler has read its headers."""
    golden: Result = simulate(
        case.net, decode(case.net, case.images), case.timesteps, delay=case.delay, plan=case.plan(), threads=1
    )
    return "amaranth" if golden.cycles.done[-1] < 2000 else "auto"


def _check(networks: int, cycles: int, jobs: int, batch: int) -> None:
    for name, value in {"networks": networks, "cycles": cycles, "jobs": jobs, "batch": batch}.items():
        if isinstance(value, bool) or not isinstance(value, int) or value < 1:
            raise InputError(f"{name} of a campaign must be an integer >= 1, got {value!r}: give one")


def _parameters(seed: int, cycles: int) -> dict[str, Any]:
    """What the outcome of a network depends on, besides its number."""
    versions = {name: metadata.version(name) for name in ("fpgasnn", "amaranth", "hypothesis", "numpy")}
    return {"campaign": seed, "cycles per network": cycles, "versions": versions}


def campaign(
    networks: int,
    *,
    seed: int = 0,
    cycles: int = CYCLES,
    jobs: int = 1,
    batch: int = 6,
    output: str | Path = ".",
    attempts: int = 300,
    journal: str | Path | None = None,
    progress: Progress | None = None,
) -> CampaignReport:
    """Verify random networks of all codes, pools, inputs and plans.

    Parameters
    ----------
    networks : int
        How many distinct ones.
    seed : int
        The same seed, package and version of hypothesis give the same networks and stimuli.
    cycles : int
        Simulated cycles per network.
    jobs : int
        Processes.
    batch : int
        Networks per call of the compiler.
    output : path
        Folder for the shrunk cases of failures; created when there is one.
    attempts : int
        Most cases tried to shrink a failure.
    journal : path or None
        A file that keeps what is done; a campaign that finds it goes on from there, also to more networks.
    progress : callable or None
        Called with (networks done, networks in all).

    Returns
    -------
    CampaignReport

    Raises
    ------
    InputError
        For arguments out of range, a folder that cannot be written, or the journal of another campaign.
    MissingDependencyError
        Without hypothesis.
    ToolError
        Without a C++ compiler.
    """
    _check(networks, cycles, jobs, batch)
    begin = time.monotonic()
    kept = Journal(journal, _parameters(seed, cycles)) if journal is not None else None
    outcomes = [outcome for outcome in kept.outcomes if outcome.number < networks] if kept is not None else []
    failures: list[Failure] = []
    with tempfile.TemporaryDirectory(prefix="fpgasnn_") as work:
        folder = Path(work)
        for number, case in enumerate(draw_cases(networks, seed)):
            save_case(replace(case, images=case.images), folder / f"network_{number}.safetensors")
        done = {outcome.number for outcome in outcomes}
        left = [number for number in range(networks) if number not in done]
        batches = [left[first : first + batch] for first in range(0, len(left), batch)]
        for some in _outcomes(folder, batches, cycles, seed, jobs):
            outcomes += some
            if kept is not None:
                kept.append(some)
            if progress is not None:
                progress(len(outcomes), networks)
        outcomes.sort(key=lambda outcome: outcome.number)
        for outcome in outcomes:
            if outcome.failed is not None:
                target = make_folder(output, "the shrunk case")
                failures.append(_shrink_failure(outcome, target, seed, attempts))
    return CampaignReport(seed, time.monotonic() - begin, outcomes, failures)
