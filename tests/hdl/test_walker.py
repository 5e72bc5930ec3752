# amaranth: UnusedElaboratable=no
"""The walker against an enumeration of every window (D2, D8)."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest

from fpgasnn.geometry import Pair
from fpgasnn.hdl.walker import Walker
from fpgasnn.network import Code, Conv, IntegerNetwork, Layer, Pool, SpikeInput
from fpgasnn.plan import make_plan
from fpgasnn.testing.streams import run

IMAGES = 3


@dataclass(frozen=True)
class Geometry:
    """A convolution with a pool behind it, as a network file states it."""

    size: Pair
    kernel: Pair
    stride: Pair = (1, 1)
    dilation: Pair = (1, 1)
    pads: tuple[int, int, int, int] = (0, 0, 0, 0)
    pool: Pool | None = None
    ring_rows: int | None = None

    def network(self) -> IntegerNetwork:
        conv = Conv("input", np.ones((1, *self.kernel, 1), int), self.stride, self.pads, self.dilation)
        hidden = Layer("hidden", (conv,), bias=np.zeros(1, int), threshold=np.ones(1, int), pool=self.pool)
        shape = IntegerNetwork(SpikeInput((*self.size, 1)), (hidden, self._scores((1, 1))), Code.CAUSAL, 1).shape(
            "hidden"
        )
        scores = self._scores(shape[:2])
        return IntegerNetwork(SpikeInput((*self.size, 1)), (hidden, scores), Code.CAUSAL, 1)

    @staticmethod
    def _scores(kernel: Pair) -> Layer:
        return Layer("scores", (Conv("hidden", np.ones((1, *kernel, 1), int)),), bias=np.zeros(1, int))

    def window(self, axis: int, position: int, element: int) -> list[int]:
        """Input indices (some outside the map) of the taps of one pool element, along one axis."""
        pool_stride, pool_pad = (self.pool.stride[axis], self.pool.pads[axis]) if self.pool else (1, 0)
        place = position * pool_stride - pool_pad + element
        first = place * self.stride[axis] - self.pads[axis]
        return [first + tap * self.dilation[axis] for tap in range(self.kernel[axis])]

    def counts(self, axis: int, position: int, element: int, conv: Pair) -> bool:
        """True if the pool element lies inside the map of currents."""
        place = position * self.pool.stride[axis] - self.pool.pads[axis] + element if self.pool else position
        return 0 <= place < conv[axis]


def check(geometry: Geometry) -> None:
    """Walk over several images and compare every output with the enumeration."""
    net = geometry.network()
    rows = {"hidden": geometry.ring_rows} if geometry.ring_rows else None
    layer = make_plan(net, ring_rows=rows).layers[0]
    ring, height, width = layer.branches[0].ring, *geometry.size
    elements = geometry.pool.kernel if geometry.pool else (1, 1)
    modulus = 1 << ring.counter_bits
    conv = net.geometry["hidden"].conv
    dut = Walker(layer=layer)

    def rows_of(y: int) -> list[int]:
        return [row for ey in range(elements[0]) for row in geometry.window(0, y, ey)]

    async def position(context: Any, image: int, y: int, x: int) -> None:
        columns = [column for ex in range(elements[1]) for column in geometry.window(1, x, ex)]
        later = [row for oy in range(y + 1, layer.shape[0]) for row in rows_of(oy)]
        assert context.get(dut.row_start) == (x == 0)
        assert context.get(dut.row_end) == (x == layer.shape[1] - 1)
        assert context.get(dut.need_row) == (image * height + min(max(max(rows_of(y)), 0), height - 1)) % modulus
        assert context.get(dut.need_column) == min(max(max(columns), 0), width - 1)
        free = min(max(min(later), 0), height) if later else height
        assert context.get(dut.released) == (image * height + free) % modulus
        for ey in range(elements[0]):
            for ex in range(elements[1]):
                context.set(dut.element_row, ey)
                context.set(dut.element_column, ex)
                element(context, image, y, x, ey, ex)

    def element(context: Any, image: int, y: int, x: int, ey: int, ex: int) -> None:
        valid = geometry.counts(0, y, ey, conv) and geometry.counts(1, x, ex, conv)
        assert context.get(dut.element_valid) == valid
        if not valid:
            return
        assert context.get(dut.left) == geometry.window(1, x, ex)[0]
        banks: dict[int, int] = {}
        for tap, row in enumerate(geometry.window(0, y, ey)):
            if 0 <= row < height:
                banks[(image * height + row) % ring.rows] = tap
        hits = context.get(dut.taps_valid)
        taps = context.get(dut.taps)
        assert {bank: taps[bank] for bank in range(ring.rows) if hits >> bank & 1} == banks

    async def bench(context: Any) -> None:
        for image in range(IMAGES):
            for y in range(layer.shape[0]):
                for x in range(layer.shape[1]):
                    await position(context, image, y, x)
                    if (y + x) % 3 == 0:  # nothing moves without next
                        await context.tick()
                        await position(context, image, y, x)
                    context.set(dut.next, 1)
                    await context.tick()
                    context.set(dut.next, 0)

    run(dut, bench)


CORNERS = {
    "one position": Geometry((1, 1), (1, 1)),
    "whole map": Geometry((3, 4), (3, 4)),
    "same padding": Geometry((5, 4), (3, 3), pads=(1, 1, 1, 1)),
    "padding wider than the kernel": Geometry((2, 2), (2, 2), pads=(3, 3, 3, 3)),
    "padding on one side": Geometry((4, 3), (2, 2), pads=(0, 0, 2, 1)),
    "stride leaves rows unread": Geometry((6, 5), (2, 2), stride=(4, 3)),
    "stride beyond the kernel": Geometry((7, 7), (1, 1), stride=(3, 2)),
    "dilation": Geometry((7, 6), (3, 2), dilation=(2, 3), pads=(2, 1, 2, 1)),
    "pool": Geometry((6, 6), (3, 3), pads=(1, 1, 1, 1), pool=Pool((2, 2), (2, 2))),
    "overlapping pool": Geometry((6, 5), (2, 2), pool=Pool((3, 2), (2, 1))),
    "pool with pads": Geometry((5, 5), (2, 2), pool=Pool((3, 3), (2, 2), (1, 1, 1, 1))),
    "pool rounded up": Geometry((6, 6), (2, 2), pool=Pool((2, 2), (2, 2), ceil=True)),
    "pool, stride and dilation": Geometry((9, 9), (2, 3), (2, 1), (3, 2), (1, 2, 0, 1), Pool((2, 2), (1, 2))),
    "smallest ring": Geometry((6, 6), (3, 3), ring_rows=3),
    "ring larger than the map": Geometry((4, 4), (2, 2), ring_rows=9),
}


@pytest.mark.parametrize("name", CORNERS)
def test_corners(name: str) -> None:
    check(CORNERS[name])


def random_geometry(seed: int) -> Geometry:
    """Any geometry that has an output position."""
    rng = random.Random(seed)

    def pair(high: int, low: int = 1) -> Pair:
        return rng.randint(low, high), rng.randint(low, high)

    while True:
        size, kernel, stride, dilation = pair(7), pair(3), pair(3), pair(2)
        before, after = pair(2, 0), pair(2, 0)
        conv = [
            (size[axis] + before[axis] + after[axis] - (kernel[axis] - 1) * dilation[axis] - 1) // stride[axis] + 1
            for axis in (0, 1)
        ]
        pool = None
        if rng.random() < 0.6:
            window, step = pair(3), pair(3)
            pads = (rng.randint(0, window[0] // 2), rng.randint(0, window[1] // 2)) * 2
            if all(window[axis] <= conv[axis] for axis in (0, 1)):
                pool = Pool(window, step, pads, ceil=rng.random() < 0.5)
        if min(conv) >= 1:
            return Geometry(size, kernel, stride, dilation, (*before, *after), pool)


@pytest.mark.parametrize("seed", range(40))
def test_random_geometry(seed: int) -> None:
    check(random_geometry(seed))


def test_random_geometries_differ() -> None:
    drawn = [random_geometry(seed) for seed in range(40)]
    assert sum(geometry.pool is not None for geometry in drawn) >= 10
    assert sum(geometry.pool is not None and any(geometry.pool.pads) for geometry in drawn) >= 3
    assert sum(max(geometry.stride) > 1 for geometry in drawn) >= 10
    assert sum(max(geometry.dilation) > 1 for geometry in drawn) >= 10
    assert sum(any(geometry.pads) for geometry in drawn) >= 20


def test_latency() -> None:
    """The walker stands at the next position in the cycle after ``next``; the rest is combinational."""
    dut = Walker(layer=make_plan(Geometry((2, 2), (1, 1)).network()).layers[0])
    seen = []

    async def bench(context: Any) -> None:
        for move in (1, 0, 1, 1):
            context.set(dut.next, move)
            _, _, row, column = await context.tick().sample(dut.need_row, dut.need_column)
            seen.append((row, column))

    run(dut, bench)
    assert seen == [(0, 0), (0, 1), (0, 1), (1, 0)]
