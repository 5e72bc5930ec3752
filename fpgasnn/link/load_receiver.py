"""The receiver of another network: writes it piece by piece, and changes over when all of it is there."""

from __future__ import annotations

from collections.abc import Sequence

from amaranth import Array, Cat, Elaboratable, Module, Mux, Signal, Value
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ..hdl.banked_memory import MemoryWrite
from ..hdl.memory_image import MemoryShape
from .protocol import LOAD_BYTES, Command, Outcome

__all__ = ["LoadReceiver"]

_POLYNOMIAL = 0xEDB88320
"""CRC-32 (ISO-HDLC), lowest bit first."""
_START = 0xFFFFFFFF


class LoadReceiver(wiring.Component):
    """Carry out the ``load`` commands of docs/protocol.md.

    ``begin`` opens a transfer, every ``data`` goes on where the last good one has ended, ``commit`` puts all of it to
    use; it stays open until the next ``begin``. Bytes are written to the bank that is not in use as they come, but how
    far they have come counts only if their frame was good and its request accepted; otherwise the next flag undoes it.
    So nothing of a transfer is seen before all of it has come and its checksum is right, and every request can be sent
    again.

    Cost: a byte per cycle. The widest part of a memory, two checksums and two sets of counters in flip-flops: 8 * bytes
    of a part + 64 + 2 * bits of the length + 3 * bits of memory, address and part + 45.

    Parameters
    ----------
    shapes : sequence of MemoryShape
        Memories in the order in which they come.

    Members
    -------
    start : In(1)
        From :class:`fpgasnn.link.frame_rx.FrameReceiver`: what came before has ended.
    command : In(8)
        From there.
    valid : In(1)
        ``byte`` is the next one of the payload.
    byte : In(8)
        From there.
    accepted : In(1)
        With ``start``: the request that has ended will be answered, with ``outcome`` if it is one of these.
    outcome : Out(8)
        An :class:`fpgasnn.link.protocol.Outcome`, at the end of a frame.
    execute : In(1)
        The turn of a ``commit`` has come that was done: no image is under way.
    write : Out(MemoryWrite(shapes))
        To all memories.
    bank : Out(1)
        The bank in use.
    """

    def __init__(self, *, shapes: Sequence[MemoryShape]) -> None:
        self._shapes = tuple(shapes)
        self._size = sum(shape.size for shape in shapes)
        layout = MemoryWrite(shapes)
        super().__init__(
            {
                "start": In(1),
                "command": In(8),
                "valid": In(1),
                "byte": In(8),
                "accepted": In(1),
                "outcome": Out(8),
                "execute": In(1),
                "write": Out(layout),
                "bank": Out(1),
            }
        )
        # how far a transfer has come: where the next part goes, the bytes so far, and their checksum
        place = {name: layout[name].shape for name in ("memory", "address", "part")}
        self._progress = data.StructLayout({**place, "offset": self._size.bit_length(), "checksum": 32})
        self._beginning = {"checksum": _START}

    def elaborate(self, platform: object) -> Elaboratable:
        """Take a frame's number, then its bytes; keep or undo at its end."""
        m = Module()
        # of the frame under way, and of all good ones before it
        now, kept = (Signal(self._progress, name=name, init=self._beginning) for name in ("now", "kept"))
        number, count = Signal(8 * LOAD_BYTES), Signal(range(LOAD_BYTES + 2))
        taking, excess, partial = Signal(), Signal(), Signal()
        opened, committed = Signal(), Signal()
        with m.If(self.valid):
            with m.If(count < LOAD_BYTES):
                m.d.sync += number.eq(Cat(number[8:], self.byte))
            with m.If(count <= LOAD_BYTES):
                m.d.sync += count.eq(count + 1)
        m.d.comb += taking.eq(
            (self.command == Command.LOAD_DATA) & (count >= LOAD_BYTES) & opened & (number == kept.offset) & self.valid
        )
        self._take(m, now, taking, excess, partial)
        self._judge(m, kept, number, count, opened, excess | partial)
        with m.If(self.start):
            m.d.sync += [count.eq(0), now.eq(kept), excess.eq(0)]
        done = self.start & self.accepted & (self.outcome == Outcome.DONE)
        with m.If(self.execute & ~committed):
            m.d.sync += [self.bank.eq(~self.bank), committed.eq(1)]
        with m.If(done & (self.command == Command.LOAD_DATA)):
            m.d.sync += [kept.eq(now), now.eq(now)]
        with m.If(done & (self.command == Command.LOAD_BEGIN)):
            beginning = self._progress.const(self._beginning)
            m.d.sync += [kept.eq(beginning), now.eq(beginning), opened.eq(1), committed.eq(0)]
        return m

    def _take(self, m: Module, now: data.View, taking: Value, excess: Signal, partial: Signal) -> None:
        """Put bytes together to parts of words; a part is written in the cycle behind its last byte."""
        order = self.write
        byte = Signal(range(max(2, *(shape.part_bytes for shape in self._shapes))))
        full = now.offset == self._size

        def of_memory(values: Sequence[int]) -> Value:
            return Array(values)[now.memory]

        last_byte = byte == of_memory([shape.part_bytes - 1 for shape in self._shapes])
        last_part = now.part == of_memory([shape.parts - 1 for shape in self._shapes])
        last_word = now.address == of_memory([shape.words - 1 for shape in self._shapes])
        m.d.comb += partial.eq(byte != 0)
        m.d.sync += order.enable.eq(0)
        with m.If(taking & full):
            m.d.sync += excess.eq(1)
        with m.Elif(taking):
            m.d.sync += [
                *(order[name].eq(now[name]) for name in ("memory", "address", "part")),
                order.data.eq(Cat(order.data, self.byte)[8:]),
                order.enable.eq(last_byte),
                byte.eq(Mux(last_byte, 0, byte + 1)),
                now.offset.eq(now.offset + 1),
                now.checksum.eq(_updated(m, now.checksum, self.byte)),
            ]
            with m.If(last_byte):
                m.d.sync += now.part.eq(now.part + 1)
                with m.If(last_part):
                    m.d.sync += [now.part.eq(0), now.address.eq(now.address + 1)]
                    with m.If(last_word):
                        m.d.sync += [now.address.eq(0), now.memory.eq(now.memory + 1)]
        with m.If(self.start):
            m.d.sync += byte.eq(0)

    def _judge(
        self, m: Module, kept: data.View, number: Value, count: Value, opened: Value, wrong_bytes: Value
    ) -> None:
        """What becomes of the frame if its own checksum is right."""
        outcome = self.outcome
        m.d.comb += outcome.eq(Outcome.DONE)
        with m.Switch(self.command):
            with m.Case(Command.LOAD_DATA):
                with m.If(count < LOAD_BYTES):
                    m.d.comb += outcome.eq(Outcome.WRONG_LENGTH)
                with m.Elif(~opened | (number > kept.offset)):
                    m.d.comb += outcome.eq(Outcome.OUT_OF_ORDER)
                # what came before is there already: an answer was lost
                with m.Elif((number == kept.offset) & wrong_bytes):
                    m.d.comb += outcome.eq(Outcome.WRONG_LENGTH)
            with m.Case(Command.LOAD_BEGIN):
                with m.If(count != LOAD_BYTES):
                    m.d.comb += outcome.eq(Outcome.WRONG_LENGTH)
                with m.Elif(number != self._size):
                    m.d.comb += outcome.eq(Outcome.WRONG_SIZE)
            with m.Case(Command.LOAD_COMMIT):
                with m.If(count != LOAD_BYTES):
                    m.d.comb += outcome.eq(Outcome.WRONG_LENGTH)
                # also if none was ever opened: its offset is 0 then
                with m.Elif(kept.offset != self._size):
                    m.d.comb += outcome.eq(Outcome.INCOMPLETE)
                with m.Elif(number != ~kept.checksum):
                    m.d.comb += outcome.eq(Outcome.WRONG_CHECKSUM)


def _updated(m: Module, checksum: Value, byte: Value) -> Value:
    """The checksum one byte on. That of amaranth.lib.crc cannot be set back to where a frame began."""
    value: Value = Cat(checksum[:8] ^ byte, checksum[8:])
    for _ in range(8):
        value = value[1:] ^ Mux(value[0], _POLYNOMIAL, 0)
    result = Signal(32, name="checksum_next")
    m.d.comb += result.eq(value)
    return result
