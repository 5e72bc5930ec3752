"""Mutants that nothing can kill, each with the reason."""

from __future__ import annotations

from dataclasses import dataclass

from mutation.mutate import Mutant

__all__ = ["EQUIVALENTS", "Equivalent", "argument", "marked"]


@dataclass(frozen=True)
class Equivalent:
    """A fault that changes no result.

    Members
    -------
    path : str
    line : str
        The line it begins in, as it is in the source, with ``@`` in front of the text that is replaced and without the
        blanks around it.
    new : str
        What replaces it.
    reason : str
        Why nothing changes.
    """

    path: str
    line: str
    new: str
    reason: str


EQUIVALENTS = (
    Equivalent(
        "fpgasnn/hdl/engine.py",
        "m.d.sync += [order.base.eq(BaseSelect.HOLD), order.enable.eq(@0)]",
        "(-1)",
        "Only scans have cycles after their first; a lane that is enabled there without an event adds nothing to U.",
    ),
    Equivalent(
        "fpgasnn/hdl/readout.py",
        "@with m.If(self.claim):",
        "with m.If(self.o.valid & self.o.ready): m.d.sync += channel.eq(channel + 1) with m.If(leads): m.d.sync += "
        "[best.eq(score), winner.eq(channel)] with m.If(payload.last): m.d.sync += [channel.eq(0), full.eq(0), "
        "taken.eq(0)] with m.If(self.claim): m.d.sync += taken.eq(1)",
        "The two drive `taken` in different cycles: a position is claimed only with `room`, which is low from "
        "its claim to its last transfer.",
    ),
    Equivalent(
        "fpgasnn/hdl/walker.py",
        '"element_column": In(range(max(@2, layer.pool[1]))),',
        "1",
        "Without a pool the element's column is an input of no bits instead of one bit that is always 0.",
    ),
    Equivalent(
        "fpgasnn/golden/accuracy.py",
        "return max(1, @_BATCH_BYTES // (8 * net.run_length(timesteps) * net.shape(net.output.name)[2]))",
        "(8 * net.run_length(timesteps) * net.shape(net.output.name)[2] // _BATCH_BYTES)",
        "Batches become one image; sums over batches do not depend on where they are cut.",
    ),
    Equivalent(
        "fpgasnn/golden/cycles.py",
        "@for i, layer in enumerate(net.layers if trace else ()):",
        "busy = {name: times.sum(axis=(1, 2)) for name, times in services.items()} for i, layer in "
        "enumerate(net.layers if trace else ()): where = slice(run.offsets[i + 1], run.offsets[i + 2]) shape "
        "= (images, *net.shape(layer.name)[:2]) start[layer.name], finish[layer.name] = "
        "run.start[where].reshape(shape), run.done[where].reshape(shape)",
        "Neither of the two reads or changes what the other makes.",
    ),
    Equivalent(
        "fpgasnn/golden/layout.py",
        "narrow = ordered.min() >= @-128 and ordered.max() <= 127",
        "(128)",
        "All weights are kept as int32 instead of int8: the same numbers, read more slowly.",
    ),
    Equivalent(
        "fpgasnn/golden/layout.py",
        "narrow = ordered.min() >= -128 and @ordered.max() <= 127",
        "(ordered.max() < 127)",
        "Weights of which one is 127 are kept as int32 instead of int8: the same numbers, read more slowly.",
    ),
    Equivalent(
        "fpgasnn/golden/layout.py",
        "total += @2 * int(layer.threshold.max())",
        "1",
        "A potential lies between start minus and start plus the sums, and the start is below one threshold; the "
        "second threshold is spare.",
    ),
    Equivalent(
        "fpgasnn/golden/model.py",
        "@for layer in net.layers:",
        "for name, spikes in block.spike_counts.items(): self.spike_counts[name][where] = spikes for layer in"
        " net.layers: counts = self.operations[layer.name] if net.reads_image(layer): counts.image[where] = "
        "block.synaptic[layer.name] + block.identity[layer.name] else: counts.synaptic[where] = "
        "block.synaptic[layer.name] counts.identity[where] = block.identity[layer.name]",
        "The two loops fill different arrays, and neither reads what the other writes.",
    ),
    Equivalent(
        "fpgasnn/golden/neighbours.py",
        "always = np.ones(@1, np.bool_)",
        "2",
        "A pattern of two cycles that are both ready is the pattern of one ready cycle.",
    ),
    Equivalent(
        "fpgasnn/golden/spikes.py",
        "if @self.channels <= 32:",
        "(self.channels < 32)",
        "32 channels get a block of 64 lanes of which half are empty, instead of one of 32: the same spikes in more "
        "memory.",
    ),
    Equivalent(
        "fpgasnn/golden/vector_ir.py",
        "end = b.and_(b.add(end, I64(UNROLLED - @1)), I64(-UNROLLED))",
        "0",
        "A list whose length is a multiple of four gets four rows of zeros more, which stand behind its end anyway.",
    ),
    Equivalent(
        "fpgasnn/golden/vector_plan.py",
        "return max(1, min(steps, @LIST_BYTES // per_step))",
        "(per_step // LIST_BYTES)",
        "Chunks of other lengths, mostly of one step: a chunk goes on from the potentials of the one before.",
    ),
    Equivalent(
        "fpgasnn/golden/vector_primitives.py",
        "for first in range(0, @bits.type.width, 16):",
        "(bits.type.width) - 1",
        "Words have 16 or 32 bits; a range in steps of 16 ends at the same multiple.",
    ),
    Equivalent(
        "fpgasnn/widths.py",
        "@reached = reached | before | after",
        "reached = reached | after",
        "The sums of events include 0, so that `before` lies inside `after`; in first layers, whose currents hold the "
        "bias, the step before has added it.",
    ),
    Equivalent(
        "fpgasnn/widths.py",
        "@reached = reached | before | after",
        "before = _fire_causal(after, layer.threshold) reached = reached | before | after",
        "`before` lies inside `after`, or has been added by the step before, as above; the new one is added in the "
        "next line, too.",
    ),
)


def marked(mutant: Mutant, text: str) -> str:
    """Return the line that a mutant of a module begins in, with ``@`` where it begins."""
    line = text.splitlines()[mutant.line - 1].encode()
    return (line[: mutant.column] + b"@" + line[mutant.column :]).decode().strip()


def argument(mutant: Mutant, text: str) -> str | None:
    """Return why a mutant of a module changes nothing, None if that is not known."""
    key = mutant.path, marked(mutant, text), " ".join(mutant.new.split())
    return next((known.reason for known in EQUIVALENTS if (known.path, known.line, known.new) == key), None)
