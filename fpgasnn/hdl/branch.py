"""One input of an engine: a branch's windows, its ring, and what the scanner and the lanes get of a fetch (D2, D7)."""

from __future__ import annotations

from amaranth import Array, Const, Elaboratable, Module, Signal, Value, signed, unsigned
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ..plan import LayerPlan
from .column_input import ColumnInput
from .interfaces import RingReadSignature
from .sequencer_item import SequencerItem
from .skip_input import SkipInput
from .walker import Walker
from .window_input import WindowInput

__all__ = ["BranchInput"]


class BranchInput(wiring.Component):
    """Follow an engine through its positions: read the ring for the items of this branch, release what is done with.

    An engine has one of these per branch. All walk side by side, for each ring has rows and a window of its own; items
    come from the one sequencer, and whichever branch an item is of reads its ring, and says in the next cycle what it
    has read: a column or plane for the scanner, or, of a channelwise branch, one skip bit per lane.

    Cost: one cycle from the item to what was read; the walker's counters, and registers for one column's rows.

    Parameters
    ----------
    layer : LayerPlan
        The layer.
    index : int
        Which branch of it.
    replica : int
        Which of the layer's engines it belongs to (D6).
    item : SequencerItem
        Layout of the items.

    Members
    -------
    reader : Out(RingReadSignature(ring))
        To the ring in front.
    next : In(1)
        Go to the next position.
    element_row : In(range(pool height))
        Row of the pool element that the sequencer is at.
    element_column : In(range(pool width))
        Its column.
    element_valid, row_start : Out(1)
        See the walker.
    issued : In(item)
        The sequencer's item.
    go : In(1)
        It leaves the sequencer.
    fetched : In(item)
        The item whose data the rings show.
    take : In(1)
        It goes to the scanner.
    done : In(1)
        The last cycle of an item in the scanner.
    mask : Out(ArrayLayout(unsigned(segment_bits), segments))
        For the scanner: the fetched bits, 0 if the item is no scan of this branch.
    offsets : Out(ArrayLayout(unsigned(offset_bits), segments))
        Number of the first weight of each segment within the fetch.
    skip : Out(lanes)
        Channelwise branches, instead of the two: the lane's channel spikes.
    """

    def __init__(self, *, layer: LayerPlan, index: int, replica: int, item: SequencerItem) -> None:
        self._layer, self._index, self._replica = layer, index, replica
        self._branch = branch = layer.branches[index]
        self._input: ColumnInput | WindowInput | SkipInput
        members = {
            "reader": Out(RingReadSignature(branch.ring)),
            "next": In(1),
            "element_row": In(range(max(2, layer.pool[0]))),
            "element_column": In(range(max(2, layer.pool[1]))),
            "element_valid": Out(1),
            "row_start": Out(1),
            "go": In(1),
            "issued": In(item),
            "take": In(1),
            "fetched": In(item),
            "done": In(1),
        }
        if branch.kind == "channelwise":
            self._input = SkipInput(branch=branch, lanes=layer.lanes)
            members["skip"] = Out(layer.lanes)
        else:
            self._input = (WindowInput if branch.kind == "window" else ColumnInput)(branch=branch)
            mask, offsets = self._input.mask.shape(), self._input.offsets.shape()
            assert isinstance(mask, data.ArrayLayout) and isinstance(offsets, data.ArrayLayout)
            members |= {"mask": Out(mask), "offsets": Out(offsets)}
        super().__init__(members)

    def elaborate(self, platform: object) -> Elaboratable:
        """Connect walker, ring and what looks at the fetched words."""
        m = Module()
        m.submodules.walker = self.walker = Walker(layer=self._layer, replica=self._replica, branch=self._index)
        m.submodules.input = self._input
        m.d.comb += [
            self.walker.next.eq(self.next),
            self.walker.element_row.eq(self.element_row),
            self.walker.element_column.eq(self.element_column),
            self.element_valid.eq(self.walker.element_valid),
            self.row_start.eq(self.walker.row_start),
            self.reader.need_row.eq(self.walker.need_row),
            self.reader.need_column.eq(self.walker.need_column),
        ]
        self._fetch(m)
        self._present(m)
        self._release(m)
        return m

    def _mine(self, item: data.View[SequencerItem]) -> Value:
        """Whether a fetch is of this branch."""
        return item.branch == self._index if len(self._layer.branches) > 1 else Const(1)

    def _fetch(self, m: Module) -> None:
        """Read the ring at the item's column; keep which rows of the window the banks hold."""
        walker, columns, item = self.walker, self._branch.columns, self.issued
        self._taps = Signal(unsigned(len(walker.taps.as_value())), name="fetched_taps")
        self._taps_valid = Signal(len(walker.taps_valid), name="fetched_taps_valid")
        column = Signal(signed(len(walker.left) + 1), name="column")
        inside = Signal()
        shift = Array(tap * columns.tap for tap in range(columns.taps))[item.tap]
        fetches = item.scan | item.load
        if self._branch.kind == "channelwise":
            fetches = item.skip
        m.d.comb += [
            column.eq(walker.left + shift),
            inside.eq((column >= 0) & (column < columns.size) & walker.element_valid),
            self.reader.enable.eq(self.go & fetches & self._mine(item)),
            self.reader.column.eq(column[: len(self.reader.column)]),
            self.reader.word.eq(item.word),
            self.reader.plane.eq(item.index),
        ]
        with m.If(self.go):
            m.d.sync += [
                self._taps.eq(walker.taps),
                self._taps_valid.eq(walker.taps_valid & inside.replicate(len(walker.taps_valid))),
            ]

    def _present(self, m: Module) -> None:
        """Show what was read to the scanner or the lanes."""
        item, shown = self.fetched, self._input
        m.d.comb += [
            *(shown.data[bank].eq(self.reader.data[bank]) for bank in range(self._branch.ring.rows)),
            shown.taps.as_value().eq(self._taps),
            shown.taps_valid.eq(self._taps_valid),
            shown.plane.eq(item.index),
        ]
        if isinstance(shown, SkipInput):
            m.d.comb += [shown.row.eq(item.row), shown.pattern.eq(item.pattern), self.skip.eq(shown.skip)]
            return
        m.d.comb += [
            shown.scan.eq(item.scan & self._mine(item)),
            self.mask.eq(shown.mask),
            self.offsets.eq(shown.offsets),
        ]
        if isinstance(shown, WindowInput):
            m.d.comb += shown.load.eq(self.take & item.load & self._mine(item))

    def _release(self, m: Module) -> None:
        """Rows are free when the last item of an output row has left the scanner (D8)."""
        released = [Signal.like(self.reader.released, name=f"released_{stage}") for stage in (1, 2)]
        release = [Signal(name=f"release_{stage}") for stage in (1, 2)]
        with m.If(self.go):
            m.d.sync += [
                released[0].eq(self.walker.released),
                release[0].eq(self.issued.end & self.walker.row_end),
            ]
        with m.If(self.take):
            m.d.sync += [released[1].eq(released[0]), release[1].eq(release[0])]
        m.d.comb += [self.reader.release.eq(self.done & release[1]), self.reader.released.eq(released[1])]
