"""Threads that share the work of one layer: what makes a single image fast."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import Any, Self

__all__ = ["Team"]


class Team:
    """Some threads, the calling one included; a context manager that ends them.

    Parameters
    ----------
    size : int
        How many; 1 starts none.
    """

    def __init__(self, size: int = 1) -> None:
        self.size = size
        self._pool = ThreadPoolExecutor(size - 1) if size > 1 else None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown()

    def run(self, work: Callable[[Any], None], parts: Sequence[Any]) -> None:
        """Call ``work`` for every part, side by side; kernels release the interpreter lock."""
        if self._pool is None or len(parts) == 1:
            for part in parts:
                work(part)
            return
        futures = [self._pool.submit(work, part) for part in parts[1:]]
        work(parts[0])
        for future in futures:
            future.result()
