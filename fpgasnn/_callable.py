"""Packages that can be called like the function they are named after.

``fpgasnn.convert`` and ``fpgasnn.verify`` are packages, because a sub-package becomes an attribute of its parent once
anything imports it, and they are the calls ``fpgasnn.convert(...)`` and ``fpgasnn.verify(...)``. Making the module
callable lets one name be both, whatever was imported before.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

__all__ = ["make_callable"]


def make_callable(module: str, function: Callable[..., Any]) -> None:
    """Let an imported module be called: ``module(...)`` is ``function(...)``.

    Parameters
    ----------
    module : str
        The ``__name__`` of the module that calls this.
    function : callable
        ``inspect.signature`` of the module is the signature of this function.
    """

    class CallableModule(ModuleType):
        """A module that is also the function it is named after."""

        __call__ = staticmethod(function)
        __signature__ = inspect.signature(function)

    sys.modules[module].__class__ = CallableModule
