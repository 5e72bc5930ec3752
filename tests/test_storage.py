"""Network files: exact round trips, equal bytes, and one clear error for everything else."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import stat
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given
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
    """Any changed bytes, anywhere, in any network: never a silently different one."""
    whole = network_bytes(data.draw(st.one_of(st.builds(small_network), networks(limits=SMALL))))
    damaged = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 3))):
        damaged[data.draw(st.integers(0, len(whole) - 1))] ^= data.draw(st.integers(1, 255))
    if data.draw(st.booleans()):
        del damaged[data.draw(st.integers(0, len(whole) - 1)) :]
    assume(damaged != whole)
    path = tmp_path_factory.mktemp("net") / "net"
    path.write_bytes(damaged)
    with pytest.raises(NetworkError) as caught:
        load_network(path)
    assert str(path) in str(caught.value)


def test_every_flipped_bit_is_an_error(tmp_path: Path) -> None:
    """One bit of every byte in turn: length, header, padding, checksum, tensors."""
    scores = Layer("scores", (Conv("input", np.ones((3, 1, 1, 1), int)),), [0, 1, 2])
    whole = network_bytes(IntegerNetwork(ImageInput((1, 1, 1), bits=3), (scores,), timesteps=2))
    path = tmp_path / "net"
    for place in range(len(whole)):
        damaged = bytearray(whole)
        damaged[place] ^= 1 << place % 8
        path.write_bytes(damaged)
        with pytest.raises(NetworkError, match="in the network file"):
            load_network(path)
    for letter in range(whole.index(b"checksum"), whole.index(b"checksum") + 80):
        # upper and lower case differ in this bit
        damaged = bytearray(whole)
        damaged[letter] ^= 0x20
        path.write_bytes(damaged)
        with pytest.raises(NetworkError):
            load_network(path)


def test_white_space_and_added_bytes_are_errors(tmp_path: Path) -> None:
    """JSON would read the same, but the bytes are not those that were written."""
    whole = network_bytes(small_network())
    header = int.from_bytes(whole[:8], "little")
    assert whole[8 + header - 1 : 8 + header] == b" "
    (tmp_path / "net").write_bytes(whole[: 8 + header - 1] + b"\n" + whole[8 + header :])
    with pytest.raises(NetworkError, match=r"the file must have the checksum '[0-9a-f]{64}', got other bytes"):
        load_network(tmp_path / "net")
    (tmp_path / "net").write_bytes(
        (header + 8).to_bytes(8, "little") + whole[8 : 8 + header] + b" " * 8 + whole[8 + header :]
    )
    with pytest.raises(NetworkError, match="the file must have the checksum"):
        load_network(tmp_path / "net")
    (tmp_path / "net").write_bytes(whole + b"\0")
    with pytest.raises(NetworkError, match="the file must have the checksum"):
        load_network(tmp_path / "net")


def test_the_checksum_is_the_documented_one() -> None:
    whole = network_bytes(small_network())
    header = json.loads(whole[8 : 8 + int.from_bytes(whole[:8], "little")])
    checksum = json.loads(header["__metadata__"]["fpgasnn"])["checksum"]
    assert hashlib.sha256(whole.replace(checksum.encode(), b"0" * 64)).hexdigest() == checksum


def test_files_of_version_1_are_named(tmp_path: Path) -> None:
    """They have no checksum; the message is about the version."""
    whole = network_bytes(small_network())
    header = json.loads(whole[8 : 8 + int.from_bytes(whole[:8], "little")])
    document = json.loads(header["__metadata__"]["fpgasnn"])
    del document["checksum"]
    document["version"] = 1
    (tmp_path / "net").write_bytes(save(load(whole), metadata={"fpgasnn": json.dumps(document)}))
    with pytest.raises(
        NetworkError, match=r"version 2, got 'fpgasnn-network' version 1, .*: convert .* again, or read"
    ):
        load_network(tmp_path / "net")


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
    return storage.seal(document, tensors)


def layer_field(name: str, value: object) -> Callable[[dict[str, Any], dict[str, np.ndarray]], None]:
    return lambda document, _: document["layers"][0].update({name: value})


def branch_field(name: str, value: object) -> Callable[[dict[str, Any], dict[str, np.ndarray]], None]:
    return lambda document, _: document["layers"][0]["branches"][0].update({name: value})


def field(name: str, value: object) -> Callable[[dict[str, Any], dict[str, np.ndarray]], None]:
    return lambda document, _: document.update({name: value})


INCONSISTENT = [
    (field("version", 3), "the format must be 'fpgasnn-network' version 2, got 'fpgasnn-network' version 3"),
    (field("format", "other"), "the format must be 'fpgasnn-network' version 2, got 'other'"),
    (field("extra", 1), "the network must have the fields checksum, format, .* got .*extra"),
    (field("layers", {}), "layers must be a list"),
    (field("timesteps", "4"), "timesteps must be an integer of at most 32 bits, got '4'"),
    (field("timesteps", 1 << 40), "timesteps must be an integer of at most 32 bits"),
    (field("timesteps", 99), r"timesteps must be in 1..8 \(S4\), got 99"),
    (field("code", "other"), r"code must be one of causal, deferred, radix \(S2\), got 'other'"),
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
        r"pool mode must be one of cumulative, per_step \(S5\), got 'mean'",
    ),
    (branch_field("kind", "code"), r"a branch is a conv or an identity \(D7\), got 'code'"),
    (branch_field("source", "nowhere"), "got source 'nowhere', in layer 'first': choose one of input"),
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
    with pytest.raises(NetworkError, match="the network file has at most 200 bytes"):
        load_network(path)


def test_folders_and_pipes_are_named(tmp_path: Path) -> None:
    with pytest.raises(NetworkError, match=r"the network file '.*' cannot be read: Is a directory: give a file that"):
        load_network(tmp_path)
    with pytest.raises(
        NetworkError, match=r"the network file must be a regular file, got a pipe or a device, '/dev/zero'"
    ):
        load_network("/dev/zero")


def test_a_failing_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "net"
    save_network(small_network(), path)
    before = path.read_bytes()

    def full(self: Path, data: bytes) -> int:
        with self.open("wb") as stream:
            stream.write(data[:100])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(
        InputError, match=r"the network cannot be written to .*: No space left on device: choose another"
    ):
        save_network(replace(small_network(), delay=1), path)
    monkeypatch.undo()
    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["net"]


HOSTILE = [
    (branch_field("pads", [1 << 30, 0, 0, 0]), r"pads must be an integer in 0..32768 \(S6\), got 1073741824"),
    (branch_field("pads", [32768] * 4), r"a map has at most 268435456 elements \(S4\), got 65539x65539x2"),
    (branch_field("repeat", [8192, 8192]), r"a merged kernel has at most 268435456 weights \(S7\)"),
    (branch_field("repeat", [4000, 4000]), r"the kernel must fit the 4x4 map"),
    (branch_field("groups", (1 << 31) - 1), r"groups must divide the 2 output channels"),
    (field("input", {"kind": "spikes", "shape": [30000, 30000, 1]}), r"an input has at most 268435456 elements \(S6\)"),
    (field("max_timesteps", (1 << 31) - 1), r"max_timesteps must be an integer in 1..1024 \(S11\)"),
]


@pytest.mark.parametrize(("change", "message"), HOSTILE)
def test_small_files_cannot_ask_for_much_memory(
    tmp_path: Path, change: Callable[[dict[str, Any], dict[str, np.ndarray]], None], message: str
) -> None:
    (tmp_path / "net").write_bytes(rewritten(change))
    tracemalloc.start()
    try:
        with pytest.raises(NetworkError, match=message):
            load_network(tmp_path / "net")
        assert tracemalloc.get_traced_memory()[1] < 8 << 20
    finally:
        tracemalloc.stop()


def test_declared_tensors_must_be_in_the_file(tmp_path: Path) -> None:
    """A header that claims gigabytes is refused before anything is taken for them."""
    whole = network_bytes(small_network())
    header = json.loads(whole[8 : 8 + int.from_bytes(whole[:8], "little")])
    header["layers.0.bias"] = {"dtype": "I64", "shape": [1 << 33], "data_offsets": [0, 1 << 36]}
    text = json.dumps(header).encode()
    (tmp_path / "net").write_bytes(len(text).to_bytes(8, "little") + text)
    tracemalloc.start()
    try:
        with pytest.raises(NetworkError, match="the file must have the checksum"):
            load_network(tmp_path / "net")
        with pytest.raises(NetworkError, match=r"a damaged one \(SafetensorError"):
            storage._tensors((tmp_path / "net").read_bytes())
        assert tracemalloc.get_traced_memory()[1] < 8 << 20
    finally:
        tracemalloc.stop()


def test_a_size_of_zero_beside_a_huge_one(tmp_path: Path) -> None:
    """Their product is zero bytes, and more than numpy can count."""
    header = {"layers.0.bias": {"dtype": "I8", "shape": [(1 << 62) + 1, 3, 0, 1], "data_offsets": [0, 0]}}
    text = json.dumps(header).encode()
    with pytest.raises(NetworkError, match=r"tensors must not be empty, got shape \[4611686018427387905, 3, 0, 1\]"):
        storage._tensors(len(text).to_bytes(8, "little") + text)


def test_large_merged_kernels_load_without_being_written_out(tmp_path: Path) -> None:
    """2^26 weights after the merged average pool: 64 MiB of the smallest type, and none of it is taken."""
    pooled = Conv("input", np.ones((4, 1, 1, 1), int), repeat=(4096, 4096))
    net = IntegerNetwork(SpikeInput((4096, 4096, 1)), (Layer("scores", (pooled,), [0] * 4),), timesteps=2)
    assert net.widths["scores"].step == 26
    save_network(net, tmp_path / "net")
    tracemalloc.start()
    try:
        assert load_network(tmp_path / "net").widths == net.widths
        assert tracemalloc.get_traced_memory()[1] < 8 << 20
    finally:
        tracemalloc.stop()


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
