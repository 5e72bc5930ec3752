# amaranth: UnusedElaboratable=no
"""``generate``: a folder with the Verilog of a network, its description and a bench."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from numpy.typing import ArrayLike

from .. import _check
from ..atomic import check_folder, write_files
from ..errors import InputError
from ..golden import simulate
from ..hdl.accelerator import Accelerator
from ..hdl.axi_verilog import axi_files
from ..hdl.verilog import check_name, describe, network_verilog
from ..inputs import random_inputs
from ..network import IntegerNetwork, SpikeInput
from ..plan import Plan, make_plan
from .bench import bench_verilog
from .stimulus import make_stimulus

__all__ = ["WRAPPERS", "GenerateResult", "generate"]

WRAPPERS = ("axi",)
"""Shells around the core that can be asked for."""


@dataclass(frozen=True)
class GenerateResult:
    """The files that :func:`generate` wrote.

    Members
    -------
    verilog, sidecar, bench : Path
    wrapper, instance : Path or None
        Verilog of the shell that was asked for, and Verilog that instantiates it.
    description : dict
        Contents of the sidecar.
    """

    verilog: Path
    sidecar: Path
    bench: Path
    description: dict[str, Any]
    wrapper: Path | None = None
    instance: Path | None = None


def generate(
    net: IntegerNetwork,
    output: str | Path,
    *,
    plan: Plan | None = None,
    name: str = "fpgasnn_core",
    vectors: ArrayLike | None = None,
    timesteps: int | None = None,
    wrapper: str | None = None,
) -> GenerateResult:
    """Write ``name.v``, ``name.json`` and the self-checking bench ``name_tb.v`` to a folder.

    The same network, plan, name and vectors give the same bytes in any folder. The files appear together, the
    sidecar last, or the folder stays as it was (:mod:`fpgasnn.atomic`).

    Parameters
    ----------
    net : IntegerNetwork
    output : path
        Folder; created if there is none.
    plan : Plan or None
        None is ``make_plan(net)``.
    name : str
        Name of the top module.
    vectors : images or spike trains for the bench, or None
        None takes two random ones with a fixed seed.
    timesteps : int or None
        T of the bench.
    wrapper : {"axi"} or None
        Writes ``name_axi.v``, the core between AXI4-Streams with AXI4-Lite control
        (:class:`fpgasnn.hdl.axi.AxiAccelerator`), and ``name_axi_instance.v``, to be copied into a design.

    Returns
    -------
    GenerateResult

    Raises
    ------
    InputError
        For a bad name, vectors that do not fit, or a folder that cannot be written.
    PlanError
        If the hardware cannot build the network.
    """
    _check.instance(net, IntegerNetwork, "net", "give what fpgasnn.convert or load_network returns")
    if plan is None:
        plan = make_plan(net)
    _check.instance(plan, Plan, "plan", "give what fpgasnn.make_plan returns, or None")
    check_name(name)
    if wrapper is not None:
        _check.choice(wrapper, "wrapper", WRAPPERS)
    check_folder(output, "Verilog")
    inputs = random_inputs(net, 2, timesteps=timesteps) if vectors is None else vectors
    encoded = net.input.encode(inputs)
    length = encoded.shape[1] if timesteps is None and isinstance(net.input, SpikeInput) else timesteps
    steps = net.run_length(length)
    if timesteps is None:
        steps = min(steps, plan.max_timesteps)
    if not len(encoded):
        raise InputError("the bench needs at least one image, got none: give vectors=None for random ones")
    delay = net.readout_delay(steps, None)
    golden = simulate(net, inputs, steps, plan=plan)
    accelerator = Accelerator(net, plan)
    stimulus = make_stimulus(net, plan, encoded, timesteps=steps, delay=delay)
    description = describe(accelerator, net, name)
    assert golden.cycles is not None
    description["bench"] = {
        "images": stimulus.images,
        "timesteps": steps,
        "delay": delay,
        "cycles_latency": golden.cycles.latency.tolist(),
        "cycles_done": golden.cycles.done.tolist(),
    }
    sidecar = f"{name}.json"
    files = {
        f"{name}.v": network_verilog(accelerator, net, name),
        f"{name}_tb.v": bench_verilog(accelerator, stimulus, golden, name),
    }
    shell = [f"{name}_axi.v", f"{name}_axi_instance.v"] if wrapper else []
    if shell:
        *texts, description["wrapper"] = axi_files(Accelerator(net, plan), f"{name}_axi")
        files |= dict(zip(shell, texts, strict=True))
    files[sidecar] = json.dumps(description, indent=2) + "\n"
    write_files(output, {file: content.encode() for file, content in files.items()}, "Verilog", last=sidecar)
    folder = Path(output)
    core = folder / f"{name}.v", folder / sidecar, folder / f"{name}_tb.v"
    return GenerateResult(*core, description, *(folder / file for file in shell))
