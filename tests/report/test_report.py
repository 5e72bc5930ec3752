"""The report of a build."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from boards.small import network

from fpgasnn import Code, InputError, IntegerNetwork, evaluate, save_network, simulate
from fpgasnn.boards import build
from fpgasnn.report import report
from fpgasnn.report.activity import CAVEAT
from fpgasnn.report.build_files import read_build
from fpgasnn.report.page import render


class _Page(HTMLParser):
    """Text, and every attribute that could load something."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.loads: list[tuple[str, str]] = []
        self.tags: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.loads += [(tag, name) for name, _ in attrs if name in ("src", "href", "srcset", "data", "xlink:href")]

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.words.append(data.strip())


@pytest.fixture(scope="module")
def images() -> np.ndarray:
    rng = np.random.default_rng(8)
    return rng.integers(0, 256, (6, 12, 12, 1)) * (rng.random((6, 12, 12, 1)) < 0.3)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A build for a board whose tools are not free: no tool is run."""
    build(network(), "arty-a7", lanes=4, output=tmp_path / "build")
    return tmp_path / "build"


def _routed(folder: Path) -> None:
    """Let the build look as if it had been routed."""
    summary = json.loads((folder / "build.json").read_text())
    summary["clock"] = {"mhz": 48.0, "achieved_mhz": 50.0, "slack_ns": 0.833}
    summary["resources"] = {"luts": {"used": 4000, "available": 5280}, "dsps": {"used": 0, "available": 0}}
    summary |= {"tools": {"yosys": "0.70"}, "seed": 1, "mapping": "abc9"}
    (folder / "build.json").write_text(json.dumps(summary))
    (folder / "timing.json").write_text('{"critical_paths": []}')


def test_everything_is_there(folder: Path, images: np.ndarray) -> None:
    _routed(folder)
    net = network()
    labels = np.arange(6)
    data = report(folder, images, labels)
    assert json.loads((folder / "report.json").read_text()) == data
    build_ = read_build(folder)
    run = simulate(net, images, plan=build_.plan)
    assert data["activity"]["interval_cycles"] == run.cycles.interval
    assert data["activity"]["images_per_second"] == pytest.approx(48e6 / run.cycles.interval)
    assert data["activity"]["latency_microseconds"] == pytest.approx(run.cycles.latency.mean() / 48)
    assert data["activity"]["synaptic_operations"] == pytest.approx(run.total_operations.mean())
    assert data["accuracy"]["accuracy"] == evaluate(net, images, labels).accuracy.tolist()
    energy = data["activity"]["energy"]
    assert energy["spiking_nanojoules"] == pytest.approx(run.total_operations.mean() * 77e-6)
    products = 10 * 10 * 72 + 4 * 4 * 16 * 72 + 10 * 256
    assert energy["trained_nanojoules"] == pytest.approx(products * 12.5e-3)
    for layer in data["activity"]["layers"]:
        assert 0 < layer["utilisation"] <= 1
        assert layer["busy_cycles"] < layer["dense_cycles"]
    words = " ".join(_Page((folder / "report.html").read_text()).words)
    for word in ("iCEBreaker", "Arty A7-35T", "48 MHz", "0.833 ns", "4,000 of 5,280", "75.8%", CAVEAT, "yosys"):
        assert (word in words) is (word != "iCEBreaker"), word


def test_nothing_is_loaded_from_elsewhere(folder: Path, images: np.ndarray) -> None:
    report(folder, images, np.zeros(6, int))
    text = (folder / "report.html").read_text()
    page = _Page(text)
    assert not page.loads
    assert not page.tags & {"script", "link", "img", "iframe", "object", "embed", "base"}
    assert not re.search(r"https?:|//|url\(|@import", text)


def test_the_same_bytes_every_time(folder: Path, images: np.ndarray, tmp_path: Path) -> None:
    report(folder, images)
    report(folder, images, output=tmp_path / "again.html")
    for ending in (".html", ".json"):
        assert (folder / "report").with_suffix(ending).read_bytes() == (tmp_path / f"again{ending}").read_bytes()


def test_without_images(folder: Path) -> None:
    data = report(folder)
    assert data["activity"] is None
    words = " ".join(_Page((folder / "report.html").read_text()).words)
    assert "Give --images for cycles" in words
    assert "No vendor tool was run" in words
    assert [layer["lanes"] for layer in data["layers"]] == [4, 4, 4]


def test_radix_has_one_accuracy(tmp_path: Path, images: np.ndarray) -> None:
    causal = network()
    net = IntegerNetwork(causal.input, causal.layers, Code.RADIX, 3)
    build(net, "arty-a7", lanes=4, output=tmp_path / "build")
    data = report(tmp_path / "build", images, np.zeros(6, int))
    assert data["accuracy"]["timesteps"] == [3]
    assert "Accuracy on 6 images" in render(data)


def test_names_of_layers_are_escaped(folder: Path, images: np.ndarray) -> None:
    data = dict(report(folder, images))
    data["layers"][0]["name"] = data["activity"]["layers"][0]["name"] = "<script>alert(1)</script>"
    assert "<script" not in render(data)


def test_the_page_in_a_browser(folder: Path, images: np.ndarray) -> None:
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        pytest.skip("no Chromium on PATH")
    _routed(folder)
    report(folder, images, np.zeros(6, int))
    options = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'profile'}", "--dump-dom"]
    done = subprocess.run(
        [browser, *options, (folder / "report.html").resolve().as_uri()], capture_output=True, timeout=60, check=True
    )
    text = done.stdout.decode()
    page = _Page(text)
    assert "Spiking network on Arty A7-35T" in page.words
    assert {"svg", "rect", "path", "circle", "table"} <= page.tags
    sections = dict(re.findall(r"<h2>(.*?)</h2>(.*?)(?=<h2>|</body>)", text, re.DOTALL))
    titles = ["Accuracy on 6 images", "Cycles", "Resources", "Timing", "Engines", "Operations and energy"]
    assert list(sections)[:6] == titles
    shown = {
        "Resources": {"Share of the part that is used", "logic cells", "4,000 of 5,280", "75.8%", "0 of 0"},
        "Timing": {"48 MHz", "50 MHz", "0.833 ns"},
    }
    for title, words in shown.items():
        assert words <= set(_Page(sections[title]).words), title
    # a bar as long as the share for each resource, and a mark where the part ends
    figure = re.findall(r"<svg.*?</svg>", sections["Resources"], re.DOTALL)
    assert len(figure) == 1
    used, none = (float(width) for width in re.findall(r'<rect [^>]*\bwidth="([0-9.]+)"', figure[0]))
    assert used > none == 0
    assert figure[0].count("<path ") == 2


def test_mistakes(folder: Path, images: np.ndarray, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="labels must come with their images, got none: give the images too"):
        report(folder, labels=np.zeros(6, int))
    with pytest.raises(InputError, match=r"must have a name that ends in \.html, got .*page.txt': rename it"):
        report(folder, output=tmp_path / "page.txt")
    with pytest.raises(InputError, match="the summary of a build"):
        report(tmp_path / "nowhere")
    save_network(IntegerNetwork(network().input, network().layers, Code.CAUSAL, 5), folder / "network.safetensors")
    with pytest.raises(InputError, match=r"must be the network of the build, got another one, in .*: build anew"):
        report(folder)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "the summary of a build must be JSON, got another file"),
        ("[]", "the summary of a build must be a JSON object, got"),
        ('{"board": "arty-a7"}', "build.json must be the summary of a build, got another file"),
    ],
)
def test_other_files(folder: Path, text: str, message: str) -> None:
    (folder / "build.json").write_text(text)
    with pytest.raises(InputError, match=message):
        report(folder)
