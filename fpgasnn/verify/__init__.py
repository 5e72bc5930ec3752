"""Verification: hardware against golden model, in the simulators at hand."""

from .._callable import make_callable
from .api import Report, verify, verify_accelerator
from .compare import Difference
from .engines import ENGINES
from .generate import GenerateResult, generate
from .stimulus import Stalls

__all__ = ["ENGINES", "Difference", "GenerateResult", "Report", "Stalls", "generate", "verify", "verify_accelerator"]

make_callable(__name__, verify)
