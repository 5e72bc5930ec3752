"""The vector kernels against the portable ones: the same numbers, whatever the CPU, the passes and the chunks."""

from __future__ import annotations

import hashlib
import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from conftest import ROOT
from hypothesis import given, settings
from hypothesis import strategies as st
from kernel_networks import differences, digest_of, draw, one_specialisation, run_with
from numba import config
from numpy.typing import NDArray
from referee import referee

from fpgasnn.errors import InputError
from fpgasnn.geometry import conv_extent
from fpgasnn.golden import (
    Result,
    vector_ir,
    vector_kernels,
    vector_layer,
    vector_lists,
    vector_plan,
    vector_primitives,
)
from fpgasnn.golden.pipeline import NetworkLayout
from fpgasnn.golden.spikes import SpikeFormat, Spikes, planes_of
from fpgasnn.golden.vector_primitives import has_feature
from fpgasnn.network import Code, Conv, Identity, IntegerNetwork, Layer, Pool, PoolMode, SpikeInput
from fpgasnn.testing.strategies import inputs, networks

pytestmark = pytest.mark.skipif(bool(config.DISABLE_JIT), reason="the vector kernels exist in compiled code only")


SEEDS = 60
"""Networks of kernel_networks; benchmarks/kernel_campaign.py runs thousands."""


def assert_same(one: Result, other: Result) -> None:
    found = differences(one, other, cycles=False)
    assert not found, f"kernels disagree on {', '.join(found)}"


@given(st.data())
def test_vector_equals_portable(data: st.DataObject) -> None:
    net = data.draw(networks())
    given_inputs = np.concatenate([data.draw(inputs(net))] * 2)
    assert_same(run_with("vector", net, given_inputs), run_with("portable", net, given_inputs))


@pytest.mark.parametrize("seed", range(SEEDS))
def test_networks_of_every_shape(seed: int) -> None:
    net, given_inputs = draw(seed)
    vector = run_with("vector", net, given_inputs, threads=1 + seed % 3)
    found = differences(vector, run_with("portable", net, given_inputs))
    assert not found, f"kernels disagree on {', '.join(found)}"


def test_drawn_networks_reach_every_path() -> None:
    programs, kinds, types, passes, lanes = set(), set(), set(), set(), set()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(vector_layer.ENVIRONMENT, "vector")
        for seed in range(SEEDS):
            net, _ = draw(seed)
            for layer in NetworkLayout(net, net.timesteps, 0).vectors.values():
                programs.add(layer.program)
                types.add(layer.weight_type)
                lanes.add(layer.form.lanes)
                kinds |= {int(branch.fields[vector_lists.S_KIND]) for branch in (*layer.branches, *layer.depthwise)}
                passes |= {int(branch.fields[vector_lists.S_PASS]) > 0 for branch in layer.branches}
    assert programs == {vector_kernels.CAUSAL, vector_kernels.POOLED, vector_kernels.PLANES}
    assert kinds == {vector_lists.LISTS, vector_lists.TAPS}
    assert types == {np.dtype(np.int8), np.dtype(np.int16)}
    assert passes == {False, True}
    assert lanes == {16, 32, 64}


@given(st.data())
@settings(max_examples=25)
def test_passes_and_chunks_change_nothing(data: st.DataObject) -> None:
    net = data.draw(networks())
    given_inputs = data.draw(inputs(net))
    whole = run_with("portable", net, given_inputs)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(vector_plan, "SLAB_BYTES", 1)
        patch.setattr(vector_plan, "REUSE", 1)
        patch.setattr(vector_plan, "LIST_BYTES", 1)
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


@pytest.mark.parametrize("images", [1, 2, 5])
@pytest.mark.parametrize("threads", [2, 3, 8])
@pytest.mark.parametrize("code", list(Code))
def test_threads_share_few_images(
    code: Code, threads: int, images: int, rng: np.random.Generator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vector_layer, "ALONE", 0)
    net = wide_network(code, 130, pool=POOLS["cumulative"], size=12)
    trains = (rng.random((images, 4, 12, 12, 16)) < 0.3).astype(np.uint8)
    alone = run_with("vector", net, trains)
    assert_same(run_with("vector", net, trains, threads=threads), alone)
    assert_same(
        run_with("vector", net, trains, threads=threads, trace=False), run_with("vector", net, trains, trace=False)
    )


@pytest.mark.parametrize(
    ("images", "rows", "groups", "team"), [(1, 32, 1, 2), (1, 1, 8, 2), (3, 5, 2, 4), (9, 4, 1, 4), (1, 1, 1, 4)]
)
def test_parts_cover_a_layer_once(images: int, rows: int, groups: int, team: int) -> None:
    covered = np.zeros((images, rows, groups), int)
    parts = vector_layer._parts(images, rows, groups, team)
    for n0, n1, y0, y1, g0, g1 in parts:
        covered[n0:n1, y0:y1, g0:g1] += 1
    assert (covered == 1).all()
    assert len(parts) >= min(team, images * max(rows, groups))


@pytest.mark.parametrize("code", list(Code))
@pytest.mark.parametrize(("channels", "stride", "dilation"), [(24, 1, 2), (70, 2, 1), (130, 1, 1), (16, 2, 1)])
def test_depthwise(code: Code, channels: int, stride: int, dilation: int, rng: np.random.Generator) -> None:
    weight = rng.integers(-900, 901, (channels, 3, 3, 1))
    conv = Conv("input", weight, (stride, stride), (1, 1, 1, 1), (dilation, dilation), channels)
    mixed = Conv("input", rng.integers(-90, 91, (channels, 1, 1, channels)), (stride, stride), (0, 0, 0, 0))
    pool = Pool((2, 2), (2, 2)) if stride == 1 else None
    extent = (conv_extent(9, 3, stride, dilation, 1, 1), conv_extent(9, 1, stride, 1, 0, 0))
    branches = (conv, mixed) if extent[0] == extent[1] else (conv,)
    theta = rng.integers(500, 2000, channels)
    hidden = Layer("hidden", branches, rng.integers(-99, 99, channels), theta, pool=pool, weight_bits=16)
    height = (extent[0] // 2) if pool else extent[0]
    scores = Layer("scores", (Conv("hidden", np.ones((2, height, height, channels), int)),), [0, 0])
    net = IntegerNetwork(SpikeInput((9, 9, channels)), (hidden, scores), code, 4)
    trains = (rng.random((2, 4, 9, 9, channels)) < 0.3).astype(np.uint8)
    vector = run_with("vector", net, trains)
    assert vector.spike_counts["hidden"].all()
    assert_same(vector, run_with("portable", net, trains))


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


@pytest.mark.parametrize(
    "weights",
    [
        pytest.param([127] * 258 + [1], id="2^15 - 1"),
        pytest.param([127] * 258 + [2], id="2^15"),
        pytest.param([-128] * 256, id="-2^15"),
        pytest.param([-128] * 256 + [-1], id="-2^15 - 1"),
        pytest.param([1] * 200 + [-128] * 257, id="200 and -2^15 - 128"),
    ],
)
def test_a_pass_ends_before_its_sum_leaves_int16(weights: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    weight = np.reshape(weights, (1, 1, 1, -1))
    net = IntegerNetwork(
        SpikeInput((1, 1, weight.size)), (Layer("scores", (Conv("input", weight),), [0]),), timesteps=2
    )
    monkeypatch.setenv(vector_layer.ENVIRONMENT, "vector")
    assert {layer.weight_type for layer in NetworkLayout(net, 2, 0).vectors.values()} == {np.dtype(np.int8)}
    trains = np.stack([weight < 0, weight > 0, weight != 0]).repeat(2, axis=1).astype(np.uint8)
    sums = [weight[weight < 0].sum(), weight[weight > 0].sum(), weight.sum()]
    assert run_with("vector", net, trains).scores.ravel().tolist() == [2 * int(total) for total in sums]


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
    assert packed.shape == (2, shape[0], planes_of(code, steps), form.row)
    unpacked = Spikes(form, code, steps, words=packed)
    np.testing.assert_array_equal(unpacked.dense, dense)
    assert unpacked.counts().sum() == (
        np.bitwise_count(dense).sum() if code is Code.RADIX else dense.sum(dtype=np.int64)
    )


def test_unknown_kernels_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(vector_layer.ENVIRONMENT, "fast")
    with pytest.raises(InputError, match=r"FPGASNN_KERNELS must be auto, vector or portable, got 'fast'"):
        vector_layer.use_vector_kernels()


@pytest.mark.parametrize(
    ("wish", "wide", "vector"),
    [
        ("", True, True),
        ("", False, False),
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


def digest(*modules: ModuleType) -> str:
    """First digits of the SHA-256 of some files."""
    return hashlib.sha256(b"".join(Path(str(module.__file__)).read_bytes() for module in modules)).hexdigest()[:16]


def test_an_edit_of_what_kernels_call_invalidates_the_cache() -> None:
    below = digest(vector_primitives)
    assert below == vector_lists.PRIMITIVES_DIGEST, "numba would load lists compiled from the old intrinsics"
    below = digest(vector_primitives, vector_ir, vector_lists)
    assert below == vector_kernels.IR_DIGEST, "numba would load kernels compiled from the old intrinsics"


COMPARED = """
from kernel_networks import digest_of, one_specialisation, run_with
from fpgasnn.golden.vector_primitives import has_feature, wide_vectors
run = run_with("vector", *one_specialisation())
print(has_feature("avx512vbmi2"), has_feature("avx512f"), wide_vectors(), digest_of(run))
"""


@pytest.mark.skipif(platform.machine() not in ("x86_64", "AMD64"), reason="names of x86 CPUs")
@pytest.mark.parametrize(
    ("cpu", "features", "needed", "reported"),
    [
        pytest.param("x86-64-v2", "+sse4.2,+popcnt", "sse4.2", "False False False", id="sse"),
        pytest.param("x86-64-v3", "+avx2,+bmi,+bmi2,+popcnt,+lzcnt", "avx2", "False False True", id="avx2"),
        pytest.param(
            "x86-64-v4", "+avx512f,+avx512bw,+avx512vl,+avx512dq,+avx2,+popcnt", "avx512bw", "False True True",
            id="avx512", marks=pytest.mark.slow,
        ),
    ],
)  # fmt: skip
def test_lesser_cpus_compute_the_same(
    cpu: str, features: str, needed: str, reported: str, cache: dict[str, str]
) -> None:
    if not has_feature(needed):
        pytest.skip(f"this CPU has no {needed}")
    environment = {**cache, "NUMBA_CPU_NAME": cpu, "NUMBA_CPU_FEATURES": features}
    found = subprocess.run([sys.executable, "-c", COMPARED], env=environment, capture_output=True, text=True)
    assert found.returncode == 0, found.stderr
    run = run_with("vector", *one_specialisation())
    assert all(counts.all() for counts in run.spike_counts.values())
    assert found.stdout.split() == [*reported.split(), digest_of(run)]


PROCESS = """
import time
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
spent = time.process_time()
stats = vector_kernels.run_layer.stats
print(sum(stats.cache_hits.values()), sum(stats.cache_misses.values()), spent)
"""


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[dict[str, str]]:
    yield {
        **os.environ,
        "NUMBA_CACHE_DIR": str(tmp_path),
        "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "tests"))),
        vector_layer.ENVIRONMENT: "vector",
    }


def test_second_process_finds_compiled_kernels(cache: dict[str, str]) -> None:
    def start() -> list[float]:
        run = subprocess.run([sys.executable, "-c", PROCESS], env=cache, capture_output=True, text=True, check=True)
        return [float(number) for number in run.stdout.split()]

    hits, misses, _ = start()
    assert hits == 0
    assert misses > 0
    found = [start() for _ in range(3)]
    assert all(again[:2] == [misses, 0] for again in found)
    # processor time, imports included: the time that other processes of the machine took is not ours
    assert min(again[2] for again in found) < 2
