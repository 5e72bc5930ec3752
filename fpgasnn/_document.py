"""The JSON document of a network file: from a network to names and tensors, and back with every field checked.

Nothing here reads or writes a file. Errors name the field; :func:`fpgasnn.storage.load_network` adds the file and what
to do.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from .codes import Code
from .errors import NetworkError
from .geometry import Pair, Quad, Shape
from .layers import Branch, Conv, Identity, Layer, Pool
from .network import IntegerNetwork
from .sources import ImageInput, Layout, SpikeInput

__all__ = ["FORMAT", "VERSION", "Reader", "Tensors", "check_version", "describe_network"]

FORMAT = "fpgasnn-network"
VERSION = 2

Tensors = dict[str, NDArray[Any]]

_RUN_LENGTHS = ("code", "timesteps", "max_timesteps", "delay")
_NETWORK_FIELDS = ("checksum", "format", "version", "input", *_RUN_LENGTHS, "metadata", "layers")


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
        "bits": source.bits,
        "signed": source.signed,
        "layout": source.layout,
    }


def _describe_branch(branch: Branch, key: str, tensors: Tensors) -> dict[str, Any]:
    if isinstance(branch, Identity):
        tensors[f"{key}.constant"] = _smallest(branch.constant)
        return {
            "kind": "identity",
            "source": branch.source,
            "stride": list(branch.stride),
            "channel_offset": branch.channel_offset,
        }
    tensors[f"{key}.weight"] = _smallest(branch.weight)
    return {
        "kind": "conv",
        "source": branch.source,
        "stride": list(branch.stride),
        "pads": list(branch.pads),
        "dilation": list(branch.dilation),
        "groups": branch.groups,
        "shift": branch.shift,
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
        "weight_bits": layer.weight_bits,
        "widths": {"step": widths.step, "membrane": widths.membrane},
        "pool": None
        if pool is None
        else {
            "kernel": list(pool.kernel),
            "stride": list(pool.stride),
            "pads": list(pool.pads),
            "ceil": pool.ceil,
            "mode": str(pool.mode),
        },
        "branches": [
            _describe_branch(branch, f"{key}.branches.{index}", tensors) for index, branch in enumerate(layer.branches)
        ],
    }


def describe_network(net: IntegerNetwork, checksum: str) -> tuple[dict[str, Any], Tensors]:
    """Return the document of a network, with a given checksum, and its tensors."""
    tensors: Tensors = {}
    document = {
        "checksum": checksum,
        "format": FORMAT,
        "version": VERSION,
        "input": _describe_input(net, tensors),
        "code": str(net.code),
        "timesteps": net.timesteps,
        "max_timesteps": net.max_timesteps,
        "delay": net.delay,
        "metadata": dict(net.metadata),
        "layers": [_describe_layer(net, layer, f"layers.{index}", tensors) for index, layer in enumerate(net.layers)],
    }
    return document, tensors


def check_version(document: Any) -> dict[str, Any]:
    """Refuse what is no document of this version, before anything else of it is looked at."""
    if not isinstance(document, dict):
        raise NetworkError(f"the metadata must be a JSON object, got {type(document).__name__}")
    if document.get("format") != FORMAT or document.get("version") != VERSION:
        raise NetworkError(
            f"the format must be {FORMAT!r} version {VERSION}, got {document.get('format')!r:.80} version "
            f"{document.get('version')!r:.80}"
        )
    return document


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


class Reader:
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
        _fields(document, "the network", _NETWORK_FIELDS)
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
        return cast(Shape, _integers(value, "input shape", 3))

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
                    f"{proven.step} and membrane {proven.membrane}, in layer {layer.name!r}"
                )
