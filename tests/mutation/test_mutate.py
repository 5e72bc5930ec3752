"""The mutator makes the faults it says, the same ones for a seed, and a mutant in the private copy is killed."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from mutation.components import COMPONENTS, EQUIVALENCE, ROOT, Component
from mutation.equivalents import EQUIVALENTS, Equivalent, argument, marked
from mutation.handmade import FAULTS, handmade
from mutation.mutate import OPERATORS, Mutant, choose, mutants
from mutation.run import PER_COMPONENT, SEED, Row, summary
from mutation.sandbox import Sandbox, stale_modules

SOURCE = '''
"""Module 3 + 4."""
__all__ = ["f"]
REUSE = 16
Pair = tuple[int, 2]

@njit(cache=True, level=3)
def f(size: Annotated[int, 5], step: int = 8) -> "6":
    """Return 7 - 8."""
    if size < 9:
        raise ValueError(f"{size} of {10 - 11}")
    assert size > 12
    check = _check.integer(size, low=13)
    return check

def _check_size(size):
    return size + 14
'''
"""What is not mutated holds numbers other than 2, which stands in an alias, and 8, a default."""


def changed(source: str) -> dict[str, set[str]]:
    """All mutants of a piece of source: operator -> texts that replace its only function's body."""
    found: dict[str, set[str]] = {}
    for mutant in mutants(source, "piece.py"):
        found.setdefault(mutant.operator, set()).add(mutant.applied(source).strip())
    return found


@pytest.mark.parametrize(
    ("operator", "source", "expected"),
    [
        ("comparison", "y = a < b", {"y = (a <= b)"}),
        ("comparison", "y = 0 <= a < b", {"y = (0 < a < b)", "y = (0 <= a <= b)"}),
        ("comparison", "y = a == b", {"y = (a != b)"}),
        ("comparison", "y = a is b", {"y = (a is not b)"}),
        ("constant", "y = a[3]", {"y = a[4]", "y = a[2]"}),
        ("constant", "y = a + 0", {"y = a + 1", "y = a + (-1)"}),
        ("operand", "y = a + b * c", {"y = (a - b * c)", "y = a + (b + c)"}),
        ("operand", "y = a - b", {"y = (a + b)", "y = (b - a)"}),
        ("operand", "y = a & b | c", {"y = (a | b) | c", "y = (a & b & c)"}),
        ("operand", "y = 1 << n", {"y = (1 << n - 1)"}),
        ("operand", "y = min(a, b)", {"y = (max(a, b))"}),
        ("operand", "y = np.maximum(a, b)", {"y = (np.minimum(a, b))"}),
        ("operand", "y = a and b", {"y = (a or b)"}),
        ("operand", "y += a", {"y -= a"}),
        ("enable", "with m.If(a):\n    pass", {"with m.If((a) == 0):\n    pass", "with m.If((a) | 1):\n    pass"}),
        ("enable", "y = Mux(a, b, c)", {"y = Mux(a, c, b)"}),
        ("enable", "y = b if a else c", {"y = b if (not (a)) else c"}),
        ("width", "y = Signal(signed(n))", {"y = Signal(signed((n) - 1))"}),
        ("width", "y = range(a, b)", {"y = range(a, (b) - 1)"}),
        ("width", "class C(data.Struct):\n    a: 8", {"class C(data.Struct):\n    a: 7"}),
        ("sign", "y = a + -b", {"y = a + (b)"}),
        ("sign", "y = ~a", {"y = (a)"}),
    ],
)
def test_operators(operator: str, source: str, expected: set[str]) -> None:
    assert changed(source)[operator] == expected


def test_an_order_that_matters_is_swapped() -> None:
    source = "def f(m):\n    m.d.sync += a.eq(b)\n    with m.If(c):\n        m.d.sync += a.eq(0)\n    return a"
    swapped = "def f(m):\n    with m.If(c):\n        m.d.sync += a.eq(0)\n    m.d.sync += a.eq(b)\n    return a"
    assert changed(source)["order"] == {swapped}


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("a.eq(b)\n    c.eq(d)", id="independent"),
        pytest.param("x = a\n    y = x", id="second needs first"),
        pytest.param("a.eq(b)\n    with m.If(a):\n        c.eq(a)\n    with m.Else():\n        c.eq(b)", id="chain"),
    ],
)
def test_an_order_that_cannot_matter_or_run_is_not_swapped(body: str) -> None:
    assert "order" not in changed(f"def f(m):\n    {body}")


def test_what_decides_nothing_is_left_alone() -> None:
    assert {(mutant.operator, mutant.old, mutant.new) for mutant in mutants(SOURCE, "piece.py")} == {
        ("constant", "2", "3"), ("constant", "2", "1"), ("constant", "8", "9"), ("constant", "8", "7"),
    }  # fmt: skip


def test_places_are_found_behind_other_alphabets() -> None:
    (mutant,) = (found for found in mutants('name = "größe"; y = -a\n', "piece.py") if found.operator == "sign")
    assert mutant.applied('name = "größe"; y = -a\n') == 'name = "größe"; y = (a)\n'


def test_a_mutant_of_another_source_is_refused() -> None:
    (mutant,) = mutants("y = -a", "piece.py")
    with pytest.raises(
        ValueError, match=r"mutant 'piece.py:1:4: sign: -a -> \(a\)': its text is no longer in piece.py"
    ):
        mutant.applied("z = a - 1")


@cache
def chosen(component: Component, seed: int) -> list[Mutant]:
    text = (ROOT / component.path).read_text(encoding="utf-8")
    return choose(mutants(text, component.path), seed)


def test_components_are_all_modules_of_hardware_and_golden_model_and_the_plan() -> None:
    package = ROOT / "fpgasnn"
    modules = {path.stem for folder in ("hdl", "golden") for path in (package / folder).glob("[!_]*.py")}
    assert {name.rpartition("/")[2] for name in COMPONENTS} == modules | {
        *("plan", "branch_plan", "skip_rings", "rings", "schedule", "geometry", "widths")
    }
    for component in COMPONENTS.values():
        for test in (*component.tests, *EQUIVALENCE):
            assert (ROOT / test.removeprefix("--deselect=").partition("::")[0]).is_file(), test


SMALL = {"hdl/axi_verilog"}
"""Modules in which there is less to mutate: all of it is."""


def test_every_component_has_mutants_of_several_kinds() -> None:
    total = 0
    for component in COMPONENTS.values():
        found = chosen(component, SEED)
        first = found[:PER_COMPONENT]
        assert len(first) >= 5 or (component.name in SMALL and first == found), component.name
        assert len({mutant.operator for mutant in first}) >= 2, component.name
        total += len(first)
    assert total >= 150


def test_all_operators_are_drawn() -> None:
    drawn = {mutant.operator for name in COMPONENTS for mutant in chosen(COMPONENTS[name], SEED)[:PER_COMPONENT]}
    assert drawn == set(OPERATORS)


def test_a_seed_gives_the_same_mutants_and_another_seed_others() -> None:
    component = COMPONENTS["hdl/ring"]
    assert chosen(component, 1) == chosen(component, 1)
    assert set(chosen(component, 1)) == set(chosen(component, 2))
    assert chosen(component, 1)[:PER_COMPONENT] != chosen(component, 2)[:PER_COMPONENT]
    for mutant in chosen(component, 1):
        compile(mutant.applied((ROOT / component.path).read_text(encoding="utf-8")), component.path, "exec")


def test_faults_made_by_hand_fit_the_sources() -> None:
    assert len(handmade()) == len(FAULTS) >= 15
    for mutant in handmade():
        text = (ROOT / mutant.path).read_text(encoding="utf-8")
        compile(mutant.applied(text), mutant.path, "exec")
        assert mutant.path in {component.path for component in COMPONENTS.values()}


def test_equivalents_are_mutants_of_the_sources() -> None:
    """A reason whose line has changed is a reason for something else."""
    for known in EQUIVALENTS:
        text = (ROOT / known.path).read_text(encoding="utf-8")
        every = (*mutants(text, known.path), *(mutant for mutant in handmade() if mutant.path == known.path))
        found = {(marked(mutant, text), " ".join(mutant.new.split())) for mutant in every}
        assert (known.line, known.new) in found, known
        assert len(known.reason.split()) >= 8, known


def test_a_reason_holds_for_one_place_of_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "if a:\n    y = 3, 3\n"
    known = Equivalent("piece.py", "y = 3, @3", "4", "because")
    monkeypatch.setattr("mutation.equivalents.EQUIVALENTS", (known,))
    assert [argument(mutant, text) for mutant in mutants(text, "piece.py") if mutant.new == "4"] == [None, "because"]


def test_compiled_functions_that_call_a_mutant_are_stale() -> None:
    """numba's cache does not look into the files of functions that are called."""
    assert {"golden/vector_lists", "golden/vector_ir", "golden/vector_kernels"} <= stale_modules(
        "golden/vector_primitives"
    )
    assert "golden/vector_primitives" not in stale_modules("golden/vector_lists")
    assert {"golden/cycles", "golden/service"} <= stale_modules("plan")
    assert "golden/kernels" not in stale_modules("plan")


def test_stillborn_mutants_do_not_count() -> None:
    rows = [
        Row("a", "m", "sign", outcome, stage, "", 0.0, "")
        for outcome, stage in (("killed", "tests"), ("killed", "campaign"), ("hang", "tests"), ("stillborn", ""))
    ]
    assert summary(rows) == {"a": {"tests": 1, "campaign": 1, "hang": 1}}


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Sandbox:
    return Sandbox(tmp_path_factory.mktemp("mutation"))


TABLES = Component("hdl/tables", ("tests/hdl/test_tables.py",))


@pytest.mark.parametrize(
    ("old", "new", "outcome", "by"),
    [
        ("return 0, -threshold", "return 0, threshold", "killed", "test_tables.py::test_constants"),
        ("import numpy as np", "import numpy as", "stillborn", ""),
        ("table = []", "while True: pass", "hang", "no end after"),
    ],
)
def test_a_known_mutant_end_to_end(
    sandbox: Sandbox, old: str, new: str, outcome: str, by: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mutation.sandbox.STAGES", ("tests",))
    if outcome == "hang":
        monkeypatch.setattr("mutation.sandbox.PATIENCE", 0)
    sandbox.check(TABLES)
    source = ROOT / TABLES.path
    text = source.read_text(encoding="utf-8")
    *above, before = text[: text.index(old)].split("\n")
    mutant = Mutant(TABLES.path, "hand", len(above) + 1, len(before), old, new, "known")
    verdict = sandbox.judge(TABLES, mutant)
    assert verdict.outcome == outcome
    assert by in verdict.by
    assert (sandbox.tree / TABLES.path).read_text(encoding="utf-8") == text == source.read_text(encoding="utf-8")


def test_a_package_whose_tests_fail_is_refused(sandbox: Sandbox, tmp_path: Path) -> None:
    (sandbox.tree / "tests" / "test_wrong.py").write_text("def test_wrong():\n    assert False\n", encoding="utf-8")
    component = Component("hdl/lane", ("tests/test_wrong.py",))
    with pytest.raises(RuntimeError, match="hdl/lane: tests fail on the unmutated package"):
        sandbox.check(component)


def test_the_private_copy_is_what_is_imported(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    (sandbox.tree / "tests" / "test_path.py").write_text(
        "import fpgasnn\nfrom fpgasnn.hdl import lane\n\n\ndef test_path():\n"
        f"    assert fpgasnn.__file__.startswith({str(sandbox.tree)!r})\n"
        f"    assert lane.__file__.startswith({str(sandbox.tree)!r})\n",
        encoding="utf-8",
    )
    monkeypatch.setattr("mutation.sandbox.STAGES", ("tests",))
    sandbox.check(Component("hdl/lane", ("tests/test_path.py",)))
