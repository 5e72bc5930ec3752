from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from fpgasnn.convert.options import check_options
from fpgasnn.errors import InputError
from fpgasnn.network import Code

DEFAULTS: dict[str, Any] = {
    "method": None,
    "code": "causal",
    "timesteps": None,
    "max_timesteps": None,
    "weight_bits": 8,
    "layer_bits": None,
    "pool_mode": "cumulative",
    "iterations": None,
    "batch": 100,
    "seed": 42,
    "cap": True,
    "channelwise": True,
    "percentile": 99.9,
    "delay": "auto",
    "input_bits": None,
}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, ("ltb", 32, 128, 32)),
        ({"timesteps": 200}, ("ltb", 200, 200, 200)),
        ({"code": "deferred"}, ("mse", 15, 128, 15)),
        ({"code": "radix"}, ("mse", 4, 4, 15)),
        ({"code": Code.RADIX, "timesteps": 5, "max_timesteps": 5}, ("mse", 5, 5, 31)),
        ({"code": "radix", "method": "ltb"}, ("ltb", 4, 4, 15)),
    ],
)
def test_defaults_follow_the_code(changes: dict[str, Any], expected: tuple[str, int, int, int]) -> None:
    options = check_options(**{**DEFAULTS, **changes})
    assert (options.method.name, options.timesteps, options.max_timesteps, options.levels) == expected


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"code": "rate"}, r"code must be one of causal, deferred, radix \(S2\), got 'rate'"),
        (
            {"method": "best"},
            r"method must be a threshold source \(ltb, mse, max, robust, grid, qcfs, rnl, spikenorm, rmp\), then "
            r"corrections \(acp, lcp\) with '\+' in between, got 'best': write",
        ),
        ({"population": "some"}, r"population must be one of all, positive, got 'some'"),
        ({"over_batches": "sum"}, r"over_batches must be one of max, mean, whole, got 'sum'"),
        ({"scale": 0}, r"scale must be a number in \(0, 16\], got 0"),
        ({"start": "full"}, r"start must be one of half, zero \(S3\), got 'full'"),
        ({"pool_mode": "mean"}, r"pool_mode must be one of cumulative, per_step \(S5\), got 'mean'"),
        ({"pool_mode": "per_step", "code": "radix"}, r"'per_step' exists in causal code only \(S5\), got code radix"),
        ({"timesteps": 0}, r"timesteps must be an integer in 1..1024 \(S11\), got 0"),
        ({"timesteps": 9, "code": "radix"}, r"timesteps must be an integer in 1..8 \(S11\), got 9"),
        ({"timesteps": 2.5}, r"timesteps must be an integer in 1..1024 \(S11\), got 2.5"),
        ({"max_timesteps": 8}, r"max_timesteps must be at least timesteps = 32 \(S4\), got 8"),
        ({"max_timesteps": 4096}, r"max_timesteps must be an integer in 1..1024 \(S11\), got 4096"),
        (
            {"max_timesteps": 8, "code": "radix"},
            r"built in \(S4\): max_timesteps must be timesteps = 4, got 8: leave it out",
        ),
        ({"weight_bits": 1}, r"weight_bits must be an integer in 2..16 \(S4\), got 1"),
        ({"weight_bits": True}, r"weight_bits must be an integer in 2..16 \(S4\), got True"),
        ({"layer_bits": {"a": 17}}, r"layer_bits\['a'\] must be an integer in 2..16 \(S4\), got 17"),
        ({"iterations": 0}, r"iterations must be an integer >= 1, got 0"),
        ({"batch": 0}, r"batch must be an integer >= 1, got 0"),
        ({"seed": -1}, r"seed must be an integer >= 0, got -1"),
        ({"percentile": 0}, r"percentile must be a number in \(0, 100\], got 0"),
        ({"percentile": "high"}, r"percentile must be a number in \(0, 100\], got 'high'"),
        (
            {"delay": -1},
            r"delay must be an integer >= 0 \(S8\), got -1: "
            r"give such an integer, True \(estimate it\), False or 'auto'",
        ),
        ({"delay": 3, "code": "radix"}, r"delayed evaluation exists in causal code only \(S8\), got delay=3 in radix"),
        (
            {"delay": True, "code": "radix"},
            r"causal code only \(S8\), got delay=True \(estimate it\) in radix code: leave it out",
        ),
        ({"delay": np.True_, "code": "deferred"}, r"got delay=True \(estimate it\) in deferred code: leave it out"),
        ({"input_bits": 17}, r"input_bits must be an integer in 1..16 \(S6\), got 17"),
    ],
)
def test_wrong_options(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        check_options(**{**DEFAULTS, **changes})


@pytest.mark.parametrize("code", list(Code))
@pytest.mark.parametrize("delay", [False, np.False_, 0, "auto"])
def test_every_code_takes_no_delay(code: Code, delay: Any) -> None:
    assert check_options(**{**DEFAULTS, "code": code, "delay": delay}).delay == delay


@pytest.mark.parametrize("delay", [True, np.True_])
def test_causal_code_estimates_a_delay(delay: Any) -> None:
    assert check_options(**{**DEFAULTS, "delay": delay}).delay is True


def test_widths_of_layers() -> None:
    options = check_options(**{**DEFAULTS, "layer_bits": {"b": 4}})
    assert options.bits(["a", "b"]) == {"a": 8, "b": 4}
    with pytest.raises(InputError, match=r"unknown layer 'b' in layer_bits: the network has a, c"):
        options.bits(["a", "c"])
