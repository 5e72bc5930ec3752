"""The interfaces between engines and rings, and the words that travel inside an engine."""

from amaranth import unsigned
from amaranth.lib import data, enum, wiring
from amaranth.lib.wiring import In, Out

from ..plan import RingPlan
from ..schedule import Base, Operand

__all__ = ["BaseSelect", "LaneControl", "OperandSelect", "RingReadSignature", "RingWriteSignature"]


class BaseSelect(enum.Enum, shape=2):
    """Encoding of :class:`fpgasnn.schedule.Base`."""

    ZERO = Base.ZERO.value
    HOLD = Base.HOLD.value
    DOUBLE = Base.DOUBLE.value


class OperandSelect(enum.Enum, shape=2):
    """Encoding of :class:`fpgasnn.schedule.Operand`."""

    NONE = Operand.NONE.value
    WEIGHT = Operand.WEIGHT.value
    CONSTANT = Operand.CONSTANT.value
    AUX = Operand.AUX.value


class LaneControl(data.Struct):
    """One cycle's order to all lanes (D1).

    Members
    -------
    enable : 1
        The result is written.
    base, operand : BaseSelect, OperandSelect
    negate : 1
        The operand is subtracted.
    into_aux : 1
        The result goes to J instead of U.
    nonnegative : 1
        The result is written only in lanes with U >= 0.
    fire : 1
        The sign test: the spike bit is taken and chooses the constant.
    scores : 1
        U leaves as the score.
    membrane : 8
        Which U register.
    """

    enable: 1
    base: BaseSelect
    operand: OperandSelect
    negate: 1
    into_aux: 1
    nonnegative: 1
    fire: 1
    scores: 1
    membrane: 8


class RingWriteSignature(wiring.Signature):
    """What a producer sees of a ring, from the producer's side.

    Parameters
    ----------
    ring : RingPlan
        The ring.

    Members
    -------
    room : In(1)
        The bank of the next row is free.
    claim : Out(1)
        The producer begins a row; asserted only with ``room``.
    write : Out(1)
        ``data`` is the next word of lanes: index by index, group by group, position by position.
    data : Out(ring.lanes)
    last : Out(1)
        With ``write``: the last index of this group.
    """

    def __init__(self, ring: RingPlan) -> None:
        super().__init__({"room": In(1), "claim": Out(1), "write": Out(1), "data": Out(ring.lanes), "last": Out(1)})


class RingReadSignature(wiring.Signature):
    """What a consumer sees of a ring, from the consumer's side. Rows are counted modulo ``2**ring.counter_bits``.

    Parameters
    ----------
    ring : RingPlan
        The ring.

    Members
    -------
    need_row : Out(ring.counter_bits)
        Row of the last input the next position waits for.
    need_column : Out(range(ring.width))
        Its column.
    ready : In(1)
        It has been written.
    enable : Out(1)
        Read the same address of all banks; ``data`` holds it from the next cycle on.
    column : Out(range(ring.width))
        Address in all banks: position,
    word : Out(range(ring.words))
        channel word
    plane : Out(range(ring.planes))
        and index.
    data : In(ArrayLayout(unsigned(ring.word_bits), ring.rows))
        One word per bank.
    release : Out(1)
        All rows below ``released`` are free.
    released : Out(ring.counter_bits)
        First row that is not.
    """

    def __init__(self, ring: RingPlan) -> None:
        super().__init__(
            {
                "need_row": Out(ring.counter_bits),
                "need_column": Out(range(ring.width)),
                "ready": In(1),
                "enable": Out(1),
                "column": Out(range(ring.width)),
                "word": Out(range(ring.words)),
                "plane": Out(range(ring.planes)),
                "data": In(data.ArrayLayout(unsigned(ring.word_bits), ring.rows)),
                "release": Out(1),
                "released": Out(ring.counter_bits),
            }
        )
