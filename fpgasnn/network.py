"""The integer network: the contract between conversion, golden model and hardware.

An :class:`IntegerNetwork` is a graph of neuron layers with integer weights, thresholds, biases and starts, and one
output layer. Nothing in it is a float except the map from real images to integers. Rules are numbered S1..S11 in
docs/semantics.md; every error message names the rule it enforces.

A network is written by hand in a few lines::

    net = IntegerNetwork(
        input=ImageInput(shape=(8, 8, 1), bits=4),
        layers=(
            Layer("hidden", (Conv("input", weight),), bias=bias, threshold=threshold),
            Layer("scores", (Conv("hidden", linear),), bias=zeros),
        ),
        code="causal", timesteps=8, max_timesteps=32,
    )
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any

from . import _check
from .codes import INPUT, MAX_IMAGE_BITS, MAX_PLANES, MAX_TIMESTEPS, Code, PoolMode
from .errors import InputError, NetworkError
from .geometry import LayerGeometry, Shape, layer_geometry
from .layers import Branch, Conv, Identity, Layer, Pool
from .sources import ImageInput, Layout, SpikeInput
from .widths import Widths, prove_widths

__all__ = [
    "INPUT",
    "MAX_IMAGE_BITS",
    "MAX_PLANES",
    "MAX_TIMESTEPS",
    "Branch",
    "Code",
    "Conv",
    "Identity",
    "ImageInput",
    "IntegerNetwork",
    "Layer",
    "Layout",
    "Pool",
    "PoolMode",
    "SpikeInput",
]


@dataclass(frozen=True, eq=False)
class IntegerNetwork:
    """A spiking network of integers: input, layers in evaluation order, code and run lengths.

    Parameters
    ----------
    input : ImageInput or SpikeInput
    layers : tuple of Layer
        In evaluation order; exactly the last one is the output layer.
    code : Code
    timesteps : int
        Default T (causal, deferred); the number of planes K (radix).
    max_timesteps : int or None
        Largest T the widths are proven for; None is ``timesteps``. A radix network has no other value.
    delay : int
        The stored start of delayed evaluation, t~0 of S8 (causal only).
    metadata : mapping of str to str
        Free notes, kept in the file.

    Raises
    ------
    NetworkError
        If a rule of docs/semantics.md is broken.
    """

    input: ImageInput | SpikeInput
    layers: tuple[Layer, ...]
    code: Code = Code.CAUSAL
    timesteps: int = 32
    max_timesteps: int | None = None
    delay: int = 0
    metadata: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not isinstance(self.input, (ImageInput, SpikeInput)):
            raise NetworkError(
                f"input must be an ImageInput or a SpikeInput (S6), got {_check.shown(self.input)}: describe what the "
                f"first layer reads, such as ImageInput((28, 28, 1), bits=8)"
            )
        layers = _check.instances(self.layers, (Layer,), "layers", rule="S8", error=NetworkError)
        code = _check.choice(self.code, "code", Code, rule="S2", error=NetworkError)
        object.__setattr__(self, "layers", layers)
        object.__setattr__(self, "code", Code(code))
        object.__setattr__(self, "metadata", _notes(self.metadata))
        if self.max_timesteps is None:
            object.__setattr__(self, "max_timesteps", self.timesteps)
        self._check_run_lengths()
        self._check_layers()
        _ = self.geometry, self.widths

    def _check_run_lengths(self) -> None:
        limit = MAX_PLANES if self.code is Code.RADIX else MAX_TIMESTEPS
        fields: dict[str, Any] = {"error": NetworkError, "where": f", in {self.code} code"}
        timesteps = _check.integer(self.timesteps, "timesteps", low=1, rule="S4", **fields)
        longest = _check.integer(self.max_timesteps, "max_timesteps", low=1, high=limit, rule="S11", **fields)
        delay = _check.integer(self.delay, "delay", low=0, rule="S8", **fields)
        for name, value in (("timesteps", timesteps), ("max_timesteps", longest), ("delay", delay)):
            object.__setattr__(self, name, value)
        if timesteps > longest:
            raise NetworkError(
                f"timesteps must be in 1..{longest} (S4), got {_check.shown(timesteps)}: raise max_timesteps, or "
                f"lower timesteps"
            )
        if self.code is Code.RADIX and timesteps != longest:
            raise NetworkError(
                f"a radix network has its number of planes built in (S4), got timesteps {timesteps} and max_timesteps "
                f"{longest}: leave max_timesteps out"
            )
        if delay and self.code is not Code.CAUSAL:
            raise NetworkError(
                f"delay must be 0 outside causal code (S8), got {delay} in {self.code} code: leave it out"
            )

    def _check_layers(self) -> None:
        if not self.layers:
            raise NetworkError("a network needs at least an output layer (S8), got no layers: add a Layer")
        known = {INPUT}
        for layer in self.layers:
            if layer.name in known:
                raise NetworkError(f"layer names must differ (S4), got {layer.name!r} twice: rename one of them")
            self._check_sources(layer, known)
            if layer.pool and layer.pool.mode is PoolMode.PER_STEP and self.code is not Code.CAUSAL:
                raise NetworkError(
                    f"per_step pooling exists in causal code only (S5), got {self.code} code, in layer {layer.name!r}: "
                    f"use mode 'cumulative'"
                )
            known.add(layer.name)
        *hidden, last = self.layers
        if last.fires:
            raise NetworkError(
                f"the last layer is the output and has no threshold (S8), got one in layer {last.name!r}: leave it "
                f"out, or add an output layer"
            )
        for layer in hidden:
            if not layer.fires:
                raise NetworkError(
                    f"only the last layer goes without a threshold (S8), got none in layer {layer.name!r}: give it "
                    f"one, or move the layer to the end"
                )
        read = {source for layer in self.layers for source in layer.sources}
        for name in [INPUT, *(layer.name for layer in hidden)]:
            if name not in read:
                raise NetworkError(
                    f"every layer must be read (S8), got {name!r} without a reader: remove or connect it"
                )

    def _check_sources(self, layer: Layer, known: set[str]) -> None:
        for source in layer.sources:
            if source not in known:
                raise NetworkError(
                    f"a branch reads the input or an earlier layer (S1), got source {source!r}, in layer "
                    f"{layer.name!r}: choose one of {', '.join(sorted(known))}, or reorder the layers"
                )
        reads_image = {source == INPUT and isinstance(self.input, ImageInput) for source in layer.sources}
        if len(reads_image) == 2:
            raise NetworkError(
                f"a layer reads the image or spikes, not both (S4), got {', '.join(layer.sources)}, in layer "
                f"{layer.name!r}: put a layer of neurons between the image and the other branch"
            )

    @cached_property
    def geometry(self) -> Mapping[str, LayerGeometry]:
        """Map sizes of every layer, by name."""
        shapes: dict[str, Shape] = {INPUT: self.input.shape}
        result: dict[str, LayerGeometry] = {}
        for layer in self.layers:
            result[layer.name] = layer_geometry(layer, shapes)
            shapes[layer.name] = result[layer.name].shape
        return MappingProxyType(result)

    @cached_property
    def widths(self) -> Mapping[str, Widths]:
        """Proven accumulator widths of every layer, by name (S9)."""
        return MappingProxyType({layer.name: prove_widths(self, layer) for layer in self.layers})

    @property
    def output(self) -> Layer:
        """The output layer."""
        return self.layers[-1]

    def layer(self, name: str) -> Layer:
        """Return the layer called ``name``.

        Raises
        ------
        InputError
            If there is none.
        """
        for layer in self.layers:
            if isinstance(name, str) and layer.name == name:
                return layer
        names = ", ".join(layer.name for layer in self.layers)
        raise InputError(f"unknown layer {_check.shown(name)}: the network has {names}: use one of these names")

    def shape(self, name: str) -> Shape:
        """Shape (height, width, channels) of the spikes of a layer, or of the input."""
        return (
            self.input.shape if isinstance(name, str) and name == INPUT else self.geometry[self.layer(name).name].shape
        )

    def reads_image(self, layer: Layer) -> bool:
        """True if the layer is a first layer in the sense of S4: it reads the planes of an image."""
        return isinstance(self.input, ImageInput) and layer.sources[0] == INPUT

    def run_length(self, timesteps: int | None) -> int:
        """Resolve and check the T or K of one run (S4).

        Raises
        ------
        InputError
            If it is not in 1..max_timesteps, or not K in radix code.
        """
        if timesteps is None:
            return self.timesteps
        steps = _check.integer(timesteps, "timesteps", rule="S4")
        assert self.max_timesteps is not None
        if self.code is Code.RADIX and steps != self.timesteps:
            raise InputError(
                f"this radix network has {self.timesteps} planes built in (S4), got timesteps={steps}: leave timesteps "
                f"out, or convert again with other timesteps"
            )
        if not 1 <= steps <= self.max_timesteps:
            raise InputError(
                f"timesteps must be in 1..{self.max_timesteps} for this network (S4), got {_check.shown(steps)}: "
                f"choose one of these, or convert again with a larger max_timesteps"
            )
        return steps

    def readout_delay(self, timesteps: int, delay: int | None) -> int:
        """Resolve and check t0 of one run (S8): ``max(0, min(t~0, T - 4))`` by default, 0 outside causal code.

        Raises
        ------
        InputError
            If it is not in 0..T-1, or not 0 outside causal code.
        """
        if delay is None:
            return max(0, min(self.delay, timesteps - 4)) if self.code is Code.CAUSAL else 0
        start = _check.integer(delay, "delay", rule="S8")
        if self.code is not Code.CAUSAL and start != 0:
            raise InputError(
                f"delayed evaluation exists in causal code only (S8), got delay={start} in {self.code} code: leave it "
                f"out"
            )
        if not 0 <= start < timesteps:
            raise InputError(
                f"delay must be in 0..T-1 = 0..{timesteps - 1} (S8), got {_check.shown(start)}: choose one of these, "
                f"or leave it out"
            )
        return start


def _notes(metadata: object) -> Mapping[str, str]:
    """Check the free notes of a network."""
    if not isinstance(metadata, Mapping) or not all(
        isinstance(key, str) and isinstance(note, str) for key, note in metadata.items()
    ):
        raise NetworkError(
            f"metadata must map strings to strings, got {_check.shown(metadata)}: use str() on the values"
        )
    return MappingProxyType(dict(metadata))
