"""The golden model's speed: its kernel, whole networks, what users run instead, and how cost grows.

    python benchmarks/golden.py --peers PYTHON         everything; PYTHON has requirements-golden.txt installed
    python benchmarks/golden.py --parts kernel nets    some parts
    python benchmarks/golden.py --json results.json --plot growth.png --networks DIRECTORY

Every number is the median of repeated runs; what is compared runs alternately. Scores are compared with the referee of
tests/ (one image, the first steps) and, over the full T, with a loop in onnxruntime that shares no code with the
golden model; a difference ends the run. Networks are converted from training images and kept in DIRECTORY.
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
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from golden_onnx import StepLoop
from golden_vgg import vgg16
from numba import njit
from numpy.typing import NDArray
from real_nets import NETS

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from referee import referee

import fpgasnn
from fpgasnn.golden import vector_ir
from fpgasnn.golden.pipeline import NetworkLayout
from fpgasnn.golden.spikes import SpikeFormat, Spikes
from fpgasnn.golden.vector_ir import run_causal
from fpgasnn.golden.vector_layer import run_vector
from fpgasnn.network import Code, Conv, ImageInput, IntegerNetwork, Layer, SpikeInput

Row = dict[str, Any]
Array = NDArray[Any]
PARTS = ("kernel", "nets", "peers", "growth")
CORES = len(os.sched_getaffinity(0))
CALIBRATION = 100


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


@njit(nogil=True, error_model="numpy")
def _repeat(record: Array, word: Array, weight: Array, times: int) -> None:
    for _ in range(times):
        run_causal(record, word, weight)


class Ceiling:
    """The loads and additions of the kernel alone: one long list of events, all weights in the first cache."""

    def __init__(self, events: int = 4096, times: int = 50) -> None:
        self.events, self.times = events, times
        rows = 9 * 64
        rng = np.random.default_rng(0)
        self.weight = rng.integers(-127, 128, (rows + 1, 64), dtype=np.int8)
        self.ids = (rng.integers(0, rows, events) * 64).astype(np.int32)
        self.bounds = np.array([0, events], np.int32)
        self.lanes = np.ones((4, 64), np.int32)
        self.out = np.zeros(1, np.uint64)
        self.record = np.zeros(vector_ir.RECORD_FIELDS, np.int64)
        aligned = self.weight.ctypes.data + (-self.weight.ctypes.data) % 64
        bounds = self.bounds.ctypes.data
        self.table = np.array([self.ids.ctypes.data, bounds, bounds + 4, 0, aligned], np.int64)
        r = self.record
        r[vector_ir.R_STEPS] = r[vector_ir.R_BRANCHES] = r[vector_ir.R_ELEMENTS] = r[vector_ir.R_FIRES] = 1
        r[vector_ir.R_BIAS], r[vector_ir.R_THETA] = self.lanes[0].ctypes.data, self.lanes[1].ctypes.data
        r[vector_ir.R_POTENTIAL], r[vector_ir.R_OUT] = self.lanes[2].ctypes.data, self.out.ctypes.data
        r[vector_ir.R_BRANCH_TABLE], r[vector_ir.R_VALID] = self.table.ctypes.data, -1

    @property
    def additions(self) -> int:
        """Of one run."""
        return self.times * self.events * 64

    def run(self) -> None:
        """Make them."""
        _repeat(self.record, np.empty(0, np.uint64), np.empty(0, np.int8), self.times)


def kernel_network(channels: int, steps: int) -> IntegerNetwork:
    """One 3x3 convolution on 32x32."""
    rng = np.random.default_rng(channels)
    weight = rng.integers(-127, 128, (channels, 3, 3, channels))
    conv = Conv("input", weight, pads=(1, 1, 1, 1))
    hidden = Layer("hidden", (conv,), rng.integers(-20, 21, channels), np.full(channels, 2000))
    scores = Layer("scores", (Conv("hidden", np.ones((1, 1, 1, channels), int)),), [0])
    return IntegerNetwork(SpikeInput((32, 32, channels)), (hidden, scores), "causal", steps)


def kernel(repeats: int) -> Iterator[Row]:
    """Part 1: one layer on one core, list building, fire and packing included, and its ceiling."""
    steps, images = 32, 2
    rng = np.random.default_rng(1)
    ceiling = Ceiling()
    for channels in (64, 16):
        net = kernel_network(channels, steps)
        layout = NetworkLayout(net, steps, 0)
        for density in (0.05, 0.1, 0.2, 0.4):
            trains = (rng.random((images, steps, 32, 32, channels)) < density).astype(np.uint8)
            check(net, trains[:1, :1], 1)
            spikes = Spikes(SpikeFormat(32, 32, channels), Code.CAUSAL, steps, dense=trains)

            def layer(spikes: Spikes = spikes, layout: NetworkLayout = layout, net: IntegerNetwork = net) -> Any:
                return run_vector(net, layout.vectors["hidden"], {"input": spikes}, images, None, 0, False)

            operations = int(layer().synaptic.sum())
            found = alternate({"kernel": layer, "ceiling": ceiling.run}, 3 * repeats)
            speeds = operations / np.array(found["kernel"]) / 1e9
            tops = ceiling.additions / np.array(found["ceiling"]) / 1e9
            yield {
                "channels": channels,
                "density": density,
                "GSOP/s": float(np.median(speeds)),
                "ceiling GSOP/s": float(np.median(tops)),
                "fraction, median of pairs": float(np.median(speeds / tops)),
            }


def check(net: IntegerNetwork, images: Array, steps: int | None = None) -> None:
    """End the run if the golden model and the referee disagree on these images."""
    run, verdict = fpgasnn.simulate(net, images, steps, threads=1, trace=True), referee(net, images, steps)
    same = np.array_equal(run.scores, verdict.scores)
    same = same and all(np.array_equal(run.spikes[name], verdict.spikes[name]) for name in verdict.spikes)
    if not same:
        raise SystemExit("golden model and referee disagree: no number of this run counts")


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
        if not path.exists():
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
        return fpgasnn.load_network(path)


COUNTS = {"mnist_cnn": 2000, "fashion_cnn": 1000, "resnet8_cifar10": 200, "resnet20_cifar10": 100, "vgg16": 16}


def nets(networks: Networks, repeats: int) -> Iterator[Row]:
    """Part 2: whole networks on all cores, and one image alone."""
    for name, count in COUNTS.items():
        for code, steps in (("causal", 8), ("causal", 32), ("radix", 4)):
            net = networks.get(name, code, 32 if code == "causal" else 4)
            images = networks.images(name, count)
            check(net, images[:1], 1 if code == "causal" else None)

            def run(net: IntegerNetwork = net, images: Array = images, steps: int = steps) -> Any:
                return fpgasnn.simulate(net, images, steps)

            result = run()
            found = medians({"all": run, "one": lambda run=run, images=images: run(images=images[:1])}, repeats)
            neurons = sum(int(np.prod(net.shape(layer.name))) for layer in net.layers if layer.fires)
            yield {
                "net": name, "code": code, "T or K": steps, "images/s": count / found["all"],
                "GSOP/s": int(result.total_operations.sum()) / found["all"] / 1e9,
                "spikes per neuron and step": float(result.total_spikes.mean()) / neurons / steps,
                "ms, one image alone": found["one"] * 1e3,
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


def peers(networks: Networks, python: str | None, repeats: int) -> Iterator[Row]:
    """Part 3: the same network, T and images in what users run instead."""
    steps = 32
    for name, count, batch in (("resnet20_cifar10", 64, 32), ("vgg16", 16, 8)):
        net, planes = networks.get(name, "causal", steps), networks.get(name, "radix", 4)
        images = networks.images(name, count)
        check(net, images[:1], 1)
        wanted = fpgasnn.simulate(net, images, steps, delay=0).scores
        loop = StepLoop(net, CORES)
        assert isinstance(net.input, ImageInput)
        encoded = net.input.encode(images[:batch])
        if not np.array_equal(loop.run(encoded, steps), wanted[:batch]):
            raise SystemExit("golden model and onnxruntime loop disagree: no number of this run counts")
        speeds: dict[str, float] = {}
        with tempfile.TemporaryDirectory() as folder:
            given, got = Path(folder) / "net.npz", Path(folder) / "scores.npz"
            _write_for_peers(net, images[:batch], steps, 1, given)
            rounds: dict[str, list[float]] = {}
            script = str(Path(__file__).with_name("golden_peers.py"))
            for _ in range(repeats):
                runs: dict[str, Callable[[], object]] = {
                    "golden, causal": partial(fpgasnn.simulate, net, images, steps),
                    "golden, radix 4 planes": partial(fpgasnn.simulate, planes, images, 4),
                    "onnxruntime loop": partial(loop.run, encoded, steps),
                }
                for label, seconds in medians(runs, 1).items():
                    done = batch if label.startswith("onnx") else count
                    rounds.setdefault(label, []).append(seconds / done)
                if python is None:
                    continue
                command = [python, script, str(given), str(got)]
                reply = subprocess.run(command, capture_output=True, text=True, check=True).stdout
                for label, times in json.loads(reply)["seconds"].items():
                    rounds.setdefault(label, []).append(times[0] / batch)
                with np.load(got) as scores:
                    if not np.array_equal(scores["torch"], wanted[:batch]):
                        raise SystemExit("golden model and torch loop disagree: no number of this run counts")
        speeds = {label: 1 / float(np.median(times)) for label, times in rounds.items()}
        for label, speed in speeds.items():
            yield {
                "net": name, "T": 4 if "radix" in label else steps, "what": label, "images/s": speed,
                "golden causal is faster by": speeds["golden, causal"] / speed,
            }  # fmt: skip


def growth(networks: Networks, repeats: int) -> Iterator[Row]:
    """Part 4: time against T, spike rate, image count and cores, for ResNet-20 (rates: one layer)."""
    name = "resnet20_cifar10"
    net = networks.get(name, "causal", 32)
    images = networks.images(name, 64)
    for steps in (1, 2, 4, 8, 16, 32):
        found = medians({"run": lambda steps=steps: fpgasnn.simulate(net, images[:32], steps)}, repeats)
        yield {"against": "T", "value": steps, "ms per image": found["run"] / 32 * 1e3}
    for count in (1, 4, 16, 64):
        found = medians({"run": lambda count=count: fpgasnn.simulate(net, images[:count], 32)}, repeats)
        yield {"against": "images", "value": count, "ms per image": found["run"] / count * 1e3}
    for cores in sorted({1, CORES}):
        found = medians({"run": lambda cores=cores: fpgasnn.simulate(net, images, 32, threads=cores)}, repeats)
        yield {"against": "cores", "value": cores, "ms per image": found["run"] / 64 * 1e3}
    single = kernel_network(64, 32)
    layout = NetworkLayout(single, 32, 0)
    rng = np.random.default_rng(2)
    for rate in (0.0, 0.02, 0.05, 0.1, 0.2, 0.4, 0.8):
        trains = (rng.random((1, 32, 32, 32, 64)) < rate).astype(np.uint8)
        spikes = Spikes(SpikeFormat(32, 32, 64), Code.CAUSAL, 32, dense=trains)
        _ = spikes.words

        def layer(spikes: Spikes = spikes) -> object:
            return run_vector(single, layout.vectors["hidden"], {"input": spikes}, 1, None, 0, False)

        yield {"against": "spike rate", "value": rate, "ms per image": medians({"run": layer}, repeats)["run"] * 1e3}


def markdown(rows: list[Row]) -> str:
    """Rows of one part as a table."""
    lines = ["| " + " | ".join(rows[0]) + " |", "|" + "---|" * len(rows[0])]
    for row in rows:
        cells = [f"{cell:.3g}" if isinstance(cell, float) and cell < 100 else
                 f"{cell:.0f}" if isinstance(cell, float) else str(cell) for cell in row.values()]  # fmt: skip
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def plot(rows: list[Row], path: str) -> None:
    """Cost growth, one panel per variable."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    names = list(dict.fromkeys(row["against"] for row in rows))
    figure, axes = pyplot.subplots(1, len(names), figsize=(4 * len(names), 3.2))
    for axis, name in zip(axes, names, strict=True):
        points = [(row["value"], row["ms per image"]) for row in rows if row["against"] == name]
        axis.plot(*zip(*points, strict=True), marker="o")
        axis.set(xlabel=name, ylabel="ms per image", ylim=(0, None))
    figure.tight_layout()
    figure.savefig(path, dpi=110)


def main() -> int:
    """Run the parts and print them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--peers", help="Python interpreter that has torch, spikingjelly and snntorch")
    parser.add_argument("--networks", default=Path(tempfile.gettempdir()) / "fpgasnn-golden", type=Path)
    parser.add_argument("--json", help="also write all rows to this file")
    parser.add_argument("--plot", help="draw the cost growth into this file; needs matplotlib")
    arguments = parser.parse_args()
    networks = Networks(arguments.networks)
    parts: dict[str, Callable[[], Iterator[Row]]] = {
        "kernel": lambda: kernel(arguments.repeats),
        "nets": lambda: nets(networks, arguments.repeats),
        "peers": lambda: peers(networks, arguments.peers, min(3, arguments.repeats)),
        "growth": lambda: growth(networks, arguments.repeats),
    }
    results: dict[str, list[Row]] = {}
    for part in arguments.parts:
        results[part] = list(parts[part]())
        print(f"\n## {part}\n\n{markdown(results[part])}", flush=True)
    if arguments.json:
        Path(arguments.json).write_text(json.dumps({"cores": CORES, **results}, indent=1) + "\n", encoding="utf-8")
    if arguments.plot and "growth" in results:
        plot(results["growth"], arguments.plot)
    return 0


if __name__ == "__main__":
    sys.exit(main())
