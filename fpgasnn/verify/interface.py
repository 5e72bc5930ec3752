"""What a driver must know of a design: its ports, whoever simulates it and whatever language it is in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import InputError
from ..hdl.accelerator import Accelerator

__all__ = ["Interface"]


@dataclass(frozen=True)
class Interface:
    """Ports of an accelerator.

    Members
    -------
    top : str
        Name of the top module.
    word_bits : int
        Width of the input stream's payload.
    score_bits, number_bits : int
        Widths of a score and of a class number; the payload of the output stream is score, channel, last, prediction.
    settings : tuple of (name, width)
        Run-time inputs: timesteps and delay as far as there are.
    lanes : tuple of int
        Lanes of every engine that fires, whose spikes are probed; empty without probes.
    probes : int
        Engines whose start and done are probed: all or 0.
    """

    top: str
    word_bits: int
    score_bits: int
    number_bits: int
    settings: tuple[tuple[str, int], ...]
    lanes: tuple[int, ...] = ()
    probes: int = 0

    @classmethod
    def of(cls, accelerator: Accelerator, top: str = "dut") -> Interface:
        """Return the interface of an accelerator that becomes a module called ``top``."""
        engines = accelerator.plan.engines
        traced = hasattr(accelerator, "started_0")
        payload = accelerator.o.payload
        return cls(
            top=top,
            word_bits=len(accelerator.i.payload),
            score_bits=len(payload.score),
            number_bits=len(payload.prediction),
            settings=tuple(
                (name, len(getattr(accelerator, name))) for name in ("timesteps", "delay") if hasattr(accelerator, name)
            ),
            lanes=tuple(layer.lanes for layer, _ in engines[:-1]) if traced else (),
            probes=len(engines) if traced else 0,
        )

    @classmethod
    def of_sidecar(cls, description: Mapping[str, Any]) -> Interface:
        """Return the interface that the JSON sidecar of ``fpgasnn generate`` describes.

        Raises
        ------
        InputError
            If it describes none.
        """
        try:
            widths = {port["name"]: int(port["width"]) for port in description["ports"]}
            score_bits = int(description["score_bits"])
            return cls(
                top=str(description["name"]),
                word_bits=widths["i__payload"],
                score_bits=score_bits,
                number_bits=(widths["o__payload"] - score_bits - 1) // 2,
                settings=tuple((name, widths[name]) for name in ("timesteps", "delay") if name in widths),
            )
        except (KeyError, TypeError, ValueError) as error:
            raise InputError(
                f"the description has no ports of a core, or lacks {error}: take the JSON file that "
                "`fpgasnn generate` writes beside the Verilog"
            ) from error

    @property
    def payload_bits(self) -> int:
        """Width of the output stream's payload."""
        return self.score_bits + 2 * self.number_bits + 1

    def score_fields(self, payload: int) -> tuple[int, int, int, int]:
        """Split a payload of the output stream: score, channel, last, prediction."""
        score = payload & ((1 << self.score_bits) - 1)
        score -= (score >> (self.score_bits - 1)) << self.score_bits
        rest = payload >> self.score_bits
        mask = (1 << self.number_bits) - 1
        return score, rest & mask, rest >> self.number_bits & 1, rest >> (self.number_bits + 1) & mask
