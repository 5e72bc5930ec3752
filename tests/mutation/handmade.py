"""Faults made by hand: the ones that people make in circuits and models like these."""

from __future__ import annotations

from functools import cache

from mutation.components import ROOT
from mutation.mutate import Mutant

__all__ = ["FAULTS", "handmade"]

FAULTS: tuple[tuple[str, str, str, str], ...] = (
    # addresses
    ("fpgasnn/hdl/branch.py", "column.eq(walker.left + shift)", "column.eq(walker.left + shift + 1)",
     "off by one in the column's address"),
    ("fpgasnn/hdl/branch.py", "inside.eq((column >= 0) & ", "inside.eq(", "wrong pad: columns left of the map wrap"),
    ("fpgasnn/hdl/tables.py", '"window").transpose(2, 1, 3, 0)', '"window").transpose(1, 2, 3, 0)',
     "kernel rows and columns swapped in the weight memory"),
    ("fpgasnn/hdl/ring.py", "at.bank >= ring.rows - step", "at.bank >= ring.rows - step - 1",
     "the last bank is never written"),
    ("fpgasnn/golden/layout.py", "[:, :, :, ::-1, :]", "[:, :, :, :, :]", "kernel columns in the wrong order"),
    # comparison, sign, reset
    ("fpgasnn/golden/kernels.py", "fires = v[i] >= threshold[i]", "fires = v[i] > threshold[i]",
     "a tie at the threshold does not fire (golden)"),
    ("fpgasnn/hdl/lane.py", "self.spike.eq(~membranes[0][-1])", "self.spike.eq(membranes[0] > 0)",
     "a tie at the threshold does not fire (hardware)"),
    ("fpgasnn/golden/vector_ir.py", 'icmp_signed(">=", potential, threshold)', 'icmp_signed(">", potential, threshold)',
     "a tie at the threshold does not fire (vector kernels)"),
    ("fpgasnn/hdl/tables.py", "return 0, -threshold", "return 0, threshold", "sign error: the reset adds"),
    ("fpgasnn/hdl/tables.py", "return bias, bias - threshold", "return bias, bias", "the reset is dropped"),
    ("fpgasnn/hdl/lane.py", "+ Cat(self.control.negate, Const(0, 1))", "",
     "sign error: one's complement instead of two's"),
    ("fpgasnn/schedule.py", "negate_first=net.input.signed", "negate_first=False",
     "the first plane of a signed image is added"),
    ("fpgasnn/golden/pipeline.py", "np.arange(steps - 1, -1, -1) if layout", "np.arange(steps) if layout",
     "planes of a radix train least significant first"),
    # streams
    ("fpgasnn/hdl/feeder.py", "self.writer.write.eq(self.i.valid & self.i.ready)", "self.writer.write.eq(self.i.valid)",
     "a word is written although there is no room"),
    ("fpgasnn/hdl/readout.py", "with m.If(self.o.valid & self.o.ready):", "with m.If(self.o.valid):",
     "a score is lost while the reader waits"),
    ("fpgasnn/hdl/engine.py", "self._take.eq(self._fetched & (~self._busy | scanner.last))",
     "self._take.eq(self._fetched)", "events are lost when the next column arrives"),
    ("fpgasnn/hdl/ring.py", "(used < ring.rows)", "(used <= ring.rows)", "a row that is still read is overwritten"),
    # T, t0, readout
    ("fpgasnn/hdl/sequencer.py", "            return self.timesteps\n",
     "            return Const(self._max_timesteps)\n", "stale T: the loops run to T_max"),
    ("fpgasnn/hdl/sequencer.py", "index = index + self.delay", "index = index + self.delay + 1",
     "the readout starts one step late (hardware)"),
    ("fpgasnn/golden/result.py", "score -= prefix[:, delay - 1]", "score -= prefix[:, delay]",
     "the readout starts one step late (golden)"),
    ("fpgasnn/hdl/readout.py", "(score > best)", "(score >= best)", "the highest index wins a tie (hardware)"),
    ("fpgasnn/golden/result.py", "np.argmax(scores, axis=-1)",
     "scores.shape[-1] - 1 - np.argmax(scores[..., ::-1], axis=-1)", "the highest index wins a tie (golden)"),
    # pools
    ("fpgasnn/golden/kernels.py", "y0 = oy * stride[0] - pads[0]", "y0 = oy * kernel[0] - pads[0]",
     "pool of the wrong window where windows overlap"),
    ("fpgasnn/hdl/tables.py", "return -1, -1\n", "return 0, 0\n", "a pool element outside the map fires"),
    ("fpgasnn/hdl/sequencer.py", "control.enable.eq(self.element_valid & self._met)",
     "control.enable.eq(self.element_valid)", "the first element of a pool is compared with an old maximum"),
    ("fpgasnn/golden/potentials.py", "if layer.pool is not None and layer.pool.mode is PoolMode.PER_STEP:",
     "if layer.pool is not None:", "potentials of a cumulative pool as of a per-step one"),
    # rows
    ("fpgasnn/hdl/walker.py", "free = clamp(self._next_top, 0, rows.size)",
     "free = clamp(self._next_top + 1, 0, rows.size)", "rows are released one too early"),
    ("fpgasnn/hdl/walker.py", "free + Mux(self._wrap, rows.size, 0)", "free",
     "unread rows of an image are never released"),
    ("fpgasnn/rings.py", "min(max(position * self.step - self.origin, 0), self.size)",
     "min(max(position * self.step - self.origin - 1, 0), self.size)",
     "rows are released one too late (prediction)"),
    ("fpgasnn/rings.py", "before + pad * element, element", "before + pad, element",
     "wrong pad of a pool before a stride"),
    # replicas
    ("fpgasnn/hdl/ring.py", "other = (number - ring.rows) % ring.writers", "other = number",
     "a replica overwrites a row that another one still writes (hardware)"),
    ("fpgasnn/hdl/ring.py", "(self._ring.writers - 1))[: len(ahead)] < self._ring.writers",
     "(self._ring.writers - 1))[: len(ahead)] < 1", "a window waits for the wrong writers' columns"),
    ("fpgasnn/hdl/walker.py", "Array(starts)[self._next_row]", "starts[0]",
     "a replica's first row of an image is taken for row 0"),
    ("fpgasnn/golden/recurrence.py", "if table[e, 2] % maps[node, 3] != 0:", "if False:",
     "a replica overwrites a row that another one still writes (prediction)"),
    ("fpgasnn/golden/recurrence.py", "for row in range(max(0, last - maps[producer, 3] + 1), last + 1):",
     "for row in range(last, last + 1):", "a window waits for the last row needed alone"),
    # branches
    ("fpgasnn/hdl/fork.py", "everywhere = everywhere & room", "everywhere = everywhere",
     "a fork writes a ring that has no room"),
    ("fpgasnn/hdl/engine.py", "written.eq(Cat(reader.ready for reader in readers).all())",
     "written.eq(readers[0].ready)", "a position does not wait for its second branch"),
    ("fpgasnn/hdl/engine.py", "m.d.sync += [beside.eq(current), arrived.eq(beside)]",
     "m.d.sync += [beside.eq(current), arrived.eq(current)]", "skip bits arrive a cycle early"),
    ("fpgasnn/hdl/branch.py", "self.reader.release.eq(self.done & release[1])",
     "self.reader.release.eq(self.done & release[1] & (self._index == 0))", "a skip ring is never released"),
    ("fpgasnn/hdl/skip_input.py", "self.taps_valid[bank] & (self.taps[bank] == self.row)", "self.taps_valid[bank]",
     "skip bits of the wrong kernel row"),
    ("fpgasnn/hdl/lane.py", "Mux(self.skip, word, 0) if self._features.skip else word", "word",
     "a skip connection adds where nothing spikes"),
    ("fpgasnn/hdl/sequencer.py", "self._fields.word.eq(first + self._word)", "self._fields.word.eq(self._word)",
     "all groups look at the first channel word of a skip connection"),
    ("fpgasnn/hdl/tables.py", "weight = conv.expanded if repeated else conv.weight << conv.shift",
     "weight = conv.expanded if repeated else conv.weight", "the shift of a branch is lost"),
    ("fpgasnn/branch_plan.py", "channel - branch.channel_offset", "channel + branch.channel_offset",
     "the channel offset of a skip connection has the wrong sign"),
    ("fpgasnn/golden/service.py", "cycles += steps * branch.fetches", "cycles += steps",
     "a skip connection of many words takes one cycle (prediction)"),
    ("fpgasnn/skip_rings.py", "[edge.producer] > edge.needed[row]", "[edge.producer] >= edge.needed[row]",
     "a skip ring may be a row too small"),
    # cycles
    ("fpgasnn/plan.py", "LATENCY_WRITTEN = 4", "LATENCY_WRITTEN = 3", "a latency is one too small"),
    ("fpgasnn/plan.py", "LATENCY_READ = 3", "LATENCY_READ = 4", "a latency is one too large"),
    ("fpgasnn/golden/service.py", "total += max(1, events)", "total += events", "an empty column costs no cycle"),
    ("fpgasnn/golden/recurrence.py", "            time = max(time, room)", "            time = max(time, room + 1)",
     "an input word waits one cycle too long for room"),
    # widths
    ("fpgasnn/widths.py", "if high > 0 else 0) + 1", "if high > 0 else 0)", "width minus one: no sign bit"),
    ("fpgasnn/widths.py", "reached = reached | before | after", "reached = reached | after",
     "interval bound without the sums before the events"),
    ("fpgasnn/widths.py", "reached = base | (base + offset) | (base + total) | (base + offset + total) | total",
     "reached = base + offset + total", "interval bound without partial sums"),
    ("fpgasnn/hdl/engine.py", "width = max(self._width, self._weight_bits)",
     "width = max(self._width - 1, self._weight_bits)", "width minus one: the lanes"),
    ("fpgasnn/golden/vector_plan.py", "reach[1].max() < 1 << 15", "reach[1].max() <= 1 << 15",
     "sums of 2^15 are kept in 16 bits"),
)  # fmt: skip
"""File, text that occurs once, what replaces it, what it is."""


@cache
def handmade() -> tuple[Mutant, ...]:
    """Return all faults.

    Raises
    ------
    ValueError
        If a text does not occur exactly once: the source has changed, and the mutant with it.
    """
    found = []
    for path, old, new, name in FAULTS:
        text = (ROOT / path).read_text(encoding="utf-8")
        if text.count(old) != 1:
            raise ValueError(f"mutant {name!r}: its text occurs {text.count(old)} times in {path}")
        *above, before = text[: text.index(old)].split("\n")
        line, column = len(above) + 1, len(before.encode())
        found.append(Mutant(path, "hand", line, column, old, new, f"{path}:{line}:{column}: {name}"))
    return tuple(found)
