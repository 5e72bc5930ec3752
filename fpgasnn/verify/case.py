# amaranth: UnusedElaboratable=no
"""A case: one network, how it is folded and what is driven into it; kept in one file that a command replays.

The file is an ordinary network file whose notes hold the rest, so that the reader's checks hold for it too, and any
other command can look at the network.
"""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .. import _check
from ..errors import FpgaSnnError, InputError, VerificationError
from ..hdl.accelerator import Accelerator
from ..network import ImageInput, IntegerNetwork
from ..plan import Plan, make_plan
from ..storage import load_network, save_network
from .api import Report, verify_accelerator
from .stimulus import Stalls

__all__ = ["Case", "examine", "load_case", "run_case", "save_case"]

_NOTE = "verification case"
_LARGEST = np.finfo(np.float64).max


@dataclass(frozen=True, eq=False)
class Case:
    """One run of one network.

    Members
    -------
    net : IntegerNetwork
    images : (N, height, width, channels) integers, or (N, T, height, width, channels) of 0 and 1
        What the network's input is after its map to integers (S6).
    timesteps, delay : int
        T (or K) and t0.
    max_timesteps : int
        Of the plan.
    lanes : layer name -> int
        Of the plan; layers that are not named get the defaults.
    ring_rows : layer name -> int, or one int per branch
        Likewise.
    stalls : Stalls
    replicas : layer name -> int
        Of the plan, likewise.
    """

    net: IntegerNetwork
    images: NDArray[np.integer]
    timesteps: int
    delay: int
    max_timesteps: int
    lanes: Mapping[str, int] = field(default_factory=dict)
    ring_rows: Mapping[str, int | Sequence[int]] = field(default_factory=dict)
    stalls: Stalls = field(default_factory=Stalls)
    replicas: Mapping[str, int] = field(default_factory=dict)

    def plan(self) -> Plan:
        """Fold the network; raises PlanError if that is impossible."""
        return make_plan(
            self.net,
            dict(self.lanes) or None,
            replicas=self.replicas,
            max_timesteps=self.max_timesteps,
            ring_rows=self.ring_rows,
        )


def run_case(case: Case, engine: str = "auto") -> Report:
    """Run a case in hardware and golden model; errors as :func:`fpgasnn.verify`."""
    accelerator = Accelerator(case.net, case.plan(), trace=True)
    return verify_accelerator(
        accelerator,
        case.net,
        decode(case.net, case.images),
        timesteps=case.timesteps,
        delay=case.delay,
        engine=engine,
        stalls=case.stalls,
    )


def examine(case: Case, engine: str = "auto") -> str | None:
    """Say in which way hardware and golden model differ; None if they are equal, or the case is no valid one."""
    try:
        report = run_case(case, engine)
    except VerificationError as error:
        return str(error)
    except FpgaSnnError:
        return None
    return str(report.differences[0]) if report.differences else None


def decode(net: IntegerNetwork, encoded: NDArray[np.integer]) -> NDArray[Any]:
    """Turn encoded inputs into what a user would hand over: the inverse of ``net.input.encode``."""
    if not isinstance(net.input, ImageInput):
        return encoded
    assert net.input.scale is not None and net.input.offset is not None
    with np.errstate(over="ignore"):
        images = (encoded - net.input.offset) / np.where(net.input.scale == 0, 1.0, net.input.scale)
    images = np.clip(images, -_LARGEST, _LARGEST)
    if net.input.layout in ("nchw", "ncw"):
        images = np.moveaxis(images, 3, 1)
    return images.reshape(len(encoded), *net.input.array_shape)


def save_case(case: Case, path: str | os.PathLike[str]) -> None:
    """Write a case file; the target appears complete or not at all.

    Raises
    ------
    InputError
        If it cannot be written.
    """
    images = np.ascontiguousarray(case.images, "<i4")
    note = {
        "shape": images.shape,
        "images": base64.b64encode(images.tobytes()).decode(),
        "timesteps": case.timesteps,
        "delay": case.delay,
        "max_timesteps": case.max_timesteps,
        "lanes": dict(case.lanes),
        "ring_rows": dict(case.ring_rows),
        "replicas": dict(case.replicas),
        "stalls": asdict(case.stalls),
    }
    save_network(replace(case.net, metadata={**case.net.metadata, _NOTE: json.dumps(note)}), path)


def load_case(path: str | os.PathLike[str]) -> Case:
    """Read a case file.

    Raises
    ------
    NetworkError
        If it is no network file, or a damaged one.
    InputError
        If it is a network file without a case, or with a damaged one.
    """
    net = load_network(path)
    if _NOTE not in net.metadata:
        raise InputError(
            f"a case file holds a network and a stimulus, got a network alone, in {os.fspath(path)!r}: run it with "
            "images, or give a file that a campaign has written"
        )
    try:
        note = json.loads(net.metadata[_NOTE])
        raw = base64.b64decode(note["images"], validate=True)
        images = np.frombuffer(raw, "<i4").astype(np.int64).reshape(note["shape"])
        lanes, replicas = (
            {name: _check.integer(count, f"{kind} of {name!r}") for name, count in note[kind].items()}
            for kind in ("lanes", "replicas")
        )
        ring_rows = {name: _rows(name, rows) for name, rows in note["ring_rows"].items()}
        lowest = {"timesteps": 1, "delay": 0, "max_timesteps": 1}
        timesteps, delay, longest = (_check.integer(note[name], name, low=low) for name, low in lowest.items())
        stalls = Stalls(**note["stalls"])
        images = _check_images(net, images)
    except (KeyError, TypeError, ValueError, OverflowError, AttributeError, RecursionError) as error:
        raise InputError(
            f"the case is damaged ({type(error).__name__}: {error}), in {os.fspath(path)!r}: run the campaign again "
            "with its seed"
        ) from error
    bare = replace(net, metadata={key: text for key, text in net.metadata.items() if key != _NOTE})
    return Case(bare, images, timesteps, delay, longest, lanes, ring_rows, stalls, replicas)


def _rows(name: str, value: object) -> int | tuple[int, ...]:
    """Check the capacities of a layer's rings."""
    what = f"ring_rows of {name!r}"
    if isinstance(value, list):
        return tuple(_check.integer(count, what) for count in value)
    return _check.integer(value, what)


def _check_images(net: IntegerNetwork, images: NDArray[np.int64]) -> NDArray[np.integer]:
    """Return images of a file in the form a network's input gives them; raises InputError if it cannot."""
    if not isinstance(net.input, ImageInput):
        return net.input.encode(images)
    if images.ndim != 4 or images.shape[1:] != net.input.shape:
        raise InputError(
            f"images must have shape (N, {', '.join(map(str, net.input.shape))}), got {images.shape}: run the campaign "
            "again"
        )
    return images
