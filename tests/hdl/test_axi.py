# amaranth: UnusedElaboratable=no
"""The AXI shell against a bus model that stalls: scores of the golden model, registers, refused accesses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from amaranth.sim import Simulator

from fpgasnn import simulate
from fpgasnn.hdl.accelerator import Accelerator
from fpgasnn.hdl.axi import IDENTITY, REGISTERS, AxiAccelerator
from fpgasnn.hdl.axi_lite import OKAY, SLVERR
from fpgasnn.network import Code, Conv, ImageInput, IntegerNetwork, Layer, SpikeInput
from fpgasnn.plan import make_plan
from fpgasnn.storage import network_hash
from fpgasnn.verify.stimulus import input_words

RNG = np.random.default_rng(5)


def network(code: Code = Code.CAUSAL, *, spikes: bool = False) -> IntegerNetwork:
    rng = np.random.default_rng(2)
    hidden = Layer("hidden", (Conv("input", rng.integers(-8, 8, (3, 2, 2, 2))),), [1, 2, -3], [20, 15, 30])
    scores = Layer("scores", (Conv("hidden", rng.integers(-8, 8, (3, 2, 3, 3))),), [5, -5, 0])
    source = SpikeInput((3, 4, 2)) if spikes else ImageInput((3, 4, 2), bits=5, signed=True)
    return IntegerNetwork(source, (hidden, scores), code, 3, 3 if code is Code.RADIX else 6)


class Bus:
    """An AXI4-Lite manager that waits at random before each channel."""

    def __init__(self, dut: AxiAccelerator, ctx: Any, rng: np.random.Generator, pause: float) -> None:
        self.dut, self.ctx, self.rng, self.pause = dut, ctx, rng, pause

    async def idle(self) -> None:
        while self.rng.random() < self.pause:
            await self.ctx.tick()

    async def answer(self, channel: str) -> list[int]:
        """Take the answer of a channel after a while; it must not change meanwhile."""
        names = ["bresp"] if channel == "b" else ["rresp", "rdata"]
        valid, ready = (getattr(self.dut, f"s_axi_{channel}{name}") for name in ("valid", "ready"))
        signals = [getattr(self.dut, f"s_axi_{name}") for name in names]
        offered: list[int] | None = None
        while True:
            take = self.rng.random() >= self.pause
            self.ctx.set(ready, take)
            _, _, there, *values = await self.ctx.tick().sample(valid, *signals)
            if offered is not None:
                assert there and values == offered
            if there:
                offered = values
                if take:
                    self.ctx.set(ready, 0)
                    return values

    async def write(self, address: int, value: int, strobes: int = 0xF) -> int:
        """Address and data come in either order."""
        dut, ctx = self.dut, self.ctx
        ctx.set(dut.s_axi_awaddr, address)
        ctx.set(dut.s_axi_wdata, value)
        ctx.set(dut.s_axi_wstrb, strobes)
        order = [dut.s_axi_awvalid, dut.s_axi_wvalid]
        self.rng.shuffle(order)
        for valid in order:
            await self.idle()
            ctx.set(valid, 1)
        taken = 0
        while not taken:
            _, _, taken, data_taken = await ctx.tick().sample(dut.s_axi_awready, dut.s_axi_wready)
            assert taken == data_taken
        ctx.set(dut.s_axi_awvalid, 0)
        ctx.set(dut.s_axi_wvalid, 0)
        (response,) = await self.answer("b")
        return response

    async def read(self, address: int) -> tuple[int, int]:
        dut, ctx = self.dut, self.ctx
        ctx.set(dut.s_axi_araddr, address)
        await self.idle()
        ctx.set(dut.s_axi_arvalid, 1)
        taken = 0
        while not taken:
            _, _, taken = await ctx.tick().sample(dut.s_axi_arready)
        ctx.set(dut.s_axi_arvalid, 0)
        response, value = await self.answer("r")
        return response, value

    async def get(self, name: str) -> int:
        response, value = await self.read(REGISTERS[name][0])
        assert response == OKAY
        return value


class Streams:
    """Words in, scores out, with pauses; what was offered stays until it is taken."""

    def __init__(self, dut: AxiAccelerator, words: list[int], pause: float) -> None:
        self.dut, self.words, self.pause = dut, words, pause
        self.sent = 0
        self.got: list[tuple[int, int]] = []

    async def feed(self, ctx: Any) -> None:
        rng = np.random.default_rng(8)
        while self.sent < len(self.words):
            while rng.random() < self.pause:
                await ctx.tick()
            ctx.set(self.dut.s_axis_tvalid, 1)
            ctx.set(self.dut.s_axis_tdata, self.words[self.sent])
            taken = 0
            while not taken:
                _, _, taken = await ctx.tick().sample(self.dut.s_axis_tready)
            self.sent += 1
            ctx.set(self.dut.s_axis_tvalid, 0)

    async def drain(self, ctx: Any) -> None:
        rng = np.random.default_rng(9)
        dut, offered = self.dut, None
        while True:
            take = rng.random() >= self.pause
            ctx.set(dut.m_axis_tready, take)
            _, _, valid, data, last = await ctx.tick().sample(dut.m_axis_tvalid, dut.m_axis_tdata, dut.m_axis_tlast)
            if offered is not None:
                assert valid and (data, last) == offered
            offered = (data, last) if valid and not take else None
            if valid and take:
                self.got.append((data, last))


def run(
    net: IntegerNetwork, words: list[int], control: Callable[[Bus, Streams], Any], *, pause: float = 0.3, seed: int = 3
) -> Streams:
    dut = AxiAccelerator(accelerator=Accelerator(net, make_plan(net, 2)))
    streams = Streams(dut, words, pause)
    simulator = Simulator(dut)
    simulator.add_clock(1e-6)

    async def manager(ctx: Any) -> None:
        await control(Bus(dut, ctx, np.random.default_rng(seed), pause), streams)

    async def drain(ctx: Any) -> None:
        await streams.drain(ctx)

    simulator.add_testbench(manager)
    simulator.add_testbench(drain, background=True)
    simulator.run()
    return streams


def scores(net: IntegerNetwork, streams: Streams, score_bits: int = 32) -> tuple[np.ndarray, np.ndarray]:
    """Scores (N, classes) and final predictions (N,) out of the transfers; checks channel numbers and TLAST."""
    classes = net.output.channels
    values, predictions = [], []
    for number, (data, last) in enumerate(streams.got):
        score = data & ((1 << score_bits) - 1)
        values.append(score - (score >> (score_bits - 1) << score_bits))
        rest = data >> score_bits
        assert rest & 0xFFFF == number % classes
        assert last == rest >> 31 == (number % classes == classes - 1)
        if last:
            predictions.append(rest >> 16 & 0x7FFF)
    return np.array(values).reshape(-1, classes), np.array(predictions)


@pytest.mark.parametrize("code", list(Code))
@pytest.mark.parametrize("spikes", [False, True])
def test_scores_are_those_of_the_golden_model(code: Code, spikes: bool) -> None:
    net = network(code, spikes=spikes)
    rng = np.random.default_rng(1)
    given = rng.integers(0, 2, (3, 3, 3, 4, 2)) if spikes else rng.integers(-16, 16, (3, 3, 4, 2))
    words = input_words(net, make_plan(net, 2), net.input.encode(given))

    async def control(bus: Bus, streams: Streams) -> None:
        await streams.feed(bus.ctx)
        while await bus.get("done") < 3:
            pass
        assert (await bus.get("taken"), await bus.get("done"), await bus.get("status")) == (3, 3, 0)
        cycles = await bus.get("cycles")
        assert cycles > 0 and await bus.get("cycles") == cycles

    streams = run(net, words, control)
    wanted = simulate(net, given)
    values, predictions = scores(net, streams)
    np.testing.assert_array_equal(values, wanted.scores)
    np.testing.assert_array_equal(predictions, wanted.predictions)


def test_registers_describe_the_core() -> None:
    net = network()

    async def control(bus: Bus, streams: Streams) -> None:
        wanted = {
            "id": IDENTITY,
            "network": int(network_hash(net)[:8], 16),
            "shape": 3 << 16 | 4,
            "channels": 2 << 16 | 3,
            "max_timesteps": 6,
            "timesteps": 3,
            "delay": net.readout_delay(3, None),
            "status": 0,
            "taken": 0,
            "done": 0,
            "cycles": 0,
        }
        assert {name: await bus.get(name) for name in wanted} == wanted
        assert (await bus.read(0x3C))[0] == SLVERR
        assert (await bus.read(REGISTERS["reset"][0]))[0] == SLVERR

    run(net, [], control)


def test_settings_change_between_images_only() -> None:
    """T and t0 are written in range and while no image is under way; everything else is refused and changes nothing."""
    net = network()
    images = np.random.default_rng(4).integers(-16, 16, (2, 3, 4, 2))
    words = input_words(net, make_plan(net, 2), net.input.encode(images))
    timesteps, delay = REGISTERS["timesteps"][0], REGISTERS["delay"][0]

    async def control(bus: Bus, streams: Streams) -> None:
        for address, value in ((timesteps, 0), (timesteps, 7), (timesteps, 1 << 31), (delay, 3), (0x00, 1), (0x3C, 1)):
            assert await bus.write(address, value) == SLVERR
        assert await bus.write(timesteps, 5, strobes=0x1) == SLVERR
        assert (await bus.get("timesteps"), await bus.get("delay")) == (3, net.readout_delay(3, None))
        assert await bus.write(timesteps, 6) == OKAY and await bus.write(delay, 2) == OKAY
        assert await bus.write(timesteps, 2) == SLVERR  # t0 must stay below T
        every, streams.words = streams.words, streams.words[: len(words) // 2]
        await streams.feed(bus.ctx)
        assert await bus.write(timesteps, 4) == SLVERR and await bus.get("timesteps") == 6
        while await bus.get("status"):
            pass
        assert await bus.write(delay, 0) == OKAY and await bus.write(timesteps, 1) == OKAY
        streams.words = every
        await streams.feed(bus.ctx)
        while await bus.get("done") < 2:
            pass

    values, _ = scores(net, run(net, words, control))
    np.testing.assert_array_equal(values[0], simulate(net, images[:1], 6, delay=2).scores[0])
    np.testing.assert_array_equal(values[1], simulate(net, images[1:], 1, delay=0).scores[0])


def test_radix_code_has_no_settings() -> None:
    async def control(bus: Bus, streams: Streams) -> None:
        assert await bus.write(REGISTERS["timesteps"][0], 2) == SLVERR
        assert await bus.write(REGISTERS["delay"][0], 0) == SLVERR
        assert (await bus.get("timesteps"), await bus.get("delay")) == (3, 0)

    run(network(Code.RADIX), [], control)


def test_a_reset_in_the_middle_of_an_image() -> None:
    """What was taken is dropped, the counters begin anew, and the next image is right."""
    net = network()
    images = np.random.default_rng(6).integers(-16, 16, (1, 3, 4, 2))
    words = input_words(net, make_plan(net, 2), net.input.encode(images))

    async def control(bus: Bus, streams: Streams) -> None:
        assert await bus.write(REGISTERS["timesteps"][0], 4) == OKAY
        streams.words = words[:7]
        await streams.feed(bus.ctx)
        assert (await bus.get("taken"), await bus.get("status")) == (1, 1)
        assert await bus.write(REGISTERS["reset"][0], 0) == OKAY and await bus.get("taken") == 1
        assert await bus.write(REGISTERS["reset"][0], 1) == OKAY
        assert [await bus.get(name) for name in ("taken", "done", "status", "cycles", "timesteps")] == [0, 0, 0, 0, 4]
        assert not streams.got
        streams.words, streams.sent = words, 0
        await streams.feed(bus.ctx)
        while not await bus.get("done"):
            pass

    values, _ = scores(net, run(net, [], control))
    np.testing.assert_array_equal(values, simulate(net, images, 4).scores)


def test_counters_of_sizes_behind_a_power_of_two() -> None:
    """9 words of 5 steps per image, 9 output positions: numbers up to 4 and 8 take a bit more than those before."""
    layer = Layer("scores", (Conv("input", np.array([[[[2]]], [[[-1]]]])),), [1, 3])
    net = IntegerNetwork(SpikeInput((3, 3, 1)), (layer,), Code.CAUSAL, 5)
    trains = np.random.default_rng(4).integers(0, 2, (2, 5, 3, 3, 1))
    words = input_words(net, make_plan(net, 2), net.input.encode(trains))

    async def control(bus: Bus, streams: Streams) -> None:
        for images in (1, 2):
            streams.words = words[: 45 * images]
            await streams.feed(bus.ctx)
            assert await bus.get("taken") == images
            while await bus.get("status"):
                assert await bus.get("cycles") < 5000
            assert await bus.get("done") == images

    streams = run(net, [], control, pause=0)
    assert sum(last for _, last in streams.got) == 18
