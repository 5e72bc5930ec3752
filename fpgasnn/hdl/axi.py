# amaranth: UnusedElaboratable=no
"""An AXI shell around the accelerator: AXI4-Stream data, AXI4-Lite control, for designs built around these buses."""

from __future__ import annotations

from amaranth import Cat, Const, Elaboratable, Module, Mux, ResetInserter, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..network import Code, ImageInput
from ..storage import network_hash
from .accelerator import Accelerator
from .axi_lite import OKAY, SLVERR, AxiLite

__all__ = ["IDENTITY", "REGISTERS", "AxiAccelerator"]

IDENTITY = 0x46504753
"""What register ``id`` reads."""

REGISTERS = {
    "id": (0x00, "read", "0x46504753"),
    "network": (0x04, "read", "first 32 bits of the network's hash"),
    "shape": (0x08, "read", "height of the input in bits 31:16, width in 15:0"),
    "channels": (0x0C, "read", "channels of the input in bits 31:16, classes in 15:0"),
    "max_timesteps": (0x10, "read", "largest T (or K)"),
    "timesteps": (0x14, "read, write", "T > t0 of the next images (K in radix code); writes need an idle core"),
    "delay": (0x18, "read, write", "t0 < T of the next images, 0 but in causal code; writes need an idle core"),
    "status": (0x1C, "read", "bit 0: images are under way"),
    "taken": (0x20, "read", "images whose first word has been taken, modulo 2**32"),
    "done": (0x24, "read", "images whose last score has left, modulo 2**32"),
    "cycles": (0x28, "read", "clock cycles with images under way, modulo 2**32"),
    "reset": (0x2C, "write", "1: drops all images, clears the counters; T and t0 stay"),
}
"""Name -> (byte address, access, meaning)."""


class AxiAccelerator(wiring.Component):
    """The accelerator between two AXI4-Streams, with its settings behind AXI4-Lite.

    A transfer of ``s_axis`` is one input word (a pixel, or a word of spikes), right-aligned in whole bytes; there is no
    TLAST, for the core counts. A transfer of ``m_axis`` is one score: sign-extended to 32 bits (64 if it is wider),
    then 16 bits channel number, 15 bits prediction so far, 1 bit last; TLAST marks the last score of a position, that
    is of an image unless the output is a map.

    Registers: :data:`REGISTERS`. A write that is out of range, to a register that cannot be written, or that would
    change T or t0 under an image, changes nothing and is answered SLVERR; so is a read where no register is. What
    ``reset`` drops on ``m_axis`` is gone: stop the reader, too.

    Cost: no latency on the streams; a register access takes two cycles.

    Parameters
    ----------
    accelerator : Accelerator
        Without trace.

    Members
    -------
    s_axis_tdata : In(8 * n)
        Input word.
    s_axis_tvalid : In(1)
        There is one.
    s_axis_tready : Out(1)
        It is taken.
    m_axis_tdata : Out(64 or 96)
        Score, see above.
    m_axis_tvalid, m_axis_tlast : Out(1)
        There is one; it is a position's last.
    m_axis_tready : In(1)
        It is taken.
    s_axi_awaddr, s_axi_araddr : In(6)
        Byte address of a write, of a read; bits 1:0 are ignored.
    s_axi_wdata : In(32)
        Data of a write.
    s_axi_wstrb : In(4)
        Its bytes that count; anything but all four is refused.
    s_axi_awvalid, s_axi_wvalid, s_axi_arvalid : In(1)
        There is an address, data, an address.
    s_axi_awready, s_axi_wready, s_axi_arready : Out(1)
        It is taken.
    s_axi_bvalid, s_axi_rvalid : Out(1)
        There is an answer.
    s_axi_bready, s_axi_rready : In(1)
        It is taken.
    s_axi_bresp, s_axi_rresp : Out(2)
        OKAY or SLVERR.
    s_axi_rdata : Out(32)
        What was read.
    """

    def __init__(self, *, accelerator: Accelerator) -> None:
        self._core = accelerator
        self._bus = AxiLite(address_bits=6)
        word_bits, score_bits = len(accelerator.i.payload), len(accelerator.o.payload.score)
        self._score_bits = 32 if score_bits <= 32 else 64
        members = {
            "s_axis_tdata": In(8 * -(-word_bits // 8)),
            "s_axis_tvalid": In(1),
            "s_axis_tready": Out(1),
            "m_axis_tdata": Out(self._score_bits + 32),
            "m_axis_tvalid": Out(1),
            "m_axis_tlast": Out(1),
            "m_axis_tready": In(1),
        }
        super().__init__(members | {f"s_axi_{name}": member for name, member in self._bus.members.items()})

    def elaborate(self, platform: object) -> Elaboratable:
        """Connect core, streams and registers."""
        m = Module()
        core, bus = self._core, self._bus
        reset = Signal(name="core_reset")
        m.submodules.core = ResetInserter(reset)(core)
        m.submodules.bus = bus
        for name in bus.members:
            inner, outer = getattr(bus, name), getattr(self, f"s_axi_{name}")
            m.d.comb += inner.eq(outer) if bus.members[name].flow == wiring.In else outer.eq(inner)
        self._streams(m, reset)
        self._make_settings()
        taken, done, cycles, busy = self._counters(m, reset)
        self._settings(m, busy)
        net = core.net
        values = {
            "id": IDENTITY,
            "network": int(network_hash(net)[:8], 16),
            "shape": net.input.shape[0] << 16 | net.input.shape[1],
            "channels": net.input.shape[2] << 16 | net.output.channels,
            "max_timesteps": core.plan.max_timesteps,
            "timesteps": self._timesteps,
            "delay": self._delay,
            "status": busy,
            "taken": taken,
            "done": done,
            "cycles": cycles,
        }
        with m.Switch(bus.read_address):
            for name, value in values.items():
                with m.Case(REGISTERS[name][0] >> 2):
                    m.d.comb += [bus.read_data.eq(value), bus.read_response.eq(OKAY)]
            with m.Default():
                m.d.comb += bus.read_response.eq(SLVERR)
        with m.If(bus.write & (bus.write_address == REGISTERS["reset"][0] >> 2)):
            m.d.comb += [reset.eq(bus.write_data[0]), bus.write_response.eq(OKAY)]
        return m

    def _streams(self, m: Module, reset: Signal) -> None:
        core = self._core
        payload = core.o.payload
        score, channel, prediction = Signal(self._score_bits), Signal(16), Signal(15)
        m.d.comb += [
            core.i.payload.eq(self.s_axis_tdata),
            # AXI allows no valid that falls without a transfer: what a reset drops has not been taken
            core.i.valid.eq(self.s_axis_tvalid & ~reset),
            self.s_axis_tready.eq(core.i.ready & ~reset),
            score.eq(payload.score),
            channel.eq(payload.channel),
            prediction.eq(payload.prediction),
            self.m_axis_tdata.eq(Cat(score, channel, prediction, payload.last)),
            self.m_axis_tvalid.eq(core.o.valid),
            self.m_axis_tlast.eq(payload.last),
            core.o.ready.eq(self.m_axis_tready),
        ]

    def _counters(self, m: Module, reset: Signal) -> tuple[Signal, Signal, Signal, Signal]:
        """Count images in and out, and cycles between."""
        core, net = self._core, self._core.net
        ring = core.plan.layers[0].branches[0].ring
        words = ring.height * ring.width * ring.words
        positions = net.shape(net.output.name)[0] * net.shape(net.output.name)[1]
        step, word = Signal(range(max(2, core.plan.max_timesteps))), Signal(range(max(2, words)))
        position = Signal(range(max(2, positions)))
        taken, done, cycles = (Signal(32, name=name) for name in ("taken", "done", "cycles"))
        busy = Signal()
        steps = Const(1) if isinstance(net.input, ImageInput) else self._timesteps
        m.d.comb += busy.eq(taken != done)
        with m.If(core.i.valid & core.i.ready):
            m.d.sync += [step.eq(step + 1), taken.eq(taken + ((step == 0) & (word == 0)))]
            with m.If(step == steps - 1):
                m.d.sync += [step.eq(0), word.eq(Mux(word == words - 1, 0, word + 1))]
        with m.If(core.o.valid & core.o.ready & core.o.payload.last):
            m.d.sync += position.eq(Mux(position == positions - 1, 0, position + 1))
            with m.If(position == positions - 1):
                m.d.sync += done.eq(done + 1)
        m.d.sync += cycles.eq(cycles + busy)
        with m.If(reset):
            m.d.sync += [counter.eq(0) for counter in (step, word, position, taken, done, cycles)]
        return taken, done, cycles, busy

    def _make_settings(self) -> None:
        """Registers of T and t0; they begin with the network's own."""
        net, most = self._core.net, self._core.plan.max_timesteps
        default = min(net.timesteps, most)
        self._timesteps = Signal(range(most + 1), init=default, name="timesteps")
        self._delay = Signal(range(max(2, most)), init=net.readout_delay(default, None), name="delay")

    def _settings(self, m: Module, busy: Signal) -> None:
        """Write T and t0 where the network has them, in range, between images."""
        core, bus = self._core, self._bus
        idle = ~busy & ~(core.i.valid & core.i.ready)
        m.d.comb += bus.write_response.eq(SLVERR)
        limits: dict[str, tuple[Signal, Value]] = {}
        if core.net.code is not Code.RADIX:
            m.d.comb += core.timesteps.eq(self._timesteps)
            held = (bus.write_data > self._delay) & (bus.write_data <= core.plan.max_timesteps)
            limits["timesteps"] = (self._timesteps, held)
        if core.net.code is Code.CAUSAL:
            m.d.comb += core.delay.eq(self._delay)
            limits["delay"] = (self._delay, bus.write_data < self._timesteps)
        for name, (register, valid) in limits.items():
            with m.If((bus.write_address == REGISTERS[name][0] >> 2) & valid & idle):
                m.d.comb += bus.write_response.eq(OKAY)
                with m.If(bus.write):
                    m.d.sync += register.eq(bus.write_data)
