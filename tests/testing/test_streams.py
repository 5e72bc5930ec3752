# amaranth: UnusedElaboratable=no
"""The stream helpers move every payload, wait as told, and notice streams that break the rules."""

from pathlib import Path
from typing import Any

import pytest
from amaranth import Module, Signal, unsigned
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out, connect, flipped

from fpgasnn.errors import InputError, VerificationError
from fpgasnn.testing.streams import Transfer, Waits, get, put, run


class Wire(wiring.Component):
    """Output is input."""

    i: In(stream.Signature(unsigned(8)))
    o: Out(stream.Signature(unsigned(8)))

    def elaborate(self, platform: object) -> Module:
        m = Module()
        connect(m, flipped(self.i), flipped(self.o))
        return m


class Restless(wiring.Component):
    """Offers another number every cycle, or every other cycle none: against the rules."""

    o: Out(stream.Signature(unsigned(8)))

    def __init__(self, withdraw: bool) -> None:
        self._withdraw = withdraw
        super().__init__()

    def elaborate(self, platform: object) -> Module:
        m = Module()
        count = Signal(8)
        m.d.sync += count.eq(count + 1)
        valid = ~count[0] if self._withdraw else 1
        m.d.comb += [self.o.payload.eq(0 if self._withdraw else count), self.o.valid.eq(valid)]
        return m


def move(rates: tuple[float, float], numbers: list[int], **options: Any) -> tuple[list[Transfer], list[Transfer]]:
    dut = Wire()
    moved: list[list[Transfer]] = [[], []]

    async def produce(context: Any) -> None:
        moved[0] = await put(context, dut.i, numbers, waits=Waits(rates[0], seed=1))

    async def consume(context: Any) -> None:
        moved[1] = await get(context, dut.o, len(numbers), waits=Waits(rates[1], seed=2))

    run(dut, produce, consume, **options)
    return moved[0], moved[1]


def test_without_waits_a_word_moves_per_cycle() -> None:
    expected = [Transfer(cycle, number) for cycle, number in enumerate((5, 6, 7))]
    assert move((0, 0), [5, 6, 7]) == (expected, expected)


@pytest.mark.parametrize("rates", [(0.5, 0), (0, 0.5), (0.4, 0.7)])
def test_waits_change_when_but_not_what(rates: tuple[float, float]) -> None:
    sent, received = move(rates, list(range(50)))
    assert sent == received
    assert [transfer.payload for transfer in received] == list(range(50))
    assert received[-1].cycle > 60


def test_equal_seeds_give_equal_waits() -> None:
    first, second = Waits(0.6, seed=3), Waits(0.6, seed=3)
    drawn = [first.draw() for _ in range(200)]
    assert drawn == [second.draw() for _ in range(200)]
    assert 1.0 < sum(drawn) / 200 < 2.0  # geometric: 0.6 / 0.4


@pytest.mark.parametrize(("withdraw", "now"), [(False, r"\d+"), (True, "'nothing'")])
def test_a_payload_that_is_not_held_is_noticed(withdraw: bool, now: str) -> None:
    dut = Restless(withdraw)

    async def consume(context: Any) -> None:
        await get(context, dut.o, 20, waits=Waits(0.5, seed=6))

    with pytest.raises(VerificationError, match=rf"must be held \(D4\): offered \d+, then {now}, cycle"):
        run(dut, consume)


def test_a_simulation_that_waits_for_ever_ends() -> None:
    dut = Wire()

    async def consume(context: Any) -> None:
        await get(context, dut.o, 1)

    with pytest.raises(VerificationError, match=r"the simulation must end in 30 cycles, got .*: raise cycles"):
        run(dut, consume, cycles=30)


@pytest.mark.parametrize("rate", [-0.1, 0.96, 2])
def test_wrong_rates_are_named(rate: float) -> None:
    with pytest.raises(InputError, match=rf"rate of waits must be a number in 0\.\.0\.95 \(D4\), got {rate}: choose"):
        Waits(rate)


def test_a_waveform_is_written(tmp_path: Path) -> None:
    move((0, 0), [1, 2], vcd=tmp_path / "wire.vcd")
    assert "$enddefinitions" in (tmp_path / "wire.vcd").read_text()
