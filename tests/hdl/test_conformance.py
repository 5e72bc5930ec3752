# amaranth: UnusedElaboratable=no
"""Every component keeps to one skeleton, and its docstring says what its signature says."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from amaranth.lib import data, wiring

import fpgasnn.hdl
from fpgasnn.hdl.accelerator import Accelerator
from fpgasnn.hdl.axi import AxiAccelerator
from fpgasnn.hdl.axi_lite import AxiLite
from fpgasnn.hdl.axi_top import AxiTop
from fpgasnn.hdl.banked_memory import BankedMemory, MemoryWrite
from fpgasnn.hdl.branch import BranchInput
from fpgasnn.hdl.column_input import ColumnInput
from fpgasnn.hdl.engine import Engine
from fpgasnn.hdl.feeder import Feeder
from fpgasnn.hdl.fork import Fork
from fpgasnn.hdl.interfaces import LaneControl, RingReadSignature, RingWriteSignature
from fpgasnn.hdl.lane import Lane, LaneFeatures
from fpgasnn.hdl.memory_image import MemoryShape
from fpgasnn.hdl.readout import Readout, ScoreLayout
from fpgasnn.hdl.ring import Ring
from fpgasnn.hdl.scanner import Scanner
from fpgasnn.hdl.sequencer import Sequencer
from fpgasnn.hdl.sequencer_item import SequencerItem
from fpgasnn.hdl.skip_input import SkipInput
from fpgasnn.hdl.walker import Walker
from fpgasnn.hdl.window_input import WindowInput
from fpgasnn.network import Code, Conv, Identity, ImageInput, IntegerNetwork, Layer, SpikeInput
from fpgasnn.plan import make_plan
from fpgasnn.schedule import Base, Operand

MODULES = [importlib.import_module(f"fpgasnn.hdl.{found.name}") for found in pkgutil.iter_modules(fpgasnn.hdl.__path__)]


def network(code: str) -> IntegerNetwork:
    weight = np.ones((1, 1, 1, 1), int)
    hidden = Layer("hidden", (Conv("input", weight),), bias=np.zeros(1, int), threshold=np.ones(1, int))
    scores = Layer("scores", (Conv("hidden", weight),), bias=np.zeros(1, int))
    return IntegerNetwork(SpikeInput((2, 2, 1)), (hidden, scores), Code(code), 2)


def residual() -> IntegerNetwork:
    """An image's window and a skip connection in one layer."""
    branches = (Conv("input", np.ones((1, 1, 1, 1), int)), Identity("input", np.ones(1, int)))
    scores = Layer("scores", branches, bias=np.zeros(1, int))
    return IntegerNetwork(ImageInput((2, 2, 1), bits=2), (scores,), Code.RADIX, 2)


NET = network("causal")
PLAN = make_plan(NET)
LAYER = PLAN.layers[0]
RING = LAYER.branches[0].ring
FEATURES = LaneFeatures(frozenset(Base), frozenset(Operand), False, False, False, 1, False, True)
RESIDUAL = residual()
GRAPH = make_plan(RESIDUAL)
SUM = GRAPH.layers[0]
MEMORY = MemoryShape("hidden", "weights", 2, 1, 8)
ITEM = SequencerItem(SUM, constants=1, address_bits=1, planes=1)
# kept: amaranth warns of the components inside when they are thrown away, in whichever test that happens
BRANCHES = [BranchInput(layer=SUM, index=index, replica=0, item=ITEM) for index in (0, 1)]

SAMPLES: dict[type, list[wiring.Signature]] = {
    Accelerator: [
        *(Accelerator(network(code), trace=True).signature for code in ("causal", "radix")),
        Accelerator(network("causal"), loadable=True).signature,
    ],
    BankedMemory: [BankedMemory(shape=MEMORY, number=0, layout=MemoryWrite([MEMORY]), init=[]).signature],
    AxiAccelerator: [AxiAccelerator(accelerator=Accelerator(NET)).signature],
    AxiLite: [AxiLite(address_bits=6).signature],
    AxiTop: [AxiTop(axi=AxiAccelerator(accelerator=Accelerator(NET))).signature],
    Engine: [
        Engine(net=NET, layer=NET.layers[0], plan=PLAN, consumer=RING).signature,
        Engine(net=RESIDUAL, layer=RESIDUAL.layers[0], plan=GRAPH, consumer=None).signature,
        Engine(net=NET, layer=NET.layers[0], plan=PLAN, consumer=RING, shapes=[MEMORY]).signature,
    ],
    BranchInput: [branch.signature for branch in BRANCHES],
    ColumnInput: [ColumnInput(branch=LAYER.branches[0]).signature],
    WindowInput: [WindowInput(branch=SUM.branches[0]).signature],
    SkipInput: [SkipInput(branch=SUM.branches[1], lanes=1).signature],
    Fork: [Fork(ring=RING, rings=2).signature],
    Feeder: [Feeder(ring=RING, groups=1).signature],
    Lane: [Lane(width=4, weight_bits=2, features=FEATURES, constants=given).signature for given in ([], 2)],
    Readout: [Readout(width=4, channels=2, lanes=1).signature],
    Ring: [Ring(ring=RING).signature],
    RingReadSignature: [RingReadSignature(RING)],
    RingWriteSignature: [RingWriteSignature(RING)],
    Scanner: [Scanner(segments=1, width=1, address_bits=1, offset_bits=1).signature],
    Sequencer: [Sequencer(layer=LAYER, max_timesteps=2, slots=[]).signature],
    Walker: [Walker(layer=LAYER).signature],
}  # fmt: skip

LAYOUTS: dict[type, list[str]] = {
    MemoryWrite: [name for name, _ in MemoryWrite([MEMORY])],
    LaneControl: [name for name, _ in data.Layout.cast(LaneControl)],
    ScoreLayout: [name for name, _ in ScoreLayout(4, 2)],
    SequencerItem: [name for name, _ in ITEM],
}


def classes(*kinds: type) -> Iterator[type]:
    """Classes of fpgasnn.hdl, each in the module that defines it."""
    for module in MODULES:
        for _, value in inspect.getmembers(module, inspect.isclass):
            if value.__module__ == module.__name__ and issubclass(value, kinds):
                yield value


COMPONENTS = list(classes(wiring.Component))
INTERFACES = list(classes(wiring.Component, wiring.Signature))


def section(doc: str, title: str) -> list[str]:
    """Lines of a docstring's section, dedented; empty if there is none."""
    match = re.search(rf"^{title}\n-+\n(.*?)(?=^\S[^\n]*\n-+\n|\Z)", doc, re.MULTILINE | re.DOTALL)
    return match[1].splitlines() if match else []


def entries(doc: str, title: str) -> dict[str, str]:
    """Names of a section and what stands behind the colon; ``a, b : x`` gives both."""
    found = {}
    for line in section(doc, title):
        if match := re.match(r"(\w+(?:, \w+)*) : (.+)", line):
            found |= dict.fromkeys(match[1].split(", "), match[2])
    return found


def numbered(name: str) -> str:
    """``fire_3`` is documented as ``fire_k``."""
    return re.sub(r"_\d+$", "_k", name)


def test_the_parser_can_tell_names_and_directions() -> None:
    doc = "What.\n\nMembers\n-------\na, b : In(1)\n    Text : not a member.\nc : Out\n\nNotes\n-----\nd : In(1)\n"
    assert entries(doc, "Members") == {"a": "In(1)", "b": "In(1)", "c": "Out"}
    assert entries(doc, "Parameters") == {}


def test_there_is_a_sample_of_every_interface() -> None:
    assert set(INTERFACES) == set(SAMPLES)
    assert len(COMPONENTS) >= 9


@pytest.mark.parametrize("component", INTERFACES)
def test_members_are_documented_with_their_directions(component: type) -> None:
    documented = entries(inspect.getdoc(component) or "", "Members")
    directions = {name: text.partition("(")[0] for name, text in documented.items()}
    real: dict[str, str] = {}
    for signature in SAMPLES[component]:
        real |= {numbered(name): member.flow.name for name, member in signature.members.items()}
    assert directions == real


@pytest.mark.parametrize("component", INTERFACES)
def test_widths_that_are_numbers_are_right(component: type) -> None:
    documented = entries(inspect.getdoc(component) or "", "Members")
    for signature in SAMPLES[component]:
        for name, member in signature.members.items():
            if match := re.fullmatch(r"\w+\((\d+)\)", documented[numbered(name)]):
                assert member.shape == int(match[1]), name


@pytest.mark.parametrize("layout", list(classes(data.Struct, data.StructLayout)))
def test_fields_of_layouts_are_documented(layout: type) -> None:
    assert list(entries(inspect.getdoc(layout) or "", "Members")) == LAYOUTS[layout]


@pytest.mark.parametrize("component", COMPONENTS)
def test_docstrings_have_their_sections(component: type) -> None:
    """One sentence; behaviour; cost; parameters; members - right under the class statement."""
    source = ast.parse(inspect.getsource(component)).body[0]
    assert isinstance(source, ast.ClassDef)
    doc = ast.get_docstring(source)
    assert doc is not None, "no docstring directly under the class statement"
    paragraphs = doc.split("\n\n")
    assert paragraphs[0].endswith(".")
    titles = [paragraph.split("\n", 1)[0] for paragraph in paragraphs]
    cost = next(number for number, title in enumerate(titles) if title.startswith("Cost: "))
    assert 1 < cost < titles.index("Parameters") < titles.index("Members")
    parameters = set(inspect.signature(component.__init__).parameters) - {"self"}
    assert set(entries(doc, "Parameters")) == parameters


@pytest.mark.parametrize("component", COMPONENTS)
def test_constructors_take_keywords(component: type) -> None:
    """Keyword-only, but for the accelerator's network and plan; every parameter has a type."""
    parameters = list(inspect.signature(component.__init__).parameters.values())[1:]
    assert all(parameter.annotation is not inspect.Parameter.empty for parameter in parameters)
    positional = [parameter.name for parameter in parameters if parameter.kind is not parameter.KEYWORD_ONLY]
    assert positional == (["net", "plan"] if component is Accelerator else [])


@pytest.mark.parametrize("component", COMPONENTS)
def test_elaborate_is_short(component: type) -> None:
    lines, _ = inspect.getsourcelines(component.elaborate)
    assert len(lines) <= 60


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.rsplit(".", 1)[1])
def test_modules(module: ModuleType) -> None:
    """Documented, short, names imported one by one, and ``__all__`` is all there is of this module."""
    assert module.__doc__
    assert module.__file__ is not None
    text = Path(module.__file__).read_text()
    assert text.count("\n") <= 500
    imports = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ImportFrom)]
    assert not any(alias.name == "*" for node in imports for alias in node.names)
    assert module.__all__ == sorted(module.__all__, key=lambda name: (not name.isupper(), name))
    for name in module.__all__:
        assert getattr(module, name) is not None
    own = {
        name
        for name, value in vars(module).items()
        if not name.startswith("_") and inspect.getmodule(value) is module and callable(value)
    }
    assert own <= set(module.__all__)
