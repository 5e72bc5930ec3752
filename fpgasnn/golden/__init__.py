"""The golden model: what the hardware computes, bit for bit and cycle for cycle."""

from .accuracy import Evaluation, evaluate
from .cycles import Cycles
from .model import simulate
from .neighbours import Neighbours
from .result import Result, SynapticOperations

__all__ = ["Cycles", "Evaluation", "Neighbours", "Result", "SynapticOperations", "evaluate", "simulate"]
