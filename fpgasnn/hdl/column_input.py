"""Columns for the scanner: the words of all banks, masked to the rows of the window (D2)."""

from __future__ import annotations

from amaranth import Array, Elaboratable, Module, Mux, Signal, unsigned
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ..plan import BranchPlan
from .planes import plane_bits

__all__ = ["ColumnInput"]


class ColumnInput(wiring.Component):
    """Mask a fetched column: each bank carries its own kernel row, and nothing outside the map.

    A word of spikes is one segment of the scanner; a plane of a pixel with more than 16 channels takes several. Kernel
    rows of a merged average pool share their weights (S7).

    Cost: combinational; 2 LUTs per bit of the column, roughly.

    Parameters
    ----------
    branch : BranchPlan

    Members
    -------
    data : In(ArrayLayout(unsigned(word_bits), banks))
        What the ring answers.
    taps, taps_valid : In
        Kernel row that each bank holds, and whether it holds one inside the map; see the walker.
    scan : In(1)
        The fetched item is a scan of this branch; else the column is empty.
    plane : In(range(planes))
        Index of the scan: the bit plane of an image.
    mask : Out(ArrayLayout(unsigned(segment_bits), segments))
    offsets : Out(ArrayLayout(unsigned(offset_bits), segments))
        Number of the first weight of each segment within the fetch.
    """

    def __init__(self, *, branch: BranchPlan) -> None:
        self._branch = branch
        self._row_bits = branch.ring.word_channels
        banks, taps = branch.ring.rows, branch.rows.taps
        segments = banks * -(-self._row_bits // 16)
        super().__init__(
            {
                "data": In(data.ArrayLayout(unsigned(branch.ring.word_bits), banks)),
                "taps": In(data.ArrayLayout(unsigned(max(1, (taps - 1).bit_length())), banks)),
                "taps_valid": In(banks),
                "scan": In(1),
                "plane": In(range(max(2, branch.ring.bits))),
                "mask": Out(data.ArrayLayout(unsigned(min(16, self._row_bits)), segments)),
                "offsets": Out(data.ArrayLayout(unsigned(max(1, (branch.fetch_weights - 1).bit_length())), segments)),
            }
        )

    def elaborate(self, platform: object) -> Elaboratable:
        """Mask and place the segments of every bank."""
        m = Module()
        shared = self._branch.repeat[0]
        slices = range(0, self._row_bits, 16)
        for bank in range(self._branch.ring.rows):
            word = self.data[bank]
            bits = plane_bits(word, self.plane, self._branch.ring.bits)
            valid = Signal(name=f"valid_{bank}")
            m.d.comb += valid.eq(self.scan & self.taps_valid[bank])
            for number, low in enumerate(slices, bank * len(slices)):
                offset = Array(tap // shared * self._row_bits + low for tap in range(self._branch.rows.taps))
                m.d.comb += [
                    self.mask[number].eq(Mux(valid, bits[low : low + 16], 0)),
                    self.offsets[number].eq(offset[self.taps[bank]]),
                ]
        return m
