"""A memory of two banks: one is read while the other one is written."""

from __future__ import annotations

from collections.abc import Sequence

from amaranth import Cat, Elaboratable, Module, unsigned
from amaranth.lib import data, wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from .memory_image import MemoryShape

__all__ = ["BankedMemory", "MemoryWrite"]


class MemoryWrite(data.StructLayout):
    """A part of a word on its way to one of several memories, all of which see it.

    Parameters
    ----------
    shapes : sequence of MemoryShape
        The memories, at least one.

    Members
    -------
    enable : 1
        It is written in this cycle.
    memory, address, part : unsigned
        Where to: which of the memories, which word, which part of it.
    data : unsigned
        The part; its whole bytes are the highest of these.
    """

    def __init__(self, shapes: Sequence[MemoryShape]) -> None:
        def number(count: int) -> int:
            return max(1, (count - 1).bit_length())

        super().__init__(
            {
                "enable": 1,
                "memory": number(len(shapes)),
                "address": number(max(shape.words for shape in shapes)),
                "part": number(max(shape.parts for shape in shapes)),
                "data": 8 * max(shape.part_bytes for shape in shapes),
            }
        )


class BankedMemory(wiring.Component):
    """Keep two contents, one of which is read; the other one may be written meanwhile.

    Which one is read is the business of whoever drives ``bank``. The initial content is that of bank 0.

    Cost: a word follows its address one cycle later, as from a read-only memory. (2**b + words) * parts * bits bits of
    memory, b = max(1, bit_length(words - 1)), with a write enable per part.

    Parameters
    ----------
    shape : MemoryShape
    number : int
        Which of the memories of ``write`` it is.
    layout : MemoryWrite
        Of ``write``.
    init : sequence of sequence of int
        Parts of every word of bank 0.

    Members
    -------
    bank : In(1)
        The bank that is read.
    write : In(MemoryWrite(shapes))
        What is written to the other bank, if it is for this memory.
    address : In(range(words))
        Of the word that is read.
    data : Out(ArrayLayout(unsigned(bits), parts))
        One cycle later.
    """

    def __init__(self, *, shape: MemoryShape, number: int, layout: MemoryWrite, init: Sequence[Sequence[int]]) -> None:
        self._shape, self._number, self._init = shape, number, init
        super().__init__(
            {
                "bank": In(1),
                "write": In(layout),
                "address": In(range(max(2, shape.words))),
                "data": Out(data.ArrayLayout(unsigned(shape.bits), shape.parts)),
            }
        )

    def elaborate(self, platform: object) -> Elaboratable:
        """One memory; the bank is the highest bit of its address."""
        m = Module()
        shape, order = self._shape, self.write
        # the second bank begins at a power of two: no adder in front of the memory
        bits = len(self.address)
        m.submodules.memory = memory = Memory(shape=self.data.shape(), depth=(1 << bits) + shape.words, init=self._init)
        write, read = memory.write_port(granularity=1), memory.read_port()
        whole = order.data[len(order.data) - 8 * shape.part_bytes :]
        m.d.comb += [
            read.addr.eq(Cat(self.address, self.bank)),
            self.data.eq(read.data),
            write.addr.eq(Cat(order.address[:bits], ~self.bank)),
            *(write.data[part].eq(whole) for part in range(shape.parts)),
        ]
        with m.If(order.enable & (order.memory == self._number)):
            m.d.comb += write.en.eq(1 << order.part if shape.parts > 1 else 1)
        return m
