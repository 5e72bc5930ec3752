"""Skip bits for the lanes: which of them add their constant, because their own input channel spikes (D7)."""

from __future__ import annotations

from amaranth import Cat, Const, Elaboratable, Module, Signal, unsigned
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ..plan import BranchPlan
from .planes import plane_bits

__all__ = ["SkipInput", "lane_patterns"]


def lane_patterns(branch: BranchPlan, lanes: int) -> tuple[list[tuple[int, ...]], list[list[int]]]:
    """List the different ways in which lanes look at a fetched word, and which way each fetch takes.

    Returns
    -------
    list of tuple of int
        Bit of the word per lane, -1 for none.
    list of list of int
        Index into it, by group and fetch of a tap.
    """
    patterns: list[tuple[int, ...]] = []
    chosen = []
    for group in range(-(-len(branch.channels) // lanes)):
        row = [branch.lane_bits(group, lanes, number) for number in range(branch.spread)]
        patterns += [pattern for pattern in dict.fromkeys(row) if pattern not in patterns]
        chosen.append([patterns.index(pattern) for pattern in row])
    return patterns, chosen


class SkipInput(wiring.Component):
    """Pick one bit per lane out of a fetched column: the spike of the lane's own channel in one kernel row.

    Of a skip connection this is the source at the same place; of a depthwise convolution or a sum pool one tap of the
    window. Lanes and words need not be aligned: every way in which a fetch meets the lanes is a pattern.

    Cost: combinational; a multiplexer of banks words, and one of as many bits as there are patterns per lane.

    Parameters
    ----------
    branch : BranchPlan
        A channelwise one.
    lanes : int

    Members
    -------
    data : In(ArrayLayout(unsigned(word_bits), banks))
        What the ring answers.
    taps, taps_valid : In
        Kernel row that each bank holds, and whether it holds one inside the map; see the walker.
    row : In(range(kernel rows))
        The tap's kernel row.
    pattern : In(range(patterns))
        How the lanes look at the word.
    plane : In(range(planes))
        Index of the fetch: the bit plane of an image.
    skip : Out(lanes)
        The lane's channel spikes; 0 outside the map.
    """

    def __init__(self, *, branch: BranchPlan, lanes: int) -> None:
        self._branch = branch
        self._patterns, _ = lane_patterns(branch, lanes)
        banks, taps = branch.ring.rows, branch.rows.taps
        super().__init__(
            {
                "data": In(data.ArrayLayout(unsigned(branch.ring.word_bits), banks)),
                "taps": In(data.ArrayLayout(unsigned(max(1, (taps - 1).bit_length())), banks)),
                "taps_valid": In(banks),
                "row": In(range(max(2, taps))),
                "pattern": In(range(max(2, len(self._patterns)))),
                "plane": In(range(max(2, branch.ring.bits))),
                "skip": Out(lanes),
            }
        )

    def elaborate(self, platform: object) -> Elaboratable:
        """Choose the word, then the bits."""
        m = Module()
        word = Signal(self._branch.ring.word_bits)
        for bank in range(self._branch.ring.rows):
            with m.If(self.taps_valid[bank] & (self.taps[bank] == self.row)):
                m.d.comb += word.eq(self.data[bank])
        bits = plane_bits(word, self.plane, self._branch.ring.bits)
        with m.Switch(self.pattern):
            for number, pattern in enumerate(self._patterns):
                with m.Case(number):
                    m.d.comb += self.skip.eq(Cat(bits[bit] if bit >= 0 else Const(0, 1) for bit in pattern))
        return m
