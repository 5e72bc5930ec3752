"""What is sent of a network: every number of the tables, in memories whose shapes follow from the plan."""

from __future__ import annotations

import numpy as np
import pytest
from link.similar import another, residual

from fpgasnn import Code, make_plan
from fpgasnn.hdl.constant_slots import constant_slots
from fpgasnn.hdl.memory_image import LayerBits, layer_bits, memory_image, memory_shapes
from fpgasnn.hdl.tables import constant_table, needs_never, weight_table, weight_width


@pytest.mark.parametrize("code", list(Code))
@pytest.mark.parametrize("lanes", [1, 4, 16])
def test_shapes_and_contents(code: Code, lanes: int) -> None:
    net = residual(code)
    plan = make_plan(net, lanes)
    bits = layer_bits(net, plan)
    shapes, contents = memory_shapes(plan, bits), memory_image(net, plan, bits)
    assert [(shape.layer, shape.kind) for shape in shapes] == [
        (layer.name, kind) for layer in net.layers for kind in ("weights", "constants")
    ]
    for shape, words in zip(shapes, contents, strict=True):
        assert len(words) == shape.words
        assert all(len(word) == shape.parts for word in words)
        assert all(0 <= part < 1 << shape.bits for word in words for part in word)
        assert shape.size == shape.words * shape.parts * shape.part_bytes
        assert 8 * shape.part_bytes >= shape.bits > 8 * (shape.part_bytes - 1)
    for index, layer in enumerate(net.layers):
        planned = plan.layers[index]
        assert bits[index] == LayerBits(weight_width(layer, planned), net.widths[layer.name].membrane)
        assert contents[2 * index] == [[word] for word in weight_table(layer, planned)]
        slots = constant_slots(planned, plan.max_timesteps, never=needs_never(planned))
        width = bits[index].lane
        for word, row in zip(contents[2 * index + 1], constant_table(net, layer, planned, slots), strict=True):
            for part, (quiet, loud) in zip(word, row, strict=True):
                assert part % (1 << width) == quiet % (1 << width)
                # the output layer has no spike to choose by
                assert part >> width == (loud % (1 << width) if layer.fires else 0)
                assert layer.fires or quiet == loud


def test_a_narrower_network_in_wider_memories() -> None:
    """Signs go up to the width of the hardware."""
    net = residual(Code.RADIX)
    plan = make_plan(net, 4)
    wide = [LayerBits(bits.weight + 3, bits.membrane + 9) for bits in layer_bits(net, plan)]
    narrow = memory_image(net, plan, layer_bits(net, plan))
    for mine, other, layer, bits in zip(
        narrow[::2], memory_image(net, plan, wide)[::2], net.layers, layer_bits(net, plan), strict=True
    ):
        for (word,), (wider,) in zip(mine, other, strict=True):
            fields = [
                [number >> width * lane & (1 << width) - 1 for lane in range(4)]
                for number, width in ((word, bits.weight), (wider, bits.weight + 3))
            ]
            signed = [
                [value - (value >> width - 1 << width) for value in values]
                for values, width in zip(fields, (bits.weight, bits.weight + 3), strict=True)
            ]
            assert signed[0] == signed[1], layer.name


def test_another_network_has_another_image_of_the_same_shapes() -> None:
    net = residual(Code.DEFERRED)
    plan = make_plan(net, 2)
    bits = layer_bits(net, plan)
    mine, other = memory_image(net, plan, bits), memory_image(another(net, plan, 9), plan, bits)
    assert [np.shape(words) for words in mine] == [np.shape(words) for words in other]
    assert all(words != others for words, others in zip(mine, other, strict=True))
