"""Verilog text and its description (D4): deterministic, self-contained, without paths."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from amaranth import Elaboratable
from amaranth.back import verilog
from amaranth.lib import wiring

from .. import __version__, _check
from ..errors import InputError
from ..network import Code, ImageInput, IntegerNetwork
from ..plan import (
    LATENCY_ACCEPTED,
    LATENCY_READ,
    LATENCY_RELEASED,
    LATENCY_SCORES,
    LATENCY_WRITTEN,
    LayerPlan,
    membranes,
)
from ..storage import network_hash
from .accelerator import Accelerator
from .tables import weight_width

__all__ = ["builtin_yosys", "check_name", "component_verilog", "describe", "network_verilog"]


_KEYWORDS = frozenset(
    """always and assign automatic begin buf bufif0 bufif1 case casex casez cell cmos config deassign default defparam
    design disable edge else end endcase endconfig endfunction endgenerate endmodule endprimitive endspecify endtable
    endtask event for force forever fork function generate genvar highz0 highz1 if ifnone incdir include initial inout
    input instance integer join large liblist library localparam macromodule medium module nand negedge nmos nor
    noshowcancelled not notif0 notif1 or output parameter pmos posedge primitive pull0 pull1 pulldown pullup
    pulsestyle_ondetect pulsestyle_onevent rcmos real realtime reg release repeat rnmos rpmos rtran rtranif0 rtranif1
    scalared showcancelled signed small specify specparam strong0 strong1 supply0 supply1 table task time tran tranif0
    tranif1 tri tri0 tri1 triand trior trireg unsigned use vectored wait wand weak0 weak1 while wire wor xnor
    xor""".split()  # noqa: SIM905 (a table of words reads better than 100 quoted ones)
)


@contextmanager
def builtin_yosys() -> Iterator[None]:
    """Let Amaranth use its own Yosys: a system one of another version would write other bytes."""
    before = os.environ.get("AMARANTH_USE_YOSYS")
    os.environ["AMARANTH_USE_YOSYS"] = "builtin"
    try:
        yield
    finally:
        if before is None:
            del os.environ["AMARANTH_USE_YOSYS"]
        else:
            os.environ["AMARANTH_USE_YOSYS"] = before


def check_name(name: str) -> None:
    """Raise InputError if the name of a module is no Verilog identifier."""
    if not isinstance(name, str) or not (name.isascii() and name.isidentifier()) or name in _KEYWORDS:
        raise InputError(
            f"the module name must be a Verilog identifier and no keyword, got {_check.shown(name)}: use letters, "
            f"digits and _"
        )


def component_verilog(component: Elaboratable, name: str, title: str, **options: Any) -> str:
    """Return the Verilog of one component.

    Parameters
    ----------
    component : wiring.Component
    name : str
        Name of the top module: a Verilog identifier.
    title : str
        Line for the header comment.
    **options
        ``platform`` and ``ports`` of ``amaranth.back.verilog.convert``, for what is no wiring.Component.

    Raises
    ------
    InputError
        If the name is no identifier.
    """
    check_name(name)
    with builtin_yosys(), warnings.catch_warnings():
        # Yosys names every memory it turns into a list of registers
        warnings.filterwarnings("ignore", message="Replacing memory")
        text: str = verilog.convert(component, name=name, emit_src=False, strip_internal_attrs=True, **options)
    body = text.split("\n", 1)[1] if text.startswith("/*") else text
    return f"// {title}\n// Written by fpgasnn {__version__}; do not edit.\n{body}"


def network_verilog(accelerator: Accelerator, net: IntegerNetwork, name: str) -> str:
    """Return the Verilog of a whole network; the header names the network's hash and the streams' formats."""
    title = f"{name}: {len(net.layers)} layers, {net.code} code, network {network_hash(net)[:16]}"
    return component_verilog(accelerator, name, title)


def _port_list(accelerator: Accelerator) -> list[dict[str, Any]]:
    notes = {
        "i__payload": "one pixel, channel 0 in the lowest bits; or one word of spikes",
        "o__payload": "score (lowest bits, signed), channel, last, prediction (highest bits)",
        "timesteps": "T; constant from an image's first word to its last score",
        "delay": "t0; constant likewise",
    }
    ports = [
        {"name": "clk", "direction": "input", "width": 1, "note": "rising edge"},
        {"name": "rst", "direction": "input", "width": 1, "note": "synchronous, active high"},
    ]
    for path, member, value in accelerator.signature.flatten(accelerator):
        name = "__".join(map(str, path))
        width = len(value.as_value() if hasattr(value, "as_value") else value)
        direction = "input" if member.flow == wiring.In else "output"
        note = notes.get(name, "stream handshake")
        ports.append({"name": name, "direction": direction, "width": width, "note": note})
    return ports


def _layer_entry(net: IntegerNetwork, plan: LayerPlan) -> dict[str, Any]:
    """Folding, widths and memory of a layer; what there is one of per branch is a list where there are several (D7)."""
    layer = net.layer(plan.name)
    bits = weight_width(layer, plan)
    rings = [branch.ring for branch in plan.branches]

    def one_or_all(values: list[Any]) -> Any:
        return values[0] if len(values) == 1 else values

    return {
        "name": plan.name,
        "output": list(net.shape(plan.name)),
        "lanes": plan.lanes,
        "groups": plan.groups,
        "replicas": plan.replicas,
        "fetch": one_or_all([branch.kind for branch in plan.branches]),
        "weight_bits": bits,
        "membrane_bits": net.widths[plan.name].membrane,
        "membranes_per_lane": membranes(net, layer),
        "weight_memory_bits": plan.replicas * plan.groups * plan.weights * plan.lanes * bits,
        "ring_rows": one_or_all([ring.rows for ring in rings]),
        "ring_memory_bits": sum(ring.memory_bits for ring in rings),
    }


def describe(accelerator: Accelerator, net: IntegerNetwork, name: str) -> dict[str, Any]:
    """Return the JSON sidecar: ports, formats, widths, lanes, memory bits and latency constants."""
    plan = accelerator.plan
    layers = [_layer_entry(net, layer) for layer in plan.layers]
    source: dict[str, Any] = {"shape": list(net.input.shape)}
    if isinstance(net.input, ImageInput):
        assert net.input.scale is not None and net.input.offset is not None
        source |= {
            "kind": "image",
            "bits": net.input.bits,
            "signed": net.input.signed,
            "scale": net.input.scale.tolist(),
            "offset": net.input.offset.tolist(),
        }
    else:
        ring = plan.input_ring
        source |= {"kind": "spikes", "words": ring.words, "word_bits": ring.word_bits}
    radix = net.code is Code.RADIX
    return {
        "format": 1,
        "generator": f"fpgasnn {__version__}",
        "name": name,
        "network": network_hash(net),
        "code": str(net.code),
        "timesteps": net.timesteps,
        "max_timesteps": plan.max_timesteps,
        "default_delay": None if radix else net.readout_delay(net.timesteps, None),
        "input": source,
        "classes": net.output.channels,
        "score_bits": len(accelerator.o.payload.score),
        "ports": _port_list(accelerator),
        "layers": layers,
        "memory_bits": {
            "weights": sum(layer["weight_memory_bits"] for layer in layers),
            "rings": sum(layer["ring_memory_bits"] for layer in layers),
        },
        "latency": {
            "written": LATENCY_WRITTEN,
            "accepted": LATENCY_ACCEPTED,
            "released": LATENCY_RELEASED,
            "scores": LATENCY_SCORES,
            "read": LATENCY_READ,
        },
    }
