"""Reading trained networks: typed operator graphs, their lowering to layers, and reference evaluation."""

from .check import NodeReport, Status, check_model
from .evaluate import run_layers
from .export import to_onnx
from .lower import lower
from .onnx import read_onnx

__all__ = ["NodeReport", "Status", "check_model", "lower", "read_onnx", "run_layers", "to_onnx"]
