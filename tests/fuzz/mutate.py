"""What all mutators share: hostile values, changed bytes, changed JSON. All of it drawn from a given generator."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, MutableMapping, MutableSequence
from typing import Any

__all__ = [
    "HOSTILE_FLOATS",
    "HOSTILE_TEXTS",
    "Mutator",
    "dumps",
    "hostile_integer",
    "mutate_bytes",
    "mutate_json",
    "mutate_text",
    "rounds",
]

Mutator = Callable[[bytes, random.Random], bytes]

_INTEGERS = (0, 1, 2, 3, -1, -2, 7, 8, 15, 16, 17, 127, 128, 255, 256, 1023, 1024, 1025, 32767, 32768, 65535, 65536)
_HUGE = (1 << 20, 1 << 24, (1 << 28) + 1, (1 << 31) - 1, 1 << 31, -(1 << 31), 1 << 32, (1 << 40) + 1, (1 << 62) + 1)
_LIMITS = ((1 << 63) - 1, -(1 << 63))
HOSTILE_FLOATS = (
    0.0,
    -0.0,
    1.0,
    -1.0,
    0.5,
    1e-45,
    1e-300,
    1e38,
    -1e38,
    1e300,
    float("inf"),
    float("-inf"),
    float("nan"),
)
HOSTILE_TEXTS = (
    *(
        "",
        " ",
        "input",
        "a",
        "x" * 300,
        "\u00fc\u20ac",
        "\ud7ff\U0010ffff",
        "\n",
        "%s%n{}",
        "\\",
        '"',
        "\x1b[31m",
        "None",
    ),
    *(
        "../outside.bin",
        "outside.bin",
        "link.bin",
        "./../outside.bin",
        "/etc/passwd",
        "/dev/zero",
        "/proc/self/environ",
    ),
    *("file:///etc/passwd", "http://127.0.0.1/a", "~/.bashrc", "C:\\a", "a/b", "..", "/"),
)


def hostile_integer(rng: random.Random, *, limit: int = 1 << 63) -> int:
    """An integer of at most 64 bits: small, at a limit, or far beyond one."""
    value = rng.choice((rng.choice(_INTEGERS), rng.choice(_INTEGERS), rng.choice(_HUGE), rng.randrange(64)))
    if rng.random() < 0.03:
        value = rng.choice(_LIMITS)
    return value if -limit <= value < limit else rng.choice(_INTEGERS)


def rounds(rng: random.Random) -> int:
    """How many changes to make: mostly one or two, at times many."""
    return min(12, 1 + int(rng.expovariate(1.4)))


def mutate_bytes(data: bytes, rng: random.Random) -> bytes:
    """Flip, overwrite, cut, repeat, insert."""
    result = bytearray(data)
    for _ in range(rounds(rng)):
        place = rng.randrange(len(result) + 1)
        kind = rng.randrange(6)
        if kind == 0 and place < len(result):
            result[place] ^= 1 << rng.randrange(8)
        elif kind == 1 and place < len(result):
            result[place] = rng.choice((0, 1, 127, 128, 255, rng.randrange(256)))
        elif kind == 2:
            del result[place : place + rng.randrange(1, 17)]
        elif kind == 3:
            result[place:place] = rng.randbytes(rng.randrange(1, 9))
        elif kind == 4:
            size = rng.choice((2, 4, 8))
            number = hostile_integer(rng) & ((1 << 8 * size) - 1)
            result[place : place + size] = number.to_bytes(size, rng.choice(("little", "big")))
        else:
            other = rng.randrange(len(result) + 1)
            result[place:place] = result[other : other + rng.randrange(1, 65)]
    if rng.random() < 0.05:
        del result[rng.randrange(len(result) + 1) :]
    return bytes(result)


def mutate_text(text: str, rng: random.Random) -> str:
    """Another text: a hostile one, or this one cut, repeated or with a foreign character."""
    kind = rng.randrange(5)
    if kind == 0 or not text:
        return rng.choice(HOSTILE_TEXTS)
    place = rng.randrange(len(text))
    if kind == 1:
        return text[:place]
    if kind == 2:
        return text * rng.choice((2, 3, 40))
    if kind == 3:
        return text[:place] + rng.choice(HOSTILE_TEXTS) + text[place:]
    return text[:place] + chr(rng.choice((0, 9, 10, 27, 34, 92, 127, 233, 0x2028, 0x1F600))) + text[place + 1 :]


def _hostile_value(rng: random.Random) -> Any:
    deep: Any = []
    for _ in range(rng.choice((1, 2, 5, 60))):
        deep = [deep] if rng.random() < 0.5 else {"a": deep}
    return rng.choice(
        (
            *(hostile_integer(rng), hostile_integer(rng), hostile_integer(rng), 1 << rng.randrange(60, 2000)),
            *(rng.choice(HOSTILE_FLOATS), rng.choice(HOSTILE_TEXTS), None, True, False, [], {}, deep),
            *([hostile_integer(rng) for _ in range(rng.randrange(6))], "9" * rng.randrange(1, 30)),
        )
    )


def _places(value: Any, found: list[tuple[Any, Any]]) -> None:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        found.append((value, key))
        _places(item, found)


def _changed(value: Any, rng: random.Random) -> Any:
    """A value of the same type, mostly."""
    if rng.random() < 0.25:
        return _hostile_value(rng)
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return rng.choice((value + 1, value - 1, -value, 2 * value, hostile_integer(rng), hostile_integer(rng)))
    if isinstance(value, float):
        return rng.choice(HOSTILE_FLOATS)
    if isinstance(value, str):
        return mutate_text(value, rng)
    return _hostile_value(rng)


def mutate_json(document: Any, rng: random.Random) -> None:
    """Change a JSON document in place: values, keys, order, what is there twice."""
    for _ in range(rounds(rng)):
        places: list[tuple[Any, Any]] = []
        _places(document, places)
        if not places:
            return
        owner, key = rng.choice(places)
        kind = rng.randrange(10)
        if kind < 5:
            owner[key] = _changed(owner[key], rng)
        elif kind == 5:
            del owner[key]
        elif kind == 6:
            donor, other = rng.choice(places)
            if other in donor if isinstance(donor, dict) else other < len(donor):
                # a copy: a document that contains itself is no JSON
                owner[key] = json.loads(dumps(donor[other]))
        elif kind == 7 and isinstance(owner, MutableSequence):
            owner.insert(key, json.loads(dumps(owner[key])))
        elif kind == 8 and isinstance(owner, MutableSequence) and len(owner) > 1:
            other = rng.randrange(len(owner))
            owner[key], owner[other] = owner[other], owner[key]
        elif isinstance(owner, MutableMapping):
            owner[mutate_text(str(key), rng)] = owner.pop(key) if kind == 8 else _hostile_value(rng)


def dumps(document: Any) -> str:
    """JSON as the package writes it, NaN and infinity too."""
    return json.dumps(document, sort_keys=True, separators=(",", ":"))
