"""The command line: one file per command, each a thin layer over one Python call.

Nothing here computes. A command is imported when it is called, and imports numpy, numba, amaranth or onnx inside its
function, so that ``fpgasnn --help`` answers at once.
"""

from .app import main

__all__ = ["main"]
