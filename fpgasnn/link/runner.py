"""The runner: carries out one request after the other and hands its outcome to the answer."""

from amaranth import Elaboratable, Module, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from ..plan import Plan
from .protocol import CYCLE_BYTES, Command, Outcome
from .request import Request

__all__ = ["Finished", "Runner"]


class Finished(data.Struct):
    """A request that has been carried out, or refused.

    Members
    -------
    command : 8
        Of the request.
    sequence : 8
        Of the request.
    outcome : 8
        An :class:`fpgasnn.link.protocol.Outcome`.
    slot : 1
        Half of the result memory.
    cycles : 40
        From the first word taken to the last score.
    """

    command: 8
    sequence: 8
    outcome: 8
    slot: 1
    cycles: 8 * CYCLE_BYTES


class Runner(wiring.Component):
    """Run images one after the other: the accelerator is empty when a run begins.

    The scores of a finished run stay in one half of the result memory while the next run fills the other one; it has
    not ended before the answer to the first one is taken.

    Cost: a cycle from a request to its start, two from the last score to the answer.

    Parameters
    ----------
    plan : Plan
        Its T_max gives the widths of T and t0.

    Members
    -------
    i : In(stream.Signature(Request))
        Requests.
    o : Out(stream.Signature(Finished))
        Outcomes, in the same order.
    start : Out(1)
        A run begins, with the slot and count of the request at ``i``.
    timesteps : Out(range(plan.max_timesteps + 1))
        T of the run under way.
    delay : Out(range(plan.max_timesteps))
        t0 of the run under way.
    in_use : Out(2)
        Slots whose image is being run.
    result_slot : Out(1)
        Half of the result memory that is filled.
    done : In(1)
        The run has ended.
    cycles : In(40)
        What it has taken.
    """

    def __init__(self, *, plan: Plan) -> None:
        most = plan.max_timesteps
        super().__init__(
            {
                "i": In(stream.Signature(Request)),
                "o": Out(stream.Signature(Finished)),
                "start": Out(1),
                "timesteps": Out(range(most + 1), init=most),
                "delay": Out(range(max(2, most))),
                "in_use": Out(2),
                "result_slot": Out(1),
                "done": In(1),
                "cycles": In(8 * CYCLE_BYTES),
            }
        )

    def elaborate(self, platform: object) -> Elaboratable:
        """Run what is to be run, pass on what is not."""
        m = Module()
        request, finished = self.i.payload, self.o.payload
        current = Signal(data.StructLayout({"command": 8, "sequence": 8}))
        runs = (request.outcome == Outcome.DONE) & (
            (request.command == Command.INFER) | (request.command == Command.REPEAT)
        )
        m.d.comb += [finished.slot.eq(self.result_slot), finished.cycles.eq(self.cycles)]
        with m.FSM():
            with m.State("idle"):
                m.d.comb += [finished[name].eq(request[name]) for name in ("command", "sequence", "outcome")]
                with m.If(self.i.valid & runs):
                    m.d.comb += [self.start.eq(1), self.i.ready.eq(1)]
                    m.d.sync += [
                        *(current[name].eq(request[name]) for name in ("command", "sequence")),
                        self.timesteps.eq(request.timesteps),
                        self.delay.eq(request.delay),
                        self.in_use.eq(1 << request.slot),
                    ]
                    m.next = "run"
                with m.Else():
                    m.d.comb += [self.o.valid.eq(self.i.valid), self.i.ready.eq(self.o.ready)]
            with m.State("run"), m.If(self.done):
                m.d.sync += self.in_use.eq(0)
                m.next = "report"
            with m.State("report"):
                m.d.comb += [finished[name].eq(current[name]) for name in ("command", "sequence")]
                m.d.comb += [finished.outcome.eq(Outcome.DONE), self.o.valid.eq(1)]
                with m.If(self.o.ready):
                    m.d.sync += self.result_slot.eq(~self.result_slot)
                    m.next = "idle"
        return m
