"""The other direction: with many levels and wide weights a deferred network agrees with the trained one.

    python benchmarks/agreement.py [--json FILE]

Deferred code, T = 1023, 16-bit weights: the share of test images on which the spiking network and onnxruntime predict
the same class. Thresholds at the largest activation of 40000 (CIFAR-10: all 10000) training images (method "max"), and
at the least quantisation error (method "mse").
"""

from __future__ import annotations

import argparse
import json
import sys

from accuracy import ann_predictions
from real_nets import NETS

import fpgasnn

STEPS = 1023


def main() -> int:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nets", nargs="+", choices=list(NETS), default=list(NETS))
    parser.add_argument("--json", help="also write the figures to this file")
    arguments = parser.parse_args()
    shares: list[dict[str, object]] = []
    print("| network | thresholds | images | agreement % | different |\n|---|---|---|---|---|")
    for name in arguments.nets:
        source = NETS[name]
        if not source.available:
            print(f"{name}: no data at {source.model}", file=sys.stderr)
            continue
        images, _ = source.test()
        ann = ann_predictions(source, images)
        for method, iterations in (("max", 400), ("mse", None)):
            net = fpgasnn.convert(
                source.model,
                source.train(40000),
                method=method,
                code="deferred",
                timesteps=STEPS,
                max_timesteps=STEPS,
                weight_bits=16,
                iterations=iterations,
            )
            same = ann == fpgasnn.simulate(net, images, STEPS).predictions
            share = float(same.mean() * 100)
            shares.append({"net": name, "method": method, "images": len(images), "agreement": share})
            print(f"| {name} | {method} | {len(images)} | {share:.2f} | {int((~same).sum())} |", flush=True)
    if arguments.json:
        with open(arguments.json, "w", encoding="utf-8") as stream:
            json.dump(shares, stream, indent=1)
    return 0 if shares else 1


if __name__ == "__main__":
    sys.exit(main())
