"""The proofs hold, and their mutants are rejected; needs the ``formal`` extra."""

from __future__ import annotations

from pathlib import Path

import pytest
from formal.harness import Mutant, Proof, missing_tools, run_proof, warm_up
from formal.proofs import PROOFS
from formal.sources import Sources

from fpgasnn.hdl.lane import Lane

DAILY = [proof for proof in PROOFS if proof.daily]


@pytest.fixture(scope="session")
def tools() -> None:
    """The solver and its front end, warmed up."""
    missing = missing_tools()
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}: pip install 'fpgasnn[formal]'")
    warm_up()


@pytest.mark.parametrize("proof", DAILY, ids=lambda proof: proof.name)
def test_proof(proof: Proof, tools: None, tmp_path: Path) -> None:
    result = run_proof(proof, tmp_path)
    assert result.verdict == "PASS", result.log


@pytest.mark.parametrize(
    ("proof", "mutant"),
    [pytest.param(proof, proof.mutants[0], id=f"{proof.name}: {proof.mutants[0].name}") for proof in DAILY],
)
def test_mutant_is_rejected(proof: Proof, mutant: Mutant, tools: None, tmp_path: Path) -> None:
    result = run_proof(proof, tmp_path, mutant)
    assert result.verdict == "FAIL", result.log


def test_every_proof_has_a_mutant() -> None:
    assert [proof.name for proof in PROOFS if not proof.mutants] == []
    assert len({proof.name for proof in PROOFS}) == len(PROOFS)


def test_every_mutant_still_fits_the_sources() -> None:
    for mutant in {mutant for proof in PROOFS for mutant in proof.mutants}:
        Sources(mutant)


def test_a_mutant_that_no_longer_fits_is_an_error() -> None:
    with pytest.raises(ValueError, match="occurs 0 times in lane"):
        Sources(Mutant("nothing", "lane", "text that is not there", ""))


def test_sources_leave_the_package_as_it_is() -> None:
    mutated = Sources(Mutant("wrong name", "lane", 'name=f"u_', 'name=f"v_'))
    plain = Sources()
    assert plain.lane.Lane is Lane
    assert mutated.lane.Lane is not Lane
    assert mutated.engine.Lane is mutated.lane.Lane
