"""Mutation of decoded ONNX models: any field of any message, and the tricks that a reader of models must survive."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import onnx
from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import DecodeError, EncodeError, Message
from onnx import AttributeProto, TensorProto, helper

from fpgasnn.ann.folding import FOLDABLE
from fpgasnn.ann.onnx_operators import READERS

from .mutate import HOSTILE_FLOATS, HOSTILE_TEXTS, hostile_integer, mutate_bytes, mutate_text, rounds

__all__ = ["OnnxMutator"]

_STRANGERS = ("Loop", "If", "Scan", "Sigmoid", "Split", "LSTM", "Unknown", "Resize")
_OPERATORS = [*sorted(FOLDABLE | set(READERS)), *_STRANGERS]
_ATTRIBUTES = {
    operator: sorted(onnx.defs.get_schema(operator).attributes) for operator in _OPERATORS if operator != "Unknown"
}
_MAXIMUM_MESSAGES = 400
_MAXIMUM_BYTES = 1 << 17
_TEXT_TYPES = (FieldDescriptor.TYPE_STRING, FieldDescriptor.TYPE_BYTES)
_WHOLE = (FieldDescriptor.CPPTYPE_INT32, FieldDescriptor.CPPTYPE_UINT32, FieldDescriptor.CPPTYPE_ENUM)
_LONG = (FieldDescriptor.CPPTYPE_INT64, FieldDescriptor.CPPTYPE_UINT64)

Change = Callable[[onnx.ModelProto, random.Random], None]


def _messages(message: Message) -> Iterator[Message]:
    """A message and all messages in it, no more than are worth looking at."""
    queue = [message]
    count = 0
    while queue and count < _MAXIMUM_MESSAGES:
        current = queue.pop(0)
        count += 1
        yield current
        for descriptor, value in current.ListFields():
            if descriptor.type == FieldDescriptor.TYPE_MESSAGE:
                queue.extend(value if _repeated(descriptor) else [value])


def _repeated(descriptor: Any) -> bool:
    return bool(descriptor.is_repeated if hasattr(descriptor, "is_repeated") else descriptor.label == 3)


def _scalar(descriptor: Any, model: onnx.ModelProto, rng: random.Random) -> Any:
    if descriptor.type in _TEXT_TYPES:
        text = rng.choice((rng.choice(HOSTILE_TEXTS), rng.choice(_names(model)), rng.choice(_OPERATORS)))
        return text.encode() if descriptor.type == FieldDescriptor.TYPE_BYTES else text
    if descriptor.cpp_type == FieldDescriptor.CPPTYPE_BOOL:
        return rng.random() < 0.5
    if descriptor.cpp_type in (FieldDescriptor.CPPTYPE_FLOAT, FieldDescriptor.CPPTYPE_DOUBLE):
        return rng.choice(HOSTILE_FLOATS)
    if descriptor.cpp_type in _WHOLE:
        value = rng.randrange(24) if rng.random() < 0.7 else hostile_integer(rng, limit=1 << 31)
    else:
        value = hostile_integer(rng)
    unsigned = descriptor.cpp_type in (FieldDescriptor.CPPTYPE_UINT32, FieldDescriptor.CPPTYPE_UINT64)
    return abs(value) if unsigned else value


def _names(model: onnx.ModelProto) -> Sequence[str]:
    graph = model.graph
    names = [name for node in graph.node[:40] for name in (*node.input, *node.output)]
    names += [tensor.name for tensor in graph.initializer[:40]] + [value.name for value in graph.input[:8]]
    return names or [""]


def change_field(model: onnx.ModelProto, rng: random.Random) -> None:
    """Set, clear, repeat, drop or swap one field of one message, by what protobuf says about it."""
    message = rng.choice(list(_messages(model)))
    filled = [descriptor for descriptor, _ in message.ListFields()]
    descriptors = filled if filled and rng.random() < 0.75 else list(message.DESCRIPTOR.fields)
    if not descriptors:
        return
    descriptor = rng.choice(descriptors)
    nested = descriptor.type == FieldDescriptor.TYPE_MESSAGE
    if not _repeated(descriptor):
        if rng.random() < 0.15:
            message.ClearField(descriptor.name)
        elif nested:
            getattr(message, descriptor.name).SetInParent()
        else:
            setattr(message, descriptor.name, _scalar(descriptor, model, rng))
        return
    values = getattr(message, descriptor.name)
    kind = rng.randrange(5)
    if not values or kind == 0:
        if nested:
            # as bytes: copying a message into a part of itself ends the process
            donors = [other for other in _messages(model) if other.DESCRIPTOR is descriptor.message_type]
            copied = rng.choice(donors).SerializeToString() if donors else b""
            values.add().ParseFromString(copied)
        else:
            values.append(_scalar(descriptor, model, rng))
    elif kind == 1:
        del values[rng.randrange(len(values))]
    elif kind == 2 and not nested:
        values[rng.randrange(len(values))] = _scalar(descriptor, model, rng)
    elif kind == 3 and not nested:
        values.extend(list(values)[: 1 << 10])
    else:
        first, second = rng.randrange(len(values)), rng.randrange(len(values))
        if nested:
            former, latter = values[first].SerializeToString(), values[second].SerializeToString()
            values[first].ParseFromString(latter)
            values[second].ParseFromString(former)
        else:
            values[first], values[second] = values[second], values[first]


def change_operator(model: onnx.ModelProto, rng: random.Random) -> None:
    """Give a node another operator."""
    if model.graph.node:
        rng.choice(model.graph.node).op_type = rng.choice(_OPERATORS)


def rewire(model: onnx.ModelProto, rng: random.Random) -> None:
    """Let a node read or write other tensors: cycles, names that do not exist, names that exist twice."""
    if not model.graph.node:
        return
    node = rng.choice(model.graph.node)
    names = node.output if rng.random() < 0.2 else node.input
    wanted = rng.choice((*_names(model), "", "nowhere"))
    if names and rng.random() < 0.7:
        names[rng.randrange(len(names))] = wanted
    else:
        names.append(wanted)


def change_attribute(model: onnx.ModelProto, rng: random.Random) -> None:
    """Add an attribute that the operator knows, with hostile values, or change one."""
    if not model.graph.node:
        return
    node = rng.choice(model.graph.node)
    known = _ATTRIBUTES.get(node.op_type) or ["axis"]
    name = rng.choice(known) if rng.random() < 0.9 else rng.choice(HOSTILE_TEXTS)
    value: Any = rng.choice(
        (
            *(hostile_integer(rng), [hostile_integer(rng) for _ in range(rng.randrange(1, 6))]),
            *([rng.randrange(-2, 5) for _ in range(rng.randrange(1, 6))], rng.choice(HOSTILE_FLOATS)),
            *(
                rng.choice(("SAME_UPPER", "VALID", "constant", "reflect", "edge", *HOSTILE_TEXTS)),
                b"\xff\xfe",
                _tensor(rng),
            ),
        )
    )
    kept = [attribute for attribute in node.attribute if attribute.name != name or rng.random() < 0.1]
    copies = [AttributeProto.FromString(attribute.SerializeToString()) for attribute in kept]
    del node.attribute[:]
    node.attribute.extend([*copies, helper.make_attribute(name, value)])


def _tensor(rng: random.Random, name: str = "") -> TensorProto:
    """A tensor whose claims about itself may be false."""
    tensor = TensorProto(name=name, data_type=rng.choice((1, 7, 6, 7, 1, 11, 10, 16, 9, 2, 3, 8, 14, 17, 0, 99)))
    tensor.dims.extend(
        rng.choice((rng.randrange(5), rng.randrange(5), hostile_integer(rng))) for _ in range(rng.randrange(5))
    )
    kind = rng.randrange(4)
    if kind == 0:
        tensor.raw_data = rng.randbytes(rng.choice((0, 1, 4, 8, 16, 32, 64)))
    elif kind == 1:
        tensor.int64_data.extend(hostile_integer(rng) for _ in range(rng.randrange(6)))
    elif kind == 2:
        tensor.float_data.extend(rng.choice(HOSTILE_FLOATS) for _ in range(rng.randrange(6)))
    else:
        tensor.string_data.extend([b"a", b"\xff"])
    return tensor


def change_constant(model: onnx.ModelProto, rng: random.Random) -> None:
    """Change size, type or values of an initializer, or add one."""
    if not model.graph.initializer or rng.random() < 0.1:
        model.graph.initializer.append(_tensor(rng, rng.choice((*_names(model), "new"))))
        return
    tensor = rng.choice(model.graph.initializer)
    kind = rng.randrange(5)
    if kind == 0 and tensor.dims:
        tensor.dims[rng.randrange(len(tensor.dims))] = hostile_integer(rng)
    elif kind == 1:
        # another shape for the same elements
        tensor.dims[:] = [*tensor.dims, 1] if rng.random() < 0.5 else [n for n in tensor.dims if n != 1]
    elif kind == 2:
        tensor.raw_data = mutate_bytes(tensor.raw_data[: 1 << 12], rng)
    elif kind == 3:
        values = [hostile_integer(rng) for _ in range(rng.randrange(7))]
        tensor.CopyFrom(helper.make_tensor(tensor.name, TensorProto.INT64, [len(values)], values))
    else:
        shape = [rng.choice((1, 1, 2, 3, rng.randrange(9))) for _ in range(rng.randrange(5))]
        size = 1
        for n in shape:
            size *= n
        values = [rng.uniform(-2, 2) for _ in range(min(size, 4096))]
        if len(values) == size:
            tensor.CopyFrom(helper.make_tensor(tensor.name, TensorProto.FLOAT, shape, values))


def keep_outside(model: onnx.ModelProto, rng: random.Random) -> None:
    """Point a tensor to another file: absolute, above the folder, behind a link, a device."""
    attributes = [a.t for node in model.graph.node[:40] for a in node.attribute if a.HasField("t")]
    tensors = [*model.graph.initializer, *attributes]
    if not tensors:
        return
    tensor = rng.choice(tensors)
    if rng.random() < 0.8:
        tensor.data_location = TensorProto.EXTERNAL
        tensor.ClearField("raw_data")
    for key, value in (("location", rng.choice(HOSTILE_TEXTS)), ("offset", "0"), ("length", str(hostile_integer(rng)))):
        if rng.random() < 0.8:
            tensor.external_data.add(key=key, value=value)


def add_bomb(model: onnx.ModelProto, rng: random.Random) -> None:
    """Constants that unfold: a few bytes that ask for gigabytes, at once or step by step."""
    nodes, name = [], f"bomb{rng.randrange(1 << 16)}"
    big = rng.choice((1 << 10, 1 << 12, 1 << 16, 1 << 22, (1 << 24) - 1, 1 << 31, 1 << 40, (1 << 62), -1))
    sizes = rng.choice(([big], [big, big], [1, big, 1], [1 << 16] * 4, [3, big]))
    kind = rng.randrange(7)
    model.graph.initializer.append(helper.make_tensor(f"{name}n", TensorProto.INT64, [len(sizes)], sizes))
    model.graph.initializer.append(helper.make_tensor(f"{name}x", TensorProto.FLOAT, [1], [1.0]))
    if kind == 0:
        nodes.append(helper.make_node("ConstantOfShape", [f"{name}n"], [name]))
    elif kind == 1:
        nodes.append(helper.make_node(rng.choice(("Expand", "Tile", "Reshape")), [f"{name}x", f"{name}n"], [name]))
    elif kind == 2:
        model.graph.initializer.append(helper.make_tensor(f"{name}p", TensorProto.INT64, [2], [0, sizes[-1]]))
        nodes.append(helper.make_node("Pad", [f"{name}x", f"{name}p"], [name]))
    elif kind == 3:
        ends = [helper.make_tensor(f"{name}{i}", TensorProto.INT64, [], [n]) for i, n in enumerate((0, big, 1))]
        model.graph.initializer.extend(ends)
        nodes.append(helper.make_node("Range", [tensor.name for tensor in ends], [name]))
    else:
        # every node is within the limit
        source = f"{name}x"
        for step in range(rng.choice((4, 24, 60))):
            target = f"{name}s{step}"
            operator = ("Concat", "Add", "Gather")[kind - 4]
            inputs = [source, f"{name}n"] if operator == "Gather" else [source, source]
            options = {"axis": 0} if operator != "Add" else {}
            nodes.append(helper.make_node(operator, inputs, [target], **options))
            source = target
    nodes.extend(onnx.NodeProto.FromString(node.SerializeToString()) for node in model.graph.node)
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    if rng.random() < 0.5 and len(nodes) > 1:
        consumer = rng.choice(nodes[-8:]).op_type
        rng.choice(model.graph.node).input.append(nodes[0].output[0] if consumer else "")


def nest(model: onnx.ModelProto, rng: random.Random) -> None:
    """Put graphs into graphs, or types into types."""
    inner = onnx.GraphProto(name="inner")
    for _ in range(rng.choice((1, 3, 20))):
        outer = onnx.GraphProto(name="outer")
        node = outer.node.add(op_type=rng.choice(("If", "Loop", "Constant")), output=["y"])
        node.attribute.append(AttributeProto(name="body", type=AttributeProto.GRAPH, g=inner))
        inner = outer
    node = model.graph.node.add(op_type=rng.choice(_OPERATORS), output=[f"n{rng.randrange(99)}"])
    node.attribute.append(AttributeProto(name=rng.choice(("body", "value")), type=AttributeProto.GRAPH, g=inner))


def change_sizes(model: onnx.ModelProto, rng: random.Random) -> None:
    """Other sizes of the input, or another opset."""
    if rng.random() < 0.3:
        for entry in model.opset_import:
            entry.version = rng.choice((*range(5, 27), 7, 9, 11, 13, hostile_integer(rng)))
        return
    dims = [dim for value in model.graph.input for dim in value.type.tensor_type.shape.dim]
    if dims:
        rng.choice(dims).dim_value = rng.choice((1, 2, 8, 1 << 12, 1 << 15, hostile_integer(rng)))


_CHANGES: tuple[Change, ...] = (
    *(change_field, change_field, change_field, change_operator, rewire, rewire, change_attribute, change_attribute),
    *(change_constant, change_constant, change_sizes, keep_outside, add_bomb, nest),
)


class OnnxMutator:
    """Changes models; takes nodes and constants from the seeds.

    Parameters
    ----------
    seeds : sequence of bytes
        Models.
    """

    def __init__(self, seeds: Sequence[bytes]) -> None:
        self._donors = [onnx.ModelProto.FromString(seed) for seed in seeds]

    def __call__(self, data: bytes, rng: random.Random) -> bytes:
        """Return a changed model, at times one that is no protobuf message any more."""
        if rng.random() < 0.08:
            return mutate_bytes(data, rng)
        model = onnx.ModelProto()
        try:
            model.ParseFromString(data)
        except (DecodeError, UnicodeDecodeError):
            model.CopyFrom(rng.choice(self._donors))
        for _ in range(rounds(rng)):
            change = rng.choice(_CHANGES) if rng.random() < 0.95 else self._transplant
            try:
                change(model, rng)
            except (ValueError, TypeError, IndexError, UnicodeDecodeError, DecodeError, EncodeError):
                # not every value fits every field: the rest of the changes counts
                continue
        try:
            changed: bytes = model.SerializeToString()
        except (EncodeError, ValueError, UnicodeDecodeError):
            return mutate_bytes(data, rng)
        return changed if len(changed) <= _MAXIMUM_BYTES else mutate_bytes(data, rng)

    def _transplant(self, model: onnx.ModelProto, rng: random.Random) -> None:
        """Append nodes and constants of another model, sometimes reading what is there."""
        donor = rng.choice(self._donors).graph
        begin = rng.randrange(len(donor.node)) if donor.node else 0
        names = _names(model)
        for node in donor.node[begin : begin + rng.randrange(1, 4)]:
            copy = model.graph.node.add()
            copy.CopyFrom(node)
            if copy.input and rng.random() < 0.7:
                copy.input[0] = rng.choice(names)
            for index, output in enumerate(copy.output):
                copy.output[index] = mutate_text(output, rng) or "z"
        known = {tensor.name for tensor in model.graph.initializer}
        model.graph.initializer.extend(tensor for tensor in donor.initializer[:20] if tensor.name not in known)
        if model.graph.output and model.graph.node and rng.random() < 0.6:
            model.graph.output[0].name = model.graph.node[-1].output[0]
