"""Run all proofs and their mutants, and print the list.

    python tests/formal/run.py [--daily] [--json FILE] [--markdown] [--no-mutants] [WORD ...]

Proofs whose names contain all words; all without. Needs the ``formal`` extra. The exit code is 0 only if every proof
passed and every mutant was rejected. The seconds printed are processor time.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from formal.harness import Mutant, Proof, Result, missing_tools, run_proof, warm_up
from formal.proofs import PROOFS


def _run(proof: Proof, mutant: Mutant | None = None) -> Result:
    with tempfile.TemporaryDirectory() as folder:
        return run_proof(proof, Path(folder), mutant)


def _table(rows: list[dict[str, Any]]) -> str:
    """The list as the table of docs/verification.md."""
    lines = ["| proof | parameters | depth | s | mutants rejected |", "|---|---|---|---|---|"]
    for row in rows:
        sizes = ", ".join(f"{name} {value}" for name, value in row["parameters"].items())
        mode = "" if row["mode"] == "prove" else f" ({row['mode']})"
        rejected = sum(mutant["verdict"] == "FAIL" for mutant in row["mutants"])
        spent = f"{row['processor_seconds']} | {rejected} of {len(row['mutants'])}"
        lines.append(f"| {row['proof']} | {sizes} | {row['depth']}{mode} | {spent} |")
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Run, print and return the exit code."""
    parser = argparse.ArgumentParser(description="run the proofs of tests/formal")
    parser.add_argument("words", nargs="*", help="run the proofs whose names contain all of these")
    parser.add_argument("--daily", action="store_true", help="only those that pytest runs too")
    parser.add_argument("--no-mutants", action="store_true", help="only the proofs")
    parser.add_argument("--json", type=Path, help="also write the list to this file")
    parser.add_argument("--markdown", action="store_true", help="also print the list as a Markdown table")
    parser.add_argument("--log", action="store_true", help="print the solver's log of everything unexpected")
    chosen = parser.parse_args(arguments)
    missing = missing_tools()
    if missing:
        print(f"not found: {', '.join(missing)}: pip install 'fpgasnn[formal]'", file=sys.stderr)
        return 2
    warm_up()
    rows: list[dict[str, Any]] = []
    good = True
    for proof in PROOFS:
        if not all(word in proof.name for word in chosen.words) or (chosen.daily and not proof.daily):
            continue
        result = _run(proof)
        print(
            f"{proof.name:40s} {proof.mode:5s} depth {proof.depth:3d} {result.processor:6.1f} s  {result.verdict}",
            flush=True,
        )
        if chosen.log and result.verdict != "PASS":
            print(result.log)
        mutants = []
        for mutant in () if chosen.no_mutants else proof.mutants:
            other = _run(proof, mutant)
            print(f"    mutant: {mutant.name:52s} {other.processor:6.1f} s  {other.verdict}", flush=True)
            if chosen.log and other.verdict != "FAIL":
                print(other.log)
            mutants.append((mutant.name, other))
        good &= result.verdict == "PASS" and all(other.verdict == "FAIL" for _, other in mutants)
        rows.append(
            {
                "proof": proof.name,
                "statement": proof.statement,
                "parameters": dict(proof.parameters),
                "mode": proof.mode,
                "depth": proof.depth,
                "seconds": round(result.seconds, 1),
                "processor_seconds": round(result.processor, 1),
                "verdict": result.verdict,
                "mutants": [
                    {"fault": name, "processor_seconds": round(other.processor, 1), "verdict": other.verdict}
                    for name, other in mutants
                ],
            }
        )
    faults = [mutant["verdict"] for row in rows for mutant in row["mutants"]]
    print(f"{len(rows)} proofs, {sum(row['verdict'] == 'PASS' for row in rows)} passed;", end=" ")
    print(f"{len(faults)} mutants, {faults.count('FAIL')} rejected")
    if chosen.markdown:
        print(_table(rows))
    if chosen.json:
        chosen.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    return 0 if good and rows else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
