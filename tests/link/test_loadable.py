"""What a loadable device says of its layers, and the pieces in which a network is sent."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from link.similar import another, identity, residual

from fpgasnn import Code, Conv, Identity, IntegerNetwork, Layer, Pool, PoolMode, make_plan
from fpgasnn.hdl.memory_image import layer_bits, memory_shapes
from fpgasnn.link.identity import describe
from fpgasnn.link.loadable import identify_layers, identity_shape, load_chunks, structure, unpack_layers

NET = residual(Code.CAUSAL)
PLAN = make_plan(NET, 2)


def test_layers_come_back() -> None:
    held = identify_layers(NET, PLAN)
    assert [layer.lanes for layer in held] == [2, 2, 2]
    assert [layer.bits for layer in held] == list(layer_bits(NET, PLAN))
    assert unpack_layers(b"".join(layer.pack() for layer in held)) == held
    with pytest.raises(struct.error):
        unpack_layers(bytes(13))


def test_an_identity_with_and_without_layers() -> None:
    assert identity(NET, PLAN).layers == identify_layers(NET, PLAN)
    bare = identity(NET, PLAN, loadable=False)
    assert bare.layers == ()
    assert np.array_equal(bare.input.encode(np.ones((1, 3, 3, 1))), np.ones((1, 3, 3, 1)))
    assert describe(NET, PLAN, 9, loadable=True)[:46] != describe(NET, PLAN, 9)[:46]


def conv(layer: Layer, index: int, **fields: object) -> Layer:
    """The layer with another convolution."""
    branches = list(layer.branches)
    branches[index] = replace(branches[index], **fields)  # type: ignore[arg-type]
    return replace(layer, branches=tuple(branches))


SUM = NET.layer("sum")
OTHERS: dict[str, Callable[[], Layer]] = {
    "kernel": lambda: conv(SUM, 0, weight=np.ones((4, 2, 2, 4), int), pads=(0, 0, 1, 1)),
    "stride": lambda: conv(SUM, 0, stride=(2, 2)),
    "pads": lambda: conv(SUM, 0, pads=(1, 1, 0, 0)),
    "dilation": lambda: conv(SUM, 0, dilation=(2, 1)),
    "groups": lambda: conv(SUM, 0, weight=np.ones((4, 1, 1, 2), int), groups=2),
    "repeat": lambda: conv(SUM, 0, repeat=(2, 2)),
    "source": lambda: conv(SUM, 0, source="input"),
    "channel offset": lambda: conv(SUM, 1, channel_offset=0),
    "stride of a skip connection": lambda: conv(SUM, 1, stride=(2, 1)),
    "order": lambda: replace(SUM, branches=SUM.branches[::-1]),
    "kind": lambda: replace(SUM, branches=(SUM.branches[0], Conv("stem", np.ones((4, 1, 1, 1), int), groups=4))),
    "no pool": lambda: replace(SUM, pool=None),
    "mode of the pool": lambda: replace(SUM, pool=Pool((2, 2), (2, 2), mode=PoolMode.PER_STEP)),
    "window of the pool": lambda: replace(SUM, pool=Pool((2, 1), (2, 2))),
    "no threshold": lambda: Layer("sum", SUM.branches, SUM.bias, weight_bits=4),
}


@pytest.mark.parametrize("what", OTHERS)
def test_structures_differ(what: str) -> None:
    assert structure(NET, OTHERS[what]()) != structure(NET, SUM)


def test_numbers_and_names_are_no_structure() -> None:
    other = another(NET, PLAN, 4)
    renamed = {"stem": "first", "sum": "second", "scores": "third", "input": "input"}

    def rename(layer: Layer) -> Layer:
        branches = tuple(replace(branch, source=renamed[branch.source]) for branch in layer.branches)
        return replace(layer, name=renamed[layer.name], branches=branches)

    named = IntegerNetwork(NET.input, tuple(rename(layer) for layer in other.layers), NET.code, 3, 5)
    marks = [[structure(net, layer) for layer in net.layers] for net in (NET, other, named)]
    assert marks[0] == marks[1] == marks[2]
    assert len(set(marks[0])) == 3
    assert all(len(mark) == 8 for mark in marks[0])
    assert structure(NET, conv(SUM, 0, shift=3)) == structure(NET, replace(SUM, weight_bits=9)) == marks[0][1]
    assert isinstance(SUM.branches[1], Identity)


@pytest.mark.parametrize("most", [1, 7, 40, 10_000])
def test_pieces_cut_no_part_of_a_word(most: int) -> None:
    held = identify_layers(NET, PLAN)
    says = describe(NET, PLAN, 9, loadable=True)
    shapes = (*memory_shapes(PLAN, layer_bits(NET, PLAN)), identity_shape(says))
    edges = {0}
    for shape in shapes:
        edges |= {max(edges) + shape.part_bytes * (n + 1) for n in range(shape.words * shape.parts)}
    done = 0
    for chunk in load_chunks(NET, PLAN, held, says, most):
        done += len(chunk)
        assert chunk and done in edges
        assert len(chunk) <= max(most, max(shape.part_bytes for shape in shapes))
    assert done == max(edges) == sum(shape.size for shape in shapes)
