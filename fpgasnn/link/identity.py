"""What a device says of itself: enough for a host that has no network file."""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from .. import _check
from ..errors import InputError, ToolError
from ..network import Code, ImageInput, IntegerNetwork, SpikeInput
from ..plan import Plan
from ..sources import Layout
from ..storage import network_hash
from .loadable import LayerIdentity, identify_layers, unpack_layers
from .protocol import STEP_BYTES, VERSION

__all__ = ["DeviceIdentity", "describe", "pack_inputs", "parse"]

_CODES = (Code.CAUSAL, Code.DEFERRED, Code.RADIX)
_LAYOUTS: tuple[Layout, ...] = ("nhwc", "nchw", "nwc", "ncw", "nc")
_SPIKES, _SIGNED, _LOADABLE = 1, 2, 4

# protocol, hash, code, T, T_max, t~0; flags, layout, bits, input shape; output shape, bits of a score; word bits, words
_FIXED = struct.Struct("<B32sBHHHBBB3H3HBHH")
_BITS_PER_BAUD = 1 << 16


@dataclass(frozen=True, eq=False)
class DeviceIdentity:
    """A device as it has identified itself.

    Members
    -------
    network : str
        Hash of the network (:func:`fpgasnn.storage.network_hash`).
    code : Code
    timesteps, max_timesteps, delay : int
        The network's default T (or K) and t~0, neither beyond the next one; the largest T of the hardware.
    input : ImageInput or SpikeInput
        With the map from real images to integers.
    output : (height, width, channels)
        Of the scores.
    score_bits : int
        Of one score, sign included.
    word_bits, words : int
        Width of an input word, and words per position and index.
    step : int
        Phase step of the serial line: 2**16 bits per cycle.
    layers : tuple of LayerIdentity
        Of a device that takes other networks of the same structure: what the engines of each layer were built for. Else
        empty.
    """

    network: str
    code: Code
    timesteps: int
    max_timesteps: int
    delay: int
    input: ImageInput | SpikeInput
    output: tuple[int, int, int]
    score_bits: int
    word_bits: int
    words: int
    step: int
    layers: tuple[LayerIdentity, ...] = ()

    def clock(self, baud: int) -> Fraction:
        """Clock of the device in Hz, from the rate of its line; exact to half a phase step."""
        return Fraction(baud * _BITS_PER_BAUD, self.step)

    def settings(self, encoded: NDArray[np.integer], timesteps: int | None, delay: int | None) -> tuple[int, int]:
        """Resolve and check T (or K) and t0 of a run (S4, S8), as the network does, but for this hardware.

        Parameters
        ----------
        encoded : array
            From ``input.encode``.
        timesteps, delay : int or None
            None are the network's defaults.

        Raises
        ------
        InputError
            If one is out of range.
        """
        length = None if isinstance(self.input, ImageInput) else encoded.shape[1]
        default = self.timesteps if length is None else length
        steps = _check.integer(default if timesteps is None else timesteps, "timesteps", rule="S4")
        if not (self.timesteps if self.code is Code.RADIX else 1) <= steps <= self.max_timesteps:
            least = self.timesteps if self.code is Code.RADIX else 1
            raise InputError(
                f"timesteps must be in {least}..{self.max_timesteps} for this device (S4), got {steps}: choose one of "
                f"these, or build with a larger max_timesteps"
            )
        if length not in (None, steps):
            raise InputError(
                f"spike trains must have timesteps={steps} steps (S11), got {length}: cut the trains or give "
                f"timesteps={length}"
            )
        if delay is None:
            return steps, max(0, min(self.delay, steps - 4)) if self.code is Code.CAUSAL else 0
        most = steps - 1 if self.code is Code.CAUSAL else 0
        return steps, _check.integer(delay, "delay", low=0, high=most, rule="S8")


def describe(
    net: IntegerNetwork,
    plan: Plan,
    score_bits: int,
    *,
    loadable: bool = False,
    layers: Sequence[LayerIdentity] | None = None,
) -> bytes:
    """Bytes that a device answers behind its phase step.

    Parameters
    ----------
    net : IntegerNetwork
    plan : Plan
        Its folding.
    score_bits : int
        Width of the accelerator's scores.
    loadable : bool
        Its memories can be written.
    layers : sequence of LayerIdentity or None
        What a loadable device was built for; None: for this network.
    """
    ring = plan.layers[0].branches[0].ring
    source, output = net.input, plan.layers[-1]
    factors = b""
    if isinstance(source, ImageInput):
        assert source.scale is not None and source.offset is not None
        factors = np.stack([source.scale, source.offset]).astype("<f8").tobytes()
    fixed = _FIXED.pack(
        VERSION,
        bytes.fromhex(network_hash(net)),
        _CODES.index(net.code),
        min(net.timesteps, plan.max_timesteps),
        plan.max_timesteps,
        # beyond T_max - 4 all are the same: T - 4 is the most for every T (S8)
        min(net.delay, plan.max_timesteps),
        (_SIGNED * source.signed if isinstance(source, ImageInput) else _SPIKES) | _LOADABLE * loadable,
        _LAYOUTS.index(source.layout) if isinstance(source, ImageInput) else 0,
        source.bits if isinstance(source, ImageInput) else 1,
        *source.shape,
        *output.shape,
        output.channels,
        score_bits,
        ring.lanes,
        -(-ring.channels // ring.lanes),
    )
    held = (identify_layers(net, plan) if layers is None else layers) if loadable else ()
    return fixed + factors + b"".join(layer.pack() for layer in held)


def parse(body: bytes) -> DeviceIdentity:
    """Read the body of an ``identify`` answer.

    Raises
    ------
    ToolError
        If it is that of another protocol, or makes no sense.
    """
    step, rest = int.from_bytes(body[:STEP_BYTES], "little"), body[STEP_BYTES:]
    version = rest[0] if rest else None
    if version != VERSION:
        raise ToolError(
            f"the device must speak version {VERSION} of the protocol, got {version}: load a bitstream that this "
            f"release has built, or use the release that built it"
        )
    try:
        fixed = _FIXED.unpack_from(rest)
        _, digest, code, timesteps, most, delay, flags, layout, bits, *numbers = fixed
        height, width, channels, *output, score_bits, word_bits, words = numbers
        shape = (height, width, channels)
        source: ImageInput | SpikeInput = SpikeInput(shape)
        # a device that cannot be loaded ends with the factors
        end = len(rest) if not flags & _LOADABLE else _FIXED.size + (0 if flags & _SPIKES else 16 * channels)
        if not flags & _SPIKES:
            scale, offset = np.frombuffer(rest[:end], "<f8", offset=_FIXED.size).reshape(2, channels)
            source = ImageInput(shape, bits, bool(flags & _SIGNED), scale, offset, _LAYOUTS[layout])
        rows, columns, classes = output
        return DeviceIdentity(
            digest.hex(),
            _CODES[code],
            timesteps,
            most,
            delay,
            source,
            (rows, columns, classes),
            score_bits,
            word_bits,
            words,
            step or 1,
            unpack_layers(rest[end:]),
        )
    except (struct.error, ValueError, IndexError) as error:
        raise ToolError(
            f"what the device says of itself must be the description of a network, got {len(body)} bytes ({error}): "
            f"load a bitstream that this release has built"
        ) from error


def pack_inputs(identity: DeviceIdentity, encoded: NDArray[np.integer]) -> list[bytes]:
    """Payload of every input: its words bit by bit, lowest bit first (:class:`fpgasnn.link.unpacker.Unpacker`).

    Parameters
    ----------
    identity : DeviceIdentity
    encoded : (N, H, W, C) integers, or (N, T, H, W, C) of 0 and 1
        From ``identity.input.encode``.

    Returns
    -------
    list of bytes, one per input
    """
    if isinstance(identity.input, ImageInput):
        # all channels of a pixel are one word, which is their bits in a row
        planes = (encoded[..., None] >> np.arange(identity.input.bits) & 1).astype(np.uint8)
    else:
        n, t, height, width, channels = encoded.shape
        padded = np.zeros((n, t, height, width, identity.words * identity.word_bits), np.uint8)
        padded[..., :channels] = encoded
        planes = padded.reshape(n, t, height, width, identity.words, identity.word_bits).transpose(0, 2, 3, 4, 1, 5)
    bits = planes.reshape(len(encoded), math.prod(planes.shape[1:]))
    return [row.tobytes() for row in np.packbits(bits, axis=1, bitorder="little")]
