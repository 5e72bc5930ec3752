"""Fitted integers: bounds, optimality that can be checked, and what they are for."""

from __future__ import annotations

import numpy as np
import pytest

from fpgasnn.convert.fit import LEAST_SHRINKAGE, SHRINKAGE, Moments, fit_integers


def problem(rng: np.random.Generator, rows: int = 5, inputs: int = 12) -> tuple[np.ndarray, np.ndarray]:
    """Weights, and the covariance of inputs that have much in common."""
    mixed = rng.normal(size=(400, inputs)) @ rng.normal(size=(inputs, inputs)) + rng.normal(size=(400, 1)) * 3
    return rng.normal(size=(rows, inputs)), np.cov(mixed.T) + 1e-6 * np.eye(inputs)


def errors(integers: np.ndarray, scale: np.ndarray, target: np.ndarray, covariance: np.ndarray) -> np.ndarray:
    off = integers / scale[:, None] - target
    return np.einsum("ri,ij,rj->r", off, covariance, off)


@pytest.mark.parametrize("bits", [2, 3, 4, 8])
def test_no_single_weight_can_be_improved(rng: np.random.Generator, bits: int) -> None:
    target, covariance = problem(rng)
    low, high = -(1 << (bits - 1)), (1 << (bits - 1)) - 1
    scale = high / np.abs(target).max(axis=1)
    fitted = fit_integers(target, covariance, scale, bits)
    assert low <= fitted.min() and fitted.max() <= high
    least = errors(fitted, scale, target, covariance)
    for column in range(target.shape[1]):
        for change in (-1, 1):
            moved = fitted.copy()
            moved[:, column] = np.clip(moved[:, column] + change, low, high)
            assert (errors(moved, scale, target, covariance) >= least * (1 - 1e-9)).all()


def test_currents_are_closer_than_with_nearest_integers(rng: np.random.Generator) -> None:
    target, covariance = problem(rng, rows=40)
    scale = 7 / np.abs(target).max(axis=1)
    nearest = np.clip(np.rint(target * scale[:, None]), -8, 7)
    before = errors(nearest, scale, target, covariance)
    after = errors(fit_integers(target, covariance, scale, 4), scale, target, covariance)
    assert (after <= before * (1 + 1e-9)).all()
    assert after.mean() < 0.7 * before.mean()


def test_independent_inputs_get_the_nearest_integers(rng: np.random.Generator) -> None:
    target = rng.normal(size=(6, 9))
    scale = np.full(6, 5.0)
    fitted = fit_integers(target, np.diag(rng.uniform(1, 2, 9)), scale, 8)
    np.testing.assert_array_equal(fitted, np.rint(target * 5))


def test_a_channel_without_weights_stays_empty(rng: np.random.Generator) -> None:
    target, covariance = problem(rng, rows=2)
    target[0] = 0
    assert not fit_integers(target, covariance, np.array([0.0, 3.0]), 4)[0].any()


def test_moments_are_those_of_all_samples(rng: np.random.Generator) -> None:
    x = (rng.normal(size=(300, 4)) @ rng.normal(size=(4, 4))).astype(np.float32)
    r = (x @ rng.normal(size=(4, 2)) + 0.5).astype(np.float32)
    moments = Moments.empty(4, 2)
    for part in (slice(0, 100), slice(100, 300)):
        moments.add(x[part], r[part])
    plain = np.cov(x.T, bias=True)
    share = max(LEAST_SHRINKAGE, SHRINKAGE * 4 / 300)
    wanted = (1 - share) * plain + share * np.trace(plain) / 4 * np.eye(4)
    np.testing.assert_allclose(moments.covariance(), wanted, rtol=1e-4, atol=1e-5)
    # what the weights should change by is the regression of the error on the inputs
    slopes = np.linalg.lstsq(x - x.mean(axis=0), r - r.mean(axis=0), rcond=None)[0].T
    np.testing.assert_allclose(moments.correction(plain), slopes, rtol=1e-3, atol=1e-4)


def test_means_alone_need_no_squares(rng: np.random.Generator) -> None:
    moments = Moments.empty(3, 2, squares=False)
    moments.add(np.ones((5, 3), np.float32), np.full((5, 2), 2, np.float32))
    assert moments.count == 5 and moments.xx.size == 0
    assert moments.x.tolist() == [5, 5, 5] and moments.r.tolist() == [10, 10]
