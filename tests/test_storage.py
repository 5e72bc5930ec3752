"""Network files: exact round trips, equal bytes, and one clear error for everything else."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from safetensors.numpy import load, save

from fpgasnn import storage
from fpgasnn.errors import InputError, NetworkError
from fpgasnn.golden import simulate
from fpgasnn.network import Conv, Identity, ImageInput, IntegerNetwork, Layer, Pool, SpikeInput
from fpgasnn.storage import load_network, network_bytes, network_hash, save_network
from fpgasnn.testing.strategies import Limits, inputs, networks

SMALL = Limits(extent=6, channels=6, input_channels=4, layers=3)


def small_network() -> IntegerNetwork:
    first = Layer("first", (Conv("input", np.full((2, 2, 2, 1), 3)),), [0, -70000], [9, 5], pool=Pool((2, 2), (1, 1)))
    second = Layer(
        "second", (Conv("first", np.eye(2, dtype=int).reshape(2, 1, 1, 2)), Identity("first", [1, 2])), [0, 0], [3, 3]
    )
    output = Layer("scores", (Conv("second", np.ones((3, 2, 2, 2), int)),), [0, 0, 0])
    source = ImageInput((4, 4, 1), bits=9, signed=True, scale=[2.0], offset=[-255.1], layout="nchw")
    return IntegerNetwork(source, (first, second, output), "causal", 4, 8, 2, {"note": "ü \n"})


@given(st.data())
def test_round_trip_is_exact(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    net = data.draw(networks(limits=SMALL))
    path = tmp_path_factory.mktemp("net") / "net.safetensors"
    save_network(net, path)
    loaded = load_network(path)
    assert path.read_bytes() == network_bytes(net) == network_bytes(loaded)
    assert network_hash(loaded) == network_hash(net)
    given_inputs = data.draw(inputs(net))
    np.testing.assert_array_equal(simulate(loaded, given_inputs).scores, simulate(net, given_inputs).scores)
    assert loaded.widths == net.widths


def test_everything_is_kept(tmp_path: Path) -> None:
    net = small_network()
    save_network(net, tmp_path / "net")
    loaded = load_network(tmp_path / "net")
    assert (loaded.code, loaded.timesteps, loaded.max_timesteps, loaded.delay) == ("causal", 4, 8, 2)
    assert loaded.metadata == {"note": "ü \n"}
    assert isinstance(loaded.input, ImageInput)
    assert (loaded.input.bits, loaded.input.signed, loaded.input.layout) == (9, True, "nchw")
    assert loaded.input.scale.tolist() == [2.0] and loaded.input.offset.tolist() == [-255.1]
    assert [layer.pool for layer in loaded.layers] == [layer.pool for layer in net.layers]
    assert isinstance(loaded.layers[1].branches[1], Identity)


def test_hash_tells_networks_apart() -> None:
    net = small_network()
    assert len(network_hash(net)) == 64
    assert network_hash(net) != network_hash(replace(net, delay=1))


def test_tensors_take_the_smallest_type() -> None:
    tensors = load(network_bytes(small_network()))
    assert tensors["layers.0.branches.0.weight"].dtype == np.int8
    assert tensors["layers.0.bias"].dtype == np.int32


def test_files_have_ordinary_permissions_and_nothing_is_left_behind(tmp_path: Path) -> None:
    path = tmp_path / "net.safetensors"
    mask = os.umask(0o022)
    try:
        save_network(small_network(), path)
    finally:
        os.umask(mask)
    assert stat.S_IMODE(path.stat().st_mode) == 0o644
    assert [entry.name for entry in tmp_path.iterdir()] == ["net.safetensors"]


def test_unwritable_targets_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"the network cannot be written to .*: No such file"):
        save_network(small_network(), tmp_path / "missing" / "net")
    (tmp_path / "folder").mkdir()
    with pytest.raises(InputError, match=r"the network cannot be written to .*: Is a directory"):
        save_network(small_network(), tmp_path / "folder")
    assert [entry.name for entry in tmp_path.iterdir()] == ["folder"]


@given(st.data())
def test_damaged_files_raise_one_error(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    whole = network_bytes(small_network())
    header = 8 + int.from_bytes(whole[:8], "little")
    damaged = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 3))):
        damaged[data.draw(st.integers(0, header - 1))] ^= data.draw(st.integers(1, 255))
    if data.draw(st.booleans()):
        del damaged[data.draw(st.integers(0, len(whole) - 1)) :]
    path = tmp_path_factory.mktemp("net") / "net"
    path.write_bytes(damaged)
    try:
        loaded = load_network(path)
    except NetworkError as error:
        assert str(path) in str(error)
    else:
        # a changed digit or letter may make another network, but then a whole and legal one
        assert len(load_network(path).layers) == len(loaded.layers)


def test_every_truncation_is_an_error(tmp_path: Path) -> None:
    whole = network_bytes(small_network())
    for length in [0, 7, 8, 9, 100, *range(200, len(whole), 97), len(whole) - 1]:
        (tmp_path / "net").write_bytes(whole[:length])
        with pytest.raises(NetworkError):
            load_network(tmp_path / "net")


def rewritten(change: Callable[[dict[str, Any], dict[str, np.ndarray]], None]) -> bytes:
    """The small network's file after a change to its document or tensors."""
    whole = network_bytes(small_network())
    header = json.loads(whole[8 : 8 + int.from_bytes(whole[:8], "little")])
    document, tensors = json.loads(header["__metadata__"]["fpgasnn"]), dict(load(whole))
    change(document, tensors)
    return save(tensors, metadata={"fpgasnn": json.dumps(document)})


def layer_field(name: str, value: object) -> Callable[[dict[str, Any], dict[str, np.ndarray]], None]:
    return lambda document, _: document["layers"][0].update({name: value})


def branch_field(name: str, value: object) -> Callable[[dict[str, Any], dict[str, np.ndarray]], None]:
    return lambda document, _: document["layers"][0]["branches"][0].update({name: value})


def field(name: str, value: object) -> Callable[[dict[str, Any], dict[str, np.ndarray]], None]:
    return lambda document, _: document.update({name: value})


INCONSISTENT = [
    (field("version", 2), "the format must be 'fpgasnn-network' version 1, got 'fpgasnn-network' version 2"),
    (field("format", "other"), "the format must be 'fpgasnn-network' version 1, got 'other'"),
    (field("extra", 1), "the network must have the fields format, .* got .*extra"),
    (field("layers", {}), "layers must be a list"),
    (field("timesteps", "4"), "timesteps must be an integer of at most 32 bits, got '4'"),
    (field("timesteps", 1 << 40), "timesteps must be an integer of at most 32 bits"),
    (field("timesteps", 99), r"timesteps must be in 1..8 \(S4\), got 99"),
    (field("code", "other"), "code must be causal, deferred or radix"),
    (field("code", 3), "code must be a string, got 3"),
    (field("metadata", {"a": 1}), "metadata must map strings to strings"),
    (field("input", {"kind": "sound"}), "the input must have the fields"),
    (field("input", {"kind": "spikes", "shape": [4, 4]}), "input shape must be a list of 3 integers"),
    (field("input", {"kind": "spikes", "shape": [1 << 20, 1 << 20, 1]}), "an input has at most"),
    (
        field("input", {"kind": "sound", "shape": [4, 4, 1], "bits": 1, "signed": False, "layout": "nhwc"}),
        r"the input kind must be image or spikes \(S6\), got 'sound'",
    ),
    (layer_field("widths", {"step": 1, "membrane": 1}), r"the stored widths must equal the proven ones \(S9\)"),
    (layer_field("name", ["x"]), "name of layers.0 must be a string"),
    (layer_field("fires", 1), "fires of layers.0 must be true or false, got 1"),
    (layer_field("weight_bits", 2), r"weights must be in -2..1 for weight_bits=2 \(S4\)"),
    (layer_field("pool", {"kernel": [2, 2]}), "pool of layers.0 must have the fields"),
    (
        layer_field("pool", {"kernel": [2, 2], "stride": [1, 1], "pads": [0] * 4, "ceil": False, "mode": "mean"}),
        r"pool mode must be cumulative or per_step \(S5\), got 'mean'",
    ),
    (branch_field("kind", "code"), r"a branch is a conv or an identity \(D7\), got 'code'"),
    (branch_field("source", "nowhere"), "layer 'first' reads 'nowhere'"),
    (branch_field("repeat", [30000, 30000]), r"a merged kernel has at most \d+ weights \(S7\)"),
    (lambda _, tensors: tensors.pop("layers.0.bias"), "the tensor 'layers.0.bias' is missing"),
    (lambda _, tensors: tensors.update(more=np.zeros(3, np.int8)), "the file holds tensors that no layer uses: more"),
    (lambda _, tensors: tensors.update({"layers.0.bias": np.zeros((2, 1), np.int8)}), "must have 1 axes"),
    (lambda _, tensors: tensors.update({"layers.0.bias": np.zeros(2)}), "must have 1 axes, got float64"),
    (lambda _, tensors: tensors.update({"layers.0.bias": np.zeros(2, np.float32)}), "tensors must be of type I8"),
    (
        lambda _, tensors: tensors.update({"layers.0.threshold": np.zeros(2, np.int8)}),
        r"threshold must be >= 1 \(S11\)",
    ),
]


@pytest.mark.parametrize(("change", "message"), INCONSISTENT)
def test_inconsistent_files_are_named(
    tmp_path: Path, change: Callable[[dict[str, Any], dict[str, np.ndarray]], None], message: str
) -> None:
    path = tmp_path / "net"
    path.write_bytes(rewritten(change))
    with pytest.raises(NetworkError, match=message) as caught:
        load_network(path)
    assert f"in the network file {str(path)!r}" in str(caught.value)


def test_unreadable_and_oversized_files_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "net"
    with pytest.raises(NetworkError, match=r"the network file .* cannot be read: No such file"):
        load_network(path)
    save_network(small_network(), path)
    monkeypatch.setattr(storage, "MAX_HEADER_BYTES", 100)
    with pytest.raises(NetworkError, match="the header must lie inside the file and be at most 100 bytes"):
        load_network(path)
    monkeypatch.setattr(storage, "MAX_FILE_BYTES", 200)
    with pytest.raises(NetworkError, match="a network file has at most 200 bytes"):
        load_network(path)


def test_deep_nesting_is_an_error(tmp_path: Path) -> None:
    text = json.dumps({"__metadata__": {"fpgasnn": "[" * 100000}}).encode()
    (tmp_path / "net").write_bytes(len(text).to_bytes(8, "little") + text)
    with pytest.raises(NetworkError, match=r"not a fpgasnn-network file, or a damaged one \(RecursionError"):
        load_network(tmp_path / "net")


def test_other_documents_are_an_error(tmp_path: Path) -> None:
    (tmp_path / "net").write_bytes(save({"a": np.zeros(1, np.int8)}, metadata={"fpgasnn": "[]"}))
    with pytest.raises(NetworkError, match="the metadata must be a JSON object, got list"):
        load_network(tmp_path / "net")
    (tmp_path / "net").write_bytes(save({"a": np.zeros(1, np.int8)}))
    with pytest.raises(NetworkError, match="not a fpgasnn-network file"):
        load_network(tmp_path / "net")
    (tmp_path / "net").write_bytes(b"abc")
    with pytest.raises(NetworkError, match="a network file starts with 8 bytes of length, got a file of 3 bytes"):
        load_network(tmp_path / "net")


def test_spike_inputs_are_kept(tmp_path: Path) -> None:
    net = IntegerNetwork(SpikeInput((2, 2, 3)), (Layer("scores", (Conv("input", np.ones((1, 2, 2, 3), int)),), [0]),))
    save_network(net, tmp_path / "net")
    loaded = load_network(tmp_path / "net")
    assert isinstance(loaded.input, SpikeInput) and loaded.input.shape == (2, 2, 3)
