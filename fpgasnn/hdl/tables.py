"""Contents of the memories: weights in the order of events, constants in the order of the ROM.

This is where the integers of the network meet the addresses of the hardware; everything here is plain Python.
"""

from __future__ import annotations

import numpy as np

from ..network import Conv, Identity, IntegerNetwork, Layer
from ..plan import BranchPlan, LayerPlan
from ..schedule import Constant

__all__ = ["constant_table", "needs_never", "weight_table", "weight_width"]


def needs_never(plan: LayerPlan) -> bool:
    """True if some pool window hangs over the edge of the map of currents."""
    for axis in (0, 1):
        last = (plan.shape[axis] - 1) * plan.pool_stride[axis] - plan.pool_pads[axis] + plan.pool[axis]
        if plan.pool_pads[axis] or last > plan.conv[axis]:
            return True
    return False


def weight_width(layer: Layer, plan: LayerPlan) -> int:
    """Bits of a weight in the memory: the layer's, and the largest shift of the branches that are scanned (D7)."""
    scanned = [b for b, p in zip(layer.branches, plan.branches, strict=True) if p.kind != "channelwise"]
    return layer.weight_bits + max((b.shift for b in scanned if isinstance(b, Conv)), default=0)


def _dense(conv: Conv, *, repeated: bool) -> np.ndarray:
    """Weights of a convolution in one group, (out, height, width, in): 0 where a channel is of another group."""
    weight = conv.expanded if repeated else conv.weight << conv.shift
    out, height, width, inner = weight.shape
    dense = np.zeros((out, height, width, conv.groups, inner), weight.dtype)
    channels = np.arange(out)
    dense[channels, :, :, channels // (out // conv.groups)] = weight
    return dense.reshape(out, height, width, -1)


def _events(conv: Conv, branch: BranchPlan) -> np.ndarray:
    """Weights of a branch by event number: (events, channels out), in the order the scanner counts (D2)."""
    weight = _dense(conv, repeated=branch.kind == "window").transpose(2, 1, 3, 0)  # kx, ky, channel in, channel out
    taps_x, taps_y, channels, out = weight.shape
    words, bits = branch.ring.words, branch.ring.word_channels
    padded = np.zeros((taps_x, taps_y, words * bits, out), weight.dtype)
    padded[:, :, :channels] = weight
    return padded.reshape(taps_x, taps_y, words, bits, out).transpose(0, 2, 1, 3, 4).reshape(-1, out)


def weight_table(layer: Layer, plan: LayerPlan, bits: int | None = None) -> list[int]:
    """Words of the weight memory: group by group, branch by branch, event by event, lane 0 in the lowest bits.

    A weight has so many ``bits``; None is :func:`weight_width`.
    """
    bits = weight_width(layer, plan) if bits is None else bits
    mask = (1 << bits) - 1
    tables = []
    for branch, planned in zip(layer.branches, plan.branches, strict=True):
        if planned.kind != "channelwise":
            assert isinstance(branch, Conv)
            tables.append(_events(branch, planned))
    events = np.concatenate([*tables, np.zeros((0, layer.channels), np.int32)]).astype(np.int64)
    padded = np.zeros((len(events), plan.groups * plan.lanes), np.int64)
    padded[:, : layer.channels] = events
    table = []
    for group in range(plan.groups):
        for row in padded[:, group * plan.lanes : (group + 1) * plan.lanes].tolist():
            table.append(sum((value & mask) << (lane * bits) for lane, value in enumerate(row)))
    return table


def _skip_constants(layer: Layer, plan: LayerPlan) -> np.ndarray:
    """Constants added where a channel's own input spikes: (words, channels), branch by branch, column by column."""
    words = []
    for branch, planned in zip(layer.branches, plan.branches, strict=True):
        if isinstance(branch, Identity):
            words.append(branch.constant[None])
        elif planned.kind == "channelwise":
            taps = (branch.weight[..., 0].astype(np.int64) << branch.shift).transpose(2, 1, 0)
            words.append(taps.reshape(-1, layer.channels))
    return np.concatenate(words)


def _values(
    net: IntegerNetwork, layer: Layer, plan: LayerPlan, slot: tuple[Constant | None, int], channel: int
) -> tuple[int, int]:
    """One ROM word of one channel, without and with a spike (S4, D1)."""
    constant, iteration = slot
    if constant is None:
        return -1, -1
    bias = int(layer.bias[channel])
    if constant is Constant.BIAS:
        return bias, bias
    if constant is Constant.SKIP:
        value = int(_skip_constants(layer, plan)[iteration, channel])
        return value, value
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
                row.append(_values(net, layer, plan, slot, channel) if channel < layer.channels else _idle(slot))
            table.append(row)
    return table
