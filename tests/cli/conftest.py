"""The command line under test, and small files for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner, Result

from fpgasnn import Code, Conv, ImageInput, IntegerNetwork, Layer, save_network
from fpgasnn.cli.app import application

Run = Callable[..., Result]


def tiny_network(code: Code = Code.CAUSAL) -> IntegerNetwork:
    """4x4 image of 3 bits, one convolution, ten classes."""
    rng = np.random.default_rng(7)
    layers = (
        Layer(
            "hidden",
            (Conv("input", rng.integers(-8, 8, (5, 3, 3, 1))),),
            bias=np.ones(5, int),
            threshold=np.full(5, 30),
        ),
        Layer("scores", (Conv("hidden", rng.integers(-8, 8, (10, 2, 2, 5))),), bias=np.zeros(10, int)),
    )
    steps = 3 if code is Code.RADIX else 4
    return IntegerNetwork(
        ImageInput((4, 4, 1), bits=3, layout="nchw"), layers, code, steps, steps if code is Code.RADIX else 8
    )


@pytest.fixture
def run() -> Run:
    """Call the command line in this process; an exception that is not an exit fails the test."""

    def call(*arguments: object) -> Result:
        result = CliRunner().invoke(application, [str(argument) for argument in arguments])
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return call


@pytest.fixture
def tiny(tmp_path: Path) -> Callable[[Code], Path]:
    """Write a small network of a code to a file."""

    def write(code: Code) -> Path:
        path = tmp_path / f"{code}.safetensors"
        save_network(tiny_network(code), path)
        return path

    return write


@pytest.fixture
def network(tiny: Callable[[Code], Path]) -> Path:
    """A causal network file."""
    return tiny(Code.CAUSAL)


@pytest.fixture
def images(tmp_path: Path) -> Path:
    """Twelve images without a channel axis, and labels, in one file."""
    path = tmp_path / "data.npz"
    rng = np.random.default_rng(3)
    np.savez(path, images=rng.integers(0, 8, (12, 4, 4)).astype(np.uint8), labels=rng.integers(0, 10, 12))
    return path
