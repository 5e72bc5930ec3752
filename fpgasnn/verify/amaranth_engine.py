"""The Amaranth simulator as an engine: slow, exact, always there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from amaranth.sim import Simulator

from ..atomic import make_folder, temporary_file
from ..hdl.accelerator import Accelerator
from .stimulus import FLUSH, HardwareTrace, Stimulus, expected_counts, hang

__all__ = ["run_amaranth"]


class _Recorder:
    """Collects what happens cycle by cycle."""

    def __init__(self, accelerator: Accelerator, stimulus: Stimulus) -> None:
        engines = accelerator.plan.engines
        self.engines = len(engines)
        self.words, self.scores, *rest = expected_counts(accelerator.plan, stimulus)
        self.positions = rest[1 : 2 * self.engines : 2]
        self.lanes = [layer.lanes for layer, _ in engines[:-1]]
        self.accepted: list[int] = []
        self.outputs: list[tuple[int, ...]] = []
        self.spikes: list[list[int]] = [[] for _ in self.lanes]
        self.started: list[list[int]] = [[] for _ in range(self.engines)]
        self.finished: list[list[int]] = [[] for _ in range(self.engines)]

    def probes(self, accelerator: Accelerator) -> list[Any]:
        """Signals to sample, in the order :meth:`trace` reads them."""
        signals = []
        for number in range(self.engines):
            signals += [getattr(accelerator, f"started_{number}"), getattr(accelerator, f"finished_{number}")]
        for number in range(self.engines - 1):
            signals += [getattr(accelerator, f"fire_{number}"), getattr(accelerator, f"spikes_{number}")]
        return signals

    def trace(self, cycle: int, values: list[Any]) -> None:
        """Record one cycle."""
        for number in range(self.engines):
            if values[2 * number]:
                self.started[number].append(cycle)
            if values[2 * number + 1]:
                self.finished[number].append(cycle)
        base = 2 * self.engines
        for number in range(self.engines - 1):
            if values[base + 2 * number]:
                self.spikes[number].append(values[base + 2 * number + 1])

    def complete(self) -> bool:
        """True when all scores have left and every engine has done every position, rows that nobody reads included."""
        return (
            len(self.outputs) == self.scores
            and len(self.accepted) == self.words
            and [len(done) for done in self.finished] == self.positions
        )

    def result(self, cycles: int) -> HardwareTrace:
        """Turn the lists into arrays."""
        outputs = np.array(self.outputs, np.int64).reshape(-1, 5)
        spikes = []
        for words, lanes in zip(self.spikes, self.lanes, strict=True):
            size = -(-lanes // 8)
            raw = b"".join(word.to_bytes(size, "little") for word in words)
            octets = np.frombuffer(raw, np.uint8).reshape(len(words), size)
            bits = np.unpackbits(octets, axis=1, bitorder="little")
            spikes.append(bits[:, :lanes])
        return HardwareTrace(
            accepted=np.array(self.accepted, np.int64),
            transferred=outputs[:, 0],
            scores=outputs[:, 1],
            channels=outputs[:, 2],
            lasts=outputs[:, 3],
            predictions=outputs[:, 4],
            spikes=spikes,
            started=[np.array(cycles_, np.int64) for cycles_ in self.started],
            finished=[np.array(cycles_, np.int64) for cycles_ in self.finished],
            cycles=cycles,
        )


def run_amaranth(
    accelerator: Accelerator,
    stimulus: Stimulus,
    *,
    max_cycles: int,
    vcd: Path | None = None,
    progress: Callable[[int], None] | None = None,
) -> HardwareTrace:
    """Run a traced accelerator in the Amaranth simulator.

    Parameters
    ----------
    accelerator : Accelerator
        Built with ``trace=True``.
    stimulus : Stimulus
    max_cycles : int
        Give up after this many cycles.
    vcd : Path or None
        Waveform file to write; the file appears when the run has ended.
    progress : callable or None
        Called with the number of scores seen.

    Raises
    ------
    VerificationError
        If not all scores have arrived within ``max_cycles``.
    """
    recorder = _Recorder(accelerator, stimulus)
    output = accelerator.plan.layers[-1]
    expected = stimulus.images * output.shape[0] * output.shape[1] * output.channels
    simulator = Simulator(accelerator)
    simulator.add_clock(1e-6)
    cycles = 0

    async def bench(ctx: Any) -> None:
        nonlocal cycles
        if hasattr(accelerator, "timesteps"):
            ctx.set(accelerator.timesteps, stimulus.timesteps)
        if hasattr(accelerator, "delay"):
            ctx.set(accelerator.delay, stimulus.delay)
        payload = accelerator.o.payload
        # as one number, taken apart only where it is valid: fields of structures are slow to sample
        sampled = ctx.tick().sample(
            accelerator.i.ready, accelerator.o.valid, payload.as_value(), *recorder.probes(accelerator)
        )
        sent, wait = 0, int(stimulus.gaps[0]) if len(stimulus.words) else 0
        while not recorder.complete() and cycles < max_cycles:
            offer = sent < len(stimulus.words) and wait == 0
            ready = int(stimulus.ready[cycles % len(stimulus.ready)])
            ctx.set(accelerator.i.valid, offer)
            if offer:
                ctx.set(accelerator.i.payload, stimulus.words[sent])
            ctx.set(accelerator.o.ready, ready)
            _, _, accepts, valid, bits, *values = await sampled
            if offer and accepts:
                recorder.accepted.append(cycles)
                sent += 1
                wait = int(stimulus.gaps[sent]) if sent < len(stimulus.words) else 0
            elif wait:
                wait -= 1
            if valid and ready:
                word = payload.shape().from_bits(bits)
                recorder.outputs.append((cycles, word.score, word.channel, word.last, word.prediction))
                if progress is not None:
                    progress(len(recorder.outputs))
            recorder.trace(cycles, values)
            cycles += 1
        # the last input word may end the run: it is not offered again
        ctx.set(accelerator.i.valid, 0)
        for _ in range(FLUSH):
            _, _, _, _, _, *values = await sampled
            recorder.trace(cycles, values)
            cycles += 1

    simulator.add_testbench(bench)
    if vcd is None:
        simulator.run()
    else:
        make_folder(vcd.absolute().parent, "the waveform")
        with temporary_file(vcd, "the waveform") as path, simulator.write_vcd(str(path)):
            simulator.run()
    if not recorder.complete():
        raise hang(stimulus, len(recorder.outputs), expected, cycles, len(recorder.accepted))
    return recorder.result(cycles)
