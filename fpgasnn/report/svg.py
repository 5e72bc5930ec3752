"""Figures as inline SVG: bars and a line. Text and numbers in, the same bytes out; nothing is loaded from elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

__all__ = ["bars", "line"]

_WIDTH, _ROW, _LEFT, _RIGHT = 640, 26, 150, 110
_HEIGHT = 240


def _text(x: float, y: float, text: str, *, anchor: str = "start", kind: str = "") -> str:
    return f'<text x="{x:g}" y="{y:g}" text-anchor="{anchor}" class="{kind}">{escape(text)}</text>'


def _figure(height: float, title: str, parts: Sequence[str]) -> str:
    return (
        f'<svg viewBox="0 0 {_WIDTH} {height:g}" role="img" aria-label="{escape(title, quote=True)}">'
        f"<title>{escape(title)}</title>{''.join(parts)}</svg>"
    )


def bars(title: str, rows: Sequence[tuple[str, float, float, str]]) -> str:
    """Draw horizontal bars.

    Parameters
    ----------
    title : str
        For readers who see no figure.
    rows : sequence of (label, value, mark, text)
        A bar from 0 to ``value``, a line at ``mark`` (0 for none), and what stands beside it.
    """
    most = max((max(value, mark) for _, value, mark, _ in rows), default=0) or 1
    scale = (_WIDTH - _LEFT - _RIGHT) / most
    parts = []
    for number, (label, value, mark, text) in enumerate(rows):
        y = number * _ROW
        parts.append(_text(_LEFT - 8, y + 17, label, anchor="end"))
        parts.append(f'<rect x="{_LEFT}" y="{y + 4}" width="{value * scale:.1f}" height="{_ROW - 8}" class="bar"/>')
        if mark:
            x = _LEFT + mark * scale
            parts.append(f'<path d="M{x:.1f} {y + 1}V{y + _ROW - 1}" class="mark"/>')
        parts.append(_text(_LEFT + max(value, mark) * scale + 6, y + 17, text, kind="value"))
    return _figure(max(1, len(rows)) * _ROW, title, parts)


def line(title: str, points: Sequence[tuple[float, float]], axis: str, unit: str) -> str:
    """Draw a line through points, with the smallest and largest value of both axes written beside them.

    Parameters
    ----------
    title : str
    points : sequence of (x, y)
        At least one, x rising.
    axis : str
        Name of x.
    unit : str
        Written behind y.
    """
    xs, ys = [x for x, _ in points], [y for _, y in points]
    low, high = min(ys), max(ys)
    span_x, span_y = (xs[-1] - xs[0]) or 1, (high - low) or 1
    left, right, top, bottom = 70, _WIDTH - 20, 16, _HEIGHT - 34
    placed = [
        (left + (x - xs[0]) / span_x * (right - left), bottom - (y - low) / span_y * (bottom - top)) for x, y in points
    ]
    path = "L".join(f"{x:.1f} {y:.1f}" for x, y in placed)
    parts = [
        f'<path d="M{left} {top}V{bottom}H{right}" class="axis"/>',
        f'<path d="M{path}" class="line"/>',
        *(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" class="point"/>' for x, y in placed),
        _text(left - 6, top + 5, f"{high:g}{unit}", anchor="end"),
        _text(left - 6, bottom + 4, f"{low:g}{unit}", anchor="end"),
        _text(left, bottom + 18, f"{axis} = {xs[0]:g}"),
        _text(right, bottom + 18, f"{xs[-1]:g}", anchor="end"),
    ]
    return _figure(_HEIGHT, title, parts)
