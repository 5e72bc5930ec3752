"""An image's window in a register, for the scanner (D2)."""

from __future__ import annotations

from amaranth import Cat, Elaboratable, Module, Mux, Signal, unsigned
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ..plan import BranchPlan
from .planes import plane_bits

__all__ = ["WindowInput"]


class WindowInput(wiring.Component):
    """Keep an image's window and show its bit planes.

    The register is filled column by column, the oldest column falls out; a fetch is one plane of all of it.

    Cost: one cycle per kernel column to fill; kernel height * width * word_bits flip-flops.

    Parameters
    ----------
    branch : BranchPlan

    Members
    -------
    data : In(ArrayLayout(unsigned(word_bits), banks))
        What the ring answers.
    taps, taps_valid : In
        Kernel row that each bank holds, and whether it holds one inside the map; see the walker.
    load : In(1)
        ``data`` is the window's next column.
    scan : In(1)
        The fetched item is a scan of this branch; else the mask is empty.
    plane : In(range(planes))
        The bit plane.
    mask : Out(ArrayLayout(unsigned(segment_bits), segments))
    offsets : Out(ArrayLayout(unsigned(offset_bits), segments))
        Number of the first weight of each segment within the fetch.
    """

    def __init__(self, *, branch: BranchPlan) -> None:
        self._branch = branch
        banks, taps = branch.ring.rows, branch.rows.taps
        segments = -(-branch.fetch_weights // 16)
        super().__init__(
            {
                "data": In(data.ArrayLayout(unsigned(branch.ring.word_bits), banks)),
                "taps": In(data.ArrayLayout(unsigned(max(1, (taps - 1).bit_length())), banks)),
                "taps_valid": In(banks),
                "load": In(1),
                "scan": In(1),
                "plane": In(range(max(2, branch.ring.bits))),
                "mask": Out(data.ArrayLayout(unsigned(min(16, branch.fetch_weights)), segments)),
                "offsets": Out(data.ArrayLayout(unsigned(max(1, (branch.fetch_weights - 1).bit_length())), segments)),
            }
        )

    def elaborate(self, platform: object) -> Elaboratable:
        """Shift columns in; show one plane."""
        m = Module()
        taps, columns = self._branch.rows.taps, self._branch.columns.taps
        bits = self._branch.ring.word_bits
        window = [[Signal(bits, name=f"window_{x}_{y}") for y in range(taps)] for x in range(columns)]
        with m.If(self.load):
            for y in range(taps):
                incoming = Signal(bits, name=f"incoming_{y}")
                for bank in range(self._branch.ring.rows):
                    with m.If(self.taps_valid[bank] & (self.taps[bank] == y)):
                        m.d.comb += incoming.eq(self.data[bank])
                for x in range(columns):
                    m.d.sync += window[x][y].eq(window[x + 1][y] if x + 1 < columns else incoming)
        flat = Cat(plane_bits(pixel, self.plane, self._branch.ring.bits) for column in window for pixel in column)
        visible = Signal(len(flat))
        m.d.comb += visible.eq(Mux(self.scan, flat, 0))
        for segment in range(len(self.mask)):
            low = segment * len(self.mask[segment])
            m.d.comb += [
                self.mask[segment].eq(visible[low : low + len(self.mask[segment])]),
                self.offsets[segment].eq(low),
            ]
        return m
