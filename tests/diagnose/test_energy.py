"""The papers' arithmetic of energy, with the figures they print."""

from __future__ import annotations

import numpy as np
import pytest

from fpgasnn.diagnose.energy import cost_at_share, energy_ratio, images_per_joule
from fpgasnn.errors import InputError


def test_published_images_per_joule() -> None:
    """ResNet-34 of the inference-scale paper: 3.664 GMAC is "22", 20.86e9 operations "622" FPS/W."""
    assert images_per_joule(flops=3.664e9) == pytest.approx(21.8, abs=0.05)
    assert images_per_joule(operations=20.86e9) == pytest.approx(622.6, abs=0.05)
    assert images_per_joule(operations=20.86e9) / images_per_joule(flops=3.664e9) == pytest.approx(28.5, abs=0.05)


def test_one_of_two_numbers() -> None:
    with pytest.raises(InputError, match="takes operations or flops, got operations=None and flops=None"):
        images_per_joule()
    with pytest.raises(InputError, match="got operations=1 and flops=2"):
        images_per_joule(operations=1, flops=2)
    with pytest.raises(InputError, match=r"flops must be a number in \(0, 1e300\], got 0"):
        images_per_joule(flops=0)


def test_the_first_length_that_exceeds_a_share() -> None:
    accuracy, cost = [0.5, 0.9, 0.95, 0.99], [10.0, 20.0, 30.0, 40.0]
    assert cost_at_share((4, 8, 16, 32), accuracy, cost, 1.0, 0.9) == (16, 30.0)
    assert cost_at_share((4, 8, 16, 32), accuracy, cost, 0.9, 0.5) == (4, 10.0)
    assert cost_at_share((4, 8, 16, 32), accuracy, cost, 1.0, 0.99) is None


def test_energy_is_proportional_to_spikes() -> None:
    assert energy_ratio(np.array([1, 2, 3]), np.array([4, 8])) == 0.5
