"""Mutation of network files and case files: the document, the table of tensors, the tensors; then lengths and checksum
are made right again, so that what lies behind them is reached."""

from __future__ import annotations

import base64
import hashlib
import json
import random
from dataclasses import dataclass
from typing import Any

import numpy as np

from .mutate import dumps, hostile_integer, mutate_bytes, mutate_json, mutate_text

__all__ = ["NetworkFile", "mutate_case", "mutate_journal", "mutate_network"]

_KEY = "fpgasnn"
_NOTE = "verification case"
_ZEROS = "0" * 64
_SIZES = {"I8": 1, "I16": 2, "I32": 4, "I64": 8, "F64": 8, "F32": 4, "U8": 1, "BOOL": 1, "F16": 2, "BF16": 2, "U64": 8}


@dataclass
class Tensor:
    """One entry of the table: what it claims, and the bytes it has."""

    name: str
    dtype: str
    shape: list[int]
    data: bytes


@dataclass
class NetworkFile:
    """A network file in pieces.

    Members
    -------
    document : JSON object
    tensors : list of Tensor
    """

    document: Any
    tensors: list[Tensor]

    @classmethod
    def parse(cls, data: bytes) -> NetworkFile:
        """Split a file; raises ValueError, KeyError, TypeError or RecursionError if it is none."""
        length = int.from_bytes(data[:8], "little")
        table = json.loads(data[8 : 8 + length])
        document = json.loads(table.pop("__metadata__")[_KEY])
        body = data[8 + length :]
        tensors = []
        for name, entry in table.items():
            begin, end = entry["data_offsets"]
            tensors.append(Tensor(name, str(entry["dtype"]), list(entry["shape"]), body[begin:end]))
        if not isinstance(document, dict):
            raise ValueError("no document")
        return cls(document, tensors)

    def table(self) -> dict[str, Any]:
        """The header, with the document and a checksum of zeros."""
        result: dict[str, Any] = {}
        begin = 0
        for tensor in self.tensors:
            end = begin + len(tensor.data)
            result[tensor.name] = {"dtype": tensor.dtype, "shape": tensor.shape, "data_offsets": [begin, end]}
            begin = end
        document = {**self.document, "checksum": _ZEROS}
        # the metadata in front, as the library writes it
        return {"__metadata__": {_KEY: dumps(document)}, **result}

    def assemble(self, table: dict[str, Any] | None = None) -> bytes:
        """Write a file whose lengths and checksum are right, whatever else is not."""
        text = json.dumps(self.table() if table is None else table, separators=(",", ":")).encode()
        text += b" " * (-len(text) % 8)
        blank = len(text).to_bytes(8, "little") + text + b"".join(tensor.data for tensor in self.tensors)
        place = blank.find(_ZEROS.encode())
        digest = hashlib.sha256(blank).hexdigest().encode()
        return blank if place < 0 else blank[:place] + digest + blank[place + 64 :]


def _change_tensor(file: NetworkFile, rng: random.Random) -> None:
    if not file.tensors:
        return
    tensor = rng.choice(file.tensors)
    kind = rng.randrange(9)
    if kind == 0:
        tensor.dtype = rng.choice(sorted(_SIZES))
        size = _SIZES[tensor.dtype] * int(np.prod(tensor.shape, dtype=object) if tensor.shape else 1)
        if size < 1 << 16:
            tensor.data = (tensor.data + bytes(size))[:size]
    elif kind in (1, 2) and tensor.shape:
        axis = rng.randrange(len(tensor.shape))
        tensor.shape[axis] = rng.choice((0, 1, 2, 3, 5, tensor.shape[axis] * 2, hostile_integer(rng)))
        size = _SIZES.get(tensor.dtype, 1) * int(np.prod(tensor.shape, dtype=object))
        if 0 <= size < 1 << 16 and rng.random() < 0.9:
            tensor.data = (tensor.data * (size // max(1, len(tensor.data)) + 1))[:size].ljust(size, b"\1")
    elif kind == 3:
        tensor.shape = [*tensor.shape, 1] if rng.random() < 0.5 else tensor.shape[:-1]
    elif kind in (4, 5):
        values = bytearray(tensor.data)
        for _ in range(min(8, len(values))):
            values[rng.randrange(len(values))] = rng.choice((0, 1, 127, 128, 255, rng.randrange(256)))
        tensor.data = bytes(values)
    elif kind == 6:
        tensor.name = mutate_text(tensor.name, rng)
    elif kind == 7:
        file.tensors.append(Tensor(rng.choice(file.tensors).name, tensor.dtype, list(tensor.shape), tensor.data))
    else:
        file.tensors.remove(tensor)


def _change_layers(file: NetworkFile, rng: random.Random) -> None:
    """Change fields that make networks large or strange, with values that are of the right kind."""
    layers = file.document.get("layers")
    if not isinstance(layers, list) or not layers or not all(isinstance(layer, dict) for layer in layers):
        return
    layer = rng.choice(layers)
    branches = layer.get("branches")
    small = [rng.choice((0, 1, 1, 2, 3, 4, 8, hostile_integer(rng))) for _ in range(4)]
    kind = rng.randrange(7)
    if kind == 0 and isinstance(branches, list) and branches and isinstance(branches[0], dict):
        name = rng.choice(("stride", "pads", "dilation", "repeat", "groups", "shift", "channel_offset"))
        many = {"pads": 4, "stride": 2, "dilation": 2, "repeat": 2}.get(name)
        rng.choice(branches)[name] = small[0] if many is None else small[:many]
    elif kind == 1:
        layer["pool"] = {
            "kernel": small[:2],
            "stride": small[2:],
            "pads": [0, 0, small[0], 0],
            "ceil": rng.random() < 0.5,
        }
        layer["pool"]["mode"] = rng.choice(("cumulative", "per_step"))
    elif kind == 2:
        file.document["input"] = {"kind": "spikes", "shape": small[:3]}
        file.tensors = [tensor for tensor in file.tensors if not tensor.name.startswith("input.")]
    elif kind == 3 and isinstance(file.document.get("input"), dict):
        file.document["input"]["shape"] = small[:3]
    elif kind == 4:
        for name in ("timesteps", "max_timesteps"):
            file.document[name] = rng.choice((1, 2, 3, 4, 8, 1024, hostile_integer(rng)))
    elif kind == 5:
        file.document["code"] = rng.choice(("causal", "deferred", "radix"))
    else:
        layer["weight_bits"] = rng.choice((1, 2, 4, 8, 16, 17))


def mutate_network(data: bytes, rng: random.Random) -> bytes:
    """Return a changed network file."""
    if rng.random() < 0.06:
        return mutate_bytes(data, rng)
    try:
        file = NetworkFile.parse(data)
        return _mutate_file(file, rng)
    except (ValueError, KeyError, TypeError, RecursionError, AttributeError, OverflowError):
        return mutate_bytes(data, rng)


def _mutate_file(file: NetworkFile, rng: random.Random) -> bytes:
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        rng.choice((_change_tensor, _change_layers, _change_layers, _change_document))(file, rng)
    table = file.table()
    if rng.random() < 0.1:
        # the table itself: offsets that overlap, shapes that do not fit, other types
        mutate_json(table, rng)
    data = file.assemble(table)
    if rng.random() < 0.04:
        return data[: rng.randrange(len(data))] if rng.random() < 0.5 else data + rng.randbytes(8)
    return data


def _change_document(file: NetworkFile, rng: random.Random) -> None:
    mutate_json(file.document, rng)


def mutate_case(data: bytes, rng: random.Random) -> bytes:
    """Return a changed case file: mostly the stimulus, at times the network."""
    if rng.random() < 0.3:
        return mutate_network(data, rng)
    try:
        file = NetworkFile.parse(data)
        note = json.loads(file.document["metadata"][_NOTE])
        if rng.random() < 0.4:
            _change_note(note, rng)
        else:
            mutate_json(note, rng)
        text = dumps(note)
        file.document["metadata"][_NOTE] = mutate_text(text, rng) if rng.random() < 0.05 else text
        return file.assemble()
    except (ValueError, KeyError, TypeError, RecursionError, AttributeError, OverflowError):
        return mutate_network(data, rng)


def _change_note(note: Any, rng: random.Random) -> None:
    """Change images, run length, plan or pauses, with values of the right kind."""
    kind = rng.randrange(6)
    if kind == 0:
        shape = [rng.choice((0, 1, 2, 3, 4, hostile_integer(rng))) for _ in range(rng.choice((3, 4, 5)))]
        size = int(np.prod(shape, dtype=object))
        values = [
            rng.choice((0, 1, 7, 255, -1, hostile_integer(rng, limit=1 << 31))) for _ in range(min(max(size, 0), 64))
        ]
        note["shape"], note["images"] = shape, base64.b64encode(np.array(values, "<i4").tobytes()).decode()
    elif kind == 1:
        note[rng.choice(("timesteps", "delay", "max_timesteps"))] = rng.choice((0, 1, 2, 3, 1024, hostile_integer(rng)))
    elif kind in (2, 3, 4):
        plan = note[("lanes", "ring_rows", "replicas")[kind - 2]]
        name = rng.choice((*plan, "hidden", "scores", "nowhere"))
        plan[name] = rng.choice((1, 2, 4, 16, 32, hostile_integer(rng)))
    else:
        name = rng.choice(("input_rate", "output_rate", "seed", "other"))
        note["stalls"][name] = rng.choice((0, 0.5, 0.95, 1, -1, float("nan"), hostile_integer(rng)))


def mutate_journal(data: bytes, rng: random.Random) -> bytes:
    """Return a changed journal: lines of JSON, the head mostly as it is."""
    lines = data.split(b"\n")
    for _ in range(rng.choice((1, 1, 2, 3))):
        place = rng.randrange(len(lines))
        if place == 0 and rng.random() < 0.8:
            continue
        kind = rng.randrange(6)
        if kind < 4:
            try:
                entry = [json.loads(lines[place])]
                mutate_json(entry, rng)
                lines[place] = dumps(entry[0] if entry else None).encode()
            except (ValueError, RecursionError):
                lines[place] = mutate_bytes(lines[place], rng)
        elif kind == 4:
            lines[place] = mutate_bytes(lines[place], rng)
        else:
            lines.insert(place, lines[rng.randrange(len(lines))])
    return b"\n".join(lines)
