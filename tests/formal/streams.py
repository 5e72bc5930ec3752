"""What is offered stays offered, and stays the same, until it is taken (D4): every component that can be stalled."""

from __future__ import annotations

from functools import partial

from amaranth import Elaboratable, Module, Mux, Signal
from amaranth.asserts import AnyConst
from amaranth.hdl import Assert, Assume

from fpgasnn.plan import RingPlan, make_plan

from .common import assume_running, free, keeps, small_network, tiny_network
from .harness import Mutant, Proof
from .probe import Probe
from .sources import Sources

__all__ = ["PROOFS"]


class ReadoutStream(Elaboratable):
    """The readout's scores, behind an engine that claims, delivers its groups at any pace, and marks the last one."""

    def __init__(self, sources: Sources, width: int, channels: int, lanes: int) -> None:
        self._groups = -(-channels // lanes)
        self._dut = sources.readout.Readout(width=width, channels=channels, lanes=lanes)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        dut = self._dut
        m.submodules.dut = inside = Probe(dut)
        assume_running(m)
        free(m, dut.scores, dut.valid, dut.last, dut.claim, dut.o.ready)
        busy = Signal()
        group = Signal(range(self._groups + 1))
        with m.If(dut.claim):
            m.d.sync += [busy.eq(1), group.eq(0)]
        with m.If(dut.valid):
            m.d.sync += [group.eq(group + 1), busy.eq(~dut.last)]
        m.d.comb += [
            Assume(~dut.claim | dut.room),
            Assume(~dut.valid | busy),
            Assume(dut.last == (group == self._groups - 1)),
            # a position is under way from its claim to its last score
            Assert(~(busy & dut.o.valid)),
            Assert(dut.room == ~(busy | dut.o.valid)),
            Assert(~busy | (group < self._groups)),
            Assert(inside.signal("group") == Mux(busy, group, 0)),
        ]
        keeps(m, dut.o.valid, dut.o.ready, dut.o.payload)
        return m


class SequencerStream(Elaboratable):
    """The sequencer's items, for a run of any T and t0 that stay, before a scanner that stalls at will."""

    def __init__(self, sources: Sources, code: str, pool: bool, image: bool) -> None:
        self._net = small_network(code, pool=pool, image=image)
        self._sources = sources

    def elaborate(self, platform: object) -> Module:
        m = Module()
        plan = make_plan(self._net)
        layer = plan.layers[0]
        slots = self._sources.constant_slots.constant_slots(layer, plan.max_timesteps, never=False)
        dut = m.submodules.dut = self._sources.sequencer.Sequencer(
            layer=layer, max_timesteps=plan.max_timesteps, slots=slots
        )
        assume_running(m)
        free(m, dut.admit, dut.advance, dut.element_valid)
        m.d.comb += [dut.timesteps.eq(AnyConst(len(dut.timesteps))), dut.delay.eq(AnyConst(len(dut.delay)))]
        taken = dut.advance & dut.valid
        keeps(m, dut.admit, taken, assume=True)
        started = Signal()
        m.d.sync += started.eq(1)
        keeps(m, started, taken, dut.element_valid, assume=True)
        # "end" is high only in the cycle that takes the item
        keeps(m, dut.valid, dut.advance, *(dut.item[name] for name, _ in dut.item.shape() if name != "end"))
        return m


class RingStream(Elaboratable):
    """What the ring has read stays on its outputs until it reads again, whatever its two sides do."""

    def __init__(self, sources: Sources, ring: RingPlan) -> None:
        self._dut = sources.ring.Ring(ring=ring)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.dut = dut = self._dut
        writer, reader = dut.writers[0], dut.readers[0]
        assume_running(m)
        free(m, writer.claim, writer.write, writer.data, writer.last)
        free(m, reader.need_row, reader.need_column, reader.enable, reader.column, reader.word, reader.plane)
        free(m, reader.release, reader.released)
        read = Signal()
        m.d.sync += read.eq(1)
        keeps(m, read, reader.enable, reader.data)
        return m


class FeederStream(Elaboratable):
    """The feeder takes a word whenever it has once said so, and what it passes on is the word it takes."""

    def __init__(self, sources: Sources, ring: RingPlan, groups: int) -> None:
        self._dut = sources.feeder.Feeder(ring=ring, groups=groups)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.dut = dut = self._dut
        assume_running(m)
        free(m, dut.timesteps, dut.i.valid, dut.i.payload, dut.writer.room)
        keeps(m, dut.writer.room, dut.writer.claim, assume=True)
        keeps(m, dut.i.ready, dut.i.valid)
        taken = dut.i.valid & dut.i.ready
        m.d.comb += [
            Assert(dut.writer.write == taken),
            Assert(~taken | (dut.writer.data == dut.i.payload)),
            Assert(~dut.writer.claim | (taken & dut.writer.room)),
        ]
        return m


class EngineStream(Elaboratable):
    """The item that waits before an engine's scanner, with the spikes fetched for it."""

    def __init__(self, sources: Sources, code: str, pool: bool, image: bool) -> None:
        net = small_network(code, pool=pool, image=image)
        plan = make_plan(net)
        ring = plan.layers[1].branches[0].ring
        self._dut = sources.engine.Engine(net=net, layer=net.layers[0], plan=plan, consumer=ring)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        dut = self._dut
        m.submodules.dut = inside = Probe(dut)
        assume_running(m)
        free(m, dut.timesteps, dut.delay, dut.reader.ready, dut.reader.data, dut.writer.room)
        read = Signal()
        m.d.sync += read.eq(1)
        keeps(m, read, dut.reader.enable, dut.reader.data, assume=True)
        engine = inside.component("")
        scanner = engine._scanner
        keeps(m, engine._fetched, engine._take, engine._item, scanner.mask, scanner.offsets, scanner.base)
        m.d.comb += Assert(~scanner.load | ~engine._busy | scanner.last)
        return m


class AcceleratorStream(Elaboratable):
    """The scores of a whole network, for every input, T and t0, and every reader.

    They would change under a waiting reader if the output engine delivered a position while another one still waits.
    The tokens say where the position is: in the sequencer, before the scanner, in it, in the two stages of the weight
    memory, or in the readout. There is one exactly while the readout is taken.
    """

    def __init__(self, sources: Sources, code: str) -> None:
        self._dut = sources.accelerator.Accelerator(tiny_network(code))

    def elaborate(self, platform: object) -> Module:
        m = Module()
        dut = self._dut
        m.submodules.dut = inside = Probe(dut)
        assume_running(m)
        free(m, dut.i.valid, dut.i.payload, dut.o.ready)
        for name in ("timesteps", "delay"):
            if hasattr(dut, name):
                free(m, getattr(dut, name))
        engine = inside.component("engine_1")
        layer = engine._plan
        assert layer.groups == 1
        order, arriving = inside.signal("engine_1.order"), inside.signal("engine_1.arriving")
        control = engine._item.control.shape()
        order, arriving = control(order), control(arriving)
        some = inside.signal("engine_1.scanner.some")
        tokens = [
            ~engine._sequencer._begin,
            engine._fetched & engine._item.end,
            engine._busy & engine._current.end,
            order.scores & inside.signal("engine_1.end_1"),
            arriving.scores & inside.signal("engine_1.end_2"),
            dut.o.valid,
        ]
        m.d.comb += [
            Assert(sum(tokens) == ~inside.component("readout").room),
            # an item without a fetch has nothing to scan, and only the last item of a position hands scores over
            Assert(~engine._busy | engine._current.scan | (some == 0)),
            *(Assert(~valid | (item.end == item.control.scores))
              for valid, item in ((engine._fetched, engine._item), (engine._busy, engine._current))),
            *(Assert(~valid | ~item.end | ~item.scan)
              for valid, item in ((engine._fetched, engine._item), (engine._busy, engine._current))),
            Assert(engine._sequencer._group == 0),
            Assert(~order.scores | inside.signal("engine_1.end_1")),
            Assert(~arriving.scores | inside.signal("engine_1.end_2")),
        ]  # fmt: skip
        keeps(m, dut.o.valid, dut.o.ready, dut.o.payload)
        return m


def _ring() -> RingPlan:
    return make_plan(small_network("causal")).layers[1].branches[0].ring


_READOUT = (
    Mutant("a score moves on without its reader", "readout", "self.o.valid & self.o.ready", "self.o.valid"),
    Mutant("room while scores wait", "readout", "self.room.eq(~taken)", "self.room.eq(1)"),
)
_SEQUENCER = (
    Mutant("an item moves on without its taker", "sequencer", "go.eq(self.valid & self.advance)", "go.eq(self.valid)"),
)
_ENGINE = (
    Mutant("the fetch stage takes no notice of the scanner", "engine", "advance.eq(~self._fetched | self._take)",
           "advance.eq(1)"),
    Mutant("a column is loaded before the last is done", "engine", "self._fetched & (~self._busy | scanner.last)",
           "self._fetched"),
    Mutant("the ring is read while an item waits", "branch", "enable.eq(self.go & fetches",
           "enable.eq(fetches"),
)  # fmt: skip
_ACCELERATOR = (
    Mutant("a position is admitted without room for its scores", "engine", "written & self.scores_room",
           "written"),
    *_READOUT[:1],
)  # fmt: skip
_RING = (
    Mutant("banks are read always", "ring", "port.en.eq(reader.enable)", "port.en.eq(1)"),
    Mutant("slices are chosen always", "ring", "with m.If(reader.enable):\n            m.d.sync += selected",
           "with m.If(1):\n            m.d.sync += selected"),
)  # fmt: skip
_FEEDER = (
    Mutant("a word is written before it is taken", "feeder", "write.eq(self.i.valid & self.i.ready)",
           "write.eq(self.i.valid)"),
    Mutant("a row is begun without room", "feeder", "ready.eq(self.writer.room | ~row_start)", "ready.eq(1)"),
)  # fmt: skip


def _codes() -> list[tuple[str, bool, bool]]:
    return [("causal", False, False), ("causal", True, False), ("deferred", False, False), ("radix", True, True)]


def _label(code: str, pool: bool, image: bool) -> str:
    return " ".join((code, *(["pool"] if pool else []), *(["image"] if image else [])))


def _proofs() -> list[Proof]:
    # one cycle for the offer, one for what follows it; the invariants carry the rest
    depth = 2
    wide = RingPlan(rows=3, height=3, width=2, channels=40, planes=2, words=3, word_bits=16, lanes=32)
    proofs = [
        Proof(
            "stream readout",
            "scores and their order stay while the reader waits (D4)",
            {"width": 6, "channels": 5, "lanes": 2},
            lambda sources: ReadoutStream(sources, 6, 5, 2),
            depth,
            mutants=_READOUT,
            mutant_depth=12,
        ),
        Proof(
            "stream ring",
            "a word that was read stays until the next read, whatever is written (D4)",
            {"rows": 3, "width": 2, "planes": 2, "words": 3, "slices": 2},
            lambda sources: RingStream(sources, wide),
            depth,
            mutants=_RING,
            mutant_depth=8,
        ),
        Proof(
            "stream feeder",
            "ready stays until a word comes; the ring gets the words that are taken, and begins no row without room",
            {"width": 2, "planes": 2, "groups": 1},
            lambda sources: FeederStream(sources, _ring(), 1),
            depth,
            mutants=_FEEDER,
            mutant_depth=8,
        ),
    ]
    for code, pool, image in _codes():
        label = _label(code, pool, image)
        parameters: dict[str, int | str] = {"code": code, "pool": int(pool), "image": int(image)}
        proofs += [
            Proof(
                f"stream sequencer, {label}",
                "an item stays until it is taken (D4)",
                parameters,
                partial(SequencerStream, code=code, pool=pool, image=image),
                depth,
                mutants=_SEQUENCER,
                mutant_depth=8,
                daily=code == "causal",
            ),
            Proof(
                f"stream engine, {label}",
                "the item before the scanner and its spikes stay until the scanner has done the one before (D4)",
                parameters,
                partial(EngineStream, code=code, pool=pool, image=image),
                depth,
                # columns follow each other without an operation between them in this code only
                mutants=_ENGINE if code == "deferred" else _ENGINE[:-1],
                mutant_depth=16,
                daily=pool == image and code != "causal",
            ),
        ]
    for code in ("causal", "deferred", "radix"):
        proofs.append(
            Proof(
                f"stream accelerator, {code}",
                "scores of a whole network stay while the reader waits, for every input, T and t0 (D4)",
                {"code": code, "layers": 2, "T": 2},
                partial(AcceleratorStream, code=code),
                depth,
                mutants=_ACCELERATOR,
                mutant_depth=36,
                daily=code == "causal",
            )
        )
    return proofs


PROOFS = tuple(_proofs())
