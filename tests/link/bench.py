"""An accelerator behind a host link, and conversations with it; Amaranth's simulator."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from amaranth import Elaboratable, Module, ResetInserter
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out, connect, flipped

from fpgasnn import Code, Conv, ImageInput, IntegerNetwork, Layer, SpikeInput
from fpgasnn.hdl.accelerator import Accelerator
from fpgasnn.link.link import HostLink
from fpgasnn.link.protocol import Deframer, Frame, encode_frame
from fpgasnn.plan import Plan
from fpgasnn.testing.streams import Testbench, Waits, put, run

STEP = 0x4000


def network(code: Code = Code.RADIX, source: ImageInput | SpikeInput | None = None, last: int = 2) -> IntegerNetwork:
    """One convolution to a 2 x 2 map, three classes; with ``last`` = 1 the output layer has four positions."""
    source = source or ImageInput((4, 4, 1), bits=3)
    rng = np.random.default_rng(5)
    channels = source.shape[2]
    layers = (
        Layer(
            "hidden",
            (Conv("input", rng.integers(-8, 8, (5, 3, 3, channels))),),
            bias=np.ones(5, int),
            threshold=np.full(5, 20),
        ),
        Layer("scores", (Conv("hidden", rng.integers(-8, 8, (3, last, last, 5))),), bias=np.arange(3)),
    )
    steps = 3 if code is Code.RADIX else 4
    return IntegerNetwork(source, layers, code, steps, steps if code is Code.RADIX else 8)


class Behind(wiring.Component):
    """An accelerator behind a host link, loadable or not."""

    def __init__(self, net: IntegerNetwork, plan: Plan, *, loadable: bool = False) -> None:
        self.core = Accelerator(net, plan, loadable=loadable)
        shapes = self.core.shapes
        self.link = HostLink(net=net, plan=plan, score=self.core.o.payload.shape(), shapes=shapes)
        super().__init__({"i": In(stream.Signature(8)), "o": Out(stream.Signature(8)), "lost": In(1)})

    def elaborate(self, platform: object) -> Elaboratable:
        m = Module()
        link, core = self.link, self.core
        m.submodules.link = link
        m.submodules.core = ResetInserter(link.abort)(core)
        connect(m, flipped(self.i), link.i)
        connect(m, link.o, flipped(self.o))
        connect(m, link.words, core.i)
        connect(m, core.o, link.scores)
        m.d.comb += [link.step.eq(STEP), link.lost.eq(self.lost)]
        if core.net.code is not Code.RADIX:
            m.d.comb += core.timesteps.eq(link.timesteps)
        if core.net.code is Code.CAUSAL:
            m.d.comb += core.delay.eq(link.delay)
        if core.shapes:
            m.d.comb += [core.bank.eq(link.bank), core.write.eq(link.write)]
        return m


class Host:
    """The far end: sends bytes, collects answers."""

    def __init__(self, dut: Behind, send: float = 0.0, take: float = 0.0) -> None:
        self.dut = dut
        self.answers: list[Frame] = []
        self._waits = Waits(send, seed=1), Waits(take, seed=2)
        self._finished = False

    async def send(self, context: Any, data: bytes) -> None:
        """Put bytes on the line."""
        await put(context, self.dut.i, data, waits=self._waits[0])

    async def until(self, context: Any, count: int, within: int = 20_000) -> None:
        """Wait until so many answers have come."""
        for _ in range(within):
            if len(self.answers) >= count:
                return
            await context.tick()
        raise AssertionError(f"{len(self.answers)} of {count} answers: {self.answers}")

    async def take(self, context: Any) -> None:
        """Collect answers until the other testbench has ended."""
        reader, pause = Deframer(), 0
        while not self._finished:
            context.set(self.dut.o.ready, not pause)
            _, _, valid, byte = await context.tick().sample(self.dut.o.valid, self.dut.o.payload)
            if valid and not pause:
                self.answers += reader.feed(bytes((byte,)))
                pause = self._waits[1].draw()
            elif pause:
                pause -= 1
        assert reader.corrupt == 0

    def talk(self, story: Callable[[Any], Any], cycles: int = 200_000) -> list[Frame]:
        """Run a testbench that sends; returns all answers."""

        async def tell(context: Any) -> None:
            await story(context)
            self._finished = True

        benches: Sequence[Testbench] = (tell, self.take)
        run(self.dut, *benches, cycles=cycles)
        return self.answers

    def ask(self, requests: Sequence[Frame]) -> list[Frame]:
        """Send requests, at most two unanswered (the next image is sent while one is computed); returns all answers."""

        async def story(context: Any) -> None:
            for number, request in enumerate(requests):
                await self.until(context, number - 1)
                await self.send(context, encode_frame(request))
            await self.until(context, len(requests))

        return self.talk(story)


def numbered(requests: Sequence[tuple[int, bytes]]) -> list[Frame]:
    """Requests with sequence numbers."""
    numbers = itertools.count(250)
    return [Frame(command, next(numbers) % 256, payload) for command, payload in requests]
