"""The golden model: what the hardware computes, bit for bit and cycle for cycle."""

from .accuracy import Evaluation, evaluate
from .cycles import Cycles
from .model import simulate
from .result import Result, SynapticOperations

__all__ = ["Cycles", "Evaluation", "Result", "SynapticOperations", "evaluate", "simulate"]
