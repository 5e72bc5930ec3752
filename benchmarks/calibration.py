"""Cost of one calibration batch against plain inference: local threshold balancing inside onnxruntime.

    python benchmarks/calibration.py                     all networks, one and two threads
    python benchmarks/calibration.py --threads 2 --json calibration.json

Plain is the model file as it is, in a session with default options and the same number of threads, on the same batch
of 100 training images (where the file fixes the batch to 1, the batch is opened first: one by one it would be slower).
Both sides run in turn, three batches each after a pause and a warm-up, because the waiting threads of one session would
slow down the other; the ratio is the median over the rounds of the paired means. ``extra`` is the share of batches that
run twice, because a threshold would pass the running maximum, over a whole calibration of 400 batches.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import numpy_helper
from real_nets import NETS, RealNet

from fpgasnn.ann.lower import lower
from fpgasnn.ann.onnx import read_onnx
from fpgasnn.convert.calibrate import batches, to_nchw
from fpgasnn.convert.methods.ltb import Balancer

BATCH = 100
REPEATS = 3
PAUSE = 0.1
LIMITS = {"resnet8_cifar10": 1.3, "resnet20_cifar10": 1.3}


@dataclass(frozen=True)
class Row:
    """One network at one number of threads: milliseconds per batch of 100, and their ratio."""

    net: str
    threads: int
    plain_ms: float
    ltb_ms: float
    ratio: float
    limit: float
    extra: float | None


def open_batch(path: Path) -> onnx.ModelProto:
    """Read a model; where its batch is fixed to 1, leave it open."""
    model = onnx.load(path)
    constants = {tensor.name for tensor in model.graph.initializer}
    source = next(value for value in model.graph.input if value.name not in constants)
    if source.type.tensor_type.shape.dim[0].dim_value != 1:
        return model
    del model.graph.value_info[:]
    for value in (source, *model.graph.output):
        value.type.tensor_type.shape.dim[0].dim_param = "N"
    data = {node.input[0] for node in model.graph.node if node.op_type == "Reshape"} - constants
    shapes = {node.input[1] for node in model.graph.node if node.op_type == "Reshape" and node.input[0] in data}
    for tensor in model.graph.initializer:
        if tensor.name in shapes:
            shape = numpy_helper.to_array(tensor).copy()
            shape[0] = -1
            tensor.CopyFrom(numpy_helper.from_array(shape, tensor.name))
    return model


def plain_run(net: RealNet, images: np.ndarray, threads: int) -> Callable[[], object]:
    """One batch through the model file."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(
        open_batch(net.model).SerializeToString(), options, providers=["CPUExecutionProvider"]
    )
    return lambda: session.run(None, {session.get_inputs()[0].name: images})


def seconds(run: Callable[[], object]) -> float:
    """Mean time of one run, after a pause and a warm-up."""
    time.sleep(PAUSE)
    run()
    start = time.perf_counter()
    for _ in range(REPEATS):
        run()
    return (time.perf_counter() - start) / REPEATS


def measure(net: RealNet, threads: int, rounds: int, extra: bool) -> Row:
    """Time both sides in turn."""
    graph = lower(read_onnx(net.model))
    images = net.train(4000)
    inner = to_nchw(graph, images)
    balancer = Balancer(graph, batch=BATCH, threads=threads)
    for chunk in batches(inner, BATCH, 20, 42):
        balancer.update(chunk)
    plain = plain_run(net, images[:BATCH], threads)
    pairs = [(seconds(plain), seconds(lambda: balancer.update(inner[:BATCH]))) for _ in range(rounds)]
    share = None
    if extra:
        fresh = Balancer(graph, batch=BATCH, threads=threads)
        for chunk in batches(inner, BATCH, 400, 42):
            fresh.update(chunk)
        share = fresh.capped_batches / 400
    return Row(
        net.name,
        threads,
        1e3 * statistics.median(plain for plain, _ in pairs),
        1e3 * statistics.median(ltb for _, ltb in pairs),
        statistics.median(ltb / plain for plain, ltb in pairs),
        LIMITS.get(net.name, 2.0),
        share,
    )


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nets", nargs="+", choices=NETS, default=list(NETS))
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--extra", action="store_true", help="also count the batches that run twice (minutes)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows there too")
    arguments = parser.parse_args()
    rows = []
    print("| network | threads | plain, ms | balancing, ms | ratio | limit | extra |")
    print("|---|---|---|---|---|---|---|")
    for name in arguments.nets:
        for threads in arguments.threads:
            row = measure(NETS[name], threads, arguments.rounds, arguments.extra)
            rows.append(row)
            extra = "-" if row.extra is None else f"{100 * row.extra:.1f} %"
            cells = (f"{row.plain_ms:.1f}", f"{row.ltb_ms:.1f}", f"{row.ratio:.2f}", f"{row.limit:.1f}", extra)
            print(f"| {row.net} | {row.threads} | {' | '.join(cells)} |", flush=True)
    if arguments.json:
        arguments.json.write_text(json.dumps([asdict(row) for row in rows], indent=1) + "\n")


if __name__ == "__main__":
    main()
