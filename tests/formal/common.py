"""Pieces that many specifications share, and the small networks they are built for."""

from __future__ import annotations

import numpy as np
from amaranth import Cat, Module, ResetSignal, Signal, Value
from amaranth.asserts import AnySeq
from amaranth.hdl import Assert, Assume, ValueCastable

from fpgasnn.network import Code, Conv, ImageInput, IntegerNetwork, Layer, Pool, SpikeInput

__all__ = ["assume_running", "free", "keeps", "small_network", "tiny_network"]


def assume_running(m: Module) -> None:
    """No reset after the first cycle; registers start at their initial values."""
    m.d.comb += Assume(~ResetSignal())


def free(m: Module, *inputs: Value | ValueCastable) -> None:
    """Let inputs take any value in every cycle."""
    for value in inputs:
        bits = Value.cast(value)
        m.d.comb += bits.eq(AnySeq(len(bits)))


def keeps(m: Module, valid: Value, taken: Value, *payload: Value | ValueCastable, assume: bool = False) -> None:
    """State that what is offered and not taken is offered again, unchanged, in the next cycle (D4).

    ``assume`` demands it from the surroundings instead.
    """
    now = Cat(Value.cast(value) for value in payload)
    before, waiting = Signal(len(now)), Signal()
    m.d.sync += [waiting.eq(valid & ~taken), before.eq(now)]
    claim = Assume if assume else Assert
    m.d.comb += claim(~waiting | (valid & (now == before)))


def small_network(
    code: str, *, pool: bool = False, image: bool = False, channels: int = 2, classes: int = 2, timesteps: int = 2
) -> IntegerNetwork:
    """Return a network of one layer 2 x 2 on a 3 x 3 map and scores; pools merge two rows."""
    rng = np.random.default_rng(3)
    source = ImageInput((3, 3, 1), bits=2) if image else SpikeInput((3, 3, 2))
    hidden = Layer(
        "hidden",
        (Conv("input", rng.integers(-4, 4, (channels, 2, 2, source.shape[2])).astype(np.int32)),),
        bias=rng.integers(-2, 3, channels),
        threshold=rng.integers(3, 6, channels),
        weight_bits=3,
        pool=Pool((2, 1), (1, 1)) if pool else None,
    )
    height = 1 if pool else 2
    weights = rng.integers(-4, 4, (classes, height, 2, channels)).astype(np.int32)
    scores = Layer("scores", (Conv("hidden", weights),), bias=rng.integers(-2, 3, classes), weight_bits=3)
    return IntegerNetwork(source, (hidden, scores), Code(code), timesteps)


def tiny_network(code: str, *, image: bool = False, timesteps: int = 2) -> IntegerNetwork:
    """Return the smallest network: one neuron on a map of one position, two classes."""
    source = ImageInput((1, 1, 1), bits=2) if image else SpikeInput((1, 1, 2))
    weight = np.array([2, -1][: source.shape[2]]).reshape(1, 1, 1, -1)
    hidden = Layer("hidden", (Conv("input", weight),), bias=[1], threshold=[2], weight_bits=3)  # type: ignore[arg-type]
    scores = Layer("scores", (Conv("hidden", np.array([3, -2]).reshape(2, 1, 1, 1)),), bias=[0, 1], weight_bits=3)  # type: ignore[arg-type]
    return IntegerNetwork(source, (hidden, scores), Code(code), timesteps)
