"""A deliberately naive second implementation of S1-S11: the referee of golden model and hardware.

Plain numpy and Python loops, position by position, event by event, in the orders of S2. Nothing is shared with
``fpgasnn.golden``; of the package only the dataclasses of ``fpgasnn.network`` are used. Slow on purpose.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from fpgasnn.network import INPUT, Code, Conv, ImageInput, IntegerNetwork, Layer, PoolMode


@dataclass
class Counts:
    """Additions of one layer and image (S10)."""

    synaptic: int = 0
    identity: int = 0
    image: int = 0


@dataclass
class Verdict:
    """What the referee found; arrays as documented for ``fpgasnn.golden.Result``.

    ``reach[layer]`` is the smallest and largest value that the lane register took (U, accumulators, scores).
    """

    scores: np.ndarray
    prefix_scores: np.ndarray | None
    spikes: dict[str, np.ndarray] = field(default_factory=dict)
    potentials: dict[str, np.ndarray] = field(default_factory=dict)
    spike_counts: dict[str, np.ndarray] = field(default_factory=dict)
    operations: dict[str, list[Counts]] = field(default_factory=dict)
    reach: dict[str, tuple[int, int]] = field(default_factory=dict)


class Judge:
    """One run of one image through one layer at a time."""

    def __init__(self, net: IntegerNetwork, timesteps: int, delay: int) -> None:
        self.net, self.steps, self.delay = net, timesteps, delay
        self.trains: dict[str, np.ndarray] = {}
        self.reach: dict[str, tuple[int, int]] = {}

    def note(self, layer: Layer, *values: np.ndarray) -> None:
        low, high = self.reach.get(layer.name, (0, 0))
        for value in values:
            low, high = min(low, int(np.min(value))), max(high, int(np.max(value)))
        self.reach[layer.name] = low, high

    def plane_current(self, layer: Layer, t: int, cy: int, cx: int, counts: Counts) -> np.ndarray:
        """N(t) of one element of the current map, all output channels (S4)."""
        total = np.zeros(layer.channels, np.int64)
        first = self.net.reads_image(layer)
        for branch in layer.branches:
            plane = self.trains[branch.source][t]
            height, width, channels = plane.shape
            if isinstance(branch, Conv):
                out_per_group = layer.channels // branch.groups
                in_per_group = branch.weight.shape[3]
                for ky in range(branch.weight.shape[1] * branch.repeat[0]):
                    for kx in range(branch.weight.shape[2] * branch.repeat[1]):
                        y = cy * branch.stride[0] - branch.pads[0] + ky * branch.dilation[0]
                        x = cx * branch.stride[1] - branch.pads[1] + kx * branch.dilation[1]
                        if not (0 <= y < height and 0 <= x < width):
                            continue
                        for c in np.nonzero(plane[y, x])[0]:
                            group, inner = divmod(int(c), in_per_group)
                            outs = slice(group * out_per_group, (group + 1) * out_per_group)
                            row = branch.weight[outs, ky // branch.repeat[0], kx // branch.repeat[1], inner]
                            total[outs] += row.astype(np.int64) * 2**branch.shift
                            if first:
                                counts.image += out_per_group
                            else:
                                counts.synaptic += out_per_group
            else:
                y, x = cy * branch.stride[0], cx * branch.stride[1]
                for c in range(channels):
                    o = c + branch.channel_offset
                    if plane[y, x, c] and 0 <= o < layer.channels:
                        total[o] += branch.constant[o]
                        if first:
                            counts.image += 1
                        else:
                            counts.identity += 1
        return total

    def image_current(self, layer: Layer, cy: int, cx: int, counts: Counts) -> np.ndarray:
        """I0: Horner over the bit planes, the sign plane subtracted (S6)."""
        assert isinstance(self.net.input, ImageInput)
        total = np.zeros(layer.channels, np.int64)
        for plane in range(self.net.input.bits):
            current = self.plane_current(layer, plane, cy, cx, counts)
            minus = plane == 0 and self.net.input.signed
            total = 2 * total - current if minus else 2 * total + current
            self.note(layer, total)
        return total

    def window(self, layer: Layer, y: int, x: int) -> list[tuple[int, int]]:
        """Elements of the current map that one output position compares (S5)."""
        if layer.pool is None:
            return [(y, x)]
        height, width = self.net.geometry[layer.name].conv
        pool = layer.pool
        elements = []
        for py in range(pool.kernel[0]):
            for px in range(pool.kernel[1]):
                cy = y * pool.stride[0] - pool.pads[0] + py
                cx = x * pool.stride[1] - pool.pads[1] + px
                if 0 <= cy < height and 0 <= cx < width:
                    elements.append((cy, cx))
        return elements

    def fire(self, layer: Layer, y: int, x: int, counts: Counts) -> tuple[np.ndarray, np.ndarray]:
        """Spike bits and potentials after every test, (T, C) each, of one output position."""
        elements = self.window(layer, y, x)
        if self.net.code is Code.CAUSAL:
            return self.fire_causal(layer, elements, counts)
        return self.fire_complete(layer, elements, counts)

    def fire_causal(
        self, layer: Layer, elements: list[tuple[int, int]], counts: Counts
    ) -> tuple[np.ndarray, np.ndarray]:
        theta = layer.threshold
        first = self.net.reads_image(layer)
        per_step = layer.pool is not None and layer.pool.mode is PoolMode.PER_STEP
        constant = [self.image_current(layer, cy, cx, counts) for cy, cx in elements] if first else []
        potentials = [layer.start.copy()] if per_step else [layer.start.copy() for _ in elements]
        bits = np.zeros((self.steps, layer.channels), np.uint8)
        trace = np.zeros((self.steps, layer.channels), np.int64)
        for t in range(self.steps):
            currents = [
                constant[i] if first else self.plane_current(layer, t, cy, cx, counts)
                for i, (cy, cx) in enumerate(elements)
            ]
            if per_step:
                currents = [np.max(currents, axis=0)]
            for i, current in enumerate(currents):
                self.note(layer, potentials[i] + layer.bias - theta)
                potentials[i] = potentials[i] + layer.bias + current
                self.note(layer, potentials[i] - theta)
            spike = np.any([potential >= theta for potential in potentials], axis=0)
            potentials = [potential - theta * spike for potential in potentials]
            self.note(layer, *(potential - theta for potential in potentials))
            bits[t], trace[t] = spike, np.max(potentials, axis=0)
        return bits, trace

    def fire_complete(
        self, layer: Layer, elements: list[tuple[int, int]], counts: Counts
    ) -> tuple[np.ndarray, np.ndarray]:
        """Deferred and radix: accumulate everything, take the maximum, then test (S2)."""
        sums = [self.accumulate(layer, cy, cx, counts) for cy, cx in elements]
        potential = layer.start + np.max(sums, axis=0)
        bits = np.zeros((self.steps, layer.channels), np.uint8)
        trace = np.zeros((self.steps, layer.channels), np.int64)
        for t in range(self.steps):
            level = layer.threshold * (1 if self.net.code is Code.DEFERRED else 2 ** (self.steps - 1 - t))
            self.note(layer, potential - level)
            bits[t] = potential >= level
            potential = potential - level * bits[t]
            trace[t] = potential
        return bits, trace

    def accumulate(self, layer: Layer, cy: int, cx: int, counts: Counts) -> np.ndarray:
        """Completed sum of one element with its biases (S4), deferred and radix."""
        radix = self.net.code is Code.RADIX
        if self.net.reads_image(layer):
            total = self.image_current(layer, cy, cx, counts)
            return total + layer.bias if radix else self.steps * (total + layer.bias)
        total = np.zeros(layer.channels, np.int64)
        for t in range(self.steps):
            current = self.plane_current(layer, t, cy, cx, counts)
            total = 2 * total + current if radix else total + current
            self.note(layer, total)
        return total + (layer.bias if radix else self.steps * layer.bias)

    def read_out(self, layer: Layer, y: int, x: int, counts: Counts) -> tuple[np.ndarray, np.ndarray]:
        """Score (C,) and, in causal code, P(1..T) (T, C) of one output position (S8)."""
        if self.net.code is not Code.CAUSAL:
            score = self.accumulate(layer, y, x, counts)
            return score, np.zeros((0, layer.channels), np.int64)
        first = self.net.reads_image(layer)
        constant = self.image_current(layer, y, x, counts) if first else None
        score = np.zeros(layer.channels, np.int64)
        prefix = np.zeros((self.steps, layer.channels), np.int64)
        total = np.zeros(layer.channels, np.int64)
        for t in range(self.steps):
            # events before t0 do not reach the score, so they are not charged
            charge = counts if t >= self.delay else Counts()
            current = self.plane_current(layer, t, y, x, charge) if constant is None else constant
            total = total + current + layer.bias
            prefix[t] = total
            if t >= self.delay:
                score = score + current + layer.bias
                self.note(layer, score)
        return score, prefix


def input_planes(net: IntegerNetwork, encoded: np.ndarray) -> np.ndarray:
    """The input of one image as a train of 0 and 1: bit planes, most significant first (S6), or spikes."""
    if not isinstance(net.input, ImageInput):
        return encoded
    bits = net.input.bits
    return np.stack([(encoded >> (bits - 1 - plane)) & 1 for plane in range(bits)]).astype(np.uint8)


def referee(net: IntegerNetwork, inputs: np.ndarray, timesteps: int | None = None, delay: int | None = None) -> Verdict:
    """Run all images; the arguments mean what they mean for ``fpgasnn.simulate``."""
    steps = net.timesteps if timesteps is None else timesteps
    if delay is None:
        delay = max(0, min(net.delay, steps - 4)) if net.code is Code.CAUSAL else 0
    encoded = net.input.encode(inputs)
    height, width, channels = net.shape(net.output.name)
    scores = np.zeros((len(encoded), height, width, channels), np.int64)
    prefix = np.zeros((len(encoded), steps, height, width, channels), np.int64)
    verdict = Verdict(scores, prefix if net.code is Code.CAUSAL else None)
    shapes = {layer.name: net.shape(layer.name) for layer in net.layers}
    for layer in net.layers[:-1]:
        verdict.spikes[layer.name] = np.zeros((len(encoded), steps, *shapes[layer.name]), np.uint8)
        verdict.potentials[layer.name] = np.zeros((len(encoded), steps, *shapes[layer.name]), np.int64)
    for layer in net.layers:
        verdict.operations[layer.name] = [Counts() for _ in encoded]
    judge = Judge(net, steps, delay)
    for n, one in enumerate(encoded):
        judge.trains = {INPUT: input_planes(net, one)}
        for layer in net.layers:
            counts = verdict.operations[layer.name][n]
            for y in range(shapes[layer.name][0]):
                for x in range(shapes[layer.name][1]):
                    if layer.fires:
                        bits, potential = judge.fire(layer, y, x, counts)
                        verdict.spikes[layer.name][n, :, y, x] = bits
                        verdict.potentials[layer.name][n, :, y, x] = potential
                    else:
                        scores[n, y, x], sums = judge.read_out(layer, y, x, counts)
                        if net.code is Code.CAUSAL:
                            prefix[n, :, y, x] = sums
            if layer.fires:
                judge.trains[layer.name] = verdict.spikes[layer.name][n]
    for name, train in verdict.spikes.items():
        verdict.spike_counts[name] = train.reshape(len(encoded), -1).sum(axis=1, dtype=np.int64)
    verdict.reach = judge.reach
    if (height, width) == (1, 1):
        verdict.scores = scores[:, 0, 0]
        verdict.prefix_scores = None if verdict.prefix_scores is None else prefix[:, :, 0, 0]
    return verdict
