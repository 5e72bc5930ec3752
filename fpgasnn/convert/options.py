"""What a conversion is asked for: every option checked once, before any work starts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import InputError
from ..network import MAX_IMAGE_BITS, MAX_PLANES, MAX_TIMESTEPS, Code, PoolMode

__all__ = ["METHODS", "Options", "check_options"]

METHODS = ("ltb", "mse", "max", "robust")
"""Local threshold balancing, minimum quantisation error, max norm, robust norm."""

DEFAULT_TIMESTEPS = {Code.CAUSAL: 32, Code.DEFERRED: 15, Code.RADIX: 4}
DEFAULT_MAX_TIMESTEPS = 128
DEFAULT_ITERATIONS = {"ltb": 400, "mse": 10, "max": 20, "robust": 10}

CORRECTED_BITS = 5
"""Weight width up to which biases are corrected by default in deferred and radix code; above, there is little to mend.

In causal code a channel's error depends on the order of its spikes too, and the correction helps one network and harms
the next (docs/results.md).
"""


@dataclass(frozen=True)
class Options:
    """Checked options of one conversion; the fields are the arguments of :func:`fpgasnn.convert`."""

    method: str
    code: Code
    timesteps: int
    max_timesteps: int
    weight_bits: int
    layer_bits: Mapping[str, int]
    pool_mode: PoolMode
    iterations: int
    batch: int
    seed: int
    cap: bool
    channelwise: bool
    percentile: float
    delay: bool | int | str
    input_bits: int | None
    correction: bool

    @property
    def levels(self) -> int:
        """Largest spike count of one train: T, or 2^K - 1 in radix code."""
        return (1 << self.timesteps) - 1 if self.code is Code.RADIX else self.timesteps

    def bits(self, names: Iterable[str]) -> dict[str, int]:
        """Weight width of every layer.

        Raises
        ------
        InputError
            If ``layer_bits`` names a layer that is not there.
        """
        known = list(names)
        for name in self.layer_bits:
            if name not in known:
                raise InputError(f"unknown layer {name!r} in layer_bits: the network has {', '.join(known)}")
        return {name: self.layer_bits.get(name, self.weight_bits) for name in known}


def _integer(value: Any, name: str, low: int, high: int | None, rule: str) -> int:
    """Check an integer option."""
    span = f"{low}..{high}" if high is not None else f">= {low}"
    if isinstance(value, bool) or not hasattr(value, "__index__") or value < low or (high is not None and value > high):
        raise InputError(f"{name} must be an integer {'in ' if high is not None else ''}{span}{rule}, got {value!r}")
    return int(value)


def _choice(value: Any, name: str, choices: Iterable[str], rule: str) -> str:
    known = list(choices)
    if value not in known:
        raise InputError(f"{name} must be one of {', '.join(known)}{rule}, got {value!r}")
    return str(value)


def check_options(
    *,
    method: str | None,
    code: str,
    timesteps: int | None,
    max_timesteps: int | None,
    weight_bits: int,
    layer_bits: Mapping[str, int] | None,
    pool_mode: str,
    iterations: int | None,
    batch: int,
    seed: int,
    cap: bool,
    channelwise: bool,
    percentile: float,
    delay: bool | int | str,
    input_bits: int | None,
    correction: bool | None = None,
) -> Options:
    """Check the arguments of a conversion and fill in defaults.

    Raises
    ------
    InputError
        Naming the argument, its rule and the value received.
    """
    chosen = Code(_choice(code, "code", [str(item) for item in Code], " (S2)"))
    pool = PoolMode(_choice(pool_mode, "pool_mode", [str(item) for item in PoolMode], " (S5)"))
    if pool is PoolMode.PER_STEP and chosen is not Code.CAUSAL:
        raise InputError(f"pool_mode 'per_step' exists in causal code only (S5), got code {chosen}: use 'cumulative'")
    if method is None:
        method = "ltb" if chosen is Code.CAUSAL else "mse"
    _choice(method, "method", METHODS, "")
    steps, longest = _run_lengths(chosen, timesteps, max_timesteps)
    _choice_of_delay(chosen, delay)
    if isinstance(percentile, bool) or not isinstance(percentile, (int, float)) or not 0 < percentile <= 100:
        raise InputError(f"percentile must be a number in (0, 100], got {percentile!r}")
    if iterations is None:
        iterations = DEFAULT_ITERATIONS[method]
    return Options(
        method=method,
        code=chosen,
        timesteps=steps,
        max_timesteps=longest,
        weight_bits=_integer(weight_bits, "weight_bits", 2, 16, " (S4)"),
        layer_bits={
            name: _integer(bits, f"layer_bits[{name!r}]", 2, 16, " (S4)") for name, bits in (layer_bits or {}).items()
        },
        pool_mode=pool,
        iterations=_integer(iterations, "iterations", 1, None, ""),
        batch=_integer(batch, "batch", 1, None, ""),
        seed=_integer(seed, "seed", 0, None, ""),
        cap=bool(cap),
        channelwise=bool(channelwise),
        percentile=float(percentile),
        delay=delay,
        input_bits=None if input_bits is None else _integer(input_bits, "input_bits", 1, MAX_IMAGE_BITS, " (S6)"),
        correction=_corrects(correction, chosen, [weight_bits, *(layer_bits or {}).values()]),
    )


def _run_lengths(code: Code, timesteps: int | None, max_timesteps: int | None) -> tuple[int, int]:
    limit = MAX_PLANES if code is Code.RADIX else MAX_TIMESTEPS
    steps = _integer(DEFAULT_TIMESTEPS[code] if timesteps is None else timesteps, "timesteps", 1, limit, " (S11)")
    if code is Code.RADIX:
        if max_timesteps is not None and max_timesteps != steps:
            raise InputError(
                f"a radix network has its number of planes built in (S4): max_timesteps must be timesteps = {steps} or "
                f"left out, got {max_timesteps!r}"
            )
        return steps, steps
    default = max(steps, DEFAULT_MAX_TIMESTEPS)
    longest = _integer(default if max_timesteps is None else max_timesteps, "max_timesteps", 1, limit, " (S11)")
    if longest < steps:
        raise InputError(f"max_timesteps must be at least timesteps = {steps} (S4), got {longest}")
    return steps, longest


def _corrects(correction: bool | None, code: Code, widths: list[int]) -> bool:
    if correction is not None:
        return bool(correction)
    return code is not Code.CAUSAL and min(widths) <= CORRECTED_BITS


def _choice_of_delay(code: Code, delay: bool | int | str) -> None:
    if isinstance(delay, bool) or delay == "auto":
        return
    _integer(delay, "delay", 0, None, ", True (estimate it), False or 'auto' (S8)")
    if delay and code is not Code.CAUSAL:
        raise InputError(f"delayed evaluation exists in causal code only (S8), got delay={delay} in {code} code")
