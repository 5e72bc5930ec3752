"""Verification: hardware against golden model, in the simulators at hand."""

from .api import ENGINES, Report, verify, verify_accelerator
from .compare import Difference
from .stimulus import Stalls

__all__ = ["ENGINES", "Difference", "Report", "Stalls", "verify", "verify_accelerator"]
