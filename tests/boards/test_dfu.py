"""The DFU suffix, taken apart again."""

from __future__ import annotations

import zlib

from fpgasnn.boards.dfu import SUFFIX_BYTES, add_suffix


def test_the_suffix_names_the_device_and_checks_the_file() -> None:
    data = bytes(range(200))
    made = add_suffix(data, 0x1209, 0x5AF0)
    assert made[: len(data)] == data
    assert len(made) == len(data) + SUFFIX_BYTES
    suffix = made[len(data) :]
    assert suffix[:8] == bytes.fromhex("ffff f05a 0912 0001")
    assert suffix[8:12] == b"UFD\x10"
    # a CRC over data and CRC leaves zlib's constant residue when the stored one is not inverted
    assert zlib.crc32(made[:-4]) ^ int.from_bytes(made[-4:], "little") == 0xFFFFFFFF
    assert add_suffix(data[:-1], 0x1209, 0x5AF0)[-4:] != made[-4:]
