"""Another network for a running device: whether it fits what was built, and the requests that bring it there."""

from __future__ import annotations

import zlib

import numpy as np

from ..errors import InputError
from ..network import Code, Conv, ImageInput, IntegerNetwork, Layer
from ..plan import LayerPlan, Plan, make_plan
from ..widths import Interval, signed_bits
from .identity import DeviceIdentity, describe
from .loadable import LayerIdentity, load_chunks, structure
from .protocol import LOAD_BYTES, Command

__all__ = ["CHUNK_BYTES", "check_loadable", "load_requests"]

CHUNK_BYTES = 1024
"""Of a ``data`` request: 10 ms at 1 Mbaud, which is what a damaged one costs, and 2 % of overhead."""
_BUILD = "build it for this network"


def check_loadable(net: IntegerNetwork, identity: DeviceIdentity) -> Plan:
    """Check that a network has the structure and the widths that a device was built for; return its plan there.

    Raises
    ------
    InputError
        If it does not, or the device was not built loadable. The message names what differs, of a structure the layer.
    PlanError
        If the device says of itself that a layer has a number of lanes that no build makes.
    """
    if not identity.layers:
        raise InputError(
            "the device must be built loadable to take another network, got one that is not: use `fpgasnn build "
            "--loadable`"
        )
    _check_run(net, identity)
    _check_input(net, identity)
    if len(net.layers) != len(identity.layers):
        raise _misfit(f"must have {len(identity.layers)} layers", f"{len(net.layers)}")
    for layer, held in zip(net.layers, identity.layers, strict=True):
        _check_structure(net, layer, held)
    lanes = {layer.name: held.lanes for layer, held in zip(net.layers, identity.layers, strict=True)}
    plan = make_plan(net, lanes, max_timesteps=identity.max_timesteps)
    for layer, planned, held in zip(net.layers, plan.layers, identity.layers, strict=True):
        _check_widths(net, layer, planned, held)
    return plan


def load_requests(
    net: IntegerNetwork, identity: DeviceIdentity, chunk_bytes: int = CHUNK_BYTES
) -> list[tuple[Command, bytes]]:
    """Commands and payloads that load a network (docs/protocol.md), in order; ``data`` has about so many bytes each.

    Raises
    ------
    InputError
        As :func:`check_loadable`.
    """
    plan = check_loadable(net, identity)
    says = describe(net, plan, identity.score_bits, loadable=True, layers=identity.layers)
    requests, offset, checksum = [], 0, 0
    for chunk in load_chunks(net, plan, identity.layers, says, chunk_bytes):
        requests.append((Command.LOAD_DATA, offset.to_bytes(LOAD_BYTES, "little") + chunk))
        offset, checksum = offset + len(chunk), zlib.crc32(chunk, checksum)
    begin = (Command.LOAD_BEGIN, offset.to_bytes(LOAD_BYTES, "little"))
    return [begin, *requests, (Command.LOAD_COMMIT, checksum.to_bytes(LOAD_BYTES, "little"))]


def _misfit(must: str, got: str, where: str = "", rule: str = "D5") -> InputError:
    return InputError(f"a network for this device {must} ({rule}), got {got}{where}: {_BUILD}")


def _check_run(net: IntegerNetwork, identity: DeviceIdentity) -> None:
    """Code and run lengths."""
    if net.code is not identity.code:
        raise _misfit(f"must be in {identity.code} code", f"{net.code}", rule="S2")
    assert net.max_timesteps is not None
    if net.code is Code.RADIX and net.max_timesteps != identity.max_timesteps:
        raise _misfit(f"must have {identity.max_timesteps} planes", f"{net.max_timesteps}", rule="S4")
    if net.max_timesteps < identity.max_timesteps:
        # its widths are proven up to its own T_max, and the device takes any T up to its own
        raise _misfit(f"must have max_timesteps >= {identity.max_timesteps}", f"{net.max_timesteps}", rule="S9")


def _check_input(net: IntegerNetwork, identity: DeviceIdentity) -> None:
    """Kind and shape of the input, and of an image bits and sign."""

    def text(source: object) -> str:
        if not isinstance(source, ImageInput):
            return "spike trains"
        return f"{'signed' if source.signed else 'unsigned'} images of {source.bits} bits"

    mine, held = net.input, identity.input
    if text(mine) != text(held):
        raise _misfit(f"must read {text(held)}", text(mine), rule="S6")
    if mine.shape != held.shape:
        raise _misfit(f"must read inputs of shape {held.shape}", f"{mine.shape}", rule="S6")


def _check_structure(net: IntegerNetwork, layer: Layer, held: LayerIdentity) -> None:
    if structure(net, layer) != held.structure:
        raise _misfit(
            "must have its layers' sources, kernels, strides, pads, dilations, groups, channels and (merged) pools",
            "others",
            f", in layer {layer.name!r}",
        )


def _check_widths(net: IntegerNetwork, layer: Layer, planned: LayerPlan, held: LayerIdentity) -> None:
    for what, rule, most, needed in (
        ("weights, shifted,", "S4", held.bits.weight, _weight_bits(layer, planned)),
        ("potentials", "S9", held.bits.membrane, net.widths[layer.name].membrane),
    ):
        if needed > most:
            raise InputError(
                f"{what} of a network for this device must fit {most} bits ({rule}), got {needed}, in layer "
                f"{layer.name!r}: divide the layer's weights, bias, threshold and start by a common factor, or {_BUILD}"
            )


def _weight_bits(layer: Layer, planned: LayerPlan) -> int:
    """Bits that the shifted weights in the memory need, whatever width the layer declares for them (D7)."""
    pairs = zip(layer.branches, planned.branches, strict=True)
    scanned = [b for b, p in pairs if p.kind != "channelwise" and isinstance(b, Conv)]
    weights = [b.weight.astype(np.int64).ravel() << b.shift for b in scanned]
    return max((signed_bits(Interval(weight, weight)) for weight in weights), default=0)
