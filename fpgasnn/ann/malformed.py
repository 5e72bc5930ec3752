"""Models that break the ONNX standard: one remedy for all of them."""

from __future__ import annotations

from ..errors import ModelError

__all__ = ["malformed"]


def malformed(problem: str) -> ModelError:
    """Return the error for a damaged or inconsistent model; ``problem`` says what is wrong, and in which node.

    What conversion cannot handle although it is sound is no such error but an
    :class:`~fpgasnn.errors.UnsupportedModelError`.
    """
    return ModelError(f"{problem}: the model breaks the ONNX standard, check it with onnx.checker and export it again")
