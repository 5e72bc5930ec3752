"""The list of all proofs."""

from __future__ import annotations

from . import columns, lane_codes, lane_overflow, lane_widths, liveness, orders, ring_words, scanner_order, streams
from .harness import Proof

__all__ = ["PROOFS"]

PROOFS: tuple[Proof, ...] = (
    *scanner_order.PROOFS,
    *ring_words.PROOFS,
    *streams.PROOFS,
    *lane_codes.PROOFS,
    *lane_widths.PROOFS,
    *lane_overflow.PROOFS,
    *liveness.PROOFS,
    *columns.PROOFS,
    *orders.PROOFS,
)
