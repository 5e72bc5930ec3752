"""The image store: room for two inputs, one of which can be played to the accelerator again and again."""

from __future__ import annotations

from amaranth import Cat, Elaboratable, Module, Signal, unsigned
from amaranth.lib import stream, wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from ..plan import RingPlan
from .protocol import MAX_COUNT
from .word_counter import WordCounter

__all__ = ["ImageStore"]


class ImageStore(wiring.Component):
    """Keep two inputs in block RAM and play one of them, word by word and as often as asked, to the accelerator.

    Cost: the first word is offered 2 cycles after ``start``, then one per cycle while the consumer is ready, also from
    one repetition to the next. Memory: ring.lanes * (words + 2**bit_length(words - 1)) bits.

    Parameters
    ----------
    ring : RingPlan
        The ring that the words are for.

    Members
    -------
    write : In(1)
        Store ``word``.
    write_slot : In(1)
        In which half.
    index : In(range(words))
        Where in it.
    word : In(ring.lanes)
        An input word.
    start : In(1)
        Play; only while nothing is played.
    play_slot : In(1)
        Which half; with ``start``.
    count : In(16)
        How often, >= 1; with ``start``.
    timesteps : In(range(ring.planes + 1))
        T; ignored where the ring holds one word; constant while playing.
    o : Out(stream.Signature(unsigned(ring.lanes)))
        To the accelerator.
    """

    def __init__(self, *, ring: RingPlan) -> None:
        self._ring = ring
        self._counter = WordCounter(ring=ring)
        super().__init__(
            {
                "write": In(1),
                "write_slot": In(1),
                "index": In(range(max(2, self._counter.most))),
                "word": In(ring.lanes),
                "start": In(1),
                "play_slot": In(1),
                "count": In(MAX_COUNT.bit_length()),
                "timesteps": In(range(ring.planes + 1)),
                "o": Out(stream.Signature(unsigned(ring.lanes))),
            }
        )

    def elaborate(self, platform: object) -> Elaboratable:
        """Fetch a word whenever the one at the output leaves."""
        m = Module()
        words = max(2, self._counter.most)
        # the halves begin at a power of two: no adder in front of the memory
        half = 1 << (words - 1).bit_length()
        m.submodules.counter = counter = self._counter
        m.submodules.memory = memory = Memory(shape=unsigned(self._ring.lanes), depth=half + words, init=[])
        write, read = memory.write_port(), memory.read_port()
        left = Signal.like(self.count)
        slot = Signal()
        fetch = Signal()
        m.d.comb += [
            write.en.eq(self.write),
            write.addr.eq(Cat(self.index, self.write_slot)),
            write.data.eq(self.word),
            fetch.eq((left != 0) & (self.o.ready | ~self.o.valid)),
            read.en.eq(fetch),
            read.addr.eq(Cat(counter.index, slot)),
            self.o.payload.eq(read.data),
            counter.timesteps.eq(self.timesteps),
            counter.advance.eq(fetch),
        ]
        with m.If(self.o.ready):
            m.d.sync += self.o.valid.eq(0)
        with m.If(fetch):
            m.d.sync += self.o.valid.eq(1)
            with m.If(counter.last):
                m.d.sync += left.eq(left - 1)
        with m.If(self.start):
            m.d.sync += [left.eq(self.count), slot.eq(self.play_slot)]
        return m
