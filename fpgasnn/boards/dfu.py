"""The suffix that a DFU boot loader wants behind a bitstream (USB DFU 1.1, appendix B)."""

from __future__ import annotations

import struct
import zlib

__all__ = ["SUFFIX_BYTES", "add_suffix"]

SUFFIX_BYTES = 16
_ANY_RELEASE = 0xFFFF
_VERSION = 0x0100


def add_suffix(data: bytes, vendor: int, product: int) -> bytes:
    """Return ``data`` with a suffix that names the device it is for.

    Parameters
    ----------
    data : bytes
    vendor, product : int
        16 bits each.
    """
    head = struct.pack("<HHHH3sB", _ANY_RELEASE, product, vendor, _VERSION, b"UFD", SUFFIX_BYTES)
    # the standard's CRC is that of zlib without the final inversion
    return data + head + struct.pack("<I", zlib.crc32(data + head) ^ 0xFFFFFFFF)
