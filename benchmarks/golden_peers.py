"""The same spiking network as users run it today: a torch loop, SpikingJelly, snnTorch; called by golden.py.

    python benchmarks/golden_peers.py NETWORK.npz RESULT.npz

Reads the integer network and encoded images that golden.py wrote, prints one JSON line with seconds per peer and batch.
The torch loop computes with the integers themselves, which float32 holds exactly: its scores must equal the golden
model's. SpikingJelly and snnTorch have one threshold per layer, so they get weights divided by it; their scores differ
by rounding. Skip connections, the constant first layer (computed once) and pools are the same for all.
"""

from __future__ import annotations

import importlib.util
import json
import sys
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

Net = list[dict[str, Any]]


def load(path: str) -> tuple[Net, Tensor, int, int]:
    """Layers, images (N, C, H, W), T and the number of repetitions."""
    with np.load(path) as archive:
        meta = json.loads(str(archive["meta"]))
        layers: Net = meta["layers"]
        for index, layer in enumerate(layers):
            for name in ("bias", "threshold", "start"):
                layer[name] = torch.from_numpy(archive[f"{index}.{name}"]).reshape(1, -1, 1, 1)
            for number, branch in enumerate(layer["branches"]):
                branch["weight"] = torch.from_numpy(archive[f"{index}.{number}.weight"])
        images = torch.from_numpy(archive["images"])
    return layers, images, meta["timesteps"], meta["repeats"]


def current(layer: dict[str, Any], outputs: dict[str, Tensor]) -> Tensor:
    """Sum of a layer's branches for one step, or for T steps stacked along the batch."""
    total: Tensor | None = None
    for branch in layer["branches"]:
        source = outputs[branch["source"]]
        if branch["kind"] == "conv":
            top, left, bottom, right = branch["pads"]
            if (top, left) != (bottom, right):
                source, top, left = functional.pad(source, (left, right, top, bottom)), 0, 0
            part = functional.conv2d(
                source, branch["weight"], None, branch["stride"], (top, left), branch["dilation"], branch["groups"]
            )
        else:
            source = source[:, :, :: branch["stride"][0], :: branch["stride"][1]]
            after = branch["weight"].shape[1] - source.shape[1] - branch["offset"]
            part = functional.pad(source, (0, 0, 0, 0, branch["offset"], after)) * branch["weight"]
        total = part if total is None else total + part
    assert total is not None
    return total + layer["bias"]


def torch_loop(layers: Net, images: Tensor, steps: int) -> Tensor:
    """A plain loop over steps: convolution, compare, subtract. The cumulative pool is the golden model's (S5)."""
    first = {layer["name"]: current(layer, {"input": images}) for layer in layers if layer["first"]}
    potentials: dict[str, Tensor] = {}
    sums: dict[str, Tensor] = {}
    score: Tensor | None = None
    for _ in range(steps):
        outputs: dict[str, Tensor] = {}
        for layer in layers:
            name = layer["name"]
            value = first[name] if layer["first"] else current(layer, outputs)
            if not layer["fires"]:
                score = value if score is None else score + value
                continue
            if layer["pool"]:
                sums[name] = sums[name] + value if name in sums else value
                pooled = functional.max_pool2d(sums[name], layer["pool"], layer["pool_stride"])
                spent = potentials.get(name, torch.zeros_like(pooled))
                spikes = (pooled + layer["start"] - spent >= layer["threshold"]).float()
                potentials[name] = spent + spikes * layer["threshold"]
            else:
                v = potentials.get(name, layer["start"]) + value
                spikes = (v >= layer["threshold"]).float()
                potentials[name] = v - spikes * layer["threshold"]
            outputs[name] = spikes
    assert score is not None
    return score


def _normalised(layers: Net) -> Net:
    """Weights and biases divided by the thresholds, which then are 1."""
    result = []
    for layer in layers:
        if layer["fires"]:
            theta = layer["threshold"]
            branches = [
                {**b, "weight": b["weight"] / (theta.reshape(-1, 1, 1, 1) if b["kind"] == "conv" else theta)}
                for b in layer["branches"]
            ]
            layer = {**layer, "branches": branches, "bias": layer["bias"] / theta, "start": layer["start"] / theta}
        result.append(layer)
    return result


def _pooled(layer: dict[str, Any], value: Tensor) -> Tensor:
    return functional.max_pool2d(value, layer["pool"], layer["pool_stride"]) if layer["pool"] else value


def spikingjelly(layers: Net, images: Tensor, steps: int) -> Tensor:
    """Multi-step mode: every layer sees all steps at once, stacked along the batch; IFNode with soft reset."""
    from spikingjelly.activation_based import neuron

    outputs: dict[str, Tensor] = {"input": images}
    score = torch.zeros(())
    for layer in layers:
        value = _pooled(layer, current(layer, outputs))
        if not layer["fires"]:
            score = value.reshape(steps, len(images), -1).sum(dim=0)
            continue
        if layer["first"]:
            train = value.unsqueeze(0).expand(steps, *value.shape)
        else:
            train = value.reshape(steps, len(images), *value.shape[1:])
        node = neuron.IFNode(v_threshold=1.0, v_reset=None, step_mode="m")
        node.v = layer["start"].expand(train.shape[1:]).clone()
        outputs[layer["name"]] = node(train).flatten(0, 1)
    return score


def snntorch(layers: Net, images: Tensor, steps: int) -> Tensor:
    """A loop over steps with Leaky neurons of decay 1 and reset by subtraction."""
    import snntorch as snn

    first = {layer["name"]: _pooled(layer, current(layer, {"input": images})) for layer in layers if layer["first"]}
    nodes = {layer["name"]: snn.Leaky(beta=1.0, reset_mechanism="subtract") for layer in layers if layer["fires"]}
    potentials: dict[str, Tensor] = {layer["name"]: layer["start"] for layer in layers if layer["fires"]}
    score: Tensor | None = None
    for _ in range(steps):
        outputs: dict[str, Tensor] = {}
        for layer in layers:
            name = layer["name"]
            value = first[name] if layer["first"] else _pooled(layer, current(layer, outputs))
            if not layer["fires"]:
                score = value if score is None else score + value
                continue
            outputs[name], potentials[name] = nodes[name](value, potentials[name].expand(value.shape))
    assert score is not None
    return score


def main() -> int:
    """Time every peer that is installed."""
    layers, images, steps, repeats = load(sys.argv[1])
    runs: dict[str, tuple[Callable[[Net, Tensor, int], Tensor], Net]] = {"torch": (torch_loop, layers)}
    for name, function in (("spikingjelly", spikingjelly), ("snntorch", snntorch)):
        if importlib.util.find_spec(name) is not None:
            runs[name] = (function, _normalised(layers))
    seconds: dict[str, list[float]] = {name: [] for name in runs}
    scores = {}
    with torch.inference_mode():
        for round_ in range(repeats + 1):
            for name, (function, net) in runs.items():
                # one warm-up image, then whole batches
                batch = images[:1] if round_ == 0 else images
                begin = time.perf_counter()
                score = function(net, batch, steps)
                if round_ > 0:
                    seconds[name].append(time.perf_counter() - begin)
                    scores[name] = score.reshape(len(batch), -1).numpy()
    np.savez(sys.argv[2], **scores)
    print(json.dumps({"seconds": seconds, "threads": torch.get_num_threads(), "torch": torch.__version__}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
