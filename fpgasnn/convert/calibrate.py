"""Running the trained network inside calibration: a :class:`LayerGraph` as an onnxruntime graph with probes.

A probe adds its nodes behind every activation: it may replace the activation that the next layers see (clipping,
quantisation) and add small outputs (statistics). Conversion thereby runs at the speed of inference: no activation ever
leaves the runtime unless a probe asks for it. Everything is emitted such that the runtime's blocked convolutions and
their fused sums and rectifiers stay usable (see also :mod:`fpgasnn.convert.blocked`):

* a skip connection is a 1x1 convolution with a diagonal kernel, so that the Add melts into the other convolution;
* a Linear is a Gemm on the flattened map, a merged average pool an AveragePool in front of its convolution;
* ReLU, or the Clip of a bounded activation, stands before the max-pool (they commute), so that it melts into the
  convolution.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnx import helper, numpy_helper

from ..ann.layers import AnnLayer, ConvTerm, IdentityTerm, LayerGraph, Term
from ..geometry import Shape
from ..network import INPUT
from .blocked import SKIP, MapShape, keep_blocked, optimised

__all__ = ["THREADS", "Calibrator", "GraphWriter", "Probe", "batches", "channel_shape", "to_nchw"]

Floats = NDArray[np.float32]

THREADS = 2
OPSET = 17
IR_VERSION = 8


class Probe(Protocol):
    """What is measured, and what the next layers see.

    Members
    -------
    vectors : dict of value name to (C, H, W)
        Values of one number per channel that a Max or Min compares with an activation map of that shape.
    bounded : bool
        Whether ``activation`` ends at the bound of a Clip activation. False for a probe that wants the rectified
        current itself, and limits what the next layers see by thresholds.
    """

    vectors: dict[str, MapShape]
    bounded: bool = True

    def emit(self, writer: GraphWriter, layer: AnnLayer, activation: str) -> str:
        """Add nodes behind ``activation`` = ReLU or Clip of the current, (N, C, H, W); return what consumers read."""
        ...


class GraphWriter:
    """Collects the nodes, constants, inputs and outputs of one onnx graph.

    Values are named; every method that adds a node returns the name of its result.
    """

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []
        self.inputs: list[onnx.ValueInfoProto] = []
        self.outputs: list[onnx.ValueInfoProto] = []
        self._count = 0
        self._known: dict[tuple[object, ...], str] = {}

    def fresh(self, stem: str) -> str:
        """Return a new name."""
        self._count += 1
        return f"{stem}_{self._count}"

    def constant(self, value: NDArray[np.generic]) -> str:
        """Add a constant tensor; equal constants are stored once."""
        key = (value.dtype.str, value.shape, value.tobytes())
        if key not in self._known:
            self._known[key] = self.fresh("constant")
            self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), self._known[key]))
        return self._known[key]

    def node(self, operator: str, *inputs: str, output: str | None = None, **attributes: Any) -> str:
        """Add a node with one result."""
        name = output or self.fresh(operator.lower())
        self.nodes.append(helper.make_node(operator, list(inputs), [name], **attributes))
        return name

    def input(self, name: str, shape: Sequence[int | str]) -> str:
        """Declare a float32 input."""
        self.inputs.append(helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, list(shape)))
        return name

    def output(self, name: str, shape: Sequence[int | str]) -> str:
        """Declare a float32 value as an output."""
        self.outputs.append(helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, list(shape)))
        return name

    def subgraph(self, name: str) -> onnx.GraphProto:
        """Assemble a graph; as the branch of an If it may read the values of the graph around it."""
        return helper.make_graph(self.nodes, name, self.inputs, self.outputs, self.constants)

    def model(self) -> onnx.ModelProto:
        """Assemble the model."""
        graph = self.subgraph("calibration")
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION)


def channel_shape(layer: AnnLayer) -> tuple[int, int, int, int]:
    """Shape of one number per channel beside an NCHW activation."""
    return 1, len(layer.bias), 1, 1


def _identity_kernel(term: IdentityTerm, out: int, channels: int) -> NDArray[np.float32]:
    kernel = np.zeros((out, channels, 1, 1), np.float32)
    target = np.arange(out)
    source = target - term.channel_offset
    inside = (source >= 0) & (source < channels)
    kernel[target[inside], source[inside], 0, 0] = term.scale[inside]
    return kernel


def _pools_separately(term: ConvTerm, shape: Shape) -> bool:
    """Whether the merged average pool can run as a pool again: the tiles of all windows coincide."""
    lengths = zip(term.stride, term.pads[:2], term.pads[2:], shape[:2], strict=True)
    return term.repeat != (1, 1) and all(
        length % tile == 0 for tile, axis in zip(term.repeat, lengths, strict=True) for length in axis
    )


def _emit_convolution(writer: GraphWriter, term: ConvTerm, source: str, shape: Shape, bias: str) -> str:
    weight, stride, pads, repeat = term.weight, term.stride, term.pads, term.repeat
    height, width = shape[0], shape[1]
    if _pools_separately(term, shape):
        source = writer.node("AveragePool", source, kernel_shape=repeat, strides=repeat)
        weight = weight * (repeat[0] * repeat[1])
        stride = (stride[0] // repeat[0], stride[1] // repeat[1])
        pads = (pads[0] // repeat[0], pads[1] // repeat[1], pads[2] // repeat[0], pads[3] // repeat[1])
        height, width = height // repeat[0], width // repeat[1]
    else:
        weight = weight.repeat(repeat[0], axis=1).repeat(repeat[1], axis=2)
    kernel = np.ascontiguousarray(weight.transpose(0, 3, 1, 2), np.float32)
    if kernel.shape[2:] == (height, width) and not any(pads) and term.groups == 1:
        flat = writer.node("Flatten", source)
        matrix = writer.constant(kernel.reshape(len(kernel), -1))
        scores = writer.node("Gemm", flat, matrix, *([bias] if bias else []), transB=1)
        return writer.node("Reshape", scores, writer.constant(np.array([-1, len(kernel), 1, 1], np.int64)))
    return writer.node(
        "Conv",
        source,
        writer.constant(kernel),
        *([bias] if bias else []),
        kernel_shape=kernel.shape[2:],
        strides=stride,
        pads=pads,
        dilations=term.dilation,
        group=term.groups,
    )


def _emit_term(writer: GraphWriter, term: Term, source: str, shape: Shape, bias: str, out: int) -> str:
    if isinstance(term, ConvTerm):
        return _emit_convolution(writer, term, source, shape, bias)
    kernel = _identity_kernel(term, out, shape[2])
    copies = not bias and term.stride == (1, 1) and np.array_equal(kernel[:, :, 0, 0], np.eye(out))
    return writer.node(
        "Conv",
        source,
        writer.constant(kernel),
        *([bias] if bias else []),
        output=writer.fresh(f"{SKIP}copy") if copies else None,
        kernel_shape=(1, 1),
        strides=term.stride,
    )


def emit_layer(writer: GraphWriter, graph: LayerGraph, layer: AnnLayer, values: Mapping[str, str]) -> str:
    """Emit the current of a layer and, if it fires, its ReLU or Clip and its max-pool.

    Parameters
    ----------
    values : mapping of layer name (and "input") to the name of its NCHW tensor

    Returns
    -------
    str
        Name of the (N, C, H, W) tensor.
    """
    bias = writer.constant(layer.bias.astype(np.float32))
    total = ""
    # a convolution comes first and takes the bias, so that skip connections stay plain copies
    for term in sorted(layer.terms, key=lambda term: isinstance(term, IdentityTerm)):
        current = _emit_term(writer, term, values[term.source], graph.shapes[term.source], bias, len(layer.bias))
        total, bias = writer.node("Add", total, current) if total else current, ""
    if layer.fires and layer.ceiling is None:
        total = writer.node("Relu", total)
    elif layer.fires:
        bounds = (writer.constant(np.array(bound, np.float32)) for bound in (0, layer.ceiling))
        total = writer.node("Clip", total, *bounds)
    if layer.pool:
        total = writer.node(
            "MaxPool",
            total,
            kernel_shape=layer.pool.kernel,
            strides=layer.pool.stride,
            pads=layer.pool.pads,
            ceil_mode=int(layer.pool.ceil),
        )
    return total


def open_session(model: onnx.ModelProto, threads: int = THREADS) -> onnxruntime.InferenceSession:
    """Open a model with all optimisations, on ``threads`` threads."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    return onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])


class Calibrator:
    """A whole network with one probe behind every activation.

    Parameters
    ----------
    graph : LayerGraph
    probe : Probe
    batch : int or None
        Images per run; None leaves it open. A fixed batch lets the runtime plan its memory once.
    threads : int
    """

    def __init__(self, graph: LayerGraph, probe: Probe, *, batch: int | None = None, threads: int = THREADS) -> None:
        writer = GraphWriter()
        height, width, channels = graph.shape
        values = {INPUT: writer.input(INPUT, ("N" if batch is None else batch, channels, height, width))}
        for layer in graph.layers:
            if layer.fires:
                shown = layer if probe.bounded else replace(layer, ceiling=None)
                values[layer.name] = probe.emit(writer, layer, emit_layer(writer, graph, shown, values))
        model = writer.model()
        self.blocked = 0
        if probe.vectors:
            model, self.blocked = keep_blocked(optimised(model), probe.vectors)
        self._session = open_session(model, threads)
        self._outputs = [output.name for output in writer.outputs]

    def run(self, images: Floats, inputs: Mapping[str, Floats]) -> dict[str, Floats]:
        """Run one batch.

        Parameters
        ----------
        images : (N, C, H, W) float32
        inputs : mapping of name to array
            The inputs that the probe declared.

        Returns
        -------
        dict of output name to array
        """
        results = self._session.run(self._outputs, {INPUT: images, **inputs})
        return dict(zip(self._outputs, results, strict=True))


def to_nchw(graph: LayerGraph, images: NDArray[np.generic]) -> NDArray[np.float32]:
    """Bring images from the model's own layout to (N, C, H, W) float32."""
    array = np.asarray(images, np.float32)
    height, width, channels = graph.shape
    if graph.layout in ("nhwc", "nwc"):
        array = np.moveaxis(array, -1, 1)
    return np.ascontiguousarray(array.reshape(len(array), channels, height, width))


def batches(
    images: NDArray[np.float32],
    size: int,
    count: int,
    seed: int,
    progress: Callable[[int, int], None] | None = None,
) -> Iterator[NDArray[np.float32]]:
    """Yield ``count`` batches of ``size`` images; every pass over the images has a new order drawn from ``seed``.

    ``progress`` is called with (batches done, count) when the next batch is asked for.
    """
    generator = np.random.default_rng(seed)
    size = min(size, len(images))
    order = np.empty(0, np.int64)
    for done in range(count):
        if len(order) < size:
            order = generator.permutation(len(images))
        chosen, order = order[:size], order[size:]
        yield images[chosen]
        if progress is not None:
            progress(done + 1, count)
