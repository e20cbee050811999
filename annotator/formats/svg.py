"""A drawing as an SVG picture: a text, to stand in a page or in a file of its own."""

from __future__ import annotations

from collections.abc import Callable
from xml.sax.saxutils import escape, quoteattr

from annotator.core.charts.shapes import Area, Box, Drawing, Ink, Shape, Stroke, Writing

Colour = Callable[[Ink], str]
"""Gives ``#rrggbb`` for an ink, as it looks on the paper."""

FONTS = "system-ui, 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"
_MARGIN = 4


def svg(drawing: Drawing, colour: Colour, title: str, *, alone: bool = False) -> str:
    """The picture. Its ground is the paper's; ``alone`` makes it a whole file."""
    width, height = drawing.width + 2 * _MARGIN, drawing.height + 2 * _MARGIN
    paper = colour(Ink("paper"))
    size = f'width="{width:.0f}" height="{height:.0f}"'
    box = f'viewBox="{-_MARGIN} {-_MARGIN} {width:.0f} {height:.0f}"'
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} {box} role="img" aria-label={quoteattr(title)} '
        f"font-family={quoteattr(FONTS)}>",
        f"<title>{escape(title)}</title>",
        f'<rect x="{-_MARGIN}" y="{-_MARGIN}" {size} fill="{paper}"/>',
        *(_shape(shape, colour) for shape in drawing.shapes),
        *(_tip(drawing, index) for index in range(len(drawing.spots))),
        "</svg>",
    ]
    head = '<?xml version="1.0" encoding="UTF-8"?>\n' if alone else ""
    return head + "\n".join(lines) + "\n"


def _shape(shape: Shape, colour: Colour) -> str:
    if isinstance(shape, Box):
        fill = colour(shape.fill) if shape.fill else "none"
        edge = f' stroke="{colour(shape.edge)}"' if shape.edge else ""
        place = f'x="{shape.x:.1f}" y="{shape.y:.1f}" width="{shape.width:.1f}" height="{shape.height:.1f}"'
        return f'<rect {place} rx="2" fill="{fill}"{edge}/>'
    if isinstance(shape, Stroke):
        dashes = ' stroke-dasharray="6 4"' if shape.dashed else ""
        ink = f'stroke="{colour(shape.ink)}" stroke-width="{shape.width:g}"'
        return f'<polyline points="{_points(shape.points)}" fill="none" {ink}{dashes}/>'
    if isinstance(shape, Area):
        return f'<polygon points="{_points(shape.points)}" fill="{colour(shape.ink)}"/>'
    return _writing(shape, colour)


def _writing(shape: Writing, colour: Colour) -> str:
    bold = ' font-weight="600"' if shape.bold else ""
    place = f'x="{shape.x:.1f}" y="{shape.y:.1f}" font-size="{shape.size:g}" text-anchor="{shape.anchor}"'
    return f'<text {place} fill="{colour(shape.ink)}"{bold}>{escape(_printable(shape.text))}</text>'


def _tip(drawing: Drawing, index: int) -> str:
    """What a browser shows where the pointer rests."""
    spot = drawing.spots[index]
    place = f'x="{spot.x:.1f}" y="{spot.y:.1f}" width="{spot.width:.1f}" height="{spot.height:.1f}"'
    return (
        f'<rect {place} fill="none" pointer-events="all"><title>{escape(_printable(spot.tip))}</title></rect>'
    )


def _points(points: tuple[tuple[float, float], ...]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)


def _printable(text: str) -> str:
    """Without the characters that XML does not know."""
    return "".join(
        c for c in text if c >= " " and not 0xD800 <= ord(c) < 0xE000 and ord(c) & 0xFFFE != 0xFFFE
    )
