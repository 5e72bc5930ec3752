"""What a network does with some images: cycles, spikes, synaptic operations, accuracy, and an estimate of energy."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..boards.services import Services
from ..golden import evaluate, simulate
from ..golden.result import Result
from ..network import ImageInput
from .build_files import Build

__all__ = ["CAVEAT", "SYNAPTIC_FEMTOJOULES", "accuracy", "activity"]

SYNAPTIC_FEMTOJOULES = 77.0
"""Energy of a synaptic operation that the conversion papers charge, after Qiao et al. 2015."""
FLOP_PICOJOULES = 12.5
"""Energy of a multiplication with addition of the trained network there."""
CAVEAT = (
    "Counted operations times the published energy of one on a neuromorphic chip (Qiao et al. 2015), as the papers on "
    "conversion do it. It says nothing of this board: no power was measured, and an FPGA's idle power, memories and "
    "wires are not in it."
)

TIMED_IMAGES = 64
"""Images that cycles are counted on: the recurrence goes through every position of each."""


def _layers(build: Build, run: Result, services: Services) -> list[dict[str, Any]]:
    """What every layer does per image, means."""
    dense = services.dense_cycles(build.plan)
    busy = services.busy(build.plan)
    rows = []
    for layer, engine in zip(build.net.layers, build.plan.layers, strict=True):
        counts = run.synaptic_operations[layer.name]
        additions = float((counts.synaptic + counts.identity + counts.image).mean())
        lanes = min(engine.lanes, engine.channels) * engine.replicas
        neurons = int(np.prod(build.net.shape(layer.name)))
        spikes = float(run.spike_counts[layer.name].mean()) if layer.fires else None
        rows.append(
            {
                "name": layer.name,
                "busy_cycles": busy[layer.name],
                "dense_cycles": dense[layer.name],
                "additions": additions,
                "utilisation": additions / (lanes * busy[layer.name]),
                "spikes": spikes,
                "spike_rate": None if spikes is None else spikes / (neurons * run.timesteps),
            }
        )
    return rows


def _energy(build: Build, synaptic: float) -> dict[str, Any]:
    """The estimate of the conversion papers."""
    net = build.net
    products = 0
    for layer in net.layers:
        height, width = net.geometry[layer.name].conv
        products += height * width * sum(branch.weight.size for branch in layer.branches if hasattr(branch, "weight"))
    return {
        "spiking_nanojoules": synaptic * SYNAPTIC_FEMTOJOULES * 1e-6,
        "formula": f"{SYNAPTIC_FEMTOJOULES:g} fJ * {synaptic:,.0f} synaptic operations",
        "trained_nanojoules": products * FLOP_PICOJOULES * 1e-3,
        "trained_formula": f"{FLOP_PICOJOULES:g} pJ * {products:,} multiplications",
        "caveat": CAVEAT,
    }


def activity(build: Build, images: ArrayLike, timesteps: int | None = None, delay: int | None = None) -> dict[str, Any]:
    """Run images through the golden model and describe what the hardware does with them.

    Parameters
    ----------
    build : Build
    images : array
        As for :func:`fpgasnn.simulate`, two or more; cycles are counted on the first 64.
    timesteps, delay : int or None
        T (or K) and t0.

    Raises
    ------
    InputError
        If the images are not the network's.
    """
    net = build.net
    array: NDArray[Any] = net.input.as_batch(images)
    services = Services(net, array[:TIMED_IMAGES], timesteps, delay)
    interval, latency = services.cycles(build.plan)
    run = simulate(net, array, timesteps, delay=delay)
    synaptic = float(run.total_operations.mean())
    planes = sum(float(counts.image.mean()) for counts in run.synaptic_operations.values())
    return {
        "images": len(array),
        "timed_images": services.count,
        "timesteps": run.timesteps,
        "delay": run.delay,
        "input_bits": net.input.bits if isinstance(net.input, ImageInput) else 1,
        "interval_cycles": interval,
        "latency_cycles": latency,
        "images_per_second": build.clock * 1e6 / interval,
        "latency_microseconds": latency / build.clock,
        "synaptic_operations": synaptic,
        "image_operations": planes,
        "spikes": float(run.total_spikes.mean()),
        "layers": _layers(build, run, services),
        "energy": _energy(build, synaptic),
    }


def accuracy(
    build: Build, images: ArrayLike, labels: ArrayLike, timesteps: int | None = None, delay: int | None = None
) -> dict[str, Any]:
    """Accuracy over labelled images, in causal code against T."""
    found = evaluate(build.net, images, labels, timesteps, delay=delay)
    return {
        "images": found.images,
        "timesteps": list(found.timesteps),
        "correct": found.correct.tolist(),
        "accuracy": found.accuracy.tolist(),
    }
