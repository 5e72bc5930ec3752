"""Devices that take another network of the same structure: what they were built for, and what is sent to them."""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ..hdl.memory_image import LayerBits, MemoryShape, layer_bits, memory_image, memory_shapes
from ..network import INPUT, Conv, IntegerNetwork, Layer
from ..plan import Plan

__all__ = [
    "LayerIdentity",
    "identify_layers",
    "identity_shape",
    "load_chunks",
    "structure",
    "unpack_layers",
]

# lanes, bits of a weight, of a potential; structure
_LAYER = struct.Struct("<HBB8s")


@dataclass(frozen=True)
class LayerIdentity:
    """What the engines of a layer were built for.

    Members
    -------
    lanes : int
    bits : LayerBits
        Of a weight and of a potential, which another network's must not exceed.
    structure : bytes
        :func:`structure` of the layer.
    """

    lanes: int
    bits: LayerBits
    structure: bytes

    def pack(self) -> bytes:
        """Bytes of the description of a device."""
        return _LAYER.pack(self.lanes, self.bits.weight, self.bits.membrane, self.structure)


def structure(net: IntegerNetwork, layer: Layer) -> bytes:
    """Eight bytes that tell layers apart which the same engine cannot compute: of a SHA-256 of all but the numbers.

    Two layers have the same if sources, kinds, kernels, strides, pads, dilations, groups, merged and max-pools and
    channel offsets are equal, whatever their names, weights, shifts, constants, biases, thresholds and starts.
    """
    names = [INPUT, *(other.name for other in net.layers)]
    branches: list[dict[str, Any]] = []
    for branch in layer.branches:
        entry: dict[str, Any] = {"source": names.index(branch.source), "stride": branch.stride}
        if isinstance(branch, Conv):
            entry |= {"weight": branch.weight.shape, "pads": branch.pads, "dilation": branch.dilation}
            entry |= {"groups": branch.groups, "repeat": branch.repeat}
        else:
            entry |= {"offset": branch.channel_offset}
        branches.append(entry)
    pool = layer.pool and [layer.pool.kernel, layer.pool.stride, layer.pool.pads, layer.pool.ceil, str(layer.pool.mode)]
    described = {"fires": layer.fires, "channels": layer.channels, "branches": branches, "pool": pool}
    return hashlib.sha256(json.dumps(described, sort_keys=True).encode()).digest()[: _LAYER.size - 4]


def identify_layers(net: IntegerNetwork, plan: Plan) -> tuple[LayerIdentity, ...]:
    """Describe the engines that are built for a network."""
    return tuple(
        LayerIdentity(planned.lanes, bits, structure(net, layer))
        for layer, planned, bits in zip(net.layers, plan.layers, layer_bits(net, plan), strict=True)
    )


def unpack_layers(data: bytes) -> tuple[LayerIdentity, ...]:
    """Read what :meth:`LayerIdentity.pack` has written for every layer; raises struct.error for other lengths."""
    return tuple(
        LayerIdentity(lanes, LayerBits(weight, membrane), mark)
        for lanes, weight, membrane, mark in _LAYER.iter_unpack(data)
    )


def identity_shape(identity: bytes) -> MemoryShape:
    """The memory that holds the description of a loadable device."""
    return MemoryShape("", "identity", len(identity), 1, 8)


def load_chunks(
    net: IntegerNetwork, plan: Plan, layers: Sequence[LayerIdentity], identity: bytes, most: int
) -> Iterator[bytes]:
    """Yield what is sent of a network, piece by piece: its memories, then its description; no part of a word is cut.

    Parameters
    ----------
    net : IntegerNetwork
    plan : Plan
        With the lanes and T_max of the device.
    layers : sequence of LayerIdentity
        Of the device.
    identity : bytes
        What the device will say of itself.
    most : int
        Bytes of a piece, unless a part of a word has more.
    """
    bits = [layer.bits for layer in layers]
    shapes = (*memory_shapes(plan, bits), identity_shape(identity))
    contents = [*memory_image(net, plan, bits), [[byte] for byte in identity]]
    chunk = bytearray()
    for shape, words in zip(shapes, contents, strict=True):
        for word in words:
            for part in word:
                if chunk and len(chunk) + shape.part_bytes > most:
                    yield bytes(chunk)
                    chunk.clear()
                chunk += part.to_bytes(shape.part_bytes, "little")
    yield bytes(chunk)
