"""Absurd arguments at every public boundary: a typed error with the received value and what to do, never a raw one.

Every argument of every public function meets every value of one pool, except those it takes.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import fpgasnn
from fpgasnn import (
    Code,
    Conv,
    Device,
    FpgaSnnError,
    Identity,
    ImageInput,
    IntegerNetwork,
    Layer,
    Pool,
    PoolMode,
    SpikeInput,
    check_model,
    convert,
    evaluate,
    generate,
    load_images,
    load_labels,
    load_network,
    make_plan,
    read_onnx,
    save_network,
    simulate,
    verify,
)
from fpgasnn._check import shown
from fpgasnn.data import DIGITS_MODEL
from fpgasnn.inputs import random_inputs
from fpgasnn.verify import Stalls


class Strange:
    """An object of no use to anybody."""


POOL: dict[str, Any] = {
    "none": None,
    "object": Strange(),
    "text": "nonsense",
    "empty text": "",
    "bytes": b"bytes",
    "fraction": 2.5,
    "nan": float("nan"),
    "true": True,
    "zero": 0,
    "negative": -1,
    "huge": 10**400,
    "complex": 1 + 2j,
    "empty list": [],
    "ragged": [[1], [2, 3]],
    "dict": {"a": 1},
    "set": {1},
    "class": dict,
    "strings": np.array(["a", "b"]),
    "objects": np.array([{}, None], object),
    "complex array": np.ones((2, 2), complex),
    "nans": np.full((2, 2), np.nan),
    "no axes": np.array(7),
    "dates": np.array(["2020-01-01"], "datetime64[D]"),
}

NET = IntegerNetwork(
    ImageInput((2, 2, 1), bits=3),
    (
        Layer("hidden", (Conv("input", np.ones((2, 1, 1, 1), int)),), [0, 1], [4, 5]),
        Layer("scores", (Conv("hidden", np.ones((3, 2, 2, 2), int)),), [0, 0, 0]),
    ),
    timesteps=4,
    max_timesteps=8,
)
IMAGES = np.zeros((2, 2, 2, 1), int)
DIGITS = np.zeros((4, 1, 8, 8))
RUN = simulate(NET, IMAGES)
PLAN = make_plan(NET)
INTEGERS = {"zero", "true", "negative", "huge"}
TRUTHS = {"true"}


@dataclass(frozen=True)
class Boundary:
    """One argument of one public call, and which values of the pool are no mistake there."""

    name: str
    call: Callable[[Any], object]
    taken: frozenset[str]


def boundary(name: str, call: Callable[[Any], object], *taken: str) -> Boundary:
    return Boundary(name, call, frozenset(taken))


WEIGHT = np.ones((2, 1, 1, 1), int)
HIDDEN, SCORES = NET.layers


def layer(**fields: Any) -> Layer:
    return Layer(**{"name": "a", "branches": (Conv("input", WEIGHT),), "bias": [0, 0], "threshold": [4, 4], **fields})


def constructors() -> Iterator[Boundary]:
    for name in ("shape", "bits", "signed", "scale", "offset", "layout"):
        taken = {"bits": [], "signed": ["true"], "scale": ["none"], "offset": ["none"]}.get(name, [])
        base = {"shape": (2, 2, 1), "bits": 3}
        yield boundary(f"ImageInput.{name}", lambda v, n=name, b=base: ImageInput(**{**b, n: v}), *taken)
    yield boundary("SpikeInput.shape", SpikeInput)
    for name in ("source", "weight", "stride", "pads", "dilation", "groups", "shift", "repeat"):
        taken = {"source": ["text"], "shift": ["zero"]}.get(name, [])
        base = {"source": "input", "weight": WEIGHT}
        yield boundary(f"Conv.{name}", lambda v, n=name, b=base: Conv(**{**b, n: v}), *taken)
    for name in ("source", "constant", "stride", "channel_offset"):
        taken = {"source": ["text"], "channel_offset": ["zero", "negative"]}.get(name, [])
        base = {"source": "input", "constant": [1, 2]}
        yield boundary(f"Identity.{name}", lambda v, n=name, b=base: Identity(**{**b, n: v}), *taken)
    for name in ("kernel", "stride", "pads", "ceil", "mode"):
        taken = {"ceil": ["true"]}.get(name, [])
        base = {"kernel": (2, 2), "stride": (2, 2)}
        yield boundary(f"Pool.{name}", lambda v, n=name, b=base: Pool(**{**b, n: v}), *taken)
    for name in ("name", "branches", "bias", "threshold", "start", "pool", "weight_bits"):
        taken = {"name": ["text"], "threshold": ["none"], "start": ["none"], "pool": ["none"]}.get(name, [])
        yield boundary(f"Layer.{name}", lambda v, n=name: layer(**{n: v}), *taken)
    for name in ("input", "layers", "code", "timesteps", "max_timesteps", "delay", "metadata"):
        taken = {"max_timesteps": ["none"], "delay": ["zero", "huge"]}.get(name, [])
        yield boundary(f"IntegerNetwork.{name}", lambda v, n=name: replace(NET, **{n: v}), *taken)
    for name in ("code", "max_timesteps", "layers"):
        taken = {"max_timesteps": ["huge"], "layers": ["empty list"]}.get(name, [])
        yield boundary(f"Plan.{name}", lambda v, n=name: replace(PLAN, **{n: v}), *taken)
    yield boundary("Code.value", Code)
    yield boundary("PoolMode.value", PoolMode)
    yield boundary("Stalls.input_rate", lambda v: Stalls(v, 0.5), "zero")
    yield boundary("Stalls.seed", lambda v: Stalls(0.5, 0.5, v), "zero", "huge")


def runs() -> Iterator[Boundary]:
    simulated: dict[str, list[str]] = {
        "images": [],
        "timesteps": ["none"],
        "delay": ["none", "zero"],
        "plan": ["none"],
        "trace": ["true"],
        "arrivals": ["none"],
        "transfers": ["none"],
        "neighbours": ["none"],
        "threads": ["none", "huge"],
        "progress": ["none", "class"],
    }
    for name, taken in simulated.items():
        yield boundary(f"simulate.{name}", lambda v, n=name: simulate(**{"net": NET, "images": IMAGES, n: v}), *taken)
    yield boundary("simulate.net", lambda v: simulate(v, IMAGES))
    evaluated: dict[str, list[str]] = {"images": [], "labels": [], "timesteps": ["none"], "delay": ["none", "zero"]}
    evaluated |= {"threads": ["none", "huge"], "progress": ["none", "class"], "net": []}
    arguments = {"net": NET, "images": IMAGES, "labels": [0, 1]}
    for name, taken in evaluated.items():
        yield boundary(f"evaluate.{name}", lambda v, n=name: evaluate(**{**arguments, n: v}), *taken)
    yield boundary("Result.scores_at.timesteps", RUN.scores_at)
    yield boundary("Result.scores_at.delay", lambda v: RUN.scores_at(3, v), "none", "zero")
    yield boundary("Result.predictions_at.timesteps", RUN.predictions_at)
    yield boundary("ImageInput.encode.images", NET.input.encode)
    yield boundary("SpikeInput.encode.trains", SpikeInput((2, 2, 1)).encode)
    yield boundary("IntegerNetwork.layer.name", NET.layer)
    yield boundary("IntegerNetwork.shape.name", NET.shape)
    yield boundary("random_inputs.net", lambda v: random_inputs(v, 2))
    yield boundary("random_inputs.count", lambda v: random_inputs(NET, v))
    yield boundary("random_inputs.seed", lambda v: random_inputs(NET, 2, v), "zero", "huge")


def hardware() -> Iterator[Boundary]:
    planned: dict[str, list[str]] = {"net": [], "lanes": ["none"], "max_timesteps": ["none"], "ring_rows": ["none"]}
    planned["replicas"] = ["none"]
    for name, taken in planned.items():
        yield boundary(f"make_plan.{name}", lambda v, n=name: make_plan(**{"net": NET, n: v}), *taken)
    yield boundary("make_plan.lanes of a layer", lambda v: make_plan(NET, {"hidden": v}), "none")
    yield boundary("make_plan.ring_rows of a layer", lambda v: make_plan(NET, ring_rows={"scores": v}))
    yield boundary("make_plan.replicas of a layer", lambda v: make_plan(NET, replicas={"hidden": v}))
    yield boundary("Plan.layer.name", PLAN.layer)
    verified: dict[str, list[str]] = {"net": [], "images": [], "timesteps": ["none"], "delay": ["none", "zero"]}
    verified |= {"plan": ["none"], "engine": [], "stalls": ["none"], "alone": ["none", "true"]}
    verified |= {"vcd": ["none", "text"], "progress": ["none", "class"]}
    for name, taken in verified.items():
        base = {"net": NET, "images": IMAGES, "engine": "amaranth"}
        yield boundary(f"verify.{name}", lambda v, n=name, b=base: verify(**{**b, n: v}), *taken)
    generated: dict[str, list[str]] = {"net": [], "plan": ["none"], "name": ["text"], "vectors": ["none"]}
    generated |= {"timesteps": ["none"], "wrapper": ["none"]}
    for name, taken in generated.items():
        base = {"net": NET, "output": "unused"}
        yield boundary(f"generate.{name}", lambda v, n=name, b=base: generate(**{**b, n: v}), *taken)
    yield boundary("generate.output", lambda v: generate(NET, v), "text")
    yield boundary("Device.port", Device)
    for name, taken in {"net": ["none"], "baud": [], "timeout": ["fraction"]}.items():
        yield boundary(f"Device.{name}", lambda v, n=name: Device("no_such_port", **{n: v}), *taken)


def conversion() -> Iterator[Boundary]:
    options: dict[str, list[str]] = {
        "method": ["none"],
        "code": [],
        "timesteps": ["none"],
        "max_timesteps": ["none"],
        "weight_bits": [],
        "layer_bits": ["none"],
        "pool_mode": [],
        "iterations": ["none", "huge"],
        "batch": ["huge"],
        "seed": ["zero", "huge"],
        "cap": ["true"],
        "channelwise": ["true"],
        "percentile": ["fraction"],
        "population": [],
        "over_batches": [],
        "scale": ["none", "fraction"],
        "start": [],
        "delay": ["zero", "true", "huge"],
        "input_bits": ["none"],
        "rounding": ["none"],
        "progress": ["none", "class"],
    }
    assert set(options) == set(inspect.signature(convert).parameters) - {"model", "calibration"}
    for name, taken in options.items():
        yield boundary(f"convert.{name}", lambda v, n=name: convert(DIGITS_MODEL, DIGITS, **{n: v}), *taken)
    yield boundary("convert.layer_bits of a layer", lambda v: convert(DIGITS_MODEL, DIGITS, layer_bits={"a": v}))
    yield boundary("convert.model", lambda v: convert(v, DIGITS))
    yield boundary("convert.calibration", lambda v: convert(DIGITS_MODEL, v))


def files(folder: Path) -> Iterator[Boundary]:
    np.save(folder / "a.npy", IMAGES)
    np.savez(folder / "a.npz", x=IMAGES, images=IMAGES, labels=np.zeros(2, int))
    for function in (read_onnx, check_model, load_images, load_labels, load_network):
        # a text is a path, of a file that does not exist
        yield boundary(f"{function.__name__}.path", function)
    yield boundary("load_images.key", lambda v: load_images(folder / "a.npz", v), "none")
    yield boundary("load_labels.key", lambda v: load_labels(folder / "a.npz", v), "none")
    yield boundary("save_network.path", lambda v: save_network(NET, v), "text")
    yield boundary("save_network.net", lambda v: save_network(v, folder / "net"))


def said(value: object, message: str) -> bool:
    """True if a message tells what was received: the value, an element of it, or its type."""
    array = np.asarray(value) if not isinstance(value, list) else np.zeros(0)
    words = {shown(value), str(array.dtype), str(array.shape), type(value).__name__}
    if isinstance(value, (list, dict, set)) or array.ndim == 1:
        words |= {shown(item) for item in (value if isinstance(value, (list, dict, set)) else array.tolist())}
    return any(word in message for word in words) or "got no" in message


def refused(case: Boundary, key: str) -> str | None:
    """Call a boundary with a value of the pool; returns what is wrong with the way it answers, or None."""
    value = POOL[key]
    try:
        case.call(value)
    except FpgaSnnError as error:
        message = str(error)
        if not re.search(r"(got|unknown layer|cannot be (read|written))\b.*: .+", message, re.DOTALL):
            return f"{case.name} of {key}: not in the grammar: {message}"
        if not said(value, message):
            return f"{case.name} of {key}: the value is not named: {message}"
        return None
    except Exception as error:
        # a raw error is what this test looks for
        return f"{case.name} of {key}: raw {type(error).__name__}: {error}"
    return f"{case.name} of {key}: taken"


@pytest.mark.parametrize("group", [constructors, runs, hardware, conversion, files])
def test_absurd_arguments_end_in_typed_errors(
    group: Callable[..., Iterator[Boundary]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in").mkdir()
    monkeypatch.chdir(tmp_path / "in")
    cases = list(group(tmp_path) if group is files else group())
    answers = [refused(case, key) for case in cases for key in POOL if key not in case.taken]
    assert len(answers) > 100
    wrong = [answer for answer in answers if answer]
    assert not wrong, "\n".join(wrong)
    assert list((tmp_path / "in").iterdir()) == []


def test_every_public_name_is_examined(tmp_path: Path) -> None:
    """A new public function needs a row; exceptions and their parts only carry what they are given."""
    groups = (constructors(), runs(), hardware(), conversion(), files(tmp_path))
    examined = {case.name.split(".")[0] for group in groups for case in group}
    carriers = {name for name in fpgasnn.__all__ if name.endswith("Error")} | {"NodeProblem", "__version__"}
    assert set(fpgasnn.__all__) - carriers <= examined
    for function in (simulate, evaluate, make_plan, generate, load_images, save_network):
        names = {f"{function.__name__}.{name}" for name in inspect.signature(function).parameters}
        rows = {case.name for group in (runs(), hardware(), files(tmp_path)) for case in group}
        assert names - {"load_images.path"} <= rows, function
