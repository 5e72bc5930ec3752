"""The checker can fail: mutated hardware is caught, and the message says where."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from amaranth import Mux

from fpgasnn.errors import InputError, VerificationError
from fpgasnn.hdl import engine as engine_module
from fpgasnn.hdl import lane as lane_module
from fpgasnn.hdl import ring as ring_module
from fpgasnn.hdl import scanner as scanner_module
from fpgasnn.hdl.accelerator import Accelerator
from fpgasnn.network import Code, Conv, ImageInput, IntegerNetwork, Layer, Pool
from fpgasnn.plan import make_plan
from fpgasnn.verify import Report, Stalls, verify, verify_accelerator

Patch = pytest.MonkeyPatch


def network(code: str = "causal") -> IntegerNetwork:
    rng = np.random.default_rng(5)
    hidden = Layer(
        "hidden",
        (Conv("input", rng.integers(-8, 8, (6, 3, 3, 1)), pads=(1, 1, 1, 1)),),
        bias=rng.integers(-9, 9, 6),
        threshold=rng.integers(20, 60, 6),
        pool=Pool((2, 2), (2, 2)),
        weight_bits=4,
    )
    second = Layer(
        "second",
        (Conv("hidden", rng.integers(-8, 8, (6, 3, 3, 6)), pads=(1, 1, 1, 1)),),
        bias=rng.integers(-3, 3, 6),
        threshold=rng.integers(10, 30, 6),
        weight_bits=4,
    )
    scores = Layer(
        "scores", (Conv("second", rng.integers(-8, 8, (5, 3, 3, 6))),), bias=rng.integers(-9, 9, 5), weight_bits=4
    )
    return IntegerNetwork(
        ImageInput((6, 6, 1), bits=4), (hidden, second, scores), Code(code), 3 if code == "radix" else 6
    )


def run(net: IntegerNetwork, **options: Any) -> Report:
    images = np.random.default_rng(7).integers(0, 16, (2, 6, 6, 1))
    accelerator = Accelerator(net, make_plan(net, 4), trace=True)
    return verify_accelerator(accelerator, net, images, engine="amaranth", **options)


def test_the_unmutated_hardware_is_equal() -> None:
    for code in ("causal", "deferred", "radix"):
        assert run(network(code)).equal


def caught(net: IntegerNetwork) -> bool:
    """True if verification notices: a difference, or hardware that hangs."""
    try:
        return not run(net).equal
    except VerificationError:
        return True


def narrow_lanes(patch: Patch) -> None:
    """Membranes one bit too narrow."""
    original = engine_module.Engine.__init__

    def init(self: Any, **fields: Any) -> None:
        original(self, **fields)
        if self._layer.fires:
            self._width = min(self._width, 7)

    patch.setattr(engine_module.Engine, "__init__", init)


def strict_comparison(patch: Patch) -> None:
    """A tie does not fire."""

    def spike(self: Any, m: Any, membranes: Any) -> Any:
        value = (membranes[0] > 0) if len(membranes) == 1 else ~membranes[0][-1]
        m.d.comb += self.spike.eq(value)
        return self.spike

    patch.setattr(lane_module.Lane, "_spike", spike)


def wrong_sign(patch: Patch) -> None:
    """A weight is added with the opposite sign."""
    original = lane_module.Lane._operand

    def operand(self: Any, m: Any, choices: Any) -> Any:
        weight = lane_module.Operand.WEIGHT
        return original(self, m, {kind: -value if kind is weight else value for kind, value in choices.items()})

    patch.setattr(lane_module.Lane, "_operand", operand)


def off_by_one_address(patch: Patch) -> None:
    """The scanner answers with the neighbouring weight."""
    original = scanner_module.Scanner.elaborate

    def elaborate(self: Any, platform: Any) -> Any:
        m = original(self, platform)
        m.d.comb += self.address.eq(Mux(self.event, 1, 0))
        return m

    patch.setattr(scanner_module.Scanner, "elaborate", elaborate)


def early_ready(patch: Patch) -> None:
    """The ring says that an input is there before it is."""

    def ready(self: Any, m: Any, reader: Any, places: Any) -> None:
        m.d.comb += reader.ready.eq(1)

    patch.setattr(ring_module.Ring, "_ready", ready)


@pytest.mark.parametrize("mutate", [narrow_lanes, strict_comparison, wrong_sign, off_by_one_address, early_ready])
def test_a_mutant_is_caught(mutate: Callable[[Patch], None], monkeypatch: Patch) -> None:
    mutate(monkeypatch)
    assert any(caught(network(code)) for code in ("causal", "radix"))


def test_a_wrong_constant_is_caught_in_spikes_and_cycles(monkeypatch: Patch) -> None:
    """The golden model of another threshold differs, and the first difference names its place."""
    net = network()
    layer = net.layers[0]
    assert layer.threshold is not None
    raised = Layer(
        layer.name, layer.branches, layer.bias, layer.threshold + 3, layer.start, layer.pool, layer.weight_bits
    )
    other = IntegerNetwork(net.input, (raised, *net.layers[1:]), net.code, net.timesteps)
    images = np.random.default_rng(7).integers(0, 16, (2, 6, 6, 1))
    report = verify_accelerator(Accelerator(other, make_plan(other, 4), trace=True), net, images, engine="amaranth")
    first = report.differences[0]
    assert (first.what, first.layer) == ("spike", "hidden")
    assert None not in (first.timestep, first.lane, first.channel)
    with pytest.raises(
        VerificationError, match=r"hardware and golden model differ \(D5\): spike of layer 'hidden', image"
    ):
        report.check()


def test_a_wrong_latency_is_caught(monkeypatch: Patch) -> None:
    """Equal spikes with one cycle of difference are not equal."""
    from fpgasnn.golden import cycles

    monkeypatch.setattr(cycles, "LATENCY_WRITTEN", cycles.LATENCY_WRITTEN + 1)
    report = run(network())
    assert {difference.what for difference in report.differences} == {"cycle"}


def test_stalled_runs_still_predict_every_cycle() -> None:
    for seed in range(3):
        report = run(network("radix"), stalls=Stalls(0.5, 0.5, seed))
        report.check()
        assert report.cycle_numbers == 2 * 2 * (9 + 9 + 1) + 2 * (36 + 5)


def test_wrong_arguments() -> None:
    net = network()
    images = np.zeros((1, 6, 6, 1))
    with pytest.raises(InputError, match=r"engine must be one of auto, amaranth, .*, verilator, got 'modelsim'"):
        verify(net, images, engine="modelsim")
    with pytest.raises(
        InputError, match=r"waveforms come from the Amaranth simulator, got vcd='x.vcd' with engine='cxxrtl'"
    ):
        verify(net, images, engine="cxxrtl", vcd="x.vcd")
    with pytest.raises(InputError, match=r"verification needs at least one image, got none"):
        verify(net, np.zeros((0, 6, 6, 1)))
    with pytest.raises(InputError, match=r"input_rate must be a number in 0..0.95 \(D4\), got 1.0: choose one"):
        Stalls(1.0, 0.0)
