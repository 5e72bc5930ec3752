"""The vector kernels against the portable ones: the same numbers, whatever the CPU, the passes and the chunks."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from conftest import ROOT
from hypothesis import given, settings
from hypothesis import strategies as st
from numba import config
from numpy.typing import NDArray
from referee import referee

from fpgasnn.errors import InputError
from fpgasnn.golden import Result, simulate, vector_ir, vector_kernels, vector_layer
from fpgasnn.golden.pipeline import NetworkLayout
from fpgasnn.golden.spikes import SpikeFormat, Spikes, planes_of
from fpgasnn.network import Code, Conv, Identity, IntegerNetwork, Layer, Pool, PoolMode, SpikeInput
from fpgasnn.testing.strategies import inputs, networks

pytestmark = pytest.mark.skipif(bool(config.DISABLE_JIT), reason="the vector kernels exist in compiled code only")


def run_with(kernels: str, net: IntegerNetwork, given_inputs: NDArray[np.generic], **arguments: object) -> Result:
    """Simulate with one kind of kernels; hypothesis forbids the function-scoped monkeypatch."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(vector_layer.ENVIRONMENT, kernels)
        return simulate(net, given_inputs, trace=True, threads=1, **arguments)


def assert_same(one: Result, other: Result) -> None:
    np.testing.assert_array_equal(one.scores, other.scores)
    if one.prefix_scores is not None:
        np.testing.assert_array_equal(one.prefix_scores, other.prefix_scores)
    assert set(one.spikes) == set(other.spikes)
    for name in one.spikes:
        np.testing.assert_array_equal(one.spikes[name], other.spikes[name], err_msg=name)
        np.testing.assert_array_equal(one.potentials[name], other.potentials[name], err_msg=name)
        np.testing.assert_array_equal(one.spike_counts[name], other.spike_counts[name], err_msg=name)
    for name, counts in one.synaptic_operations.items():
        for field in ("synaptic", "identity", "image"):
            got, wanted = getattr(counts, field), getattr(other.synaptic_operations[name], field)
            np.testing.assert_array_equal(got, wanted, err_msg=f"{name} {field}")


@given(st.data())
def test_vector_equals_portable(data: st.DataObject) -> None:
    net = data.draw(networks())
    given_inputs = np.concatenate([data.draw(inputs(net))] * 2)
    assert_same(run_with("vector", net, given_inputs), run_with("portable", net, given_inputs))


@given(st.data())
@settings(max_examples=25)
def test_passes_and_chunks_change_nothing(data: st.DataObject) -> None:
    net = data.draw(networks())
    given_inputs = data.draw(inputs(net))
    whole = run_with("portable", net, given_inputs)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(vector_layer, "SLAB_BYTES", 1)
        patch.setattr(vector_layer, "REUSE", 1)
        patch.setattr(vector_layer, "LIST_BYTES", 1)
        assert_same(run_with("vector", net, given_inputs), whole)


def wide_network(
    code: str, channels: int, *, pool: Pool | None = None, peak: int = 127, size: int = 6
) -> IntegerNetwork:
    """Two 3x3 convolutions, a strided one with two skip connections, a whole-map output."""
    rng = np.random.default_rng(channels)

    def weight(out: int, kernel: int, inner: int, peak: int = peak) -> NDArray[np.int64]:
        return rng.integers(-peak, peak + 1, (out, kernel, kernel, inner))

    def vector(low: int, high: int) -> NDArray[np.int64]:
        return rng.integers(low, high, channels)

    bits = max(8, peak.bit_length() + 1)
    theta = peak
    one = Layer(
        "one", (Conv("input", weight(channels, 3, 16), pads=(1, 1, 1, 1)),), vector(-9, 10), vector(theta, 2 * theta),
        weight_bits=bits,
    )  # fmt: skip
    two = Layer(
        "two", (Conv("one", weight(channels, 3, channels), pads=(1, 1, 1, 1)),), vector(-9, 10),
        vector(theta, 2 * theta), pool=pool, weight_bits=bits,
    )  # fmt: skip
    small = size if pool is None else size // pool.kernel[0]
    skips = (
        () if pool else (Identity("one", vector(-99, 100), (2, 2), 3), Identity("one", vector(-99, 100), (2, 2), -5))
    )
    three = Layer(
        "three", (Conv("two", weight(channels, 3, channels), (2, 2), (1, 1, 1, 1)), *skips), vector(-9, 10),
        vector(theta, 2 * theta), weight_bits=bits,
    )  # fmt: skip
    last = -(-small // 2)
    scores = Layer("scores", (Conv("three", weight(10, last, channels)),), np.arange(10), weight_bits=bits)
    return IntegerNetwork(SpikeInput((size, size, 16)), (one, two, three, scores), code, 4)


POOLS = {
    "none": None,
    "cumulative": Pool((2, 2), (2, 2)),
    "three": Pool((3, 3), (3, 3)),
    "per_step": Pool((2, 2), (2, 2), mode=PoolMode.PER_STEP),
}


@pytest.mark.parametrize("pool", POOLS)
@pytest.mark.parametrize("channels", [16, 24, 64, 100, 192])
@pytest.mark.parametrize("code", list(Code))
def test_every_lane_block_code_and_pool(code: Code, channels: int, pool: str, rng: np.random.Generator) -> None:
    if pool == "per_step" and code is not Code.CAUSAL:
        pytest.skip("per_step pooling exists in causal code only (S5)")
    net = wide_network(code, channels, pool=POOLS[pool])
    trains = (rng.random((2, 4, 6, 6, 16)) < 0.3).astype(np.uint8)
    vector = run_with("vector", net, trains)
    assert all(counts.all() for counts in vector.spike_counts.values()), vector.spike_counts
    assert_same(vector, run_with("portable", net, trains))


@pytest.mark.parametrize("code", list(Code))
def test_wide_weights(code: Code, rng: np.random.Generator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(vector_layer.ENVIRONMENT, "vector")
    net = wide_network(code, 40, peak=900)
    planned = NetworkLayout(net, 4, 0).vectors
    assert {layer.weight_type for layer in planned.values()} == {np.dtype(np.int16)}
    trains = (rng.random((1, 4, 6, 6, 16)) < 0.3).astype(np.uint8)
    assert_same(run_with("vector", net, trains), run_with("portable", net, trains))


def extreme_network(peak: int, channels: int) -> IntegerNetwork:
    """All weights at one extreme: the sums reach the ends of their proven intervals."""
    weight = np.full((64, 3, 3, channels), peak)
    weight[1::2] = -peak - 1 if peak == 127 else -peak
    hidden = Layer(
        "hidden",
        (Conv("input", weight, pads=(1, 1, 1, 1)),),
        np.zeros(64, int),
        np.full(64, 1 << 20),
        np.zeros(64, int),
    )
    scores = Layer("scores", (Conv("hidden", np.ones((2, 4, 4, 64), int)),), [0, 0])
    return IntegerNetwork(SpikeInput((4, 4, channels)), (hidden, scores), "causal", 3)


@pytest.mark.parametrize("channels", [16, 28, 29, 64, 256])
def test_sums_at_the_ends_of_int16(channels: int) -> None:
    net = extreme_network(127, channels)
    trains = np.ones((1, 3, 4, 4, channels), np.uint8)
    run = run_with("vector", net, trains)
    assert run.potentials["hidden"].min() == -128 * 9 * channels * 3
    verdict = referee(net, trains)
    np.testing.assert_array_equal(run.potentials["hidden"], verdict.potentials["hidden"])


@pytest.mark.parametrize("code", list(Code))
@pytest.mark.parametrize("shape", [(3, 5, 7), (2, 1, 16), (1, 2, 33), (4, 3, 130)])
def test_spikes_survive_packing(code: Code, shape: tuple[int, int, int], rng: np.random.Generator) -> None:
    steps = 5
    if code is Code.CAUSAL:
        dense: NDArray[np.generic] = rng.integers(0, 2, (2, steps, *shape), dtype=np.uint8)
    else:
        high = steps if code is Code.DEFERRED else (1 << steps) - 1
        dense = rng.integers(0, high + 1, (2, 1, *shape), dtype=np.int32)
    form = SpikeFormat(*shape)
    packed = Spikes(form, code, steps, dense=dense).words
    assert packed.shape == (2, planes_of(code, steps), shape[0], form.row)
    unpacked = Spikes(form, code, steps, words=packed)
    np.testing.assert_array_equal(unpacked.dense, dense)
    assert unpacked.counts().sum() == (
        np.bitwise_count(dense).sum() if code is Code.RADIX else dense.sum(dtype=np.int64)
    )


def test_unknown_kernels_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(vector_layer.ENVIRONMENT, "fast")
    with pytest.raises(InputError, match=r"FPGASNN_KERNELS must be portable, vector or auto, got 'fast'"):
        vector_layer.use_vector_kernels()


@pytest.mark.parametrize(
    ("wish", "wide", "vector"),
    [
        ("", True, False),
        ("auto", True, True),
        ("auto", False, False),
        ("vector", False, True),
        ("portable", True, False),
    ],
)
def test_choice_of_kernels(wish: str, wide: bool, vector: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(vector_layer.ENVIRONMENT, wish)
    monkeypatch.setattr(vector_layer, "wide_vectors", lambda: wide)
    assert vector_layer.use_vector_kernels() is vector


def test_an_edit_of_the_intrinsics_invalidates_the_cache() -> None:
    digest = hashlib.sha256(Path(vector_ir.__file__).read_bytes()).hexdigest()[:16]
    assert digest == vector_kernels.IR_DIGEST, "numba would load kernels compiled from the old intrinsics"


PROCESS = """
import time
begin = time.perf_counter()
import numpy as np
from fpgasnn.golden import simulate, vector_kernels
from fpgasnn.network import Conv, ImageInput, IntegerNetwork, Layer, Pool
hidden = Layer("hidden", (Conv("input", np.ones((64, 3, 3, 3), int), pads=(1, 1, 1, 1)),), np.zeros(64, int),
               np.full(64, 9))
other = Layer("other", (Conv("hidden", np.ones((64, 3, 3, 64), int), pads=(1, 1, 1, 1)),), np.zeros(64, int),
              np.full(64, 9))
scores = Layer("scores", (Conv("other", np.ones((10, 8, 8, 64), int)),), np.zeros(10, int))
net = IntegerNetwork(ImageInput((8, 8, 3), 4), (hidden, other, scores), "causal", 4)
simulate(net, np.full((2, 8, 8, 3), 5), threads=1)
spent = time.perf_counter() - begin
stats = vector_kernels.run_layer.stats
print(sum(stats.cache_hits.values()), sum(stats.cache_misses.values()), spent)
"""


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[dict[str, str]]:
    yield {**os.environ, "NUMBA_CACHE_DIR": str(tmp_path), "PYTHONPATH": str(ROOT), vector_layer.ENVIRONMENT: "vector"}


def test_second_process_finds_compiled_kernels(cache: dict[str, str]) -> None:
    def start() -> list[float]:
        run = subprocess.run([sys.executable, "-c", PROCESS], env=cache, capture_output=True, text=True, check=True)
        return [float(number) for number in run.stdout.split()]

    hits, misses, _ = start()
    assert hits == 0
    assert misses > 0
    found = [start() for _ in range(3)]
    assert all(again[:2] == [misses, 0] for again in found)
    # the best of three: the time that other processes of the machine took is not ours
    assert min(again[2] for again in found) < 2
