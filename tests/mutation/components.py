"""What is mutated, and which tests are tried on a mutant of it, cheapest first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["COMPONENTS", "EQUIVALENCE", "ROOT", "Component"]

ROOT = Path(__file__).resolve().parent.parent.parent

EQUIVALENCE = (
    "tests/verify/test_checker.py::test_the_unmutated_hardware_is_equal",
    "tests/verify/test_equivalence.py::test_silent_and_saturated_images[radix-cumulative]",
    "tests/verify/test_equivalence.py::test_a_replica_waits_for_the_row_that_another_one_still_writes",
)
"""Hardware against golden model on three networks; the campaign that follows draws random ones."""


@dataclass(frozen=True)
class Component:
    """One module of the package.

    Members
    -------
    name : str
        For example ``"hdl/lane"``.
    tests : tuple of str
        Arguments of pytest: files and tests of the component and of its neighbours. Tests that compare texts (the
        emitted Verilog of rtl/, digests of sources) are left out: they would notice every change of a source.
    environment : mapping
        Variables under which they run. Without compilation a mutant of a compiled function is judged sooner; the
        stages after the tests compile it.
    """

    name: str
    tests: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def path(self) -> str:
        """File, relative to the root of the repository."""
        return f"fpgasnn/{self.name}.py"


_VECTOR = {"FPGASNN_KERNELS": "vector"}
_PORTABLE = {"NUMBA_DISABLE_JIT": "1"}
_DIGEST = "--deselect=tests/golden/test_kernels.py::test_an_edit_of_what_kernels_call_invalidates_the_cache"
_AGAIN = "--deselect=tests/golden/test_kernels.py::test_second_process_finds_compiled_kernels"
# processes started anew, each of which compiles all kernels
_LESSER = tuple(
    f"--deselect=tests/golden/test_kernels.py::test_lesser_cpus_compute_the_same[{cpu}]"
    for cpu in ("sse", "avx2", "avx512")
)
_MODEL, _CYCLES = "tests/golden/test_model.py", "tests/golden/test_cycles.py"
# components share a selection, so that it is tried on the unmutated package once
_KERNEL_TESTS = ("tests/golden/test_kernels.py", _DIGEST, _AGAIN, *_LESSER, _MODEL)
_MODEL_TESTS = ("tests/golden/test_accuracy.py", _MODEL, _CYCLES)
_CYCLE_TESTS = (_CYCLES, _MODEL)
_RESIDUAL = "tests/verify/test_equivalence.py::test_residual_branches"
_REFEREE = f"{_MODEL}::test_equals_the_referee"

_TESTS: dict[str, tuple[tuple[str, ...], dict[str, str]]] = {
    "hdl/interfaces": (
        tuple(f"tests/hdl/test_{name}.py" for name in ("conformance", "lane", "ring", "feeder", "engine")), {},
    ),
    "hdl/verilog": (
        (
            "tests/hdl/test_verilog.py",
            "--deselect=tests/hdl/test_verilog.py::test_other_processes_and_folders_give_the_same_bytes",
        ), {},
    ),
    "hdl/axi": (("tests/hdl/test_axi.py",), {}),
    "hdl/axi_lite": (("tests/hdl/test_axi.py",), {}),
    "hdl/axi_top": (("tests/hdl/test_axi_verilog.py",), {}),
    "hdl/axi_verilog": (("tests/hdl/test_axi_verilog.py", "tests/verify/test_generate.py"), {}),
    "hdl/tables": (("tests/hdl/test_tables.py", "tests/hdl/test_engine.py", _RESIDUAL), {}),
    # parts of an engine or of its sequencer, tried in place
    "hdl/branch": (("tests/hdl/test_engine.py", _RESIDUAL), {}),
    "hdl/column_input": (("tests/hdl/test_column_input.py", "tests/hdl/test_engine.py"), {}),
    "hdl/window_input": (("tests/hdl/test_window_input.py", "tests/hdl/test_engine.py"), {}),
    "hdl/planes": (("tests/hdl/test_skip_input.py", "tests/hdl/test_engine.py"), {}),
    "hdl/constant_slots": (("tests/hdl/test_tables.py", "tests/hdl/test_engine.py"), {}),
    "hdl/sequencer_item": (("tests/hdl/test_conformance.py", "tests/hdl/test_sequencer.py", _RESIDUAL), {}),
    "hdl/states": (("tests/hdl/test_sequencer.py", _RESIDUAL), {}),
    "hdl/engine": (("tests/hdl/test_engine.py", _RESIDUAL), {}),
    "golden/cycles": (_CYCLE_TESTS, _PORTABLE),
    "golden/recurrence": (_CYCLE_TESTS, _PORTABLE),
    "golden/neighbours": (_CYCLE_TESTS, _PORTABLE),
    "golden/pipeline": (_KERNEL_TESTS, _VECTOR),
    "golden/service": (_CYCLE_TESTS, _PORTABLE),
    "golden/spikes": (_KERNEL_TESTS, _VECTOR),
    "golden/team": (("tests/golden/test_team.py",), _VECTOR),
    # its paths for lesser CPUs too
    "golden/vector_primitives": (("tests/golden/test_kernels.py", _DIGEST, _AGAIN), _VECTOR),
    "plan": (
        ("tests/test_plan.py", *(f"tests/hdl/test_{name}.py" for name in ("walker", "ring", "accelerator")), _CYCLES),
        _PORTABLE,
    ),
    "rings": (
        ("tests/test_plan.py", *(f"tests/hdl/test_{name}.py" for name in ("walker", "ring", "accelerator")), _CYCLES),
        _PORTABLE,
    ),
    "branch_plan": (
        (
            "tests/test_plan.py", "tests/hdl/test_skip_input.py", "tests/hdl/test_sequencer.py",
            "tests/hdl/test_tables.py", _CYCLES,
        ),
        _PORTABLE,
    ),
    "skip_rings": (("tests/test_skip_rings.py", _CYCLES), _PORTABLE),
    "schedule": (("tests/hdl/test_lane.py", "tests/hdl/test_sequencer.py", _CYCLES), _PORTABLE),
    "geometry": (("tests/test_geometry.py", "tests/test_network.py", "tests/ann/test_lower.py", _REFEREE), _PORTABLE),
    "widths": (("tests/test_widths.py", "tests/formal/test_widths_enumerated.py", _REFEREE), _PORTABLE),
}  # fmt: skip


_PLAN = ("plan", "branch_plan", "skip_rings", "rings", "schedule", "geometry", "widths")


def _component(path: Path) -> Component:
    name = path.relative_to(ROOT / "fpgasnn").with_suffix("").as_posix()
    if name in _TESTS:
        return Component(name, *_TESTS[name])
    if name.startswith("golden/"):
        vector = path.stem.startswith("vector_")
        return Component(name, *((_KERNEL_TESTS, _VECTOR) if vector else (_MODEL_TESTS, _PORTABLE)))
    return Component(name, (f"tests/hdl/test_{path.stem}.py",))


def _modules() -> list[Path]:
    """Everything that decides results: all hardware, all of the golden model, and the plan with what it stands on."""
    package = ROOT / "fpgasnn"
    found = [path for folder in ("hdl", "golden") for path in sorted((package / folder).glob("*.py"))]
    found += [package / f"{name}.py" for name in _PLAN]
    return [path for path in found if path.name != "__init__.py"]


COMPONENTS = {component.name: component for component in map(_component, _modules())}
