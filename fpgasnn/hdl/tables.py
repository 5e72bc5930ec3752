"""Contents of the memories: weights in the order of events, constants in the order of the ROM.

This is where the integers of the network meet the addresses of the hardware; everything here is plain Python.
"""

from __future__ import annotations

import numpy as np

from ..network import Conv, ImageInput, IntegerNetwork, Layer
from ..plan import LayerPlan
from ..schedule import Constant

__all__ = ["constant_table", "needs_never", "weight_table"]


def needs_never(plan: LayerPlan) -> bool:
    """True if some pool window hangs over the edge of the map of currents."""
    for axis in (0, 1):
        last = (plan.shape[axis] - 1) * plan.pool_stride[axis] - plan.pool_pads[axis] + plan.pool[axis]
        if plan.pool_pads[axis] or last > plan.conv[axis]:
            return True
    return False


def _events(net: IntegerNetwork, layer: Layer, plan: LayerPlan) -> np.ndarray:
    """Weights by event number: (events, channels out), in the order the scanner counts (D2)."""
    conv = layer.branches[0]
    assert isinstance(conv, Conv)
    branch = plan.branches[0]
    weight = conv.expanded.transpose(2, 1, 3, 0)  # kx, ky, channel in, channel out
    taps_x, taps_y, channels, out = weight.shape
    if branch.kind == "window" or (net.reads_image(layer) and isinstance(net.input, ImageInput)):
        return weight.reshape(-1, out)
    words, bits = branch.ring.words, branch.ring.word_bits
    padded = np.zeros((taps_x, taps_y, words * bits, out), weight.dtype)
    padded[:, :, :channels] = weight
    return padded.reshape(taps_x, taps_y, words, bits, out).transpose(0, 2, 1, 3, 4).reshape(-1, out)


def weight_table(net: IntegerNetwork, layer: Layer, plan: LayerPlan) -> list[int]:
    """Words of the weight memory: group by group, event by event, lane 0 in the lowest bits."""
    events = _events(net, layer, plan).astype(np.int64)
    conv = layer.branches[0]
    assert isinstance(conv, Conv)
    bits = layer.weight_bits + conv.shift
    padded = np.zeros((len(events), plan.groups * plan.lanes), np.int64)
    padded[:, : layer.channels] = events
    mask = (1 << bits) - 1
    table = []
    for group in range(plan.groups):
        for row in padded[:, group * plan.lanes : (group + 1) * plan.lanes].tolist():
            table.append(sum((value & mask) << (lane * bits) for lane, value in enumerate(row)))
    return table


def _values(net: IntegerNetwork, layer: Layer, slot: tuple[Constant | None, int], channel: int) -> tuple[int, int]:
    """One ROM word of one channel, without and with a spike (S4, D1)."""
    constant, iteration = slot
    if constant is None:
        return -1, -1
    bias = int(layer.bias[channel])
    if constant is Constant.BIAS:
        return bias, bias
    assert layer.threshold is not None and layer.start is not None
    threshold, start = int(layer.threshold[channel]), int(layer.start[channel])
    if constant is Constant.RADIX_TEST:
        step = threshold << max(0, net.timesteps - 2 - iteration)
        return step, -step
    if constant is Constant.RADIX_START:
        value = bias + start - (threshold << (net.timesteps - 1))
        return value, value
    if constant is Constant.STEP_BIAS:
        return bias, bias - threshold
    if constant is Constant.RESET:
        return 0, -threshold
    value = start - threshold + (bias if constant is Constant.START_BIAS else 0)
    return value, value


def _idle(slot: tuple[Constant | None, int]) -> tuple[int, int]:
    """ROM word of a lane without a channel: its potential stays at -1 and never fires."""
    starts = (None, Constant.START_BIAS, Constant.START, Constant.RADIX_START)
    return (-1, -1) if slot[0] in starts else (0, 0)


def constant_table(
    net: IntegerNetwork, layer: Layer, plan: LayerPlan, slots: list[tuple[Constant | None, int]]
) -> list[list[tuple[int, int]]]:
    """Words of the constant ROMs: [group * slots + slot][lane] -> (without, with a spike)."""
    table = []
    for group in range(plan.groups):
        for slot in slots:
            row = []
            for lane in range(plan.lanes):
                channel = group * plan.lanes + lane
                row.append(_values(net, layer, slot, channel) if channel < layer.channels else _idle(slot))
            table.append(row)
    return table
