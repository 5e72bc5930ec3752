"""Requests of the host: settings, what is wrong with them, and where their image goes."""

from amaranth import Cat, Elaboratable, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from ..network import Code
from ..plan import Plan
from .protocol import LOAD_COMMANDS, SETTING_BYTES, Command, Outcome

__all__ = ["Request", "RequestDecoder"]

_SETTINGS = 3
_HEAD_BYTES = _SETTINGS * SETTING_BYTES


class Request(data.Struct):
    """One request whose frame was good.

    Members
    -------
    command : 8
        As received.
    sequence : 8
        For the answer.
    outcome : 8
        An :class:`fpgasnn.link.protocol.Outcome`; anything but DONE: nothing is run.
    slot : 1
        Of the image.
    timesteps : 16
        T.
    delay : 16
        Start t0 of the readout.
    count : 16
        How often the image is run.
    """

    command: 8
    sequence: 8
    outcome: 8
    slot: 1
    timesteps: 16
    delay: 16
    count: 16


class RequestDecoder(wiring.Component):
    """Take payloads apart: settings to registers, the image to the unpacker; hand over a request when all was good.

    The image is unpacked into the slot that holds no stored image. If that one is in use, or the last request has not
    been taken yet, the host has more requests unanswered than it may: the frame is dropped. The exception is ``reset``,
    which is always taken and replaces what waits.

    Cost: a byte per cycle; the request is offered in the cycle behind the frame's last flag. 48 bits of settings and a
    :class:`Request`.

    Parameters
    ----------
    plan : Plan
        Its code and T_max decide which settings are right.
    spikes : bool
        Inputs are spike trains, stored for one T.
    loadable : bool
        The ``load`` commands are known.

    Members
    -------
    start, good : In(1)
        From :class:`fpgasnn.link.frame_rx.FrameReceiver`, like the next three.
    command, sequence : In(8)
        From there.
    i : In(stream.Signature(8))
        Payload.
    image : Out(stream.Signature(8))
        Packed image, to :class:`fpgasnn.link.unpacker.Unpacker`.
    timesteps : Out(16)
        T of the image that is being unpacked.
    complete, excess : In(1)
        From the unpacker.
    slot : Out(1)
        Where the image goes.
    in_use : In(2)
        Slots whose image is being played.
    blocked : Out(1)
        The image under way must not be stored.
    o : Out(stream.Signature(Request))
        Requests.
    abort : Out(1)
        A ``reset`` has come and is being offered: whatever else is not answered yet must be forgotten.
    dropped : Out(1)
        A good frame was dropped.
    load_outcome : In(8)
        If loadable: what is wrong with a ``load`` command, from :class:`fpgasnn.link.load_receiver.LoadReceiver`.
    accepted : Out(1)
        If loadable: a good frame was not dropped.
    """

    def __init__(self, *, plan: Plan, spikes: bool, loadable: bool = False) -> None:
        self._plan, self._spikes, self._loadable = plan, spikes, loadable
        self._stores = Signal()
        super().__init__(
            {
                "start": In(1),
                "good": In(1),
                "command": In(8),
                "sequence": In(8),
                "i": In(stream.Signature(8)),
                "image": Out(stream.Signature(8)),
                "timesteps": Out(16),
                "complete": In(1),
                "excess": In(1),
                "slot": Out(1),
                "in_use": In(2),
                "blocked": Out(1),
                "o": Out(stream.Signature(Request)),
                "abort": Out(1),
                "dropped": Out(1),
                **({"load_outcome": In(8), "accepted": Out(1)} if loadable else {}),
            }
        )

    def elaborate(self, platform: object) -> Elaboratable:
        """Shift in the settings, then decide about the frame."""
        m = Module()
        settings = Signal(8 * _HEAD_BYTES)
        # counts the settings' bytes; one more stands for everything behind them
        count = Signal(range(_HEAD_BYTES + 2))
        is_head = Signal()
        taken = Signal()
        m.d.comb += [
            is_head.eq(count < _HEAD_BYTES),
            self.image.payload.eq(self.i.payload),
            self.image.valid.eq(self.i.valid & ~is_head & (self.command == Command.INFER)),
            self.i.ready.eq(~self.image.valid | self.image.ready),
            taken.eq(self.i.valid & self.i.ready),
            self.timesteps.eq(settings[:16]),
        ]
        with m.If(taken):
            with m.If(count == 0):
                m.d.sync += self.blocked.eq(self.in_use.bit_select(self.slot, 1))
            with m.If(is_head):
                m.d.sync += settings.eq(Cat(settings[8:], self.i.payload))
            with m.If(count != _HEAD_BYTES + 1):
                m.d.sync += count.eq(count + 1)
        with m.If(self.start):
            m.d.sync += [count.eq(0), self.blocked.eq(0)]
        outcome = self._judge(m, settings, count)
        self._hand_over(m, settings, outcome)
        return m

    def _judge(self, m: Module, settings: Signal, count: Signal) -> Signal:
        """Find what is wrong with a frame whose checksum is right."""
        timesteps, delay, times = (settings.word_select(n, 16) for n in range(_SETTINGS))
        stored = Signal()
        outcome = Signal(8)
        bad_length = Signal()
        image = (self.command == Command.INFER) | (self.command == Command.REPEAT)
        with m.Switch(self.command):
            with m.Case(Command.INFER):
                m.d.comb += bad_length.eq((count < _HEAD_BYTES) | ~self.complete | self.excess)
            with m.Case(Command.REPEAT):
                m.d.comb += bad_length.eq(count != _HEAD_BYTES)
            with m.Default():
                m.d.comb += bad_length.eq(count != 0)
        wrong_steps, wrong_delay = self._wrong_settings(m, timesteps, delay, stored)
        known = max(Command) if self._loadable else Command.RESET
        with m.If((self.command == 0) | (self.command > known)):
            m.d.comb += outcome.eq(Outcome.UNKNOWN_COMMAND)
        with m.Elif(image & (count >= _HEAD_BYTES) & wrong_steps):
            # before the length: that of a spike train depends on T
            m.d.comb += outcome.eq(Outcome.BAD_TIMESTEPS)
        with m.Elif(bad_length):
            m.d.comb += outcome.eq(Outcome.WRONG_LENGTH)
        with m.Elif(image & wrong_delay):
            m.d.comb += outcome.eq(Outcome.BAD_DELAY)
        with m.Elif(image & (times == 0)):
            m.d.comb += outcome.eq(Outcome.BAD_COUNT)
        with m.Elif((self.command == Command.REPEAT) & ~stored):
            m.d.comb += outcome.eq(Outcome.NO_IMAGE)
        if self._loadable:
            with m.If(Cat(self.command == command for command in LOAD_COMMANDS).any()):
                m.d.comb += outcome.eq(self.load_outcome)
        with m.If(self._stores):
            m.d.sync += stored.eq(1)
        return outcome

    def _wrong_settings(self, m: Module, timesteps: Value, delay: Value, stored: Signal) -> tuple[Value, Value]:
        """Whether T and t0 are out of range (S4, S8)."""
        most = self._plan.max_timesteps
        if self._plan.code is Code.RADIX:
            return timesteps != most, delay != 0
        wrong = (timesteps == 0) | (timesteps > most)
        if self._spikes:
            kept = Signal(16)
            with m.If(self._stores):
                m.d.sync += kept.eq(timesteps)
            wrong |= (self.command == Command.REPEAT) & stored & (timesteps != kept)
        return wrong, delay >= timesteps if self._plan.code is Code.CAUSAL else delay != 0

    def _hand_over(self, m: Module, settings: Signal, outcome: Signal) -> None:
        """Put the request into the output register, or drop the frame."""
        request = self.o.payload
        is_reset = (self.command == Command.RESET) & (outcome == Outcome.DONE)
        is_image = (self.command == Command.INFER) & (outcome == Outcome.DONE)
        accepted = Signal()
        free = ~self.o.valid | self.o.ready
        m.d.sync += self.abort.eq(self.good & is_reset)
        m.d.comb += [
            self._stores.eq(accepted & is_image),
            accepted.eq(self.good & (is_reset | (free & ~(is_image & self.blocked)))),
            self.dropped.eq(self.good & ~accepted),
        ]
        if self._loadable:
            m.d.comb += self.accepted.eq(accepted)
        with m.If(self.o.ready):
            m.d.sync += self.o.valid.eq(0)
        with m.If(accepted):
            m.d.sync += [
                self.o.valid.eq(1),
                request.command.eq(self.command),
                request.sequence.eq(self.sequence),
                request.outcome.eq(outcome),
                request.slot.eq(Mux(is_image, self.slot, ~self.slot)),
                Cat(request.timesteps, request.delay, request.count).eq(settings),
            ]
            with m.If(self._stores):
                m.d.sync += self.slot.eq(~self.slot)
