"""How many numbers reading and lowering a model may hold: in proportion to what the file holds.

Many nodes may share one array of the file, and every one of them may ask for a copy in float64 or for its own product
with another: without a common budget a small file could fill the memory.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["Budget"]

_BASE = 1 << 25
_FACTOR = 8


class Budget:
    """Counts the elements of arrays, each array once, views not at all.

    Parameters
    ----------
    given : int
        Elements that the model's file holds.

    Members
    -------
    left : int
        Elements that may still be made.
    """

    def __init__(self, given: int) -> None:
        self.left = _BASE + _FACTOR * given
        # kept, so that no other array gets the identity of one that is counted
        self._counted: dict[int, NDArray[Any]] = {}

    def take(self, arrays: Iterable[NDArray[Any]]) -> int:
        """Count arrays; return the elements that are too many, 0 if there are none. Too many are not counted."""
        for array in arrays:
            owner = array if array.base is None else array.base
            if isinstance(owner, np.ndarray) and id(owner) not in self._counted:
                if owner.size > self.left:
                    return owner.size - self.left
                self._counted[id(owner)] = owner
                self.left -= owner.size
        return 0
