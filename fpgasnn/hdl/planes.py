"""Bit planes of a pixel word (S6)."""

from __future__ import annotations

from amaranth import Array, Cat, Value

__all__ = ["plane_bits"]


def plane_bits(pixel: Value, plane: Value, bits: int) -> Value:
    """One plane of a pixel word, most significant first: bit ``bits - 1 - plane`` of every channel.

    A word of spikes is one of a single plane.
    """
    channels = len(pixel) // bits
    choices = [Cat(pixel[c * bits + bits - 1 - p] for c in range(channels)) for p in range(bits)]
    return Array(choices)[plane] if bits > 1 else choices[0]
