"""Diagnostics of a conversion: where accuracy is lost, how fast spikes carry it, and what it costs.

:func:`diagnose_conversion` looks at a trained network and its thresholds in floats, :func:`diagnose_network` at the
spikes of an integer network. The parts can be used alone: :mod:`~fpgasnn.diagnose.bound` (error bound of the
inference-scale paper), :mod:`~fpgasnn.diagnose.kcurve` (K curve and Omega of the Rate Norm Layer paper),
:mod:`~fpgasnn.diagnose.energy`.
"""

from .conversion import ConversionDiagnosis, diagnose_conversion
from .spikes import NetworkDiagnosis, diagnose_network

__all__ = ["ConversionDiagnosis", "NetworkDiagnosis", "diagnose_conversion", "diagnose_network"]
