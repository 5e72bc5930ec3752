"""Whole cores as `fpgasnn generate` writes them: Verilog, JSON sidecar, and the network they were made from."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from fpgasnn import generate, load_network, make_plan, simulate
from fpgasnn.errors import FpgaSnnError, InputError
from fpgasnn.golden import Result
from fpgasnn.network import IntegerNetwork
from fpgasnn.plan import Plan
from fpgasnn.storage import network_hash
from fpgasnn.verify.case import Case, decode
from fpgasnn.verify.draw import draw_cases, draw_images
from fpgasnn.verify.interface import Interface
from fpgasnn.verify.stimulus import Stalls, Stimulus, make_stimulus

__all__ = ["Core", "Run", "drawn_cores", "find_cores"]


@dataclass(frozen=True, eq=False)
class Run:
    """One stimulus and what the golden model expects of it."""

    stimulus: Stimulus
    golden: Result


@dataclass(frozen=True, eq=False)
class Core:
    """An emitted core.

    Members
    -------
    name : str
    verilog : str
        Its text, as it lies in the folder.
    interface : Interface
    net : IntegerNetwork
    plan : Plan
    """

    name: str
    verilog: str
    interface: Interface
    net: IntegerNetwork
    plan: Plan

    def runs(self, images: int, stalls: float, seed: int) -> list[Run]:
        """Make two runs of random images: without pauses, and with random ones on both streams."""
        rng = np.random.default_rng(seed)
        steps = (
            self.plan.max_timesteps if self.net.code == "radix" else min(self.net.timesteps, self.plan.max_timesteps)
        )
        delay = self.net.readout_delay(steps, None)
        result = []
        for pauses in (Stalls(), Stalls(stalls, stalls, seed)):
            encoded = draw_images(self.net, images, steps, rng)
            stimulus = make_stimulus(self.net, self.plan, encoded, timesteps=steps, delay=delay, stalls=pauses)
            golden = simulate(
                self.net,
                decode(self.net, encoded),
                steps,
                delay=delay,
                plan=self.plan,
                trace=True,
                neighbours=stimulus.neighbours,
            )
            result.append(Run(stimulus, golden))
        return result


def _plan(net: IntegerNetwork, description: dict[str, Any]) -> Plan:
    lanes = {layer["name"]: layer["lanes"] for layer in description["layers"]}
    rows = {layer["name"]: layer["ring_rows"] for layer in description["layers"]}
    replicas = {layer["name"]: layer["replicas"] for layer in description["layers"]}
    return make_plan(net, lanes, replicas=replicas, max_timesteps=description["max_timesteps"], ring_rows=rows)


def _network(folder: Path, wanted: str, given: Path | None) -> IntegerNetwork:
    """Find the network with this hash: the given file, or one beside the Verilog."""
    for path in [given] if given is not None else sorted(folder.glob("*.safetensors")):
        net = load_network(path)
        if network_hash(net) == wanted:
            return net
    place = str(given) if given is not None else f"no .safetensors file in {str(folder)!r}"
    raise InputError(
        f"golden vectors need the network that the Verilog was made from (its hash starts with {wanted[:16]}), got "
        f"{place}: name it with --network"
    )


def find_cores(folder: Path, network: Path | None = None) -> Iterator[Core]:
    """Read all cores in a folder that `fpgasnn generate` has written.

    Raises
    ------
    InputError
        If there is none, or its network is not there.
    """
    found = False
    for sidecar in sorted(folder.glob("*.json")):
        try:
            description = json.loads(sidecar.read_text())
        except ValueError as error:
            raise InputError(
                f"the sidecar is no JSON ({error}), in {str(sidecar)!r}: generate the folder again"
            ) from error
        if not isinstance(description, dict) or "ports" not in description:
            continue
        found = True
        net = _network(folder, description["network"], network)
        interface = Interface.of_sidecar(description)
        verilog = sidecar.with_suffix(".v").read_text()
        yield Core(description["name"], verilog, interface, net, _plan(net, description))
    if not found:
        raise InputError(
            f"a folder of `fpgasnn generate` holds name.v and name.json, got neither in {str(folder)!r}: name another"
        )


def _drawn(case: Case, name: str, folder: Path) -> Core | None:
    try:
        written = generate(case.net, folder, plan=case.plan(), name=name)
    except FpgaSnnError:
        return None
    interface = Interface.of_sidecar(written.description)
    return Core(name, written.verilog.read_text(), interface, case.net, case.plan())


def drawn_cores(count: int, seed: int, folder: Path) -> list[Core]:
    """Draw networks as a campaign does and emit their Verilog; raises MissingDependencyError without hypothesis."""
    cases = draw_cases(count, seed)
    cores = (_drawn(case, f"drawn_{seed}_{number}", folder) for number, case in enumerate(cases))
    return [core for core in cores if core is not None]
