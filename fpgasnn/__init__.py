"""fpgasnn: from a trained neural network to a verified integer spiking network in Verilog.

Every public name is loaded when it is first used, so that ``import fpgasnn`` takes no time and a script pays for the
golden model (numba), the hardware (amaranth) or the reading of models (onnx, onnxruntime) only if it uses them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from .ann import check_model, read_onnx
    from .convert import convert
    from .data_io import load_images, load_labels
    from .errors import (
        FitError,
        FpgaSnnError,
        InputError,
        MissingDependencyError,
        ModelError,
        NetworkError,
        NodeProblem,
        PlanError,
        TimingError,
        ToolError,
        UnsupportedModelError,
        VerificationError,
    )
    from .golden import evaluate, simulate
    from .link.device import Device
    from .network import (
        Code,
        Conv,
        Identity,
        ImageInput,
        IntegerNetwork,
        Layer,
        Pool,
        PoolMode,
        SpikeInput,
    )
    from .plan import Plan, make_plan
    from .storage import load_network, save_network
    from .verify import verify
    from .verify.generate import generate

_MODULES = {
    "ann": ("check_model", "read_onnx"),
    "convert": ("convert",),
    "data_io": ("load_images", "load_labels"),
    "errors": (
        "FitError",
        "FpgaSnnError",
        "InputError",
        "MissingDependencyError",
        "ModelError",
        "NetworkError",
        "NodeProblem",
        "PlanError",
        "TimingError",
        "ToolError",
        "UnsupportedModelError",
        "VerificationError",
    ),
    "golden": ("evaluate", "simulate"),
    "link.device": ("Device",),
    "network": (
        "Code",
        "Conv",
        "Identity",
        "ImageInput",
        "IntegerNetwork",
        "Layer",
        "Pool",
        "PoolMode",
        "SpikeInput",
    ),
    "plan": ("Plan", "make_plan"),
    "storage": ("load_network", "save_network"),
    "verify": ("verify",),
    "verify.generate": ("generate",),
}
_HOME = {name: module for module, names in _MODULES.items() for name in names}

__all__ = [
    "Code",
    "Conv",
    "Device",
    "FitError",
    "FpgaSnnError",
    "Identity",
    "ImageInput",
    "InputError",
    "IntegerNetwork",
    "Layer",
    "MissingDependencyError",
    "ModelError",
    "NetworkError",
    "NodeProblem",
    "Plan",
    "PlanError",
    "Pool",
    "PoolMode",
    "SpikeInput",
    "TimingError",
    "ToolError",
    "UnsupportedModelError",
    "VerificationError",
    "__version__",
    "check_model",
    "convert",
    "evaluate",
    "generate",
    "load_images",
    "load_labels",
    "load_network",
    "make_plan",
    "read_onnx",
    "save_network",
    "simulate",
    "verify",
]


def __getattr__(name: str) -> Any:
    """Load a public name from the module that defines it (PEP 562)."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = import_module(f".{_HOME[name]}", __name__)
    # a package named like its function stands for both: it is callable (fpgasnn._callable)
    value = module if name == _HOME[name] else getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
