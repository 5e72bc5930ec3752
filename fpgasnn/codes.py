"""Neuron codes, pool modes and the limits of S11: the words that all parts of a network share."""

from __future__ import annotations

import enum
from typing import Any

from ._check import shown
from .errors import InputError

__all__ = [
    "INPUT",
    "MAX_CONSTANT",
    "MAX_EXTENT",
    "MAX_IMAGE_BITS",
    "MAX_MAP_ELEMENTS",
    "MAX_PLANES",
    "MAX_TIMESTEPS",
    "Code",
    "PoolMode",
]

INPUT = "input"
"""The name by which branches refer to the network's input."""

MAX_IMAGE_BITS = 16
MAX_PLANES = 8
MAX_TIMESTEPS = 1024

MAX_CONSTANT = 1 << 40
"""Largest magnitude of a bias, threshold or skip constant (S9)."""

MAX_EXTENT = 1 << 15
"""Largest stride, pad, dilation, repetition or pool kernel, in positions."""

MAX_MAP_ELEMENTS = 1 << 28
"""Most elements of an input, of a map before or after pooling, and of a kernel with its merged average pool."""


class _Words(enum.EnumType):
    """Looks words up; anything that is no string is refused before it is compared with the members."""

    def __call__(cls, value: object, *arguments: Any, **options: Any) -> Any:
        if not isinstance(value, str) and not arguments and not options:
            # comparing an array with a member has no single answer
            return cls._missing_(value)  # type: ignore[attr-defined]
        return super().__call__(value, *arguments, **options)


class Code(enum.StrEnum, metaclass=_Words):
    """The neuron code of a network (S2)."""

    CAUSAL = "causal"
    DEFERRED = "deferred"
    RADIX = "radix"

    @classmethod
    def _missing_(cls, value: object) -> Any:
        raise InputError(f"code must be one of {', '.join(cls)} (S2), got {shown(value)}: choose one of them")


class PoolMode(enum.StrEnum, metaclass=_Words):
    """What a max-pool compares in causal code (S5)."""

    CUMULATIVE = "cumulative"
    PER_STEP = "per_step"

    @classmethod
    def _missing_(cls, value: object) -> Any:
        raise InputError(f"pool mode must be one of {', '.join(cls)} (S5), got {shown(value)}: choose one of them")
