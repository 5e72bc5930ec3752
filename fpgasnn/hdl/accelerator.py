"""The accelerator: feeder, rings, engines and readout in a row (D4)."""

from __future__ import annotations

from amaranth import Elaboratable, Module, unsigned
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out, connect, flipped

from ..errors import PlanError
from ..network import Code, IntegerNetwork
from ..plan import Plan, hardware_problems, make_plan
from .engine import Engine
from .feeder import Feeder
from .readout import Readout, ScoreLayout
from .ring import Ring

__all__ = ["Accelerator"]


class Accelerator(wiring.Component):
    """A whole network as hardware: images (or spike trains) in, scores out.

    A chain of feeder, ring, engine, ring, engine ... readout; a layer may have several engines, which take its rows in
    turn (D6). Images follow each other without a gap; stalls of either stream change no result (D4).

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
    """

    def __init__(self, net: IntegerNetwork, plan: Plan | None = None, *, trace: bool = False) -> None:
        problems = hardware_problems(net)
        if problems:
            raise PlanError(
                f"the hardware cannot build this network yet (D7): {'; '.join(problems)}: use the golden model, or "
                "export the trained network without these nodes"
            )
        self._net = net
        self._plan = make_plan(net) if plan is None else plan
        self._trace = trace
        _check_plan(net, self._plan)
        ring = self._plan.layers[0].branches[0].ring
        output = self._plan.layers[-1]
        width = net.widths[output.name].membrane
        members = {
            "i": In(stream.Signature(unsigned(ring.lanes))),
            "o": Out(stream.Signature(ScoreLayout(max(width, _weight_bits(net)), output.channels))),
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
        super().__init__(members)

    @property
    def net(self) -> IntegerNetwork:
        """The network it computes."""
        return self._net

    @property
    def plan(self) -> Plan:
        """The plan it is built from."""
        return self._plan

    def elaborate(self, platform: object) -> Elaboratable:
        """Connect the chain from the input to the scores."""
        m = Module()
        plans = self._plan.layers
        rings = [Ring(ring=layer.branches[0].ring) for layer in plans]
        m.submodules.feeder = feeder = Feeder(ring=plans[0].branches[0].ring, groups=rings[0].write_groups)
        connect(m, flipped(self.i), feeder.i)
        connect(m, feeder.writer, rings[0].writers[0])
        timesteps = self.timesteps if self._net.code is not Code.RADIX else self._plan.max_timesteps
        m.d.comb += feeder.timesteps.eq(timesteps)
        for number, ring in enumerate(rings):
            m.submodules[f"ring_{number}"] = ring
        for index, (planned, replica) in enumerate(self._plan.engines):
            number = plans.index(planned)
            layer = self._net.layers[number]
            following = plans[number + 1].branches[0].ring if layer.fires else None
            engine = Engine(net=self._net, layer=layer, plan=self._plan, consumer=following, replica=replica)
            m.submodules[f"engine_{index}"] = engine
            connect(m, engine.reader, rings[number].readers[replica])
            m.d.comb += engine.timesteps.eq(timesteps)
            if self._net.code is Code.CAUSAL:
                m.d.comb += engine.delay.eq(self.delay)
            if layer.fires:
                connect(m, engine.writer, rings[number + 1].writers[replica])
            else:
                self._connect_readout(m, engine, planned.lanes)
            if self._trace:
                self._connect_trace(m, index, engine, layer.fires)
        return m

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


def _weight_bits(net: IntegerNetwork) -> int:
    return net.output.weight_bits + max(getattr(branch, "shift", 0) for branch in net.output.branches)


def _check_plan(net: IntegerNetwork, plan: Plan) -> None:
    """Refuse a plan that was made for another network."""
    names = [layer.name for layer in plan.layers]
    if plan.code is not net.code or names != [layer.name for layer in net.layers]:
        raise PlanError(
            f"a plan belongs to one network (D5), got layers {', '.join(names)} in {plan.code} code: make it with "
            f"make_plan from this network"
        )
    lanes = {layer.name: layer.lanes for layer in plan.layers}
    rows = {layer.name: layer.branches[0].ring.rows for layer in plan.layers}
    replicas = {layer.name: layer.replicas for layer in plan.layers}
    remade = make_plan(net, lanes, replicas=replicas, max_timesteps=plan.max_timesteps, ring_rows=rows)
    for mine, given in zip(remade.layers, plan.layers, strict=True):
        if mine != given:
            raise PlanError(
                f"a plan belongs to one network (D5), got another geometry or program for layer {given.name!r}: make "
                f"it with make_plan from this network"
            )
