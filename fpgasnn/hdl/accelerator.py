"""The accelerator: feeder, rings, engines and readout, as the network's graph connects them (D4, D7)."""

from __future__ import annotations

from amaranth import Elaboratable, Module, unsigned
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out, connect, flipped

from ..errors import PlanError
from ..network import INPUT, Code, IntegerNetwork
from ..plan import Plan, RingPlan, hardware_problems, make_plan
from .banked_memory import MemoryWrite
from .engine import Engine, reader_name
from .feeder import Feeder
from .fork import Fork
from .memory_image import MemoryShape, layer_bits, memory_shapes
from .readout import Readout, ScoreLayout
from .ring import Ring
from .tables import weight_width

__all__ = ["Accelerator"]


class Accelerator(wiring.Component):
    """A whole network as hardware: images (or spike trains) in, scores out.

    Feeder, rings, engines, readout: a ring in front of every branch of every layer, and a fork behind whatever several
    branches read (D7). A layer may have several engines, which take its rows in turn (D6). Images follow each other
    without a gap; stalls of either stream change no result (D4).

    Cost: the cycles of docs/architecture.md's contract (fpgasnn.plan); memory bits are the sums over rings and weight
    memories.

    Parameters
    ----------
    net : IntegerNetwork
        The network.
    plan : Plan or None
        Its folding; None is ``make_plan(net)``.
    trace : bool
        Adds the members ``fire_k`` to ``finished_k``.
    loadable : bool
        Weights and constants lie in memories of two banks, one of which can be written while the other one is in use.
        Adds the members ``bank`` and ``write``; cycles stay the same. Weight memories get a second bank
        (:class:`fpgasnn.hdl.banked_memory.BankedMemory`). So do constants, which are logic otherwise: lanes * width
        bits a bank for each of a layer's words (one per group and slot), twice that in layers where spikes choose.

    Members
    -------
    i : In(stream.Signature(unsigned(ring.lanes)))
        Input words, see :class:`fpgasnn.hdl.feeder.Feeder`.
    o : Out(stream.Signature(ScoreLayout(width, channels)))
        Scores, see :class:`fpgasnn.hdl.readout.Readout`.
    timesteps : In(range(max_timesteps + 1))
        T; not in radix code. Constant from an image's first word to its last score.
    delay : In(range(max_timesteps))
        t0; causal code only, likewise constant.
    fire_k, spikes_k : Out
        With ``trace``, engine k of ``plan.engines``, if its layer fires: a test, and the spike bits of all lanes.
    started_k, finished_k : Out(1)
        With ``trace``, engine k: first and last cycle of a position in the scanner.
    bank : In(1)
        If loadable: which bank of the memories is in use. Constant while images are under way.
    write : In(MemoryWrite(shapes))
        If loadable: what is written to the other one; see :func:`fpgasnn.hdl.memory_image.memory_image`.
    """

    def __init__(
        self, net: IntegerNetwork, plan: Plan | None = None, *, trace: bool = False, loadable: bool = False
    ) -> None:
        problems = hardware_problems(net)
        if problems:
            raise PlanError(
                f"the hardware cannot build this network: {'; '.join(problems)}: use the golden model, or a network "
                "without them"
            )
        self._net = net
        self._plan = make_plan(net) if plan is None else plan
        self._trace = trace
        _check_plan(net, self._plan)
        self._shapes = memory_shapes(self._plan, layer_bits(net, self._plan)) if loadable else ()
        ring = self._plan.input_ring
        output = self._plan.layers[-1]
        width = net.widths[output.name].membrane
        members = {
            "i": In(stream.Signature(unsigned(ring.lanes))),
            "o": Out(stream.Signature(ScoreLayout(max(width, weight_width(net.output, output)), output.channels))),
        }
        if net.code is not Code.RADIX:
            members["timesteps"] = In(range(self._plan.max_timesteps + 1))
        if net.code is Code.CAUSAL:
            members["delay"] = In(range(max(2, self._plan.max_timesteps)))
        if trace:
            for number, (layer, _) in enumerate(self._plan.engines):
                members |= {f"started_{number}": Out(1), f"finished_{number}": Out(1)}
                if layer is not output:
                    members |= {f"fire_{number}": Out(1), f"spikes_{number}": Out(layer.lanes)}
        if loadable:
            members |= {"bank": In(1), "write": In(MemoryWrite(self._shapes))}
        super().__init__(members)

    @property
    def net(self) -> IntegerNetwork:
        """The network it computes."""
        return self._net

    @property
    def plan(self) -> Plan:
        """The plan it is built from."""
        return self._plan

    @property
    def shapes(self) -> tuple[MemoryShape, ...]:
        """The memories that can be written, in order; empty if it is not loadable."""
        return self._shapes

    def elaborate(self, platform: object) -> Elaboratable:
        """Connect everything from the input to the scores."""
        m = Module()
        self._add_rings(m)
        ring = self._plan.input_ring
        m.submodules.feeder = feeder = Feeder(ring=ring, groups=-(-ring.channels // ring.lanes))
        connect(m, flipped(self.i), feeder.i)
        self._connect_writer(m, feeder.writer, INPUT, 0)
        timesteps = self.timesteps if self._net.code is not Code.RADIX else self._plan.max_timesteps
        m.d.comb += feeder.timesteps.eq(timesteps)
        for number, (planned, replica) in enumerate(self._plan.engines):
            layer = self._net.layer(planned.name)
            behind = self._behind(planned.name)
            consumer = behind[0][1] if behind else None
            engine = Engine(
                net=self._net, layer=layer, plan=self._plan, consumer=consumer, replica=replica, shapes=self._shapes
            )
            m.submodules[f"engine_{number}"] = engine
            if self._shapes:
                m.d.comb += [engine.bank.eq(self.bank), engine.write.eq(self.write)]
            for index in range(len(planned.branches)):
                ring_before = self._rings[planned.name, index]
                connect(m, getattr(engine, reader_name(index)), ring_before.readers[replica])
            m.d.comb += engine.timesteps.eq(timesteps)
            if self._net.code is Code.CAUSAL:
                m.d.comb += engine.delay.eq(self.delay)
            if layer.fires:
                self._connect_writer(m, engine.writer, planned.name, replica)
            else:
                self._connect_readout(m, engine, planned.lanes)
            if self._trace:
                self._connect_trace(m, number, engine, layer.fires)
        return m

    def _add_rings(self, m: Module) -> None:
        """One ring in front of every branch (D8)."""
        self._rings: dict[tuple[str, int], Ring] = {}
        for number, layer in enumerate(self._plan.layers):
            for index, branch in enumerate(layer.branches):
                ring = Ring(ring=branch.ring)
                m.submodules[f"ring_{number}_{index}" if index else f"ring_{number}"] = ring
                self._rings[layer.name, index] = ring

    def _behind(self, source: str) -> list[tuple[Ring, RingPlan]]:
        """Rings that a layer, or the input, writes."""
        return [
            (self._rings[layer.name, index], layer.branches[index].ring) for layer, index in self._plan.readers(source)
        ]

    def _connect_writer(self, m: Module, writer: wiring.PureInterface, source: str, replica: int) -> None:
        """Connect a producer to the ring behind it, or to all of them through a fork."""
        behind = self._behind(source)
        if len(behind) == 1:
            connect(m, writer, behind[0][0].writers[replica])
            return
        fork = Fork(ring=behind[0][1], rings=len(behind))
        names = [INPUT, *(layer.name for layer in self._plan.layers)]
        m.submodules[f"fork_{names.index(source)}_{replica}"] = fork
        connect(m, writer, fork.producer)
        for number, (ring, _) in enumerate(behind):
            connect(m, fork.writers[number], ring.writers[replica])

    def _connect_readout(self, m: Module, engine: Engine, lanes: int) -> None:
        width = len(self.o.payload.score)
        m.submodules.readout = readout = Readout(width=width, channels=self._plan.layers[-1].channels, lanes=lanes)
        m.d.comb += [
            *(readout.scores[lane].eq(engine.scores[lane]) for lane in range(lanes)),
            readout.valid.eq(engine.scores_valid),
            readout.last.eq(engine.scores_last),
            readout.claim.eq(engine.scores_claim),
            engine.scores_room.eq(readout.room),
        ]
        connect(m, readout.o, flipped(self.o))

    def _connect_trace(self, m: Module, number: int, engine: Engine, fires: bool) -> None:
        m.d.comb += [
            getattr(self, f"started_{number}").eq(engine.started),
            getattr(self, f"finished_{number}").eq(engine.finished),
        ]
        if fires:
            m.d.comb += [
                getattr(self, f"fire_{number}").eq(engine.writer.write),
                getattr(self, f"spikes_{number}").eq(engine.writer.data),
            ]


def _check_plan(net: IntegerNetwork, plan: Plan) -> None:
    """Refuse a plan that was made for another network."""
    names = [layer.name for layer in plan.layers]
    if plan.code is not net.code or names != [layer.name for layer in net.layers]:
        raise PlanError(
            f"a plan belongs to one network (D5), got layers {', '.join(names)} in {plan.code} code: make it with "
            f"make_plan from this network"
        )
    lanes = {layer.name: layer.lanes for layer in plan.layers}
    rows = {layer.name: tuple(branch.ring.rows for branch in layer.branches) for layer in plan.layers}
    replicas = {layer.name: layer.replicas for layer in plan.layers}
    remade = make_plan(net, lanes, replicas=replicas, max_timesteps=plan.max_timesteps, ring_rows=rows)
    for mine, given in zip(remade.layers, plan.layers, strict=True):
        if mine != given:
            raise PlanError(
                f"a plan belongs to one network (D5), got another geometry or program for layer {given.name!r}: make "
                f"it with make_plan from this network"
            )
