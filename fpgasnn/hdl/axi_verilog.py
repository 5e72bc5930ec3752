"""Verilog of the AXI shell, its description, and the text that instantiates it."""

from __future__ import annotations

from typing import Any

from amaranth.lib import wiring

from ..storage import network_hash
from .accelerator import Accelerator
from .axi import REGISTERS, AxiAccelerator
from .axi_top import AxiTop
from .verilog import component_verilog

__all__ = ["axi_files"]


def _ports(top: AxiTop) -> list[tuple[str, str, int]]:
    """Name, direction and width of every port."""
    return [
        (name, "input" if member.flow == wiring.In else "output", len(getattr(top, name)))
        for name, member in top.signature.members.items()
    ]


def _instance(ports: list[tuple[str, str, int]], name: str) -> str:
    """Wires of every port, and the module connected to them."""
    wires = [f"wire {f'[{width - 1}:0] ' if width > 1 else ''}{port};" for port, _, width in ports]
    connections = ",\n".join(f"  .{port}({port})" for port, _, _ in ports)
    return (
        f"// Copy into your design: {name} with one wire per port.\n"
        "// s_axis: input words; m_axis: scores; s_axi: registers, see the JSON file.\n"
        + "\n".join(wires)
        + f"\n\n{name} {name}_0 (\n{connections}\n);\n"
    )


def axi_files(accelerator: Accelerator, name: str) -> tuple[str, str, dict[str, Any]]:
    """Write an accelerator in its AXI shell.

    Parameters
    ----------
    accelerator : Accelerator
        Without trace; not elaborated yet.
    name : str
        Name of the shell's module.

    Returns
    -------
    str, str, dict
        Verilog of the module, Verilog that instantiates it, and what the sidecar says of it.
    """
    net = accelerator.net
    top = AxiTop(axi=AxiAccelerator(accelerator=accelerator))
    ports = _ports(top)
    title = f"{name}: AXI4-Stream and AXI4-Lite around {len(net.layers)} layers, network {network_hash(net)[:16]}"
    description = {
        "kind": "axi",
        "name": name,
        "ports": [{"name": port, "direction": direction, "width": width} for port, direction, width in ports],
        "registers": [
            {"name": register, "address": address, "access": access, "note": note}
            for register, (address, access, note) in REGISTERS.items()
        ],
    }
    return component_verilog(top, name, title), _instance(ports, name), description
