"""Write the corpus: small inputs of every kind, made from the repository's own networks and test models.

    python tests/fuzz/seeds.py

Equal sources give equal files (compressed ones as far as zlib's version is the same).
"""

from __future__ import annotations

import gzip
import io
import json
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from ann.onnx_models import Builder
from fuzz.command_lines import encode
from fuzz.targets import CORPUS, JOURNAL_PARAMETERS, tiny_case, tiny_network

from fpgasnn import Code, Conv, Identity, ImageInput, IntegerNetwork, Layer, Pool, SpikeInput
from fpgasnn.storage import network_bytes
from fpgasnn.verify.case import save_case
from fpgasnn.verify.journal import Journal, Outcome

__all__ = ["corpus", "write"]


def models() -> Iterator[tuple[str, bytes]]:
    """One small model per way in which operators are used."""
    b = Builder("N", 2, 6, 6)
    pooled = b.add("MaxPool", b.relu(b.conv("x", 2, 2, 3, 3, pads=[1, 1, 1, 1])), kernel_shape=[2, 2], strides=[2, 2])
    yield "pool.onnx", b.model(b.head(pooled, 18, 2)).SerializeToString()
    b = Builder(1, 2, 4, 4)
    first = b.add("Clip", b.conv("x", 2, 2, 1, 1), b.const(0.0), b.const(1.5))
    total = b.relu(b.add("Add", first, b.conv(first, 2, 1, 3, 3, group=2, auto_pad="SAME_UPPER")))
    joined = b.add("Concat", b.add("AveragePool", total, kernel_shape=[2, 2]), b.conv(first, 1, 2, 2, 2), axis=1)
    yield "branches.onnx", b.model(b.add("GlobalAveragePool", joined)).SerializeToString()
    b = Builder("N", 2, 4)
    rows = [b.const(b.rng.uniform(0.5, 1, 2)) for _ in range(4)]
    moved = b.add("Transpose", b.add("BatchNormalization", "x", *rows), perm=[0, 2, 1])
    flat = b.add("Reshape", moved, b.add("Concat", b.const([0]), b.const([-1]), axis=0))
    yield "moved.onnx", b.model(b.add("Softmax", b.add("MatMul", flat, b.weight(8, 3)))).SerializeToString()
    b = Builder("N", 1, 5, 5)
    padded = b.add("Pad", "x", b.const([0, 0, 1, 1, 0, 0, 0, 0]))
    cut = b.add("Slice", padded, b.const([1, 0]), b.const([5, 9]), b.const([2, 3]), b.const([1, 2]))
    mean = b.add("ReduceMean", b.relu(b.conv(cut, 2, 1, 2, 2)), axes=[2, 3], keepdims=0)
    yield (
        "cut.onnx",
        b.model(
            b.add("Mul", b.add("Squeeze", b.add("Unsqueeze", mean, b.const([2]))), b.const(2.0))
        ).SerializeToString(),
    )
    b = Builder("N", 3, opset=13)
    size = b.add("Gather", b.add("Shape", "x"), b.const([1]), axis=0)
    filled = b.add("ConstantOfShape", size)
    summed = b.add("Add", b.add("Gemm", "x", b.weight(3, 3)), b.add("Tile", filled, b.const([1])))
    spread = b.add("Expand", b.add("Range", b.const(0), b.const(3), b.const(1)), b.const([1, 3]))
    yield "folded.onnx", b.model(b.add("Sub", summed, b.add("Cast", spread, to=1))).SerializeToString()


def networks() -> Iterator[tuple[str, bytes]]:
    """Small networks of all codes, with everything a layer may have."""
    for code in (Code.CAUSAL, Code.RADIX):
        yield f"{code}.net", network_bytes(tiny_network(code))
    pooled = Layer("first", (Conv("input", np.full((2, 2, 2, 1), 3)),), [0, -700], [9, 5], pool=Pool((2, 2), (1, 1)))
    twice = Layer(
        "second", (Conv("first", np.ones((2, 1, 1, 1), int), groups=2), Identity("first", [1, 2])), [0, 0], [3, 3]
    )
    scores = Layer("scores", (Conv("second", np.ones((1, 1, 1, 2), int), repeat=(2, 2), shift=1),), [0])
    source = ImageInput((4, 4, 1), bits=4, signed=True, scale=[2.0], offset=[-3.1], layout="nhwc")
    yield "branches.net", network_bytes(IntegerNetwork(source, (pooled, twice, scores), "deferred", 3, 4))
    per_step = replace(pooled, pool=Pool((2, 2), (2, 2), (0, 1, 0, 0), True, "per_step"))
    dense = Layer("scores", (Conv("first", np.ones((3, 1, 2, 2), int)),), [0, 0, 0])
    yield (
        "trains.net",
        network_bytes(IntegerNetwork(SpikeInput((4, 4, 1)), (per_step, dense), "causal", 3, 4, 1, {"a": "b"})),
    )


def _npy(array: NDArray[Any]) -> bytes:
    stream = io.BytesIO()
    np.save(stream, array)
    return stream.getvalue()


def data_files() -> Iterator[tuple[str, bytes]]:
    """One file of every format."""
    rng = np.random.default_rng(3)
    images, labels = rng.integers(0, 8, (6, 4, 4)).astype(np.uint8), rng.integers(0, 10, 6)
    idx = bytes((0, 0, 8, 3)) + b"".join(n.to_bytes(4, "big") for n in images.shape) + images.tobytes()
    yield "images.npy", _npy(images)
    yield "labels.npy", _npy(labels)
    yield "wide.npy", _npy(np.asfortranarray(rng.uniform(-1, 1, (2, 3)).astype(">f4")))
    yield "images.idx", idx
    yield "images.idx.gz", gzip.compress(idx, mtime=0)
    for name, method in (("stored.npz", zipfile.ZIP_STORED), ("packed.npz", zipfile.ZIP_DEFLATED)):
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", method) as archive:
            for member, array in (("images.npy", images), ("labels.npy", labels)):
                archive.writestr(zipfile.ZipInfo(member), _npy(array), compress_type=method)
        yield name, stream.getvalue()


def cases(folder: Path) -> Iterator[tuple[str, bytes]]:
    """A case of an image and one of trains, and a journal."""
    case = tiny_case()
    save_case(case, folder / "case")
    yield "image.case", (folder / "case").read_bytes()
    net = replace(case.net, input=SpikeInput((2, 2, 1)))
    save_case(replace(case, net=net, images=np.ones((1, 2, 2, 2, 1), int), timesteps=2), folder / "case")
    yield "trains.case", (folder / "case").read_bytes()
    journal = Journal(folder / "journal", JOURNAL_PARAMETERS)
    journal.append([Outcome(n, frozenset({"causal", "pool"}), 12, 30, 1000 + n, 7, 8, 9, 5) for n in range(3)])
    yield "three.journal", journal.path.read_bytes()


def lines() -> Iterator[tuple[str, bytes]]:
    """One usual line of every command."""
    usual = {
        "check": "check model.onnx --json",
        "convert": "convert model.onnx -c digits.npy -o out --iterations 1 --batch 2 -T 4 --method max",
        "simulate": "simulate net.safetensors --images data.npz -T 3 -o out.npz --trace",
        "trains": "simulate trains.safetensors --images trains.npy --json",
        "evaluate": "evaluate net.safetensors --images data.npz --labels data.npz --limit 4",
        "generate": "generate net.safetensors -o out --lanes hidden=1 --max-timesteps 4",
        "verify": "verify net.safetensors --engine amaranth --random 1 -T 2 --stalls 0.5",
        "replay": "verify --replay case.safetensors --engine amaranth --json",
        "doctor": "doctor --json",
        "demo": "demo -o text/below",
    }
    for name, line in usual.items():
        yield f"{name}.json", encode(line.split())


def corpus(folder: Path) -> Iterator[tuple[str, str, bytes]]:
    """Target, name and bytes of every seed; ``folder`` is for temporary files."""
    groups = {"onnx": models(), "network": networks(), "data": data_files(), "case": cases(folder), "cli": lines()}
    for target, files in groups.items():
        for name, data in files:
            yield target, name, data


def write(folder: Path) -> None:
    """Write the corpus."""
    for target, name, data in corpus(folder):
        (CORPUS / target).mkdir(parents=True, exist_ok=True)
        (CORPUS / target / name).write_bytes(data)


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as scratch:
        write(Path(scratch))
    print(
        json.dumps(
            {
                target.name: sum(f.stat().st_size for f in target.iterdir())
                for target in CORPUS.iterdir()
                if target.name != "regressions"
            }
        )
    )
