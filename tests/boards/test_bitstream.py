# amaranth: UnusedElaboratable=no
"""Building: the search for a clock and every way to fail with stand-ins for the tools; bitstreams with real ones."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from fpgasnn import (
    Code,
    Conv,
    FitError,
    ImageInput,
    InputError,
    IntegerNetwork,
    Layer,
    MissingDependencyError,
    TimingError,
    ToolError,
    make_plan,
)
from fpgasnn.boards import bitstream, board_names, build, load_board, stages
from fpgasnn.boards.netlist import NETLIST
from fpgasnn.boards.report import REPORT
from fpgasnn.boards.tools import Tool, needed_tools
from fpgasnn.boards.top import STEP_CELL


def tiny() -> IntegerNetwork:
    rng = np.random.default_rng(7)
    layers = (
        Layer(
            "hidden",
            (Conv("input", rng.integers(-8, 8, (4, 3, 3, 1))),),
            bias=np.ones(4, int),
            threshold=np.full(4, 30),
        ),
        Layer("scores", (Conv("hidden", rng.integers(-8, 8, (3, 2, 2, 4))),), bias=np.zeros(3, int)),
    )
    return IntegerNetwork(ImageInput((4, 4, 1), bits=3), layers, Code.RADIX, 3, 3)


Failure = Callable[[str, Path, Path], None]


class Tools:
    """Stand-ins: synthesis writes a netlist with a PLL, routing reaches the next of a list of clocks."""

    def __init__(self, clocks: Sequence[float], fail: dict[str, Failure] | None = None) -> None:
        self.clocks, self.calls, self.targets = list(clocks), [], []
        self.fail = fail or {}

    def run(self, tool: Tool, arguments: Sequence[str], folder: Path, log: Path) -> None:
        self.calls.append(tool.name)
        log.write_text(f"{tool.name}\n")
        if tool.name in self.fail:
            self.fail[tool.name](tool.name, folder, log)
        if tool.name == "yosys":
            cells: dict[str, Any] = {"step": {"type": STEP_CELL, "connections": {"step": list(range(2, 18))}}}
            if "EHXPLLL" in (folder / "top.il").read_text():
                names = ("CLKI_DIV", "CLKFB_DIV", "CLKOP_DIV", "CLKOP_CPHASE", "CLKOP_FPHASE")
                parameters = dict.fromkeys(names, "0" * 32)
                cells["pll"] = {"type": "EHXPLLL", "parameters": parameters, "connections": {}}
            design = {"modules": {"top": {"cells": cells, "netnames": {}, "ports": {}}}}
            (folder / NETLIST).write_text(json.dumps(design))
        elif tool.name.startswith("nextpnr"):
            self.targets.append(float(arguments[arguments.index("--freq") + 1]))
            use = {"TRELLIS_COMB": {"used": 7, "available": 100}}
            report = {"fmax": {"clk": {"achieved": self.clocks.pop(0)}}, "critical_paths": [], "utilization": use}
            (folder / REPORT).write_text(json.dumps(report))
        else:
            (folder / "top.bit").write_bytes(b"bits")


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Callable[[Tools], Tools]:
    """Put stand-ins in the place of the ECP5 tools."""

    def put(tools: Tools) -> Tools:
        names = ("yosys", "nextpnr-ecp5", "ecppack")
        monkeypatch.setattr(stages, "run_tool", tools.run)
        monkeypatch.setattr(
            "fpgasnn.boards.bitstream.needed_tools", lambda family: {name: Tool(name, name, False) for name in names}
        )
        return tools

    return put


def test_the_first_routing_finds_the_clock_and_the_second_meets_it(
    use: Callable[[Tools], Tools], tmp_path: Path
) -> None:
    tools = use(Tools([61.0, 70.0]))
    seen = []
    result = build(tiny(), "ulx3s-85f", lanes=4, output=tmp_path / "out", progress=lambda *stage: seen.append(stage))
    assert tools.calls == ["yosys", "nextpnr-ecp5", "nextpnr-ecp5", "ecppack"]
    assert tools.targets[0] == 400
    assert 60 < tools.targets[1] <= 61
    assert result.clock == pytest.approx(tools.targets[1])
    assert result.achieved == 70
    assert [(done, total) for _, done, total in seen] == [(0, 4), (1, 4), (2, 4), (3, 4)]
    summary = json.loads((tmp_path / "out" / "build.json").read_text())
    assert summary == result.description
    assert summary["lanes"] == {"hidden": 4, "scores": 4}
    assert summary["clock"]["slack_ns"] > 0
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert {"top.v", "top.lpf", "top.bit", "timing.json", "utilisation.json", "route.log", NETLIST} <= names
    assert not {"top.il", REPORT, "step.v"} & names
    pll = json.loads((tmp_path / "out" / NETLIST).read_text())["modules"]["top"]["cells"]["pll"]["parameters"]
    assert int(pll["CLKI_DIV"], 2) == summary["clock"]["pll"]["CLKI_DIV"]
    # the Verilog has the numbers of the netlist
    stated = re.search(r"\.CLKFB_DIV\((?:32'(?:s?)d)?(\d+)\)", (tmp_path / "out" / "top.v").read_text())
    assert stated is not None
    assert int(stated[1]) == summary["clock"]["pll"]["CLKFB_DIV"]


def test_a_missed_clock_is_lowered(use: Callable[[Tools], Tools], tmp_path: Path) -> None:
    tools = use(Tools([61.0, 55.0, 56.0]))
    result = build(tiny(), "ulx3s-85f", output=tmp_path / "out")
    assert tools.targets[2] <= 55
    assert result.clock == pytest.approx(tools.targets[2])


def test_the_oscillator_itself_where_it_is_the_fastest_clock(use: Callable[[Tools], Tools], tmp_path: Path) -> None:
    tools = use(Tools([25.0, 26.0]))
    result = build(tiny(), "ulx3s-85f", output=tmp_path / "out")
    # without a PLL it is another netlist
    assert tools.calls.count("yosys") == 2
    assert result.clock == 25
    assert result.description["clock"]["pll"] is None
    assert "EHXPLLL" not in (tmp_path / "out" / "top.v").read_text()


def test_a_clock_that_is_never_met(use: Callable[[Tools], Tools], tmp_path: Path) -> None:
    use(Tools([61.0, 50.0, 45.0, 40.0, 35.0]))
    with pytest.raises(TimingError, match=r"must meet 40 MHz on ULX3S 85F, got 35 MHz \(slack -3.571 ns\): ask for a"):
        build(tiny(), "ulx3s-85f", output=tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_clock_that_was_asked_for(use: Callable[[Tools], Tools], tmp_path: Path) -> None:
    tools = use(Tools([50.5]))
    assert build(tiny(), "ulx3s-85f", clock=50, output=tmp_path / "out").clock == 50
    assert tools.targets == [50]
    use(Tools([49.0]))
    with pytest.raises(TimingError, match=r"must meet 50 MHz on ULX3S 85F, got 49 MHz"):
        build(tiny(), "ulx3s-85f", clock=50, output=tmp_path / "other")


def test_a_clock_that_the_board_cannot_make(use: Callable[[Tools], Tools], tmp_path: Path) -> None:
    use(Tools([]))
    with pytest.raises(
        TimingError, match=r"ULX3S 85F has no clock up to 2 MHz, the slowest is 3.125: ask for that one"
    ):
        build(tiny(), "ulx3s-85f", clock=2, output=tmp_path / "out")


def failing(text: str, log_text: str = "") -> Failure:
    def fail(name: str, folder: Path, log: Path) -> None:
        log.write_text(log_text)
        raise ToolError(text)

    return fail


def test_a_design_that_does_not_fit(use: Callable[[Tools], Tools], tmp_path: Path) -> None:
    log = "Info:  TRELLIS_COMB:   30000/ 24288   123%\nERROR: no BELs\n"
    use(Tools([], {"nextpnr-ecp5": failing("nextpnr-ecp5 failed", log)}))
    with pytest.raises(
        FitError, match=r"does not fit ULX3S 25F .* 30000 lookup tables of 24288; .*a larger board \(.*ulx3s-85f"
    ):
        build(tiny(), "ulx3s-25f", output=tmp_path / "out")


def test_other_failures_of_routing_and_packing_go_through(use: Callable[[Tools], Tools], tmp_path: Path) -> None:
    use(Tools([], {"nextpnr-ecp5": failing("no such pin")}))
    with pytest.raises(ToolError, match="no such pin"):
        build(tiny(), "ulx3s-25f", output=tmp_path / "out")
    use(Tools([50.0], {"ecppack": failing("disk full")}))
    with pytest.raises(ToolError, match="disk full"):
        build(tiny(), "ulx3s-25f", clock=25, output=tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_crash_of_the_mapper_is_tried_with_the_other_one(use: Callable[[Tools], Tools], tmp_path: Path) -> None:
    def crash(name: str, folder: Path, log: Path) -> None:
        if "abc -dress" not in (folder / "synthesis.ys").read_text():
            raise ToolError("yosys failed with exit status 1; it said: Executing ABC9.")

    tools = use(Tools([50.0], {"yosys": crash}))
    result = build(tiny(), "ulx3s-85f", clock=25, output=tmp_path / "out")
    assert tools.calls[:2] == ["yosys", "yosys"]
    assert result.description["mapping"] == "abc"
    tools = use(Tools([], {"yosys": failing("yosys failed; it said: ERROR: syntax")}))
    with pytest.raises(ToolError, match="ERROR: syntax"):
        build(tiny(), "ulx3s-85f", clock=25, output=tmp_path / "other")
    assert tools.calls == ["yosys"]
    tools = use(Tools([], {"yosys": failing("yosys failed; it said: nothing")}))
    with pytest.raises(ToolError, match="it said: nothing"):
        build(tiny(), "ulx3s-85f", clock=25, output=tmp_path / "other")
    assert tools.calls == ["yosys", "yosys"]


def test_an_interrupt_leaves_the_old_build(use: Callable[[Tools], Tools], tmp_path: Path) -> None:
    use(Tools([50.0]))
    build(tiny(), "ulx3s-85f", clock=25, output=tmp_path / "out")
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}

    def interrupt(name: str, folder: Path, log: Path) -> None:
        raise KeyboardInterrupt

    use(Tools([50.0], {"ecppack": interrupt}))
    with pytest.raises(KeyboardInterrupt):
        build(tiny(), "ulx3s-85f", clock=30, output=tmp_path / "out")
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_the_dfu_suffix_is_added(use: Callable[[Tools], Tools], tmp_path: Path) -> None:
    use(Tools([60.0]))
    result = build(tiny(), "orangecrab", clock=48, output=tmp_path / "out")
    assert result.bitstream is not None
    data = result.bitstream.read_bytes()
    assert data[:4] == b"bits"
    assert data[12:15] == b"UFD"


def test_mistakes_in_the_arguments(tmp_path: Path) -> None:
    net = tiny()
    for keywords, message in [
        ({"board": "ulx4"}, "unknown board 'ulx4'"),
        ({"plan": make_plan(net), "lanes": 4}, "a build takes a plan or lanes, got both: give the lanes to make_plan"),
        ({"plan": 4}, "plan must be a Plan, got 4"),
        ({"clock": 0}, r"clock must be a number in 1..1000 \(MHz\), got 0"),
        ({"seed": -1}, "seed must be an integer in 0..2147483647, got -1"),
        ({"progress": 3}, "progress must be callable"),
    ]:
        arguments: dict[str, Any] = {"board": "ulx3s-85f", "output": tmp_path / "out"} | keywords
        with pytest.raises(InputError, match=message):
            build(net, **arguments)
    with pytest.raises(InputError, match="net must be an IntegerNetwork"):
        build(3, "ulx3s-85f", output=tmp_path / "out")  # type: ignore[arg-type]
    assert not list(tmp_path.iterdir())


def test_missing_pins_are_one_message(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    board = replace(load_board("arty-a7"), platform="amaranth_boardz.arty:Board")
    with pytest.raises(
        MissingDependencyError, match=r"come from amaranth-boards, got none here: pip install 'fpgasnn\["
    ):
        build(tiny(), board, output=tmp_path / "out")


def test_a_board_of_a_vendor_gets_files_and_no_bitstream(tmp_path: Path) -> None:
    result = build(tiny(), "arty-a7", output=tmp_path / "out")
    assert result.bitstream is None
    assert result.description["bitstream"] is None
    verilog = (tmp_path / "out" / "top.v").read_text()
    assert "PLLE2_BASE" in verilog
    assert "module top" in verilog
    assert "create_clock" in (tmp_path / "out" / "top.xdc").read_text()
    assert "synth_design -top top" in (tmp_path / "out" / "top.tcl").read_text()
    assert result.description["lanes"] == {"hidden": 4, "scores": 4}
    again = build(tiny(), "arty-a7", output=tmp_path / "again")
    assert again.description == result.description


@pytest.mark.parametrize("name", [name for name in board_names() if load_board(name).buildable])
def test_every_board_can_be_emitted(name: str, tmp_path: Path) -> None:
    from fpgasnn.boards.flow import emit
    from fpgasnn.boards.pll import megahertz
    from fpgasnn.boards.top import BoardTop

    net, board = tiny(), load_board(name)
    design = stages.Design(net, make_plan(net, 4), board, 1_000_000)
    setting = stages.choose_clock(design, megahertz(board.clock.typical_mhz))
    emission = emit(board, BoardTop(net, design.plan, board, setting, None))
    assert STEP_CELL in emission.files["top.il"]
    # what the synthesis script of the iCE40 selects memories by
    for place in ("core.ring_0", "link.store", "link.collector"):
        module = rf"^module \\top\.device\.{re.escape(place)}$(?:(?!^end$).)*cell \$memrd_v2"
        assert re.search(module, emission.files["top.il"], re.MULTILINE | re.DOTALL), place
    # a product would become a multiplier of the part, which the resource model says are never used: shifts alone
    products = re.findall(r"^ *cell \$mul (?:(?!^ *end$).)*", emission.files["top.il"], re.MULTILINE | re.DOTALL)
    assert all(re.search(r"connect \\[AB] \d+'0*10*$", product, re.MULTILINE) for product in products)
    assert "uart_0__rx" in emission.files[emission.constraints]
    assert NETLIST in emission.route
    assert "--quiet" not in emission.route
    if board.family == "gowin":
        assert "family=GW1N-9C" in emission.route
        assert f"cst={emission.constraints}" in emission.route


@pytest.mark.slow
@pytest.mark.parametrize("name", ["icebreaker", "ulx3s-25f"])
def test_two_builds_give_the_same_bits(name: str, tmp_path: Path) -> None:
    """Whole builds with the tools that are installed; about half a minute each."""
    board = load_board(name)
    try:
        needed_tools(board.family)
    except MissingDependencyError as error:
        pytest.skip(str(error))
    one = build(tiny(), name, lanes=4, output=tmp_path / "one")
    two = build(tiny(), name, lanes=4, output=tmp_path / "two")
    assert one.bitstream is not None
    assert two.bitstream is not None
    assert one.bitstream.read_bytes() == two.bitstream.read_bytes()
    assert one.description == two.description
    assert one.achieved >= one.clock > 0
    # the budget of the board file is what place and route has
    for resource, use_ in one.resources.items():
        assert getattr(board.budget, resource) == use_.available, resource
    assert bitstream.SUMMARY in {path.name for path in (tmp_path / "one").iterdir()}
