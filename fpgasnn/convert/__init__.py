"""Conversion: thresholds, delay and integers for a trained network."""

from .._callable import make_callable
from .api import convert

__all__ = ["convert"]

make_callable(__name__, convert)
