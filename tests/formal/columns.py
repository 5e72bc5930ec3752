"""From the ring to the scanner: every column of a window is fetched once, in order, and masked as the map demands (D2).

The model knows the map only: which input a kernel tap of an output position falls on, and that row r lies in bank
r mod R. What the engine loads into its scanner must be the words of those rows, each with the weight address of its
kernel row, and nothing else; items reach the scanner in the order of the sequencer, none lost, none twice. With the
ring's proof (what is read is what was written) and the scanner's (each set bit once, in order), every spike inside the
window becomes one event.
"""

from __future__ import annotations

import numpy as np
from amaranth import Array, Elaboratable, Module, Mux, Signal, Value, signed
from amaranth.hdl import Assert, Assume

from fpgasnn.network import Code, Conv, IntegerNetwork, Layer, Pool, SpikeInput
from fpgasnn.plan import make_plan

from .common import assume_running, free, keeps
from .harness import Mutant, Proof
from .probe import Probe
from .sources import Sources

__all__ = ["PROOFS"]


def _network(pads: int, stride: int, dilation: int, pool: bool, size: tuple[int, int] = (4, 3)) -> IntegerNetwork:
    conv = Conv("input", np.ones((1, 2, 2, 3), int), stride=(stride, stride), pads=(pads,) * 4, dilation=(dilation, 1))
    merged = Pool((2, 1), (1, 1), pads=(1, 0, 0, 0)) if pool else None
    hidden = Layer("hidden", (conv,), bias=[0], threshold=[2], weight_bits=2, pool=merged)  # type: ignore[arg-type]
    return IntegerNetwork(SpikeInput((*size, 3)), (hidden, _scores(hidden)), Code.CAUSAL, 2)


def _scores(hidden: Layer) -> Layer:
    conv = Conv("hidden", np.ones((1, 1, 1, 1), int))
    return Layer("scores", (conv,), bias=[0], weight_bits=2)  # type: ignore[arg-type]


class Columns(Elaboratable):
    """One engine before a ring whose banks may hold anything."""

    def __init__(self, sources: Sources, net: IntegerNetwork) -> None:
        plan = make_plan(net)
        self._plan = plan.layers[0]
        self._most = plan.max_timesteps
        self._dut = sources.engine.Engine(
            net=net, layer=net.layers[0], plan=plan, consumer=plan.layers[1].branches[0].ring
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        self._m = m
        dut = self._dut
        m.submodules.dut = Probe(dut)
        assume_running(m)
        free(m, dut.timesteps, dut.delay, dut.reader.ready, dut.reader.data, dut.writer.room)
        m.d.comb += Assume((dut.timesteps >= 1) & (dut.timesteps <= self._most))
        read = Signal()
        m.d.sync += read.eq(1)
        keeps(m, read, dut.reader.enable, dut.reader.data, assume=True)
        self._position()
        self._fetch()
        return m

    def _position(self) -> None:
        """Count positions and images; tie the walker's counters to them."""
        m, plan, walker = self._m, self._plan, self._dut._inputs[0].walker
        branch = plan.branches[0]
        banks = branch.ring.rows
        height, width = plan.shape
        self._y, self._x = Signal(range(height + 1), name="y"), Signal(range(width + 1), name="x")
        self._image = Signal(range(banks), name="image_residue")
        with m.If(self._dut._go & self._dut._sequencer.item.end):
            m.d.sync += self._x.eq(self._x + 1)
            with m.If(self._x == width - 1):
                m.d.sync += [self._x.eq(0), self._y.eq(self._y + 1)]
                with m.If(self._y == height - 1):
                    after = Array((n + branch.rows.size) % banks for n in range(banks))
                    m.d.sync += [self._y.eq(0), self._image.eq(after[self._image])]
        top = Array(y * branch.rows.step - branch.rows.origin for y in range(height))[self._y]
        left = Array(x * branch.columns.step - branch.columns.origin for x in range(width))[self._x]
        m.d.comb += [
            Assert((self._y < height) & (self._x < width) & (self._image < banks)),
            Assert((walker._row == self._y) & (walker._column == self._x)),
            Assert((walker._top == top) & (walker._position_left == left)),
            Assert(walker._image_bank == self._image),
            Assert(walker._top_bank == self._bank(top)),
        ]

    def _bank(self, row: Value) -> Value:
        """(image * height + row) mod R."""
        banks = self._plan.branches[0].ring.rows
        reach = 4 * banks
        total = Signal(range(2 * reach))
        self._m.d.comb += total.eq(self._image + row + reach)
        return Array(n % banks for n in range(2 * reach))[total]

    def _fetch(self) -> None:
        """Compute what a fetch must bring from the map alone; compare when the scanner takes it."""
        m, dut, plan = self._m, self._dut, self._plan
        branch, sequencer, scanner = plan.branches[0], dut._sequencer, dut._scanner
        rows, columns, banks = branch.rows, branch.columns, branch.ring.rows
        item = sequencer.item
        element_y, element_x = sequencer.element_row, sequencer.element_column
        m.d.comb += [Assert(element_y < plan.pool[0]), Assert(element_x < plan.pool[1])]
        m.d.comb += [Assert(sequencer._tap < columns.taps), Assert(sequencer._word < branch.ring.words)]
        column = Signal(signed(8), name="input_column")
        tap = Array(n * columns.tap for n in range(columns.taps))[item.tap]
        place_y, place_x = Signal(signed(8)), Signal(signed(8))
        exists = Signal(name="element_exists")
        m.d.comb += [
            column.eq(self._x * columns.step - columns.origin + element_x * columns.element + tap),
            place_y.eq(self._y * plan.pool_stride[0] - plan.pool_pads[0] + element_y),
            place_x.eq(self._x * plan.pool_stride[1] - plan.pool_pads[1] + element_x),
            exists.eq((place_y >= 0) & (place_y < plan.conv[0]) & (place_x >= 0) & (place_x < plan.conv[1])),
        ]
        inside = exists & (column >= 0) & (column < columns.size)
        valid = [Signal(name=f"expected_valid_{bank}") for bank in range(banks)]
        kernel_row = [Signal(range(rows.taps + 1), name=f"expected_tap_{bank}") for bank in range(banks)]
        for ky in range(rows.taps):
            row = Signal(signed(8), name=f"input_row_{ky}")
            m.d.comb += row.eq(self._y * rows.step - rows.origin + element_y * rows.element + ky * rows.tap)
            place = self._bank(row)
            for bank in range(banks):
                with m.If(inside & (row >= 0) & (row < rows.size) & (place == bank)):
                    m.d.comb += [valid[bank].eq(1), kernel_row[bank].eq(ky)]
        fetches = dut._go & item.scan
        words = branch.ring.words
        m.d.comb += [
            Assert(~(fetches & inside) | (dut.reader.enable & (dut.reader.column == column))),
            Assert(~fetches | ((dut.reader.word == item.word) & (dut.reader.plane == item.index))),
        ]
        # a queue of one item, beside the engine's
        waiting, scan = Signal(name="waiting"), Signal(name="waiting_scan")
        address = Signal.like(item.address, name="waiting_address")
        mine = [
            (Signal(name=f"valid_{bank}"), Signal.like(kernel_row[bank], name=f"tap_{bank}")) for bank in range(banks)
        ]
        with m.If(scanner.load):
            m.d.comb += Assert(waiting)
            m.d.sync += waiting.eq(0)
        with m.If(dut._go):
            m.d.comb += Assert(~waiting | scanner.load)
            m.d.sync += [waiting.eq(1), scan.eq(item.scan), address.eq(item.address)]
            for bank, (is_valid, number) in enumerate(mine):
                m.d.sync += [is_valid.eq(valid[bank]), number.eq(kernel_row[bank])]
        m.d.comb += [Assert(waiting == dut._fetched), Assert(~waiting | (scanner.base == address))]
        m.d.comb += Assert(~waiting | (dut._item.scan == scan))
        bits = branch.ring.word_bits
        for bank, (is_valid, number) in enumerate(mine):
            expected = Mux(scan & is_valid, dut.reader.data[bank], 0)
            m.d.comb += [
                Assert(~waiting | (scanner.mask[bank] == expected)),
                Assert(~(waiting & scan & is_valid) | (scanner.offsets[bank] == number * bits)),
            ]
        # columns follow each other tap by tap, word by word, and so do their weights
        position = Signal(range(columns.taps * words + 1), name="column_number")
        with m.If(fetches):
            m.d.sync += position.eq(Mux(position == columns.taps * words - 1, 0, position + 1))
        stride = rows.taps * bits
        m.d.comb += [
            Assert(sequencer._group == 0), Assert(sequencer._group_address == 0),
            Assert(position == sequencer._tap * words + sequencer._word),
            Assert(~fetches | (item.address == position * stride)),
            Assert(sequencer._address == position * stride),
            Assert((position == 0) | item.scan | ~sequencer.valid),
            Assert(~sequencer._begin | (sequencer._state == 0) & (position == 0)),
        ]  # fmt: skip
        for number, state in enumerate(sequencer._flat):
            leaf, path = state.leaf, state.path
            idle = [counter == 0 for index, counter in enumerate(sequencer._counters)
                    if index not in {frame.counter for frame in path}]  # fmt: skip
            scans = type(leaf).__name__ == "Scan"
            if not scans:
                idle.append(position == 0)
            for condition in idle:
                m.d.comb += Assert((sequencer._state != number) | condition)
        m.d.comb += Assert(sequencer._state < len(sequencer._flat))
        for loop, counter in zip(sequencer._loops, sequencer._counters, strict=True):
            if loop.count.name == "ELEMENTS":
                count = plan.pool[0] * plan.pool[1]
                m.d.comb += [Assert(counter < count), Assert(counter == element_y * plan.pool[1] + element_x)]


_RIGHT = Mutant("columns to the right of the map are read", "branch", "(column >= 0) & (column < columns.size)",
                "(column >= 0)")  # fmt: skip
_BELOW = Mutant("rows below the map are read", "walker", "hit & (below < height)", "hit")
_ABOVE = Mutant("rows above the map are not counted", "walker", "distance.eq(below + cut)", "distance.eq(below)")
_BANK = Mutant("a bank is taken for the one before", "walker", "Mux(start > bank, banks + bank - start, bank - start)",
               "Mux(start >= bank, banks + bank - start, bank - start)")  # fmt: skip
_DROP = Mutant("an item is dropped when the scanner is busy", "engine", "advance.eq(~self._fetched | self._take)",
               "advance.eq(1)")  # fmt: skip
_OUTSIDE = Mutant("pool elements above the map exist", "walker", "inside.append(place >= pads[axis])",
                  "inside.append(place >= 0)")  # fmt: skip


def _proof(
    name: str, pads: int, stride: int, dilation: int, pool: bool, mutants: tuple[Mutant, ...], daily: bool
) -> Proof:
    return Proof(
        f"columns, {name}",
        "every column of a window reaches the scanner once, in order, masked to the map (D2)",
        {"pads": pads, "stride": stride, "dilation": dilation, "pool": int(pool)},
        lambda sources: Columns(sources, _network(pads, stride, dilation, pool)),
        2, mutants=mutants, mutant_depth=16, daily=daily,
        small=lambda sources: Columns(sources, _network(pads, 1, 1, pool, (1 + 2 * pool, 1 + pool))),
    )  # fmt: skip


PROOFS = (
    _proof("padded", 1, 1, 1, False, (_DROP, _RIGHT, _BELOW, _ABOVE, _BANK), True),
    _proof("strided, dilated", 1, 2, 2, False, (_ABOVE,), False),
    _proof("pool", 0, 1, 1, True, (_OUTSIDE, _DROP), False),
)
