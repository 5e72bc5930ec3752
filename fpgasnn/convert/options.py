"""What a conversion is asked for: every option checked once, before any work starts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from .. import _check
from ..errors import InputError
from ..network import MAX_IMAGE_BITS, MAX_PLANES, MAX_TIMESTEPS, Code, PoolMode
from .methods import Method, parse_method
from .methods.robust import OVER_BATCHES, POPULATIONS

__all__ = ["ROUNDINGS", "STARTS", "Options", "check_options"]

DEFAULT_TIMESTEPS = {Code.CAUSAL: 32, Code.DEFERRED: 15, Code.RADIX: 4}
DEFAULT_MAX_TIMESTEPS = 128

ROUNDINGS = ("nearest", "corrected", "fitted")
"""Every weight by itself; with biases that make up for the mean error; integers chosen to reproduce currents."""

STARTS = {"half": 0.5, "zero": 0.0}
"""V before the first current, in thresholds: theta / 2 (S3), or 0 as the older papers have it."""

LARGEST_SCALE = 16.0

FITTED_BITS, CORRECTED_BITS = 5, 8
"""Widths up to which integers are fitted, and biases corrected in deferred and radix code, by default.

Decided on training images that calibration had not seen (docs/results.md, "Choosing the defaults"). In causal code a
channel's error depends on the order of its spikes too, and correcting wide weights helps one network, harms the next.
"""

_SMALLEST = 5e-324
"""The smallest positive float: an open bound at 0."""


@dataclass(frozen=True)
class Options:
    """Checked options of one conversion; the fields are the arguments of :func:`fpgasnn.convert`."""

    method: Method
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
    population: str
    over_batches: str
    scale: float
    start: str
    delay: bool | int | str
    input_bits: int | None
    rounding: str

    @property
    def start_fraction(self) -> float:
        """V before the first current, in thresholds."""
        return STARTS[self.start]

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
        _check.known_names(self.layer_bits, known, "layer_bits", "the network")
        return {name: self.layer_bits.get(name, self.weight_bits) for name in known}


def _layer_bits(value: object) -> dict[str, int]:
    if value is None:
        return {}
    return {
        _check.text(name, "a layer name in layer_bits"): _check.integer(
            bits, f"layer_bits[{name!r}]", low=2, high=16, rule="S4"
        )
        for name, bits in _check.mapping(value, "layer_bits", rule="S4").items()
    }


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
    population: str = "all",
    over_batches: str = "max",
    scale: float | None = None,
    start: str = "half",
    delay: bool | int | str,
    input_bits: int | None,
    rounding: str | None = None,
) -> Options:
    """Check the arguments of a conversion and fill in defaults.

    Raises
    ------
    InputError
        Naming the argument, its rule and the value received.
    """
    chosen = Code(_check.choice(code, "code", Code, rule="S2"))
    pool = PoolMode(_check.choice(pool_mode, "pool_mode", PoolMode, rule="S5"))
    if pool is PoolMode.PER_STEP and chosen is not Code.CAUSAL:
        raise InputError(f"pool_mode 'per_step' exists in causal code only (S5), got code {chosen}: use 'cumulative'")
    if method is None:
        method = "ltb" if chosen is Code.CAUSAL else "mse"
    parsed = parse_method(method)
    steps, longest = _run_lengths(chosen, timesteps, max_timesteps)
    if iterations is None:
        iterations = parsed.source.iterations
    general = _check.integer(weight_bits, "weight_bits", low=2, high=16, rule="S4")
    special = _layer_bits(layer_bits)
    return Options(
        method=parsed,
        code=chosen,
        timesteps=steps,
        max_timesteps=longest,
        weight_bits=general,
        layer_bits=special,
        pool_mode=pool,
        iterations=_check.integer(iterations, "iterations", low=1),
        batch=_check.integer(batch, "batch", low=1),
        seed=_check.integer(seed, "seed", low=0),
        cap=_check.flag(cap, "cap"),
        channelwise=_check.flag(channelwise, "channelwise"),
        percentile=_check.number(percentile, "percentile", _SMALLEST, 100, "(0, 100]"),
        population=_check.choice(population, "population", POPULATIONS),
        over_batches=_check.choice(over_batches, "over_batches", OVER_BATCHES),
        scale=_scale(scale, parsed),
        start=_check.choice(start, "start", STARTS, rule="S3"),
        delay=_delay(chosen, delay),
        input_bits=None
        if input_bits is None
        else _check.integer(input_bits, "input_bits", low=1, high=MAX_IMAGE_BITS, rule="S6"),
        rounding=_rounding(rounding, chosen, [general, *special.values()]),
    )


def _run_lengths(code: Code, timesteps: int | None, max_timesteps: int | None) -> tuple[int, int]:
    limit = MAX_PLANES if code is Code.RADIX else MAX_TIMESTEPS
    wanted = DEFAULT_TIMESTEPS[code] if timesteps is None else timesteps
    steps = _check.integer(wanted, "timesteps", low=1, high=limit, rule="S11")
    if code is Code.RADIX:
        if max_timesteps is not None and _check.integer(max_timesteps, "max_timesteps", rule="S4") != steps:
            raise InputError(
                f"a radix network has its number of planes built in (S4): max_timesteps must be timesteps = {steps}, "
                f"got {_check.shown(max_timesteps)}: leave it out"
            )
        return steps, steps
    default = max(steps, DEFAULT_MAX_TIMESTEPS)
    wanted = default if max_timesteps is None else max_timesteps
    longest = _check.integer(wanted, "max_timesteps", low=1, high=limit, rule="S11")
    if longest < steps:
        raise InputError(
            f"max_timesteps must be at least timesteps = {steps} (S4), got {longest}: raise it, or lower timesteps"
        )
    return steps, longest


def _scale(scale: object, method: Method) -> float:
    if scale is None:
        return method.source.scale
    return _check.number(scale, "scale", _SMALLEST, LARGEST_SCALE, f"(0, {LARGEST_SCALE:g}]")


def _rounding(rounding: str | None, code: Code, widths: list[int]) -> str:
    if rounding is None:
        if min(widths) <= FITTED_BITS:
            return "fitted"
        return "corrected" if code is not Code.CAUSAL and min(widths) <= CORRECTED_BITS else "nearest"
    return _check.choice(rounding, "rounding", ROUNDINGS)


def _delay(code: Code, delay: object) -> bool | int | str:
    if isinstance(delay, str) and delay == "auto":
        return delay
    start: bool | int
    if isinstance(delay, (bool, np.bool_)):
        start = bool(delay)
    else:
        remedy = "give such an integer, True (estimate it), False or 'auto'"
        start = _check.integer(delay, "delay", low=0, rule="S8", remedy=remedy)
    if start and code is not Code.CAUSAL:
        shown = "True (estimate it)" if start is True else start
        raise InputError(
            f"delayed evaluation exists in causal code only (S8), got delay={shown} in {code} code: leave it out"
        )
    return start
