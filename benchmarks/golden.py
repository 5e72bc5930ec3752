"""The golden model's speed: its kernel, whole networks, what users run instead, and how cost grows.

    python benchmarks/golden.py --peers PYTHON         everything; PYTHON has requirements-golden.txt installed
    python benchmarks/golden.py --parts kernel nets    some parts
    python benchmarks/golden.py --short                few repetitions: does it run?
    python benchmarks/golden.py --json results.json --plot growth.png --networks DIRECTORY

Every number is the median of repeated runs; what is compared runs alternately, on all cores if not said otherwise.
Every timed configuration is compared with the referee of tests/ and with the portable kernels, in the part with peers
also with loops in onnxruntime and torch that share no code with the golden model; a difference ends the run. Networks
are converted from training images and kept in DIRECTORY.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from golden_ceiling import Ceiling, useful
from golden_check import Checks
from golden_onnx import StepLoop
from golden_vgg import vgg16
from numpy.typing import NDArray
from real_nets import NETS

import fpgasnn
from fpgasnn.errors import NetworkError
from fpgasnn.golden.pipeline import NetworkLayout
from fpgasnn.golden.spikes import SpikeFormat, Spikes
from fpgasnn.golden.vector_layer import ENVIRONMENT, run_vector, use_vector_kernels
from fpgasnn.network import Code, Conv, ImageInput, IntegerNetwork, Layer, SpikeInput

Row = dict[str, Any]
Array = NDArray[Any]
PARTS = ("kernel", "nets", "peers", "growth")
CORES = len(os.sched_getaffinity(0))
CALIBRATION = 100
COUNTS = {"mnist_cnn": 2000, "fashion_cnn": 1000, "resnet8_cifar10": 200, "resnet20_cifar10": 100, "vgg16": 16}


@dataclass(frozen=True)
class Effort:
    """How much is measured.

    Members
    -------
    repeats : int
        Of every pair.
    rounds : int
        Of all peers, each in a fresh process.
    divisor : int
        Of image counts.
    """

    repeats: int
    rounds: int
    divisor: int


def alternate(runs: dict[str, Callable[[], object]], repeats: int) -> dict[str, list[float]]:
    """Seconds of each, run alternately after one warm-up."""
    seconds: dict[str, list[float]] = {name: [] for name in runs}
    for index in range(repeats + 1):
        for name, run in runs.items():
            begin = time.perf_counter()
            run()
            if index:
                seconds[name].append(time.perf_counter() - begin)
    return seconds


def medians(runs: dict[str, Callable[[], object]], repeats: int) -> dict[str, float]:
    """Median seconds of each, run alternately after one warm-up."""
    return {name: float(np.median(times)) for name, times in alternate(runs, repeats).items()}


def kernel_network(channels: int, steps: int, groups: int = 1) -> IntegerNetwork:
    """One 3x3 convolution on 32x32."""
    rng = np.random.default_rng(channels)
    weight = rng.integers(-127, 128, (channels, 3, 3, channels // groups))
    conv = Conv("input", weight, pads=(1, 1, 1, 1), groups=groups)
    hidden = Layer("hidden", (conv,), rng.integers(-20, 21, channels), np.full(channels, 2000 // groups + 200))
    scores = Layer("scores", (Conv("hidden", np.ones((1, 1, 1, channels), int)),), [0])
    return IntegerNetwork(SpikeInput((32, 32, channels)), (hidden, scores), "causal", steps)


def timed_layer(net: IntegerNetwork, trains: Array) -> tuple[Callable[[], Any], int]:
    """The layer's kernels on one core, listing, fire and packing included, and the additions of one run."""
    images, steps = trains.shape[:2]
    layout = NetworkLayout(net, steps, 0)
    spikes = Spikes(SpikeFormat(*net.input.shape), Code.CAUSAL, steps, dense=trains)
    _ = spikes.words
    run = partial(run_vector, net, layout.vectors["hidden"], {"input": spikes}, images, None, 0, False)
    return run, int(run().synaptic.sum())


def kernel(checks: Checks, effort: Effort) -> Iterator[Row]:
    """Part 1: one layer on one core and its ceiling."""
    steps, images = 32, 4
    rng = np.random.default_rng(1)
    ceiling = Ceiling()
    cases = [(channels, 1, density) for channels in (64, 32, 16) for density in (0.05, 0.1, 0.2, 0.4)]
    for channels, groups, density in [*cases, (64, 64, 0.1), (16, 16, 0.1)]:
        net = kernel_network(channels, steps, groups)
        trains = (rng.random((images, steps, 32, 32, channels)) < density).astype(np.uint8)
        checks.layer(net, trains)
        run, operations = timed_layer(net, trains)
        found = alternate({"kernel": run, "ceiling": ceiling.run}, 5 * effort.repeats)
        speeds = operations / np.array(found["kernel"]) / 1e9
        part = useful(SpikeFormat(32, 32, channels), 3)
        tops = part * ceiling.additions / np.array(found["ceiling"]) / 1e9
        plain = groups == 1
        yield {
            "layer": f"{channels} to {channels}" if plain else f"{channels}, depthwise",
            "density": density,
            "GSOP/s": float(np.median(speeds)),
            "ceiling GSOP/s": float(np.median(tops)) if plain else None,
            "fraction, median of pairs": float(np.median(speeds / tops)) if plain else None,
        }


class Networks:
    """Converted networks, kept in a directory."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        directory.mkdir(parents=True, exist_ok=True)

    def images(self, name: str, count: int) -> Array:
        """Test images as the network takes them."""
        return NETS["resnet20_cifar10" if name == "vgg16" else name].test(count)[0]

    def get(self, name: str, code: str, steps: int) -> IntegerNetwork:
        """A network for up to ``steps`` steps or planes."""
        path = self.directory / f"{name}_{code}.fsn"
        try:
            return fpgasnn.load_network(path)
        except (FileNotFoundError, NetworkError):
            # not converted yet, or by another version
            model = self.directory / "vgg16.onnx"
            if name == "vgg16":
                onnx.save(vgg16(), model)
                calibration = NETS["resnet20_cifar10"].train(64)
            else:
                model, calibration = NETS[name].model, NETS[name].train(CALIBRATION)
            # the rates matter here, not the accuracy: few iterations
            net = fpgasnn.convert(
                model,
                calibration,
                code=code,
                timesteps=steps,
                max_timesteps=steps,
                iterations=25 if code == "causal" else None,
            )
            fpgasnn.save_network(net, path)
            return net


def nets(networks: Networks, checks: Checks, effort: Effort) -> Iterator[Row]:
    """Part 2: whole networks on all cores, and one image alone."""
    for name, most in COUNTS.items():
        count = max(4, most // effort.divisor)
        for code, steps in (("causal", 8), ("causal", 32), ("radix", 4)):
            net = networks.get(name, code, 32 if code == "causal" else 4)
            images = networks.images(name, count)
            run = partial(fpgasnn.simulate, net, images, steps)
            result = run()
            checks.timed(net, images, steps, result)
            one = partial(fpgasnn.simulate, net, images[:1], steps)
            found = medians({"all": run}, effort.repeats)
            # apart from the batch, which leaves nothing of one image in the caches
            found |= medians({"one": one, "one, one core": partial(one, threads=1)}, effort.repeats)
            neurons = sum(int(np.prod(net.shape(layer.name))) for layer in net.layers if layer.fires)
            yield {
                "net": name, "code": code, "T or K": steps, "images/s": count / found["all"],
                "GSOP/s": int(result.total_operations.sum()) / found["all"] / 1e9,
                "spikes per neuron and step": float(result.total_spikes.mean()) / neurons / steps,
                "ms, one image alone": found["one"] * 1e3,
                "on one core": found["one, one core"] * 1e3,
            }  # fmt: skip


def _write_for_peers(net: IntegerNetwork, images: Array, steps: int, repeats: int, path: Path) -> None:
    """The integer network and its encoded images as golden_peers.py reads them."""
    arrays: dict[str, Array] = {}
    layers = []
    for index, layer in enumerate(net.layers):
        branches = []
        for number, branch in enumerate(layer.branches):
            entry: Row = {"source": branch.source, "stride": branch.stride}
            if isinstance(branch, Conv):
                entry |= {"kind": "conv", "pads": branch.pads, "dilation": branch.dilation, "groups": branch.groups}
                weight = branch.expanded.transpose(0, 3, 1, 2)
            else:
                entry |= {"kind": "identity", "offset": branch.channel_offset}
                weight = branch.constant.reshape(1, -1, 1, 1)
            arrays[f"{index}.{number}.weight"] = np.ascontiguousarray(weight, np.float32)
            branches.append(entry)
        for field in ("bias", "threshold", "start"):
            values = getattr(layer, field)
            arrays[f"{index}.{field}"] = np.asarray(np.zeros(layer.channels) if values is None else values, np.float32)
        pool = layer.pool
        layers.append({
            "name": layer.name, "fires": layer.fires, "first": net.reads_image(layer), "branches": branches,
            "pool": None if pool is None else pool.kernel, "pool_stride": None if pool is None else pool.stride,
        })  # fmt: skip
    encoded = net.input.encode(images).transpose(0, 3, 1, 2)
    meta = json.dumps({"layers": layers, "timesteps": steps, "repeats": repeats})
    np.savez(path, meta=meta, images=np.ascontiguousarray(encoded, np.float32), **arrays)


def peer_seconds(python: str, given: Path, got: Path) -> dict[str, float]:
    """Seconds per batch of every peer, in a process that has all cores to itself."""
    threads = {name: str(CORES) for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS")}
    command = [python, str(Path(__file__).with_name("golden_peers.py")), str(given), str(got)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, **threads})
    if done.returncode:
        raise SystemExit(f"the peers failed:\n{done.stderr}")
    reply = json.loads(done.stdout.splitlines()[-1])
    if reply["threads"] != CORES:
        raise SystemExit(f"torch has {reply['threads']} threads instead of {CORES}: no comparison")
    return {label: times[0] for label, times in reply["seconds"].items()}


def peers(networks: Networks, python: str | None, checks: Checks, effort: Effort) -> Iterator[Row]:
    """Part 3: the same network, T and images in what users run instead, alternately."""
    steps = 32
    for name, most, batch in (("resnet20_cifar10", 64, 32), ("vgg16", 64, 8)):
        count, batch = most // effort.divisor, batch // effort.divisor
        net, planes = networks.get(name, "causal", steps), networks.get(name, "radix", 4)
        images = networks.images(name, count)
        wanted = fpgasnn.simulate(net, images, steps, delay=0)
        checks.timed(net, images, steps, fpgasnn.simulate(net, images, steps))
        checks.timed(planes, images, 4, fpgasnn.simulate(planes, images, 4))
        loop = StepLoop(net, CORES)
        assert isinstance(net.input, ImageInput)
        encoded = net.input.encode(images[:batch])
        checks.scores("onnxruntime loop", loop.run(encoded, steps), wanted.scores[:batch])
        rounds: dict[str, list[float]] = {}
        with tempfile.TemporaryDirectory() as folder:
            given, got = Path(folder) / "net.npz", Path(folder) / "scores.npz"
            _write_for_peers(net, images[:batch], steps, 1, given)
            for _ in range(effort.rounds):
                runs: dict[str, Callable[[], object]] = {
                    "golden, causal": partial(fpgasnn.simulate, net, images, steps),
                    "golden, radix 4 planes": partial(fpgasnn.simulate, planes, images, 4),
                    "onnxruntime loop": partial(loop.run, encoded, steps),
                }
                for label, seconds in medians(runs, 2).items():
                    done = batch if label.startswith("onnx") else count
                    rounds.setdefault(label, []).append(seconds / done)
                if python is not None:
                    for label, seconds in peer_seconds(python, given, got).items():
                        rounds.setdefault(label, []).append(seconds / batch)
                    with np.load(got) as scores:
                        checks.scores("torch loop", scores["torch"], wanted.scores[:batch])
        speeds = {label: 1 / float(np.median(times)) for label, times in rounds.items()}
        for label, speed in speeds.items():
            yield {
                "net": name, "T or K": 4 if "radix" in label else steps, "what": label, "images/s": speed,
                "golden, causal is faster by": speeds["golden, causal"] / speed,
            }  # fmt: skip


def growth(networks: Networks, checks: Checks, effort: Effort) -> Iterator[Row]:
    """Part 4: time against T, image count, cores and spike rate: ResNet-20, for the rates one layer on one core."""
    net = networks.get("resnet20_cifar10", "causal", 32)
    images = networks.images("resnet20_cifar10", 64)
    everything = fpgasnn.simulate(net, images, 32)
    checks.timed(net, images, 32, everything)
    some = 32 // effort.divisor

    def row(against: str, value: float, run: Callable[[], Any], count: int) -> Row:
        return {
            "against": against,
            "value": value,
            "ms per image": medians({"run": run}, effort.repeats)["run"] / count * 1e3,
        }

    for steps in (1, 2, 4, 8, 16, 32):
        run = partial(fpgasnn.simulate, net, images[:some], steps)
        checks.timed(net, images, steps, run())
        yield row("T", steps, run, some)
    for count in (1, 2, 4, 8, 16, 64 // effort.divisor):
        run = partial(fpgasnn.simulate, net, images[:count], 32)
        checks.scores("itself on fewer images", run().scores, everything.scores[:count])
        yield row("images", count, run, count)
    for cores in range(1, CORES + 1):
        run = partial(fpgasnn.simulate, net, images[:some], 32, threads=cores)
        checks.scores("itself on other threads", run().scores, everything.scores[:some])
        yield row("cores", cores, run, some)
    single = kernel_network(64, 32)
    rng = np.random.default_rng(2)
    for rate in (0.0, 0.02, 0.05, 0.1, 0.2, 0.4, 0.8):
        trains = (rng.random((2, 32, 32, 32, 64)) < rate).astype(np.uint8)
        checks.layer(single, trains)
        yield row("spike rate", rate, timed_layer(single, trains)[0], 2)


def markdown(rows: list[Row]) -> str:
    """Rows of one part as a table."""

    def text(cell: object) -> str:
        if isinstance(cell, float):
            return f"{cell:.3g}" if abs(cell) < 100 else f"{cell:.0f}"
        return "-" if cell is None else str(cell)

    lines = ["| " + " | ".join(rows[0]) + " |", "|" + "---|" * len(rows[0])]
    lines += ["| " + " | ".join(text(cell) for cell in row.values()) + " |" for row in rows]
    return "\n".join(lines)


def main() -> int:
    """Run the parts and print them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--short", action="store_true", help="one repetition, few images, the referee in one step")
    parser.add_argument("--peers", help="Python interpreter that has torch, spikingjelly, snntorch and matplotlib")
    parser.add_argument("--networks", default=Path(tempfile.gettempdir()) / "fpgasnn-golden", type=Path)
    parser.add_argument("--json", help="also write all rows to this file")
    parser.add_argument("--plot", help="draw the cost growth into this file; needs matplotlib, here or among the peers")
    arguments = parser.parse_args()
    if not use_vector_kernels():
        raise SystemExit(f"only the vector kernels are measured: unset {ENVIRONMENT}, or use a CPU with AVX2")
    networks = Networks(arguments.networks)
    effort = Effort(1, 1, 8) if arguments.short else Effort(arguments.repeats, min(3, arguments.repeats), 1)
    checks = Checks(2 if arguments.short else 4, 1 if arguments.short else None)
    parts: dict[str, Callable[[], Iterator[Row]]] = {
        "kernel": lambda: kernel(checks, effort),
        "nets": lambda: nets(networks, checks, effort),
        "peers": lambda: peers(networks, arguments.peers, checks, effort),
        "growth": lambda: growth(networks, checks, effort),
    }
    load = os.getloadavg()[0]
    if load > 0.5:
        print(f"other jobs load this machine ({load:.1f}): times, torch's above all, mean little", file=sys.stderr)
    results: Row = {"cores": CORES, "load before": load}
    for part in arguments.parts:
        begin = time.perf_counter()
        results[part] = list(parts[part]())
        print(f"\n## {part}\n\n{markdown(results[part])}\n\n{time.perf_counter() - begin:.0f} s", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(arguments.json or Path(folder) / "results.json")
        path.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
        if arguments.plot and "growth" in results:
            script = str(Path(__file__).with_name("golden_plot.py"))
            subprocess.run([arguments.peers or sys.executable, script, str(path), arguments.plot], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
