"""How a branch is fetched: which words of its ring, how many, and what the lanes do with them (D2, D7).

Three kinds. ``columns``: the words of all kernel rows at once, scanned event by event. ``window``: a whole image window
kept in a register, scanned plane by plane. ``channelwise``: every output channel looks at one input channel, so a fetch
is one masked addition of a constant per lane and takes one cycle whatever spikes - skip connections, and depthwise
convolutions, of which an average pool in front of a neuron is one (S7).
"""

from __future__ import annotations

from dataclasses import dataclass

from .geometry import Pair
from .network import INPUT, Branch, Conv, Identity, ImageInput, IntegerNetwork, Layer
from .rings import AxisPlan, RingPlan

__all__ = ["WINDOW_BITS", "BranchPlan", "plan_branch"]

WINDOW_BITS = 1024
"""Largest window register (D2); an image whose window has more bits is read column by column."""
NOWHERE = -1
"""Input channel, or bit of a fetched word, of a lane that looks at none."""


@dataclass(frozen=True)
class BranchPlan:
    """How one branch is fetched.

    Members
    -------
    source : str
    kind : {"columns", "window", "channelwise"}
        columns: one fetch per kernel column and channel word, all kernel rows at once; window: one fetch per image
        plane, the whole window at once; channelwise: ``spread`` fetches per kernel tap, one cycle each.
    rows, columns : AxisPlan
    ring : RingPlan
    repeat : (vertical, horizontal)
        Kernel taps that share their weights: a merged average pool (S7). (1, 1) for windows, whose weights are written
        out.
    channels : tuple of int
        Channelwise: the input channel of every output channel, -1 for none. Else empty.
    spread : int
        Channelwise: channel words that the channels of one group of lanes lie in, at most; 1 where lanes and words are
        aligned.
    """

    source: str
    kind: str
    rows: AxisPlan
    columns: AxisPlan
    ring: RingPlan
    repeat: Pair = (1, 1)
    channels: tuple[int, ...] = ()
    spread: int = 1

    @property
    def fetches(self) -> int:
        """Fetches per element and index."""
        if self.kind == "columns":
            return self.columns.taps * self.ring.words
        return self.rows.taps * self.columns.taps * self.spread if self.kind == "channelwise" else 1

    @property
    def fetch_weights(self) -> int:
        """Weight addresses of one fetch; those of a whole kernel for a window."""
        if self.kind == "channelwise":
            return 0
        taps = self.rows.taps * self.columns.taps if self.kind == "window" else self.rows.taps // self.repeat[0]
        return taps * self.ring.word_channels

    @property
    def weights(self) -> int:
        """Weight addresses of all fetches of a group."""
        if self.kind == "columns":
            return self.columns.taps // self.repeat[1] * self.ring.words * self.fetch_weights
        return self.fetch_weights

    @property
    def load_cycles(self) -> int:
        """Cycles that fill the window register: one per kernel column."""
        return self.columns.taps if self.kind == "window" else 0

    @property
    def constants(self) -> int:
        """Channelwise: words of the constant ROM per group, one per kernel tap with a weight of its own."""
        if self.kind != "channelwise":
            return 0
        return (self.rows.taps // self.repeat[0]) * (self.columns.taps // self.repeat[1])

    def first_word(self, group: int, lanes: int) -> int:
        """Channel word that a group's fetches of a tap begin with; they take ``spread`` words."""
        words = _words(self.channels[group * lanes : (group + 1) * lanes], self.ring)
        return min(words[0] if words else 0, self.ring.words - self.spread)

    def lane_bits(self, group: int, lanes: int, number: int) -> tuple[int, ...]:
        """Bit of the fetched word that each lane looks at, -1 for none, in fetch ``number`` of a tap."""
        word = self.first_word(group, lanes) + number
        chosen = self.channels[group * lanes : (group + 1) * lanes]
        bits = [
            channel % self.ring.word_bits if channel >= 0 and channel // self.ring.word_bits == word else NOWHERE
            for channel in chosen
        ]
        return (*bits, *[NOWHERE] * (lanes - len(bits)))


def _words(channels: tuple[int, ...], ring: RingPlan) -> list[int]:
    """Channel words that some channels lie in, in order."""
    return sorted({channel // ring.word_bits for channel in channels if channel >= 0})


def _spread(channels: tuple[int, ...], ring: RingPlan, lanes: int) -> int:
    """Most channel words from the first to the last channel of a group of lanes."""
    groups = [_words(channels[low : low + lanes], ring) for low in range(0, len(channels), lanes)]
    return max((words[-1] - words[0] + 1 for words in groups if words), default=1)


def _source_channels(branch: Branch, channels: int) -> tuple[int, ...]:
    """Input channel of every output channel of a branch that reads one each, -1 for none; else empty."""
    if isinstance(branch, Identity):
        sources = [channel - branch.channel_offset for channel in range(len(branch.constant))]
        return tuple(source if 0 <= source < channels else NOWHERE for source in sources)
    if branch.groups == 1 or branch.weight.shape[3] != 1:
        return ()
    share = branch.weight.shape[0] // branch.groups
    return tuple(channel // share for channel in range(branch.weight.shape[0]))


def plan_branch(
    net: IntegerNetwork, layer: Layer, index: int, rows: AxisPlan, columns: AxisPlan, ring: RingPlan, lanes: int
) -> BranchPlan:
    """Choose how branch number ``index`` of a layer with so many lanes is fetched."""
    branch = layer.branches[index]
    channels = _source_channels(branch, ring.channels)
    repeat = branch.repeat if isinstance(branch, Conv) else (1, 1)
    if channels:
        spread = _spread(channels, ring, lanes)
        return BranchPlan(branch.source, "channelwise", rows, columns, ring, repeat, channels, spread)
    image = branch.source == INPUT and isinstance(net.input, ImageInput)
    if image and rows.taps * columns.taps * ring.word_bits <= WINDOW_BITS:
        return BranchPlan(branch.source, "window", rows, columns, ring)
    return BranchPlan(branch.source, "columns", rows, columns, ring, repeat)
