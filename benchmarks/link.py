"""The host link against the simulated board: register-transfer level of the whole device, from its serial pins.

    python benchmarks/link.py images --count 1000      images through the driver and a pseudo-terminal
    python benchmarks/link.py driver --count 10000     random byte strings between the driver's requests
    python benchmarks/link.py noise --count 10000      the same strings into the pin, compared frame by frame; seed 1

Network: the shipped digits, radix code, 4 planes, 4-bit weights, everything else at its default but, for strings, 4
lanes per engine, which simulate faster; the last images of the data set. Every tenth request between strings carries an
image, the others ask for the status. Everything is compared with the golden model and with the Python receiver; exit
status 1 if anything differs.
"""

from __future__ import annotations

import argparse
import random
import sys
import time

import numpy as np

import fpgasnn
from fpgasnn.data import DIGITS_MODEL, TRAIN_IMAGES, digits
from fpgasnn.hdl.accelerator import Accelerator
from fpgasnn.link.identity import describe, pack_inputs, parse
from fpgasnn.link.protocol import ANSWER, COUNTERS, FLAG, Command, Deframer, Frame, encode_frame, run_settings
from fpgasnn.link.result import parse_result
from fpgasnn.network import IntegerNetwork
from fpgasnn.testing.noise import noise
from fpgasnn.verify.simulated_board import PATIENCE, CompiledBoard, SimulatedBoard, compile_board

OPTIONS = {"code": "radix", "timesteps": 4, "weight_bits": 4}
REPEATED = 256
NOISE_LANES = 4


def run_images(net: IntegerNetwork, count: int, seed: int) -> int:
    """Run the last images through the driver; returns the number of values that differ."""
    images = digits()[0][-count:, None]
    golden = fpgasnn.simulate(net, images)
    latency = golden.cycles.latency
    repeated = fpgasnn.simulate(net, images[[-1] * REPEATED], plan=fpgasnn.make_plan(net)).cycles
    with SimulatedBoard(net) as board, fpgasnn.Device(board.port, net, timeout=PATIENCE) as device:
        result = device.run(images)
        again = device.repeat(images[-1], REPEATED)
        status = device.status()
    differences = {
        "scores": int(np.count_nonzero(result.scores != golden.scores)),
        "predictions": int(np.count_nonzero(result.predictions != golden.predictions)),
        "cycle counts": int(np.count_nonzero(result.cycles != latency)),
        "cycles of repetitions": int((again.latency, again.cycles) != (repeated.latency[-1], repeated.done[-1])),
    }
    print(f"{count} images, {result.scores.size} scores: differences {differences}; status {status}")
    for name, cycles, run in (("one by one", result.cycles.mean(), result), ("repeated", again.interval, again)):
        print(
            f"{name}: {cycles:.1f} cycles each, {run.core_rate:,.0f} images/s of the core at "
            f"{device.clock / 1e6:g} MHz, {run.link_rate:,.1f} through the simulated link"
        )
    return sum(differences.values())


def run_driver(net: IntegerNetwork, count: int, seed: int) -> int:
    """Write a random string to the terminal before every request of the driver; returns the number of wrong answers."""
    plan = fpgasnn.make_plan(net, NOISE_LANES)
    images = digits()[0][-100:, None]
    golden = fpgasnn.simulate(net, images, plan=plan)
    source, seen = random.Random(seed), Deframer()
    wrong = noise_bytes = 0
    begin = time.perf_counter()
    with SimulatedBoard(net, plan) as board, fpgasnn.Device(board.port, net, timeout=PATIENCE) as device:
        packed = pack_inputs(device.identity, net.input.encode(images))
        asked = device.status()["good"]
        with open(board.port, "wb", buffering=0) as terminal:
            for number in range(count):
                image = source.randrange(len(images))
                infer = Frame(Command.INFER, number % 256, run_settings(net.timesteps, 0, 1) + packed[image])
                garbage = noise(source, infer)
                noise_bytes += len(garbage)
                seen.feed(garbage + bytes((FLAG,)))
                terminal.write(garbage)
                if number % 10:
                    device.status()
                    continue
                result = device.run(images[[image]])
                same = np.array_equal(result.scores[0], golden.scores[image])
                wrong += not (same and result.cycles[0] == golden.cycles.latency[image])
        status = device.status()
    print(
        f"{count} strings, {noise_bytes} bytes, {seen.corrupt} bad frames in them by the Python receiver; seed {seed}"
    )
    print(f"{count} requests of the driver answered, {wrong} wrongly; {time.perf_counter() - begin:.1f} s; {status}")
    # every request once: none was lost, none had to be asked again
    miscounted = status["good"] != (asked + count + 1) % 65536
    miscounted |= status["corrupt"] + status["malformed"] != seen.corrupt % 65536
    return wrong + int(miscounted)


def run_noise(net: IntegerNetwork, count: int, seed: int) -> int:
    """Put a random string before every good frame; returns the number of frames without the right answer."""
    plan = fpgasnn.make_plan(net, NOISE_LANES)
    accelerator = Accelerator(net, plan)
    identity = parse(b"\0\x40" + describe(net, plan, len(accelerator.o.payload.score)))
    board = CompiledBoard(compile_board(accelerator))
    images = digits()[0][-100:, None]
    packed = pack_inputs(identity, net.input.encode(images))
    golden = fpgasnn.simulate(net, images, plan=plan)
    source, seen, reader = random.Random(seed), Deframer(), Deframer()
    wrong = infers = noise_bytes = 0
    body = b""
    begin = time.perf_counter()
    for number in range(count):
        image = source.randrange(len(images))
        infer = Frame(Command.INFER, number % 256, run_settings(net.timesteps, 0, 1) + packed[image])
        frame = infer if number % 10 == 0 else Frame(Command.STATUS, number % 256)
        garbage = noise(source, infer)
        noise_bytes += len(garbage)
        data = garbage + encode_frame(frame)
        seen.feed(data)
        frames: list[Frame] = []
        more = True
        while more:
            taken, made, more = board.run(data)
            data = data[taken:]
            frames += reader.feed(made)
        good = len(frames) == 1 and (frames[0].command, frames[0].sequence) == (frame.command | ANSWER, number % 256)
        body = frames[0].payload[1:] if good else b""
        if good and frame is infer:
            infers += 1
            scores, _, cycles = parse_result(identity, [body])
            good = np.array_equal(scores[0], golden.scores[image]) and cycles[0] == golden.cycles.latency[image]
        wrong += not good
    counters = dict(zip(COUNTERS, np.frombuffer(body, "<u2").tolist(), strict=True))
    bad = seen.corrupt % 65536
    miscounted = int(counters["good"] != count % 65536) + int(counters["corrupt"] + counters["malformed"] != bad)
    print(f"{count} strings, {noise_bytes} bytes, {bad} bad frames in them by the Python receiver; seed {seed}")
    print(f"{count - wrong} good frames answered rightly ({infers} of them with an image), {wrong} not")
    print(f"{board.cycle} cycles in {time.perf_counter() - begin:.1f} s; the device counts {counters}")
    return wrong + miscounted


RUNS = {"images": run_images, "driver": run_driver, "noise": run_noise}


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=list(RUNS))
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    net = fpgasnn.convert(DIGITS_MODEL, digits()[0][:TRAIN_IMAGES, None], **OPTIONS)
    sys.exit(1 if RUNS[options.what](net, options.count, options.seed) else 0)


if __name__ == "__main__":
    main()
