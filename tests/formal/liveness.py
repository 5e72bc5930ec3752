"""An image completes within a bound that follows from the plan, if inputs and readers keep a pace (D4, D5)."""

from __future__ import annotations

from amaranth import Elaboratable, Module, Mux, Signal
from amaranth.asserts import AnyConst
from amaranth.hdl import Assert, Assume

from fpgasnn.network import Conv, Identity, IntegerNetwork, Layer, SpikeInput
from fpgasnn.plan import (
    LATENCY_ACCEPTED,
    LATENCY_READ,
    LATENCY_SCORES,
    LATENCY_WRITTEN,
    LayerPlan,
    Plan,
    fixed_cycles,
    make_plan,
    smallest_rings,
    trip_counts,
)
from fpgasnn.schedule import Loop, Node, Scan

from .common import assume_running, free, keeps, tiny_network
from .harness import Mutant, Proof
from .sources import Sources

__all__ = ["PROOFS", "bound"]


def worst_service(net: IntegerNetwork, plan: Plan, layer: LayerPlan) -> int:
    """Cycles of a position whose inputs all spike, T = T_max and t0 = 0 (D5)."""
    counts = trip_counts(net, plan, layer, plan.max_timesteps, 0)
    fetches = 0
    for branch in layer.branches:
        scanned = branch.kind != "channelwise"
        events = branch.rows.taps * min(branch.ring.channels, branch.ring.word_bits * branch.ring.words)
        fetches += branch.fetches * (max(1, events) if scanned else 1)

    def scans(nodes: tuple[Node, ...]) -> int:
        total = 0
        for node in nodes:
            if isinstance(node, Loop):
                total += counts[node.count] * scans(node.body)
            elif isinstance(node, Scan):
                total += fetches
        return total

    return layer.groups * (fixed_cycles(layer.program, counts, layer.load_cycles) + scans(layer.program))


def residual_network() -> IntegerNetwork:
    """Return the smallest residual pair: a source, two rows of it behind an engine, and a skip connection past that."""
    layers = (
        Layer("source", (Conv("input", [[[[2]]]]),), bias=[0], threshold=[2], weight_bits=3),  # type: ignore[arg-type]
        Layer("main", (Conv("source", [[[[1]], [[1]]]], pads=(0, 0, 1, 0)),), bias=[0], threshold=[1], weight_bits=2),  # type: ignore[arg-type]
        Layer("sum", (Conv("main", [[[[1]]]]), Identity("source", [2])), bias=[0], threshold=[2], weight_bits=2),  # type: ignore[arg-type]
        Layer("scores", (Conv("sum", [[[[1]], [[-1]]]]),), bias=[0], weight_bits=2),  # type: ignore[arg-type]
    )
    return IntegerNetwork(SpikeInput((2, 1, 1)), layers, timesteps=2)


def bound(net: IntegerNetwork, pace: int) -> int:
    """Cycles from the end of one image (or reset) to the end of the next, at the slowest pace of both streams.

    The image's words, every layer's positions one after the other with their latencies, and the scores: nothing
    overlaps, so that the bound holds whatever has been worked on before.
    """
    plan = make_plan(net)
    first = plan.layers[0].branches[0].ring
    words = first.height * first.width * first.words * plan.max_timesteps
    total = words * pace + LATENCY_ACCEPTED
    for layer in plan.layers:
        positions = layer.shape[0] * layer.shape[1]
        total += positions * worst_service(net, plan, layer) + LATENCY_WRITTEN
    return total + LATENCY_SCORES + LATENCY_READ + net.output.channels * pace


class Liveness(Elaboratable):
    """A whole core: ``waiting`` counts the cycles since an image completed, and stays within the bound."""

    def __init__(self, sources: Sources, net: IntegerNetwork, pace: int) -> None:
        plan = make_plan(net, ring_rows=smallest_rings(net))
        self._pace, self._bound = pace, bound(net, pace)
        self._most = plan.max_timesteps
        self._dut = sources.accelerator.Accelerator(net, plan)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.dut = dut = self._dut
        assume_running(m)
        free(m, dut.i.valid, dut.i.payload, dut.o.ready)
        keeps(m, dut.i.valid, dut.i.ready, dut.i.payload, assume=True)
        if hasattr(dut, "timesteps"):
            m.d.comb += [
                dut.timesteps.eq(AnyConst(len(dut.timesteps))),
                Assume((dut.timesteps >= 1) & (dut.timesteps <= self._most)),
            ]
        if hasattr(dut, "delay"):
            m.d.comb += [dut.delay.eq(AnyConst(len(dut.delay))), Assume(dut.delay < dut.timesteps)]
        for name, offered in (("idle_input", dut.i.valid), ("idle_reader", dut.o.ready)):
            idle = Signal(range(self._pace + 1), name=name)
            m.d.sync += idle.eq(Mux(offered, 0, idle + 1))
            m.d.comb += Assume(offered | (idle < self._pace - 1))
        waiting = Signal(range(self._bound + 2), name="waiting")
        with m.If(dut.o.valid & dut.o.ready & dut.o.payload.last):
            m.d.sync += waiting.eq(0)
        with m.Else():
            m.d.sync += waiting.eq(waiting + 1)
        m.d.comb += Assert(waiting <= self._bound)
        return m


_MUTANTS = (
    Mutant("a position is never complete", "engine", "self.writer.last.eq(fire_last)", "self.writer.last.eq(0)"),
    Mutant("a class is counted too many", "readout", "channel == self._channels - 1", "channel == self._channels"),
)

_LATER_MUTANTS = (Mutant("the readout is never free again", "readout", "full.eq(0), taken.eq(0)]", "full.eq(0)]"),)


def _proof(
    name: str, net: IntegerNetwork, pace: int, mutants: tuple[Mutant, ...], *, images: int = 1, daily: bool = True
) -> Proof:
    most = bound(net, pace)
    which = "the first image after reset completes" if images == 1 else f"each of the first {images} images completes"
    return Proof(
        f"liveness {name}, pace {pace}" + f", {images} images" * (images > 1),
        f"if every input is offered and every output taken within {pace} cycles, {which} within {most} cycles (D5)",
        {"pace": pace, "bound": most, "images": images},
        lambda sources: Liveness(sources, net, pace),
        # the counter would pass the bound for the last of them at the latest in this cycle after reset
        images * (most + 1) + 1,
        mode="bmc",
        mutants=mutants,
        mutant_depth=images * (most + 1) + 1,
        daily=daily,
        arrays=False,
    )


_FORK_MUTANTS = (
    Mutant("a fork leaves its second ring empty", "fork", "writer.write.eq(self.producer.write)",
           "writer.write.eq(self.producer.write if number == 0 else 0)"),
    Mutant("a ring keeps a row empty", "ring", "(used < ring.rows)", "(used < ring.rows - 1)"),
)  # fmt: skip

_CODES = ("causal", "deferred", "radix")

PROOFS = (
    _proof("causal", tiny_network("causal"), 1, _MUTANTS),
    *(_proof(code, tiny_network(code), 2, _MUTANTS, daily=False) for code in _CODES),
    *(_proof(code, tiny_network(code), 1, _LATER_MUTANTS, images=2, daily=False) for code in _CODES),
    _proof("residual pair", residual_network(), 1, _FORK_MUTANTS, daily=False),
)
