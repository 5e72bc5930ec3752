"""From the scanner to the lanes: every order arrives once, every event with the weights of its input (D1, D2).

Two cycles lie between an item in the scanner and the lanes: the address is encoded, the weights are read. The bench of
the lane's proofs does without them; here it is proved that the engine's lanes are told the same, two cycles later, and
that the weight beside an event is the trained one of that kernel column, channel word, kernel row and channel.
"""

from __future__ import annotations

from typing import Any

from amaranth import Array, Const, Elaboratable, Module, Mux, Signal, signed
from amaranth.hdl import Assert

from fpgasnn.network import Conv
from fpgasnn.plan import make_plan

from .common import assume_running, free, small_network
from .harness import Mutant, Proof
from .probe import Probe
from .sources import Sources

__all__ = ["PROOFS"]


class Orders(Elaboratable):
    """An engine of several groups, its ring arbitrary."""

    def __init__(self, sources: Sources, code: str, channels: int, lanes: int, pool: bool) -> None:
        self._net = small_network(code, channels=channels, pool=pool)
        plan = make_plan(self._net, {"hidden": lanes})
        self._plan, self._sources = plan.layers[0], sources
        self._dut = sources.engine.Engine(
            net=self._net, layer=self._net.layers[0], plan=plan, consumer=plan.layers[1].branches[0].ring
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        dut = self._dut
        m.submodules.dut = inside = Probe(dut)
        assume_running(m)
        free(m, dut.timesteps, dut.delay, dut.reader.ready, dut.reader.data, dut.writer.room)
        lane = inside.component("lane_0")
        self._orders(m, lane, inside)
        self._weights(m, inside)
        return m

    def _orders(self, m: Module, lane: Any, inside: Probe) -> None:
        """What the lane's bench does to an item, two cycles after it was in the scanner."""
        dut, interfaces = self._dut, self._sources.interfaces
        shape = dut._current.shape()
        items = [dut._current, Signal(shape, name="item_1"), Signal(shape, name="item_2")]
        busy = [dut._busy, Signal(name="busy_1"), Signal(name="busy_2")]
        fresh = [dut._fresh, Signal(name="fresh_1"), Signal(name="fresh_2")]
        event = Signal(name="event_2")
        m.d.sync += event.eq(dut._scanner.event)
        for stage in (1, 2):
            m.d.sync += [
                items[stage].eq(items[stage - 1]),
                busy[stage].eq(busy[stage - 1]),
                fresh[stage].eq(fresh[stage - 1]),
            ]
        order, item = lane.control, items[2]
        wanted = item.control
        hold, nothing = interfaces.BaseSelect.HOLD.value, interfaces.OperandSelect.NONE.value
        active = busy[2] & fresh[2]
        scans = busy[2] & item.scan
        m.d.comb += [
            Assert(busy[2] | ~(order.enable | order.fire | order.scores)),
            Assert(~active | item.scan | (order.as_value() == wanted.as_value())),
            Assert(~scans | (order.enable == ((fresh[2] & wanted.enable) | event))),
            Assert(~scans | (order.base.as_value() == Mux(fresh[2], wanted.base.as_value(), hold))),
            Assert(~scans | (order.operand.as_value() == Mux(event, wanted.operand.as_value(), nothing))),
            Assert(~scans | (order.negate == (event & wanted.negate))),
            Assert(~busy[2] | (order.membrane == wanted.membrane)),
            Assert(~busy[2] | (lane.constant == item.constant)),
            Assert(~order.fire | (dut.writer.last == item.fire_last)),
            # an operation takes one cycle: there is nothing to scan
            Assert(~dut._busy | dut._current.scan | dut._fresh),
            Assert(~dut._busy | dut._current.scan | (inside.signal("scanner.some") == 0)),
            Assert(~dut._scanner.event | (busy[1] & items[1].scan)),
            Assert(~event | scans),
        ]
        # a fetch carries no test and hands nothing over
        for valid, waiting in ((dut._fetched, dut._item), (dut._busy, dut._current)):
            m.d.comb += Assert(~(valid & waiting.scan) | ~(waiting.control.fire | waiting.control.scores))

    def _weights(self, m: Module, inside: Probe) -> None:
        """The weight of every lane, looked up in the network by kernel position and channels."""
        net, plan = self._net, self._plan
        conv = net.layers[0].branches[0]
        assert isinstance(conv, Conv)
        branch = plan.branches[0]
        address, event = Signal.like(self._dut._scanner.address), Signal()
        m.d.sync += [address.eq(self._dut._scanner.address), event.eq(self._dut._scanner.event)]
        bits, words, rows, columns = branch.ring.word_bits, branch.ring.words, branch.rows.taps, branch.columns.taps
        for lane in range(plan.lanes):
            table = []
            for group in range(plan.groups):
                channel = group * plan.lanes + lane
                for x in range(columns):
                    for word in range(words):
                        for y in range(rows):
                            for bit in range(bits):
                                source = word * bits + bit
                                there = channel < plan.channels and source < conv.weight.shape[3]
                                weight = int(conv.weight[channel, y, x, source]) if there else 0
                                table.append(Const(weight, signed(8)))
            component = inside.component(f"lane_{lane}")
            right = component.weight == Array(table)[address]
            m.d.comb += Assert(~event | (address >= len(table)) | right)


_MUTANTS = (
    Mutant("the weight of the address before", "engine", "read.addr.eq(self._scanner.address)",
           "read.addr.eq(self._scanner.address - 1)"),
    Mutant("every cycle of a scan doubles", "engine", "order.base.eq(BaseSelect.HOLD), order.enable.eq(0)",
           "order.enable.eq(0)"),
    Mutant("an event without its order", "engine", "arriving.enable.eq(order.enable | self._scanner.event)",
           "arriving.enable.eq(order.enable)"),
    Mutant("kernel rows and columns change places", "tables", "transpose(2, 1, 3, 0)", "transpose(1, 2, 3, 0)"),
)  # fmt: skip


def _proof(code: str, pool: bool, mutants: tuple[Mutant, ...], *, daily: bool) -> Proof:
    return Proof(
        f"orders {code}{', pool' if pool else ''}",
        "what the lanes are told is what the scanner found, with the weights of the network (D1, D2)",
        {"channels": 3, "lanes": 2, "pool": int(pool)},
        lambda sources: Orders(sources, code, 3, 2, pool),
        # two stages lie between scanner and lanes
        3,
        mutants=mutants,
        mutant_depth=18,
        daily=daily,
        arrays=False,
    )


PROOFS = (
    _proof("causal", True, (_MUTANTS[0], _MUTANTS[2], _MUTANTS[3]), daily=False),
    _proof("radix", False, _MUTANTS, daily=True),
)
