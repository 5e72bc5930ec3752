"""Figures."""

from __future__ import annotations

from xml.etree import ElementTree

from fpgasnn.report.svg import bars, line


def _shapes(text: str, name: str) -> list[dict[str, str]]:
    return [element.attrib for element in ElementTree.fromstring(text).iter(name)]


def test_bars_are_as_long_as_their_values() -> None:
    text = bars("Cycles", [("first", 100, 0, "100"), ("second", 50, 0, "50"), ("none", 0, 0, "0")])
    widths = [float(shape["width"]) for shape in _shapes(text, "rect")]
    assert widths == [widths[0], widths[0] / 2, 0]
    assert not _shapes(text, "path")
    assert [element.text for element in ElementTree.fromstring(text).iter("text")][:2] == ["first", "100"]


def test_a_mark_may_lie_beyond_its_bar() -> None:
    text = bars("Share", [("luts", 0.5, 1, "half")])
    (bar,), (mark,) = _shapes(text, "rect"), _shapes(text, "path")
    assert float(bar["x"]) + 2 * float(bar["width"]) == float(mark["d"].split()[0][1:])


def test_a_line_goes_through_its_points() -> None:
    text = line("Accuracy", [(1, 50.0), (2, 75.0), (4, 100.0)], "T", " %")
    points = [(float(shape["cx"]), float(shape["cy"])) for shape in _shapes(text, "circle")]
    assert (
        points[1][0] - points[0][0] == (points[2][0] - points[0][0]) / 3
        or abs(points[1][0] - points[0][0] - (points[2][0] - points[0][0]) / 3) <= 0.1
    )
    assert points[0][1] > points[1][1] > points[2][1]
    assert "100 %" in text
    assert "T = 1" in text


def test_one_point_and_no_bars() -> None:
    assert len(_shapes(line("Accuracy", [(4, 98.0)], "K", " %"), "circle")) == 1
    assert ElementTree.fromstring(bars("Nothing", [])) is not None


def test_names_are_escaped() -> None:
    text = bars('<a "b">', [("<layer & co>", 1, 0, "<1>")])
    assert ElementTree.fromstring(text).find("title").text == '<a "b">'  # type: ignore[union-attr]
    assert "<layer" not in text
