"""Windows and rings: where the inputs of an output position lie, and how many rows wait between two engines (D8)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .geometry import Pair
from .network import INPUT, Conv, ImageInput, IntegerNetwork, Layer

__all__ = [
    "MAX_ROWS",
    "WORD_CHANNELS",
    "AxisPlan",
    "RingPlan",
    "default_rows",
    "plan_axis",
    "plan_ring",
    "window_rows",
]

WORD_CHANNELS = 16
"""Most channels in one ring word (D2)."""
MAX_ROWS = 1 << 20
"""Largest capacity of a ring (D8)."""


@dataclass(frozen=True)
class AxisPlan:
    """One axis of a branch's window: where the inputs of an output position lie (D8).

    Members
    -------
    size : int
        Extent of the input map.
    step : int
        Input positions from one output position to the next (conv stride times pool stride).
    origin : int
        The window of output position 0 starts at ``-origin``.
    element, taps, tap : int
        Distance between pool elements (the conv stride), number of kernel taps, distance between taps (dilation).
    span : int
        Input positions a whole window covers, pool included (R0 of D8).
    """

    size: int
    step: int
    origin: int
    element: int
    taps: int
    tap: int
    span: int

    def needed(self, position: int) -> int:
        """Last input index that the output position waits for."""
        return min(max(position * self.step - self.origin + self.span - 1, 0), self.size - 1)

    def begin(self, position: int) -> int:
        """First input index inside the window of an output position; those below are free before it (D8)."""
        return min(max(position * self.step - self.origin, 0), self.size)


@dataclass(frozen=True)
class RingPlan:
    """The ring of rows in front of a branch (D8).

    Members
    -------
    rows : int
        Capacity R in rows, one bank each.
    height, width, channels : int
        The map that flows through it.
    planes : int
        Words per position and channel word: T_max or K for spikes, 1 for an image (all planes in one word).
    words, word_bits : int
        Channel words per position and index, and their width.
    lanes : int
        Width of one write.
    writers : int
        Replicas of the producer; row r is written by writer r mod writers.
    first : tuple of int
        Row that the first window of each reader begins with, one entry per replica of the consumer.
    bits : int
        Bits per channel in a word: the bit planes of an image, 1 for spikes.

    Inside a position the address is padded to powers of two, so that none needs a multiplier.
    """

    rows: int
    height: int
    width: int
    channels: int
    planes: int
    words: int
    word_bits: int
    lanes: int
    writers: int = 1
    first: tuple[int, ...] = (0,)
    bits: int = 1

    @property
    def word_channels(self) -> int:
        """Channels in a word."""
        return self.word_bits // self.bits

    @property
    def readers(self) -> int:
        """Replicas of the consumer: read ports of every bank."""
        return len(self.first)

    @property
    def planes_stride(self) -> int:
        """Address distance of two channel words: planes padded to a power of two."""
        return 1 << (self.planes - 1).bit_length()

    @property
    def slices(self) -> int:
        """Memories side by side in a bank: channel words written in one cycle."""
        return max(1, self.lanes // self.word_bits)

    @property
    def slice_words(self) -> int:
        """Channel words per position in one slice."""
        return -(-self.words // self.slices)

    @property
    def words_stride(self) -> int:
        """Address distance of two positions."""
        return self.planes_stride << (self.slice_words - 1).bit_length()

    @property
    def depth(self) -> int:
        """Words per slice of a bank."""
        return (self.width - 1) * self.words_stride + (self.slice_words - 1) * self.planes_stride + self.planes

    @property
    def memory_bits(self) -> int:
        """Bits of all banks; every reader has a copy, for block RAM has one read port."""
        return self.readers * self.rows * self.slices * self.depth * self.word_bits

    @property
    def counter_bits(self) -> int:
        """Width of the modular row counters: differences stay within two images (with replicas four) and one ring."""
        images = 4 if self.readers > 1 or self.writers > 1 else 2
        return (images * self.height + self.rows + self.writers + 1).bit_length() + 1


def plan_axis(net: IntegerNetwork, layer: Layer, index: int, axis: int) -> AxisPlan:
    """Windows of a branch (number ``index`` of a layer) along rows (0) or columns (1)."""
    branch = layer.branches[index]
    size = net.geometry[layer.name].sources[index][axis]
    pool = layer.pool
    kernel, stride, pad = (pool.kernel[axis], pool.stride[axis], pool.pads[axis]) if pool else (1, 1, 0)
    if isinstance(branch, Conv):
        taps, tap, before = branch.kernel[axis], branch.dilation[axis], branch.pads[axis]
    else:
        taps, tap, before = 1, 1, 0
    element = branch.stride[axis]
    span = (kernel - 1) * element + (taps - 1) * tap + 1
    return AxisPlan(size, element * stride, before + pad * element, element, taps, tap, span)


def _word_layout(channels: int, lanes: int) -> Pair:
    """Channel words per position and their width, such that every write of the producer lies inside one word (D2)."""
    words = -(-channels // WORD_CHANNELS)
    if lanes > WORD_CHANNELS:
        return words, WORD_CHANNELS
    width = -(-channels // words)
    return words, lanes * (-(-width // lanes))


def window_rows(rows: AxisPlan) -> int:
    """Rows of the smallest ring (D8): one window, or the map."""
    return min(rows.span, rows.size)


def default_rows(rows: AxisPlan, writers: int, readers: int) -> int:
    """Rows of a ring (D8): the windows of all readers, and what comes next while they work."""
    most = rows.size + 1 + writers
    if rows.span >= rows.size:
        return most
    return min(rows.span + (readers - 1) * rows.step + max(readers * rows.step, writers), most)


def plan_ring(
    net: IntegerNetwork,
    layer: Layer,
    index: int,
    *,
    planes: int,
    lanes: Mapping[str, int],
    replicas: Mapping[str, int],
    capacity: int,
) -> RingPlan:
    """Lay out the ring in front of a branch.

    Parameters
    ----------
    net, layer, index : IntegerNetwork, Layer, int
        The branch.
    planes : int
        T_max (or K).
    lanes, replicas : layer name -> int
        Of all layers.
    capacity : int
        Rows.
    """
    source = layer.branches[index].source
    rows = plan_axis(net, layer, index, 0)
    height, width, channels = net.geometry[layer.name].sources[index]
    writers, readers = replicas.get(source, 1), replicas[layer.name]
    first = tuple(rows.begin(replica) for replica in range(readers))
    if source == INPUT and isinstance(net.input, ImageInput):
        bits = channels * net.input.bits
        return RingPlan(capacity, height, width, channels, 1, 1, bits, bits, writers, first, net.input.bits)
    written = lanes[source] if source != INPUT else _word_layout(channels, 1)[1]
    words, word_bits = _word_layout(channels, written)
    return RingPlan(capacity, height, width, channels, planes, words, word_bits, written, writers, first)
