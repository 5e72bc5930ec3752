# amaranth: UnusedElaboratable=no
"""Docstrings of the link's components say what their signatures say."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re

import pytest
from amaranth.lib import data, wiring
from hdl.test_conformance import entries
from link.bench import network

import fpgasnn.link
from fpgasnn import SpikeInput, make_plan
from fpgasnn.hdl.accelerator import Accelerator
from fpgasnn.hdl.readout import ScoreLayout
from fpgasnn.link.answer import AnswerSender
from fpgasnn.link.checksum import SerialChecksum
from fpgasnn.link.collector import ResultCollector, ResultLayout
from fpgasnn.link.frame_rx import FrameReceiver
from fpgasnn.link.frame_tx import BodyByte, FrameSender
from fpgasnn.link.link import HostLink
from fpgasnn.link.load_receiver import LoadReceiver
from fpgasnn.link.loadable import identity_shape
from fpgasnn.link.request import Request, RequestDecoder
from fpgasnn.link.runner import Finished, Runner
from fpgasnn.link.serial import SerialAccelerator
from fpgasnn.link.store import ImageStore
from fpgasnn.link.uart_rx import UartReceiver
from fpgasnn.link.uart_tx import UartTransmitter
from fpgasnn.link.unpacker import Unpacker
from fpgasnn.link.word_counter import WordCounter

NET = network()
PLAN = make_plan(NET)
RING = PLAN.layers[0].branches[0].ring
SCORE = ScoreLayout(9, 3)

SAMPLES: dict[type, wiring.Component] = {
    AnswerSender: AnswerSender(identity=b"id", score=SCORE, channels=3, positions=1, shapes=[identity_shape(b"id")]),
    SerialChecksum: SerialChecksum(),
    FrameReceiver: FrameReceiver(),
    FrameSender: FrameSender(),
    HostLink: HostLink(net=NET, plan=PLAN, score=SCORE, shapes=Accelerator(NET, loadable=True).shapes),
    ImageStore: ImageStore(ring=RING),
    LoadReceiver: LoadReceiver(shapes=[identity_shape(b"id")]),
    RequestDecoder: RequestDecoder(plan=PLAN, spikes=isinstance(NET.input, SpikeInput), loadable=True),
    ResultCollector: ResultCollector(score=SCORE, scores=3),
    Runner: Runner(plan=PLAN),
    SerialAccelerator: SerialAccelerator(accelerator=Accelerator(NET)),
    UartReceiver: UartReceiver(),
    UartTransmitter: UartTransmitter(),
    Unpacker: Unpacker(ring=RING),
    WordCounter: WordCounter(ring=RING),
}
LAYOUTS = {BodyByte: data.Layout.cast(BodyByte), Finished: data.Layout.cast(Finished)}
LAYOUTS |= {Request: data.Layout.cast(Request), ResultLayout: ResultLayout(SCORE)}

CLASSES = [
    value
    for found in pkgutil.iter_modules(fpgasnn.link.__path__)
    for module in [importlib.import_module(f"fpgasnn.link.{found.name}")]
    for _, value in inspect.getmembers(module, inspect.isclass)
    if value.__module__ == module.__name__
]


def test_there_is_a_sample_of_every_component_and_layout() -> None:
    assert {kind for kind in CLASSES if issubclass(kind, wiring.Component)} == set(SAMPLES)
    assert {kind for kind in CLASSES if issubclass(kind, (data.Struct, data.StructLayout))} == set(LAYOUTS)


@pytest.mark.parametrize("component", SAMPLES)
def test_members_are_documented_with_directions_and_widths(component: type) -> None:
    documented = entries(inspect.getdoc(component) or "", "Members")
    members = SAMPLES[component].signature.members
    if component is HostLink:
        # the pair of byte streams shares a line
        assert documented.pop("i") == documented.pop("o") == "In, Out(stream.Signature(8))"
        members = {name: member for name, member in members.items() if name not in ("i", "o")}
    assert set(documented) == set(members)
    for name, member in members.items():
        assert documented[name].partition("(")[0] == member.flow.name, name
        if match := re.fullmatch(r"\w+\((\d+)\)", documented[name]):
            assert member.shape == int(match[1]), name


@pytest.mark.parametrize("layout", LAYOUTS)
def test_fields_are_documented_in_order(layout: type) -> None:
    assert list(entries(inspect.getdoc(layout) or "", "Members")) == [name for name, _ in LAYOUTS[layout]]


@pytest.mark.parametrize("component", SAMPLES)
def test_cost_and_parameters_are_documented(component: type) -> None:
    text = inspect.getdoc(component) or ""
    assert "Cost: " in text
    parameters = [name for name in inspect.signature(component).parameters if name != "self"]
    assert list(entries(text, "Parameters")) == parameters or (
        # optional members of wiring.Component without a constructor of their own
        not parameters or set(parameters) == {"signature", "src_loc_at"}
    )
