"""Proofs of S9: sums without written-out kernels, and networks whose sums would leave 64 bits."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given

from fpgasnn import Code, Conv, Identity, ImageInput, IntegerNetwork, Layer, NetworkError, SpikeInput
from fpgasnn.golden.layout import sum_bound
from fpgasnn.testing.strategies import Limits, networks
from fpgasnn.widths import input_interval, magnitude_bound, membrane_interval

SMALL = Limits(extent=6, channels=6, input_channels=4, layers=3)


@given(networks(limits=SMALL))
def test_currents_are_those_of_the_written_out_weights(net: IntegerNetwork) -> None:
    for layer in net.layers:
        image = net.input if net.reads_image(layer) else None
        smallest, largest = (image.minimum, image.maximum) if isinstance(image, ImageInput) else (0, 1)
        low = np.zeros(layer.channels, np.int64)
        high = np.zeros(layer.channels, np.int64)
        for branch in layer.branches:
            if isinstance(branch, Conv):
                weight = branch.expanded.reshape(layer.channels, -1).astype(np.int64)
            else:
                source = np.arange(layer.channels) - branch.channel_offset
                there = (source >= 0) & (source < net.shape(branch.source)[2])
                weight = np.where(there, branch.constant, 0)[:, None]
            reach = np.stack([weight * smallest, weight * largest])
            low += np.minimum(reach.min(axis=0), 0).sum(axis=1)
            high += np.maximum(reach.max(axis=0), 0).sum(axis=1)
        interval = input_interval(net, layer)
        assert (interval.low.tolist(), interval.high.tolist()) == (low.tolist(), high.tolist())


@given(networks(limits=SMALL))
def test_the_bound_holds_every_proof(net: IntegerNetwork) -> None:
    """What is checked before the proof is at least what the proof, and the golden model's types, compute with."""
    for layer in net.layers:
        bound = magnitude_bound(net, layer, net.max_timesteps or 1)
        reached = membrane_interval(net, layer)
        assert max(-int(reached.low.min()), int(reached.high.max())) <= bound
        assert sum_bound(net, layer, net.max_timesteps or 1) <= bound


def large(size: int, code: Code, steps: int) -> IntegerNetwork:
    """The largest weights, shifts and pixels there are, over size x size pixels."""
    weight = np.full((1, 1, 1, 1), 32767)
    scores = Layer("scores", (Conv("input", weight, shift=7, repeat=(size, size)),), [0], weight_bits=16)
    return IntegerNetwork(ImageInput((size, size, 1), bits=16), (scores,), code, steps)


def test_sums_that_leave_64_bits_are_refused() -> None:
    """2^15 * 2^7 * 2^16 * size^2 * 1024 steps: no word holds what the golden model would add up."""
    assert large(64, Code.CAUSAL, 1024).widths["scores"].membrane == 61
    message = (
        r"potentials must stay below 2\^61 \(S9\), got up to \d+ in 1024 steps, in layer 'scores': divide .* lower max"
    )
    with pytest.raises(NetworkError, match=message):
        large(128, Code.CAUSAL, 1024)
    with pytest.raises(NetworkError, match=message):
        large(16384, Code.DEFERRED, 1024)
    assert large(128, Code.CAUSAL, 128).widths["scores"].membrane == 60


def test_the_largest_constants_fit() -> None:
    for code, steps in ((Code.CAUSAL, 1024), (Code.DEFERRED, 1024), (Code.RADIX, 8)):
        most = 1 << 40
        hidden = Layer("hidden", (Identity("input", [-most]),), [most], [most])
        scores = Layer("scores", (Identity("hidden", [most]),), [-most])
        net = IntegerNetwork(SpikeInput((1, 1, 1)), (hidden, scores), code, steps)
        assert max(widths.membrane for widths in net.widths.values()) <= 54


def test_pixels_count_in_the_bound_of_the_layer_that_reads_them() -> None:
    first = Layer("first", (Conv("input", np.ones((1, 1, 1, 1), int)),), [0], [1])
    hidden = Layer("hidden", (Conv("first", np.full((1, 1, 1, 1), 5)),), [2], [7])
    scores = Layer("scores", (Conv("hidden", np.ones((1, 1, 1, 1), int)),), [0])
    nets = [IntegerNetwork(ImageInput((1, 1, 1), bits=bits), (first, hidden, scores), timesteps=3) for bits in (1, 16)]
    assert [magnitude_bound(net, hidden, 3) for net in nets] == [2 * 3 * (5 + 2 + 7)] * 2
    assert [magnitude_bound(net, first, 3) for net in nets] == [2 * 3 * ((1 << bits) + 1) for bits in (1, 16)]
