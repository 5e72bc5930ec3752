"""What the sequencer issues, item by item (D1, D2)."""

from __future__ import annotations

from typing import Any

from amaranth.lib import data

from ..plan import LayerPlan
from .interfaces import LaneControl
from .skip_input import lane_patterns

__all__ = ["SequencerItem"]


class SequencerItem(data.StructLayout):
    """What travels from the sequencer to the lanes: a fetch, or one lane operation.

    Parameters
    ----------
    layer : LayerPlan
        The layer.
    constants : int
        Words of the constant ROMs, all groups.
    address_bits : int
        Width of a weight address.
    planes : int
        Largest index of a scan plus one.

    Members
    -------
    scan, load : 1
        It is a fetch of a column for the scanner, or of a column of the window register; otherwise an operation.
    control : LaneControl
        Order to the lanes; of a scan, in its first cycle and for its events.
    constant : unsigned
        Address in the constant ROMs.
    tap, word, index : unsigned
        Kernel column, channel word and index (step or plane) of the fetch.
    address : unsigned(address_bits)
        Weight address of the fetch.
    begin, end : 1
        First and last item of a position; ``end`` is high only in the cycle that takes the item.
    fire_last : 1
        Last test of a group.
    branch : unsigned
        With several branches: the branch of the fetch.
    skip : 1
        With channelwise branches: it is a fetch of skip bits, and adds a constant where they are set.
    row, pattern : unsigned
        Likewise: kernel row of the fetch, and how the lanes look at its word.
    """

    def __init__(self, layer: LayerPlan, *, constants: int, address_bits: int, planes: int) -> None:
        branches = layer.branches
        fields: dict[str, Any] = {
            "scan": 1,
            "load": 1,
            "control": LaneControl,
            "constant": max(1, (constants - 1).bit_length()),
            "tap": max(1, *((branch.columns.taps - 1).bit_length() for branch in branches)),
            "word": max(1, *((branch.ring.words - 1).bit_length() for branch in branches)),
            "index": max(1, (planes - 1).bit_length()),
            "address": address_bits,
            "begin": 1,
            "end": 1,
            "fire_last": 1,
        }
        if len(branches) > 1:
            fields["branch"] = (len(branches) - 1).bit_length()
        skips = [branch for branch in branches if branch.kind == "channelwise"]
        if skips:
            patterns = max(len(lane_patterns(branch, layer.lanes)[0]) for branch in skips)
            fields["skip"] = 1
            fields["row"] = max(1, *((branch.rows.taps - 1).bit_length() for branch in skips))
            fields["pattern"] = max(1, (patterns - 1).bit_length())
        super().__init__(fields)
