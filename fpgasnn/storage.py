"""Network files: .safetensors with the structure as JSON in the header's metadata.

A file holds integers (and the input's two float vectors) and one JSON text; nothing in it is executed. Sizes are
checked against the file before anything is allocated, the network is checked by its own rules, and the stored widths
are compared with a fresh proof (S9). Equal networks give equal bytes.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError, deserialize
from safetensors.numpy import save

from .errors import InputError, NetworkError
from .geometry import Pair, Quad, Shape
from .network import Branch, Code, Conv, Identity, ImageInput, IntegerNetwork, Layer, Layout, Pool, SpikeInput

__all__ = ["FORMAT", "VERSION", "load_network", "network_bytes", "network_hash", "save_network"]

FORMAT = "fpgasnn-network"
VERSION = 1

MAX_HEADER_BYTES = 16 << 20
MAX_FILE_BYTES = 2 << 30
MAX_ELEMENTS = 1 << 28
"""Most elements of a map or of a kernel with its merged average pool: what loading may allocate beyond the file."""

_KEY = "fpgasnn"
_DTYPES = {"I8": np.int8, "I16": np.int16, "I32": np.int32, "I64": np.int64, "F64": np.float64}

Tensors = dict[str, NDArray[Any]]


def _smallest(array: NDArray[Any]) -> NDArray[Any]:
    """The array in the smallest signed integer type that holds its values."""
    for dtype in (np.int8, np.int16, np.int32):
        limits = np.iinfo(dtype)
        if array.size == 0 or (array.min() >= limits.min and array.max() <= limits.max):
            return np.ascontiguousarray(array, dtype=dtype)
    return np.ascontiguousarray(array, dtype=np.int64)


def _describe_input(net: IntegerNetwork, tensors: Tensors) -> dict[str, Any]:
    source = net.input
    if isinstance(source, SpikeInput):
        return {"kind": "spikes", "shape": list(source.shape)}
    tensors["input.scale"] = np.ascontiguousarray(source.scale, dtype=np.float64)
    tensors["input.offset"] = np.ascontiguousarray(source.offset, dtype=np.float64)
    return {
        "kind": "image",
        "shape": list(source.shape),
        "bits": int(source.bits),
        "signed": bool(source.signed),
        "layout": source.layout,
    }


def _describe_branch(branch: Branch, key: str, tensors: Tensors) -> dict[str, Any]:
    if isinstance(branch, Identity):
        tensors[f"{key}.constant"] = _smallest(branch.constant)
        return {
            "kind": "identity",
            "source": branch.source,
            "stride": list(branch.stride),
            "channel_offset": int(branch.channel_offset),
        }
    tensors[f"{key}.weight"] = _smallest(branch.weight)
    return {
        "kind": "conv",
        "source": branch.source,
        "stride": list(branch.stride),
        "pads": list(branch.pads),
        "dilation": list(branch.dilation),
        "groups": int(branch.groups),
        "shift": int(branch.shift),
        "repeat": list(branch.repeat),
    }


def _describe_layer(net: IntegerNetwork, layer: Layer, key: str, tensors: Tensors) -> dict[str, Any]:
    tensors[f"{key}.bias"] = _smallest(layer.bias)
    if layer.threshold is not None and layer.start is not None:
        tensors[f"{key}.threshold"] = _smallest(layer.threshold)
        tensors[f"{key}.start"] = _smallest(layer.start)
    pool = layer.pool
    widths = net.widths[layer.name]
    return {
        "name": layer.name,
        "fires": layer.fires,
        "weight_bits": int(layer.weight_bits),
        "widths": {"step": widths.step, "membrane": widths.membrane},
        "pool": None
        if pool is None
        else {
            "kernel": list(pool.kernel),
            "stride": list(pool.stride),
            "pads": list(pool.pads),
            "ceil": bool(pool.ceil),
            "mode": str(pool.mode),
        },
        "branches": [
            _describe_branch(branch, f"{key}.branches.{index}", tensors) for index, branch in enumerate(layer.branches)
        ],
    }


def network_bytes(net: IntegerNetwork) -> bytes:
    """Canonical bytes of a network: what :func:`save_network` writes."""
    tensors: Tensors = {}
    assert net.max_timesteps is not None
    document = {
        "format": FORMAT,
        "version": VERSION,
        "input": _describe_input(net, tensors),
        "code": str(net.code),
        "timesteps": int(net.timesteps),
        "max_timesteps": int(net.max_timesteps),
        "delay": int(net.delay),
        "metadata": dict(net.metadata),
        "layers": [_describe_layer(net, layer, f"layers.{index}", tensors) for index, layer in enumerate(net.layers)],
    }
    # one metadata key: safetensors does not keep the order of several
    text = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)
    return save(tensors, metadata={_KEY: text})


def network_hash(net: IntegerNetwork) -> str:
    """SHA-256 of the canonical bytes of a network, as 64 hexadecimal digits."""
    return hashlib.sha256(network_bytes(net)).hexdigest()


def save_network(net: IntegerNetwork, path: str | os.PathLike[str]) -> None:
    """Write a network file; the target appears complete or not at all.

    Raises
    ------
    InputError
        If the file cannot be written.
    """
    target = Path(path)
    data = network_bytes(net)
    temporary: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", delete=False) as stream:
            temporary = Path(stream.name)
            stream.write(data)
        # a temporary file is private; the result gets the permissions of an ordinary new file
        mask = os.umask(0)
        os.umask(mask)
        temporary.chmod(0o666 & ~mask)
        os.replace(temporary, target)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise InputError(
            f"the network cannot be written to {os.fspath(path)!r}: {error.strerror}: choose another folder"
        ) from error


def load_network(path: str | os.PathLike[str]) -> IntegerNetwork:
    """Read a network file.

    Raises
    ------
    NetworkError
        If the file cannot be read, is damaged, truncated, oversized, of another version, or breaks a rule.
    """
    where = os.fspath(path)
    try:
        size = os.path.getsize(path)
        if size > MAX_FILE_BYTES:
            raise NetworkError(f"a network file has at most {MAX_FILE_BYTES} bytes, got {size}, in {where!r}")
        data = Path(path).read_bytes()
    except OSError as error:
        raise NetworkError(f"the network file {where!r} cannot be read: {error.strerror}") from error
    try:
        document, tensors = _parse(data)
        return _Reader(tensors).network(document)
    except (NetworkError, InputError) as error:
        raise NetworkError(f"{error}, in the network file {where!r}") from error


def _parse(data: bytes) -> tuple[dict[str, Any], Tensors]:
    """Split a file into its JSON document and its tensors, all sizes checked."""
    if len(data) < 8:
        raise NetworkError(f"a network file starts with 8 bytes of length, got a file of {len(data)} bytes")
    header = int.from_bytes(data[:8], "little")
    if header > min(MAX_HEADER_BYTES, len(data) - 8):
        raise NetworkError(f"the header must lie inside the file and be at most {MAX_HEADER_BYTES} bytes, got {header}")
    try:
        # the library checks that types, shapes and offsets fill the file exactly, before it copies anything
        raw = deserialize(data)  # type: ignore[no-untyped-call]
        top = json.loads(data[8 : 8 + header])
        document = json.loads(top["__metadata__"][_KEY])
    except (SafetensorError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise NetworkError(f"not a {FORMAT} file, or a damaged one ({type(error).__name__}: {error})") from None
    tensors: Tensors = {}
    for name, info in raw:
        if info["dtype"] not in _DTYPES:
            raise NetworkError(f"tensors must be of type {', '.join(_DTYPES)}, got {info['dtype']} in {name!r}")
        dtype = np.dtype(_DTYPES[info["dtype"]]).newbyteorder("<")
        tensors[name] = np.frombuffer(info["data"], dtype=dtype).reshape(info["shape"])
    if not isinstance(document, dict):
        raise NetworkError(f"the metadata must be a JSON object, got {type(document).__name__}")
    return document, tensors


def _fields(value: Any, what: str, names: tuple[str, ...]) -> dict[str, Any]:
    if not isinstance(value, dict) or set(value) != set(names):
        got = sorted(map(str, value)) if isinstance(value, dict) else type(value).__name__
        raise NetworkError(f"{what} must have the fields {', '.join(names)}, got {got}")
    return value


def _integer(value: Any, what: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) >= 1 << 31:
        raise NetworkError(f"{what} must be an integer of at most 32 bits, got {value!r:.80}")
    return value


def _integers(value: Any, what: str, count: int) -> tuple[int, ...]:
    if not isinstance(value, list) or len(value) != count:
        raise NetworkError(f"{what} must be a list of {count} integers, got {value!r:.80}")
    return tuple(_integer(item, what) for item in value)


def _text(value: Any, what: str) -> str:
    if not isinstance(value, str):
        raise NetworkError(f"{what} must be a string, got {value!r:.80}")
    return value


def _flag(value: Any, what: str) -> bool:
    if not isinstance(value, bool):
        raise NetworkError(f"{what} must be true or false, got {value!r:.80}")
    return value


def _list(value: Any, what: str) -> list[Any]:
    if not isinstance(value, list):
        raise NetworkError(f"{what} must be a list, got {value!r:.80}")
    return value


class _Reader:
    """Builds a network from its document; every tensor must be used exactly once."""

    def __init__(self, tensors: Mapping[str, NDArray[Any]]) -> None:
        self.left = dict(tensors)

    def tensor(self, name: str, axes: int, kind: str = "i") -> NDArray[Any]:
        """Take the tensor ``name`` out of the file."""
        array = self.left.pop(name, None)
        if array is None:
            raise NetworkError(f"the tensor {name!r} is missing")
        if array.ndim != axes or array.dtype.kind != kind or array.size == 0:
            raise NetworkError(f"the tensor {name!r} must have {axes} axes, got {array.dtype} of shape {array.shape}")
        return array

    def network(self, document: dict[str, Any]) -> IntegerNetwork:
        """Build and check the network."""
        if document.get("format") != FORMAT or document.get("version") != VERSION:
            raise NetworkError(
                f"the format must be {FORMAT!r} version {VERSION}, got {document.get('format')!r:.80} version "
                f"{document.get('version')!r:.80}: read it with the release that wrote it, or convert again"
            )
        names = ("format", "version", "input", "code", "timesteps", "max_timesteps", "delay", "metadata", "layers")
        _fields(document, "the network", names)
        layers = _list(document["layers"], "layers")
        metadata = document["metadata"]
        if not isinstance(metadata, dict) or not all(isinstance(note, str) for note in metadata.values()):
            raise NetworkError(f"metadata must map strings to strings, got {metadata!r:.80}")
        source = self.input(document["input"])
        built = tuple(self.layer(layer, f"layers.{index}") for index, layer in enumerate(layers))
        if self.left:
            raise NetworkError(f"the file holds tensors that no layer uses: {', '.join(sorted(self.left)):.200}")
        net = IntegerNetwork(
            source,
            built,
            cast(Code, _text(document["code"], "code")),
            _integer(document["timesteps"], "timesteps"),
            _integer(document["max_timesteps"], "max_timesteps"),
            _integer(document["delay"], "delay"),
            metadata,
        )
        self.check_widths(net, layers)
        return net

    def input(self, value: Any) -> ImageInput | SpikeInput:
        """Build the input."""
        if isinstance(value, dict) and value.get("kind") == "spikes":
            _fields(value, "the input", ("kind", "shape"))
            return SpikeInput(self.shape(value["shape"]))
        _fields(value, "the input", ("kind", "shape", "bits", "signed", "layout"))
        if value["kind"] != "image":
            raise NetworkError(f"the input kind must be image or spikes (S6), got {value['kind']!r:.80}")
        return ImageInput(
            self.shape(value["shape"]),
            _integer(value["bits"], "input bits"),
            _flag(value["signed"], "input signed"),
            self.tensor("input.scale", 1, "f"),
            self.tensor("input.offset", 1, "f"),
            cast(Layout, _text(value["layout"], "input layout")),
        )

    def shape(self, value: Any) -> Shape:
        """Check an input shape."""
        shape = cast(Shape, _integers(value, "input shape", 3))
        if math.prod(shape) > MAX_ELEMENTS:
            raise NetworkError(f"an input has at most {MAX_ELEMENTS} elements, got shape {shape}")
        return shape

    def layer(self, value: Any, key: str) -> Layer:
        """Build one layer."""
        _fields(value, f"{key} of the network", ("name", "fires", "weight_bits", "widths", "pool", "branches"))
        branches = _list(value["branches"], f"branches of {key}")
        fires = _flag(value["fires"], f"fires of {key}")
        return Layer(
            _text(value["name"], f"name of {key}"),
            tuple(self.branch(branch, f"{key}.branches.{index}") for index, branch in enumerate(branches)),
            self.tensor(f"{key}.bias", 1),
            self.tensor(f"{key}.threshold", 1) if fires else None,
            self.tensor(f"{key}.start", 1) if fires else None,
            self.pool(value["pool"], key),
            _integer(value["weight_bits"], f"weight_bits of {key}"),
        )

    def pool(self, value: Any, key: str) -> Pool | None:
        """Build the max-pool of a layer."""
        if value is None:
            return None
        _fields(value, f"pool of {key}", ("kernel", "stride", "pads", "ceil", "mode"))
        mode = _text(value["mode"], f"pool mode of {key}")
        if mode not in ("cumulative", "per_step"):
            raise NetworkError(f"pool mode must be cumulative or per_step (S5), got {mode!r:.80}, in {key}")
        return Pool(
            cast(Pair, _integers(value["kernel"], f"pool kernel of {key}", 2)),
            cast(Pair, _integers(value["stride"], f"pool stride of {key}", 2)),
            cast(Quad, _integers(value["pads"], f"pool pads of {key}", 4)),
            _flag(value["ceil"], f"pool ceil of {key}"),
            cast(Any, mode),
        )

    def branch(self, value: Any, key: str) -> Branch:
        """Build one branch."""
        kind = value.get("kind") if isinstance(value, dict) else None
        if kind == "identity":
            _fields(value, key, ("kind", "source", "stride", "channel_offset"))
            return Identity(
                _text(value["source"], f"source of {key}"),
                self.tensor(f"{key}.constant", 1),
                cast(Pair, _integers(value["stride"], f"stride of {key}", 2)),
                _integer(value["channel_offset"], f"channel_offset of {key}"),
            )
        if kind != "conv":
            raise NetworkError(f"a branch is a conv or an identity (D7), got {kind!r:.80}, in {key}")
        _fields(value, key, ("kind", "source", "stride", "pads", "dilation", "groups", "shift", "repeat"))
        weight = self.tensor(f"{key}.weight", 4)
        repeat = cast(Pair, _integers(value["repeat"], f"repeat of {key}", 2))
        if weight.size * abs(repeat[0] * repeat[1]) > MAX_ELEMENTS:
            raise NetworkError(
                f"a merged kernel has at most {MAX_ELEMENTS} weights (S7), got repeat {repeat}, in {key}"
            )
        return Conv(
            _text(value["source"], f"source of {key}"),
            weight,
            cast(Pair, _integers(value["stride"], f"stride of {key}", 2)),
            cast(Quad, _integers(value["pads"], f"pads of {key}", 4)),
            cast(Pair, _integers(value["dilation"], f"dilation of {key}", 2)),
            _integer(value["groups"], f"groups of {key}"),
            _integer(value["shift"], f"shift of {key}"),
            repeat,
        )

    def check_widths(self, net: IntegerNetwork, layers: list[Any]) -> None:
        """Compare the stored widths with the proof (S9)."""
        for layer, value in zip(net.layers, layers, strict=True):
            stored = _fields(value["widths"], f"widths of layer {layer.name!r}", ("step", "membrane"))
            proven = net.widths[layer.name]
            if stored != {"step": proven.step, "membrane": proven.membrane}:
                raise NetworkError(
                    f"the stored widths must equal the proven ones (S9), got {stored!r:.80} instead of step "
                    f"{proven.step} and membrane {proven.membrane}, in layer {layer.name!r}: convert again"
                )
